"""Spark: conversions as Column expressions, which no Python runs for, and texts read batch by batch.

An expression serves some years, those of 1700 to 2200 CE if none are given, and holds the first day of each
of their months as one array; where all months begin on fixed Gregorian dates, as by the rules of 1995 and of
2019, arithmetic needs the days of one year alone. Name its result with `alias`. DataFrames of texts go
through `mapInArrow`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import Any, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from pyspark.sql import functions as F  # noqa: N812 - as Spark's own pages call it
from pyspark.sql import types

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.columns import texts
from bangla_calendar.columns.epoch import day_of, years_between
from bangla_calendar.columns.found import FOUND
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.language import digits

__all__ = [
    "find_dates",
    "from_gregorian",
    "is_valid",
    "month_key",
    "parse_dates",
    "parse_numbers",
    "to_ascii_digits",
    "to_bangla_digits",
    "to_gregorian",
]

Errors = Literal["raise", "coerce"]
Years = tuple[int, int] | None

_FOUND_TYPES = {
    "int32": types.IntegerType(),
    "text": types.StringType(),
    "date": types.DateType(),
    "texts": types.ArrayType(types.StringType()),
}
# Days from 15 March of the year 0 to 1 January 1970.
_FROM_MARCH = 719_454
_ASCII = "0123456789"
_BANGLA = digits.to_bangla_digits(_ASCII)


class _Months:
    """The months of some years of a calendar, counted on from the first."""

    def __init__(self, calendar: str, years: Years) -> None:
        self.calendar = rule = get_calendar(calendar)
        first, last = years_between(rule, years)
        self.first_year, self.last_year = first, last
        months = [month for year in range(first, last + 1) for month in rule.months[year][1:]]
        before = [before for _, _, _, before, _ in months]
        before.append(before[-1] + months[-1][4])
        # The first day of each month, and of the one after the last.
        starts = np.array(before, np.int32) + (day_of(0) + 1)
        self.first_day, self.last_day = int(starts[0]), int(starts[-1]) - 1
        self._first_days = starts
        self._fixed = _fixed_dates(starts[:-1], np.arange(first * 12, last * 12 + 12))

    @cached_property
    def _starts(self) -> Any:
        return F.lit(self._first_days)

    def start(self, month: Any) -> Any:
        """Return the first day of a month by its number."""
        return F.get(self._starts, month)

    def fields(self, day: Any) -> tuple[Any, Any, Any]:
        """Return the year, month and day of the month of a day."""
        if self._fixed is not None:
            march, past = _march_year(day)
            packed = march * 512 + F.get(F.lit(self._fixed), past)
            return F.shiftright(packed, 9), F.shiftright(packed, 5).bitwiseAND(15), packed.bitwiseAND(31)
        month = self._month(day)
        year = F.lit(self.first_year) + (month / 12).cast("int")
        return year, month % 12 + 1, day - self.start(month) + 1

    def _month(self, day: Any) -> Any:
        """Return the number of the month that a day is in."""
        first, per_day = _guess(self._first_days)
        # A cast goes towards 0, so the guess is not below it.
        guess = ((day - F.lit(first)) * F.lit(per_day)).cast("int")
        return guess + F.when(day >= self.start(guess + 1), 1).otherwise(0)

    def number(self, year: Any, month: Any) -> Any:
        """Return the number of a month, or null where there is none."""
        known = year.between(self.first_year, self.last_year) & month.between(1, 12)
        return F.when(known, (year - self.first_year) * 12 + month - 1)

    def day(self, column: Any) -> Any:
        """Return a column of dates or timestamps as days from 1970."""
        zone = F.lit(self.calendar.timezone)
        # A timestamp is a moment: it has a date only in a zone. Which of the two a column is, is known when
        # the query is planned, and the other branch falls away.
        civil = F.when(
            F.typeof(column) == "timestamp", F.to_date(F.convert_timezone(None, zone, column))
        ).otherwise(F.to_date(column))
        return F.datediff(civil, _epoch())

    def where_known(self, day: Any, value: Any, errors: Errors) -> Any:
        """Return what is said of a day, and for a day outside the years an error or null."""
        # The check is made once, round all that is said: within it would cost as much as the rest.
        known = F.when(day.between(self.first_day, self.last_day), value)
        if errors == "coerce":
            return known
        return known.when(day.isNotNull(), self.refusal(F.date_add(_epoch(), day).cast("string")))

    def refusal(self, text: Any) -> Any:
        """Return the expression that fails the query for a date, given as a text."""
        years = f"the years {self.first_year}..{self.last_year} ({self.calendar.id}) do not have the date "
        return F.raise_error(F.concat(F.lit(years), text))


def _march_year(day: Any) -> tuple[Any, Any]:
    """Return the Gregorian year on whose 15 March a year began that a day is in, and the days since then.

    Of such a year the leap day is the last, so that divisions find the year as in Neri and Schneider,
    "Euclidean affine functions and their application to calendar algorithms" (2022).
    """
    # Each part is used as seldom as can be: an expression has no variables, and Spark plans every copy.
    quarters = (day + _FROM_MARCH) * 4 + 3
    century = (quarters / 146_097).cast("int")
    rest = (quarters - century * 146_097).bitwiseOR(3)
    year = (rest / 1461).cast("int")
    return century * 100 + year, F.shiftright(rest - year * 1461, 2)


def _fixed_dates(starts: NDArray[np.int32], numbers: NDArray[np.int64]) -> NDArray[np.int32] | None:
    """Return a table of 366 days if all months begin on fixed Gregorian dates, else None.

    `starts` are the first days of months and `numbers` their `year * 12 + month - 1`. In the table each day,
    from 15 March on, on which a month must begin, has `year << 9 | month << 5 | day`; to the year that of
    the March is to be added.
    """
    days = starts.astype("datetime64[D]")
    # 15 March moves to 1 January.
    marches = ((days - 14).astype("datetime64[M]") - 2).astype("datetime64[Y]")
    past = (days - (marches.astype("datetime64[M]") + 2).astype("datetime64[D]") - 14).astype(np.int64)
    years = numbers // 12 - (marches.astype(np.int64) + 1970)
    common = (years * 16 + numbers % 12 + 1) * 32 - past + 1
    # The first twelve begin in one of the twelve months each, and all others must be like them.
    if 0 not in past[:12] or (common.reshape(-1, 12) != common[:12]).any():
        return None
    order = past[:12].argsort()
    days_past = np.arange(366)
    month = past[order].searchsorted(days_past, "right") - 1
    table: NDArray[np.int32] = (common[order][month] + days_past).astype(np.int32)
    return table


def _guess(starts: NDArray[np.int32]) -> tuple[float, float]:
    """Return a day and a pace: months counted from it at it are the right one, or the one before."""
    numbers = np.arange(len(starts))
    per_day = (len(starts) - 1) / float(starts[-1] - starts[0])
    # Of all days that serve, the one in the middle; tests hold that there are some for every calendar.
    latest = (starts[1:] - numbers[:-1] / per_day).min()
    earliest = (starts[1:] - 1 - numbers[1:] / per_day).max()
    return float(earliest + latest) / 2, per_day


def from_gregorian(
    column: Any, *, calendar: str = DEFAULT_CALENDAR, years: Years = None, errors: Errors = "raise"
) -> Any:
    """Return the struct of year, month and day (int) of a Column of dates or timestamps.

    A TIMESTAMP is moved to the calendar's civil zone, whatever the session's; a TIMESTAMP_NTZ is taken as
    written. `years` are the first and the last year that the expression serves, in the calendar's own
    count; None are those of 1700-2200 CE. A date outside them fails the query, or is null with
    `errors="coerce"`. Null stays null.
    """
    _check(errors)
    months = _Months(calendar, years)
    day = months.day(_column(column))
    named = zip(("year", "month", "day"), months.fields(day), strict=True)
    fields = F.struct(*(part.cast("int").alias(name) for name, part in named))
    return months.where_known(day, fields, errors)


def month_key(
    column: Any, *, calendar: str = DEFAULT_CALENDAR, years: Years = None, errors: Errors = "raise"
) -> Any:
    """Return `year * 100 + month` (int) of a Column of dates or timestamps: to group by months."""
    _check(errors)
    months = _Months(calendar, years)
    day = months.day(_column(column))
    year, month, _ = months.fields(day)
    return months.where_known(day, year * 100 + month, errors)


def to_gregorian(
    year: Any,
    month: Any = None,
    day: Any = None,
    *,
    calendar: str = DEFAULT_CALENDAR,
    years: Years = None,
    errors: Errors = "raise",
) -> Any:
    """Return the Gregorian date of three Columns or integers, or of a struct as `from_gregorian` gives it.

    A date that the calendar does not have in `years` fails the query, or is null with `errors="coerce"`;
    null stays null.
    """
    _check(errors)
    months = _Months(calendar, years)
    parts = _three(year, month, day)
    start, good = _checked_start(months, *parts)
    found = F.date_add(_epoch(), start + parts[2] - 1)
    if errors == "coerce":
        return F.when(good, found)
    refusal = months.refusal(F.concat_ws("-", *parts))
    return F.when(good, found).when(~_any_null(parts), refusal)


def is_valid(
    year: Any,
    month: Any = None,
    day: Any = None,
    *,
    calendar: str = DEFAULT_CALENDAR,
    years: Years = None,
) -> Any:
    """Return whether the calendar has a date in `years`, given as for `to_gregorian`; null gives null."""
    parts = _three(year, month, day)
    _, good = _checked_start(_Months(calendar, years), *parts)
    return F.when(~_any_null(parts), F.coalesce(good, F.lit(False)))


def _checked_start(months: _Months, year: Any, month: Any, day: Any) -> tuple[Any, Any]:
    """Return the first day of a month, and whether the month has a day."""
    number = months.number(year, month)
    start = months.start(number)
    return start, (day >= 1) & (day <= months.start(number + 1) - start)


def _three(year: Any, month: Any, day: Any) -> tuple[Any, Any, Any]:
    if (month is None) != (day is None):
        raise TypeError("give year, month and day, or one column of all three")
    if month is None:
        fields = _column(year)
        year, month, day = (fields.getField(name) for name in ("year", "month", "day"))
    return _column(year), _column(month), _column(day)


def _any_null(parts: tuple[Any, Any, Any]) -> Any:
    return parts[0].isNull() | parts[1].isNull() | parts[2].isNull()


def _epoch() -> Any:
    return F.lit("1970-01-01").cast("date")


def _column(column: Any) -> Any:
    """Return a Column, which may be given by its name or be one integer."""
    return F.col(column) if isinstance(column, str) else F.lit(column)


def _check(errors: str) -> None:
    if errors not in ("raise", "coerce"):
        raise UnknownNameError("errors", str(errors), ("raise", "coerce"))


def to_bangla_digits(column: Any) -> Any:
    """Return a Column of texts or integers with ASCII digits as Bengali ones."""
    return F.translate(_column(column).cast("string"), _ASCII, _BANGLA)


def to_ascii_digits(column: Any) -> Any:
    """Return a Column of texts with Bengali digits as ASCII ones."""
    return F.translate(_column(column), _BANGLA, _ASCII)


def parse_dates(frame: Any, column: str, *, into: str = "date", **options: Any) -> Any:
    """Return a DataFrame with one more column: the Gregorian dates that the texts of a column give.

    The options are those of `bangla_calendar.columns.parse_dates`; with `errors="keep"` the new column has
    texts. A bad row fails its task with an error that counts rows within the batch.
    """
    kind = types.StringType() if options.get("errors") == "keep" else types.DateType()
    read: Any = partial(texts.parse_dates, **options)
    read([])  # an error in the options is told before the query runs
    return _with_texts(frame, column, into, kind, read)


def parse_numbers(frame: Any, column: str, *, into: str = "number", **options: Any) -> Any:
    """Return a DataFrame with one more column: the numbers that the texts of a column are.

    The options are those of `bangla_calendar.columns.parse_numbers`.
    """
    read: Any = partial(texts.parse_numbers, **options)
    read([])  # as above
    kinds = {"int": types.LongType(), "float": types.DoubleType()}
    kind = types.StringType() if options.get("errors") == "keep" else kinds[options.get("kind", "int")]
    return _with_texts(frame, column, into, kind, read)


def find_dates(frame: Any, column: str, *, keys: Sequence[str] | None = None, **options: Any) -> Any:
    """Return a DataFrame with a row for each date found in the texts of a column, in the order of each text.

    `keys` are the columns that tell which page a date is from, and are kept beside it; None are all but
    the texts. The other columns are the fields of `bangla_calendar.columns.found.FOUND`. A page without a
    date has no row. The options are those of `bangla_calendar.columns.find_dates`.

    Raises `BanglaCalendarError` where a key has the name of a field.
    """
    kept = [name for name in frame.columns if name != column] if keys is None else [*keys]
    if taken := [name for name in kept if name in FOUND]:
        raise BanglaCalendarError(f"keys must not be named as fields are, got {', '.join(taken)}")
    find: Any = partial(texts.find_dates, **options)
    find([])  # an error in the options is told before the query runs

    def map_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            found = find(batch.column(column))
            pages = pc.list_parent_indices(found)
            columns = [batch.column(name).take(pages) for name in kept]
            yield pa.RecordBatch.from_arrays([*columns, *found.flatten().flatten()], names=[*kept, *FOUND])

    fields = [frame.schema[name] for name in kept]
    fields += [types.StructField(name, _FOUND_TYPES[kind]) for name, kind in FOUND.items()]
    return frame.select(*kept, column).mapInArrow(map_batches, types.StructType(fields))


def _with_texts(frame: Any, column: str, into: str, kind: Any, read: Callable[[Any], Any]) -> Any:
    """Return a DataFrame with one more column, read from a column of texts batch by batch."""
    if into in frame.columns:
        raise BanglaCalendarError(f"the frame has a column {into!r} already: give another name as `into`")

    def map_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            found = read(batch.column(column))
            if pa.types.is_dictionary(found.type):
                found = found.dictionary_decode()
            yield pa.RecordBatch.from_arrays([*batch.columns, found], names=[*batch.schema.names, into])

    schema = types.StructType([*frame.schema.fields, types.StructField(into, kind)])
    return frame.mapInArrow(map_batches, schema)
