"""What `month`, `year` and `days` share: whose days, in which form, and where they go."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from functools import reduce
from pathlib import Path

import click

from bangla_calendar.cli.notes import Notes
from bangla_calendar.cli.options import (
    digits_option,
    json_option,
    known_calendar,
    lang_option,
    quiet_option,
)
from bangla_calendar.cli.stream import is_terminal
from bangla_calendar.cli.wording import told
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.observance.entries import KNOWN_UNTIL
from bangla_calendar.observance.scope import COUNTRIES, DEFAULT_COUNTRY, scope_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import ModuleType
    from typing import Any

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.pictures.grid import Month, Year

    Command = Callable[..., Any]

__all__ = [
    "Asked",
    "asked_options",
    "drawn",
    "feeds",
    "form_of",
    "naming",
    "number_of",
    "output_options",
    "picture_options",
    "tell_notes",
    "write_out",
]

_WEEK_STARTS = {"sat": 5, "sun": 6, "mon": 0}
_TEXT = "text"
_ENDINGS = {
    "": _TEXT,
    ".txt": _TEXT,
    ".html": "html",
    ".htm": "html",
    ".svg": "svg",
    ".ics": "ics",
    ".json": "json",
}


def _all(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Return a decorator that gives a command several options, in this order."""
    return lambda command: reduce(lambda given, option: option(given), reversed(options), command)


asked_options = _all(
    click.option(
        "--country",
        type=click.Choice(tuple(COUNTRIES)),
        default=DEFAULT_COUNTRY,
        show_default=True,
        help="The country whose observances are shown.",
    ),
    click.option(
        "--calendar",
        metavar="ID",
        callback=known_calendar,
        help="The calendar of YEAR (default: the country's Bangla calendar); gregorian for Gregorian years.",
    ),
    click.option(
        "--bangla",
        metavar="ID",
        callback=known_calendar,
        help="With --calendar gregorian: the rule for Bangla dates (default: the country's).",
    ),
)
output_options = _all(
    json_option,
    click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Write to FILE; without an option for the format its extension decides.",
    ),
    lang_option,
    digits_option,
    quiet_option,
)
picture_options = _all(
    click.option(
        "--week-start",
        type=click.Choice(tuple(_WEEK_STARTS)),
        callback=lambda ctx, param, value: None if value is None else _WEEK_STARTS[value],
        help="The first day of the week (default: the country's custom).",
    ),
    click.option("--html", is_flag=True, help="Write HTML."),
    click.option("--svg", is_flag=True, help="Write SVG."),
    click.option(
        "--paper",
        type=click.Choice(["A4", "A3"]),
        default="A4",
        show_default=True,
        help="The paper size of HTML and SVG.",
    ),
)


class Asked:
    """Whose days are asked for: `arguments` are those of the library's functions."""

    def __init__(self, country: str, calendar: str | None, bangla: str | None) -> None:
        with naming(None):
            self._scope = scope_of(country, calendar, bangla)
        self.arguments: dict[str, Any] = {"country": country, "calendar": calendar, "bangla": bangla}

    @property
    def family(self) -> str:
        """`"bangla"` or `"gregorian"`: whose years are meant."""
        return self._scope.calendar.family

    def today(self) -> tuple[int, int]:
        """Return the present year and month."""
        from bangla_calendar.date import BanglaDate

        today = BanglaDate.today(calendar=self._scope.rule.id)
        shown = today if self.family == "bangla" else today.to_gregorian()
        return shown.year, shown.month

    def year(self, text: str | None) -> int:
        """Return a year, by default the present one, or raise an error of usage."""
        if text is None:
            return self.today()[0]
        with naming("YEAR"):
            return self._scope.checked_year(number_of(text, "YEAR"), "--calendar gregorian")


@contextmanager
def naming(argument: str | None) -> Iterator[None]:
    """Make errors of wrong values in what is done errors of usage, of an argument if one is named."""
    try:
        yield
    except BanglaCalendarError as error:
        raise click.BadParameter(told(error), param_hint=argument) from None


def number_of(text: str, argument: str) -> int:
    """Return a whole number in Bengali or ASCII digits."""
    from bangla_calendar.language.number_reader import parse_number

    with naming(argument):
        number = parse_number(text)
    if not isinstance(number, int):
        raise click.BadParameter(f"expected a whole number, got {text!r}", param_hint=argument)
    return number


def form_of(flags: dict[str, bool], output: Path | None) -> str:
    """Return the form asked for by a flag, or by the ending of a file; text where there is neither."""
    chosen = [form for form, is_set in flags.items() if is_set]
    if len(chosen) > 1:
        raise click.UsageError(f"--{chosen[0]} and --{chosen[1]} cannot be used together")
    if chosen or output is None:
        return chosen[0] if chosen else _TEXT
    form = _ENDINGS.get(output.suffix.lower())
    if form is None or form not in (*flags, _TEXT):
        known = [ending for ending, of_form in _ENDINGS.items() if ending and of_form in (*flags, _TEXT)]
        raise click.BadParameter(
            f"file name must end in {', '.join(known[:-1])} or {known[-1]}, got {output.name}",
            param_hint="--output",
        )
    return form


def drawn(
    calendar: Month | Year, form: str, lang: str, digits: str | None, paper: str, *, sheets: bool = False
) -> str:
    """Return a month or a year in a form."""
    if form == "json":
        from bangla_calendar.calendars import get_calendar
        from bangla_calendar.certainty import certainty
        from bangla_calendar.files.records import dumped

        last = calendar.cells[-1].day
        return dumped({**calendar.to_dict(), **certainty(get_calendar(last.calendar), last.year, last.month)})
    if form == "html":
        from bangla_calendar.pictures.page import to_html

        return to_html(calendar, lang=lang, digits=digits, paper=paper, sheets=sheets).rstrip()
    if form == "svg":
        from bangla_calendar.pictures.sheet import to_svg

        return to_svg(calendar, lang=lang, digits=digits, paper=paper).rstrip()
    from bangla_calendar.pictures.terminal import to_text

    width = shutil.get_terminal_size((80, 24)).columns
    color = is_terminal(sys.stdout) and not os.environ.get("NO_COLOR")
    return to_text(calendar, width=width, lang=lang, digits=digits, color=color)


def feeds() -> ModuleType:
    """Return the module of iCalendar feeds, or raise an error that names the extra that it needs."""
    try:
        from bangla_calendar.pictures import feeds
    except ModuleNotFoundError as error:
        if error.name != "icalendar":
            raise
        raise click.ClickException(str(error)) from None
    return feeds


def write_out(content: str | bytes, output: Path | None) -> None:
    """Write to a file, which takes its place when it is whole, or to stdout; texts end with a line end."""
    data = content if isinstance(content, bytes) else f"{content}\n".encode()
    if output is None:
        click.echo(data, nl=False)
        return
    from bangla_calendar.files.atomic import atomic_output

    with atomic_output(output) as target:
        target.write(data)


def tell_notes(days: Iterable[BanglaDate], last_year: int) -> None:
    """Say on stderr how well days are known, and whether the holidays of their last Gregorian year are."""
    notes = Notes()
    for day in days:
        notes.take(day)
    notes.print()
    if last_year > KNOWN_UNTIL:
        click.echo(f"note: official lists of public holidays are known until {KNOWN_UNTIL}", err=True)
