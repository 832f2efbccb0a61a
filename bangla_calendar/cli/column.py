"""`bangla-calendar column`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

import click
from click.core import ParameterSource

from bangla_calendar.cli.completing import files
from bangla_calendar.cli.notes import print_notes
from bangla_calendar.cli.options import (
    calendar_option,
    digits_option,
    errors_option,
    examples,
    jobs_option,
    lang_option,
    order_option,
    pattern_option,
    pivot_option,
    quiet_option,
    reference_day,
    reference_option,
    region_option,
    safe_csv_option,
    source_option,
    zone_option,
)
from bangla_calendar.cli.paths import existing_file, named_file
from bangla_calendar.cli.signals import signals_as_exits
from bangla_calendar.cli.stream import expect_much, progress
from bangla_calendar.cli.terminal import described, say
from bangla_calendar.cli.translation import _, marked, told
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.answers import DATE_TARGETS, TARGETS
from bangla_calendar.files.errors import BadRowError, FileFormatError, WorkerError
from bangla_calendar.files.rewriting import kind_of, rewrite_column

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from bangla_calendar.typing import Target


# Bad rows that are reported one by one.
_REPORTED = 20
# The options that do not bear on every answer, with the names of their parameters and the answers.
_FOUND = (*DATE_TARGETS, "dates")
_BEARS_ON = {
    "source": ("--from", DATE_TARGETS),
    "order": ("--order", DATE_TARGETS),
    "excel_serial": ("--excel-serial", DATE_TARGETS),
    "pattern": ("--format", DATE_TARGETS),
    "digits": ("--digits", ("digits", "number", *DATE_TARGETS)),
    "region": ("--region", ("words", "money", *DATE_TARGETS)),
    "only": ("--only", ("money",)),
    "notes_column": ("--notes-column", DATE_TARGETS),
    "pivot": ("--pivot", _FOUND),
    "tz": ("--tz", _FOUND),
    "reference": ("--reference", _FOUND),
    "reference_column": ("--reference-column", _FOUND),
    "calendar_column": ("--calendar-column", _FOUND),
}
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|"}


def _calendar_names(
    ctx: click.Context, param: click.Parameter, value: tuple[str, ...]
) -> dict[str, str] | None:
    """Return the names of calendars in a list of `name=id`."""
    names = {}
    for pair in ",".join(value).split(",") if value else ():
        name, sign, calendar = pair.partition("=")
        if not (name.strip() and sign and calendar.strip()):
            raise click.BadParameter(_("expected NAME=ID,..., got {pair!r}", pair=pair), ctx, param)
        names[name] = calendar.strip()
    return names


def _delimiter(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    return None if value is None else _DELIMITERS.get(value, value)


@click.command(
    epilog=examples(
        "column papers.csv --column printed --to bangla",
        "column papers.csv --column printed --to bangla --into বাংলা -o new.csv",
        "column papers.csv --column printed --to format --format long --errors keep",
    )
)
@click.argument("file", callback=existing_file, shell_complete=files)
@click.option("--column", metavar="NAME", required=True, help="The column to read.")
@click.option(
    "--to",
    "targets",
    type=click.Choice(TARGETS),
    required=True,
    multiple=True,
    help="Dates to either calendar, or only to another shape; other digits; numbers and amounts of any form "
    "to plain figures; figures to words; amounts to words; the dates found in running text, as JSON.",
)
@click.option(
    "--into",
    metavar="NAME",
    multiple=True,
    help="Write the answer to a new column, and leave the old one; once for each --to.",
)
@source_option()
@order_option
@pivot_option(None)
@click.option(
    "--excel-serial",
    type=click.Choice(["1900", "1904"]),
    help="Numbers are days as Excel counts them, from this year on.",
)
@calendar_option
@click.option("--calendar-column", metavar="NAME", help="The column that names the calendar of each row.")
@click.option(
    "--calendar-map",
    metavar="NAME=ID,...",
    multiple=True,
    callback=_calendar_names,
    help="Names in --calendar-column that are not ids, as 'পশ্চিমবঙ্গ=west-bengal'.",
)
@zone_option("The zone in which a time with a zone is a day (default: that of the row's calendar).")
@reference_option
@click.option(
    "--reference-column", metavar="NAME", help="The column with the day that relative dates are seen from."
)
@click.option(
    "--notes-column",
    metavar="NAME",
    help="Write to a new column how well the date is known, or why the row is bad.",
)
@pattern_option
@lang_option
@digits_option
@region_option
@click.option("--only", is_flag=True, help="With --to money: end in মাত্র.")
@errors_option("raise", "rows")
@click.option(
    "--delimiter",
    metavar="SIGN",
    callback=_delimiter,
    help="What separates the fields of a CSV, also as comma, semicolon, tab or pipe.",
)
@click.option("--encoding", metavar="NAME", help="The encoding of a CSV, TSV or JSONL, such as utf-16.")
@click.option("--sheet", metavar="NAME", help="The sheet of an Excel file (default: the first).")
@click.option(
    "--cells",
    type=click.Choice(["text", "date"]),
    default="text",
    show_default=True,
    help="Write Gregorian answers to Excel as texts, or as dates.",
)
@safe_csv_option
@jobs_option
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    callback=named_file,
    shell_complete=files,
    help="The file to write; stdout without.",
)
@quiet_option
@click.pass_context
def column(
    ctx: click.Context,
    /,
    file: Path,
    targets: tuple[Target, ...],
    into: tuple[str, ...],
    output: Path | None,
    quiet: bool,
    **options: Any,
) -> None:
    """Rewrite a column of FILE, or add columns to it: a .csv, .tsv, .jsonl, .parquet or .xlsx.

    A .csv, .tsv or .jsonl may be packed, as .csv.gz or .csv.zst. The answer has the same kind and the other
    columns as they were. It is written beside the file of --output, which may be FILE itself, and put in its
    place only when it is whole.
    """
    to = _to(targets, into)
    _refuse_options(ctx, targets)
    _check_output(file, output)
    expect_much()
    sys.stdout.flush()
    with (
        _usage_errors(),
        signals_as_exits(),
        progress(0 if quiet else file.stat().st_size, printed=output is None) as advance,
    ):
        report = rewrite_column(
            file,
            sys.stdout.buffer if output is None else output,
            to=to,
            on_bad_row=_BadRows(),
            progress=advance,
            **_arguments(ctx, options),
        )
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    if not quiet:
        print_notes(report.answered, report.doubts)
        counted = marked("{rows} row, {bad} bad") if report.rows == 1 else marked("{rows} rows, {bad} bad")
        say(_(counted, rows=report.rows, bad=report.bad))
    ctx.exit(int(report.bad > 0))


def _to(targets: tuple[Target, ...], into: tuple[str, ...]) -> Target | Mapping[str, Target]:
    """Return what is written, to which new columns if any."""
    if not into:
        if len(targets) > 1:
            raise click.UsageError(_("several --to require an --into for each"))
        return targets[0]
    if len(into) != len(targets):
        raise click.UsageError(
            _("each --to requires an --into: got {targets} and {into}", targets=len(targets), into=len(into))
        )
    if len({*into}) < len(into):
        raise click.UsageError(_("each --into must have a name of its own"))
    return dict(zip(into, targets, strict=True))


def _arguments(ctx: click.Context, options: dict[str, Any]) -> dict[str, Any]:
    """Return the options as the library has them."""
    calendar = options.pop("calendar")
    source = options.pop("source")
    errors = options.pop("errors")
    given = ctx.get_parameter_source("calendar") is ParameterSource.COMMANDLINE
    return {
        **options,
        # Of rows that should name their calendar it is not guessed.
        "calendar": calendar if given or options["calendar_column"] is None else None,
        "reference": reference_day(options["reference"], calendar),
        "numeric": None if source == "auto" else source,
        "errors": "coerce" if errors == "null" else errors,
    }


def _check_output(file: Path, output: Path | None) -> None:
    """Refuse an output that is none."""
    if output == Path("-"):
        raise click.UsageError(_("--output is the name of a file, got -: leave it out for stdout"))
    with _usage_errors():
        kind = kind_of(file)
    if output is None and kind in (".parquet", ".xlsx", ".xlsm"):
        name = "Parquet" if kind == ".parquet" else "Excel"
        raise click.UsageError(_("{name} output needs --output FILE", name=name))


@contextmanager
def _usage_errors() -> Iterator[None]:
    """Let the errors of bad files and rows end the command, and take others for wrong usage."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise click.ClickException(described(error)) from None
    except (BadRowError, FileFormatError, WorkerError) as error:
        raise click.ClickException(told(error, of_text=True)) from None
    except BanglaCalendarError as error:
        raise click.UsageError(told(error)) from None


class _BadRows:
    """Reports the first bad rows on stderr."""

    def __init__(self) -> None:
        self._left = _REPORTED

    def __call__(self, error: BadRowError) -> None:
        """Report a bad row."""
        if self._left:
            self._left -= 1
            say(told(error, of_text=True))


def _refuse_options(ctx: click.Context, targets: tuple[Target, ...]) -> None:
    """Refuse options that do not bear on what is asked for."""
    for name, (option, bears_on) in _BEARS_ON.items():
        given = ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if given and not {*bears_on}.intersection(targets):
            either = _("{others} or {last}", others=", ".join(bears_on[:-1]), last=bears_on[-1])
            raise click.UsageError(
                _(
                    "{option} requires --to {either}, not {targets}",
                    option=option,
                    either=either if len(bears_on) > 1 else bears_on[0],
                    targets=", ".join(targets),
                )
            )
    if "format" in targets and ctx.params["pattern"] is None:
        raise click.UsageError(
            _("--{option} requires {needed}", option="to format", needed="--format PATTERN")
        )
    if ctx.params["calendar_map"] and ctx.params["calendar_column"] is None:
        raise click.UsageError(
            _("--{option} requires {needed}", option="calendar-map", needed="--calendar-column")
        )
