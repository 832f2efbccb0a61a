"""Spark: texts of DataFrames read in Python, batch by batch, through `mapInArrow`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import pyarrow as pa
from pyspark.sql import types

from bangla_calendar.columns import numbers, searches, speech, stamps, texts
from bangla_calendar.columns.adapters.arrow import checked_keys, with_keys
from bangla_calendar.columns.found import FOUND, NUMBERS
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = [
    "find_dates",
    "find_numbers",
    "inverse_normalize",
    "numbers_to_words",
    "parse_dates",
    "parse_money",
    "parse_numbers",
    "parse_stamps",
    "verbalize",
    "words_to_numbers",
]

_FOUND_TYPES = {
    "int32": types.IntegerType(),
    "float64": types.DoubleType(),
    "text": types.StringType(),
    "date": types.DateType(),
    "texts": types.ArrayType(types.StringType()),
}


def parse_dates(frame: DataFrame, column: str, *, into: str = "date", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: the Gregorian dates in the texts of a column.

    The options are those of `bangla_calendar.columns.parse_dates`, of which `calendar` and `tz` may be
    Columns of the frame; with `errors="keep"` the new column has texts. A bad row fails its task with an
    error that counts rows within the batch.
    """
    kind = types.StringType() if options.get("errors") == "keep" else types.DateType()
    texts.parse_dates([], **_of_no_rows(options))  # an error in the options comes before the query runs
    return _with_texts(frame, column, into, kind, texts.parse_dates, options)


