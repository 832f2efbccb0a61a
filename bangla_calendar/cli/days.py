"""`bangla-calendar days`."""

from __future__ import annotations

import click

from bangla_calendar.cli.wall import (
    Asked,
    asked_options,
    feeds,
    form_of,
    naming,
    output_options,
    tell_notes,
    write_out,
)
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.observance.days import checked_kinds, moon_days, observances
from bangla_calendar.observance.entries import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from bangla_calendar.observance.days import Observance
    from bangla_calendar.observance.entries import MoonDay


def _known_kinds(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[str]:
    """Return the kinds of a list; all of them where none is given."""
    try:
        return checked_kinds(None if value is None else value.split(","))
    except UnknownNameError as error:
        raise click.BadParameter(str(error), ctx, param) from None


@click.command()
@click.argument("year", required=False)
@asked_options
@click.option(
    "--kinds", metavar="KIND,...", callback=_known_kinds, help=f"Only these of: {', '.join(KINDS)}."
)
@click.option("--doubtful", is_flag=True, help="Also days on which the sources disagree.")
@click.option(
    "--moon", is_flag=True, help="List the days set by the moon and the rule of each, without dates."
)
@click.option("--ics", is_flag=True, help="iCalendar, as for a phone.")
@click.option("--years", type=click.IntRange(1), default=1, help="This many years, from YEAR on.")
@output_options
def days(
    year: str | None,
    country: str,
    calendar: str | None,
    bangla: str | None,
    kinds: frozenset[str],
    doubtful: bool,
    moon: bool,
    ics: bool,
    years: int,
    as_json: bool,
    output: Path | None,
    lang: str,
    digits: str | None,
    quiet: bool,
) -> None:
    """List the observances of YEAR, by default the present one.

    A line has the Gregorian date, the Bangla date, the name, and the kind of public holiday where an official
    list that was read has it, with tabs between.
    """
    asked = Asked(country, calendar, bangla)
    form = form_of({"ics": ics, "json": as_json}, output)
    if moon:
        if ics or year is not None:
            raise click.UsageError("--moon lists no dates: it takes neither YEAR nor --ics")
        _write_lines([_moon_line(day, form, lang) for day in moon_days(country)], output)
        return
    first = asked.year(year)
    span = range(first, first + years)
    chosen = {"include": kinds, "doubtful": doubtful, **asked.arguments}
    if form == "ics":
        with naming(None):
            write_out(feeds().observance_feed(span, lang=lang, digits=digits, **chosen), output)
        return
    with naming(None):
        found = [kept for one in span for kept in observances(one, **chosen)]
    _write_lines([_line(kept, form, lang, digits) for kept in found], output)
    if found and not quiet:
        tell_notes((kept.day for kept in found), found[-1].gregorian.year)


def _write_lines(lines: list[str], output: Path | None) -> None:
    if lines:
        write_out("\n".join(lines), output)


def _line(kept: Observance, form: str, lang: str, digits: str | None) -> str:
    """Return an observance as a line of text or of JSON."""
    if form == "json":
        from bangla_calendar.calendars import get_calendar
        from bangla_calendar.certainty import certainty
        from bangla_calendar.files.records import dumped

        day = kept.day
        return dumped({**kept.to_dict(), **certainty(get_calendar(day.calendar), day.year, day.month)})
    from bangla_calendar.formatting import format_date

    span = dict.fromkeys((kept.day, kept.last_day))
    return "\t".join(
        (
            "/".join(day.to_gregorian().isoformat() for day in span),
            format_date(kept.day, "newspaper", lang=lang, digits=digits),
            kept.title(lang),
            kept.public_holiday or "-",
        )
    )


def _moon_line(day: MoonDay, form: str, lang: str) -> str:
    """Return a day set by the moon as a line of text or of JSON."""
    if form == "json":
        from bangla_calendar.files.records import dumped

        return dumped(day.to_dict())
    return f"{day.name_en if lang == 'en' else day.name}\t{day.decided_by}"
