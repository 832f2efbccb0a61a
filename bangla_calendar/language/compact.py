"""Numbers as counts of their scales: ১.২ কোটি, ১ লাখ ২৩ হাজার."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.language.exact import exact, figures, rounded
from bangla_calendar.language.tables.cardinals import CRORE, SCALES, THOUSAND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsIndex

__all__ = ["counted"]

_STYLES = ("decimal", "units")


def counted(
    value: str | SupportsIndex | float | Decimal | Fraction,
    style: str | bool,
    precision: int | None,
    rounding: str,
    lakh: str,
) -> list[tuple[str, str]]:
    """Return a number as counts, in plain ASCII digits, each with the word of its scale.

    Ones have an empty word. The options are those of `format_number`.
    """
    if style is not True and style not in _STYLES:
        raise UnknownNameError("compact form", str(style), _STYLES)
    number = Fraction(exact(value, floats=True))
    scales = [(SCALES[word], word) for word in (CRORE, lakh, THOUSAND)] + [(1, "")]
    if style == "units":
        if precision is not None:
            raise BanglaCalendarError("compact units take no precision: they are rounded to the smaller unit")
        return _in_units(number, scales, rounding)
    # Above a crore the scales repeat.
    above = [(SCALES[word] * SCALES[CRORE], f"{word} {CRORE}") for word in (lakh, THOUSAND)]
    return [_in_decimals(number, above + scales, precision, rounding)]


def _in_decimals(
    number: Fraction, scales: list[tuple[int, str]], precision: int | None, rounding: str
) -> tuple[str, str]:
    fitting = next((at for at, (scale, _) in enumerate(scales) if abs(number) >= scale), len(scales) - 1)
    text = _rounded(number / scales[fitting][0], precision, rounding)
    # What is rounded up to the next scale is said in that: 99,999 is 1 lakh, not 100 thousand.
    if fitting and abs(Fraction(text)) * scales[fitting][0] >= scales[fitting - 1][0]:
        fitting -= 1
        text = _rounded(Fraction(text) * scales[fitting + 1][0] / scales[fitting][0], precision, rounding)
    return text, scales[fitting][1]


def _rounded(number: Fraction, precision: int | None, rounding: str) -> str:
    text = figures(number, 1 if precision is None else precision, rounding)
    return text.removesuffix(".0") if precision is None else text


def _rounded_units(number: Fraction, rounding: str) -> int:
    """Return how many whole units a number is, without its sign; only the last two digits decide."""
    whole, rest = divmod(abs(number), 1)
    near = whole % 100 + rest
    return whole - whole % 100 + abs(int(rounded(-near if number < 0 else near, 0, rounding)))


def _in_units(number: Fraction, scales: list[tuple[int, str]], rounding: str) -> list[tuple[str, str]]:
    last = len(scales) - 1
    while True:
        fitting = next((at for at, (scale, _) in enumerate(scales) if abs(number) >= scale), last)
        smaller = scales[min(fitting + 1, last)][0]
        whole = _rounded_units(number / smaller, rounding) * smaller
        if not fitting or whole < scales[fitting - 1][0]:
            break
        number = Fraction(whole if number > 0 else -whole)
    counts: list[tuple[str, str]] = []
    sign = "-" if number < 0 and whole else ""
    for scale, word in scales[fitting:]:
        count, whole = divmod(whole, scale)
        if count or (scale == 1 and not counts):
            counts.append((f"{'' if counts else sign}{figures(count, None, rounding)}", word))
    return counts
