"""Files of rows, changed in one column, in constant memory."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click

from bangla_calendar.cli.cells import place_of, written
from bangla_calendar.cli.jsonl import change_jsonl
from bangla_calendar.cli.output import put_in_place
from bangla_calendar.cli.separated import change_separated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from bangla_calendar.cli.cells import Cells

__all__ = ["change_table"]

_SEPARATORS = {".csv": ",", ".tsv": "\t"}
_KINDS = (*_SEPARATORS, ".jsonl", ".parquet")


def change_table(
    file: Path, output: Path | None, name: str, cells: Cells, advance: Callable[[int], object]
) -> None:
    """Write a file with one column changed, to another or to stdout.

    `advance` is told now and then how many more bytes of the file are done.
    """
    kind = file.suffix.lower()
    if kind not in _KINDS:
        raise click.UsageError(f"{file} must be one of {', '.join(_KINDS)}, by the end of its name")
    if kind != ".parquet":
        _change_lines(file, output, kind, name, cells, advance)
        return
    if output is None:
        raise click.UsageError("a Parquet needs --output")
    with put_in_place(output) as target:
        _change_parquet(file, target, name, cells, advance)


def _change_lines(
    file: Path, output: Path | None, kind: str, name: str, cells: Cells, advance: Callable[[int], object]
) -> None:
    """Write a file of lines with one column changed."""
    with file.open("rb") as source:
        lines = _text_lines(_watched(source, advance))
        if kind == ".jsonl":
            changed = change_jsonl(lines, name, cells)
        else:
            changed = change_separated(lines, _SEPARATORS[kind], name, cells)
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
        return stays, written(changed)

    size = file.stat().st_size
    done = 0
    try:
        for share in rewrite(file, target, partial(place_of, name), change):
            advance(int(share * size) - done)
            done = int(share * size)
    except ArrowException as error:
        raise click.ClickException(f"{file}: {error}") from None
