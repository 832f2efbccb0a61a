"""Year, month and day in SQL: in SQLite and PostgreSQL what the calendars say, on every day."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, get_calendar
from bangla_calendar.integrations.sql import FIELDS, days_of_years, field

from .test_json import CALENDARS, every_date

Rows = list[tuple[Any, ...]]
Ask = Callable[[str, Sequence[int]], Rows]
LAST = date.max.toordinal()


def in_sqlite(calendar: str, days: Sequence[int]) -> Rows:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE papers (number INTEGER, printed TEXT)")
        rows = [(number, date.fromordinal(day).isoformat()) for number, day in enumerate(days)]
        connection.executemany("INSERT INTO papers VALUES (?, ?)", rows)
        columns = ", ".join(field(name, calendar, "papers.printed", "sqlite") for name in FIELDS)
        found = connection.execute(f"SELECT {columns} FROM papers ORDER BY number").fetchall()
    connection.close()
    return found


@pytest.fixture(scope="module")
def in_postgresql(postgres_folder: str) -> Ask:
    import psycopg

    def ask(calendar: str, days: Sequence[int]) -> Rows:
        with psycopg.connect(host=postgres_folder, user="tester", dbname="postgres") as connection:
            connection.execute("CREATE TEMP TABLE papers (number INTEGER, printed DATE)")
            with connection.cursor() as cursor, cursor.copy("COPY papers FROM STDIN") as copy:
                for number, day in enumerate(days):
                    copy.write_row((number, date.fromordinal(day)))
            columns = ", ".join(field(name, calendar, "papers.printed", "postgresql") for name in FIELDS)
            found: Rows = connection.execute(f"SELECT {columns} FROM papers ORDER BY number").fetchall()
        return found

    return ask


def edges_of_months(calendar: str, step: int) -> list[int]:
    """Return the first and last days of the months of some years, and days outside the calendar."""
    rule = get_calendar(calendar)
    years = {*range(rule.min_year, rule.max_year + 1, step), rule.max_year}
    # The rules of the calendar change here.
    years |= {year for year in (1394, 1395, 1401, 1402, 1425, 1426) if rule.min_year <= year <= rule.max_year}
    firsts = [rule.to_ordinal(year, month, 1) for year in sorted(years) for month in range(1, 13)]
    outside = [1, rule.min_ordinal - 1, rule.max_ordinal + 1, LAST]
    return [
        *outside,
        rule.min_ordinal,
        rule.max_ordinal,
        *firsts,
        *(first - 1 for first in firsts if first > 1),
    ]


def in_python(calendar: str, days: Sequence[int]) -> Rows:
    rule = get_calendar(calendar)
    known = range(rule.min_ordinal, rule.max_ordinal + 1)
    return [rule.from_ordinal(day) if day in known else (None, None, None) for day in days]


@pytest.mark.parametrize("calendar", CALENDARS)
def test_edges_of_months_in_sqlite(calendar: str) -> None:
    days = edges_of_months(calendar, 97)
    assert in_sqlite(calendar, days) == in_python(calendar, days)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_edges_of_months_in_postgresql(calendar: str, in_postgresql: Ask) -> None:
    days = edges_of_months(calendar, 97)
    assert in_postgresql(calendar, days) == in_python(calendar, days)


@pytest.mark.exhaustive
@pytest.mark.parametrize("calendar", CALENDARS)
def test_edges_of_all_months_in_sqlite(calendar: str) -> None:
    days = edges_of_months(calendar, 1)
    assert in_sqlite(calendar, days) == in_python(calendar, days)


@given(every_date)
def test_any_day_in_sqlite(day: BanglaDate) -> None:
    assert in_sqlite(day.calendar, [day.toordinal()]) == [(day.year, day.month, day.day)]


@given(every_date, st.integers(0, 9))
def test_days_of_years(day: BanglaDate, more: int) -> None:
    first, after = days_of_years(day.calendar, day.year, day.year + more)
    assert first == day.replace(month=1, day=1).to_gregorian()
    assert first <= day.to_gregorian() < after
    assert after <= days_of_years(day.calendar, None, None)[1]


@pytest.mark.parametrize("calendar", CALENDARS)
def test_years_that_the_calendar_does_not_have(calendar: str) -> None:
    rule = get_calendar(calendar)
    first, after = days_of_years(calendar, None, None)
    assert (first.toordinal(), after.toordinal()) == (rule.min_ordinal, rule.max_ordinal + 1)
    for year in (rule.min_year - 1, 0, -5, rule.max_year + 1, 10**6):
        begin, end = days_of_years(calendar, year, year)
        assert begin == end
