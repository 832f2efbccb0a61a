"""What is found in a sentence, for the tests that look at one expression at a time."""

from __future__ import annotations

from datetime import date

from bangla_calendar import BanglaDate, DateMatch, find_dates


def the_one(
    text: str,
    *,
    calendar: str = "bangladesh",
    reference: date | BanglaDate | None = None,
    pivot: int | None = 30,
) -> DateMatch:
    """Return the one match in a text; more or fewer fail the test."""
    (match,) = find_dates(text, calendar=calendar, reference=reference, pivot=pivot)
    return match


def texts(text: str, *, pivot: int | None = 30) -> list[str]:
    """Return the texts of all matches."""
    return [match.text for match in find_dates(text, pivot=pivot)]


def fields(match: DateMatch) -> tuple[str | None, int | None, int | None, int | None]:
    """Return calendar, year, month and day as printed."""
    return match.calendar, match.year, match.month, match.day


def clock(match: DateMatch) -> tuple[int | None, int | None]:
    """Return hour and minute."""
    return match.hour, match.minute
