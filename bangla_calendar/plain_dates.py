"""Dates of calendars without a class of dates, read as `format_date` writes them."""

from __future__ import annotations

from bangla_calendar.arguments import chosen
from bangla_calendar.calendars import get_calendar
from bangla_calendar.civil import PLAIN_CALENDARS, PlainDate, plain_date
from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.formatting.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.formatting.patterns import Reading
    from bangla_calendar.typing import Family

__all__ = ["read_plain_date"]

_SIGNS = ("-", "/", ".")
_IN_FIGURES = {
    "dmy": tuple(f"%d{sign}%m{sign}%Y" for sign in _SIGNS),
    "mdy": tuple(f"%m{sign}%d{sign}%Y" for sign in _SIGNS),
    "ymd": (),
}
_YEAR_FIRST = tuple(f"%Y{sign}%m{sign}%d" for sign in _SIGNS)
_DAYS = ("%-d", "%o")
_WITH_NAMES = tuple(
    f"{weekday}{date}"
    for date in (
        *(f"{day} %B{comma} {year}" for day in _DAYS for comma in ("", ",") for year in ("%Y", "%EY")),
        *(f"%B {day}, {year}" for day in _DAYS for year in ("%Y", "%EY")),
    )
    for weekday in ("", "%A, ")
)


def read_plain_date(text: str, calendar: str, *, order: str = "dmy") -> PlainDate:
    """Return the date of the Hijri, Saka or Julian calendar that a whole text is.

    Read are a day, the name of a month and a year, with a weekday before and the era behind or without, and
    figures: the year first, or in `order`. A Julian date has the Gregorian names. A Hijri date is computed:
    where the moon is watched for, the day may be up to two off.

    Raises `ParseError` for anything else, or where the weekday is not that of the day; `DateRangeError` where
    the calendar has no such day; `UnknownNameError` for another calendar or order.

    >>> from bangla_calendar.calendars.base import GREGORIAN
    >>> GREGORIAN.from_ordinal(read_plain_date("৮ আশ্বিন ১৯৪৫", "saka").ordinal)
    (2023, 9, 30)
    >>> GREGORIAN.from_ordinal(read_plain_date("12/6/1757", "julian").ordinal)
    (1757, 6, 23)
    """
    rule = get_calendar(chosen("calendar", calendar, PLAIN_CALENDARS))
    figures = _IN_FIGURES[chosen("order", order, tuple(_IN_FIGURES))]
    reading = _reading(text, (*_YEAR_FIRST, *figures, *_WITH_NAMES), rule.named_family)
    if reading is None:
        raise ParseError(text, 0, Phrase("a date of the calendar {calendar}", calendar=Phrase(calendar)))
    fields = reading.fields
    ordinal = rule.to_ordinal(*rule.check(fields["year"], fields["month"], fields["day"]))
    found = plain_date(rule, ordinal)
    reading.check_weekday(found)
    return found


def _reading(text: str, patterns: tuple[str, ...], family: Family) -> Reading | None:
    """Return the fields of a text in the first pattern that it has; None if it begins as none of them.

    The error is that of the pattern by which most of the text could be read.
    """
    begin = len(text) - len(text.lstrip())
    fault = None
    for pattern in patterns:
        try:
            return compiled(pattern).read(text.strip(), family)
        except ParseError as error:
            if error.position > (fault.position if fault else 0):
                fault = error
    if fault is not None:
        raise fault.at(text, begin + fault.position)
    return None
