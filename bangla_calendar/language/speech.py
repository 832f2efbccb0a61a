"""Dates, and figures with an ending, as a speaker reads them."""

from __future__ import annotations

from bangla_calendar.arguments import FAMILIES, LANGUAGES, check_text, refuse_unknown
from bangla_calendar.errors import DateRangeError, ParseError
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.names import era_name, month_name
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.number_reader import parse_number
from bangla_calendar.language.ordinals import date_ordinal, ordinal, parse_ordinal
from bangla_calendar.language.spoken_number import hundreds_or_ordinal
from bangla_calendar.language.tables.cardinals import HUNDREDS
from bangla_calendar.language.tables.endings import CASES, CLASSIFIERS, COUNTED_CASES
from bangla_calendar.language.tables.english import IRREGULAR_ORDINALS, TENS, UNITS
from bangla_calendar.language.words import YEARS_IN_HUNDREDS, number_to_words, year_to_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Protocol

    from bangla_calendar.language.words import Region

    class Day(Protocol):
        """A date: one with an attribute `calendar` counts by that calendar, any other is Gregorian."""

        @property
        def year(self) -> int: ...
        @property
        def month(self) -> int: ...
        @property
        def day(self) -> int: ...


__all__ = ["date_to_words", "figures_to_words"]

_OTHER_FAMILIES = FAMILIES[1:]
_LOCATIVES = ("এ", "তে")
# দু stands for দুই before what is counted.
_TWO_BEFORE = "দু"
_VOWEL_SIGNS = "ািীুূৃেৈোৌ"
_INDEPENDENT_VOWELS = "অআইঈউঊএঐওঔ"


def date_to_words(
    date: Day,
    *,
    lang: str = "bn",
    era: bool = False,
    first: str = "পহেলা",
    region: Region = "BD",
) -> str:
    """Return a date in words, for speech and formal letters: the day's ordinal, the month, the year.

    `date` is a `date`, a `datetime`, a `BanglaDate`, or anything with year, month and day; one with an
    attribute `calendar` is of a Bangla calendar, unless that says gregorian, hijri or saka. `era` adds the
    era's word (বঙ্গাব্দ, খ্রিষ্টাব্দ). `first` is the first of a month, `region` as in `number_to_words`.

    >>> from datetime import date
    >>> date_to_words(date(1952, 2, 21)), date_to_words(date(1952, 2, 21), lang="en", era=True)
    ('একুশে ফেব্রুয়ারি উনিশশ বায়ান্ন', 'twenty-first February nineteen fifty-two CE')
    """
    try:
        year, month, day = date.year, date.month, date.day
    except AttributeError:
        raise TypeError(f"date must have year, month and day, got {type(date).__name__}") from None
    calendar = getattr(date, "calendar", "gregorian")
    family = calendar if calendar in _OTHER_FAMILIES else "bangla"
    refuse_unknown("language", lang, LANGUAGES)
    if lang == "bn":
        said = date_ordinal(day, digits=False, first=first)
        told = year_to_words(year, era=family if era else None, region=region)
    else:
        date_ordinal(day)
        said = _english_ordinal(day)
        told = _english_year(year) + (f" {era_name(family, 'en')}" if era else "")
    return f"{said} {month_name(month, lang, family=family)} {told}"


def figures_to_words(text: str, *, region: Region = "BD") -> str:
    """Return figures with an ending as a speaker reads them; figures alone are a number.

    Read are days (২১শে), ordinals (৫ম, ১১তম), hundreds (৫শ), things counted and their cases (৫টি, ২জনের,
    ১০টায়), and the cases -র, -এর, -এ and -তে, before which 1100 to 1999 without commas are a year (১৯৮৭-র). A
    hyphen or blank may stand before the ending. The forms of the cases after a word are derived by rule.
    Anything else, and what can be read in two ways (১৫শ), is `ParseError`.

    >>> figures_to_words("১৯৮৭-র"), figures_to_words("৫টি"), figures_to_words("২১শে")
    ('উনিশশ সাতাশির', 'পাঁচটি', 'একুশে')
    """
    check_text(text)
    normal = normalize(text).strip()
    ending = normal.lstrip(f"-{ASCII_DIGITS}{BANGLA_DIGITS}.,").strip()
    figures = normal[: len(normal) - len(ending)].rstrip(" ")
    if ending:
        figures = figures.removesuffix("-")
    at = len(text) - len(text.lstrip())
    if len(ending) > max(map(len, CLASSIFIERS)) + max(map(len, (*CASES, *COUNTED_CASES))):
        raise ParseError(text, min(at + len(figures), len(text)), "an ending that is used after figures")
    try:
        number = parse_number(figures)
    except ParseError as error:
        raise ParseError(text, at + error.position, error.expected) from None
    if not ending:
        return number_to_words(number, region=region)
    words = _with_ending(number, figures, ending, region)
    if words is None:
        either = hundreds_or_ordinal(number, ending)
        raise ParseError(text, at + len(figures), either or f"an ending that goes with {figures[:20]}")
    return words


