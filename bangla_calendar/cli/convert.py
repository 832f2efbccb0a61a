"""`bangla-calendar convert`."""

from __future__ import annotations

from datetime import date, datetime

import click

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.civil import PlainDate, plain_date
from bangla_calendar.cli.notes import DOUBTFUL, Notes
from bangla_calendar.cli.options import (
    calendar_option,
    digits_option,
    errors_option,
    json_option,
    known_calendar,
    lang_option,
    quiet_option,
)
from bangla_calendar.cli.stream import answer_all, grouped, lines_of_stdin
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.formatting import format_date
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


@click.command()
@click.argument("text", nargs=-1)
@click.option(
    "--from",
    "source",
    type=click.Choice(["auto", "gregorian", "bangla"]),
    default="auto",
    show_default=True,
    help="The calendar of dates in figures alone.",
)
@click.option("--to", "target", metavar="ID", callback=known_calendar, help="The calendar to convert to.")
@click.option("--all", "everywhere", is_flag=True, help="Show the day in every calendar, a table.")
@calendar_option
@click.option(
    "--format", "pattern", metavar="PATTERN", help="A pattern such as '%-d %B %Y', or long, official, iso."
)
@lang_option
@digits_option
@json_option
@errors_option
@quiet_option
@click.pass_context
def convert(
    ctx: click.Context,
    text: tuple[str, ...],
    source: Literal["auto", "gregorian", "bangla"],
    target: str | None,
    everywhere: bool,
    calendar: str,
    pattern: str | None,
    lang: str,
    digits: str | None,
    as_json: bool,
    errors: str,
    quiet: bool,
) -> None:
    """Convert dates: a Gregorian TEXT to the Bangla date, a Bangla one to the Gregorian date.

    Without TEXT, reads stdin, one date a line. Several words that are a date only together are read
    together: convert ১৫ আশ্বিন ১৪৩০. Of a date with a clock the answer is the day; --json keeps the time.
    """
    if everywhere and target is not None:
        raise click.UsageError("--all and --to are two answers: ask for one")
    converter = Converter(
        source, target, calendar, pattern, lang, digits, everywhere=everywhere, as_json=as_json
    )
    texts, place = (grouped(text, converter.read), "text") if text else (lines_of_stdin(), "line")
    code = answer_all(texts, converter.answer, errors=errors, place=place, blank="null" if as_json else "")
    if not quiet:
        converter.notes.tell()
    ctx.exit(code)


class Converter:
    """Reads dates and answers in another calendar; `notes` tells how well the dates are known."""

    def __init__(
        self,
        source: Literal["auto", "gregorian", "bangla"],
        target: str | None,
        calendar: str,
        pattern: str | None,
        lang: str,
        digits: str | None,
        *,
        everywhere: bool,
        as_json: bool,
    ) -> None:
        self._numeric: Literal["gregorian", "bangla"] | None = None if source == "auto" else source
        self._target = target
        self._calendar = calendar
        self._pattern = pattern
        self._lang = lang
        self._digits = digits
        self._everywhere = everywhere
        self._as_json = as_json
        self.notes = Notes()
        if pattern is not None:
            self._check_pattern(pattern)

    def _check_pattern(self, pattern: str) -> None:
        """Refuse a pattern that cannot be written, before any input is read."""
        try:
            format_date(BanglaDate.max, pattern)
        except BanglaCalendarError as error:
            raise click.BadParameter(str(error), param_hint="--format") from None

    def read(self, text: str) -> BanglaDate | date | datetime:
        """Return the date that a text gives."""
        return parse_date(text, calendar=self._calendar, numeric=self._numeric)

    def answer(self, text: str) -> str:
        """Return the answer to one text."""
        return self.answer_to(self.read(text), text)

    def answer_to(self, found: BanglaDate | date | datetime, text: str) -> str:
        """Return the answer to a date that a text gave."""
        if isinstance(found, BanglaDate):
            day, target = found, self._target or "gregorian"
        else:
            day = BanglaDate.from_gregorian(found, calendar=self._calendar)
            target = self._target or self._calendar
        given = {"input": text}
        if isinstance(found, datetime):
            given["time"] = found.time().isoformat()
        clock = "time" in given and not self._as_json
        if self._everywhere:
            self.notes.take(day, clock=clock)
            return self._table(given, day)
        value = _counted(day, target)
        written = self._written(value)
        self.notes.take(found, value, clock=clock)
        if not self._as_json:
            return written
        from bangla_calendar.cli.records import dumped, record

        bangla = value if isinstance(value, BanglaDate) else day
        ends = {"to": target, **_other_end(found, value)}
        return dumped({**given, "output": written, **ends, **record(bangla)})

    def _table(self, given: dict[str, str], day: BanglaDate) -> str:
        """Return the day in every calendar that has it, a line each."""
        from bangla_calendar.cli.records import certainty, dumped, record

        rows = {}
        for target in available_calendars():
            calendar = get_calendar(target)
            if calendar.min_ordinal <= day.toordinal() <= calendar.max_ordinal:
                year, month, _ = calendar.from_ordinal(day.toordinal())
                written = self._written(_counted(day, target))
                rows[target] = {"output": written, **certainty(calendar, year, month)}
        if self._as_json:
            return dumped({**given, **record(day), "calendars": rows})
        width = max(map(len, rows))
        lines = []
        for target, row in rows.items():
            margin = row["margin"]
            near = isinstance(margin, float) and margin < DOUBTFUL
            lines.append(f"{target:{width}}  {row['output']}" + (f"  ({margin:.0f} min)" if near else ""))
        return "\n".join(lines)

    def _written(self, value: BanglaDate | PlainDate | date) -> str:
        """Return a date as text; without a pattern, a Gregorian one in ISO form."""
        if self._pattern is None and self._digits is None and self._lang == "bn":
            # The usual answers need no pattern, which takes time to load.
            if isinstance(value, BanglaDate):
                return str(value)
            if isinstance(value, date):
                return value.isoformat()
        default = "iso" if isinstance(value, date) else "newspaper"
        return format_date(value, self._pattern or default, lang=self._lang, digits=self._digits)


def _other_end(found: BanglaDate | date, value: BanglaDate | PlainDate | date) -> dict[str, object]:
    """Return what JSON says of the calendar at the other end than the Bangla date that it tells all about.

    Of a Bangla date answered in another Bangla calendar that is the one it was read in, of a Hijri, Saka or
    Julian answer the calendar of the answer.
    """
    from bangla_calendar.cli.records import certainty

    if isinstance(found, BanglaDate) and isinstance(value, BanglaDate):
        known = certainty(get_calendar(found.calendar), found.year, found.month)
        return {"from": found.calendar, **{f"from_{name}": told for name, told in known.items()}}
    if isinstance(value, PlainDate):
        known = certainty(get_calendar(value.family), value.year, value.month)
        return {f"to_{name}": told for name, told in known.items()}
    return {}


def _counted(day: BanglaDate, target: str) -> BanglaDate | PlainDate | date:
    """Return a day in the target calendar."""
    calendar = get_calendar(target)
    if calendar.family == "bangla":
        return day.to_calendar(target)
    return day.to_gregorian() if target == "gregorian" else plain_date(calendar, day.toordinal())
