"""Dates, and figures with an ending, as a speaker reads them."""

from __future__ import annotations

from bangla_calendar.arguments import FAMILIES, LANGUAGES, REGIONS, in_zone, plain_text, refuse_unknown
from bangla_calendar.errors import DateRangeError, ParseError, Phrase
from bangla_calendar.language.cases import genitive, locative, objective
from bangla_calendar.language.characters import APOSTROPHES, ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.counts import counted
from bangla_calendar.language.digit_words import digits_to_words
from bangla_calendar.language.figure_reader import has_leading_zeros, read_figures
from bangla_calendar.language.names import era_name, month_name
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.language.number_words import why_unread
from bangla_calendar.language.ordinal_reader import parse_ordinal
from bangla_calendar.language.ordinals import date_ordinal, ordinal
from bangla_calendar.language.spoken_number import hundreds_or_ordinal
from bangla_calendar.language.tables.cardinals import HUNDREDS
from bangla_calendar.language.tables.endings import CASES, CLASSIFIERS, COUNTED_CASES, PARTICLES
from bangla_calendar.language.tables.english import IRREGULAR_ORDINALS, TENS, UNITS
from bangla_calendar.language.words import YEARS_IN_HUNDREDS, number_to_words, year_to_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo
    from decimal import Decimal
    from typing import Protocol

    from bangla_calendar.typing import Family, Language, Region

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
# No ending of figures is longer: a classifier, a case and a particle.
_LONGEST_ENDING = 12


def date_to_words(
    date: Day,
    *,
    lang: Language = "bn",
    era: bool = False,
    first: str | None = None,
    region: Region = "BD",
    tz: tzinfo | str | None = None,
) -> str:
    """Return a date in words, for speech and formal letters: the day's ordinal, the month, the year.

    `date` is a `date`, a `datetime`, a `BanglaDate`, or anything with year, month and day; one with an
    attribute `calendar` is of a Bangla calendar, unless that says gregorian, hijri or saka. `era` adds the
    era's word (বঙ্গাব্দ, খ্রিষ্টাব্দ). `region` is the usage of all three, `"BD"` or `"IN"`; `first` is another word
    for the first of a month, as for `date_ordinal`. A `datetime` with a time zone is moved to `tz`, and
    refused without one, as by `format_date`.

    >>> from datetime import date
    >>> date_to_words(date(1952, 2, 21)), date_to_words(date(1952, 2, 21), lang="en", era=True)
    ('একুশে ফেব্রুয়ারি উনিশশো বায়ান্ন', 'twenty-first February nineteen fifty-two CE')
    >>> date_to_words(date(2024, 8, 1), region="IN")
    'পয়লা অগস্ট দুই হাজার চব্বিশ'
    """
    date = in_zone("date", date, tz)
    try:
        year, month, day = date.year, date.month, date.day
    except AttributeError:
        raise TypeError(f"date must have year, month and day, got {type(date).__name__}") from None
    calendar = getattr(date, "calendar", "gregorian")
    family: Family = calendar if calendar in _OTHER_FAMILIES else "bangla"
    refuse_unknown("language", lang, LANGUAGES)
    if lang == "bn":
        said = date_ordinal(day, digits=None, first=first, region=region)
        told = year_to_words(year, era=family if era else None, region=region)
    else:
        refuse_unknown("region", region, REGIONS)
        date_ordinal(day)
        said = _english_ordinal(day)
        told = _english_year(year) + (f" {era_name(family, 'en')}" if era else "")
    return f"{said} {month_name(month, lang, family=family, region=region)} {told}"


