"""Spark: conversions as Column expressions, which no Python runs for, and texts read batch by batch.

An expression serves some years, those of 1700 to 2200 CE if none are given, and holds where their months
begin as one array. Name its result with `alias`. DataFrames of texts go through `mapInArrow`.

An expression has no variables: a part that is used again is written again, and every query plans and prints
each copy, arrays and all. For each row Spark computes a part once if it stands twice where every row comes
by, as the first condition of a CASE does; of what only branches have, it computes each copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import tzinfo
from functools import cached_property, partial
from typing import Any, Literal, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from pyspark.sql import functions as F  # noqa: N812 - as Spark's own pages call it
from pyspark.sql import types

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.columns import numbers, searches, speech, texts
from bangla_calendar.columns.epoch import day_of, years_between
from bangla_calendar.columns.found import FOUND
from bangla_calendar.columns.zones import zone_name
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.periods.fiscal import civil_rule, first_month

__all__ = [
    "find_dates",
    "fiscal_quarter_key",
    "fiscal_year_key",
    "from_gregorian",
    "inverse_normalize",
    "is_valid",
    "month_key",
    "numbers_to_words",
    "parse_dates",
    "parse_money",
    "parse_numbers",
    "to_ascii_digits",
    "to_bangla_digits",
    "to_gregorian",
    "verbalize",
    "words_to_numbers",
]

Errors = Literal["raise", "coerce"]
Years = tuple[int, int] | None

_FOUND_TYPES = {
    "int32": types.IntegerType(),
    "text": types.StringType(),
    "date": types.DateType(),
    "texts": types.ArrayType(types.StringType()),
}
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
        known &= _is_whole(year) & _is_whole(month)
        return F.when(known, (year.cast("int") - self.first_year) * 12 + month.cast("int") - 1)

    def day(self, column: Any, tz: tzinfo | str | None) -> Any:
        """Return a column of dates or timestamps as days from 1970."""
        return F.unix_date(_civil_date(column, zone_name(tz, self.calendar.timezone)))

    def where_known(self, day: Any, packed: Any, value: Any, errors: Errors) -> Any:
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


def _civil_date(column: Any, zone: str) -> Any:
    """Return a column of dates or timestamps as dates in a zone."""
    if zone == OWN_ZONE:  # that of the session
        return column.cast("date")
    # A timestamp is a moment: it has a date only in a zone. Which of the two a column is, is known when the
    # query is planned, and the other branch falls away.
    moved = F.convert_timezone(None, F.lit(zone), column).cast("date")
    return F.when(F.typeof(column) == "timestamp", moved).otherwise(column.cast("date"))


def from_gregorian(
    column: Any,
    *,
    calendar: str = DEFAULT_CALENDAR,
    years: Years = None,
    tz: tzinfo | str | None = None,
    errors: Errors = "raise",
) -> Any:
    """Return the struct of year, month and day (int) of a Column of dates or timestamps.

    A TIMESTAMP is moved to `tz`, a zone with a name or its name, by default the calendar's civil zone,
    whatever the session's; with `"own"` it is the day in that. A TIMESTAMP_NTZ is taken as written. `years`
    are the first and the last year that the expression serves, in the calendar's own count; None are those
    of 1700-2200 CE. A date outside them fails the query, or is null with `errors="coerce"`. Null stays null.
    """
    _check(errors)
    months = _Months(calendar, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    named = zip(("year", "month", "day"), months.fields(packed), strict=True)
    fields = F.struct(*(part.cast("int").alias(name) for name, part in named))
    return months.where_known(day, packed, fields, errors)


def month_key(
    column: Any,
    *,
    calendar: str = DEFAULT_CALENDAR,
    years: Years = None,
    tz: tzinfo | str | None = None,
    errors: Errors = "raise",
) -> Any:
    """Return `year * 100 + month` (int) of a Column of dates or timestamps: to group by months."""
    _check(errors)
    months = _Months(calendar, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    year, month, _ = months.fields(packed)
    return months.where_known(day, packed, year * 100 + month, errors)


def fiscal_year_key(
    column: Any, *, country: str, kind: str = "fiscal", tz: tzinfo | str | None = None
) -> Any:
    """Return the year (int) in which the fiscal year of each of a Column of dates or timestamps begins.

    `country` and `kind` are as for `bangla_calendar.columns.fiscal_year_key`. A TIMESTAMP is moved to
    `tz`, as by `from_gregorian`, by default the country's civil zone.
    """
    return F.year(_fiscal_date(column, country, first_month(country, kind), tz))


def fiscal_quarter_key(
    column: Any, *, country: str, kind: str = "fiscal", tz: tzinfo | str | None = None
) -> Any:
    """Return `year * 10 + quarter` (int) of a Column of dates or timestamps, of the fiscal year."""
    day = _fiscal_date(column, country, first_month(country, kind, with_quarters=True), tz)
    return F.year(day) * 10 + F.quarter(day)


def _fiscal_date(column: Any, country: str, first: int, tz: tzinfo | str | None) -> Any:
    """Return dates moved back so far that the months of the fiscal year are those of a calendar year."""
    zone = zone_name(tz, get_calendar(civil_rule(country)).timezone)
    return F.add_months(_civil_date(_column(column), zone), 1 - first)


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
    null stays null. A field with a fraction is none that it has.
    """
    _check(errors)
    months = _Months(calendar, years)
    parts = _three(year, month, day)
    start, good = _checked_start(months, *parts)
    found = F.date_from_unix_date(start + parts[2].cast("int") - 1)
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
    return start, (day >= 1) & (day <= months.start(number + 1) - start) & _is_whole(day)


