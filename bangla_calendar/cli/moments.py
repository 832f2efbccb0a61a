"""Days and moments as arguments of commands."""

from __future__ import annotations

from datetime import datetime

import click

from bangla_calendar.arguments import OWN_ZONE
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.civil import zone
from bangla_calendar.cli.translation import told
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, tzinfo
    from typing import TypeVar

    from bangla_calendar.date import BanglaDate

    _First = TypeVar("_First")
    _Second = TypeVar("_Second")

__all__ = ["either", "known_zone", "moment", "reference_of", "reference_option", "tz_option"]


def moment(text: str, tz: tzinfo, calendar: str = DEFAULT_CALENDAR) -> date | BanglaDate:
    """Return the day or the moment that a text gives; a clock without a zone is one of `tz`."""
    found = parse_date(text, calendar=calendar, tz=OWN_ZONE)
    if isinstance(found, datetime) and found.utcoffset() is None:
        return found.replace(tzinfo=tz)
    return found


def either(text: str, first: Callable[[str], _First], second: Callable[[str], _Second]) -> _First | _Second:
    """Return what the first of two readers makes of a text, else the second.

    Where neither can, the error is that of the first if it knew what it read, else that of the second.
    """
    try:
        return first(text)
    except BanglaCalendarError as error:
        try:
            return second(text)
        except BanglaCalendarError:
            if isinstance(error, DateRangeError):
                raise error from None
            raise


def known_zone(ctx: click.Context, param: click.Parameter, value: str | None) -> tzinfo:
    """Return the time zone of an option; None is that of Bangladesh."""
    try:
        return zone(value, get_calendar(DEFAULT_CALENDAR))
    except UnknownNameError as error:
        raise click.BadParameter(told(error), ctx, param) from None


def reference_of(text: str, tz: tzinfo, calendar: str) -> date | BanglaDate:
    """Return the day or moment of `--reference`, or raise what click prints."""
    if text == "now":
        return datetime.now(tz).replace(microsecond=0)
    try:
        return moment(text, tz, calendar)
    except BanglaCalendarError as error:
        raise click.BadParameter(told(error), param_hint="--reference") from None


tz_option = click.option(
    "--tz",
    metavar="ZONE",
    default=None,
    callback=known_zone,
    help="The time zone of clocks without one, and of the answers (default: Asia/Dhaka).",
)
reference_option = click.option(
    "--reference",
    metavar="MOMENT",
    default="now",
    show_default=True,
    help="The day or moment from which TEXT is seen.",
)
