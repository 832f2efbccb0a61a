"""Layouts of timestamps, each with the sites that print it so and what it says; the days are ours."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

__all__ = ["LAYOUTS", "NONE", "REFERENCE", "Layout"]

REFERENCE = datetime(2024, 3, 15, 16, 20)


class Layout(NamedTuple):
    """Where it was seen, a text in it, and its timestamps: label and value in ISO form, without zone."""

    seen: str
    text: str
    stamps: tuple[tuple[str | None, str], ...]


def _layout(seen: str, text: str, *stamps: str) -> Layout:
    """Make a layout; a stamp is `p`, `u` or `-` for its label, a blank, and its value."""
    labels = {"p": "published", "u": "updated", "-": None}
    return Layout(seen, text, tuple((labels[stamp[0]], stamp[2:]) for stamp in stamps))


LAYOUTS = [
    _layout(
        "kalbela.com",
        "প্রকাশ : ০৩ জুন ২০২৩, ০৯:০৫ পিএম\nআপডেট : ০৪ জুন ২০২৩, ১২:১০ এএম",
        *("p 2023-06-03T21:05:00", "u 2023-06-04T00:10:00"),
    ),
    _layout("kalbela.com/author", "০৩ জুন ২০২৩, ০৯:০৫ পিএম", "- 2023-06-03T21:05:00"),
    _layout(
        "a page of news, glued",
        "৩ জুন ২০২৩, ২১:০৫আপডেট : ৩ জুন ২০২৩, ২২:০৭",
        *("- 2023-06-03T21:05:00", "u 2023-06-03T22:07:00"),
    ),
    _layout("an app of Prothom Alo", "প্রকাশ: ৩ জুন ২০২৩, ২১: ০৫", "p 2023-06-03T21:05:00"),
    _layout(
        "risingbd.com",
        "প্রকাশিত: ২১:০৫, ৩ জুন ২০২৩   আপডেট: ২২:০৭, ৩ জুন ২০২৩",
        *("p 2023-06-03T21:05:00", "u 2023-06-03T22:07:00"),
    ),
    _layout("m.priyo.com", "প্রকাশিত: ০৩ জুন ২০২৩, ০১:০৫", "p 2023-06-03T01:05:00"),
    _layout("m.dailyinqilab.com", "| প্রকাশের সময় : ০৩ জুন, ২০২৩, ১২:০০ এএম", "p 2023-06-03T00:00:00"),
    _layout(
        "ascctvnews.blogspot.com",
        "প্রকাশের সময়:০৯:০৫ পূর্বাহ্ণ - শনিবার | জুন ৩, ২০২৩খেলা|১২৬০০",
        "p 2023-06-03T09:05:00",
    ),
    _layout("ainsamaj.news", "admin প্রকাশের সময় : জুন ৩, ২০২৩, ৯:০৫ অপরাহ্ন /", "p 2023-06-03T21:05:00"),
    _layout("saradin.news", "প্রকাশিত: ৯:০৫ পূর্বাহ্ণ, জুন ৩, ২০২৩", "p 2023-06-03T09:05:00"),
    _layout("kaleralo", "প্রকাশিতঃ 9:05 pm | June 3, 2023", "p 2023-06-03T21:05:00"),
    _layout(
        "newspost24.com",
        "আজঃ সোমবার ১২ জুন 2০২3\nপ্রকাশিত:শনিবার ৩ জুন ২০২৩ | হালনাগাদ:রবিবার ৪ জুন ২০23 | ৮৬জন দেখেছেন",
        *("p 2023-06-03", "u 2023-06-04"),
    ),
    _layout("a public test", "প্রকাশিত : ০৩ জুন, ২০২৩, ০৫:২০ বিকাল", "p 2023-06-03T17:20:00"),
    _layout("a public test", "প্রকাশিত : ০৩ জুন, ২০২৩, ১২:২০ রাত", "p 2023-06-03T00:20:00"),
    _layout("DBC News", "প্রকাশিত: শনিবার ৩রা জুন ২০২৩ ০৫:২০:১০ অপরাহ্ন", "p 2023-06-03T17:20:10"),
    _layout("DBC News", "প্রকাশ : ২৯ মিনিট আগে", "p 2024-03-15T15:51:00"),
    _layout("banglanews24.com", "আপডেট: ১৭১৬ ঘণ্টা, জুন ৩, ২০২৩", "u 2023-06-03T17:16:00"),
    _layout("banglanews24.com", "আপডেট: ২০২৩-০৬-০৩ ০৫:২০:১০ পিএম", "u 2023-06-03T17:20:10"),
    _layout("satv.tv", "আপডেট সময় : ০৫:২০:১০ অপরাহ্ন, শনিবার, ০৩ জুন ২০২৩", "u 2023-06-03T17:20:10"),
    _layout(
        "haorbarta24.com",
        "ঢাকা ০৭:৩৮ পূর্বাহ্ন, সোমবার, ১২ জুন ২০২৩, ২৯ জ্যৈষ্ঠ ১৪৩০ বঙ্গাব্দ\n"
        "আপডেট টাইম : ০৫:২০:১০ অপরাহ্ন, শনিবার, ০৩ জুন ২০২৩\n- / ১৫৮৯ বার পড়া হয়েছে",
        "u 2023-06-03T17:20:10",
    ),
    _layout("ATN News", "আপডেটঃ জুন ০৩, ২০২৩ ১৭:২০", "u 2023-06-03T17:20:00"),
    _layout("anandabazar.com", "কলকাতা\nশেষ আপডেট: ০৩ জুন ২০২৩ ০৯:২০", "u 2023-06-03T09:20:00"),
    _layout("anandabazar.com", "কলকাতা শেষ আপডেট: ০৩ জুন ২০২৩ ০৯:২০", "u 2023-06-03T09:20:00"),
    _layout("anandabazar.com/topic", "০৩ জুন ২০২৩ ০৯:২০", "- 2023-06-03T09:20:00"),
    _layout("tv9bangla.com", "- Updated on: Jun 3, 2023\n- 9:05 pm", "u 2023-06-03T21:05:00"),
    _layout("tv9bangla.com", "| Updated on: Jun 03, 2023 | 9:05 PM", "u 2023-06-03T21:05:00"),
    _layout("deshsangbad", "Published : Saturday, 3 June, 2023 at 9:05 PM", "p 2023-06-03T21:05:00"),
    _layout("cmpnews", "Posted on Jun 03, 2023 09:05:45 AM.", "p 2023-06-03T09:05:45"),
    _layout("bbc.com/bengali", "Published ৪ ঘন্টা আগেপড়ার সময়: ৬ মিনিট", "p 2024-03-15T12:20:00"),
    _layout("CLDR, a feed", "শনিবার, ৩ জুন, ২০২৩ এ ৫:২০:১০ PM", "- 2023-06-03T17:20:10"),
    _layout("manobshongbad", "শনিবার, জুন ৩, ২০২৩,০৫:২০ অপরাহ্ণ", "- 2023-06-03T17:20:00"),
    _layout("biztech24.com", "শনিবার, ৩ জুন ২০২৩, ০০:০৯", "- 2023-06-03T00:09:00"),
    _layout("bd-pratidin.com", "৩ জুন, ২০২৩ ০০:০০", "- 2023-06-03T00:00:00"),
    _layout("dainikpurbokone.net", "৩ জুন, ২০২৩ ০৫:২০:১০,", "- 2023-06-03T05:20:10"),
    _layout("Daily Star", "সাহিত্য\n৩ জুন ২০২৩, ১২:২০ পূর্বাহ্ন", "- 2023-06-03T00:20:00"),
    _layout("dinajpurtv.com", "জুন ৩, ২০২৩, ১২:০০ পিএম", "- 2023-06-03T12:00:00"),
    _layout("dailyapandesh.com", "০৫:২০ পিএম, ৩ জুন ২০২৩ শনিবার", "- 2023-06-03T17:20:00"),
    _layout("aajkalpratidin.com", "০৫:২০ এএম, ০৩ জুন,শনিবার,২০২৩", "- 2023-06-03T05:20:00"),
    _layout(
        "dainikamaderbangla.com", "ডেস্ক রিপোর্ট :    |    ০৫:২০ পিএম, ২০২৩-০৬-০৩", "- 2023-06-03T17:20:00"
    ),
    _layout("sportshour24.com", "২০২৩ জুন ৩ ০৫:২০:১০", "- 2023-06-03T05:20:10"),
    _layout("quicktvbd.com", "সংবাদ/কখগ/০৩.০৬.২০২৩/বিকাল ৩:৫১", "- 2023-06-03T15:51:00"),
    _layout("pressinform.portal.gov.bd", "সর্ব-শেষ হাল-নাগাদ: ৩ জুন ২০২৩", "u 2023-06-03"),
    _layout("a public template", "৩ জুন, ২০২৩ • ৯:০৫ পিএম", "- 2023-06-03T21:05:00"),
    _layout("a public template", "শনিবার, ৩ জুন ২০২৩ | ৯:০৫ অপরাহ্ন", "- 2023-06-03T21:05:00"),
    _layout(
        "a public template",
        "প্রকাশ: ৩ জুন, ২০২৩ / ০০:৪৫ / আপডেট: ৩ জুন, ২০২৩ / ১৩:০১",
        *("p 2023-06-03T00:45:00", "u 2023-06-03T13:01:00"),
    ),
    _layout("a public template", "৩ জুন ২০২৩ @ ৯:০৫ পিএম", "- 2023-06-03T21:05:00"),
    _layout("a public template", "প্রকাশ: শনিবার, ৩ জুন ২০২৩, সময় - ০৯:০৫ পিএম", "p 2023-06-03T21:05:00"),
    _layout("a public template", "০৯:০৫ পিএম | শনিবার | ৩ জুন ২০২৩", "- 2023-06-03T21:05:00"),
    _layout("toLocaleDateString", "প্রকাশ: ৩/৬/২০২৩", "p 2023-06-03"),
    _layout("toLocaleString", "প্রকাশ: ৩/৬/২০২৩, ৪:২০:০০ PM", "p 2023-06-03T16:20:00"),
    _layout("moment", "শনিবার, ৩ জুন ২০২৩, রাত ১২:০৫ সময়", "- 2023-06-03T00:05:00"),
    _layout("moment", "আজ দুপুর ২:৩০ সময়", "- 2024-03-15T14:30:00"),
    _layout("moment", "গত মঙ্গলবার, সকাল ৯:১৫ সময়", "- 2024-03-12T09:15:00"),
    _layout("an app", "আজ, ২:৩০ অপরাহ্ন", "- 2024-03-15T14:30:00"),
    _layout("an app", "সর্বশেষ আপডেট: ২ মিনিট আগে", "u 2024-03-15T16:18:00"),
    _layout("an app", "সর্বশেষ আপডেট: আগস্ট ২০২৩", "u 2023-08-01"),
    _layout("an app", "এইমাত্র", "- 2024-03-15T16:20:00"),
    _layout("an app", "৪০ সেকেন্ড আগে", "- 2024-03-15T16:19:20"),
    _layout("a slip of templates", "প্রকাশ: ৩ জুন ২০২৩, ১৭:০৫ পিএম", "p 2023-06-03T17:05:00"),
    _layout("dhakawire24.com", "নিজস্ব প্রতিবেদক । ৩ জুন ২০২৩", "- 2023-06-03"),
    _layout("a byline in the line before", "নিজস্ব প্রতিবেদক\n৩ জুন ২০২৩", "- 2023-06-03"),
    _layout("a byline in the same line", "নিজস্ব প্রতিবেদক, ঢাকা ৩ জুন ২০২৩, ২১:০৫", "- 2023-06-03T21:05:00"),
    _layout("a label in its own line", "প্রকাশ:\n৩ জুন ২০২৩, ০৯:০৫ পিএম", "p 2023-06-03T21:05:00"),
    _layout("text without line ends", "ঝড়ের আভাস প্রকাশ : ০৩ জুন ২০২৩, ০৯:০৫ পিএম", "p 2023-06-03T21:05:00"),
    _layout("a Bangla date", "প্রকাশ: ২০ জ্যৈষ্ঠ ১৪৩০, ০৯:০৫ পিএম", "p 2023-06-03T21:05:00"),
]

# What is no timestamp though a date, a clock or a label is near.
NONE = {
    "the page's own clock": "ঢাকা ০৭:৩৮ পূর্বাহ্ন, শনিবার, ৩ জুন ২০২৩, ২০ জ্যৈষ্ঠ ১৪৩০ বঙ্গাব্দ",
    "a masthead of two lines": "শনিবার, ৩ জুন ২০২৩, ০৭:৩৮ পিএম\n২০ জ্যৈষ্ঠ ১৪৩০ বঙ্গাব্দ",
    "a masthead of days": "শনিবার, ৩ জুন ২০২৩\n২০ জ্যৈষ্ঠ ১৪৩০",
    "today": "আজঃ শনিবার ০৩ জুন ২০২৩",
    "a deadline": "আবেদন শেষঃ ৫ আগস্ট ২০২৩ , বিকাল ৫:০০ টা ।",
    "a deadline with a program's clock": "আবেদনের শেষ সময়: ৫ আগস্ট ২০২৩, ১১:৫৯ পিএম",
    "until": "প্রকাশিত: ৩ জুন ২০২৩ থেকে কার্যকর",
    "a reading time": "পড়ার সময়: ৬ মিনিট",
    "a book": "প্রথম প্রকাশ: ফেব্রুয়ারি ১৯৯৫",
    "the month of a book": "প্রকাশকাল: ফেব্রুয়ারি ১৯৯৫",
    "a book beside its publisher": "প্রকাশকাল: ২১ ফেব্রুয়ারি ১৯৯৫\nপ্রকাশক: নদী প্রকাশনী\nমূল্য: ১২০ টাকা",
    "results": "ফলাফল প্রকাশ: ৩ জুন ২০২৩, ১০:০০ এএম",
    "a publication of something": "নীতিমালার আপডেট: ৩ জুন ২০২৩\nবইয়ের প্রকাশ: ৩ জুন ২০২৩, ১০:০০ এএম",
    "before a publication": "ফলাফল প্রকাশের ৩ দিন আগে",
    "an event in a sentence": "৩ জুন ২০২৩ রাত ১০:০৭ মিনিটে নৌকাটি ডুবে যায়।",
    "a sentence after another": "তিনি বাড়ি ফেরেন। ৩ জুন ২০২৩, ১০:০৭ পিএম।",
    "publication in a sentence": "বইটি প্রকাশিত ১৯৯৫ সালের ৩ জুন",
    "an update in a sentence": "নতুন আপডেট ৩ জুন ২০২৩ থেকে সবাই পাবেন",
    "a schedule": "ঢাকা–সিলেট | ৩ জুন ২০২৩ | ১০:৩০ | বিমানবন্দর",
    "what is to come": "২ ঘণ্টা পর",
    "a length": "৩ ঘণ্টা",
    "a heading of a year": "২০২৩ সালের জুন",
    "an event before now": "ভোটের ৫ মিনিট আগে",
    "the publisher": "প্রকাশক ৩ জুন ২০২৩, ১০:০৭ পিএম তারিখে জানান",
}
