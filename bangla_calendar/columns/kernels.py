"""The conversions over NumPy arrays, block by block.

A block stays in the processor's cache while the few simple passes over it are made. Bounds are checked
before anything is looked up; a block that fails the check takes a slower path, which separates missing
rows, days that need the tables of all years, and bad rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, NoReturn

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars import get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.columns.epoch import day_of, ordinal_of
from bangla_calendar.columns.errors import BadRowsError
from bangla_calendar.columns.tables import MONTH_SLOTS, window
from bangla_calendar.errors import BanglaCalendarError

__all__ = [
    "Dates",
    "Days",
    "Fields",
    "Mask",
    "all_inside",
    "fields",
    "looked_up",
    "numbered",
    "outside",
    "refuse",
    "refuse_dates",
    "refuse_days",
]

Mask = NDArray[np.bool_]

_BLOCK = 32_768
_NAT, _MOST = np.iinfo(np.int64).min, np.iinfo(np.int64).max
_MOST_DAY = 255  # what a byte holds


class Days:
    """A column of days as numbers.

    `values` are integers that count from 1 January 1970, `per_day` of them in a day, and `given` the same as
    they came. `missing` marks the rows without a value, or is None; with `nat` the value of NaT is missing
    as well, and marked when met.
    """

    __slots__ = ("given", "missing", "nat", "per_day", "values")

    def __init__(
        self,
        values: NDArray[np.integer],
        missing: Mask | None = None,
        *,
        per_day: int = 1,
        nat: bool = False,
    ) -> None:
        self.given = values
        # What is more than 63 bits hold is no calendar's; made signed it would become another day.
        if values.dtype == np.uint64:
            values = np.minimum(values, np.uint64(_MOST)).astype(np.int64)
        elif values.dtype == np.object_:  # integers of a list
            values = np.clip(values, -_MOST, _MOST).astype(np.int64)
        self.values = values
        self.missing = missing
        self.per_day = per_day
        self.nat = nat

    def offsets(self, part: slice, first: int, out: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the days of some rows, counted from a first day, in the space given."""
        values = self.values[part]
        offsets = out[: len(values)]
        if self.per_day == 1:
            np.copyto(offsets, values, casting="unsafe")
        else:
            np.floor_divide(values, self.per_day, out=offsets)
        offsets -= first
        return offsets

    def numbers(self) -> NDArray[np.integer]:
        """Return all rows as whole days."""
        return self.values if self.per_day == 1 else self.values // self.per_day

    def given_in(self, rows: Mask) -> NDArray[np.integer]:
        """Return some rows as whole days, as they came."""
        given = self.given[rows]
        return given if self.per_day == 1 else given // self.per_day

    def missing_in(self, part: slice) -> Mask:
        """Return which of some rows are missing, and mark those that are NaT."""
        values = self.values[part]
        if self.nat:
            nat = values == _NAT
            if nat.any():
                if self.missing is None:
                    self.missing = np.zeros(len(self.values), np.bool_)
                self.missing[part] |= nat
        return np.zeros(len(values), np.bool_) if self.missing is None else self.missing[part]


class Fields(NamedTuple):
    """The fields of dates: arrays of the years (int32), months and days (uint8)."""

    year: NDArray[np.int32]
    month: NDArray[np.uint8]
    day: NDArray[np.uint8]


class Dates(NamedTuple):
    """Dates as they were given: arrays of integers of any width."""

    year: NDArray[np.integer]
    month: NDArray[np.integer]
    day: NDArray[np.integer]

    def of(self, part: slice) -> Dates:
        """Return some rows."""
        return Dates(self.year[part], self.month[part], self.day[part])

    def fits(self, years: range) -> bool:
        """Return whether the years are among some, and months and days fit their places in the tables."""
        return (
            _within(self.year, years[0], years[-1])
            and _within(self.month, 0, MONTH_SLOTS - 1)
            and _within(self.day, 0, _MOST_DAY)
        )

    def confined(self, years: range) -> Dates:
        """Return the dates with those that do not fit made the 0th of a month 0, which no year has."""
        fit = (self.year >= years[0]) & (self.year <= years[-1])
        fit &= (self.month >= 0) & (self.month < MONTH_SLOTS) & (self.day >= 0) & (self.day <= _MOST_DAY)
        year, month, day = (
            np.where(fit, part, low).astype(np.int64)
            for part, low in zip(self, (years[0], 0, 0), strict=True)
        )
        return Dates(year, month, day)


def fields(days: Days, calendar: str) -> Fields:
    """Return the fields of each day; those of missing rows are 0 or any."""
    rows = len(days.values)
    found = Fields(np.empty(rows, np.int32), np.empty(rows, np.uint8), np.empty(rows, np.uint8))
    for part, packed in _blocks(days, calendar, "fields"):
        np.right_shift(packed, 16, out=found.year[part])
        np.copyto(found.day[part], packed, casting="unsafe")
        np.right_shift(packed, 8, out=packed)
        np.copyto(found.month[part], packed, casting="unsafe")
    return found


def looked_up(days: Days, calendar: str, table: str) -> NDArray[np.integer]:
    """Return what a table of the calendar's days, an attribute of `Window`, says of each day."""
    kind = getattr(window(calendar, whole=False), table).dtype
    found = np.empty(len(days.values), kind)
    for part, values in _blocks(days, calendar, table):
        found[part] = values
    return found


