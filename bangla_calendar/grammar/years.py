"""Years and months that stand alone."""

from __future__ import annotations

import re

from bangla_calendar.calendars.years import full_year
from bangla_calendar.grammar.counts import is_marked_count
from bangla_calendar.grammar.date_shapes import COUNTS, NOT_OF_NEXT_YEAR, WORDS
from bangla_calendar.grammar.doubts import is_rest_of_year
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.fields import FAMILIES, Fields, is_foreign_year
from bangla_calendar.grammar.printed_years import year_in_words
from bangla_calendar.grammar.ranges import family_of_year
from bangla_calendar.grammar.shapes import Found, Shape, found_at, known_at
from bangla_calendar.grammar.tokens import LETTERS, tokens_from
from bangla_calendar.grammar.vocabulary import meaning
from bangla_calendar.language.normal_form import fold, fold_row
from bangla_calendar.language.tables.date_words import AFTER_YEARS, MONTH_ADJECTIVES, YEAR_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.tokens import Tokens

__all__ = ["MONTH", "YEAR", "bare_year", "family_of_bare_year", "month", "year"]

YEAR = Shape(
    # বাংলা ১২৬৮ সালের; ইং ১৮১৬; হিজরি সন ১৪৪৫; সন ১২২৩; খ্রিস্টপূর্ব ২০০০ অব্দে
    rf"(?P<era_1>[EI]) ?(?:S )?(?P<year_1>[dyt]|{WORDS}) ?S"
    r"|(?P<era_2>E) (?:S )?(?P<year_2>y)(?! ?[Kl]| ?[EQI](?! ?(?:S )?y)| ?[-/.] ?[dty])"
    rf"|(?<!y )S (?P<year_3>y)(?! ?[KlS]| ?[-/.] ?[dty])(?: ?(?P<era_5>[EQ]|I(?! \?)){NOT_OF_NEXT_YEAR})?"
    # ১৯৭১ সালে; ১৪৩০ বঙ্গাব্দের; উনিশশো একাত্তর সালে
    rf"|(?P<year_4>[yt]|{WORDS}) ?(?:S|(?P<era_3>[EQ]|I(?! \?))(?! ?[:-] ?y)(?: ?S)?)"
    # ’৭১ সালের; ৬৯' সালে; ’৭১এর
    rf"|'(?P<short_1>d)(?:(?P<sure> ?S|[jJ])|(?=[ -][jJ])|{COUNTS})|(?P<short_2>d)'(?P<sure_2> ?S)"
    # ১৯৭১এর; ২০১৮ তে; ২০২০-এর: the ending after a blank or hyphen is outside
    r"|(?P<year_5>y)(?:[jJA]|(?P<ending>(?=-[jJA]| [jJ](?!\.\S))))(?! ?K)"
    # ৬১ হিজরি
    r"|(?P<short_3>d) ?(?P<era_4>[EQ])"
    # এই ২০১৪টাই
    r"|(?P<year_6>y)(?P<again>l)"
)
MONTH = Shape(r"(?P<month>[mM])(?P<sure> U)?")
# A year that its text marks as one by nothing but a name: বিজয় দিবস ২০২৪, but not ২০২৪ জন, ২০২৪-২৫, ২০২৪.৫.
_BARE_YEAR = Shape(r"(?P<year>y)(?! ?[KlLhHeEQISCD%+]| ?- ?[dty]|[./:][dty])")
# How many characters decide whether a figure is a bare year.
_STRETCH = 60
# Kings reigned in ১৪০০ সাল; but beside a Bangla month, the word বাংলা or a puja it is a Bangla year.
_BANGLA_YEARS = range(1200, 1500)
_STOPS, _SENTENCE = ("।", "\n", ";"), 150
_WORD = re.compile(f"[{LETTERS}]+")
_YEAR_FOLLOWS = re.compile(rf"[ :]{{0,2}}(?:[0-9০-৯]|(?:{YEAR_WORDS})(?![{LETTERS}]))")
_ADJECTIVES = frozenset(fold_row(MONTH_ADJECTIVES))
_IN_WORD = re.compile(f"[{LETTERS}0-9০-৯]")
# The rest of a quotation and the mark that closes it.
_CLOSED = re.compile(rf"[^\n'’‘]{{0,60}}(?<!\s)['’](?![{LETTERS}0-9০-৯])")


