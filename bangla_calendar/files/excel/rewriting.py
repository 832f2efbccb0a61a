"""A column of a sheet rewritten."""

from __future__ import annotations

import zlib
from copy import copy
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from bangla_calendar.conversion import day_serial, serial_day
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase
from bangla_calendar.files.columns import places_of
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.excel.book import Book, escaped, unescaped
from bangla_calendar.files.excel.sheet import Cell, NewCell, Row, column_name, rewritten_sheet, survey
from bangla_calendar.files.excel.xml import XmlError
from bangla_calendar.files.rows import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from bangla_calendar.files.columns import Columns
    from bangla_calendar.files.rows import Rows

__all__ = ["rewrite"]

_LONGEST = 32_767
_CHUNK = 1 << 16
_SECONDS = 86_400  # of a day
_DIGITS = 15  # of a number, as many as Excel shows
_PENDING = "the file does not hold what the formula gives: save it in Excel first"
_KINDS = {"b": "a truth value", "e": "an error"}


def rewrite(
    source: Path, target: BinaryIO, columns: Columns, rows: Rows, sheet: str | None
) -> Iterator[float]:
    """Write an Excel file with one column of a sheet changed, or others added behind its last.

    The first row with anything in it is the header. Yields now and then what share of the file is done.
    Raises `FileFormatError` for a file that is not of Excel.
    """
    if rows.errors == "skip":
        raise BanglaCalendarError("rows of a sheet cannot be skipped, for formulas refer to them")
    try:
        yield from _rewritten(source, target, columns, rows, sheet)
    except (BadZipFile, XmlError, zlib.error, EOFError) as error:
        raise FileFormatError(Phrase("{name}: {error}", name=str(source), error=str(error))) from None
    except FileFormatError as error:
        raise FileFormatError(Phrase("{name}: {error}", name=str(source), error=error.phrase)) from None


def _rewritten(
    source: Path, target: BinaryIO, columns: Columns, rows: Rows, sheet: str | None
) -> Iterator[float]:
    book = Book(source)
    try:
        part = book.sheet(sheet)
        table = _Table(book, part, columns, rows)
        # The formats come last, for only then is it known which of them are new.
        others = [info for info in book.archive.infolist() if info.filename not in (part, book.styles_part)]
        total = sum(info.compress_size for info in book.archive.infolist()) or 1
        done = 0
        with ZipFile(target, "w", ZIP_DEFLATED) as answer:
            for info in [*others, *map(book.archive.getinfo, filter(None, (part, book.styles_part)))]:
                with book.archive.open(info) as stream, answer.open(copy(info), "w") as out:
                    if info.filename == part:
                        pieces = rewritten_sheet(stream, table.change, table.last_column)
                    elif info.filename == book.styles_part:
                        pieces = iter([book.styles.data()])
                    else:
                        pieces = iter(partial(stream.read, _CHUNK), b"")
                    for piece in pieces:
                        out.write(piece)
                done += info.compress_size
                yield done / total
    finally:
        book.close()


