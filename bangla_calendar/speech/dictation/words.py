"""The words of a dictated text, and the numbers that they say."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from bangla_calendar.errors import ParseError
from bangla_calendar.language.normal_form import without_joiners, without_slips
from bangla_calendar.language.number_words import (
    CRORE,
    FUSED,
    HUNDRED,
    PART,
    POINTED,
    QUARTER,
    SCALE,
    UNIT,
    WESTERN,
    ending_of,
    lexicon,
)
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.tables.endings import NUMBERS_OR_WORDS
from bangla_calendar.language.words_reader import read_number
from bangla_calendar.speech.sentence import Sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bangla_calendar.language.number_words import Lexicon, Value

__all__ = ["BARE_SCALES", "MINUSES", "Dictated", "Number", "Word"]

_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)+|[^\s।,?!;:\"“”()\[\]-]+")
# No number of speech has more words.
_MOST = 16
BARE_SCALES = (HUNDRED, SCALE, CRORE, WESTERN)
# Words that are numbers and, far more often, something else: বার is "time".
_SELDOM_NUMBERS = {"বার", "ন", "ছ"}
# In running text ঋণ is a debt: ঋণ পাঁচ লাখ টাকা.
MINUSES = frozenset(NEGATIVES) - {"ঋণ"}
# What another number word may follow, of the kinds of words.
_GO_ON = (HUNDRED, FUSED, SCALE, CRORE)
# No number has two such words side by side, but for the digits after দশমিক.
_NEVER_TOGETHER = {(UNIT, UNIT), (UNIT, FUSED), (UNIT, QUARTER), (FUSED, FUSED), (QUARTER, QUARTER)}


class Word(NamedTuple):
    """A word, and where it begins and ends; `joined` says that but a blank or hyphen is before it."""

    text: str
    start: int
    end: int
    joined: bool


class Number(NamedTuple):
    """A number that words say: how many they are, its value, the ending of the last, and the words' kinds."""

    length: int
    value: int | Decimal | Fraction
    ending: str
    kinds: tuple[int, ...]
    negative: bool

    @property
    def is_pointed(self) -> bool:
        """Whether it is said with দশমিক."""
        return POINTED in self.kinds

    @property
    def has_quarter(self) -> bool:
        """Whether it is said with সাড়ে, দেড় or the like."""
        return QUARTER in self.kinds or PART in self.kinds


class Dictated:
    """A text as the words of a speaker."""

    def __init__(self, text: str) -> None:
        self.sentence = Sentence(text)
        plain = self.sentence.plain
        self.words: list[Word] = []
        for match in _WORD.finditer(plain):
            between = plain[self.words[-1].end : match.start()] if self.words else ""
            joined = bool(self.words) and between in (" ", "-", "  ")
            self.words.append(
                Word(without_joiners(without_slips(match[0])), match.start(), match.end(), joined)
            )
        self._numbers: dict[int, Number | None] = {}

    @cached_property
    def _known(self) -> Lexicon:
        return lexicon(lenient=False)

    def word(self, index: int) -> str:
        """Return a word, an empty one where there is none."""
        return self.words[index].text if 0 <= index < len(self.words) else ""

    def next_to(self, index: int) -> bool:
        """Return whether a word stands right after the one before it."""
        return 0 < index < len(self.words) and self.words[index].joined

    def given(self, start: int, end: int) -> str:
        """Return the words from one up to another as they were given, with what is between them."""
        return self.sentence.between(self.words[start].start, self.words[end - 1].end)

    def kind_of(self, word: str) -> tuple[int, Value] | None:
        """Return what a word is of a number, and its value; figures are written already."""
        return self._known.get(word)

    def number_at(self, index: int) -> Number | None:
        """Return the longest number that the words from one on say."""
        if index not in self._numbers:
            self._numbers[index] = self._number(index)
        return self._numbers[index]

    def reach(self, index: int) -> int:
        """Return how many words from one on are read together: a number, also with its সাড়ে, or one word."""
        number, known = self.number_at(index), self.kind_of(self.word(index))
        if number is None and known and known[0] == QUARTER and self.next_to(index + 1):
            number = self.number_at(index + 1)  # হাজার সাড়ে দশ
            return 1 + (number.length if number else 0)
        return number.length if number else 1

    def _number(self, index: int) -> Number | None:
        negative = self.word(index) in MINUSES
        first = index + negative
        before = self.kind_of(self.word(index - 1)) if self.next_to(index) else None
        if before and before[0] in (*BARE_SCALES, POINTED) and not self._ends_before(index):
            return None  # what was said before is a part of it
        known = self.kind_of(self.word(first)) or self._ended(self.word(first))
        if known is None or known[0] in BARE_SCALES or known[0] == POINTED:
            return None
        kinds = [known[0]]
        stop = first + 1
        if self.kind_of(self.word(first)):
            while stop < min(len(self.words), first + _MOST) and self.next_to(stop):
                following = self.kind_of(self.word(stop))
                ended = None if following else self._ended(self.word(stop))
                if following is None and ended is None:
                    break
                kind = (following or ended or known)[0]
                if (kinds[-1], kind) in _NEVER_TOGETHER and POINTED not in kinds:
                    break
                kinds.append(kind)
                stop += 1
                if following is None:
                    break
        return self._longest(index, first, stop, kinds, negative)

    def _ends_before(self, index: int) -> bool:
        """Return whether a whole number ends right before a word: এক হাজার, দুই হাজার."""
        earlier = ((at, self.number_at(at)) for at in range(max(0, index - _MOST), index))
        return any(number and at + number.length == index for at, number in earlier)

    def ending_of(self, word: str) -> str:
        """Return the ending of a number word, nothing where there is none."""
        return ending_of(word, self._known)

    def _ended(self, word: str) -> tuple[int, Value] | None:
        ending = self.ending_of(word)
        return self._known[word.removesuffix(ending)] if ending else None

    def _longest(self, index: int, first: int, stop: int, kinds: list[int], negative: bool) -> Number | None:
        for end in range(stop, first, -1):
            words = [self.word(at) for at in range(first, end)]
            ending = "" if self.kind_of(words[-1]) else ending_of(words[-1], self._known)
            words[-1] = words[-1].removesuffix(ending) if ending else words[-1]
            if words in ([word] for word in _SELDOM_NUMBERS):
                return None
            try:
                value = read_number(" ".join(words))
            except ParseError:
                continue
            if self.next_to(end) and self.word(end) in NUMBERS_OR_WORDS and kinds[end - first - 1] in _GO_ON:
                return None
            return Number(end - index, value, ending, tuple(kinds[: end - first]), negative)
        return None
