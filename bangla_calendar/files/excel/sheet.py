"""A sheet read row by row, and written again with some cells changed and all else to the byte."""

from __future__ import annotations

import re
from typing import NamedTuple

from bangla_calendar.files.excel.xml import Handlers, applied, fed, without

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    Edit = tuple[int, int, bytes]

__all__ = ["Cell", "NewCell", "Row", "column_name", "column_number", "rewritten_sheet", "survey"]

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d+)")
# The first of the cells in use, and the row of that and of the last.
_DIMENSION = re.compile(rb"""(\sref\s*=\s*["'])([A-Z]+(\d+))(?::[A-Z]+(\d+))?""")
_PREFIX = re.compile(rb"<([^\s/>:]+:)?row")
_LETTERS = 26


class Cell(NamedTuple):
    """A cell: its format and kind as the file names them, its text, and whether a formula gives that.

    `start` is where it begins in the sheet, and `close` where its last tag does.
    """

    style: str
    kind: str
    text: str
    has_formula: bool
    start: int
    close: int

    @property
    def is_pending(self) -> bool:
        """Return whether the file does not hold what the formula gives: not even an empty text."""
        return self.has_formula and not self.text and self.kind == "n"


class Row(NamedTuple):
    """A row: its number, its cells by the numbers of their columns, where its first and last tag begin."""

    number: int
    cells: dict[int, Cell]
    start: int
    close: int

    @property
    def is_empty(self) -> bool:
        """Return whether no cell holds a value, or a formula that may give one."""
        return not any(cell.text or cell.is_pending for cell in self.cells.values())


