"""Years, months and days between two days, and months added to a day, in any calendar.

The day that a month lacks is its last one ("clamped"), as in `BanglaDate.add` and dateutil.
"""

from __future__ import annotations

from bangla_calendar.arguments import refuse_unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import TypedDict

    from bangla_calendar.calendars.base import Calendar

    class Elapsed(TypedDict, total=False):
        """Whole years, months and days, those that were asked for."""

        years: int
        months: int
        days: int


__all__ = ["UNITS", "elapsed", "months_after", "months_between"]

UNITS = ("years", "months", "days")


def months_after(calendar: Calendar, ordinal: int, months: int) -> int:
    """Return the ordinal of the day some months after another, or before it, clamped.

    Raises `DateRangeError` outside the calendar's years.

    >>> from bangla_calendar.calendars.base import GREGORIAN
    >>> GREGORIAN.from_ordinal(months_after(GREGORIAN, GREGORIAN.to_ordinal(2024, 1, 31), 1))
    (2024, 2, 29)
    """
    year, month, day = calendar.from_ordinal(ordinal)
    carried, month = divmod(month - 1 + months, 12)
    year, month = year + carried, month + 1
    return calendar.to_ordinal(year, month, min(day, calendar.month_length(year, month)))


def months_between(calendar: Calendar, start: int, end: int) -> int:
    """Return how many whole months lie between two ordinals, negative where the end is before the start.

    >>> from bangla_calendar.calendars.base import GREGORIAN
    >>> months_between(GREGORIAN, GREGORIAN.to_ordinal(2024, 1, 31), GREGORIAN.to_ordinal(2024, 2, 29))
    1
    """
    (first_year, first_month, _), (last_year, last_month, _) = map(calendar.from_ordinal, (start, end))
    months = (last_year - first_year) * 12 + last_month - first_month
    reached = months_after(calendar, start, months)
    if start <= end < reached:
        return months - 1
    return months + 1 if reached < end <= start else months


def elapsed(calendar: Calendar, start: int, end: int, units: Collection[str] = UNITS) -> Elapsed:
    """Return what lies between two ordinals in whole years, months and days, or in some of these units.

    Added to the start, years and months first, they give the end, as far as days are among them.

    Raises `UnknownNameError` for a unit that is none of `UNITS`.

    >>> from bangla_calendar.calendars.base import GREGORIAN
    >>> elapsed(GREGORIAN, GREGORIAN.to_ordinal(1972, 12, 18), GREGORIAN.to_ordinal(2015, 5, 9))
    {'years': 42, 'months': 4, 'days': 21}
    """
    for unit in units:
        refuse_unknown("unit", unit, UNITS)
    months = months_between(calendar, start, end)
    years = abs(months) // 12 * (1 if months > 0 else -1) if "years" in units else 0
    months = months - 12 * years if "months" in units else 0
    found: Elapsed = {}
    if "years" in units:
        found["years"] = years
    if "months" in units:
        found["months"] = months
    if "days" in units:
        found["days"] = end - months_after(calendar, start, 12 * years + months)
    return found
