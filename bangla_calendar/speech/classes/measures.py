"""Measures and percentages: ৫ কেজি, -৫°C, ৬০ কিমি/ঘণ্টা, ৬′২″, ১০-১৫%, ৫%-এর."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import in_case
from bangla_calendar.speech.amounts import (
    AMOUNT,
    EACH,
    FOR_EACH,
    IN_AMOUNT,
    NAMES_OF_UNITS,
    alternation,
    amount_said,
    firsts,
)
from bangla_calendar.speech.figures import ENDING, said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["BY", "MEASURE", "PERCENT"]

PERCENT_WORD, OF_A_HUNDRED, ALL = "শতাংশ", "শতকরা", "শতভাগ"
_OF_A_HUNDRED = cues(OF_A_HUNDRED)
_WHOLE = re.compile(
    rf"{AMOUNT} ?(?P<unit>{alternation(NAMES_OF_UNITS)}){FOR_EACH}"
    rf"(?:(?<=\.)|{ENDING}(?![0-9]))"
)
# What is measured in feet, in degrees, or by something.
_MARKED = re.compile("[0-9.]+(?: ?[×x*]|['′°])")
_FEET = re.compile(r"(?P<feet>[0-9]+)(?:'|′)[ -]?(?:(?P<inches>[0-9]+)(?:''|″|\"))?(?![0-9])")
_ARC = re.compile(r"([0-9]+)° ?([0-9]+)['′](?: ?([0-9]+)(?:''|\"|″))?")
# A length and a time are shortened alike: ৩ মি. is three metres, ২ ঘণ্টা ৩০ মি. and ৩ মি. ২০ সে. are times.
_SHORT, _MINUTES = ("মি.", "মিঃ", "মি:"), "মিনিট"
_HOUR_BEFORE = re.compile(r"(?:ঘণ্টা|ঘন্টা|ঘ\.|[0-9] ?ট[াোে]) ?$")
_LONGEST_HOUR = 8
# What takes its time, before a figure and after it: সময় ৫ মি., ১০ মি. পর.
_LENGTHS = frozenset(("সময়", "মেয়াদ", "বিরতি", "অপেক্ষা"))
_LASTING = _LENGTHS | frozenset(
    (
        *("পর", "পরে", "পরপর", "আগে", "ধরে", "বাকি", "দেরি", "দেরিতে", "বিলম্বে"),
        *("লাগে", "লাগবে", "তাপে", "জ্বালে"),
    )
)
_SECONDS = re.compile(r" ?[0-9]+ ?(?:সে(?!মি|\.? ?মি)|sec)")
_BY_WORD = "বাই"
_BY = re.compile(
    rf"(?P<figures>[0-9.]+(?: ?[×x*] ?[0-9.]+){{1,3}}) ?(?P<unit>{alternation(NAMES_OF_UNITS)})(?![{LETTER}])"
)
_TIMES = re.compile(" ?[×x*] ?")
# Between two measures: ১২ ফুট × ১০ ফুট.
_UNIT_BEFORE = re.compile(rf"[0-9] ?(?:{alternation(NAMES_OF_UNITS)}) ?\Z")
_MEASURE_AFTER = re.compile(rf"[×x*] ?[0-9.]+ ?(?:{alternation(NAMES_OF_UNITS)})(?![{LETTER}])")
_LONGEST_UNIT = max(map(len, NAMES_OF_UNITS))
_PERCENT = re.compile(rf"{AMOUNT.replace(' ?- ?', '%? ?- ?')} ?%{ENDING}")


def _read_measure(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    if _MARKED.match(plain, at) is None:
        return _measure(sentence, at, options)
    by = _BY.match(plain, at)
    if by:
        figures = [said(figure, options) for figure in _TIMES.split(by["figures"])]
        return Reading("measure", by.end(), f"{f' {_BY_WORD} '.join(figures)} {NAMES_OF_UNITS[by['unit']]}")
    arc = _ARC.match(plain, at)
    if arc:
        return Reading("measure", arc.end(), _arc(arc, options))
    feet = _FEET.match(plain, at)
    if feet and (feet["inches"] or plain[feet.end() - 1] == "′"):
        words = f"{said(feet['feet'], options)} ফুট"
        if feet["inches"]:
            words += f" {said(feet['inches'], options)} ইঞ্চি"
        return Reading("measure", feet.end(), words)
    return _measure(sentence, at, options)


def _read_by(sentence: Sentence, at: int, _: Options) -> Reading | None:
    """Read the sign between two measures."""
    plain = sentence.plain
    unit = _UNIT_BEFORE.search(plain, max(0, at - _LONGEST_UNIT - 3), at)
    if unit is None or _MEASURE_AFTER.match(plain, at) is None:
        return None
    before, after = ("" if plain[place] == " " else " " for place in (at - 1, at + 1))
    return Reading("measure", at + 1, f"{before}{_BY_WORD}{after}")


def _arc(match: re.Match[str], options: Options) -> str:
    """Return degrees, minutes and seconds of an arc in words."""
    parts = zip(match.groups(), ("ডিগ্রি", "মিনিট", "সেকেন্ড"), strict=True)
    return " ".join(f"{said(figure, options)} {unit}" for figure, unit in parts if figure)


def _measure(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _WHOLE.match(sentence.plain, at)
    if match is None:
        return None
    unit = NAMES_OF_UNITS[match["unit"]]
    if match["unit"] in _SHORT and _is_time(sentence, at, match.end()):
        unit = _MINUTES
    words, others = amount_said(match, options, halves=True)
    per = match["per"]
    before = f"{EACH[per]} " if per else ""
    every = [f"{before}{one} {unit}" for one in (words, *others)]
    ending = match["ending"] or ""
    cased = [one for one in (in_case(one, ending) for one in every) if one]
    if not cased:
        return None
    return Reading("measure", match.end(), cased[0], tuple(cased[1:]))


def _is_time(sentence: Sentence, at: int, end: int) -> bool:
    """Return whether hours stand before a figure, seconds after it, or what takes its time beside it."""
    plain = sentence.plain
    if _HOUR_BEFORE.search(plain, max(0, at - _LONGEST_HOUR), at) or _SECONDS.match(plain, end):
        return True
    before = sentence.before(at)[:1]
    return not (_LENGTHS.isdisjoint(before) and _LASTING.isdisjoint(sentence.after(end)[:1]))


def _read_percent(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _PERCENT.match(sentence.plain, at)
    if match is None:
        return None
    before = sentence.before(at)[:1]
    words, _ = amount_said(match, options, halves=False)
    ending = match["ending"] or ""
    if before and before[0] in _OF_A_HUNDRED:
        return Reading("percent", match.end(), in_case(words, ending) or words)
    cased = in_case(f"{words} {PERCENT_WORD}", ending)
    if cased is None:  # ৫%মতো
        blank = "" if match["mark"] else " "
        return Reading("percent", match.start("mark"), f"{words} {PERCENT_WORD}{blank}")
    others = (ALL,) if match["first"] == "100" and not match["last"] and not ending else ()
    return Reading("percent", match.end(), cased, others)


_NEVER_AFTER, _BEGINS = f"{LETTER}0-9.,", "-?[0-9]"
MEASURE = SpokenClass(
    rf"-|\d ?(?:[×x*'′]|{firsts(*NAMES_OF_UNITS)}|{IN_AMOUNT}).*", _NEVER_AFTER, _BEGINS, _read_measure
)
BY = SpokenClass("[×x*]", "0-9,", "[×*] ?[0-9]|(?<= )x [0-9]", _read_by)
PERCENT = SpokenClass(rf"-|\d ?(?:%|{IN_AMOUNT}).*", _NEVER_AFTER, _BEGINS, _read_percent)