def _blocks(days: Days, calendar: str, table: str) -> Iterator[tuple[slice, NDArray[np.integer]]]:
    """Yield block by block the rows, and what a table says of their days, in a space used again."""
    tables = window(calendar, whole=False)
    looked: NDArray[np.integer] = getattr(tables, table)
    size = min(_BLOCK, len(days.values))
    space, values = np.empty(size, np.int64), np.empty(size, looked.dtype)
    for start in range(0, len(days.values), _BLOCK):
        part = slice(start, start + _BLOCK)
        offsets = days.offsets(part, tables.first, space)
        # Taken as unsigned, what lies before the first day is as far outside as what lies after the last.
        if offsets.view(np.uint64).max() < tables.days:
            yield part, looked.take(offsets, out=values[: len(offsets)], mode="wrap")
            continue
        missing = days.missing_in(part)
        beyond = offsets.view(np.uint64) >= tables.days
        if (beyond & ~missing).any():
            tables = window(calendar, whole=True)
            looked = getattr(tables, table)
            offsets = days.offsets(part, tables.first, space)
            beyond = offsets.view(np.uint64) >= tables.days
            if (beyond & ~missing).any():
                refuse_days(days, calendar)
        offsets[beyond] = 0
        found = looked.take(offsets, out=values[: len(offsets)], mode="wrap")
        found[beyond] = 0
        yield part, found


def refuse(bad: Mask, check: Callable[[int], object]) -> NoReturn:
    """Raise the error that names the first bad row; a scalar check says what is wrong with it."""
    row = int(bad.argmax())
    try:
        check(row)
    except BanglaCalendarError as error:
        raise BadRowsError(row, int(bad.sum()), len(bad), error) from None
    raise AssertionError(row)  # the tables hold what the calendars hold


def refuse_days(days: Days, calendar: str) -> NoReturn:
    """Raise the error that names the first row outside a calendar's days."""
    rule = get_calendar(calendar)

    def check(row: int) -> None:
        ordinal = ordinal_of(int(days.given[row]) // days.per_day)
        if GREGORIAN.min_ordinal <= ordinal <= GREGORIAN.max_ordinal:
            rule.refuse_gregorian(ordinal)
        rule.from_ordinal(ordinal)

    refuse(outside(days, calendar), check)


def all_inside(least: int, most: int, calendar: str) -> bool:
    """Return whether the calendar has all days between two, counted from 1970; NaT it has not."""
    first, last = _bounds(calendar)
    return first <= least and most <= last


def outside(days: Days, calendar: str) -> Mask:
    """Return which rows have a day that the calendar does not have."""
    numbers = days.numbers()
    first, last = _bounds(calendar)
    found: Mask = ((numbers < first) | (numbers > last)) & ~days.missing_in(slice(None))
    return found


def _bounds(calendar: str) -> tuple[int, int]:
    """Return the first and last day of a calendar, counted from 1970."""
    rule = get_calendar(calendar)
    return day_of(rule.min_ordinal), day_of(rule.max_ordinal)


def numbered(dates: Dates, calendar: str) -> tuple[NDArray[np.int64], Mask]:
    """Return the days of dates, counted from 1970, and which of the dates exist; other days mean nothing."""
    rows = len(dates.year)
    days, good = np.empty(rows, np.int64), np.empty(rows, np.bool_)
    tables = window(calendar, whole=False)
    size = min(_BLOCK, rows)
    # All passes but the look-up, which wants 64 bits, go over 32 or 8.
    places, addends, packed = (np.empty(size, np.int32) for _ in range(3))
    wide = np.empty(size, np.int64)
    lengths, past_first = (np.empty(size, np.uint8) for _ in range(2))
    for start in range(0, rows, _BLOCK):
        part = slice(start, start + _BLOCK)
        block = dates.of(part)
        if not block.fits(tables.years):
            if not _within(block.year, tables.years[0], tables.years[-1]):
                tables = window(calendar, whole=True)
            block = block.confined(tables.years)
        n = len(block.year)
        place, addend, found = places[:n], addends[:n], packed[:n]
        np.copyto(place, block.year, casting="unsafe")
        place -= tables.years[0]
        place *= MONTH_SLOTS
        np.copyto(addend, block.month, casting="unsafe")
        place += addend
        np.copyto(wide[:n], place)
        tables.months.take(wide[:n], out=found, mode="wrap")
        # The length is the low byte, and a day is good when less than that many days lie before it.
        np.copyto(lengths[:n], found, casting="unsafe")
        np.subtract(block.day, 1, out=past_first[:n], casting="unsafe")
        np.less(past_first[:n], lengths[:n], out=good[part])
        found >>= 8
        np.copyto(addend, block.day, casting="unsafe")
        found += addend
        np.copyto(days[part], found)
    return days, good


def refuse_dates(dates: Dates, bad: Mask, calendar: str) -> NoReturn:
    """Raise the error that names the first bad date and says which field is out of its range."""
    rule = get_calendar(calendar)
    refuse(bad, lambda row: rule.check(int(dates.year[row]), int(dates.month[row]), int(dates.day[row])))


def _within(values: NDArray[np.integer], first: int, last: int) -> bool:
    return bool(values.min() >= first and values.max() <= last)
