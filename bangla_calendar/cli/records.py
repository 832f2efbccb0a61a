"""What `--json` says of a date."""

from __future__ import annotations

from bangla_calendar.calendars import get_calendar
from bangla_calendar.certainty import certainty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.date import BanglaDate

__all__ = ["record"]


def record(day: BanglaDate) -> dict[str, object]:
    """Return a day as plain data, with the calendar that counts it and how well that is known."""
    calendar = get_calendar(day.calendar)
    return {
        "calendar": day.calendar,
        "bangla": day.isoformat(),
        "gregorian": day.to_gregorian().isoformat(),
        "weekday": day.weekday_name("en"),
        **certainty(calendar, day.year, day.month),
    }
