"""What `find` looks for, and what it says of a match: a record, a line of text or a row of a table."""

from __future__ import annotations

from itertools import islice

import click

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.certainty import doubts
from bangla_calendar.cli.layout import Layout, table
from bangla_calendar.files.records import bangla_day, dumped, iso_dates, match_record
from bangla_calendar.files.search import Found
from bangla_calendar.files.visible import without_unseen
from bangla_calendar.finding import iter_dates
from bangla_calendar.finding.match import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from typing import Any

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.files.pages import Page
    from bangla_calendar.files.records import Record
    from bangla_calendar.finding.match import DateMatch

__all__ = ["COLUMNS", "DateSearch"]

_FIELDS = ("year", "month", "day", "weekday", "hour", "minute")
# Those of a table: of the other end of a range and of a pair of days there is a column for each field.
COLUMNS = (
    *("start", "end", "text", "kind", "calendar", *_FIELDS),
    *(f"end_{field}" for field in _FIELDS),
    *("flags", "gregorian", "gregorian_end", "value", "agrees_with", "rule", "basis", "margin"),
    *("observance", "context"),
)
_KIND_WIDTH = max(map(len, KINDS))
# A range of days, 2023-09-30/2023-10-01, or a moment.
_MEANT_WIDTH = 21
# What hangs on the letter before it: nasals, nukta, vowel signs, virama, joiners.
_HANGING = "".join(map(chr, (*range(0x981, 0x984), 0x9BC, *range(0x9BE, 0x9CE), 0x9D7, 0x200C, 0x200D)))


class _Hit:
    """A match in a page, with the number of its line and characters of it on each side.

    `day` is the Bangla date that is meant, or the first of several; None where that is unknown, or the date
    is not a Bangla one.
    """

    __slots__ = ("day", "line", "match", "page", "sides")

    def __init__(self, match: DateMatch, page: Page, line: int, width: int) -> None:
        self.match = match
        self.page = page
        self.line = line
        self.sides = _sides(page.text, match, width)
        self.day = bangla_day(match)


class DateSearch:
    """Looks for dates of some kinds by the `options` of `iter_dates`, and writes them in a layout.

    `context` is how many characters of its line stand on each side of a match, `coloured` lets it stand out
    there, and with `place_width` the first columns of a line are padded, that of the place to this width.
    """

    def __init__(
        self,
        layout: Layout,
        kinds: frozenset[str],
        options: Mapping[str, Any],
        reference: date | BanglaDate | None,
        *,
        context: int,
        coloured: bool,
        place_width: int | None,
    ) -> None:
        self._layout = layout
        self._kinds = kinds
        self._options = options
        self._reference = reference
        self._context = context
        self._coloured = coloured
        self._place_width = place_width

    def find(self, text: str, reference: date | BanglaDate | None = None) -> list[DateMatch]:
        """Return the dates in a text."""
        seen_from = self._reference if reference is None else reference
        return [*iter_dates(text, reference=seen_from, **self._options)]

    def reference(self, value: str | date) -> date | BanglaDate:
        """Return the day or moment that a page gives."""
        if not isinstance(value, str):
            return value
        from bangla_calendar.parsing import parse_date

        return parse_date(value, calendar=self._options["calendar"], tz=OWN_ZONE)

    def written(self, page: Page, found: Sequence[DateMatch], *, first: bool) -> Found:
        """Return the lines, objects or rows of the matches in a page."""
        matches = (match for match in found if match.kind in self._kinds)
        hits = [
            _Hit(match, page, line, self._context)
            for match, line in page.numbered(islice(matches, 1) if first else matches)
        ]
        days = [hit.day for hit in hits if hit.day is not None]
        counts: dict[str, int] = {}
        for day in days:
            for doubt in doubts(day):
                counts[doubt] = counts.get(doubt, 0) + 1
        return Found(self._lines(hits), len(days), counts)

    def _lines(self, hits: list[_Hit]) -> str:
        form = self._layout.form
        if form == "text":
            return "".join(f"{self._line(hit)}\n" for hit in hits)
        if form == "jsonl":
            return "".join(f"{dumped(self._record(hit))}\n" for hit in hits)
        rows = (self._row(self._record(hit)) for hit in hits)
        return table(self._layout.columns(COLUMNS), rows) if hits else ""

    def _line(self, hit: _Hit) -> str:
        """Return place, kind, meaning, the match between its sides, and any remarks, with tabs between."""
        match = hit.match
        meant = match.value if match.kind == "time" else match.gregorian
        text = without_unseen(match.text)
        shown = click.style(text, fg="red", bold=True) if self._coloured else text
        columns = [
            self._layout.shown(hit.page, hit.line),
            match.kind,
            "/".join(iso_dates(meant)) or "-",
            shown.join(map(without_unseen, hit.sides)),
        ]
        remarks = list(match.flags)
        if match.agrees_with is not None:
            remarks.append(f"agrees:{','.join(match.agrees_with) or 'none'}")
        if remarks:
            columns.append(" ".join(remarks))
        if self._place_width is None:
            return "\t".join(columns)
        widths = (self._place_width, _KIND_WIDTH, _MEANT_WIDTH)
        return "  ".join((*map(str.ljust, columns, widths), *columns[len(widths) :]))

    def _record(self, hit: _Hit) -> Record:
        """Return all that is known of a match as plain data, its dates in ISO form.

        Offsets are those in the whole file, or in the page where each row is one. `rule` is the calendar
        by which `gregorian` holds, None where there is none, `basis` and `margin` how well that is known.
        """
        match, page = hit.match, hit.page
        return {
            **self._layout.record(page, hit.line),
            **match_record(match, hit.day),
            "start": match.start + page.offset,
            "end": match.end + page.offset,
            **({"context": match.text.join(hit.sides)} if self._context else {}),
        }

    def _row(self, record: Record) -> Record:
        """Return a record with one plain value for each of the columns that it has."""
        row = self._layout.row(record, "text", "context")
        for field, value in row.pop("end_date", {}).items():
            row[f"end_{field}"] = value
        if isinstance(row["gregorian"], list):
            row["gregorian"], row["gregorian_end"] = row["gregorian"]
        row["flags"] = " ".join(row["flags"])
        if row["agrees_with"] is not None:
            row["agrees_with"] = " ".join(row["agrees_with"]) or "none"
        return row


def _sides(text: str, match: DateMatch, width: int) -> tuple[str, str]:
    """Return what stands before and after a match in a text, only of its line."""
    before = text[max(0, match.start - width) : match.start].rpartition("\n")[2]
    after = text[match.end : match.end + width].partition("\n")[0]
    return before.lstrip(_HANGING), after.removesuffix("\r")