def _is_whole(number: Any) -> Any:
    """Return whether a number in the range of a bigint has no fraction; null counts as whole."""
    # Of a column of integers both sides come to the same, and Spark plans true. They are doubles, for without
    # ANSI mode a text that is compared with an integer loses its fraction first.
    return number.cast("double").eqNullSafe(number.cast("bigint").cast("double"))


def _three(year: Any, month: Any, day: Any) -> tuple[Any, Any, Any]:
    if (month is None) != (day is None):
        raise TypeError("give year, month and day, or one column of all three")
    if month is None:
        fields = _column(year)
        year, month, day = (fields.getField(name) for name in ("year", "month", "day"))
    return _column(year), _column(month), _column(day)


def _any_null(parts: tuple[Any, Any, Any]) -> Any:
    return parts[0].isNull() | parts[1].isNull() | parts[2].isNull()


def _column(column: Any) -> Any:
    """Return a Column, which may be given by its name or be one integer."""
    return F.col(column) if isinstance(column, str) else F.lit(column)


def _check(errors: str) -> None:
    if errors not in ("raise", "coerce"):
        raise UnknownNameError("errors", str(errors), ("raise", "coerce"))


def to_bangla_digits(column: Any) -> Any:
    """Return a Column of texts or integers with ASCII digits as Bengali ones."""
    return F.translate(_column(column).cast("string"), ASCII_DIGITS, BANGLA_DIGITS)


def to_ascii_digits(column: Any) -> Any:
    """Return a Column of texts with Bengali digits as ASCII ones."""
    return F.translate(_column(column), BANGLA_DIGITS, ASCII_DIGITS)


def parse_dates(frame: Any, column: str, *, into: str = "date", **options: Any) -> Any:
    """Return a DataFrame with one more column: the Gregorian dates in the texts of a column.

    The options are those of `bangla_calendar.columns.parse_dates`; with `errors="keep"` the new column has
    texts. A bad row fails its task with an error that counts rows within the batch.
    """
    kind = types.StringType() if options.get("errors") == "keep" else types.DateType()
    read: Any = partial(texts.parse_dates, **options)
    read([])  # an error in the options comes before the query runs
    return _with_texts(frame, column, into, kind, read)


