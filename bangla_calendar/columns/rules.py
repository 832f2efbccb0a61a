"""A column that names the calendar of each row, beside one calendar for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars import Calendar, get_bangla_calendar, get_calendar
from bangla_calendar.columns.adapters import library_of
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.errors import BadRowsError
from bangla_calendar.columns.kernels import Days, Mask
from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = ["coded_rules", "each_rule", "ids_or_rule", "in_rows", "refuse_unnamed", "taken"]

Rows = NDArray[np.intp]


def ids_or_rule(calendar: Any, *, bangla: bool = False) -> tuple[Calendar | None, tuple[Any, ...]]:
    """Return a calendar and no column, or None and the column of ids that is given instead.

    Raises `UnknownNameError` for the id of no calendar, with `bangla` of no Bangla one.
    """
    if isinstance(calendar, str):
        return (get_bangla_calendar if bangla else get_calendar)(calendar), ()
    try:
        library_of(calendar)
    except TypeError:
        kind = type(calendar).__name__
        raise TypeError(f"calendar must be the id of a calendar or a column of ids, got {kind}") from None
    return None, (calendar,)


def coded_rules(library: ArrayLibrary, ids: Any, rows: int) -> tuple[NDArray[np.integer], list[str]]:
    """Return for each row the number of its calendar's id, -1 for none, and the ids."""
    codes, names, others = library.coded(ids)
    if others:
        raise TypeError(f"calendars must be ids of calendars, got {type(others[0]).__name__}")
    if len(codes) != rows:
        raise BanglaCalendarError(
            Phrase(
                "{argument} must be of the length of the column, {rows}, got {length}",
                argument="calendar",
                rows=rows,
                length=len(codes),
            )
        )
    return codes, names


def each_rule(
    codes: NDArray[np.integer], names: list[str], *, bangla: bool = False
) -> Iterator[tuple[Rows, Calendar]]:
    """Yield the rows of each calendar; raise `BadRowsError` for those of an unknown one."""
    for number, name in enumerate(names):
        rows = np.flatnonzero(codes == number)
        if not len(rows):  # a dictionary may name what no row does
            continue
        try:
            rule = (get_bangla_calendar if bangla else get_calendar)(name)
        except BanglaCalendarError as error:
            raise BadRowsError(int(rows[0]), len(rows), len(codes), error) from None
        yield rows, rule


def refuse_unnamed(unnamed: Mask) -> None:
    """Raise `BadRowsError` if there are rows that name no calendar."""
    if unnamed.any():
        error = BanglaCalendarError("the row names no calendar")
        raise BadRowsError(int(unnamed.argmax()), int(unnamed.sum()), len(unnamed), error)


def taken(days: Days, rows: Rows) -> Days:
    """Return some rows of days, which are not missing."""
    return Days(days.given[rows], None, per_day=days.per_day)


def in_rows(work: Callable[[], Any], rows: Rows, total: int) -> Any:
    """Return what is done with some rows; a bad one among them is named by its place among all."""
    try:
        return work()
    except BadRowsError as error:
        raise BadRowsError(int(rows[error.row]), error.count, total, error.error) from None