def _with_ending(number: int | Decimal, figures: str, ending: str, region: Region) -> str | None:
    """Read a number with an ending; None where the two do not go together."""
    for classifier in CLASSIFIERS:
        case = ending.removeprefix(classifier)
        if case != ending and case in ("", *CASES, *COUNTED_CASES):
            return (_TWO_BEFORE if number == 2 else number_to_words(number, region=region)) + ending
    year = isinstance(number, int) and number in YEARS_IN_HUNDREDS and "," not in figures
    said = year_to_words(int(number), region=region) if year else number_to_words(number, region=region)
    if ending in CASES:
        return _genitive(said)
    if isinstance(number, int) and number > 0:
        try:
            return _ordinal(parse_ordinal(f"{figures}{ending}"), ending)
        except (ParseError, DateRangeError):
            pass
        if ending in HUNDREDS and number < 100 and not hundreds_or_ordinal(number, ending):
            return number_to_words(number, region=region) + ending
    return _locative(said) if ending in _LOCATIVES else None


def _ordinal(n: int, ending: str) -> str | None:
    if hundreds_or_ordinal(n, ending):
        return None
    try:
        if ending in ("এ", date_ordinal(n).lstrip(BANGLA_DIGITS)):
            return date_ordinal(n, digits=False)
    except DateRangeError:
        pass
    return ordinal(n)


def _genitive(words: str) -> str:
    """Put a number into the genitive: সাতাশির, একাত্তরের, দুইয়ের, পঞ্চান্নর."""
    last = words[-1]
    if last in _INDEPENDENT_VOWELS:
        return f"{words}য়ের"
    return f"{words}র" if last in _VOWEL_SIGNS or _ends_in_o(words) else f"{words}ের"


def _locative(words: str) -> str:
    """Put a number into the locative: সাতাশিতে, একাত্তরে, দুইয়ে, পঞ্চান্নতে."""
    last = words[-1]
    if last in _INDEPENDENT_VOWELS:
        return f"{words}য়ে"
    return f"{words}তে" if last in _VOWEL_SIGNS or _ends_in_o(words) else f"{words}ে"


def _ends_in_o(words: str) -> bool:
    """Return whether the last, unwritten vowel is said: after joined consonants and in the hundreds."""
    from bangla_calendar.language.number_words import FUSED, lexicon

    if words[-2:-1] == "\u09cd":
        return not words.endswith("শূন্য")  # শূন্যের, as of every word in -্য
    kind, _ = lexicon(lenient=False).get(words.rsplit(None, 1)[-1], (None, 0))
    return kind == FUSED and words.endswith("শ")


def _english_ordinal(n: int) -> str:
    tens, unit = divmod(n, 10) if n >= 20 else (0, n)
    last = UNITS[unit] if unit else TENS[tens]
    spelt = IRREGULAR_ORDINALS.get(last) or (
        last.removesuffix("y") + "ieth" if last.endswith("y") else last + "th"
    )
    return f"{TENS[tens]}-{spelt}" if tens and unit else spelt


def _english_below_100(n: int) -> str:
    if n < 20:
        return UNITS[n]
    return TENS[n // 10] + (f"-{UNITS[n % 10]}" if n % 10 else "")


def _english_year(year: int) -> str:
    """Return a year in English: fourteen thirty, nineteen oh five, two thousand twenty-three."""
    if not 0 < year < 10_000:
        raise DateRangeError("year", year, 1, 9999, "English words")
    century, rest = divmod(year, 100)
    if century % 10 and century > 10:
        if not rest:
            return f"{_english_below_100(century)} hundred"
        return f"{_english_below_100(century)} {'oh ' if rest < 10 else ''}{_english_below_100(rest)}"
    parts = []
    if year >= 1000:
        parts.append(f"{UNITS[year // 1000]} thousand")
    if year % 1000 >= 100:
        parts.append(f"{UNITS[year // 100 % 10]} hundred")
    parts.append(_english_below_100(rest))
    return " ".join(filter(None, parts))
