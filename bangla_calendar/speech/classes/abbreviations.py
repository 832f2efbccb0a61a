"""Abbreviations: ড., মো., বি.দ্র., খ্রি.পূ., নং, (সা.)."""

from __future__ import annotations

import re

from bangla_calendar.language.tables.abbreviations import (
    ABBREVIATIONS,
    AFTER_FIGURES,
    AFTER_NAMES,
    COLONED,
    NUMBER,
    PRAYERS,
    RETIRED,
)
from bangla_calendar.speech.amounts import alternation
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["ABBREV"]

_ALL = {**ABBREVIATIONS, **AFTER_NAMES}
_SHORT = re.compile(rf"({alternation(_ALL)})(\.|ঃ|:(?= ))?")
_IN_BRACKETS = {**PRAYERS, **RETIRED}
_BRACKETED = re.compile(rf"\(({alternation(_IN_BRACKETS)})\.?\)")
_NUMBER = re.compile(rf"({alternation(NUMBER)})(?:\.|ঃ)?(?![{LETTER}])")
_NAME_BEFORE, _GLUED = re.compile(f"[{LETTER}.,] "), re.compile(f"[{LETTER}0-9]")
# The figure and the parts of units before a short form: ৫ মি., ৫ কি. মি., of a clock ৪:১৫ মি.
_UNITS_BEFORE = re.compile(
    r"(?:(?P<clock>(?<=[0-9]):[0-9]{2})|(?P<figure>[0-9]))? ?(?P<parts>(?:(?:সে|কি|মি)\. ?)*)$"
)
_UNIT_OF_TWO = re.compile(rf"মি\. (?:{alternation(AFTER_FIGURES)})\.")
_FAR = 40


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    bracketed = _BRACKETED.match(plain, at)
    if bracketed:
        return Reading("abbrev", bracketed.end(), f"({_IN_BRACKETS[bracketed[1]]})")
    number = _NUMBER.match(plain, at)
    if number:
        return Reading("abbrev", number.end(), NUMBER[number[1]])
    match = _SHORT.match(plain, at)
    if match is None:
        return None
    short, mark, end = match[1], match[2], match.end()
    if mark is None and plain[end : end + 1] == " " and sentence.between(end, end + 1) != " ":
        mark, end = ".", end + 1
    marked = mark is not None or short.endswith("ঃ") or short == "কোং" or " " in short
    if not marked or (mark is None and plain[end : end + 1].isalpha()):
        return None
    if mark == ":" and short not in COLONED:
        return None
    if short in AFTER_FIGURES and _is_unit(plain, at):
        return None
    if short in AFTER_NAMES and not _NAME_BEFORE.fullmatch(plain[max(0, at - 2) : at]):
        return None
    if short in AFTER_FIGURES and _SHORT.match(plain, end):  # কি.মি., লি.লি.
        return None
    blank = " " if mark and _GLUED.match(plain, end) else ""
    return Reading("abbrev", end, _ALL[short] + blank)


def _is_unit(plain: str, at: int) -> bool:
    """Return whether মি. or লি. is a unit or part of one, or beside another so that nothing says what it is.

    A figure has up to two of them, a clock one: of ৫ মি. মি. মি. রহমান the third is the man's.
    """
    before = _UNITS_BEFORE.search(plain[max(0, at - _FAR) : at])
    clock, figure, parts = before.groups()  # type: ignore[union-attr]  # nothing is found as well
    of_number = 1 if clock else 2 if figure else 0
    return parts.count(".") != of_number or _UNIT_OF_TWO.match(plain, at) is not None


ABBREV = SpokenClass(
    f"[({''.join({form[0] for form in (*_ALL, *NUMBER)})}]",
    f"{LETTER}.",
    rf"(?:{alternation(_ALL)})[.ঃ:]?|(?:{alternation(NUMBER)})|\((?=(?:{alternation(_IN_BRACKETS)})\.?\))",
    _read,
)
