"""Dates in columns agree with the scalar classes, in every library and calendar, and are refused alike."""

from __future__ import annotations

import pickle
from datetime import date
from itertools import product
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bangla_calendar import BanglaDate
from bangla_calendar.calendars import Calendar, available_calendars, get_calendar
from bangla_calendar.columns import (
    BadRowsError,
    day_of_year,
    format_dates,
    from_gregorian,
    is_valid,
    month_key,
    season_key,
    to_gregorian,
    weekday,
)
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError
from tests.columns.libraries import LIBRARIES, Columns

CALENDARS = [get_calendar(name) for name in available_calendars()]
every_calendar = pytest.mark.parametrize("calendar", CALENDARS, ids=lambda calendar: calendar.id)
every_library = pytest.mark.parametrize("library", LIBRARIES, ids=str)
UNITS = ["D", "h", "m", "s", "ms", "us", "ns"]
EPOCH = date(1970, 1, 1).toordinal()


def days_between(first: int, last: int) -> NDArray[np.int64]:
    """Return the days of ordinals, counted from 1970."""
    return np.arange(first - EPOCH, last + 1 - EPOCH)


def agrees(calendar: Calendar, days: NDArray[np.int64]) -> None:
    """Hold every function against the scalar ones, over an array of days."""
    dates = [*map(calendar.from_ordinal, (days + EPOCH).tolist())]
    are_those(calendar, days, np.array(dates).T)


def are_those(calendar: Calendar, days: NDArray[np.int64], dates: NDArray[np.int64]) -> None:
    """Hold every function over an array of days, whose dates are known as years, months and days."""
    found = from_gregorian(days, calendar=calendar.id)
    assert [values.dtype for values in found] == [np.int32, np.uint8, np.uint8]
    assert np.array_equal(np.array([*found]), dates)
    assert (to_gregorian(*found, calendar=calendar.id) == days.astype("datetime64[D]")).all()
    assert is_valid(*found, calendar=calendar.id).all()
    assert (weekday(days, calendar=calendar.id) == (days + EPOCH - 1) % 7).all()
    first_days = to_gregorian(found.year, 1, 1, calendar=calendar.id).astype(np.int64)
    assert (day_of_year(days, calendar=calendar.id) == days - first_days + 1).all()
    assert (month_key(days, calendar=calendar.id) == 100 * dates[0] + dates[1]).all()


def all_dates(calendar: Calendar) -> NDArray[np.int64]:
    """Return every date of a calendar by the lengths of its months alone, which the calendar's walk holds."""
    months = np.array([*product(range(calendar.min_year, calendar.max_year + 1), range(1, 13))])
    lengths = np.array([calendar.month_length(*month) for month in months.tolist()])
    days_before = np.repeat(np.cumsum(lengths) - lengths, lengths)
    return np.vstack([np.repeat(months, lengths, axis=0).T, np.arange(lengths.sum()) - days_before + 1])


@every_calendar
class TestAgainstTheCalendar:
    def test_at_the_extremes_and_now(self, calendar: Calendar) -> None:
        for first in (calendar.min_ordinal, calendar.max_ordinal - 400, date(1991, 1, 1).toordinal()):
            agrees(calendar, days_between(first, first + 400))

    def test_over_all_years(self, calendar: Calendar) -> None:
        days = days_between(calendar.min_ordinal, calendar.max_ordinal)[::397]
        agrees(calendar, np.random.default_rng(14).permutation(days))

    @pytest.mark.exhaustive
    def test_every_day(self, calendar: Calendar) -> None:
        are_those(calendar, days_between(calendar.min_ordinal, calendar.max_ordinal), all_dates(calendar))

    def test_what_there_is_and_what_not(self, calendar: Calendar) -> None:
        years = [calendar.min_year + past for past in (-1, 0, 1, 700)]
        years += [calendar.max_year + past for past in (-1, 0, 1)]
        dates = [*product(years, range(-1, 18), range(-1, 34))]
        valid = is_valid(*np.array(dates).T, calendar=calendar.id)
        assert valid.tolist() == [_has(calendar, *fields) for fields in dates]
        days = to_gregorian(*np.array(dates).T, calendar=calendar.id, errors="coerce")
        assert (np.isnat(days) == ~valid).all()

    def test_days_outside(self, calendar: Calendar) -> None:
        for outside in (calendar.min_ordinal - 1, calendar.max_ordinal + 1):
            days = np.array([0, outside - EPOCH, 1, outside - EPOCH])
            for function in (from_gregorian, weekday, month_key):
                with pytest.raises(BadRowsError, match=r"^row 1: .* \(2 bad rows of 4\)$") as caught:
                    function(days, calendar=calendar.id)
                assert (caught.value.row, caught.value.count, caught.value.total) == (1, 2, 4)
                assert isinstance(caught.value.error, DateRangeError)


