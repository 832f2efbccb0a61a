"""A text prepared for reading: one sign for all that look alike, with offsets into the text as given."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.finding.match import DateMatch, Given
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
from bangla_calendar.language.tables.abbreviations import ABBREVIATIONS, AFTER_FIGURES
from bangla_calendar.language.tables.date_words import RELATIVE_WORDS
from bangla_calendar.language.visible_text import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BANGLA_LETTER", "LETTER", "Sentence", "cues"]

# Letters of Bengali, with vowel signs and other marks, and of both scripts.
BANGLA_LETTER = "\u0981-\u09cd\u09d7-\u09e3\u09ce"
LETTER = f"a-zA-Z{BANGLA_LETTER}"
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
_ALIKES = str.maketrans(_ALIKE | dict(_DIGITS))
_HAS_ALIKE = re.compile(f"[{''.join(_ALIKE)}]")
_COLON = re.compile("(?<=[0-9])ঃ(?=[0-9])")
# Abbreviations in one with what follows: their marks count as blanks, so that the rest begins anew: ড.মো.আলী.
# What may be a unit as well (৫ মি.গ্রা.) does not.
_MARKED = "|".join(
    re.escape(form) for form in sorted(ABBREVIATIONS, key=len, reverse=True) if form not in AFTER_FIGURES
)
_MARK = re.compile(f"((?>{_MARKED}))[.ঃ]")
_ABBREVIATED = re.compile(rf"(?<![{LETTER}.])(?:{_MARK.pattern})+(?=[{LETTER}0-9])")
_GLUED_MARK = re.compile(f"(?<=[{BANGLA_LETTER}])[.ঃ](?=[{LETTER}0-9])")
_WORDS = f"[{LETTER}]+(?:\\.(?=[ {LETTER}]))?|[0-9]+"
_WORD, _TOKEN = re.compile(_WORDS), re.compile(f"{_WORDS}|[।?!;\n]")
_FIGURE = re.compile("[0-9]")
_NEXT_WORD = re.compile(f" ?([{LETTER}]+)")
_CLAUSE_ENDS = "।?!;\n"
_DAY_WORDS = re.compile(
    rf"(?<![{LETTER}])(?:"
    + "|".join(
        form
        for meaning, *forms in RELATIVE_WORDS
        for form in "|".join(forms).split("|")
        if meaning.endswith("d") and form and " " not in form
    )
    + rf")(?![{LETTER}])"
)
# A letter with which no word of a date begins, nor another in a row of them.
_NO_WORD = "ঋ"
# No cue is further from a figure than this.
_NEAR = 80
# Two dates in two digits of a year: up to this one they are of this century.
_PIVOT = 30
# The endings that a cue may have.
_ENDINGS = (
    *("", "ে", "র", "ের", "য়", "য়ে", "কে", "তে", "টি", "টা", "টির", "টিতে", "ও", "ই", "এ", "এর", "েও", "ঃ"),
)


class Sentence:
    """A text in which all digits are ASCII, all dashes hyphens, and all letters in the normal form.

    The mark of an abbreviation to which the next word is glued is a blank in `plain`; `is_abbreviated` says
    whether there may be one.
    """

    # What only some texts are asked for is looked for at the first asking.
    __slots__ = ("_after", "_before", "_dates", "_words", "is_abbreviated", "offsets", "plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        plain, self.offsets = normalize_with_offsets(text)
        if _HAS_ALIKE.search(plain):
            plain = plain.translate(_ALIKES)
        else:  # most texts have few digits: to look for each is quicker than to translate all
            for digit, ascii_digit in _DIGITS:
                if digit in plain:
                    plain = plain.replace(digit, ascii_digit)
        plain = _COLON.sub(":", plain) if "ঃ" in plain else plain
        has_marks = "." in plain or "ঃ" in plain  # most texts have none
        self.is_abbreviated = has_marks and _GLUED_MARK.search(plain) is not None
        self.plain = _ABBREVIATED.sub(_marks_as_blanks, plain) if self.is_abbreviated else plain
        self._dates: dict[int, DateMatch] | None = None
        self._words: frozenset[str] | None = None
        self._before: dict[int, list[str]] = {}
        self._after: dict[int, list[str]] = {}

    @property
    def dates(self) -> Mapping[int, DateMatch]:
        """The dates, clocks and years of the text, by the place in `plain` of their first figure."""
        if self._dates is None:
            self._dates = _dates_in(self.plain)
        return self._dates

    def has_date(self, place: int) -> bool:
        """Return whether a figure is the first of a date, year or clock, and not a number as in ৫ দিন আগে."""
        match = self.dates.get(place)
        return match is not None and (match.kind != "relative" or match.day is not None)

    def has(self, among: frozenset[str]) -> bool:
        """Return whether one of some cues is in the text, which soon rules most classes out."""
        if self._words is None:
            self._words = frozenset(_WORD.findall(self.plain))
        return not among.isdisjoint(self._words)

    def given(self, place: int) -> int:
        """Return where a place of `plain` is in the text as given."""
        return self.offsets[place]

    def place(self, given: int) -> int:
        """Return where an offset of the text as given is in `plain`."""
        return bisect_left(self.offsets, given)

    def between(self, start: int, end: int) -> str:
        """Return the text as given between two places of `plain`."""
        return self.text[self.given(start) : self.given(end)]

    def next_word(self, place: int) -> str:
        """Return the word that begins at a place, or after a blank there; or nothing."""
        match = _NEXT_WORD.match(self.plain, place)
        return match[1] if match else ""

    def before(self, place: int) -> list[str]:
        """Return the words before a place in its clause, the nearest first."""
        words = self._before.get(place)
        if words is None:
            words = self._before[place] = []
            for token in _TOKEN.findall(self.plain, max(0, place - _NEAR), place):
                if token in _CLAUSE_ENDS:
                    words.clear()
                else:
                    words.append(token)
            words.reverse()
        return words

    def after(self, place: int) -> list[str]:
        """Return the words after a place in its clause, the nearest first."""
        words = self._after.get(place)
        if words is None:
            words = self._after[place] = []
            for token in _TOKEN.findall(self.plain, place, place + _NEAR):
                if token in _CLAUSE_ENDS:
                    break
                words.append(token)
        return words


def _marks_as_blanks(found: re.Match[str]) -> str:
    return _MARK.sub(r"\1 ", found[0])


def _dates_in(plain: str) -> dict[int, DateMatch]:
    # আজ and the like are said as they are written, and what stands beside them is found without them as well.
    shown = _DAY_WORDS.sub(lambda word: _NO_WORD * len(word[0]), plain)
    shown, offset = visible(shown) if "  " in plain else (shown, int)
    dates = {}
    for expression, start, end, _ in expressions(shown, _PIVOT):
        first, after = offset(start), offset(end - 1) + 1
        figure = _FIGURE.search(plain, first, after)
        if figure:
            dates[figure.start()] = DateMatch(expression, plain[first:after], first, _given())
    return dates


@cache
def _given() -> Given:
    return Given(get_bangla_calendar(DEFAULT_CALENDAR), None)


def cues(*words: str) -> frozenset[str]:
    """Return some words with all endings that a cue may have.

    >>> "নম্বরে" in cues("নম্বর"), "কলকাতা" in cues("কল")
    (True, False)
    """
    return frozenset(word + ending for word in words for ending in _ENDINGS)
