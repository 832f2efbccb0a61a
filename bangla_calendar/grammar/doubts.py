"""Marks and gaps that leave a date in doubt: a figure that cannot be read, or part of which stands apart."""

from __future__ import annotations

import re

from bangla_calendar.grammar.fields import FAMILIES, is_usual_year
from bangla_calendar.grammar.tokens import LETTERS, SMALL_ERAS
from bangla_calendar.language.characters import HYPHENS, LONG_DASHES
from bangla_calendar.language.tables.date_words import BETWEEN, DATED, LISTING, NUMBERED, PARTS_OF_WORKS
from bangla_calendar.language.tables.endings import ORDINAL_ENDINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.fields import Fields
    from bangla_calendar.grammar.tokens import Tokens

__all__ = ["FIRST_OF_TWO", "is_cut", "is_rest_of_year", "is_small_era", "is_uncertain"]

_DIGIT = "[0-9০-৯]"
# What an editor puts for a figure that cannot be read.
_UNREAD = "?_\ufffd□"
_MONEY = "৳₹$£€"
# Before a date: ৳১৩ পৌষ, ১?৩ পৌষ, [১]৩ পৌষ, X৩ পৌষ.
_BEFORE = re.compile(
    rf"[{_UNREAD}{_MONEY}]\Z|[0-9০-৯?]\]\Z|(?<![A-Za-z])[XxOoIl]\Z"
    rf"|{_DIGIT}(?: ?[(\[]?\?[)\]]?|[Xx{_UNREAD}]) \Z"
)
# Before the rest of a figure: ১?০টায়, [১]০টায়, □০টায়.
_CUT = re.compile(rf"{_DIGIT}\?\Z|[_\ufffd□]\Z|[\[(][0-9০-৯?]{{1,3}}[)\]]\Z")
# After it: ১৩ পৌষ ১৩৫২?
_AFTER = re.compile(rf"[?\ufffd□]|[Xx_](?![{LETTERS}0-9])| ?[(\[]\?[)\]]")
# A year of which a figure cannot be read, or stands apart: ২৭ মাঘ ১২৯?, ১২[৯৯], [১২]৯৯, [১২৯৯?], ১২ ৯৯.
_DAMAGED_YEAR = re.compile(
    rf"[ ,/-]{{0,2}}{_DIGIT}{{1,3}}(?:[{_UNREAD}*XxOoIl](?![A-Za-z])|[(\[][0-9০-৯?]{{1,3}}[)\]])"
    rf"| ?,? ?\[(?:{_DIGIT}{{1,3}}\]{_DIGIT}|{_DIGIT}{{2,4}}\?|\?{_DIGIT}{{4}})"
    rf"|[ ,]{{1,2}}(?!{_DIGIT}{{4}})(?:[1১] ?[1-9১-৯]|[2২] ?[0০]) ?{_DIGIT} ?{_DIGIT}(?= ?(?:[,;)।\n]|$))"
)
# Two more figures after a year in two digits, which may be the rest of it: ১৫/০৮/১৯ ৭৫.
_REST_OF_YEAR = re.compile(rf" {_DIGIT}{{2}}(?= ?(?:[,;)।\n]|$))")
# Figures after a day that ends a date, with which it may be a year: মার্চ ১৯[৭১], মার্চ ১৯ ৭১.
_REST_AFTER_DAY = re.compile(rf"[(\[][0-9০-৯?]{{1,3}}[)\]]|{_REST_OF_YEAR.pattern}")
# A year with the name of another era: ৭ কার্তিক ১৩৩০ ত্রিপুরা সন.
_NAMED_ERA = re.compile(rf" [{LETTERS}]+ (?:সন|অব্দ)(?:ে|ের)?(?![{LETTERS}])")
_SMALL_ERA = re.compile(rf"\s{{0,2}}(?:{'|'.join(SMALL_ERAS)})(?![{LETTERS}])")
# Before a figure that is joined to a word, with a hyphen or without.
_JOINED = re.compile(rf"(?<![{LETTERS}])([{LETTERS}]+)([{HYPHENS}]?)\Z")
_SHORT_WORD = 3
# The kinds of words that are themselves of a date: months, weekdays, আজ, তারিখ.
_OF_DATES = tuple("mMGnwvRTPAEI")
# The first of two numbers of pages or parts, before the second: পৃ. ১২-১৫, সংখ্যা ৩/৪, খণ্ড ৩ ও ৪.
FIRST_OF_TWO = rf"(?:{_DIGIT}{{1,4}}(?: ?[{HYPHENS}{LONG_DASHES}/] ?| (?:{BETWEEN}|{LISTING}) ))?"
# Before a day: সংখ্যা ৫ মে ২০২০, which may be of the fifth number.
_NUMBER_OF = re.compile(
    rf"(?<![{LETTERS}])(?:{NUMBERED}|{PARTS_OF_WORKS})\.? {FIRST_OF_TWO}\Z", re.IGNORECASE
)
# A day with an ending, and what may part it from its month. 3D is no 3d.
_WITH_ENDING = re.compile(r"d[ '-]?(?P<ending>e)(?P<mark> ?[,-])?")
_DIMENSIONS = "D"
# A year before a date that has one after it: ১৩২৮ সালের ১৯ বৈশাখ, ১৪০৫ সালে.
_YEAR_BEFORE = re.compile(r"(?:^|[^mMGde, ],? ?|\n)(?P<year>[yt]) ?(?:[EI] ?)?[SQ] ?,? ?\Z")
_LONGEST_YEAR = len("? y E S , ")
_LONGEST_BEFORE = 20
_MOST_DAYS = 32


