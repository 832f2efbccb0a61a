"""CSV and TSV: one field of each row changed, all else as it was."""

from __future__ import annotations

import re
from functools import cache
from io import StringIO
from itertools import chain
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError
from bangla_calendar.files.columns import places_of
from bangla_calendar.files.encoding import MARK, NOT_UTF8, has_broken_bytes
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.rows import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bangla_calendar.files.columns import Columns
    from bangla_calendar.files.rows import Rows

__all__ = ["Table", "change_rows", "end_of_rows", "guarded", "read_header"]

_SHOWN = 20
# From behind the quote that opens a field to the one that closes it, or to the end of the text. Within quotes
# a quote is written twice.
_WITHIN = re.compile(r'[^"]*+(?:""[^"]*+)*+')
# What Excel writes above the header to name the separator.
_NAMED = re.compile(r'"?sep=(.)"?[\r\n]*')
_OTHERS = ",;|\t"
# What a program for tables takes for the beginning of a formula, and numbers, which begin like some.
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)*")


class Table(NamedTuple):
    """How a CSV or TSV is laid out: its separator, its number of fields, and where those that are read are.

    `header` is how its first lines are written, and `lines` how many they were.
    """

    separator: str
    width: int
    places: list[int]
    header: list[str]
    lines: int


def read_header(lines: Iterator[str], separator: str | None, columns: Columns) -> Table:
    """Return the layout of a table by its first lines, which are read.

    With None the separator is a comma, or what the first line names as `sep=;` does.
    """
    first = next(lines, "")
    mark = MARK if first.startswith(MARK) else ""
    first = first.removeprefix(mark)
    written = []
    if named := _NAMED.fullmatch(first):
        written.append(f"{mark}{first}")
        mark, first = "", next(lines, "")
        separator = separator or named[1]
    separator = separator or ","
    fields, end = next(_rows(chain([first], lines), separator, before=len(written)))
    places = _places(columns, fields, separator)
    count = len(written) + "".join([*fields, end]).count("\n")
    written.append(f"{mark}{separator.join(_with(fields, places[0], columns.added, separator))}{end}")
    return Table(separator, len(fields), places, written, count)


def change_rows(
    lines: Iterator[str], table: Table, columns: Columns, rows: Rows, *, before: int, guard: bool
) -> Iterator[str]:
    """Yield rows of a table with one column changed or others added, all other fields to the letter.

    `before` is how many lines are before them. With `guard` an answer that a program for tables would take
    for a formula has an apostrophe before it.
    """
    separator = table.separator
    for fields, end in _rows(lines, separator, table.width, before):
        if fields == [""]:
            yield end
            continue
        if len(fields) == table.width:
            changed = _changed(fields, table.places, rows, separator, guard=guard)
        else:
            reason = Phrase(
                "expected as many fields as the header has, {width}, got {count}",
                width=table.width,
                count=len(fields),
            )
            changed = fields if rows.refuse(reason) else None
        if changed is not None:
            yield f"{separator.join(changed)}{end}"


def _places(columns: Columns, header: list[str], separator: str) -> list[int]:
    """Return where the columns stand; say so where another separator seems to part them."""
    names = [] if header == [""] else [*map(_value, header)]
    try:
        return places_of(columns, names)
    except UnknownNameError as error:
        if any(map(has_broken_bytes, names)):
            raise BanglaCalendarError(NOT_UTF8) from None
        others = (
            [sign for sign in _OTHERS if sign != separator and sign in names[0]] if len(names) == 1 else []
        )
        if not others:
            raise
        raise BanglaCalendarError(
            Phrase(
                "{error}; the header seems to be separated by {sign!r}", error=error.phrase, sign=others[0]
            )
        ) from None


def _changed(
    fields: list[str], places: list[int], rows: Rows, separator: str, *, guard: bool
) -> list[str] | None:
    """Return the fields of a row as they are written; None if the row does not stay."""
    values = [_value(fields[place]) for place in places]
    changed = rows.change(values, fault=NOT_UTF8 if any(map(has_broken_bytes, values)) else None)
    if changed is None:
        return None
    write = _guarded if guard else _text
    if changed.is_rewritten and changed.value != values[0]:
        old = fields[places[0]]
        fields[places[0]] = _field(write(changed.value), old, separator, alone=len(fields) == 1)
    return _with(fields, places[0], [*map(write, changed.added)], separator)


def _with(fields: list[str], place: int, added: Sequence[str], separator: str) -> list[str]:
    """Return the fields of a row with others behind one of them."""
    new = [_field(text, "", separator, alone=False) for text in added]
    return [*fields[: place + 1], *new, *fields[place + 1 :]]


def _text(value: object) -> str:
    return written(value) or ""


def _guarded(value: object) -> str:
    return guarded(_text(value))


