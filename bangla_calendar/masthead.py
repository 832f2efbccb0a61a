"""The lines under a newspaper's title."""

from __future__ import annotations

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.date import BanglaDate
from bangla_calendar.formatting import format_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

__all__ = ["masthead"]


def masthead(
    value: BanglaDate | date | None = None,
    *,
    calendar: str = DEFAULT_CALENDAR,
    lang: str = "bn",
    digits: str | None = None,
) -> str:
    """Return the date as a newspaper prints it: weekday and Gregorian date, below them the Bangla one.

    `value` is a `BanglaDate`, a `date`, a `datetime`, or None for today in the calendar's civil zone. The
    lines are joined by a newline; there is none at the end.

    >>> from datetime import date
    >>> print(masthead(date(2023, 9, 30)))
    শনিবার, ৩০ সেপ্টেম্বর ২০২৩
    ১৫ আশ্বিন ১৪৩০
    """
    if value is None:
        day = BanglaDate.today(calendar=calendar)
    elif isinstance(value, BanglaDate):
        day = value.to_calendar(calendar)
    else:
        day = BanglaDate.from_gregorian(value, calendar=calendar)
    lines = (
        format_date(day.to_gregorian(), "long", lang=lang, digits=digits),
        format_date(day, "newspaper", lang=lang, digits=digits),
    )
    return "\n".join(lines)
