"""pyarrow: arrays and chunked arrays, read from their buffers without a copy.

`pyarrow.compute.year_month_day` is not used anywhere: past 32 rows it returns zeros and damages memory
(seen in 18.1, 25.0 and 26.0).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.columns.adapters.base import (
    ArrayLibrary,
    Choices,
    Work,
    fields_among,
    is_integer,
    pieces,
    separated,
)
from bangla_calendar.columns.adapters.numpy import PER_DAY
from bangla_calendar.columns.figures import PLAIN, are_plain, changed
from bangla_calendar.columns.found import DATES, FOUND, PAGE, Finds, records_of
from bangla_calendar.columns.kernels import Days, Fields, Mask
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError
from bangla_calendar.language.digits import to_ascii_digits

__all__ = ["LIBRARY", "checked_keys", "whole", "with_keys"]

# The texts of an array of the plain type end where 32 bits do.
_MOST_BYTES = 2**31 - 1

_TYPES = {
    "int32": pa.int32(),
    "float64": pa.float64(),
    "text": pa.string(),
    "date": pa.date32(),
    "texts": pa.list_(pa.string()),
}
_NUMBERS = {"int64": pa.int64(), "float64": pa.float64()}
_FOUND = [(name, _TYPES[kind]) for name, kind in FOUND.items()]


class Arrow(ArrayLibrary):
    """Arrays; a chunked array is answered by one of one chunk."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on arrays."""
        for column in columns:
            if not (isinstance(column, (pa.Array, pa.ChunkedArray)) or is_integer(column)):
                raise TypeError(f"a column must be an Array or ChunkedArray, got {type(column).__name__}")
        chunked = any(isinstance(column, pa.ChunkedArray) for column in columns)
        found = super().run(work, [whole(column) for column in columns], gives, options)
        return pa.chunked_array([found]) if chunked and gives != "frame" else found

    def days(self, column: Any, zone: str) -> Days:
        """Return an array of dates, timestamps, or days counted from 1970, as numbers."""
        column = _typed(column, pa.date32())
        kind = column.type
        per_day = 1
        if pa.types.is_timestamp(kind):
            if kind.tz:
                # The moments stay as they are; only then are they written down in the other zone.
                moved = column if zone == OWN_ZONE else column.cast(pa.timestamp(kind.unit, zone))
                column = pc.local_timestamp(moved)
            per_day = PER_DAY[kind.unit]
        elif pa.types.is_date64(kind):
            per_day = PER_DAY["ms"]
        elif not (pa.types.is_date32(kind) or pa.types.is_integer(kind)):
            raise TypeError(f"days must be dates, timestamps or integers, got {kind}")
        return Days(_numbers(column), _nulls(column), per_day=per_day)

    def moments(self, column: Any, zone: str) -> tuple[NDArray[np.int64], Mask | None]:
        """Return an array of timestamps in seconds from 1970 UTC."""
        column = _typed(column, pa.timestamp("s", "UTC"))
        if not pa.types.is_timestamp(column.type):
            raise TypeError(f"moments must be timestamps, got {column.type}")
        if not column.type.tz:
            column = pc.assume_timezone(column, zone)
        seconds = pc.floor_temporal(column, unit="second").cast(pa.timestamp("s", "UTC"))
        return _numbers(seconds).astype(np.int64, copy=False), _nulls(seconds)

    def integers(self, column: Any, name: str) -> tuple[NDArray[np.integer], Mask | None]:
        """Return an array of integers and its nulls."""
        column = _typed(column, pa.int64())
        if not pa.types.is_integer(column.type):
            raise TypeError(f"{name} must be integers, got {column.type}")
        return _numbers(column), _nulls(column)

    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Return the three fields of a struct, or columns of a table."""
        if isinstance(column, (pa.Table, pa.RecordBatch)):
            year, month, day = (column.column(place) for place in fields_among(column.schema.names))
        elif pa.types.is_struct(column.type):
            # Of a null struct each field is null.
            places = fields_among([field.name for field in column.type])
            year, month, day = (pc.struct_field(column, [place]) for place in places)
        else:
            raise TypeError(f"expected a struct of year, month and day, got {column.type}")
        return year, month, day

    def of_fields(self, fields: Fields, missing: Mask | None, like: Any) -> Any:
        """Return an array of structs of `int32`, `uint8` and `uint8`."""
        # Some ways to a struct's field pass by the nulls of the struct: the fields have them as well.
        columns = [pa.array(values, mask=missing) for values in fields]
        mask = None if missing is None else pa.array(missing)
        return pa.StructArray.from_arrays(columns, names=Fields._fields, mask=mask)

    def of_days(self, days: NDArray[np.int64], missing: Mask | None, like: Any) -> Any:
        """Return an array of `date32`."""
        return pa.array(days.astype(np.int32), mask=missing).view(pa.date32())

    def of_moments(self, seconds: NDArray[np.int64], missing: Mask | None, like: Any, zone: str) -> Any:
        """Return an array of `timestamp` in seconds and the time zone."""
        return pa.array(seconds, mask=missing).view(pa.timestamp("s", zone))

    def of_numbers(self, values: NDArray[Any], missing: Mask | None, like: Any) -> Any:
        """Return an array of the type of the values."""
        return pa.array(values, mask=missing)

    def coded(self, column: Any) -> tuple[NDArray[np.integer], list[str], list[Any]]:
        """Return the distinct texts of an array, and for each row the number of its text or -1."""
        if not pa.types.is_dictionary(column.type):
            column = _strings(column).dictionary_encode()
        texts = _strings(column.dictionary).to_pylist()
        codes = pc.fill_null(column.indices.cast(pa.int32()), -1).to_numpy()
        nulls = np.array([text is None for text in texts] + [True])  # of the code -1 as well
        if nulls.sum() > 1:
            codes = np.where(nulls.take(codes, mode="wrap"), -1, codes)
            texts = [text or "" for text in texts]
        return codes, texts, []

    def joined(self, column: Any) -> Iterator[tuple[str, str]]:
        """Yield the texts of some rows after others, joined, and the sign between them."""
        for filled in _filled(column):
            separator, text = _joined(filled)
            yield text, separator

    def plain_numbers(self, column: Any, kind: str) -> tuple[NDArray[Any], Mask]:
        """Return the numbers of the texts that are plain figures, and which rows these are."""
        parts = [_plain_numbers(filled, kind) for filled in _filled(column)]
        numbers = pa.concat_arrays(parts) if parts else pa.array([], _NUMBERS[kind])
        plain: Mask = pc.is_valid(numbers).to_numpy(zero_copy_only=False)
        return pc.fill_null(numbers, 0).to_numpy(), plain

    def picked(self, column: Any, rows: Mask) -> Any:
        """Return an array of some of the rows."""
        return column.filter(pa.array(rows))

    def of_choices(
        self, codes: NDArray[np.integer], choices: Sequence[str], like: Any, *, missing: bool = True
    ) -> Any:
        """Return a dictionary array, which holds each text once."""
        nulls = codes < 0 if missing else None
        indices = pa.array(codes.astype(np.int32, copy=False), mask=nulls)
        # The codes are ours and lead to a choice: to check that again would take longest of all.
        return pa.DictionaryArray.from_arrays(indices, _dictionary(choices), safe=False)

    def change(self, column: Any, change: Callable[[str], str], errors: str) -> Any:
        """Return an array with a change made to all texts at once, those of a dictionary once each."""
        if pa.types.is_dictionary(column.type):
            dictionary = self.change(column.dictionary, change, errors)
            return pa.DictionaryArray.from_arrays(column.indices, dictionary)
        column = column.cast(pa.string()) if pa.types.is_integer(column.type) else _strings(column)
        kind = column.type
        if not len(column):
            return column
        filled = pc.fill_null(column.cast(pa.large_string()), "")
        found = pa.concat_arrays([_changed(filled[piece], change) for piece in pieces(len(column))])
        if column.null_count:
            found = pc.if_else(column.is_valid(), found, None)
        return found if found.nbytes > _MOST_BYTES else found.cast(kind)

    def of_found(self, found: list[list[Any] | None], like: Any, finds: Finds = DATES) -> Any:
        """Return an array of lists of structs."""
        fields = [(name, _TYPES[kind]) for name, kind in finds.fields.items()]
        return pa.array(records_of(found, finds), pa.list_(pa.struct(fields)))

    def frame_of(self, rows: list[int], records: list[dict[str, Any]], like: Any) -> Any:
        """Return a Table."""
        return pa.Table.from_pylist(records, pa.schema(_FOUND)).add_column(
            0, PAGE, pa.array(rows, pa.int64())
        )


def with_keys(
    batch: Any, column: str, keys: Sequence[str], find: Callable[[Any], Any], finds: Finds = DATES
) -> Any:
    """Return what is found in the texts of a table or batch, each beside the keys of its row."""
    found = whole(find(batch.column(column)))
    pages = pc.list_parent_indices(found)
    columns = [batch.column(name).take(pages) for name in keys]
    return type(batch).from_arrays([*columns, *found.flatten().flatten()], names=[*keys, *finds.fields])


def checked_keys(
    names: Sequence[str], column: str, keys: Sequence[str] | None, finds: Finds = DATES
) -> list[str]:
    """Return the columns that are kept beside what is found: those of `keys`, or all but the texts."""
    if column not in names:
        raise UnknownNameError("column", column, tuple(names))
    kept = [name for name in names if name != column] if keys is None else [*keys]
    for name in kept:
        if name not in names:
            raise UnknownNameError("column", name, tuple(names))
    if taken := [name for name in kept if name in finds.fields]:
        raise BanglaCalendarError(
            Phrase("keys must not be named as fields are, got {names}", names=", ".join(taken))
        )
    return kept


def _dictionary(choices: Sequence[str]) -> Any:
    """Return texts as an array, which is kept for the next column if the texts are."""
    return _kept(choices) if isinstance(choices, Choices) else pa.array(choices, pa.string())


@lru_cache(maxsize=8)
def _kept(choices: Choices) -> Any:
    return pa.array(choices, pa.string())


def _filled(column: Any) -> Iterator[Any]:
    """Yield an array of texts in pieces of large strings, with empty texts for nulls."""
    filled = pc.fill_null(_strings(column).cast(pa.large_string()), "")
    return (filled[piece] for piece in pieces(len(filled)))


def _changed(texts: Any, change: Callable[[str], str]) -> Any:
    """Return an array of large strings without nulls, with a change made to all of them at once."""
    separator, text = _joined(texts)
    return _parted(changed(text, change), separator)


def _joined(texts: Any) -> tuple[str, str]:
    """Return a sign that is in none of the texts of an array, and those texts joined by it."""
    rows = pa.ListArray.from_arrays(pa.array([0, len(texts)], pa.int32()), texts)

    def join(separator: str) -> str:
        joined: str = pc.binary_join(rows, pa.scalar(separator, pa.large_string()))[0].as_py()
        return joined

    return separated(join, len(texts))


def _parted(text: str, separator: str) -> Any:
    return pc.split_pattern(pa.array([text], pa.large_string()), separator).values


def _plain_numbers(texts: Any, kind: str) -> Any:
    """Return the numbers of plain figures in an array of large strings, and null for other texts."""
    separator, text = _joined(texts)
    rows = _parted(changed(text, to_ascii_digits), separator)
    if separator == "\n" and are_plain(text, kind):
        try:
            return rows.cast(_NUMBERS[kind])
        except pa.ArrowInvalid:
            pass  # one of them is no number, or none of 64 bits
    plain = pc.match_substring_regex(texts, PLAIN[kind])
    return pc.if_else(plain, rows, None).cast(_NUMBERS[kind])


def whole(column: Any) -> Any:
    """Return a chunked array as one array, and anything else as it is."""
    if not isinstance(column, pa.ChunkedArray):
        return column
    if pa.types.is_string(column.type) and column.nbytes > _MOST_BYTES:
        column = column.cast(pa.large_string())
    found = column.combine_chunks()
    # With several chunks or none some releases answer with a chunked array.
    if isinstance(found, pa.ChunkedArray):
        found = found.chunk(0) if found.num_chunks else pa.array([], found.type)
    return found


def _numbers(column: Any) -> NDArray[np.integer]:
    """Return the numbers that an array is held as; those of nulls are any."""
    width = column.type.bit_width // 8
    unsigned = pa.types.is_unsigned_integer(column.type)
    dtype = np.dtype(f"{'u' if unsigned else 'i'}{width}")
    buffer = column.buffers()[1]
    if buffer is None or not len(column):
        return np.empty(0, dtype)
    return np.frombuffer(buffer, dtype, len(column), column.offset * width)


def _typed(column: Any, kind: Any) -> Any:
    """Return an array with a value in each row, of a type if it has none but nulls."""
    if pa.types.is_dictionary(column.type):
        return column.dictionary_decode()
    return column.cast(kind) if pa.types.is_null(column.type) else column


def _nulls(column: Any) -> Mask | None:
    """Return which rows are null."""
    if not column.null_count:
        return None
    nulls: Mask = pc.is_null(column).to_numpy(zero_copy_only=False)
    return nulls


def _strings(column: Any) -> Any:
    """Return an array of strings with 32 or 64 bit offsets."""
    kind = column.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return column
    if pa.types.is_dictionary(kind):
        return _strings(column.dictionary_decode())
    if pa.types.is_null(kind) or kind in (getattr(pa, "string_view", pa.string)(),):
        return column.cast(pa.string())
    raise TypeError(f"texts must be strings, got {kind}")


LIBRARY = Arrow()
