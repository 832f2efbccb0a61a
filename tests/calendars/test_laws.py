"""Laws that every calendar keeps, whatever its rule: the same tests run over all of them."""

from __future__ import annotations

import math
import pickle
import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.calendars import DEFAULT_CALENDAR, Calendar, available_calendars, base, get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.calendars.foreign import Foreign
from bangla_calendar.calendars.west_bengal import SolarCalendar
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language.names import month_name

CALENDARS = [get_calendar(name) for name in available_calendars()]
every_calendar = pytest.mark.parametrize("calendar", CALENDARS, ids=lambda calendar: calendar.id)
calendars = st.sampled_from(CALENDARS)

# Where a rule or an era changes: the walks go a thousand days each way round these.
EPOCHS = [
    date(622, 7, 19),  # the Hijri era
    date(1582, 10, 15),  # the Gregorian reform
    date(1818, 7, 11),  # the first printed pair
    date(1957, 3, 22),  # the Saka calendar becomes India's
    date(1970, 1, 1),
    date(1988, 4, 14),  # the rule of 1988
    date(1995, 4, 14),  # that of 1995
    date(2019, 4, 14),  # that of 2019
]

Date = tuple[int, int, int]


def successor(calendar: Calendar, day: Date) -> Date:
    """Return the day after one, by the lengths of the months alone."""
    year, month, number = day
    if number < calendar.month_length(year, month):
        return year, month, number + 1
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


def walk(calendar: Calendar, first: int, last: int) -> None:
    """Hold every day between two ordinals against the one before it, in both directions."""
    first, last = max(first, calendar.min_ordinal), min(last, calendar.max_ordinal)
    if first > last:
        return
    day = calendar.from_ordinal(first)
    for ordinal in range(first, last + 1):
        assert calendar.from_ordinal(ordinal) == day
        assert calendar.to_ordinal(*day) == ordinal
        if ordinal < last:
            day = successor(calendar, day)


def some_years(calendar: Calendar) -> Iterator[int]:
    yield from range(calendar.min_year, calendar.max_year, 97)
    yield from (calendar.max_year - 1, calendar.max_year)


