"""`bangla-calendar fiscal`."""

from __future__ import annotations

from datetime import date

import click

from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import zone
from bangla_calendar.cli.moments import either, moment, reference_of, reference_option
from bangla_calendar.cli.options import (
    RequiredChoice,
    calendar_option,
    errors_option,
    examples,
    json_option,
    messages_lang_option,
)
from bangla_calendar.cli.stream import answer_all, grouped, lines_of_stdin
from bangla_calendar.cli.translation import _
from bangla_calendar.date import BanglaDate
from bangla_calendar.files.records import dumped
from bangla_calendar.periods.fiscal import COUNTRIES, KINDS, FiscalYear, civil_rule, kinds_of
from bangla_calendar.periods.fiscal_texts import parse_fiscal_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.periods.fiscal import FiscalPeriod
    from bangla_calendar.typing import Country


@click.command(
    epilog=examples(
        "fiscal 2024-06-30 --country BD",
        "fiscal ২০২৩-২৪ অর্থবছর --country BD",
        "fiscal 2024-06-30 --country IN --quarter",
    )
)
@click.argument("text", nargs=-1)
@click.option(
    "--country",
    type=click.Choice(COUNTRIES),
    required=True,
    cls=RequiredChoice,
    help="The country, or the state.",
)
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="fiscal",
    show_default=True,
    help="The kind of year that holds a date.",
)
@click.option("--quarter", is_flag=True, help="The quarter of the year that holds a date.")
@calendar_option
@reference_option
@messages_lang_option
@json_option
@errors_option("skip", "lines")
@click.pass_context
def fiscal(
    ctx: click.Context,
    text: tuple[str, ...],
    country: Country,
    kind: str,
    quarter: bool,
    calendar: str,
    reference: str,
    as_json: bool,
    errors: str,
) -> None:
    """Print the fiscal year that holds a date, or the days of the fiscal year that TEXT gives.

    Without TEXT, reads stdin, one per line. Words that only make sense together are read together: fiscal
    ২০২৩-২৪ অর্থবছর --country BD. The first and the last day are printed with / between.
    """
    if kind not in kinds_of(country):
        kinds = ", ".join(kinds_of(country))
        raise click.UsageError(
            _("--kind {kind}: {country} has {kinds}", kind=kind, country=country, kinds=kinds)
        )
    tz = zone(None, get_calendar(civil_rule(country)))
    here = reference_of(reference, tz, calendar)

    def read(text: str) -> date | BanglaDate | FiscalYear | FiscalPeriod:
        return either(
            text,
            lambda text: moment(text, tz, calendar),
            lambda text: parse_fiscal_year(text, country=country, reference=here),
        )

    def answer(text: str) -> str:
        found = read(text)
        if isinstance(found, (date, BanglaDate)):
            year = FiscalYear.of(found, country=country, kind=kind)
            period: FiscalYear | FiscalPeriod = year.quarter_of(found) if quarter else year
            output = str(period)
        else:
            period = found
            output = f"{period.first}/{period.last}"
        return dumped({"input": text, "output": output, **period.to_dict()}) if as_json else output

    texts, place = (grouped(text, read), "text") if text else (lines_of_stdin(), "line")
    ctx.exit(answer_all(texts, answer, errors=errors, place=place, empty="null" if as_json else ""))
