"""Numbers that words make with figures, or words of fractions: সাড়ে তিন কোটি, ২ লাখ পঞ্চাশ হাজার, চার ভাগের তিন."""

from __future__ import annotations

import re

from bangla_calendar.errors import ParseError
from bangla_calendar.language.number_words import DENOMINATOR_WORDS, FUSED, PART, POINTED, QUARTER, UNIT
from bangla_calendar.language.tables.endings import CLASSIFIERS
from bangla_calendar.language.tables.fractions import PARTS_OF
from bangla_calendar.language.words_reader import read_number
from bangla_calendar.speech.amounts import alternation
from bangla_calendar.speech.dictation.words import BARE_SCALES, MINUSES, Number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.dictation.words import Dictated

__all__ = ["compound_at"]

# No such number has more words.
_MOST = 16
_FIGURE = re.compile(rf"(?P<figure>[0-9]+(?:[.,][0-9]+)*)(?P<ending>শ|{alternation(CLASSIFIERS)})?")
_DENOMINATOR = re.compile(f"({alternation(DENOMINATOR_WORDS)})(ের|ে|ই|ও)?")
# What the words of a compound are, beside the kinds of number words.
_IN_FIGURES, _MINUS, _OF, _UNDER = range(100, 104)
_COUNTS = frozenset((UNIT, FUSED, QUARTER, PART))
_HUNDREDS = "শ"


def compound_at(spoken: Dictated, index: int) -> Number | None:
    """Return the longest number that words and figures say together from a word on.

    None where words alone or figures alone say it, which are read elsewhere: একশ পাঁচ, ৫ লাখ.
    """
    parts: list[tuple[str, int, str]] = []
    while len(parts) < _MOST and (not parts or spoken.next_to(index + len(parts))):
        part = _part(spoken, spoken.word(index + len(parts)))
        if part is None:
            break
        parts.append(part)
        if part[2]:
            break
    for length in range(len(parts), 0, -1):
        kinds = tuple(kind for _, kind, _ in parts[:length])
        if not _is_compound(kinds):
            continue
        try:
            value = read_number(" ".join(word for word, _, _ in parts[:length]), counting=True)
        except ParseError:
            continue
        return Number(length, value, parts[length - 1][2], kinds, negative=False)
    return None


def _part(spoken: Dictated, word: str) -> tuple[str, int, str] | None:
    """Return a word without its ending, what it is, and the ending."""
    figure = _FIGURE.fullmatch(word)
    if figure:
        if figure["ending"] == _HUNDREDS:
            return word, _IN_FIGURES, ""
        return figure["figure"], _IN_FIGURES, figure["ending"] or ""
    if word in MINUSES:
        return word, _MINUS, ""
    if word == PARTS_OF:
        return word, _OF, ""
    under = _DENOMINATOR.fullmatch(word)
    if under:
        return under[1], _UNDER, under[2] or ""
    known = spoken.kind_of(word)
    if known:
        return word, known[0], ""
    ending = spoken.ending_of(word)
    known = spoken.kind_of(word.removesuffix(ending)) if ending else None
    return (word.removesuffix(ending), known[0], ending) if known else None


def _is_compound(kinds: tuple[int, ...]) -> bool:
    """Return whether words of some kinds are a number only together."""
    if kinds[-1] in (_OF, _MINUS, POINTED) or kinds[0] in (*BARE_SCALES, POINTED, _OF, _UNDER):
        return False
    if not {QUARTER, PART, _OF, _UNDER, _MINUS}.isdisjoint(kinds):
        return True
    if _IN_FIGURES in kinds and POINTED in kinds:  # ৮ দশমিক ৯
        return True
    # ৫ হাজার দশ may be five thousand and ten, or five thousand tens.
    in_order = kinds[0] != _IN_FIGURES or kinds[-1] not in _COUNTS
    return _IN_FIGURES in kinds and not _COUNTS.isdisjoint(kinds) and in_order
