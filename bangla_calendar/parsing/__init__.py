"""Strict reading: a whole text is one date, or an error says why not."""

from __future__ import annotations

from bangla_calendar.arguments import check_text, checked_pivot, chosen
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.errors import ParseError
from bangla_calendar.language.normal_form import visible
from bangla_calendar.parsing.fields import FIRST_GREGORIAN_YEAR
from bangla_calendar.parsing.plain import day_in, plain_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from bangla_calendar.date import BanglaDate

__all__ = ["parse_date"]

_LONGEST = 300
_NUMERIC = ("gregorian", "bangla")
_ORDERS = ("dmy", "mdy", "ymd")
_SPACES = str.maketrans("\t\n\v\f\r\x85\u2028\u2029", " " * 8)


def parse_date(
    text: str,
    *,
    calendar: str = DEFAULT_CALENDAR,
    numeric: Literal["gregorian", "bangla"] | None = None,
    order: Literal["dmy", "mdy", "ymd"] = "dmy",
    pivot: int | None = None,
) -> BanglaDate | date | datetime:
    """Return the date that a whole text gives, in the calendar it is written in.

    Month names are read in every listed spelling, in Bengali or Latin letters, with or without case endings;
    a day in figures or words, with or without its ordinal ending; a year in figures or words; weekday, era
    and clock before or after. `calendar` is the rule for Bangla dates. Figures alone are read in `order`
    (`"dmy"`, `"mdy"` or `"ymd"`; the year first where it has four digits); `numeric` says of which calendar
    they are, and where it is None a year below 1600 is refused as ambiguous. A two-digit year is read only
    with a `pivot` of 0 to 99: two digits up to it belong to this century, others to the last.

    A Gregorian date with a clock is a `datetime`; an hour without a part of the day is taken as printed.
    There is no type for a Bangla date with a clock, nor for a Hijri date.

    Raises `ParseError` with the position of the fault in the text, `DateRangeError` for a date that the
    calendar does not have.

    >>> parse_date("শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ"), parse_date("পনেরোই আশ্বিন চৌদ্দশ ত্রিশ")
    (BanglaDate(1430, 6, 15), BanglaDate(1430, 6, 15))
    >>> parse_date("৩০/৯/২০২৩"), parse_date("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা")
    (datetime.date(2023, 9, 30), datetime.datetime(2023, 9, 30, 20, 0))
    """
    check_text(text)
    if calendar != DEFAULT_CALENDAR:
        get_bangla_calendar(calendar)
    if numeric is not None:
        chosen("numeric", numeric, _NUMERIC)
    if order not in _ORDERS:
        chosen("order", order, _ORDERS)
    if pivot is not None:
        checked_pivot(pivot)
    # Most dates are plain, and the reader of every shape takes time to load and to read one.
    plain = plain_fields(text)
    if plain is not None:
        family, year, month, day = plain
        family = family or numeric or ("gregorian" if year >= FIRST_GREGORIAN_YEAR else None)
        if family is not None:
            return day_in(family, year, month, day, calendar)
    if len(text) > _LONGEST:
        raise ParseError(text, _LONGEST, f"a date of at most {_LONGEST} characters")
    shown, offset = visible(text)
    from bangla_calendar.parsing import strict

    try:
        return strict.read(shown.translate(_SPACES), calendar, numeric, order, pivot)
    except ParseError as error:
        raise ParseError(text, offset(error.position), error.expected) from None
