"""Two dates of one day, and eras and figures that make none."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, ParseError, parse_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ইং ৩০/০৯/২০২৩ মোতাবেক বাং ১৫ আশ্বিন ১৪৩০", date(2023, 9, 30)),
        ("১৫ আশ্বিন ১৪৩০ মোতাবেক ৩০ সেপ্টেম্বর ২০২৩", BanglaDate(1430, 6, 15)),
    ],
)
def test_the_first_of_two_dates_of_one_day(text: str, day: date | BanglaDate) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("১৫ আশ্বিন ১৪৩০ মোতাবেক ১ অক্টোবর ২০২৩", "the text gives two days"),
        ("১৫ আশ্বিন ১৪৩০ মোতাবেক কাল", "expected a day, month, year"),
        ("১৫ আশ্বিন ১৯৪৫ শকাব্দ", "an era of the Bangla or Gregorian calendar"),
        ("৩০/09/২০২৩", "figures of one script"),
        ("৩০/০৯/2023", "figures of one script"),
    ],
)
def test_what_is_refused(text: str, told: str) -> None:
    with pytest.raises(ParseError, match=told):
        parse_date(text)
