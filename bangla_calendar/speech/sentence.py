"""A text prepared for reading: one sign for all that look alike, with offsets into the text as given."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from bangla_calendar.language.characters import (
    APOSTROPHES,
    ASCII_DIGITS,
    BANGLA_DIGITS,
    BLANKS,
    DASHES,
    LETTER_SLIPS,
)
from bangla_calendar.language.normal_form import normalize_with_offsets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from bangla_calendar.finding.match import DateMatch

__all__ = ["LETTER", "Sentence", "is_cue"]

# Letters of Bengali and Latin, with the vowel signs and other marks of the former.
LETTER = "a-zA-Z\u0981-\u09cd\u09d7-\u09e3\u09ce"
# Each sign for one sign, so that places stay where they are.
_ALIKE = str.maketrans(
    {
        **dict(zip(BANGLA_DIGITS, ASCII_DIGITS, strict=True)),
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(BLANKS, " "),
        **LETTER_SLIPS,
        "৷": "।",
        "\t": " ",
    }
)
_COLON = re.compile("(?<=[0-9])ঃ(?=[0-9])")
_WORD = re.compile(f"[{LETTER}]+(?:\\.(?=[ {LETTER}]))?|[0-9]+")
_CLAUSE_ENDS = "।?!;\n"
# No cue is further from a figure than this.
_NEAR = 80
# The endings that a cue may have.
_ENDINGS = frozenset(
    ("", "ে", "র", "ের", "য়", "য়ে", "কে", "তে", "টি", "টা", "টির", "টিতে", "ও", "ই", "এ", "এর", "েও", "ঃ")
)


class Sentence:
    """A text in which all digits are ASCII, all dashes hyphens, and all letters in the normal form."""

    def __init__(self, text: str) -> None:
        self.text = text
        normal, self._offsets = normalize_with_offsets(text)
        self.plain = _COLON.sub(":", normal.translate(_ALIKE))

    def given(self, place: int) -> int:
        """Return where a place of `plain` is in the text as given."""
        return self._offsets[place]

    @cached_property
    def dates(self) -> Mapping[int, DateMatch]:
        """The dates, clocks and years of the text, by the place in `plain` of their first figure."""
        from bangla_calendar.finding import iter_dates

        found = {}
        for match in iter_dates(self.text):
            figure = re.search("[0-9]", self.plain[self.place(match.start) : self.place(match.end)])
            if figure:
                found[self.place(match.start) + figure.start()] = match
        return found

    def place(self, given: int) -> int:
        """Return where an offset of the text as given is in `plain`."""
        return bisect_left(self._offsets, given)

    def between(self, start: int, end: int) -> str:
        """Return the text as given between two places of `plain`."""
        return self.text[self.given(start) : self.given(end)]

    def before(self, place: int) -> list[str]:
        """Return the words before a place in its clause, the nearest first."""
        start = max(place - _NEAR, 1 + max(self.plain.rfind(end, 0, place) for end in _CLAUSE_ENDS))
        return [match[0] for match in _WORD.finditer(self.plain, max(0, start), place)][::-1]

    def after(self, place: int) -> list[str]:
        """Return the words after a place in its clause, the nearest first."""
        ends = [self.plain.find(end, place, place + _NEAR) for end in _CLAUSE_ENDS]
        end = min((end for end in ends if end >= 0), default=place + _NEAR)
        return [match[0] for match in _WORD.finditer(self.plain, place, end)]


def is_cue(word: str, cues: Collection[str]) -> bool:
    """Return whether a word is one of some cues, with or without an ending.

    >>> is_cue("নম্বরে", {"নম্বর"}), is_cue("কলকাতা", {"কল"})
    (True, False)
    """
    return any(word.startswith(cue) and word[len(cue) :] in _ENDINGS for cue in cues)
