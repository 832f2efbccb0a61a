"""Ranges of days, months and years, lists of days, decades and centuries."""

from __future__ import annotations

import re

from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.grammar.date_shapes import DAY, ERA_AFTER, OF_YEAR, YEAR_AFTER
from bangla_calendar.grammar.dates import date_at, ending_fits_day, flag_print, is_number_of
from bangla_calendar.grammar.dates_in_text import shifts_of_date
from bangla_calendar.grammar.doubts import is_rest_of_year
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.fields import FAMILIES, Fields, is_foreign_year, is_possible
from bangla_calendar.grammar.printed_years import flag_year, full_year_of, printed_year
from bangla_calendar.grammar.shapes import Found, Shape, found_at, known_at
from bangla_calendar.grammar.tokens import LETTERS
from bangla_calendar.language.ordinals import date_ordinal
from bangla_calendar.language.tables.date_words import HUNDREDTHS, LAND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.shapes import FieldName
    from bangla_calendar.grammar.tokens import Tokens

__all__ = [
    "CENTURY",
    "DAYS",
    "DECADE",
    "MONTHS",
    "YEARS",
    "century",
    "days",
    "decade",
    "family_of_year",
    "months",
    "years",
]

_BEFORE = rf"(?:{OF_YEAR}(?: ?,? ?|\n))?"
_DAYS_OF_MONTH = Shape(
    # ১২ ও ১৩ ডিসেম্বর, ১৩/১৪ আগস্ট, ১০-১২ মার্চ ২০২৪, ৮ বা ৯ জুন, ২০০৯ সালের ২৫ ও ২৬ ফেব্রুয়ারি
    rf"{_BEFORE}(?P<day_1>{DAY})(?P<list_1>(?: ?, ?{DAY})*) ?(?:[x/-]|(?P<list_2>k)) ?"
    rf"(?P<last_1>{DAY}) ?[-/,]? ?(?P<month_1>[mMG])"
    # ২৯, ৩০ মার্চ; ৫,৬ জুন ২০২৩
    rf"|{_BEFORE.replace('_1>', '_8>').replace('_2>', '_9>').replace('_3>', '_7>')}"
    rf"(?P<day_3>{DAY})(?P<list_3>(?: ?, ?{DAY})*? ?, ?)(?P<last_3>{DAY})(?: ?- ?| )(?P<month_3>[mMG])"
)
# ভাদ্র মাসের ৫ থেকে ২০ তারিখ; ২০২৪ সালের জুলাই মাসের ১ থেকে ৩১ তারিখ; ১১-১৪ তারিখের; ৩, ৪ ও ৫ তারিখে
_DAYS_AFTER_MONTH = Shape(
    rf"(?:{_BEFORE}(?P<month>[mM])(?: U)? )?(?P<day>{DAY})(?: ?, ?{DAY}){{0,6}}"
    rf" ?(?:[x-]|(?P<list>k)) ?(?P<last>{DAY}) ?T"
    rf"(?:(?= ?\?)|{YEAR_AFTER}{ERA_AFTER})?"
    # ১লা থেকে ৭ই: without a month both have the ending of a day
    r"|(?P<day_2>d[ '-]?e|o) ?x ?(?P<last_2>d[ '-]?e)(?! ?[mMGndtyc])"
)
# মার্চ ৫-৭, ২০২৪; মার্চ ৫ থেকে ৭, ২০২৪
_MONTH_BEFORE_DAYS = Shape(rf"(?P<month>[mM]) (?P<day>{DAY}) ?[x-] ?(?P<last>{DAY}){YEAR_AFTER}{ERA_AFTER}")
DAYS = (_DAYS_OF_MONTH, _DAYS_AFTER_MONTH, _MONTH_BEFORE_DAYS)
# মার্চ-এপ্রিল ২০২৪; জুন/জুলাই-২০২২; ২০২৪ সালের মার্চ-এপ্রিল
MONTHS = Shape(
    rf"{OF_YEAR} ?,? ?(?P<month_1>m) ?[x/-] ?(?P<last_1>[mM])(?! ?,? ?y)"
    r"|(?P<month_2>[mM]) ?[x/-] ?(?P<last_2>[mM])(?: ?[,-]? ?(?P<year>y))?(?: ?(?P<era_8>[EI]))?"
)
# ২০২২-২৩ অর্থবছর, ১৯৯৮-৯৯ সালে, ২০১৯, ২০২০ ও ২০২১ সালে, ১৪২২ হতে ১৪২৪ বাংলা সনের, ১৯১৪-’১৮ সালের
YEARS = Shape(
    r"(?:(?P<era_1>[EI]) )?(?P<first>y)(?:(?: ?, ?y){1,6}(?= ?k))? ?(?:(?P<era_2>[EQI]|S) ?)?(?:[x/-]|k) ?"
    r"(?:(?P<last>y)|'?(?P<short_1>d)) ?(?:(?P<era_3>[EQI])(?: ?S)?|(?P<span>F)|S)"
    r"|(?P<first_2>y) ?- ?'(?P<short_2>d)(?!d)|(?P<era_4>E) (?P<first_3>y) ?- ?(?P<last_2>y)"
)
DECADE = Shape(
    r"(?:P C )?(?:'(?=d))?(?P<first>[cçdy])(?: ?[-']? ?[jJeA])?(?: ?k (?P<last>[cçdy])[ '-]?[jJ]?)? ?D"
)
CENTURY = Shape(r"(?P<ordinal>O|c|d(?: ?[eJ]|c)?) C")
_LAST_CENTURY = 30
# A number in words from this one on is that of a century: উনিশ শতক, and not পাঁচ শতক.
_SPELT_CENTURY = 15
_HUNDREDTHS = HUNDREDTHS.split("|")
_LAND_AFTER = re.compile(rf" (?:{LAND})(?![{LETTERS}])")
_LONGEST_SPAN = 200


