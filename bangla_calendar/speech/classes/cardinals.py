"""Numbers alone or with an ending: ১২৫, ৩,৪৫৬টি, ২য়, ১৮শ শতাব্দী, ৩.১৪, -৫, ১৯৭১ সালে."""

from __future__ import annotations

import re
from itertools import islice

from bangla_calendar.language.tables.abbreviations import NUMBER
from bangla_calendar.language.tables.cardinals import SCALES, THOUSAND
from bangla_calendar.language.tables.ordinals import TATSAMA_ENDING
from bangla_calendar.language.tables.spoken_units import CURRENCY_WORDS, UNITS
from bangla_calendar.speech.amounts import SCALE, alternation
from bangla_calendar.speech.figures import (
    ENDING,
    FIGURE,
    MINUS,
    half,
    is_year,
    said,
    sanskrit_ordinal,
    with_ending,
    year_said,
)
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["CARDINAL", "is_ordered"]

_NUMBER = re.compile(rf"(?P<minus>(?<![^\s(])-)?(?P<figure>{FIGURE}){ENDING}")
_ORDERED = cues(
    *("শ্রেণি", "শ্রেণী", "শতক", "শতাব্দী", "শতাব্দি"),
    *("অধ্যায়", "পরিচ্ছেদ", "সংশোধনী", "সংসদ", "সংখ্যা", "খণ্ড", "পর্ব", "বর্ষ"),
)
_COUNTED = cues("জন", "লোক", "মানুষ", "টি", "বছর", *CURRENCY_WORDS, *UNITS.values())
# What a figure before a currency or শতাংশ counts, with লাখ and the like between or not.
_UNIT = re.compile(
    rf"(?: (?:{SCALE}))* ?(?:(?P<money>{alternation(CURRENCY_WORDS)})|(?P<percent>শতাংশ|পার্সেন্ট))"
)
_SCALES = cues(*SCALES, "লক্ষ", "মিলিয়ন", "বিলিয়ন", "ট্রিলিয়ন")
_YEARS_AFTER = cues(
    "সাল",
    "সন",
    "খ্রিষ্টাব্দ",
    "খ্রিস্টাব্দ",
    "বঙ্গাব্দ",
    "খ্রি",
    "ঈসায়ী",
    "হিজরি",
    "অর্থবছর",
    "শিক্ষাবর্ষ",
    "ব্যাচ",
    "পরবর্তী",
    "পূর্ববর্তী",
)
_YEARS_BEFORE = cues("সাল", "সন", "স্থাপিত", "প্রতিষ্ঠিত", "মৃত্যু", "জন্ম")
# What has a number and is not counted by it: ধারা ৩০২, ১৪৪ ধারা, কক্ষ ৫.
_NUMBERED = frozenset(
    (
        *("ধারা", "উপধারা", "অনুচ্ছেদ", "বিধি", "কক্ষ", "রোল", "পৃষ্ঠা", "পৃ.", "অধ্যায়", "নং"),
        *("ওয়ার্ড", "সেক্টর", "বাড়ি", "বাসা", "প্লট", "ফ্ল্যাট", "হোল্ডিং", "রোড", "সড়ক", "আয়াত", "হাদিস"),
    )
)
# After one of these: কক্ষ নম্বর ৫; but প্রাপ্ত নম্বর ৮০ are marks.
_NUMBER_WORDS = frozenset(("নম্বর", "নাম্বার"))
_SECTIONS = cues("ধারা", "উপধারা")
_FLOORS = cues("তলা", "লেন")
_HAVE_NUMBERS = _NUMBERED | _SECTIONS
_ORDINAL_ENDINGS = ("ম", "য়", "র্থ", "ষ্ঠ", "তম", "লা", "রা", "ঠা", "ই", "শে", "st", "nd", "rd", "th")
# What may follow the ending of an ordinal in one word: ২০তমে, ১মবার.
_AFTER_ORDINALS = re.compile("(তম|ম|য়|র্থ|ষ্ঠ)(ে|ের|টি|টির|টা|বার|বারের|জন)")
# What a shortened word ends in.
_ENDS_SHORT = frozenset(".:ঃং")
_WITHOUT_WHOLE = re.compile(r"\.([0-9]+)(?![0-9.])")


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _NUMBER.match(sentence.plain, at)
    if match is None:
        part = _WITHOUT_WHOLE.match(sentence.plain, at)
        return Reading("decimal", part.end(), said(f"0.{part[1]}", options)) if part else None
    minus, figure, mark, ending = match.groups()
    minus = f"{MINUS} " if minus else ""
    if ending:
        mark = mark.strip()
        if ending == TATSAMA_ENDING and not mark:
            return _hundreds_or_ordinal(sentence, match, options)
        words = with_ending(figure, mark + ending, options)
        if words is not None:
            kind = "ordinal" if ending in _ORDINAL_ENDINGS else _kind(sentence, match, mark)
            return Reading(kind, match.end(), minus + words)
        longer = _AFTER_ORDINALS.fullmatch(ending) if ending != "মে" else None  # ৯মে is in May
        first = with_ending(figure, longer[1], options) if longer and not mark else None
        if longer and first:
            return Reading("ordinal", match.end(), minus + first + longer[2])
        if not mark and len(ending) > 1 and not any(map(str.isascii, ending)):
            return _glued(sentence, match, minus + said(figure, options))
        if mark != "-":
            return None
    end = match.end("figure")
    if is_year(figure) and _is_of_year(sentence, at, end):
        return Reading("year", end, year_said(figure, options))
    plain = minus + said(figure, options)
    unit = _UNIT.match(sentence.plain, end)
    decimal = "." in figure
    kind = (unit and unit.lastgroup) or ("decimal" if decimal else _kind(sentence, match, "-"))
    halved = half(figure, options) if decimal and sentence.next_word(end) in _SCALES else None
    return Reading(kind, end, minus + halved, (plain,)) if halved else Reading(kind, end, plain)


