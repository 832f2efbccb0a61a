"""What stands beside a number in words and is counted by it: the years of an era, percent, dozens."""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.language.number_words import PART, QUARTER, UNIT
from bangla_calendar.language.spoken_number import Fault
from bangla_calendar.language.tables.cardinals import (
    COUNTING_UNITS,
    INDIAN_TWENTY,
    PER_HUNDRED,
    PERCENTS,
)
from bangla_calendar.language.tables.date_words import YEAR_WORDS
from bangla_calendar.language.tables.endings import CASES, LOCATIVES
from bangla_calendar.language.tables.fractions import PARTS
from bangla_calendar.language.word_sequence import plain, stemmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bangla_calendar.language.number_words import Lexicon
    from bangla_calendar.language.word_sequence import WordSequence

__all__ = ["Counted"]

_YEAR_WORDS = frozenset(YEAR_WORDS.split("|"))
_ENDINGS = ("", *CASES, *LOCATIVES)
_PERCENTS = dict.fromkeys(PERCENTS, 1)
_BEFORE_CHRIST = "bce"


class Counted:
    """Some words, with the number among them set apart from the words for what it counts.

    The number is that of the words from `start` to `end`; `factor` is how many are in one (12 in a dozen),
    and `era` the family of the era, if one is named.
    """

    __slots__ = ("end", "era", "factor", "is_found", "start")

    def __init__(self, words: list[str], start: int, known: Lexicon, *, units: bool) -> None:
        self.start, self.end = start, len(words)
        self.factor = 1
        self.era: str | None = None
        self.is_found = start < self.end and (
            (units and self._dozens(words, known)) or self._percent(words) or self._year(words)
        )

    def total(self, sequence: WordSequence, *, signed: bool) -> int | Decimal | Fraction:
        """Return the number of the words times what is in one; a year cannot be `signed`."""
        number = sequence.signless(self.start, self.end) if self.start < self.end or self.factor == 1 else 1
        if self.era is not None:
            if signed or not isinstance(number, int) or number < 1:
                raise Fault(self.start, "a whole number of years above zero")
            return -number if self.era == _BEFORE_CHRIST else number
        return number if self.factor == 1 else plain(Fraction(number) * self.factor, pointed=False)

    def _percent(self, words: list[str]) -> bool:
        """Set apart শতাংশ and the like."""
        if words[self.start] == PER_HUNDRED and self.end - self.start > 1:
            self.start += 1
            self.end -= words[-1] == PARTS
            return True
        percent = stemmed(words[-1], _ENDINGS, _PERCENTS) is not None
        self.end -= percent
        return percent

    def _dozens(self, words: list[str], known: Lexicon) -> bool:
        """Set apart ডজন and the like; কুড়ি is a unit after a count below a hundred, and else a number."""
        last = words[-1]
        factor = stemmed(last, _ENDINGS, COUNTING_UNITS)
        if factor is None:
            return False
        if last.startswith(INDIAN_TWENTY):
            counts = words[self.start : -1]
            kinds = {UNIT if word[0].isdecimal() else known.get(word, (None,))[0] for word in counts}
            if not kinds <= {UNIT, QUARTER, PART}:
                return False
        self.factor = factor
        self.end -= 1
        return True

    def _year(self, words: list[str]) -> bool:
        """Set apart the word of an era, before the year or after it, and সাল."""
        from bangla_calendar.language.names import era_forms

        if words[-1] in _YEAR_WORDS and self.end - self.start > 1:
            self.end -= 1
            self.era = ""
        eras = era_forms()
        for count in (2, 1):
            if self.end - self.start > count:
                after = eras.get(" ".join(words[self.end - count : self.end]).casefold())
                if after is not None:
                    self.end -= count
                    self.era = after
                    return True
        before = eras.get(words[self.start].casefold())
        if before is not None and self.end - self.start > 1:
            self.start += 1
            self.era = before
        return self.era is not None
