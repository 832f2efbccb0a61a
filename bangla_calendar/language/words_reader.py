"""Numbers out of words: the reader of everything that `words` writes and of what people write.

A number is read from the left, as it is spoken: a count, then its scale, each scale smaller than the one
before; কোটি takes everything before it. What fits no such order, or could be read in two ways, is refused.
"""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.arguments import check_text
from bangla_calendar.errors import ParseError
from bangla_calendar.language.characters import (
    APOSTROPHES,
    ASCII_DIGITS,
    BANGLA_DIGITS,
    HYPHENS,
    MINUSES,
)
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.language.normal_form import (
    normalize,
    normalize_with_offsets,
    without_joiners,
    without_slips,
)
from bangla_calendar.language.number_reader import MOST_DIGITS, parse_number
from bangla_calendar.language.number_words import (
    CRORE,
    DENOMINATOR_WORDS,
    ENDINGS,
    HUNDRED,
    PART,
    POINTED,
    SCALE,
    UNIT,
    lexicon,
)
from bangla_calendar.language.spoken_number import MOST_CRORES, Fault, Spoken
from bangla_calendar.language.tables.cardinals import NEGATIVES, SCALES
from bangla_calendar.language.tables.endings import CASES, CLASSIFIERS
from bangla_calendar.language.tables.fractions import PARTS, PARTS_OF, WHOLE_AND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import TypeVar

    from bangla_calendar.language.number_words import Lexicon, Value

    _Known = TypeVar("_Known")

__all__ = ["read_number", "words_to_number"]

_HALF = Fraction(1, 2)
_SIGNS = tuple(MINUSES)
_FIGURES = ASCII_DIGITS + BANGLA_DIGITS + ".,"
# Endings that people set apart from a word.
_APART = (*CLASSIFIERS, "এর")


def words_to_number(text: str, *, lenient: bool = False) -> int | Decimal | Fraction:
    """Return the number that a text in Bengali words is.

    Read are all spellings in use (`cardinals`), fused, spaced or hyphenated hundreds (একশ, এক শত, দুশো,
    দেড়শ), scales with counts in words or figures (৫ লাখ, ১.২ কোটি, হাজার কোটি), দশমিক, negative words and
    signs, সোয়া, সাড়ে, পৌনে, দেড় and আড়াই on numbers and scales, fractions (তিন-চতুর্থাংশ, চার ভাগের তিন),
    and an ending of counting or case at the end (পাঁচটি, সাতাশির). The result is an `int`, a `Decimal` with
    the digits that are said after দশমিক, or a `Fraction`.

    With `lenient`, common misspellings are read too, and সাড়ে এক and সাড়ে দুই, which nobody says. What
    is no number, more than 4,300 digits, or ambiguous is `ParseError`: ১৫শ (1500, or the 15th), কোটি কোটি
    alone (10 to the power of 14, or "crores of"), হাজার দুই (1002, or about 2000).

    >>> words_to_number("উনিশশো একাত্তর"), words_to_number("সাড়ে তিন কোটি")
    (1971, 35000000)
    >>> words_to_number("এক দশমিক শূন্য পাঁচ"), words_to_number("তিন-চতুর্থাংশ")
    (Decimal('1.05'), Fraction(3, 4))
    """
    return read_number(text, lenient=lenient)


def read_number(text: str, *, lenient: bool = False, counting: bool = False) -> int | Decimal | Fraction:
    """Read a number in words; `counting` says that no ordinal is meant, so that ১৫শ is 1500."""
    check_text(text)
    normal = without_slips(normalize(text)).strip()
    words = normal.split()
    known = lexicon(lenient)
    origins: Sequence[int] = range(len(words) + 1)
    minus = False
    try:
        if words and all(map(known.__contains__, words)) and known[words[-1]][0] != PART:
            # Nothing but known words: the usual case, in which there are no figures, fractions or endings.
            return _Reading(words, known, lenient, counting).number(0, len(words))
        minus = normal.startswith(_SIGNS) and not normal[1:2].isspace()
        words, origins = _parted(without_joiners(normal[1:] if minus else normal), known, int(minus))
        start = 1 if words and words[0] in NEGATIVES and not minus else 0
        number = _Reading(words, known, lenient, counting).signless(start)
    except Fault as fault:
        raise ParseError(text, _position(text, origins[fault.index], fault.within), fault.expected) from None
    if not (start or minus):
        return number
    # The minus operator would round a long decimal.
    return -number if isinstance(number, (int, Fraction)) else number.copy_negate()


def _parted(normal: str, known: Lexicon, count: int) -> tuple[list[str], list[int]]:
    """Part a text at blanks and hyphens, and what is written in one (৫লাখ, ১৫শ, ৫টি, দুহাজার).

    With each word comes how many words and hyphens there were before it as the text is written; before the
    text there were `count`. A hyphen that joins no words (১ লাখ - ৫০ হাজার, ৫ হাজার-২) stays, as a word that
    nobody knows: it may mean "to" or "less". An ending of figures, or one that stands apart, goes.
    """
    words, origins = [], []
    for token in normal.split():
        for hyphen in HYPHENS[1:]:
            token = token.replace(hyphen, "-")
        for place, written in enumerate(token.split("-")):
            count += place > 0
            joins = written and not (place and written[0].isdecimal())
            pieces = _pieces(written, known) if joins else ["-"]
            words.extend(pieces)
            origins.extend([count if joins or not place else count - 1] * len(pieces))
            count += bool(written)
    if len(words) > 1 and (words[-1] in _APART or (words[-1] in ENDINGS and words[-2].strip(_FIGURES) == "")):
        del words[-1], origins[-1]
    return words, [*origins, count]


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
        for scale in SCALES:
            count = written.removesuffix(scale)
            if count != written and count in known:
                return [count, scale]
    return [written]


