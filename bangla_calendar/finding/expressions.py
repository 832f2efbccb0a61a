"""What stands at a place in a text: a date, a clock, a range, a year or a relative expression."""

from __future__ import annotations

import re
from functools import lru_cache

from bangla_calendar.calendars.years import full_year
from bangla_calendar.parsing.fields import FAMILIES, FIRST_GREGORIAN_YEAR, Fields, is_possible
from bangla_calendar.parsing.reading import WEEKDAY_KINDS, Found, clock_at, date_at, found_at
from bangla_calendar.parsing.shapes import (
    CLOCK,
    COUNTS,
    DATE_TO_CLOCK,
    DAY,
    OF_YEAR,
    REACH,
    YEAR,
    date_layouts,
    layout,
)
from bangla_calendar.parsing.tokens import LETTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bangla_calendar.parsing.tokens import Tokens

    Reader = Callable[[Tokens, int, int | None], "Expression | None"]

__all__ = ["Expression", "expression_at"]

_TO = r" ?x ?| ?- ?"
_CLOCK_TO = r" x | ?- ?"
_CLOCK_TO_DATE = r" ?[,·] ?| "
_OF_YEAR = OF_YEAR.replace("?P<", "?P<of_")
# ১২ ও ১৩ ডিসেম্বর, ১৩/১৪ আগস্ট, ১০-১২ মার্চ ২০২৪, ২০০৯ সালের ২৫ ও ২৬ ফেব্রুয়ারি
_DAYS = (
    rf"(?P<of>{_OF_YEAR} ?,? ?)?(?P<day>{DAY})(?: ?, ?{DAY})* ?(?:[x/-]|(?P<list>k)) ?"
    rf"(?P<last>{DAY}) ?[-/,]? ?(?P<month>[mMG]){YEAR}"
)
# মার্চ-এপ্রিল ২০২৪; ২০২৪ সালের মার্চ-এপ্রিল
_MONTHS = (
    rf"(?P<of>{_OF_YEAR} ?,? ?)?(?P<month>m) ?[x-] ?(?P<last>[mM])"
    r"(?(of)(?! ?,? ?y)|(?: ?,? ?(?P<year>y))?(?: ?E)?)"
)
_MONTH = r"(?:(?P<month>[mM])(?P<marked> U)?)"
# ২০২২-২৩ অর্থবছর, ১৯৯৮-৯৯ সালে, ২০১৯, ২০২০ ও ২০২১ সালে, ১৪২২ হতে ১৪২৪ বাংলা সনের
_YEARS = (
    r"(?:(?P<era_first>E) )?(?P<year>y)(?:(?: ?, ?y){1,6}(?= ?k))? ?(?:(?P<first_era>E|S) ?)?(?:[x-]|k) ?"
    r"(?:(?P<last>y)|(?P<short>d)) ?(?:(?P<era>E)(?: ?S)?|(?P<span>F)|S)"
)
_YEAR = (
    r"(?P<era_first>E) (?P<year>[yYt]) ?S|(?P<of>[yYt]) ?(?:S|(?P<era>E)(?: ?S)?)"
    rf"|'(?P<short>d)(?:(?P<marked> ?S|j)|(?=-j)|{COUNTS})"
    r"|(?P<ended>y)j|(?P<early>d) ?(?P<early_era>E)"
)
_DECADE = r"(?:P C )?(?:'(?=d))?(?P<first>[cdy])(?: ?-? ?(?:j|e))?(?: ?k (?P<last>[cdy]))? ?D"
_CENTURY = r"(?P<ordinal>O|c|d(?: ?e|c)?) C"
_RELATIVE = (
    r"(?:(?P<toward>P) )?(?P<day_word>R)(?: (?P<weekday>w))?"
    r"|(?P<direction>P) (?:(?P<next_weekday>w)|(?P<day>d|o) T|[dtyc](?: ?[-/kx] ?[dtyc])? ?[uU](?: g)?"
    r"|(?P<span>[uUCF]))"
    r"|(?P<ago>[dtyc])(?P<most> ?[-/kx] ?[dtyc])? ?(?P<unit>[uUi]) (?P<side>g)"
    r"|(?P<this_day>d|o) T|(?P<this_weekday>w)"
)
# A year beside a date that is none of its fields: of another era, or in two digits without a pivot.
_YEAR_BEFORE = re.compile("[dtyY] ?(?:E|S|-?j)(?: ?S)? ?,? ?$")
_LONGEST_YEAR = len("y E S , ")
_YEAR_AFTER = re.compile(" ?,? ?(?:'d|[dt] ?[ES])")
# The kinds of what follows an expression that nothing more belongs to: the end, or another word.
_NOTHING = ("", " ", " ?", "?", "।", ",?")
_COUNTED = ("d", "t", "y", ".", "%", "+")
_LAST_CENTURY = 30
# The rest of a quotation and the mark that closes it.
_CLOSED = re.compile(rf"[^\n'’‘]{{0,60}}(?<!\s)['’](?![{LETTERS}0-9০-৯])")
_LONGEST_SPAN = 200


