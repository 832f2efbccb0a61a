"""Rows of a file of any kind: what is written for their values, and which rows are bad."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase, UnknownNameError
from bangla_calendar.files.errors import BadRowError
from bangla_calendar.files.records import dumped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from bangla_calendar.files.answers import Answer, Value
    from bangla_calendar.typing import FileErrors


__all__ = ["ERRORS", "Changed", "Rows", "readable", "written"]

ERRORS = ("raise", "coerce", "keep", "skip")


class Changed(NamedTuple):
    """What is written for a row: its value, if that is to be rewritten, and those of the added columns."""

    value: object
    is_rewritten: bool
    added: Sequence[object]


class Rows:
    """Answers the rows of a file one by one.

    With `into` the answers go to new columns, and the value stays; with `noted` a further one says how well
    the date is known, or why the row is bad. `by_calendar` and `by_reference` say that the row has a calendar
    and a reference behind the value.

    `rows` and `bad` count the rows and the bad ones among them, `answered` those that were given an answer,
    and `doubts` for each key of `certainty.DOUBTS` the answers that it holds for.
    """

    def __init__(
        self,
        answer: Callable[[Value, str | None, Value | None], Answer],
        errors: FileErrors,
        on_bad_row: Callable[[BadRowError], object],
        *,
        into: int,
        noted: bool,
        by_calendar: bool,
        by_reference: bool,
    ) -> None:
        if errors not in ERRORS:
            raise UnknownNameError("errors", str(errors), ERRORS)
        self._answer = answer
        self.errors = errors
        self._on_bad_row = on_bad_row
        self.into = into
        self._noted = noted
        self._by_calendar = by_calendar
        self._by_reference = by_reference
        self.doubts: dict[str, int]
        self.restart()

    def add(self, rows: int, bad: Iterable[BadRowError], answered: int, doubts: Mapping[str, int]) -> None:
        """Count rows that were answered elsewhere; bad ones, counted from the first of them, are reported."""
        for error in bad:
            self.bad += 1
            self._on_bad_row(BadRowError(self.rows + error.row, error.reason))
        self.rows += rows
        self.answered += answered
        for doubt, count in doubts.items():
            self.doubts[doubt] = self.doubts.get(doubt, 0) + count

    def restart(self) -> None:
        """Count from nothing again."""
        self.rows = self.bad = self.answered = 0
        self.doubts = {}

    def change(
        self, values: Sequence[object], *, fault: str | None = None, where: str = ""
    ) -> Changed | None:
        """Return what is written for a row with these values; None if it does not stay.

        An empty value is missing, and stays so. `fault` says why the values cannot be read, if so, and
        `where` the place of the row, where that is not clear from its number.
        """
        value = values[0]
        if value is None or value == "":
            self.rows += 1
            return Changed(value, False, [value] * self.into + [None] * self._noted)
        try:
            answers, doubts, note = self._answered(values, fault)
        except BanglaCalendarError as error:
            reason = Phrase("{error} ({where})", error=error.phrase, where=where) if where else error.phrase
            return self._instead(value, reason) if self.refuse(reason) else None
        self.rows += 1
        self.answered += 1
        for doubt in doubts:
            self.doubts[doubt] = self.doubts.get(doubt, 0) + 1
        notes = (note,) if self._noted else ()
        if self.into:
            return Changed(value, False, [*answers, *notes])
        return Changed(answers[0], True, notes)

    def _answered(self, values: Sequence[object], fault: str | None) -> Answer:
        """Return the answers to a row, or raise `BanglaCalendarError`."""
        if fault is not None:
            raise BanglaCalendarError(fault)
        if len(values) == 1:
            return self._answer(readable(values[0]), None, None)  # type: ignore[arg-type]
        value, *others = [readable(value) for value in values]
        calendar = others.pop(0) if self._by_calendar else None
        reference = others.pop(0) if self._by_reference else None
        if isinstance(calendar, date):
            raise BanglaCalendarError("expected the name of a calendar, got a date")
        return self._answer(value, calendar, reference or None)  # type: ignore[arg-type]

    def _instead(self, value: object, reason: str) -> Changed:
        """Return what is written for a bad row that stays."""
        kept = self.errors == "keep"
        given = value if kept else None
        notes = [reason] * self._noted
        if self.into:
            return Changed(value, False, [given] * self.into + notes)
        return Changed(given, not kept, notes)

    def refuse(self, reason: str) -> bool:
        """Count a bad row and report it; return whether it stays."""
        self.rows += 1
        error = BadRowError(self.rows, reason)
        if self.errors == "raise":
            raise error from None
        self.bad += 1
        self._on_bad_row(error)
        return self.errors != "skip"


def readable(value: object) -> Value | None:
    """Return a value that is a text, a date or None as it is; raise `BanglaCalendarError` for others."""
    # A union of types would be made for every row.
    if isinstance(value, (str, date)) or value is None:
        return value
    if isinstance(value, BanglaCalendarError):  # in the place of what could not be read
        raise value
    raise BanglaCalendarError(
        Phrase("expected a text, an integer or null, got {kind}", kind=type(value).__name__)
    )


def written(value: object) -> str | None:
    """Return a value where only texts have a place: data become JSON."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, BanglaCalendarError):  # in the place of what could not be read
        return str(value.value) if isinstance(value, DateRangeError) else None
    return dumped(value)
