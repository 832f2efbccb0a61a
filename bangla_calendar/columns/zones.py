"""The time zone that a column of moments is moved to, by the name that every library knows it by."""

from __future__ import annotations

from datetime import UTC, tzinfo
from functools import cache

from bangla_calendar.arguments import OWN_ZONE, time_zone
from bangla_calendar.calendars import get_calendar

__all__ = ["civil_zone", "zone_name"]


@cache
def civil_zone(calendar: str) -> tzinfo:
    """Return the civil zone of a calendar, remembered for a column of texts.

    >>> str(civil_zone("bangladesh"))
    'Asia/Dhaka'
    """
    return time_zone(get_calendar(calendar).timezone)


def zone_name(tz: tzinfo | str | None, civil: str) -> str:
    """Return the name of a zone, `"own"` for each moment to stay in its own; None is the zone named `civil`.

    Raises `UnknownNameError` for a name that is none, and `TypeError` for a zone without a name.

    >>> zone_name(None, "Asia/Dhaka"), zone_name(UTC, "Asia/Dhaka")
    ('Asia/Dhaka', 'UTC')
    """
    if tz is None or tz == OWN_ZONE:
        return civil if tz is None else OWN_ZONE
    zone = time_zone(tz)
    name = "UTC" if zone is UTC else getattr(zone, "key", None)
    if not isinstance(name, str):
        raise TypeError(f"tz of a column must be a zone with a name, got {type(tz).__name__}")
    return name
