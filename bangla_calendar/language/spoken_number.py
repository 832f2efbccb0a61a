"""A number as it is spoken, put together word by word; what fits no order of scales is refused."""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.errors import Phrase
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.figure_reader import MOST_DIGITS, TOO_LONG
from bangla_calendar.language.number_words import (
    CRORE,
    CRORE_VALUE,
    FUSED,
    HUNDRED,
    LAKH_VALUE,
    PART,
    QUARTER,
    SCALE,
    UNIT,
    WESTERN,
    ending_of,
    lexicon,
)
from bangla_calendar.language.tables.cardinals import HUNDREDS, SCALES
from bangla_calendar.language.tables.fractions import HALF_MORE, HALF_MORE_THAN
from bangla_calendar.language.tables.ordinals import TATSAMA_ENDING, TATSAMA_LAST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.language.number_words import Value

__all__ = ["MOST_CRORES", "Fault", "Spoken", "hundreds_or_ordinal", "missing_before"]

# Enough for all the digits that are read, beyond which reading would not take linear time.
MOST_CRORES = MOST_DIGITS // (len(str(CRORE_VALUE)) - 1)
# What has been said of a count: nothing, 0 to 99, hundreds without units, a number with a fraction, all.
_NOTHING, _SMALL, _ROUND, _UNEVEN, _FULL = range(5)
_HALF = Fraction(1, 2)
_THOUSAND = 1000
_NOWHERE = -2
# The scales with which a count may still go on after a fraction.
_SCALES = (SCALE, CRORE, WESTERN)
_ONE_SYSTEM = "scales of one system, lakh and crore or million and billion,"
# সাড়ে ৩০০ is read as সাড়ে তিনশ.
_HUNDREDS_IN_FIGURES = range(100, 1000, 100)
# In figures they are, with শ, hundreds to some and ordinals to others.
_EITHER = range(11, TATSAMA_LAST + 1)


class Fault(Exception):  # noqa: N818 - it never leaves the reader
    """What was expected in place of a word; the index of the word, and where within it."""

    def __init__(self, index: int, expected: str, within: int = 0) -> None:
        super().__init__(index, expected, within)
        self.index = index
        self.expected = expected
        self.within = within


