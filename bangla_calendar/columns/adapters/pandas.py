"""pandas: Series, and DataFrames of year, month and day, with the index that was given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.columns.adapters.base import (
    ArrayLibrary,
    ObjectLibrary,
    Work,
    fields_among,
    integers_of,
    objects_of,
)
from bangla_calendar.columns.adapters.lists import LIBRARY as LISTS
from bangla_calendar.columns.adapters.numpy import days_of_datetimes
from bangla_calendar.columns.found import DATES, FOUND, Finds, by_field
from bangla_calendar.columns.kernels import Days, Fields, Mask
from bangla_calendar.errors import BanglaCalendarError

__all__ = ["LIBRARY"]

_SECONDS_PER_DAY = 86_400
_FIELD_TYPES = {"int32": "Int32", "float64": "Float64", "text": "string"}


class Pandas(ObjectLibrary):
    """Series. Results have pandas' nullable types, whether or not a row is missing."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on Series, which must have one index; an Index is a Series that it is the index of."""
        columns = [column.to_series() if isinstance(column, pd.Index) else column for column in columns]
        series = [column for column in columns if isinstance(column, pd.Series)]
        if not all(other.index.equals(series[0].index) for other in series[1:]):
            raise BanglaCalendarError("columns must have the same index")
        return super().run(work, columns, gives, options)

    def named(self, column: Any, name: str) -> Any:
        """Return a Series under a name."""
        return column.rename(name)

    def days(self, column: Any, zone: str) -> Days:
        """Return a Series of moments, periods, objects, or days counted from 1970, as numbers."""
        column = _written_out(column)
        dtype = column.dtype
        if isinstance(dtype, pd.ArrowDtype):
            library, array = _arrow(column)
            return library.days(array, zone)
        if isinstance(dtype, pd.DatetimeTZDtype):
            column = column if zone == OWN_ZONE else column.dt.tz_convert(zone)
            column = column.dt.tz_localize(None)
        if column.dtype.kind == "M":
            return days_of_datetimes(column.to_numpy())
        if column.dtype.kind in "iu" or _is_empty(column):
            return Days(*self.integers(column, "days"))
        if isinstance(dtype, pd.PeriodDtype):
            return _days_of_periods(column.array)
        if _is_object(dtype):
            return LISTS.days(_objects(column), zone)
        raise TypeError(f"days must be dates, moments or integers, got {dtype}")

    def moments(self, column: Any, zone: str) -> tuple[NDArray[np.int64], Mask | None]:
        """Return a Series of moments in seconds from 1970 UTC."""
        column = _written_out(column)
        dtype = column.dtype
        if isinstance(dtype, pd.ArrowDtype):
            library, array = _arrow(column)
            return library.moments(array, zone)
        if _is_empty(column) or _is_object(dtype):
            return LISTS.moments(_objects(column), zone)
        if dtype.kind != "M":
            raise TypeError(f"moments must be datetime64, got {dtype}")
        if not isinstance(dtype, pd.DatetimeTZDtype):
            column = column.dt.tz_localize(zone)
        utc = column.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy().astype("datetime64[s]")
        return utc.view(np.int64), np.isnat(utc)

    def integers(self, column: Any, name: str) -> tuple[NDArray[np.integer], Mask | None]:
        """Return a Series of integers, nullable or not, and its missing rows."""
        column = _written_out(column)
        dtype = column.dtype
        if _is_empty(column):
            return np.zeros(len(column), np.int64), np.ones(len(column), np.bool_)
        if dtype.kind == "f":
            raise TypeError(
                f"{name} must be integers, got {dtype}: convert_dtypes() makes such of whole numbers"
            )
        if _is_object(dtype):
            return LISTS.integers(_objects(column), name)
        if isinstance(dtype, np.dtype) or dtype.kind not in "iu":
            return integers_of(column.to_numpy(), name), None
        kind = np.dtype(f"{dtype.kind}{dtype.itemsize}")
        missing = column.isna().to_numpy() if column.hasnans else None
        return column.to_numpy(kind, na_value=0), missing

    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Return the three columns of a DataFrame, or parts of the tuples of a Series."""
        if isinstance(column, pd.Series) and _is_object(column.dtype):
            parts = LISTS.parts(_objects(column))
            year, month, day = (pd.Series(objects_of(part), column.index) for part in parts)
            return year, month, day
        if not isinstance(column, pd.DataFrame):
            raise TypeError(f"expected a DataFrame of year, month and day, got {type(column).__name__}")
        year, month, day = (column.iloc[:, place] for place in fields_among(list(column)))
        return year, month, day

    def texts(self, column: Any, *, integers: bool = False) -> list[Any]:
        """Return a Series of texts as a list."""
        _dtype_of(column)
        return _objects(column)

    def coded(self, column: Any) -> tuple[NDArray[np.integer], list[str], list[Any]]:
        """Return a Series as the numbers of its texts, and what these number."""
        if _is_arrow_text(_dtype_of(column)):
            library, array = _arrow(column)
            return library.coded(array)
        return super().coded(column)

    def joined(self, column: Any) -> Iterator[tuple[str, str]]:
        """Yield the texts of some rows after others, joined, and the sign between them."""
        if _is_arrow_text(_dtype_of(column)):
            library, array = _arrow(column)
            return library.joined(array)
        return super().joined(column)

    def plain_numbers(self, column: Any, kind: str) -> tuple[NDArray[Any], Mask]:
        """Return the numbers of the texts that are plain figures, and which rows these are."""
        if _is_arrow_text(_dtype_of(column)):
            library, array = _arrow(column)
            return library.plain_numbers(array, kind)
        return super().plain_numbers(column, kind)

    def change(self, column: Any, change: Callable[[str], str], errors: str) -> Any:
        """Return a Series with a change made to many texts at once."""
        dtype = _dtype_of(column)
        if not _is_arrow_text(dtype):
            return super().change(column, change, errors)
        library, array = _arrow(column)
        changed = library.change(array, change, errors)
        kind = pd.ArrowDtype(changed.type) if isinstance(dtype, pd.ArrowDtype) else dtype
        return pd.Series(kind.__from_arrow__(changed), index=column.index, name=column.name, copy=False)

    def of_fields(self, fields: Fields, missing: Mask | None, like: Any) -> Any:
        """Return a DataFrame of `Int32`, `UInt8` and `UInt8`."""
        columns = {name: _nullable(values, missing) for name, values in fields._asdict().items()}
        return pd.DataFrame(columns, index=like.index, copy=False)

    def of_days(self, days: NDArray[np.int64], missing: Mask | None, like: Any) -> Any:
        """Return a Series of `datetime64[s]`, midnights without a time zone."""
        days *= _SECONDS_PER_DAY
        dates = days.view("datetime64[s]")
        if missing is not None:
            dates[missing] = "NaT"
        return pd.Series(dates, index=like.index, name=like.name, copy=False)

    def of_moments(self, seconds: NDArray[np.int64], missing: Mask | None, like: Any, zone: str) -> Any:
        """Return a Series of `datetime64[s]` in the time zone."""
        moments = seconds.view("datetime64[s]")
        if missing is not None:
            moments[missing] = "NaT"
        series = pd.Series(moments, index=like.index, name=like.name, copy=False)
        return series.dt.tz_localize("UTC").dt.tz_convert(zone)

    def of_numbers(self, values: NDArray[Any], missing: Mask | None, like: Any) -> Any:
        """Return a Series of a nullable type such as `UInt8` or `boolean`."""
        return pd.Series(_nullable(values, missing), index=like.index, name=like.name, copy=False)

    def of_texts(self, texts: NDArray[np.object_], like: Any) -> Any:
        """Return a Series of strings, of the type that texts came in."""
        dtype = like.dtype if pd.api.types.is_string_dtype(like.dtype) else None
        return pd.Series(texts, index=like.index, name=like.name, dtype=dtype, copy=False)

    def of_found(self, found: list[list[Any] | None], like: Any, finds: Finds = DATES) -> Any:
        """Return a Series of lists."""
        return pd.Series(objects_of(found), index=like.index, name=like.name, copy=False)

    def frame_of(self, rows: list[int], records: list[dict[str, Any]], like: Any) -> Any:
        """Return a DataFrame whose index has for each date the label of its page."""
        index = like.index.take(np.array(rows, np.intp))
        fields = by_field(records).items()
        return pd.DataFrame({name: _field_of(values, FOUND[name]) for name, values in fields}).set_axis(index)


def _dtype_of(column: Any) -> Any:
    """Return the type of a Series, which a column must be."""
    if not isinstance(column, pd.Series):
        raise TypeError(f"a column must be a Series, got {type(column).__name__}")
    return column.dtype


def _written_out(column: Any) -> Any:
    """Return a Series of categories, or a sparse one, with a value in each row; any other as it is."""
    dtype = _dtype_of(column)
    if isinstance(dtype, pd.SparseDtype):
        return column.sparse.to_dense()
    if not isinstance(dtype, pd.CategoricalDtype):
        return column
    kind, values = dtype.categories.dtype, dtype.categories.array
    if isinstance(kind, np.dtype) and kind.kind in "iu":
        values = _nullable(values.to_numpy(), None)
    return pd.Series(values.take(column.cat.codes.to_numpy(), allow_fill=True), column.index)


def _is_object(dtype: Any) -> bool:
    return isinstance(dtype, np.dtype) and dtype.kind == "O"


def _days_of_periods(periods: Any) -> Days:
    """Return an array of periods as the days that they are, or are a part of."""
    first, last = (periods.asfreq("D", how).asi8 for how in ("start", "end"))
    if (first != last).any():
        raise TypeError(f"a period must be within one day, got {periods.dtype}")
    return Days(first, nat=True)


def _is_empty(column: Any) -> bool:
    """Return whether a Series holds numbers, as an empty column of a file does, and has none."""
    return column.dtype.kind == "f" and bool(column.isna().all())


def _is_arrow_text(dtype: Any) -> bool:
    """Return whether the texts of a type lie in Arrow's memory, from which objects are made at a price."""
    storage = "pyarrow" if isinstance(dtype, pd.ArrowDtype) else getattr(dtype, "storage", "python")
    return storage in ("pyarrow", "pyarrow_numpy")


