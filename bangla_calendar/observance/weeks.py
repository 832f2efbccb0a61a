"""Weekends and weeks: which weekdays are the weekend, by country and date, and on which a week begins.

CLDR gives Bengali in Bangladesh a weekend of Saturday and Sunday and a week from Sunday, which fits no year.
"""

from __future__ import annotations

from datetime import date

from bangla_calendar.observance.scope import DEFAULT_COUNTRY, checked_country, scope_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.typing import Country

__all__ = ["week_start", "weekend", "weekend_note", "weekends_from"]

_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6

# From each day on, the weekdays that are free (Monday being 0), and None where the day of a change is not
# known. Source: endroar.com/sundays-weekend-is-like-friday (March 1984; 31 May 1997; after the elections of
# 2001); rockrrozario.blogspot.com 2012 (1984, 1997, 2001, 2005); the press for 9 September 2005.
_BANGLADESH: tuple[tuple[date, frozenset[int] | None, str], ...] = (
    (date.min, frozenset((_SUNDAY,)), ""),
    (date(1984, 3, 1), None, "Friday took the place of Sunday in March 1984, on a day that is not known"),
    (date(1984, 4, 1), frozenset((_FRIDAY,)), ""),
    (date(1997, 5, 31), frozenset((_FRIDAY, _SATURDAY)), ""),
    (date(2001, 1, 1), None, "Saturday became a working day again in 2001, on a day that is not known"),
    (date(2002, 1, 1), frozenset((_FRIDAY,)), ""),
    (date(2005, 9, 9), frozenset((_FRIDAY, _SATURDAY)), ""),
)
_INDIA: tuple[tuple[date, frozenset[int] | None, str], ...] = (
    (date.min, frozenset((_SUNDAY,)), "offices of the state close on Saturdays too, banks on two of them"),
)


def weekend(
    day: BanglaDate | date, *, country: Country = DEFAULT_COUNTRY, tz: tzinfo | str | None = None
) -> frozenset[int] | None:
    """Return the weekdays of the weekend at the time of a day, Monday being 0.

    In Bangladesh Sunday until March 1984, then Friday, from 31 May 1997 Friday and Saturday, from 2001
    Friday, from 9 September 2005 Friday and Saturday; in India Sunday. None where the day of a change is not
    known: all of March 1984, and all of 2001; `weekend_note` says so. An aware datetime is moved to `tz`, as
    by `observances_on`.

    >>> weekend(date(2023, 9, 30)) == {4, 5}, weekend(date(2003, 9, 27)) == {4}, weekend(date(2001, 9, 29))
    (True, True, None)
    """
    return _at(day, country, tz)[1]


def weekend_note(
    day: BanglaDate | date, *, country: Country = DEFAULT_COUNTRY, tz: tzinfo | str | None = None
) -> str:
    """Return a note on the weekend at the time of a day; often it is empty.

    >>> weekend_note(date(1984, 3, 9))
    'Friday took the place of Sunday in March 1984, on a day that is not known'
    """
    return _at(day, country, tz)[2]


def week_start(country: Country = DEFAULT_COUNTRY) -> int:
    """Return the weekday with which weeks begin on the wall: Saturday (5) in Bangladesh, Sunday (6) in India.

    >>> week_start(), week_start("IN-WB")
    (5, 6)
    """
    return _SATURDAY if checked_country(country) == DEFAULT_COUNTRY else _SUNDAY


def weekends_from(first: int, last: int, country: Country) -> list[tuple[int, frozenset[int] | None]]:
    """Return the weekends of a span of ordinals, each with the ordinal from which it holds."""
    found = [(first, weekend(date.fromordinal(first), country=country))]
    found += [(day.toordinal(), free) for day, free, _ in _table(country) if first < day.toordinal() <= last]
    return found


def _table(country: Country) -> tuple[tuple[date, frozenset[int] | None, str], ...]:
    return _BANGLADESH if checked_country(country) == DEFAULT_COUNTRY else _INDIA


def _at(
    day: BanglaDate | date, country: Country, tz: tzinfo | str | None
) -> tuple[date, frozenset[int] | None, str]:
    table = _table(country)
    moment = scope_of(country).day(day, tz).to_gregorian()
    return next(row for row in reversed(table) if row[0] <= moment)
