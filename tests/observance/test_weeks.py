"""Weekends by country and time."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, UnknownNameError
from bangla_calendar.observance import week_start, weekend, weekend_note
from bangla_calendar.typing import Country

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6


@pytest.mark.parametrize(
    ("day", "free"),
    [
        (date(1971, 12, 16), {SUNDAY}),
        (date(1984, 2, 29), {SUNDAY}),
        (date(1984, 3, 1), None),
        (date(1984, 3, 31), None),
        (date(1984, 4, 1), {FRIDAY}),
        (date(1997, 5, 30), {FRIDAY}),
        (date(1997, 5, 31), {FRIDAY, SATURDAY}),
        (date(2000, 12, 31), {FRIDAY, SATURDAY}),
        (date(2001, 6, 1), None),
        (date(2002, 1, 1), {FRIDAY}),
        (date(2005, 9, 8), {FRIDAY}),
        (date(2005, 9, 9), {FRIDAY, SATURDAY}),
        (date(2026, 1, 1), {FRIDAY, SATURDAY}),
    ],
)
def test_bangladesh(day: date, free: set[int] | None) -> None:
    expected = None if free is None else frozenset(free)
    assert weekend(day) == expected
    assert weekend(BanglaDate.from_gregorian(day)) == expected
    assert bool(weekend_note(day)) == (free is None)


def test_india() -> None:
    days: list[tuple[date, Country]] = [(date(1984, 3, 9), "IN-WB"), (date(2025, 1, 1), "IN")]
    for day, country in days:
        assert weekend(day, country=country) == frozenset((SUNDAY,))
    assert "Saturdays" in weekend_note(date(2025, 1, 1), country="IN-WB")


def test_weeks_begin_by_custom() -> None:
    assert [week_start(country) for country in ("BD", "IN-WB", "IN-TR", "IN-AS", "IN")] == [5, 6, 6, 6, 6]
    with pytest.raises(UnknownNameError):
        week_start("PK")  # type: ignore[arg-type]
