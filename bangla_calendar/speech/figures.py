"""Figures said aloud, and the regular expressions of what figures look like in a prepared text."""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.errors import ParseError
from bangla_calendar.language.cases import in_case
from bangla_calendar.language.figure_reader import has_leading_zeros, read_figures
from bangla_calendar.language.speech import figures_to_words
from bangla_calendar.language.tables.letters import ENGLISH_IN_BENGALI
from bangla_calendar.language.words import YEARS_IN_HUNDREDS, number_to_words, year_to_words
from bangla_calendar.speech.sentence import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options

__all__ = ["ENDING", "FIGURE", "MINUS", "half", "is_year", "one_by_one", "said", "with_ending", "year_said"]

# Figures with commas in any grouping that there is, and decimals. Two points are no decimal, and figures with
# commas in other places are not read: ৩৪৫২,৩৪৫.
_IN_GROUPS = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}|[0-9]{3,}(?:,[0-9]{2}){2},[0-9]{3}"
_NO_MORE = r"(?!(?:,[0-9]{2,3})*,[0-9]{3}(?![0-9]))"
FIGURE = rf"(?:(?:{_IN_GROUPS})(?![0-9])|[0-9]++{_NO_MORE})(?:\.[0-9]+(?![0-9]*\.[0-9]))?"
# An ending after figures or a sign, glued or after a hyphen or an apostrophe; -এর may stand apart.
ENDING = rf"(?:(?P<mark>['-]?| (?=এর(?![{LETTER}])))(?P<ending>[{LETTER}]+))?"
# In speech a minus is মাইনাস: 26 to 1 in a corpus of blogs.
MINUS = "মাইনাস"
_MOST_YEARS = range(1100, 2100)
_DOUBLE, _TRIPLE = "ডাবল", "ট্রিপল"


def said(figure: str, options: Options) -> str:
    """Return a figure as a number in words; more than two digits with a zero before them one by one."""
    if figure[0] != "0" and figure.isdecimal():  # the most of all, by far
        return number_to_words(int(figure), region=options.region)
    if has_leading_zeros(figure):
        return one_by_one(figure, options, bengali=True)
    return number_to_words(read_figures(figure), region=options.region)


def half(figure: str, options: Options) -> str | None:
    """Return দেড়, আড়াই or সাড়ে and a number for a figure below a hundred with a half; None for others."""
    whole, _, part = figure.partition(".")
    if part != "5" or not whole.isdecimal() or not 0 < int(whole) < 100:
        return None
    return number_to_words(Fraction(int(whole) * 2 + 1, 2), region=options.region)


def is_year(figure: str) -> bool:
    """Return whether figures may be a year: four, without commas, from 1100 to 2099."""
    return len(figure) == 4 and figure.isdecimal() and int(figure) in _MOST_YEARS


def year_said(figure: str, options: Options) -> str:
    """Return a year in words: উনিশশো একাত্তর, দুই হাজার চব্বিশ."""
    year = int(figure)
    if year in YEARS_IN_HUNDREDS:
        return year_to_words(year, region=options.region)
    return said(figure, options)


def with_ending(figure: str, ending: str, options: Options) -> str | None:
    """Return a figure with a glued ending in words (৫টি, ১৯৭১-এর, ২য়); None where they do not go together."""
    try:
        return figures_to_words(figure + ending, region=options.region)
    except ParseError:
        pass
    if "." in figure and ending:
        return in_case(said(figure, options), ending)
    return None


def one_by_one(figures: str, options: Options, *, bengali: bool = False) -> str:
    """Return digits said one by one, in the words and with the doubling of the options."""
    english = options.phone_digits == "english" and not bengali
    region = options.region
    digits = [sign for sign in figures if sign.isdecimal()]
    words: list[str] = []
    place = 0
    while place < len(digits):
        count = 1
        while (
            options.double
            and not bengali
            and count < 3
            and digits[place : place + count + 1] == [digits[place]] * (count + 1)
        ):
            count += 1
        if count > 1:
            words.append(_DOUBLE if count == 2 else _TRIPLE)
        n = int(digits[place])
        words.append(ENGLISH_IN_BENGALI[n] if english else number_to_words(n, region=region))
        place += count
    return " ".join(words)
