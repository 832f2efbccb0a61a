"""Parquet: a file with one column changed, batch by batch."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import pyarrow as pa
from pyarrow import ArrowException, parquet

from bangla_calendar.columns.epoch import ordinal_of
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase
from bangla_calendar.files.answered import RowsTask, count
from bangla_calendar.files.columns import Columns, places_of
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.rows import Changed, Rows, written
from bangla_calendar.files.workers import answers

if TYPE_CHECKING:
    from bangla_calendar.files.answered import MakesRows

__all__ = ["rewrite", "rows_of"]

# This many rows are in memory at a time, and fewer where they are long.
_ROWS = 16_384
_BYTES = 1 << 22
# A group of rows, which may be the whole file, is read in pieces of this many bytes per column.
_PIECE = 1 << 20
# A group of rows that takes more bytes in memory than this is written as several.
_GROUP = 1 << 26
_TEXTS = ("string", "large_string", "string_view")
_UUID = "extension<arrow.uuid>"
# How many of the units of Parquet's moments a second has; it knows none of whole seconds.
_SECONDS = {"ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


def rewrite(
    source: Path, target: BinaryIO, columns: Columns, make_rows: MakesRows, rows: Rows, jobs: int
) -> Iterator[float]:
    """Write a Parquet file with one column changed to texts, or columns of texts added, in constant memory.

    The other columns, the groups of rows and the metadata stay as they are; only a group of more bytes than
    would fit in memory becomes several.
    Yields now and then what share of the rows is done.
    Raises `FileFormatError` for a file that is no Parquet and for a column of other values.
    """
    with (
        _readable(source),
        parquet.ParquetFile(source, pre_buffer=False, buffer_size=_PIECE) as file,
    ):
        yield from _rewritten(source, file, target, columns, make_rows, rows, jobs)


def rows_of(source: Path, columns: Columns, *, named: bool) -> Iterator[tuple[list[tuple[Any, ...]], float]]:
    """Yield the rows of a Parquet file, the values of some columns alone, and what share of them is read.

    If rows are `named`, their names stand in the second of the columns: these may be of any plain kind.
    Raises `FileFormatError` as `rewrite` does, and `UnknownNameError` for a column that is not there.
    """
    with _readable(), parquet.ParquetFile(source, pre_buffer=False, buffer_size=_PIECE) as file:
        names = file.schema_arrow.names
        read = [names[place] for place in places_of(columns, names)]
        done = 0
        wanted = [*dict.fromkeys(read)]
        for batch in file.iter_batches(_rows_at_a_time(file.metadata), columns=wanted, use_threads=False):
            done += batch.num_rows
            values = (
                (_names if named and place == 1 else _values)(name, batch.column(name))
                for place, name in enumerate(read)
            )
            yield [*zip(*values, strict=True)], done / file.metadata.num_rows


@contextmanager
def _readable(name: Path | None = None) -> Iterator[None]:
    """Raise `FileFormatError`, with the name if given, for what Arrow cannot read."""
    try:
        yield
    except ArrowException as error:
        reason = str(error)
        raise FileFormatError(
            reason if name is None else Phrase("{name}: {error}", name=str(name), error=reason)
        ) from None


def _rewritten(
    source: Path,
    file: parquet.ParquetFile,
    target: BinaryIO,
    columns: Columns,
    make_rows: MakesRows,
    rows: Rows,
    jobs: int,
) -> Iterator[float]:
    names = file.schema_arrow.names
    places = places_of(columns, names)
    columns = columns._replace(read=tuple(names[place] for place in places))
    for name, place in zip(columns.read, places, strict=True):
        _values(name, pa.nulls(0, file.schema_arrow.types[place]))  # the error for others
    schema = _schema(file, places[0], columns, in_place=not rows.into)
    # What is read and not answered yet, with the numbers of their groups of rows.
    waiting: deque[tuple[int, pa.RecordBatch]] = deque()
    task = _Values(make_rows, columns, in_place=not rows.into)
    done = at = size = 0
    held: list[pa.RecordBatch] = []
    with (
        parquet.ParquetWriter(target, schema, **_options(file.metadata, columns)) as writer,
        closing(answers(task, _pieces(source, file, places, waiting), jobs)) as pieces,
    ):
        for _piece, answer in pieces:
            count(answer, rows)
            group, batch = waiting.popleft()
            if group != at or size > _GROUP:
                _write(writer, held, schema)
                at, size = group, 0
            parts = _parts(batch, answer.content, places[0], schema, in_place=not rows.into)
            held += parts
            size += sum(part.nbytes for part in parts)
            done += batch.num_rows
            yield done / file.metadata.num_rows
        _write(writer, held, schema)


def _pieces(
    source: Path, file: parquet.ParquetFile, places: list[int], waiting: deque[tuple[int, pa.RecordBatch]]
) -> Iterator[_Piece]:
    """Yield the columns that are read batch by batch, and keep the batches."""
    size = _rows_at_a_time(file.metadata)
    with _readable(source):  # here already, for the rows before are answered first
        for group in range(file.metadata.num_row_groups):
            # In threads of its own Arrow would decode further batches ahead.
            for batch in file.iter_batches(size, row_groups=[group], use_threads=False):
                waiting.append((group, batch))
                yield _Piece(batch.select(places))


class _Piece:
    """Columns of some rows, of which no more than these is sent to another process."""

    def __init__(self, batch: pa.RecordBatch) -> None:
        self.batch = batch

    def __reduce__(self) -> tuple[Any, tuple[bytes]]:
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, self.batch.schema) as writer:
            writer.write_batch(self.batch)
        return _received, (sink.getvalue().to_pybytes(),)


def _received(sent: bytes) -> _Piece:
    return _Piece(pa.ipc.open_stream(sent).read_next_batch())


class _Content(NamedTuple):
    """The answers to some rows, in place or in added columns, and the rows that do not stay."""

    answers: list[list[str | None]]
    dropped: list[int]


class _Values(RowsTask[_Piece, _Content]):
    """Answers values, those of a column and of the others that are read."""

    def __init__(self, make_rows: MakesRows, columns: Columns, *, in_place: bool) -> None:
        super().__init__(make_rows)
        self._columns = columns
        self._in_place = in_place

    def measured(self, piece: _Piece) -> tuple[_Piece, int]:
        """Return the piece; nothing asks for its place."""
        return piece, 0

    def written(
        self, made: _Piece, before: int | None, rows: Rows
    ) -> tuple[_Content, BanglaCalendarError | None]:
        """Return the answers, or none and the error."""
        read = self._columns.read
        changed: list[Changed | None] = []
        try:
            given = (_values(name, column) for name, column in zip(read, made.batch.columns, strict=True))
            changed += (_changed(values, rows) for values in zip(*given, strict=True))
        except BanglaCalendarError as error:
            return _Content([], []), error
        answers = [[row and written(row.value) for row in changed]] if self._in_place else []
        answers += (
            [row and written(row.added[number]) for row in changed]
            for number in range(len(self._columns.added))
        )
        return _Content(answers, [place for place, row in enumerate(changed) if row is None]), None


def _write(writer: parquet.ParquetWriter, batches: list[pa.RecordBatch], schema: pa.Schema) -> None:
    """Write batches as one group of rows, and empty their list."""
    table = pa.Table.from_batches(batches, schema)
    batches.clear()
    if table.num_rows:
        writer.write_table(table, row_group_size=table.num_rows)
    # Arrow would keep the memory of one group beside that of the next.
    del table
    pa.default_memory_pool().release_unused()


def _parts(
    batch: pa.RecordBatch, content: _Content, place: int, schema: pa.Schema, *, in_place: bool
) -> list[pa.RecordBatch]:
    """Return a batch with its answers, in parts between the rows that do not stay.

    (Arrow cannot filter columns of every type.)
    """
    arrays = [pa.array(answer, pa.string()) for answer in content.answers]
    answers = [*batch.columns]
    answers[place : place + 1] = arrays if in_place else [batch.column(place), *arrays]
    answered = pa.RecordBatch.from_arrays(answers, schema=schema)
    ends = [-1, *content.dropped, batch.num_rows]
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


def _names(name: str, column: pa.Array) -> list[Any]:
    """Return the values of a column of names: as `_values` does, or other numbers, truth values and texts."""
    if pa.types.is_dictionary(column.type):
        return _names(name, column.dictionary_decode())
    kind = column.type
    if pa.types.is_floating(kind) or pa.types.is_boolean(kind):
        values: list[Any] = column.to_pylist()
        return values
    if pa.types.is_decimal(kind) or pa.types.is_time(kind) or str(kind) == _UUID:
        return [None if value is None else str(value) for value in column.to_pylist()]
    return _values(name, column)


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
