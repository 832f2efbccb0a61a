"""`bangla-calendar find`."""

from __future__ import annotations

import os
import sys
from functools import partial

import click

from bangla_calendar.cli.found import COLUMNS, Hit, found_record, table_row, text_line
from bangla_calendar.cli.notes import Notes
from bangla_calendar.cli.options import calendar_option, json_option, quiet_option
from bangla_calendar.cli.stream import expect_much, is_terminal, piped_stdin, progress
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.chunks import Source
from bangla_calendar.finding import iter_dates
from bangla_calendar.finding.match import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


def _known_kinds(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[str]:
    """Return the kinds of a list; all of them where none is given."""
    if value is None:
        return frozenset(KINDS)
    kinds = frozenset(value.split(","))
    for unknown in sorted(kinds.difference(KINDS)):
        raise click.BadParameter(f"unknown kind {unknown!r}: choose from {', '.join(KINDS)}", ctx, param)
    return kinds


@click.command()
@click.argument("file", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl", "csv"]),
    help="Lines of text (the default), JSON objects or a table.",
)
@json_option
@click.option(
    "--kinds", metavar="KIND,...", callback=_known_kinds, help=f"Only these of: {', '.join(KINDS)}."
)
@calendar_option
@click.option("--reference", metavar="DATE", help="The day, or `today`, from which আজ or ৮ ফাল্গুন is resolved.")
@click.option(
    "--pivot",
    type=click.IntRange(0, 99),
    default=30,
    show_default=True,
    help="Up to here, two digits of a year are of this century.",
)
@click.option(
    "--context",
    type=click.IntRange(0),
    default=0,
    metavar="N",
    help="Show N characters of its line on each side of a match.",
)
@quiet_option
@click.pass_context
def find(
    ctx: click.Context,
    file: tuple[str, ...],
    form: str | None,
    as_json: bool,
    kinds: frozenset[str],
    calendar: str,
    reference: str | None,
    pivot: int,
    context: int,
    quiet: bool,
) -> None:
    """Find every date in each FILE or in stdin: dates, clocks, years, ranges, relative expressions.

    A line of the answer has the line's number (after the FILE, where there are several), the kind, what is
    meant in the Gregorian calendar, the match, and what is doubtful about it, with tabs between. FILE may be
    - for stdin. Text is UTF-8.
    """
    if as_json and form not in (None, "jsonl"):
        raise click.UsageError(f"--json and --format {form} are two answers: ask for one")
    names = file or ("-",)
    if "-" in names:
        piped_stdin("give FILE, or pipe text to stdin")
    seen_from = _reference(reference, calendar)
    write = _writer(
        "jsonl" if as_json else form or "text", with_file=len(names) > 1, with_context=context > 0
    )
    expect_much()
    search = partial(iter_dates, calendar=calendar, reference=seen_from, pivot=pivot)
    notes = Notes()
    code = 0
    sources = [Source(name) for name in names]
    with progress(0 if quiet else sum(source.size() for source in sources)) as advance:
        for source in sources:
            for chunk in source.chunks(search):
                for match in chunk.found:
                    if match.kind not in kinds:
                        continue
                    hit = Hit(match, source.name, chunk, calendar, context)
                    if hit.day is not None:
                        notes.take(hit.day)
                    write(hit)
                advance(chunk.size)
            for problem in source.problems:
                click.echo(f"{source.name}: {problem}", err=True)
                code = 1
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    if not quiet:
        notes.print()
    ctx.exit(code)


def _reference(text: str | None, calendar: str) -> BanglaDate | date | None:
    """Return the day that relative expressions are seen from."""
    if text is None:
        return None
    if text == "today":
        return BanglaDate.today(calendar=calendar)
    from bangla_calendar.parsing import parse_date

    try:
        return parse_date(text, calendar=calendar)
    except BanglaCalendarError as error:
        raise click.BadParameter(str(error), param_hint="--reference") from None


def _writer(form: str, *, with_file: bool, with_context: bool) -> Callable[[Hit], object]:
    """Return what writes a hit in a form."""
    out = sys.stdout
    if form == "text":
        coloured = is_terminal(out) and not os.environ.get("NO_COLOR")
        return lambda hit: out.write(f"{text_line(hit, with_file=with_file, coloured=coloured)}\n")
    if form == "jsonl":
        from bangla_calendar.files.records import dumped

        return lambda hit: out.write(f"{dumped(found_record(hit, with_context=with_context))}\n")
    import csv

    table = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    table.writeheader()
    return lambda hit: table.writerow(table_row(found_record(hit, with_context=with_context)))
