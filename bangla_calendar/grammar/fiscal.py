"""What a fiscal, tax or school year looks like: its figures, its word, its part; not which days these are.

`fiscal_at` reads one at a place of a text, for readers of whole texts and of running text alike.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.grammar.fault import Fault
from bangla_calendar.language.characters import APOSTROPHES, DASHES
from bangla_calendar.language.names import month_forms
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.ordinal_reader import parse_ordinal
from bangla_calendar.language.tables.fiscal import (
    BANGLA,
    ENDINGS,
    ENGLISH_YEARS,
    HALVES,
    LAST,
    MONTHS,
    OF_YEAR,
    QUARTER_WORDS,
    STRETCH_WORDS,
    TO,
    TOWARD,
    WHOLE_YEARS,
    YEAR_WORDS,
    YEARS,
)
from bangla_calendar.language.words_reader import words_to_number

__all__ = ["FiscalText", "Part", "fiscal_at", "year_words"]

# Two digits of a Gregorian year are of this century up to 69: plans reach to FY41, archives back to FY72.
_PIVOT = 69
_FIRST = "প্রথম"
_DASH = f"[{DASHES}/]"
_LETTER = "[\u0980-\u09e3A-Za-z]"
# A word ends with the ending of a case or none, and no letter follows.
_END = rf"(?:{ENDINGS})?(?!{_LETTER})"
# Years in two or four figures, the second in either.
_FIGURES = rf"[{APOSTROPHES}]?(?P<first>\d{{4}}|\d\d)(?!\d)(?:\s?{_DASH}\s?(?P<second>\d{{4}}|\d\d)(?!\d))?"
_NAME = rf"[^{DASHES}/\s()]+"
_BETWEEN = rf"(?P<first>{_NAME})\s?(?:{_DASH}|(?:{TO})\s)\s?(?P<last>{_NAME})"
_SINGLE = rf"(?P<first>{_NAME})(?P<last>)"


class Part(NamedTuple):
    """Some months of a year: the first of them, from 1, and how many; or by their names, as Gregorian months.

    Of ছয় মাসে (জুলাই-ডিসেম্বর) the first is None: the names say it.
    """

    place: int
    start: int | None = None
    length: int | None = None
    names: tuple[int, int] | None = None


class FiscalText(NamedTuple):
    """What a text says of a year.

    `word` is the kind by its word: one of `YEARS`, `"session"`, `"bangla"` or `"sal"`; `place` is where that
    stands. `year` is the first of two years or, where `is_single`, the only one in figures, `last` the same
    of the last of several years; without figures `toward` says which is meant, by the keys of `TOWARD`.
    `bracketed` are the months in brackets after it.
    """

    place: int
    word: str
    year: int | None = None
    last: int | None = None
    is_single: bool = False
    toward: str | None = None
    part: Part | None = None
    bracketed: Part | None = None


class _Scanner:
    """A text and the place up to which it has been read; blanks before what is taken do not matter."""

    def __init__(self, text: str, place: int) -> None:
        self.text = text
        self.place = place

    def take(self, pattern: str) -> re.Match[str] | None:
        """Read on, if a pattern comes next."""
        found = _compiled(pattern).match(self.text, self.place)
        if found:
            self.place = found.end()
        return found

    def fault(self, expected: str) -> Fault:
        """Return the error for what comes next."""
        rest = self.text[self.place :]
        return Fault(self.place + len(rest) - len(rest.lstrip()), expected)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{pattern}", re.IGNORECASE)


@cache
def _year_word() -> str:
    """Return the pattern of the words for years, with a group for each kind."""
    kinds = {kind: rf"(?:{heads})[ -]?(?:{YEAR_WORDS})" for kind, heads in YEARS.items()}
    for kind, word in WHOLE_YEARS.items():
        kinds[kind] = f"{kinds[kind]}|{word}" if kind in kinds else word
    return f"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in kinds.items())}){_END}"


@cache
def year_words() -> re.Pattern[str]:
    """Return the pattern that finds the words of years in running text, with figures right after them.

    The word alone is the group `word`. সাল and সন are said of other years as well, and are found only before
    a quarter.
    """
    whole = "|".join(words for kind, words in WHOLE_YEARS.items() if kind not in ("sal", "bangla"))
    words = (
        rf"(?:(?:{'|'.join(YEARS.values())})[ -]?(?:{YEAR_WORDS})|{whole}){_END}",
        rf"(?:{WHOLE_YEARS['sal']}){_END}(?=\s\S+\s(?:{QUARTER_WORDS}))",
        rf"(?:{'|'.join(ENGLISH_YEARS.values())})(?= ?[{APOSTROPHES}]?\d)",
    )
    return re.compile(rf"(?<!{_LETTER})(?P<word>{'|'.join(words)})(?:[:ঃ,( ]*{_FIGURES})?")


@cache
def _toward() -> str:
    return f"(?:{'|'.join(f'(?P<{side}>{words})' for side, words in TOWARD.items())})(?!{_LETTER})"


def fiscal_at(text: str, place: int = 0) -> tuple[FiscalText, int]:
    """Return the year that begins at a place, and where it ends; digits must be ASCII.

    Raises `Fault` where there is none.

    >>> found, end = fiscal_at("2023-24 অর্থবছরের প্রথম আট মাসে রপ্তানি")
    >>> found.word, found.year, found.part.length, end
    ('fiscal', 2023, 8, 31)
    """
    scan = _Scanner(text, place)
    part = _part(scan)
    if part:
        scan.take(",")
    said = _year(scan)
    scan.take(rf"[{APOSTROPHES}”\")]*-?{_END}")
    if part is None:
        scan.take(",")
        part = _part(scan)
    bracketed = _bracketed(scan)
    part = part or bracketed
    if said.word == "sal" and (part is None or said.is_single):
        raise Fault(said.place, "a word such as অর্থবছর")
    return said._replace(part=part, bracketed=bracketed), scan.place


def _year(scan: _Scanner) -> FiscalText:
    """Read a year: its figures and its word, in either order, or a direction and the word."""
    toward = scan.take(_toward())
    english = scan.take(rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in ENGLISH_YEARS.items())})")
    if english:
        kind = str(english.lastgroup)
        said = _with_figures(scan, english.start(kind), kind)
        return _ending(said) if said.is_single else said
    bangla = scan.take(rf"{BANGLA}(?=\s\d)")
    figures = scan.take(_FIGURES)
    if figures:
        return _figured(scan, figures, is_bangla=bangla is not None)
    word = scan.take(_year_word())
    if not word:
        raise scan.fault("a fiscal year, such as ২০২৩-২৪ অর্থবছর,")
    kind = str(word.lastgroup)
    before = scan.place
    scan.take("[:ঃ,(]*")
    if _compiled(_FIGURES).match(scan.text, scan.place):
        return _with_figures(scan, word.start(kind), kind)
    scan.place = before
    if toward is None:
        raise scan.fault("the years, such as ২০২৩-২৪,")
    return FiscalText(word.start(kind), kind, toward=toward.lastgroup)


def _ending(said: FiscalText) -> FiscalText:
    """Return the year that ends in a single one: FY24.

    FY2425 may be two years without a dash, and is none; so read FY2021 is the same year.
    """
    last = said.year or 0
    century, years = divmod(last, 100)
    if years == (century + 1) % 100 and last // 100 != 20:
        told = "two years, {one} or {other}, since {year} may be either,"
        either = f"{last - 1}-{years:02}", f"20{century:02}-{years:02}"
        raise Fault(said.place, Phrase(told, one=either[0], other=either[1], year=str(last)))
    return said._replace(year=last - 1, is_single=False)


def _with_figures(scan: _Scanner, place: int, kind: str) -> FiscalText:
    """Read the figures after a word."""
    figures = scan.take(_FIGURES)
    if not figures:
        raise scan.fault("the years, such as 2023-24,")
    return FiscalText(place, kind, *_years(figures, kind))


def _figured(scan: _Scanner, figures: re.Match[str], *, is_bangla: bool) -> FiscalText:
    """Read what follows figures: the last of several years, and the word."""
    ends = None
    if scan.take(rf"(?:{TO})(?!{_LETTER})"):
        ends = scan.take(_FIGURES)
        if not ends:
            raise scan.fault("the last of several years")
    word = scan.take(rf"(?:(?:{OF_YEAR})\s+)?{_year_word()}")
    if not word:
        raise scan.fault("সন" if is_bangla else "a word such as অর্থবছর, করবর্ষ or শিক্ষাবর্ষ")
    kind = str(word.lastgroup)
    place = word.start(kind)
    if is_bangla:
        if kind != "sal":
            raise Fault(place, "সন")
        kind = "bangla"
    year, last, is_single = _years(figures, kind)
    if ends:
        last, after, is_last_single = _years(ends, kind)
        if is_last_single != is_single or after is not None or last <= year:
            raise Fault(ends.start("first"), "a later year, in figures as the first is,")
    return FiscalText(place, kind, year, last, is_single)


def _years(figures: re.Match[str], kind: str) -> tuple[int, int | None, bool]:
    """Return the first year in figures, the last of several ones, and whether each figure is a year.

    Two figures are one year that begins in the first and ends in the second, except of Bangla years.
    """
    first, second = figures["first"], figures["second"]
    year = int(first)
    if len(first) == 2:
        year += 2000 if year <= _PIVOT else 1900
    if second is None:
        return year, None, True
    last = int(second) if len(second) == 4 else (year + 1) // 100 * 100 + int(second)
    if kind == "bangla" and last > year:
        return year, last, True
    if last != year + 1:
        raise Fault(
            figures.start("second"), Phrase("{next}, the year after {year},", next=year + 1, year=year)
        )
    return year, None, False


def _part(scan: _Scanner) -> Part | None:
    """Read a part of a year, if one comes next."""
    named = _named(scan)
    if named:
        return named
    found = scan.take(rf"(?P<half>{'|'.join(HALVES)}){_END}")
    if found:
        return Part(found.start("half"), 6 * HALVES[found["half"]] - 5, 6)
    found = scan.take(r"(?P<letter>[QH])(?P<n>[1-4])(?!\d)")
    if found:
        length = 3 if found["letter"] in "Qq" else 6
        return _numbered(found.start("n"), int(found["n"]), length)
    found = scan.take(rf"(?P<n>[^\s()]+)\s+(?:{QUARTER_WORDS}){_END}")
    if found:
        return _numbered(found.start("n"), 4 if found["n"] == LAST else _ordinal(found), 3)
    found = scan.take(rf"(?:(?P<side>{LAST}|{_FIRST}|1ম)\s+)?(?P<n>[^\s()]+?)?\s*{MONTHS}{_END}")
    return _counted(found) if found else None


def _numbered(place: int, number: int, length: int) -> Part:
    """Return a quarter or a half by its number."""
    if not 1 <= number <= 12 // length:
        raise Fault(place, Phrase("a number from 1 to {last}", last=12 // length))
    return Part(place, length * (number - 1) + 1, length)


def _ordinal(found: re.Match[str]) -> int:
    try:
        return parse_ordinal(found["n"])
    except BanglaCalendarError:
        raise Fault(found.start("n"), "an ordinal number, such as প্রথম or ২য়,") from None


def _counted(found: re.Match[str]) -> Part:
    """Return some months from the first on, or to the last."""
    try:
        count = words_to_number(found["n"]) if found["n"] else int(bool(found["side"]))
    except BanglaCalendarError:
        count = 0
    place = next((found.start(group) for group in ("side", "n") if found[group]), found.end())
    if not isinstance(count, int) or not 1 <= count <= 12:
        raise Fault(place, "a number of months from 1 to 12")
    if not found["side"]:
        return Part(place, None, count)
    return Part(place, 13 - count if found["side"] == LAST else 1, count)


def _named(scan: _Scanner) -> Part | None:
    """Read a part by the names of its first and last month, or of the only one: জুলাই-মার্চ সময়ে, জুলাই মাসে."""
    place = scan.place
    for shape in (_BETWEEN, _SINGLE):
        found = scan.take(shape)
        ends = [_month(found[end]) for end in ("first", "last") if found[end]] if found else []
        if found and ends and all(ends):
            scan.take(rf"(?:{STRETCH_WORDS}){_END}")
            return Part(found.start("first"), names=(ends[0], ends[-1]))
        scan.place = place
    return None


def _bracketed(scan: _Scanner) -> Part | None:
    """Read months in brackets."""
    if not scan.take(r"\("):
        return None
    part = _named(scan)
    if part is None or not scan.take(r"\)"):
        raise scan.fault("the first and the last month of the part in brackets")
    return part


def _month(word: str) -> int:
    """Return the number of a Gregorian month, with or without the ending of a case; 0 where it is none."""
    months, form = month_forms("gregorian"), fold(word)
    return months.get(form) or months.get(re.sub(f"(?:{ENDINGS})$", "", form)) or 0
