"""Which calendar a date is of, and what is told where that or anything else is doubtful."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate
from bangla_calendar.typing import Family
from tests.finding.found import fields, texts, the_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A month's name tells it, whatever the year.
        ("মেলা বসে ১৫ আশ্বিন ১৪৩০ তারিখে", ("bangla", 1430, 6, 15)),
        ("মেলা বসে ৩০ সেপ্টেম্বর ২০২৩ তারিখে", ("gregorian", 2023, 9, 30)),
        ("মাহফিল ১২ রবিউল আউয়াল ১৪৪৫", ("hijri", 1445, 3, 12)),
        ("পুঁথিটি ১৩২৫ সালের ২ জ্যৈষ্ঠ নকল করা", ("bangla", 1325, 2, 2)),
        ("ছুটি ৮ ফাল্গুন", ("bangla", None, 11, 8)),
        ("ছুটি পহেলা বৈশাখে", ("bangla", None, 1, 1)),
        # Without a name the era tells it, after the figures or in the year before them.
        ("দলিল ০৭/১২/১৪০৮ বঙ্গাব্দ", ("bangla", 1408, 12, 7)),
        ("দলিল ১৪৩০-০৬-১৫ বঙ্গাব্দ", ("bangla", 1430, 6, 15)),
        ("চিঠি ১২/০৩/১৪৪৫ হিজরি", ("hijri", 1445, 3, 12)),
        ("জমা ১৪/০৮/২০১৭ ইং", ("gregorian", 2017, 8, 14)),
        # Without either the size of the year.
        ("জমা ০৫/০৬/২০২১ তারিখে", ("gregorian", 2021, 6, 5)),
        ("জমা ১৫/০৬/১৬০০ তারিখে", ("gregorian", 1600, 6, 15)),
        ("জমা ১৫/০৬/১৪৩০ তারিখে", (None, 1430, 6, 15)),
        ("জমা ১৫/০৬/১৫৯৯ তারিখে", (None, 1599, 6, 15)),
        ("জমা ১৪৩০-০৬-১৫ তারিখে", (None, 1430, 6, 15)),
        ("সভা ৫/৬ তারিখে", ("gregorian", None, 6, 5)),
    ],
)
def test_which_calendar(text: str, expected: tuple[object, ...]) -> None:
    match = the_one(text)
    assert fields(match) == expected
    assert match.flags == (("calendar-undecided",) if match.calendar is None else ())


def test_what_is_undecided_has_no_value() -> None:
    match = the_one("জমা ১৫/০৬/১৪৩০ তারিখে")
    assert (match.value, match.gregorian) == (None, None)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("১৩২৫ সালে মন্দির হয়", None),
        ("বাংলা ১৩২৫ সালে মন্দির হয়", "bangla"),
        ("১৩২৫ বঙ্গাব্দে মন্দির হয়", "bangla"),
        ("৮৯৭ হিজরিতে মসজিদ হয়", "hijri"),
        ("১৯৭১ সালে দেশ স্বাধীন হয়", "gregorian"),
    ],
)
def test_the_calendar_of_a_year(text: str, family: Family | None) -> None:
    match = the_one(text)
    assert (match.kind, match.calendar) == ("year", family)
    assert match.flags == (() if family else ("calendar-undecided",))


def test_figures_are_read_day_first_and_never_guessed() -> None:
    assert fields(the_one("০৫/০৬/২০২১")) == ("gregorian", 2021, 6, 5)
    assert texts("০৬/২৫/২০২১") == []
    assert texts("দল ১৪/১, পাতা ৫/৬") == []


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("১৫ মার্চ ২০২৩ বঙ্গাব্দ", "gregorian"),
        ("১৫ আশ্বিন ১৪৩০ খ্রিস্টাব্দ", "bangla"),
        ("১৫ আশ্বিন ১৪৩০ হিজরি", "bangla"),
    ],
)
def test_against_its_era_a_month_keeps_its_calendar(text: str, family: Family) -> None:
    match = the_one(text)
    assert (match.text, match.calendar, match.flags) == (text, family, ("era-contradicts-month",))


@pytest.mark.parametrize(
    ("text", "pivot", "year"),
    [
        ("জন্ম ৩০/৯/২৩", 30, 2023),
        ("জন্ম ৩০/৯/৩০", 30, 2030),
        ("জন্ম ৩০/৯/৩১", 30, 1931),
        ("জন্ম ৩০.৯.৪৫", 50, 2045),
        ("জন্ম ৩০-৯-০০", 0, 2000),
        ("জন্ম ৩০-৯-০১", 0, 1901),
        ("জন্ম ৩০-৯-৯৯", 99, 2099),
        ("ভাষণ ৭ মার্চ ’৭১", 30, 1971),
        ("ভাষণ ’৭১ সালে", 30, 1971),
        ("ভাড়া জুন’১৯ থেকে বাকি", 30, 2019),
        ("সভা ১২-০১-২৫ ইং", 30, 2025),
        # The centuries of the Bangla years are their own.
        ("দাখিলা ২৫ বৈশাখ ২৯ বাং", 30, 1429),
        ("দাখিলা ২৫ বৈশাখ ৩১ বাং", 30, 1331),
    ],
)
def test_years_in_two_digits(text: str, pivot: int, year: int) -> None:
    match = the_one(text, pivot=pivot)
    assert (match.year, match.flags) == (year, ("two-digit-year",))


@pytest.mark.parametrize(
    ("text", "year", "is_flagged"),
    [
        ("১০ মহররম ৬১ হিজরি", 61, True),
        ("১০ মহররম, ৬১ হিজরি", 61, True),
        ("২০ রমজান ৮ হিজরি", 8, True),
        ("৬১ হিজরির ১০ মহররম", 61, False),
        ("১০ মহররম ’৪৫ হিজরি", 1345, True),
        ("১০/১/৪৫ হিজরি", 1345, True),
    ],
)
def test_early_years_of_the_hijra_are_as_printed(text: str, year: int, is_flagged: bool) -> None:
    match = the_one(text)
    assert (match.text, match.year, "two-digit-year" in match.flags) == (text, year, is_flagged)


@pytest.mark.parametrize("text", ["৭৯ খ্রিস্টাব্দের ২৪ আগস্ট", "৪৫ বঙ্গাব্দের ১৫ আশ্বিন", "৭১ ইং সনের মার্চে"])
def test_a_century_that_an_era_leaves_open(text: str) -> None:
    assert the_one(text).flags == ("two-digit-year",)


def test_without_a_pivot_short_years_are_not_read() -> None:
    assert texts("জন্ম ৩০/৯/২৩, ভাষণ ’৭১ সালে", pivot=None) == []
    assert texts("ভাষণ ৭ মার্চ ’৭১", pivot=None) == ["৭ মার্চ"]
    assert texts("দাখিলা ২৫ বৈশাখ ২৯ বাং", pivot=None) == ["২৫ বৈশাখ"]
    assert texts("জমা ৩০/৯/২০২৩, ভাষণ ১৯৭১ সালে", pivot=None) == ["৩০/৯/২০২৩", "১৯৭১ সালে"]


@pytest.mark.parametrize(
    "text",
    [
        "রবিবার, ৩০ সেপ্টেম্বর ২০২৩",
        "৩০ সেপ্টেম্বর ২০২৩, রবিবার",
        "রবিবার, ১৫ আশ্বিন ১৪৩০",
        "১৫ আশ্বিন ১৪৩০ (রবিবার)",
        "রবিবার ৩০/৯/২০২৩",
    ],
)
def test_a_weekday_that_contradicts_moves_nothing(text: str) -> None:
    # Bangla Tribune printed শনিবার over both dates.
    match = the_one(text)
    assert (match.text, match.weekday, match.flags) == (text, "sun", ("weekday-contradicts",))
    assert match.gregorian == date(2023, 9, 30)
    assert the_one(text.replace("রবি", "শনি")).flags == ()


def test_the_weekday_of_the_other_end_is_checked_too() -> None:
    first, last = date(2024, 3, 10), date(2024, 3, 12)
    assert (first.weekday(), last.weekday()) == (6, 1)
    assert the_one("রবিবার ১০ মার্চ থেকে মঙ্গলবার ১২ মার্চ ২০২৪").flags == ()
    assert the_one("রবিবার ১০ মার্চ থেকে সোমবার ১২ মার্চ ২০২৪").flags == ("weekday-contradicts",)
    assert the_one("সোমবার ১০ মার্চ থেকে মঙ্গলবার ১২ মার্চ ২০২৪").flags == ("weekday-contradicts",)


def test_a_weekday_without_a_day_contradicts_nothing() -> None:
    assert the_one("রবিবার, ৩০ সেপ্টেম্বর").flags == ()
    assert the_one("রবিবার, ১০ রমজান ১৪৪৫").flags == ()


@pytest.mark.parametrize(
    ("text", "calendar", "is_there"),
    [
        # Asharh has 32 days under the sun's reckoning alone, Ashwin 31 since 1426.
        ("৩২ আষাঢ় ১৪২৫", "bangladesh", False),
        ("৩২ আষাঢ় ১৪২৫", "west-bengal", True),
        ("৩১ আশ্বিন ১৪২৫", "bangladesh", False),
        ("৩১ আশ্বিন ১৪২৬", "bangladesh", True),
        ("৩১ আশ্বিন ১৪২৫", "bangladesh-2019", True),
        # The table of the modern almanac begins with 1107.
        ("১০ মাঘ ১০৩০", "west-bengal-drik", False),
    ],
)
def test_days_that_the_rule_does_not_have(text: str, calendar: str, is_there: bool) -> None:
    match = the_one(text, calendar=calendar)
    assert match.text == text
    assert match.flags == (() if is_there else ("not-in-calendar",))
    assert (match.gregorian is not None) == is_there
    if is_there:
        assert match.value == BanglaDate(match.year, match.month, match.day, calendar=calendar)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "৩৬শে জুলাই ২০২৪",
        "৩১ জুন ২০২০",
        "৩১ শে জুন",
        "২৯ ফেব্রুয়ারি ২০২৩",
        "৩০ ফেব্রুয়ারি",
        "৩৩ আষাঢ় ১৪২৫",
        "৩২ পৌষ ১৪২৫",
        "৩১ রমজান ১৪৪৫",
        "৩১/০৬/২০২০",
        "০/১/২০২০",
        "১ মার্চ ০০০০ খ্রিস্টাব্দ",
        "০০০০ খ্রিস্টাব্দ",
    ],
)
def test_days_that_no_rule_has(text: str) -> None:
    assert texts(text) == []


def test_a_month_after_another_number_stays() -> None:
    assert texts("কক্ষ ৩৬, জুলাই ২০২৪") == ["জুলাই ২০২৪"]
    assert texts("৩৬ জন, জুলাই ২০২৪") == ["জুলাই ২০২৪"]
    assert the_one("২৯ ফেব্রুয়ারি").day == 29


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("৫ই ভাদ্র, ২১ শে শ্রাবণ, ২৩সে মাঘ, ৭এ পৌষ", ["৫ই ভাদ্র", "২১ শে শ্রাবণ", "২৩সে মাঘ", "৭এ পৌষ"]),
        ("পয়লা জানুয়ারি, একুশে ফেব্রুয়ারি", ["পয়লা জানুয়ারি", "একুশে ফেব্রুয়ারি"]),
        ("একুশে পদক পেলেন", []),
        ("বৈশাখের ২৫ তারিখ, জুনে ১০ তাং", ["বৈশাখের ২৫ তারিখ", "জুনে ১০ তাং"]),
        ("১৯৭৫ সালে ১৫ আগস্ট, ১৭৫৭সন ২৩সে জুন", ["১৯৭৫ সালে ১৫ আগস্ট", "১৭৫৭সন ২৩সে জুন"]),
        ("খবর২১ অগাস্ট, খবর২১ অগাস্ট ২০২১", ["২১ অগাস্ট ২০২১"]),
        ("২৪ মার্চ ২০২৬ছবি: সংগৃহীত", ["২৪ মার্চ ২০২৬"]),
        ("৫ মার্চেন্ট, ৬ মেগা, ৭ জুনিয়র, কোভিড-১৯", []),
        ("১২ / ০৮ / ২০২১ এবং ১ঌ মার্চ ২০23", ["১২ / ০৮ / ২০২১", "১ঌ মার্চ ২০23"]),
        ("আর্মি ২০২২ মহড়া, শ্রম আইন, ২০০৬, রমজান আলী", []),
    ],
)
def test_what_is_a_date_and_where_it_ends(text: str, found: list[str]) -> None:
    assert texts(text) == found
