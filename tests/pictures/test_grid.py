"""Months and years as data."""

from __future__ import annotations

from calendar import Calendar as StandardCalendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    get_calendar,
    month_calendar,
    observances_on,
    year_calendar,
)
from bangla_calendar.observance.scope import COUNTRIES
from bangla_calendar.pictures.texts import words
from bangla_calendar.strategies import calendars
from bangla_calendar.typing import Country
from tests.pictures.samples import NEVER, ashwin

countries = st.sampled_from(tuple(COUNTRIES))
months = st.integers(1, 12)


@given(st.integers(1980, 2040), months, st.integers(0, 6), countries)
def test_gregorian_months_are_those_of_the_standard_library(
    year: int, month: int, start: int, country: Country
) -> None:
    found = month_calendar(year, month, calendar="gregorian", week_start=start, country=country, today=NEVER)
    expected = [
        tuple(day if day.month == month else None for day in week)
        for week in StandardCalendar(start).monthdatescalendar(year, month)
    ]
    assert [tuple(cell and cell.gregorian for cell in week) for week in found.weeks] == expected


@given(st.integers(1120, 1590), months, calendars())
def test_bangla_months_are_those_of_the_calendar(year: int, month: int, calendar: str) -> None:
    found = month_calendar(year, month, calendar=calendar, week_start=6, today=NEVER)
    expected = get_calendar(calendar).monthcalendar(year, month)
    assert [[cell and cell.day.day for cell in week] for week in found.weeks] == expected
    for cell in found.cells:
        assert cell.day == BanglaDate(year, month, cell.day.day, calendar=calendar)
        assert cell.gregorian == cell.day.to_gregorian()
        assert cell.season == (month + 1) // 2


@given(st.integers(1379, 1450), countries)
def test_a_year_is_its_months(year: int, country: Country) -> None:
    found = year_calendar(year, country=country, today=NEVER)
    assert [month.month for month in found.months] == list(range(1, 13))
    days = [cell.gregorian.toordinal() for cell in found.cells]
    assert days == list(range(days[0], days[0] + len(days)))
    apart = [month_calendar(year, month, country=country, today=NEVER) for month in (1, 6, 12)]
    for month in apart:
        assert month.to_dict() == found.months[month.month - 1].to_dict()


@given(st.integers(1379, 1450), months, countries)
def test_cells_have_what_is_kept(year: int, month: int, country: Country) -> None:
    for cell in month_calendar(year, month, country=country, today=NEVER).cells:
        assert set(cell.observances) == set(observances_on(cell.day, country=country))


