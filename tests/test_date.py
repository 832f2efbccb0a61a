"""BanglaDate as a value: made, asked, moved, compared, kept."""

from __future__ import annotations

import copy
import math
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    DateRangeError,
    ParseError,
    UnknownNameError,
    available_calendars,
    date_range,
    format_date,
    get_calendar,
)
from bangla_calendar.strategies import bangla_dates, calendars

BANGLA = [name for name in available_calendars() if get_calendar(name).family == "bangla"]
PRINTED = date(2023, 9, 30)  # the head of a news page: ১৫ আশ্বিন ১৪৩০
DHAKA_MIDNIGHT = 1696096800  # 30 September 2023, 18:00 UTC


class TestMake:
    def test_from_gregorian(self) -> None:
        day = BanglaDate.from_gregorian(PRINTED)
        assert (day.year, day.month, day.day, day.calendar) == (1430, 6, 15, "bangladesh")
        assert day == BanglaDate(1430, 6, 15)
        assert day.to_gregorian() == PRINTED

    @given(bangla_dates(calendar=calendars()))
    def test_every_way_leads_to_the_same_date(self, day: BanglaDate) -> None:
        calendar = day.calendar
        assert BanglaDate.from_gregorian(day.to_gregorian(), calendar=calendar) == day
        assert BanglaDate.fromordinal(day.toordinal(), calendar=calendar) == day
        assert BanglaDate.fromisoformat(day.isoformat(), calendar=calendar) == day
        assert BanglaDate(day.year, day.month, day.day, calendar=calendar) == day
        assert eval(repr(day)) == day  # what repr promises

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ((1430, 1, 32), "day must be in 1..31 for Boishakh 1430 (bangladesh), got 32"),
            ((1431, 11, 30), "day must be in 1..29 for Falgun 1431 (bangladesh), got 30"),
            ((1430, 6, 0), "day must be in 1..31 for Ashwin 1430 (bangladesh), got 0"),
            ((1430, 13, 1), "month must be in 1..12 (bangladesh), got 13"),
            ((1430, 0, 1), "month must be in 1..12 (bangladesh), got 0"),
            ((1430, -1, 1), "month must be in 1..12 (bangladesh), got -1"),
        ],
    )
    def test_dates_that_are_not(self, fields: tuple[int, int, int], message: str) -> None:
        with pytest.raises(DateRangeError) as caught:
            BanglaDate(*fields)
        assert str(caught.value) == message

    @pytest.mark.parametrize("calendar", BANGLA)
    def test_years_end(self, calendar: str) -> None:
        rule = get_calendar(calendar)
        for year in (rule.min_year - 1, rule.max_year + 1, 10**5000):
            with pytest.raises(DateRangeError, match="year must be in"):
                BanglaDate(year, 1, 1, calendar=calendar)

    @pytest.mark.parametrize("wrong", [True, 1.0, math.nan, "1", None, np.float64(1), np.bool_(True)])
    def test_wrong_types(self, wrong: Any) -> None:
        for fields in ((wrong, 1, 1), (1430, wrong, 1), (1430, 1, wrong)):
            with pytest.raises(TypeError, match="must be an integer"):
                BanglaDate(*fields)
        with pytest.raises(TypeError):
            BanglaDate.from_gregorian(wrong)
        with pytest.raises(TypeError, match="must be an integer"):
            BanglaDate.fromordinal(wrong)

    def test_integers_of_any_kind(self) -> None:
        day = BanglaDate(np.int64(1430), np.uint8(6), np.int16(30))
        assert day == BanglaDate(1430, 6, 30)
        assert [type(field) for field in (day.year, day.month, day.day)] == [int, int, int]

    def test_calendars(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown calendar 'bengal': choose from bangladesh"):
            BanglaDate(1430, 6, 15, calendar="bengal")
        with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'gregorian'"):
            BanglaDate(1430, 6, 15, calendar="gregorian")
        with pytest.raises(TypeError, match="calendar must be a str"):
            BanglaDate(1430, 6, 15, calendar=None)  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "text", ["1430-6-15", "1430-06-1", "1430/06/15", "1430-06-15 ", "1430-ab-15", "১৪3০-০৬-১৫", "", "x"]
    )
    def test_iso_is_strict(self, text: str) -> None:
        with pytest.raises(ParseError):
            BanglaDate.fromisoformat(text)

    def test_iso_in_either_script(self) -> None:
        assert BanglaDate.fromisoformat("১৪৩০-০৬-১৫") == BanglaDate.fromisoformat("1430-06-15")


