"""`bangla-calendar stamps`."""

from __future__ import annotations

import sys

import click

from bangla_calendar.cli.moments import known_zone, reference_of
from bangla_calendar.cli.options import calendar_option, json_option, safe_csv_option
from bangla_calendar.cli.stream import expect_much, piped_stdin
from bangla_calendar.cli.terminal import say
from bangla_calendar.files.chunks import Source
from bangla_calendar.files.separated import guarded
from bangla_calendar.files.visible import visible, without_unseen
from bangla_calendar.stamps.reading import LABELS, find_stamps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import tzinfo
    from typing import Any

    from bangla_calendar.stamps.reading import Stamp

    Record = dict[str, Any]

_COLUMNS = ("file", "line", "start", "end", "label", "value", "precision", "text", "flags")


@click.command()
@click.argument("file", nargs=-1)
@click.option(
    "--tz", metavar="ZONE", required=True, callback=known_zone, help="The time zone of the site: Asia/Dhaka."
)
@click.option(
    "--reference",
    metavar="MOMENT",
    help="The moment, or `now`, at which the page was read: ৫ মিনিট আগে and আজ are left out without it.",
)
@click.option("--label", type=click.Choice(LABELS), help="Only timestamps with this label.")
@click.option("--first", is_flag=True, help="Only the first of each FILE.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl", "csv"]),
    help="Lines of text (the default), JSON objects or a table.",
)
@json_option
@calendar_option
@safe_csv_option
@click.pass_context
def stamps(
    ctx: click.Context,
    file: tuple[str, ...],
    tz: tzinfo,
    reference: str | None,
    label: str | None,
    first: bool,
    form: str | None,
    as_json: bool,
    calendar: str,
    safe_csv: bool,
) -> None:
    """Find the timestamps of each FILE or of stdin: when it was published or updated.

    A line of the answer has the line's number (after the FILE, where there are several), the label or -, the
    moment or the day, the text, and what is doubtful about it, with tabs between. FILE may be - for stdin.
    Text is UTF-8, of a page without its tags.
    """
    if as_json and form not in (None, "jsonl"):
        raise click.UsageError(f"--json and --format {form} cannot be used together")
    form = "jsonl" if as_json else form or "text"
    if safe_csv and form != "csv":
        raise click.UsageError("--safe-csv requires --format csv")
    names = file or ("-",)
    if "-" in names:
        piped_stdin("give FILE, or pipe text to stdin")
    here = None if reference is None else reference_of(reference, tz, calendar)
    write = _writer(form, with_file=len(names) > 1, safe=safe_csv)
    expect_much()

    def find(text: str) -> Iterator[Stamp]:
        found = find_stamps(text, tz=tz, reference=here, calendar=calendar)
        return (stamp for stamp in found if label in (None, stamp.label))

    code = 0
    for source in map(Source, names):
        for record in _records(source, find):
            write(record)
            if first:
                break
        for problem in source.problems:
            say(f"{source.name}: {problem}")
            code = 1
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    ctx.exit(code)


def _records(source: Source, find: Callable[[str], Iterator[Stamp]]) -> Iterator[Record]:
    """Yield what is said of each timestamp of a file, with its line and its offsets in the file."""
    for chunk in source.chunks(find):
        for stamp in chunk.found:
            yield {
                "file": source.name,
                "line": chunk.line_at(stamp.start),
                **stamp.to_dict(),
                "start": stamp.start + chunk.offset,
                "end": stamp.end + chunk.offset,
            }


def _writer(form: str, *, with_file: bool, safe: bool) -> Callable[[Record], object]:
    """Return what writes a record in a form."""
    out = sys.stdout
    if form == "jsonl":
        from bangla_calendar.files.records import dumped

        return lambda record: out.write(f"{dumped(record)}\n")
    if form == "text":
        return lambda record: out.write(f"{_line(record, with_file=with_file)}\n")
    import csv

    table = csv.DictWriter(out, _COLUMNS, lineterminator="\n")
    table.writeheader()
    return lambda record: table.writerow(_row(record, safe=safe))


def _line(record: Record, *, with_file: bool) -> str:
    """Return place, label, value, text and flags, with tabs between."""
    place = f"{visible(record['file'])}:{record['line']}" if with_file else str(record["line"])
    columns = [place, record["label"] or "-", record["value"], without_unseen(record["text"])]
    return "\t".join([*columns, " ".join(record["flags"])] if record["flags"] else columns)


def _row(record: Record, *, safe: bool) -> Record:
    """Return a record with one plain value for each column."""
    shown = guarded if safe else str
    texts = {name: shown(without_unseen(record[name])) for name in ("file", "text")}
    return {**record, **texts, "flags": " ".join(record["flags"])}
