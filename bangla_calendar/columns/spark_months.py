"""Spark: the months of a calendar as Column expressions, which find the fields of a day.

An expression serves some years, and holds where their months begin as one array.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyspark.sql import functions as F  # noqa: N812 - as Spark's own pages call it

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.calendars import get_calendar
from bangla_calendar.columns.epoch import day_of, years_between
from bangla_calendar.columns.zones import zone_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyspark.sql import Column

    from bangla_calendar.typing import CalendarId, RowErrors

__all__ = ["Months", "Years", "civil_date", "is_whole"]

Years = tuple[int, int] | None

# A packed date is `month << 9 | before << 8 | days << 3 | short`: the number of its month; whether that is
# the month before the one that was looked up; the days since the month began, or, where it is the one
# before, as if that had 32 days; and by how many days the one before is shorter than that.
_MONTH_SHIFT, _DAYS_SHIFT = 9, 3
_BELOW_MONTH = np.arange(1 << _MONTH_SHIFT, dtype=np.int32)
_DAY_OF_MONTH = (_BELOW_MONTH >> 3 & 31) - np.where(_BELOW_MONTH >> 8, _BELOW_MONTH & 7, 0) + 1
# Lines are counted in units of 2**-28.
_FRACTION_BITS = 28


class _Line(NamedTuple):
    """A straight line whose values are rounded down; fields are in units of 2**-28."""

    slope: int
    start: int

    def at(self, number: Any) -> Any:
        """Return a column of the whole numbers that the line has for those of a column."""
        return F.shiftright(number.cast("bigint") * self.slope + self.start, _FRACTION_BITS)


class Months:
    """The months of some years of a calendar, counted on from the first."""

    def __init__(self, calendar: CalendarId, years: Years) -> None:
        self.calendar = rule = get_calendar(calendar)
        first, last = years_between(rule, years)
        self.first_year, self.last_year = first, last
        months = [month for year in range(first, last + 1) for month in rule.months[year][1:]]
        before = [before for _, _, _, before, _ in months]
        before.append(before[-1] + months[-1][4])
        # The first day of each month, and of the one after the last.
        self._first_days = np.array(before, np.int32) + (day_of(0) + 1)

    @cached_property
    def _starts(self) -> Any:
        return F.lit(self._first_days)

    def start(self, month: Any) -> Any:
        """Return the first day of a month by its number."""
        return F.get(self._starts, month)

    def packed(self, day: Any) -> Any:
        """Return the packed date of a day; for one outside the years null or a month outside them."""
        guess, slots, table = _found_by_lines(self._first_days)
        month = guess.at(day).cast("int")
        eight = F.get(F.lit(np.pad(table, (0, -len(table) % 8)).view("<i8")), F.shiftright(month, 3))
        # Spark's own shift takes a column, that of PySpark a number alone.
        byte = F.call_function("shiftright", eight, F.shiftleft(month.bitwiseAND(7), 3)).bitwiseAND(255)
        return (F.shiftleft(slots.at(month) + day, _DAYS_SHIFT) + byte).cast("int")

    def fields(self, packed: Any) -> tuple[Any, Any, Any]:
        """Return the year, month and day of the month of a packed date."""
        month = F.shiftright(packed, _MONTH_SHIFT)
        # A table has a packed date in it once, where arithmetic would twice.
        day = F.get(F.lit(_DAY_OF_MONTH), packed.bitwiseAND(len(_DAY_OF_MONTH) - 1))
        return (month / 12).cast("int") + self.first_year, month % 12 + 1, day

    def number(self, year: Any, month: Any) -> Any:
        """Return the number of a month, or null where there is none."""
        known = year.between(self.first_year, self.last_year) & month.between(1, 12)
        known &= is_whole(year) & is_whole(month)
        return F.when(known, (year.cast("int") - self.first_year) * 12 + month.cast("int") - 1)

    def day(self, column: Any, tz: Column | tzinfo | str | None) -> Any:
        """Return a column of dates or timestamps as days from 1970."""
        return F.unix_date(civil_date(column, tz, self.calendar.timezone))

    def day_of_year(self, day: Any, packed: Any) -> Any:
        """Return the number of a day in its year, from 1."""
        month = F.shiftright(packed, _MONTH_SHIFT)
        return day - self.start(month - month % 12) + 1

    def where_known(self, day: Any, packed: Any, value: Any, errors: RowErrors) -> Any:
        """Return what is said of a day, and for a day outside the years an error or null."""
        known = packed.between(0, ((len(self._first_days) - 1) << _MONTH_SHIFT) - 1)
        if errors == "raise":
            # Within the condition: a CASE of two branches would keep each row's struct on the heap.
            known = F.when(known, True).when(
                day.isNotNull(), self.refusal(F.date_from_unix_date(day).cast("string"))
            )
        return F.when(known, value)

    def refusal(self, text: Any) -> Any:
        """Return the expression that fails the query for a date, given as a text."""
        years = f"the years {self.first_year}..{self.last_year} ({self.calendar.id}) do not have the date "
        return F.raise_error(F.concat(F.lit(years), text))


def _found_by_lines(first_days: NDArray[np.int32]) -> tuple[_Line, _Line, NDArray[np.uint8]]:
    """Return two lines and a table, a byte for each month, which find the month of a day.

    The first line gives the number of the month that a day is in, or of the one after it. Each month has a
    slot of 64 days, of which the days before the month begins are the upper half of the slot before: the
    second line gives what to add to a day for its place in the slots, too little by at most 31. A byte is
    `too_little << 3 | 32 - days in the month before`.
    """
    days, numbers = first_days.astype(np.int64), np.arange(len(first_days))
    length = float(days[-1] - days[0]) / (len(days) - 1)
    # Of all lines that serve, the one in the middle; tests hold that there are some for every calendar.
    slope = round(2**_FRACTION_BITS / length)
    least = ((numbers[:-1] << _FRACTION_BITS) - days[:-1] * slope).max()
    most = ((numbers[1:] + 1 << _FRACTION_BITS) - 1 - (days[1:] - 1) * slope).min()
    guess = _Line(slope, int(least + most) // 2)
    slope = round((64 - length) * 2**_FRACTION_BITS)
    to_slot = numbers * 64 - days
    slots = _Line(slope, int(((to_slot << _FRACTION_BITS) - numbers * slope).min()))
    too_little = to_slot - (numbers * slope + slots.start >> _FRACTION_BITS)
    short = 32 - np.diff(days, prepend=days[0] - 32)
    return guess, slots, (too_little << _DAYS_SHIFT | short).astype(np.uint8)


def civil_date(column: Any, tz: Column | tzinfo | str | None, civil: str) -> Any:
    """Return a column of dates or timestamps as dates in a zone, or in that of each row.

    Where there is none it is the one named `civil`; `"own"` is that of the session.
    """
    written = column.cast("date")
    zone: Any = (
        zone_name(tz, civil) if tz is None or isinstance(tz, (tzinfo, str)) else F.coalesce(tz, F.lit(civil))
    )
    if isinstance(zone, str) and zone == OWN_ZONE:
        return written
    # A timestamp is a moment: it has a date only in a zone. Which of the two a column is, is known when the
    # query is planned, and the other branch falls away.
    is_moment = F.typeof(column) == "timestamp"
    if isinstance(zone, str):
        zone = F.lit(zone)
    else:
        is_moment &= zone != OWN_ZONE
    return F.when(is_moment, F.convert_timezone(None, zone, column).cast("date")).otherwise(written)


def is_whole(number: Any) -> Any:
    """Return whether a number in the range of a bigint has no fraction; null counts as whole."""
    # Of a column of integers both sides come to the same, and Spark plans true. They are doubles, for without
    # ANSI mode a text that is compared with an integer loses its fraction first.
    return number.cast("double").eqNullSafe(number.cast("bigint").cast("double"))
