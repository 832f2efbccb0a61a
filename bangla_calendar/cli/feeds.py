"""The feeds of `year` and `days`, for which an extra may have to be installed."""

from __future__ import annotations

import click

try:
    from bangla_calendar.pictures.feeds import date_feed, observance_feed
except ModuleNotFoundError as error:
    if error.name != "icalendar":
        raise
    raise click.ClickException(str(error)) from None

__all__ = ["date_feed", "observance_feed"]
