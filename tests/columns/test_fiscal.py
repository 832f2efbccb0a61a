"""Fiscal keys of columns: those of `FiscalYear`, in every library."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import FiscalYear, UnknownNameError
from bangla_calendar.columns import BadRowsError, fiscal_quarter_key, fiscal_year_key
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.periods.fiscal import COUNTRIES, kinds_of
from bangla_calendar.typing import Country, YearKind
from tests.columns.libraries import LIBRARIES, Columns

KINDS = [(country, kind) for country in COUNTRIES for kind in kinds_of(country) if kind != "bangla"]
DAYS = [date(2024, 6, 30), None, date(2024, 7, 1), date(2024, 3, 31), date(2024, 4, 1), date(2024, 12, 31)]


@given(st.lists(st.dates(date(2, 1, 1), date(9998, 12, 31)), min_size=1), st.sampled_from(KINDS))
def test_as_fiscal_years(days: list[date], of: tuple[Country, YearKind]) -> None:
    country, kind = of
    column = np.array(days, "datetime64[D]")
    years = [FiscalYear.of(day, country=country, kind=kind) for day in days]
    found = fiscal_year_key(column, country=country, kind=kind)
    assert found.dtype == np.int32
    assert found.tolist() == [year.year for year in years]
    if kind in ("school", "university"):
        return
    quarters = [
        [year.quarter(n) for n in (1, 2, 3, 4)].index(year.quarter_of(day)) + 1
        for year, day in zip(years, days, strict=True)
    ]
    keys = [year.year * 10 + quarter for year, quarter in zip(years, quarters, strict=True)]
    assert fiscal_quarter_key(column, country=country, kind=kind).tolist() == keys


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
def test_every_library(library: Columns) -> None:
    column = library.dates(DAYS)
    assert library.plain(fiscal_year_key(column, country="BD")) == [2023, None, 2024, 2023, 2023, 2024]
    assert library.plain(fiscal_year_key(column, country="IN")) == [2024, None, 2024, 2023, 2024, 2024]
    assert library.plain(fiscal_quarter_key(column, country="BD")) == [
        20234,
        None,
        20241,
        20233,
        20234,
        20242,
    ]
    assert library.plain(fiscal_quarter_key(column, country="IN-WB")) == [
        *(20241, None, 20242, 20234, 20241, 20243),
    ]


def test_moments_are_days_in_the_country() -> None:
    moments = [datetime(2024, 6, 30, 18, 0, tzinfo=UTC), datetime(2024, 3, 31, 18, 29, tzinfo=UTC)]
    pandas = pytest.importorskip("pandas")
    polars = pytest.importorskip("polars")
    for column in (pandas.Series(moments), polars.Series(moments)):
        assert fiscal_year_key(column, country="BD").to_list() == [2024, 2023]
        assert fiscal_year_key(column, country="IN").to_list() == [2024, 2023]


def test_namespaces() -> None:
    pandas = pytest.importorskip("pandas")
    import bangla_calendar.columns.pandas  # noqa: F401 - which makes the namespace

    days = pandas.Series(pandas.to_datetime(["2024-06-30", "2024-07-01"]))
    assert days.bangla.fiscal_year_key(country="BD").tolist() == [2023, 2024]
    assert days.groupby(days.bangla.fiscal_quarter_key(country="BD")).count().to_dict() == {
        20234: 1,
        20241: 1,
    }


class TestRefused:
    def test_countries_and_kinds(self) -> None:
        for function in (fiscal_year_key, fiscal_quarter_key):
            with pytest.raises(UnknownNameError, match="unknown country 'bd'"):
                function([], country="bd")  # type: ignore[call-overload]
            with pytest.raises(UnknownNameError, match="unknown kind of year of IN 'income'"):
                function([], country="IN", kind="income")
            with pytest.raises(BanglaCalendarError, match="'bangla' have no"):
                function([], country="BD", kind="bangla")
        with pytest.raises(BanglaCalendarError, match="'school' have no quarters"):
            fiscal_quarter_key([], country="BD", kind="school")

    def test_days_outside_the_gregorian_years(self) -> None:
        with pytest.raises(BadRowsError, match="row 1: ordinal must be in"):
            fiscal_year_key(np.array([0, 10**9]), country="BD")


class TestDuckDB:
    @pytest.fixture
    def connection(self) -> Any:
        duckdb = pytest.importorskip("duckdb")
        from bangla_calendar.columns.duckdb import register

        connection = duckdb.connect()
        register(connection, prefix="b")
        yield connection
        connection.close()

    def test_macros(self, connection: Any) -> None:
        connection.execute("CREATE TABLE t AS SELECT unnest(?::DATE[]) AS date_", [DAYS])
        query = "SELECT b_fiscal_year_key(date_, 'BD'), b_fiscal_quarter_key(date_, 'IN') FROM t"
        found = connection.execute(query).fetchall()
        assert [row[0] for row in found] == fiscal_year_key(DAYS, country="BD")
        assert [row[1] for row in found] == fiscal_quarter_key(DAYS, country="IN")

    def test_moments_are_days_in_the_country(self, connection: Any) -> None:
        connection.execute("SET TimeZone = 'America/New_York'")
        moments = "TIMESTAMPTZ '2024-06-30 18:00:00+00', 'BD'", "TIMESTAMPTZ '2024-03-31 18:29:00+00', 'IN'"
        query = ", ".join(f"b_fiscal_year_key({moment})" for moment in moments)
        assert connection.execute(f"SELECT {query}").fetchall() == [(2024, 2023)]
        query = "SELECT b_fiscal_year_key(TIMESTAMP '2024-06-30 23:59:59', 'BD')"
        assert connection.execute(query).fetchall() == [(2023,)]

    def test_another_country_is_an_error(self, connection: Any) -> None:
        with pytest.raises(Exception, match="unknown country PK: choose from BD, IN, IN-WB"):
            connection.execute("SELECT b_fiscal_year_key(DATE '2024-06-30', 'PK')").fetchall()
        assert connection.execute(
            "SELECT b_fiscal_year_key(NULL, 'BD'), b_fiscal_quarter_key(DATE '2024-06-30', NULL)"
        ).fetchall() == [(None, None)]
