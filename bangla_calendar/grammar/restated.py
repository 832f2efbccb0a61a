"""Numbers that a date or clock states twice, in figures and in words: ১৫ (পনেরো) আশ্বিন, সকাল ১০ (দশ) টা.

In running text what is in brackets is left out where it is the number before them, and the shapes of dates
need not know of it. Whole texts are read by the rule of `language.stated_twice`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bangla_calendar.grammar.printed_years import year_in_words
from bangla_calendar.grammar.tokens import Tokens
from bangla_calendar.language.hours import quartered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MAY_RESTATE", "kinds_without", "without_restated"]

_WORDS = "c(?:[ -]c){0,6}"
# ১৫, ১৫ই, ২০২৩; পহেলা; চৌদ্দশ ত্রিশ; ১০.৩০, সাড়ে দশ; ১০টা, দশটা, দেড়টা
_DAY_OR_YEAR = rf"(?:[dty](?:[ '-]?[eJ])?|o|{_WORDS})"
_TIME = r"(?:d ?[:.] ?d|(?:q )?(?:[dc] ?[hl]|[HL])|q [dc]|B)"
_NUMBER = rf"(?:{_TIME}|{_DAY_OR_YEAR})"
_RESTATED = re.compile(rf"(?P<number>{_NUMBER})(?P<brackets> ?[(\[] ?(?P<again>{_NUMBER}) ?[)\]])(?![dtyoc])")
# With what a number begins that may be stated twice, for the search of places.
MAY_RESTATE = rf"{_NUMBER} ?[(\[]"
_ENDINGS = " 'eJhl-"


@lru_cache(maxsize=1 << 12)
def kinds_without(kinds: str) -> str:
    """Return the kinds of tokens without numbers in brackets after a number.

    >>> kinds_without("d (c) m y")
    'd m y'
    """
    return _RESTATED.sub(r"\g<number>", kinds)


def without_restated(tokens: Tokens, at: int, end: int) -> tuple[Tokens, Sequence[int]] | None:
    """Return tokens without what states again a number from one index up to another; None without any.

    With them comes the index that each had, or of the last before brackets that of their end.
    """
    dropped = {
        index: found.end()
        for found in _RESTATED.finditer(tokens.kinds, at, end)
        if _is_same(tokens, found)
        for index in range(*found.span("brackets"))
    }
    if not dropped:
        return None
    kept = [index for index in range(len(tokens)) if index not in dropped]
    kinds = "".join(tokens.kinds[index] for index in kept)
    ends = [dropped.get(index + 1, index + 1) for index in kept]
    return Tokens(tokens.text, kinds, [tokens.items[index] for index in kept]), ends


def _is_same(tokens: Tokens, found: re.Match[str]) -> bool:
    """Return whether a number and the one in brackets after it are the same, one in figures, one in words."""
    number, again = (_minutes(tokens, *found.span(group)) for group in ("number", "again"))
    return number is not None and number == again


def _minutes(tokens: Tokens, begin: int, end: int) -> int | None:
    """Return sixty times a number, or the minutes of a clock; None for anything else."""
    kinds = tokens.kinds[begin:end].rstrip(_ENDINGS)
    values = [item[2] for item in tokens.items[begin : begin + len(kinds)]]
    hours: int | None
    if kinds.endswith(("H", "L", "B")):
        hours = values[-1]
    elif set(kinds) <= set("c -"):
        number = year_in_words(tokens, begin, begin + len(kinds))
        hours = None if number is None else 60 * number
    elif ":" in kinds or "." in kinds:
        return 60 * values[0] + values[-1]
    else:
        hours = 60 * values[-1]
    return quartered(hours, values[0]) if kinds.startswith("q") and hours is not None else hours
