"""`bangla-calendar number`."""

from __future__ import annotations

import click

from bangla_calendar.arguments import DIGIT_SETS, REGIONS
from bangla_calendar.cli.options import (
    NumbersCommand,
    errors_option,
    examples,
    json_option,
    messages_lang_option,
    unmarked,
)
from bangla_calendar.cli.stream import answer_all, lines_of_stdin
from bangla_calendar.cli.translation import _, marked
from bangla_calendar.errors import BanglaCalendarError, ParseError, Phrase
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.exact import refuse_leading_zeros
from bangla_calendar.language.figure_reader import read_figures
from bangla_calendar.language.figures import ROUNDINGS, format_number
from bangla_calendar.language.number_reader import parse_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from fractions import Fraction
    from typing import Any, Literal

    from bangla_calendar.typing import DigitSet, Region

    Style = Literal["usual", "modern", "tatsama"]


_FORMS = ("group", "compact", "units", "money", "ordinal", "year", "one_by_one")
# Those that can be said in words.
_SAID = {"money", "ordinal", "year", "one_by_one"}
# How figures are made short.
_COMPACT: dict[str, bool | Literal["units"]] = {"compact": True, "units": "units"}
# The styles of each form.
_STYLES = {"ordinal": ("usual", "modern", "tatsama"), "money": ("cheque", "document")}


@click.command(
    cls=NumbersCommand,
    epilog=examples(
        "number 1234567.5",
        "number 1971 --year",
        "number 500/- --money --words --style cheque",
        "number --read সাড়ে তিন কোটি",
    ),
)
@click.argument("value", nargs=-1, callback=unmarked)
@click.option("--group", is_flag=True, help="With commas, ১২,৩৪,৫৬৭: the default.")
@click.option("--compact", is_flag=True, help="In short, with one scale: ১.২ লাখ.")
@click.option("--units", is_flag=True, help="In short, with two scales: ১ লাখ ২৩ হাজার.")
@click.option("--money", is_flag=True, help="As money in figures; with --words in words.")
@click.option("--ordinal", is_flag=True, help="As an ordinal number; with --digits in figures.")
@click.option("--year", is_flag=True, help="In words, as a year is read.")
@click.option("--one-by-one", is_flag=True, help="Digit by digit in words, as a telephone number.")
@click.option("--words", is_flag=True, help="In words.")
@click.option(
    "--read",
    is_flag=True,
    help="Read numbers in words, or with --money, --ordinal or --one-by-one such ones.",
)
@click.option("--lenient", is_flag=True, help="With --read: take common misspellings as well.")
@click.option("--dozens", is_flag=True, help="With --read: count by ডজন, হালি, জোড়া, গণ্ডা and কুড়ি.")
@click.option("--only", is_flag=True, help="With --money --words: end in মাত্র, as --style cheque does.")
@click.option(
    "--style",
    type=click.Choice([style for styles in _STYLES.values() for style in styles]),
    default=None,
    help="With --ordinal: usual, modern or tatsama words; with --money --words: for a cheque or a document.",
)
@click.option("--unit", metavar="WORD", default=None, help="With --money: the currency, as ₹ or রুপি.")
@click.option(
    "--rounding",
    type=click.Choice(ROUNDINGS, case_sensitive=False),
    metavar="MODE",
    default=None,
    help="With --money, in writing: how to round to hundredths, as ROUND_HALF_UP.",
)
@click.option(
    "--region",
    type=click.Choice(REGIONS),
    default=None,
    help="Words as in Bangladesh (the default) or India; whose টাকা with --read --money --json.",
)
@click.option("--digits", type=click.Choice(DIGIT_SETS), default=None, help="Digits of the figures.")
@messages_lang_option
@json_option
@errors_option("skip", "lines")
@click.pass_context
def number(ctx: click.Context, /, value: tuple[str, ...], as_json: bool, errors: str, **options: Any) -> None:
    """Write the number VALUE: with commas, in words, as money, an ordinal or a year; or read one.

    VALUE is in figures, Bengali or ASCII, with --money also with the marks of money (৳500, 500/-); negative
    ones need no quotes. Without VALUE, reads stdin, one number per line. With --read the words of VALUE are
    one number.
    """
    form = _form(options)
    _refuse_idle(options, form)
    read = options["read"]
    answer = _reader(form, options) if read else _writer(form, options)
    texts = (" ".join(value),) if read and value else value
    place = "value" if value else "line"
    if as_json:
        from bangla_calendar.files.records import dumped

        more = _currency(options) if read and form == "money" else None

        def told(text: str) -> str:
            record = {"input": text, "form": "read" if read else form, "output": answer(text)}
            return dumped(record if more is None else record | {"currency": more(text)})

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
        one, other = (form.replace("_", "-") for form in chosen[:2])
        raise click.UsageError(_("--{one} and --{other} cannot be used together", one=one, other=other))
    return chosen[0] if chosen else "group"


