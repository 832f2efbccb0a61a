"""`bangla-calendar number`."""

from __future__ import annotations

import click

from bangla_calendar.cli.options import NumbersCommand, errors_option, json_option, unmarked
from bangla_calendar.cli.stream import answer_all, lines_of_stdin
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.language.digits import (
    ROUNDINGS,
    format_number,
    parse_number,
    to_ascii_digits,
    to_bangla_digits,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from fractions import Fraction
    from typing import Any, Literal

    Value = int | Decimal | Fraction
    Region = Literal["BD", "IN"]
    DigitSet = Literal["bangla", "ascii"]


_FORMS = ("group", "compact", "units", "money", "ordinal", "year")
# Those that can be said in words.
_SAID = {"money", "ordinal", "year"}
# How figures are made short.
_COMPACT: dict[str, bool | Literal["units"]] = {"compact": True, "units": "units"}


@click.command(cls=NumbersCommand)
@click.argument("value", nargs=-1, callback=unmarked)
@click.option("--group", is_flag=True, help="With commas, ১২,৩৪,৫৬৭: the default.")
@click.option("--compact", is_flag=True, help="In short, with one scale: ১.২ লাখ.")
@click.option("--units", is_flag=True, help="In short, with two scales: ১ লাখ ২৩ হাজার.")
@click.option("--money", is_flag=True, help="As money in figures; with --words in words.")
@click.option("--ordinal", is_flag=True, help="As an ordinal number; with --digits in figures.")
@click.option("--year", is_flag=True, help="In words, as a year is read.")
@click.option("--words", is_flag=True, help="In words.")
@click.option("--read", is_flag=True, help="Read numbers in words, or with --money or --ordinal such ones.")
@click.option("--lenient", is_flag=True, help="With --read: take common misspellings as well.")
@click.option("--only", is_flag=True, help="With --money --words: close the amount with মাত্র.")
@click.option(
    "--rounding",
    type=click.Choice(ROUNDINGS, case_sensitive=False),
    metavar="MODE",
    default=None,
    help="With --money, in writing: how to round to hundredths, as ROUND_HALF_UP.",
)
@click.option(
    "--region",
    type=click.Choice(["BD", "IN"]),
    default=None,
    help="Words as in Bangladesh (the default) or India.",
)
@click.option("--digits", type=click.Choice(["bangla", "ascii"]), default=None, help="Digits of the figures.")
@json_option
@errors_option("skip", "lines")
@click.pass_context
def number(
    ctx: click.Context,
    value: tuple[str, ...],
    group: bool,
    compact: bool,
    units: bool,
    money: bool,
    ordinal: bool,
    year: bool,
    words: bool,
    read: bool,
    lenient: bool,
    only: bool,
    rounding: str | None,
    region: Region | None,
    digits: DigitSet | None,
    as_json: bool,
    errors: str,
) -> None:
    """Write the number VALUE: with commas, in words, as money, an ordinal or a year; or read one.

    VALUE is in figures, Bengali or ASCII; negative ones need no quotes. Without VALUE, reads stdin, one
    number a line. With --read the words of VALUE are one number.
    """
    form = _form(ctx.params)
    _refuse_idle(ctx.params)
    if read:
        read_one = _reader(form, lenient)

        def answer(text: str) -> str:
            return _plain(read_one(text), digits or "ascii")

    else:
        write_one = _writer(form, words, only, rounding, region or "BD", digits)

        def answer(text: str) -> str:
            return write_one(parse_number(text))

    texts = (" ".join(value),) if read and value else value
    place = "value" if value else "line"
    if as_json:
        from bangla_calendar.files.records import dumped

        def told(text: str) -> str:
            return dumped({"input": text, "form": "read" if read else form, "output": answer(text)})

        code = answer_all(texts or lines_of_stdin(), told, errors=errors, place=place, empty="null")
    else:
        code = answer_all(texts or lines_of_stdin(), answer, errors=errors, place=place)
    ctx.exit(code)


def _form(options: dict[str, Any]) -> str:
    """Return the form asked for; two are wrong usage."""
    chosen = [form for form in _FORMS if options[form]]
    if options["words"] and not _SAID.intersection(chosen):
        chosen.append("words")
    if len(chosen) > 1:
        raise click.UsageError(f"--{chosen[0]} and --{chosen[1]} cannot be used together")
    return chosen[0] if chosen else "group"


def _refuse_idle(options: dict[str, Any]) -> None:
    """Refuse options that do not bear on what is asked for."""
    read, money, words = options["read"], options["money"], options["words"]
    in_words = words or options["year"]
    written = any(options[form] for form in ("group", "compact", "units"))
    for option, goes, with_what in (
        ("read", not (in_words or written), "--money, --ordinal or neither"),
        ("lenient", read, "--read"),
        ("only", money and words, "--money --words"),
        ("rounding", money and not read, "--money, in writing"),
        ("region", in_words and not (options["ordinal"] or read), "numbers, years and money in words"),
        ("digits", read or not in_words, "figures"),
    ):
        if options[option] and not goes:
            raise click.UsageError(f"--{option} requires {with_what}")


def _writer(
    form: str, words: bool, only: bool, rounding: str | None, region: Region, digits: DigitSet | None
) -> Callable[[int | Decimal], str]:
    """Return what writes a number in the form asked for."""
    figures = digits or "bangla"
    if form == "words":
        from bangla_calendar.language.words import number_to_words

        return lambda value: number_to_words(value, region=region)
    if form == "money":
        from bangla_calendar.language.money import format_money, money_to_words

        if words:
            return lambda value: money_to_words(value, only=only, rounding=rounding, region=region)
        return lambda value: format_money(value, rounding=rounding, digits=figures)
    if form == "year":
        from bangla_calendar.language.words import year_to_words

        return lambda value: year_to_words(_whole(form, value), region=region)
    if form == "ordinal":
        from bangla_calendar.language.ordinals import ordinal

        change = to_ascii_digits if digits == "ascii" else str
        return lambda value: change(ordinal(_whole(form, value), digits=digits is not None))
    return lambda value: format_number(value, digits=figures, compact=_COMPACT.get(form, False))


def _whole(form: str, value: int | Decimal) -> int:
    if not isinstance(value, int):
        raise BanglaCalendarError(f"{form} must be a whole number, got {value!s:.100}")
    return value


def _reader(form: str, lenient: bool) -> Callable[[str], Value]:
    """Return what reads a number of the kind asked for."""
    if form == "money":
        from bangla_calendar.language.money import parse_money

        return lambda text: parse_money(text, lenient=lenient)
    if form == "ordinal":
        from bangla_calendar.language.ordinals import parse_ordinal

        return lambda text: parse_ordinal(text, lenient=lenient)
    from bangla_calendar.language.words_reader import words_to_number

    return lambda text: words_to_number(text, lenient=lenient)


def _plain(value: Value, digits: DigitSet) -> str:
    """Return a number in plain figures; a fraction as its two numbers."""
    if isinstance(value, int):
        figures = format_number(value, grouping=None, digits="ascii")
    else:
        figures = f"{value:f}" if hasattr(value, "as_tuple") else str(value)
    return figures if digits == "ascii" else to_bangla_digits(figures)
