"""Numbers written in figures, with grouping and rounding."""

from __future__ import annotations

from bangla_calendar.arguments import DIGIT_SETS, chosen, integer
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language.digits import digits_of, to_bangla_digits
from bangla_calendar.language.figure_reader import MOST_DIGITS
from bangla_calendar.language.tables.cardinals import LAKHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction
    from typing import Literal, SupportsIndex

    from bangla_calendar.typing import DigitSet, Grouping, Lakh


__all__ = ["GROUPINGS", "ROUNDINGS", "format_number"]

GROUPINGS = ("lakh", "western")
# The rounding modes of `decimal`, which is loaded only for numbers that need it.
ROUNDINGS = (
    "ROUND_HALF_EVEN",
    "ROUND_HALF_UP",
    "ROUND_HALF_DOWN",
    "ROUND_UP",
    "ROUND_DOWN",
    "ROUND_CEILING",
    "ROUND_FLOOR",
    "ROUND_05UP",
)


def format_number(
    value: str | SupportsIndex | float | Decimal | Fraction,
    *,
    grouping: Grouping | None = "lakh",
    digits: DigitSet = "bangla",
    precision: int | None = None,
    rounding: str = "ROUND_HALF_EVEN",
    compact: Literal["decimal", "units"] | bool = False,
    lakh: Lakh = "লাখ",
) -> str:
    """Return a number in figures, with commas and in either digit set, exact unless rounding is asked for.

    `grouping` is `"lakh"` (12,34,567), `"western"` (1,234,567) or None; `digits` is `"bangla"` or
    `"ascii"`. `precision` is the number of digits after the point, 0 to 4,300, rounded by `rounding`, one
    of the rounding modes of `decimal`; with None every digit is written, and trailing zeros of a `Decimal`
    or a text stay. A float is taken for what its `repr` says, a text for what `parse_number` reads. A
    `Fraction` without a finite decimal needs a precision. NaN and infinities are refused.

    `compact="decimal"`, or True, counts in the greatest scale that fits, rounded to `precision` places or to
    one at most (১.২ কোটি, ১২.৩ হাজার কোটি); `"units"` counts in that scale and the next, rounded to the
    latter (১ লাখ ২৩ হাজার). `lakh` is the word then used for 100,000.

    >>> format_number(1234567.5), format_number(1234567, grouping="western", digits="ascii")
    ('১২,৩৪,৫৬৭.৫', '1,234,567')
    >>> format_number("০.৫", precision=2), format_number(12345678, compact=True)
    ('০.৫০', '১.২ কোটি')
    >>> format_number(123456, compact="units")
    '১ লাখ ২৩ হাজার'
    """
    if grouping is not None and grouping not in GROUPINGS:
        raise UnknownNameError("grouping", str(grouping), GROUPINGS)
    if digits not in DIGIT_SETS:
        raise UnknownNameError("digit set", str(digits), DIGIT_SETS)
    if rounding not in ROUNDINGS:
        raise UnknownNameError("rounding", str(rounding), ROUNDINGS)
    if precision is not None and not 0 <= (precision := integer("precision", precision)) <= MOST_DIGITS:
        raise DateRangeError("precision", precision, 0, MOST_DIGITS, "number")
    # Most calls give the word as it is, and columns make a million of them.
    for_lakh = lakh if lakh in LAKHS else chosen("word for lakh", lakh, LAKHS)
    if compact:
        from bangla_calendar.language.compact import counted

        counts = counted(value, compact, precision, rounding, for_lakh)
        text = " ".join(f"{_grouped(figures, grouping)} {scale}".rstrip() for figures, scale in counts)
    else:
        text = _grouped(_plain(value, precision, rounding), grouping)
    return to_bangla_digits(text) if digits == "bangla" else text


def _grouped(text: str, grouping: Grouping | None) -> str:
    """Put commas into the whole part of a plain number in ASCII digits."""
    if grouping is None:
        return text
    sign = "-" if text[:1] == "-" else ""
    whole, point, fraction = text[len(sign) :].partition(".")
    if len(whole) > 3:
        size = 2 if grouping == "lakh" else 3
        head, tail = whole[:-3], whole[-3:]
        first = len(head) % size
        groups = [head[at : at + size] for at in range(first, len(head), size)]
        whole = ",".join([head[:first], *groups, tail] if first else [*groups, tail])
    return f"{sign}{whole}{point}{fraction}"


def _plain(
    value: str | SupportsIndex | float | Decimal | Fraction, precision: int | None, rounding: str
) -> str:
    """Write a number of any kind plainly in ASCII digits, rounded where a precision is given."""
    if type(value) is int and precision is None:
        return digits_of(value)
    from bangla_calendar.language.exact import figures

    return figures(value, precision, rounding)
