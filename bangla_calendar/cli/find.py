"""`bangla-calendar find`."""

from __future__ import annotations

import os
import sys
from functools import partial

import click

from bangla_calendar.cli.completing import files, found_kinds
from bangla_calendar.cli.found import COLUMNS, Hit, found_record, table_row, text_line
from bangla_calendar.cli.notes import Notes
from bangla_calendar.cli.options import (
    calendar_option,
    examples,
    json_option,
    known_form,
    messages_lang_option,
    pivot_option,
    quiet_option,
    reference_day,
    reference_option,
    safe_csv_option,
    zone_option,
)
from bangla_calendar.cli.stream import expect_much, is_terminal, names_of_files, progress
from bangla_calendar.cli.terminal import say
from bangla_calendar.cli.translation import SYSTEM_ERRORS, _, told
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.files.chunks import Chunk, Source
from bangla_calendar.files.visible import visible
from bangla_calendar.finding import iter_dates
from bangla_calendar.finding.match import KINDS
from bangla_calendar.periods.fiscal import COUNTRIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo
    from typing import Any

    from bangla_calendar.finding import DateMatch
    from bangla_calendar.typing import Country

# Of the number of a line in the columns of a terminal.
_LINE_WIDTH = 5


def _known_kinds(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[str]:
    """Return the kinds of a list; all of them where none is given."""
    if value is None:
        return frozenset(KINDS)
    kinds = frozenset(value.split(","))
    for unknown in sorted(kinds.difference(KINDS)):
        raise click.BadParameter(told(UnknownNameError("kind", unknown, KINDS)), ctx, param)
    return kinds


def _known_country(ctx: click.Context, param: click.Parameter, value: Country | None) -> Country | None:
    """Check that the days of a country are known."""
    if value is None:
        return None
    from bangla_calendar.observance.scope import checked_country

    try:
        return checked_country(value)
    except UnknownNameError as error:
        raise click.BadParameter(told(error), ctx, param) from None


@click.command(
    epilog=examples(
        "find page.txt",
        "find page.txt --reference today --json",
        "find page.txt --kinds date,range --format csv",
    )
)
@click.argument("file", nargs=-1, shell_complete=files)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl", "csv"]),
    help="Lines of text (the default), JSON objects or a table.",
)
@messages_lang_option
@json_option
@click.option(
    "--kinds",
    metavar="KIND,...",
    callback=_known_kinds,
    shell_complete=found_kinds,
    help=f"Only these of: {', '.join(KINDS)}.",
)
@calendar_option
@zone_option("The zone that times with a zone are moved to, or `own` to keep it; without, as printed.")
@reference_option
@pivot_option(30)
@click.option(
    "--country", type=click.Choice(COUNTRIES), help="The country, or the state, whose fiscal years are meant."
)
@click.option(
    "--observances",
    metavar="COUNTRY",
    callback=_known_country,
    help="Also read names of observances beside a year; COUNTRY is BD, IN-WB, IN-TR, IN-AS or IN.",
)
@click.option(
    "--context",
    type=click.IntRange(0),
    default=0,
    metavar="N",
    help="Show N characters of its line on each side of a match.",
)
@safe_csv_option
@quiet_option
@click.pass_context
def find(
    ctx: click.Context,
    /,
    file: tuple[str, ...],
    form: str | None,
    as_json: bool,
    kinds: frozenset[str],
    calendar: str,
    tz: tzinfo | str | None,
    reference: str | None,
    context: int,
    safe_csv: bool,
    quiet: bool,
    **options: Any,
) -> None:
    """Find every date in each FILE or in stdin: dates, clocks, years, ranges, relative expressions.

    A line of the answer has the line's number (after the FILE, where there are several), the kind, what is
    meant in the Gregorian calendar, the match, and what is doubtful about it, with tabs between. FILE may be
    - for stdin. Text is UTF-8.
    """
    form = known_form(form, as_json=as_json, safe_csv=safe_csv)
    names = names_of_files(file)
    sources = [Source(name) for name in names]
    write = _writer(form, names, with_context=context > 0, safe=safe_csv)
    expect_much()
    here = reference_day(reference, calendar)
    search = partial(iter_dates, calendar=calendar, reference=here, tz=tz, **options)
    notes = Notes()
    with progress(0 if quiet else sum(source.size() for source in sources)) as advance:
        for source in sources:
            for chunk in source.chunks(search):
                _write_hits(write, chunk, source.name, kinds, context, notes)
                advance(chunk.size)
            for problem in source.problems:
                say(f"{source.name}: {_(problem) if problem in SYSTEM_ERRORS else told(problem)}")
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    if not quiet:
        notes.print()
    ctx.exit(int(any(source.problems for source in sources)))


def _write_hits(
    write: Callable[[Hit], object],
    chunk: Chunk[DateMatch],
    name: str,
    kinds: frozenset[str],
    context: int,
    notes: Notes,
) -> None:
    """Write what is found in a chunk, and note what is doubtful about it."""
    for match in chunk.found:
        if match.kind in kinds:
            hit = Hit(match, name, chunk, context)
            if hit.day is not None:
                notes.take(hit.day)
            write(hit)


def _writer(form: str, names: Sequence[str], *, with_context: bool, safe: bool) -> Callable[[Hit], object]:
    """Return what writes a hit in some files in a form."""
    out = sys.stdout
    if form == "text":
        with_file = len(names) > 1
        width = None
        if is_terminal(out):
            width = _LINE_WIDTH + (max(len(visible(name)) for name in names) + 1 if with_file else 0)
        text = partial(
            text_line,
            with_file=with_file,
            coloured=is_terminal(out) and not os.environ.get("NO_COLOR"),
            place_width=width,
        )
        return lambda hit: out.write(f"{text(hit)}\n")
    if form == "jsonl":
        from bangla_calendar.files.records import dumped

        return lambda hit: out.write(f"{dumped(found_record(hit, with_context=with_context))}\n")
    import csv

    table = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    table.writeheader()
    return lambda hit: table.writerow(table_row(found_record(hit, with_context=with_context), safe=safe))
