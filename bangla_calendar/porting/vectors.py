"""Test vectors: dates in both calendars, spread over all years, and the edge cases by name."""

from __future__ import annotations

from math import gcd

from bangla_calendar.porting.edge_cases import EDGE_CASES
from bangla_calendar.porting.months import bangla_calendars, iso_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from bangla_calendar.calendars import Calendar

__all__ = ["vector_table"]

_ALL = 10_000
# Days of newspapers: half of the vectors lie between these years.
_FIRST_BUSY, _LAST_BUSY = 1225, 1507
# 0.618 of a span, from each day to the next one chosen, spreads any number of them evenly.
_GOLDEN = (5**0.5 - 1) / 2


def vector_table() -> dict[str, Any]:
    """Return `pairs`, for each calendar its dates with the Gregorian ones, and the named `cases`."""
    calendars = bangla_calendars()
    return {
        "pairs": {calendar.id: _pairs(calendar, _ALL // len(calendars)) for calendar in calendars},
        "cases": [
            {"name": name, "calendar": calendar, "bangla": bangla, "gregorian": gregorian, "reason": reason}
            for name, ids, bangla, gregorian, reason in EDGE_CASES
            for calendar in ids.split()
        ],
    }


def _pairs(calendar: Calendar, count: int) -> dict[str, str]:
    """Return dates of a calendar with their Gregorian ones: first and last days, then those spread out."""
    chosen = {calendar.min_ordinal, calendar.max_ordinal}
    for months in map(calendar.months.__getitem__, (1394, 1396, 1401, 1425, 1426, 1427)):
        chosen.update(day for *_, before, length in months[1:] for day in (before + 1, before + length))
    busy = calendar.to_ordinal(_FIRST_BUSY, 1, 1), calendar.to_ordinal(_LAST_BUSY, 1, 1)
    for (first, end), wanted in (
        (busy, count // 2),
        ((calendar.min_ordinal, calendar.max_ordinal + 1), count),
    ):
        days = _spread(first, end)
        while len(chosen) < wanted:
            chosen.add(next(days))
    return {_text(calendar, ordinal): iso_day(ordinal) for ordinal in sorted(chosen)}


def _spread(first: int, end: int) -> Iterator[int]:
    """Return every day of a span once, in an order of which any beginning is spread over all of it."""
    span = end - first
    stride = round(span * _GOLDEN)
    while gcd(stride, span) > 1:
        stride += 1
    return (first + n * stride % span for n in range(span))


def _text(calendar: Calendar, ordinal: int) -> str:
    return "{:04}-{:02}-{:02}".format(*calendar.from_ordinal(ordinal))
