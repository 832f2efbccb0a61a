"""A label with its day in two calendars: the clock beside either is read, and days that differ are none."""

from __future__ import annotations

import pytest

from bangla_calendar import ParseError, find_stamps, parse_stamp

# ১ বৈশাখ ১৪৩০ was 14 April 2023 in Dhaka and the 15th in Kolkata.
BOTH = "১ বৈশাখ ১৪৩০, ১৪ এপ্রিল ২০২৩", "১৪ এপ্রিল ২০২৩, ১ বৈশাখ ১৪৩০"


@pytest.mark.parametrize("days", BOTH)
@pytest.mark.parametrize("layout", ["প্রকাশ: {}, ১৯:২৫", "প্রকাশ: {} | ১৯:২৫"])
def test_the_clock_belongs_to_both(days: str, layout: str) -> None:
    (stamp,) = find_stamps(layout.format(days), tz="Asia/Dhaka")
    assert (str(stamp.value), stamp.precision, stamp.flags) == ("2023-04-14 19:25:00+06:00", "minute", ())
    assert parse_stamp(layout.format(days), tz="Asia/Dhaka") == stamp


@pytest.mark.parametrize("days", BOTH)
def test_without_a_clock(days: str) -> None:
    (stamp,) = find_stamps(f"প্রকাশ: {days}", tz="Asia/Dhaka")
    assert (str(stamp.value), stamp.precision) == ("2023-04-14", "day")


@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal"])
def test_the_gregorian_day_is_taken_whatever_the_rule(calendar: str) -> None:
    text = "প্রকাশ: ১ বৈশাখ ১৪৩০, ১৫ এপ্রিল ২০২৩, ১৯:২৫"
    (stamp,) = find_stamps(text, tz="Asia/Kolkata", calendar=calendar)
    assert str(stamp.value) == "2023-04-15 19:25:00+05:30"


@pytest.mark.parametrize("clock", ["", ", ১৯:২৫"])
def test_days_that_differ_are_none(clock: str) -> None:
    text = f"প্রকাশ: ১১ বৈশাখ ১৪৩০, ১৪ এপ্রিল ২০২৩{clock}"
    assert find_stamps(text, tz="Asia/Dhaka") == []
    with pytest.raises(ParseError, match="two dates of one day"):
        parse_stamp(text, tz="Asia/Dhaka")
