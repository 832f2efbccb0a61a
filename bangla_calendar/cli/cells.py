"""What becomes of the values of one column, whatever the kind of the file."""

from __future__ import annotations

from datetime import date

import click

from bangla_calendar.cli.records import dumped
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Cells", "place_of", "written"]

_NAMED = 20  # bad rows that are named one by one


def place_of(name: str, names: list[str]) -> int:
    """Return which of the columns has a name; one that none has, or several, is wrong usage."""
    if name not in names:
        raise click.UsageError(str(UnknownNameError("column", name, tuple(names))))
    if names.count(name) > 1:
        raise click.UsageError(f"the column {name!r} is there {names.count(name)} times")
    return names.index(name)


class Cells:
    """Changes values, and counts the rows and the bad ones among them."""

    def __init__(self, answer: Callable[[str | date], object], errors: str) -> None:
        self._answer = answer
        self._errors = errors
        self.rows = self.bad = 0

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
            answer = self._answer(value)
        except BanglaCalendarError as error:
            return self.refuse(str(error)), self._instead(value)
        self.rows += 1
        return True, answer

    def _instead(self, value: object) -> object:
        """Return what a bad value becomes, if its row stays."""
        return value if self._errors == "keep" else None

    def refuse(self, why: str) -> bool:
        """Count a bad row and tell of it; return whether it stays."""
        self.rows += 1
        if self._errors == "raise":
            raise click.ClickException(f"row {self.rows}: {why}") from None
        self.bad += 1
        if self.bad <= _NAMED:
            click.echo(f"row {self.rows}: {why}", err=True)
        return self._errors != "skip"


def written(value: object) -> str | None:
    """Return a value where only texts have a place: data become JSON."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return str(value.value) if isinstance(value, DateRangeError) else dumped(value)


def _fault(value: object) -> str:
    """Return why a value is none that can be changed."""
    if isinstance(value, DateRangeError):  # in the place of the date
        return str(value)
    return f"expected a text, an integer or null, got {type(value).__name__}"
