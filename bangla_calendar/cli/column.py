"""`bangla-calendar column`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

import click
from click.core import ParameterSource

from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import civil_date
from bangla_calendar.cli.cells import Cells
from bangla_calendar.cli.convert import Converter
from bangla_calendar.cli.options import calendar_option, digits_option, lang_option, quiet_option
from bangla_calendar.cli.stream import expect_much, progress
from bangla_calendar.cli.tables import change_table
from bangla_calendar.formatting import format_date
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from bangla_calendar.date import BanglaDate


# Texts come again and again in a column: so many are remembered.
_REMEMBERED = 65_536
# The options that do not bear on every answer, with the names of their parameters and the answers.
_DATES = ("bangla", "gregorian", "format")
_BEARS_ON = (
    ("--from", "source", _DATES),
    ("--format", "pattern", _DATES),
    ("--lang", "lang", _DATES),
    ("--digits", "digits", ("digits", *_DATES)),
)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--column", "name", metavar="NAME", required=True, help="The column to change.")
@click.option(
    "--to",
    "target",
    type=click.Choice(["bangla", "gregorian", "format", "digits", "words", "dates"]),
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
    target: str,
    source: Literal["auto", "gregorian", "bangla"],
    calendar: str,
    pattern: str | None,
    lang: str,
    digits: str | None,
    errors: str,
    output: Path | None,
    quiet: bool,
) -> None:
    """Change one column of FILE: a .csv, .tsv, .jsonl or .parquet.

    The answer has the same kind and the other columns as they were. It is written beside the file of
    --output, which may be FILE itself, and put in its place only when it is whole.
    """
    _refuse_options(ctx, target)
    if output == Path("-"):
        raise click.UsageError("--output is the name of a file, got -: leave it out for stdout")
    expect_much()
    converter = _Remembering(
        source,
        calendar if target == "bangla" else "gregorian",
        calendar,
        pattern,
        lang,
        digits,
        everywhere=False,
        as_json=False,
    )
    cells = Cells(_answer(target, converter, calendar, pattern, lang, digits), errors)
    with progress(0 if quiet else file.stat().st_size, printed=output is None) as advance:
        change_table(file, output, name, cells, advance)
    if not quiet:
        converter.notes.tell()
        click.echo(f"{cells.rows} rows, {cells.bad} of them bad", err=True)
    ctx.exit(int(cells.bad > 0))


def _refuse_options(ctx: click.Context, target: str) -> None:
    """Refuse options that do not bear on what is asked for."""
    for option, name, targets in _BEARS_ON:
        if target not in targets and ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(
                f"{option} goes with --to {', '.join(targets[:-1])} or {targets[-1]}, not {target}"
            )


class _Remembering(Converter):
    """A converter that reads each text once."""

    read = lru_cache(_REMEMBERED)(Converter.read)


def _answer(
    target: str, converter: Converter, calendar: str, pattern: str | None, lang: str, digits: str | None
) -> Callable[[str | date], object]:
    """Return what is done with each value: a text, or a date or moment of a column of such."""

    def read(value: str | date) -> BanglaDate | date:
        return civil_date(value, get_calendar(calendar)) if isinstance(value, date) else converter.read(value)

    if target in ("bangla", "gregorian"):
        return lambda value: converter.answer_to(read(value), str(value))
    if target == "format":
        if pattern is None:
            raise click.UsageError("--to format needs --format PATTERN")
        return lambda value: format_date(read(value), pattern, lang=lang, digits=digits)
    change = _change(target, calendar, digits)
    return lambda value: change(str(read(value)) if isinstance(value, date) else value)


def _change(target: str, calendar: str, digits: str | None) -> Callable[[str], object]:
    """Return what is done with each text that is not read as a date."""
    if target == "digits":
        return to_ascii_digits if digits == "ascii" else to_bangla_digits
    if target == "words":
        from bangla_calendar.language.words import number_to_words

        return number_to_words
    return _finder(calendar)


def _finder(calendar: str) -> Callable[[str], list[dict[str, object]]]:
    """Return what tells of each date in a text as `find --json` does, offsets counting in the text."""
    from bangla_calendar.cli.found import bangla_day, match_record
    from bangla_calendar.finding import iter_dates

    return lambda text: [
        match_record(match, bangla_day(match, calendar)) for match in iter_dates(text, calendar=calendar)
    ]