def year(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read ১৯৭১ সালে, ১৪৩০ বঙ্গাব্দ, ’৭১, ১৯৭১এর."""
    found = known_at(YEAR, tokens, at)
    if is_rest_of_year(tokens, found.index("short" if "short" in found else "year")):
        return None
    era = found.name("era")
    if "short" in found:
        return _short_year(found, era, pivot)
    number = _number(found)
    if number is None or is_marked_count(number, tokens, found.after("year")):
        return None
    if "again" in found and not tokens.kinds[:at].endswith("A "):
        return None
    if era and found.index("era") < found.index("year") and _era_text(found) in AFTER_YEARS:
        return None
    family = family_of_year(number, era)
    if family is None and number in _BANGLA_YEARS and _is_among_bangla(tokens.text, tokens.items[at][0]):
        family = "bangla"
    if era and era not in FAMILIES:
        fields = Fields(None, number)
        fields.flag("other-era")
        return Expression("year", fields, found.end)
    is_marked = bool(era) or "S" in tokens.kinds[found.start : found.end]
    if not (0 < number < 2200 if is_marked else 1000 <= number < 2200):
        return None
    fields = Fields(family, number)
    if family is None:
        fields.flag("calendar-undecided")
    elif era and is_foreign_year(number, era) and found.value("era") != 1:
        fields.flag("year-contradicts-month")
    return Expression("year", fields, found.end)


def bare_year(text: str, place: int) -> tuple[Fields, int] | None:
    """Return the year of four digits at a place that is beside a name, and where it ends; None where none is.

    >>> found = bare_year("বিজয় দিবস ২০২৪ উদযাপন", 11)
    >>> found[0].year, found[1], bare_year("বিজয় দিবসে ২০২৪ জন", 12)
    (2024, 15, None)
    """
    line = text[place : place + _STRETCH].partition("\n")[0]
    tokens = tokens_from(line)
    found = found_at(_BARE_YEAR, tokens, 0)
    number = found.value("year") if found else None
    if found is None or number is None or not 1000 <= number < 2200:
        return None
    return Fields(family_of_year(number, ""), number), place + tokens.items[0][1]


def family_of_bare_year(year: Fields) -> str | None:
    """Return the calendar of a year beside a name, by its size if nothing says it; None for the rest."""
    if year.year is None or not {"other-era", "year-contradicts-month"}.isdisjoint(year.flags):
        return None
    if year.calendar is None:
        family = family_of_year(year.year, "")
        return "bangla" if family is None and year.year in _BANGLA_YEARS else family
    return year.calendar if year.calendar != "hijri" else None


def _is_among_bangla(text: str, place: int) -> bool:
    """Return whether something in the sentence round a place says that a year of সাল is a Bangla one."""
    start = max(text.rfind(stop, max(0, place - _SENTENCE), place) for stop in _STOPS)
    ends = [text.find(stop, place, place + _SENTENCE) for stop in _STOPS]
    end = min((end for end in ends if end >= 0), default=place + _SENTENCE)
    sentence = text[max(0, start, place - _SENTENCE) : end]
    return any(_says_bangla(sentence, word) for word in _WORD.finditer(sentence))


def _says_bangla(sentence: str, word: re.Match[str]) -> bool:
    """Return whether a word says that a year near it is a Bangla one; বাংলা before another word is the land."""
    known = meaning(word[0])
    if known.kind in "I>":
        return known.name == "bangla" and _YEAR_FOLLOWS.match(sentence, word.end()) is not None
    return known.name == "bangla" or known.kind == "^"


def _era_text(found: Found) -> str:
    return found.tokens.between(found.index("era"), found.after("era"))


def _number(found: Found) -> int | None:
    kinds = found.kinds("year")
    if len(kinds) > 1:
        return year_in_words(found.tokens, found.index("year"), found.after("year"))
    return found.value("year")


def _short_year(found: Found, era: str, pivot: int | None) -> Expression | None:
    short = found.token("short")
    if short is None or (era and era != "hijri"):  # ৬১ হিজরি, but not ২১ ইং
        return None
    if era:
        return Expression("year", Fields(era, short.value), found.end)
    if short.digits != 2 or pivot is None or not _is_apostrophe(found):
        return None
    fields = Fields("gregorian", full_year(short.value, pivot, "gregorian"))
    fields.flag("two-digit-year")
    return Expression("year", fields, found.end)


def _is_apostrophe(found: Found) -> bool:
    """Return whether the sign before a figure is the apostrophe of a year, and no quotation mark."""
    if found.tokens.kinds[found.start] != "'":
        return True
    text, place = found.tokens.text, found.tokens[found.start].start
    if _IN_WORD.match(text, place - 1):  # at the beginning of a text this is the apostrophe itself
        return False
    if "sure" in found or found.tokens.kinds[found.end : found.end + 2] in (
        "-j",
        "-J",
        " J",
    ):  # ‘৭১ সালে, ‘৭১-এর
        return True
    return text[place] == "’" or (text[place] == "'" and _CLOSED.match(text, place + 1) is None)


def month(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read মার্চ মাসে, আগস্টের: a month alone has মাস beside it or the ending of a case."""
    found = known_at(MONTH, tokens, at)
    name = tokens[at]
    before = tokens.kinds[max(0, at - 3) : at]
    if fold(tokens.between(at, at + 1)) in _ADJECTIVES:
        return None
    in_a_case = tokens.kinds[at] == "M" and (name.name != "hijri" or before.endswith("P "))
    if not (in_a_case or "sure" in found or before in ("U: ", "U:")):
        return None
    return Expression("month-year", Fields(name.name, None, name.value), at + 1)
