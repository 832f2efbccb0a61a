"""The arithmetic of lengths of time: as timedeltas, and as the day or moment so far from another."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.calendars.intervals import elapsed, months_after
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from bangla_calendar.calendars.intervals import Elapsed
    from bangla_calendar.grammar.durations import Duration

__all__ = ["exact", "later", "moved", "time_between"]

_DAY = 86400


def exact(duration: Duration) -> timedelta:
    """Return a length without months and years as a timedelta.

    Raises `BanglaCalendarError` for one with months or years or with a part of a microsecond, and
    `DateRangeError` beyond the longest timedelta.

    >>> from bangla_calendar.grammar.durations import read_duration
    >>> exact(read_duration("দেড় দিন"))
    datetime.timedelta(days=1, seconds=43200)
    """
    if duration.months:
        raise BanglaCalendarError("months and years have no fixed length")
    return _timedelta(duration.days * _DAY + duration.seconds)


def _timedelta(seconds: Fraction) -> timedelta:
    microseconds = seconds * 1_000_000
    if microseconds.denominator > 1:
        raise BanglaCalendarError("a timedelta has no parts of a microsecond")
    try:
        return timedelta(microseconds=int(microseconds))
    except OverflowError:
        raise DateRangeError("days", int(seconds // _DAY), 0, timedelta.max.days, "timedelta") from None


def moved(reference: date, duration: Duration, side: int) -> date:
    """Return the day, or where hours are counted the moment, a length before (-1) or after (1) a reference.

    Years and months come first, clamped to the last day of a month, then the days, then the clock. Of an
    aware datetime days are counted by its own clock, and hours as they pass.

    Raises `DateRangeError` outside the years 1 to 9999, and `BanglaCalendarError` for a part of a month, and
    where hours are counted from a day.

    >>> from bangla_calendar.grammar.durations import read_duration
    >>> moved(datetime(2024, 3, 31, 12), read_duration("১ মাস"), -1)
    datetime.date(2024, 2, 29)
    >>> moved(datetime(2024, 3, 15, 16, 20), read_duration("২ দিন ৪ ঘণ্টা"), -1)
    datetime.datetime(2024, 3, 13, 12, 20)
    """
    months, days = duration.months, duration.days
    if months.denominator > 1:
        raise BanglaCalendarError(
            Phrase("a part of a month has no fixed length, got {months} months", months=str(months))
        )
    if duration.has_clock and not isinstance(reference, datetime):
        raise BanglaCalendarError(
            Phrase("hours and minutes are counted from a moment, got the day {day}", day=str(reference))
        )
    ordinal = reference.toordinal()
    if months:
        ordinal = months_after(GREGORIAN, ordinal, side * int(months))
    day = date.fromordinal(GREGORIAN.check_ordinal(ordinal + side * (days.numerator // days.denominator)))
    if not duration.has_clock:
        return day
    start = datetime.combine(day, reference.timetz()) if isinstance(reference, datetime) else day
    return later(start, side * _timedelta(days % 1 * _DAY + duration.seconds))


def later(start: date, length: timedelta) -> date:
    """Return the day or moment when some time has passed after another.

    Raises `DateRangeError` outside the years 1 to 9999.

    >>> later(datetime(2023, 12, 31, 23, 50), timedelta(minutes=75))
    datetime.datetime(2024, 1, 1, 1, 5)
    """
    try:
        if isinstance(start, datetime) and start.utcoffset() is not None:
            return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
        return start + length
    except OverflowError:
        first, last = (bound - start.toordinal() for bound in (GREGORIAN.min_ordinal, GREGORIAN.max_ordinal))
        raise DateRangeError(
            "days", length.days, first, last, "gregorian", Phrase("a length from {start}", start=str(start))
        ) from None


def time_between(start: date, end: date) -> Elapsed:
    """Return the years, months and days between two Gregorian days.

    >>> time_between(date(1972, 12, 18), date(2015, 5, 9))
    {'years': 42, 'months': 4, 'days': 21}
    """
    return elapsed(GREGORIAN, start.toordinal(), end.toordinal())