def parse_numbers(frame: Any, column: str, *, into: str = "number", **options: Any) -> Any:
    """Return a DataFrame with one more column: the numbers in the texts of a column.

    The options are those of `bangla_calendar.columns.parse_numbers`.
    """
    return _with_numbers(frame, column, into, numbers.parse_numbers, {"kind": "int", **options})


def words_to_numbers(frame: Any, column: str, *, into: str = "number", **options: Any) -> Any:
    """Return a DataFrame with one more column: the numbers that texts in words or figures are.

    The options are those of `bangla_calendar.columns.words_to_numbers`.
    """
    return _with_numbers(frame, column, into, numbers.words_to_numbers, {"kind": "int", **options})


def parse_money(frame: Any, column: str, *, into: str = "amount", **options: Any) -> Any:
    """Return a DataFrame with one more column: the amounts in the texts of a column.

    The options are those of `bangla_calendar.columns.parse_money`.
    """
    return _with_numbers(frame, column, into, numbers.parse_money, {"kind": "float", **options})


def numbers_to_words(frame: Any, column: str, *, into: str = "words", **options: Any) -> Any:
    """Return a DataFrame with one more column: the integers or figures of a column in words.

    The options are those of `bangla_calendar.columns.numbers_to_words`.
    """
    write: Any = partial(numbers.numbers_to_words, **options)
    write([])  # as above
    return _with_texts(frame, column, into, types.StringType(), write)


def verbalize(frame: Any, column: str, *, into: str = "spoken", **options: Any) -> Any:
    """Return a DataFrame with one more column: the texts of a column as a speaker reads them.

    The options are those of `bangla_calendar.verbalize`.
    """
    return _with_changed(frame, column, into, partial(speech.verbalize, **options))


def inverse_normalize(frame: Any, column: str, *, into: str = "written", **options: Any) -> Any:
    """Return a DataFrame with one more column: what speakers said, as a typist writes it.

    The options are those of `bangla_calendar.inverse_normalize`.
    """
    return _with_changed(frame, column, into, partial(speech.inverse_normalize, **options))


def _with_changed(frame: Any, column: str, into: str, change: Callable[[Any], Any]) -> Any:
    change([])  # as above
    return _with_texts(frame, column, into, types.StringType(), change)


def _with_numbers(
    frame: Any, column: str, into: str, read: Callable[..., Any], options: dict[str, Any]
) -> Any:
    """Return a DataFrame with one more column of numbers, or of texts where bad ones are kept."""
    read([], **options)  # an error in the options comes before the query runs
    kinds = {"int": types.LongType(), "float": types.DoubleType()}
    kind = types.StringType() if options.get("errors") == "keep" else kinds[options["kind"]]
    return _with_texts(frame, column, into, kind, partial(read, **options))


def find_dates(frame: Any, column: str, *, keys: Sequence[str] | None = None, **options: Any) -> Any:
    """Return a DataFrame with a row for each date found in the texts of a column, in the order of each text.

    `keys` are the columns that identify the page of a date, and are kept beside it; None are all but
    the texts. The other columns are the fields of `bangla_calendar.columns.found.FOUND`. A page without a
    date has no row. The options are those of `bangla_calendar.columns.find_dates`.

    Raises `BanglaCalendarError` where a key has the name of a field.
    """
    kept = [name for name in frame.columns if name != column] if keys is None else [*keys]
    if taken := [name for name in kept if name in FOUND]:
        raise BanglaCalendarError(
            Phrase("keys must not be named as fields are, got {names}", names=", ".join(taken))
        )
    find: Any = partial(searches.find_dates, **options)
    find([])  # an error in the options comes before the query runs

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
        raise BanglaCalendarError(
            Phrase("the frame has a column {name!r} already: give another name as `into`", name=into)
        )

    def map_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            found = read(batch.column(column))
            if pa.types.is_dictionary(found.type):
                found = found.dictionary_decode()
            yield pa.RecordBatch.from_arrays([*batch.columns, found], names=[*batch.schema.names, into])

    schema = types.StructType([*frame.schema.fields, types.StructField(into, kind)])
    return frame.mapInArrow(map_batches, schema)
