"""`bangla-calendar year`."""

from __future__ import annotations

import click

from bangla_calendar.cli.wall import (
    Asked,
    asked_options,
    drawn,
    feeds,
    form_of,
    naming,
    output_options,
    picture_options,
    tell_notes,
    write_out,
)
from bangla_calendar.pictures.grid import year_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("year", required=False)
@asked_options
@picture_options
@click.option("--sheets", is_flag=True, help="With --html: a sheet for every month as well.")
@click.option("--ics", is_flag=True, help="iCalendar: every day with its Bangla date.")
@click.option("--years", type=click.IntRange(1), default=1, help="With --ics: this many years, from YEAR on.")
@output_options
def year(
    year: str | None,
    country: str,
    calendar: str | None,
    bangla: str | None,
    week_start: int | None,
    html: bool,
    svg: bool,
    paper: str,
    sheets: bool,
    ics: bool,
    years: int,
    as_json: bool,
    output: Path | None,
    lang: str,
    digits: str | None,
    quiet: bool,
) -> None:
    """Show the twelve months of YEAR, by default the present one, with observances."""
    asked = Asked(country, calendar, bangla)
    form = form_of({"html": html, "svg": svg, "ics": ics, "json": as_json}, output)
    for option, is_set, needed in (("sheets", sheets, "html"), ("years", years > 1, "ics")):
        if is_set and form != needed:
            raise click.UsageError(f"--{option} requires --{needed}")
    first = asked.year(year)
    if form == "ics":
        with naming("YEAR"):
            feed = feeds().date_feed(range(first, first + years), lang=lang, digits=digits, **asked.arguments)
        write_out(feed, output)
        return
    with naming("YEAR"):
        found = year_calendar(first, week_start=week_start, **asked.arguments)
    write_out(drawn(found, form, lang, digits, paper, sheets=sheets), output)
    if not quiet:
        tell_notes((month.cells[-1].day for month in found.months), found.cells[-1].gregorian.year)
