"""`bangla-calendar calendars`."""

from __future__ import annotations

import sys

import click

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.cli.options import examples, json_option, messages_lang_option
from bangla_calendar.cli.stream import is_terminal

_FIELDS = ("id", "name", "family", "authority", "source", "timezone", "min_year", "max_year")


@click.command(epilog=examples("calendars", "calendars --json"))
@messages_lang_option
@json_option
def calendars(as_json: bool) -> None:
    """List the calendars: whose rule, which years, which source."""
    found = [get_calendar(calendar) for calendar in available_calendars()]
    if as_json:
        from bangla_calendar.files.records import dumped

        for calendar in found:
            click.echo(dumped({field: getattr(calendar, field) for field in _FIELDS}))
        return
    width = _terminal_width()
    for calendar in found:
        click.echo(calendar.id)
        for line in (
            f"{calendar.name}, years {calendar.min_year}-{calendar.max_year}, {calendar.timezone}",
            f"authority: {calendar.authority}",
            f"source: {calendar.source}",
        ):
            click.echo(_indented(line, width))


def _terminal_width() -> int | None:
    """Return the width of the terminal; None where the lines are piped on, each in one piece."""
    if not is_terminal(sys.stdout):
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


def _indented(line: str, width: int | None) -> str:
    """Return a line behind an indent, wrapped at words where there is a width."""
    if width is None:
        return f"  {line}"
    return click.wrap_text(line, width, initial_indent="  ", subsequent_indent="    ")
