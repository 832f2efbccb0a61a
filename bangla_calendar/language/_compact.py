"""Numbers in figures with the words of their scales."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.language import _exact
from bangla_calendar.language.cardinals import CRORE, LAKHS, THOUSAND
from bangla_calendar.language.digits import grouped, plain_figures
from bangla_calendar.language.normalize import chosen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsIndex

    from bangla_calendar.language.digits import Grouping

__all__ = ["compact"]

_STYLES = ("decimal", "units")


def compact(
    value: str | SupportsIndex | float | Decimal | Fraction,
    style: str | bool,
    precision: int | None,
    rounding: str,
    grouping: Grouping | None,
    lakh: str,
) -> str:
    """Write a number in ASCII digits and scale words; the options are those of `format_number`."""
    lakh = chosen("word for lakh", lakh, LAKHS)
    if style is not True and style not in _STYLES:
        raise UnknownNameError("compact form", str(style), _STYLES)
    number = Fraction(_exact.exact(value, floats=True))
    if style == "units":
        if precision is not None:
            raise BanglaCalendarError("compact units take no precision: they are rounded to the smaller unit")
        return _in_units(number, rounding, grouping, lakh)
    return _in_decimals(number, precision, rounding, grouping, lakh)


def _in_decimals(
    number: Fraction, precision: int | None, rounding: str, grouping: Grouping | None, lakh: str
) -> str:
    scales = [
        (10**12, f" {lakh} {CRORE}"),
        (10**10, f" {THOUSAND} {CRORE}"),
        (10**7, f" {CRORE}"),
        (10**5, f" {lakh}"),
        (10**3, f" {THOUSAND}"),
        (1, ""),
    ]
    fitting = next((at for at, (scale, _) in enumerate(scales) if abs(number) >= scale), len(scales) - 1)
    text = _rounded(number / scales[fitting][0], precision, rounding)
    # What is rounded up to the next scale is said in that: 99,999 is 1 lakh, not 100 thousand.
    if fitting and abs(Fraction(text)) * scales[fitting][0] >= scales[fitting - 1][0]:
        fitting -= 1
        text = _rounded(Fraction(text) * scales[fitting + 1][0] / scales[fitting][0], precision, rounding)
    return (grouped(text, grouping) if grouping else text) + scales[fitting][1]


def _rounded(number: Fraction, precision: int | None, rounding: str) -> str:
    text = plain_figures(number, 1 if precision is None else precision, rounding)
    return text.removesuffix(".0") if precision is None else text


def _in_units(number: Fraction, rounding: str, grouping: Grouping | None, lakh: str) -> str:
    scales = [(10**7, f" {CRORE}"), (10**5, f" {lakh}"), (10**3, f" {THOUSAND}"), (1, "")]
    last = len(scales) - 1
    while True:
        fitting = next((at for at, (scale, _) in enumerate(scales) if abs(number) >= scale), last)
        smaller = scales[min(fitting + 1, last)][0]
        whole = abs(int(_exact.rounded(number / smaller, 0, rounding))) * smaller
        if not fitting or whole < scales[fitting - 1][0]:
            break
        number = Fraction(whole if number > 0 else -whole)
    parts: list[str] = []
    for scale, word in scales[fitting : fitting + 2]:
        count, whole = divmod(whole, scale)
        if count or (scale == 1 and not parts):
            figures = plain_figures(count, None, rounding)
            parts.append((grouped(figures, grouping) if grouping else figures) + word)
    return ("-" if number < 0 and any(part != "0" for part in parts) else "") + " ".join(parts)
