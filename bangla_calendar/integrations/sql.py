"""Year, month and day of the Bangla calendars as expressions of SQL, for SQLite and PostgreSQL.

A date is stored as the day it is; which Bangla date that was is then a matter of arithmetic in integers. The
expression finds the month that began last. It is built from the calendar's own months: where they begin on
fixed Gregorian dates, from the first day of each; where the sun begins them, from a straight line for each
month (a sidereal year is always as long), with a list of the months that begin a day after it. Every day of
every calendar is right (`tests/integrations/test_sql.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache
from itertools import groupby
from statistics import linear_regression

from bangla_calendar.calendars import Calendar, get_bangla_calendar
from bangla_calendar.calendars.bangladesh import FixedRule
from bangla_calendar.calendars.base import BENGALI_ERA

__all__ = ["DIALECTS", "FIELDS", "days_of_years", "field"]

# The ordinal of a column of dates, in each dialect.
_ORDINAL = {
    "sqlite": "CAST(julianday({0}) - 1721424.5 AS BIGINT)",
    "postgresql": "CAST({0} - DATE '0001-01-01' + 1 AS BIGINT)",
}
DIALECTS = tuple(_ORDINAL)
# A month as one number: its first day, its year in 14 bits, its number in 4. From it and the ordinal:
_FIELDS = {
    "year": "({month} >> 4) & 16383",
    "month": "{month} & 15",
    "day": "{ordinal} - ({month} >> 18) + 1",
}
FIELDS = tuple(_FIELDS)
_CODE = "(first << 18) + (year << 4) + month"
# Parts of a day in which the lines count.
_PARTS = 1_000_000
_CHOITRO = 12


def field(name: str, calendar: str, column: str, dialect: str) -> str:
    """Return the SQL for the year, month or day of a column of dates; outside the calendar it is NULL.

    `dialect` is `"sqlite"` or `"postgresql"`.
    """
    ordinal = _ORDINAL[dialect].format(column)
    return f"({_FIELDS[name].format(month=_month(calendar).replace(':ordinal', ordinal), ordinal=ordinal)})"


def days_of_years(calendar: str, first: int | None, last: int | None) -> tuple[date, date]:
    """Return the first day of some years and the day after their last, between which an index finds them.

    None are the first and the last year that the calendar has; years that it does not have are no days.

    >>> days_of_years("bangladesh", 1430, 1430)
    (datetime.date(2023, 4, 14), datetime.date(2024, 4, 14))
    """
    rule = get_bangla_calendar(calendar)
    begin = rule.min_year if first is None else first
    end = rule.max_year if last is None else last
    return _new_year(rule, begin), _new_year(rule, end + 1)


def _new_year(rule: Calendar, year: int) -> date:
    """Return the first day of a year, or the nearest day that begins a year or ends the last one."""
    if year > rule.max_year:
        return date.fromordinal(rule.max_ordinal + 1)
    return date.fromordinal(rule.to_ordinal(max(year, rule.min_year), 1, 1))


@cache
def _month(calendar: str) -> str:
    """Return the SQL for the month in which the day `:ordinal` is."""
    rule = get_bangla_calendar(calendar)
    cases = []
    for part, years in _parts(rule):
        find = _by_gregorian_dates if isinstance(part, FixedRule) else _by_lines
        end = rule.to_ordinal(years[-1], 12, rule.month_length(years[-1], 12))
        cases.append(f"WHEN :ordinal <= {end} THEN {find(part, years)}")
    return f"(CASE WHEN :ordinal < {rule.min_ordinal} THEN NULL {' '.join(cases)} END)"


def _parts(calendar: Calendar) -> Iterable[tuple[Calendar, Sequence[int]]]:
    """Yield the rules by which a calendar counts, each with its years."""
    years = range(calendar.min_year, calendar.max_year + 1)
    rule_of: Callable[[int], Calendar] = getattr(calendar, "rule", lambda year: calendar)
    for _, run in groupby(years, key=lambda year: rule_of(year).id):
        counted = [*run]
        yield rule_of(counted[0]), counted


def _by_gregorian_dates(rule: Calendar, years: Sequence[int]) -> str:
    """Return the SQL for a month that begins on a fixed Gregorian date.

    Gregorian years are here counted from 1 March, so that a leap day is the last of its year.
    """
    rows = []
    for month in range(1, 13):
        since = BENGALI_ERA + (month == _CHOITRO)
        march = years[0] + since
        before = 365 * march + march // 4 - march // 100 + march // 400
        rows += [(rule.to_ordinal(years[0], month, 1) - before, since, month, back) for back in (0, 1)]
    table = _table(rows, "since_march", "since", "month", "back")
    march_of = ":ordinal * 400 / 146097 + 1 - back"
    marches = f"(SELECT since_march, since, month, {march_of} AS march FROM {table}) AS marches"
    first = "365 * march + march / 4 - march / 100 + march / 400 + since_march"
    months = f"(SELECT {first} AS first, march - since AS year, month FROM {marches}) AS months"
    return f"(SELECT max({_CODE}) FROM {months} WHERE first <= :ordinal)"


def _by_lines(rule: Calendar, years: Sequence[int]) -> str:
    """Return the SQL for a month that begins after the same time each year, to a day."""
    rows, later = [], []
    for month in range(1, 13):
        firsts = [rule.to_ordinal(year, month, 1) for year in years]
        slope = linear_regression(years, firsts).slope if len(years) > 1 else 365.0
        length = round(slope * _PARTS)
        start = min(
            (first + 1) * _PARTS - 1 - year * length for year, first in zip(years, firsts, strict=True)
        )
        rows.append((start, length, month))
        on_line = [(start + year * length) // _PARTS for year in years]
        later += [line for line, first in zip(on_line, firsts, strict=True) if line < first]
        assert all(first - line in (0, 1) for line, first in zip(on_line, firsts, strict=True))
    table = _table(rows, "start", "length", "month")
    year = f"((:ordinal + 1) * {_PARTS} - 1 - start) / length"
    lines = f"(SELECT start, length, month, {year} AS year FROM {table}) AS years"
    firsts_of = f"(SELECT (start + year * length) / {_PARTS} AS first, year, month FROM {lines}) AS lines"
    late = f"CASE WHEN first IN ({', '.join(map(str, later))}) THEN 1 ELSE 0 END" if later else "0"
    months = f"(SELECT first + {late} AS first, year, month FROM {firsts_of}) AS months"
    return f"(SELECT max({_CODE}) FROM {months} WHERE first <= :ordinal)"


def _table(rows: Sequence[tuple[int, ...]], *names: str) -> str:
    """Return the SQL of a table with some rows."""
    named = ", ".join(f"{value} AS {name}" for value, name in zip(rows[0], names, strict=True))
    others = [f"SELECT {', '.join(map(str, row))}" for row in rows[1:]]
    return f"({' UNION ALL '.join([f'SELECT {named}', *others])}) AS counted"
