"""Against convertdate, where convertdate is right, and against days that history knows."""

from __future__ import annotations

from calendar import isleap
from datetime import date

import pytest
from convertdate import gregorian, indian_civil, islamic, julian
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.calendars import Calendar, available_calendars, get_calendar
from tests.calendars.known_days import KNOWN_DAYS

ORACLES = {"hijri": islamic, "saka": indian_civil, "julian": julian, "gregorian": gregorian}
both = pytest.mark.parametrize("name", ORACLES)


def test_no_calendar_is_without_an_oracle() -> None:
    foreign = {name for name in available_calendars() if get_calendar(name).family != "bangla"}
    assert foreign == ORACLES.keys()


@both
@given(st.data())
def test_julian_days_and_dates_are_convertdates(name: str, data: st.DataObject) -> None:
    ours, theirs = get_calendar(name), ORACLES[name]
    ordinal = data.draw(st.integers(ours.min_ordinal, ours.max_ordinal))
    day = ours.from_ordinal(ordinal)
    jd = ours.to_jd(*day)
    assert jd == theirs.to_jd(*day)
    assert day == theirs.from_jd(jd)
    assert ours.to_gregorian(*day) == gregorian.from_jd(jd)
    assert ours.from_gregorian(*gregorian.from_jd(jd)) == day


@given(st.sampled_from(available_calendars()), st.data())
def test_the_julian_days_of_every_calendar_are_convertdates(name: str, data: st.DataObject) -> None:
    ours = get_calendar(name)
    day = ours.from_ordinal(data.draw(st.integers(ours.min_ordinal, ours.max_ordinal)))
    assert gregorian.to_jd(*ours.to_gregorian(*day)) == ours.to_jd(*day)


@both
@pytest.mark.exhaustive
def test_all_days(name: str) -> None:
    ours, theirs = get_calendar(name), ORACLES[name]
    for ordinal in range(ours.min_ordinal, ours.max_ordinal + 1):
        day = ours.from_ordinal(ordinal)
        assert day == theirs.from_jd(ordinal + 1721424.5)
        assert theirs.to_jd(*day) == ordinal + 1721424.5


def months_of_other_lengths(ours: Calendar, theirs: object) -> set[tuple[int, int]]:
    return {
        (year, month)
        for year in range(ours.min_year, ours.max_year + 1)
        for month in range(1, 13)
        if ours.month_length(year, month) != theirs.month_length(year, month)  # type: ignore[attr-defined]
    }


@both
@pytest.mark.exhaustive
def test_lengths_are_convertdates_but_for_saka(name: str) -> None:
    differ = months_of_other_lengths(get_calendar(name), ORACLES[name])
    if name != "saka":
        assert not differ
        return
    # convertdate asks whether the year 78 before is a leap year, not the year 78 after, in which the Saka
    # year begins: its Chaitra is wrong where one of the two is a century that has no leap day.
    wrong = {year for year in range(1, 9921) if isleap(year - 78) != isleap(year + 78)}
    assert differ == {(year, 1) for year in wrong}
    assert {year for year in wrong if 1800 < year < 2100} == {1822, 1878, 1978, 2022}
    for year in wrong:
        days = indian_civil.to_jd(year, 2, 1) - indian_civil.to_jd(year, 1, 1)
        assert get_calendar("saka").month_length(year, 1) == days


class TestYears:
    @pytest.mark.parametrize("name", ["hijri", "saka", "julian"])
    def test_no_year_is_left_out(self, name: str) -> None:
        ours, theirs = get_calendar(name), ORACLES[name]
        last = date.max.toordinal() + 1721424.5
        assert theirs.to_jd(ours.max_year + 2, 1, 1) > last + 1 >= theirs.to_jd(ours.max_year + 1, 1, 1)
        assert ours.min_year == 1 or theirs.to_jd(ours.min_year - 1, 1, 1) < 1721425.5

    def test_gregorian_days_are_those_of_datetime(self) -> None:
        ours = get_calendar("gregorian")
        for ordinal in range(1, date.max.toordinal() + 1, 307):
            day = date.fromordinal(ordinal)
            assert ours.from_ordinal(ordinal) == (day.year, day.month, day.day)
            assert ours.to_ordinal(day.year, day.month, day.day) == ordinal
        assert [year for year in range(1, 10000) if ours.is_leap(year)] == [
            year for year in range(1, 10000) if isleap(year)
        ]


class TestKnownDays:
    @pytest.mark.parametrize(("name", "day", "expected"), KNOWN_DAYS)
    def test_days(self, name: str, day: tuple[int, int, int], expected: date) -> None:
        calendar = get_calendar(name)
        assert date(*calendar.to_gregorian(*day)) == expected
        assert calendar.from_gregorian(expected.year, expected.month, expected.day) == day

    def test_hijri_leap_years(self) -> None:
        hijri = get_calendar("hijri")
        leap = [year for year in range(1, 31) if hijri.is_leap(year)]
        assert leap == [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29]
        assert all(hijri.month_length(year, 12) == 30 for year in leap)

    def test_basis(self) -> None:
        years = {("saka", 1878): "computed", ("saka", 1879): "published", ("hijri", 1445): "computed"}
        years |= {("saka", 1945): "published", ("julian", 1757): "published"}
        years |= {("julian", 7): "computed", ("julian", 8): "published", ("gregorian", 1): "published"}
        for (name, year), basis in years.items():
            assert get_calendar(name).basis(year) == basis
            assert get_calendar(name).ingress_margin(year, 1) is None
