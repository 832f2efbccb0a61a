"""The words of a number, read one after the other: numbers, decimals and fractions."""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.language.figure_reader import MOST_DIGITS, TOO_LONG, read_figures
from bangla_calendar.language.misspellings import meant, nearest_number_word
from bangla_calendar.language.number_words import (
    CRORE,
    DENOMINATOR_WORDS,
    HUNDRED,
    PART,
    POINTED,
    SCALE,
    UNIT,
    WESTERN,
    ending_of,
    why_unread,
)
from bangla_calendar.language.spoken_number import MOST_CRORES, Fault, Spoken
from bangla_calendar.language.tables.cardinals import HUNDREDS, POINT
from bangla_calendar.language.tables.endings import CASES, LOCATIVES
from bangla_calendar.language.tables.fractions import PARTS, PARTS_OF, WHOLE_AND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import TypeVar

    from bangla_calendar.language.number_words import Lexicon, Value

    _Known = TypeVar("_Known")

__all__ = ["WordSequence", "plain", "stemmed"]

_HALF = Fraction(1, 2)
_ONE_BY_ONE = Phrase("digits one by one after {word}", word=POINT)


class WordSequence:
    """The words of one number and what is known of them.

    `counting` says that no ordinal is meant, `ended` that an ending stood apart from the last word, which
    then has none of its own.
    """

    __slots__ = ("counting", "ended", "known", "lenient", "words")

    def __init__(
        self, words: list[str], known: Lexicon, *, lenient: bool, counting: bool, ended: bool = False
    ) -> None:
        self.words = words
        self.known = known
        self.lenient = lenient
        self.counting = counting
        self.ended = ended

    def signless(self, start: int, end: int) -> int | Decimal | Fraction:
        """Read a number without its sign from some of the words."""
        words = self.words
        if start >= end:
            raise Fault(start, "a number")
        if WHOLE_AND in words[start:end]:
            middle = words.index(WHOLE_AND, start)
            part = self.part(middle + 1, end)
            if part is None or part >= 1:
                raise Fault(min(middle + 1, end), "a fraction below one")
            return self.whole(start, middle) + part
        part = self.part(start, end)
        if part is None:
            return self.number(start, end)
        return part if part.denominator > 1 else part.numerator

    def part(self, start: int, end: int) -> Fraction | None:
        """Read a fraction: তিন-চতুর্থাংশ, চার ভাগের তিন, তিনের চার; None where the words are no fraction."""
        words = self.words
        if start == end:
            return None
        last = words[end - 1]
        denominator = stemmed(last, ("", *CASES), DENOMINATOR_WORDS)
        if denominator:
            return Fraction(self.whole(start, end - 1), denominator)
        if PARTS_OF in words[start:end]:
            middle = words.index(PARTS_OF, start)
            denominator = self.whole(start, middle)
            if not denominator:
                raise Fault(start, "a number of parts above zero")
            return Fraction(self.whole(middle + 1, end - (last == PARTS)), denominator)
        for middle in range(start, end - 1):
            if ending_of(words[middle], self.known) in CASES:
                return self.over(start, middle, end)
        return self.fraction_word(start, end)

    def over(self, start: int, middle: int, end: int) -> Fraction:
        """Read a number of parts in the genitive and what it is counted from: তিনের চার is 3/4."""
        words = self.words
        ending = ending_of(words[middle], self.known)
        stems = WordSequence(
            [*words[:middle], words[middle].removesuffix(ending)],
            self.known,
            lenient=self.lenient,
            counting=True,
        )
        over, under = stems.whole(start, middle + 1), self.whole(middle + 1, end)
        if over <= under > 0:
            return Fraction(over, under)
        raise Fault(
            start,
            Phrase(
                "a fraction below one, since this is {over}/{under} to some and {under}/{over} to others,",
                over=over,
                under=under,
            ),
        )

    def fraction_word(self, start: int, end: int) -> Fraction | None:
        """Read a fraction that is a word by itself, alone or counted: সিকি, তিন সিকি."""
        kind, value = self.known.get(self.words[end - 1], (None, 0))
        if kind != PART or not isinstance(value, Fraction):
            return None
        if end - start == 1:
            return value
        count = self.known.get(self.words[start], (None, 0))
        if value < _HALF and end - start == 2 and count[0] == UNIT:  # দুই তেহাই, তিন সিকি
            return Fraction(count[1]) * value
        return None

    def whole(self, start: int, end: int) -> int:
        """Read an integer from some of the words."""
        if start >= end:
            raise Fault(min(start, len(self.words)), "a number")
        value = self.number(start, end)
        if not isinstance(value, int):
            raise Fault(start, "a whole number")
        return value

    def number(self, start: int, end: int) -> int | Decimal | Fraction:
        """Read a number said with scales, quarters and a decimal point."""
        spoken = Spoken(lenient=self.lenient)
        words, known = self.words, self.known
        pointed = False
        for at in range(start, end):
            kind, value = known.get(words[at]) or self.unlisted(at, end)
            if kind == POINTED:
                return self.pointed(start, at, end)
            if kind == HUNDRED and at == end - 1 and not self.counting and words[at - 1][0].isdecimal():
                spoken.refuse_either(at, words)
            spoken.say(kind, value, at, words)
            pointed = pointed or (kind == UNIT and type(value) is Fraction)
        if pointed and end - start == 1:
            return read_figures(words[start])
        return plain(spoken.end(end, words), pointed=pointed)

    def pointed(self, start: int, at: int, end: int) -> int | Decimal | Fraction:
        """Read a number with দশমিক: the digits after it one by one, and scales after these."""
        from decimal import Decimal

        if at == start:
            raise Fault(at, "a number before the decimal point")
        whole = self.whole(start, at)
        digits, stop = self.digits_after_point(at + 1, end)
        number = Decimal(f"{whole}.{digits}")
        if stop == end:
            return number
        factor = 1
        for place in range(stop, end):
            kind, value = self.known.get(self.words[place]) or self.unlisted(place, end)
            if kind not in (SCALE, CRORE, WESTERN) or (kind != CRORE and place > stop):
                raise Fault(place, _ONE_BY_ONE if place == stop else "the end of the number")
            if place - stop >= MOST_CRORES:
                raise Fault(place, TOO_LONG)
            factor *= int(value)
        return plain(Fraction(number) * factor, pointed=True)

    def digits_after_point(self, start: int, end: int) -> tuple[str, int]:
        """Read the digits after দশমিক; return them, and where what follows them begins."""
        digits: list[str] = []
        places = 0
        stop = start
        while stop < end:
            kind, value = self.known.get(self.words[stop]) or self.unlisted(stop, end)
            if kind != UNIT:
                break
            said = self.words[stop]
            if said.isdecimal():
                digits.append(to_ascii_digits(said))
            elif not isinstance(value, int):
                raise Fault(stop, "a digit")
            elif value < 10:
                digits.append(str(value))
            elif value < 100 and not any(digit != "0" for digit in digits):
                digits.append(str(value))  # দুই দশমিক পঁচিশ: two digits in one word, and the last
                stop += 1
                break
            else:
                raise Fault(stop, "a digit")
            places += len(digits[-1])
            stop += 1
            if places > MOST_DIGITS:
                raise Fault(stop - 1, TOO_LONG)
        if not digits:
            raise Fault(stop, "a digit after the decimal point")
        return "".join(digits), stop

    def unlisted(self, at: int, end: int) -> tuple[int, Value]:
        """Read a word that is not in the table: figures, a last word with an ending, or a misspelling."""
        word = self.words[at]
        if word[0].isdecimal():
            try:
                number = read_figures(word)
            except ParseError as error:
                raise Fault(at, error.expected, error.position) from None
            return UNIT, number if isinstance(number, int) else Fraction(number)
        ending = ending_of(word, self.known)
        if ending:
            return self.ended_word(at, end, ending)
        found = meant(word) if self.lenient else None
        if found:
            return found
        raise Fault(at, why_unread(word) or nearest_number_word(word) or "a number word")

    def ended_word(self, at: int, end: int, ending: str) -> tuple[int, Value]:
        """Read a known word with an ending, which only the last one may have."""
        word = self.words[at]
        stem = word.removesuffix(ending)
        if at != end - 1 or end != len(self.words) or self.ended or self.known[stem][0] == POINTED:
            raise Fault(at, Phrase("{word} without an ending", word=stem))
        if len(self.words) == 1 and stem in HUNDREDS[:2]:  # শে, শোকে and শর are other words
            raise Fault(at, Phrase("a number, for {word} is another word,", word=word))
        if ending in LOCATIVES and len(self.words) == 1:  # একুশে is the 21st, or 21 with an ending
            ordinal = why_unread(word)
            if ordinal:
                raise Fault(at, ordinal)
        return self.known[stem]


def stemmed(word: str, endings: Sequence[str], known: Mapping[str, _Known]) -> _Known | None:
    """Look up a word without one of some endings."""
    for ending in endings:
        found = known.get(word.removesuffix(ending)) if word.endswith(ending) else None
        if found:
            return found
    return None


def plain(value: Value, *, pointed: bool) -> int | Decimal | Fraction:
    """Return a number as an int where it is one, and as a decimal where it was said with a point."""
    if type(value) is int:
        return value
    if value.denominator == 1:
        return value.numerator
    if not pointed or isinstance(value, int):
        return value
    import decimal

    with decimal.localcontext() as context:
        context.prec = 2 * MOST_DIGITS + 7 * MOST_CRORES
        context.Emin = decimal.MIN_EMIN
        return decimal.Decimal(value.numerator) / value.denominator