class TestTime:
    def test_an_aware_datetime_moves_to_the_civil_zone(self) -> None:
        evening = datetime(2023, 9, 30, 19, 0, tzinfo=UTC)
        assert BanglaDate.from_gregorian(evening).to_gregorian() == date(2023, 10, 1)
        west = evening.astimezone(timezone(timedelta(hours=-11)))
        assert BanglaDate.from_gregorian(west).to_gregorian() == date(2023, 10, 1)

    @pytest.mark.parametrize(("moment", "hours"), [(datetime.max, -12), (datetime.min, 14)])
    def test_moments_beyond_the_last_civil_day(self, moment: datetime, hours: int) -> None:
        with pytest.raises(DateRangeError, match="gregorian date must be in"):
            BanglaDate.from_gregorian(moment.replace(tzinfo=timezone(timedelta(hours=hours))))

    def test_a_naive_datetime_is_taken_as_written(self) -> None:
        assert BanglaDate.from_gregorian(datetime(2023, 9, 30, 23, 59)).to_gregorian() == PRINTED

    def test_timestamps(self) -> None:
        assert BanglaDate.fromtimestamp(DHAKA_MIDNIGHT - 1).to_gregorian() == PRINTED
        assert BanglaDate.fromtimestamp(DHAKA_MIDNIGHT).to_gregorian() == date(2023, 10, 1)
        assert BanglaDate.fromtimestamp(DHAKA_MIDNIGHT, tz="UTC").to_gregorian() == PRINTED
        assert BanglaDate.fromtimestamp(DHAKA_MIDNIGHT, tz=UTC).to_gregorian() == PRINTED
        numpys: Any = np.int64(DHAKA_MIDNIGHT)
        assert BanglaDate.fromtimestamp(numpys).to_gregorian() == date(2023, 10, 1)

    def test_summer_time_of_2009(self) -> None:
        # Bangladesh was seven hours ahead of UTC from June to December 2009.
        moment = datetime(2009, 8, 1, 17, 30, tzinfo=UTC)
        assert BanglaDate.from_gregorian(moment).to_gregorian() == date(2009, 8, 2)

    @pytest.mark.parametrize("timestamp", [math.inf, -math.inf, math.nan, 1e300, -1e300, 10**400])
    def test_no_such_moment(self, timestamp: float) -> None:
        with pytest.raises(DateRangeError, match="ts must be in"):
            BanglaDate.fromtimestamp(timestamp)

    @pytest.mark.parametrize("name", ["Asia/Nowhere", "", "../etc/passwd", "Asia"])
    def test_no_such_zone(self, name: str) -> None:
        with pytest.raises(UnknownNameError, match="unknown time zone"):
            BanglaDate.today(tz=name)

    def test_wrong_types(self) -> None:
        with pytest.raises(TypeError, match="tz must be"):
            BanglaDate.today(tz=6)  # type: ignore[arg-type]
        for wrong in ("0", True, np.bool_(True), None):
            with pytest.raises(TypeError, match="ts must be"):
                BanglaDate.fromtimestamp(wrong)  # type: ignore[arg-type]

    def test_the_missing_moment_of_pandas_is_no_date(self) -> None:
        class NotATime(datetime):
            """As `pandas.NaT` is: a datetime by its class, not even equal to itself."""

            def __eq__(self, other: object) -> bool:
                return False

            def __ne__(self, other: object) -> bool:
                return True

            __hash__ = datetime.__hash__

        with pytest.raises(TypeError, match="NotATime"):
            BanglaDate.from_gregorian(NotATime(2023, 9, 30))
        with pytest.raises(TypeError, match="NotATime"):
            format_date(NotATime(2023, 9, 30))

    def test_today_is_that_of_the_civil_zone(self) -> None:
        before = datetime.now(timezone(timedelta(hours=6))).date()
        today = BanglaDate.today().to_gregorian()
        assert before <= today <= datetime.now(timezone(timedelta(hours=6))).date()


class TestAsk:
    @given(bangla_dates(calendar=calendars()))
    def test_agrees_with_the_calendar(self, day: BanglaDate) -> None:
        rule = get_calendar(day.calendar)
        assert day.days_in_month == rule.month_length(day.year, day.month)
        assert day.days_in_year == rule.year_length(day.year)
        assert day.is_leap_year == rule.is_leap(day.year)
        assert day.day_of_year == day.toordinal() - rule.to_ordinal(day.year, 1, 1) + 1
        assert day.weekday() == day.to_gregorian().weekday()
        assert day.isoweekday() == day.to_gregorian().isoweekday()
        assert (
            day.season
            == {1: 1, 2: 1, 3: 2, 4: 2, 5: 3, 6: 3, 7: 4, 8: 4, 9: 5, 10: 5, 11: 6, 12: 6}[day.month]
        )

    def test_names(self) -> None:
        day = BanglaDate(1430, 6, 15)
        assert (day.month_name(), day.weekday_name(), day.season_name()) == ("আশ্বিন", "শনিবার", "শরৎ")
        assert (day.month_name("en"), day.weekday_name("en")) == ("Ashwin", "Saturday")

    def test_extremes(self) -> None:
        rule = get_calendar("bangladesh")
        assert BanglaDate.min.toordinal() == rule.min_ordinal
        assert BanglaDate.max.toordinal() == rule.max_ordinal
        assert BanglaDate.max == BanglaDate(9405, 12, 30)
        assert BanglaDate.max - BanglaDate.min == BanglaDate.resolution * (
            rule.max_ordinal - rule.min_ordinal
        )


