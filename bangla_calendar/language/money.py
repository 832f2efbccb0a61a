"""Sums of money in words and in figures, and their reader."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from bangla_calendar.arguments import check_text, chosen, refuse_unknown
from bangla_calendar.errors import BanglaCalendarError, ParseError, UnknownNameError
from bangla_calendar.language.characters import MINUSES
from bangla_calendar.language.exact import WIDE, exact, rounded, shown
from bangla_calendar.language.figures import ROUNDINGS, format_number
from bangla_calendar.language.normal_form import normalize, normalize_with_offsets
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.words_reader import read_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, SupportsIndex

    from bangla_calendar.language.figures import DigitSet, Grouping
    from bangla_calendar.language.words import Hundred, Lakh, Region, Twenty

__all__ = ["format_money", "money_to_words", "parse_money"]

_SIGN = "৳"
# Closes an amount against additions: in words, and after the figures of a whole amount.
# https://trickbd.com/tech-news/698754
_ONLY = "মাত্র"
_SLASHES = ("/-", "/=")
# Between টাকা and পয়সা.
_JOINTS = (",", "ও ", "এবং ")
_PLACES = 2
_CENTS = 100


def money_to_words(
    amount: int | Decimal | Fraction | str | SupportsIndex,
    *,
    only: bool = False,
    unit: str = "টাকা",
    subunit: str = "পয়সা",
    rounding: str | None = None,
    negative: str = "ঋণাত্মক",
    region: Region = "BD",
    hundred: Hundred | None = None,
    lakh: Lakh | None = None,
    twenty: Twenty | None = None,
) -> str:
    """Return an amount of money in words: its টাকা, then its পয়সা, each where there are any.

    The amount is an integer, a `Decimal`, a `Fraction` or a numeric text; a float or a bool is `TypeError`.
    Parts of a hundredth are rounded by `rounding`, a rounding mode of `decimal`; without one they are an
    error. Zero is শূন্য টাকা. `only` closes the amount with মাত্র; `unit` and `subunit` name the money; the
    other options are those of `number_to_words`.

    >>> money_to_words("1.05"), money_to_words(-5, only=True)
    ('এক টাকা পাঁচ পয়সা', 'ঋণাত্মক পাঁচ টাকা মাত্র')
    """
    negative = chosen("negative word", negative, NEGATIVES)
    cents = _cents(amount, rounding)
    whole, part = divmod(abs(cents), _CENTS)
    counted = [(whole, normalize(unit))] if whole or not part else []
    if part:
        counted.append((part, normalize(subunit)))
    parts = [negative] if cents < 0 else []
    for count, name in counted:
        words = number_to_words(count, region=region, hundred=hundred, lakh=lakh, twenty=twenty)
        parts.append(f"{words} {name}")
    if only:
        parts.append(_ONLY)
    return " ".join(parts)


def format_money(
    amount: int | Decimal | Fraction | str | SupportsIndex,
    *,
    symbol: str = "৳",
    position: Literal["before", "after"] = "before",
    precision: Literal[0, 2] | None = None,
    rounding: str | None = None,
    ending: Literal["", "/-", "/="] = "",
    grouping: Grouping | None = "lakh",
    digits: DigitSet = "bangla",
) -> str:
    """Return an amount of money in figures.

    `symbol` stands before the figures, as Bangladeshi print mostly has it, or after them; টাকা, or any
    other word, is set off by a blank. Hundredths are written where there are any, always with
    `precision=2` and never with 0; what does not fit is rounded by `rounding` or, without one, an error.
    `ending` is /- or /= after a whole amount; after hundredths it is an error. The sign comes first.

    >>> format_money(123456), format_money("1234.5", position="after"), format_money(500, ending="/-")
    ('৳১,২৩,৪৫৬', '১,২৩৪.৫০৳', '৳৫০০/-')
    """
    refuse_unknown("position", position, ("before", "after"))
    if ending != "":
        refuse_unknown("ending", ending, _SLASHES)
    if precision not in (None, 0, _PLACES) or isinstance(precision, bool):
        raise UnknownNameError("precision", str(precision), ("0", "2", "None"))
    cents = _cents(amount, rounding, places=_PLACES if precision is None else precision)
    whole = not cents % _CENTS and precision != _PLACES
    if ending and not whole:
        raise BanglaCalendarError(f"{ending} closes a whole amount, which {shown(amount)} is not")
    number = Decimal(abs(cents)).scaleb(-_PLACES, WIDE)
    figures = format_number(number, precision=0 if whole else _PLACES, grouping=grouping, digits=digits)
    figures += ending
    symbol = normalize(symbol)
    blank = " " if symbol[:1].isalpha() else ""
    text = f"{symbol}{blank}{figures}" if position == "before" else f"{figures}{blank}{symbol}"
    return f"-{text}" if cents < 0 else text


def parse_money(text: str, *, unit: str = "টাকা", subunit: str = "পয়সা", lenient: bool = False) -> int | Decimal:
    """Return the amount that a text is: an `int`, or a `Decimal` with two places where there is পয়সা.

    Read are figures with ৳ or `unit` before or after them, with or without /- or /=, amounts in words or
    mixed (১ লাখ ২৩ হাজার টাকা, পাঁচ টাকা পঞ্চাশ পয়সা), মাত্র at the end, and a sign or a negative word. There
    must be a mark of money somewhere; more than two places, 100 পয়সা and more beside টাকা, and everything
    else is `ParseError`. `lenient` is as in `words_to_number`.

    >>> parse_money("৳১,২৩,৪৫৬.৭৮"), parse_money("পাঁচশ টাকা মাত্র"), parse_money("-৫০০/-")
    (Decimal('123456.78'), 500, -500)
    """
    check_text(text)
    return _MoneyReading(text, normalize(unit), normalize(subunit), lenient).amount()


class _MoneyReading:
    """An amount being read: the normal form of its text, and where in it the reader stands."""

    def __init__(self, text: str, unit: str, subunit: str, lenient: bool) -> None:
        self.text = text
        self.normal, self.offsets = normalize_with_offsets(text)
        self.unit = unit
        self.subunit = subunit
        self.lenient = lenient
        self.start = len(self.normal) - len(self.normal.lstrip())
        self.end = len(self.normal.rstrip())

    def amount(self) -> int | Decimal:
        """Read the whole text."""
        negative = self._minus() or any(map(self._takes, NEGATIVES))
        before = next(filter(self._takes, (_SIGN, self.unit)), "")
        negative = negative or self._minus()
        self._drops(_ONLY)
        slashed = any(map(self._drops, _SLASHES))
        # ৳৫ টাকা is told twice, but ৫ টাকা টাকা is a slip.
        after = next((mark for mark in (_SIGN, self.unit) if mark != before and self._drops(mark)), "")
        slashed = slashed or any(map(self._drops, _SLASHES))
        if self.normal.endswith(self.subunit, self.start, self.end) and not (after or slashed):
            cents = self._with_subunit()
        elif before or after or slashed:
            cents = self._in_units(slashed)
        else:
            raise self._fault(self.end, f"{_SIGN}, {self.unit}, {self.subunit} or /-")
        if negative:
            cents = -cents
        return Decimal(cents).scaleb(-_PLACES, WIDE) if cents % _CENTS else cents // _CENTS

    def _in_units(self, slashed: bool) -> int:
        value = self._number(self.start, self.end)
        scaled = Fraction(value) * _CENTS
        if value < 0 or scaled.denominator > 1 or (slashed and scaled % _CENTS):
            raise self._fault(self.start, "a whole number of hundredths" if value >= 0 else "one sign")
        return scaled.numerator

    def _with_subunit(self) -> int:
        """Read an amount that ends in পয়সা, with টাকা before it or without."""
        stop = self.end - len(self.subunit)
        at = self.normal.rfind(self.unit, self.start, stop)
        begin = self._after_unit(at + len(self.unit), stop) if at >= 0 else self.start
        part = self._number(begin, stop)
        if not isinstance(part, int) or part < 0 or (at >= 0 and part >= _CENTS):
            raise self._fault(begin, f"a number below 100 before {self.subunit}")
        if at < 0:
            return part
        whole = self._number(self.start, at)
        if not isinstance(whole, int) or whole < 0:
            raise self._fault(self.start, f"a whole number before {self.unit}")
        return whole * _CENTS + part

    def _after_unit(self, place: int, stop: int) -> int:
        """Return where the number after a unit begins: behind a comma or an "and", if there is one."""
        rest = self.normal[place:stop].lstrip()
        joint = next(filter(rest.startswith, _JOINTS), "")
        return stop - len(rest) + len(joint)

    def _number(self, start: int, end: int) -> int | Decimal | Fraction:
        try:
            return read_number(self.normal[start:end], lenient=self.lenient, counting=True)
        except ParseError as error:
            raise self._fault(start + error.position, error.expected) from None

    def _minus(self) -> bool:
        """Step over a minus right before what it belongs to."""
        apart = self.normal[self.start + 1 : self.end][:1].isspace()
        return not apart and any(map(self._takes, MINUSES))

    def _takes(self, mark: str) -> bool:
        """Step over a mark at the beginning, if it is there and is not the beginning of another word."""
        if not self.normal.startswith(mark, self.start, self.end):
            return False
        after = self.start + len(mark)
        rest = self.normal[after : self.end]
        ends = not rest or rest[0].isspace() or rest[0].isdecimal() or rest[0] in MINUSES
        if any(map(str.isalpha, mark)) and not ends:
            return False
        self.start = after
        while self.start < self.end and self.normal[self.start].isspace():
            self.start += 1
        return True

    def _drops(self, mark: str) -> bool:
        """Cut off a mark at the end, if it is there."""
        if not self.normal.endswith(mark, self.start, self.end):
            return False
        self.end -= len(mark)
        while self.end > self.start and self.normal[self.end - 1].isspace():
            self.end -= 1
        return True

    def _fault(self, position: int, expected: str) -> ParseError:
        return ParseError(self.text, self.offsets[min(position, len(self.offsets) - 1)], expected)


def _cents(
    amount: int | Decimal | Fraction | str | SupportsIndex, rounding: str | None, places: int = _PLACES
) -> int:
    """Return an amount in hundredths, rounded to the places that are to be seen."""
    if rounding is not None:
        chosen("rounding", rounding, ROUNDINGS)
    number = exact(amount, "amount")
    if isinstance(number, int):
        return number * _CENTS
    if rounding is not None:
        number = rounded(number, places, rounding)
    scaled = Fraction(number) * _CENTS
    if scaled.denominator > 1 or (not places and scaled % _CENTS):
        raise BanglaCalendarError(
            f"{shown(amount)} has more than {places} places: say how to round it (rounding=...)"
        )
    return scaled.numerator