def _kind(sentence: Sentence, match: re.Match[str], mark: str) -> str:
    """Return whether a figure that is no glued count is the number of something: ধারা ৩০২."""
    end = match.end()
    if not mark or not sentence.has(_HAVE_NUMBERS):
        return "cardinal"
    before, after = sentence.before(match.start())[:2], sentence.after(end)[:1]
    others = (word for word in sentence.after(end)[:4] if word != "ও" and not word.isdecimal())
    if next(others, "") in _SECTIONS:  # ৫৭ ও ৫৮ ধারা
        return "identifier"
    if after and (after[0] in _COUNTED or after[0] in _FLOORS):
        return "cardinal"
    of = before[1:] if before and before[0] in _NUMBER_WORDS else before[:1]
    return "identifier" if of and of[0] in _NUMBERED else "cardinal"


def _glued(sentence: Sentence, match: re.Match[str], words: str) -> Reading:
    """Read a figure and the word that is glued to it: ১০দিন; but ৩ডা. before a word that is shortened."""
    word, end = match["ending"], match.end()
    if word not in NUMBER and not _ENDS_SHORT.isdisjoint((word[-1], sentence.plain[end : end + 1])):
        return Reading("cardinal", match.end("figure"), f"{words} ", sure=False)
    return Reading("cardinal", end, f"{words} {NUMBER.get(word, word)}", sure=False)


def _is_of_year(sentence: Sentence, at: int, end: int) -> bool:
    before, after = sentence.before(at)[:1], sentence.after(end)[:1]
    return (bool(after) and after[0] in _YEARS_AFTER) or (bool(before) and before[0] in _YEARS_BEFORE)


def _hundreds_or_ordinal(sentence: Sentence, match: re.Match[str], options: Options) -> Reading | None:
    """Read ১৮শ শতাব্দী and ১৫শ টাকা by the words after it; without these it may be either."""
    number = match["figure"]
    if not number.isdecimal() or not 0 < int(number) < 100:
        return None
    if _is_of_hundreds(sentence, match):
        hundreds = f"{number}00"
        said_so = year_said(hundreds, options) if is_year(hundreds) else said(hundreds, options)
        return Reading("cardinal", match.end(), said_so)
    words = sanskrit_ordinal(number, options.region)
    return Reading("ordinal", match.end(), words) if words and is_ordered(sentence, match.end()) else None


def _is_of_hundreds(sentence: Sentence, match: re.Match[str]) -> bool:
    """Return whether the words beside N শ say that it counts hundreds: ৫শ টাকা, ৩শ কোটি, ৫শ ৫০ জন, ২ হাজার ৫শ."""
    before, after = sentence.before(match.start())[:1], sentence.after(match.end())[:2]
    counted = after[1:] if after and after[0].isdecimal() else after
    return any(word in _COUNTED or word in _SCALES for word in counted[:1]) or before == [THOUSAND]


def is_ordered(sentence: Sentence, end: int) -> bool:
    """Return whether centuries, classes or chapters are counted before a place: ১৮শ ও ১৯শ শতাব্দী.

    Others between, in figures or in words, do not part them.
    """
    others = (word for word in sentence.after(end) if not word.isdecimal() and word != TATSAMA_ENDING)
    return not _ORDERED.isdisjoint(islice(others, 4))


CARDINAL = SpokenClass(r"[.-]|\d.*", f"{LETTER}0-9", r"[0-9]|(?<![^\s(])[.-][0-9]", _read)
