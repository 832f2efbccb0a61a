"""The errors of files: a bad row, a file whose rows cannot be told apart, and a worker that ended early."""

from __future__ import annotations

from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = ["BadRowError", "FileFormatError", "WorkerError", "from_pipe"]


class FileFormatError(BanglaCalendarError):
    """A file that is not of its kind, or whose rows are not known from some place on.

    >>> raise FileFormatError("a quote that begins in line 3 is never closed")
    Traceback (most recent call last):
    bangla_calendar.files.errors.FileFormatError: a quote that begins in line 3 is never closed
    """


class BadRowError(BanglaCalendarError):
    """A row that cannot be converted.

    >>> raise BadRowError(2, "unknown calendar 'bengal'")
    Traceback (most recent call last):
    bangla_calendar.files.errors.BadRowError: row 2: unknown calendar 'bengal'
    >>> error = BadRowError(2, "unknown calendar 'bengal'")
    >>> error.row, error.reason
    (2, "unknown calendar 'bengal'")
    """

    row: int
    """Its number, from 1 after the header."""
    reason: str
    """Why it cannot be converted."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(row, reason)
        self.row = row
        self.reason = reason

    @property
    def phrase(self) -> Phrase:
        """The message: the row, and why it cannot be converted."""
        return Phrase("row {row}: {error}", row=self.row, error=Phrase(self.reason))


class WorkerError(BanglaCalendarError):
    """A worker process that ended before its work was done.

    >>> error = WorkerError(-9)
    >>> print(error)
    a worker process ended before its work was done (exit code -9)
    >>> error.code
    -9
    """

    code: int | None
    """Its exit code; of a process ended by a signal the number of that, negative."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code

    @property
    def phrase(self) -> Phrase:
        """The message."""
        return Phrase("a worker process ended before its work was done (exit code {code})", code=self.code)


def from_pipe(kind: str) -> Phrase:
    """Return why a file is not read that a pipe holds, and that is not read from its beginning to its end.

    >>> from_pipe(".parquet")
    'a .parquet cannot be read from a pipe'
    """
    return Phrase("a {kind} cannot be read from a pipe", kind=kind)
