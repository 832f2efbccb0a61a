"""Numbers in figures, read strictly."""

from __future__ import annotations

from bangla_calendar.arguments import check_text
from bangla_calendar.errors import ParseError
from bangla_calendar.language.characters import MINUSES
from bangla_calendar.language.digits import is_figure, script_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["MOST_DIGITS", "parse_number"]

# What `int` reads by default; a limit keeps hostile input from taking quadratic time.
MOST_DIGITS = 4300


def parse_number(text: str) -> int | Decimal:
    """Return the number that a whole text is: an `int`, or a `Decimal` where there is a point.

    The digits are Bengali or ASCII, not both; the sign is - or − or none; commas stand where they belong,
    in groups of 3-2-2 (lakh, crore) or of 3-3-3, or nowhere; a point has digits on both sides. Blanks
    around the number are ignored. Exponents, underscores, other scripts, `Inf`, plus signs, and more than
    4,300 digits are `ParseError`, whose position counts in the text as given.

    >>> parse_number("১২,৩৪,৫৬৭"), parse_number("-1,234,567"), parse_number("১.৫০")
    (1234567, -1234567, Decimal('1.50'))
    """
    if type(text) is not str:
        check_text(text)
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
    """Return whether the commas of a whole number stand in groups of 3-2-2 or of 3-3-3."""
    if len(whole) > 2 * MOST_DIGITS:
        return False
    first, *groups = whole.split(",")
    if len(groups[-1]) != 3 or not first:
        return False
    sizes = set(map(len, groups[:-1]))
    return (len(first) <= 2 and sizes <= {2}) or (len(first) <= 3 and sizes <= {3})


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
                return ParseError(text, position, f"a number of at most {limit or 'fewer'} digits")
        elif position == first or (sign == "." and point):
            return ParseError(text, position, "a digit" if position == first else "only one decimal point")
        elif sign == "." and text[position - 1] != ",":
            point = True
        elif sign == "," and not point and text[position - 1] != ",":
            commas = True
        else:
            return ParseError(text, position, "a digit")
    if commas and not _grouped(text[first:stop].partition(".")[0]):
        return ParseError(text, text.index(",", first), "commas in groups of 3-2-2 or 3-3-3 digits")
    return ParseError(text, stop, "a digit")
