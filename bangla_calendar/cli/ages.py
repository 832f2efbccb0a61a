"""`bangla-calendar age`."""

from __future__ import annotations

import click

from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import zone
from bangla_calendar.cli.moments import moment
from bangla_calendar.cli.options import (
    calendar_option,
    digits_option,
    errors_option,
    json_option,
    lang_option,
)
from bangla_calendar.cli.stream import answer_all, grouped, lines_of_stdin
from bangla_calendar.cli.wording import told
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.records import dumped
from bangla_calendar.periods.ages import age as age_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date


@click.command()
@click.argument("born", nargs=-1)
@click.option("--on", metavar="DATE", default="today", show_default=True, help="The day of the age.")
@click.option("--words", is_flag=True, help="Numbers in Bengali words.")
@calendar_option
@lang_option
@digits_option
@json_option
@errors_option("skip", "lines")
@click.pass_context
def age(
    ctx: click.Context,
    born: tuple[str, ...],
    on: str,
    words: bool,
    calendar: str,
    lang: str,
    digits: str | None,
    as_json: bool,
    errors: str,
) -> None:
    """Print the age of who was born on the date BORN, in years, months and days.

    Without BORN, reads stdin, one date per line. The age is counted in the calendar that BORN is written
    in; --on may be in another.
    """
    if words and (lang == "en" or digits):
        raise click.UsageError("--words cannot be used with --lang en or --digits")
    tz = zone(None, get_calendar(calendar))

    def read(text: str) -> date | BanglaDate:
        return moment(text, tz, calendar)

    try:
        day = BanglaDate.today(calendar=calendar) if on == "today" else read(on)
    except BanglaCalendarError as error:
        raise click.BadParameter(told(error), param_hint="--on") from None

    def answer(text: str) -> str:
        found = age_of(read(text), day)
        written = found.written(words=words, lang=lang, digits=digits)
        given = {"input": text, "on": day.isoformat()}
        return dumped({**given, "output": written, **found.to_dict()}) if as_json else written

    texts, place = (grouped(born, read), "born") if born else (lines_of_stdin(), "line")
    ctx.exit(answer_all(texts, answer, errors=errors, place=place, empty="null" if as_json else ""))
