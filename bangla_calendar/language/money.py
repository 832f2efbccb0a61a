"""Sums of money in words and in figures; their reader is `money_reader.parse_money`."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from bangla_calendar.arguments import chosen, refuse_unknown
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError
from bangla_calendar.language.exact import WIDE, exact, exact_to_say, rounded, shown
from bangla_calendar.language.figures import ROUNDINGS, format_number
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.tables.currencies import (
    CURRENCIES,
    ONLY,
    SLASHES,
    SUBUNIT,
    UNIT,
    UNITS_ABROAD,
    UNITS_OF_REGIONS,
)
from bangla_calendar.language.tables.labels import IN_WORDS
from bangla_calendar.language.words import number_to_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, SupportsIndex

    from bangla_calendar.language.figures import DigitSet, Grouping
    from bangla_calendar.language.words import Hundred, Lakh, Region, Twenty

__all__ = ["format_money", "money_to_words", "sign_of", "unit_in_words"]

_STYLES = ("cheque", "document")
_PLACES = 2
_CENTS = 100


def money_to_words(
    amount: int | Decimal | Fraction | str | SupportsIndex,
    *,
    only: bool = False,
    style: Literal["cheque", "document"] | None = None,
    zero: bool = False,
    unit: str = UNIT,
    subunit: str = SUBUNIT,
    rounding: str | None = None,
    negative: str = "ঋণাত্মক",
    region: Region = "BD",
    hundred: Hundred | None = None,
    lakh: Lakh | None = None,
    twenty: Twenty | None = None,
) -> str:
    """Return an amount of money in words: its টাকা, then its পয়সা, each where there are any.

    The amount is an integer, a `Decimal`, a `Fraction` or a numeric text; a float or a bool is `TypeError`.
    Parts of a hundredth are rounded by `rounding`, a rounding mode of `decimal`; without one they are an
    error. Zero is শূন্য টাকা; with `zero`, so is what stands before পয়সা alone. `unit` and `subunit` name the
    money; the other options are those of `number_to_words`.

    `style="cheque"`, or `only`, closes the amount with মাত্র, as cheques want it; `style="document"` gives
    it as contracts and receipts do, in figures first. What all of them write is read back by `parse_money`.

    >>> money_to_words("1.05"), money_to_words(-5, style="cheque"), money_to_words("0.05", zero=True)
    ('এক টাকা পাঁচ পয়সা', 'ঋণাত্মক পাঁচ টাকা মাত্র', 'শূন্য টাকা পাঁচ পয়সা')
    >>> money_to_words(123456, style="document")
    '১,২৩,৪৫৬ টাকা (কথায়: এক লাখ তেইশ হাজার চারশ ছাপ্পান্ন টাকা মাত্র)'
    """
    if style is not None:
        refuse_unknown("style", style, _STYLES)
    amount = exact_to_say(amount, "amount")
    negative = chosen("negative word", negative, NEGATIVES)
    cents = _cents(amount, rounding)
    whole, part = divmod(abs(cents), _CENTS)
    counted = [(whole, normalize(unit))] if whole or zero or not part else []
    if part:
        counted.append((part, normalize(subunit)))
    parts = [negative] if cents < 0 else []
    for count, name in counted:
        words = number_to_words(count, region=region, hundred=hundred, lakh=lakh, twenty=twenty)
        parts.append(f"{words} {name}")
    if only or style:
        parts.append(ONLY)
    words = " ".join(parts)
    if style != "document":
        return words
    figures = format_money(Decimal(cents).scaleb(-_PLACES, WIDE), symbol=unit, position="after")
    return f"{figures} ({IN_WORDS}: {words})"


def unit_in_words(currency: str | None, region: Region) -> str:
    """Return what the money of a currency is called in a region; of none that of the region's own.

    >>> unit_in_words("INR", "BD"), unit_in_words("INR", "IN"), unit_in_words(None, "BD")
    ('রুপি', 'টাকা', 'টাকা')
    """
    return UNIT if currency in (None, UNITS_OF_REGIONS[region]) else UNITS_ABROAD[currency]


def sign_of(currency: str | None) -> str:
    """Return the sign of a currency; ৳ of none.

    >>> sign_of("INR"), sign_of(None)
    ('₹', '৳')
    """
    return CURRENCIES[currency or "BDT"][0].partition("|")[0]


def format_money(
    amount: int | Decimal | Fraction | str | SupportsIndex,
    *,
    symbol: str = "৳",
    position: Literal["before", "after"] = "before",
    precision: Literal[0, 2] | None = None,
    rounding: str | None = None,
    ending: Literal["", "/-", "/="] = "",
    grouping: Grouping | None = "lakh",
    digits: DigitSet = "bangla",
) -> str:
    """Return an amount of money in figures.

    `symbol` stands before the figures, as Bangladeshi print mostly has it, or after them; টাকা, or any
    other word, is set off by a blank. Hundredths are written where there are any, always with
    `precision=2` and never with 0; what does not fit is rounded by `rounding` or, without one, an error.
    `ending` is /- or /= after a whole amount; after hundredths it is an error. The sign comes first.

    >>> format_money(123456), format_money("1234.5", position="after"), format_money(500, ending="/-")
    ('৳১,২৩,৪৫৬', '১,২৩৪.৫০৳', '৳৫০০/-')
    """
    refuse_unknown("position", position, ("before", "after"))
    if ending != "":
        refuse_unknown("ending", ending, SLASHES)
    if precision not in (None, 0, _PLACES) or isinstance(precision, bool):
        raise UnknownNameError("precision", str(precision), ("0", "2", "None"))
    cents = _cents(amount, rounding, places=_PLACES if precision is None else precision)
    whole = not cents % _CENTS and precision != _PLACES
    if ending and not whole:
        raise BanglaCalendarError(
            Phrase(
                "{ending} closes a whole amount, which {amount} is not",
                ending=ending,
                amount=shown(amount),
            )
        )
    number = Decimal(abs(cents)).scaleb(-_PLACES, WIDE)
    figures = format_number(number, precision=0 if whole else _PLACES, grouping=grouping, digits=digits)
    figures += ending
    symbol = normalize(symbol)
    blank = " " if symbol[:1].isalpha() else ""
    text = f"{symbol}{blank}{figures}" if position == "before" else f"{figures}{blank}{symbol}"
    return f"-{text}" if cents < 0 else text


def _cents(
    amount: int | Decimal | Fraction | str | SupportsIndex, rounding: str | None, places: int = _PLACES
) -> int:
    """Return an amount in hundredths, rounded to the places that are to be seen."""
    if rounding is not None:
        chosen("rounding", rounding, ROUNDINGS)
    number = exact(amount, "amount")
    if isinstance(number, int):
        return number * _CENTS
    if rounding is not None:
        number = rounded(number, places, rounding)
    scaled = Fraction(number) * _CENTS
    if scaled.denominator > 1 or (not places and scaled % _CENTS):
        raise BanglaCalendarError(
            Phrase(
                "{amount} has more than {places} places: say how to round it (rounding=...)",
                amount=shown(amount),
                places=places,
            )
        )
    return scaled.numerator
