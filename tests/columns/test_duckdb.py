"""DuckDB: the tables and macros agree with the calendars."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaDate, get_calendar, number_to_words
from bangla_calendar.columns.duckdb import register
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError

duckdb = pytest.importorskip("duckdb", reason="needs duckdb: pip install --group columns, in this checkout")


@pytest.fixture
def connection() -> Any:
    connection = duckdb.connect()
    yield connection
    connection.close()


def ask(connection: Any, query: str) -> list[Any]:
    return [row[0] if len(row) == 1 else row for row in connection.execute(query).fetchall()]


@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal", "west-bengal-drik", "saka"])
def test_the_table_holds_every_day(connection: Any, calendar: str) -> None:
    register(connection, calendar)
    rule = get_calendar(calendar)
    rows = ask(connection, "SELECT gregorian, year, month, day FROM bangla_days ORDER BY gregorian")
    assert [row[1:] for row in rows] == [rule.from_ordinal(row[0].toordinal()) for row in rows]
    ordinals = [row[0].toordinal() for row in rows]
    assert ordinals == [*range(ordinals[0], ordinals[-1] + 1)]
    assert rows[0][0] <= date(1707, 1, 1)
    assert rows[-1][0] >= date(2199, 1, 1)


def test_days_are_written(connection: Any) -> None:
    register(connection)
    rows = ask(connection, "SELECT gregorian, written FROM bangla_days USING SAMPLE 1000")
    assert all(written == str(BanglaDate.from_gregorian(day)) for day, written in rows)


def test_macros(connection: Any) -> None:
    register(connection)
    # Columns of the names that the tables have.
    days = "(VALUES (DATE '2023-09-30'), (NULL), (DATE '1971-12-16'))"
    for name in ("day", "gregorian", "t"):
        query = f"SELECT bangla_from_gregorian({name}) FROM {days} AS t({name})"
        assert ask(connection, query) == [
            {"year": 1430, "month": 6, "day": 15},
            None,
            {"year": 1378, "month": 8, "day": 29},
        ]
    assert ask(connection, "SELECT bangla_from_gregorian(TIMESTAMP '2023-09-30 23:59:59').day") == [15]
    dates = "(VALUES (1430, 6, 15), (1431, 11, 29), (NULL, 1, 1), (1430, NULL, 1)) t(year, month, day)"
    assert ask(connection, f"SELECT bangla_to_gregorian(year, month, day) FROM {dates}") == [
        date(2023, 9, 30),
        BanglaDate(1431, 11, 29).to_gregorian(),
        None,
        None,
    ]
    dates = "(VALUES (1430, 6, 31), (1431, 11, 30), (1430, 13, 1), (1430, 1, 0), (NULL, 1, 1)) t(y, m, d)"
    found = ask(connection, f"SELECT bangla_is_valid(y, m, d) FROM {dates}")
    assert found == [True, False, False, False, None]
    assert ask(
        connection, "SELECT bangla_digits('3 of 10'), bangla_ascii_digits('১৪৩০'), bangla_digits(7)"
    ) == [("৩ of ১০", "1430", "৭")]


def test_what_is_not_there_is_an_error(connection: Any) -> None:
    register(connection)
    with pytest.raises(
        duckdb.Error, match=r"gregorian date must be in 1699-04-09\.\.2200-04-13 \(bangladesh\), got 1066"
    ):
        ask(connection, "SELECT bangla_from_gregorian(DATE '1066-10-14')")
    with pytest.raises(duckdb.Error, match=r"there is no date 1431-11-30 \(bangladesh\)"):
        ask(connection, "SELECT bangla_to_gregorian(1431, 11, 30)")


def test_other_years_and_names(connection: Any) -> None:
    register(connection, years=(1, 9405))
    assert ask(connection, "SELECT bangla_from_gregorian(DATE '1066-10-14').year") == [
        BanglaDate.from_gregorian(date(1066, 10, 14)).year
    ]
    register(connection, "west-bengal", prefix="kolkata", years=(1430, 1431))
    assert ask(connection, "SELECT count(*) FROM kolkata_months") == [24]
    register(connection, "west-bengal", years=(1430, 1430))
    assert ask(connection, "SELECT count(*) FROM bangla_months") == [12]


def test_bad_arguments(connection: Any) -> None:
    for years in ((0, 5), (5, 4), (1, 9406)):
        with pytest.raises(DateRangeError, match=r"years must be in 1\.\.9405"):
            register(connection, years=years)
    for prefix in ("a b", "", "x; DROP TABLE y", "বাংলা"):
        with pytest.raises(BanglaCalendarError, match="prefix must be a name"):
            register(connection, prefix=prefix)
    with pytest.raises(UnknownNameError):
        register(connection, "bengal")


def test_part_of_a_day_is_none(connection: Any) -> None:
    register(connection)
    assert ask(connection, "SELECT bangla_is_valid(1430, 6, 15.5)") == [False]
    with pytest.raises(duckdb.Error, match=r"there is no date 1430-6-15\.5"):
        ask(connection, "SELECT bangla_to_gregorian(1430, 6, 15.5)")
    assert ask(connection, "SELECT bangla_to_gregorian(1430.0, 6::DOUBLE, 15.0)") == [date(2023, 9, 30)]


@pytest.mark.parametrize("fields", ["'1430.5', 6, 15", "1430, '6', 15", "1430, 6, '15.5'"])
def test_texts_are_no_fields(connection: Any, fields: str) -> None:
    register(connection)
    for macro in ("bangla_is_valid", "bangla_to_gregorian"):
        with pytest.raises(duckdb.Error, match="explicit type cast"):
            ask(connection, f"SELECT {macro}({fields})")


def test_a_database_is_not_written_to(tmp_path: Path) -> None:
    file = str(tmp_path / "papers.db")
    with duckdb.connect(file) as connection:
        connection.execute("CREATE TABLE bangla_days AS SELECT 'mine' AS own")
        connection.execute("CREATE MACRO bangla_digits(value) AS 'mine'")
        register(connection)
        register(connection, years=(1400, 1500))
        assert ask(connection, "SELECT bangla_digits(7)") == ["৭"]
        assert ask(connection, "SELECT own FROM papers.bangla_days") == ["mine"]
    with duckdb.connect(file, read_only=True) as connection:
        assert ask(connection, "SELECT bangla_digits(7), own FROM bangla_days") == [("mine", "mine")]
        register(connection)
        assert ask(connection, "SELECT bangla_from_gregorian(DATE '2023-09-30').day") == [15]


def test_whichever_database_is_in_use(connection: Any) -> None:
    register(connection)
    connection.execute("ATTACH ':memory:' AS other")
    connection.execute("CREATE SCHEMA other.inner")
    for place in ("USE other", "USE other.inner", "USE memory"):
        connection.execute(place)
        assert ask(connection, "SELECT bangla_to_gregorian(1430, 6, 15)") == [date(2023, 9, 30)]
        assert ask(connection, "SELECT day FROM bangla_days WHERE gregorian = DATE '2023-09-30'") == [15]


def test_a_cursor_is_a_connection_of_its_own(connection: Any) -> None:
    register(connection)
    with connection.cursor() as cursor:
        with pytest.raises(duckdb.Error, match="bangla_digits does not exist"):
            ask(cursor, "SELECT bangla_digits(7)")
        register(cursor)
        assert ask(cursor, "SELECT bangla_digits(7)") == ["৭"]


@pytest.mark.parametrize("session", ["America/New_York", "Asia/Tokyo"])
@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal"])
def test_moments_go_to_the_civil_zone(connection: Any, calendar: str, session: str) -> None:
    register(connection, calendar)
    connection.execute(f"SET TimeZone = '{session}'")
    for hour in (0, 15, 18, 19):
        moment = datetime(2023, 9, 30, hour, 10, tzinfo=UTC)
        expected = BanglaDate.from_gregorian(moment, calendar=calendar)
        query = f"FROM (VALUES (TIMESTAMPTZ '{moment}'), (NULL)) AS t(day)"
        fields = {"year": expected.year, "month": expected.month, "day": expected.day}
        assert ask(connection, f"SELECT bangla_from_gregorian(day) {query}") == [fields, None]
        assert ask(connection, f"SELECT bangla_civil_date(day) {query}") == [expected.to_gregorian(), None]
    with pytest.raises(duckdb.Error, match="got 1066-10-15"):
        ask(connection, "SELECT bangla_from_gregorian(TIMESTAMPTZ '1066-10-14 23:50:00-03')")


def test_without_a_zone_a_date_is_as_written(connection: Any) -> None:
    register(connection)
    connection.execute("SET TimeZone = 'America/New_York'")
    for kind in ("TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "VARCHAR", "DATE"):
        day = f"'2023-09-30 23:59:59'::{kind}"
        query = f"SELECT bangla_from_gregorian({day}).day, bangla_civil_date({day})"
        assert ask(connection, query) == [(15, date(2023, 9, 30))]
        assert ask(connection, f"SELECT bangla_from_gregorian(NULL::{kind})") == [None]
    assert ask(connection, "SELECT bangla_civil_date(NULL)") == [None]


def test_moments_of_nanoseconds(connection: Any) -> None:
    if not ask(connection, "SELECT 1 FROM duckdb_types() WHERE type_name = 'timestamptz_ns'"):
        pytest.skip("needs a DuckDB with TIMESTAMPTZ_NS")
    register(connection)
    connection.execute("SET TimeZone = 'America/New_York'")
    moment = "'2023-09-30 18:30:00+00'::TIMESTAMPTZ_NS"
    assert ask(connection, f"SELECT bangla_civil_date({moment})") == [date(2023, 10, 1)]


def test_dates_and_numbers_in_texts(connection: Any) -> None:
    register(connection)
    assert ask(connection, "SELECT bangla_parse_date('শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ')") == [date(2023, 9, 30)]
    assert ask(connection, "SELECT bangla_number('দেড় লাখ'), bangla_number('-২.৫'), bangla_number(7)") == [
        (150000.0, -2.5, 7.0)
    ]
    assert ask(connection, "SELECT bangla_number_words(1971), bangla_number_words(2.5)") == [
        (number_to_words(1971), number_to_words("2.5"))
    ]
    for macro in ("bangla_parse_date", "bangla_number", "bangla_number_words", "bangla_date", "bangla_year"):
        assert ask(connection, f"SELECT {macro}(NULL)") == [None]
    with pytest.raises(duckdb.Error, match="expected a number"):
        ask(connection, "SELECT bangla_number('no number')")
    with pytest.raises(duckdb.Error, match="got 1066-10-14"):
        ask(connection, "SELECT bangla_date(DATE '1066-10-14')")


def test_texts_are_read_by_the_calendar_of_the_prefix(connection: Any) -> None:
    register(connection)
    register(connection, "west-bengal", prefix="kolkata")
    day = BanglaDate(1430, 6, 15, calendar="west-bengal")
    assert ask(connection, "SELECT kolkata_parse_date('১৫ আশ্বিন ১৪৩০')") == [day.to_gregorian()]
    assert ask(connection, f"SELECT kolkata_date(DATE '{day.to_gregorian()}')") == [str(day)]
    assert ask(connection, "SELECT gregorian_date('১৫ আশ্বিন ১৪৩০')") == [date(2023, 9, 30)]


def test_connections_to_one_database_outlive_each_other(tmp_path: Path) -> None:
    file = str(tmp_path / "papers.db")
    first, second = duckdb.connect(file), duckdb.connect(file)
    register(first)
    register(second)
    first.close()
    assert ask(second, "SELECT bangla_number('৭'), bangla_parse_date('১৫ আশ্বিন ১৪৩০')") == [
        (7.0, date(2023, 9, 30))
    ]
    second.close()
