"""Dates and clocks out of tokens: which shape fits at a place, and what its fields are."""

from __future__ import annotations

import re

from bangla_calendar.calendars.years import full_year
from bangla_calendar.language.hours import hour_of_day, quartered
from bangla_calendar.parsing.fields import (
    FAMILIES,
    FIRST_GREGORIAN_YEAR,
    Fields,
    is_foreign_year,
    is_possible,
    is_usual_year,
)
from bangla_calendar.parsing.shapes import CLOCK, WEEKDAY_AFTER, WEEKDAY_BEFORE, date_layouts, layout
from bangla_calendar.parsing.tokens import LETTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.parsing.shapes import DateLayout, Layout
    from bangla_calendar.parsing.tokens import Token, Tokens

__all__ = ["WEEKDAY_KINDS", "Found", "clock_at", "date_at", "found_at"]

# With these a date may begin that has its weekday first.
WEEKDAY_KINDS = ("w", "v", "r")


_HOURS = (
    *("quarter_hour", "quarter_bare"),
    *("hour", "dotted_hour", "marked_hour", "full_hour", "latin_hour"),
)
# An era that is that of the next date: ৩রা জ্যৈষ্ঠ ১৪২৪, ইং ১৭ই মে ২০১৭.
_NEXT_DATE = "E (?:d ?e?|o) ?,? ?[mM]"
# Before a date in figures: what makes it a part of a code; but a word of three letters or more is its label
# (তারিখ:, জন্ম-, but not নং- or ক-), and a whole date is one that a sign parts from it.
_CODE = re.compile(rf"[A-Za-z]$|[{LETTERS}0-9০-৯][./:-]$")
_LABEL = re.compile(rf"[{LETTERS}]{{3}}[.:-]$")
_DATE_BEFORE = re.compile(r"(?:d([./-])d\1y|y([./-])d\2d)[,/:-]$")


class Found:
    """A shape found in tokens: its fields by name, the index of its first token and of the one after it."""

    __slots__ = ("_layout", "end", "start", "tokens")

    def __init__(self, tokens: Tokens, at: int, fields: Layout) -> None:
        self.tokens = tokens
        self.start = at
        self.end = at + fields["end"]
        self._layout = fields

    def __contains__(self, name: str) -> bool:
        return name in self._layout

    @property
    def is_last(self) -> bool:
        """Whether nothing follows that could belong to it."""
        return "closing" in self._layout

    def index(self, name: str) -> int:
        """Return the index of a field's token."""
        return self.start + self._layout[name]

    def token(self, *names: str) -> Token | None:
        """Return the token of the first of some fields that are there."""
        for name in names:
            if name in self._layout:
                return self.tokens[self.start + self._layout[name]]
        return None

    def value(self, *names: str) -> int | None:
        """Return the number of the first of some fields that are there."""
        for name in names:
            if name in self._layout:
                return self.tokens.items[self.start + self._layout[name]][2]
        return None


def found_at(shape: str, tokens: Tokens, at: int) -> Found | None:
    """Return what a shape finds at a token."""
    fields = layout(shape, tokens.kinds, at)
    return None if fields is None else Found(tokens, at, fields)


def date_at(tokens: Tokens, at: int, pivot: int | None) -> tuple[Fields, int] | None:
    """Read the longest date that begins at a token, and return it with the index of the token after it.

    The date may lack its year, or its day; years of two digits are read only with a pivot.
    """
    before = None
    if tokens.kinds[at : at + 1] in WEEKDAY_KINDS:
        before = found_at(WEEKDAY_BEFORE, tokens, at)
        if before is None:
            return None
        at = before.end
    for date in date_layouts(tokens.kinds, at):
        read = _fields_of(date, tokens, at, pivot)
        if read is None:
            continue
        fields, end = read
        if before:
            fields.weekday = before.value("weekday", "short")
            if "bracket" in before:
                end = _closed(tokens, end)
        elif fields.weekday is None and not date.is_last:
            end = _with_weekday(fields, tokens, end)
        return fields, end
    return None


def _fields_of(date: DateLayout, tokens: Tokens, at: int, pivot: int | None) -> tuple[Fields, int] | None:
    """Return the fields of one of the shapes of dates, and its end; None where there is no such date."""
    items = tokens.items
    end = at + date.end
    family = None
    if date.month is not None:
        _, _, number, family, _ = items[at + date.month]
    else:
        assert date.month_figure is not None
        number = items[at + date.month_figure][2]
        if not _stands_alone(tokens, at, end):
            return None
    era = items[at + date.era][3] if date.era is not None else None
    if era is not None and era not in FAMILIES:
        return None
    family = family or era
    day = None if date.day is None else items[at + date.day][2]
    fields = Fields(family or "gregorian", None, number, day)
    if date.year is not None or date.short_year is not None:
        fields.year = _year_of(date, tokens, at, family, pivot)
        if family and not era and fields.year and is_foreign_year(fields.year, family):
            fields.flag("year-contradicts-month")
        elif fields.year is None or not (era or family is None or is_usual_year(fields.year, family)):
            # A count beside a date, as in ৫ জানুয়ারি ৩০০০ জন, or without a pivot a year in two digits.
            if date.tail is None:
                return None
            fields.year, end, era = None, at + date.tail, None
        elif fields.year == 0:
            return None
        elif date.year is None:
            fields.flag("two-digit-year")
        elif family is None and fields.year < FIRST_GREGORIAN_YEAR:
            fields.calendar = None
            fields.flag("calendar-undecided")
    if era is not None and era != family:
        assert date.era is not None
        if found_at(_NEXT_DATE, tokens, at + date.era):
            end = len(tokens.kinds[: at + date.era].rstrip(" ,"))
        else:
            fields.flag("era-contradicts-month")
    if day is not None and not is_possible(fields.calendar, fields.year, number, day):
        return None
    if date.weekday is not None and end == at + date.end:
        fields.weekday = items[at + date.weekday][2]
    return fields, end


