"""What careless, official, scholarly and Latin print looks like: printed forms, in sentences of our own."""

from __future__ import annotations

import pytest

from bangla_calendar import find_dates
from tests.finding.found import fields, the_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The month written onto its year, or with a mark between.
        ("কাজ শেষ হবে জুন-২০২৩ মাসে", ("gregorian", 2023, 6, None)),
        ("কাজ শেষ হবে জুন/২০২৩ মাসে", ("gregorian", 2023, 6, None)),
        ("কাজ শেষ হবে আষাঢ়-১৪২৮ মাসে", ("bangla", 1428, 3, None)),
        # Stray commas and blanks.
        ("জন্ম ২, ফেব্রুয়ারি ১৯১২", ("gregorian", 1912, 2, 2)),
        ("জন্ম ৫, মে, ২০২৩", ("gregorian", 2023, 5, 5)),
        ("জন্ম ৫,মে ২০২৩", ("gregorian", 2023, 5, 5)),
        ("জন্ম ২০২১, মার্চ ৫", ("gregorian", 2021, 3, 5)),
        # Blanks about the marks, and more figures after them.
        ("সভা ২০২১ - ১১ - ০৯", ("gregorian", 2021, 11, 9)),
        ("সভা 2021 / 11 / 09 হয়", ("gregorian", 2021, 11, 9)),
        ("সভা ১৪৩০ - ০৬ - ১৫ বঙ্গাব্দ", ("bangla", 1430, 6, 15)),
        ("সভা ০৯ – ১১ – ২০২১", ("gregorian", 2021, 11, 9)),
        ("ক্রমিক ৫ - ০৯/১১/২০২১", ("gregorian", 2021, 11, 9)),
        # The weekday in short between day and year.
        ("সভা ৩ জুন (সোম) ২০২৪", ("gregorian", 2024, 6, 3)),
        ("সভা জুন ৩, সোম, ২০২৪", ("gregorian", 2024, 6, 3)),
        ("met 3 June (Mon) 2024", ("gregorian", 2024, 6, 3)),
        # Apostrophes.
        ("ভাষণ ১৬ ডিসেম্বর'১৯৭১ তারিখে", ("gregorian", 1971, 12, 16)),
        ("মিছিল ২১'শে ফেব্রুয়ারি", ("gregorian", None, 2, 21)),
        # Words of letters and deeds.
        ("সন ১৩২৫ সাল তাং ১২ই ফাল্গুন", ("bangla", 1325, 11, 12)),
        ("আশ্বিন মাসের ১৫ তারিখ, ১৪৩০", ("bangla", 1430, 6, 15)),
        ("জমা: তারিখ:- ০৫/১১/২০২২", ("gregorian", 2022, 11, 5)),
        ("জমা ০৫/১১/২০২২ খ্রি:", ("gregorian", 2022, 11, 5)),
        ("জমা ০৫/১১/২০২২ ইং:", ("gregorian", 2022, 11, 5)),
        ("জমা ০৭।০১।২০২৪ তারিখে", ("gregorian", 2024, 1, 7)),
        # A line that ends in the middle.
        ("সভা ২০২৪ সালের\n১২ মার্চ হয়", ("gregorian", 2024, 3, 12)),
        # Names in short.
        ("সভা ১২ সেপ্টে. ২০২৩", ("gregorian", 2023, 9, 12)),
        ("সভা ১২ জুলা. ২০২৩", ("gregorian", 2023, 7, 12)),
        ("সভা ১২ অগ. ২০২৩", ("gregorian", 2023, 8, 12)),
        ("সভা ০৩ ডিসে: ২০২৩", ("gregorian", 2023, 12, 3)),
        # Eras as they are misspelt.
        ("সভা ১২ মার্চ ২০২৩ খ্রিষ্ট্রাব্দ", ("gregorian", 2023, 3, 12)),
        ("সভা ১২ মার্চ ২০২৩ খিস্টাব্দ", ("gregorian", 2023, 3, 12)),
        # Ordinals.
        ("সভা ২য় মার্চ ২০২৩", ("gregorian", 2023, 3, 2)),
        ("সভা ৪র্থ মার্চ", ("gregorian", None, 3, 4)),
        ("সভা সাতুই মার্চ", ("gregorian", None, 3, 7)),
        # Latin letters.
        ("born 15 Āśvin 1430", ("bangla", 1430, 6, 15)),
        ("born 1la Boishakh 1431", ("bangla", 1431, 1, 1)),
        ("born 25 she Boishakh", ("bangla", None, 1, 25)),
        ("born 15 Pous 1430", ("bangla", 1430, 9, 15)),
        ("born 30th of September 2023", ("gregorian", 2023, 9, 30)),
        ("born 27 Magh 1299 B.S.", ("bangla", 1299, 10, 27)),
        # Years by themselves.
        ("কাজ শুরু ১৯৮৫-এ", ("gregorian", 1985, None, None)),
        ("স্থাপিতঃ১৯৭২ সালে", ("gregorian", 1972, None, None)),
        ("লেখা সন ১২২৩", (None, 1223, None, None)),
    ],
)
def test_what_print_looks_like(text: str, expected: tuple[object, ...]) -> None:
    match = the_one(text)
    assert fields(match) == expected
    assert match.flags in ((), ("calendar-undecided",))


