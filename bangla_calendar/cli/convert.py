"""`bangla-calendar convert`."""

from __future__ import annotations

import click

from bangla_calendar.calendars import get_calendar
from bangla_calendar.cli.options import (
    calendar_option,
    digits_option,
    errors_option,
    json_option,
    known_calendar,
    lang_option,
    quiet_option,
)
from bangla_calendar.cli.stream import answer_all, lines_of_stdin
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.formatting import format_date
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

# A month that starts so near to midnight, in minutes, may start a day off in another almanac.
_DOUBTFUL = 35
_DOUBTS = {
    "reconstructed": "the years 1395-1401 are reconstructed from printed dates, not from the text of a rule",
    "computed": "computed: in this year no printed date bears witness to the rule",
    "margin": "the month begins within 35 minutes of midnight: another almanac may differ by a day",
}


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
@calendar_option
@click.option(
    "--format", "pattern", metavar="PATTERN", help="A pattern such as '%-d %B %Y', or long, official, iso."
)
@lang_option
@digits_option
@json_option
@errors_option
@quiet_option
def convert(
    text: tuple[str, ...],
    source: Literal["auto", "gregorian", "bangla"],
    target: str | None,
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
    together: convert ১৫ আশ্বিন ১৪৩০.
    """
    converter = Converter(source, target, calendar, pattern, lang, digits, as_json=as_json)
    blank = "null" if as_json else ""
    try:
        if text:
            answer_all(converter.grouped(text), converter.answer, errors=errors, place="text", blank=blank)
        else:
            answer_all(lines_of_stdin(), converter.answer, errors=errors, place="line", blank=blank)
    finally:
        if not quiet:
            converter.tell()


class Converter:
    """Reads dates and answers in another calendar, counting what deserves a note."""

    def __init__(
        self,
        source: Literal["auto", "gregorian", "bangla"],
        target: str | None,
        calendar: str,
        pattern: str | None,
        lang: str,
        digits: str | None,
        *,
        as_json: bool,
    ) -> None:
        self._numeric: Literal["gregorian", "bangla"] | None = None if source == "auto" else source
        self._target = target
        self._calendar = calendar
        self._pattern = pattern
        self._lang = lang
        self._digits = digits
        self._as_json = as_json
        self._answered = 0
        self._doubtful = dict.fromkeys(_DOUBTS, 0)
        if pattern is not None:
            self._check_pattern(pattern)

    def _check_pattern(self, pattern: str) -> None:
        """Refuse a pattern that cannot be written, before any input is read."""
        try:
            format_date(BanglaDate.max, pattern)
        except (BanglaCalendarError, TypeError) as error:
            raise click.BadParameter(str(error), param_hint="--format") from None

    def grouped(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the arguments one by one, or together if they are a date only so."""
        if len(words) > 1 and not all(self._reads(word) for word in words):
            together = " ".join(words)
            if self._reads(together):
                return (together,)
        return words

    def _reads(self, text: str) -> bool:
        try:
            self._read(text)
        except BanglaCalendarError:
            return False
        return True

    def _read(self, text: str) -> BanglaDate | date:
        return parse_date(text, calendar=self._calendar, numeric=self._numeric)

    def answer(self, text: str) -> str:
        """Return the answer to one text."""
        found = self._read(text)
        if isinstance(found, BanglaDate):
            day, target = found, self._target or "gregorian"
        else:
            day, target = (
                BanglaDate.from_gregorian(found, calendar=self._calendar),
                self._target or self._calendar,
            )
        written, counted = self._written(day, target)
        self._note(counted)
        if not self._as_json:
            return written
        from bangla_calendar.cli.records import dumped, record

        return dumped({"input": text, "output": written, "to": target, **record(counted)})

    def _written(self, day: BanglaDate, target: str) -> tuple[str, BanglaDate]:
        """Return a day in the target calendar, and the Bangla date that the answer rests on."""
        if target == "gregorian":
            shown = format_date(
                day.to_gregorian(), self._pattern or "iso", lang=self._lang, digits=self._digits
            )
            return shown, day
        day = day.to_calendar(target)
        return format_date(day, self._pattern or "newspaper", lang=self._lang, digits=self._digits), day

    def _note(self, day: BanglaDate) -> None:
        """Remember what a reader should know of how well a day is known."""
        self._answered += 1
        calendar = get_calendar(day.calendar)
        basis = calendar.basis(day.year)
        margin = calendar.ingress_margin(day.year, day.month)
        if basis in _DOUBTS:
            self._doubtful[basis] += 1
        if margin is not None and margin < _DOUBTFUL:
            self._doubtful["margin"] += 1

    def tell(self) -> None:
        """Print the notes to stderr, one line each, with counts where there were several answers."""
        for doubt, count in self._doubtful.items():
            if count:
                of = f" ({count} of {self._answered})" if self._answered > 1 else ""
                click.echo(f"note: {_DOUBTS[doubt]}{of}", err=True)