def _has(calendar: Calendar, *fields: int) -> bool:
    try:
        calendar.check(*fields)
    except DateRangeError:
        return False
    return True


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "calendar", [name for name in available_calendars() if get_calendar(name).family == "bangla"]
)
@pytest.mark.parametrize("step", [19, pytest.param(1, marks=pytest.mark.long)])
def test_days_of_the_class(calendar: str, step: int) -> None:
    rule = get_calendar(calendar)
    days = days_between(rule.min_ordinal, rule.max_ordinal)[::step]
    dates = [BanglaDate.fromordinal(ordinal, calendar=calendar) for ordinal in (days + EPOCH).tolist()]
    year, month, day = from_gregorian(days, calendar=calendar)
    assert year.tolist() == [day.year for day in dates]
    assert month.tolist() == [day.month for day in dates]
    assert day.tolist() == [day.day for day in dates]
    assert weekday(days, calendar=calendar).tolist() == [day.weekday() for day in dates]
    assert day_of_year(days, calendar=calendar).tolist() == [day.day_of_year for day in dates]
    assert season_key(days, calendar=calendar).tolist() == [10 * day.year + day.season for day in dates]


@every_library
class TestLibraries:
    @given(st.data())
    def test_they_agree(self, library: Columns, data: st.DataObject) -> None:
        calendar = data.draw(st.sampled_from(CALENDARS))
        ordinals = st.integers(calendar.min_ordinal, calendar.max_ordinal)
        days = data.draw(st.lists(st.none() | ordinals.map(date.fromordinal), min_size=0, max_size=9))
        column = library.dates(days)
        fields = [None if day is None else calendar.from_ordinal(day.toordinal()) for day in days]
        found = from_gregorian(column, calendar=calendar.id)
        assert library.plain(found) == fields
        three = found if library.name == "numpy" else (found,)
        back = to_gregorian(*three, calendar=calendar.id)
        assert library.plain(back) == days
        assert type(back) is type(column)
        valid = is_valid(*three, calendar=calendar.id)
        assert library.plain(valid) == [None if day is None else True for day in days]
        weekdays = [None if day is None else day.weekday() for day in days]
        assert library.plain(weekday(column, calendar=calendar.id)) == weekdays
        months = [None if part is None else part[0] * 100 + part[1] for part in fields]
        assert library.plain(month_key(column, calendar=calendar.id)) == months

    def test_three_columns_and_plain_integers(self, library: Columns) -> None:
        years = library.numbers([1430, None, 1432])
        days = [date(2023, 4, 14), None, date(2025, 4, 14)]
        assert library.plain(to_gregorian(years, 1, 1)) == days
        days = library.numbers([30, 30, 29])
        assert library.plain(is_valid(1431, 11, days)) == [False, False, True]
        assert library.plain(to_gregorian(1431, 11, days, errors="coerce")) == [None, None, date(2025, 3, 14)]

    def test_the_first_bad_row_is_named_and_missing_ones_are_not_bad(self, library: Columns) -> None:
        days = library.numbers([None, 29, 30, None, 31])
        with pytest.raises(BadRowsError) as caught:
            to_gregorian(1431, 11, days)
        assert str(caught.value) == (
            "row 2: day must be in 1..29 for Falgun 1431 (bangladesh), got 30 (2 bad rows of 5)"
        )
        outside = library.dates([None, date(500, 1, 1)])
        with pytest.raises(BadRowsError, match=r"^row 1: gregorian date must be in 0594-03-22\.\."):
            from_gregorian(outside)

    def test_nothing(self, library: Columns) -> None:
        assert library.plain(from_gregorian(library.dates([]))) == []
        assert library.plain(to_gregorian(library.numbers([]), 1, 1)) == []
        assert library.plain(from_gregorian(library.dates([None]))) == [None]

    def test_wrong_types(self, library: Columns) -> None:
        with pytest.raises(TypeError):
            from_gregorian(library.texts(["2023-09-30"]))
        with pytest.raises(TypeError):
            to_gregorian(library.texts(["1430"]), 1, 1)
        with pytest.raises(TypeError, match="give year, month and day"):
            to_gregorian(library.numbers([1430]), 1)
        with pytest.raises(BanglaCalendarError, match=r"must (be of one length|have the same index)"):
            to_gregorian(library.numbers([1430]), library.numbers([1, 2])[:2], 1)


