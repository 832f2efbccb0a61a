"""Days as columns count them, from 1 January 1970, and the years that most columns stay in."""

from __future__ import annotations

from bangla_calendar.calendars import Calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.errors import DateRangeError

__all__ = ["day_of", "near_years", "ordinal_of", "years_between"]

_EPOCH = GREGORIAN.to_ordinal(1970, 1, 1)
# Gregorian years: print in Bengali, and room before it and after.
_FIRST, _LAST = 1700, 2200


def day_of(ordinal: int) -> int:
    """Return the day, counted from 1 January 1970, of an ordinal."""
    return ordinal - _EPOCH


def ordinal_of(day: int) -> int:
    """Return the ordinal of a day counted from 1 January 1970."""
    return day + _EPOCH


def near_years(calendar: Calendar) -> range:
    """Return the years of a calendar that are looked up first: of those it has, those of 1700 to 2200 CE."""
    days = (GREGORIAN.to_ordinal(year, 1, 1) for year in (_FIRST, _LAST))
    first, last = (sorted((calendar.min_ordinal, day, calendar.max_ordinal))[1] for day in days)
    return range(calendar.from_ordinal(first)[0], calendar.from_ordinal(last)[0] + 1)


def years_between(calendar: Calendar, years: tuple[int, int] | None) -> tuple[int, int]:
    """Return the first and last year asked for, which the calendar must have, or those of `near_years`."""
    if years is None:
        near = near_years(calendar)
        return near[0], near[-1]
    first, last = years
    if not calendar.min_year <= first <= last <= calendar.max_year:
        raise DateRangeError("years", f"{first}..{last}", calendar.min_year, calendar.max_year, calendar.id)
    return first, last
