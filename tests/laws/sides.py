"""Who says what of a day: the calendars, and each other side that must say the same, one row each."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from typing import Any

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
from bangla_calendar.columns.sqlite import register as register_sqlite
from tests.cli.command import run
from tests.columns.libraries import LIBRARIES, Columns, needs
from tests.porting.site import MODULE

__all__ = ["SIDES", "Answers", "Side", "by_calendar"]

DOCS = Path(__file__).parents[2] / "docs"

# What is said of each day, by its name; a side says some of it.
Answers = dict[str, list[Any]]


@dataclass(frozen=True)
class Side:
    """A side by its name, what it says of days in a calendar, and which calendars it knows.

    In the calendars `quick` it is asked in every run of the tests, in the others with `--exhaustive`. Where
    it `is_cheap`, .ci/run asks it for every day of two centuries in all of them, else in the default one.
    """

    name: str
    says: Callable[[str, Sequence[date]], Answers]
    calendars: Sequence[str] = available_calendars()
    quick: Sequence[str] = available_calendars()
    is_cheap: bool = False
    marks: tuple[pytest.MarkDecorator, ...] = ()


def by_calendar(calendar: str, days: Sequence[date]) -> Answers:
    """Return all that is asked, as the calendar itself says it one by one."""
    rule = get_calendar(calendar)
    fields = [rule.from_ordinal(day.toordinal()) for day in days]
    return {
        "fields": fields,
        "month_key": [year * 100 + month for year, month, _ in fields],
        "weekday": [day.weekday() for day in days],
        "written": [format_date(plain_date(rule, day.toordinal()), "newspaper") for day in days],
        "gregorian": [date.fromordinal(rule.to_ordinal(*one)) for one in fields],
        # Whether the month has the next day.
        "is_longer": [rule.month_length(year, month) > day for year, month, day in fields],
    }


def _by_columns(columns: Columns, calendar: str, days: Sequence[date]) -> Answers:
    column, plain = columns.dates(days), columns.plain
    fields = plain(from_gregorian(column, calendar=calendar))
    year, month, day = (columns.numbers(part) for part in zip(*fields, strict=True))
    following = columns.numbers([day + 1 for *_, day in fields])
    return {
        "fields": fields,
        "month_key": plain(month_key(column, calendar=calendar)),
        "weekday": plain(weekday(column, calendar=calendar)),
        "written": plain(format_dates(column, "newspaper", calendar=calendar)),
        "gregorian": plain(to_gregorian(year, month, day, calendar=calendar)),
        "is_longer": plain(is_valid(year, month, following, calendar=calendar)),
    }


def _by_dask(calendar: str, days: Sequence[date]) -> Answers:
    pandas, dask = import_module("pandas"), import_module("dask.dataframe")
    column = dask.from_pandas(pandas.Series(np.array(days, "datetime64[s]")), npartitions=3)
    fields = from_gregorian(column, calendar=calendar)
    return {
        "fields": [*fields.compute().itertuples(index=False, name=None)],
        "month_key": month_key(column, calendar=calendar).compute().tolist(),
        "weekday": weekday(column, calendar=calendar).compute().tolist(),
        "written": format_dates(column, "newspaper", calendar=calendar).compute().tolist(),
        "gregorian": to_gregorian(fields, calendar=calendar).compute().dt.date.tolist(),
    }


# Macros get columns, not macros: DuckDB would take a hundred kilobytes for each row.
_SQL = """
    SELECT y, m, d, month_key(day), bangla_weekday(day), bangla_date(day),
        {back}(y, m, d), bangla_is_valid(y, m, d + 1)
    FROM (SELECT day, bangla_year(day) AS y, bangla_month(day) AS m, bangla_day(day) AS d FROM {days})
    ORDER BY day
