"""`bangla-calendar convert`."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import click

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.certainty import NEAR_MIDNIGHT, certainty
from bangla_calendar.civil import PLAIN_CALENDARS, PlainDate
from bangla_calendar.cli.completing import calendars, months
from bangla_calendar.cli.notes import Notes
from bangla_calendar.cli.options import (
    calendar_option,
    digits_option,
    errors_option,
    examples,
    jobs_option,
    json_option,
    known_calendar,
    lang_option,
    order_option,
    pattern_option,
    pivot_option,
    quiet_option,
    region_option,
    source_option,
    zone_option,
)
from bangla_calendar.cli.records import record
from bangla_calendar.cli.stream import answer_all, grouped, lines_of_stdin
from bangla_calendar.cli.translation import _, told
from bangla_calendar.conversion import Conversion, counted, meanings
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.records import dumped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo
    from typing import Any, Literal

    from bangla_calendar.typing import BanglaCalendarId


@click.command(
    epilog=examples(
        "convert 2023-09-30",
        "convert ১৫ আশ্বিন ১৪৩০",
        'convert "15 Ashwin 1430" "১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ" --format long',
        "convert 1430-06-15 --from bangla",
        "convert --all ১ বৈশাখ ১৪৩২",
    )
)
@click.argument("text", nargs=-1, shell_complete=months)
@source_option(*PLAIN_CALENDARS)
@order_option
@pivot_option(None)
@click.option(
    "--to",
    "target",
    metavar="ID",
    callback=known_calendar,
    shell_complete=calendars,
    help="The calendar to convert to.",
)
@click.option(
    "--all",
    "everywhere",
    is_flag=True,
    help="Show the day in every calendar, and of a Bangla date what it means by each rule.",
)
@calendar_option
@zone_option("The zone in which a time with a zone is a day (default: that of --calendar).")
@pattern_option
@lang_option
@digits_option
@region_option
@json_option
@errors_option("skip", "lines")
@jobs_option
@quiet_option
@click.pass_context
def convert(
    ctx: click.Context,
    /,
    text: tuple[str, ...],
    source: Literal["auto", "gregorian", "bangla", "hijri", "saka", "julian"],
    pivot: int | None,
    target: str | None,
    everywhere: bool,
    calendar: BanglaCalendarId,
    tz: tzinfo | str | None,
    as_json: bool,
    errors: str,
    jobs: int,
    quiet: bool,
    **options: Any,
) -> None:
    """Convert dates: a Gregorian TEXT to the Bangla date, a Bangla one to the Gregorian date.

    Without TEXT, reads stdin, one date per line. Several words that are a date only together are read
    together: convert ১৫ আশ্বিন ১৪৩০. If a time is given, only the day is converted; --json keeps the time.
    A time with a zone is the day in --tz, and so is today (or now, আজ, গতকাল).
    """
    if everywhere and target is not None:
        raise click.UsageError(_("--{one} and --{other} cannot be used together", one="all", other="to"))
    if source in PLAIN_CALENDARS and pivot is not None:
        raise click.UsageError(
            _("--{one} and --{other} cannot be used together", one="from " + source, other="pivot")
        )
    try:
        conversion = Conversion(
            numeric=source if source in ("gregorian", "bangla") else None,
            source=source if source in ("hijri", "saka", "julian") else None,
            pivot=pivot,
            calendar=calendar,
            today=partial(_today, calendar, tz),
            tz=tz,
            **options,
        )
    except BanglaCalendarError as error:
        raise click.BadParameter(told(error), param_hint="--format") from None
    converter = _Converter(conversion, target, everywhere=everywhere, as_json=as_json)
    code = _answer(converter, text and grouped(text, conversion.read), jobs, errors, as_json=as_json)
    if not quiet:
        converter.notes.print()
    ctx.exit(code)


def _answer(converter: _Converter, texts: tuple[str, ...], jobs: int, errors: str, *, as_json: bool) -> int:
    """Print the answers to texts, without any to the lines of stdin; return the exit code."""
    empty = "null" if as_json else ""
    if texts:
        return answer_all(texts, converter.answer, errors=errors, place="text", empty=empty)
    if jobs == 1:
        return answer_all(lines_of_stdin(), converter.answer, errors=errors, place="line", empty=empty)
    from bangla_calendar.cli.converting import answer_lines

    return answer_lines(converter, jobs, errors=errors, empty=empty)


def _today(calendar: BanglaCalendarId, tz: tzinfo | str | None) -> date:
    """Return the present day in a zone, or in that of the calendar."""
    return BanglaDate.today(calendar=calendar, tz=tz).to_gregorian()


class _Converter:
    """Answers texts with dates, as lines or in JSON; `notes` counts what is doubtful about them."""

    def __init__(self, conversion: Conversion, to: str | None, *, everywhere: bool, as_json: bool) -> None:
        self._conversion = conversion
        self._to = to
        self._everywhere = everywhere
        self._as_json = as_json
        self.notes = Notes()

    def answer(self, text: str) -> str:
        """Return the answer to one text."""
        conversion = self._conversion
        found, doubts = conversion.read(text)
        given = {"input": text}
        if isinstance(found, datetime):
            given["time"] = found.time().isoformat()
        if self._as_json:
            doubts = tuple(doubt for doubt in doubts if doubt != "clock")
        if self._everywhere:
            day = conversion.day(found)
            self.notes.take(day, others=doubts)
            return self._tables(given, found)
        value = conversion.convert(found, self._to)
        written = conversion.write(value)
        self.notes.take(found, value, others=doubts)
        if not self._as_json:
            return written
        bangla = value if isinstance(value, BanglaDate) else conversion.day(found)
        ends = {"to": conversion.target(found, self._to), **self._source(found), **_other_end(found, value)}
        return dumped({**given, "output": written, **ends, **record(bangla)})

    def _source(self, found: BanglaDate | date) -> dict[str, object]:
        """Return what JSON says of the Hijri, Saka or Julian calendar that a date was read in."""
        source = self._conversion.source
        if source is None:
            return {}
        calendar = get_calendar(source)
        year, month, _day = calendar.from_ordinal(found.toordinal())
        known = certainty(calendar, year, month)
        return {"from": source, **{f"from_{name}": told for name, told in known.items()}}

    def _tables(self, given: dict[str, str], found: BanglaDate | date) -> str:
        """Return the day in every calendar that has it, and what a Bangla date means by each rule."""
        day = self._conversion.day(found)
        rows = {}
        for target in available_calendars():
            calendar = get_calendar(target)
            if calendar.min_ordinal <= day.toordinal() <= calendar.max_ordinal:
                year, month, _day = calendar.from_ordinal(day.toordinal())
                written = self._conversion.write(counted(day, target))
                rows[target] = {"output": written, **certainty(calendar, year, month)}
        meant = self._meanings(found) if isinstance(found, BanglaDate) else {}
        if self._as_json:
            more = {"meanings": meant} if meant else {}
            return dumped({**given, **self._source(found), **record(day), "calendars": rows, **more})
        lines = _lines(rows)
        if meant:
            lines += [*_lines(meant, heading=self._conversion.write(found))]
        return "\n".join(lines)

    def _meanings(self, found: BanglaDate) -> dict[str, dict[str, object] | None]:
        """Return the Gregorian day that a Bangla date means by each rule; None where a rule lacks it."""
        return {
            rule: day
            and {
                "output": self._conversion.write(day.to_gregorian()),
                **certainty(get_calendar(rule), day.year, day.month),
            }
            for rule, day in meanings(found).items()
        }


def _lines(rows: Mapping[str, dict[str, object] | None], heading: str = "") -> list[str]:
    """Return a line for each calendar, `-` where it has no such date; what is headed is indented."""
    indent = "  " if heading else ""
    width = max(map(len, rows))
    lines = [f"{heading}:"] if heading else []
    for target, row in rows.items():
        shown, margin = (row["output"], row["margin"]) if row else ("-", None)
        near = isinstance(margin, float) and margin < NEAR_MIDNIGHT
        lines.append(f"{indent}{target:{width}}  {shown}" + (f"  ({margin:.0f} min)" if near else ""))
    return lines


def _other_end(found: BanglaDate | date, value: BanglaDate | PlainDate | date) -> dict[str, object]:
    """Return what JSON says of the calendar at the other end; of the Bangla date it has everything already.

    Of a Bangla date answered in another Bangla calendar that is the one it was read in, of a Hijri, Saka or
    Julian answer the calendar of the answer.
    """
    if isinstance(found, BanglaDate) and isinstance(value, BanglaDate):
        known = certainty(get_calendar(found.calendar), found.year, found.month)
        return {"from": found.calendar, **{f"from_{name}": told for name, told in known.items()}}
    if isinstance(value, PlainDate):
        known = certainty(get_calendar(value.family), value.year, value.month)
        return {f"to_{name}": told for name, told in known.items()}
    return {}
