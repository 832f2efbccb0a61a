"""Files of JSON objects, one a line: one value of each changed, all else as it was."""

from __future__ import annotations

import json
import re

from bangla_calendar.files.records import dumped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.files.rows import Rows

__all__ = ["change_jsonl"]

# Integers of any length are their own figures, which is how they are read.
_decode = json.JSONDecoder(parse_int=str).raw_decode
_space = re.compile(r"[ \t\r\n]*").match


def change_jsonl(lines: Iterator[str], name: str, rows: Rows) -> Iterator[str]:
    """Yield the lines of a file of JSON objects with one value changed, all round it as it was."""
    for number, line in enumerate(lines):
        if number == 0 and line.startswith("\ufeff"):
            line = line[1:]
            yield "\ufeff"
        if not line.strip():
            continue
        try:
            old, start, end = _member(line, name)
        except (ValueError, RecursionError) as error:
            stays = rows.refuse(_told(error))
        else:
            bad = rows.bad
            stays, new = rows.change(old)
            if rows.bad == bad or new is not old:
                line = f"{line[:start]}{_encodable(new)}{line[end:]}"
        if stays:
            yield line if line.endswith("\n") else f"{line}\n"


def _told(error: Exception) -> str:
    """Return what is wrong with a line, which to the decoder is a text of one line."""
    return (
        f"{error.msg.removesuffix(' at')} at position {error.pos}"
        if isinstance(error, json.JSONDecodeError)
        else str(error)
    )


def _member(line: str, name: str) -> tuple[object, int, int]:
    """Return the value of a key of a JSON object and where it stands; raise `ValueError`."""
    found = None
    at = _after(line, 0)
    if line[at] != "{":
        _, end = _decode(line, at)
        _expect(line, _after(line, end), "")
        raise ValueError(_expected(name))
    at = _after(line, at + 1)
    if line[at : at + 1] != "}":
        while True:
            _expect(line, at, '"')
            key, end = _decode(line, at)
            at = _after(line, end)
            _expect(line, at, ":")
            at = _after(line, at + 1)
            value, end = _decode(line, at)
            if key == name:
                if found is not None:
                    raise ValueError(f"the key {name!r} is there twice")
                found = value, at, end
            at = _after(line, end)
            if line[at : at + 1] != ",":
                break
            at = _after(line, at + 1)
    _expect(line, at, "}")
    _expect(line, _after(line, at + 1), "")
    if found is None:
        raise ValueError(_expected(name))
    return found


def _expected(name: str) -> str:
    return f"expected an object with the key {name!r}"


def _after(line: str, at: int) -> int:
    """Return where the blanks from a place on end."""
    blanks = _space(line, at)
    return blanks.end() if blanks else at


def _expect(line: str, at: int, sign: str) -> None:
    """Raise `ValueError` unless the sign is at the place, or, for none, the end of the line."""
    if line[at : at + 1] != sign:
        raise json.JSONDecodeError(f"expected {sign or 'the end of the line'}", line, at)


def _encodable(value: object) -> str:
    """Return JSON that is Unicode: halves of characters are escaped."""
    text = dumped(value)
    return text if text.isascii() or not _halves(text) else json.dumps(value)


_halves = re.compile("[\ud800-\udfff]").search
