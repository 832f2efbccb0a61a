"""Lengths of time in words: `৩ ঘণ্টা`, `সাড়ে তিন ঘণ্টা`, `3 hours`.

What reads them is `grammar.durations`, what sees them from the present `relative`.
"""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.arguments import DIGIT_SETS, LANGUAGES, refuse_unknown
from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits
from bangla_calendar.language.tables.durations import NAMES, UNITS
from bangla_calendar.language.words import number_to_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    Region = Literal["BD", "IN"]

__all__ = ["FORMATS", "counted", "counted_in_words", "figures"]

FORMATS = ("long", "short", "narrow")
# Of an hour or a year these have words of their own below one; others are said in the next smaller unit.
_BELOW_ONE = {Fraction(1, 2): "আধা", Fraction(3, 4): "পৌনে এক"}


def counted(
    number: int | str,
    unit: str,
    *,
    lang: str = "bn",
    digits: str | None = None,
    format: str = "long",  # noqa: A002 - as Babel names it
    names: Mapping[tuple[str, str], tuple[str, ...]] = NAMES,
) -> str:
    """Return N of a unit, in figures; the number may be a text such as 1.5.

    >>> counted(3, "hour"), counted(1, "hour", lang="en"), counted(3, "minute", format="narrow")
    ('৩ ঘণ্টা', '1 hour', '৩ মিঃ')
    """
    refuse_unknown("language", lang, LANGUAGES)
    refuse_unknown("format", format, FORMATS)
    one, _, several = names[lang, format][UNITS.index(unit)].partition("|")
    name = one if number in (1, "1") else several or one
    gap = "" if (lang, format) == ("en", "narrow") else " "
    return f"{figures(str(number), lang, digits)}{gap}{name}"


def figures(text: str, lang: str, digits: str | None) -> str:
    """Return a text with its digits as asked for; None are those of the language."""
    if digits is None:
        digits = "bangla" if lang == "bn" else "ascii"
    refuse_unknown("digits", digits, DIGIT_SETS)
    return to_bangla_digits(text) if digits == "bangla" else to_ascii_digits(text)


def counted_in_words(
    number: Fraction | int | str, unit: str, *, lang: str = "bn", region: Region = "BD"
) -> str:
    """Return N of a unit, in Bengali words, with দেড়, আড়াই, সাড়ে, সোয়া and পৌনে for quarters.

    >>> counted_in_words(Fraction(7, 2), "hour"), counted_in_words(Fraction(3, 4), "hour")
    ('সাড়ে তিন ঘণ্টা', 'পৌনে এক ঘণ্টা')
    """
    if lang != "bn":
        raise BanglaCalendarError(Phrase("words are Bengali: lang must be 'bn', got {lang!r}", lang=lang))
    number = number if isinstance(number, str) else Fraction(number)
    words = _BELOW_ONE.get(Fraction(number)) or number_to_words(number, region=region)
    return f"{words} {NAMES['bn', 'long'][UNITS.index(unit)]}"
