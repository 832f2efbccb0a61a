"""A number in figures and nothing else, read strictly: the core of all readers of numbers."""

from __future__ import annotations

from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.characters import MINUSES
from bangla_calendar.language.digits import is_figure, script_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["MOST_DIGITS", "TOO_LONG", "has_leading_zeros", "read_figures"]

# What `int` reads by default; a limit keeps hostile input from taking quadratic time.
MOST_DIGITS = 4300
_ZEROS = "0০"
TOO_LONG = Phrase("a number of at most {limit} digits", limit=MOST_DIGITS)


def read_figures(text: str) -> int | Decimal:
    """Return the number that figures are: an `int`, or a `Decimal` where there is a point.

    Blanks around them are ignored; everything else is as for `parse_number`.

    >>> read_figures("১২,৩৪,৫৬৭"), read_figures("২৩৮৭,৬৪,৬৭,৪৬৮")
    (1234567, 23876467468)
    """
    number = text.strip()
    sign = number != "" and number[0] in MINUSES
    if sign:
        number = number[1:]
    whole, point, fraction = number.partition(".")
    digits = whole
    if "," in whole and _grouped(whole):
        digits = whole.replace(",", "")
    digits += fraction
    if not whole or (point and not fraction) or len(digits) > MOST_DIGITS or not is_figure(digits):
        raise _fault(text)
    try:
        absolute = int(digits)
    except ValueError:  # an interpreter set to read fewer digits
        raise _fault(text, limit=0) from None
    if not point:
        return -absolute if sign else absolute
    from decimal import Decimal

    return Decimal((int(sign), tuple(map(int, str(absolute))), -len(fraction)))


def _grouped(whole: str) -> bool:
    """Return whether the commas of a whole number stand in groups of 3-2-2 or of 3-3-3.

    The crores may stand in one group, however many they are: ২৩৮৭,৬৪,৬৭,৪৬৮. The first digit is no zero.
    """
    if whole[0] in _ZEROS:
        return False
    first, *groups = whole.split(",")
    if len(groups[-1]) != 3 or not first:
        return False
    sizes = [*map(len, groups[:-1])]
    if set(sizes) <= {3}:
        return len(first) <= 3
    return set(sizes) == {2} and (len(first) <= 2 or len(sizes) == 2)


def has_leading_zeros(figures: str) -> bool:
    """Return whether figures are three or more and the first is zero, as of a telephone or a post code.

    >>> has_leading_zeros("০১৭১২"), has_leading_zeros("০৫"), has_leading_zeros("০.০৫")
    (True, False, False)
    """
    whole = figures.strip().lstrip(MINUSES).partition(".")[0]
    return len(whole) > 2 and whole[0] in _ZEROS


def _fault(text: str, limit: int = MOST_DIGITS) -> ParseError:
    """Find what is wrong with a text that is not a number: the first thing, from the left."""
    start = len(text) - len(text.lstrip())
    stop = start + len(text.strip())
    at = start + (start < stop and text[start] in MINUSES)
    script = ""
    digits, point, commas = 0, False, False
    first = at
    for position in range(at, stop):
        sign = text[position]
        found = script_of(sign)
        if found:
            if script and found != script:
                return ParseError(text, position, "a digit of the same script as the ones before")
            script = found
            digits += 1
            if digits > limit:
                return ParseError(text, position, TOO_LONG if limit else "a number of fewer digits")
        elif position == first or (sign == "." and point):
            return ParseError(text, position, "a digit" if position == first else "only one decimal point")
        elif sign == "." and text[position - 1] != ",":
            point = True
        elif sign == "," and not point and text[position - 1] != ",":
            commas = True
        else:
            return ParseError(text, position, "a digit")
    if commas and text[first] in _ZEROS:
        return ParseError(text, first, "no zero before digits in groups")
    if commas and not _grouped(text[first:stop].partition(".")[0]):
        return ParseError(text, text.index(",", first), "commas in groups of 3-2-2 or 3-3-3 digits")
    return ParseError(text, stop, "a digit")
