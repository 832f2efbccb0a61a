"""The error of a column: which row is bad, why, and how many are."""

from __future__ import annotations

from bangla_calendar.errors import BanglaCalendarError

__all__ = ["BadRowsError"]


class BadRowsError(BanglaCalendarError):
    """Rows that cannot be converted.

    `row` is the position of the first of them, counted from 0 whatever the index; `error` is what the
    scalar function says of it, `count` the number of bad rows, `total` that of all.

    >>> from bangla_calendar import DateRangeError
    >>> day = DateRangeError("day", 30, 1, 29, "bangladesh", where="month 11 of 1431")
    >>> raise BadRowsError(7, 2, 1000, day)
    Traceback (most recent call last):
    bangla_calendar.columns.errors.BadRowsError: row 7: day must be in 1..29 for month 11 of 1431 \
(bangladesh), got 30 (2 bad rows of 1000)
    """

    def __init__(self, row: int, count: int, total: int, error: BanglaCalendarError) -> None:
        super().__init__(row, count, total, error)
        self.row = row
        self.count = count
        self.total = total
        self.error = error

    def __str__(self) -> str:
        rows = "row" if self.count == 1 else "rows"
        return f"row {self.row}: {self.error} ({self.count} bad {rows} of {self.total})"