class TestMove:
    @given(bangla_dates(), st.integers(-10000, 10000))
    def test_timedelta(self, day: BanglaDate, days: int) -> None:
        ordinal = day.toordinal() + days
        rule = get_calendar("bangladesh")
        if rule.min_ordinal <= ordinal <= rule.max_ordinal:
            moved = day + timedelta(days=days)
            assert moved == timedelta(days=days) + day == day.add(days=days)
            assert moved - timedelta(days=days) == day
            assert moved - day == timedelta(days=days)
        else:
            with pytest.raises(DateRangeError):
                day + timedelta(days=days)

    @given(st.timedeltas(timedelta(days=-9999), timedelta(days=9999)))
    def test_hours_count_as_with_datetime(self, delta: timedelta) -> None:
        day = BanglaDate(1430, 6, 15)
        assert (day + delta).to_gregorian() == PRINTED + delta
        assert (day - delta).to_gregorian() == PRINTED - delta

    def test_leaving_the_calendar(self) -> None:
        for move in (timedelta.max, timedelta.min):
            with pytest.raises(DateRangeError, match="ordinal must be in"):
                BanglaDate.max + move

    def test_a_calendar_that_ends_before(self) -> None:
        with pytest.raises(DateRangeError, match=r"0594-03-22\.\.3594-05-10 \(west-bengal\), got 4593-04-14"):
            BanglaDate(4000, 1, 1).to_calendar("west-bengal")

    def test_add_clamps_or_raises(self) -> None:
        last = BanglaDate(1431, 5, 31)
        assert last.add(months=6) == BanglaDate(1431, 11, 29)
        assert last.add(months=-17) == BanglaDate(1429, 12, 30)
        assert last.add(years=1, months=1, days=1) == BanglaDate(1432, 7, 1)
        assert BanglaDate(1430, 11, 30).add(years=1) == BanglaDate(1431, 11, 29)
        with pytest.raises(DateRangeError, match=r"day must be in 1\.\.29"):
            last.add(months=6, overflow="raise")
        with pytest.raises(UnknownNameError, match="unknown overflow 'wrap'"):
            last.add(months=6, overflow="wrap")  # type: ignore[arg-type]
        with pytest.raises(DateRangeError, match="year must be in"):
            last.add(years=10**9)
        with pytest.raises(TypeError, match="months must be an integer"):
            last.add(months=1.5)  # type: ignore[arg-type]

    @given(bangla_dates(calendar=calendars()), st.integers(-30, 30))
    def test_months_are_years_by_twelves(self, day: BanglaDate, years: int) -> None:
        rule = get_calendar(day.calendar)
        if rule.min_year <= day.year + years <= rule.max_year:
            assert day.add(months=12 * years) == day.add(years=years)

    def test_replace(self) -> None:
        day = BanglaDate(1430, 6, 15, calendar="bangladesh-1995")
        assert day.replace(year=1420) == BanglaDate(1420, 6, 15, calendar="bangladesh-1995")
        assert day.replace(month=1, day=31) == BanglaDate(1430, 1, 31, calendar="bangladesh-1995")
        with pytest.raises(DateRangeError):
            day.replace(day=31)
        replace = getattr(copy, "replace", None)  # from Python 3.13 on
        if replace is not None:
            assert replace(day, day=1) == day.replace(day=1)

    def test_date_range(self) -> None:
        start, stop = BanglaDate(1430, 12, 29), BanglaDate(1431, 1, 3)
        days = list(date_range(start, stop))
        assert [day.to_gregorian() for day in days] == [
            date(2024, 4, 12) + timedelta(days=n) for n in range(4)
        ]
        assert list(date_range(start, stop, 2)) == days[::2]
        assert list(date_range(stop, start, -1)) == [stop, *days[:0:-1]]
        assert list(date_range(stop, start)) == []
        with pytest.raises(ValueError, match="step must not be 0"):
            date_range(start, stop, 0)
        with pytest.raises(TypeError, match="stop must be a BanglaDate"):
            date_range(start, date(2024, 4, 16))  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="same_day"):
            date_range(start, BanglaDate(1431, 1, 3, calendar="bangladesh-1995"))


