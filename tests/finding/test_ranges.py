"""Ranges, months and years: their ends as printed, and the first and the last day that they mean."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bangla_calendar import BanglaDate
from tests.finding.found import fields, texts, the_one

Ends = tuple[tuple[int | None, int | None, int | None], tuple[int | None, int | None, int | None]]


def ends(text: str) -> Ends:
    """Return year, month and day of both ends as printed."""
    match = the_one(text)
    assert (match.text, match.kind) == (text, "range")
    end = match.end_date
    assert end is not None
    return fields(match)[1:], (end["year"], end["month"], end["day"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("১০-১২ মার্চ ২০২৪", ((2024, 3, 10), (2024, 3, 12))),
        ("১০ থেকে ১২ মার্চ", ((None, 3, 10), (None, 3, 12))),
        ("১০ হতে ১২ই মার্চ", ((None, 3, 10), (None, 3, 12))),
        ("১লা থেকে ৭ই", ((None, None, 1), (None, None, 7))),
        ("পহেলা হতে ৭ই", ((None, None, 1), (None, None, 7))),
        ("১২ ও ১৩ ডিসেম্বর", ((None, 12, 12), (None, 12, 13))),
        ("১০, ১১ ও ১২ মার্চ", ((None, 3, 10), (None, 3, 12))),
        ("২০০৯ সালের ২৫ ও ২৬ ফেব্রুয়ারি", ((2009, 2, 25), (2009, 2, 26))),
        ("২৭ অক্টোবর থেকে ৬ নভেম্বর", ((None, 10, 27), (None, 11, 6))),
        ("২৮ ডিসেম্বর থেকে ৩ জানুয়ারি ২০২৪", ((None, 12, 28), (2024, 1, 3))),
        ("১০/০৩/২০২৪ থেকে ১২/০৩/২০২৪", ((2024, 3, 10), (2024, 3, 12))),
        ("১০-১২ রমজান ১৪৪৫", ((1445, 9, 10), (1445, 9, 12))),
        ("মার্চ-এপ্রিল ২০২৪", ((2024, 3, None), (2024, 4, None))),
        ("নভেম্বর-জানুয়ারি ২০২৪", ((None, 11, None), (2024, 1, None))),
        ("১৪২২ হতে ১৪২৪ বাংলা সনের", ((1422, None, None), (1424, None, None))),
        ("১৯৯৮-৯৯ সালে", ((1998, None, None), (1999, None, None))),
        ("১৯৬০-এর দশকে", ((1960, None, None), (1969, None, None))),
        ("নব্বইয়ের দশকে", ((1990, None, None), (1999, None, None))),
        ("একবিংশ শতাব্দীতে", ((2001, None, None), (2100, None, None))),
    ],
)
def test_the_ends_are_as_printed(text: str, expected: Ends) -> None:
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("১০-১২ মার্চ ২০২৪", date(2024, 3, 10), date(2024, 3, 12)),
        ("২০২৪ সালের ১০-১২ মার্চ", date(2024, 3, 10), date(2024, 3, 12)),
        ("২৮ ফেব্রুয়ারি থেকে ২৯ ফেব্রুয়ারি ২০২৪", date(2024, 2, 28), date(2024, 2, 29)),
        # A year on one side is that of both, or over the new year of its own side alone.
        ("১০ মার্চ থেকে ১২ এপ্রিল ২০২৪", date(2024, 3, 10), date(2024, 4, 12)),
        ("১০ মার্চ ২০২৪ থেকে ১২ এপ্রিল", date(2024, 3, 10), date(2024, 4, 12)),
        ("২৮ ডিসেম্বর থেকে ৩ জানুয়ারি ২০২৪", date(2023, 12, 28), date(2024, 1, 3)),
        ("২৮ ডিসেম্বর ২০২৩ থেকে ৩ জানুয়ারি", date(2023, 12, 28), date(2024, 1, 3)),
        ("নভেম্বর-জানুয়ারি ২০২৪", date(2023, 11, 1), date(2024, 1, 31)),
        ("মার্চ-এপ্রিল ২০২৪", date(2024, 3, 1), date(2024, 4, 30)),
        ("১৯৭১-১৯৭৫ সাল", date(1971, 1, 1), date(1975, 12, 31)),
        ("ষাটের দশকে", date(1960, 1, 1), date(1969, 12, 31)),
        ("একবিংশ শতাব্দীতে", date(2001, 1, 1), date(2100, 12, 31)),
    ],
)
def test_the_first_and_the_last_day(text: str, begin: date, end: date) -> None:
    match = the_one(text)
    assert (match.text, match.gregorian, match.value) == (text, (begin, end), None)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("২০২০ সালের মার্চ-এপ্রিল", date(2020, 3, 1), date(2020, 4, 30)),
        ("২০২০ সালের ডিসেম্বর থেকে জানুয়ারি", date(2020, 12, 1), date(2021, 1, 31)),
        ("’৭১ সালের মার্চ থেকে ডিসেম্বর", date(1971, 3, 1), date(1971, 12, 31)),
        ("২০২০ সালের মার্চ থেকে এপ্রিল ২০২১", date(2020, 3, 1), date(2021, 4, 30)),
        ("১৩/১৪ আগস্ট ২০২৩", date(2023, 8, 13), date(2023, 8, 14)),
        ("’৭১ সালের ২৫ ও ২৬ মার্চ", date(1971, 3, 25), date(1971, 3, 26)),
        ("’৯০-এর দশকে", date(1990, 1, 1), date(1999, 12, 31)),
        ("২০১৯, ২০২০ ও ২০২১ সালে", date(2019, 1, 1), date(2021, 12, 31)),
    ],
)
def test_a_range_has_both_its_ends(text: str, begin: date, end: date) -> None:
    match = the_one(f"কাজ চলে {text} মিলিয়ে")
    assert (match.text, match.kind, match.gregorian) == (text, "range", (begin, end))


def test_figures_without_the_endings_of_days_are_no_range_of_days() -> None:
    for text in ("১ থেকে ৭ জন", "১ম থেকে ৫ম শ্রেণি", "২ই থেকে ৩ই", "৭ই থেকে ৫ই"):
        assert texts(text) == []


def test_years_before_1600_are_of_no_certain_calendar() -> None:
    match = the_one("১৪৩০-৩১ সালে")
    assert (match.calendar, match.gregorian, match.flags) == (None, None, ("calendar-undecided",))


def test_a_century_by_its_ordinal_in_figures() -> None:
    for text in ("১৯শ শতক", "১৯ শতকে", "ঊনবিংশ শতাব্দী"):
        assert the_one(f"{text} জুড়ে").gregorian == (date(1801, 1, 1), date(1900, 12, 31))


def test_bangla_ranges_go_by_the_rule() -> None:
    def day(*of: int) -> date:
        return BanglaDate(*of).to_gregorian()

    assert the_one("২৫ চৈত্র থেকে ৩ বৈশাখ ১৪৩১").gregorian == (day(1430, 12, 25), day(1431, 1, 3))
    assert the_one("২৫ চৈত্র ১৪৩০ থেকে ৩ বৈশাখ").gregorian == (day(1430, 12, 25), day(1431, 1, 3))
    assert the_one("১৫-১৭ আশ্বিন ১৪৩০").gregorian == (date(2023, 9, 30), date(2023, 10, 2))
    assert the_one("বৈশাখ-আষাঢ় ১৪৩০").gregorian == (day(1430, 1, 1), day(1430, 4, 1) - timedelta(days=1))
    match = the_one("৩০ থেকে ৩২ আষাঢ় ১৪২৫")
    assert (match.gregorian, match.flags) == (None, ("not-in-calendar",))


def test_with_a_reference_the_end_follows_the_beginning() -> None:
    for text, days in (
        ("২৮ ডিসেম্বর থেকে ৩ জানুয়ারি", (date(2023, 12, 28), date(2024, 1, 3))),
        ("১ জানুয়ারি থেকে ৩১ ডিসেম্বর", (date(2024, 1, 1), date(2024, 12, 31))),
        ("১০ থেকে ১২ মার্চ", (date(2024, 3, 10), date(2024, 3, 12))),
    ):
        match = the_one(text, reference=date(2023, 12, 1))
        assert (match.gregorian, match.flags) == (days, ("year-from-reference",))
        assert the_one(text).gregorian is None


def test_what_runs_backwards_means_no_days() -> None:
    assert the_one("১ মার্চ ২০২৪ থেকে ৩ মার্চ ২০২৩").gregorian is None
    assert the_one("মার্চ ২০২৪ থেকে জানুয়ারি ২০২৩").gregorian is None
    assert texts("১২-১০ মার্চ") == ["১০ মার্চ"]
    assert texts("২০২৩-২২ অর্থবছরে, ২০২৩-২০২১ সালে") == ["২০২১ সালে"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("২০২২-২৩ অর্থবছরের", (2022, 2023)),
        ("২০২২-২০২৩ অর্থবছরে", (2022, 2023)),
        ("১৯৯৯-০০ অর্থ বছরে", (1999, 2000)),
        ("১৯৯৮-৯৯ শিক্ষাবর্ষে", (1998, 1999)),
    ],
)
def test_years_of_an_office_begin_within_a_year(text: str, years: tuple[int, int]) -> None:
    match = the_one(text)
    assert (match.text, match.flags, match.gregorian) == (text, ("fiscal-year",), None)
    assert match.end_date is not None
    assert (match.year, match.end_date["year"]) == years


def test_years_without_a_word_for_them_are_numbers() -> None:
    assert texts("স্কোর ২০২২-২৩, ফোন ১৯৭১-১৯৭৫") == []


@pytest.mark.parametrize(
    ("text", "calendar", "first", "last"),
    [
        ("এপ্রিল ২০২১", "bangladesh", date(2021, 4, 1), date(2021, 4, 30)),
        ("ফেব্রুয়ারি ২০২৪", "bangladesh", date(2024, 2, 1), date(2024, 2, 29)),
        ("২০২১ সালের অক্টোবরে", "bangladesh", date(2021, 10, 1), date(2021, 10, 31)),
        ("২০২৩ সালে", "bangladesh", date(2023, 1, 1), date(2023, 12, 31)),
        # The year of Bangladesh begins on 14 April.
        ("১৪৩০ বঙ্গাব্দে", "bangladesh", date(2023, 4, 14), date(2024, 4, 13)),
        ("চৈত্র ১৪৩০", "bangladesh", date(2024, 3, 15), date(2024, 4, 13)),
    ],
)
def test_months_and_years_are_their_first_and_last_day(
    text: str, calendar: str, first: date, last: date
) -> None:
    match = the_one(text, calendar=calendar)
    assert (match.text, match.gregorian, match.value) == (text, (first, last), None)


@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal"])
def test_a_bangla_year_reaches_from_boishakh_to_the_day_before_the_next(calendar: str) -> None:
    first = BanglaDate(1430, 1, 1, calendar=calendar).to_gregorian()
    following = BanglaDate(1431, 1, 1, calendar=calendar).to_gregorian()
    match = the_one("১৪৩০ বঙ্গাব্দ", calendar=calendar)
    assert match.gregorian == (first, following - timedelta(days=1))


def test_what_has_no_year_or_follows_the_moon_means_no_days() -> None:
    for text in ("মার্চ মাসে", "মার্চ-এপ্রিল", "রমজান ১৪৪৫", "১৪৪৫ হিজরি", "১০-১২ রমজান ১৪৪৫"):
        assert the_one(text).gregorian is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("৩০ সেপ্টেম্বর ২০২৩", date(2023, 9, 30)),
        ("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা", datetime(2023, 9, 30, 20)),
        ("১৫ আশ্বিন ১৪৩০", BanglaDate(1430, 6, 15)),
        ("১৫ আশ্বিন ১৪৩০, রাত ৮টা", None),
        ("১২ রবিউল আউয়াল ১৪৪৫", None),
        ("৩০ সেপ্টেম্বর", None),
        ("সেপ্টেম্বর ২০২৩", None),
    ],
)
def test_the_value_is_of_the_calendar_it_is_written_in(text: str, value: object) -> None:
    match = the_one(text)
    assert (match.value, type(match.value)) == (value, type(value))
