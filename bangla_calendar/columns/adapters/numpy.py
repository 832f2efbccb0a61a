"""NumPy arrays, masked ones among them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.columns.adapters.base import ObjectLibrary, integers_of, objects_of
from bangla_calendar.columns.adapters.lists import LIBRARY as LISTS
from bangla_calendar.columns.found import DATES, FOUND, PAGE, Finds, by_field
from bangla_calendar.columns.kernels import Days, Fields, Mask
from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = ["LIBRARY", "PER_DAY", "days_of_datetimes"]

# How many of a unit of `datetime64` are in a day; the others are converted to days first.
PER_DAY = {
    "D": 1,
    "h": 24,
    "m": 1440,
    "s": 86_400,
    "ms": 86_400_000,
    "us": 86_400_000_000,
    "ns": 86_400_000_000_000,
}
_FINEST = {"ps": 86_400 * 10**12, "fs": 86_400 * 10**15, "as": 86_400 * 10**18}
# The most days that one of a coarser unit has.
_LONGEST = {"Y": 366, "M": 31, "W": 7, "D": 1}
_MOST = np.iinfo(np.int64).max


class NumPy(ObjectLibrary):
    """Arrays of one dimension."""

    def days(self, column: Any, zone: str) -> Days:
        """Return an array of `datetime64`, of objects, or of days counted from 1970, as numbers."""
        values, missing = _parted(column)
        if values.dtype.kind == "M":
            return days_of_datetimes(values, missing)
        if values.dtype.kind in "iu":
            return Days(values, missing)
        if values.dtype.kind == "O":
            return LISTS.days(self.texts(column), zone)
        raise TypeError(f"days must be datetime64 or integers, got {values.dtype}")

    def moments(self, column: Any, zone: str) -> tuple[NDArray[np.int64], Mask | None]:
        """Return an array of `datetime64`, which are of UTC, or of objects in seconds from 1970 UTC."""
        values, missing = _parted(column)
        if values.dtype.kind == "O":
            return LISTS.moments(self.texts(column), zone)
        if values.dtype.kind != "M" or np.datetime_data(values.dtype)[0] in "YMWD":
            raise TypeError(f"moments must be datetime64 with a clock, got {values.dtype}")
        lacking = np.isnat(values) if missing is None else missing | np.isnat(values)
        return values.astype("datetime64[s]").view(np.int64), lacking

    def integers(self, column: Any, name: str) -> tuple[NDArray[np.integer], Mask | None]:
        """Return an array of integers, or of objects, and its missing rows."""
        values, missing = _parted(column)
        if values.dtype.kind == "O":
            return LISTS.integers(self.texts(column), name)
        return integers_of(values, name), missing

    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Refuse: an array is no three columns."""
        raise TypeError("month and day are missing: unpack what from_gregorian gives")

    def texts(self, column: Any, *, integers: bool = False) -> list[Any]:
        """Return an array of strings, fixed in width or not, or of objects, as a list."""
        values, missing = _parted(column)
        if values.dtype.kind not in ("UTOiu" if integers else "UTO"):
            raise TypeError(f"texts must be an array of strings or objects, got {values.dtype}")
        texts: list[Any] = values.tolist()
        for row in () if missing is None else np.flatnonzero(missing):
            texts[row] = None
        return texts

    def of_fields(self, fields: Fields, missing: Mask | None, like: Any) -> Fields:
        """Return three arrays, masked ones where a row is missing."""
        return Fields(*(self.of_numbers(values, missing, like) for values in fields))

    def of_days(self, days: NDArray[np.int64], missing: Mask | None, like: Any) -> NDArray[np.datetime64]:
        """Return an array of `datetime64[D]`, NaT where a row is missing."""
        dates: NDArray[np.datetime64] = days.view("datetime64[D]")
        if missing is not None:
            dates[missing] = "NaT"
        return dates

    def of_moments(
        self, seconds: NDArray[np.int64], missing: Mask | None, like: Any, zone: str
    ) -> NDArray[np.datetime64]:
        """Return an array of `datetime64[s]` in UTC, for NumPy has no time zones."""
        moments: NDArray[np.datetime64] = seconds.view("datetime64[s]")
        if missing is not None:
            moments[missing] = "NaT"
        return moments

    def of_numbers(self, values: NDArray[Any], missing: Mask | None, like: Any) -> NDArray[Any]:
        """Return an array, a masked one where a row is missing."""
        return values if missing is None else np.ma.MaskedArray(values, missing.copy())

    def of_texts(self, texts: NDArray[np.object_], like: Any) -> NDArray[Any]:
        """Return an array of strings where no objects were given and none is missing, else of objects.

        A `StringDType` that has something for missing ones keeps its type.
        """
        if like.dtype.kind == "T" and hasattr(like.dtype, "na_object"):
            texts[texts == None] = like.dtype.na_object  # noqa: E711 - row by row
        elif like.dtype.kind == "O" or None in texts:
            return texts
        return texts.astype(like.dtype if like.dtype.kind == "T" else np.str_)

    def of_found(self, found: list[list[Any] | None], like: Any, finds: Finds = DATES) -> NDArray[np.object_]:
        """Return an array of lists."""
        return objects_of(found)

    def frame_of(self, rows: list[int], records: list[dict[str, Any]], like: Any) -> dict[str, NDArray[Any]]:
        """Return a dict of arrays: masked ones of numbers, `datetime64[D]` of dates, or else of objects."""
        arrays = {name: _array_of(values, FOUND[name]) for name, values in by_field(records).items()}
        return {PAGE: np.array(rows, np.int64), **arrays}


