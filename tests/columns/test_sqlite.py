"""SQLite: the SQL functions agree with the calendars and with the functions of this package."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, FiscalYear, get_calendar, number_to_words
from bangla_calendar.columns import month_starts
from bangla_calendar.columns.sqlite import register
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.strategies import bangla_dates
from bangla_calendar.typing import Country


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    register(connection)
    yield connection
    connection.close()


def ask(connection: sqlite3.Connection, query: str, *values: Any) -> Any:
    """Return the first row of an answer, or its one value."""
    row = connection.execute(query, values).fetchone()
    return row[0] if len(row) == 1 else row


@given(bangla_dates())
def test_a_date_goes_there_and_back(day: BanglaDate) -> None:
    connection = sqlite3.connect(":memory:")
    register(connection, day.calendar)
    gregorian = day.to_gregorian().isoformat()
    query = "SELECT bangla_year(?1), bangla_month(?1), bangla_day(?1), month_key(?1), bangla_weekday(?1)"
    key = day.year * 100 + day.month
    assert ask(connection, query, gregorian) == (day.year, day.month, day.day, key, day.weekday())
    assert ask(connection, "SELECT gregorian_date(?, ?, ?)", day.year, day.month, day.day) == gregorian
    assert ask(connection, "SELECT bangla_date(?)", gregorian) == str(day)
    connection.close()


def test_printed_dates_in_words_of_sql(connection: sqlite3.Connection) -> None:
    assert ask(connection, "SELECT bangla_date('2023-09-30')") == "১৫ আশ্বিন ১৪৩০"
    assert ask(connection, "SELECT bangla_date('2023-09-30', 'bangladesh', 'iso')") == "1430-06-15"
    assert ask(connection, "SELECT gregorian_date('শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ')") == "2023-09-30"
    assert ask(connection, "SELECT bangla_is_valid(1431, 11, 30), bangla_is_valid(1431, 11, 29)") == (0, 1)
    assert ask(connection, "SELECT gregorian_date(1430.0, 6, 15)") == "2023-09-30"


def test_each_row_may_name_its_calendar(connection: sqlite3.Connection) -> None:
    for calendar in ("bangladesh", "west-bengal", "west-bengal-drik"):
        expected = BanglaDate.from_gregorian(date(2023, 9, 30), calendar=calendar)
        assert ask(connection, "SELECT bangla_date('2023-09-30', ?)", calendar) == str(expected)
        fields = expected.year, expected.month, expected.day
        assert ask(connection, "SELECT gregorian_date(?, ?, ?, ?)", *fields, calendar) == "2023-09-30"
        assert ask(connection, "SELECT gregorian_date(?, ?)", str(expected), calendar) == "2023-09-30"
    register(connection, "west-bengal")
    expected = BanglaDate.from_gregorian(date(2023, 9, 30), calendar="west-bengal")
    assert ask(connection, "SELECT bangla_date('2023-09-30')") == str(expected)


def test_digits_numbers_and_words(connection: sqlite3.Connection) -> None:
    assert ask(connection, "SELECT bangla_digits('3 of 10'), bangla_digits(7), bangla_digits(2.5)") == (
        "৩ of ১০",
        "৭",
        "২.৫",
    )
    assert ask(connection, "SELECT ascii_digits('১৪৩০')") == "1430"
    query = (
        "SELECT bangla_number('১২,৩৪,৫৬৭'), bangla_number('দেড় লাখ'), bangla_number('-২.৫'), bangla_number(3)"
    )
    assert ask(connection, query) == (1234567, 150000, -2.5, 3)
    assert ask(connection, "SELECT typeof(bangla_number('৫')), typeof(bangla_number('৫.৫'))") == (
        "integer",
        "real",
    )
    assert ask(connection, "SELECT number_words(1971)") == number_to_words(1971)
    assert ask(connection, "SELECT number_words(2.5), number_words('২.৫')") == (number_to_words("2.5"),) * 2


@given(st.dates(date(1800, 1, 1), date(2100, 1, 1)), st.sampled_from(["BD", "IN", "IN-WB"]))
def test_fiscal_years(day: date, country: Country) -> None:
    connection = sqlite3.connect(":memory:")
    register(connection)
    year = FiscalYear.of(day, country=country)
    assert ask(connection, "SELECT bangla_fiscal_year_key(?, ?)", day.isoformat(), country) == year.year
    key = ask(connection, "SELECT bangla_fiscal_quarter_key(?, ?)", day.isoformat(), country)
    assert year.quarter(key - year.year * 10) == year.quarter_of(day)
    connection.close()


@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal"])
def test_moments_go_to_the_civil_zone(connection: sqlite3.Connection, calendar: str) -> None:
    for hour in (0, 15, 18, 19):
        moment = datetime(2023, 9, 30, hour, 10, tzinfo=UTC)
        expected = str(BanglaDate.from_gregorian(moment, calendar=calendar))
        for text in (moment.isoformat(), f"2023-09-30 {hour:02}:10:00Z"):
            assert ask(connection, "SELECT bangla_date(?, ?)", text, calendar) == expected
    assert ask(connection, "SELECT bangla_date('2023-09-30 23:59:59')") == "১৫ আশ্বিন ১৪৩০"


NAMES = [
    "bangla_date(NULL)",
    "month_key(NULL)",
    "gregorian_date(NULL)",
    "gregorian_date(1430, NULL, 1)",
    "bangla_is_valid(1430, 6, NULL)",
    "bangla_digits(NULL)",
    "bangla_number(NULL)",
    "number_words(NULL)",
    "bangla_fiscal_year_key('2023-09-30', NULL)",
]


@pytest.mark.parametrize("call", NAMES)
def test_null_gives_null(connection: sqlite3.Connection, call: str) -> None:
    assert ask(connection, f"SELECT {call}") is None


BAD = [
    ("bangla_date('30/9/2023')", "expected an ISO date such as 2023-09-30 at position 0 of '30/9/2023'"),
    ("bangla_date(45199)", "a day must be an ISO date in text, got int"),
    ("bangla_date('2023-09-30', 'bengal')", "unknown calendar 'bengal': choose from bangladesh"),
    ("bangla_date('2023-W39')", "expected an ISO date such as 2023-09-30 at position 0 of '2023-W39'"),
    ("bangla_date('2023-W39T10:00Z')", "expected an ISO date such as 2023-09-30"),
    ("gregorian_date(x'00')", "text must be a str, got bytes"),
    ("bangla_number(x'35')", "text must be a str, got bytes"),
    ("number_words(x'35')", "n must be an int, Decimal, Fraction or str, got bytes"),
    ("bangla_digits(x'35')", "value must be a str or an int, got bytes"),
    (f"bangla_number('{'১' * 400}.৫')", "number must be in -1.7976931348623157e+308.."),
    ("gregorian_date(1431, 11, 30)", "day must be in 1..29 for Falgun 1431 (bangladesh), got 30"),
    ("gregorian_date(1430, 6.5, 1)", "month must be an integer, got float"),
    ("gregorian_date('no date')", "of 'no date'"),
    ("bangla_number('৩ বা ৪')", "of '৩ বা ৪'"),
    ("bangla_number('৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯')", "number must be in -9223372036854775808.."),
    ("bangla_fiscal_year_key('2023-09-30', 'XX')", "unknown country 'XX'"),
]


@pytest.mark.parametrize(("call", "told"), BAD)
def test_why_a_call_failed_can_be_asked(connection: sqlite3.Connection, call: str, told: str) -> None:
    assert ask(connection, "SELECT bangla_error()") is None
    with pytest.raises(sqlite3.OperationalError):
        ask(connection, f"SELECT {call}")
    assert told in ask(connection, "SELECT bangla_error()")
    register(connection, errors="coerce")
    assert ask(connection, f"SELECT {call}") is None
    assert told in ask(connection, "SELECT bangla_error()")


VALUES = (
    st.text()
    | st.sampled_from(["2023-09-30", "১৫ আশ্বিন ১৪৩০", "west-bengal", "long", "BD", "১২৩"])
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats()
    | st.binary(max_size=4)
)


@given(st.sampled_from([call.split("(")[0] for call in NAMES]), st.lists(VALUES, min_size=1, max_size=4))
def test_no_value_stops_a_query_that_coerces(name: str, values: list[Any]) -> None:
    connection = sqlite3.connect(":memory:")
    register(connection, errors="coerce")
    query = f"SELECT {name}({', '.join('?' * len(values))})"
    try:
        ask(connection, query, *values)
    except sqlite3.OperationalError as error:
        if "wrong number of arguments" not in str(error):
            raise
    connection.close()


def test_bad_arguments(connection: sqlite3.Connection) -> None:
    with pytest.raises(UnknownNameError, match="unknown calendar"):
        register(connection, "bengal")
    with pytest.raises(UnknownNameError, match="unknown errors 'keep'"):
        register(connection, errors="keep")  # type: ignore[arg-type]


def test_an_index_is_made_and_used(tmp_path: Path) -> None:
    file = tmp_path / "papers.db"
    with sqlite3.connect(file) as first:
        register(first)
        first.execute(
            "CREATE TABLE papers (printed TEXT, year INT AS (bangla_year(printed)) STORED, "
            "CHECK (bangla_month(printed) IS NOT NULL))"
        )
        first.execute("CREATE INDEX by_month ON papers (month_key(printed))")
        days = [("2023-09-30",), ("2023-10-16",), ("2023-10-17",)]
        first.executemany("INSERT INTO papers (printed) VALUES (?)", days)
    first.close()
    second = sqlite3.connect(file)
    register(second)
    query = "FROM papers WHERE month_key(printed) = 143006"
    assert "by_month" in second.execute(f"EXPLAIN QUERY PLAN SELECT * {query}").fetchone()[3]
    assert second.execute(f"SELECT printed, year {query} ORDER BY printed").fetchall() == [
        ("2023-09-30", 1430),
        ("2023-10-16", 1430),
    ]
    with pytest.raises(sqlite3.OperationalError):
        second.execute("INSERT INTO papers (printed) VALUES ('no date')")
    second.close()


@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal", "saka", "julian"])
def test_the_table_of_months_tells_every_day(calendar: str) -> None:
    rule = get_calendar(calendar)
    months = month_starts(calendar)
    for month, following in pairwise(months):
        assert (
            date.fromisoformat(following.first).toordinal() == date.fromisoformat(month.last).toordinal() + 1
        )
        first = date.fromisoformat(month.first)
        assert rule.from_ordinal(first.toordinal()) == (month.year, month.month, 1)
        assert rule.month_length(month.year, month.month) == month.length
    with pytest.raises(DateRangeError, match="years must be in"):
        month_starts(calendar, years=(5, 4))


SHARED = [
    ("bangla_date", "DATE '2023-09-30'", "'2023-09-30'"),
    ("bangla_year", "DATE '2023-09-30'", "'2023-09-30'"),
    ("bangla_month", "DATE '2023-09-30'", "'2023-09-30'"),
    ("bangla_day", "DATE '2023-09-30'", "'2023-09-30'"),
    ("bangla_weekday", "DATE '2023-09-30'", "'2023-09-30'"),
    ("month_key", "DATE '2023-09-30'", "'2023-09-30'"),
    ("bangla_month_key", "DATE '2023-09-30'", "'2023-09-30'"),
    ("bangla_parse_date", "'১৫ আশ্বিন ১৪৩০'", "'১৫ আশ্বিন ১৪৩০'"),
    ("gregorian_date", "'১৫ আশ্বিন ১৪৩০'", "'১৫ আশ্বিন ১৪৩০'"),
    ("bangla_to_gregorian", "1430, 6, 15", "1430, 6, 15"),
    ("bangla_is_valid", "1430, 6, 31", "1430, 6, 31"),
    ("bangla_fiscal_year_key", "DATE '2024-06-30', 'BD'", "'2024-06-30', 'BD'"),
    ("bangla_fiscal_quarter_key", "DATE '2024-06-30', 'BD'", "'2024-06-30', 'BD'"),
    ("bangla_digits", "'30/9'", "'30/9'"),
    ("ascii_digits", "'৩০/৯'", "'৩০/৯'"),
    ("bangla_ascii_digits", "'৩০/৯'", "'৩০/৯'"),
    ("bangla_number", "'১,৩৫,০০০'", "'১,৩৫,০০০'"),
    ("number_words", "1971", "1971"),
    ("bangla_number_words", "1971", "1971"),
    ("bangla_number", "1e20::DOUBLE", "1e20"),
    ("bangla_number", "-1e-7::DOUBLE", "-1e-7"),
    ("number_words", "1e20::DOUBLE", "1e20"),
    ("number_words", "1e-7::DOUBLE", "1e-7"),
    ("number_words", "2.5::DOUBLE", "2.5"),
]


def test_duckdb_answers_the_same(connection: sqlite3.Connection) -> None:
    duckdb = pytest.importorskip(
        "duckdb", reason="needs duckdb: pip install --group columns, in this checkout"
    )
    from bangla_calendar.columns.duckdb import register as register_in_duckdb

    other = duckdb.connect()
    register_in_duckdb(other)
    for name, there, here in SHARED:
        found = other.execute(f"SELECT {name}({there})").fetchone()[0]
        expected = ask(connection, f"SELECT {name}({here})")
        assert (str(found) if isinstance(found, date) else found) == expected, name
    other.close()