def days(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read ১০-১২ মার্চ, ১২ ও ১৩ ডিসেম্বর, ২৯, ৩০ মার্চ, ভাদ্র মাসের ৫ থেকে ২০ তারিখ."""
    found = found_at(_DAYS_OF_MONTH, tokens, at)
    if found is not None:
        return _days_before_month(found, tokens, at, pivot)
    found = found_at(_DAYS_AFTER_MONTH, tokens, at) or found_at(_MONTH_BEFORE_DAYS, tokens, at)
    return None if found is None else _days_with_number(found, tokens, at, pivot)


def _days_before_month(found: Found, tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    whole = date_at(tokens, found.index("last"), pivot)
    day = found.value("day")
    if whole is None or day is None:
        return None
    last, end = whole
    if last.month is None or last.day is None or not is_possible(last.calendar, last.year, last.month, day):
        return None
    if day >= last.day:
        return None
    if (
        is_number_of(tokens, at)
        or _is_no_list(found, last.day - day)
        or tokens.kinds[:at].endswith(("d-", "d/"))
    ):
        return None
    # A year before days that have their own is no part of them: ২০২১ সালে ১০-১২ মার্চ ২০২৪.
    if _has_year_before(found) and (last.year is not None or not _take_year(last, found, pivot)):
        return None
    if _has_year_before(found):
        flag_year(found, last, found.name("of_era"))
    _flag_first(found, last, end)
    first = Fields(last.calendar, last.year, last.month, day)
    first.flags = last.flags
    first.end = last
    return Expression("range", first, end, shifts_of_date(last, tokens, at, end))


def _is_no_list(found: Found, days: int) -> bool:
    """Return whether commas alone part a day from other figures: ১+০+১, ২৭ জুলাই; কক্ষ ৩, ২১শে চৈত্র.

    `days` is how many there are from the first to the last.
    """
    commas = found.kinds("list").count(",")
    if "k" in found.kinds("list") or not commas:
        return False
    before = found.tokens.kinds[found.start - 1 : found.start]
    return (commas == 1 and days > 1) or before.strip(" \n(?") != ""


def _has_year_before(found: Found) -> bool:
    return "of_year" in found or "of_short" in found


def _days_with_number(found: Found, tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    day, last_day, month = found.value("day") or 0, found.value("last") or 0, found.value("month")
    family = found.name("month") or "gregorian"
    year = printed_year(found)
    if _has_year_before(found):
        before = Fields(family)
        if "year" in found or not _take_year(before, found, pivot):
            return None
        year = before.year
    if "short" in found or not 0 < day < last_day or not is_possible(family, year, month or 1, last_day):
        return None
    if tokens.kinds[found.end - 1] == "e" and not (_is_date(found, "day") and _is_date(found, "last")):
        return None
    first, last = Fields(family, year, month, day), Fields(family, year, month, last_day)
    first.end = last
    if year is not None:
        _flag_ends(found, first, last)
    if not ending_fits_day(found, "last"):
        first.flag("ending-contradicts")
    _flag_first(found, first, found.end)
    return Expression(
        "range", first, found.end, shifts_of_date(last, tokens, at, found.end) if month else None
    )


def _is_date(found: Found, name: FieldName) -> bool:
    """Return whether a day has the ending of dates, which ৫ম, as of a class, has not; one in words has."""
    ending = found.tokens[found.after(name) - 1].name
    return not ending or date_ordinal(found.value(name) or 0).endswith(ending)


def _take_year(fields: Fields, found: Found, pivot: int | None) -> bool:
    """Give fields the year before a range, and return whether it is one."""
    fields.year = full_year_of(found, printed_year(found), fields.calendar or "", pivot)
    if "of_short" in found:
        fields.flag("two-digit-year")
    era = found.name("of_era")
    return fields.year is not None and era in ("", fields.calendar)


def months(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read মার্চ-এপ্রিল ২০২৪."""
    found = known_at(MONTHS, tokens, at)
    first, last = tokens[found.index("month")], tokens[found.index("last")]
    if first.name != last.name:
        return None
    fields = Fields(first.name, None, first.value)
    fields.end = Fields(last.name, found.value("year"), last.value)
    is_turned = first.value >= last.value
    if _has_year_before(found):
        if not _take_year(fields, found, pivot):
            return None
        fields.end.year = (fields.year or 0) + is_turned
    elif not is_turned:  # over the new year it is that of the last month: নভেম্বর-জানুয়ারি ২০২৪
        fields.year = fields.end.year
    if fields.end.year is not None:
        _flag_ends(found, fields, fields.end)
    flag_print(fields, tokens, at, found.end)
    return Expression("range", fields, found.end)


def _flag_first(found: Found, fields: Fields, end: int) -> None:
    """Flag fields for what is doubtful about the first of some days, and in the print of all of them."""
    if not ending_fits_day(found, "day"):
        fields.flag("ending-contradicts")
    flag_print(fields, found.tokens, found.start, end)


def _flag_ends(found: Found, first: Fields, last: Fields) -> None:
    """Flag both ends of a range for what is doubtful about its year."""
    era = found.name("era") or found.name("of_era")
    flag_year(found, first, era)
    flag_year(found, last, era)


def years(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read ২০২২-২৩ অর্থবছর, ১৪২২ হতে ১৪২৪ সন, ১৯১৪-’১৮ সালের."""
    found = known_at(YEARS, tokens, at)
    first = found.number("first")
    last, short = found.value("last"), found.value("short")
    if last is None:
        last = first - first % 100 + (short or 0)
        # ১৯৯৯-০০, ১৯৯৮-’০২; without an apostrophe ১৯৯৮-০২ may be a month
        has_apostrophe = found.tokens.kinds[found.index("short") - 1] == "'"
        last += 100 if last < first and (has_apostrophe or (first % 100 == 99 and not short)) else 0
    if not first < last < first + _LONGEST_SPAN:
        return None
    family = family_of_year(first, found.name("era"))
    if family is not None and family not in FAMILIES:
        return None
    fields = Fields(family, first)
    if family is None:
        fields.flag("calendar-undecided")
    fields.end = Fields(family, last)
    if "era" in found and family and is_foreign_year(first, family) and found.value("era") != 1:
        fields.flag("year-contradicts-month")
    if "span" in found:
        fields.flag("fiscal-year")
    return Expression("range", fields, found.end)


def family_of_year(year: int, era: str) -> str | None:
    """Return the family of a year by its era, else by its size."""
    return era or ("gregorian" if year >= FIRST_GREGORIAN_YEAR else None)


def decade(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read নব্বইয়ের দশকে, ১৯৬০-এর দশক, ষাট ও সত্তরের দশকে, ৮০’র দশকে."""
    found = known_at(DECADE, tokens, at)
    if is_rest_of_year(tokens, found.index("first")):
        return None
    first = found.number("first")
    last = found.value("last") or first
    first, last = (year if year > 99 else 1900 + year for year in (first, last))
    if first % 10 or last % 10 or last < first:
        return None
    fields = Fields("gregorian", first)
    fields.end = Fields("gregorian", last + 9)
    return Expression("range", fields, found.end)


def century(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read একবিংশ শতাব্দী, ১৯শ শতক, একুশ শতক."""
    found = known_at(CENTURY, tokens, at)
    number = found.number("ordinal")
    if not 0 < number < _LAST_CENTURY or _is_of_other_era(tokens, at) or _is_measure(found):
        return None
    fields = Fields("gregorian", number * 100 - 99)
    fields.end = Fields("gregorian", number * 100)
    return Expression("range", fields, found.end)


def _is_measure(found: Found) -> bool:
    """Return whether শতক may be hundredths of an acre or hundreds of runs: ৫ শতক, ১২ শতকের জমি."""
    tokens = found.tokens
    word = tokens.between(found.end - 1, found.end)
    if word not in _HUNDREDTHS or found.kinds("ordinal") not in ("d", "c"):
        return False
    if _LAND_AFTER.match(tokens.text, tokens.items[found.end - 1][1]):
        return True
    if word != _HUNDREDTHS[0] or tokens.kinds[found.end : found.end + 2] in (" x", " f"):
        return False
    return found.kinds("ordinal") == "d" or found.number("ordinal") < _SPELT_CENTURY


def _is_of_other_era(tokens: Tokens, at: int) -> bool:
    """Return whether an era stands before a token that is not the Gregorian one: হিজরি ৫ম, খ্রিস্টপূর্ব ৫ম."""
    before = len(tokens.kinds[:at].rstrip(" ")) - 1
    return before >= 0 and tokens.kinds[before] == "E" and tokens[before].name != "gregorian"
