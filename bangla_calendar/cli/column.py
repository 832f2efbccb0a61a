"""`bangla-calendar column`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

import click
from click.core import ParameterSource

from bangla_calendar.cli.notes import print_notes
from bangla_calendar.cli.options import calendar_option, digits_option, lang_option, quiet_option
from bangla_calendar.cli.signals import signals_as_exits
from bangla_calendar.cli.stream import expect_much, progress
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.answers import DATE_TARGETS, TARGETS
from bangla_calendar.files.errors import BadRowError, FileFormatError
from bangla_calendar.files.rewriting import rewrite_column

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from bangla_calendar.files.answers import Target

# Bad rows that are reported one by one.
_REPORTED = 20
# The options that do not bear on every answer, with the names of their parameters and the answers.
_BEARS_ON = (
    ("--from", "source", DATE_TARGETS),
    ("--format", "pattern", DATE_TARGETS),
    ("--lang", "lang", DATE_TARGETS),
    ("--digits", "digits", ("digits", *DATE_TARGETS)),
)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--column", "name", metavar="NAME", required=True, help="The column to change.")
@click.option(
    "--to",
    "target",
    type=click.Choice(TARGETS),
    required=True,
    help="Dates to either calendar, or only to another shape; other digits; numbers to words; "
    "the dates found in running text, as JSON.",
)
@click.option(
    "--from",
    "source",
    type=click.Choice(["auto", "gregorian", "bangla"]),
    default="auto",
    show_default=True,
    help="The calendar of dates in figures alone.",
)
@calendar_option
@click.option(
    "--format", "pattern", metavar="PATTERN", help="A pattern such as '%-d %B %Y', or long, official, iso."
)
@lang_option
@digits_option
@click.option(
    "--errors",
    type=click.Choice(["raise", "null", "keep", "skip"]),
    default="raise",
    show_default=True,
    help="What becomes of a bad row: an end; no value; the value as it was; no row.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; stdout without.",
)
@quiet_option
@click.pass_context
def column(
    ctx: click.Context,
    file: Path,
    name: str,
    target: Target,
    source: Literal["auto", "gregorian", "bangla"],
    calendar: str,
    pattern: str | None,
    lang: str,
    digits: str | None,
    errors: Literal["raise", "null", "keep", "skip"],
    output: Path | None,
    quiet: bool,
) -> None:
    """Change one column of FILE: a .csv, .tsv, .jsonl or .parquet.

    The answer has the same kind and the other columns as they were. It is written beside the file of
    --output, which may be FILE itself, and put in its place only when it is whole.
    """
    _refuse_options(ctx, target)
    if target == "format" and pattern is None:
        raise click.UsageError("--to format needs --format PATTERN")
    if output == Path("-"):
        raise click.UsageError("--output is the name of a file, got -: leave it out for stdout")
    if output is None and file.suffix.lower() == ".parquet":
        raise click.UsageError("Parquet output needs --output FILE")
    expect_much()
    reported = _BadRows()
    sys.stdout.flush()
    with (
        _usage_errors(),
        signals_as_exits(),
        progress(0 if quiet else file.stat().st_size, printed=output is None) as advance,
    ):
        report = rewrite_column(
            file,
            sys.stdout.buffer if output is None else output,
            name,
            to=target,
            calendar=calendar,
            numeric=None if source == "auto" else source,
            pattern=pattern,
            lang=lang,
            digits=digits,
            errors="coerce" if errors == "null" else errors,
            on_bad_row=reported,
            progress=advance,
        )
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    if not quiet:
        print_notes(report.answered, report.doubts)
        click.echo(f"{report.rows} {'row' if report.rows == 1 else 'rows'}, {report.bad} bad", err=True)
    ctx.exit(int(report.bad > 0))


@contextmanager
def _usage_errors() -> Iterator[None]:
    """Let the errors of bad files and rows end the command, and take others for wrong usage."""
    try:
        yield
    except (BadRowError, FileFormatError, ModuleNotFoundError) as error:
        raise click.ClickException(str(error)) from None
    except BanglaCalendarError as error:
        raise click.UsageError(str(error)) from None


class _BadRows:
    """Reports the first bad rows on stderr."""

    def __init__(self) -> None:
        self._left = _REPORTED

    def __call__(self, error: BadRowError) -> None:
        """Report a bad row."""
        if self._left:
            self._left -= 1
            click.echo(str(error), err=True)


def _refuse_options(ctx: click.Context, target: str) -> None:
    """Refuse options that do not bear on what is asked for."""
    for option, name, targets in _BEARS_ON:
        if target not in targets and ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(
                f"{option} goes with --to {', '.join(targets[:-1])} or {targets[-1]}, not {target}"
            )
