"""Whose days are asked for, and by which calendar: the arguments `country`, `calendar` and `bangla`."""

from __future__ import annotations

from datetime import date

from bangla_calendar.arguments import integer
from bangla_calendar.calendars import get_bangla_calendar, get_calendar
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import SupportsIndex

    from bangla_calendar.calendars import Calendar
    from bangla_calendar.observance.entries import Entry, MoonDay
    from bangla_calendar.typing import BanglaCalendarId, CalendarId, Country

__all__ = ["COUNTRIES", "DEFAULT_COUNTRY", "Scope", "checked_country", "scope_of"]

DEFAULT_COUNTRY: Country = "BD"
# Each country, and states of India apart, with the calendar that is usual there.
COUNTRIES: dict[Country, str] = {
    "BD": "bangladesh",
    "IN": "west-bengal",
    "IN-WB": "west-bengal",
    "IN-TR": "west-bengal",
    "IN-AS": "west-bengal",
}
# India means what these have in common.
_STATES = frozenset(("IN-WB", "IN-TR", "IN-AS"))
_OFFICIAL = "bangladesh"
_GREGORIAN = "gregorian"


class Scope:
    """A country, the calendar whose years are asked for, and the Bangla calendar that counts its days."""

    __slots__ = ("calendar", "country", "rule")

    def __init__(self, country: Country, calendar: Calendar, rule: Calendar) -> None:
        self.country = country
        self.calendar = calendar
        self.rule = rule

    def takes(self, entry: Entry) -> bool:
        """Return whether an observance is one of the country by this calendar.

        Hindus in Bangladesh follow the almanacs: those are its days in the calendar of West Bengal.
        """
        if entry.calendar not in (_GREGORIAN, _school(self.rule.id)):
            return False
        return self.holds(entry)

    def holds(self, entry: Entry | MoonDay) -> bool:
        """Return whether the country is one of those of an observance."""
        return self.country in entry.countries or (self.country == "IN" and entry.countries >= _STATES)

    def state(self, entry: Entry) -> Country:
        """Return the country in whose lists an observance is looked up."""
        return "IN-WB" if self.country == "IN" else self.country

    def checked_year(self, year: SupportsIndex, option: str = "calendar='gregorian'") -> int:
        """Return a year of the calendar, or raise: for a Gregorian one in a Bangla calendar, naming both.

        `option` is how the Gregorian calendar is asked for.
        """
        year = integer("year", year)
        if self.calendar.family == "bangla" and year >= FIRST_GREGORIAN_YEAR:
            begins = self.rule.from_gregorian(year, 12, 31)[0] if year < 9999 else year - 593
            raise BanglaCalendarError(
                Phrase(
                    "year {year} is taken for a Gregorian one: ask for it with {option}, "
                    "or for the Bangla year that begins in it, {begins} ({calendar})",
                    year=year,
                    option=option,
                    begins=begins,
                    calendar=Phrase(self.calendar.id),
                )
            )
        self.calendar.month_length(year, 1)
        return year

    def bounds(self, first: int, last: int) -> tuple[int, int]:
        """Return the first and the last ordinal of a span of days, as far as the Bangla calendar has them."""
        if last < self.rule.min_ordinal or first > self.rule.max_ordinal:
            self.rule.refuse_gregorian(first)
        return max(first, self.rule.min_ordinal), min(last, self.rule.max_ordinal)

    def day(self, value: BanglaDate | date, tz: tzinfo | str | None = None) -> BanglaDate:
        """Return a day of any kind in the Bangla calendar.

        Aware datetimes are moved to `tz`, by default its civil zone.
        """
        if isinstance(value, BanglaDate):
            return value.to_calendar(self.rule.id)
        return BanglaDate.from_gregorian(value, calendar=self.rule.id, tz=tz)


def scope_of(
    country: Country, calendar: CalendarId | None = None, bangla: BanglaCalendarId | None = None
) -> Scope:
    """Return the scope of the public arguments; what is None follows the country."""
    usual = COUNTRIES[checked_country(country)]
    if calendar is not None and calendar != _GREGORIAN:
        rule = get_bangla_calendar(calendar)
        if bangla not in (None, rule.id):
            raise BanglaCalendarError(
                Phrase(
                    "calendar and bangla must agree, got {calendar} and {bangla}",
                    calendar=calendar,
                    bangla=bangla,
                )
            )
        return Scope(country, rule, rule)
    rule = get_bangla_calendar(usual if bangla is None else bangla)
    return Scope(country, rule if calendar is None else get_calendar(_GREGORIAN), rule)


def checked_country(country: Country) -> Country:
    """Return the code of a country whose days are known, or raise."""
    if not isinstance(country, str):
        raise TypeError(f"country must be a str, got {type(country).__name__}")
    if country not in COUNTRIES:
        raise UnknownNameError("country", country, tuple(COUNTRIES))
    return country


def _school(calendar: CalendarId) -> str:
    """Return which of the two reckonings of the table a Bangla calendar belongs to."""
    return _OFFICIAL if calendar.startswith(_OFFICIAL) else "west-bengal"