def parse_stamps(frame: DataFrame, column: str, *, into: str = "moment", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: the moments (TIMESTAMP) that the timestamps of a column give.

    The options are those of `bangla_calendar.columns.parse_stamps`, of which `calendar`, `tz` and `reference`
    may be Columns of the frame.
    """
    stamps.parse_stamps([], **_of_no_rows(options))  # as above
    if options.get("errors") == "keep":
        return _with_texts(frame, column, into, types.StringType(), stamps.parse_stamps, options)

    def read(given: Any, **options: Any) -> Any:
        return stamps.parse_stamps(given, **options).cast(pa.timestamp("us", "UTC"))

    return _with_texts(frame, column, into, types.TimestampType(), read, options)


def parse_numbers(frame: DataFrame, column: str, *, into: str = "number", **options: Any) -> Any:
    """Return a DataFrame with one more column: the numbers in the texts of a column.

    The options are those of `bangla_calendar.columns.parse_numbers`.
    """
    return _with_numbers(frame, column, into, numbers.parse_numbers, {"kind": "int", **options})


def words_to_numbers(frame: DataFrame, column: str, *, into: str = "number", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: the numbers that texts in words or figures are.

    The options are those of `bangla_calendar.columns.words_to_numbers`.
    """
    return _with_numbers(frame, column, into, numbers.words_to_numbers, {"kind": "int", **options})


def parse_money(frame: DataFrame, column: str, *, into: str = "amount", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: the amounts in the texts of a column.

    The options are those of `bangla_calendar.columns.parse_money`.
    """
    return _with_numbers(frame, column, into, numbers.parse_money, {"kind": "float", **options})


def numbers_to_words(frame: DataFrame, column: str, *, into: str = "words", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: the integers or figures of a column in words.

    The options are those of `bangla_calendar.columns.numbers_to_words`.
    """
    numbers.numbers_to_words([], **options)  # as above
    return _with_texts(frame, column, into, types.StringType(), numbers.numbers_to_words, options)


def verbalize(frame: DataFrame, column: str, *, into: str = "spoken", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: the texts of a column as a speaker reads them.

    The options are those of `bangla_calendar.verbalize`.
    """
    return _with_changed(frame, column, into, speech.verbalize, options)


def inverse_normalize(frame: DataFrame, column: str, *, into: str = "written", **options: Any) -> DataFrame:
    """Return a DataFrame with one more column: what speakers said, as a typist writes it.

    The options are those of `bangla_calendar.inverse_normalize`.
    """
    return _with_changed(frame, column, into, speech.inverse_normalize, options)


def _with_changed(
    frame: Any, column: str, into: str, change: Callable[..., Any], options: dict[str, Any]
) -> Any:
    change([], **options)  # as above
    return _with_texts(frame, column, into, types.StringType(), change, options)


def _with_numbers(
    frame: Any, column: str, into: str, read: Callable[..., Any], options: dict[str, Any]
) -> Any:
    """Return a DataFrame with one more column of numbers, or of texts where bad ones are kept."""
    read([], **options)  # an error in the options comes before the query runs
    kinds = {"int": types.LongType(), "float": types.DoubleType()}
    kind = types.StringType() if options.get("errors") == "keep" else kinds[options["kind"]]
    return _with_texts(frame, column, into, kind, read, options)


def find_dates(
    frame: DataFrame, column: str, *, keys: Sequence[str] | None = None, **options: Any
) -> DataFrame:
    """Return a DataFrame with a row for each date found in the texts of a column, in the order of each text.

    `keys` are the columns that identify the page of a date, and are kept beside it; None are all but
    the texts. The other columns are the fields of `bangla_calendar.columns.found.FOUND`. A page without a
    date has no row. The options are those of `bangla_calendar.columns.find_dates`, of which `calendar`, `tz`
    and `reference` may be Columns of the frame.

    Raises `UnknownNameError` for a column that the frame does not have, `BanglaCalendarError` where a key has
    the name of a field.
    """
    kept = checked_keys(frame.columns, column, keys)
    searches.find_dates([], **_of_no_rows(options))  # an error in the options comes before the query runs
    given, one = _parted(options)

    def map_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            of_rows = {name: batch.column(place) for name, place in given.items()}
            yield with_keys(batch, column, kept, partial(searches.find_dates, **one, **of_rows))

    fields = [frame.schema[name] for name in kept]
    fields += [types.StructField(name, _FOUND_TYPES[kind]) for name, kind in FOUND.items()]
    columns = [options[name].alias(place) for name, place in given.items()]
    return frame.select(*kept, column, *columns).mapInArrow(map_batches, types.StructType(fields))


def find_numbers(frame: DataFrame, column: str, *, keys: Sequence[str] | None = None) -> DataFrame:
    """Return a DataFrame with a row for each number found in the texts of a column, in their order.

    `keys` are as for `find_dates`; the other columns are the fields of a number: `value` is exact, as a text,
    and `number` rounded.
    """
    kept = checked_keys(frame.columns, column, keys, NUMBERS)

    def map_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            yield with_keys(batch, column, kept, speech.find_numbers, NUMBERS)

    fields = [frame.schema[name] for name in kept]
    fields += [types.StructField(name, _FOUND_TYPES[kind]) for name, kind in NUMBERS.fields.items()]
    return frame.select(*kept, column).mapInArrow(map_batches, types.StructType(fields))


def _parted(options: dict[str, Any]) -> tuple[dict[str, str], dict[str, Any]]:
    """Return under which name the Columns among some options go to Python, and the other options."""
    given = {name: f"{name} of each row" for name, value in options.items() if hasattr(value, "alias")}
    return given, {name: value for name, value in options.items() if name not in given}


def _of_no_rows(options: dict[str, Any]) -> dict[str, Any]:
    """Return options with empty lists for Columns."""
    given, one = _parted(options)
    return {**one, **{name: [] for name in given}}


def _with_texts(
    frame: Any, column: str, into: str, kind: Any, read: Callable[..., Any], options: dict[str, Any]
) -> Any:
    """Return a DataFrame with one more column, read from a column of texts batch by batch."""
    if column not in frame.columns:
        raise UnknownNameError("column", column, tuple(frame.columns))
    if into in frame.columns:
        raise BanglaCalendarError(
            Phrase("the frame has a column {name!r} already: give another name as `into`", name=into)
        )

    given, one = _parted(options)
    names = [*frame.columns, into]
    width = len(frame.columns)

    def map_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            of_rows = {name: batch.column(place) for name, place in given.items()}
            found = read(batch.column(column), **one, **of_rows)
            if pa.types.is_dictionary(found.type):
                found = found.dictionary_decode()
            yield pa.RecordBatch.from_arrays([*batch.columns[:width], found], names=names)

    schema = types.StructType([*frame.schema.fields, types.StructField(into, kind)])
    columns = [options[name].alias(place) for name, place in given.items()]
    return frame.select("*", *columns).mapInArrow(map_batches, schema)
