"""`bangla-calendar find`."""

from __future__ import annotations

import os
import sys

import click

from bangla_calendar.cli.completing import files, found_kinds
from bangla_calendar.cli.found import COLUMNS, DateSearch
from bangla_calendar.cli.layout import Layout, table
from bangla_calendar.cli.options import (
    calendar_option,
    examples,
    jobs_option,
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
from bangla_calendar.cli.searching import known_keys, page_options, searched
from bangla_calendar.cli.stream import expect_much, is_terminal, names_of_files
from bangla_calendar.cli.translation import told
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.files.visible import visible
from bangla_calendar.finding.match import KINDS
from bangla_calendar.periods.fiscal import COUNTRIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

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
        "find pages.jsonl --text-key body --id-key url --reference-key published --jobs 2",
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
@page_options
@safe_csv_option
@jobs_option
@quiet_option
@click.pass_context
def find(
    ctx: click.Context,
    /,
    file: tuple[str, ...],
    form: str | None,
    as_json: bool,
    kinds: frozenset[str],
    reference: str | None,
    context: int,
    text_key: str | None,
    id_key: str | None,
    reference_key: str | None,
    first: bool,
    safe_csv: bool,
    jobs: int,
    quiet: bool,
    **options: Any,
) -> None:
    """Find every date in each FILE or in stdin: dates, clocks, years, ranges, relative expressions.

    A line of the answer has the line's number (after the FILE, where there are several), the kind, what is
    meant in the Gregorian calendar, the match, and what is doubtful about it, with tabs between. FILE may be
    - for stdin, and packed as .gz or .zst. Text is UTF-8.
    """
    form = known_form(form, as_json=as_json, safe_csv=safe_csv)
    keys = known_keys(text_key, id_key, reference_key)
    names = names_of_files(file)
    layout = Layout(form, with_file=len(names) > 1, with_id=id_key is not None, safe=safe_csv)
    in_columns = form == "text" and is_terminal(sys.stdout)
    search = DateSearch(
        layout,
        kinds,
        options,
        reference_day(reference, options["calendar"]),
        context=context,
        coloured=in_columns and not os.environ.get("NO_COLOR"),
        place_width=_place_width(names) if in_columns else None,
    )
    expect_much()
    if form == "csv":
        sys.stdout.write(table(layout.columns(COLUMNS), [], header=True))
    ctx.exit(searched(names, search, keys=keys, first=first, jobs=jobs, quiet=quiet))


def _place_width(names: Sequence[str]) -> int:
    """Return the width of the places on a terminal."""
    file = max(len(visible(name)) for name in names) + 1 if len(names) > 1 else 0
    return _LINE_WIDTH + file
