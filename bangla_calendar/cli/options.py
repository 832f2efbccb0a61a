"""Options that several commands share."""

from __future__ import annotations

import click

from bangla_calendar.arguments import DIGIT_SETS, LANGUAGES, OWN_ZONE, REGIONS, time_zone
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar, get_calendar
from bangla_calendar.cli.completing import bangla_calendars, patterns
from bangla_calendar.cli.terminal import say
from bangla_calendar.cli.translation import _, marked, told
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, tzinfo
    from typing import Any, TypeVar

    from bangla_calendar.date import BanglaDate

    Function = TypeVar("Function", bound=Callable[..., Any])

__all__ = [
    "NumbersCommand",
    "RequiredChoice",
    "calendar_option",
    "digits_option",
    "errors_option",
    "examples",
    "jobs_option",
    "json_option",
    "known_calendar",
    "known_form",
    "lang_option",
    "masthead_options",
    "messages_lang_option",
    "order_option",
    "pattern_option",
    "pivot_option",
    "quiet_option",
    "reference_day",
    "reference_option",
    "region_option",
    "safe_csv_option",
    "source_option",
    "unmarked",
    "zone_option",
]


def examples(*lines: str) -> str:
    """Return what stands at the end of a command's help: lines that can be run."""
    shown = (f"  bangla-calendar {line}".rstrip() for line in lines)
    return "\n".join(("\b", marked("Examples:"), *shown))


# No argument of a process has this sign in it.
_MARK = "\0"


class NumbersCommand(click.Command):
    """A command that takes an argument such as -5 or -পাঁচ for a negative number, not for an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Mark negative numbers with a sign that no option begins with."""
        return super().parse_args(ctx, [_MARK + arg if _is_negative(arg) else arg for arg in args])


class RequiredChoice(click.Option):
    """An option that must be given, one of some choices; without it the error names these in a sentence."""

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """Return the choice; a missing one is an error of usage."""
        try:
            return super().process_value(ctx, value)
        except click.MissingParameter:
            assert isinstance(self.type, click.Choice)
            choices = ", ".join(map(str, self.type.choices))
            message = _("give {option}, one of {choices}", option=self.opts[0], choices=choices)
            raise click.UsageError(message, ctx) from None


def _is_negative(argument: str) -> bool:
    """Return whether something begins with a minus that is no option: options are words in ASCII letters."""
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
        raise click.BadParameter(told(error), ctx, param) from None