class _Scanner:
    """Gathers the rows of a sheet from the events of its XML.

    `rows` are those that have ended, `open_row` is where the one begins that has not, and `seen` where the
    last event was; `dimension` is where the element stands that says which cells are in use, and
    `last_column` the last column of them.
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.open_row: int | None = None
        self.seen = 0
        self.dimension: int | None = None
        self.last_column = 0
        self._number = self._column = 0
        self._cells: dict[int, Cell] = {}
        self._cell: dict[str, str] = {}
        self._cell_start = 0
        self._has_formula = False
        self._pieces: list[str] = []
        self._takes_text = self._is_spoken = False

    def start(self, name: str, attributes: dict[str, str], place: int) -> None:
        """Take the start of an element."""
        self.seen = place
        if name == "c":
            self._cell, self._cell_start, self._has_formula = attributes, place, False
            self._pieces = []
            named = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._column = column_number(named[1]) if named else self._column + 1
        elif name in ("v", "t"):
            self._takes_text = not self._is_spoken
        elif name == "f":
            self._has_formula = True
        elif name == "rPh":
            self._is_spoken = True
        elif name == "row":
            self.open_row = place
            self._number = int(attributes.get("r", self._number + 1))
            self._cells, self._column = {}, 0
        elif name == "dimension":
            self.dimension = place
            last = _REFERENCE.fullmatch(attributes.get("ref", "").rpartition(":")[2])
            self.last_column = column_number(last[1]) if last else 0

    def text(self, data: str) -> None:
        """Take text."""
        if self._takes_text:
            self._pieces.append(data)

    def end(self, name: str, place: int) -> None:
        """Take the end of an element."""
        self.seen = place
        if name == "c":
            cell = self._cell
            self._cells[self._column] = Cell(
                cell.get("s", "0"),
                cell.get("t", "n"),
                "".join(self._pieces),
                self._has_formula,
                self._cell_start,
                place,
            )
        elif name in ("v", "t"):
            self._takes_text = False
        elif name == "rPh":
            self._is_spoken = False
        elif name == "row" and self.open_row is not None:
            self.rows.append(Row(self._number, self._cells, self.open_row, place))
            self.open_row = None


def survey(stream: IO[bytes], has_value: Callable[[Row], bool], *, whole: bool) -> tuple[Row, int]:
    """Return the first row of a sheet that has a value, and with `whole` the number of the last column used.

    A sheet without any has a row 0.
    """
    scanner = _Scanner()
    header = Row(0, {}, 0, 0)
    last = 0
    for _ in fed(stream, Handlers(scanner.start, scanner.end, scanner.text)):
        for row in scanner.rows:
            if not header.number and has_value(row):
                header = row
            last = max([last, *row.cells])
        scanner.rows.clear()
        if header.number and not whole:
            break
    return header, max(last, scanner.last_column)


class NewCell(NamedTuple):
    """A cell to be written: the number of its column, its format and kind, and its XML, if any."""

    column: int
    style: str
    kind: str
    content: str


def rewritten_sheet(
    stream: IO[bytes], change: Callable[[Row], list[NewCell]], last_column: int | None
) -> Iterator[bytes]:
    """Yield the bytes of a sheet with the cells of each row that `change` returns, in their order.

    `last_column` is that of the whole sheet once they are written, if it is another than before.
    """
    scanner = _Scanner()
    held, origin = b"", 0
    edits: list[Edit] = []
    for piece in fed(stream, Handlers(scanner.start, scanner.end, scanner.text)):
        held += piece
        for row in scanner.rows:
            edits += _edits(row, change(row), held, origin)
        scanner.rows.clear()
        if last_column is not None and scanner.dimension is not None and scanner.dimension < scanner.seen:
            edits.append(_dimension(scanner.dimension, held, origin, last_column))
            scanner.dimension = None
        # What comes before the open row, or else before the last tag seen, is not changed any more.
        done = scanner.seen if scanner.open_row is None else scanner.open_row
        yield applied(held[: done - origin], origin, edits)
        edits.clear()
        held, origin = held[done - origin :], done
    yield held


def _edits(row: Row, cells: list[NewCell], held: bytes, origin: int) -> Iterator[Edit]:
    """Yield the changes to the bytes of a row."""
    found = _PREFIX.match(held, row.start - origin)
    prefix = (found[1] or b"").decode() if found else ""
    for cell in cells:
        old = row.cells.get(cell.column)
        new = _written(cell, row.number, prefix).encode()
        if old is not None:
            yield old.start, held.index(b">", old.close - origin) + origin + 1, new
        else:
            yield row.close, row.close, new
    if any(cell.column not in row.cells for cell in cells):
        # The attribute that says which cells the row spans only saves time, and would now be wrong.
        tag_end = held.index(b">", row.start - origin)
        tag = held[row.start - origin : tag_end]
        yield row.start, tag_end + origin, without(tag, "spans")


def _written(cell: NewCell, row: int, prefix: str) -> str:
    """Return a cell as it is written; its content is in elements without the prefix of the sheet's."""
    head = f'<{prefix}c r="{column_name(cell.column)}{row}"'
    head += f' s="{cell.style}"' if cell.style != "0" else ""
    if not cell.content:
        return f"{head}/>"
    content = re.sub(r"<(/?)(?=[a-z])", rf"<\1{prefix}", cell.content) if prefix else cell.content
    return f'{head} t="{cell.kind}">{content}</{prefix}c>'


def _dimension(place: int, held: bytes, origin: int, last_column: int) -> Edit:
    """Return the change to the element that says which cells are in use."""
    end = held.index(b">", place - origin)
    last = column_name(last_column).encode()
    new = _DIMENSION.sub(
        lambda found: b"%b%b:%b%b" % (found[1], found[2], last, found[4] or found[3]),
        held[place - origin : end],
    )
    return place, end + origin, new


def column_number(name: str) -> int:
    """Return the number of a column, from 1, by its letters.

    >>> column_number("AA")
    27
    """
    number = 0
    for letter in name:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number


def column_name(number: int) -> str:
    """Return the letters of a column by its number, from 1.

    >>> column_name(27)
    'AA'
    """
    name = ""
    while number:
        number, letter = divmod(number - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name
