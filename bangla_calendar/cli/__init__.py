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
from bangla_calendar.cli.options import examples, masthead_options
from bangla_calendar.cli.terminal import described, say
from bangla_calendar.cli.translation import _, asked_language, in_language, speaking
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from click.shell_completion import CompletionItem

__all__ = ["cli", "main"]

# Each command and the line that --help has of it, which is the first of its own help: a list of the commands
# should not have to load them all.
_COMMANDS = {
    "age": "Print the age of who was born on the date BORN, in years, months and days.",
    "ago": "Print how long ago a date or moment is, or the moment that a text such as ৩ ঘণ্টা আগে means.",
    "calendars": "List the calendars: whose rule, which years, which source.",
    "completion": "Print what lets a shell complete commands, options, calendars, kinds and months.",
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
    "tables": "Print the tables of which ports are made: months, names, numbers, observances, test vectors.",
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
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(line)) for name, line in _COMMANDS.items()])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name."""
        cmd_name = _ALIASES.get(cmd_name, cmd_name)
        return in_language(_command(cmd_name)) if cmd_name in _COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments begin with, and the others; a date alone is converted."""
        if args[0] in _COMMANDS or args[0] in _ALIASES or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from bangla_calendar.cli.bare import check_date

        check_date(args, list(_COMMANDS), ctx)
        # What stands before the date is meant for it.
        ctx.default_map = {"convert": _given(ctx)}
        return "convert", self.get_command(ctx, "convert"), args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that a word begins, without loading them, and the options."""
        from click.shell_completion import CompletionItem

        commands = [
            CompletionItem(name, help=_(line))
            for name, line in _COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    subcommand_metavar="[COMMAND | DATE] [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples("", "2023-09-30", "convert ১৫ আশ্বিন ১৪৩০", "convert --help", "--lang bn --help"),
)
@click.version_option(__version__, prog_name="bangla-calendar")
@masthead_options
@click.pass_context
def cli(ctx: click.Context, /, **options: Any) -> None:
    """Bengali dates and numerals. Without a command: today's masthead, at a terminal with the season.

    A DATE alone is converted, as by the command convert.
    """
    if ctx.invoked_subcommand is not None:
        _refuse_options(ctx, ctx.invoked_subcommand, bare=ctx.default_map is not None)
        return
    from bangla_calendar.cli.today import today

    ctx.invoke(today, **options)


def _refuse_options(ctx: click.Context, command: str, *, bare: bool) -> None:
    """Refuse options of the masthead before a command, which has its own.

    --lang holds for every command, and what a date without a command (`bare`) can take holds for it.
    """
    command = _ALIASES.get(command, command)
    given = _given(ctx)
    lang = given.pop("lang", None)
    if lang is not None and not bare:
        ctx.default_map = {command: {"lang": lang}}
    for param in ctx.command.params:
        if param.name in given:
            option = param.opts[0]
            if any(option in own.opts for own in _command(command).params):
                if bare:
                    continue
                message = _(
                    "{option} must come after the command, as `{command} {option}`",
                    option=option,
                    command=command,
                )
            else:
                message = _(
                    "{option} is for the masthead alone: `{command}` has no such option",
                    option=option,
                    command=command,
                )
            raise click.UsageError(message)


def _given(ctx: click.Context) -> dict[str, Any]:
    """Return the options that stand before a command or a date."""
    return {
        name: value
        for name, value in ctx.params.items()
        if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }


def main() -> None:
    """Run the command line with the arguments of this process."""
    _set_streams()
    arguments = _utf8_arguments()
    with speaking(asked_language(arguments, os.environ)):
        _run(arguments)


def _run(arguments: list[str]) -> None:
    """Run the command line; an error that no command expects ends it with what it says."""
    try:
        in_language(cli)(args=arguments, prog_name="bangla-calendar")
    except (
        BanglaCalendarError,
        OSError,
    ) as error:  # no time zones, a full disk
        say(_("Error: {message}", message=described(error)))
        try:
            sys.stdout.flush()
        except OSError:
            # What it still holds cannot be written: Python would try, and complain of it, at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
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
