"""Ranges: ১০-১২ জন, ১ম-৫ম, ১৫–২০টি, ১০ টাকা-২০ টাকা; and what may be one and more: ২০-২২/০৪/২০২৪."""

from __future__ import annotations

import re

from bangla_calendar.language.tables.ordinals import TATSAMA_ENDING
from bangla_calendar.language.tables.spoken_units import CURRENCY_SIGNS
from bangla_calendar.speech.amounts import TO
from bangla_calendar.speech.classes.cardinals import is_ordered
from bangla_calendar.speech.figures import ENDING, FIGURE, one_by_one, said, sanskrit_ordinal, with_ending
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER
from bangla_calendar.speech.spans import UNREAD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["CHAIN", "RANGE", "TO_SAME_UNIT"]

_RANGE = re.compile(
    rf"(?P<first>{FIGURE})(?P<first_ending>[{LETTER}]*)(?P<gap>-| - )(?P<last>{FIGURE})"
    rf"{ENDING}(?![0-9]|[-/:][0-9])"
)
# Figures of which one mark joins three, and another the rest; ১/২-৩/৪ and ১.৫-২.৫ have no such three.
_CHAIN = re.compile(
    r"(?=[0-9./-]*?([./-])[0-9]+\1[0-9])(?=[0-9]+([./-])(?:[0-9]+\2)*[0-9]+(?!\2)[./-][0-9])"
    r"[0-9]+(?:[./-][0-9]+){3,}+"
)
# With this many digits the first figure is a telephone number, and the last the end of another.
_TELEPHONE = 6
# What stands on both sides of a hyphen between figures of one unit: ১০ টাকা-২০ টাকা, ৳১০ - ৳২০.
_SIGN = "".join(sign for sign in CURRENCY_SIGNS if len(sign) == 1)
_SIDE = rf"(?P<sign>[{_SIGN}]?)(?P<figure>{FIGURE})(?P<unit>(?: ?[{LETTER}]+){{0,2}}|%)"
_BEFORE, _AFTER = re.compile(rf"(?<![{LETTER}0-9.,/:{_SIGN}-]){_SIDE} ?\Z"), re.compile(f"- ?{_SIDE}")
_LONGEST_SIDE = 40


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _RANGE.match(sentence.plain, at)
    if match is None:
        return None
    first_ending, ending = match["first_ending"], (match["mark"] or "").strip() + (match["ending"] or "")
    say = _end
    if ending == TATSAMA_ENDING and first_ending:  # ১০ম-১২শ শ্রেণি, ১৮শ-১৯শ শতাব্দী
        if first_ending == ending and not is_ordered(sentence, match.end()):
            return None
        say = _of_order
    first, last = say(match["first"], first_ending, options), say(match["last"], ending, options)
    if first is None or last is None:
        return None
    if _value(match["first"]) >= _value(match["last"]):  # a result, or figures of a name
        if " " in match["gap"]:
            return None
        if len(match["first"]) >= _TELEPHONE and match["first"].isdecimal() and not ending:  # ৯১২৩৪৫৬-৬০
            lines = (one_by_one(match[name], options.region) for name in ("first", "last"))
            return Reading("telephone", match.end(), "-".join(lines))
        return Reading("range", match.end(), f"{first}-{last}", sure=False)
    return Reading("range", match.end(), f"{first} {TO} {last}", (f"{first}-{last}",))


def _read_chain(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Leave figures as they are where marks join them that no number, date or range has together."""
    match = _CHAIN.match(sentence.plain, at)
    if match is None or at in sentence.dates:
        return None
    return Reading(UNREAD, match.end(), sentence.between(at, match.end()))


def _read_to_same_unit(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read the hyphen in ১০ টাকা-২০ টাকা and ৳১০-৳২০, of which the unit is said on both sides."""
    plain = sentence.plain
    before, after = _BEFORE.search(plain, max(0, at - _LONGEST_SIDE), at), _AFTER.match(plain, at)
    if before is None or after is None or before["sign"] != after["sign"]:
        return None
    unit = before["unit"]
    if not (unit or before["sign"]) or not after["unit"].replace(" ", "").startswith(unit.replace(" ", "")):
        return None
    end = after.start("sign")
    if _value(before["figure"]) >= _value(after["figure"]):
        return Reading("range", end, sentence.between(at, end), sure=False)
    return Reading("range", end, f"{'' if before.end('unit') < at else ' '}{TO} ")


def _end(figure: str, ending: str, options: Options) -> str | None:
    return with_ending(figure, ending, options) if ending else said(figure, options)


def _of_order(figure: str, ending: str, options: Options) -> str | None:
    if ending == TATSAMA_ENDING:
        return sanskrit_ordinal(figure, options.region)
    return _end(figure, ending, options)


def _value(figure: str) -> float:
    return float(figure.replace(",", ""))


RANGE = SpokenClass(rf"\d(?:[{LETTER}]|[.,-][0-9]| - ).*", f"0-9.,/:{LETTER}-", "[0-9]", _read)
TO_SAME_UNIT = SpokenClass("-", "/:", rf"- ?[0-9{_SIGN}]", _read_to_same_unit)
CHAIN = SpokenClass(r"\d[./-][0-9].*", "0-9.,/:-", "[0-9]", _read_chain)
