"""Which day, or which first and last day, the fields of an expression mean."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.errors import DateRangeError
from bangla_calendar.grammar.fields import Fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from bangla_calendar.calendars.base import Calendar

    # A day, a moment, or the first and the last of a span.
    Resolved = date | datetime | tuple[date, date] | None
    # How an expression is seen from the reference; see `Expression`.
    Shifts = tuple[tuple[str, Fraction | int], ...] | None

__all__ = ["NO_DAY", "days_later", "ordinal_of", "resolved"]

_EXACT_UNITS = ("day", "week", "hour", "minute", "second")
# What these flags say leaves no day.
NO_DAY = frozenset(("year-contradicts-month", "uncertain", "other-era", "not-kept"))
# In this many years every day of a calendar comes, the leap day too.
_FAR = 8
_MOMENTS = ("hour", "minute", "second")


def ordinal_of(fields: Fields, calendar: Calendar) -> int | None:
    """Return the ordinal of a full date; None where fields are missing or the calendar has no such day.

    `calendar` counts the Bangla dates. The Hijri calendar of a country follows its moon, so it has no answer.
    """
    counting = _counting(fields, calendar)
    if counting is None or fields.year is None or fields.month is None or fields.day is None:
        return None
    return _ordinal(counting, fields.year, fields.month, fields.day)


def resolved(
    kind: str, fields: Fields, shifts: Shifts, calendar: Calendar, reference: date | None
) -> Resolved:
    """Return what an expression means in the Gregorian calendar, None where that is not said."""
    if shifts is not None and shifts[0][0] in ("unread year", "told year"):
        reference = None
    if shifts is not None and not NO_DAY.isdisjoint(fields.flags):
        return None
    if kind == "range":
        return _range(fields, shifts, calendar, reference)
    if kind in ("year", "month-year"):
        return _span(fields, calendar)
    if kind == "relative":
        return _shifted(fields, shifts, reference)
    day = _day(_in_named_year(fields, shifts, calendar, reference), calendar, reference, _side(shifts))
    return None if day is None else _with_clock(day, fields)


def _in_named_year(fields: Fields, shifts: Shifts, calendar: Calendar, reference: date | None) -> Fields:
    """Return the day of some fields in the year that the words before them name: গত বছরের ৯ মার্চ."""
    if shifts is None or fields.year is not None:
        return fields
    unit, count = shifts[0]
    if unit == "year told":
        return fields.in_year(int(count))
    counting = _counting(fields, calendar)
    if unit not in ("this year", "year beside") or reference is None or counting is None:
        return fields
    try:
        year, _, _ = counting.from_ordinal(reference.toordinal())
    except DateRangeError:
        return fields
    return fields.in_year(year + int(count))


def _counting(fields: Fields, calendar: Calendar) -> Calendar | None:
    if not NO_DAY.isdisjoint(fields.flags):
        return None
    if fields.calendar == "bangla":
        return calendar
    return GREGORIAN if fields.calendar == "gregorian" else None


def _ordinal(calendar: Calendar, year: int, month: int, day: int) -> int | None:
    try:
        return calendar.to_ordinal(*calendar.check(year, month, day))
    except DateRangeError:
        return None


def _side(shifts: Shifts) -> int:
    """Return whether a day without a year is before (-1) or after (1) the reference, 0 where not said."""
    return int(shifts[0][1]) if shifts and shifts[0][0] == "year" else 0


def _day(fields: Fields, calendar: Calendar, reference: date | None, side: int = 0) -> date | None:
    """Return the day of a date; without a year the nearest to the reference, on one side of it if told."""
    if fields.year is not None or reference is None:
        ordinal = ordinal_of(fields, calendar)
        return None if ordinal is None else date.fromordinal(ordinal)
    counting = _counting(fields, calendar)
    if counting is None or fields.month is None or fields.day is None:
        return None
    today = reference.toordinal()
    try:
        year, _, _ = counting.from_ordinal(today)
    except DateRangeError:
        return None
    years = range(year - _FAR, year + _FAR + 1)
    found = (_ordinal(counting, near, fields.month, fields.day) for near in years)
    days = [ordinal for ordinal in found if ordinal and (not side or (ordinal - today) * side > 0)]
    return date.fromordinal(min(days, key=lambda ordinal: abs(ordinal - today))) if days else None


def days_later(fields: Fields) -> int:
    """Return how many days after the printed one a clock is.

    It is one in দিবাগত রাত after midnight, and where রাত ১২টা ends the day; else none.
    """
    if fields.midnight == "ends":
        return 1
    return int("night-following" in fields.flags and fields.hour is not None and fields.hour < 12)


def _with_clock(day: date, fields: Fields) -> date | None:
    """Return a day, or with a clock the moment; None for a night after the last day of all."""
    if fields.hour is None:
        return day
    if days_later(fields):
        if day.toordinal() == date.max.toordinal():
            return None
        day += timedelta(days=1)
    return fields.moment(day)


def _span(fields: Fields, calendar: Calendar) -> tuple[date, date] | None:
    """Return the first and the last day of a year or a month."""
    counting = _counting(fields, calendar)
    if counting is None or fields.year is None:
        return None
    first = _ordinal(counting, fields.year, fields.month or 1, 1)
    last_month = fields.month or 12
    begin = _ordinal(counting, fields.year, last_month, 1)
    if first is None or begin is None:
        return None
    last = begin + counting.month_length(fields.year, last_month) - 1
    return date.fromordinal(first), date.fromordinal(last)


def _range(
    first: Fields, shifts: Shifts, calendar: Calendar, reference: date | None
) -> tuple[date, date] | None:
    """Return both ends of a range of days, clocks, months or years."""
    last = first.end
    assert last is not None
    if "fiscal-year" in first.flags:  # which begins in July in Dhaka, in April in Kolkata
        return None
    if last.shifts is not None:
        begin, end = _shifted(first, shifts, reference), _shifted(last, last.shifts, reference)
        return (begin, end) if isinstance(begin, date) and isinstance(end, date) and begin < end else None
    if last.day is None and last.hour is not None:
        dated = first.day is not None and first.month is not None
        named = _in_named_year(first, shifts, calendar, reference)
        day = _day(named, calendar, reference, _side(shifts)) if dated else _shifted(first, shifts, reference)
        return _clocks(day, first, last) if isinstance(day, date) else None
    if first.month is None and first.day is not None:
        return None
    named = _in_named_year(first, shifts, calendar, reference)
    days = _days(*_with_years(named, last), calendar, reference, _side(shifts))
    if days is None or first.hour is None or last.hour is None:
        return days
    return _both(_with_clock(days[0], first), _with_clock(days[1], last))


def _clocks(day: date, first: Fields, last: Fields) -> tuple[date, date] | None:
    """Return two moments, the second the next after the first."""
    begin, end = _with_clock(day, first), _with_clock(day, last)
    if begin is not None and end is not None and end < begin:
        end = None if end.toordinal() == date.max.toordinal() else end + timedelta(days=1)
    return _both(begin, end)


def _both(begin: date | None, end: date | None) -> tuple[date, date] | None:
    return None if begin is None or end is None else (begin, end)


def _days(
    first: Fields, last: Fields, calendar: Calendar, reference: date | None, side: int
) -> tuple[date, date] | None:
    """Return the first and the last day from one day, month or year to another."""
    begin: date | None
    end: date | None
    if first.day is None or last.day is None:
        spans = _span(first, calendar), _span(last, calendar)
        begin, end = spans[0] and spans[0][0], spans[1] and spans[1][1]
    else:
        begin = _day(first, calendar, reference, side)
        end = _day(last, calendar, begin, 1)
    return None if begin is not None and end is not None and begin > end else _both(begin, end)


def _with_years(first: Fields, last: Fields) -> tuple[Fields, Fields]:
    """Give both ends the year that one of them has, or the next one where a new year lies between."""
    turned = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
    if first.year is None and last.year is not None:
        return first.in_year(last.year - turned), last
    if last.year is None and first.year is not None:
        return first, last.in_year(first.year + turned)
    return first, last


def _shifted(fields: Fields, shifts: Shifts, reference: date | None) -> Resolved:
    """Return what a relative expression means, seen from the reference."""
    if shifts is None or reference is None:
        return None
    unit, count = shifts[0]
    today = date(reference.year, reference.month, reference.day)
    if unit == "this year":
        return _span(Fields("gregorian", today.year + int(count)), GREGORIAN)
    if unit in ("this month", "month beside"):
        return _in_month(fields, today, int(count))
    try:
        if unit in _EXACT_UNITS:
            return _away(fields, shifts, today, reference)
        day = _nearest_day(unit, int(count), today, fields)
    except OverflowError:
        return None
    return None if day is None else _with_clock(day, fields)


def _in_month(fields: Fields, today: date, count: int) -> Resolved:
    """Return a month seen from the reference, or with a day that day of it."""
    months = today.year * 12 + today.month - 1 + count
    month = Fields("gregorian", months // 12, months % 12 + 1, fields.day)
    if fields.day is None:
        return _span(month, GREGORIAN)
    day = _day(month, GREGORIAN, None)
    return None if day is None else _with_clock(day, fields)


def _away(
    fields: Fields, shifts: tuple[tuple[str, Fraction | int], ...], today: date, reference: date
) -> Resolved:
    """Return the day or the moment that is a sum of units away; hours need a moment to be counted from."""
    away = timedelta()
    for unit, count in shifts:
        away += timedelta(**{f"{unit}s": 1}) * count.numerator / count.denominator
    if any(unit in _MOMENTS for unit, _ in shifts):
        return reference + away if isinstance(reference, datetime) else None
    if away % timedelta(days=1):  # half a day
        return reference + away if isinstance(reference, datetime) else None
    return _with_clock(today + away, fields)


def _nearest_day(unit: str, count: int, today: date, fields: Fields) -> date | None:
    """Return the last or next day of a weekday or of a number in its month."""
    if count == 0:
        return None
    for distance in range(1, 63):  # two months hold every day of the month
        day = today + timedelta(days=count * distance)
        if fields.weekday == day.weekday() if unit == "weekday" else fields.day == day.day:
            return day
    return None
