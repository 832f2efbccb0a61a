"""`today`: the masthead of today, which is printed without a command too."""

from __future__ import annotations

import sys

import click

from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import plain_date
from bangla_calendar.cli.notes import Notes
from bangla_calendar.cli.options import masthead_options
from bangla_calendar.cli.records import record
from bangla_calendar.cli.stream import is_terminal
from bangla_calendar.date import BanglaDate
from bangla_calendar.files.records import dumped
from bangla_calendar.mastheads import masthead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.language.words import Region

__all__ = ["today"]


@click.command()
@masthead_options
def today(
    calendar: str,
    lang: str,
    digits: str | None,
    region: Region,
    hijri: bool,
    hijri_offset: int,
    as_json: bool,
    quiet: bool,
) -> None:
    """Print today's masthead, as without a command."""
    if hijri_offset and not hijri:
        raise click.UsageError("--hijri-offset requires --hijri")
    day = BanglaDate.today(calendar=calendar)
    at_a_terminal = not as_json and is_terminal(sys.stdout)
    printed = masthead(
        day,
        calendar=calendar,
        hijri=hijri,
        hijri_offset=hijri_offset,
        season=at_a_terminal,
        observance=at_a_terminal,
        lang=lang,
        digits=digits,
        region=region,
    )
    click.echo(dumped({**record(day), "masthead": printed.split("\n")}) if as_json else printed)
    if not quiet:
        notes = Notes()
        notes.take(day, *([plain_date(get_calendar("hijri"), day.toordinal())] if hijri else []))
        notes.print()
