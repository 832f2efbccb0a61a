"""Dates with their clock, clocks with their date, and what they reach to, in running text."""

from __future__ import annotations

import re

from bangla_calendar.grammar.clocks import DATE_TO_CLOCK, clock_at, four_figures_at, is_rough
from bangla_calendar.grammar.date_shapes import WEEKDAY_BEFORE
from bangla_calendar.grammar.dates import date_at
from bangla_calendar.grammar.doubts import is_cut
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.fields import Fields, is_possible, is_usual_year
from bangla_calendar.grammar.shapes import Shape, found_at
from bangla_calendar.grammar.tokens import LETTERS
from bangla_calendar.grammar.zones import NAMED, OFFSET, printed_zone
from bangla_calendar.language.tables.date_words import TAKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.expression import Shift
    from bangla_calendar.grammar.tokens import Tokens

__all__ = [
    "CLOCK_TO",
    "CLOCK_TO_DATE",
    "WITH_WEEKDAY",
    "dated",
    "is_count",
    "shifts_of_date",
    "timed",
    "with_clock",
    "with_later_clock",
]

WITH_WEEKDAY = WEEKDAY_BEFORE
_TO = Shape(r" ?T? ?,? ?x,? ?| ?- ?")
CLOCK_TO = Shape(r" x | ?- ?")
CLOCK_TO_DATE = Shape(r" ?[,·] ?| - | ")
# The kinds of what follows an expression that nothing more belongs to: the end, or another word.
_NOTHING = ("", " ", " ?", "?", "।", ",?")
# Before an hour with which it is no time, as of সাড়ে ১৩টায়, and of which nothing is to be left.
_QUARTER = ("q", "q ")
_COUNTED = ("d", "t", "y", ".", "%", "+")
# A year beside a date that is none of its fields: of another era, or in two digits without a pivot.
_YEAR_BEFORE = re.compile(r"(?:[dty] ?(?:[EQI]|S|-?[jJ])(?: ?S)?|E ?[dty]) ?,? ?\Z")
_YEARS_AGO = re.compile(r"(?P<unit>u) g \Z")
_YEAR_AFTER = re.compile(" ?,? ?(?:'d|[dt] ?[EIS]|E ?[dt])")
# গত বছরের, এ বছরের, ওই বছরের, একই সালের before a date: of the reference's year, or of the year told before.
_NAMED_YEAR_BEFORE = re.compile(
    r"(?:(?P<direction>[PgAJe]) ?(?P<unit>u)|[Ae] (?P<told>S)|(?P<word>[YA])) ?,? ?\Z"
)
_TAKEN = re.compile(rf" (?:{TAKEN})(?![{LETTERS}])")
# The year after the clock, as programs write it: Sat Sep 30 10:15:32 2023 +0600.
_YEAR_AFTER_CLOCK = Shape(rf" (?P<year>y)(?P<zone> ?(?:{NAMED}|{OFFSET}))?(?! ?[%KSEI])")
# What says that it is the year told before.
_TOLD = ("that", "সে")
_LONGEST_YEAR = len("y E S , ")
_TOLD_YEAR, _UNREAD_YEAR = (("told year", 0),), (("unread year", 0),)


