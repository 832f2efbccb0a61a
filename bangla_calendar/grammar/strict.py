"""The strict reader of fields: a whole text is one date of one calendar, or an error says why not."""

from __future__ import annotations

import re
from datetime import time
from typing import NamedTuple

from bangla_calendar.calendars import get_bangla_calendar
from bangla_calendar.calendars.base import GREGORIAN, Calendar
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.errors import DateRangeError, ParseError, Phrase
from bangla_calendar.grammar.clocks import clock_at, is_rough
from bangla_calendar.grammar.date_shapes import is_figure_pair
from bangla_calendar.grammar.dates import fields_of, in_two_scripts
from bangla_calendar.grammar.faults import raise_fault
from bangla_calendar.grammar.fields import FAMILIES, is_foreign_year
from bangla_calendar.grammar.printed_years import year_name
from bangla_calendar.grammar.tokens import tokens_from
from bangla_calendar.grammar.whole import whole_date
from bangla_calendar.language.names import month_name, weekday_name
from bangla_calendar.language.visible_text import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.fields import Fields
    from bangla_calendar.grammar.tokens import Token, Tokens
    from bangla_calendar.grammar.whole import Whole
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["StrictDate", "read_clock", "read_date", "wrong_weekday"]

_LONGEST, _LONGEST_CLOCK = 300, 1000
# After a clock বাজে, or এ apart from its figures; and midnight, which is a clock of its own.
_AFTER_CLOCK, _MIDNIGHT = re.compile(r" \*| ?-? ?J|"), re.compile("p(?: ?-? ?[jJ])?")
_REFUSED_IN_CLOCKS = {
    "night-following": "a time of day, without the night that follows it",
    "zone-printed": "a time of day without a zone",
}


class StrictDate(NamedTuple):
    """A date that a calendar has, with the clock beside it and its place in the text."""

    family: str
    year: int
    month: int
    day: int
    clock: Fields | None
    clock_place: int

    def __str__(self) -> str:
        day = f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{day} {self.time}" if self.clock else day

    @property
    def time(self) -> time | None:
        """The time of day beside the date."""
        return None if self.clock is None else _time(self.clock)


def read_date(
    text: str,
    calendar: BanglaCalendarId,
    numeric: str | None,
    order: str,
    pivot: int | None,
    *,
    zoned: bool = False,
) -> StrictDate:
    """Return the date that a text is; see `parse_date` for the arguments and errors.

    With `zoned` its clock may have a time zone, whose distance from UTC is known with the calendar.

    >>> read_date("শনিবার, ১৫ই আশ্বিন ১৪৩০", "bangladesh", None, "dmy", None)[:4]
    ('bangla', 1430, 6, 15)
    """
    if len(text) > _LONGEST:
        raise ParseError(text, _LONGEST, Phrase("a date of at most {limit} characters", limit=_LONGEST))
    shown, offset = visible(text)
    try:
        whole = whole_date(shown)
        if whole is None:
            twice = _said_twice(shown, calendar, numeric, order, pivot)
            return twice or _as_printed(shown, calendar, numeric, order, pivot, zoned=zoned)
        _check_zone(whole, shown, calendar, zoned=zoned)
        return _checked(whole, shown, calendar, numeric, order, pivot)
    except ParseError as error:
        raise error.at(text, offset(error.position)) from None


def _said_twice(
    text: str, calendar: BanglaCalendarId, numeric: str | None, order: str, pivot: int | None
) -> StrictDate | None:
    """Return the first of two dates of one day: ইং ৩০/০৯/২০২৩ মোতাবেক বাং ১৫ আশ্বিন ১৪৩০; or None."""
    tokens = tokens_from(text.replace("\n", " "))
    middle = tokens.kinds.find("=")
    if middle < 1:
        return None
    wholes = [whole_date(part) for part in (text[: tokens[middle].start], text[tokens[middle].end :])]
    if None in wholes:
        return None
    first, second = (
        _checked(whole, whole.tokens.text, calendar, numeric, order, pivot) for whole in wholes if whole
    )
    if not _is_same_day(first, second, calendar):
        reason = Phrase(
            "the text gives two days: {first} and {second} are not the same",
            first=_shown(first),
            second=_shown(second),
        )
        raise ParseError(text, tokens[middle].start, "two dates of one day", reason)
    return first


