"""A date read in one calendar and written in another, as the commands and files do it."""

from __future__ import annotations

from datetime import date

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.civil import plain_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.formatting import PlainDate, format_date
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

__all__ = ["Conversion", "counted"]


class Conversion:
    """How dates are read, converted and written.

    `calendar` is the rule for Bangla dates and `numeric` the calendar of dates in figures alone, as for
    `parse_date`. `to` is the calendar to convert to; with None a Gregorian date becomes a Bangla one and a
    Bangla one Gregorian. `pattern`, `lang` and `digits` are as for `format_date`; without a pattern Gregorian
    dates are written in ISO form.

    Raises the errors of `format_date` for a pattern that cannot be written.

    >>> conversion = Conversion()
    >>> conversion.write(conversion.convert(conversion.read("2023-09-30")))
    '১৫ আশ্বিন ১৪৩০'
    """

    def __init__(
        self,
        calendar: str = DEFAULT_CALENDAR,
        *,
        to: str | None = None,
        numeric: Literal["gregorian", "bangla"] | None = None,
        pattern: str | None = None,
        lang: str = "bn",
        digits: str | None = None,
    ) -> None:
        self.calendar = calendar
        self.to = to
        self._numeric = numeric
        self._pattern = pattern
        self._lang = lang
        self._digits = digits
        if pattern is not None:
            format_date(BanglaDate.max, pattern)  # an error in it comes before any input is read

    def read(self, text: str) -> BanglaDate | date | datetime:
        """Return the date that a text gives, as `parse_date` does."""
        return parse_date(text, calendar=self.calendar, numeric=self._numeric)

    def day(self, found: BanglaDate | date) -> BanglaDate:
        """Return the Bangla date of a date that was read."""
        if isinstance(found, BanglaDate):
            return found
        return BanglaDate.from_gregorian(found, calendar=self.calendar)

    def target(self, found: BanglaDate | date) -> str:
        """Return the calendar that a date is converted to."""
        return self.to or ("gregorian" if isinstance(found, BanglaDate) else self.calendar)

    def convert(self, found: BanglaDate | date) -> BanglaDate | PlainDate | date:
        """Return a date in the calendar that it is converted to."""
        return counted(self.day(found), self.target(found))

    def write(self, value: BanglaDate | PlainDate | date) -> str:
        """Return a date as text."""
        if self._pattern is None and self._digits is None and self._lang == "bn":
            # The usual answers need no pattern, which takes time to load.
            if isinstance(value, BanglaDate):
                return str(value)
            if isinstance(value, date):
                return value.isoformat()
        default = "iso" if isinstance(value, date) else "newspaper"
        return format_date(value, self._pattern or default, lang=self._lang, digits=self._digits)


def counted(day: BanglaDate, to: str) -> BanglaDate | PlainDate | date:
    """Return a day in any calendar; raise `DateRangeError` where the calendar does not have it."""
    calendar = get_calendar(to)
    if calendar.family == "bangla":
        return day.to_calendar(to)
    return day.to_gregorian() if to == "gregorian" else plain_date(calendar, day.toordinal())
