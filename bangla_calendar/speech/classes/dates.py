"""Dates of all calendars and their years: ১৫ই আগস্ট ২০২৪, ৩১.১২.২০২৩, ১-১৫ জুলাই, ২০২৪-২৫ অর্থবছর, ’৭১-এর."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import in_case
from bangla_calendar.language.names import month_name
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.ordinals import date_ordinal
from bangla_calendar.language.tables.abbreviations import ABBREVIATIONS
from bangla_calendar.language.tables.ordinals import DAY_ENDINGS
from bangla_calendar.speech.amounts import TO
from bangla_calendar.speech.classes.clocks import clock_at, hours_at
from bangla_calendar.speech.figures import ENDING, is_year, said, with_ending, year_said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.finding.match import DateMatch
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence
    from bangla_calendar.typing import Family

__all__ = ["DATE", "MONTH_FIRST", "SHORT_YEAR", "YEARS"]

# The ending of a day or a year may stand apart: ১০ ই মার্চ, ১৯৭১ এর.
_FIGURE = re.compile(
    rf"(?P<figure>[0-9]+)(?:(?P<mark>['-]?| (?=(?:ই|শে|লা|রা|ঠা|এর)(?![{LETTER}])))(?P<ending>[{LETTER}]+))?"
)
_BEFORE_MONTH = re.compile(rf"[ ,]*[-{LETTER}]")
_NUMERIC = re.compile(rf"(?P<figures>[0-9]{{1,4}}([-/.।])[0-9]{{1,2}}\2[0-9]{{1,4}}){ENDING}")
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])([-/.])(1[3-9]|2[0-9]|3[01])\2([0-9]{4})(?![0-9])")
_SHORT_YEAR = re.compile(rf"'(?P<figure>[0-9]{{2}}){ENDING}(?!')")
# The rest of a quotation and the mark that closes it: ‘৪০ বছর’.
_QUOTED = re.compile(rf"[^\n']{{0,60}}(?<!\s)'(?![{LETTER}0-9])")
_YEARS = re.compile(r"([0-9]{4})(?: ?- ?| (থেকে|হতে) )([0-9]{4}|[0-9]{2})(?![0-9]|[.,/:-][0-9])")
_DIGITS = re.compile("[0-9]+")
# An era between a day and a clock: ২০/০৪/২০২৪ খ্রি. সকাল ৯টা.
_ERA, _ERA_WORD = re.compile("খ্রি[.ঃ]"), ABBREVIATIONS["খ্রি"]
# Between a day and a clock of ISO 8601: 2024-04-20T10:30.
_OF_ISO = "T"
_MONTHS = 12
_NO_DATE: dict[str, int | None] = {"day": None, "month": None, "year": None, "hour": None}
_DAY_ENDINGS = ("", "ই", "শে", "লা", "রা", "ঠা", "এ", "সে", "st", "nd", "rd", "th")


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = sentence.dates.get(at)
    if match is None or match.kind == "time" or not sentence.has_date(at):
        return None
    kind = _kind(match)
    if kind == "year" and _is_count(sentence, at):
        return None
    return _figures_said(sentence, match, at, kind, options)


def _is_count(sentence: Sentence, at: int) -> bool:
    """Return whether a figure in a case is a count and no year: ৫০০-র."""
    figure = _FIGURE.match(sentence.plain, at)
    if figure is None or figure["ending"] is None:
        return False
    return len(figure["figure"]) > 2 and not is_year(figure["figure"])


def _kind(match: DateMatch) -> str:
    if match.day is match.month is None:
        return "year" if match.hour is None else "time"
    return "date"


def _read_month_first(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read 04/14/2024, in which the second figure is no month."""
    match = _MONTH_FIRST.match(sentence.plain, at)
    if match is None:
        return None
    month, day, year = int(match[1]), int(match[3]), int(match[4])
    return Reading("date", match.end(), _in_words(day, month, year, "gregorian", options))


def _in_words(day: int, month: int, year: int, family: Family, options: Options) -> str:
    named = month_name(month, family=family, region=options.region)
    return f"{_day(day, options)} {named} {year_said(str(year), options)}"


def _day(day: int, options: Options) -> str:
    if options.date_suffix:
        return date_ordinal(day, digits=None, region=options.region)
    return said(str(day), options)


def _clock(sentence: Sentence, at: int, options: Options, match: DateMatch) -> Reading | None:
    """Say the clock of a date, or both of its hours: রাত ৯-১০টা."""
    return hours_at(sentence, at, options, is_clock=True) or clock_at(sentence, at, options, match)