def guarded(text: str) -> str:
    """Return a text, with an apostrophe before it if a program for tables would take it for a formula.

    >>> guarded("=1+1"), guarded("-5"), guarded("-a")
    ("'=1+1", '-5', "'-a")
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


@cache
def _patterns(separator: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what describes fields within one line, each with its separator, and a field without quotes."""
    sign = re.escape(separator)
    fields = rf'("{_WITHIN.pattern}"|[^{sign}"\r\n][^{sign}\r\n]*|){sign}'
    return re.compile(fields), re.compile(rf"[^{sign}\r\n]*")


def end_of_rows(text: str, table: Table) -> int:
    """Return where the last row ends that is whole in a text, in which rows begin.

    From a row on that is none, all of the text is of it.
    """
    if '"' not in text:
        return text.rfind("\n") + 1
    place = 0
    try:
        for fields, end in _rows(StringIO(text, "\n"), table.separator, table.width, goes_on=True):
            if end.endswith("\n"):
                place += sum(map(len, fields)) + len(fields) - 1 + len(end)
    except FileFormatError:
        return len(text)
    return place


def _rows(
    lines: Iterator[str], separator: str, width: int = 0, before: int = 0, *, goes_on: bool = False
) -> Iterator[tuple[list[str], str]]:
    """Yield the fields of each row as they are written, quotes and all, and the line end behind them.

    A line of a TSV that has as many tabs as the first is a row whatever its quotes, for many TSVs know no
    quoting; only where they leave its last field open does it go on. `width` is that of the first row, 0 for
    that itself, and `before` how many lines are before these. Of a text that `goes_on` the last row may be
    left out.
    """
    numbered = enumerate(lines, before + 1)
    for number, line in numbered:
        text = line.rstrip("\r\n")
        end = line[len(text) :]
        fields = text.split(separator)
        plain = '"' not in text or (separator == "\t" and len(fields) == width and not _is_open(fields[-1]))
        if not plain or "\r" in text:
            # With a quote too many a field goes on in the next line, and to look for whole ones takes long.
            whole = not text.count('"') % 2
            fields = _patterns(separator)[0].findall(text + separator) if whole else []
            if sum(map(len, fields)) + len(fields) <= len(text):  # not all of it is such fields
                try:
                    fields, end = _quoted_row(line, (line for _, line in numbered), separator)
                except (ValueError, EOFError) as error:
                    if goes_on and isinstance(error, EOFError):
                        return
                    raise FileFormatError(
                        Phrase("line {line}: {error}", line=number, error=error.args[0])
                    ) from None
        yield fields, end


def _quoted_row(line: str, others: Iterator[str], separator: str) -> tuple[list[str], str]:
    """Return the fields of a row of which some may be quoted, and its line end.

    Raises `ValueError` where it is none, and `EOFError` where it does not end, each with a `Phrase`.
    """
    fields: list[str] = []
    at = 0
    while True:
        field = ""
        if line[at : at + 1] == '"':
            field, line, at = _quoted_field(line, at, others)
        if not field or separator == "\t":  # in a TSV quotes round a part of a field are signs like others
            end = _end(_patterns(separator)[1], line, at)
            field, at = field + line[at:end], end
        fields.append(field)
        if line[at : at + 1] != separator:
            break
        at += 1
    if line[at:].strip("\r\n"):
        shown = line[at : at + _SHOWN]
        fault = Phrase("expected {sign!r} or the end of the line, got {text!r}", sign=separator, text=shown)
        raise ValueError(fault)
    return fields, line[at:]


def _quoted_field(line: str, at: int, others: Iterator[str]) -> tuple[str, str, int]:
    """Return a field that opens at a place, the line in which it closes, and the place behind it."""
    begun = []
    end = _end(_WITHIN, line, at + 1)
    while end == len(line):
        begun.append(line[at:])
        line, at = next(others, ""), 0
        if not line:
            raise EOFError(Phrase("a quote that opens a field is never closed"))
        end = _end(_WITHIN, line, at)
    return "".join([*begun, line[at : end + 1]]), line, end + 1


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where that ends which a pattern matches from a place on."""
    found = pattern.match(text, at)
    return found.end() if found else at


def _is_open(field: str) -> bool:
    """Return whether a field begins with a quote that is not closed."""
    return field[:1] == '"' and _end(_WITHIN, field, 1) == len(field)


def _is_quoted(field: str) -> bool:
    """Return whether a field is in quotes from one end to the other."""
    return field[:1] == '"' and _end(_WITHIN, field, 1) == len(field) - 1


def _value(field: str) -> str:
    """Return what a field says."""
    return field[1:-1].replace('""', '"') if _is_quoted(field) else field


def _field(text: str, old: str, separator: str, *, alone: bool) -> str:
    """Return how a text is written in the place of an old field, which may have been in quotes.

    A row of one empty field would be no row but a blank line.
    """
    if (_is_quoted(old) if text else alone) or _needs_quotes(text, separator):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


def _needs_quotes(text: str, separator: str) -> bool:
    """Return whether a text would be read as something else without quotes."""
    if separator in text or "\n" in text or "\r" in text:
        return True
    # In a TSV other quotes stay as they are, for whom no quoting is known.
    return '"' in text and (separator != "\t" or _is_quoted(text) or _is_open(text))