def dated(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read ১৫ আশ্বিন ১৪৩০, with the clock after it, and with the date or clock to which it reaches."""
    found = date_at(tokens, at, pivot)
    if found is None:
        return None
    fields, end = found
    if tokens.kinds[end : end + 2] not in _NOTHING:
        if not _ends_masthead(tokens, at, end):
            end = with_clock(fields, tokens, end)
        end = _with_end(fields, tokens, at, end, pivot)
    return Expression(fields.kind(), fields, end, shifts_of_date(fields, tokens, at, end))


def shifts_of_date(fields: Fields, tokens: Tokens, at: int, end: int) -> tuple[Shift, ...] | None:
    """Return how a date lies to the reference by the words before it: গত ৯ মার্চ, গত বছরের ৯ মার্চ.

    By a year that is printed and not read (১৮৯৩ শকাব্দের ১০ বৈশাখ) it is on neither side.
    """
    if fields.year is not None:
        return None
    before = tokens.kinds[max(0, at - _LONGEST_YEAR) : at]
    if before.endswith("P "):
        return (("year", tokens[at - 2].value),)
    named = _NAMED_YEAR_BEFORE.search(before)
    if named:
        first = at - len(before) + named.start()
        direction = tokens[first]
        if named["told"] and direction.name in _TOLD:
            return _TOLD_YEAR
        unit = tokens[at - len(before) + named.start("word" if named["word"] else "unit")]
        if unit.name == "year" and (direction.name in _TOLD or (named["word"] == "A" and direction.value)):
            return _TOLD_YEAR
        if unit.name == "year":
            is_beside = tokens.kinds[first] == "g" or direction.name == "beside"
            return (("year beside" if is_beside else "this year", direction.value),)
    ago = _YEARS_AGO.search(before)
    if ago and tokens[at - len(before) + ago.start()].name == "year":
        return _UNREAD_YEAR
    is_unread = _YEAR_BEFORE.search(before) or _YEAR_AFTER.match(tokens.kinds, end)
    return _UNREAD_YEAR if is_unread else None


def _ends_masthead(tokens: Tokens, at: int, end: int) -> bool:
    """Return whether a date follows another, so that a clock after a comma is that of the page."""
    return tokens.kinds[:at].rstrip(" ,")[-1:] in ("y", "E", "I") and tokens.kinds[end : end + 1] in (
        ",",
        "|",
    )


def with_clock(fields: Fields, tokens: Tokens, end: int) -> int:
    """Give a date the clock after it, and return the index of the token after that."""
    gap = found_at(DATE_TO_CLOCK, tokens, end) if fields.day is not None else None
    if gap is None:
        return end
    clock = clock_at(tokens, gap.end)
    if clock is None:
        if tokens.kinds[gap.end : gap.end + 1] == "N":  # দিবাগত রাতে
            fields.flag("night-following")
        return end
    time, after, is_sure = clock
    if not is_sure and is_count(tokens, after):
        return end
    if "bracket" in gap:
        if not tokens.kinds.startswith(")", after):
            return end
        after += 1
    fields.take_clock(time, ends_day=fields.weekday is not None)
    if tokens.kinds[end] in "Z:":  # a clock of 24 hours: 2023-09-30T10:07, 30/Sep/2023:10:15:32
        fields.unflag("hour-ambiguous")
    has_seconds = fields.weekday is not None and fields.second is not None
    return _with_year_after_clock(fields, tokens, after) if has_seconds and fields.year is None else after


def _with_year_after_clock(fields: Fields, tokens: Tokens, end: int) -> int:
    """Give a day with a clock the year after it, and return the index of the token after that."""
    found = found_at(_YEAR_AFTER_CLOCK, tokens, end)
    year = found.number("year") if found else 0
    is_year = fields.calendar == "gregorian" and is_usual_year(year, "gregorian")
    if found is None or not is_year or not is_possible("gregorian", year, fields.month or 0, fields.day or 0):
        return end
    zone = printed_zone(found) if "zone" in found else None
    fields.year = year
    fields.unflag("hour-ambiguous")
    if zone is None:
        return found.index("year") + 1
    fields.zone = zone
    fields.flag("zone-printed")
    return found.end


def _with_end(fields: Fields, tokens: Tokens, at: int, end: int, pivot: int | None) -> int:
    """Give a date or datetime the other end of a range, and return the index of the token after that."""
    to = found_at(_TO, tokens, end)
    if to is None:
        return end
    other = date_at(tokens, to.end, pivot)
    if other is None:
        return with_later_clock(fields, tokens, end) if fields.hour is not None else end
    last, after = other
    if last.calendar != fields.calendar or (last.day is None) != (fields.day is None):
        return end
    fields.flag(*last.flags)
    after = with_clock(last, tokens, after)
    fields.end = last
    _flag_zone(fields, last)
    _share_year(fields, last, is_before=tokens.kinds[at] not in "domMcwvr")
    return after


def _share_year(first: Fields, last: Fields, *, is_before: bool) -> None:
    """Give both ends of a range the year printed after the last, or before the first, if they then follow."""
    if (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0):
        return
    if first.year is None:
        first.year = last.year
    elif last.year is None and is_before:
        last.year = first.year


def with_later_clock(fields: Fields, tokens: Tokens, end: int) -> int:
    """Give what has a clock the clock to which it reaches, and return the index of the token after that."""
    to = found_at(CLOCK_TO, tokens, end)
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
    _flag_zone(fields, last)
    return after


def _flag_zone(first: Fields, last: Fields) -> None:
    """Flag a range of which only the last clock has a time zone."""
    if last.zone is not None:
        first.flag("zone-printed")


def timed(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read রাত ৮টা, with the date after it or the clock to which it reaches."""
    if tokens.kinds[at : at + 1] == "y":
        return _with_four_figures(tokens, at, pivot)
    clock = clock_at(tokens, at, in_text=True)
    if clock is None or tokens.kinds.endswith(_QUARTER, 0, at) or is_cut(tokens, at):
        return None
    time, end, sure = clock
    if _counts_things(tokens, at, end):
        return None
    gap = found_at(CLOCK_TO_DATE, tokens, end)
    dated = date_at(tokens, gap.end, pivot) if gap else None
    if dated is not None and dated[0].day is not None and dated[0].month is not None:
        fields, end = dated
        fields.take_clock(time)
        return Expression(fields.kind(), fields, end, shifts_of_date(fields, tokens, at, end))
    if time.end is not None:
        return Expression("range", time, end)
    to = found_at(CLOCK_TO, tokens, end)
    other = clock_at(tokens, to.end) if to else None
    if other is not None and (sure or other[2]):
        end = with_later_clock(time, tokens, end)
        return Expression("range", time, end)
    return Expression("time", time, end) if sure and (time.part or not is_count(tokens, end)) else None


def _with_four_figures(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read ২৩০৫ ঘণ্টা, আগস্ট ১৪, ২০১৯."""
    clock = four_figures_at(tokens, at)
    dated = date_at(tokens, clock[1], pivot) if clock else None
    if clock is None or dated is None or dated[0].day is None:
        return None
    fields, end = dated
    fields.take_clock(clock[0])
    return Expression(fields.kind(), fields, end)


def is_count(tokens: Tokens, end: int) -> bool:
    """Return whether what follows an hour with টা makes it a count: ৩টা ৫০০ টাকার নোট."""
    return tokens.kinds[end - 1] in "hHlL" and tokens.kinds[end : end + 2].strip()[:1] in _COUNTED


def _counts_things(tokens: Tokens, at: int, end: int) -> bool:
    """Return whether an hour with টা is how many there are then: রাতে ১টা ট্যাবলেট, রাতে প্রায় ৫টা বাস."""
    if tokens.kinds[end - 1] not in "lL":
        return False
    is_about = is_rough(tokens, at, end) and tokens.kinds[end : end + 2] == " ?"
    return is_about or _TAKEN.match(tokens.text, tokens.items[end - 1][1]) is not None
