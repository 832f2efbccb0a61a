"""Files of JSON objects, one a line: one value of each changed, all else as it was."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.files.columns import name_key, shown
from bangla_calendar.files.encoding import MARK, NOT_UTF8, has_broken_bytes
from bangla_calendar.files.records import dumped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bangla_calendar.files.columns import Columns
    from bangla_calendar.files.rows import Rows

__all__ = ["Member", "change_jsonl", "members_of"]

# Integers of any length are their own figures, which is how they are read.
_decode = json.JSONDecoder(parse_int=str).raw_decode
_space = re.compile(r"[ \t\r\n]*").match


class Member(NamedTuple):
    """A value of an object, and where in the line it stands."""

    value: object
    start: int
    end: int


def change_jsonl(lines: Iterable[str], columns: Columns, rows: Rows, *, is_first: bool) -> Iterator[str]:
    """Yield the lines of a JSONL file with one value changed or others added, all else as it was.

    Where they are its first ones, they may begin with a mark.
    """
    for number, line in enumerate(lines):
        if is_first and number == 0 and line.startswith(MARK):
            line = line[1:]
            yield MARK
        if not line.strip():
            yield line
            continue
        try:
            members = members_of(line, columns)
        except BanglaCalendarError as error:
            changed = line if rows.refuse(error.phrase) else None
        else:
            changed = _changed(line, members, columns, rows)
        if changed is not None:
            yield changed


def _changed(line: str, members: list[Member], columns: Columns, rows: Rows) -> str | None:
    """Return a line as it is written; None if it does not stay."""
    broken = any(has_broken_bytes(line[member.start : member.end]) for member in members)
    first = members[0]
    changed = rows.change([member.value for member in members], fault=NOT_UTF8 if broken else None)
    if changed is None:
        return None
    start, end = first.start, first.end
    value = dumped(changed.value) if changed.is_rewritten else line[start:end]
    # As closely written as the rest of the object.
    comma, colon = (", ", ": ") if line[start - 1].isspace() else (",", ":")
    added = (
        f"{comma}{dumped(name)}{colon}{dumped(new)}"
        for name, new in zip(columns.added, changed.added, strict=True)
    )
    return f"{line[:start]}{value}{''.join(added)}{line[end:]}"


def members_of(line: str, columns: Columns) -> list[Member]:
    """Return the members of a JSON object that are read; raise `BanglaCalendarError` for any other line."""
    try:
        return _members(line, columns)
    except (ValueError, RecursionError) as error:
        raise BanglaCalendarError(NOT_UTF8 if has_broken_bytes(line) else _reason(error)) from None


def _reason(error: Exception) -> str:
    """Return what is wrong with a line, which to the decoder is a text of one line."""
    if isinstance(error, BanglaCalendarError):
        return error.phrase
    if isinstance(error, json.JSONDecodeError):
        fault = Phrase(error.msg.removesuffix(" at"))
        return Phrase("{error} at position {position}", error=fault, position=error.pos)
    return str(error)


def _members(line: str, columns: Columns) -> list[Member]:
    """Return the members of a JSON object that are read; raise `BanglaCalendarError` or `ValueError`."""
    names: list[str] = []
    read, added = ({name_key(name) for name in some} for some in columns)
    found: dict[str, Member] = {}
    for name, value, start, end in _walked(line, columns.read[0]):
        names.append(name)
        key = name_key(name)
        if key in read:
            if key in found:
                raise BanglaCalendarError(Phrase("the key {name!r} is there twice", name=name))
            found[key] = Member(value, start, end)
        elif key in added:
            raise BanglaCalendarError(Phrase("there is a key {name!r} already", name=name))
    for name in columns.read:
        if name_key(name) not in found:
            if not names:
                raise BanglaCalendarError(
                    Phrase("expected an object with the key {name!r}, got no keys", name=name)
                )
            keys = ", ".join(shown(names))
            raise BanglaCalendarError(
                Phrase("expected an object with the key {name!r}, got the keys {keys}", name=name, keys=keys)
            )
    return [found[name_key(name)] for name in columns.read]


def _walked(line: str, expected: str) -> Iterator[tuple[str, object, int, int]]:
    """Yield the members of a JSON object with their places; raise `ValueError` for any other line."""
    at = _after(line, 0)
    if line[at] != "{":
        _, end = _decode(line, at)
        _expect(line, _after(line, end), "")
        raise BanglaCalendarError(Phrase("expected an object with the key {name!r}", name=expected))
    at = _after(line, at + 1)
    if line[at : at + 1] != "}":
        while True:
            _expect(line, at, '"')
            key, end = _decode(line, at)
            at = _after(line, end)
            _expect(line, at, ":")
            at = _after(line, at + 1)
            value, end = _decode(line, at)
            yield key, value, at, end
            at = _after(line, end)
            if line[at : at + 1] != ",":
                break
            at = _after(line, at + 1)
    _expect(line, at, "}")
    _expect(line, _after(line, at + 1), "")


def _after(line: str, at: int) -> int:
    """Return where the blanks from a place on end, of which there are mostly none."""
    if line[at : at + 1] > " ":
        return at
    blanks = _space(line, at)
    return blanks.end() if blanks else at


def _expect(line: str, at: int, sign: str) -> None:
    """Raise `BanglaCalendarError` unless the sign is at the place, or, for none, the end of the line."""
    if line[at : at + 1] == sign:
        return
    if not sign:
        raise BanglaCalendarError(Phrase("expected the end of the line at position {position}", position=at))
    raise BanglaCalendarError(Phrase("expected {sign} at position {position}", sign=sign, position=at))
