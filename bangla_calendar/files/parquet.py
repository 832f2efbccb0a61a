"""Parquet: a file with one column changed, batch by batch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import ArrowException, parquet

from bangla_calendar.columns.epoch import ordinal_of
from bangla_calendar.errors import DateRangeError, Phrase
from bangla_calendar.files.columns import Columns, places_of
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.rows import Changed, Rows, written

__all__ = ["rewrite", "rows_of"]

# So many rows are in memory at a time, and fewer where they are long.
_ROWS = 16_384
_BYTES = 1 << 22
# A group of rows, which may be the whole file, is read in pieces of this many bytes per column.
_PIECE = 1 << 20
# A group of rows that takes more bytes in memory than this is written as several.
_GROUP = 1 << 26
_VERSIONS = ("1.0", "2.4", "2.6")
_TEXTS = ("string", "large_string", "string_view")
_SECONDS = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


def rewrite(source: Path, target: BinaryIO, columns: Columns, rows: Rows) -> Iterator[float]:
    """Write a Parquet file with one column changed to texts, or columns of texts added, in constant memory.

    The other columns, the groups of rows and the metadata stay as they are; only a group of more bytes than
    would fit in memory becomes several.
    Yields now and then what share of the rows is done.
    Raises `FileFormatError` for a file that is no Parquet and for a column of other values.
    """
    try:
        with parquet.ParquetFile(source, pre_buffer=False, buffer_size=_PIECE) as file:
            yield from _rewritten(file, target, columns, rows)
    except ArrowException as error:
        raise FileFormatError(Phrase("{name}: {error}", name=str(source), error=str(error))) from None


def rows_of(source: Path, columns: Columns) -> Iterator[tuple[list[tuple[Any, ...]], float]]:
    """Yield the rows of a Parquet file, the values of some columns alone, and what share of them is read.

    Raises `FileFormatError` as `rewrite` does, and `UnknownNameError` for a column that is not there.
    """
    try:
        with parquet.ParquetFile(source, pre_buffer=False, buffer_size=_PIECE) as file:
            names = file.schema_arrow.names
            read = [names[place] for place in places_of(columns, names)]
            done = 0
            wanted = [*dict.fromkeys(read)]
            for batch in file.iter_batches(_rows_at_a_time(file.metadata), columns=wanted, use_threads=False):
                done += batch.num_rows
                values = (_values(name, batch.column(name)) for name in read)
                yield [*zip(*values, strict=True)], done / file.metadata.num_rows
    except ArrowException as error:
        raise FileFormatError(str(error)) from None


def _rewritten(file: parquet.ParquetFile, target: BinaryIO, columns: Columns, rows: Rows) -> Iterator[float]:
    names = file.schema_arrow.names
    places = places_of(columns, names)
    columns = columns._replace(read=tuple(names[place] for place in places))
    in_place = not rows.into
    schema = _schema(file, places[0], columns, in_place=in_place)
    options = _options(file.metadata, columns)
    done = 0
    with parquet.ParquetWriter(target, schema, **options) as writer:
        for group in range(file.metadata.num_row_groups):
            batches: list[pa.RecordBatch] = []
            size = 0
            # In threads of its own Arrow would decode further batches ahead.
            read = file.iter_batches(_rows_at_a_time(file.metadata), row_groups=[group], use_threads=False)
            for batch in read:
                answered = _answered(batch, places, columns, rows, schema, in_place=in_place)
                batches += answered
                size += sum(part.nbytes for part in answered)
                if size > _GROUP:
                    _write(writer, batches, schema)
                    size = 0
                done += batch.num_rows
                yield done / file.metadata.num_rows
            _write(writer, batches, schema)


def _write(writer: parquet.ParquetWriter, batches: list[pa.RecordBatch], schema: pa.Schema) -> None:
    """Write batches as one group of rows, and empty their list."""
    table = pa.Table.from_batches(batches, schema)
    batches.clear()
    if table.num_rows:
        writer.write_table(table, row_group_size=table.num_rows)
    # Arrow would keep the memory of one group beside that of the next.
    del table
    pa.default_memory_pool().release_unused()


def _answered(
    batch: pa.RecordBatch,
    places: list[int],
    columns: Columns,
    rows: Rows,
    schema: pa.Schema,
    *,
    in_place: bool,
) -> list[pa.RecordBatch]:
    """Return a batch with its answers, in parts between the rows that do not stay.

    (Arrow cannot filter columns of every type.)
    """
    given = (_values(name, batch.column(place)) for name, place in zip(columns.read, places, strict=True))
    changed = [_changed(values, rows) for values in zip(*given, strict=True)]
    answers = [*batch.columns]
    if in_place:
        answers[places[0]] = pa.array([row and written(row.value) for row in changed], pa.string())
    for number in range(len(columns.added)):
        added = [row and written(row.added[number]) for row in changed]
        answers.insert(places[0] + 1 + number, pa.array(added, pa.string()))
    answered = pa.RecordBatch.from_arrays(answers, schema=schema)
    ends = [-1, *(place for place, row in enumerate(changed) if row is None), len(changed)]
    return [answered.slice(start + 1, end - start - 1) for start, end in pairwise(ends) if end > start + 1]


def _changed(values: tuple[Any, ...], rows: Rows) -> Changed | None:
    """Return what is written for a row; its integers are texts of their figures."""
    return rows.change([str(value) if isinstance(value, int) else value for value in values])


def _schema(file: parquet.ParquetFile, place: int, columns: Columns, *, in_place: bool) -> pa.Schema:
    """Return the schema of the answer."""
    schema = file.schema_arrow
    name = schema.names[place]
    metadata = schema.metadata
    if in_place:
        schema = schema.set(place, pa.field(name, pa.string()))
        metadata = _mended(metadata, name)
    for number, added in enumerate(columns.added):
        schema = schema.insert(place + 1 + number, pa.field(added, pa.string()))
    return schema.with_metadata(metadata)


def _options(metadata: parquet.FileMetaData, columns: Columns) -> dict[str, Any]:
    """Return how the file is written: as it was, its new columns as the first one."""
    options: dict[str, Any] = {"version": metadata.format_version}
    if options["version"] not in _VERSIONS:  # a number that Arrow reads, and does not write
        options["version"] = _VERSIONS[-1]
    if not metadata.num_row_groups:
        return {**options, "compression": "snappy"}
    group = metadata.row_group(0)
    codecs = {}
    for place in range(group.num_columns):
        column = group.column(place)
        # What reading calls UNCOMPRESSED is NONE in writing.
        codecs[column.path_in_schema] = column.compression.replace("UNCOMPRESSED", "NONE")
        if column.physical_type == "INT96":
            options["use_deprecated_int96_timestamps"] = True
    codec = codecs.get(columns.read[0], "SNAPPY")
    alike = {*codecs.values()} == {codec}
    return {**options, "compression": codec if alike else {**codecs, **dict.fromkeys(columns.added, codec)}}


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
    """Return a date or moment, or the error for one outside Python's range."""
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
