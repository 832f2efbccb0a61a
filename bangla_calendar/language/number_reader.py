"""The reader of numbers in figures, as documents print them."""

from __future__ import annotations

from bangla_calendar.arguments import plain_text
from bangla_calendar.errors import ParseError
from bangla_calendar.language.figure_reader import read_figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["parse_number"]


def parse_number(text: str) -> int | Decimal:
    """Return the number that a whole text is: an `int`, or a `Decimal` where there is a point.

    The digits are Bengali or ASCII, not both; the sign is - or − or none; commas stand where they belong,
    in groups of 3-2-2 (lakh, crore; the crores may be one group) or of 3-3-3, or nowhere; a point has digits
    on both sides. Exponents, underscores, other scripts, `Inf`, plus signs, and more than 4,300 digits are
    `ParseError`, whose position counts in the text as given.

    What stands round a number in documents is passed over: blanks and invisible signs, a label (মোট,
    কথায়:), brackets, and one comma, full stop or danda after it. The number may stand there once more, in
    words: ৭ (সাত). If the two differ the `ParseError` shows both.

    >>> parse_number("১২,৩৪,৫৬৭"), parse_number("-1,234,567"), parse_number("১.৫০")
    (1234567, -1234567, Decimal('1.50'))
    >>> parse_number("মোট ২৩৮৭,৬৪,৬৭,৪৬৮।"), parse_number("১৮০ (একশত আশি)")
    (23876467468, 180)
    """
    if type(text) is not str:
        text = plain_text(text)
    try:
        return read_figures(text)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    return second_look(text, read_figures, first, read_twice=_in_figures_or_words)


def _in_figures_or_words(text: str) -> int | Decimal:
    """Read one of the two statements of a number."""
    from fractions import Fraction

    from bangla_calendar.language.words_reader import read_number

    number = read_number(text)
    if isinstance(number, Fraction):
        raise ParseError(text, 0, "an integer or a decimal number")
    return number
