"""The present and other moments as the clocks of one zone show them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bangla_calendar.arguments import in_zone
from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import zone
from bangla_calendar.date import BanglaDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["difference", "local", "now"]


def local(name: str, value: date | BanglaDate, tz: tzinfo | str | None, calendar: BanglaCalendarId) -> date:
    """Return a day, or a moment as it is in a zone; None is the civil zone of a calendar, `"own"` its own.

    A Bangla date becomes a Gregorian one; a datetime without a zone stays as it is. Raises `TypeError`, with
    the name of the argument, for anything else.
    """
    if isinstance(value, BanglaDate):
        return value.to_gregorian()
    is_date = isinstance(value, date)
    if not is_date or value != value:  # the NaT of pandas is a datetime, and not even equal to itself
        raise TypeError(f"{name} must be a date, datetime or BanglaDate, got {type(value).__name__}")
    return in_zone(name, value, tz, get_calendar(calendar).timezone)


def now(tz: tzinfo | str | None, calendar: BanglaCalendarId) -> datetime:
    """Return the present in a zone; None and `"own"` are the civil zone of a calendar."""
    return datetime.now(zone(tz, get_calendar(calendar)))


def difference(there: datetime, here: datetime) -> timedelta:
    """Return the time that passes between two moments, also where the clocks of their zone change between."""
    if there.utcoffset() is None:
        return there - here
    return there.astimezone(UTC) - here.astimezone(UTC)
