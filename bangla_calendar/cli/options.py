"""Options that several commands share."""

from __future__ import annotations

import click

from bangla_calendar.arguments import DIGIT_SETS, LANGUAGES
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar, get_calendar
from bangla_calendar.errors import UnknownNameError

__all__ = [
    "NumbersCommand",
    "calendar_option",
    "digits_option",
    "errors_option",
    "json_option",
    "known_calendar",
    "lang_option",
    "quiet_option",
    "unmarked",
]

# No argument of a process has this sign in it.
_MARK = "\0"


class NumbersCommand(click.Command):
    """A command that takes an argument such as -5 or -পাঁচ for a negative number, not for an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Mark negative numbers with a sign that no option begins with."""
        return super().parse_args(ctx, [_MARK + arg if _is_negative(arg) else arg for arg in args])


def _is_negative(argument: str) -> bool:
    """Tell whether something begins with a minus that is no option: options are words in ASCII letters."""
    after = argument[1:2]
    return argument[:1] == "-" and after not in ("", "-") and not (after.isascii() and after.isalpha())


def unmarked(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Return the arguments of a `NumbersCommand` as they were given."""
    return tuple(argument.removeprefix(_MARK) for argument in value)


def known_calendar(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Check that a calendar's id is known."""
    try:
        return value if value is None else get_calendar(value).id
    except UnknownNameError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def _bangla_calendar(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Check that a calendar is one of the Bangla ones."""
    try:
        return get_bangla_calendar(value).id
    except UnknownNameError as error:
        raise click.BadParameter(str(error), ctx, param) from None


calendar_option = click.option(
    "--calendar",
    metavar="ID",
    default=DEFAULT_CALENDAR,
    show_default=True,
    callback=_bangla_calendar,
    help="The rule for Bangla dates; `calendars` lists them.",
)
lang_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="bn",
    show_default=True,
    help="Names in Bengali or English.",
)
digits_option = click.option(
    "--digits", type=click.Choice(DIGIT_SETS), default=None, help="Digits; they follow the language."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, one object a line.")
errors_option = click.option(
    "--errors",
    type=click.Choice(["skip", "blank", "stop"]),
    default="skip",
    show_default=True,
    help="What becomes of input that cannot be read: no line, an empty line, or an end.",
)
quiet_option = click.option("--quiet", "-q", is_flag=True, help="No notes on stderr; errors are still named.")
