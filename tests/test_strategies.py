"""The Hypothesis strategies that users are given."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import find, given

from bangla_calendar import (
    BanglaDate,
    DateRangeError,
    UnknownNameError,
    available_calendars,
    get_calendar,
)
from bangla_calendar.strategies import bangla_dates, calendars


@given(bangla_dates(BanglaDate(1430, 1, 1), BanglaDate(1431, 12, 30)))
def test_bounds_hold(day: BanglaDate) -> None:
    assert BanglaDate(1430, 1, 1) <= day <= BanglaDate(1431, 12, 30)


@pytest.mark.parametrize("bound", [BanglaDate.max, BanglaDate(1430, 6, 15)])
def test_a_single_day(bound: BanglaDate) -> None:
    assert find(bangla_dates(bound, bound), lambda day: True) == bound


@given(bangla_dates(calendar=calendars()))
def test_a_calendar_may_be_drawn(day: BanglaDate) -> None:
    assert get_calendar(day.calendar).family == "bangla"


@given(calendars(None))
def test_all_calendars(calendar: str) -> None:
    assert calendar in available_calendars()


def test_edges_of_months_are_common() -> None:
    last = find(
        bangla_dates(), lambda day: day.day == day.days_in_month and day.is_leap_year and day.month == 11
    )
    assert last.day in (30, 31)


def test_the_calendar_of_the_bounds_counts() -> None:
    low = BanglaDate(1430, 1, 1, calendar="bangladesh-1995")
    assert find(bangla_dates(low), lambda day: True).calendar == "bangladesh-1995"


def test_contradictions() -> None:
    low = BanglaDate(1430, 1, 1)
    with pytest.raises(DateRangeError, match=r"min must be in 0001-01-01\.\.1429-01-01 .*got 1430-01-01"):
        bangla_dates(low, BanglaDate(1429, 1, 1))
    with pytest.raises(ValueError, match="must agree"):
        bangla_dates(low, calendar="bangladesh-2019")


def test_what_is_no_bound_calendar_or_family_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="max must be a BanglaDate, got date"):
        bangla_dates(max=date(2023, 9, 30))  # type: ignore[arg-type]
    for calendar in ("hijri", "bengal", ""):
        with pytest.raises(UnknownNameError, match=r"unknown .*calendar"):
            bangla_dates(calendar=calendar)
    with pytest.raises(UnknownNameError, match="unknown family 'mayan': choose from bangla, "):
        calendars("mayan")


def test_the_type_is_enough() -> None:
    # In a process of its own: the entry point registers the strategy, nothing else imports it.
    code = (
        "from hypothesis import given, strategies as st\n"
        "from bangla_calendar import BanglaDate\n"
        "@given(st.from_type(BanglaDate))\n"
        "def check(day): assert type(day) is BanglaDate\n"
        "check()\n"
    )
    subprocess.check_call([sys.executable, "-c", code])