class TestMonth:
    def test_the_printed_day(self) -> None:
        month = ashwin()
        # A Saturday, and weeks begin with Saturdays.
        cell = month.weeks[2][0]
        assert cell is not None
        assert (cell.day, cell.gregorian) == (BanglaDate(1430, 6, 15), date(2023, 9, 30))
        assert month.weekdays[0] == cell.weekday == 5
        assert [other.today for other in month.cells].index(True) == 14
        assert month.numbers(cell) == (15, 30)
        assert month.begins(month.cells[0]) == (2023, 9)
        assert month.begins(month.cells[15]) == (2023, 10)
        assert month.begins(month.cells[14]) is None
        assert (month.months, month.seasons, month.season) == (((2023, 9), (2023, 10)), (3,), 3)
        assert (month.calendar, month.bangla, month.family) == ("bangladesh", "bangladesh", "bangla")

    def test_a_gregorian_month_with_bangla_days(self) -> None:
        month = month_calendar(2025, 4, calendar="gregorian", country="IN-WB", today=NEVER)
        assert month.numbers(month.cells[14]) == (15, 1)
        assert (month.months, month.seasons) == (((1431, 12), (1432, 1)), (6, 1))
        assert (month.calendar, month.bangla, month.week_start) == ("gregorian", "west-bengal", 6)
        drik = month_calendar(2014, 11, calendar="gregorian", country="IN-WB", bangla="west-bengal-drik")
        assert drik.numbers(drik.cells[26]) == (27, 11)

    def test_today_is_now_by_default(self) -> None:
        today = BanglaDate.today()
        marked = [cell.day for cell in month_calendar(today.year, today.month).cells if cell.today]
        assert marked in ([today], [BanglaDate.today()], [])  # midnight may pass meanwhile

    def test_holidays_stand_first(self) -> None:
        cell = month_calendar(1432, 1, today=NEVER).cells[0]
        assert cell.holiday
        assert [kept.id for kept in cell.observances] == ["pohela-boishakh-bd", "halkhata-bd", "biju-bd"]

    def test_half_and_regional_holidays_are_not_red(self) -> None:
        assert not month_calendar(1431, 12, today=NEVER).cells[-1].holiday
        assert not month_calendar(1426, 5, country="IN-WB", today=NEVER).cells[-1].holiday

    def test_weekends(self) -> None:
        free = [cell.day.day for cell in ashwin().cells if cell.weekend]
        assert free == [1, 7, 8, 14, 15, 21, 22, 28, 29]
        # The day on which the weekend changed in 2001 is not known.
        assert {cell.weekend for cell in month_calendar(2001, 6, calendar="gregorian").cells} == {None}
        changing = month_calendar(1997, 5, calendar="gregorian", today=NEVER)
        assert [cell.gregorian.day for cell in changing.cells if cell.weekend] == [2, 9, 16, 23, 30, 31]

    def test_known_until(self) -> None:
        assert month_calendar(2026, 12, calendar="gregorian").known
        assert not month_calendar(2027, 1, calendar="gregorian").known

    def test_what_is_kept_once(self) -> None:
        month = month_calendar(1431, 3, country="IN-WB", today=NEVER)
        assert [kept.id for kept in month.kept] == ["asharh-1-wb", "ambubachi"]
        # Of what began in the old year and goes on into the new one, the old year has it.
        year = year_calendar(1432, today=NEVER)
        assert "biju-bd" in [kept.id for kept in year.months[0].kept]
        assert [kept.day for kept in year.kept if kept.id == "biju-bd"] == [BanglaDate(1432, 12, 29)]

    def test_reprs(self) -> None:
        assert repr(ashwin()) == "<Month 1430-06 of bangladesh>"
        assert repr(ashwin().cells[0]) == "<Cell 1430-06-01, 2023-09-16>"
        assert repr(year_calendar(1430, today=NEVER)) == "<Year 1430 of bangladesh>"

    @pytest.mark.parametrize(("year", "month"), [(1430, 0), (1430, 13), (0, 1), (9406, 1)])
    def test_months_that_there_are_not(self, year: int, month: int) -> None:
        with pytest.raises(BanglaCalendarError):
            month_calendar(year, month)

    def test_errors(self) -> None:
        with pytest.raises(BanglaCalendarError, match="year 2025 is taken for a Gregorian one"):
            month_calendar(2025, 4)
        with pytest.raises(DateRangeError, match="week_start must be in 0"):
            month_calendar(1430, 6, week_start=7)
        with pytest.raises(TypeError, match="month must be an integer"):
            month_calendar(1430, "6")  # type: ignore[arg-type]
        # The Bangla calendar begins in the middle of this month, and ends in that.
        for year, month in ((594, 3), (9999, 4)):
            with pytest.raises(DateRangeError, match="gregorian date must be in 0594-03-22"):
                month_calendar(year, month, calendar="gregorian")
        with pytest.raises(TypeError):
            month_calendar(1430, 6, today="2023-09-30")  # type: ignore[arg-type]


def test_a_month_within_one_of_the_other_calendar_names_that_alone() -> None:
    # By then the Surya Siddhanta has drifted so far that Magh begins with a February, or before it.
    month = month_calendar(2915, 2, calendar="gregorian", bangla="west-bengal")
    ends = [get_calendar("west-bengal").from_gregorian(2915, 2, day)[:2] for day in (1, 28)]
    assert ends == [(2321, 10), (2321, 10)]
    assert words().subtitle(month) == words().short_subtitle(month) == "মাঘ ২৩২১"
