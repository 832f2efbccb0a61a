"""Plain lists: of dates, of texts, and of tuples of year, month and day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.civil import civil_date
from bangla_calendar.columns.adapters.base import ObjectLibrary, Work, integers_of, is_integer
from bangla_calendar.columns.epoch import day_of, ordinal_of
from bangla_calendar.columns.found import DATES, PAGE, Finds
from bangla_calendar.columns.kernels import Days, Fields, Mask
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = ["LIBRARY"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Lists(ObjectLibrary):
    """Lists, in which None is missing; a tuple is a list."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on lists."""
        given = [[*column] if isinstance(column, tuple) else column for column in columns]
        return super().run(work, given, gives, options)

    def days(self, column: list[Any], zone: str) -> Days:
        """Return a list of `date`, `datetime` and `BanglaDate`, or of days counted from 1970, as numbers."""
        if any(map(is_integer, column)) and not any(isinstance(day, (date, BanglaDate)) for day in column):
            return Days(*self.integers(column, "days"))
        return _days_of_dates(column, zone)

    def moments(self, column: list[Any], zone: str) -> tuple[NDArray[np.int64], Mask | None]:
        """Return a list of `datetime` in seconds from 1970 UTC."""
        from zoneinfo import ZoneInfo

        there = ZoneInfo(zone)
        filled, missing = _filled(column, _EPOCH)
        for value in filled:
            if not isinstance(value, datetime):
                raise TypeError(f"moments must be datetime, got {type(value).__name__}")
        aware = (value if value.tzinfo else value.replace(tzinfo=there) for value in filled)
        return np.array([value.timestamp() // 1 for value in aware], np.int64), missing

    def integers(self, column: list[Any], name: str) -> tuple[NDArray[np.integer], Mask | None]:
        """Return a list of integers and which of them are None."""
        if not isinstance(column, list):
            raise TypeError(f"{name} must be a list or an integer, got {type(column).__name__}")
        values, missing = _filled(column, 0)
        if bool in map(type, values):
            raise TypeError(f"{name} must be integers, got bool")
        # An empty list has no integers to tell its kind by.
        array = np.array(values, None if values else np.int64)
        if array.dtype.kind in "fO" and {*map(type, values)} == {int}:
            # Some have more than 64 bits: no calendar has such, and its error is to name them.
            return np.array(values, np.object_), missing
        return integers_of(array, name), missing

    def parts(self, column: list[Any]) -> tuple[list[Any], list[Any], list[Any]]:
        """Return the three lists that a list of tuples is made of."""
        triples = [(None, None, None) if _is_missing(fields) else fields for fields in column]
        for row, fields in enumerate(triples):
            if not isinstance(fields, (tuple, list)) or len(fields) != 3:
                raise BanglaCalendarError(
                    Phrase(
                        "row {row}: expected year, month and day, got {fields}", row=row, fields=str(fields)
                    )
                )
        year, month, day = ([*part] for part in zip(*triples, strict=True)) if triples else ([], [], [])
        return year, month, day

    def texts(self, column: list[Any], *, integers: bool = False) -> list[Any]:
        """Return the list itself."""
        return column

    def picked(self, column: list[Any], rows: Mask) -> list[Any]:
        """Return a list of some of the rows."""
        return [value for value, wanted in zip(column, rows.tolist(), strict=True) if wanted]

    def of_fields(self, fields: Fields, missing: Mask | None, like: Any) -> list[Any]:
        """Return a list of tuples."""
        triples = [*zip(*(values.tolist() for values in fields), strict=True)]
        return _emptied(triples, missing)

    def of_days(self, days: NDArray[np.int64], missing: Mask | None, like: Any) -> list[Any]:
        """Return a list of `date`."""
        if missing is not None:
            days[missing] = 0
        return _emptied([date.fromordinal(ordinal_of(day)) for day in days.tolist()], missing)

    def of_moments(self, seconds: NDArray[np.int64], missing: Mask | None, like: Any, zone: str) -> list[Any]:
        """Return a list of aware `datetime`."""
        from zoneinfo import ZoneInfo

        there = ZoneInfo(zone)
        return _emptied(
            [(_EPOCH + timedelta(seconds=s)).astimezone(there) for s in seconds.tolist()], missing
        )

    def of_numbers(self, values: NDArray[Any], missing: Mask | None, like: Any) -> list[Any]:
        """Return a list of `int`, `float` or `bool`."""
        return _emptied(values.tolist(), missing)

    def of_texts(self, texts: NDArray[np.object_], like: Any) -> list[Any]:
        """Return a list of `str`."""
        found: list[Any] = texts.tolist()
        return found

    def of_found(self, found: list[list[Any] | None], like: Any, finds: Finds = DATES) -> list[Any]:
        """Return the list itself."""
        return found

    def frame_of(self, rows: list[int], records: list[dict[str, Any]], like: Any) -> list[dict[str, Any]]:
        """Return a list of dicts."""
        return [{PAGE: row, **record} for row, record in zip(rows, records, strict=True)]


def _days_of_dates(dates: list[Any], zone: str) -> Days:
    """Return `date` and `datetime` objects as numbers."""
    filled, missing = _filled(dates, date(1970, 1, 1))
    days = np.empty(len(filled), np.int64)
    for row, day in enumerate(filled):
        try:
            days[row] = day_of(_ordinal(day, zone))
        except TypeError as error:
            raise TypeError(f"row {row}: {error}") from None
    return Days(days, missing)


def _ordinal(day: Any, zone: str) -> int:
    is_plain = type(day) is date or isinstance(day, BanglaDate)
    return (day if is_plain else civil_date(day, GREGORIAN, zone)).toordinal()


def _filled(values: list[Any], filler: object) -> tuple[list[Any], Mask | None]:
    """Return a list with something in the place of None, NaN and NaT, and where those were."""
    if {*map(type, values)} <= {int, date, datetime}:
        return values, None
    missing = np.array([_is_missing(value) for value in values], np.bool_)
    if not missing.any():
        return values, None
    return [filler if lacks else value for value, lacks in zip(values, missing, strict=True)], missing


def _is_missing(value: object) -> bool:
    # The NaT of pandas is a `datetime`; like NaN it is not even equal to itself.
    return value is None or (isinstance(value, (float, date)) and value != value)


def _emptied(values: list[Any], missing: Mask | None) -> list[Any]:
    """Put None where a row is missing."""
    for row in () if missing is None else np.flatnonzero(missing):
        values[row] = None
    return values


LIBRARY = Lists()
