"""What is written for a number in a column: plain figures, or words, those of money among them."""

from __future__ import annotations

from functools import partial

from bangla_calendar.errors import ParseError
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from fractions import Fraction
    from typing import Literal

    from bangla_calendar.typing import DigitSet, Region

    NumberTarget = Literal["digits", "number", "words", "money"]

__all__ = ["NUMBER_TARGETS", "number_writer"]

NUMBER_TARGETS: tuple[NumberTarget, ...] = ("digits", "number", "words", "money")


def number_writer(
    to: NumberTarget, *, digits: DigitSet | None, region: Region, only: bool
) -> Callable[[str], str]:
    """Return what writes a text that is a number for one of `NUMBER_TARGETS`.

    The options are not checked here, for a `Conversion` takes them before.

    >>> write = number_writer("number", digits=None, region="BD", only=False)
    >>> [write(text) for text in ("১,৩৫,০০০", "১৩৫০০০/-", "এক লাখ", "দেড়", "৳২.৫০")]
    ['135000', '135000', '100000', '1.5', '2.50']
    >>> number_writer("money", digits=None, region="BD", only=True)("১৩৫০০০/-")
    'এক লাখ পঁয়ত্রিশ হাজার টাকা মাত্র'
    """
    if to == "digits":
        return to_ascii_digits if digits == "ascii" else to_bangla_digits
    if to == "number":
        return partial(_plain, digits=digits or "ascii")
    if to == "money":
        return partial(_money, region=region, only=only)
    from bangla_calendar.language.words import number_to_words

    return partial(number_to_words, region=region)


def _plain(text: str, digits: DigitSet) -> str:
    """Return a number in figures or words, or an amount of money, in figures without commas."""
    from bangla_calendar.language.exact import refuse_leading_zeros
    from bangla_calendar.language.figures import format_number

    refuse_leading_zeros(text)
    return format_number(_number(text), grouping=None, digits=digits)


def _number(text: str) -> int | Decimal | Fraction:
    from bangla_calendar.language.money_reader import parse_money
    from bangla_calendar.language.words_reader import words_to_number

    try:
        return words_to_number(text)
    except ParseError:
        return parse_money(text)


def _money(text: str, region: Region, only: bool) -> str:
    """Return an amount in words, of the money that the text names."""
    from bangla_calendar.language.exact import refuse_leading_zeros
    from bangla_calendar.language.money import money_to_words, unit_in_words
    from bangla_calendar.language.money_reader import parse_money

    refuse_leading_zeros(text)
    amount, currency = parse_money(text, region=region, with_currency=True)
    return money_to_words(amount, only=only, region=region, unit=unit_in_words(currency, region))
