"""The months of every Bangla calendar in all of its years, and how well they are known."""

from __future__ import annotations

from itertools import groupby

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.calendars.bangladesh import Succession
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.certainty import NEAR_MIDNIGHT
from bangla_calendar.pictures.texts import CALENDAR_TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from bangla_calendar.calendars import Calendar

__all__ = ["SHORTEST_MONTH", "bangla_calendars", "calendar_table", "iso_day"]

# Lengths are written as what they have beyond this, so that a digit is enough for a month.
SHORTEST_MONTH = 29
_FIELDS = ("id", "name", "authority", "source", "timezone", "min_year", "max_year")


def bangla_calendars() -> list[Calendar]:
    """Return the Bangla calendars.

    >>> [calendar.id for calendar in bangla_calendars()]
    ['bangladesh', 'bangladesh-2019', 'bangladesh-1995', 'west-bengal', 'west-bengal-drik']
    """
    return [calendar for calendar in map(get_calendar, available_calendars()) if calendar.family == "bangla"]


def iso_day(ordinal: int) -> str:
    """Return a day as a Gregorian date, `2023-09-30`."""
    return "{:04}-{:02}-{:02}".format(*GREGORIAN.from_ordinal(ordinal))


def calendar_table() -> list[dict[str, Any]]:
    """Return each calendar: who counts by it, its years, how well these are known, and which months are near.

    A year is its number, its first day, and twelve digits: the days of each month beyond 29. `rules` is the
    first and last year of each span that is counted by one rule, `basis` of each that is known equally well.
    `near_midnight` are the months, with the minutes, whose ingress is so near to midnight that another
    almanac may begin them a day off.
    """
    return [_calendar(calendar) for calendar in bangla_calendars()]


def _calendar(calendar: Calendar) -> dict[str, Any]:
    years = range(calendar.min_year, calendar.max_year + 1)
    return {
        **{field: getattr(calendar, field) for field in _FIELDS},
        "name_bn": CALENDAR_TITLES[calendar.id][0],
        "rules": _spans(years, lambda year: _rule(calendar, year)),
        "basis": _spans(years, calendar.basis),
        "near_midnight": [*_near_midnight(calendar, years)],
        "years": [_year(calendar, year) for year in years],
    }


def _year(calendar: Calendar, year: int) -> tuple[int, str, str]:
    months = calendar.months[year][1:]
    return year, iso_day(months[0][3] + 1), "".join(str(length - SHORTEST_MONTH) for *_, length in months)


def _rule(calendar: Calendar, year: int) -> str:
    """Return the id of the rule by which a calendar counts a year."""
    return (calendar.rule(year) if isinstance(calendar, Succession) else calendar).id


def _spans(years: range, said_of: Callable[[int], str]) -> list[tuple[int, int, str]]:
    """Return the first and the last of the years that follow each other and of which the same is said."""
    found = []
    for said, group in groupby(years, said_of):
        span = [*group]
        found.append((span[0], span[-1], said))
    return found


def _near_midnight(calendar: Calendar, years: range) -> list[tuple[int, int, float]]:
    return [
        (year, month, margin)
        for year in years
        if calendar.ingress_margin(year, 1) is not None  # else its months have fixed lengths
        for month in range(1, 13)
        if (margin := calendar.ingress_margin(year, month)) is not None and margin < NEAR_MIDNIGHT
    ]
