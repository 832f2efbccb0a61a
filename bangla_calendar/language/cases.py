"""The cases of words that are put together by rule: সাতাশির, একাত্তরে, শতাংশের."""

from __future__ import annotations

from bangla_calendar.language.characters import VOWEL_SIGNS
from bangla_calendar.language.tables.endings import CASES, LOCATIVES, OTHER_WORDS, PARTICLES

__all__ = ["genitive", "in_case", "locative", "objective"]

_INDEPENDENT_VOWELS = "অআইঈউঊএঐওঔ"
_LOCATIVES = {*LOCATIVES, "য়"}


def genitive(words: str) -> str:
    """Return words in the genitive: সাতাশির, একাত্তরের, দুইয়ের, পঞ্চান্নর.

    >>> genitive("সাতাশি"), genitive("দুই"), genitive("শতাংশ")
    ('সাতাশির', 'দুইয়ের', 'শতাংশের')
    """
    last = words[-1]
    if last in _INDEPENDENT_VOWELS:
        return f"{words}য়ের"
    return f"{words}র" if last in VOWEL_SIGNS or _ends_in_o(words) else f"{words}ের"


def locative(words: str) -> str:
    """Return words in the locative: সাতাশিতে, একাত্তরে, দুইয়ে, পঞ্চান্নতে; but আটশ এক-এ, for একে is "him".

    >>> locative("একাত্তর"), locative("টাকা"), locative("আটশ এক")
    ('একাত্তরে', 'টাকাতে', 'আটশ এক-এ')
    """
    last = words[-1]
    if last in _INDEPENDENT_VOWELS:
        return f"{words}য়ে"
    if last in VOWEL_SIGNS or _ends_in_o(words):
        return f"{words}তে"
    return f"{words}-এ" if f"{_last_word(words)}ে" in OTHER_WORDS else f"{words}ে"


def objective(words: str) -> str:
    """Return words in the objective: সাতকে, but আট-কে, for আটকে is "held up".

    >>> objective("একশ সাত"), objective("একশ আট")
    ('একশ সাতকে', 'একশ আট-কে')
    """
    from bangla_calendar.language.number_words import why_unread

    return f"{words}-কে" if why_unread(f"{_last_word(words)}কে") else f"{words}কে"


def in_case(words: str, ending: str) -> str | None:
    """Return words with the ending that stood after a figure or sign; None for one that is no case.

    >>> in_case("শতাংশ", "এর"), in_case("টাকা", "রও"), in_case("টাকা", "x")
    ('শতাংশের', 'টাকারও', None)
    """
    if not ending:
        return words
    particle = ending[-1:] if ending[-1:] in PARTICLES else ""
    case = ending.removesuffix(particle) if particle else ending
    if not case:
        return words + particle
    if case in CASES:
        return genitive(words) + particle
    if case == "য়" and words.endswith("া"):
        return f"{words}য়{particle}"
    if case in _LOCATIVES:
        return locative(words) + particle
    return objective(words) + particle if case == "কে" else None


def _ends_in_o(words: str) -> bool:
    """Return whether the last, unwritten vowel is said: of numbers in joined consonants, of hundreds."""
    from bangla_calendar.language.number_words import FUSED, UNIT, lexicon

    kind, _ = lexicon(lenient=False).get(_last_word(words), (None, 0))
    if words[-2:-1] == "\u09cd":  # শূন্যের, as of every word in -্য
        return kind == UNIT and not words.endswith("শূন্য")
    return kind == FUSED and words.endswith("শ")


def _last_word(words: str) -> str:
    return words.rsplit(None, 1)[-1]
