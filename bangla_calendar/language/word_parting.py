"""The words of a number: a text parted at blanks and hyphens, and what is written in one (৫লাখ, ১৫শ)."""

from __future__ import annotations

from bangla_calendar.language.characters import (
    APOSTROPHES,
    ASCII_DIGITS,
    BANGLA_DIGITS,
    HYPHENS,
    MINUSES,
)
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.language.number_words import ENDINGS
from bangla_calendar.language.tables.cardinals import SCALES, WESTERN_SCALES
from bangla_calendar.language.tables.endings import CLASSIFIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.language.number_words import Lexicon

__all__ = ["Words", "place_of_word"]

_FIGURES = ASCII_DIGITS + BANGLA_DIGITS + ".,"
# Endings that people set apart from a word.
_APART = (*CLASSIFIERS, "এর")
_SCALES = (*SCALES, *WESTERN_SCALES)


class Words:
    """The words of a text in its normal form, and where each of them comes from.

    `origins` says of each word how many words and hyphens there were before it as the text is written; before
    the text there were `count`. A hyphen that joins no words (১ লাখ - ৫০ হাজার, ৫ হাজার-২) stays, as a word
    that nobody knows: it may mean "to" or "less". An ending of figures, or one that stands apart, goes:
    `ended` says that there was one.
    """

    __slots__ = ("_hyphened", "ended", "origins", "words")

    def __init__(self, normal: str, known: Lexicon, count: int = 0) -> None:
        self.words: list[str] = []
        self.origins: list[int] = []
        # Whether a hyphen stands before the last word.
        self._hyphened = False
        for token in normal.split():
            for hyphen in HYPHENS[1:]:
                token = token.replace(hyphen, "-")
            for place, written in enumerate(token.split("-")):
                count += place > 0
                joins = written and not (place and written[0].isdecimal())
                pieces = _pieces(written, known) if joins else ["-"]
                self.words.extend(pieces)
                self.origins.extend([count if joins or not place else count - 1] * len(pieces))
                count += bool(written)
                self._hyphened = place > 0
        self.ended = self._ends_apart()
        if self.ended:
            del self.words[-1], self.origins[-1]
        self.origins.append(count)

    def _ends_apart(self) -> bool:
        if len(self.words) < 2:
            return False
        before, last = self.words[-2:]
        return last in _APART or (last in ENDINGS and (self._hyphened or before.strip(_FIGURES) == ""))


def _pieces(written: str, known: Lexicon) -> list[str]:
    """Part figures from what follows them, and a count in words from its scale."""
    after = written.lstrip(_FIGURES)
    if after != written:
        figures = written[: len(written) - len(after)]
        # What is left of ৫' is a foot, of ৫শ' nothing.
        return [figures, _without_apostrophes(after) or after] if after else [figures]
    if written[0] not in APOSTROPHES:
        written = _without_apostrophes(written)
    if written not in known:
        for scale in _SCALES:
            count = written.removesuffix(scale)
            if count != written and count in known:
                return [count, scale]
    return [written]


def _without_apostrophes(word: str) -> str:
    """Leave out the signs of what is left out in speech: দু'শ, পাঁচ শ’."""
    for apostrophe in APOSTROPHES:
        word = word.replace(apostrophe, "")
    return word


def place_of_word(text: str, index: int, within: int) -> int:
    """Return where a word, or a hyphen, stands in the text as given, or a sign within it; else the end."""
    import re

    normal, offsets = normalize_with_offsets(text)
    signs = HYPHENS + MINUSES
    for count, match in enumerate(re.finditer(rf"[^\s{re.escape(signs)}]+|[{re.escape(signs)}]", normal)):
        if count == index:
            return offsets[match.start() + within]
    return len(text.rstrip())
