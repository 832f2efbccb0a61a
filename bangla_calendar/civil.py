"""Civil days: which date a moment, three fields or an ordinal is, in calendars without a class of dates."""

from __future__ import annotations

from datetime import date, datetime

from bangla_calendar.arguments import OWN_ZONE, in_zone, time_zone
from bangla_calendar.calendars.base import GREGORIAN, Calendar, is_real
from bangla_calendar.errors import DateRangeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from bangla_calendar.typing import Family

__all__ = [
    "PLAIN_CALENDARS",
    "PlainDate",
    "civil_date",
    "civil_time",
    "date_at",
    "gregorian_date",
    "plain_date",
    "zone",
]

# The calendars whose dates have no class of their own; those of the Gregorian one are `datetime.date`.
PLAIN_CALENDARS = ("hijri", "saka", "julian")
_EPOCH = date(1970, 1, 1).toordinal()


class PlainDate:
    """The fields of a date of any calendar, for calendars whose dates have no class of their own."""

    __slots__ = ("day", "day_of_year", "family", "month", "ordinal", "year")

    def __init__(
        self, family: Family, year: int, month: int, day: int, ordinal: int, day_of_year: int
    ) -> None:
        self.family = family
        self.year = year
        self.month = month
        self.day = day
        self.ordinal = ordinal
        self.day_of_year = day_of_year

    def weekday(self) -> int:
        """Return the day of the week, Monday being 0."""
        return (self.ordinal + 6) % 7


def plain_date(calendar: Calendar, ordinal: int) -> PlainDate:
    """Return the fields of a day in any calendar, to be formatted, or raise `DateRangeError`."""
    year, month, day = calendar.from_gregorian(*GREGORIAN.from_ordinal(ordinal))
    return PlainDate(calendar.named_family, year, month, day, ordinal, ordinal - calendar.months[year][1][3])


def gregorian_date(year: int, month: int, day: int) -> date:
    """Return a Gregorian date, or raise `DateRangeError` where there is none."""
    return date(*GREGORIAN.check(year, month, day))


def civil_date(value: date, calendar: Calendar, tz: tzinfo | str | None = None) -> date:
    """Return the day of a date or datetime: an aware datetime is moved to `tz`, see `civil_time`."""
    value = civil_time(value, calendar, tz)
    return value.date() if isinstance(value, datetime) else value


def civil_time(value: date, calendar: Calendar, tz: tzinfo | str | None = None) -> date:
    """Return a date as it is, and a datetime as the naive one that clocks in `tz` show.

    `tz` is a zone, its name, or `"own"`; None is the calendar's civil zone.
    """
    if isinstance(value, datetime):
        _refuse_nat(value)
        try:
            value = in_zone("value", value, tz, calendar.timezone)
        except DateRangeError:
            calendar.refuse_gregorian(value.toordinal())
        return value.replace(tzinfo=None)
    if tz is not None:
        zone(tz, calendar)  # an error in it is one for a date as well
    if isinstance(value, date):
        return value
    raise TypeError(f"expected a datetime.date or datetime.datetime, got {type(value).__name__}")


def date_at(ts: float, tz: tzinfo | str | None, calendar: Calendar) -> date:
    """Return the Gregorian date at a POSIX timestamp in a time zone, or in the calendar's civil zone."""
    if not is_real(ts):
        raise TypeError(f"ts must be a number of seconds, got {type(ts).__name__}")
    where = zone(tz, calendar)
    try:
        return datetime.fromtimestamp(ts, where).date()
    except (OverflowError, OSError, ValueError):
        bounds = (calendar.min_ordinal, calendar.max_ordinal + 1)
        first, last = ((bound - _EPOCH) * 86400 for bound in bounds)
        raise DateRangeError("ts", ts, first, last, calendar.id) from None


def _refuse_nat(value: datetime) -> None:
    """Refuse the NaT of pandas, which is a datetime by its class, and not even equal to itself."""
    if value != value:
        raise TypeError(f"expected a date, got {type(value).__name__}")


def zone(tz: tzinfo | str | None, calendar: Calendar) -> tzinfo:
    """Return a time zone, given as such or by name; None and `"own"` stand for the calendar's civil zone."""
    return time_zone(calendar.timezone if tz is None or tz == OWN_ZONE else tz)
