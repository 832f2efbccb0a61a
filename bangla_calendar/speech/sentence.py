"""A text prepared for reading: one sign for all that look alike, with offsets into the text as given."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.finding.match import DateMatch
from bangla_calendar.finding.scan import expressions
from bangla_calendar.language.characters import (
    APOSTROPHES,
    ASCII_DIGITS,
    BANGLA_DIGITS,
    BLANKS,
    DASHES,
    LETTER_SLIPS,
)
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.language.visible_text import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LETTER", "Sentence", "cues"]

# Letters of Bengali and Latin, with the vowel signs and other marks of the former.
LETTER = "a-zA-Z\u0981-\u09cd\u09d7-\u09e3\u09ce"
_DIGITS = tuple(zip(BANGLA_DIGITS, ASCII_DIGITS, strict=True))
# Each sign for one sign, so that places stay where they are.
_ALIKE = {
    **dict.fromkeys(APOSTROPHES[1:], "'"),
    **dict.fromkeys(DASHES[1:], "-"),
    **dict.fromkeys(BLANKS, " "),
    **LETTER_SLIPS,
    "৷": "।",
    "\t": " ",
}
_ALIKES = str.maketrans(_ALIKE)
_HAS_ALIKE = re.compile(f"[{''.join(_ALIKE)}]")
_COLON = re.compile("(?<=[0-9])ঃ(?=[0-9])")
_WORD = re.compile(f"[{LETTER}]+(?:\\.(?=[ {LETTER}]))?|[0-9]+")
_FIGURE = re.compile("[0-9]")
_NEXT_WORD = re.compile(f" ?([{LETTER}]+)")
_CLAUSE_ENDS = "।?!;\n"
# No cue is further from a figure than this.
_NEAR = 80
# Two dates in two digits of a year: up to this one they are of this century.
_PIVOT = 30
# The endings that a cue may have.
_ENDINGS = (
    *("", "ে", "র", "ের", "য়", "য়ে", "কে", "তে", "টি", "টা", "টির", "টিতে", "ও", "ই", "এ", "এর", "েও", "ঃ"),
)


class Sentence:
    """A text in which all digits are ASCII, all dashes hyphens, and all letters in the normal form."""

    def __init__(self, text: str) -> None:
        self.text = text
        plain, self._offsets = normalize_with_offsets(text)
        # Most texts have three or four of these signs: to look for each is quicker than to translate all.
        for digit, ascii_digit in _DIGITS:
            if digit in plain:
                plain = plain.replace(digit, ascii_digit)
        if _HAS_ALIKE.search(plain):
            plain = plain.translate(_ALIKES)
        self.plain = _COLON.sub(":", plain) if "ঃ" in plain else plain
        self._before: dict[int, list[str]] = {}
        self._after: dict[int, list[str]] = {}

    def given(self, place: int) -> int:
        """Return where a place of `plain` is in the text as given."""
        return self._offsets[place]

    @cached_property
    def dates(self) -> Mapping[int, DateMatch]:
        """The dates, clocks and years of the text, by the place in `plain` of their first figure."""
        shown, offset = visible(self.plain) if "  " in self.plain else (self.plain, int)
        found = {}
        for expression, start, end, _ in expressions(shown, _PIVOT):
            first, after = offset(start), offset(end - 1) + 1
            figure = _FIGURE.search(self.plain, first, after)
            if figure:
                found[figure.start()] = DateMatch(
                    expression, self.plain[first:after], first, get_bangla_calendar(DEFAULT_CALENDAR), None
                )
        return found

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the text: what has none of its cues among them is soon ruled out."""
        return frozenset(_WORD.findall(self.plain))

    def has(self, among: frozenset[str]) -> bool:
        """Return whether one of some cues is in the text."""
        return not among.isdisjoint(self.words)

    def following(self, place: int) -> str:
        """Return the word that begins at a place, or after a blank there."""
        match = _NEXT_WORD.match(self.plain, place)
        return match[1] if match else ""

    def place(self, given: int) -> int:
        """Return where an offset of the text as given is in `plain`."""
        return bisect_left(self._offsets, given)

    def between(self, start: int, end: int) -> str:
        """Return the text as given between two places of `plain`."""
        return self.text[self.given(start) : self.given(end)]

    def before(self, place: int) -> list[str]:
        """Return the words before a place in its clause, the nearest first."""
        if place not in self._before:
            self._before[place] = self._words_before(place)
        return self._before[place]

    def _words_before(self, place: int) -> list[str]:
        start = max(
            place - _NEAR,
            1 + max(self.plain.rfind(end, max(0, place - _NEAR), place) for end in _CLAUSE_ENDS),
        )
        return [match[0] for match in _WORD.finditer(self.plain, max(0, start), place)][::-1]

    def after(self, place: int) -> list[str]:
        """Return the words after a place in its clause, the nearest first."""
        if place not in self._after:
            self._after[place] = self._words_after(place)
        return self._after[place]

    def _words_after(self, place: int) -> list[str]:
        ends = [self.plain.find(end, place, place + _NEAR) for end in _CLAUSE_ENDS]
        end = min((end for end in ends if end >= 0), default=place + _NEAR)
        return [match[0] for match in _WORD.finditer(self.plain, place, end)]


def cues(*words: str) -> frozenset[str]:
    """Return some words with all endings that a cue may have.

    >>> "নম্বরে" in cues("নম্বর"), "কলকাতা" in cues("কল")
    (True, False)
    """
    return frozenset(word + ending for word in words for ending in _ENDINGS)
