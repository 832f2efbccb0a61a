"""Limits: figures that are no day, year or minute, calendars that differ, and where a number goes on."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bangla_calendar import find_dates
from tests.finding.found import clock, texts, the_one


@pytest.mark.parametrize("day", ["০", "৩৩", "৩৪", "৯৯"])
@pytest.mark.parametrize("before", ["", "গত ", "আগামী "])
def test_no_month_of_any_calendar_has_such_a_day(before: str, day: str) -> None:
    # The months of West Bengal have up to 32 days.
    assert find_dates(f"{before}{day} তারিখে সভা", reference=date(2023, 9, 30)) == []
    assert the_one(f"{before}৩২ তারিখে সভা").day == 32


@pytest.mark.parametrize(
    "text",
    [
        *("মার্চ-আশ্বিন ২০২৪", "বৈশাখ-জুন ২০২৪", "৫ মার্চ ২০২৪ থেকে ৭ আশ্বিন ১৪৩১", "৫ মার্চ থেকে এপ্রিল ২০২৪"),
        *("৫ মার্চ ২০২৪ থেকে আশ্বিন ১৪৩১", "মার্চ ২০২৪ থেকে ৫ আশ্বিন ১৪৩১"),
    ],
)
def test_no_range_goes_from_one_calendar_or_kind_to_another(text: str) -> None:
    assert all(match.kind != "range" for match in find_dates(text))


@pytest.mark.parametrize(
    ("text", "year", "months"),
    [
        ("ইংরেজি ২০২৪ সালের আশ্বিন-কার্তিক", "ইংরেজি ২০২৪ সালের", "আশ্বিন-কার্তিক"),
        ("বাংলা ১৪৩০ সালের মার্চ-এপ্রিল", "বাংলা ১৪৩০ সালের", "মার্চ-এপ্রিল"),
    ],
)
def test_a_year_of_another_calendar_is_not_that_of_months(text: str, year: str, months: str) -> None:
    first, last = find_dates(text)
    assert (first.text, first.kind, last.text, last.year) == (year, "year", months, None)
    assert last.gregorian is None


def test_an_era_beyond_doubt_is_that_of_its_years() -> None:
    assert the_one("১৪২২-১৪২৪ খ্রিস্টাব্দে").flags == ()
    assert the_one("১৪২২-১৪২৪ ইং সালে").flags == ("year-contradicts-month",)


@pytest.mark.parametrize("beside", ["বাংলা নববর্ষ উৎসব", "পহেলা বৈশাখের উৎসব"])
@pytest.mark.parametrize("before", ["", "সভায় বলা হয়, ", "নদীর ধারে একটি নতুন স্কুল হবে। "])
def test_a_sentence_without_a_stop_says_which_year_is_meant(before: str, beside: str) -> None:
    assert find_dates(f"{before}১৪০০ সালে {beside}")[0].calendar == "bangla"
    assert find_dates(f"{before}১৪০০ সালে উৎসব")[0].calendar is None


@pytest.mark.parametrize(
    "head", ["১৫ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩, রাত ৮টায়", "৩০ সেপ্টেম্বর ২০২৩, ১৫ আশ্বিন ১৪৩০ | রাত ৮টায়"]
)
def test_a_clock_after_the_dates_of_a_page_is_that_of_the_page(head: str) -> None:
    assert [match.kind for match in find_dates(head)] == ["date", "date", "time"]
    assert the_one("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টায়").value == datetime(2023, 9, 30, 20)


@pytest.mark.parametrize("offset", ["Z", "+06", "+0600", "+06:00", "-06:00", "-06", "-0530"])
@pytest.mark.parametrize("time", ["10:07", "10:07:05", "10:07:05.250000"])
def test_moments_as_python_reads_them(time: str, offset: str) -> None:
    text = f"2023-09-30T{time}{offset}"
    match = the_one(f"সভা {text} হয়")
    assert (match.text, match.kind) == (text, "datetime")
    assert match.value == datetime.fromisoformat(f"2023-09-30T{time}")
    assert "zone-printed" in match.flags


@pytest.mark.parametrize(
    ("after", "minute"),
    [("৩০", 30), ("০৫", 5), ("পনেরো", 15), ("৫", 0), ("৬০", 0), ("০০", 0), ("১১৫", 0), ("সত্তর", 0)],
)
def test_what_after_an_hour_is_its_minute(after: str, minute: int) -> None:
    assert clock(the_one(f"আজ রাত ৮টা {after}")) == (20, minute)


def test_words_glued_to_each_other() -> None:
    assert texts("RothAug 21") == ["Aug 21"]
    assert texts("RothAug 21, 2023") == ["Aug 21, 2023"]
    assert texts("UTCPhoto") == []
    assert texts("শুক্রবারসেপ্টেম্বর ১৪, ২০২৪") == ["সেপ্টেম্বর ১৪, ২০২৪"]


@pytest.mark.parametrize(("number", "first"), [("১ম", 1), ("২য়", 101), ("প্রথম", 1), ("২১শ", 2001)])
def test_centuries_from_the_first_on(number: str, first: int) -> None:
    match = the_one(f"{number} শতকে")
    assert match.end_date is not None
    assert (match.year, match.end_date["year"]) == (first, first + 99)
    assert find_dates("০ম শতকে") == []


@pytest.mark.parametrize("text", ["০ ১ মাঘ ১২৯৯", "২ ৭ মাঘ ১২৯৯", "৩ ২ শ্রাবণ ১৪৩০"])
def test_a_digit_apart_may_be_the_first_of_the_day(text: str) -> None:
    match = the_one(text)
    assert (match.flags, match.gregorian) == (("uncertain",), None)


@pytest.mark.parametrize(
    ("clock_and_rest", "moment"),
    [
        ("রাত ১২টা পর্যন্ত", datetime(2023, 10, 1)),
        ("রাত ১২টায়", datetime(2023, 9, 30)),
        ("রাত ১২টা", datetime(2023, 9, 30)),
    ],
)
def test_a_deadline_at_midnight_is_the_end_of_its_day(clock_and_rest: str, moment: datetime) -> None:
    match = the_one(f"৩০ সেপ্টেম্বর ২০২৩ {clock_and_rest}")
    assert (match.value, match.flags) == (moment, ("midnight",))


@pytest.mark.parametrize(
    ("figures", "expected"),
    [("২৩০৫", (23, 5)), ("২৩৫৯", (23, 59)), ("০০০০", (0, 0)), ("২৩৬০", None), ("২৪০০", None)],
)
def test_a_clock_in_four_figures(figures: str, expected: tuple[int, int] | None) -> None:
    (match,) = (match for match in find_dates(f"{figures} ঘণ্টা, আগস্ট ১৪, ২০১৯") if match.year == 2019)
    assert (match.hour, match.minute) == (expected or (None, None))


@pytest.mark.parametrize("text", ["আদি-কাল সভা", "কাল- সভা", "কাল: সভা", "জীবন-কাল", "জীবন কাল", "জন্ম-কাল: সভা"])
def test_a_period_is_no_day(text: str) -> None:
    assert find_dates(text) == []
    assert the_one("কাল সভা").kind == "relative"


def test_a_label_makes_a_month_of_a_name() -> None:
    assert [texts(text) for text in ("মাস: মার্চ", "মাস:মার্চ", "মাস মার্চ", "মার্চ")] == [
        ["মার্চ"],
        ["মার্চ"],
        [],
        [],
    ]


@pytest.mark.parametrize("number", ["১২.৩০", "৫,৩", "৫/৩", "৫:৩", "২.৫"])
@pytest.mark.parametrize("before", ["", "ক ", "হার "])
def test_the_second_part_of_a_number_is_no_day(before: str, number: str) -> None:
    assert all(match.day is None for match in find_dates(f"{before}{number} মার্চ ২০২০"))


def test_a_clock_is_that_of_a_day_and_of_no_month() -> None:
    assert texts("বুধবার রাত ৮টায়, ৬ মার্চ ২০২৪") == ["বুধবার রাত ৮টায়, ৬ মার্চ ২০২৪"]
    assert texts("বুধবার রাত ৮টায় মার্চ ২০২৪") == ["বুধবার রাত ৮টায়", "মার্চ ২০২৪"]


@pytest.mark.parametrize(
    ("ratio", "is_clock"),
    [("৫:১০", True), ("৫:১৫", True), ("৫:০৫", True), ("৫:১২", False), ("৫:০৬", False), ("০৫:১২", True)],
)
def test_a_verse_is_no_clock(ratio: str, is_clock: bool) -> None:
    # Without a part of the day a clock has an hour in two digits or minutes in fives.
    assert texts(f"দেখুন {ratio} তবে") == [ratio] * is_clock


@pytest.mark.parametrize("month", ["ডিসে", "ডিসে.", "ডিসে:", "ডিসেঃ"])
@pytest.mark.parametrize("end", ["", "।", ",", ";", " সভা", " জন"])
def test_what_belongs_to_an_abbreviation(month: str, end: str) -> None:
    match = the_one(f"৫ {month} ২০২০ খ্রি{end}")
    assert (match.text, match.value) == (f"৫ {month} ২০২০ খ্রি", date(2020, 12, 5))
    assert texts(f"৫ {month} ২০২০ খ্রি:{end}") == [f"৫ {month} ২০২০ খ্রি:"]


def test_hijri_months_have_at_most_thirty_days() -> None:
    assert [the_one(f"৩০ রমজান{year}").day for year in ("", " ১৪৪৫")] == [30, 30]
    assert [find_dates(f"৩১ রমজান{year}") for year in ("", " ১৪৪৫")] == [[], []]
