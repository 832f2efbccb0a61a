"""Figures that count what stands after them and are no years, where that is a word of no date."""

from __future__ import annotations

import re

from bangla_calendar.grammar.tokens import LETTERS
from bangla_calendar.language.tables.date_words import COUNTED_ROUNDLY
from bangla_calendar.language.tables.endings import CASES, COUNTED_CASES, PARTICLES
from bangla_calendar.language.tables.spoken_units import UNITS

__all__ = ["is_counted"]

_SCALED = re.compile(rf" হাজার(?![{LETTERS}])")
_IN_A_CASE = rf"(?:{'|'.join((*CASES, *COUNTED_CASES))})?(?:{'|'.join(PARTICLES)})?"
_COUNTED = re.compile(rf" (?:{COUNTED_ROUNDLY}){_IN_A_CASE}(?![{LETTERS}])")
_ROUND = 50
# A unit of more than one word, or with signs in it: কি.মি., বর্গ কিলোমিটার. But মি. is মিস্টার as well.
_SIGNED_UNITS = (
    re.escape(form)
    for row in UNITS
    for form in row.split("|")
    if " " in form or form.count(".") > 1 or form[0] == "°"
)
_MEASURED = re.compile(rf" ?(?:{'|'.join(_SIGNED_UNITS)})(?![A-Za-z])")


def is_counted(number: int, text: str, end: int) -> bool:
    """Return whether the figure of a number counts what stands after its end.

    It is a number of thousands, of a unit, or a round one of people and things:

    >>> [is_counted(2000, f"২০০০ {word}", 4) for word in ("হাজার", "কি.মি.", "মানুষের", "মানুষদের", "সালে")]
    [True, True, True, False, False]
    >>> is_counted(2024, "২০২৪ মানুষের", 4)
    False
    """
    if _SCALED.match(text, end) or _MEASURED.match(text, end):
        return True
    return not number % _ROUND and _COUNTED.match(text, end) is not None