def _figures_said(
    sentence: Sentence, match: DateMatch, at: int, kind: str, options: Options
) -> Reading | None:
    """Say each figure of a date by what it is, and leave its words as they are printed."""
    plain, stop = sentence.plain, match.end
    last = match.end_date or _NO_DATE
    days, has_clock = (match.day, last["day"]), (match.hour, last["hour"]) != (None, None)
    parts: list[str] = []
    done = place = at
    while (figure := _FIGURE.search(plain, place)) and figure.start() < stop:
        numeric = _numeric(figure, match, options)
        clock = _clock(sentence, figure.start(), options, match) if has_clock and not numeric else None
        if clock and clock.end > figure.end("figure"):
            between = _ERA.sub(_ERA_WORD, sentence.between(done, figure.start()))
            if parts and plain[done : figure.start()].strip(" ") == "-":  # ৯:৩০-১১:০০
                between = f" {TO} "
            parts += "" if between == _OF_ISO else between, clock.words
            done = place = clock.end
            continue
        words, end = numeric or _part(figure, match, days, options)
        if words is None:
            return None
        between = _ERA.sub(_ERA_WORD, sentence.between(done, figure.start()))
        sign = plain[done : figure.start()].strip(" ")
        if parts and sign[:1] in ("-", "/"):  # ১০-১২ মার্চ, ৯টা-বিকাল ৫টা, ২০২৩/২৪
            between = _between(match, plain[at:done], figure) + sign[1:].lstrip(" ") + " " * (len(sign) > 1)
        elif parts and sign[-1:] == "-":  # ১৫ জুন-১৫ জুলাই
            between = f" {sign[:-1].rstrip(' ')} {TO} "
        elif sign[-1:] == "'":  # ২০ আগস্ট ’২৪
            between = f" {sign[:-1].rstrip(' ')} "
        parts += between, words
        done = place = end
    return Reading(kind, done, normalize("".join(parts))) if parts else None


def _numeric(figure: re.Match[str], match: DateMatch, options: Options) -> tuple[str, int] | None:
    """Return a date in figures, of an end of a match, in words, and where it ends."""
    numeric = _NUMERIC.match(figure.string, figure.start())
    figures = sorted(map(int, _DIGITS.findall(numeric["figures"]))) if numeric else None
    for end in ({name: getattr(match, name) for name in _NO_DATE}, match.end_date or _NO_DATE):
        day, month, year = end["day"], end["month"], end["year"]
        if numeric is None or not (day and month and year) or month > _MONTHS:
            continue
        if figures not in (sorted((day, month, year)), sorted((day, month, year % 100))):
            continue
        words = _in_words(day, month, year, match.calendar or "gregorian", options)
        cased = in_case(words, numeric["ending"] or "")
        if cased:
            return cased, numeric.end()
        return words + ("" if numeric["mark"] else " "), numeric.end("figures")  # ০৫/০১/২০২৪ইং
    return None


def _between(match: DateMatch, first: str, figure: re.Match[str]) -> str:
    """Return what is said between two ends of a range; years that follow each other are joined."""
    years = match.day is match.hour is None and len(figure["figure"]) == 2
    return _joint(first, figure["figure"]) if years and first.isdecimal() else f" {TO} "


def _joint(first: str, last: str) -> str:
    """Return what is said between a year and the last two figures of another: ২০২৪-২৫, ১৯৩৯-৪৫."""
    return "-" if int(last) == (int(first) + 1) % 100 else f" {TO} "


def _follows(first: str, last: str) -> bool:
    """Return whether two figures are those of a later year, which may be the first of a century."""
    return int(last) > int(first) % 100 or int(last) == (int(first) + 1) % 100


def _part(
    figure: re.Match[str], match: DateMatch, days: tuple[int | None, int | None], options: Options
) -> tuple[str | None, int]:
    """Return a figure of a date in words and where it ends."""
    value, ending = figure["figure"], figure["ending"] or ""
    glued = figure["mark"] in (None, "", " ")
    if len(value) < 3 and int(value) in days and ending in _DAY_ENDINGS and (glued or not ending):
        end = figure.end() if ending else figure.end("figure")
        dated = ending or (match.month is not None and _BEFORE_MONTH.match(figure.string, end))
        if dated and not 0 < int(value) <= len(DAY_ENDINGS):
            return None, end
        return (_day(int(value), options) if dated else said(value, options)), end
    if ending:
        return with_ending(value, (figure["mark"] or "").strip() + ending, options), figure.end()
    return (year_said(value, options) if is_year(value) else said(value, options)), figure.end("figure")


def _read_short(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _SHORT_YEAR.match(sentence.plain, at)
    if match is None or (match["ending"] is None and _QUOTED.match(sentence.plain, match.end())):
        return None
    words = with_ending(match["figure"], (match["mark"] or "").strip() + (match["ending"] or ""), options)
    return Reading("year", match.end(), words) if words else None


def _read_years(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read two years: ১৯৪৭-১৯৭১, ২০২৪-২৫."""
    match = _YEARS.match(sentence.plain, at)
    if match is None or not is_year(match[1]):
        return None
    first, to, last = match.groups()
    if len(last) == 2:
        if to or not _follows(first, last):
            return None
        words = (year_said(first, options), said(str(int(last)), options))
        return Reading("year", match.end(), _joint(first, last).join(words), ("-".join(words),))
    if not is_year(last) or int(last) <= int(first):
        return None
    return Reading("year", match.end(), f"{year_said(first, options)} {to or TO} {year_said(last, options)}")


MONTH_FIRST = SpokenClass(r"\d[-/.](?:1[3-9]|2[0-9]|3[01])", "0-9.,/:", "[0-9]", _read_month_first)
DATE = SpokenClass(r"\d.*", "0-9.,:", "[0-9]", _read)
SHORT_YEAR = SpokenClass("'", "0-9\u0980-\u09ffa-zA-Z", "'(?=[0-9]{2}(?![0-9']))", _read_short)
YEARS = SpokenClass("9 ?[থহ-].*", "0-9.,/:-", "[0-9]{4}", _read_years)