def _year_of(date: DateLayout, tokens: Tokens, at: int, family: str | None, pivot: int | None) -> int | None:
    """Return the year of a date, None where its figures are none."""
    if date.year is not None:
        _, _, year, _, digits = tokens.items[at + date.year]
        # ৮ হিজরির ২০ রমজান, but not ২১ ইং
        return year if digits > 2 or family == "hijri" else None
    assert date.short_year is not None
    if date.short_year < 2 and tokens.kinds[:at].endswith("E "):  # খ্রিস্টপূর্ব ৪৪ সালের ১৫ মার্চ
        return None
    _, _, short, _, digits = tokens.items[at + date.short_year]
    return None if pivot is None or digits != 2 else full_year(short, pivot, family or "gregorian")


def _stands_alone(tokens: Tokens, first: int, after: int) -> bool:
    """Return whether a date in figures is no part of a longer number, version or code."""
    text, start, end = tokens.text, tokens.items[first][0], tokens.items[after - 1][1]
    before, following = text[max(0, start - 4) : start], text[end : end + 2]
    if _CODE.search(before) and not _LABEL.search(before) and not _is_after_date(tokens.kinds, first):
        return False
    is_more = len(following) == 2 and following[0] in "./:" and following[1].isdecimal()
    return not is_more or any(date.year is not None for date in date_layouts(tokens.kinds, after + 1))


def _is_after_date(kinds: str, at: int) -> bool:
    """Return whether only a sign parts an index from a whole date in figures."""
    return _DATE_BEFORE.search(kinds[max(0, at - len("d-d-y/")) : at]) is not None


def _with_weekday(fields: Fields, tokens: Tokens, end: int) -> int:
    """Take the weekday after a date, in brackets or without, and return the index of the token after it."""
    after = found_at(WEEKDAY_AFTER, tokens, end)
    if after is None:
        return end
    fields.weekday = after.value("inside", "weekday")
    return after.end


def _closed(tokens: Tokens, end: int) -> int:
    """Take the bracket that closes the one before the date."""
    if tokens.kinds.startswith(")", end):
        return end + 1
    return end + 2 if tokens.kinds.startswith(" )", end) else end


def clock_at(tokens: Tokens, at: int, part: str = "") -> tuple[Fields, int, bool] | None:
    """Read the clock that begins at a token; tell too where it ends and whether it is one beyond doubt.

    `part` is the part of the day that holds where the clock has none itself.
    """
    found = found_at(CLOCK, tokens, at)
    if found is None:
        return None
    time = _minutes_of(found)
    if time is None:
        return None
    minutes, second = time
    fields = Fields()
    hour = minutes // 60
    own = found.token("part", "half", "latin_half") or _half_of(found)
    told = own or found.token("late_part")
    if told:
        part = told.name
    if part:
        fields.part = part
        placed = hour_of_day(hour, part)
        if placed is None:
            fields.flag("hour-contradicts-part")
        else:
            hour = placed
    elif 0 < hour <= 12:
        fields.flag("hour-ambiguous")
    fields.hour, fields.minute, fields.second = hour % 24, minutes % 60, second
    if "night" in found:
        fields.flag("night-following")
    if "zone" in found:
        fields.flag("zone-printed")
    return fields, found.end, own is not None or _is_sure(found)


def _half_of(found: Found) -> Token | None:
    """Return AM or PM after dotted figures: 4.15 pm."""
    dotted = found.token("dotted")
    return dotted if dotted and found.tokens.kinds[found.index("dotted")] == "a" else None


def _minutes_of(found: Found) -> tuple[int, int | None] | None:
    """Return minutes since midnight or noon, as printed, and seconds; None for what is no time."""
    words = found.value("quarter_word", "hour_word", "half_word")
    hour = found.value(*_HOURS) or 0
    minutes = hour * 60 if words is None else words
    shift = found.value("quarter")
    if shift is not None:
        return (quartered(minutes, shift), None) if 60 <= minutes <= 12 * 60 and minutes % 60 == 0 else None
    figures = found.token("minute", "dotted_minute", "marked_minute")
    if figures and figures.digits != 2:
        return None
    more = figures.value if figures else found.value("minutes") or 0
    second = found.value("second", "seconds")
    if minutes >= 24 * 60 or more > 59 or (second or 0) > 59 or (minutes % 60 and more):
        return None
    return minutes + more, second


def _is_sure(found: Found) -> bool:
    """Return whether a clock without a part of the day is one beyond doubt."""
    if any(name in found for name in ("quarter", "minutes", "dotted", "second", "ending")):
        return True
    if found.tokens.kinds[found.end : found.end + 2].strip()[:1] in ("f", "b", "x"):
        return True
    hour, minute = found.token("hour"), found.token("minute")
    if hour and minute:
        # A verse or a ratio has no hour in two digits and no minutes in fives.
        return hour.digits == 2 or minute.value % 5 == 0
    ending = found.token("of_hour", "of_half", "hour_word")
    return ending is not None and ending.name == "at"
