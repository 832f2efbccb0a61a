"""What `--json` says of a date."""

from __future__ import annotations

from bangla_calendar.calendars import get_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.date import BanglaDate

__all__ = ["certainty", "dumped", "record"]


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


def certainty(calendar: Calendar, year: int, month: int) -> dict[str, object]:
    """Return how well a month is known."""
    return {"basis": calendar.basis(year), "margin": calendar.ingress_margin(year, month)}


def dumped(value: object) -> str:
    """Return one line of JSON, Bengali as it is."""
    import json

    return json.dumps(value, ensure_ascii=False)