def _is_same_day(first: StrictDate, second: StrictDate, calendar: str) -> bool:
    """Return whether two dates are of one day, by the calendar of each."""
    one, other = (_rule(date.family, calendar).to_ordinal(*date[1:4]) for date in (first, second))
    return one == other


def _shown(date: StrictDate) -> Phrase:
    iso = str(date._replace(clock=None))
    return Phrase("{date} ({calendar})", date=iso, calendar=Phrase(date.family))


def _as_printed(
    text: str, calendar: BanglaCalendarId, numeric: str | None, order: str, pivot: int | None, *, zoned: bool
) -> StrictDate:
    """Return the date of a text that states a part of it twice, or raise what is wrong with it."""
    try:
        raise_fault(text)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    def merged(one: StrictDate, other: StrictDate) -> StrictDate | None:
        return one if _is_same_day(one, other, calendar) and one.time == other.time else None

    def read(given: str) -> StrictDate:
        return read_date(given, calendar, numeric, order, pivot, zoned=zoned)

    return second_look(text, read, first, merged=merged, framed=False)


def _rule(family: str, calendar: BanglaCalendarId) -> Calendar:
    """Return the calendar that counts a family's dates."""
    return get_bangla_calendar(calendar) if family == "bangla" else GREGORIAN


def _checked(
    whole: Whole, text: str, calendar: BanglaCalendarId, numeric: str | None, order: str, pivot: int | None
) -> StrictDate:
    """Return the date of a whole text, or raise what is wrong with it."""
    _check_scripts(whole, text)
    _check_clock(whole, text)
    fields = _fields(whole, text, numeric, order, pivot)
    year, month, day = fields.year or 0, fields.month or 0, fields.day or 0
    family = fields.calendar or numeric
    if family is None:
        raise _ambiguous(text, _year(whole, text).start, (year, month, day), calendar)
    if family == "hijri":
        raise ParseError(text, 0, "a Bangla or Gregorian date, for there is no type for a Hijri one,")
    if fields.year is None:  # ১২ মার্চ দশ হাজার
        raise ParseError(text, _year(whole, text).start, "a year")
    rule = _rule(family, calendar)
    right = (rule.to_ordinal(*rule.check(year, month, day)) + 6) % 7
    printed = None if whole.weekday is None else whole.tokens[whole.weekday]
    if printed is not None and printed.value != right:
        raise wrong_weekday(text, printed.start, printed.value, rule, (year, month, day))
    return StrictDate(family, year, month, day, whole.clock, whole.tokens[whole.clock_span[0]].start)


def wrong_weekday(
    text: str, place: int, printed: int, rule: Calendar, fields: tuple[int, int, int]
) -> ParseError:
    """Return the error for a weekday at a place, Monday being 0, that is not that of a day."""
    year, month, day = fields
    expected = Phrase(weekday_name((rule.to_ordinal(*fields) + 6) % 7, "en"))
    reason = Phrase(
        "the text says {printed}; {day} {month} {year} was a {right} ({calendar})",
        printed=Phrase(weekday_name(printed, "en")),
        day=day,
        month=Phrase(month_name(month, "en", family=rule.named_family)),
        year=year,
        right=expected,
        calendar=Phrase(rule.id),
    )
    return ParseError(text, place, expected, reason)


def _fields(whole: Whole, text: str, numeric: str | None, order: str, pivot: int | None) -> Fields:
    """Return the fields of a date, none of them missing or in doubt."""
    date = whole.date
    fields = fields_of(date, 30 if pivot is None else pivot, order)
    if fields is None:
        if "ending" in date:
            raise_fault(text)
        raise ParseError(text, whole.tokens[date.index("day")].start, "a day such as ১লা or পহেলা")
    if fields.day is None:
        raise ParseError(text, len(text), "a day")
    era = whole.tokens[whole.era] if whole.era is not None else date.token("era") or date.token("of_era")
    if era is not None and era.name not in FAMILIES:
        raise ParseError(text, era.start, "an era of the Bangla or Gregorian calendar")
    if era is not None and "month" in date and era.name != date.name("month"):
        month_family = Phrase(date.name("month"))
        expected = Phrase("an era of the {family} calendar, as the month is,", family=month_family)
        raise ParseError(text, era.start, expected)
    if era is not None and is_figure_pair(date):
        fields.calendar = era.name
    elif is_figure_pair(date) and "short" not in date:
        fields.calendar = None if (fields.year or 0) < FIRST_GREGORIAN_YEAR or numeric else "gregorian"
    family = fields.calendar or numeric
    _check_year(whole, text, family if era or "month" in date or numeric else None, pivot)
    if "ending-contradicts" in fields.flags:
        ending = whole.tokens[date.after("day") - 1]
        expected = Phrase("an ending that fits {figures}", figures=date.value("day"))
        raise ParseError(text, ending.start, expected)
    is_sure = (era is not None and era.value == 1) or (
        era is None and family == "gregorian" and "month" not in date
    )
    if family and fields.year and is_foreign_year(fields.year, family) and not is_sure:
        raise ParseError(text, _year(whole, text).start, _other_year(fields.year, family))
    return fields


