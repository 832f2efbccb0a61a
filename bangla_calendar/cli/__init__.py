"""The command line: thin shells over public functions. Only this room imports click.

Each command stands in its own module, which is imported when the command is called.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper

import click
from click.core import ParameterSource

from bangla_calendar import __version__
from bangla_calendar.cli.options import masthead_options
from bangla_calendar.cli.terminal import described, say
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["cli", "main"]

# Each command and the line that --help has of it, which is the first of its own help: a list of the commands
# should not have to load them all.
_COMMANDS = {
    "age": "Print the age of who was born on the date BORN, in years, months and days.",
    "ago": "Print how long ago a date or moment is, or the moment that a text such as ৩ ঘণ্টা আগে means.",
    "calendars": "List the calendars: whose rule, which years, which source.",
    "column": "Rewrite a column of FILE, or add columns to it: a .csv, .tsv, .jsonl, .parquet or .xlsx.",
    "convert": "Convert dates: a Gregorian TEXT to the Bangla date, a Bangla one to the Gregorian date.",
    "days": "List the observances of YEAR, by default the present one.",
    "digits": "Change the digits of TEXT, or of stdin, and nothing else.",
    "find": "Find every date in each FILE or in stdin: dates, clocks, years, ranges, relative expressions.",
    "fiscal": "Print the fiscal year that holds a date, or the days of the fiscal year that TEXT gives.",
    "month": "Show a month: both dates in each square, the weekend, and observances.",
    "number": "Write the number VALUE: with commas, in words, as money, an ordinal or a year; or read one.",
    "speak": "Write TEXT, or each line of stdin, as a speaker reads it; with --back as a typist writes it.",
    "stamps": "Find the timestamps of each FILE or of stdin: when it was published or updated.",
    "today": "Print today's masthead, as without a command.",
    "year": "Show the twelve months of YEAR, by default the present one, with observances.",
}
# Names in Bengali of commands, which --help does not list.
_ALIASES = {"আজ": "today"}


@contextmanager
def _visible_errors() -> Iterator[None]:
    """Escape in the messages of errors what is not seen."""
    try:
        yield
    except click.ClickException as error:
        vars(error)["message"] = visible(error.message)
        raise


# The modules that are not named as their command, for a public function is.
_MODULES = {"age": "ages"}


def _command(name: str) -> click.Command:
    """Return a command out of its module."""
    command: click.Command = getattr(import_module(f"{__name__}.{_MODULES.get(name, name)}"), name)
    return command


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is called."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        """Read the options that stand before a command."""
        with _visible_errors():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        with _visible_errors():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(_COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name."""
        cmd_name = _ALIASES.get(cmd_name, cmd_name)
        if cmd_name not in _COMMANDS:
            return None
        return _command(cmd_name)


@click.group(
    cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="bangla-calendar")
@masthead_options
@click.pass_context
def cli(ctx: click.Context, /, **options: Any) -> None:
    """Bengali dates and numerals. Without a command: today's masthead, at a terminal with the season."""
    if ctx.invoked_subcommand is not None:
        _refuse_options(ctx, ctx.invoked_subcommand)
        return
    from bangla_calendar.cli.today import today

    ctx.invoke(today, **options)


def _refuse_options(ctx: click.Context, command: str) -> None:
    """Refuse options of the masthead before a command, which has its own."""
    command = _ALIASES.get(command, command)
    for param in ctx.command.params:
        if param.name and ctx.get_parameter_source(param.name) is ParameterSource.COMMANDLINE:
            option = param.opts[0]
            if any(option in own.opts for own in _command(command).params):
                raise click.UsageError(f"{option} must come after the command, as `{command} {option}`")
            raise click.UsageError(f"{option} is for the masthead alone: `{command}` has no such option")


def main() -> None:
    """Run the command line with the arguments of this process."""
    _set_streams()
    try:
        cli(args=_utf8_arguments(), prog_name="bangla-calendar")
    except (
        BanglaCalendarError,
        OSError,
    ) as error:  # no time zones, a full disk
        say(f"Error: {described(error)}")
        try:
            sys.stdout.flush()
        except OSError:
            sys.stdout = None  # what it still holds cannot be written
        sys.exit(1)


def _set_streams() -> None:
    """Set all streams to UTF-8, whatever the locale; other bytes pass from input to output unharmed."""
    if sys.stdout is None:  # closed by the shell: to write to it is an error
        sys.stdout = open(os.open(os.devnull, os.O_RDONLY), "w")  # noqa: SIM115 - the output from now on
    for stream, errors in (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "surrogateescape"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _utf8_arguments() -> list[str]:
    """Return the arguments, read as UTF-8 whatever the locale."""
    encoding = sys.getfilesystemencoding()
    if encoding == "utf-8":
        return sys.argv[1:]
    return [
        argument.encode(encoding, "surrogateescape").decode("utf-8", "surrogateescape")
        for argument in sys.argv[1:]
    ]
