"""Rows of a file answered piece by piece, by this process or by several."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, NamedTuple, TypeVar

from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.errors import BadRowError
from bangla_calendar.files.workers import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bangla_calendar.files.rows import Rows

    # Makes what answers rows, and is given what bad ones are reported to.
    MakesRows = Callable[[Callable[[BadRowError], object]], Rows]

__all__ = ["Answered", "RowsTask", "count"]

Piece = TypeVar("Piece")
Content = TypeVar("Content")


class Answered(NamedTuple, Generic[Content]):
    """The answer to some rows: what is written, how the rows went, and the error that ended them, if any.

    Bad rows have their numbers from the first of these rows.
    """

    content: Content
    rows: int
    bad: list[BadRowError]
    answered: int
    doubts: dict[str, int]
    failure: BanglaCalendarError | None


class RowsTask(Task[Piece, int, Answered[Content]]):
    """Answers pieces of a file. Their sizes are their lines."""

    def __init__(self, make_rows: MakesRows) -> None:
        self._make_rows = make_rows
        # Made where it is needed: it remembers answers from piece to piece, and cannot be sent.
        self._rows: Rows | None = None
        self._bad: list[BadRowError] = []

    def after(self, before: int | None, size: int) -> int:
        """Return how many lines are before what follows."""
        return (before or 0) + size

    def answer(self, made: Piece, before: Callable[[], int | None]) -> Answered[Content]:
        """Return the answer to a piece, as far as it can be read."""
        self._bad.clear()
        if self._rows is None:
            self._rows = self._make_rows(self._bad.append)
        rows = self._rows
        rows.restart()
        content, failure = self.written(made, before(), rows)
        return Answered(content, rows.rows, [*self._bad], rows.answered, rows.doubts, failure)

    @abstractmethod
    def written(
        self, made: Piece, before: int | None, rows: Rows
    ) -> tuple[Content, BanglaCalendarError | None]:
        """Return what is written for a piece, and the error that ends it; `before` is None for the first."""


def count(answer: Answered[Content], rows: Rows) -> None:
    """Count rows that were answered, and raise the error that ended them."""
    before = rows.rows
    rows.add(answer.rows, answer.bad, answer.answered, answer.doubts)
    failure = answer.failure
    if isinstance(failure, BadRowError):
        raise BadRowError(before + failure.row, failure.reason)
    if failure is not None:
        raise failure
