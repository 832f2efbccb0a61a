"""Arithmetic: (year, month, day) to ordinal and back, for every calendar. Knows no language.

>>> DEFAULT_CALENDAR
'bangladesh'
"""

from __future__ import annotations

from bangla_calendar.calendars.base import Calendar
from bangla_calendar.calendars.registry import (
    DEFAULT_CALENDAR,
    available_calendars,
    get_bangla_calendar,
    get_calendar,
)

__all__ = ["DEFAULT_CALENDAR", "Calendar", "available_calendars", "get_bangla_calendar", "get_calendar"]