class Spoken:
    """What has been said of a number so far.

    `total` are the crores, or millions and more, `group` what follows them, `count` the number whose scale
    has not come yet; what is still to come must be below `limit`, and after a fraction (`closed`) it can only
    be a scale. `western` is the smallest scale of millions and more that was said, 0 before any.
    """

    __slots__ = (
        "bare_at",
        "closed",
        "count",
        "crores",
        "doubtful",
        "group",
        "lakhs",
        "lenient",
        "limit",
        "quarter",
        "state",
        "total",
        "western",
    )

    def __init__(self, *, lenient: bool) -> None:
        self.lenient = lenient
        self.total: Value = 0
        self.group: Value = 0
        self.count: Value = 0
        self.limit = CRORE_VALUE
        self.state = _NOTHING
        self.quarter: Fraction | None = None
        self.closed = False
        # Where a scale stands without a count, and where one that can be it, or what is added, follows.
        self.bare_at = self.doubtful = _NOWHERE
        self.crores = self.western = 0
        self.lakhs = False

    def say(self, kind: int, value: Value, at: int, words: list[str]) -> None:
        """Add a word: its kind, its value, its index among the words."""
        if kind == UNIT and self.state == _NOTHING and self.quarter is None and not self.closed:
            self._unit(value, at)
            return
        if self.closed and kind not in _SCALES and not (kind == HUNDRED and self.state == _UNEVEN):
            raise Fault(at, "the end of the number")
        if self.quarter is not None and self._quartered(kind, value, at, words[at]):
            return
        if kind == UNIT:
            self._unit(value, at)
        elif kind == HUNDRED:
            self._hundred(at, words)
        elif kind == SCALE:
            self._scale(value, at, words)
        elif kind == CRORE:
            self._crore(at, words)
        elif kind == WESTERN:
            self._western(int(value), at, words)
        elif self.state != _NOTHING:
            raise Fault(at, "a scale or the end of the number")
        elif kind == QUARTER:
            self._follow(at, at - 1)
            self.quarter = Fraction(value)
        else:
            if kind == PART:
                self._follow(at, at - 1)
            self.count = value
            self.state = _UNEVEN if kind == PART else _ROUND
            self.closed = type(value) is Fraction

    def end(self, at: int, words: list[str]) -> Value:
        """Return the number; `at` is the index after the last word."""
        if self.quarter == _HALF:
            raise Fault(at, "a number after সাড়ে")
        self._decide(at, words)
        if self.quarter is not None:
            self.count = 1 + self.quarter
        self._refuse_misfit(at)
        return self.total + self.group + self.count

    def refuse_either(self, at: int, words: list[str]) -> None:
        """Refuse figures with শ and nothing else, if they are as well an ordinal."""
        either = None if self.later else hundreds_or_ordinal(self.count, words[at])
        if either:
            raise Fault(at - 1, either)

    @property
    def later(self) -> bool:
        """Whether a scale has already been said."""
        return bool(self.group or self.total)

    def _quartered(self, kind: int, value: Value, at: int, word: str) -> bool:
        """Take up what follows সোয়া, সাড়ে or পৌনে; return whether that is all there is to the word."""
        quarter, self.quarter = self.quarter, None
        assert quarter is not None
        if kind == UNIT and value in _HUNDREDS_IN_FIGURES:
            kind = FUSED
        elif kind == UNIT and value >= 100:
            raise Fault(at, "a number below 100, or hundreds up to 900")
        base: Value = value if kind == UNIT else value / Fraction(100) if kind == FUSED else 1
        if kind == UNIT:
            self._follow(at, at - 2)
        if kind in (QUARTER, PART) or base < 1 or base.denominator > 1:
            raise Fault(at, "a whole number above zero, or a scale")
        if quarter == _HALF and base < 3 and not (self.lenient and kind in (UNIT, FUSED)):
            raise Fault(at, _half_more(int(base), kind, word))
        self.count, self.state, self.closed = base + quarter, _UNEVEN, True
        if kind == FUSED:
            self.count *= 100
            self.state = _FULL
        return kind in (UNIT, FUSED)

    def _follow(self, at: int, before: int) -> None:
        """Take note of a count right after a scale that has none."""
        if before == self.bare_at:
            self.doubtful = at

    def _decide(self, at: int, words: list[str]) -> None:
        """Refuse হাজার দুই, which is 1002 to some and about 2000 to others."""
        if self.doubtful == at - 1:
            scale, count = words[self.bare_at], " ".join(words[self.bare_at + 1 : at])
            raise Fault(
                self.bare_at,
                Phrase(
                    "এক {scale} {count} or {count} {scale}, since {scale} {count} is either,",
                    scale=scale,
                    count=count,
                ),
            )

    def _refuse_misfit(self, at: int) -> None:
        """Refuse a count that cannot follow the scales before it: এক হাজার শূন্য, এক হাজার বিশ শ."""
        if self.later and self.count >= self.limit:
            raise Fault(at - 1, "a smaller number")
        if self.later and self.state != _NOTHING and not self.count:
            raise Fault(at - 1, "a number above zero")

    def _unit(self, value: Value, at: int) -> None:
        if value < 100 or self.limit > _THOUSAND:
            self._follow(at, at - 1)
        if self.state == _NOTHING:
            self.count = value
            if type(value) is Fraction:
                self.state, self.closed = _UNEVEN, True
            else:
                self.state = _SMALL if value < 100 else _FULL
        elif self.state == _ROUND and type(value) is int and 0 < value < 100:
            self.count += value
            self.state = _FULL
        else:
            raise Fault(at, "a scale or the end of the number")

    def _hundred(self, at: int, words: list[str]) -> None:
        if self.state == _NOTHING and not self.later:
            self.count, self.bare_at = 1, at
        elif self.state not in (_SMALL, _UNEVEN) or not self.count:
            raise Fault(at, missing_before(at, words) if at else "a number before the hundreds")
        self.count *= 100
        self.state = _FULL if self.state == _UNEVEN else _ROUND

    def _scale(self, value: Value, at: int, words: list[str]) -> None:
        if self.state == _NOTHING:
            if self.later:
                raise Fault(at, missing_before(at, words))
            self.count, self.bare_at = 1, at
        elif self.state == _FULL:
            self._decide(at, words)
        if value == LAKH_VALUE:
            self.lakhs = True
            if self.western:
                raise Fault(at, _ONE_SYSTEM)
        amount = self.count * value
        if not amount or value >= self.limit or (self.later and amount >= self.limit):
            raise Fault(at, "a smaller scale" if amount else "a number above zero before the scale")
        self.group += amount
        self.limit = int(value)
        self.count, self.state = 0, _NOTHING

    def _western(self, value: int, at: int, words: list[str]) -> None:
        """Take up million, billion or trillion, which takes all that was said since the last of them."""
        self._decide(at, words)
        if self.lakhs or self.crores:
            raise Fault(at, _ONE_SYSTEM)
        self._refuse_misfit(at)
        amount = self.group + self.count
        if self.state == _NOTHING and not self.group:
            if self.total:
                raise Fault(at, missing_before(at, words))
            amount, self.bare_at = 1, at
        if self.western and amount * value >= self.western:
            raise Fault(at, "a smaller scale")
        if not amount:
            raise Fault(at, "a number above zero before the scale")
        self.total += amount * value
        self.western = self.limit = value
        self.group = self.count = 0
        self.state = _NOTHING

    def _crore(self, at: int, words: list[str]) -> None:
        self._decide(at, words)
        if self.western:
            raise Fault(at, _ONE_SYSTEM)
        self._refuse_misfit(at)
        amount = self.group + self.count
        if self.state == _NOTHING and not self.group:
            if not self.total:
                amount, self.bare_at = 1, at
            elif self.bare_at == at - 1:
                raise Fault(at, missing_before(at, words))
        elif self.state != _NOTHING and not self.count:
            raise Fault(at - 1, "a number above zero")
        self.crores += 1
        if self.crores > MOST_CRORES:
            raise Fault(at, TOO_LONG)
        self.total = (self.total + amount) * CRORE_VALUE
        self.group, self.limit, self.count, self.state = 0, CRORE_VALUE, 0, _NOTHING


