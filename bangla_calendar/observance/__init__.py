"""Observances: each with its rule, its source, and the years in which it was a public holiday.

The table is in `tables/`, a row for each observance and calendar; `days` finds the dates, `weeks` has the
weekends, `yearly` the anniversaries.

>>> KINDS[:3], KNOWN_UNTIL
(('new-year', 'national', 'birth'), 2026)
"""

from __future__ import annotations

from bangla_calendar.observance.days import (
    Observance,
    moon_days,
    next_observance,
    observances,
    observances_on,
)
from bangla_calendar.observance.entries import KINDS, KNOWN_UNTIL
from bangla_calendar.observance.weeks import week_start, weekend, weekend_note
from bangla_calendar.observance.yearly import anniversaries

__all__ = [
    "KINDS",
    "KNOWN_UNTIL",
    "Observance",
    "anniversaries",
    "moon_days",
    "next_observance",
    "observances",
    "observances_on",
    "week_start",
    "weekend",
    "weekend_note",
]
