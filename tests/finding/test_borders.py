"""Where an expression begins and ends: what stands beside it belongs to it, or to something else."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bangla_calendar import DateMatch, find_dates
from bangla_calendar.finding import scan
from bangla_calendar.grammar import tokens

TODAY, NOON = date(2024, 3, 20), datetime(2024, 3, 20, 12)


def found(text: str, **options: Any) -> list[tuple[str, str]]:
    """Return the text and the kind of each expression."""
    return [(match.text, match.kind) for match in find_dates(text, **options)]


def only(text: str, **options: Any) -> DateMatch:
    """Return the one expression of a text."""
    (match,) = find_dates(text, **options)
    return match


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An era after a date is that of the next one, where one follows.
        (
            "৩ জ্যৈষ্ঠ ১৪২৪ ইং ১৭ মে ২০১৭",
            [("৩ জ্যৈষ্ঠ ১৪২৪", "date"), ("১৭ মে ২০১৭", "date")],
        ),
        # A weekday may be glued to a month.
        ("৭ সেপ্টেম্বরসোমবার", [("৭ সেপ্টেম্বরসোমবার", "month-day")]),
        # One spring, and a number of soldiers.
        ("এক ফাল্গুনে", [("ফাল্গুনে", "month-year")]),
        ("মার্চ ৩০০০ সৈন্য", []),
        # Of figures with the ending of a day there is no year.
        ("০৫-১১-২০২২শে", []),
        # What is counted after a date is no clock of it; what stands in a whole bracket is.
        ("৫ মার্চ ৩টা ৫০০ টাকার নোট", [("৫ মার্চ", "month-day")]),
        ("৫ মার্চ (রাত ৮টা)", [("৫ মার্চ (রাত ৮টা)", "datetime")]),
        ("৫ মার্চ (রাত ৮টা বা ৯টা)", [("৫ মার্চ", "month-day"), ("রাত ৮টা", "time")]),
        # The month of the second day has no such first one.
        ("৩১ ও ১ এপ্রিল ২০২৪", [("১ এপ্রিল ২০২৪", "date")]),
        # Years of an era that is not read are no range.
        ("১৯১০ - ১৯১৫ শকাব্দ", [("১৯১৫ শকাব্দ", "year")]),
        # A label of a page, and not today.
        ("আজকের বাংলা তারিখ: ১৫ আশ্বিন ১৪৩০", [("১৫ আশ্বিন ১৪৩০", "date")]),
        # A day without a clock ends no clock.
        ("গতকাল সকাল আটটা থেকে আজ", [("গতকাল সকাল আটটা", "relative"), ("আজ", "relative")]),
    ],
)
def test_what_belongs_to_an_expression(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_year_before_a_range_is_that_of_both_ends() -> None:
    match = only("২০২৪ সালের ৫ মার্চ থেকে ৭ এপ্রিল")
    assert match.gregorian == (date(2024, 3, 5), date(2024, 4, 7))


def test_an_apostrophe_after_a_year_in_two_digits() -> None:
    match = only("৬৯' সালে")
    assert match.gregorian == (date(1969, 1, 1), date(1969, 12, 31))
    assert "two-digit-year" in match.flags


@pytest.mark.parametrize("before", ["গত দিনের", "ওই দিনের", "গত সপ্তাহের"])
def test_a_unit_that_is_no_year_names_no_year(before: str) -> None:
    *_, match = find_dates(f"{before} ৯ মার্চ", reference=TODAY)
    assert (match.text, match.gregorian, match.flags) == (
        "৯ মার্চ",
        date(2024, 3, 9),
        ("year-from-reference",),
    )


def test_that_year_of_a_calendar_is_none_of_another() -> None:
    told = "১৪৩০ {} বৃষ্টি হয়। ওই বছরের ৯ {} সভা"
    assert find_dates(told.format("বঙ্গাব্দে", "চৈত্র"))[-1].gregorian == date(2024, 3, 23)
    assert find_dates(told.format("বঙ্গাব্দে", "মার্চ"), reference=TODAY)[-1].gregorian is None


def test_days_that_are_left_open() -> None:
    assert only("১১-১৪ তারিখে", reference=TODAY).gregorian is None  # of which month
    assert only("চলতি বুধবার", reference=TODAY).gregorian is None  # past or to come
    assert only("দেড় দিন আগে", reference=TODAY).gregorian is None  # at which hour
    assert only("দেড় দিন আগে", reference=NOON).gregorian == datetime(2024, 3, 19)
    assert only("৫ মার্চ ১০:৩০ UTC", tz="Asia/Dhaka").gregorian is None  # of which year


def test_observances_without_a_year_that_has_them() -> None:
    text = "১০০ খ্রিষ্টাব্দের বিজয় দিবস"
    assert found(text, observances="BD") == [("১০০ খ্রিষ্টাব্দের", "year")]
    without = only("পহেলা বৈশাখ রাত ৮টায়", observances="BD")
    assert (without.gregorian, without.observance) == (None, None)
    far = only("৯৯৯৯ বঙ্গাব্দের পহেলা বৈশাখ", observances="BD")
    assert (far.gregorian, far.observance, far.flags) == (None, None, ("not-in-calendar",))


def test_what_is_remembered_is_forgotten_and_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ; ".join(f"{day} মার্চ {year}" for year in (2021, 2022) for day in range(1, 29))
    whole = found(text)
    assert len(whole) == 56
    monkeypatch.setattr(scan, "_MOST_REMEMBERED", 5)
    monkeypatch.setattr(tokens, "_MOST_PIECES", 5)
    tokens._KINDS.clear()
    scan._memory.cache_clear()
    assert found(text) == found(text) == whole


def test_rows_of_long_words_are_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "১৫ মার্চ ২০২৪ " * 400
    whole = found(text)
    assert len(whole) == 400
    monkeypatch.setattr(scan, "_LONGEST_BLOCK", 10)
    scan._memory.cache_clear()
    assert found(text) == whole
