"""Files of JSON objects, one a line: one value of each changed, all else as it was."""

from __future__ import annotations

import json
import re

import click

from bangla_calendar.cli.records import dumped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.cli.cells import Cells

__all__ = ["change_jsonl"]

# Integers of any length are their own figures, which is how they are read.
_decode = json.JSONDecoder(parse_int=str).raw_decode
_space = re.compile(r"[ \t\r\n]*").match


def change_jsonl(lines: Iterator[str], name: str, cells: Cells) -> Iterator[str]:
    """Yield the lines of a file of JSON objects with one value changed, all round it as it was."""
    for number, line in enumerate(lines, 1):
        if number == 1 and line.startswith("\ufeff"):
            line = line[1:]
            yield "\ufeff"
        if not line.strip():
            continue
        try:
            found = _member(line, name)
        except (ValueError, RecursionError) as error:
            raise click.ClickException(f"line {number}: {error}") from None
        if found is None:
            stays = cells.refuse(f"expected an object with the key {name!r}")
        else:
            old, start, end = found
            bad = cells.bad
            stays, new = cells.change(old)
            if cells.bad == bad or new is not old:
                line = f"{line[:start]}{_encodable(new)}{line[end:]}"
        if stays:
            yield line if line.endswith("\n") else f"{line}\n"


def _member(line: str, name: str) -> tuple[object, int, int] | None:
    """Return the value of a key of a JSON object and where it stands, or None; raise `ValueError`."""
    found = None
    at = _after(line, 0)
    if line[at] != "{":
        _, end = _decode(line, at)
        _expect(line, _after(line, end), "")
        return None
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
    return found


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
