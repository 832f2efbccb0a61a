"""`bangla-calendar number`."""

from __future__ import annotations

import click

from bangla_calendar.cli.options import errors_option, json_option
from bangla_calendar.cli.stream import answer_all, lines_of_stdin
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.language.digits import format_number, parse_number, to_ascii_digits, to_bangla_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction
    from typing import Literal

    Value = int | Decimal | Fraction
    Region = Literal["BD", "IN"]
    DigitSet = Literal["bangla", "ascii"]


class NumbersCommand(click.Command):
    """A command that takes an argument such as -5 for a negative number, not for an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Give negative numbers a minus sign that no option begins with."""
        return super().parse_args(ctx, [_with_minus(argument) for argument in args])


def _with_minus(argument: str) -> str:
    negative = argument[:1] == "-" and argument[1:2].isdecimal()
    return f"−{argument[1:]}" if negative else argument


@click.command(cls=NumbersCommand)
@click.argument("value", nargs=-1)
@click.option("--group", is_flag=True, help="With commas, ১২,৩৪,৫৬৭: the default.")
@click.option("--compact", is_flag=True, help="In short, with হাজার, লাখ and কোটি.")
@click.option("--money", is_flag=True, help="As money in figures; with --words in words.")
@click.option("--ordinal", is_flag=True, help="As an ordinal number; with --digits in figures.")
@click.option("--year", is_flag=True, help="In words, as a year is read.")
@click.option("--words", is_flag=True, help="In words.")
@click.option("--read", is_flag=True, help="Read numbers in words, or with --money or --ordinal such ones.")
@click.option("--lenient", is_flag=True, help="With --read: take common misspellings as well.")
@click.option("--only", is_flag=True, help="With --money --words: close the amount with মাত্র.")
@click.option(
    "--region", type=click.Choice(["BD", "IN"]), default="BD", help="Words as in Bangladesh or India."
)
@click.option("--digits", type=click.Choice(["bangla", "ascii"]), default=None, help="Digits of the answer.")
@json_option
@errors_option
@click.pass_context
def number(
    ctx: click.Context,
    value: tuple[str, ...],
    group: bool,
    compact: bool,
    money: bool,
    ordinal: bool,
    year: bool,
    words: bool,
    read: bool,
    lenient: bool,
    only: bool,
    region: Region,
    digits: DigitSet | None,
    as_json: bool,
    errors: str,
) -> None:
    """Write the number VALUE: with commas, in words, as money, an ordinal or a year; or read one.

    VALUE is in figures, Bengali or ASCII; negative ones need no quotes. Without VALUE, reads stdin, one
    number a line. With --read the words of VALUE are one number.
    """
    forms = {"group": group, "compact": compact, "money": money, "ordinal": ordinal, "year": year}
    chosen = [form for form, given in forms.items() if given]
    if len(chosen) > 1:
        raise click.UsageError(f"--{chosen[0]} and --{chosen[1]} are two answers: ask for one")
    form = chosen[0] if chosen else "group"
    if words and form in ("group", "compact"):
        form = "words"
    if read:

        def answer(text: str) -> str:
            return _plain(_read(text, form, lenient), digits or "ascii")

    else:

        def answer(text: str) -> str:
            return _written(text, form, words=words, only=only, region=region, digits=digits)

    given = (" ".join(value),) if read and value else value
    texts, place = (given, "value") if given else (lines_of_stdin(), "line")
    if as_json:
        from bangla_calendar.cli.records import dumped

        def told(text: str) -> str:
            return dumped({"input": text, "form": "read" if read else form, "output": answer(text)})

        code = answer_all(texts, told, errors=errors, place=place, blank="null")
    else:
        code = answer_all(texts, answer, errors=errors, place=place)
    ctx.exit(code)


def _written(
    text: str, form: str, *, words: bool, only: bool, region: Region, digits: DigitSet | None
) -> str:
    """Return a number in figures in the form asked for."""
    value = parse_number(text)
    if form in ("group", "compact"):
        return format_number(text, digits=digits or "bangla", compact=form == "compact")
    if form == "words":
        from bangla_calendar.language.words import number_to_words

        return number_to_words(text, region=region)
    if form == "money":
        from bangla_calendar.language.money import format_money, money_to_words

        if words:
            return money_to_words(text, only=only, region=region)
        return format_money(text, digits=digits or "bangla")
    if not isinstance(value, int):
        raise BanglaCalendarError(f"{form} must be a whole number, got {value}")
    if form == "year":
        from bangla_calendar.language.words import year_to_words

        return year_to_words(value, region=region)
    from bangla_calendar.language.ordinals import ordinal

    written = ordinal(value, digits=digits is not None)
    return to_ascii_digits(written) if digits == "ascii" else written


def _read(text: str, form: str, lenient: bool) -> Value:
    """Return the number that words say, of the kind asked for."""
    if form == "money":
        from bangla_calendar.language.money import parse_money

        return parse_money(text, lenient=lenient)
    if form == "ordinal":
        from bangla_calendar.language.ordinals import parse_ordinal

        return parse_ordinal(text, lenient=lenient)
    from bangla_calendar.language.words_reader import words_to_number

    return words_to_number(text, lenient=lenient)


def _plain(value: Value, digits: DigitSet) -> str:
    """Return a number in plain figures; a fraction as its two numbers."""
    if isinstance(value, int):
        figures = format_number(value, grouping=None, digits="ascii")
    else:
        figures = f"{value:f}" if hasattr(value, "as_tuple") else str(value)
    return figures if digits == "ascii" else to_bangla_digits(figures)
