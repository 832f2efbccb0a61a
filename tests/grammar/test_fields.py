"""Fields of dates: which days and years a calendar may have in print, and which years are of another."""

from __future__ import annotations

from calendar import monthrange

import pytest

from bangla_calendar.grammar.fields import Fields, is_foreign_year, is_possible, is_usual_year


@pytest.mark.parametrize("month", range(1, 13))
def test_how_many_days_a_month_may_have(month: int) -> None:
    # Under the sun's reckoning the months from Joishtho to Bhadro have up to 32 days, the others up to 31;
    # a month of the moon has at most 30.
    longest = {"bangla": 32 if month in (2, 3, 4, 5) else 31, "hijri": 30}
    for family, last in longest.items():
        for year in (None, 1, 1430):
            days = [day for day in range(-1, 40) if is_possible(family, year, month, day)]
            assert days == [*range(1, last + 1)]
    for year in (1, 1900, 2000, 2023, 2024, 9999):
        days = [day for day in range(-1, 40) if is_possible("gregorian", year, month, day)]
        assert days == [*range(1, monthrange(year, month)[1] + 1)]
    for calendar in ("gregorian", None):
        # Without a year it may be a leap year.
        assert is_possible(calendar, None, month, monthrange(2024, month)[1])
        assert not is_possible(calendar, None, month, monthrange(2024, month)[1] + 1)


@pytest.mark.parametrize("family", ["bangla", "gregorian", "hijri", None])
def test_a_year_has_twelve_months(family: str | None) -> None:
    assert [month for month in range(-1, 15) if is_possible(family, None, month, 1)] == [*range(1, 13)]


def test_gregorian_years_have_one_to_four_figures() -> None:
    assert [is_possible("gregorian", year, 1, 1) for year in (0, 1, 9999, 10000)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("family", "first", "last"), [("bangla", 900, 1699), ("gregorian", 1500, 2199), ("hijri", 1, 1599)]
)
def test_years_that_dates_in_print_have(family: str, first: int, last: int) -> None:
    years = [year for year in range(10000) if is_usual_year(year, family)]
    assert years == [*range(first, last + 1)]


@pytest.mark.parametrize(
    ("family", "first", "last"), [("bangla", 1600, 9999), ("gregorian", 1200, 1499), ("hijri", 1600, 9999)]
)
def test_years_that_are_of_another_calendar(family: str, first: int, last: int) -> None:
    years = [year for year in range(10000) if is_foreign_year(year, family)]
    assert years == [*range(first, last + 1)]
    assert not is_foreign_year(first, "saka")


def test_a_flag_is_there_once() -> None:
    fields = Fields("bangla", 1430, 6, 15)
    fields.flag("a", "b")
    fields.flag("b", "c")
    assert fields.flags == ("a", "b", "c")
    assert fields.in_year(1431).flags == ()


def test_a_flag_is_taken_away_alone() -> None:
    fields = Fields("bangla", 1430, 6, 15)
    fields.flag("a", "b", "c")
    fields.unflag("a", "c", "d")
    assert fields.flags == ("b",)