class Expression:
    """An expression of time: its kind, its fields, and the index of the token after it.

    `shift` tells of a relative expression the unit and how many of them away it is: `("day", -1)` for গতকাল,
    `("week", 2)` for ২ সপ্তাহ পরে, `("weekday", 1)` for আগামী রোববার, `("this month", -1)` for গত মাসে. Of a date
    it tells on which side of the reference the date lies: `("year", -1)` for ৯ মার্চ in গত ৯ মার্চ.
    """

    __slots__ = ("end", "fields", "kind", "shift")

    def __init__(self, kind: str, fields: Fields, end: int, shift: tuple[str, int] | None = None) -> None:
        self.kind = kind
        self.fields = fields
        self.end = end
        self.shift = shift


def expression_at(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Return the expression that begins at a token, None where there is none."""
    for read in _readers(tokens.kinds[at : at + REACH]):
        found = read(tokens, at, pivot)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=1 << 14)
def _readers(kinds: str) -> tuple[Reader, ...]:
    """Return what may read the kinds of tokens, in the order of trying."""
    return tuple(read for shape, read in _READERS if _begins(shape, kinds))


def _days(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """১০-১২ মার্চ, ১২ ও ১৩ ডিসেম্বর, ১৭ থেকে ২৫ সেপ্টেম্বর."""
    found = found_at(_DAYS, tokens, at)
    if found is None:
        return None
    whole = date_at(tokens, found.index("last"), pivot)
    day = found.value("day")
    if whole is None or day is None:
        return None
    last, end = whole
    if last.month is None or last.day is None or not is_possible(last.calendar, last.year, last.month, day):
        return None
    if day >= last.day and "list" not in found:
        return None
    if "of" in found and not _take_year(last, found, pivot):
        return None
    first = Fields(last.calendar, last.year, last.month, day)
    first.flags = last.flags
    first.end = last
    return Expression("range", first, end, _year_shift(last, tokens, at, end))


def _take_year(fields: Fields, found: Found, pivot: int | None) -> bool:
    """Give fields the year before a range, if it is one; tell whether it is."""
    fields.year = found.value("of_year", "of_year_ended")
    short = found.token("of_short")
    if short and pivot is not None and short.digits == 2:
        fields.year = full_year(short.value, pivot, fields.calendar or "gregorian")
        fields.flag("two-digit-year")
    return fields.year is not None


def _date(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """১৫ আশ্বিন ১৪৩০, with the clock after it, and with the date or clock to which it reaches."""
    found = date_at(tokens, at, pivot)
    if found is None:
        return None
    fields, end = found
    if tokens.kinds[end : end + 2] not in _NOTHING:
        if not _ends_masthead(tokens, at, end):
            end = _with_clock(fields, tokens, end)
        end = _with_end(fields, tokens, end, pivot)
    return Expression(fields.kind(), fields, end, _year_shift(fields, tokens, at, end))


def _year_shift(fields: Fields, tokens: Tokens, at: int, end: int) -> tuple[str, int] | None:
    """Return on which side of the reference a date lies by the word before it: গত ৯ মার্চ, আগামী ১০-১২ মার্চ.

    By a year that is printed and not read (১৮৯৩ শকাব্দের ১০ বৈশাখ) it is on neither side.
    """
    if fields.year is not None:
        return None
    before = tokens.kinds[max(0, at - _LONGEST_YEAR) : at]
    if before.endswith("P "):
        return "year", tokens[at - 2].value
    is_unread = _YEAR_BEFORE.search(before) or _YEAR_AFTER.match(tokens.kinds, end)
    return ("unread year", 0) if is_unread else None


def _ends_masthead(tokens: Tokens, at: int, end: int) -> bool:
    """Return whether a date follows another, so that a clock after a comma is that of the page."""
    return tokens.kinds[:at].rstrip(" ,")[-1:] in ("y", "E") and tokens.kinds[end : end + 1] == ","


def _with_clock(fields: Fields, tokens: Tokens, end: int) -> int:
    """Give a date the clock after it, and return the index of the token after that."""
    gap = found_at(DATE_TO_CLOCK, tokens, end) if fields.day is not None else None
    if gap is None:
        return end
    clock = clock_at(tokens, gap.end)
    if clock is None:
        if tokens.kinds[gap.end : gap.end + 1] == "N":  # দিবাগত রাতে
            fields.flag("night-following")
        return end
    fields.take_clock(clock[0])
    if tokens.kinds[end] == "Z":  # a clock of 24 hours: 2023-09-30T10:07
        fields.flags = tuple(flag for flag in fields.flags if flag != "hour-ambiguous")
    return clock[1]


def _with_end(fields: Fields, tokens: Tokens, end: int, pivot: int | None) -> int:
    """Give a date or datetime the other end of a range, and return the index of the token after that."""
    to = found_at(_TO, tokens, end)
    if to is None:
        return end
    other = date_at(tokens, to.end, pivot)
    if other is not None:
        last, after = other
        if last.calendar != fields.calendar or (last.day is None) != (fields.day is None):
            return end
        after = _with_clock(last, tokens, after)
        fields.end = last
        return after
    return _with_later_clock(fields, tokens, end) if fields.hour is not None else end


def _with_later_clock(fields: Fields, tokens: Tokens, end: int) -> int:
    """Give what has a clock the clock to which it reaches, and return the index of the token after that."""
    to = found_at(_CLOCK_TO, tokens, end)
    clock = clock_at(tokens, to.end) if to else None
    if clock is None:
        return end
    last, after, _ = clock
    if "hour-ambiguous" in last.flags:
        # Without a part of the day it is the next such hour: বেলা ১১টা থেকে ২টা, রাত ১১টা থেকে ১২টা.
        hours = (last.hour or 0) % 12, (last.hour or 0) % 12 + 12
        last.hour = min(hours, key=lambda hour: (hour - (fields.hour or 0)) % 24)
        last.flags = ()
    fields.end = last
    return after


def _clock(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """রাত ৮টা, with the date after it or the clock to which it reaches."""
    clock = clock_at(tokens, at)
    if clock is None:
        return None
    time, end, sure = clock
    gap = found_at(_CLOCK_TO_DATE, tokens, end)
    dated = date_at(tokens, gap.end, pivot) if gap else None
    if dated is not None and dated[0].day is not None and dated[0].month is not None:
        fields, end = dated
        fields.take_clock(time)
        return Expression(fields.kind(), fields, end)
    to = found_at(_CLOCK_TO, tokens, end)
    other = clock_at(tokens, to.end) if to else None
    if other is not None and (sure or other[2]):
        end = _with_later_clock(time, tokens, end)
        return Expression("range", time, end)
    return Expression("time", time, end) if sure and (time.part or not _counts(tokens, end)) else None


def _counts(tokens: Tokens, end: int) -> bool:
    """Return whether what follows an hour with টা makes it a count: ৩টা ৫০০ টাকার নোট."""
    return tokens.kinds[end - 1] in "hH" and tokens.kinds[end : end + 2].strip()[:1] in _COUNTED


def _years(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """২০২২-২৩ অর্থবছর, ১৪২২ হতে ১৪২৪ সন."""
    found = found_at(_YEARS, tokens, at)
    if found is None:
        return None
    first, last, short = found.value("year"), found.value("last"), found.value("short")
    assert first is not None
    if last is None:
        assert short is not None
        last = first - first % 100 + short
        last += 100 if first % 100 == 99 and not short else 0
    if not first < last < first + _LONGEST_SPAN:
        return None
    era = found.token("era", "first_era", "era_first")
    family = _family_of_year(first, era.name if era else "")
    if family is not None and family not in FAMILIES:
        return None
    fields = Fields(family, first)
    if family is None:
        fields.flag("calendar-undecided")
    fields.end = Fields(family, last)
    if "span" in found:
        fields.flag("fiscal-year")
    return Expression("range", fields, found.end)


def _year(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """১৯৭১ সালে, ১৪৩০ বঙ্গাব্দ, ’৭১, ১৯৭১এর."""
    found = found_at(_YEAR, tokens, at)
    if found is None:
        return None
    short = found.token("short")
    if short:
        if short.digits != 2 or pivot is None or not _is_apostrophe(found):
            return None
        fields = Fields("gregorian", full_year(short.value, pivot, "gregorian"))
        fields.flag("two-digit-year")
        return Expression("year", fields, found.end)
    era = found.token("era", "early_era", "era_first")
    if "early" in found and era and era.name != "hijri":  # ৬১ হিজরি, but not ২১ ইং
        return None
    year = found.value("year", "of", "ended", "early")
    assert year is not None
    family = _family_of_year(year, era.name if era else "")
    if family not in (*FAMILIES, None) or not (year > 0 if era else 1000 <= year < 2200):
        return None
    fields = Fields(family, year)
    if family is None:
        fields.flag("calendar-undecided")
    return Expression("year", fields, found.end)


def _is_apostrophe(found: Found) -> bool:
    """Return whether the sign before a figure is the apostrophe of a year, and no quotation mark."""
    text, place = found.tokens.text, found.tokens[found.start].start
    if text[max(0, place - 1) : place].isalnum():
        return False
    if "marked" in found or found.tokens.kinds.startswith("-j", found.end):  # ‘৭১ সালে, ‘৭১-এর
        return True
    return text[place] == "’" or (text[place] == "'" and _CLOSED.match(text, place + 1) is None)


def _family_of_year(year: int, era: str) -> str | None:
    """Return the family of a year by its era, else by its size."""
    return era or ("gregorian" if year >= FIRST_GREGORIAN_YEAR else None)


def _decade(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """নব্বইয়ের দশকে, ১৯৬০-এর দশক, ষাট ও সত্তরের দশকে."""
    found = found_at(_DECADE, tokens, at)
    if found is None:
        return None
    first = found.value("first")
    assert first is not None
    last = found.value("last") or first
    first, last = (year if year > 99 else 1900 + year for year in (first, last))
    if first % 10 or last % 10 or last < first:
        return None
    fields = Fields("gregorian", first)
    fields.end = Fields("gregorian", last + 9)
    return Expression("range", fields, found.end)


def _century(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """একবিংশ শতাব্দী, ১৯শ শতক."""
    found = found_at(_CENTURY, tokens, at)
    number = found.value("ordinal") if found else None
    if found is None or number is None or not 0 < number < _LAST_CENTURY:
        return None
    fields = Fields("gregorian", number * 100 - 99)
    fields.end = Fields("gregorian", number * 100)
    return Expression("range", fields, found.end)


def _relative(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """আজ, গতকাল বুধবার, গত সপ্তাহে, ৩ দিন আগে, ৮ তারিখে, বুধবার; with a clock after it."""
    found = found_at(_RELATIVE, tokens, at)
    if found is None or ("direction" in found and _is_dated(tokens, at + 2, pivot)):
        return None
    end = found.end
    fields = Fields()
    weekday = found.value("weekday", "next_weekday", "this_weekday")
    if "weekday" in found and _is_dated(tokens, found.index("weekday"), pivot):
        weekday, end = None, found.index("day_word") + 1
    fields.weekday = weekday
    day = found.value("day", "this_day")
    if day is not None:
        if not 0 < day < 33:
            return None
        fields.calendar, fields.day = "gregorian", day
    if not found.is_last and ("day_word" in found or weekday is not None or day is not None):
        gap = found_at(DATE_TO_CLOCK, tokens, end)
        clock = clock_at(tokens, gap.end) if gap else None
        if clock is not None and (clock[2] or not _counts(tokens, clock[1])):
            fields.take_clock(clock[0])
            end = _with_later_clock(fields, tokens, clock[1])
    kind = "relative" if fields.end is None else "range"
    return Expression(kind, fields, end, _shift_of(found))


def _is_dated(tokens: Tokens, at: int, pivot: int | None) -> bool:
    """Return whether a date begins at a token, to which the word before it does not belong."""
    found = date_at(tokens, at, pivot)
    return found is not None and found[0].month is not None


def _shift_of(found: Found) -> tuple[str, int] | None:
    """Return the unit of a relative expression and how many of them away it is, None where it is not told."""
    day_word = found.token("day_word")
    if day_word:
        toward = found.value("toward")
        if toward:  # গত কাল, আগামী পরশু
            return "day", toward * abs(day_word.value)
        return None if day_word.name else ("day", day_word.value)
    unit, ago, side = found.token("unit"), found.value("ago"), found.value("side")
    if unit and ago is not None and side is not None:
        return None if "most" in found else (unit.name, ago * side)
    direction = found.value("direction")
    if direction is None:
        return None
    if "next_weekday" in found:
        return "weekday", direction
    if "day" in found:
        return "day of month", direction
    span = found.token("span")
    return (f"this {span.name}", direction) if span else None


def _months(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """মার্চ-এপ্রিল ২০২৪."""
    found = found_at(_MONTHS, tokens, at)
    first, last = (found.token("month"), found.token("last")) if found else (None, None)
    if found is None or first is None or last is None or first.name != last.name:
        return None
    fields = Fields(first.name, None, first.value)
    fields.end = Fields(last.name, found.value("year"), last.value)
    is_turned = first.value >= last.value
    if "of" in found:
        if not _take_year(fields, found, pivot):
            return None
        fields.end.year = (fields.year or 0) + is_turned
    elif not is_turned:  # over the new year it is that of the last month: নভেম্বর-জানুয়ারি ২০২৪
        fields.year = fields.end.year
    return Expression("range", fields, found.end)


def _month(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """মার্চ মাসে, আগস্টের: a month alone has মাস after it, or is a Gregorian one with the ending of a case."""
    found = found_at(_MONTH, tokens, at)
    month = found.token("month") if found else None
    if found is None or month is None:
        return None
    if "marked" not in found and not (tokens.kinds[at] == "M" and month.name == "gregorian"):
        return None
    return Expression("month-year", Fields(month.name, None, month.value), at + 1)


def _begins(shape: str | None, kinds: str) -> bool:
    if shape is None:
        return kinds[:1] in WEEKDAY_KINDS or bool(date_layouts(kinds))
    return layout(shape, kinds) is not None


# What an expression may be, by the shape that it begins with, None for a date, in the order of trying.
_READERS: tuple[tuple[str | None, Reader], ...] = (
    (_DAYS, _days),
    (_MONTHS, _months),
    (None, _date),
    (CLOCK, _clock),
    (_YEARS, _years),
    (_DECADE, _decade),
    (_CENTURY, _century),
    (_RELATIVE, _relative),
    (_YEAR, _year),
    (_MONTH, _month),
)