def is_uncertain(tokens: Tokens, begin: int, end: int, fields: Fields) -> bool:
    """Return whether marks of doubt, gaps and words beside it leave open which day a date is."""
    text, start, stop = tokens.text, tokens.items[begin][0], tokens.items[end - 1][1]
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if _AFTER.match(text, stop) or _BEFORE.search(before) or _is_rest_of_day(tokens, begin, before):
        return True
    if _is_ordinal(tokens, begin):
        return True
    if fields.year is None:
        is_cut = tokens.kinds[end - 1] == "d" and _REST_AFTER_DAY.match(text, stop)
        return bool(is_cut) or _DAMAGED_YEAR.match(text, stop) is not None
    if "two-digit-year" in fields.flags and _REST_OF_YEAR.match(text, stop):
        return True
    is_part = tokens.kinds[begin : begin + 2] == "d " and _NUMBER_OF.search(before)
    if is_part or _is_of_word(tokens, begin) or _NAMED_ERA.match(text, stop) or _is_double_year(tokens, end):
        return True
    if tokens.kinds[end : end + 2] == " E" and tokens[end + 1].name not in FAMILIES:
        return True  # ১০ চৈত্র ১২০৫ মঘী ১৮৪৪: the era may be that of either year
    return _is_between_years(tokens, begin, fields)


def is_cut(tokens: Tokens, at: int) -> bool:
    """Return whether a figure is the rest of one whose beginning cannot be read: [১]০টায়, ১?০ দিন আগে."""
    start = tokens.items[at][0]
    before = tokens.text[max(0, start - _LONGEST_BEFORE) : start]
    return tokens.kinds[at] in "dty" and _CUT.search(before) is not None


def is_rest_of_year(tokens: Tokens, at: int) -> bool:
    """Return whether a year in less than four digits may be the rest of one: [১]৪৩০, ১?৩০, ১ ৪৩০ বঙ্গাব্দ."""
    start, kinds = tokens.items[at][0], tokens.kinds
    if kinds[at] not in "dt":
        return False
    before = tokens.text[max(0, start - _LONGEST_BEFORE) : start]
    return _BEFORE.search(before) is not None or kinds[max(0, at - 2) : at] == "d "


def _is_rest_of_day(tokens: Tokens, begin: int, before: str) -> bool:
    """Return whether a digit before a day of one digit may be its first: ২ ৭ মাঘ, ২[৭] মাঘ."""
    kinds = tokens.kinds
    if kinds[begin] == "[":
        return before[-1:].isdecimal()
    if (
        kinds[begin] != "d"
        or kinds[begin - 2 : begin] != "d "
        or kinds[begin - 3 : begin - 2] in (*"./:-", "'")
    ):
        return False
    first, last = tokens[begin - 2], tokens[begin]
    return first.digits == last.digits == 1 and 0 < first.value * 10 + last.value <= _MOST_DAYS


def _is_of_word(tokens: Tokens, begin: int) -> bool:
    """Return whether a figure is joined to the word before it, and may number it: জি-২০ সেপ্টেম্বর, বি১২ মে.

    A long word is only glued to it, as pages glue their texts.
    """
    kinds = tokens.kinds
    if kinds[begin : begin + 3] not in ("d m", "d M"):
        return False
    start = tokens.items[begin][0]
    word = _JOINED.search(tokens.text[max(0, start - _LONGEST_BEFORE) : start])
    if word is None or word[1] in DATED or kinds[: begin - len(word[2])][-1:] in _OF_DATES:
        return False
    return bool(word[2]) or len(word[1]) <= _SHORT_WORD


def _is_ordinal(tokens: Tokens, begin: int) -> bool:
    """Return whether a day has an ending of what is numbered: ২য়—জুলাই ১৯৪৯, of an edition, and 3D."""
    day = _WITH_ENDING.match(tokens.kinds, begin)
    if day is None:
        return False
    ending = day.start("ending")
    is_parted = day["mark"] is not None and tokens[ending].name in ORDINAL_ENDINGS
    return is_parted or tokens.between(ending, ending + 1) == _DIMENSIONS


def _is_between_years(tokens: Tokens, begin: int, fields: Fields) -> bool:
    """Return whether a date with a year has one of its calendar before it: ১৩২৮ সালের ১৯ বৈশাখ, ১৪০৫ সালে."""
    first = max(0, begin - _LONGEST_YEAR)
    before = _YEAR_BEFORE.search(tokens.kinds[first:begin])
    if before is None:
        return False
    year = tokens[first + before.start("year")].value
    return is_usual_year(year, fields.calendar or "gregorian")


def _is_double_year(tokens: Tokens, end: int) -> bool:
    """Return whether a year is one of two, and no other date follows: ২৪ মাঘ ১৩৫২-৫৩, ১৩৫২-১৩৫৩."""
    if tokens.kinds[end - 1 : end + 2] not in ("y-d", "y/d", "y।d", "y-y", "y/y"):
        return False
    year, last = tokens[end - 1], tokens[end + 1]
    if last.digits < 2 or last.value != (year.value + 1) % 10**last.digits:
        return False
    of_next = "mMGn&./:-" + ("S" if last.digits == 4 else "")
    return tokens.kinds[end + 2 : end + 4].lstrip(" ")[:1] not in tuple(of_next)


def is_small_era(tokens: Tokens, end: int) -> bool:
    """Return whether Bs stands after a date, which may be BS as well as ইং: 15/06/2023 Bs."""
    return _SMALL_ERA.match(tokens.text, tokens.items[end - 1][1]) is not None
