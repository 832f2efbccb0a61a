"""Strict reading: a whole text is one date or one clock, or an error says why not."""

from __future__ import annotations

from bangla_calendar.arguments import OWN_ZONE, checked_pivot, chosen, in_zone, plain_text, time_zone
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.civil import civil_date, gregorian_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import ParseError
from bangla_calendar.grammar.plain import plain_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime, time, tzinfo

    from bangla_calendar.grammar.plain import PlainDate
    from bangla_calendar.typing import BanglaCalendarId, NumericFamily, Order

__all__ = ["parse_clock", "parse_date"]

_NUMERIC = ("gregorian", "bangla")
_ORDERS = ("dmy", "mdy", "ymd")


def parse_date(
    text: str,
    *,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
    numeric: NumericFamily | None = None,
    order: Order = "dmy",
    pivot: int | None = None,
    reference: date | BanglaDate | None = None,
    tz: tzinfo | str | None = None,
) -> BanglaDate | date | datetime:
    """Return the date that a whole text gives, in the calendar it is written in.

    Month names are read in every listed spelling, in Bengali or Latin letters, with or without case endings;
    a day in figures or words, with or without its ordinal ending; a year in figures or words; weekday, era
    and clock before or after. `calendar` is the rule for Bangla dates. Figures alone are read in `order`
    (`"dmy"`, `"mdy"` or `"ymd"`; the year first where it has four digits); `numeric` says of which calendar
    they are, and where it is None a year below 1600 is refused as ambiguous. A two-digit year is read only
    with a `pivot` of 0 to 99: two digits up to it belong to this century, others to the last.

    With a `reference` (a `date`, a `datetime` or a `BanglaDate`) আজ, অদ্য, গতকাল, আগামী পরশু, with their weekday
    or without, today and now are read too, as the Gregorian day that they are from there.

    A Gregorian date with a clock is a `datetime`; an hour without a part of the day is taken as printed. A
    time zone after the clock (Z, UTC, GMT+6, +06:00; BST with the calendars of Bangladesh, IST with those of
    West Bengal) is read only with `tz`, a zone or its name to which the answer is moved, or `"own"` for the
    printed one; without a zone in the text the answer has none. An aware reference is moved to `tz` as well,
    by default to the calendar's civil zone.

    There is no type for a Bangla date with a clock, nor for a Hijri date. A year that beside its month is one
    of another calendar (১৫ আশ্বিন ২০২৩) is refused.

    A number may be stated twice, in figures and in words (১৫ (পনেরো) আশ্বিন ১৪৩০), and so may the whole date,
    in brackets; two that differ are an error that shows both.

    Raises `ParseError` with the position of the fault in the text, `DateRangeError` for a date that the
    calendar does not have.

    >>> parse_date("শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ"), parse_date("পনেরোই আশ্বিন চৌদ্দশ ত্রিশ")
    (BanglaDate(1430, 6, 15), BanglaDate(1430, 6, 15))
    >>> parse_date("৩০/৯/২০২৩"), parse_date("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা")
    (datetime.date(2023, 9, 30), datetime.datetime(2023, 9, 30, 20, 0))
    >>> parse_date("2023-09-30T23:30:00Z", tz="Asia/Dhaka").isoformat()
    '2023-10-01T05:30:00+06:00'
    """
    text = plain_text(text)
    if calendar != DEFAULT_CALENDAR:
        get_bangla_calendar(calendar)
    if numeric is not None:
        chosen("numeric", numeric, _NUMERIC)
    if order not in _ORDERS:
        chosen("order", order, _ORDERS)
    if pivot is not None:
        checked_pivot(pivot)
    if tz is not None and tz != OWN_ZONE:
        tz = time_zone(tz)
    # Most dates are plain, and the reader of every shape takes time to load and to read one.
    plain = plain_date(text, numeric, order)
    if plain is not None:
        found = _plain(plain, calendar)
        if plain.weekday is None or found.weekday() == plain.weekday:
            return found
    if reference is not None:
        seen = _seen_from(reference, text, calendar, tz)
        if seen is not None:
            return seen
    try:
        return _read(text, calendar, numeric, order, pivot, tz)
    except ParseError:
        if reference is None:
            _refuse_day_word(text)
        raise


def _seen_from(
    reference: date | BanglaDate, text: str, calendar: BanglaCalendarId, tz: tzinfo | str | None
) -> date | None:
    """Return the day that আজ, গতকাল and the like are from a reference; None for any other text."""
    from bangla_calendar.grammar.day_words import day_word

    today = reference.to_gregorian() if isinstance(reference, BanglaDate) else reference
    civil_day = civil_date(today, get_bangla_calendar(calendar), tz)
    word = day_word(text)
    return None if word is None else word.seen_from(civil_day)


def _refuse_day_word(text: str) -> None:
    """Raise for a day that is seen from a reference, where none is given."""
    from bangla_calendar.grammar.day_words import day_word

    if day_word(text) is not None:
        raise ParseError(text, 0, "a reference, from which the day is seen,") from None


def _plain(plain: PlainDate, calendar: str) -> BanglaDate | date:
    family, year, month, day, _ = plain
    if family == "bangla":
        return BanglaDate(year, month, day, calendar=calendar)
    return gregorian_date(year, month, day)


def _read(
    text: str,
    calendar: BanglaCalendarId,
    numeric: str | None,
    order: str,
    pivot: int | None,
    tz: tzinfo | str | None,
) -> BanglaDate | date | datetime:
    """Return the date that a text gives in one of all its shapes."""
    from bangla_calendar.grammar.strict import read_date

    read = read_date(text, calendar, numeric, order, pivot, zoned=tz is not None)
    family, year, month, day, clock, clock_place = read
    if family == "bangla":
        if clock is not None:
            expected = "no clock, for there is no type for a Bangla date with one (find_dates gives both),"
            raise ParseError(text, clock_place, expected)
        return BanglaDate(year, month, day, calendar=calendar)
    found = gregorian_date(year, month, day)
    if clock is None:
        return found
    moment = clock.moment(found)
    if clock.zone is None:
        return moment
    printed = clock.zone.tzinfo(get_bangla_calendar(calendar).timezone)
    return in_zone("text", moment.replace(tzinfo=printed), tz)


def parse_clock(text: str) -> time:
    """Return the time of day that a text is.

    Read are hours with টা and its case endings in words or figures, minutes and seconds after them (with
    বেজে between or without) and minutes before them (পাঁচটা বাজতে দশ মিনিট), সোয়া, সাড়ে, পৌনে, দেড়টা and
    আড়াইটা, figures with a colon, a dot or a hyphen (or the visarga that stands for a colon) or with AM and PM,
    and a part of the day, which may have a case ending. রাত ১২টা and মধ্যরাত are midnight, দুপুর ১২টা noon. What
    documents print round a clock is passed over as by `parse_number`, and its numbers may be stated twice:
    সকাল ১০ (দশ) টা. Without a part of the day the hour is taken as it is written. An hour that does not fit
    the part of the day, and whatever else is no time, is `ParseError`. `find_dates` reads the same clocks.

    >>> parse_clock("রাত ৮টা ৫ মিনিট"), parse_clock("বিকেল সাড়ে চারটায়"), parse_clock("দেড়টা")
    (datetime.time(20, 5), datetime.time(16, 30), datetime.time(1, 30))
    """
    text = plain_text(text)
    from bangla_calendar.grammar.strict import read_clock

    return read_clock(text)
