"""polars: Series now, and expressions that do their work when the query runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.columns.adapters.base import (
    ArrayLibrary,
    Work,
    fields_among,
    pieces,
    separated,
)
from bangla_calendar.columns.adapters.numpy import PER_DAY
from bangla_calendar.columns.errors import BadRowsError
from bangla_calendar.columns.figures import PLAIN, are_plain, changed
from bangla_calendar.columns.found import DATES, FOUND, NUMBERS, PAGE, Finds, records_of
from bangla_calendar.columns.kernels import Days, Fields, Mask
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.language.digits import to_ascii_digits

__all__ = ["LIBRARY"]

_FIELDS = {"year": pl.Int32, "month": pl.UInt8, "day": pl.UInt8}
_TYPES: dict[str, Any] = {
    "fields": pl.Struct(_FIELDS),
    "date": pl.Date,
    "text": pl.String,
    "bool": pl.Boolean,
    "uint8": pl.UInt8,
    "uint16": pl.UInt16,
    "int32": pl.Int32,
    "int64": pl.Int64,
    "float64": pl.Float64,
    "texts": pl.List(pl.String),
}
_FIELDS_FOUND = {name: _TYPES[kind] for name, kind in FOUND.items()}
_TYPES["found"] = pl.List(pl.Struct(_FIELDS_FOUND))
_TYPES["numbers"] = pl.List(pl.Struct({name: _TYPES[kind] for name, kind in NUMBERS.fields.items()}))


class Polars(ArrayLibrary):
    """Series and expressions."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on Series; on expressions return the one that does it."""
        places = [place for place, column in enumerate(columns) if isinstance(column, pl.Expr)]
        if not places:
            return super().run(work, columns, gives, options)
        if gives == "frame":
            raise TypeError("a frame is made of a Series: an expression cannot give other rows")

        def on_series(series: Any) -> Any:
            given = list(columns)
            parts = [series] if len(places) == 1 else [*map(series.struct.field, series.struct.fields)]
            for place, part in zip(places, parts, strict=True):
                given[place] = part
            try:
                return work(self, *given, **options)
            except BadRowsError as error:
                # polars makes the exception anew, of its text alone.
                raise BanglaCalendarError(str(error)) from None

        # One column is itself, several are a struct, which has the name of its first field.
        expression = columns[places[0]]
        if len(places) > 1:
            expression = pl.struct(expression, *(columns[place].alias(f"\0{place}") for place in places[1:]))
        # Row by row, so that a query may stream through it.
        return expression.map_batches(on_series, return_dtype=_type_of(gives), is_elementwise=True)

    def named(self, column: Any, name: str) -> Any:
        """Return a Series or an expression under a name."""
        return column.alias(name)

    def days(self, column: Any, zone: str) -> Days:
        """Return a Series of dates, moments, or days counted from 1970, as numbers."""
        column = _typed(column, pl.Date)
        dtype = column.dtype
        per_day = 1
        if isinstance(dtype, pl.Datetime):
            if dtype.time_zone:
                column = column if zone == OWN_ZONE else column.dt.convert_time_zone(zone)
                column = column.dt.replace_time_zone(None)
            per_day = PER_DAY[dtype.time_unit]
        elif not (dtype == pl.Date or dtype.is_integer()):
            raise TypeError(f"days must be dates, moments or integers, got {dtype}")
        values, missing = _parted(column.to_physical())
        return Days(values, missing, per_day=per_day)

    def moments(self, column: Any, zone: str) -> tuple[NDArray[np.int64], Mask | None]:
        """Return a Series of `Datetime` in seconds from 1970 UTC."""
        column = _typed(column, pl.Datetime("us"))
        dtype = column.dtype
        if not isinstance(dtype, pl.Datetime):
            raise TypeError(f"moments must be Datetime, got {dtype}")
        if not dtype.time_zone:
            column = column.dt.replace_time_zone(zone)
        return _parted(column.dt.epoch("s"))

    def integers(self, column: Any, name: str) -> tuple[NDArray[np.integer], Mask | None]:
        """Return a Series of integers and its nulls."""
        column = _typed(column, pl.Int64)
        if not column.dtype.is_integer():
            raise TypeError(f"{name} must be integers, got {column.dtype}")
        return _parted(column)

    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Return the three fields of a struct, or columns of a frame."""
        if isinstance(column, pl.DataFrame):
            year, month, day = (column.to_series(place) for place in fields_among(column.columns))
            return year, month, day
        if isinstance(column, (pl.Series, pl.Expr)):
            # What fields an expression has is not known yet.
            names = [*_FIELDS]
            if isinstance(column, pl.Series):
                given = column.struct.fields
                names = [given[place] for place in fields_among(given)]
            year, month, day = (column.struct.field(name) for name in names)
            return year, month, day
        raise TypeError(f"expected a struct of year, month and day, got {type(column).__name__}")

    def of_fields(self, fields: Fields, missing: Mask | None, like: Any) -> Any:
        """Return a struct of `Int32`, `UInt8` and `UInt8`."""
        return _emptied(pl.DataFrame(fields._asdict()).to_struct(like.name), missing)

    def of_days(self, days: NDArray[np.int64], missing: Mask | None, like: Any) -> Any:
        """Return a Series of `Date`."""
        return _emptied(pl.Series(like.name, days.astype(np.int32)).cast(pl.Date), missing)

    def of_moments(self, seconds: NDArray[np.int64], missing: Mask | None, like: Any, zone: str) -> Any:
        """Return a Series of `Datetime` in microseconds and the time zone."""
        moments = pl.Series(like.name, seconds * 1_000_000).cast(_type_of(f"moment {zone}"))
        return _emptied(moments, missing)

    def of_numbers(self, values: NDArray[Any], missing: Mask | None, like: Any) -> Any:
        """Return a Series of the array's type."""
        return _emptied(pl.Series(like.name, values), missing)

    def coded(self, column: Any) -> tuple[NDArray[np.integer], list[str], list[Any]]:
        """Return the distinct texts of a Series, and for each row the number of its text or -1."""
        column = _strings(column)
        rows = pl.DataFrame({"text": column}).with_row_index("row")
        # The first row with each text, which is quicker than to look up every text among the distinct ones.
        first = rows.select(pl.col("row").first().over("text")).to_series().to_numpy()
        present = column.is_not_null().to_numpy()
        is_first = present & (first == np.arange(len(first)))
        codes = np.where(present, (is_first.cumsum(dtype=np.int32) - 1).take(first), -1)
        return codes, column.filter(pl.Series(is_first)).to_list(), []

    def joined(self, column: Any) -> Iterator[tuple[str, str]]:
        """Yield the texts of some rows after others, joined, and the sign between them."""
        for filled in _filled(column):
            separator, text = _joined(filled)
            yield text, separator

    def plain_numbers(self, column: Any, kind: str) -> tuple[NDArray[Any], Mask]:
        """Return the numbers of the texts that are plain figures, and which rows these are."""
        parts = [_plain_numbers(filled, kind) for filled in _filled(column)]
        numbers = pl.concat(parts or [pl.Series([], dtype=_TYPES[kind])])
        plain = numbers.is_not_null().to_numpy()
        return numbers.fill_null(0).to_numpy(), plain

    def picked(self, column: Any, rows: Mask) -> Any:
        """Return a Series of some of the rows."""
        return column.filter(pl.Series(rows))

    def of_choices(
        self, codes: NDArray[np.integer], choices: Sequence[str], like: Any, *, missing: bool = True
    ) -> Any:
        """Return a Series of `String`, whose rows share the texts."""
        texts = pl.Series(like.name, [*choices, None], dtype=pl.String)
        return texts.gather(np.where(codes < 0, len(choices), codes) if missing else codes)

    def change(self, column: Any, change: Callable[[str], str], errors: str) -> Any:
        """Return a Series of `String` with a change made to all texts at once."""
        column = column.cast(pl.String) if _dtype_of(column).is_integer() else _strings(column)
        if column.is_empty():
            return column
        filled = column.fill_null("")
        found = pl.concat([_changed(filled[piece], change) for piece in pieces(len(column))])
        return _emptied(found, column.is_null().to_numpy() if column.null_count() else None)

    def of_found(self, found: list[list[Any] | None], like: Any, finds: Finds = DATES) -> Any:
        """Return a Series of lists of structs."""
        kind = "found" if finds is DATES else "numbers"
        return pl.Series(like.name, records_of(found, finds), dtype=_TYPES[kind])

    def frame_of(self, rows: list[int], records: list[dict[str, Any]], like: Any) -> Any:
        """Return a DataFrame."""
        pages = pl.Series(PAGE, rows, dtype=pl.UInt32)  # as polars counts rows
        return pl.DataFrame([pages, *pl.DataFrame(records, schema=_FIELDS_FOUND)])


