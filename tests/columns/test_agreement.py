"""One day is one date for the calendars, columns, SQLite and DuckDB; for Spark see `test_spark.py`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pytest

from bangla_calendar import available_calendars, format_date, get_calendar
from bangla_calendar.civil import plain_date
from bangla_calendar.columns import (
    format_dates,
    from_gregorian,
    is_valid,
    month_key,
    to_gregorian,
    weekday,
)
from bangla_calendar.columns.sqlite import register

# Every 397th day of the years that all of them serve: each month and day of the week is among them.
DAYS = [
    date.fromordinal(day) for day in range(date(1701, 1, 1).toordinal(), date(2199, 1, 1).toordinal(), 397)
]


class Answer(NamedTuple):
    """What is said of a day."""

    year: int
    month: int
    day: int
    month_key: int
    weekday: int
    written: str
    gregorian: date
    """What the fields lead back to."""
    next_exists: bool
    """Whether there is the next day of the month."""


def by_calendar(calendar: str) -> list[Answer]:
    rule = get_calendar(calendar)
    answers = []
    for day in DAYS:
        year, month, of_month = rule.from_ordinal(day.toordinal())
        written = format_date(plain_date(rule, day.toordinal()), "newspaper")
        there = date.fromordinal(rule.to_ordinal(year, month, of_month))
        has_next = of_month < rule.month_length(year, month)
        answers.append(
            Answer(year, month, of_month, year * 100 + month, day.weekday(), written, there, has_next)
        )
    return answers


def by_columns(calendar: str) -> list[Answer]:
    days = np.array(DAYS, "datetime64[D]")
    fields = from_gregorian(days, calendar=calendar)
    found = [
        *fields,
        month_key(days, calendar=calendar),
        weekday(days, calendar=calendar),
        np.array(format_dates(DAYS, "newspaper", calendar=calendar), object),
        to_gregorian(*fields, calendar=calendar),
        is_valid(fields.year, fields.month, fields.day + np.uint8(1), calendar=calendar),
    ]
    return [Answer(*row) for row in zip(*(part.tolist() for part in found), strict=True)]


def by_sqlite(calendar: str) -> list[Answer]:
    connection = sqlite3.connect(":memory:")
    register(connection, calendar)
    connection.execute("CREATE TABLE days(day)")
    connection.executemany("INSERT INTO days VALUES (?)", [(day.isoformat(),) for day in DAYS])
    rows = connection.execute(
        """
        SELECT bangla_year(day), bangla_month(day), bangla_day(day), month_key(day), bangla_weekday(day),
            bangla_date(day), gregorian_date(bangla_year(day), bangla_month(day), bangla_day(day)),
            bangla_is_valid(bangla_year(day), bangla_month(day), bangla_day(day) + 1)
        FROM days ORDER BY day
        """
    ).fetchall()
    connection.close()
    return [Answer._make([*row[:6], date.fromisoformat(row[6]), bool(row[7])]) for row in rows]


def by_duckdb(calendar: str) -> list[Answer]:
    duckdb = pytest.importorskip(
        "duckdb", reason="needs duckdb: pip install --group columns, in this checkout"
    )
    from bangla_calendar.columns.duckdb import register

    with duckdb.connect() as connection:
        register(connection, calendar)
        rows: list[Any] = connection.execute(
            """
            SELECT bangla_year(day), bangla_month(day), bangla_day(day), month_key(day), bangla_weekday(day),
                bangla_date(day), bangla_to_gregorian(bangla_year(day), bangla_month(day), bangla_day(day)),
                bangla_is_valid(bangla_year(day), bangla_month(day), bangla_day(day) + 1)
            FROM (SELECT unnest(?::DATE[]) AS day) ORDER BY day
            """,
            [DAYS],
        ).fetchall()
    return [Answer(*row) for row in rows]


@pytest.mark.parametrize("answers", [by_columns, by_sqlite, by_duckdb])
@pytest.mark.parametrize("calendar", available_calendars())
def test_all_agree_with_the_calendar(calendar: str, answers: Callable[[str], list[Answer]]) -> None:
    expected = by_calendar(calendar)
    assert [answer.gregorian for answer in expected] == DAYS
    assert {answer.month for answer in expected} == set(range(1, 13))
    assert answers(calendar) == expected
