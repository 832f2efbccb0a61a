"""The day or the moment from which something is seen, as the clocks of one zone show it."""

from __future__ import annotations

from datetime import date, datetime

from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import zone
from bangla_calendar.date import BanglaDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["OWN", "local"]

# A moment's own zone, where one is asked for.
OWN = "own"


def local(name: str, value: date | BanglaDate, tz: tzinfo | str | None, calendar: str) -> date:
    """Return a day, or a moment as it is in a zone; None is the civil zone of a calendar, `"own"` its own.

    A Bangla date becomes a Gregorian one; a datetime without a zone stays as it is. Raises `TypeError`, with
    the name of the argument, for anything else.
    """
    if isinstance(value, BanglaDate):
        return value.to_gregorian()
    is_date = isinstance(value, date)
    if not is_date or value != value:  # the NaT of pandas is a datetime, and not even equal to itself
        raise TypeError(f"{name} must be a date, datetime or BanglaDate, got {type(value).__name__}")
    if isinstance(value, datetime) and value.utcoffset() is not None and tz != OWN:
        return value.astimezone(zone(tz, get_calendar(calendar)))
    return value
