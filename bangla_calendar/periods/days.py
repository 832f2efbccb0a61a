"""The day that a date, a moment or a Bangla date is."""

from __future__ import annotations

from datetime import date

from bangla_calendar.arguments import in_zone
from bangla_calendar.date import BanglaDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["civil_day"]


def civil_day(day: date | BanglaDate, calendar: BanglaCalendarId, tz: tzinfo | str | None = None) -> date:
    """Return the Gregorian day; an aware datetime is first moved to `tz`.

    That is a zone, its name, or `"own"`; None is the civil zone of a Bangla calendar.

    >>> from datetime import UTC, datetime
    >>> civil_day(datetime(2024, 6, 30, 18, 0, tzinfo=UTC), "bangladesh")
    datetime.date(2024, 7, 1)
    """
    if type(day) is date:
        return in_zone("day", day, tz)  # an error in tz is one for a date as well
    if not isinstance(day, BanglaDate):
        day = BanglaDate.from_gregorian(day, calendar=calendar, tz=tz)
    return day.to_gregorian()