def _filled(column: Any) -> Iterator[Any]:
    """Yield a Series of texts in pieces, with empty texts for nulls."""
    filled = _strings(column).fill_null("")
    return (filled[piece] for piece in pieces(len(filled)))


def _joined(texts: Any) -> tuple[str, str]:
    """Return a sign that is in none of the texts of a Series, and those texts joined by it."""
    return separated(lambda separator: texts.str.join(separator).item(), len(texts))


def _type_of(gives: str) -> Any:
    """Return the type of a result."""
    kind, _, zone = gives.partition(" ")
    return pl.Datetime("us", zone) if kind == "moment" else _TYPES[kind]


def _changed(texts: Any, change: Callable[[str], str]) -> Any:
    """Return a Series of strings without nulls, with a change made to all of them at once."""
    separator, text = _joined(texts)
    return pl.Series(texts.name, [changed(text, change)]).str.split(separator).explode()


def _plain_numbers(texts: Any, kind: str) -> Any:
    """Return the numbers of plain figures in a Series of strings, and null for other texts."""
    separator, text = _joined(texts)
    rows = pl.Series([changed(text, to_ascii_digits)]).str.split(separator).explode()
    numbers = rows.cast(_TYPES[kind], strict=False)
    if separator == "\n" and are_plain(text, kind):
        return numbers
    return pl.select(pl.when(texts.str.contains(PLAIN[kind])).then(numbers)).to_series()


