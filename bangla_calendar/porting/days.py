"""The observances as data: names, rules, countries, years and sources."""

from __future__ import annotations

from bangla_calendar.observance.entries import KNOWN_UNTIL
from bangla_calendar.observance.tables import ENTRIES, MOON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from bangla_calendar.observance.entries import Entry, MoonDay

__all__ = ["observance_table"]


def observance_table() -> dict[str, Any]:
    """Return the days that a rule gives, and those set by the moon, which have no dates.

    `years` are Gregorian, with open ends; an empty text is no known beginning. `holidays` are country, kind
    and years of the official lists that were read, up to `known_until`.
    """
    return {
        "known_until": KNOWN_UNTIL,
        "days": [_day(entry) for entry in ENTRIES],
        "moon": [_moon(day) for day in MOON],
    }


def _day(entry: Entry) -> dict[str, Any]:
    fields = ("id", "name", "name_en", "kind", "rule", "calendar", "years", "source", "note", "doubtful")
    return {
        **{field: getattr(entry, field) for field in fields},
        "countries": sorted(entry.countries),
        "holidays": entry.holidays,
        "variants": entry.variants.split("|") if entry.variants else [],
    }


def _moon(day: MoonDay) -> dict[str, Any]:
    fields = ("id", "name", "name_en", "decided_by", "note")
    return {**{field: getattr(day, field) for field in fields}, "countries": sorted(day.countries)}