def _half_more(base: int, kind: int, word: str) -> str:
    """Return what is said in place of সাড়ে and a word of one or two, of as many hundreds, or a scale alone."""
    ending = f" {word}"
    if kind in (UNIT, FUSED):
        hundred = next((end for end in HUNDREDS if word.endswith(end)), HUNDREDS[0] if kind == FUSED else "")
        ending = ending_of(word, lexicon(lenient=False)) or hundred
    return Phrase(
        "{form} in place of {word}", form=f"{HALF_MORE_THAN[base]}{ending}", word=f"{HALF_MORE} {word}"
    )


def hundreds_or_ordinal(number: object, ending: str) -> str | None:
    """Return what to write for figures with an ending that are hundreds to some and an ordinal to others."""
    if ending != TATSAMA_ENDING or number not in _EITHER:
        return None
    figures = to_bangla_digits(f"{number}")
    return Phrase(
        "{figures}শত for {hundreds} or {figures}তম for the ordinal, since {figures}শ is either,",
        figures=figures,
        hundreds=f"{number}00",
    )


def missing_before(at: int, words: list[str]) -> str:
    """Return what is missing before a scale without a count."""
    word = words[at]
    if word != words[at - 1]:
        return Phrase("a number before {word}", word=word)
    if SCALES.get(word) == CRORE_VALUE:
        return Phrase(
            'এক {word} {word} for 10 to the power of 14, or no number for the idiom "crores of",', word=word
        )
    return Phrase("one {word}, or no number for the idiom {word} {word},", word=word)