def _dtype_of(column: Any) -> Any:
    """Return the type of a Series, which a column must be."""
    if not isinstance(column, pl.Series):
        raise TypeError(f"a column must be a Series or an expression, got {type(column).__name__}")
    return column.dtype


def _strings(column: Any) -> Any:
    """Return a Series of texts, categories written out, as strings."""
    dtype = _dtype_of(column)
    if dtype == pl.String:
        return column
    if dtype in (pl.Categorical, pl.Enum, pl.Null):
        return column.cast(pl.String)
    raise TypeError(f"texts must be strings, got {dtype}")


def _typed(column: Any, kind: Any) -> Any:
    """Return a Series of nulls only, which has no type, as one of a type; any other as it is."""
    return column.cast(kind) if _dtype_of(column) == pl.Null else column


def _parted(column: Any) -> tuple[NDArray[Any], Mask | None]:
    """Return the numbers of a Series and its nulls."""
    if not column.null_count():
        return column.to_numpy(), None
    return column.fill_null(0).to_numpy(), column.is_null().to_numpy()


def _emptied(column: Any, missing: Mask | None) -> Any:
    """Return a Series with nulls where rows are missing."""
    if missing is None:
        return column
    present = pl.Series(~missing)
    return pl.select(pl.when(present).then(column).alias(column.name)).to_series()


LIBRARY = Polars()
