"""Years without an era: of which calendar, and of which century."""

from __future__ import annotations

from bangla_calendar.arguments import checked_pivot

__all__ = ["FIRST_GREGORIAN_YEAR", "full_year"]

# A year from here on is Gregorian even where neither a month's name nor an era says so: no Bangla date
# of this millennium reaches it, and no Gregorian date in Bengali print is earlier.
FIRST_GREGORIAN_YEAR = 1600


def full_year(short: int, pivot: int, family: str) -> int:
    """Return the year that two digits stand for: up to the pivot of this century, else of the last.

    This century is that of 2000 in the Gregorian calendar and of 1400 in the Bangla and Hijri ones.

    >>> full_year(30, 30, "bangla"), full_year(71, 30, "gregorian")
    (1430, 1971)
    """
    century = 2000 if family == "gregorian" else 1400
    return short + (century if short <= checked_pivot(pivot) else century - 100)