def _without_apostrophes(word: str) -> str:
    """Leave out the signs of what is left out in speech: দু'শ, পাঁচ শ’."""
    for apostrophe in APOSTROPHES:
        word = word.replace(apostrophe, "")
    return word


def _position(text: str, index: int, within: int) -> int:
    """Return where a word, or a hyphen, stands in the text as given, or a sign within it; else the end."""
    import re

    normal, offsets = normalize_with_offsets(text)
    signs = HYPHENS + MINUSES
    for count, match in enumerate(re.finditer(rf"[^\s{re.escape(signs)}]+|[{re.escape(signs)}]", normal)):
        if count == index:
            return offsets[match.start() + within]
    return len(text.rstrip())


class _Reading:
    """One text being read: its words and what is known of them."""

    __slots__ = ("counting", "known", "lenient", "words")

    def __init__(self, words: list[str], known: Lexicon, lenient: bool, counting: bool) -> None:
        self.words = words
        self.known = known
        self.lenient = lenient
        self.counting = counting

    def signless(self, start: int) -> int | Decimal | Fraction:
        """Read a number without its sign, from a word on."""
        words = self.words
        end = len(words)
        if start == end:
            raise Fault(start, "a number")
        if WHOLE_AND in words:
            middle = words.index(WHOLE_AND)
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
        denominator = _stemmed(last, ("", *CASES), DENOMINATOR_WORDS)
        if denominator:
            return Fraction(self.whole(start, end - 1), denominator)
        if PARTS_OF in words:
            middle = words.index(PARTS_OF)
            denominator = self.whole(start, middle)
            if not denominator:
                raise Fault(start, "a number of parts above zero")
            stop = end - 1 if last == PARTS and end - 1 > middle + 1 else end
            return Fraction(self.whole(middle + 1, stop), denominator)
        if end - start == 2:
            over = _stemmed(words[start], CASES, self.known)
            under = self.known.get(last)
            if over and under and over[0] == under[0] == UNIT:
                if over[1] <= under[1] > 0:
                    return Fraction(over[1]) / under[1]
                either = f"{over[1]}/{under[1]} to some and {under[1]}/{over[1]} to others"
                raise Fault(start, f"a fraction below one, since this is {either},")
        kind, value = self.known.get(last, (None, 0))
        if kind == PART and isinstance(value, Fraction):
            if end - start == 1:
                return value
            count = self.known.get(words[start], (None, 0))
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
            return parse_number(words[start])
        return _plain(spoken.end(end, words), pointed=pointed)

    def pointed(self, start: int, at: int, end: int) -> int | Decimal | Fraction:
        """Read a number with দশমিক: the digits after it one by one, and scales after these."""
        from decimal import Decimal

        if at == start:
            raise Fault(at, "a number before the decimal point")
        whole = self.whole(start, at)
        digits: list[str] = []
        places = 0
        stop = at + 1
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
            elif not any(digit != "0" for digit in digits):
                digits.append(str(value))  # দুই দশমিক পঁচিশ: two digits in one word, and the last
                stop += 1
                break
            else:
                raise Fault(stop, "a digit")
            places += len(digits[-1])
            stop += 1
            if places > MOST_DIGITS:
                raise Fault(stop - 1, f"a number of at most {MOST_DIGITS} digits")
        if not digits:
            raise Fault(stop, "a digit after the decimal point")
        number = Decimal(f"{whole}.{''.join(digits)}")
        if stop == end:
            return number
        factor = 1
        for place in range(stop, end):
            kind, value = self.known.get(self.words[place]) or self.unlisted(place, end)
            if kind not in (SCALE, CRORE) or (kind == SCALE and place > stop):
                raise Fault(place, "the end of the number" if digits else "a digit")
            if place - stop > MOST_CRORES:
                raise Fault(place, f"a number of at most {MOST_DIGITS} digits")
            factor *= int(value)
        return _plain(Fraction(number) * factor, pointed=True)

    def unlisted(self, at: int, end: int) -> tuple[int, Value]:
        """Read a word that is not in the table: figures, or a last word with an ending."""
        word = self.words[at]
        if word[0].isdecimal():
            try:
                number = parse_number(word)
            except ParseError as error:
                raise Fault(at, error.expected, error.position) from None
            return UNIT, number if isinstance(number, int) else Fraction(number)
        if at == end - 1 == len(self.words) - 1:
            known = _stemmed(word, ENDINGS, self.known)
            if known and known[0] != POINTED:
                return known
        raise Fault(at, "a number word")


def _stemmed(word: str, endings: Sequence[str], known: Mapping[str, _Known]) -> _Known | None:
    """Look up a word without one of some endings."""
    for ending in endings:
        found = known.get(word.removesuffix(ending)) if word.endswith(ending) else None
        if found:
            return found
    return None


def _plain(value: Value, *, pointed: bool) -> int | Decimal | Fraction:
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
