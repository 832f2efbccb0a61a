"""The error of a column: which row is bad, why, and how many are."""

from __future__ import annotations

from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = ["ERRORS", "ROW_ERRORS", "BadRowsError"]

# What is done with bad rows; to keep the value, the result must have a place for it.
ERRORS = ("raise", "coerce", "keep")
ROW_ERRORS = ERRORS[:2]


class BadRowsError(BanglaCalendarError):
    """Rows that cannot be converted.

    >>> from bangla_calendar import DateRangeError
    >>> day = DateRangeError("day", 30, 1, 29, "bangladesh", year=1431, month=11)
    >>> raise BadRowsError(7, 2, 1000, day)
    Traceback (most recent call last):
    bangla_calendar.columns.errors.BadRowsError: row 7: day must be in 1..29 for Falgun 1431 \
(bangladesh), got 30 (2 bad rows of 1000)
    >>> error = BadRowsError(7, 2, 1000, day)
    >>> error.row, error.count, error.total, error.error is day
    (7, 2, 1000, True)
    """

    row: int
    """The position of the first of them, counted from 0 whatever the index."""
    count: int
    """How many rows are bad."""
    total: int
    """How many rows there are."""
    error: BanglaCalendarError
    """What the function for one value says of the first."""

    def __init__(self, row: int, count: int, total: int, error: BanglaCalendarError) -> None:
        super().__init__(row, count, total, error)
        self.row = row
        self.count = count
        self.total = total
        self.error = error

    @property
    def phrase(self) -> Phrase:
        """The message: the first bad row, and how many there are."""
        counted = Phrase("1 bad row" if self.count == 1 else "{count} bad rows", count=self.count)
        return Phrase(
            "row {row}: {error} ({counted} of {total})",
            row=self.row,
            error=self.error.phrase,
            counted=counted,
            total=self.total,
        )
