"""`bangla-calendar stamps`."""

from __future__ import annotations

import sys
from itertools import islice

import click

from bangla_calendar.cli.completing import files
from bangla_calendar.cli.layout import Layout, table
from bangla_calendar.cli.moments import known_zone, moment, reference_of
from bangla_calendar.cli.options import (
    calendar_option,
    examples,
    jobs_option,
    json_option,
    known_form,
    messages_lang_option,
    safe_csv_option,
)
from bangla_calendar.cli.searching import known_keys, page_options, searched
from bangla_calendar.cli.stream import expect_much, names_of_files
from bangla_calendar.files.records import dumped
from bangla_calendar.files.search import Found
from bangla_calendar.files.visible import without_unseen
from bangla_calendar.stamps.reading import LABELS, find_stamps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.files.pages import Page
    from bangla_calendar.files.records import Record
    from bangla_calendar.stamps.reading import Stamp

_COLUMNS = ("start", "end", "label", "value", "precision", "text", "flags")


@click.command(
    epilog=examples(
        "stamps page.txt --tz Asia/Dhaka",
        "stamps page.txt --tz Asia/Dhaka --first --json",
        "stamps page.txt --tz Asia/Dhaka --reference now --format csv",
    )
)
@click.argument("file", nargs=-1, shell_complete=files)
@click.option(
    "--tz", metavar="ZONE", required=True, callback=known_zone, help="The time zone of the site: Asia/Dhaka."
)
@click.option(
    "--reference",
    metavar="MOMENT",
    help="The moment, or `now`, at which the page was read: ৫ মিনিট আগে and আজ are left out without it.",
)
@click.option("--label", type=click.Choice(LABELS), help="Only timestamps with this label.")
@page_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl", "csv"]),
    help="Lines of text (the default), JSON objects or a table.",
)
@messages_lang_option
@json_option
@calendar_option
@safe_csv_option
@jobs_option
@click.pass_context
def stamps(
    ctx: click.Context,
    file: tuple[str, ...],
    tz: tzinfo,
    reference: str | None,
    label: str | None,
    text_key: str | None,
    id_key: str | None,
    reference_key: str | None,
    first: bool,
    form: str | None,
    as_json: bool,
    calendar: str,
    safe_csv: bool,
    jobs: int,
) -> None:
    """Find the timestamps of each FILE or of stdin: when it was published or updated.

    A line of the answer has the line's number (after the FILE, where there are several), the label or -, the
    moment or the day, the text, and what is doubtful about it, with tabs between. FILE may be - for stdin,
    and packed as .gz or .zst. Text is UTF-8, of a page without its tags.
    """
    form = known_form(form, as_json=as_json, safe_csv=safe_csv)
    keys = known_keys(text_key, id_key, reference_key)
    names = names_of_files(file)
    here = None if reference is None else reference_of(reference, tz, calendar)
    layout = Layout(form, with_file=len(names) > 1, with_id=id_key is not None, safe=safe_csv)
    expect_much()
    if form == "csv":
        sys.stdout.write(table(layout.columns(_COLUMNS), [], header=True))
    search = _StampSearch(layout, label, tz, here, calendar)
    ctx.exit(searched(names, search, keys=keys, first=first, jobs=jobs, quiet=True))


class _StampSearch:
    """Looks for timestamps, those with a label or all, and writes them in a layout."""

    def __init__(
        self,
        layout: Layout,
        label: str | None,
        tz: tzinfo,
        reference: date | BanglaDate | None,
        calendar: str,
    ) -> None:
        self._layout = layout
        self._label = label
        self._tz = tz
        self._reference = reference
        self._calendar = calendar

    def find(self, text: str, reference: date | BanglaDate | None = None) -> list[Stamp]:
        """Return the timestamps of a text."""
        seen_from = self._reference if reference is None else reference
        return find_stamps(text, tz=self._tz, reference=seen_from, calendar=self._calendar)

    def reference(self, value: str | date) -> date | BanglaDate:
        """Return the moment or day that a page gives."""
        return moment(value, self._tz, self._calendar) if isinstance(value, str) else value

    def written(self, page: Page, found: Sequence[Stamp], *, first: bool) -> Found:
        """Return the lines, objects or rows of the timestamps of a page."""
        wanted = (stamp for stamp in found if self._label in (None, stamp.label))
        records = [
            {
                **self._layout.record(page, line),
                **stamp.to_dict(),
                "start": stamp.start + page.offset,
                "end": stamp.end + page.offset,
            }
            for stamp, line in page.numbered(islice(wanted, 1) if first else wanted)
        ]
        return Found(self._lines(page, records), 0, {})

    def _lines(self, page: Page, records: list[Record]) -> str:
        form = self._layout.form
        if form == "text":
            return "".join(f"{self._line(page, record)}\n" for record in records)
        if form == "jsonl":
            return "".join(f"{dumped(record)}\n" for record in records)
        rows = (
            {**self._layout.row(record, "text"), "flags": " ".join(record["flags"])} for record in records
        )
        return table(self._layout.columns(_COLUMNS), rows) if records else ""

    def _line(self, page: Page, record: Record) -> str:
        """Return place, label, value, text and flags, with tabs between."""
        place = self._layout.shown(page, record["line"])
        columns = [place, record["label"] or "-", record["value"], without_unseen(record["text"])]
        return "\t".join([*columns, " ".join(record["flags"])] if record["flags"] else columns)
