"""Parquet: a file with one column changed, batch by batch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import ArrowException, parquet

from bangla_calendar.columns.epoch import ordinal_of
from bangla_calendar.errors import DateRangeError
from bangla_calendar.files.errors import FileFormatError

__all__ = ["rewrite"]

# So many rows are in memory at a time, and fewer where they are long.
_ROWS = 16_384
_BYTES = 1 << 22
# A group of rows is not read whole, which may be all of the file, but in pieces of so many bytes a column.
_PIECE = 1 << 20
_TEXTS = ("string", "large_string", "string_view")
_SECONDS = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


def rewrite(
    source: Path,
    target: BinaryIO,
    place_of: Callable[[list[str]], int],
    change: Callable[[Any], tuple[bool, str | None]],
) -> Iterator[float]:
    """Write a Parquet file with each value of a column changed to a text, in constant memory.

    `place_of` takes the names of the columns and returns which is changed, or raises.
    `change` takes a value and returns whether its row stays and the text. The value is None, a text, an
    integer, a `date`, a `datetime` (aware in UTC, of a moment), or, for a date or moment that Python does not
    have, the `DateRangeError` that tells of it. The other columns stay as they are.
    Yields now and then what share of the rows is done.
    Raises `FileFormatError` for a file that is no Parquet and for a column of other values.
    """
    try:
        yield from _rewritten(source, target, place_of, change)
    except ArrowException as error:
        raise FileFormatError(f"{source}: {error}") from None


def _rewritten(
    source: Path,
    target: BinaryIO,
    place_of: Callable[[list[str]], int],
    change: Callable[[Any], tuple[bool, str | None]],
) -> Iterator[float]:
    file = parquet.ParquetFile(source, pre_buffer=False, buffer_size=_PIECE)
    names = file.schema_arrow.names
    place = place_of(names)
    name = names[place]
    schema = file.schema_arrow.set(place, pa.field(name, pa.string()))
    schema = schema.with_metadata(_mended(schema.metadata, name))
    done = 0
    with parquet.ParquetWriter(target, schema, compression=_codecs(file.metadata)) as writer:
        for batch in file.iter_batches(_rows_at_a_time(file.metadata)):
            changed = [change(value) for value in _values(name, batch.column(place))]
            columns = [*batch.columns]
            columns[place] = pa.array([text for _, text in changed], pa.string())
            answered = pa.RecordBatch.from_arrays(columns, schema=schema)
            stays = [stays for stays, _ in changed]
            # Arrow cannot filter columns of every type.
            writer.write_batch(answered if all(stays) else answered.filter(pa.array(stays, pa.bool_())))
            done += batch.num_rows
            yield done / file.metadata.num_rows


def _values(name: str, column: pa.Array) -> list[Any]:
    """Return the values of a column, or raise `ArrowTypeError` for those that cannot be changed."""
    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        return _values(name, column.storage)
    if pa.types.is_dictionary(kind):
        return _values(name, column.dictionary_decode())
    if pa.types.is_date32(kind) or pa.types.is_timestamp(kind):
        return _dates(column)
    if pa.types.is_integer(kind) or pa.types.is_null(kind) or str(kind) in _TEXTS:
        values: list[Any] = column.to_pylist()
        return values
    raise pa.ArrowTypeError(f"column {name!r}: expected texts, integers, dates or moments, got {kind}")


def _dates(column: pa.Array) -> list[date | DateRangeError | None]:
    """Return dates or moments, made of the numbers that count them.

    Arrow would need pandas for what is finer than microseconds, and fails where Python has no date.
    """
    kind = column.type
    days = pa.types.is_date32(kind)
    make = _day if days else _moments(kind)
    counts = column.cast(pa.int32() if days else pa.int64())
    return [None if count is None else _in_range(make, count, kind) for count in counts.to_pylist()]


def _day(count: int) -> date:
    """Return a date by its days from 1970."""
    return date.fromordinal(ordinal_of(count))


def _moments(kind: pa.DataType) -> Callable[[int], datetime]:
    """Return what makes a moment of its time from 1970, which in Arrow is that of UTC if it has a zone."""
    second = _SECONDS[kind.unit]
    epoch = datetime(1970, 1, 1, tzinfo=None if kind.tz is None else UTC)
    return lambda count: epoch + timedelta(microseconds=count * 1_000_000 // second)


def _in_range(make: Callable[[int], date], count: int, kind: pa.DataType) -> date | DateRangeError:
    """Return a date or moment, or the error that tells that Python has none."""
    try:
        return make(count)
    except (OverflowError, ValueError):
        utc = kind if pa.types.is_date32(kind) else pa.timestamp(kind.unit)
        text = pa.scalar(count, utc).cast(pa.string()).as_py()
        return DateRangeError("date", text, date.min, date.max, "gregorian")


def _rows_at_a_time(metadata: parquet.FileMetaData) -> int:
    """Return how many rows of a file are in memory at a time."""
    size = sum(metadata.row_group(group).total_byte_size for group in range(metadata.num_row_groups))
    fitting: int = metadata.num_rows * _BYTES // max(1, size)
    return max(1, min(_ROWS, fitting))


def _mended(metadata: dict[bytes, bytes] | None, name: str) -> dict[bytes, bytes] | None:
    """Return the metadata of a schema with what pandas reads there true of a column of texts."""
    if not metadata or b"pandas" not in metadata:
        return metadata
    told = json.loads(metadata[b"pandas"])
    for column in told.get("columns", ()):
        if column.get("field_name", column.get("name")) == name:
            column.update(pandas_type="unicode", numpy_type="object", metadata=None)
    return {**metadata, b"pandas": json.dumps(told).encode()}


def _codecs(metadata: parquet.FileMetaData) -> str | dict[str, str]:
    """Return how the columns of a file are compressed: one codec, or each column's where they differ."""
    if not metadata.num_row_groups:
        return "snappy"
    group = metadata.row_group(0)
    codecs = {}
    for place in range(group.num_columns):
        column = group.column(place)
        # What reading calls UNCOMPRESSED is NONE in writing.
        codecs[column.path_in_schema] = column.compression.replace("UNCOMPRESSED", "NONE")
    first, *others = {*codecs.values()}
    return codecs if others else first