@pytest.mark.parametrize(
    ("flag", "text", "resolved"),
    [
        ("uncertain", "জন্ম ১?৩ পৌষ ১৩৫২", False),
        ("uncertain", "জন্ম ১৩? পৌষ ১৩৫২", False),
        ("uncertain", "জন্ম ১৩ (?) পৌষ ১৩৫২", False),
        ("uncertain", "জন্ম ১৩ পৌষ ১৩৫২?", False),
        ("uncertain", "জন্ম ১৩ পৌষ ১৩৫২ (?)", False),
        ("uncertain", "জন্ম [১]৩ পৌষ ১৩৫২", False),
        ("uncertain", "জন্ম X৩ পৌষ ১৩৫২", False),
        ("uncertain", "জমা 15/06/2023 Bs", False),
        ("supplied", "জন্ম ২৭ মাঘ [১২৯৯]", True),
        ("other-era", "শিলালেখ ১৫ চৈত্র ১৯৩০ শকাব্দ", False),
        ("misspelt", "সভা ১৪ নভেম্বের ২০২৩", True),
        ("misspelt", "সভা ১৪ সেপ্টেস্বর ২০২৩", True),
        ("mixed-script", "সভা ১২ মার্চ ২০23", True),
        ("mixed-script", "সভা ১ঌ মার্চ ২০২৩", True),
        ("ending-contradicts", "সভা ৫শে মার্চ ২০২০", True),
        ("year-contradicts-month", "সভা ১৫ আশ্বিন ২০২৩", False),
        ("midnight", "জমা ১২ মার্চ ২০২৪ রাত ১২টা পর্যন্ত", True),
        ("from-event", "বিয়ের তিন দিন পর", False),
        ("approximate", "প্রায় তিন বছর আগে", False),
    ],
)
def test_what_is_doubtful_is_told(flag: str, text: str, resolved: bool) -> None:
    match = the_one(text)
    assert flag in match.flags
    assert (match.gregorian is not None) is resolved


@pytest.mark.parametrize(
    "text",
    [
        "মোট ২০০০টি প্রশ্ন",
        "চৈত্রের রোদ, পৌষের শীত, বৈশাখের ঝড়",
        "একুশ শতকের চ্যালেঞ্জ",
        "দাম ১৫০০ টাকা, ওজন ২০২৩ কেজি",
        "ফোন ০১৭১১-০৫-০৬",
        "৩৫ চৈত্র",
        "বই ২০২৩টা",
        "রান ২০২১ - ১১ - ০৯ - ১২",
        "রান ১২ - ৩ - ৪৫ - ২",
        "সারি ৭ / ০৯ / ১১ / ২০২১",
        "ভোট ১৯৯০ - ১২ - ২০ জন",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert [match.text for match in find_dates(text) if match.kind in ("date", "month-day", "year")] == []
