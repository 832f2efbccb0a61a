"""CSV, TSV and JSONL with a column changed: line by line, or in pieces by several processes."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO, StringIO
from itertools import chain
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.answered import RowsTask, count
from bangla_calendar.files.jsonl import change_jsonl
from bangla_calendar.files.separated import change_rows, end_of_rows, read_header
from bangla_calendar.files.streams import lines_of, write_lines
from bangla_calendar.files.workers import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from bangla_calendar.files.answered import MakesRows
    from bangla_calendar.files.columns import Columns
    from bangla_calendar.files.rows import Rows
    from bangla_calendar.files.separated import Table
    from bangla_calendar.files.streams import Progress

__all__ = ["LineFormat", "rewrite_lines"]

# A piece has about this many characters.
_PIECE = 1 << 18


class LineFormat(NamedTuple):
    """How the lines of a file are read and written; `separator` is that of a table, if it names none."""

    is_json: bool
    separator: str | None
    encoding: str | None
    guard: bool


def rewrite_lines(
    path: Path,
    target: BinaryIO,
    columns: Columns,
    make_rows: MakesRows,
    rows: Rows,
    form: LineFormat,
    progress: Progress,
    jobs: int,
) -> None:
    """Write a file of lines with one column changed or others added; `rows` counts."""
    with lines_of(path, form.encoding, progress) as (lines, encoding):
        change = _Change(None, columns, guard=form.guard)
        if not form.is_json:
            change = change._replace(table=read_header(lines, form.separator, columns))
        head = change.table.header if change.table else []
        if jobs == 1:
            write_lines(chain(head, change.changed(lines, None, rows)), target, encoding, str(path))
            return
        write_lines(head, target, encoding, str(path))
        task = _Lines(change, encoding, str(path), make_rows)
        with closing(answers(task, _pieces(lines, change.end), jobs)) as pieces:
            for _piece, answer in pieces:
                target.write(answer.content)
                count(answer, rows)


class _Change(NamedTuple):
    """How lines are changed: those of a table, or else objects."""

    table: Table | None
    columns: Columns
    guard: bool

    def changed(self, lines: Iterator[str], before: int | None, rows: Rows) -> Iterator[str]:
        """Yield lines as they are written; `before` counts those before them, but those of a header."""
        if self.table is None:
            return change_jsonl(lines, self.columns, rows, is_first=before is None)
        before = (before or 0) + self.table.lines
        return change_rows(lines, self.table, self.columns, rows, before=before, guard=self.guard)

    def end(self, text: str) -> int:
        """Return where the last row ends that is whole in a text."""
        return text.rfind("\n") + 1 if self.table is None else end_of_rows(text, self.table)


class _Lines(RowsTask[str, bytes]):
    """Answers lines."""

    def __init__(self, change: _Change, encoding: str, name: str, make_rows: MakesRows) -> None:
        super().__init__(make_rows)
        self._change = change
        self._encoding = encoding
        self._name = name

    def measured(self, piece: str) -> tuple[str, int]:
        """Return the text and how many lines it has."""
        return piece, piece.count("\n")

    def written(self, made: str, before: int | None, rows: Rows) -> tuple[bytes, BanglaCalendarError | None]:
        """Return the lines as they are written, up to an error."""
        out = BytesIO()
        changed = self._change.changed(StringIO(made, "\n"), before, rows)
        try:
            write_lines(changed, out, self._encoding, self._name, is_first=False)
        except BanglaCalendarError as error:
            return out.getvalue(), error
        return out.getvalue(), None


def _pieces(lines: Iterator[str], end: Callable[[str], int]) -> Iterator[str]:
    """Yield lines in pieces of whole rows."""
    held: list[str] = []
    size, enough = 0, _PIECE
    try:
        for line in lines:
            held.append(line)
            size += len(line)
            if size >= enough:
                text = "".join(held)
                place = end(text)
                if place:
                    yield text[:place]
                held = [text[place:]]
                size = len(held[0])
                # A row that goes on and on is not looked through again and again.
                enough = _PIECE + 2 * size
    except (BanglaCalendarError, OSError, UnicodeDecodeError):  # what is before it is answered first
        text = "".join(held)
        yield text[: end(text)]
        raise
    if size:
        yield "".join(held)
