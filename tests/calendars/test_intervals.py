"""Years, months and days between two days, in every calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, DateRangeError, UnknownNameError, available_calendars, get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.calendars.intervals import UNITS, elapsed, months_after, months_between
from bangla_calendar.strategies import bangla_dates, calendars

# Of each calendar so many days from its first on, far from its ends.
SOLAR = [name for name in available_calendars() if name not in ("hijri", "saka", "julian")]
DAYS = st.integers(700_000, 740_000)


@given(st.sampled_from(SOLAR), DAYS, DAYS)
def test_months_are_the_most_that_do_not_go_past_the_end(name: str, start: int, end: int) -> None:
    calendar = get_calendar(name)
    months = months_between(calendar, start, end)
    side = 1 if end >= start else -1
    assert months * side >= 0
    assert (end - months_after(calendar, start, months)) * side >= 0
    assert (end - months_after(calendar, start, months + side)) * side < 0


@given(st.sampled_from(SOLAR), DAYS, DAYS, st.sets(st.sampled_from(UNITS)))
def test_what_has_elapsed_added_to_the_start_gives_the_end(
    name: str, start: int, end: int, units: set[str]
) -> None:
    calendar = get_calendar(name)
    found = elapsed(calendar, start, end, [*units, "days"])
    months = 12 * found.get("years", 0) + found.get("months", 0)
    assert months_after(calendar, start, months) + found["days"] == end
    side = 1 if end >= start else -1
    counts = found.get("years", 0), found.get("months", 0), found["days"]
    assert all(count * side >= 0 for count in counts)
    if "years" in units and "months" in units:
        assert abs(found["months"]) < 12
        assert abs(found["days"]) < 32


@given(st.sampled_from(SOLAR), DAYS, DAYS, st.sets(st.sampled_from(("years", "months"))))
def test_years_and_months_are_the_same_without_the_days(
    name: str, start: int, end: int, units: set[str]
) -> None:
    calendar = get_calendar(name)
    whole = elapsed(calendar, start, end, [*units, "days"])
    assert elapsed(calendar, start, end, units) == {unit: whole[unit] for unit in units}  # type: ignore[literal-required]


@given(DAYS, st.integers(-2400, 2400))
def test_a_month_later_is_the_same_day_or_the_last(ordinal: int, months: int) -> None:
    before, after = date.fromordinal(ordinal), date.fromordinal(months_after(GREGORIAN, ordinal, months))
    assert (after.year - before.year) * 12 + after.month - before.month == months
    length = GREGORIAN.month_length(after.year, after.month)
    assert after.day == min(before.day, length)


def test_months_do_not_leave_the_calendar() -> None:
    with pytest.raises(DateRangeError):
        months_after(GREGORIAN, date.max.toordinal(), 1)


class TestSince:
    @given(bangla_dates(calendar=calendars()), st.integers(-40_000, 40_000))
    def test_added_to_the_other_date_it_gives_this_one(self, day: BanglaDate, distance: int) -> None:
        calendar = get_calendar(day.calendar)
        ordinal = min(max(day.toordinal() + distance, calendar.min_ordinal), calendar.max_ordinal)
        other = BanglaDate.fromordinal(ordinal, calendar=day.calendar)
        assert other.add(**day.since(other)) == day

    def test_units_come_in_their_order(self) -> None:
        day, other = BanglaDate(1431, 6, 15), BanglaDate(1430, 6, 14)
        assert list(day.since(other, ("days", "years"))) == ["years", "days"]
        assert day.since(other, ["days"]) == {"days": (day - other).days}
        assert other.since(day) == {"years": -1, "months": 0, "days": -1}

    def test_what_cannot_be_counted_is_refused(self) -> None:
        day = BanglaDate(1431, 6, 15)
        with pytest.raises(UnknownNameError, match="unknown unit 'weeks': choose from years, months, days"):
            day.since(day, ["weeks"])
        with pytest.raises(TypeError, match="to_calendar"):
            day.since(day.to_calendar("west-bengal"))
        with pytest.raises(TypeError):
            day.since(date(2024, 1, 1))  # type: ignore[arg-type]


class TestAnniversary:
    # https://bengalstudents.com: the 161st birth anniversary of Rabindranath Tagore was in 1429.
    @pytest.mark.parametrize(("n", "year"), [(161, 1429), (163, 1431)])
    def test_tagore(self, n: int, year: int) -> None:
        assert BanglaDate(1268, 1, 25).anniversary(n) == BanglaDate(year, 1, 25)

    @given(bangla_dates(calendar=calendars()), st.integers(0, 200))
    def test_the_nth_is_in_the_nth_year(self, day: BanglaDate, n: int) -> None:
        calendar = get_calendar(day.calendar)
        n = min(n, calendar.max_year - day.year)
        found = day.anniversary(n)
        assert found.year == day.year + n
        assert found.month == day.month
        assert found.day == min(day.day, found.days_in_month)

    def test_a_day_that_the_year_lacks(self) -> None:
        day = BanglaDate(1430, 11, 30)  # Falgun has 30 days in 1430, and 29 in 1431
        assert day.anniversary(1, "clamp") == BanglaDate(1431, 11, 29)
        assert day.anniversary(1, "next") == BanglaDate(1431, 12, 1)
        with pytest.raises(DateRangeError, match=r"day must be in 1\.\.29"):
            day.anniversary(1, "raise")
        assert {day.anniversary(0, overflow) for overflow in ("clamp", "next", "raise")} == {day}
        with pytest.raises(UnknownNameError, match="unknown overflow 'skip': choose from clamp, next, raise"):
            day.anniversary(1, "skip")  # type: ignore[arg-type]

    @pytest.mark.parametrize("n", [-1, 9405])
    def test_none_before_the_day_or_after_the_calendar(self, n: int) -> None:
        with pytest.raises(DateRangeError, match=r"n must be in 0\.\.7975"):
            BanglaDate(1430, 6, 15).anniversary(n)
