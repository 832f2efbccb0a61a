"""Numbers of every kind as exact decimals; loaded when a number is more than a plain integer."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction

from bangla_calendar.arguments import plain_text
from bangla_calendar.errors import BanglaCalendarError, ParseError, Phrase
from bangla_calendar.language.digits import digits_of
from bangla_calendar.language.figure_reader import has_leading_zeros, read_figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsIndex

__all__ = ["WIDE", "exact", "exact_to_say", "figures", "rounded", "shown"]

# For exact work: nothing is rounded on the way.
WIDE = decimal.Context(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)
# Decimals beyond would be written with more zeros than anybody reads.
_FARTHEST = 100_000


def exact(
    value: str | SupportsIndex | float | Decimal | Fraction, name: str = "value", *, floats: bool = False
) -> int | Decimal | Fraction:
    """Return a number of any kind as an exact one; where `floats` are taken they are what their `repr` says.

    `name` is what errors call the value.
    """
    if isinstance(value, str):
        return read_figures(plain_text(value))
    if isinstance(value, Fraction):
        return value
    if floats and isinstance(value, float):
        value = Decimal(float.__repr__(value))
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise BanglaCalendarError(Phrase("{value} is not a finite number", value=str(value)))
        if value and not -_FARTHEST < value.adjusted() < _FARTHEST:
            raise BanglaCalendarError(
                Phrase("a number with the exponent {exponent} is not written out", exponent=value.adjusted())
            )
        return value
    if isinstance(value, (bool, float)) or not hasattr(value, "__index__"):
        kinds = "int, Decimal, Fraction, float or str" if floats else "int, Decimal, Fraction or str"
        whys = {float: ", whose digits are not exact", bool: ", which is no number here"}
        why = next((why for kind, why in whys.items() if isinstance(value, kind)), "")
        raise TypeError(f"{name} must be an {kinds}, got {type(value).__name__}{why}")
    return value.__index__()


def exact_to_say(
    value: str | SupportsIndex | Decimal | Fraction, name: str = "value"
) -> int | Decimal | Fraction:
    """Return a number of any kind as an exact one that is to be said; figures of a telephone are refused."""
    number = exact(value, name)
    if isinstance(value, str):
        refuse_leading_zeros(plain_text(value))
    return number


def refuse_leading_zeros(text: str) -> None:
    """Raise for figures of a telephone or the like, which are no number."""
    if has_leading_zeros(text):
        start = len(text) - len(text.lstrip())
        raise ParseError(
            text, start, "a number without leading zeros (digits_to_words says digits one by one)"
        )


def shown(number: object) -> str:
    """Return a number as messages show it: its beginning, if it is long."""
    if isinstance(number, Fraction):
        return f"{digits_of(number.numerator):.50}/{digits_of(number.denominator):.50}"
    return f"{digits_of(number) if isinstance(number, int) else str(number):.100}"


def figures(
    value: str | SupportsIndex | float | Decimal | Fraction, precision: int | None, rounding: str
) -> str:
    """Write a number plainly in ASCII digits, rounded where a precision is given; -0 has no sign."""
    number = exact(value, floats=True)
    if precision is not None:
        number = rounded(number, precision, rounding)
    elif isinstance(number, Fraction):
        number = _finite(number)
    if isinstance(number, int):
        return digits_of(number)
    text = f"{number:f}"
    return text[1:] if not number and number.is_signed() else text


def rounded(number: int | Decimal | Fraction, places: int, rounding: str) -> Decimal:
    """Round a number exactly, however many digits it has, to a number of places after the point."""
    with decimal.localcontext(WIDE):
        unit = Decimal(1).scaleb(-places)
        if not isinstance(number, Fraction):
            return _decimal(number).quantize(unit, rounding)
        # Two more places decide every rounding, if what is cut off still shows in the last of them.
        scaled = abs(number.numerator) * 10 ** (places + 2)
        quotient, remainder = divmod(scaled, number.denominator)
        near = _decimal(quotient * 10 + (1 if remainder else 0)).scaleb(-places - 3)
        return (near.copy_negate() if number < 0 else near).quantize(unit, rounding)


def _decimal(number: int | Decimal) -> Decimal:
    # Of a long integer `Decimal` itself would take quadratic time.
    return Decimal(digits_of(number) if isinstance(number, int) else number)


def _finite(number: Fraction) -> Decimal:
    """Return a fraction as the decimal it is, if it is one."""
    rest = number.denominator
    twos = (rest & -rest).bit_length() - 1
    rest >>= twos
    fives = 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    if rest != 1:
        raise BanglaCalendarError(
            Phrase("{number} has no finite decimal: give a precision", number=shown(number))
        )
    places = max(twos, fives)
    numerator = number.numerator * 2 ** (places - twos) * 5 ** (places - fives)
    return _decimal(numerator).scaleb(-places, WIDE)
