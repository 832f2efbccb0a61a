"""The reader of sums of money, in figures and in words, with the marks of print or without."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from bangla_calendar.arguments import REGIONS, plain_text, refuse_unknown
from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.characters import COLONS, HYPHENS, LONG_DASHES, MINUSES
from bangla_calendar.language.exact import WIDE
from bangla_calendar.language.normal_form import normalize, normalize_with_offsets
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.tables.currencies import (
    AND_SUBUNIT,
    CURRENCIES,
    MONEY_CASES,
    ONLY,
    SUBUNIT,
    TAKA_FORMS,
    UNITS_OF_REGIONS,
)
from bangla_calendar.language.tables.endings import COUNTS_PEOPLE
from bangla_calendar.language.words_reader import read_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, overload

    from bangla_calendar.typing import Region


__all__ = ["parse_money"]

_PLACES, _CENTS = 2, 100
# Before a letter or a vowel sign a word is only the beginning of another; ৳ and abbreviations end by
# themselves.
_LETTERS = "A-Za-z\u0981\u0985-\u09e3"
_WORD_ENDS = f"(?![{_LETTERS}])"
_LETTER = re.compile(f"[{_LETTERS}]")
_SIGNS = ("৳", "₹")
_ENDS_OF_SIGNS = (*_SIGNS, ".", "ঃ")
_MINUSES = tuple(MINUSES)
_SLASH = re.compile(rf"/\s*[{HYPHENS}{LONG_DASHES}=]$")
# An amount in the figures of accounts, with its sign or abbreviation.
_SIGN = r"(?:[৳₹]|[A-Za-z]+\.?)?"
_FIGURES = re.compile(rf"{_SIGN}\s*[\d.,]+\s*(?:/\s*[{HYPHENS}{LONG_DASHES}=])?\s*{_SIGN}")
# Money is not counted as people are.
_PEOPLE = re.compile(rf"(?<!ড)(?P<word>{COUNTS_PEOPLE})[^{HYPHENS}\s]*\s*$")
_JOINT = re.compile(rf"\s*(?:,|(?:{'|'.join(AND_SUBUNIT)})(?=\s))")
# No mark with what belongs to it is longer.
_LONGEST_MARK = 40


if TYPE_CHECKING:

    @overload
    def parse_money(
        text: str,
        *,
        unit: str | None = None,
        subunit: str = SUBUNIT,
        region: Region = "BD",
        with_currency: Literal[False] = False,
        lenient: bool = False,
    ) -> int | Decimal: ...

    @overload
    def parse_money(
        text: str,
        *,
        unit: str | None = None,
        subunit: str = SUBUNIT,
        region: Region = "BD",
        with_currency: Literal[True],
        lenient: bool = False,
    ) -> tuple[int | Decimal, str | None]: ...

    @overload
    def parse_money(
        text: str,
        *,
        unit: str | None = None,
        subunit: str = SUBUNIT,
        region: Region = "BD",
        with_currency: bool,
        lenient: bool = False,
    ) -> int | Decimal | tuple[int | Decimal, str | None]: ...


def parse_money(
    text: str,
    *,
    unit: str | None = None,
    subunit: str = SUBUNIT,
    region: Region = "BD",
    with_currency: bool = False,
    lenient: bool = False,
) -> int | Decimal | tuple[int | Decimal, str | None]:
    """Return the amount that a text is: an `int`, or a `Decimal` with two places where there is পয়সা.

    Read are figures and words with ৳, ₹, টাকা, রুপি, Tk, Rs., BDT, INR and the like before or after them
    (টাকা with a case: টাকার, টাকায়), with or without /- or /=, in words or mixed (১ লাখ ২৩ হাজার টাকা, ২
    মিলিয়ন টাকা, পাঁচ টাকা পঞ্চাশ পয়সা), মাত্র at the end, a sign or a negative word; and figures and words
    without any mark, as the columns of registers have them. What documents print round a number is passed
    over as by `parse_number`, and an amount may be stated twice: ৫০০/- (কথায়: পাঁচশত টাকা মাত্র).

    `with_currency` asks for a pair: the amount and the ISO 4217 code, BDT or INR, or None where the text
    does not say. `region` says whose টাকা and পয়সা are meant, those of Bangladesh (`"BD"`) or of India
    (`"IN"`). With `unit` the marks of that currency alone are read, or just that word; `subunit` is its
    hundredth. `lenient` is as in `words_to_number`.

    More than two places, 100 পয়সা and more beside টাকা, marks of two currencies, figures in brackets (which
    accounts mean as negative ones), and everything else is `ParseError`.

    >>> parse_money("৳১,২৩,৪৫৬.৭৮"), parse_money("পাঁচশ টাকা মাত্র"), parse_money("-৫০০/-")
    (Decimal('123456.78'), 500, -500)
    >>> parse_money("Rs. 1,250", with_currency=True), parse_money("১,৩৫,০০০", with_currency=True)
    ((1250, 'INR'), (135000, None))
    """
    text = plain_text(text)
    refuse_unknown("region", region, REGIONS)
    marks = _marks(None if unit is None else normalize(unit), normalize(subunit), region)
    if "(" in text or "[" in text:
        _refuse_figures_in_brackets(text)
    found = _read(text, marks, lenient)
    if not with_currency:
        return found.amount
    return found.amount, found.currency or (marks.of_subunit if found.in_subunits else None)


def _refuse_figures_in_brackets(text: str) -> None:
    """Raise where nothing but figures stands in brackets, whatever stands round these."""
    from bangla_calendar.language.as_printed import within

    normal, offsets = normalize_with_offsets(text)
    start, stop = within(normal)
    bracket = re.search(r"[(\[]", normal[:start])
    if bracket and _FIGURES.fullmatch(normal, start, stop):
        told = "an amount without brackets, or with a minus if they stand for one,"
        raise ParseError(text, offsets[bracket.start()], told)


def _read(text: str, marks: _Marks, lenient: bool) -> _Sum:
    """Read an amount, or what there is of one within a text."""

    def read(given: str) -> _Sum:
        return _Reading(given, marks, lenient).sum()

    try:
        return read(text)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    return second_look(text, read, first, merged=_Sum.merged)


class _Sum:
    """An amount and the code of its currency, where the text says it; `in_subunits` if it is in পয়সা alone."""

    __slots__ = ("amount", "currency", "in_subunits")

    def __init__(self, amount: int | Decimal, currency: str | None, in_subunits: bool) -> None:
        self.amount = amount
        self.currency = currency
        self.in_subunits = in_subunits

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}" if self.currency else f"{self.amount}"

    def merged(self, other: _Sum) -> _Sum | None:
        """Return what two statements of one amount say together; None if they contradict each other."""
        currencies = {self.currency, other.currency} - {None}
        if self.amount != other.amount or len(currencies) > 1:
            return None
        in_subunits = self.in_subunits or other.in_subunits
        return _Sum(self.amount, self.currency or other.currency, in_subunits)


class _Marks:
    """The marks of money that are read, and how they are found in a text."""

    __slots__ = ("after", "before", "codes", "last_subunit", "of_subunit", "subunit", "within")

    def __init__(self, unit: str | None, subunit: str, region: str) -> None:
        of_region = UNITS_OF_REGIONS[region]
        codes: dict[str, str | None] = dict.fromkeys(TAKA_FORMS.split("|"), of_region)
        for code, (forms, _) in CURRENCIES.items():
            codes.update(dict.fromkeys(forms.casefold().split("|"), code))
        if unit is not None:
            known = codes.get(unit.casefold(), "")
            codes = {form: code for form, code in codes.items() if code == known} or {unit.casefold(): None}
        # The code of the currency of each mark. পয়সা are those of any, and alone those of the region or the
        # unit.
        self.codes: dict[str, str | None] = {**codes, subunit.casefold(): None}
        self.codes |= {
            adjective: code for code, (_, row) in CURRENCIES.items() for adjective in row.split("|")
        }
        self.of_subunit = next(iter(codes.values()))
        whose = "|".join(row for _, row in CURRENCIES.values())
        longest_first = sorted(codes, key=len, reverse=True)
        begins = "|".join(
            re.escape(form) + ("" if form.endswith(_ENDS_OF_SIGNS) else _WORD_ENDS) for form in longest_first
        )
        ends = "|".join(map(re.escape, longest_first))
        adjective = rf"(?:(?P<whose>{whose})\s+)?"
        self.before = re.compile(rf"{adjective}(?P<mark>{begins})\s*[{COLONS}]?\s*", re.IGNORECASE)
        inflected = rf"{adjective}(?P<mark>{ends})(?:{MONEY_CASES})?"
        self.after = re.compile(rf"{inflected}$", re.IGNORECASE)
        self.within = re.compile(rf"{inflected}{_WORD_ENDS}\s*", re.IGNORECASE)
        hundredth = rf"{adjective}(?P<mark>{re.escape(subunit)})(?:{MONEY_CASES})?"
        self.subunit = re.compile(rf"{hundredth}{_WORD_ENDS}")
        self.last_subunit = re.compile(rf"{hundredth}$")

    def code(self, match: re.Match[str]) -> str | None:
        """Return the code of the currency that a mark says."""
        return self.codes[match["whose"] or match["mark"].casefold()]


@lru_cache(maxsize=16)
def _marks(unit: str | None, subunit: str, region: str) -> _Marks:
    return _Marks(unit, subunit, region)


class _Reading:
    """An amount being read: the normal form of its text, and where in it the reader stands."""

    def __init__(self, text: str, marks: _Marks, lenient: bool) -> None:
        self.text = text
        self.normal, self.offsets = normalize_with_offsets(text)
        self.marks = marks
        self.lenient = lenient
        self.start = len(self.normal) - len(self.normal.lstrip())
        self.end = len(self.normal.rstrip())
        self.currency: str | None = None
        self.in_subunits = False

    def sum(self) -> _Sum:
        """Read the whole text."""
        negative = self._minus() or any(map(self._takes, NEGATIVES))
        self._takes(ONLY)
        before = self._mark(self.marks.before.match(self.normal, self.start, self.end))
        if before and not before["mark"].endswith(_SIGNS) and self.normal.startswith(_MINUSES, self.start):
            raise self._fault(
                self.start,
                Phrase("a minus before {mark}, after which it may be a dash,", mark=before["mark"]),
            )
        negative = negative or self._minus()
        self._drops(ONLY)
        slashed = self._slash()
        after = self._mark(self._at_end(self.marks.after))
        if before and after and before["mark"] == after["mark"]:  # ৳৫ টাকা is stated twice, ৫ টাকা টাকা is a slip
            raise self._fault(after.start(), "the end of the amount")
        slashed = slashed or self._slash()
        cents = self._whole_and_part(before) if not after and not slashed else None
        if cents is None:
            cents = self._in_units(slashed)
        if negative:
            cents = -cents
        amount = Decimal(cents).scaleb(-_PLACES, WIDE) if cents % _CENTS else cents // _CENTS
        return _Sum(amount, self.currency, self.in_subunits)

    def _in_units(self, slashed: bool) -> int:
        value = self._number(self.start, self.end)
        scaled = Fraction(value) * _CENTS
        if value < 0 or scaled.denominator > 1 or (slashed and scaled % _CENTS):
            raise self._fault(self.start, "a whole number of hundredths" if value >= 0 else "one sign")
        return scaled.numerator

    def _whole_and_part(self, before: re.Match[str] | None) -> int | None:
        """Read পাঁচ টাকা দশ পয়সা, টাকা পাঁচ পয়সা দশ or দশ পয়সা; None where there is no পয়সা."""
        part_mark = self.marks.subunit.search(self.normal, self.start, self.end)
        if part_mark is None:
            return None
        self._agree(part_mark)
        if before:
            whole, part = (self.start, part_mark.start()), (part_mark.end(), self.end)
        elif part_mark.end() < self.end:
            raise self._fault(part_mark.end(), "the end of the amount")
        else:
            unit = self._unit_before(part_mark.start())
            if unit is None:
                self.in_subunits = True
                return self._integer(self.start, part_mark.start(), None)
            whole, part = (self.start, unit.start()), (unit.end(), part_mark.start())
        start, end = part
        return self._integer(*whole, None) * _CENTS + self._integer(
            self._after_joint(start, end), end, _CENTS
        )

    def _unit_before(self, end: int) -> re.Match[str] | None:
        """Return the last mark of the unit before a place."""
        found = None
        for match in self.marks.before.finditer(self.normal, self.start, end):
            found = match
        if found:
            self._agree(found)
        return found

    def _integer(self, start: int, end: int, limit: int | None) -> int:
        """Read a whole number below a limit, if there is one."""
        number = self._number(start, end)
        if not isinstance(number, int) or number < 0 or (limit is not None and number >= limit):
            below = "a whole number" if limit is None else Phrase("a whole number below {limit}", limit=limit)
            raise self._fault(start, below)
        return number

    def _after_joint(self, start: int, end: int) -> int:
        """Return where the number after a unit begins: behind a comma or an "and", if there is one."""
        joint = _JOINT.match(self.normal, start, end)
        return joint.end() if joint else start

    def _number(self, start: int, end: int) -> int | Decimal | Fraction:
        try:
            number = read_number(self.normal[start:end], lenient=self.lenient, counting=True)
        except ParseError as error:
            place = start + error.position
            mark = self.marks.within.match(self.normal, place, end)
            if mark and self.normal[start:place].strip():
                raise self._fault(mark.end(), "the end of the amount") from None
            raise self._fault(place, error.expected) from None
        people = _PEOPLE.search(self.normal, max(start, end - _LONGEST_MARK), end)
        if people:
            raise self._fault(people.start(), Phrase("no {word} after an amount", word=people["word"]))
        return number

    def _minus(self) -> bool:
        """Step over a minus right before what it belongs to."""
        apart = self.normal[self.start + 1 : self.end][:1].isspace()
        return not apart and any(map(self._takes, MINUSES))

    def _takes(self, mark: str) -> bool:
        """Step over a mark at the beginning, if it is there and is not the beginning of another word."""
        if not self.normal.startswith(mark, self.start, self.end):
            return False
        after = self.start + len(mark)
        if mark not in MINUSES and not self.normal[after : after + 1].isspace():
            return False
        self._stand_at(after)
        return True

    def _mark(self, match: re.Match[str] | None) -> re.Match[str] | None:
        """Cut off a mark of money at either end, if it is there."""
        if match:
            self._agree(match)
            if match.start() == self.start:
                self._stand_at(match.end())
            else:
                self._end_at(match.start())
        return match

    def _agree(self, match: re.Match[str]) -> None:
        """Take down the currency of a mark, which must be that of the marks before."""
        code = self.marks.code(match)
        if code and self.currency not in (None, code):
            raise self._fault(
                match.start(), Phrase("a mark of the same currency, {currency},", currency=self.currency)
            )
        self.currency = code or self.currency

    def _at_end(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.search(self.normal, max(self.start, self.end - _LONGEST_MARK), self.end)

    def _slash(self) -> bool:
        """Cut off /- or /= at the end, if it is there."""
        match = self._at_end(_SLASH)
        if match:
            self._end_at(match.start())
        return match is not None

    def _drops(self, mark: str) -> None:
        """Cut off a word at the end, if it is there and not written onto a number word: একমাত্র is "sole"."""
        if not self.normal.endswith(mark, self.start, self.end):
            return
        end = self.end
        self._end_at(end - len(mark))
        joined = self.start < self.end == end - len(mark) and _LETTER.match(self.normal, self.end - 1)
        if joined and not (self._at_end(self.marks.after) or self._at_end(self.marks.last_subunit)):
            self.end = end

    def _stand_at(self, place: int) -> None:
        self.start = self.end - len(self.normal[place : self.end].lstrip())

    def _end_at(self, place: int) -> None:
        self.end = self.start + len(self.normal[self.start : place].rstrip())

    def _fault(self, position: int, expected: str) -> ParseError:
        return ParseError(self.text, self.offsets[position], expected)