def _other_year(year: int, family: str) -> Phrase:
    """Return what should stand in place of a year that is one of another calendar."""
    if family == "bangla":
        why = Phrase("as a Bangla year it would be {other} CE; only বঙ্গাব্দ in full says so", other=year + 593)
        return Phrase("a Bangla year, for {year} is a Gregorian one ({why})", year=year, why=why)
    if family == "gregorian":
        why = Phrase(
            "which would be {other} CE; only খ্রিষ্টাব্দ in full says that it is Gregorian", other=year + 593
        )
        return Phrase("a Gregorian year, for {year} has the size of a Bangla one ({why})", year=year, why=why)
    return Phrase("a Hijri year, for {year} is a Gregorian one", year=year)


def _check_year(whole: Whole, text: str, family: str | None, pivot: int | None) -> None:
    """Raise for a year in one digit, and for one in two without a pivot and a calendar."""
    date, token = whole.date, _year(whole, text)
    if date.kinds("year") == "c" and token.value in (100, 1000):  # ১২ মার্চ হাজার
        raise ParseError(text, token.start, "a year")
    digits = token.digits or len(str(token.value))
    is_short = digits < 3 or (digits == 3 and token.value < 100)  # ০২১
    if not is_short or len(date.kinds("year")) > 1 or len(date.kinds("of_year")) > 1 or family == "hijri":
        return
    if digits != 2:
        raise ParseError(text, token.start, "a year in full, or one in two digits with a pivot")
    if pivot is not None and family is not None:
        return
    if pivot is not None:
        missing = "the calendar of one in two digits (by an era, or numeric)"
    elif family is not None:
        missing = "a pivot for one in two digits"
    else:
        missing = "a pivot and the calendar of one in two digits (by an era, or numeric)"
    raise ParseError(text, token.start, Phrase("a year in full, or {missing}", missing=Phrase(missing)))


def _year(whole: Whole, text: str) -> Token:
    """Return the first token of the year, or raise that there is none."""
    name = year_name(whole.date)
    if name is None:
        raise ParseError(text, len(text), "a year")
    return whole.tokens[whole.date.index(name)]


def _check_scripts(whole: Whole, text: str) -> None:
    """Raise for a figure, or the figures of a date without a name, in two scripts."""
    date = whole.date
    for index in range(date.start, date.end):
        if in_two_scripts(whole.tokens, index, index + 1, together=False):
            raise ParseError(text, whole.tokens[index].start, "the digits of a figure in one script")
        if is_figure_pair(date) and in_two_scripts(whole.tokens, date.start, index + 1, together=True):
            raise ParseError(text, whole.tokens[index].start, "figures of one script, or a month's name")


def _check_zone(whole: Whole, text: str, calendar: str, *, zoned: bool) -> None:
    """Raise for a clock with a time zone that is not asked for, or of which only the name is known."""
    zone = whole.clock.zone if whole.clock else None
    if zone is None:
        return
    shown = text[zone.start : zone.end]
    if not zoned:
        expected = Phrase("a time without a zone ({zone}), for the answer has none without tz,", zone=shown)
        raise ParseError(text, zone.start, expected)
    if zone.tzinfo(get_bangla_calendar(calendar).timezone) is None:
        expected = Phrase("UTC, or how far from it, as +06:00, for {zone} may be several zones,", zone=shown)
        raise ParseError(text, zone.start, expected)


