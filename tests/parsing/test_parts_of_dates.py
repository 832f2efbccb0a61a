"""Endings, brackets, weekdays and clocks of one date: which of them make it none."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bangla_calendar import BanglaDate, ParseError, parse_date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("শনিবার (৩০ সেপ্টেম্বর ২০২৩)", date(2023, 9, 30)),
        ("২৩০৫ ঘণ্টা, আগস্ট ১৪, ২০১৯", datetime(2019, 8, 14, 23, 5)),
        ("৩০ সেপ্টেম্বর ২০২৩ (রাত ৮টা)", datetime(2023, 9, 30, 20)),
        ("এক ফাল্গুন ১৪৩০", BanglaDate(1430, 11, 1)),
        ("০৫-১১-২০২২ই", date(2022, 11, 5)),
    ],
)
def test_parts_that_fit(text: str, value: object) -> None:
    assert parse_date(text) == value


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("১৫লা আশ্বিন ১৪৩০", "লা", "an ending that fits 15"),
        ("এক ফাল্গুন", "এক", "a day such as ১লা or পহেলা"),
        ("০৫-১১-২০২২শে", "শে", "a day, month, year, weekday or era in its usual form"),
        ("৫ রমজান ২০২৩", "২০২৩", "a Hijri year, for 2023 is a Gregorian one"),
        ("৩০ সেপ্টেম্বর ২০২৩ (রাত ৮টা", "", "the closing bracket )"),
        ("শনিবার ৩০ সেপ্টেম্বর ২০২৩ রাত ১২টা", "রাত", "a time that says whether the day begins or ends with it"),
        ("শনিবার, রাত ৮টা, ৩০ সেপ্টেম্বর ২০২৩, শনিবার", "শনিবার", "only one weekday"),
        ("২৩০৫ ঘণ্টা, আগস্ট ১৪, ২০১৯ ক", "ঘণ্টা", "a day, month, year, weekday or era in its usual form"),
    ],
)
def test_parts_that_do_not(text: str, place: str, expected: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_date(text)
    assert (caught.value.position, caught.value.expected) == (text.rindex(place), expected)


def test_the_order_of_figures_holds_for_years_in_two_digits() -> None:
    assert parse_date("০৪/০৫/২৪", numeric="gregorian", order="mdy", pivot=30) == date(2024, 4, 5)
    assert parse_date("২৪/০৪/০৫", numeric="gregorian", order="ymd", pivot=30) == date(2024, 4, 5)
