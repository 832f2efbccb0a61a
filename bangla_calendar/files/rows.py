"""Rows of a file of any kind: what is written in the place of a value, and which rows are bad."""

from __future__ import annotations

from datetime import date

from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError
from bangla_calendar.files.errors import BadRowError
from bangla_calendar.files.records import dumped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bangla_calendar.files.answers import Answer

__all__ = ["ERRORS", "Rows", "place_of", "written"]

ERRORS = ("raise", "coerce", "keep", "skip")


def place_of(name: str, names: list[str]) -> int:
    """Return which of the columns has a name; raise `BanglaCalendarError` if none has, or several have."""
    if name not in names:
        raise UnknownNameError("column", name, tuple(names))
    if names.count(name) > 1:
        raise BanglaCalendarError(f"the column {name!r} is there {names.count(name)} times")
    return names.index(name)


class Rows:
    """Answers the values of a column one by one.

    `rows` and `bad` count the rows and the bad ones among them, `answered` those that were given an answer,
    and `doubts` for each key of `certainty.DOUBTS` the answers that it holds for.
    """

    def __init__(
        self, answer: Callable[[str | date], Answer], errors: str, on_bad_row: Callable[[BadRowError], object]
    ) -> None:
        if errors not in ERRORS:
            raise UnknownNameError("errors", str(errors), ERRORS)
        self._answer = answer
        self._errors = errors
        self._on_bad_row = on_bad_row
        self.rows = self.bad = self.answered = 0
        self.doubts: dict[str, int] = {}

    def change(self, value: object) -> tuple[bool, object]:
        """Return whether the row stays, and its new value: a text, or data as JSON has it.

        An empty value is missing, and stays so.
        """
        if value is None or value == "":
            self.rows += 1
            return True, value
        if not isinstance(value, str | date):
            return self.refuse(_fault(value)), self._instead(value)
        try:
            answer, doubts = self._answer(value)
        except BanglaCalendarError as error:
            return self.refuse(str(error)), self._instead(value)
        self.rows += 1
        self.answered += 1
        for doubt in doubts:
            self.doubts[doubt] = self.doubts.get(doubt, 0) + 1
        return True, answer

    def _instead(self, value: object) -> object:
        """Return what is written for a bad value, if its row stays."""
        return value if self._errors == "keep" else None

    def refuse(self, reason: str) -> bool:
        """Count a bad row and report it; return whether it stays."""
        self.rows += 1
        error = BadRowError(self.rows, reason)
        if self._errors == "raise":
            raise error from None
        self.bad += 1
        self._on_bad_row(error)
        return self._errors != "skip"


def written(value: object) -> str | None:
    """Return a value where only texts have a place: data become JSON."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return str(value.value) if isinstance(value, DateRangeError) else dumped(value)


def _fault(value: object) -> str:
    """Return why a value cannot be changed."""
    if isinstance(value, DateRangeError):  # in the place of the date
        return str(value)
    return f"expected a text, an integer or null, got {type(value).__name__}"
