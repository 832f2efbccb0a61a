"""Figures that count what stands after them and are no years, where that is a word of no date."""

from __future__ import annotations

import re

from bangla_calendar.grammar.tokens import LETTERS, SLIPPED
from bangla_calendar.language.tables.date_words import COMPARED, COMPARED_ROUNDLY, COUNTED_ROUNDLY, NUMBERING
from bangla_calendar.language.tables.endings import CASES, COUNTED_CASES, PARTICLES
from bangla_calendar.language.tables.spoken_units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.tokens import Tokens

__all__ = ["is_counted", "is_marked_count"]

_SCALED = re.compile(rf" হাজার(?![{LETTERS}])")
_IN_A_CASE = rf"(?:{'|'.join((*CASES, *COUNTED_CASES))})?(?:{'|'.join(PARTICLES)})?"
_COUNTED = re.compile(rf" (?:{COUNTED_ROUNDLY}){_IN_A_CASE}(?![{LETTERS}])")
_ROUND = 50
# What a count in the genitive is compared by: ২০০০-এর বেশি, ২০০০-এরও অধিক, and a round one ২০০০-এর মতো.
_OF = rf"[ '-]?(?:{'|'.join(CASES)})(?:{'|'.join(PARTICLES)})? "
_COMPARED = rf"{_OF}(?:{COMPARED})(?![{LETTERS}])"
_COMPARED_ROUNDLY = re.compile(rf"{_OF}(?:{COMPARED_ROUNDLY})ে?(?![{LETTERS}])")
# How accounts mark an amount, and "and more": ২০০০/-, ২০০০/=, ২০০০.০০, ২০০০+.
_PAID = r" ?/[-=]| ?= ?(?:টাকা|/-)|\.[0০]{2}(?![.:]?[0-9০-৯])|\+"
_MARKED = re.compile(f"{_COMPARED}|{_PAID}")
# A figure numbers a thing before these, where none of their own follows: ২০২৪ নং কক্ষ.
_NUMBERS = re.compile(rf" (?:{NUMBERING})(?![{LETTERS}])(?![ .:ঃ-]*[0-9০-৯])")
# A unit of more than one word, or with signs in it: কি.মি., বর্গ কিলোমিটার. But মি. is মিস্টার as well.
_SIGNED_UNITS = (
    re.escape(form)
    for row in UNITS
    for form in row.split("|")
    if " " in form or form.count(".") > 1 or form[0] == "°"
)
_MEASURED = re.compile(rf" ?(?:{'|'.join(_SIGNED_UNITS)})(?![A-Za-z])")
# Another figure to which a count reaches, and what it counts: ২০০০-২৫০০ জন, ২০০০ থেকে ২,৫০০ মানুষ.
_REACHES = re.compile(r" ?[-/x] ?(?P<other>[dty](?:,[dt]){0,3})(?P<counted> ?[K%])?")


def is_counted(number: int, tokens: Tokens, end: int) -> bool:
    """Return whether the figure of a number, which ends before a token, counts what stands after it.

    It is a number of thousands, of a unit or of a thing, a round one of people and things, or one compared:

    >>> from bangla_calendar.grammar.tokens import tokens_from
    >>> def counts(text: str) -> bool:
    ...     return is_counted(2000, tokens_from(text), 1)
    >>> [counts(f"২০০০ {word}") for word in ("হাজার", "কি.মি.", "মানুষের", "মানুষদের", "সালে", "নং কক্ষ", "নং ৫")]
    [True, True, True, False, False, True, False]
    >>> counts("২০০০-২৫০০ জন"), counts("২০০০ থেকে ২,৫০০ মানুষ"), counts("২০০০ - ৫ জন")
    (True, True, False)
    """
    if is_marked_count(number, tokens, end):
        return True
    reaches = _REACHES.match(tokens.kinds, end)
    if reaches:
        first, last = tokens.items[reaches.start("other")], tokens.items[reaches.end("other") - 1]
        other = int(tokens.text[first[0] : last[1]].replace(",", "").translate(SLIPPED))
        return other > number and (reaches["counted"] is not None or _counts(other, tokens.text, last[1]))
    return _counts(number, tokens.text, tokens.items[end - 1][1])


def _counts(number: int, text: str, end: int) -> bool:
    if any(shape.match(text, end) for shape in (_SCALED, _MEASURED, _NUMBERS)):
        return True
    return not number % _ROUND and _COUNTED.match(text, end) is not None


def is_marked_count(number: int, tokens: Tokens, end: int) -> bool:
    """Return whether a number, whose figure ends before a token, is an amount or what one compares with.

    Of a number that is not round some words say rather that something is like a year or about it:

    >>> from bangla_calendar.grammar.tokens import tokens_from
    >>> def marked(text: str) -> bool:
    ...     return is_marked_count(int(text[:4]), tokens_from(text), 1)
    >>> [marked(text) for text in ("১৯৭১-এর বেশি", "২০০০-এর মতো", "১৯৭১-এর মতো", "২০০০+", "২০০০/=", "২০০০/১")]
    [True, True, False, True, True, False]
    """
    text, place = tokens.text, tokens.items[end - 1][1]
    if _MARKED.match(text, place):
        return True
    return not number % _ROUND and _COMPARED_ROUNDLY.match(text, place) is not None
