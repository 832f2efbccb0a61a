"""Fiscal, tax and school years: their days, their parts, their texts."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, DateRangeError, FiscalYear, UnknownNameError, parse_fiscal_year
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.periods.fiscal import COUNTRIES, first_month, kinds_of
from bangla_calendar.typing import Country, YearKind

ALL = [(country, kind) for country in COUNTRIES for kind in kinds_of(country)]
PARTED: list[tuple[Country, YearKind]] = [
    (country, kind) for country, kind in ALL if kind in ("fiscal", "tax", "income", "assessment")
]
DAYS = st.dates(date(1780, 1, 1), date(2190, 12, 31))  # of Bangla years those below 1600 are read


@st.composite
def years(draw: st.DrawFn, of: Sequence[tuple[Country, YearKind]] = ALL) -> FiscalYear:
    country, kind = draw(st.sampled_from(of))
    return FiscalYear.of(draw(DAYS), country=country, kind=kind)


@pytest.mark.parametrize(
    ("country", "kind", "year", "first", "last", "text"),
    [
        ("BD", "fiscal", 2023, "2023-07-01", "2024-06-30", "২০২৩-২৪ অর্থবছর"),
        ("BD", "tax", 2024, "2024-07-01", "2025-06-30", "২০২৪-২৫ করবর্ষ"),
        ("BD", "income", 2023, "2023-07-01", "2024-06-30", "২০২৩-২৪ আয়বর্ষ"),
        ("BD", "school", 2024, "2024-01-01", "2024-12-31", "২০২৪ শিক্ষাবর্ষ"),
        ("BD", "university", 2023, "2023-07-01", "2024-06-30", "২০২৩-২৪ শিক্ষাবর্ষ"),
        ("BD", "bangla", 1431, "2024-04-14", "2025-04-13", "১৪৩১ বাংলা সন"),
        ("IN", "fiscal", 2023, "2023-04-01", "2024-03-31", "২০২৩-২৪ অর্থবর্ষ"),
        ("IN-TR", "fiscal", 2023, "2023-04-01", "2024-03-31", "২০২৩-২৪ অর্থবর্ষ"),
        ("IN", "assessment", 2024, "2024-04-01", "2025-03-31", "২০২৪-২৫ মূল্যায়ন বর্ষ"),
        ("IN", "tax", 2026, "2026-04-01", "2027-03-31", "২০২৬-২৭ কর বছর"),
        ("IN-WB", "school", 2023, "2023-01-01", "2023-12-31", "২০২৩ শিক্ষাবর্ষ"),
        ("BD", "fiscal", 1999, "1999-07-01", "2000-06-30", "১৯৯৯-২০০০ অর্থবছর"),
        ("BD", "fiscal", 2000, "2000-07-01", "2001-06-30", "২০০০-০১ অর্থবছর"),
    ],
)
def test_days_and_text(country: Country, kind: YearKind, year: int, first: str, last: str, text: str) -> None:
    found = FiscalYear(year, country=country, kind=kind)
    assert (str(found.first), str(found.last), str(found)) == (first, last, text)
    assert found.to_dict() == {
        "country": country,
        "kind": kind,
        "year": year,
        "first": first,
        "last": last,
        "text": text,
    }


class TestLaws:
    @given(years())
    def test_years_follow_each_other(self, year: FiscalYear) -> None:
        after = FiscalYear(year.year + 1, country=year.country, kind=year.kind)
        assert year.last + timedelta(days=1) == after.first
        assert year < after
        assert after >= year
        for day in (year.first, year.last):
            assert day in year
            assert FiscalYear.of(day, country=year.country, kind=year.kind) == year
        assert after.first not in year

    @given(years(PARTED))
    def test_quarters_fill_the_year(self, year: FiscalYear) -> None:
        quarters = [year.quarter(n) for n in (1, 2, 3, 4)]
        assert quarters[0].first == year.first
        assert quarters[3].last == year.last
        for quarter, after in pairwise(quarters):
            assert quarter.last + timedelta(days=1) == after.first
        for quarter in quarters:
            assert year.quarter_of(quarter.first) == year.quarter_of(quarter.last) == quarter
            assert quarter.year is year

    @given(years(PARTED), st.integers(1, 12), st.data())
    def test_months_fill_it_too(self, year: FiscalYear, count: int, data: st.DataObject) -> None:
        start = data.draw(st.integers(1, 13 - count))
        part = year.months(count, start=start)
        assert part.first.day == 1
        assert (part.last + timedelta(days=1)).day == 1
        assert (part.last.year - part.first.year) * 12 + part.last.month - part.first.month == count - 1
        assert (part.first == year.first) == (start == 1)
        assert (part.last == year.last) == (start + count == 13)

    @given(years())
    def test_what_is_written_is_read(self, year: FiscalYear) -> None:
        assert parse_fiscal_year(str(year), country=year.country) == year

    @given(years(PARTED), st.integers(1, 12), st.data())
    def test_parts_are_read_too(self, year: FiscalYear, count: int, data: st.DataObject) -> None:
        part = year.months(count, start=data.draw(st.integers(1, 13 - count)))
        found = parse_fiscal_year(str(part), country=year.country)
        assert (found.first, found.last) == (part.first, part.last)
        quarter = year.quarter(data.draw(st.integers(1, 4)))
        assert parse_fiscal_year(quarter.text, country=year.country) == quarter

    @given(years(), years())
    def test_they_are_values(self, one: FiscalYear, other: FiscalYear) -> None:
        assert pickle.loads(pickle.dumps(one)) == one
        assert eval(repr(one)) == one  # what repr promises
        assert (one == other) == ([*one.to_dict().items()] == [*other.to_dict().items()])
        assert one != other or hash(one) == hash(other)
        with pytest.raises(AttributeError):
            one.year = 2024  # type: ignore[misc]


def test_moments_are_days_in_the_country() -> None:
    moment = datetime(2024, 6, 30, 18, 0, tzinfo=UTC)  # 1 July in Dhaka
    assert FiscalYear.of(moment, country="BD") == FiscalYear(2024, country="BD")
    moment = datetime(2024, 3, 31, 18, 29, tzinfo=UTC)  # still 31 March in Kolkata, 1 April in Dhaka
    assert FiscalYear.of(moment, country="IN") == FiscalYear(2023, country="IN")
    assert moment in FiscalYear(2023, country="IN")


def test_bangla_dates_have_fiscal_years() -> None:
    day = BanglaDate(1431, 3, 17)  # 1 July 2024
    assert FiscalYear.of(day, country="BD") == FiscalYear(2024, country="BD")
    assert FiscalYear.of(day, country="BD", kind="bangla") == FiscalYear(1431, country="BD", kind="bangla")


def test_parts_by_their_names() -> None:
    year = FiscalYear(2023, country="BD")
    assert str(year.quarter(1)) == "২০২৩-২৪ অর্থবছরের প্রথম প্রান্তিক"
    assert str(FiscalYear(2023, country="IN").quarter(4)) == "২০২৩-২৪ অর্থবর্ষের চতুর্থ ত্রৈমাসিক"
    assert str(year.months(1)) == "২০২৩-২৪ অর্থবছরের প্রথম মাস"
    assert str(year.months(8)) == "২০২৩-২৪ অর্থবছরের প্রথম আট মাস"
    assert str(year.months(6, start=7)) == "২০২৩-২৪ অর্থবছরের শেষ ছয় মাস"
    assert str(year.months(4, start=5)) == "২০২৩-২৪ অর্থবছরের নভেম্বর-ফেব্রুয়ারি"
    assert year.months(8).to_dict()["last"] == "2024-02-29"


class TestRefused:
    @pytest.mark.parametrize("country", ["bd", "Bangladesh", "PK"])
    def test_countries(self, country: Country) -> None:
        with pytest.raises(UnknownNameError, match=r"unknown country .*: choose from BD, IN, IN-WB"):
            FiscalYear(2023, country=country)

    def test_kinds(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown kind of year of BD 'assessment': choose from"):
            FiscalYear(2023, country="BD", kind="assessment")
        # The boards of Tripura and Assam are not known.
        for state in ("IN-TR", "IN-AS"):
            with pytest.raises(UnknownNameError, match=f"unknown kind of year of {state} 'school'"):
                FiscalYear(2023, country=state, kind="school")

    @pytest.mark.parametrize("year", [0, 9999])
    def test_years(self, year: int) -> None:
        with pytest.raises(DateRangeError, match=r"year must be in 1\.\.9998"):
            FiscalYear(year, country="BD")

    def test_parts(self) -> None:
        year = FiscalYear(2023, country="BD")
        for n in (0, 5):
            with pytest.raises(DateRangeError, match=r"quarter must be in 1\.\.4 for ২০২৩-২৪ অর্থবছর"):
                year.quarter(n)
        with pytest.raises(DateRangeError, match=r"count must be in 1\.\.7"):
            year.months(8, start=6)
        with pytest.raises(DateRangeError, match=r"start must be in 1\.\.12"):
            year.months(1, start=13)
        with pytest.raises(DateRangeError, match=r"day must be in 2023-07-01\.\.2024-06-30"):
            year.quarter_of(date(2024, 7, 1))
        for kind in ("school", "university", "bangla"):
            with pytest.raises(BanglaCalendarError, match="no quarters"):
                FiscalYear(1431, country="BD", kind=kind).quarter(1)

    def test_types(self) -> None:
        for year in ("2023", 2023.0, True):
            with pytest.raises(TypeError, match="year must be an integer"):
                FiscalYear(year, country="BD")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="country must be a str"):
            FiscalYear(2023, country=None)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="kind must be a str"):
            FiscalYear(2023, country="BD", kind=None)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            FiscalYear.of("2023-07-01", country="BD")  # type: ignore[arg-type]

    def test_comparing_two_countries(self) -> None:
        with pytest.raises(TypeError, match="two countries or kinds"):
            assert FiscalYear(2023, country="BD") < FiscalYear(2024, country="IN")
        with pytest.raises(TypeError):
            assert FiscalYear(2023, country="BD") < 2024  # type: ignore[operator]
        assert FiscalYear(2023, country="BD") != 2023

    def test_bangla_years_have_no_gregorian_month(self) -> None:
        with pytest.raises(BanglaCalendarError, match="'bangla' have no Gregorian months"):
            first_month("BD", "bangla")