def _check_clock(whole: Whole, text: str) -> None:
    """Raise for a clock that is not one of the day itself."""
    clock = whole.clock
    if clock is None:
        return
    place = whole.tokens[whole.clock_span[0]].start
    if _is_inexact(clock, whole.tokens, *whole.clock_span):
        raise ParseError(text, place, "a time of day")
    if "night-following" in clock.flags:
        raise ParseError(text, place, "a time on the day itself, not in the night that follows it")
    if "hour-contradicts-part" in clock.flags:
        part = _printed_part(whole.tokens, *whole.clock_span)
        raise ParseError(text, place, Phrase("an hour that fits {part}", part=part))
    if clock.midnight == "ends" or (clock.midnight and whole.weekday is not None):
        raise ParseError(text, place, "a time that says whether the day begins or ends with it")


def _printed_part(tokens: Tokens, begin: int, end: int) -> str:
    """Return the parts of the day among some tokens, as they are printed."""
    places = (index for index in range(begin, end) if tokens.kinds[index] in "pa")
    return ", ".join(tokens.between(index, index + 1) for index in places)


def _ambiguous(text: str, place: int, fields: tuple[int, int, int], calendar: BanglaCalendarId) -> ParseError:
    """Return the error for figures of a year before 1600, or raise that no calendar has such a date."""
    shown = "{:04}-{:02}-{:02}".format(*fields)
    rules = (get_bangla_calendar(calendar), GREGORIAN)
    bangla, gregorian = (_has(rule, fields) for rule in rules)
    if bangla and gregorian:
        why = Phrase(
            "{shown} is a date of the Gregorian year {year} as well as of the Bangla one ({calendar})",
            shown=shown,
            year=fields[0],
            calendar=Phrase(calendar),
        )
    elif bangla or gregorian:
        why = Phrase(
            "a year before {first} may be of either, though only {calendar} has {shown}",
            first=FIRST_GREGORIAN_YEAR,
            calendar=Phrase("the Bangla calendar ({calendar})", calendar=Phrase(calendar))
            if bangla
            else Phrase("the Gregorian calendar"),
            shown=shown,
        )
    else:
        rules[0].check(*fields)
    return ParseError(text, place, Phrase("an era or a choice of calendar, for {why},", why=why))


def _has(rule: Calendar, fields: tuple[int, int, int]) -> bool:
    """Return whether a calendar has a date."""
    try:
        rule.check(*fields)
    except DateRangeError:
        return False
    return True


def _time(clock: Fields) -> time:
    return time(clock.hour or 0, clock.minute or 0, clock.second or 0, clock.microsecond)


def read_clock(text: str) -> time:
    """Return the time of day that a text is; see `parse_clock`.

    >>> read_clock("সকাল ১০ (দশ) টা")
    datetime.time(10, 0)
    """
    try:
        return _clock(text)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    return second_look(text, _clock, first)


def _is_inexact(clock: Fields, tokens: Tokens, at: int, end: int) -> bool:
    """Return whether a clock is about an hour, or from one hour to another: রাত প্রায় ৯টা, রাত ৯-১০টা."""
    return clock.end is not None or is_rough(tokens, at, end)


def _clock(text: str) -> time:
    """Return the time of day that a text is with nothing round it."""
    begin = len(text) - len(text.lstrip())
    if len(text) > _LONGEST_CLOCK:
        raise ParseError(text, begin, "a time of day")
    shown, _ = visible(text)
    tokens = tokens_from(shown.replace("\n", " ").strip())
    if _MIDNIGHT.fullmatch(tokens.kinds) and tokens[0].value == 1:
        return time()
    clock = clock_at(tokens, 0)
    if clock is None or _is_inexact(clock[0], tokens, 0, clock[1]):
        raise ParseError(text, begin, "a time of day")
    if not _AFTER_CLOCK.fullmatch(tokens.kinds, clock[1]):
        raise ParseError(text, begin, "a time of day")
    fields = clock[0]
    if in_two_scripts(tokens, 0, len(tokens), together=True):
        raise ParseError(text, begin, "the digits of a time in one script")
    if "hour-contradicts-part" in fields.flags:
        raise ParseError(
            text, begin, Phrase("an hour that fits {part}", part=_printed_part(tokens, 0, clock[1]))
        )
    for flag, expected in _REFUSED_IN_CLOCKS.items():
        if flag in fields.flags:
            raise ParseError(text, begin, expected)
    return _time(fields)
