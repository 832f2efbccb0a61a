"""`bangla-calendar calendars`."""

from __future__ import annotations

import click

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.cli.options import examples, json_option, messages_lang_option

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
    for calendar in found:
        click.echo(
            f"{calendar.id}\n"
            f"  {calendar.name}, years {calendar.min_year}-{calendar.max_year}, {calendar.timezone}\n"
            f"  authority: {calendar.authority}\n"
            f"  source: {calendar.source}"
        )