"""


def _rows(rows: Iterable[Sequence[Any]]) -> Answers:
    *fields, key, day_of_week, written, gregorian, is_longer = zip(*rows, strict=True)
    return {
        "fields": [*zip(*fields, strict=True)],
        "month_key": [*key],
        "weekday": [*day_of_week],
        "written": [*written],
        "gregorian": [*gregorian],
        "is_longer": [*is_longer],
    }


def _by_sqlite(calendar: str, days: Sequence[date]) -> Answers:
    connection = sqlite3.connect(":memory:")
    register_sqlite(connection, calendar)
    connection.execute("CREATE TABLE days(day)")
    connection.executemany("INSERT INTO days VALUES (?)", [(day.isoformat(),) for day in days])
    found = _rows(connection.execute(_SQL.format(back="gregorian_date", days="days")))
    connection.close()
    found["gregorian"] = [date.fromisoformat(text) for text in found["gregorian"]]
    return found


def _by_duckdb(calendar: str, days: Sequence[date]) -> Answers:
    duckdb = import_module("duckdb")
    from bangla_calendar.columns.duckdb import register

    query = _SQL.format(back="bangla_to_gregorian", days="(SELECT unnest(?::DATE[]) AS day)")
    with duckdb.connect() as connection:
        register(connection, calendar)
        return _rows(connection.execute(query, [[*days]]).fetchall())


def _by_command(calendar: str, days: Sequence[date]) -> Answers:
    def answer(given: Iterable[str], *options: str) -> list[str]:
        code, out, err = run("convert", "--quiet", *options, given="".join(f"{line}\n" for line in given))
        assert (code, err) == (0, "")
        return out.splitlines()

    there = ("--from", "gregorian", "--to", calendar)
    iso = answer(map(str, days), *there, "--format", "iso")
    written = answer(map(str, days), *there, "--format", "newspaper")
    return {"fields": [tuple(map(int, text.split("-"))) for text in iso], "written": written}


@cache
def _months_of(calendar: str) -> list[tuple[int, int, int]]:
    """Return the first ordinal of each month of the tables, with its year and number."""
    tables = json.loads((DOCS / "tables" / "calendars.json").read_text("utf-8"))["calendars"]
    (years,) = (table["years"] for table in tables if table["id"] == calendar)
    found = []
    for year, first, lengths in years:
        begins = accumulate(
            (29 + int(digit) for digit in lengths), initial=date.fromisoformat(first).toordinal()
        )
        found += [(begin, year, month) for month, begin in zip(range(1, 13), begins, strict=False)]
    return found


def _by_tables(calendar: str, days: Sequence[date]) -> Answers:
    months = _months_of(calendar)
    firsts = np.array([first for first, _, _ in months])
    ordinals = np.array([day.toordinal() for day in days])
    found = [months[at] for at in np.searchsorted(firsts, ordinals, side="right") - 1]
    fields = [
        (year, month, int(ordinal) - first + 1)
        for ordinal, (first, year, month) in zip(ordinals, found, strict=True)
    ]
    return {"fields": fields}


_SCRIPT = """
    import {{ readFileSync }} from "node:fs";
    const module = await import({module});
    const [calendar, ordinals] = JSON.parse(readFileSync(0, "utf-8"));
    const fields = ordinals.map((ordinal) => module.fromOrdinal(calendar, ordinal));
    console.log(JSON.stringify({{
        fields,
        weekday: ordinals.map(module.weekday),
        written: fields.map((one) => module.formatDate(calendar, one)),
        gregorian: fields.map((one) => module.toOrdinal(calendar, ...one)),
        is_longer: fields.map(([year, month, day]) => module.monthLength(calendar, year, month) > day),
    }}));
"""


def _by_module(calendar: str, days: Sequence[date]) -> Answers:
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", _SCRIPT.format(module=json.dumps(MODULE.as_uri()))],
        input=json.dumps([calendar, [day.toordinal() for day in days]]),
        capture_output=True,
        text=True,
        check=True,
    )
    found: Answers = json.loads(done.stdout)
    found["fields"] = [tuple(fields) for fields in found["fields"]]
    found["gregorian"] = [date.fromordinal(ordinal) for ordinal in found["gregorian"]]
    return found


def _columns() -> Iterator[Side]:
    libraries: list[Any] = LIBRARIES
    for library in libraries:
        columns, marks = (library, ()) if isinstance(library, Columns) else (library.values[0], library.marks)

        def says(calendar: str, days: Sequence[date], columns: Columns = columns) -> Answers:
            return _by_columns(columns, calendar, days)

        yield Side(f"columns: {columns}", says, is_cheap=columns.name == "numpy", marks=tuple(marks))


_BANGLA = [name for name in available_calendars() if get_calendar(name).family == "bangla"]
_NODE = (
    pytest.mark.programs,
    pytest.mark.skipif(shutil.which("node") is None, reason="needs Node: apt install nodejs"),
)

# Spark, whose session takes long to start, is held in `tests/columns/test_spark.py`.
SIDES = (
    *_columns(),
    Side("columns: dask", _by_dask, marks=(needs("dask", group="clusters"),)),
    Side("SQLite", _by_sqlite),
    # It takes half a second for each calendar to be registered.
    Side("DuckDB", _by_duckdb, quick=("bangladesh",), marks=(needs("duckdb"),)),
    Side("the command `convert`", _by_command),
    Side("the tables for other languages", _by_tables, _BANGLA, is_cheap=True),
    Side("the JavaScript module", _by_module, _BANGLA, is_cheap=True, marks=_NODE),
)