def _arrow(column: Any) -> tuple[ArrayLibrary, Any]:
    """Return the library of Arrow, and the array of it that a Series in its memory is."""
    from bangla_calendar.columns.adapters import arrow

    return arrow.LIBRARY, arrow.whole(column.array.__arrow_array__())


def _field_of(values: list[Any], kind: str) -> Any:
    """Return a field of found dates as an array that pandas has for it."""
    if kind == "date":
        return np.array(values, "datetime64[s]")
    if kind == "texts":
        return objects_of(values)
    return pd.array(values, _FIELD_TYPES[kind])


def _objects(column: Any) -> list[Any]:
    """Return the objects of a Series, None where one is missing."""
    objects = column.to_numpy(np.object_)
    if column.hasnans:
        objects = np.where(column.isna(), None, objects)
    found: list[Any] = objects.tolist()
    return found


def _nullable(values: NDArray[Any], missing: Mask | None) -> Any:
    """Return an array of a nullable type."""
    # Each array has a mask of its own, so that writing into one changes no other.
    missing = np.zeros(len(values), np.bool_) if missing is None else missing.copy()
    if values.dtype.kind == "b":
        return pd.arrays.BooleanArray(values, missing)
    if values.dtype.kind == "f":
        return pd.arrays.FloatingArray(values, missing)
    return pd.arrays.IntegerArray(values, missing)


LIBRARY = Pandas()
