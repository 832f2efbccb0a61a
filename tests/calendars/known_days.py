"""Days that history or print gives in other calendars: the calendar, its date, the Gregorian day."""

from __future__ import annotations

from datetime import date

__all__ = ["KNOWN_DAYS"]

KNOWN_DAYS = [
    ("hijri", (1, 1, 1), date(622, 7, 19)),  # 16 July 622 in the Julian calendar
    ("hijri", (1445, 3, 15), date(2023, 9, 30)),  # the press of Dhaka, by the moon, printed the 14th
    ("saka", (1879, 1, 1), date(1957, 3, 22)),  # in force from this day
    ("saka", (1922, 1, 1), date(2000, 3, 21)),  # a leap year begins a day earlier
    ("julian", (1582, 10, 5), date(1582, 10, 15)),  # the day of the reform
    ("julian", (1752, 9, 3), date(1752, 9, 14)),  # the day of Britain's
    ("julian", (1757, 6, 12), date(1757, 6, 23)),  # Plassey
]