class _Table:
    """The table in a sheet: where its columns are, and what is written in its rows."""

    def __init__(self, book: Book, part: str, columns: Columns, rows: Rows) -> None:
        self._book = book
        self._rows = rows
        self._added = columns.added
        self._texts = book.texts()
        with book.archive.open(part) as stream:
            header, last = survey(stream, self._has_value, whole=bool(columns.added))
        self._header_row = header.number
        names = {column: self._value(cell)[0] for column, cell in header.cells.items()}
        titles = [written(names.get(column)) or "" for column in range(1, max(header.cells, default=0) + 1)]
        self._places = [place + 1 for place in places_of(columns, titles)]
        # New columns stand behind the last: to move others would break the formulas that refer to them.
        self._new_places = range(last + 1, last + 1 + len(columns.added))
        self.last_column = max(self._new_places, default=None)

    def _has_value(self, row: Row) -> bool:
        return any(self._value(cell)[0] for cell in row.cells.values())

    def change(self, row: Row) -> list[NewCell]:
        """Return the cells of a row that are written."""
        first = row.cells.get(self._places[0])
        style = first.style if first is not None else "0"
        if row.number == self._header_row:
            return self._new_cells(self._added, style)
        if row.number < self._header_row or row.is_empty:
            return []
        found = [self._value(row.cells.get(place)) for place in self._places]
        values = [value for value, _ in found]
        faults = [fault for _, fault in found if fault]
        is_formula = first is not None and first.has_formula and not self._rows.into
        if is_formula:
            faults.append("a formula gives the value: write the answer to a new column")
        where = f"{column_name(self._places[0])}{row.number}"
        changed = self._rows.change(values, fault=faults[0] if faults else None, where=where)
        if changed is None:  # which no row of a sheet is
            return []
        in_place = []
        if changed.is_rewritten and changed.value != values[0] and not is_formula:
            in_place.append(self._cell(self._places[0], style, changed.value))
        return [*in_place, *self._new_cells(changed.added, style)]

    def _new_cells(self, values: Sequence[object], style: str) -> list[NewCell]:
        return [
            self._cell(place, style, value)
            for place, value in zip(self._new_places, values, strict=True)
            if value is not None
        ]

    def _cell(self, column: int, style: str, value: object) -> NewCell:
        """Return a cell with a value: a date as a number that is shown as a day, anything else as text."""
        if isinstance(value, date) and (day := self._day(column, style, value)) is not None:
            return day
        text = written(value)
        if text is None:
            return NewCell(column, style, "", "")
        if len(text) > _LONGEST:
            raise FileFormatError(
                Phrase(
                    "a cell holds at most {limit} characters, not {count}", limit=_LONGEST, count=len(text)
                )
            )
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        return NewCell(column, style, "inlineStr", f"<is><t{space}>{escaped(text)}</t></is>")

    def _day(self, column: int, style: str, value: date) -> NewCell | None:
        """Return a cell with a day or a moment; None for one that Excel has not, or cannot show."""
        try:
            serial: float = day_serial(date.fromordinal(value.toordinal()), self._book.epoch)
        except DateRangeError:
            return None
        if isinstance(value, datetime):
            serial += (value - datetime.combine(value, time(), value.tzinfo)) / timedelta(days=1)
        shown = self._book.styles.as_date(style)
        return None if shown is None else NewCell(column, shown, "n", f"<v>{serial:.{_DIGITS}g}</v>")

    def _value(self, cell: Cell | None) -> tuple[object, str | None]:
        """Return the value of a cell, a text, a date or None, and why it has none that can be read, if so.

        In the place of a value that the file does not hold is the error that says so.
        """
        if cell is not None and cell.is_pending:
            return BanglaCalendarError(_PENDING), None
        if cell is None or not cell.text:
            return None, None
        if cell.kind == "s":
            if not (cell.text.isdecimal() and int(cell.text) < len(self._texts)):
                raise FileFormatError(Phrase("there is no shared text {number}", number=cell.text[:20]))
            return self._texts[int(cell.text)], None
        if cell.kind in ("inlineStr", "str"):
            return unescaped(cell.text), None
        if cell.kind in _KINDS:
            kind = Phrase(_KINDS[cell.kind])
            return cell.text, Phrase(
                "expected a text, a number or a date, got {kind} ({text})", kind=kind, text=cell.text
            )
        try:
            return self._number(cell) if cell.kind == "n" else (datetime.fromisoformat(cell.text), None)
        except ValueError:
            raise FileFormatError(
                Phrase("expected a number or a date, got {text!r}", text=cell.text[:20])
            ) from None

    def _number(self, cell: Cell) -> tuple[object, str | None]:
        """Return a number as the text that Excel shows without a format, or the day that it is shown as."""
        number = float(cell.text)
        text = format(Decimal(f"{number:.{_DIGITS}g}"), "f")
        if not self._book.styles.is_date(cell.style):
            return text, None
        try:
            day = serial_day(number, self._book.epoch)
        except BanglaCalendarError as error:
            return text, error.phrase
        if number == int(number):
            return day, None
        return datetime.combine(day, time()) + timedelta(seconds=round(number % 1 * _SECONDS)), None
