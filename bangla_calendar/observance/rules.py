"""From a rule of the table to days: `bangla:1-1`, `bangla:9-last`, `bangla:3-7..3-10`, `gregorian:02-21`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.calendars import Calendar

    # A month and a day in it; -1 is its last day, -2 the last but one.
    Place = tuple[int, int]

__all__ = ["days_of", "is_gregorian"]

_LAST = "last"
_places: dict[str, tuple[Place, Place]] = {}


def is_gregorian(rule: str) -> bool:
    """Return whether a rule is one of the Gregorian calendar."""
    return rule.startswith("gregorian:")


def days_of(rule: str, calendar: Calendar, year: int) -> tuple[int, int]:
    """Return the ordinals of the first and the last day that a rule gives in a year of its calendar.

    A span may end in the next year.

    >>> from datetime import date
    >>> from bangla_calendar.calendars import get_calendar
    >>> [str(date.fromordinal(n)) for n in days_of("bangla:5-last", get_calendar("west-bengal"), 1430)]
    ['2023-09-18', '2023-09-18']
    """
    if rule not in _places:
        opening, _, closing = rule.partition(":")[2].partition("..")
        _places[rule] = _place(opening), _place(closing or opening)
    begin, end = _places[rule]
    first = _ordinal(calendar, year, begin)
    if begin == end:
        return first, first
    end_year = year + (end[0] < begin[0])
    last = _ordinal(calendar, end_year, end) if end_year <= calendar.max_year else calendar.max_ordinal
    return first, last


def _place(text: str) -> Place:
    month, _, day = text.partition("-")
    if day.startswith(_LAST):
        return int(month), int(day.removeprefix(_LAST) or 0) - 1
    return int(month), int(day)


def _ordinal(calendar: Calendar, year: int, place: Place) -> int:
    month, day = place
    _, _, _, before, length = calendar.months[year][month]
    return before + (day if day > 0 else length + 1 + day)