def _array_of(values: list[Any], kind: str) -> NDArray[Any]:
    """Return a field of found dates as an array."""
    if kind == "date":
        return np.array(values, "datetime64[D]")
    if kind in ("text", "texts"):
        return objects_of(values)
    missing = [value is None for value in values]
    filled = [0 if value is None else value for value in values]
    return np.ma.MaskedArray(np.array(filled, kind), missing)


def days_of_datetimes(values: NDArray[np.datetime64], missing: Mask | None = None) -> Days:
    """Return `datetime64` of any unit as numbers, in which NaT is missing."""
    unit, count = np.datetime_data(values.dtype)
    if count != 1 or unit not in PER_DAY:
        values, unit = _whole_days(values), "D"
    if unit == "ns" and (nat := np.isnat(values)).any():
        # In nanoseconds NaT would be a day of 1677, which calendars have.
        missing = nat if missing is None else missing | nat
    return Days(values.view(np.int64), missing, per_day=PER_DAY[unit], nat=True)


def _whole_days(values: NDArray[np.datetime64]) -> NDArray[np.datetime64]:
    """Return days of `datetime64` of any unit; those that 64 bits do not hold are the last that they hold."""
    unit, count = np.datetime_data(values.dtype)
    if unit in _FINEST:
        # NumPy knows no way from them to days, and a day has more of them than 64 bits hold.
        exact = values.view(np.int64).astype(np.object_) * count // _FINEST[unit]
        return np.where(np.isnat(values), np.datetime64("NaT", "D"), exact.astype("datetime64[D]"))
    if unit not in _LONGEST:
        return values.astype("datetime64[D]")
    numbers = values.view(np.int64)
    far = (np.abs(numbers) > _MOST // (_LONGEST[unit] * count)) & ~np.isnat(values)
    days = np.where(far, 0, numbers).view(values.dtype).astype("datetime64[D]")
    days[far] = np.where(numbers[far] < 0, -_MOST, _MOST).view(days.dtype)
    return days


def _parted(column: Any) -> tuple[NDArray[Any], Mask | None]:
    """Return an array's values, in the machine's order of bytes, and a copy of its mask if it has one."""
    values, missing = column, None
    if isinstance(column, np.ma.MaskedArray):
        values, missing = column.data, np.ma.getmaskarray(column).copy()
    if not isinstance(values, np.ndarray):
        raise TypeError(f"a column must be an array, got {type(values).__name__}")
    if values.ndim != 1:
        raise BanglaCalendarError(
            Phrase("a column must be an array of one dimension, got {dimensions}", dimensions=values.ndim)
        )
    if not values.dtype.isnative:
        values = values.astype(values.dtype.newbyteorder("="))
    return values, missing


LIBRARY = NumPy()
