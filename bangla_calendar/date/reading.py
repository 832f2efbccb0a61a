"""A date's fields, read from a whole text or by a pattern."""

from __future__ import annotations

from bangla_calendar.calendars.years import full_year
from bangla_calendar.errors import DateRangeError, ParseError, Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.formatting.patterns import Reading
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["fields_by_pattern", "fields_of_text"]


def fields_of_text(text: str, calendar: BanglaCalendarId) -> tuple[int, int, int]:
    """Return year, month and day of the Bangla date that a whole text gives."""
    from bangla_calendar.grammar.strict import read_date

    found = read_date(text, calendar, "bangla", "dmy", None)
    if found.family != "bangla":
        raise ParseError(text, 0, "a date of a Bangla calendar, not a Gregorian one,")
    if found.clock is not None:
        raise ParseError(text, found.clock_place, "no clock, for a BanglaDate has none,")
    return found.year, found.month, found.day


def fields_by_pattern(reading: Reading, rule: Calendar, pivot: int | None) -> tuple[int, int, int]:
    """Return year, month and day from what a pattern has read."""
    fields = reading.fields
    if "short year" in fields:
        if pivot is None:
            raise reading.refuse("short year", "a pivot for the two-digit year")
        year = full_year(fields["short year"], pivot, "bangla")
        reading.take({"year": year}, reading.positions["short year"])
    if "year" in fields and "day of year" in fields:
        year, month, day = _of_day_of_year(fields["year"], fields["day of year"], rule)
        reading.take({"month": month, "day": day}, reading.positions["day of year"])
        return year, month, day
    for field in ("year", "month", "day"):
        if field not in fields:
            raise reading.refuse(
                field, Phrase("a {field}, for which the pattern has no directive,", field=Phrase(field))
            )
    return fields["year"], fields["month"], fields["day"]


def _of_day_of_year(year: int, number: int, rule: Calendar) -> tuple[int, int, int]:
    length = rule.year_length(year)
    if not 1 <= number <= length:
        raise DateRangeError("day of year", number, 1, length, rule.id, year=year)
    return rule.from_ordinal(rule.to_ordinal(year, 1, 1) + number - 1)
