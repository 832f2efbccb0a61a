"""Files of rows, changed in one column, in constant memory."""

from __future__ import annotations

import csv
import json
import re
import sys
from datetime import date
from pathlib import Path

import click

from bangla_calendar.cli.output import put_in_place
from bangla_calendar.cli.records import dumped
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

__all__ = ["Cells", "change_table"]

_NAMED = 20  # bad rows that are named one by one
_SEPARATORS = {".csv": ",", ".tsv": "\t"}
_KINDS = (*_SEPARATORS, ".jsonl", ".parquet")


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


def change_table(
    file: Path, output: Path | None, name: str, cells: Cells, advance: Callable[[int], object]
) -> None:
    """Write a file with one column changed, to another or to stdout.

    `advance` is told now and then how many more bytes of the file are done.
    """
    kind = file.suffix.lower()
    if kind not in _KINDS:
        raise click.UsageError(f"{file} must be one of {', '.join(_KINDS)}, by the end of its name")
    try:
        if kind == ".parquet":
            if output is None:
                raise click.UsageError("a Parquet needs --output")
            with put_in_place(output) as target:
                _change_parquet(file, target, name, cells, advance)
        else:
            _change_lines(file, output, kind, name, cells, advance)
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from None


def _change_lines(
    file: Path, output: Path | None, kind: str, name: str, cells: Cells, advance: Callable[[int], object]
) -> None:
    """Write a file of lines with one column changed."""
    with file.open("rb") as source:
        lines = _text_lines(_watched(source, advance))
        if kind == ".jsonl":
            changed = _jsonl(lines, name, cells)
        else:
            changed = _separated(lines, _SEPARATORS[kind], name, cells)
        if output is None:
            for line in changed:
                sys.stdout.write(line)
            return
        with put_in_place(output) as target:
            target.writelines(line.encode("utf-8", "surrogateescape") for line in changed)


def _watched(source: BinaryIO, advance: Callable[[int], object]) -> Iterator[bytes]:
    """Yield the lines of a file and tell now and then how many more bytes are done."""
    done = 0
    for number, line in enumerate(source):
        yield line
        if number % 4096 == 0:
            advance(source.tell() - done)
            done = source.tell()
    advance(source.tell() - done)


def _text_lines(lines: Iterable[bytes]) -> Iterator[str]:
    """Yield lines as texts; bytes that are not UTF-8 pass unharmed."""
    return (line.decode("utf-8", "surrogateescape") for line in lines)


class _Written:
    """A file that only tells what was last written to it."""

    def write(self, text: str) -> str:
        """Return the text: `csv.writer` passes it on."""
        return text


def _separated(lines: Iterator[str], separator: str, name: str, cells: Cells) -> Iterator[str]:
    """Yield the lines of a CSV or TSV with one column changed."""
    csv.field_size_limit(2**31 - 1)  # a field may be a whole page
    first = next(lines, "")
    mark = "\ufeff" if first.startswith("\ufeff") else ""
    end = "\r\n" if first.endswith("\r\n") else "\n"
    reader = csv.reader(_chained(first.removeprefix("\ufeff"), lines), delimiter=separator, strict=True)
    write = csv.writer(_Written(), delimiter=separator, lineterminator=end).writerow
    try:
        header = next(reader, [])
        if name not in header:
            raise UnknownNameError("column", name, tuple(header))
        place = header.index(name)
        yield f"{mark}{write(header)}"
        for row in reader:
            if not row:
                yield end
                continue
            if place >= len(row):
                raise click.ClickException(f"line {reader.line_num} has no field of column {name!r}")
            stays, value = cells.change(row[place])
            if stays:
                row[place] = _written(value) or ""
                yield f"{write(row)}"
    except csv.Error as error:
        raise click.ClickException(f"line {reader.line_num}: {error}") from None


def _written(value: object) -> str | None:
    """Return a value where only texts have a place: data become JSON."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return str(value.value) if isinstance(value, DateRangeError) else dumped(value)


def _chained(first: str, others: Iterator[str]) -> Iterator[str]:
    yield first
    yield from others


# Integers of any length are their own figures, which is how they are read.
_decode = json.JSONDecoder(parse_int=str).raw_decode
_space = re.compile(r"[ \t\r\n]*").match


def _jsonl(lines: Iterator[str], name: str, cells: Cells) -> Iterator[str]:
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


def _fault(value: object) -> str:
    """Return why a value is none that can be changed."""
    if isinstance(value, DateRangeError):  # in the place of the date
        return str(value)
    return f"expected a text, an integer or null, got {type(value).__name__}"


def _change_parquet(
    file: Path, target: BinaryIO, name: str, cells: Cells, advance: Callable[[int], object]
) -> None:
    """Write a Parquet with one column changed to texts."""
    try:
        from bangla_calendar.columns.parquet import ArrowException, rewrite
    except ModuleNotFoundError:
        raise click.ClickException("a Parquet needs pyarrow: pip install 'bangla-calendar[arrow]'") from None

    def change(value: object) -> tuple[bool, str | None]:
        stays, changed = cells.change(str(value) if isinstance(value, int) else value)
        return stays, _written(changed)

    size = file.stat().st_size
    done = 0
    try:
        for share in rewrite(file, target, name, change):
            advance(int(share * size) - done)
            done = int(share * size)
    except ArrowException as error:
        raise click.ClickException(f"{file}: {error}") from None
