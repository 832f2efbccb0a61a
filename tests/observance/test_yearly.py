"""Anniversaries, also where a year lacks the day."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaCalendarError, BanglaDate, DateRangeError, UnknownNameError, anniversaries
from bangla_calendar.strategies import bangla_dates, calendars

YEARS = range(1300, 1500)


def test_no_policy_by_default() -> None:
    with pytest.raises(TypeError, match="overflow"):
        anniversaries(1, 25, YEARS)  # type: ignore[call-arg]
    with pytest.raises(
        UnknownNameError, match="unknown overflow 'last': choose from clamp, next, skip, raise"
    ):
        anniversaries(1, 25, YEARS, overflow="last")  # type: ignore[arg-type]


@given(calendars().flatmap(lambda calendar: bangla_dates(calendar=calendar)), st.integers(1200, 1590))
def test_the_policies_agree_where_there_is_such_a_day(day: BanglaDate, year: int) -> None:
    found = {
        overflow: anniversaries(day.month, day.day, [year], overflow=overflow, calendar=day.calendar)
        for overflow in ("clamp", "next", "skip")
    }
    clamped = BanglaDate(year, day.month, 1, calendar=day.calendar).add(days=0)
    clamped = clamped.replace(day=min(day.day, clamped.days_in_month))
    assert found["clamp"] == [clamped]
    if clamped.day == day.day:
        assert found["next"] == found["skip"] == [clamped]
    else:
        assert found["skip"] == []
        assert [later - clamped for later in found["next"]] == [BanglaDate.resolution]
        with pytest.raises(DateRangeError):
            anniversaries(day.month, day.day, [year], overflow="raise", calendar=day.calendar)


@pytest.mark.parametrize(("overflow", "expected"), [("clamp", "2019-04-13"), ("next", "2019-04-14")])
def test_31_choitro(overflow: Literal["clamp", "next"], expected: str) -> None:
    # Of the years of Bangladesh since the reform only 1396 had a 31 Choitro.
    (found,) = anniversaries(12, 31, [1425], overflow=overflow)
    assert found.to_gregorian().isoformat() == expected
    assert len(anniversaries(12, 31, range(1395, 1450), overflow="skip")) == 1


def test_30_poush_is_rare_in_west_bengal() -> None:
    kept = anniversaries(9, 30, range(1380, 1451), overflow="skip", calendar="west-bengal")
    assert len(kept) == 23  # of 71 years


def test_errors() -> None:
    with pytest.raises(DateRangeError, match=r"day must be in 1\.\.32"):
        anniversaries(1, 33, YEARS, overflow="clamp")
    with pytest.raises(DateRangeError, match=r"month must be in 1\.\.12"):
        anniversaries(13, 1, YEARS, overflow="clamp")
    with pytest.raises(BanglaCalendarError, match="year 2025 is taken for a Gregorian one"):
        anniversaries(1, 25, [2025], overflow="clamp")
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'gregorian'"):
        anniversaries(1, 25, [2025], overflow="clamp", calendar="gregorian")
    with pytest.raises(TypeError, match="day must be an integer"):
        anniversaries(1, "25", YEARS, overflow="clamp")  # type: ignore[arg-type]
