"""Tolerant reading: every date in running text, with its place and what is doubtful about it."""

from __future__ import annotations

import re
from bisect import bisect_left

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.civil import civil_time
from bangla_calendar.date import BanglaDate, checked_pivot
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.finding.expressions import expression_at
from bangla_calendar.finding.match import DateMatch
from bangla_calendar.finding.pairs import paired
from bangla_calendar.finding.places import places
from bangla_calendar.language.normalize import visible
from bangla_calendar.parsing.fields import is_possible
from bangla_calendar.parsing.tokens import tokens_from
from bangla_calendar.parsing.vocabulary import NONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.finding.expressions import Expression
    from bangla_calendar.parsing.tokens import Tokens

__all__ = ["DateMatch", "find_dates", "iter_dates"]

# So far a text is read at a time: further than the longest expression, so that little is read twice.
_REACH = 512
# The longest expression has fewer tokens: clock, weekday, day, month, year, twice, with the gaps between.
_MOST = 64
_WITHIN = (".", ",", ":", "/")
_APOSTROPHES = ("'", "’", "‘")
# The number of a day and its ending before a month, and how many characters that takes.
_DAY_AT_END = re.compile(r"d(?: ?e)?$")
_DAY_BEFORE = 8


def find_dates(
    text: str,
    *,
    calendar: str = DEFAULT_CALENDAR,
    reference: date | BanglaDate | None = None,
    pivot: int | None = 30,
) -> list[DateMatch]:
    """Return every expression of time in a text, in its order; see `DateMatch`.

    Found are dates in every shape and spelling that `parse_date` reads, incomplete ones too, ranges, years
    with সাল, an era or an ending, clocks, and relative expressions; `docs/reading-dates.md` tells which. What
    is doubtful is kept and flagged. Of expressions that overlap the longest stays. Offsets count in the text
    as given.

    `calendar` is the rule for the Bangla dates. `reference` (a `date`, a `datetime`, which if aware is moved
    to the calendar's civil zone, or a `BanglaDate`) is the day from which relative expressions, and days
    without a year, are resolved. Two digits of a year up to `pivot` belong to this century, others to the
    last; with None such years are not read.

    >>> [(found.text, str(found.gregorian)) for found in find_dates("ঢাকা, ১৫ আশ্বিন ১৪৩০: ৬ শ্রমিক নিহত")]
    [('১৫ আশ্বিন ১৪৩০', '2023-09-30')]
    """
    return list(iter_dates(text, calendar=calendar, reference=reference, pivot=pivot))


def iter_dates(
    text: str,
    *,
    calendar: str = DEFAULT_CALENDAR,
    reference: date | BanglaDate | None = None,
    pivot: int | None = 30,
) -> Iterator[DateMatch]:
    """Yield what `find_dates` returns, one by one, while the text is read.

    >>> next(iter_dates("১৭ আগস্ট ২০২২, ২২:০৭আপডেট")).gregorian
    datetime.datetime(2022, 8, 17, 22, 7)
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, got {type(text).__name__}")
    rule = get_calendar(calendar)
    if rule.family != "bangla":
        raise UnknownNameError("Bangla calendar", calendar)
    if isinstance(reference, BanglaDate):
        reference = reference.to_gregorian()
    elif reference is not None:
        reference = civil_time(reference, rule)
    if pivot is not None:
        checked_pivot(pivot)
    return paired(text, _matches(text, rule, reference, pivot))


def _matches(text: str, calendar: Calendar, reference: date | None, pivot: int | None) -> Iterator[DateMatch]:
    shown, offset = visible(text)
    for expression, start, end in _expressions(shown, pivot):
        if shown is not text:
            start, end = offset(start), offset(end - 1) + 1
        yield DateMatch(expression, text[start:end], start, calendar, reference)


def _expressions(text: str, pivot: int | None) -> Iterator[tuple[Expression, int, int]]:
    """Yield the expressions of a text, each with its offsets."""
    tokens: Tokens | None = None
    done = 0
    for place in places(text):
        if place < done:
            continue
        before = text[place - 1 : place]
        if before in _WITHIN and place > 1 and text[place - 2].isdecimal():
            continue  # the rest of a number, a clock or a code
        if before in _APOSTROPHES and place > done:
            place -= 1
        # Most places lie in the stretch read last, which is not cut into tokens again.
        index = _index_at(tokens, place) if tokens and place < tokens.stop else None
        if tokens is None or index is None:
            tokens, index = tokens_from(text, place, place + _REACH), 0
        found = expression_at(tokens, index, pivot)
        if found is None and before in _APOSTROPHES:
            index += 1
            found = expression_at(tokens, index, pivot)
        if found is None:
            continue
        start = tokens.items[index][0]
        if not _is_misplaced(text, start, found):
            done = tokens.items[found.end - 1][1]
            yield found, start, done


def _index_at(tokens: Tokens, place: int) -> int | None:
    """Return the index of the token that begins at an offset; None where it cannot be read from here."""
    index = bisect_left(tokens.items, (place,))
    if index == len(tokens) or tokens.items[index][0] != place:
        return None
    whole = tokens.kinds[-1:] == NONE or tokens.stop == len(tokens.text)
    return index if whole or index < len(tokens) - _MOST else None


def _is_misplaced(text: str, start: int, found: Expression) -> bool:
    """Return whether an expression is only a piece of a word or of a date that does not exist."""
    if _is_glued(text, start) and not _has_year(found):
        return True
    return found.kind == "month-year" and _is_after_impossible_day(text, start, found)


def _is_glued(text: str, start: int) -> bool:
    """Return whether a figure is glued to the word before it, as in কোভিড-১৯ or সুলতানা২১."""
    if not start or not text[start].isdecimal():
        return False
    before = text[max(0, start - 2) : start].removesuffix("-")[-1:]
    return before.isalpha() or "\u0981" <= before <= "\u09e3"


def _has_year(found: Expression) -> bool:
    """Return whether an expression is a date sure enough to begin within a word."""
    return found.fields.month is not None and found.fields.year is not None


def _is_after_impossible_day(text: str, start: int, found: Expression) -> bool:
    """Return whether a month is what is left of a date that no calendar has, as in ৩১ জুন ২০২০."""
    fields = found.fields
    tokens = tokens_from(text[max(0, start - _DAY_BEFORE) : start].rstrip(" \u00a0"))
    day = _DAY_AT_END.search(tokens.kinds)
    if day is None or fields.month is None:
        return False
    return not is_possible(fields.calendar, fields.year, fields.month, tokens[day.start()].value)
