"""Pages that stand in the rows of a file: a text with, if asked for, its name and the day it is seen from."""

from __future__ import annotations

import json
import sys
from datetime import date
from math import isfinite
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.files.columns import Columns
from bangla_calendar.files.encoding import MARK, NOT_UTF8, has_broken_bytes
from bangla_calendar.files.jsonl import members_of
from bangla_calendar.files.rows import readable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from bangla_calendar.files.chunks import Placed

__all__ = ["Bad", "Keys", "Page", "pages_of_lines", "pages_of_rows"]


class Keys(NamedTuple):
    """Under which keys of an object, or in which columns, a page stands."""

    text: str
    id: str | None = None
    reference: str | None = None

    def columns(self) -> Columns:
        """Return the same as columns that are read."""
        return Columns(tuple(name for name in self if name is not None), ())


class Page(NamedTuple):
    """A text that is searched by itself.

    `line` is the number, from 0, of its first line in the file; `offset` counts the characters before it. One
    `in_row` is a value there: all of it is in one line, and it has no offset. `id` is its name, `reference`
    the day it is seen from, where they are read and given.
    """

    file: str
    text: str
    line: int
    offset: int
    in_row: bool = False
    id: object = None
    reference: str | date | None = None

    def numbered(self, found: Iterable[Placed]) -> Iterator[tuple[Any, int]]:
        """Yield what is found in the text, in its order, with the numbers of the lines, from 1."""
        line, index = self.line + 1, 0
        for match in found:
            if not self.in_row:
                line += self.text.count("\n", index, match.start)
                index = match.start
            yield match, line


class Bad(NamedTuple):
    """A row that is no page: its number, from 0, and the reason."""

    line: int
    reason: str


def pages_of_lines(file: str, lines: str, first: int, keys: Keys) -> Iterator[Page | Bad]:
    r"""Yield the pages in lines of JSON objects; `first` is the number of the first line.

    >>> [page.text for page in pages_of_lines("a.jsonl", '{"text": "ক", "id": 7}\n\n', 0, Keys("text", "id"))]
    ['ক']
    """
    columns = keys.columns()
    for number, line in enumerate(lines.split("\n"), first):
        line = line.removeprefix(MARK) if number == 0 else line
        if not line.strip():
            continue
        try:
            members = members_of(line, columns)
            if any(has_broken_bytes(line[member.start : member.end]) for member in members):
                yield Bad(number, NOT_UTF8)
                continue
            values = [member.value for member in members]
            if keys.id is not None:  # as it is: an integer is a text to `members_of`
                values[1] = _loaded(line[members[1].start : members[1].end])
            yield _page(file, values, number, keys)
        except BanglaCalendarError as error:
            yield Bad(number, error.phrase)


def _loaded(text: str) -> object:
    """Return the value of JSON; raise `BanglaCalendarError` for an integer that Python does not read."""
    try:
        return json.loads(text, parse_float=_finite, parse_constant=_finite)
    except ValueError:
        most = sys.get_int_max_str_digits()
        raise BanglaCalendarError(Phrase("expected integers of at most {most} digits", most=most)) from None


def _finite(text: str) -> float | None:
    """Return a number that JSON has; None, as JavaScript writes null, for NaN and what is infinite."""
    number = float(text)
    return number if isfinite(number) else None


def pages_of_rows(
    file: str, rows: Sequence[tuple[object, ...]], first: int, keys: Keys
) -> Iterator[Page | Bad]:
    """Yield the pages in rows of values: a text, and its name and its reference as far as asked for.

    Integers are texts of their figures, but in names; there other numbers and truth values may stand too, and
    dates are texts in ISO form.
    """
    place_of_id = None if keys.id is None else 1
    for number, values in enumerate(rows, first):
        try:
            given = [
                _name(value) if place == place_of_id else str(value) if isinstance(value, int) else value
                for place, value in enumerate(values)
            ]
            yield _page(file, given, number, keys)
        except BanglaCalendarError as error:
            yield Bad(number, error.phrase)


def _name(value: object) -> object:
    """Return a value of a row as plain data; raise `BanglaCalendarError` where it could not be read."""
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return value if isfinite(value) else None
    known = readable(value)
    return known.isoformat() if isinstance(known, date) else known


def _page(file: str, values: list[object], number: int, keys: Keys) -> Page:
    text = readable(values.pop(0))
    if isinstance(text, date):
        raise BanglaCalendarError(
            Phrase("expected a text, an integer or null, got {kind}", kind=type(text).__name__)
        )
    name = values.pop(0) if keys.id is not None else None
    reference = readable(values.pop(0)) if keys.reference is not None else None
    return Page(file, text or "", number, 0, True, name, reference or None)
