"""Figures said aloud, and the regular expressions of what figures look like in a prepared text."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from bangla_calendar.errors import ParseError
from bangla_calendar.language.cases import in_case
from bangla_calendar.language.characters import ASCII_DIGITS
from bangla_calendar.language.figure_reader import has_leading_zeros, read_figures
from bangla_calendar.language.ordinals import ordinal
from bangla_calendar.language.speech import figures_to_words
from bangla_calendar.language.tables.cardinals import POINT
from bangla_calendar.language.tables.letters import ENGLISH_IN_BENGALI
from bangla_calendar.language.tables.ordinals import TATSAMA_LAST
from bangla_calendar.language.words import YEARS_IN_HUNDREDS, number_to_words, year_to_words
from bangla_calendar.speech.sentence import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bangla_calendar.speech.options import Options
    from bangla_calendar.typing import Region

__all__ = [
    *(
        "ENDING",
        "FIGURE",
        "MINUS",
        "VULGAR",
        "VULGAR_SIGNS",
        "dictated",
        "half",
        "half_more",
        "is_year",
        "one_by_one",
        "said",
        "sanskrit_ordinal",
        "with_ending",
    ),
    "year_said",
]

# The signs of fractions, which stand for themselves or for a part after figures: ½, ১½.
VULGAR = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅕": Fraction(1, 5),
    "⅛": Fraction(1, 8),
}
VULGAR_SIGNS = "".join(VULGAR)
# Figures with commas in any grouping that there is, and decimals. Two points are no decimal, and figures with
# commas in other places are not read: ৩৪৫২,৩৪৫; nor are those with a part after them: ২.৫½.
_IN_GROUPS = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}|[0-9]{3,}(?:,[0-9]{2}){2},[0-9]{3}"
_NO_MORE = r"(?!(?:,[0-9]{2,3})*,[0-9]{3}(?![0-9]))"
_DECIMALS = rf"(?:\.[0-9]+(?![0-9]*\.[0-9]))?+(?![{VULGAR_SIGNS}])"
FIGURE = rf"(?:(?=[0-9]+,)(?:{_IN_GROUPS})(?![0-9])|[0-9]++{_NO_MORE}){_DECIMALS}"
# An ending after figures or a sign, glued or after a hyphen or an apostrophe; -এর may stand apart.
ENDING = rf"(?:(?P<mark>['-]?| (?=এর(?![{LETTER}])))(?P<ending>[{LETTER}]+))?"
# In speech a minus is মাইনাস: 26 to 1 in a corpus of blogs.
MINUS = "মাইনাস"
_MOST_YEARS = range(1100, 2100)
# Of one digit several times, at most three are said together.
_RUNS = re.compile("|".join(f"{digit}{{1,3}}" for digit in ASCII_DIGITS))
_REPEATED = {1: "", 2: "ডাবল ", 3: "ট্রিপল "}


def said(figure: str, options: Options) -> str:
    """Return a figure as a number in words; more than two digits with a zero before them one by one."""
    return (_remembered_in_words if len(figure) < _LONG else _in_words)(figure, options.region)


def _in_words(figure: str, region: Region) -> str:
    if has_leading_zeros(figure):
        return one_by_one(figure, region)
    whole, point, part = figure.partition(".")
    words = number_to_words(read_figures(whole), region=region)
    return f"{words} {POINT} {one_by_one(part, region)}" if point else words


def half(figure: str, options: Options) -> str | None:
    """Return দেড়, আড়াই or সাড়ে and a number for a figure below a hundred with a half; None for others."""
    whole, _, part = figure.partition(".")
    if part != "5" or not whole.isdecimal() or not 0 < int(whole) < 100:
        return None
    return half_more(int(whole), options.region)


@lru_cache(maxsize=1 << 8)
def half_more(whole: int, region: Region) -> str:
    """Return a whole number and a half in words: দেড়, সাড়ে তিন."""
    return number_to_words(Fraction(whole * 2 + 1, 2), region=region)


def is_year(figure: str) -> bool:
    """Return whether figures may be a year: four, without commas, from 1100 to 2099."""
    return len(figure) == 4 and figure.isdecimal() and int(figure) in _MOST_YEARS


def year_said(figure: str, options: Options) -> str:
    """Return a year in words: উনিশশো একাত্তর, দুই হাজার চব্বিশ."""
    year = int(figure)
    return _in_hundreds(year, options.region) if year in YEARS_IN_HUNDREDS else said(figure, options)


@lru_cache(maxsize=2 * len(YEARS_IN_HUNDREDS))
def _in_hundreds(year: int, region: Region) -> str:
    return year_to_words(year, region=region)


def with_ending(figure: str, ending: str, options: Options) -> str | None:
    """Return a figure with a glued ending in words (৫টি, ১৯৭১-এর, ২য়); None where they do not go together."""
    text = figure + ending
    words = (_remembered_with_ending if len(text) < _LONG else _with_ending)(text, options.region)
    if words is None and "." in figure and ending:
        return in_case(said(figure, options), ending)
    return words


def _with_ending(text: str, region: Region) -> str | None:
    try:
        return figures_to_words(text, region=region)
    except ParseError:
        return None


# In a text the same figures come again and again; but nobody prints long ones often.
_LONG = 40
_remembered_in_words = lru_cache(maxsize=1 << 14)(_in_words)
_remembered_with_ending = lru_cache(maxsize=1 << 14)(_with_ending)


def sanskrit_ordinal(figure: str, region: Region) -> str | None:
    """Return a figure before শ as an ordinal, ১৮শ as অষ্টাদশ; None where none has this ending."""
    if not figure.isdecimal() or len(figure) > 2 or not 0 < int(figure) <= TATSAMA_LAST:
        return None
    return ordinal(int(figure), style="tatsama", region=region)


def one_by_one(figures: str, region: Region) -> str:
    """Return digits said one by one."""
    return " ".join([number_to_words(int(sign), region=region) for sign in figures if sign.isdecimal()])


def dictated(figures: str, options: Options, *, english: bool) -> str:
    """Return digits said one by one, in English or Bengali words, with the doubling of the options."""
    if not (english or options.double):
        return one_by_one(figures, options.region)
    digits = "".join([sign for sign in figures if sign.isdecimal()])
    names: Sequence[str] = ENGLISH_IN_BENGALI
    if not english:
        names = [number_to_words(digit, region=options.region) for digit in range(10)]
    runs = _RUNS.findall(digits) if options.double else digits
    return " ".join([_REPEATED[len(run)] + names[int(run[0])] for run in runs])
