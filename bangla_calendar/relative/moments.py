"""The present in a zone, and the time between two moments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import zone
from bangla_calendar.references import OWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["difference", "now"]


def now(tz: tzinfo | str | None, calendar: str) -> datetime:
    """Return the present in a zone; None is the civil zone of a calendar."""
    return datetime.now(zone(None if tz == OWN else tz, get_calendar(calendar)))


def difference(there: datetime, here: datetime) -> timedelta:
    """Return the time that passes between two moments, also where the clocks of their zone change between."""
    if there.utcoffset() is None:
        return there - here
    return there.astimezone(UTC) - here.astimezone(UTC)
