"""The Bangla calendars in use, and what is looked up in each most often."""

from __future__ import annotations

from bangla_calendar.calendars import get_bangla_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.calendars.base import Calendar, Months, Near

__all__ = ["MONTHS", "NEAR", "rule_of"]

# Each by the calendar's id, from its first use on.
MONTHS: dict[str, Months] = {}
NEAR: dict[str, Near] = {}
_RULES: dict[str, Calendar] = {}


def rule_of(name: str) -> Calendar:
    """Return a Bangla calendar."""
    if name in _RULES:
        return _RULES[name]
    calendar = get_bangla_calendar(name)
    MONTHS[name], NEAR[name] = calendar.months, calendar.near
    return _RULES.setdefault(name, calendar)
