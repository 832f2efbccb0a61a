"""Fractions: ৩/৪ অংশ, ২/৩, ১½, ৩ ১/২; and rough counts, which are written alike: ১০/১২ জন."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from bangla_calendar.language.cases import in_case
from bangla_calendar.language.tables.cardinals import PERCENTS, SCALES
from bangla_calendar.language.tables.endings import CLASSIFIERS
from bangla_calendar.language.tables.fractions import DENOMINATORS, PARTS_OF
from bangla_calendar.language.words import number_to_words
from bangla_calendar.speech.amounts import NAMES_OF_UNITS, alternation
from bangla_calendar.speech.figures import ENDING, MINUS, VULGAR, VULGAR_SIGNS, said, with_ending
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence
    from bangla_calendar.typing import Region

__all__ = ["FRACTION"]

_GREATEST_UNDER = 1000
# With whole numbers before it: ৩ ১/২.
_MIXED_UNDER = (2, 4)
_MIXED = re.compile(rf"(?P<minus>-?)(?P<whole>[0-9]*)(?P<sign>[{VULGAR_SIGNS}]){ENDING}")
_SLASHED = re.compile(rf"(?:(?P<whole>[0-9]+) )?(?P<over>[0-9]+)/(?P<under>[0-9]+)(?![0-9/]){ENDING}")
# A unit that is shortened: ১/২ লি.; others stay as they are.
_SHORT_UNIT = re.compile(
    rf" ?({alternation(form for form, name in NAMES_OF_UNITS.items() if form != name)})(?![{LETTER}'])"
)
_PERCENT = re.compile(f" ?%{ENDING}")
_YEARS = cues("সাল", "সন", "অর্থবছর", "শিক্ষাবর্ষ")
_SHARES = cues("অংশ", "ভাগ")
# Of these there are whole ones only: ১০/১২ জন are ten or twelve people.
_WHOLE_THINGS = cues("জন", "দিন", "বছর", "মাস", "সপ্তাহ", "বার", "টাকা", "লোক", "মিনিট")
# Of these there are halves as well, but other parts of them have names of their own: ২/৩ হাজার, ৩/৪ ঘণ্টা.
_MANY = cues(*SCALES, "লক্ষ", "ঘণ্টা", "ঘন্টা")


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    mixed = _MIXED.match(sentence.plain, at)
    if mixed:
        over, under = VULGAR[mixed["sign"]].as_integer_ratio()
        whole = int(mixed["whole"] or 0)
        if whole:
            words = _mixed(whole, over, under, options.region)
        else:
            words = _share(over, under, sentence.after(mixed.end())[:1], options)
        words = f"{MINUS} {words}" if mixed["minus"] else words
        percent = _PERCENT.match(sentence.plain, mixed.end("sign"))
        if percent:
            cased = in_case(f"{words} {PERCENTS[0]}", percent["ending"] or "")
            return None if cased is None else Reading("percent", percent.end(), cased)
        return _cased("fraction", mixed, words) or Reading("fraction", mixed.end("sign"), words)
    slashed = _SLASHED.match(sentence.plain, at)
    if slashed is None or sentence.has_date(at):
        return None
    over, under = int(slashed["over"]), int(slashed["under"])
    following = sentence.after(slashed.end())[:1]
    if slashed["whole"] is None and _is_rough(slashed, following):
        first = said(slashed["over"], options)
        last = with_ending(slashed["under"], slashed["ending"] or "", options)
        return Reading("range", slashed.end(), f"{first}-{last}") if last else None
    if following and following[0] in _YEARS:  # ২৩/২৪ অর্থবছরে
        return None
    if not 0 < over < under or under > _GREATEST_UNDER or "0" in (slashed["over"][0], slashed["under"][0]):
        return None  # ০৬/২৬ is no fraction
    if slashed["whole"]:
        if under not in _MIXED_UNDER:
            return None
        words = _mixed(int(slashed["whole"]), over, under, options.region)
        return _cased("fraction", slashed, words)
    return _cased("fraction", slashed, _share(over, under, following, options))


def _is_rough(slashed: re.Match[str], following: list[str]) -> bool:
    """Return whether two figures with a slash are a rough count: ১০/১২ জন, ৭/৮টি, ২/১টি."""
    if slashed["mark"] or (slashed["over"] == "0" or slashed["under"] == "0"):
        return False
    if slashed["ending"]:
        return slashed["ending"].startswith(CLASSIFIERS)
    rises = 1 < int(slashed["over"]) < int(slashed["under"])
    return bool(following) and following[0] in (_WHOLE_THINGS | _MANY if rises else _WHOLE_THINGS)


def _cased(kind: str, match: re.Match[str], words: str) -> Reading | None:
    unit = None if match["ending"] else _SHORT_UNIT.match(match.string, match.end())
    if unit:
        return Reading(kind, unit.end(), f"{words} {NAMES_OF_UNITS[unit[1]]}")
    cased = in_case(words, match["ending"] or "")
    return None if cased is None else Reading(kind, match.end(), cased)


@lru_cache(maxsize=1 << 8)
def _mixed(whole: int, over: int, under: int, region: Region) -> str:
    """Return a whole number and a fraction in words: সাড়ে তিন, সোয়া দুই."""
    return number_to_words(whole + Fraction(over, under), region=region)


def _share(over: int, under: int, following: list[str], options: Options) -> str:
    """Return a fraction below one: চার ভাগের তিন before অংশ, else তিন-চতুর্থাংশ."""
    numerator = said(str(over), options)
    if (following and following[0] in _SHARES) or under not in DENOMINATORS:
        return f"{said(str(under), options)} {PARTS_OF} {numerator}"
    if (over, under) == (1, 2):
        return _mixed(0, over, under, options.region)
    return f"{numerator}-{DENOMINATORS[under]}"


FRACTION = SpokenClass(
    rf"[{VULGAR_SIGNS}-]|\d(?:[/ ][0-9]|[{VULGAR_SIGNS}]).*",
    "0-9.,/",
    rf"(?:(?<![^\s(])-)?[0-9]+[{VULGAR_SIGNS}]|(?<![:-])(?:[0-9]+ )?[0-9]+/|[{VULGAR_SIGNS}]",
    _read,
)