def _bangla_calendar(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Check that a calendar is one of the Bangla ones."""
    try:
        return get_bangla_calendar(value).id
    except UnknownNameError as error:
        raise click.BadParameter(told(error), ctx, param) from None


calendar_option = click.option(
    "--calendar",
    metavar="ID",
    default=DEFAULT_CALENDAR,
    show_default=True,
    callback=_bangla_calendar,
    shell_complete=bangla_calendars,
    help="The rule for Bangla dates; `calendars` lists them.",
)
lang_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="bn",
    show_default=True,
    help="Names in Bengali or English; if given, also the language of help, notes and errors.",
)
messages_lang_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    expose_value=False,
    help="Help, notes and errors in Bengali or English (default: as the locale says).",
)
digits_option = click.option(
    "--digits",
    type=click.Choice(DIGIT_SETS),
    default=None,
    help="Digits to print (default: those of --lang).",
)
region_option = click.option(
    "--region",
    type=click.Choice(REGIONS),
    default="BD",
    show_default=True,
    help="Words and names as in Bangladesh, or as in West Bengal (IN).",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, one object per line.")
# What was said before for one of these.
_OLDER_ERRORS = {"stop": "raise", "blank": "null"}


def _known_errors(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return what to do with what cannot be read; older words for it go on with a note."""
    newer = _OLDER_ERRORS.get(value)
    if newer is not None:
        renamed = _("--errors {value} is now called --errors {newer}", value=value, newer=newer)
        say(_("note: {note}", note=renamed))
    return newer or value


def errors_option(default: str, what: str) -> Callable[[Function], Function]:
    """Return the option that says what to do with lines or rows that cannot be read."""
    return click.option(
        "--errors",
        type=click.Choice(["raise", "null", "keep", "skip", *_OLDER_ERRORS]),
        metavar="[raise|null|keep|skip]",
        default=default,
        show_default=True,
        callback=_known_errors,
        help=f"What to do with unreadable {what}: raise stops, null empties, keep leaves as is, skip drops.",
    )


order_option = click.option(
    "--order",
    type=click.Choice(["dmy", "mdy", "ymd"]),
    default="dmy",
    show_default=True,
    help="The order of dates in figures, where the year does not come first.",
)


def source_option(*others: str) -> Callable[[Function], Function]:
    """Return the option for the calendar of dates in figures, or for one of others that all dates are of."""
    only = f"; {', '.join(others[:-1])} or {others[-1]}: that of all dates" if others else ""
    return click.option(
        "--from",
        "source",
        type=click.Choice(["auto", "gregorian", "bangla", *others]),
        default="auto",
        show_default=True,
        help=f"The calendar of dates in figures alone{only}.",
    )


pattern_option = click.option(
    "--format",
    "pattern",
    metavar="PATTERN",
    shell_complete=patterns,
    help="A pattern such as '%-d %B %Y', or long, official, iso.",
)
reference_option = click.option(
    "--reference",
    metavar="DATE",
    help="The day or moment, `today` or `now`, from which আজ, ৩ ঘণ্টা আগে or ৮ ফাল্গুন is resolved.",
)


def _zone(ctx: click.Context, param: click.Parameter, value: str | None) -> tzinfo | str | None:
    """Return a time zone by its name."""
    if value is None or value == OWN_ZONE:
        return value
    try:
        return time_zone(value)
    except UnknownNameError as error:
        raise click.BadParameter(told(error), ctx, param) from None


def zone_option(what: str) -> Callable[[Function], Function]:
    """Return the option for the time zone of something, which is checked."""
    return click.option("--tz", metavar="ZONE", default=None, callback=_zone, help=what)


safe_csv_option = click.option(
    "--safe-csv",
    is_flag=True,
    help="Put an apostrophe before what Excel would take for a formula in a CSV.",
)


def pivot_option(default: int | None) -> Callable[[Function], Function]:
    """Return the option for years in two digits; where it has no default they are not read."""
    return click.option(
        "--pivot",
        type=click.IntRange(0, 99),
        default=default,
        show_default=default is not None,
        help="Two-digit years up to this one belong to this century, others to the last.",
    )


def reference_day(text: str | None, calendar: str) -> BanglaDate | date | None:
    """Return the day, or the moment, that `--reference` names."""
    if text is None:
        return None
    if text == "now":
        from datetime import datetime

        from bangla_calendar.civil import zone

        return datetime.now(zone(None, get_calendar(calendar))).replace(microsecond=0)
    from bangla_calendar.date import BanglaDate
    from bangla_calendar.parsing import parse_date

    today = BanglaDate.today(calendar=calendar)
    try:
        return parse_date(text, calendar=calendar, tz=OWN_ZONE, reference=today)
    except BanglaCalendarError as error:
        raise click.BadParameter(told(error), param_hint="--reference") from None


def _known_jobs(ctx: click.Context, param: click.Parameter, value: int) -> int:
    """Return how many processes are meant."""
    if value == 1:
        return value
    from bangla_calendar.files.workers import known_jobs

    return known_jobs(value)


jobs_option = click.option(
    "--jobs",
    type=click.IntRange(0),
    metavar="N",
    default=1,
    show_default=True,
    callback=_known_jobs,
    help="Work in N processes, with 0 on all cores; the answer is the same.",
)
quiet_option = click.option("--quiet", "-q", is_flag=True, help="Suppress notes; errors are still reported.")


def masthead_options(command: Function) -> Function:
    """Give a command the options of the masthead."""
    for option in (
        quiet_option,
        json_option,
        click.option(
            "--hijri-offset",
            type=click.IntRange(-2, 2),
            default=0,
            show_default=True,
            help="Shift the Hijri date by this many days.",
        ),
        click.option(
            "--hijri", is_flag=True, help="Print the Hijri date as well: computed, not moon-sighted."
        ),
        region_option,
        digits_option,
        lang_option,
        calendar_option,
    ):
        command = option(command)
    return command


def known_form(form: str | None, *, as_json: bool, safe_csv: bool) -> str:
    """Return the form of an answer, which some options are for and some exclude."""
    if as_json and form not in (None, "jsonl"):
        raise click.UsageError(
            _("--{one} and --{other} cannot be used together", one="json", other="format " + form)
        )
    form = "jsonl" if as_json else form or "text"
    if safe_csv and form != "csv":
        raise click.UsageError(_("--{option} requires {needed}", option="safe-csv", needed="--format csv"))
    return form