@every_calendar
class TestDays:
    def test_round_the_epochs(self, calendar: Calendar) -> None:
        for epoch in EPOCHS:
            walk(calendar, epoch.toordinal() - 1000, epoch.toordinal() + 1000)

    def test_at_the_extremes(self, calendar: Calendar) -> None:
        walk(calendar, calendar.min_ordinal, calendar.min_ordinal + 1000)
        walk(calendar, calendar.max_ordinal - 1000, calendar.max_ordinal)
        assert calendar.from_ordinal(calendar.min_ordinal) == (calendar.min_year, 1, 1)
        length = calendar.month_length(calendar.max_year, 12)
        assert calendar.from_ordinal(calendar.max_ordinal) == (calendar.max_year, 12, length)

    def test_a_week_in_every_third_year(self, calendar: Calendar) -> None:
        for ordinal in range(calendar.min_ordinal, calendar.max_ordinal, 1103):
            walk(calendar, ordinal, ordinal + 6)

    @pytest.mark.exhaustive
    def test_all_days(self, calendar: Calendar) -> None:
        walk(calendar, calendar.min_ordinal, calendar.max_ordinal)

    def test_what_is_kept_has_an_end(self, calendar: Calendar, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(base, "_NEAR_KEPT", 3)
        calendar.near.clear()
        walk(calendar, calendar.max_ordinal - 200, calendar.max_ordinal)
        assert len(calendar.near) <= 3

    def test_a_span_that_was_found_is_kept(self, calendar: Calendar) -> None:
        calendar.near.clear()
        first, last = calendar.min_ordinal + 100, calendar.max_ordinal - 100
        for ordinal in (first, last):
            calendar.from_ordinal(ordinal)
        assert calendar.near.keys() == {first // 32, last // 32}

    def test_months_tile_years_and_years_the_calendar(self, calendar: Calendar) -> None:
        next_first = calendar.min_ordinal
        for year in range(calendar.min_year, calendar.max_year + 1):
            lengths = [calendar.month_length(year, month) for month in range(1, 13)]
            assert calendar.year_length(year) == sum(lengths)
            assert calendar.is_leap(year) == (sum(lengths) > calendar.common_year_length)
            assert 28 <= min(lengths) <= max(lengths) <= 32
            assert calendar.to_ordinal(year, 1, 1) == next_first
            next_first += sum(lengths)
        assert next_first == calendar.max_ordinal + 1

    def test_the_common_year_is_the_shortest(self, calendar: Calendar) -> None:
        lengths = {calendar.year_length(year) for year in range(calendar.min_year, calendar.max_year + 1)}
        assert lengths == {calendar.common_year_length, calendar.common_year_length + 1}

    def test_no_era_has_a_year_0(self, calendar: Calendar) -> None:
        assert calendar.min_year >= 1

    def test_ordinals_are_those_of_datetime(self, calendar: Calendar) -> None:
        assert date.min.toordinal() <= calendar.min_ordinal < calendar.max_ordinal <= date.max.toordinal()


class TestConversion:
    @given(calendars, st.data())
    def test_every_shape_tells_the_same_day(self, calendar: Calendar, data: st.DataObject) -> None:
        ordinal = data.draw(st.integers(calendar.min_ordinal, calendar.max_ordinal))
        day = calendar.from_ordinal(ordinal)
        gregorian = date.fromordinal(ordinal)
        assert calendar.to_ordinal(*day) == ordinal
        assert calendar.to_gregorian(*day) == (gregorian.year, gregorian.month, gregorian.day)
        assert calendar.from_gregorian(gregorian.year, gregorian.month, gregorian.day) == day
        assert calendar.to_jd(*day) == ordinal + 1721424.5
        assert calendar.from_jd(ordinal + 1721424.5) == day
        assert calendar.from_jd(ordinal + 1721425.49) == day
        assert calendar.check(*day) == day

    @given(calendars, calendars, st.data())
    def test_days_keep_their_order(self, one: Calendar, other: Calendar, data: st.DataObject) -> None:
        first = max(one.min_ordinal, other.min_ordinal)
        last = min(one.max_ordinal, other.max_ordinal)
        days = sorted(data.draw(st.lists(st.integers(first, last), min_size=2, max_size=5)))
        for calendar in (one, other):
            counted = [calendar.from_ordinal(day) for day in days]
            assert counted == sorted(counted)

    @every_calendar
    def test_weeks_go_on_from_month_to_month(self, calendar: Calendar) -> None:
        for year in some_years(calendar):
            weeks = [calendar.monthcalendar(year, month) for month in range(1, 13)]
            for month, rows in enumerate(weeks, 1):
                assert all(len(row) == 7 for row in rows)
                days = [number for row in rows for number in row if number is not None]
                assert days == list(range(1, calendar.month_length(year, month) + 1))
                column = rows[0].index(1)
                # Sunday stands first; in Python's count Monday is 0.
                assert column == (date(*calendar.to_gregorian(year, month, 1)).weekday() + 1) % 7
            for before, after in pairwise(weeks):
                assert (before[-1].count(None) == 0 and after[0][0] == 1) or (
                    before[-1].index(None) == after[0].index(1)
                )


@every_calendar
class TestRefusals:
    def test_fields_out_of_range(self, calendar: Calendar) -> None:
        for year in (calendar.min_year, calendar.max_year):
            for month in (1, 12):
                length = calendar.month_length(year, month)
                family = "gregorian" if calendar.family == "julian" else calendar.family
                name = re.escape(month_name(month, "en", family=family))
                told = rf"^day must be in 1\.\.{length} for {name} {year} \({calendar.id}\), got"
                for day in (0, -1, length + 1, 10**50):
                    with pytest.raises(DateRangeError, match=told) as caught:
                        calendar.to_ordinal(year, month, day)
                    assert (caught.value.year, caught.value.month) == (year, month)
            for month in (0, 13, 14, -1):
                with pytest.raises(DateRangeError, match=r"^month must be in 1\.\.12 "):
                    calendar.to_ordinal(year, month, 1)
                for ask in (calendar.month_length, calendar.monthcalendar, calendar.ingress_margin):
                    with pytest.raises(DateRangeError, match=r"^month must be in 1\.\.12 ") as caught:
                        ask(year, month)
                    assert caught.value.calendar == calendar.id
        for year in (calendar.min_year - 1, calendar.max_year + 1, -(10**50)):
            for call in (
                lambda year=year: calendar.to_ordinal(year, 1, 1),
                lambda year=year: calendar.to_jd(year, 1, 1),
                lambda year=year: calendar.month_length(year, 1),
                lambda year=year: calendar.ingress_margin(year, 1),
                lambda year=year: calendar.year_length(year),
                lambda year=year: calendar.is_leap(year),
                lambda year=year: calendar.basis(year),
            ):
                with pytest.raises(DateRangeError) as caught:
                    call()
                assert (caught.value.field, caught.value.calendar) == ("year", calendar.id)

    def test_days_out_of_range(self, calendar: Calendar) -> None:
        for ordinal in (calendar.min_ordinal - 1, calendar.max_ordinal + 1, -(10**50), 10**50):
            with pytest.raises(DateRangeError, match=r"^ordinal must be in"):
                calendar.from_ordinal(ordinal)
        for ordinal in (calendar.min_ordinal - 1, calendar.max_ordinal + 1):
            if GREGORIAN.min_ordinal <= ordinal <= GREGORIAN.max_ordinal:
                with pytest.raises(DateRangeError, match=r"^gregorian date must be in"):
                    calendar.from_gregorian(*GREGORIAN.from_ordinal(ordinal))
        first, end = calendar.min_ordinal + 1721424.5, calendar.max_ordinal + 1721425.5
        assert calendar.from_jd(first) == calendar.from_ordinal(calendar.min_ordinal)
        assert calendar.from_jd(np.float64(end - 0.25)) == calendar.from_ordinal(calendar.max_ordinal)
        for jd in (math.nan, math.inf, -math.inf, 0.0, 1e12, 10**400, -(10**400), first - 0.25, end):
            with pytest.raises(DateRangeError, match=r"^jd must be in"):
                calendar.from_jd(jd)

    @pytest.mark.parametrize("wrong", [True, 1.0, math.nan, "1", None, np.float64(1), np.bool_(True)])
    def test_wrong_types(self, calendar: Calendar, wrong: Any) -> None:
        year = calendar.min_year
        for fields in ((wrong, 1, 1), (year, wrong, 1), (year, 1, wrong)):
            with pytest.raises(TypeError, match="must be an integer"):
                calendar.to_ordinal(*fields)
        with pytest.raises(TypeError, match="must be an integer"):
            calendar.from_ordinal(wrong)
        with pytest.raises(TypeError, match="must be an integer"):
            calendar.basis(wrong)

    @pytest.mark.parametrize("wrong", [True, "2460218.5", None])
    def test_julian_days_that_are_no_numbers(self, calendar: Calendar, wrong: Any) -> None:
        with pytest.raises(TypeError, match="jd must be a number"):
            calendar.from_jd(wrong)

    def test_integers_of_any_kind(self, calendar: Calendar) -> None:
        year: Any = np.int64(calendar.max_year)
        month: Any = np.uint8(12)
        ordinal: Any = np.int64(calendar.max_ordinal)
        assert calendar.to_ordinal(year, month, 1) == calendar.to_ordinal(calendar.max_year, 12, 1)
        assert calendar.from_ordinal(ordinal) == calendar.from_ordinal(calendar.max_ordinal)
        assert {type(field) for field in calendar.from_ordinal(ordinal)} == {int}


class TestRegistry:
    def test_the_default_stands_first(self) -> None:
        assert available_calendars()[0] == DEFAULT_CALENDAR

    @every_calendar
    def test_each_says_who_counts_and_where_it_is_written(self, calendar: Calendar) -> None:
        assert get_calendar(calendar.id) is calendar
        for text in (calendar.name, calendar.authority, calendar.source):
            assert text == text.strip() != ""
        assert calendar.family in {"bangla", "gregorian", "hijri", "saka", "julian"}
        assert calendar.timezone in {"Asia/Dhaka", "Asia/Kolkata", "UTC"}
        known = {"published", "reconstructed", "attested", "computed"}
        assert {calendar.basis(year) for year in some_years(calendar)} <= known

    @every_calendar
    def test_only_the_julian_calendar_is_named_as_another(self, calendar: Calendar) -> None:
        named = "gregorian" if calendar.id == "julian" else calendar.family
        assert calendar.named_family == named

    @pytest.mark.parametrize(
        ("kind", "rule"),
        [
            (base.Calendar, {"_new_year"}),
            (base.Calendar, {"_month_lengths"}),
            (base.MonthByMonth, set()),
            (Foreign, set()),
            (SolarCalendar, set()),
        ],
    )
    def test_a_calendar_without_a_rule_is_not_made(self, kind: type[Calendar], rule: set[str]) -> None:
        incomplete = type("Incomplete", (kind,), dict.fromkeys(rule, lambda *_: 0))
        with pytest.raises(TypeError, match="abstract"):
            incomplete()

    @every_calendar
    def test_it_is_one_of_a_kind(self, calendar: Calendar) -> None:
        assert pickle.loads(pickle.dumps(calendar)) is calendar
        assert repr(calendar) == f"get_calendar({calendar.id!r})"

    def test_no_other_names(self) -> None:
        for name in ("bengal", "", "Bangladesh", "bangladesh-1988"):
            with pytest.raises(UnknownNameError, match="unknown calendar"):
                get_calendar(name)
        with pytest.raises(TypeError, match="calendar must be a str"):
            get_calendar(None)  # type: ignore[arg-type]