class TestIdentity:
    @given(bangla_dates(), bangla_dates())
    def test_order_is_that_of_the_days(self, one: BanglaDate, other: BanglaDate) -> None:
        first, second = one.to_gregorian(), other.to_gregorian()
        assert (one < other, one <= other, one > other, one >= other, one == other) == (
            first < second,
            first <= second,
            first > second,
            first >= second,
            first == second,
        )
        assert (hash(one) == hash(other)) >= (one == other)

    def test_other_calendars_are_other_dates(self) -> None:
        here, there = BanglaDate(1430, 6, 15), BanglaDate(1430, 6, 15, calendar="bangladesh-2019")
        assert here != there
        assert len({here, there, BanglaDate(1430, 6, 15)}) == 2
        assert here.same_day(there)
        assert there.to_calendar("bangladesh") == here

    def test_a_gregorian_date_is_never_equal(self) -> None:
        day = BanglaDate(1430, 6, 15)
        assert day != PRINTED
        assert day != PRINTED
        assert day.same_day(PRINTED)
        assert day.same_day(datetime(2023, 9, 29, 18, 0, tzinfo=UTC))
        with pytest.raises(TypeError):
            day.same_day("2023-09-30")  # type: ignore[arg-type]

    @pytest.mark.parametrize("other", [PRINTED, BanglaDate(1430, 6, 15, calendar="bangladesh-2019")])
    def test_no_order_across_calendars(self, other: Any) -> None:
        day = BanglaDate(1430, 6, 15)
        compares: tuple[Callable[[], object], ...] = (
            lambda: day < other,
            lambda: day >= other,
            lambda: other < day,
            lambda: other >= day,
            lambda: day - other,
            lambda: other - day,
        )
        for compare in compares:
            with pytest.raises(TypeError, match=r"same_day\(\).*to_calendar\(\)"):
                compare()

    @pytest.mark.parametrize("other", [1, "1430-06-15", None, (1430, 6, 15)])
    def test_nothing_else_compares(self, other: Any) -> None:
        day = BanglaDate(1430, 6, 15)
        assert day != other
        compares: tuple[Callable[[], object], ...] = (
            lambda: day < other,
            lambda: day <= other,
            lambda: day > other,
            lambda: day >= other,
            lambda: day - other,
            lambda: other - day,
            lambda: day + other,
        )
        for compare in compares:
            with pytest.raises(TypeError):
                compare()

    def test_it_cannot_be_changed(self) -> None:
        day = BanglaDate(1430, 6, 15)
        for name in ("year", "month", "day", "calendar", "day_of_year", "note"):
            with pytest.raises(AttributeError):
                setattr(day, name, 1)
            with pytest.raises(AttributeError):
                delattr(day, name)
        assert day == BanglaDate.from_gregorian(PRINTED)

    def test_it_is_made_once(self) -> None:
        day = BanglaDate(1430, 6, 15)
        kept = {day: "a key"}
        day.__init__(1431, 1, 1)  # type: ignore[call-arg]
        assert kept[BanglaDate(1430, 6, 15)] == "a key"
        with pytest.raises(TypeError, match="year"):
            BanglaDate.__new__(BanglaDate)  # type: ignore[call-arg]

    def test_it_is_final(self) -> None:
        with pytest.raises(TypeError, match="final"):
            type("Mine", (BanglaDate,), {})

    def test_pattern_matching(self) -> None:
        match BanglaDate(1430, 6, 15):
            case BanglaDate(year, month, day):
                assert (year, month, day) == (1430, 6, 15)


class TestKeep:
    @given(bangla_dates(calendar=calendars()))
    def test_copies_and_pickles(self, day: BanglaDate) -> None:
        assert copy.copy(day) is day
        assert copy.deepcopy(day) is day
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            kept = pickle.dumps(day, protocol)
            assert pickle.loads(kept) == day
            assert len(kept) <= 80

    def test_the_pickle_of_version_0_1_is_read_for_ever(self) -> None:
        kept = (
            b"\x80\x04\x95/\x00\x00\x00\x00\x00\x00\x00\x8c\x14bangla_calendar.date\x94"
            b"\x8c\x07_load_1\x94\x93\x94M\x96\x05K\x06K\x0f\x87\x94R\x94."
        )
        assert pickle.loads(kept) == BanglaDate(1430, 6, 15)
        assert pickle.dumps(BanglaDate(1430, 6, 15), 4) == kept
