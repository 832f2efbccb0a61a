"""Months and years that the tests of pictures share."""

from __future__ import annotations

from datetime import date

from bangla_calendar import BanglaDate, month_calendar, year_calendar
from bangla_calendar.observance import Observance
from bangla_calendar.observance.entries import Entry
from bangla_calendar.pictures import Cell, Month, Year

__all__ = ["NASTY", "NEVER", "ashwin", "nasty_month", "years"]

# A day that no sample has, where none is to be marked.
NEVER = date(1900, 1, 1)
NASTY = "<script>alert('&amp;')</script> \"; : ,\\ ]]> শুভ"


def ashwin() -> Month:
    """Return Ashwin 1430, of which 30 September 2023 is today."""
    return month_calendar(1430, 6, today=date(2023, 9, 30))


def nasty_month() -> Month:
    """Return a month in which something with a dangerous name is kept."""
    month = ashwin()
    day = BanglaDate(1430, 6, 2)
    entry = Entry("nasty", NASTY, NASTY, "custom", "bangla:6-2", "bangladesh", "BD", source="none")
    cell = Cell(day, (Observance(entry, "BD", day, day),), False, False)
    month.cells = (month.cells[0], cell, *month.cells[2:])
    return month


def years() -> list[Year]:
    """Return a year of each country and calendar."""
    return [
        year_calendar(1432, today=NEVER),
        year_calendar(1431, country="IN-WB", today=NEVER),
        year_calendar(2026, calendar="gregorian", country="IN-TR", today=NEVER),
        year_calendar(2001, calendar="gregorian", today=NEVER),
    ]
