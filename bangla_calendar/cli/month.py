"""`bangla-calendar month`."""

from __future__ import annotations

import click

from bangla_calendar.cli.wall import (
    Asked,
    asked_options,
    drawn,
    form_of,
    naming,
    number_of,
    output_options,
    picture_options,
    tell_notes,
    write_out,
)
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.language.names import month_number
from bangla_calendar.pictures.grid import month_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("words", nargs=-1, metavar="[YEAR MONTH]")
@asked_options
@picture_options
@output_options
def month(
    words: tuple[str, ...],
    country: str,
    calendar: str | None,
    bangla: str | None,
    week_start: int | None,
    html: bool,
    svg: bool,
    paper: str,
    as_json: bool,
    output: Path | None,
    lang: str,
    digits: str | None,
    quiet: bool,
) -> None:
    """Show a month: both dates in each square, the weekend, and observances.

    MONTH is a number or a name; without YEAR and MONTH it is the present month.
    """
    asked = Asked(country, calendar, bangla)
    form = form_of({"html": html, "svg": svg, "json": as_json}, output)
    year, number = _year_and_month(words, asked)
    with naming("MONTH"):
        found = month_calendar(year, number, week_start=week_start, **asked.arguments)
    write_out(drawn(found, form, lang, digits, paper), output)
    if not quiet:
        tell_notes([found.cells[-1].day], found.cells[-1].gregorian.year)


def _year_and_month(words: tuple[str, ...], asked: Asked) -> tuple[int, int]:
    """Return the year and the month that are asked for; the name of a month may stand first."""
    if not words:
        return asked.today()
    if len(words) != 2:
        raise click.UsageError("give YEAR and MONTH, or neither")
    year, month = words if _named(words[0], asked) is None else reversed(words)
    named = _named(month, asked)
    return asked.year(year), number_of(month, "MONTH") if named is None else named


def _named(word: str, asked: Asked) -> int | None:
    """Return the month of a name, or None for anything else."""
    try:
        return month_number(word, family=asked.family)
    except BanglaCalendarError:
        return None