class TestNumPy:
    @pytest.mark.parametrize("unit", UNITS)
    def test_every_unit(self, unit: str) -> None:
        # 200 years, within what nanoseconds hold, and a moment before each midnight.
        days = np.arange(-36_500, 36_500, 7).astype("datetime64[D]")
        expected = from_gregorian(days)
        moments = days.astype(f"datetime64[{unit}]")
        midnights = (days + np.timedelta64(1, "D")).astype(f"datetime64[{unit}]")
        last = midnights - np.timedelta64(1, cast("Any", unit))
        for given_days in (moments, last, last.astype(f">M8[{unit}]"), moments[::-1][::-1]):
            found = from_gregorian(given_days)
            assert all((one == other).all() for one, other in zip(found, expected, strict=True))
        moments[5] = "NaT"
        year = from_gregorian(moments).year
        assert np.ma.isMaskedArray(year)
        assert np.flatnonzero(np.ma.getmaskarray(year)).tolist() == [5]

    @pytest.mark.parametrize("unit", ["W", "M", "Y", "25s"])
    def test_units_of_other_lengths(self, unit: str) -> None:
        moments = np.array(["1971-12-16", "NaT"], f"datetime64[{unit}]")
        found = from_gregorian(moments).year
        assert found.tolist() == [*from_gregorian(moments[:1].astype("datetime64[D]")).year, None]

    @pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", ">i4"])
    def test_integers_of_every_width(self, dtype: str) -> None:
        days = np.array([0, 1, 100], dtype)
        expected = [BanglaDate.fromordinal(EPOCH + day).day for day in (0, 1, 100)]
        assert from_gregorian(days).day.tolist() == expected
        one = np.array([1], dtype)
        assert to_gregorian(one, one, one).tolist() == [
            date(*get_calendar("bangladesh").to_gregorian(1, 1, 1))
        ]

    def test_integers_that_a_narrow_type_would_take_for_others(self) -> None:
        for year, month, day in (
            (1430, 1, 257),
            (1430, 17, 1),
            (1430, -15, 1),
            (1430, 257, 1),
            (2**32 + 1430, 1, 1),
            (1430, 2**32 + 1, 1),
            (1430, 1, 2**32 + 1),
        ):
            fields = np.array([[year], [month], [day]])
            assert is_valid(*fields).tolist() == [False]
            with pytest.raises(BadRowsError):
                to_gregorian(*fields)
        extremes = [np.iinfo(np.int64).min, np.iinfo(np.int64).max]
        for days in (*(np.array([extreme]) for extreme in extremes), np.array([2**64 - 1], np.uint64)):
            with pytest.raises(BadRowsError, match="row 0: "):
                from_gregorian(days)

    def test_numbers_of_more_than_63_bits_are_told_as_they_came(self) -> None:
        printed = date(2023, 9, 30).toordinal() - EPOCH
        days = np.array([2**64 - 1, printed], np.uint64)
        with pytest.raises(BadRowsError, match=rf"got {2**64 - 1 + EPOCH} \(1 bad row of 2\)"):
            from_gregorian(days)
        assert format_dates(days, "iso", errors="keep").tolist() == [str(2**64 - 1), "1430-06-15"]
        least = np.array([-(2**63), printed])
        assert format_dates(least, "iso", errors="keep").tolist() == [str(-(2**63)), "1430-06-15"]

    @pytest.mark.parametrize(
        ("unit", "seconds"), [("ps", 10**12), ("fs", 10**15), ("as", 10**18), ("25ps", 4 * 10**10)]
    )
    def test_units_finer_than_nanoseconds(self, unit: str, seconds: int) -> None:
        most = np.iinfo(np.int64).max
        given = [most, -most, 2**62, -(2**62), 1, 0, -1]
        found = from_gregorian(np.array(given, np.int64).view(f"datetime64[{unit}]"))
        expected = from_gregorian([number // (86_400 * seconds) for number in given])
        assert [*zip(*(part.tolist() for part in found), strict=True)] == expected
        assert from_gregorian(np.array(["NaT"], f"datetime64[{unit}]")).year.tolist() == [None]

    def test_units_whose_days_are_too_many_for_64_bits(self) -> None:
        for unit in ("Y", "M", "W", "4D"):
            for far in (2**62, -(2**62)):
                days = np.array([0, far], f"datetime64[{unit}]")
                with pytest.raises(BadRowsError, match=r"^row 1: .*\(1 bad row of 2\)"):
                    from_gregorian(days)

    def test_lists_of_days_as_integers(self) -> None:
        assert from_gregorian([np.int64(19630)]) == [(1430, 6, 15)]
        assert from_gregorian([19630, None, 0]) == [(1430, 6, 15), None, (1376, 9, 16)]
        with pytest.raises(BadRowsError, match=f"row 1: .* got {10**30 + EPOCH}"):
            from_gregorian([0, 10**30])
        with pytest.raises(TypeError):
            from_gregorian([0, True])

    def test_fields_in_one(self) -> None:
        days = np.array(["2023-09-30", "1971-12-16"], "datetime64[D]")
        assert (to_gregorian(from_gregorian(days)) == days).all()
        assert is_valid(from_gregorian(days)).all()

    def test_lists_of_integers_of_any_size(self) -> None:
        for fields in ((10**30, 6, 15), (1430, 10**30, 15), (1430, 6, -(10**30))):
            columns = [[field, good] for field, good in zip(fields, (1430, 6, 15), strict=True)]
            assert is_valid(*columns) == [False, True]
            assert to_gregorian(*columns, errors="coerce") == [None, date(2023, 9, 30)]
            with pytest.raises(BadRowsError, match=r"row 0: .*, got -?10{30} "):
                to_gregorian(*columns)

    def test_nan_in_a_list_is_missing(self) -> None:
        assert to_gregorian([float("nan"), 1430], [6, 6], [15, 15]) == [None, date(2023, 9, 30)]

    def test_blocks_near_and_far_and_missing(self) -> None:
        days = np.zeros(200_000, np.int64).astype("datetime64[D]")
        days[40_000] = days[199_999] = "NaT"
        days[100_000] = "1200-03-04"
        year = from_gregorian(days).year
        assert np.flatnonzero(np.ma.getmaskarray(year)).tolist() == [40_000, 199_999]
        assert year[100_000] == BanglaDate.from_gregorian(date(1200, 3, 4)).year
        assert set(np.delete(np.ma.getdata(year), [40_000, 100_000, 199_999])) == {1376}
        days[150_000:150_003] = np.datetime64("0001-01-01")
        with pytest.raises(BadRowsError, match=r"^row 150000: .*, got 0001-01-01 \(3 bad rows of 200000\)"):
            from_gregorian(days)

    def test_masks(self) -> None:
        days = np.ma.MaskedArray([0, 10**9, 0], [False, True, False])
        found = from_gregorian(days)
        assert found.year.tolist() == [1376, None, 1376]
        assert days.mask.tolist() == [False, True, False]
        moments = np.ma.MaskedArray(np.array(["NaT", "1970-01-01"], "datetime64[s]"), [False, True])
        assert weekday(moments).tolist() == [None, None]
        assert moments.mask.tolist() == [False, True]

    @pytest.mark.parametrize(
        "wrong", [np.array([1.0]), np.array([True]), np.array(["1970-01-01"]), "1970-01-01", 5, None, {1, 2}]
    )
    def test_wrong_types(self, wrong: Any) -> None:
        with pytest.raises(TypeError):
            from_gregorian(wrong)
        with pytest.raises(TypeError):
            to_gregorian(wrong, wrong, wrong)

    def test_one_dimension(self) -> None:
        with pytest.raises(BanglaCalendarError, match="one dimension"):
            from_gregorian(np.zeros((2, 2), np.int64))


def test_errors_are_pickled() -> None:
    with pytest.raises(BadRowsError) as caught:
        to_gregorian(np.array([1431]), 11, 30)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value)
    assert str(copy.error) == str(caught.value.error)


def test_seasons_are_bengal_s() -> None:
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'hijri'"):
        season_key(np.array([0]), calendar="hijri")


def test_options_are_checked() -> None:
    with pytest.raises(UnknownNameError, match="unknown errors 'ignore': choose from raise, coerce"):
        to_gregorian(np.array([1]), 1, 1, errors="ignore")  # type: ignore[call-overload]
    with pytest.raises(UnknownNameError, match="unknown calendar"):
        from_gregorian(np.array([1]), calendar="bengal")


class TestMissingMoments:
    """In nanoseconds NaT, taken as a number, is a day of 1677, which the calendars have."""

    @pytest.mark.parametrize("unit", UNITS)
    def test_alone(self, unit: str) -> None:
        days = np.array(["2023-09-30", "NaT"], f"M8[{unit}]")
        assert [values.tolist() for values in from_gregorian(days)] == [[1430, None], [6, None], [15, None]]
        assert weekday(days).tolist() == [5, None]
        assert format_dates(days, "iso").tolist() == ["1430-06-15", None]

    def test_after_an_early_year(self) -> None:
        days = np.full(70_000, np.datetime64("2023-09-30", "ns"))
        days[0], days[40_000] = np.datetime64("1690-01-01"), np.datetime64("NaT", "ns")
        year: Any = from_gregorian(days).year
        assert np.flatnonzero(year.mask).tolist() == [40_000]

    def test_each_field_has_a_mask_of_its_own(self) -> None:
        year, month, _ = from_gregorian(np.array(["2023-09-30", "NaT"], "M8[D]"))
        year[1] = 1430
        assert month.tolist() == [6, None]


class TestWrongParts:
    @pytest.mark.parametrize("wrong", [True, 1.0, "1"])
    def test_beside_an_array_and_a_list(self, wrong: Any) -> None:
        for years in (np.array([1430]), [1430]):
            with pytest.raises(TypeError, match="must be"):
                to_gregorian(years, wrong, 1)

    def test_within_a_list(self) -> None:
        with pytest.raises(TypeError, match="year must be integers, got bool"):
            to_gregorian([1430, True], 1, 1)
        with pytest.raises(BanglaCalendarError, match="row 1: expected year, month and day"):
            to_gregorian([(1430, 6, 15), (1430, 6)])
