"""What `find` says of a match: a record, and the record as a line of text or a row of a table."""

from __future__ import annotations

import click

from bangla_calendar.files.records import bangla_day, iso_dates, match_record
from bangla_calendar.files.separated import guarded
from bangla_calendar.files.visible import visible, without_unseen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.files.chunks import Chunk
    from bangla_calendar.files.records import Record
    from bangla_calendar.finding.match import DateMatch

__all__ = ["COLUMNS", "Hit", "found_record", "table_row", "text_line"]

_FIELDS = ("year", "month", "day", "weekday", "hour", "minute")
# Those of a table: of the other end of a range and of a pair of days there is a column for each field.
COLUMNS = (
    *("file", "line", "start", "end", "text", "kind", "calendar", *_FIELDS),
    *(f"end_{field}" for field in _FIELDS),
    *("flags", "gregorian", "gregorian_end", "value", "agrees_with", "rule", "basis", "margin"),
    *("observance", "context"),
)
# The fields whose text comes from outside.
_OF_FILES = {"file", "text", "context"}
# What hangs on the letter before it: nasals, nukta, vowel signs, virama, joiners.
_HANGING = "".join(map(chr, (*range(0x981, 0x984), 0x9BC, *range(0x9BE, 0x9CE), 0x9D7, 0x200C, 0x200D)))


class Hit:
    """A match in a chunk of a file, with `context` characters of its line on each side.

    `day` is the Bangla date that is meant, or the first of several; None where that is unknown, or the date
    is not a Bangla one.
    """

    __slots__ = ("day", "file", "line", "match", "offset", "sides")

    def __init__(self, match: DateMatch, file: str, chunk: Chunk[DateMatch], context: int) -> None:
        self.match = match
        self.file = file
        self.line = chunk.line_at(match.start)
        self.offset = chunk.offset
        self.sides = _sides(chunk.text, match, context)
        self.day = bangla_day(match)


def _sides(text: str, match: DateMatch, width: int) -> tuple[str, str]:
    """Return what stands before and after a match in a text, only of its line."""
    before = text[max(0, match.start - width) : match.start].rpartition("\n")[2]
    after = text[match.end : match.end + width].partition("\n")[0]
    return before.lstrip(_HANGING), after.removesuffix("\r")


def text_line(hit: Hit, *, with_file: bool, coloured: bool) -> str:
    """Return place, kind, meaning, the match between its sides, and any remarks, with tabs between."""
    match = hit.match
    meant = match.value if match.kind == "time" else match.gregorian
    text = without_unseen(match.text)
    shown = click.style(text, fg="red", bold=True) if coloured else text
    columns = [
        f"{visible(hit.file)}:{hit.line}" if with_file else str(hit.line),
        match.kind,
        "/".join(iso_dates(meant)) or "-",
        shown.join(map(without_unseen, hit.sides)),
    ]
    remarks = list(match.flags)
    if match.agrees_with is not None:
        remarks.append(f"agrees:{','.join(match.agrees_with) or 'none'}")
    if remarks:
        columns.append(" ".join(remarks))
    return "\t".join(columns)


def found_record(hit: Hit, *, with_context: bool) -> Record:
    """Return all that is known of a match as plain data, its dates in ISO form, offsets as in the whole file.

    `rule` is the calendar by which `gregorian` holds, None where there is none, and `basis` and `margin` are
    how well that is known.
    """
    match = hit.match
    return {
        "file": hit.file,
        "line": hit.line,
        **match_record(match, hit.day),
        "start": match.start + hit.offset,
        "end": match.end + hit.offset,
        **({"context": match.text.join(hit.sides)} if with_context else {}),
    }


def table_row(record: Record, *, safe: bool) -> Record:
    """Return a record with one plain value for each of `COLUMNS` that it has.

    With `safe` a text that a program for tables would take for a formula has an apostrophe before it.
    """
    row = dict(record)
    for field in _OF_FILES & row.keys():
        row[field] = guarded(without_unseen(row[field])) if safe else without_unseen(row[field])
    for field, value in row.pop("end_date", {}).items():
        row[f"end_{field}"] = value
    if isinstance(row["gregorian"], list):
        row["gregorian"], row["gregorian_end"] = row["gregorian"]
    row["flags"] = " ".join(row["flags"])
    if row["agrees_with"] is not None:
        row["agrees_with"] = " ".join(row["agrees_with"]) or "none"
    return row
