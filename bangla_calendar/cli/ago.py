"""`bangla-calendar ago`."""

from __future__ import annotations

from datetime import date
from functools import partial

import click

from bangla_calendar.cli.moments import either, moment, reference_of, reference_option, tz_option
from bangla_calendar.cli.options import (
    calendar_option,
    digits_option,
    errors_option,
    examples,
    json_option,
    lang_option,
    quiet_option,
)
from bangla_calendar.cli.stream import answer_all, grouped, lines_of_stdin
from bangla_calendar.cli.terminal import say
from bangla_calendar.cli.translation import _, marked
from bangla_calendar.files.records import dumped
from bangla_calendar.relative.reading import RelativeTime, parse_relative
from bangla_calendar.relative.writing import naturaltime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import Literal

    from bangla_calendar.typing import DigitSet, Language

_WHY = marked("months and years differ in length, or the text says about")


@click.command(
    epilog=examples(
        "ago 2024-03-15T13:20 --reference 2024-03-15T16:20",
        "ago সাড়ে তিন ঘণ্টা আগে",
        'ago "১ মাস আগে" --reference 2024-03-31',
    )
)
@click.argument("text", nargs=-1)
@tz_option
@calendar_option
@reference_option
@click.option(
    "--style",
    type=click.Choice(["news", "cldr"]),
    default="news",
    show_default=True,
    help="As newspapers write it, or as CLDR does.",
)
@click.option("--words", is_flag=True, help="Numbers in Bengali words.")
@lang_option
@digits_option
@json_option
@errors_option("skip", "lines")
@quiet_option
@click.pass_context
def ago(
    ctx: click.Context,
    text: tuple[str, ...],
    tz: tzinfo,
    calendar: str,
    reference: str,
    style: Literal["news", "cldr"],
    words: bool,
    lang: Language,
    digits: DigitSet | None,
    as_json: bool,
    errors: str,
    quiet: bool,
) -> None:
    """Print how long ago a date or moment is, or the moment that a text such as ৩ ঘণ্টা আগে means.

    Without TEXT, reads stdin, one per line. Words that only make sense together are read together: ago ৩ ঘণ্টা
    আগে. Of a stretch of time the beginning and the end are printed, with / between.
    """
    if words and (style == "cldr" or lang == "en" or digits):
        raise click.UsageError(_("--words cannot be used with --style cldr, --lang en or --digits"))
    here = reference_of(reference, tz, calendar)
    approximate: list[str] = []
    relative = partial(parse_relative, reference=here, tz=tz, calendar=calendar)
    read = partial(either, first=lambda text: moment(text, tz, calendar), second=relative)

    def answer(text: str) -> str:
        found = read(text)
        told: dict[str, object] = {"input": text, "reference": here.isoformat()}
        if isinstance(found, RelativeTime):
            output, told["approximate"] = _iso(found.value), found.approximate
            approximate.extend([text] * found.approximate)
        else:
            output = naturaltime(found, here, lang=lang, digits=digits, style=style, words=words, tz=tz)
        return dumped({**told, "output": output}) if as_json else output

    texts, place = (grouped(text, read), "text") if text else (lines_of_stdin(), "line")
    code = answer_all(texts, answer, errors=errors, place=place, empty="null" if as_json else "")
    if approximate and not quiet:
        counted = _("approximate answers: {count} ({why})", count=len(approximate), why=_(_WHY))
        say(_("note: {note}", note=counted))
    ctx.exit(code)


def _iso(value: date | tuple[date, date]) -> str:
    """Return a day or moment in ISO form, or the two ends of a stretch."""
    ends = value if isinstance(value, tuple) else (value,)
    return "/".join(end.isoformat() for end in ends)
