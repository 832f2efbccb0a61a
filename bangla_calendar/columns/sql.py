"""What is the same in all databases: the table of months, dates and numbers read and written for SQL."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.columns.bounds import float64, int64
from bangla_calendar.columns.epoch import years_between
from bangla_calendar.language.names import month_name
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.words_reader import words_to_number
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import CalendarId

__all__ = ["MonthStart", "date_of", "iso", "month_starts", "number_of", "words_of"]


class MonthStart(NamedTuple):
    """A month of a calendar: its first and last Gregorian day in ISO form, its length and Bengali name.

    >>> month = month_starts(years=(1430, 1430))[5]
    >>> month.year, month.month, month.name, month.first, month.last, month.length
    (1430, 6, 'আশ্বিন', '2023-09-16', '2023-10-16', 31)
    """

    year: int
    """The year."""
    month: int
    """The month, 1 to 12."""
    first: str
    """The first Gregorian day."""
    last: str
    """The last Gregorian day."""
    length: int
    """How many days it has."""
    name: str
    """The name, in Bengali."""


def month_starts(
    calendar: CalendarId = DEFAULT_CALENDAR, *, years: tuple[int, int] | None = None
) -> list[MonthStart]:
    """Return the months of a calendar in their order: the table that any database can join dates with.

    `years` are the first and the last year in the calendar's own count; None are those of 1700-2200 CE.

    Raises `DateRangeError` for years that the calendar does not have.

    >>> month_starts(years=(1430, 1430))[5]
    MonthStart(year=1430, month=6, first='2023-09-16', last='2023-10-16', length=31, name='আশ্বিন')
    """
    rule = get_calendar(calendar)
    first, last = years_between(rule, years)
    family = "gregorian" if rule.family == "julian" else rule.family
    return [
        MonthStart(
            year, month, iso(before + 1), iso(before + length), length, month_name(month, family=family)
        )
        for number in range(first, last + 1)
        for _, year, month, before, length in rule.months[number][1:]
    ]


def iso(ordinal: int) -> str:
    """Return the Gregorian date of an ordinal in ISO form."""
    return "{:04}-{:02}-{:02}".format(*GREGORIAN.from_ordinal(ordinal))


def date_of(text: str, calendar: CalendarId = DEFAULT_CALENDAR) -> str:
    """Return the Gregorian date, in ISO form, that a text is by `parse_date`.

    >>> date_of("১৫ আশ্বিন ১৪৩০")
    '2023-09-30'
    """
    return iso(parse_date(text, calendar=calendar).toordinal())


def number_of(text: str | float) -> int | float:
    """Return the number that a text is, in figures or words: an integer of 64 bits, or else a float.

    A number is itself.

    >>> number_of("১২,৩৪,৫৬৭"), number_of("দেড় লাখ"), number_of("২.৫০")
    (1234567, 150000, 2.5)
    """
    if isinstance(text, (int, float)):
        return text
    number = words_to_number(text)
    return int64(number) if isinstance(number, int) else float64(number)


def words_of(number: int | float | str) -> str:
    """Return a number in words; a float is the number that is printed of it.

    >>> words_of(1971), words_of(2.5), words_of("১,৩৫,০০০")
    ('এক হাজার নয়শ একাত্তর', 'দুই দশমিক পাঁচ', 'এক লাখ পঁয়ত্রিশ হাজার')
    """
    return number_to_words(Decimal(repr(number)) if isinstance(number, float) else number)