def _refuse_idle(options: dict[str, Any], form: str) -> None:
    """Refuse options that do not bear on what is asked for."""
    read, money, words = options["read"], options["money"], options["words"]
    in_words = words or form in ("year", "one_by_one") or (options["ordinal"] and not options["digits"])
    written = any(options[name] for name in ("group", "compact", "units"))
    styles = () if read or (money and not words) else _STYLES.get(form, ())
    for option, goes, with_what in (
        ("words", form != "one_by_one", marked("another form than --one-by-one")),
        (
            "read",
            not (words or options["year"] or written),
            marked("--money, --ordinal, --one-by-one or neither"),
        ),
        ("lenient", read, "--read"),
        ("dozens", read and form == "group", marked("--read alone")),
        ("only", money and words, "--money --words"),
        ("style", options["style"] in styles, marked("one of the form: with --ordinal or --money --words")),
        ("unit", money, "--money"),
        ("rounding", money and not read, marked("--money, in writing")),
        ("region", money if read else in_words, marked("numbers, years, ordinals and money in words")),
        ("digits", read or form == "ordinal" or not in_words, marked("figures")),
    ):
        if options[option] and not goes:
            raise click.UsageError(_("--{option} requires {needed}", option=option, needed=_(with_what)))


def _writer(form: str, options: dict[str, Any]) -> Callable[[str], str]:
    """Return what writes a text with a number in the form asked for."""
    region: Region = options["region"] or "BD"
    figures: DigitSet = options["digits"] or "bangla"
    if form == "words":
        return lambda text: _said(text, region)
    if form == "one_by_one":
        from bangla_calendar.language.digit_words import digits_to_words

        return lambda text: digits_to_words(text, region=region)
    if form == "money":
        return _money_writer(options, region, figures)
    if form == "year":
        from bangla_calendar.language.words import year_to_words

        return lambda text: year_to_words(_whole(form, text), region=region)
    if form == "ordinal":
        from bangla_calendar.language.ordinals import ordinal

        style: Style = options["style"] or "usual"
        digits: DigitSet | None = options["digits"]
        return lambda text: ordinal(_whole(form, text), style=style, digits=digits, region=region)
    compact = _COMPACT.get(form, False)
    return lambda text: format_number(parse_number(text), digits=figures, compact=compact)


def _said(text: str, region: Region) -> str:
    """Return a number in words; figures with an ending, and those of a telephone, as a speaker reads them."""
    from bangla_calendar.language.words import number_to_words

    try:
        return number_to_words(text, region=region)
    except ParseError:
        from bangla_calendar.language.speech import figures_to_words

        return figures_to_words(text, region=region)


def _money_writer(options: dict[str, Any], region: Region, figures: DigitSet) -> Callable[[str], str]:
    """Return what writes an amount, which may come with the marks of money."""
    from bangla_calendar.language.money import format_money, money_to_words, sign_of, unit_in_words

    unit, rounding = options["unit"], options["rounding"]

    def amount(text: str) -> tuple[int | Decimal, str | None]:
        try:
            return read_figures(text), None  # of any number of places
        except ParseError:
            from bangla_calendar.language.money_reader import parse_money

            return parse_money(text, unit=unit, region=region, with_currency=True)

    def in_words(text: str) -> str:
        refuse_leading_zeros(text)
        number, currency = amount(text)
        return money_to_words(
            number,
            only=options["only"],
            style=options["style"],
            rounding=rounding,
            region=region,
            unit=unit or unit_in_words(currency, region),
        )

    def in_figures(text: str) -> str:
        number, currency = amount(text)
        symbol = unit or sign_of(currency)
        position: Literal["before", "after"] = "after" if symbol[:1].isalpha() else "before"
        return format_money(number, symbol=symbol, position=position, rounding=rounding, digits=figures)

    return in_words if options["words"] else in_figures


def _whole(form: str, text: str) -> int:
    value = parse_number(text)
    if not isinstance(value, int):
        raise BanglaCalendarError(
            Phrase("{form} must be a whole number, got {value}", form=form, value=f"{value!s:.100}")
        )
    return value


def _reader(form: str, options: dict[str, Any]) -> Callable[[str], str]:
    """Return what reads a number of the kind asked for, and gives it in plain figures."""
    lenient = options["lenient"]
    digits: DigitSet = options["digits"] or "ascii"
    if form == "money":
        from bangla_calendar.language.money_reader import parse_money

        return lambda text: _plain(parse_money(text, unit=options["unit"], lenient=lenient), digits)
    if form == "ordinal":
        from bangla_calendar.language.ordinal_reader import parse_ordinal

        return lambda text: _plain(parse_ordinal(text, lenient=lenient), digits)
    if form == "one_by_one":
        from bangla_calendar.language.digit_words import words_to_digits

        return lambda text: words_to_digits(text, digits=digits, lenient=lenient)
    from bangla_calendar.language.words_reader import words_to_number

    return lambda text: _plain(words_to_number(text, lenient=lenient, units=options["dozens"]), digits)


def _currency(options: dict[str, Any]) -> Callable[[str], str | None]:
    """Return what finds the currency of an amount that can be read."""
    from bangla_calendar.language.money_reader import parse_money

    region: Region = options["region"] or "BD"

    def currency(text: str) -> str | None:
        _, code = parse_money(
            text, unit=options["unit"], region=region, with_currency=True, lenient=options["lenient"]
        )
        return code

    return currency


def _plain(value: int | Decimal | Fraction, digits: DigitSet) -> str:
    """Return a number in plain figures; a fraction as its two numbers."""
    if isinstance(value, int):
        figures = format_number(value, grouping=None, digits="ascii")
    else:
        figures = f"{value:f}" if hasattr(value, "as_tuple") else str(value)
    return figures if digits == "ascii" else to_bangla_digits(figures)
