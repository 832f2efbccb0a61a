"""The same date in other years, also where a year lacks it."""

from __future__ import annotations

from bangla_calendar.arguments import integer
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.observance.scope import DEFAULT_COUNTRY, Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import SupportsIndex

    from bangla_calendar.typing import CalendarId, Overflow


__all__ = ["OVERFLOWS", "anniversaries"]

OVERFLOWS = ("clamp", "next", "skip", "raise")
# No month of any Bangla calendar is longer.
_LONGEST = 32


def anniversaries(
    month: SupportsIndex,
    day: SupportsIndex,
    years: Iterable[SupportsIndex],
    *,
    overflow: Overflow,
    calendar: CalendarId = DEFAULT_CALENDAR,
) -> list[BanglaDate]:
    """Return the dates of a month and day in several years of a Bangla calendar, in the order of the years.

    Some days are missing in some years: 31 Ashwin before 1426 and 30 Falgun outside leap years, in West
    Bengal 30 Poush in two years of three. What is kept then differs from family to family, so `overflow` has
    no default: `"clamp"` gives the last day of that month, `"next"` the first of the next month, `"skip"`
    leaves the year out, and `"raise"` raises `DateRangeError`.

    >>> [str(day) for day in anniversaries(6, 31, range(1425, 1427), overflow="clamp")]
    ['৩০ আশ্বিন ১৪২৫', '৩১ আশ্বিন ১৪২৬']
    >>> [str(day) for day in anniversaries(6, 31, range(1425, 1427), overflow="skip")]
    ['৩১ আশ্বিন ১৪২৬']
    """
    if overflow not in OVERFLOWS:
        raise UnknownNameError("overflow", str(overflow), OVERFLOWS)
    rule = get_bangla_calendar(calendar)
    scope = Scope(DEFAULT_COUNTRY, rule, rule)
    month, day = integer("month", month), integer("day", day)
    if not 1 <= day <= _LONGEST:
        raise DateRangeError("day", day, 1, _LONGEST, calendar)
    found = (_anniversary(scope, scope.checked_year(year), month, day, overflow) for year in years)
    return [date for date in found if date is not None]


def _anniversary(scope: Scope, year: int, month: int, day: int, overflow: Overflow) -> BanglaDate | None:
    calendar = scope.rule.id
    length = scope.rule.month_length(year, month)
    if day <= length or overflow == "raise":
        return BanglaDate(year, month, day, calendar=calendar)
    if overflow == "skip":
        return None
    last = BanglaDate(year, month, length, calendar=calendar)
    return last if overflow == "clamp" else last + BanglaDate.resolution
