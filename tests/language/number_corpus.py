"""What the readers of numbers read and refuse, form by form: the tests try it, and docs/numbers.md shows it.

A form is what a statute, a register or a notice prints. Most texts are printed ones (statutes of
Bangladesh, news, the tests of other packages), shortened to the number; those of refusals are made up to
differ in one point.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple

from bangla_calendar import BanglaDate

__all__ = ["READ", "REFUSED", "Read", "Refused"]


_NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})


class Read(NamedTuple):
    """A form that a reader reads, and texts of it with their values."""

    reader: str
    form: str
    texts: Mapping[str, Any]
    options: Mapping[str, Any] = _NO_OPTIONS


class Refused(NamedTuple):
    """A text that a reader refuses, with a part of what the error says."""

    reader: str
    text: str
    told: str
    options: Mapping[str, Any] = _NO_OPTIONS


READ = (
    Read("parse_number", "digits of one script", {"১২৩": 123, "007": 7, "−১.৫০": Decimal("-1.50")}),
    Read(
        "parse_number",
        "commas of lakhs and crores",
        {"১,২৩,৪৫,৬৭৮": 12_345_678, "২৩৮৭,৬৪,৬৭,৪৬৮": 23_876_467_468},
    ),
    Read("parse_number", "commas of thousands", {"1,234,567": 1_234_567}),
    Read("parse_number", "a mark after it", {"১২৩।": 123, "১,২৩৪,": 1234, "১২৩.": 123}),
    Read("parse_number", "a label before it", {"মোট ১,২৩৪": 1234, "কথায়: ৫": 5, "অঙ্কেঃ ৫": 5}),
    Read("parse_number", "brackets and blanks of any kind", {"(৫০)": 50, "\u3000[১২]\u00a0": 12}),
    Read("parse_number", "the same number in words", {"১৮০ (একশত আশি)": 180, "সাত (৭)": 7}),
    Read(
        "words_to_number",
        "0 to 99 in all spellings",
        {"ষোলো": 16, "ষোল": 16, "উনিশ": 19, "ঊনিশ": 19, "কুড়ি": 20},
    ),
    Read(
        "words_to_number",
        "hundreds",
        {"একশ": 100, "এক শত": 100, "দুশো": 200, "দু'শ": 200, "উনিশশো একাত্তর": 1971},
    ),
    Read(
        "words_to_number",
        "scales",
        {"পাঁচ হাজার তিন": 5003, "এক সহস্র": 1000, "দশ লাখ ছয়": 1_000_006, "এক কোটি": 10**7},
    ),
    Read(
        "words_to_number", "above a crore", {"হাজার কোটি": 10**10, "লক্ষ কোটি": 10**12, "এক কোটি কোটি": 10**14}
    ),
    Read(
        "words_to_number",
        "million, billion, trillion",
        {"দুই মিলিয়ন পাঁচশ হাজার": 2_500_000, "১.৫ বিলিয়ন": 1_500_000_000, "এক ট্রিলিয়ন": 10**12},
    ),
    Read(
        "words_to_number",
        "figures and scales",
        {"৫ লাখ": 500_000, "১.২ কোটি": 12_000_000, "৫লাখ": 500_000, "৩৪ লাখ ১১ হাজার ৮২০": 3_411_820},
    ),
    Read(
        "words_to_number",
        "halves and quarters",
        {"দেড়": Fraction(3, 2), "সাড়ে তিন হাজার": 3500, "সোয়া লাখ": 125_000, "পৌনে দুইশ": 175},
    ),
    Read(
        "words_to_number", "decimals", {"এক দশমিক শূন্য পাঁচ": Decimal("1.05"), "দুই দশমিক পঁচিশ": Decimal("2.25")}
    ),
    Read(
        "words_to_number",
        "fractions",
        {
            "তিন-চতুর্থাংশ": Fraction(3, 4),
            "চার ভাগের তিন": Fraction(3, 4),
            "তিনের চার": Fraction(3, 4),
            "একশ একের দুইশ তিন": Fraction(101, 203),
            "ষোলো পূর্ণ তিনের পাঁচ": Fraction(83, 5),
            "তিন সিকি": Fraction(3, 4),
        },
    ),
    Read(
        "words_to_number",
        "negative numbers",
        {"মাইনাস পাঁচ": -5, "ঋণাত্মক এক": -1, "ঋণ সাত শত": -700, "−৫ লাখ": -500_000},
    ),
    Read(
        "words_to_number",
        "endings",
        {
            "পাঁচটি": 5,
            "একখান": 1,
            "দুখানি": 2,
            "পাঁচজনকে": 5,
            "চারটিরও": 4,
            "তিনটিই": 3,
            "পাঁচশোতে": 500,
            "উনিশশ সাতাশির": 1987,
            "একশকে": 100,
            "তিনশ দশ-কে": 310,
            "উনিশ-এ": 19,
        },
    ),
    Read(
        "words_to_number",
        "the word of an era",
        {"উনিশশ খ্রিস্টাব্দ": 1900, "একশ খ্রিস্টপূর্ব": -100, "চৌদ্দশ ত্রিশ বঙ্গাব্দ": 1430, "উনিশশো একাত্তর সাল": 1971},
    ),
    Read("words_to_number", "percent", {"পাঁচ শতাংশ": 5, "৫%": 5, "শতকরা দশ ভাগ": 10}),
    Read(
        "words_to_number",
        "figures and words together",
        {"১০ (দশ) লক্ষ": 1_000_000, "৭টি (সাতটি)": 7, "দুই (২) হাজার": 2000},
    ),
    Read(
        "words_to_number",
        "what stands round it",
        {"কথায়: পাঁচ": 5, "পাঁচ।": 5, "(একশত আশি)": 180, "এক\u2003লাখ": 100_000},
    ),
    Read(
        "words_to_number",
        "slips of keyboards",
        {
            "হাজাৰ": 1000,
            "ৱিশ": 20,
            "প\u0981\u09beচ": 5,
            "আড\u09be\u09bcই": Fraction(5, 2),
            "ষ\u09beে\u09b2\u09beে": 16,
        },
    ),
    Read(
        "words_to_number",
        "misspellings (lenient=True)",
        {
            "পাচ": 5,
            "পঁচ": 5,
            "পাচঁ": 5,
            "পনোরো": 15,
            "আঠাড়ো": 18,
            "পয়ঁতাল্লিশ": 45,
            "পঁয়ষটি": 65,
            "তেহাত্তুর": 73,
            "নববই": 90,
            "সারে তিন": Fraction(7, 2),
            "পোনে চার": Fraction(15, 4),
        },
        {"lenient": True},
    ),
    Read(
        "words_to_number",
        "dozens and scores (units=True)",
        {
            "দেড় ডজন": 18,
            "দুই হালি": 8,
            "তিন কুড়ি": 60,
            "এক জোড়া": 2,
            "দুই গণ্ডা": 8,
            "সাড়ে তিন ডজন": 42,
            "একশ কুড়ি": 120,
        },
        {"units": True},
    ),
    Read(
        "parse_money",
        "a sign or a word",
        {
            "৳৫০০": 500,
            "৫০০ টাকা": 500,
            "টাকা: ৫০০": 500,
            "টাঃ ৫০০": 500,
            "Tk. 1,250.50": Decimal("1250.50"),
            "500 taka": 500,
            "BDT ৫০০": 500,
            "₹1,250": 1250,
            "Rs. 500": 500,
            "২০ রুপি": 20,
            "500 INR": 500,
        },
    ),
    Read("parse_money", "the word with a case", {"৫০০ টাকার": 500, "৫০০ টাকায়": 500, "৫০০ টাকাও": 500}),
    Read(
        "parse_money",
        "closed amounts",
        {"৫০০/-": 500, "৫০০/=": 500, "৫০০/–": 500, "টাকা ৫০০/- মাত্র": 500, "পাঁচশ টাকা মাত্র।": 500},
    ),
    Read(
        "parse_money",
        "no mark at all",
        {"১,৩৫,০০০": 135_000, "এক লাখ": 100_000, "১৫শ": 1500, "2.50": Decimal("2.50")},
    ),
    Read(
        "parse_money",
        "words and figures",
        {"১ লাখ ২৩ হাজার টাকা": 123_000, "২ মিলিয়ন টাকা": 2_000_000, "সাড়ে ৩ লাখ কোটি টাকা": 3_500_000_000_000},
    ),
    Read(
        "parse_money",
        "টাকা and পয়সা",
        {
            "পাঁচ টাকা পঞ্চাশ পয়সা": Decimal("5.50"),
            "৫ টাকা, ৫০ পয়সা": Decimal("5.50"),
            "শূন্য টাকা এবং পাঁচ পয়সা": Decimal("0.05"),
            "টাকা পাঁচ পয়সা দশ মাত্র": Decimal("5.10"),
            "এক বাংলাদেশী টাকা এক বাংলাদেশী পয়সা": Decimal("1.01"),
        },
    ),
    Read(
        "parse_money",
        "stated twice",
        {
            "৫০০/- (পাঁচশত) টাকা": 500,
            "৫,০০,০০০.০০ (পাঁচ লক্ষ) টাকা মাত্র": 500_000,
            "১০ (দশ) লক্ষ টাকা": 1_000_000,
            "৳৫০০ (কথায়: পাঁচশত টাকা মাত্র)": 500,
            "পাঁচশত টাকা (৫০০/-)": 500,
            "৫০০/- টাকা, কথায়: পাঁচশত টাকা মাত্র": 500,
        },
    ),
    Read(
        "parse_ordinal",
        "words",
        {"প্রথম": 1, "একাদশ": 11, "এগারোতম": 11, "শততম": 100, "হাজারতম": 1000, "লক্ষ তম": 100_000},
    ),
    Read("parse_ordinal", "figures", {"৩য়": 3, "৪র্থ": 4, "১১শ": 11, "১১তম": 11, "21st": 21}),
    Read("parse_ordinal", "days", {"পহেলা": 1, "পয়লা": 1, "চোদ্দোই": 14, "কুড়িই": 20, "২১ শে": 21, "২১এ": 21}),
    Read("parse_ordinal", "stated twice, and what stands round it", {"৩য় (তৃতীয়)": 3, "৫ম।": 5}),
    Read("parse_ordinal", "misspellings (lenient=True)", {"৬ষ্ট": 6, "২৩সে": 23}, {"lenient": True}),
    Read("words_to_digits", "digits one by one", {"শূন্য এক সাত এক দুই": "০১৭১২", "এক ২ তিন": "১২৩"}),
    Read(
        "words_to_digits",
        "a decimal point, a country's code",
        {"এক শূন্য শূন্য দশমিক শূন্য পাঁচ": "১০০.০৫", "প্লাস আট আট শূন্য": "+৮৮০"},
    ),
    Read(
        "parse_clock",
        "hours, with their endings",
        {
            "দশটা": time(10),
            "৫টায়": time(5),
            "তিনটেয়": time(3),
            "১০ ঘটিকায়": time(10),
            "রাতের ৮টা": time(20),
            "সকালে ঠিক ৬টায়": time(6),
        },
    ),
    Read(
        "parse_clock",
        "minutes",
        {
            "সকাল ৯টা ১৫ মিনিটে": time(9, 15),
            "ছয়টা দশ": time(6, 10),
            "দশটা বেজে দশ": time(10, 10),
            "পাঁচটা বাজতে দশ মিনিট": time(4, 50),
            "বিকেল ৪-৩০ মিনিটে": time(16, 30),
            "৪-৩০ মিনিটে": time(4, 30),
            "রাত ১০.৩০": time(22, 30),
            "০৬:৩০টায়": time(6, 30),
            "৭:৩০ এ": time(7, 30),
        },
    ),
    Read(
        "parse_clock",
        "halves and quarters",
        {
            "দেড়টা": time(1, 30),
            "আড়াইটায়": time(2, 30),
            "সাড়ে ৫টা": time(5, 30),
            "সওয়া ৫টায়": time(5, 15),
            "পৌনে একটা": time(12, 45),
        },
    ),
    Read(
        "parse_clock",
        "the night",
        {
            "মধ্যরাত": time(0),
            "মাঝরাতে": time(0),
            "রাত ১২টা": time(0),
            "ভোররাত ৪টা": time(4),
            "গভীর রাত ২টায়": time(2),
        },
    ),
    Read(
        "parse_clock",
        "stated twice, and what stands round it",
        {
            "সকাল ১০ (দশ) টা": time(10),
            "বিকাল ৪.৩০ (সাড়ে চার) ঘটিকায়": time(16, 30),
            "রাত ৮ (আট) টা ৩০ (ত্রিশ) মিনিট": time(20, 30),
            "সকাল দশ (১০) টা": time(10),
            "(সকাল ১০টা)।": time(10),
        },
    ),
    Read(
        "parse_date",
        "in words",
        {
            "পয়লা মার্চ দুই হাজার এক": date(2001, 3, 1),
            "একত্রিশে জানুয়ারি ঊনিশ শো এক": date(1901, 1, 31),
            "জানুয়ারির এক দুই হাজার এক": date(2001, 1, 1),
            "পনেরোই আশ্বিন চৌদ্দশ ত্রিশ": BanglaDate(1430, 6, 15),
        },
    ),
    Read(
        "parse_date",
        "stated twice",
        {
            "১৫ (পনেরো) আশ্বিন ১৪৩০": BanglaDate(1430, 6, 15),
            "১লা (পহেলা) বৈশাখ ১৪৩০ (চৌদ্দশ ত্রিশ) বঙ্গাব্দ": BanglaDate(1430, 1, 1),
            "৩০ সেপ্টেম্বর ২০২৩ (ত্রিশে সেপ্টেম্বর দুই হাজার তেইশ)": date(2023, 9, 30),
            "১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)": BanglaDate(1430, 6, 15),
        },
    ),
    Read(
        "parse_duration",
        "stated twice, and what stands round it",
        {
            "৭ (সাত) দিন": timedelta(days=7),
            "২ (দুই) ঘণ্টা ৩০ (ত্রিশ) মিনিট": timedelta(hours=2, minutes=30),
            "সাত (৭) দিন।": timedelta(days=7),
            "মোট ৩০ দিন": timedelta(days=30),
        },
    ),
)

REFUSED = (
    Refused("parse_number", "১2", "a digit of the same script as the ones before"),
    Refused("parse_number", "১,২৩", "commas in groups of 3-2-2 or 3-3-3 digits"),
    Refused("parse_number", "1e5", "a digit"),
    Refused("parse_number", "প্রায় ৫০০", "প্রায় (about) makes another statement"),
    Refused("parse_number", "৭ (আট)", "it is 7 by '৭' and 8 by 'আট'"),
    Refused("parse_number", "৭ (খ)", "the number once more"),
    Refused("words_to_number", "১৫শ", "১৫শত for 1500 or ১৫তম for the ordinal"),
    Refused("words_to_number", "কোটি কোটি", 'the idiom "crores of"'),
    Refused("words_to_number", "হাজার দুই", "এক হাজার দুই or দুই হাজার"),
    Refused("words_to_number", "চারের তিন", "4/3 to some and 3/4 to others"),
    Refused("words_to_number", "সাড়ে একটা", "দেড়টা in place of সাড়ে একটা"),
    Refused("words_to_number", "সাড়ে দুই লাখ", "আড়াই in place of সাড়ে দুই"),
    Refused("words_to_number", "সাড়ে তিন হাজার পাঁচ", "the end of the number"),
    Refused("words_to_number", "এক হাজার দুই লাখ", "a smaller scale"),
    *(
        Refused("words_to_number", text, "scales of one system")
        for text in ("এক মিলিয়ন দুই লাখ", "এক লাখ দুই মিলিয়ন", "এক মিলিয়ন দুই কোটি", "এক কোটি দুই মিলিয়ন")
    ),
    Refused("words_to_number", "দুই মিলিয়ন তিন বিলিয়ন", "a smaller scale"),
    Refused("words_to_number", "দুই মিলিয়ন বিলিয়ন", "a number before বিলিয়ন"),
    Refused("words_to_number", "শূন্য মিলিয়ন", "a number above zero before the scale"),
    Refused("words_to_number", "শূন্য কোটি", "a number above zero"),
    Refused("words_to_number", "নয় আরব", "একশ কোটি in place of আরব (Hindi usage)"),
    Refused("words_to_number", "নয় খরব", "দশ হাজার কোটি in place of খরব (Hindi usage)"),
    Refused("words_to_number", "শূন্য দশমিক নয় শত", "digits one by one after দশমিক"),
    *(
        Refused("parse_number", text, "no zero before digits in groups")
        for text in ("00,12,345", "০,১২,৩৪৫", "-০১,২৩,৪৫৬", "000,123")
    ),
    Refused("parse_money", "৳৫০ পয়সা", "a number"),
    Refused("parse_money", "৳ ৫০.৫০ পয়সা", "a whole number"),
    Refused("parse_money", "৫ জন টাকা", "no জন after an amount"),
    Refused("parse_money", "পাঁচজনের টাকা", "no জন after an amount"),
    Refused("parse_money", "৫ জন", "no জন after an amount"),
    Refused("parse_clock", "৮:৫", "a time of day"),
    Refused("parse_clock", "৮:৫ মিনিট", "a time of day"),
    Refused("parse_clock", "রাত ২৪:০০", "a time of day"),
    Refused("parse_clock", "২৪টা", "a time of day"),
    Refused("words_to_number", "এক কমা পাঁচ", "দশমিক in place of কমা"),
    Refused("words_to_number", "এক দুই", "a scale or the end of the number"),
    Refused("words_to_number", "একশ - পাঁচ", "a number word"),
    Refused("words_to_number", "একটি টি", "এক without an ending"),
    Refused("words_to_number", "নিরানব্বইটি কোটি", "নিরানব্বই without an ending"),
    Refused("words_to_number", "চতুর্দশ", "চতুর্দশ is an ordinal (14, by parse_ordinal)"),
    Refused("words_to_number", "একুশে", "একুশে is an ordinal (21, by parse_ordinal)"),
    Refused("words_to_number", "দশকে", "দশকে is a period of years"),
    Refused("words_to_number", "দুই ডজন", "a number without ডজন (units=True counts by it)"),
    Refused("words_to_number", "পাঁচশ এক জন মানুষ", "a number word"),
    Refused("words_to_number", "তেতাল্লিস", "did you mean তেতাল্লিশ?"),
    Refused("words_to_number", "পয়ঁতাল্লিশ", "did you mean পঁয়তাল্লিশ?"),
    Refused("words_to_number", "সারে তিন", "did you mean সাড়ে?"),
    Refused("words_to_number", "সাড়ে ১২৫", "a number below 100, or hundreds up to 900"),
    Refused("words_to_number", "কোটি ১২০", "এক কোটি ১২০ or ১২০ কোটি"),
    Refused("words_to_number", "মাইনাস খ্রিস্টপূর্ব পাঁচ", "a whole number of years above zero"),
    Refused("words_to_number", "এক হাজার পাঁচশ (৫০০)", "it is 1500 by 'এক হাজার পাঁচশ' and 500 by '৫০০'"),
    Refused("words_to_number", "১০ (এগারো) লক্ষ", "it is 1000000 by '১০' and 1100000 by 'এগারো'"),
    Refused("words_to_number", "GK nvRvi", "this looks like Bijoy"),
    Refused("words_to_number", "à¦ªà¦¾à¦", "this looks like UTF-8 read as Windows-1252"),
    Refused("parse_money", "(৫০০)", "with a minus if they stand for one"),
    Refused("parse_money", "৳১.৫৫৫", "a whole number of hundredths"),
    Refused("parse_money", "৳৫.৫০/-", "a whole number of hundredths"),
    Refused("parse_money", "৫ টাকা ১০০ পয়সা", "a whole number below 100"),
    Refused("parse_money", "৳৫ রুপি", "a mark of the same currency, BDT"),
    Refused("parse_money", "টাকা-৫০০/-", "a minus before টাকা, after which it may be a dash"),
    Refused("parse_money", "৫ শতাংশ টাকা", "a number word"),
    Refused("parse_money", "$৫", "a number word"),
    Refused("parse_money", "শত শত কোটি টাকা", "the idiom শত শত"),
    Refused("parse_money", "৫০০/- (ছয়শত) টাকা", "it is 500 BDT by '৫০০/-' and 600 BDT by 'ছয়শত'"),
    Refused("parse_money", "প্রায় ৫০০ টাকা", "প্রায় (about) makes another statement"),
    Refused("parse_ordinal", "১১", "one of তম, শ, th, ই"),
    Refused("parse_ordinal", "৫শ", "one of ম, th, ই"),
    Refused("parse_ordinal", "১য়", "one of ম, st, লা"),
    Refused("parse_ordinal", "এক সহস্রতম", "হাজারতম after a number"),
    Refused("parse_ordinal", "এক শত প্রথম", "an ordinal in -তম after এক শত in place of প্রথম"),
    Refused("parse_ordinal", "৩য় (চতুর্থ)", "it is 3 by '৩য়' and 4 by 'চতুর্থ'"),
    Refused("parse_ordinal", "তৃতিয়", "did you mean তৃতীয়?"),
    Refused("words_to_digits", "শূন্য এগারো", "a digit, one word for each"),
    Refused("parse_clock", "১০:৩", "a time of day"),
    Refused("parse_clock", "১৩টা পিএম", "an hour that fits পিএম"),
    Refused("parse_clock", "সকাল ৯টা পিএম", "an hour that fits সকাল, পিএম"),
    Refused("parse_clock", "সকাল ৩টা", "an hour that fits সকাল"),
    Refused("parse_clock", "দিবাগত রাত ২টা", "without the night that follows it"),
    Refused("parse_clock", "সকাল ১০ (এগারো) টা", "it is 10:00:00 by '১০' and 11:00:00 by 'এগারো'"),
    Refused("parse_clock", "প্রায় ১০টা", "প্রায় (about) makes another statement"),
    Refused("parse_date", "১৫ (ষোলো) আশ্বিন ১৪৩০", "it is 1430-06-15 by '১৫' and 1430-06-16 by 'ষোলো'"),
    Refused(
        "parse_date",
        "১৫ আশ্বিন ১৪৩০ (১ অক্টোবর ২০২৩)",
        "it is 1430-06-15 by '১৫ আশ্বিন ১৪৩০' and 2023-10-01 by '১ অক্টোবর ২০২৩'",
    ),
    Refused("parse_duration", "৭ (আট) দিন", "it is 7 days by '৭' and 8 days by 'আট'"),
    Refused("figures_to_words", "১৫শ", "১৫শত for 1500 or ১৫তম for the ordinal"),
    Refused("figures_to_words", "২১লা", "an ending that fits ২১"),
    Refused("figures_to_words", "০০৫টি", "no ending after figures that are said one by one"),
    Refused("number_to_words", "০১৭১২", "a number without leading zeros"),
    Refused("money_to_words", "০১৭১২", "a number without leading zeros"),
)
