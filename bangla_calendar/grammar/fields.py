"""What a date in a text says, field by field, and whether a calendar has such a day."""

from __future__ import annotations

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime
    from fractions import Fraction

    from bangla_calendar.grammar.zones import PrintedZone
    from bangla_calendar.typing import MatchKind

__all__ = ["FAMILIES", "Fields", "is_foreign_year", "is_possible", "is_usual_year"]

FAMILIES = ("bangla", "gregorian", "hijri")
# The years that dates in print have, where no era distinguishes a year from a count of people or money.
_USUAL_YEARS = {"gregorian": range(1500, 2200), "bangla": range(900, 1700), "hijri": range(1, 1600)}
# The years that beside a month of one calendar are of another: of a Gregorian month those of the size of a
# Bangla year, of the others those from which on a year is Gregorian.
FOREIGN_YEARS = {
    "gregorian": range(1200, 1500),
    "bangla": range(FIRST_GREGORIAN_YEAR, 10000),
    "hijri": range(FIRST_GREGORIAN_YEAR, 10000),
}
_LONGEST_HIJRI_MONTH = 30


class Fields:
    """The fields of a date or time as printed; what is not printed is None.

    `calendar` is the family (`"bangla"`, `"gregorian"`, `"hijri"`) or None where it is undecided, `month` 1
    to 12, `weekday` 0 (Monday) to 6, `hour` of the clock of 24. `flags` names what a careful reader would
    want to know; `end` has the fields of the other end of a range.
    """

    __slots__ = (
        *("calendar", "year", "month", "day", "weekday"),
        *("hour", "minute", "second", "microsecond", "part", "zone"),
        *("flags", "end", "shifts", "midnight"),
    )

    def __init__(
        self,
        calendar: str | None = None,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        weekday: int | None = None,
    ) -> None:
        self.calendar = calendar
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
        self.hour: int | None = None
        self.minute: int | None = None
        self.second: int | None = None
        self.microsecond = 0
        # The time zone that is printed after the clock.
        self.zone: PrintedZone | None = None
        # The standard name of the part of the day, "" where none is printed.
        self.part = ""
        self.flags: tuple[str, ...] = ()
        self.end: Fields | None = None
        # Of রাত ১২টা whether the day begins or ends with it; empty for other clocks.
        self.midnight = ""
        # How far a relative day is away, where it is the end of a range.
        self.shifts: tuple[tuple[str, Fraction | int], ...] | None = None

    def kind(self) -> MatchKind:
        """Return what the fields are together; one of them is the month."""
        if self.end is not None:
            return "range"
        if self.day is not None and self.month is not None:
            if self.hour is not None:
                return "datetime"
            return "month-day" if self.year is None else "date"
        return "month-year"

    def in_year(self, year: int | None) -> Fields:
        """Return the day of these fields in a year."""
        return Fields(self.calendar, year, self.month, self.day)

    def take_clock(self, time: Fields, *, ends_day: bool = False) -> None:
        """Take the clock of other fields and its flags; `ends_day`: রাত ১২টা is the end of this day."""
        self.hour, self.minute, self.second, self.part = time.hour, time.minute, time.second, time.part
        self.microsecond, self.zone = time.microsecond, time.zone
        self.end = time.end
        self.flag(*time.flags)
        if time.midnight:
            self.midnight = "ends" if ends_day else time.midnight
            self.flag("midnight")

    def moment(self, day: date) -> datetime:
        """Return the moment of the clock of these fields on a day."""
        from datetime import datetime

        hour, minute, second = self.hour or 0, self.minute or 0, self.second or 0
        return datetime(day.year, day.month, day.day, hour, minute, second, self.microsecond)

    def flag(self, *flags: str) -> None:
        """Add flags, each once."""
        self.flags += tuple(flag for flag in flags if flag not in self.flags)

    def unflag(self, *flags: str) -> None:
        """Take flags away."""
        self.flags = tuple(flag for flag in self.flags if flag not in flags)


def is_usual_year(year: int, family: str) -> bool:
    """Return whether this year occurs in printed dates of a calendar family."""
    return year in _USUAL_YEARS[family]


def is_foreign_year(year: int, family: str) -> bool:
    """Return whether this year beside a month of a calendar family belongs to another family."""
    return family in FOREIGN_YEARS and year in FOREIGN_YEARS[family]


def is_possible(family: str | None, year: int | None, month: int, day: int) -> bool:
    """Return whether a calendar family has this day under one of its rules (without a year: in any year)."""
    if not (0 < month < 13 and 0 < day < 33):
        return False
    if family == "hijri":
        return day <= _LONGEST_HIJRI_MONTH
    if family == "bangla":
        # Under the traditional reckoning a month of summer may have 32 days, and another 31.
        return day <= (32 if 2 <= month <= 5 else 31)
    if family == "other":
        return True
    # An undecided date is one of figures, which is checked as a Gregorian one could be.
    if year is None:
        year = 2000
    return 0 < year < 10000 and day <= GREGORIAN.month_length(year, month)