def figures_to_words(text: str, *, region: Region = "BD") -> str:
    """Return figures with an ending as a speaker reads them; figures alone are a number.

    Read are days (২১শে, ২১শের), ordinals (৫ম, ১১তম), hundreds (৫শ), things counted, their cases and
    particles (৫টি, ২জনের, ১০টায়, ৪টিরও), and the cases -র, -এর, -এ, -তে and -কে, before which 1100 to 1999
    without commas are a year (১৯৮৭-র). Where a case would make another word (দশকে, a decade; উনিশে, the
    nineteenth) it is set off: দশ-কে, উনিশ-এ. A hyphen, an apostrophe (৮০’র) or a blank may stand before the
    ending. The forms of the cases after a word are derived by rule. Figures that begin with a zero and are
    more than two are said one by one, as of a telephone number. Anything else, and what can be read in two
    ways (১৫শ), is `ParseError`.

    >>> figures_to_words("১৯৮৭-র"), figures_to_words("৫টি"), figures_to_words("২১শে")
    ('উনিশশো সাতাশির', 'পাঁচটি', 'একুশে')
    >>> figures_to_words("২টায়"), figures_to_words("২টায়", region="IN"), figures_to_words("০১৭১২")
    ('দুইটায়', 'দুটোয়', 'শূন্য এক সাত এক দুই')
    """
    text = plain_text(text)
    refuse_unknown("region", region, REGIONS)
    whole, offsets = normalize_with_offsets(text)
    normal = whole.strip()
    begin = len(whole) - len(whole.lstrip())
    apart = f"{APOSTROPHES}-"
    ending = normal.lstrip(f"-{ASCII_DIGITS}{BANGLA_DIGITS}.,").lstrip(f" {apart}").rstrip()
    figures = normal[: len(normal) - len(ending)].rstrip(" ")
    if ending and figures.endswith(tuple(apart)):
        figures = figures[:-1].rstrip(" ")
    after_figures = offsets[begin + len(figures)]
    if len(ending) > _LONGEST_ENDING:
        raise ParseError(text, after_figures, "an ending that is used after figures")
    try:
        number = read_figures(figures)
    except ParseError as error:
        raise error.at(text, offsets[begin + error.position]) from None
    if has_leading_zeros(figures):
        if ending:
            raise ParseError(text, after_figures, "no ending after figures that are said one by one")
        return digits_to_words(figures, region=region)
    if not ending:
        return number_to_words(number, region=region)
    words = _with_ending(number, figures, ending, region)
    if words is None:
        either = hundreds_or_ordinal(number, ending)
        raise ParseError(
            text,
            after_figures,
            either or Phrase("an ending that fits {figures}", figures=figures[:20]),
        )
    return words


def _with_ending(number: int | Decimal, figures: str, ending: str, region: Region) -> str | None:
    """Read a number with an ending; None where the two do not go together."""
    for classifier in CLASSIFIERS:
        case = ending.removeprefix(classifier)
        if case != ending and _without_particle(case) in ("", *CASES, *COUNTED_CASES):
            return counted(number, classifier, case, region)
    year = isinstance(number, int) and number in YEARS_IN_HUNDREDS and "," not in figures
    said = year_to_words(int(number), region=region) if year else number_to_words(number, region=region)
    case = _without_particle(ending)
    if case in CASES:
        return genitive(said) + ending.removeprefix(case)
    if isinstance(number, int) and number > 0:
        try:
            return _ordinal(parse_ordinal(f"{figures}{ending}"), ending, region)
        except (ParseError, DateRangeError):
            pass
        if ending in HUNDREDS and number < 100 and not hundreds_or_ordinal(number, ending):
            return number_to_words(number, region=region) + ending
    if case == "কে":
        return objective(said) + ending.removeprefix(case)
    if case in _LOCATIVES:
        place = locative(said)
        return (f"{said}-এ" if why_unread(place) else place) + ending.removeprefix(case)
    return _day_in_genitive(number, ending, region)


def _without_particle(ending: str) -> str:
    """Return an ending without what emphasises or adds: টিরও is টির."""
    shorter = ending[:-1] if ending.endswith(PARTICLES) else ending
    return shorter if shorter in (*CASES, *COUNTED_CASES, *_LOCATIVES, "") else ending


def _day_in_genitive(number: object, ending: str, region: Region) -> str | None:
    """Read a day of the month in the genitive: ২১শের."""
    day = ending.removesuffix(CASES[0])
    if day == ending or not isinstance(number, int):
        return None
    try:
        if date_ordinal(number).lstrip(BANGLA_DIGITS) != day:
            return None
    except DateRangeError:
        return None
    return genitive(date_ordinal(number, digits=None, region=region))


def _ordinal(n: int, ending: str, region: Region) -> str | None:
    if hundreds_or_ordinal(n, ending):
        return None
    try:
        if ending in ("এ", date_ordinal(n).lstrip(BANGLA_DIGITS)):
            return date_ordinal(n, digits=None, region=region)
    except DateRangeError:
        pass
    return ordinal(n, style="modern", region=region)


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
