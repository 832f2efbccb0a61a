"""CSV and TSV: one field of each row changed, all else as it was."""

from __future__ import annotations

import re
from itertools import chain

from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.rows import place_of, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.files.rows import Rows

__all__ = ["change_separated"]

_SHOWN = 20
# From behind the quote that opens a field to the one that closes it, or to the end of the text. Within quotes
# a quote is written twice.
_WITHIN = re.compile(r'[^"]*+(?:""[^"]*+)*+')
# The fields of a row within one line, each with a separator behind it.
_FIELDS = {
    separator: re.compile(rf'("{_WITHIN.pattern}"|[^{separator}"\r\n][^{separator}\r\n]*|){separator}')
    for separator in ",\t"
}
_UNQUOTED = {separator: re.compile(rf"[^{separator}\r\n]*") for separator in ",\t"}


def change_separated(lines: Iterator[str], separator: str, name: str, rows: Rows) -> Iterator[str]:
    """Yield the rows of a CSV or TSV with one column changed, all other fields to the letter."""
    first = next(lines, "")
    mark = "\ufeff" if first.startswith("\ufeff") else ""
    table = _rows(chain([first.removeprefix(mark)], lines), separator)
    header, end = next(table)
    place = place_of(name, [] if header == [""] else [_value(field) for field in header])
    yield f"{mark}{separator.join(header)}{end}"
    for fields, end in table:
        if fields == [""]:
            yield end
            continue
        if len(fields) == len(header):
            value = _value(fields[place])
            stays, new = rows.change(value)
            if new != value:
                text = written(new) or ""
                fields[place] = _field(text, fields[place], separator, alone=len(fields) == 1)
        else:
            stays = rows.refuse(
                f"expected as many fields as the header has, {len(header)}, got {len(fields)}"
            )
        if stays:
            yield f"{separator.join(fields)}{end}"


def _rows(lines: Iterator[str], separator: str) -> Iterator[tuple[list[str], str]]:
    """Yield the fields of each row as they are written, quotes and all, and the line end behind them.

    A line of a TSV that has as many tabs as the first is a row whatever its quotes, for many TSVs know no
    quoting; only where they leave its last field open does it go on.
    """
    numbered = enumerate(lines, 1)
    width = 0
    for number, line in numbered:
        text = line.rstrip("\r\n")
        end = line[len(text) :]
        fields = text.split(separator)
        plain = '"' not in text or (separator == "\t" and len(fields) == width and not _is_open(fields[-1]))
        if not plain or "\r" in text:
            # With a quote too many a field goes on in the next line, and to look for whole ones takes long.
            whole = not text.count('"') % 2
            fields = _FIELDS[separator].findall(text + separator) if whole else []
            if sum(map(len, fields)) + len(fields) <= len(text):  # not all of it is such fields
                try:
                    fields, end = _quoted_row(line, (line for _, line in numbered), separator)
                except ValueError as error:
                    raise FileFormatError(f"line {number}: {error}") from None
        width = width or len(fields)
        yield fields, end


def _quoted_row(line: str, others: Iterator[str], separator: str) -> tuple[list[str], str]:
    """Return the fields of a row of which some may be quoted, and its line end; raise `ValueError`."""
    fields: list[str] = []
    at = 0
    while True:
        field = ""
        if line[at : at + 1] == '"':
            field, line, at = _quoted_field(line, at, others)
        if not field or separator == "\t":  # in a TSV quotes round a part of a field are signs like others
            end = _end(_UNQUOTED[separator], line, at)
            field, at = field + line[at:end], end
        fields.append(field)
        if line[at : at + 1] != separator:
            break
        at += 1
    if line[at:].strip("\r\n"):
        raise ValueError(f"expected {separator!r} or the end of the line, got {line[at : at + _SHOWN]!r}")
    return fields, line[at:]


def _quoted_field(line: str, at: int, others: Iterator[str]) -> tuple[str, str, int]:
    """Return a field that opens at a place, the line in which it closes, and the place behind it."""
    begun = []
    end = _end(_WITHIN, line, at + 1)
    while end == len(line):
        begun.append(line[at:])
        line, at = next(others, ""), 0
        if not line:
            raise ValueError("a quote that opens a field is never closed")
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
