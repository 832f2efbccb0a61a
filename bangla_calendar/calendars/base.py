"""What every calendar is: two primitives that a rule gives, and everything else derived from them once.

A rule says on which ordinal a year begins and how long its months are. An *ordinal* counts days from
1 January of the year 1 of the proleptic Gregorian calendar, that day being 1, as in
`datetime.date.toordinal`; it is the hub through which any two calendars meet.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import pairwise
from math import floor

from bangla_calendar.arguments import integer, is_truth
from bangla_calendar.errors import DateRangeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn, SupportsIndex

    from bangla_calendar.typing import Basis, CalendarFamily, Family

    # A month: its calendar, year and number, the ordinal of the day before it, and its length. The days of a
    # month share it.
    Month = tuple["Calendar", int, int, int, int]
    # For each span of 32 ordinals, counted from 0, the month of each of its days.
    Near = dict[int, tuple[Month, ...]]

# Ordinal 0 begins at this Julian day, a midnight.
JULIAN_DAY_OF_ORDINAL_0 = 1721424.5
# A Bengali year begins in the Gregorian year that is this many later.
BENGALI_ERA = 593
_MONTHS = 12
# Spans of 32 days of which a calendar keeps the months, some 2800 years in 13 MB; then it starts anew.
_NEAR_KEPT = 32768


class _kept:  # noqa: N801 - as `property`
    """A property that is found once; `functools.cached_property` without what that imports."""

    def __init__(self, find: Callable[[Any], int]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __get__(self, instance: Calendar, owner: type) -> int:
        found = instance.__dict__[self._find.__name__] = self._find(instance)
        return found


class Calendar(ABC):
    """One authority's way of counting days in years of twelve months.

    Outside its years every method raises `DateRangeError`; a calendar never extrapolates.

    >>> from bangla_calendar import get_calendar
    >>> official = get_calendar("bangladesh")
    >>> official.from_gregorian(2023, 9, 30)
    (1430, 6, 15)
    >>> official.to_gregorian(1430, 6, 15)
    (2023, 9, 30)
    >>> official.id, official.name, official.family, official.timezone
    ('bangladesh', 'Bangladesh, official', 'bangla', 'Asia/Dhaka')
    >>> official.authority
    'Government of Bangladesh'
    >>> official.source
    'the traditional almanacs, then the rules of 1988, 1995 and 2019, each for its years'
    >>> official.min_year, official.max_year, official.min_ordinal, official.max_ordinal
    (1, 9405, 216670, 3651797)
    >>> official.month_length(1430, 6), official.year_length(1430), official.common_year_length
    (31, 366, 365)
    >>> official.is_leap(1430), official.is_leap(1431)
    (True, False)
    >>> official.to_jd(1430, 6, 15), official.from_jd(2460217.5)
    (2460217.5, (1430, 6, 15))
    >>> [official.basis(year) for year in (1430, 1398, 1350, 1)]
    ['published', 'reconstructed', 'attested', 'computed']
    """

    # No slots: a calendar is made once, and its methods are many.
    id: str
    """What names it."""
    name: str
    """Its name in English."""
    family: CalendarFamily
    """The kind of calendar that it is a rule of."""
    authority: str
    """Who counts by it."""
    source: str
    """Where that is written."""
    timezone: str
    """The civil zone of its authority."""
    min_year: int
    """The first year."""
    max_year: int
    """The last year."""
    common_year_length = 365
    """How many days a common year has; longer ones are leap years."""
    # The mean length only guides a guess that `_month_of` corrects.
    _days_in_400_years = 146097

    def __init__(self) -> None:
        self.months = Months(self)
        self.near: Near = {}

    @abstractmethod
    def _new_year(self, year: int) -> int:
        """Return the ordinal of the first day of a year, which may be one past the last."""

    @abstractmethod
    def _month_lengths(self, year: int) -> tuple[int, ...]:
        """Return the days in each of the twelve months of a year."""

    def basis(self, year: int) -> Basis:
        """Return how well the counting of a year is known.

        `"published"`: by an authority's rule; `"reconstructed"`: from printed dates; `"attested"`:
        computed, in years with printed evidence; `"computed"`: without printed evidence.
        """
        self._check_year(year)
        return "computed"

    def ingress_margin(self, year: int, month: int) -> float | None:
        """Return the minutes between the ingress that starts a month and the nearest midnight.

        None where no ingress decides. A small margin means that another almanac may start the month a
        day earlier or later.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("west-bengal").ingress_margin(1430, 6)
        326.0
        >>> get_calendar("bangladesh").ingress_margin(1430, 6) is None
        True
        """
        self._check_month(year, month)
        return None

    @property
    def named_family(self) -> Family:
        """The family by whose names its months and its era go: the Julian ones are named as the Gregorian.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("julian").named_family
        'gregorian'
        """
        return "gregorian" if self.family == "julian" else self.family

    # Days and ordinals

    def to_ordinal(self, year: int, month: int, day: int) -> int:
        """Return the ordinal of a date.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("bangladesh").to_ordinal(1430, 6, 15)
        738793
        """
        if type(year) is type(month) is type(day) is int and 0 < month < 13 and day > 0:
            _, _, _, before, length = self.months[year][month]
            if day <= length:
                return before + day
        # An integer of another type, or an error.
        year, month, day = self.check(year, month, day)
        _, _, _, before, _ = self.months[year][month]
        return before + day

    def from_ordinal(self, ordinal: int) -> tuple[int, int, int]:
        """Return the year, month and day of an ordinal.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("bangladesh").from_ordinal(738793)
        (1430, 6, 15)
        """
        if type(ordinal) is not int:
            ordinal = integer("ordinal", ordinal)
        try:
            month = self.near[ordinal >> 5][ordinal & 31]
        except KeyError:
            month = self.find_month(self.check_ordinal(ordinal))
        _, year, number, before, _ = month
        return year, number, ordinal - before

    def find_month(self, ordinal: int) -> Month:
        """Return the month of a Gregorian day, and keep in `near` those of the 32 days around it.

        With these at hand the month of a day is found without any division, whatever the rule.

        >>> from bangla_calendar import get_calendar
        >>> _, year, month, before, length = get_calendar("bangladesh").find_month(738793)
        >>> year, month, 738793 - before, length
        (1430, 6, 15, 31)
        """
        if not self.min_ordinal <= ordinal <= self.max_ordinal:
            self.refuse_gregorian(ordinal)
        span = ordinal >> 5
        day = span << 5
        end = day + 32
        if day < self.min_ordinal or end > self.max_ordinal + 1:
            return self._month_of(ordinal)
        found: list[Month] = []
        while day < end:
            month = self._month_of(day)
            after = min(_last_day(month) + 1, end)
            found += [month] * (after - day)
            day = after
        if len(self.near) >= _NEAR_KEPT:
            self.near.clear()
        return self.near.setdefault(span, tuple(found))[ordinal & 31]

    def _month_of(self, ordinal: int) -> Month:
        """Return the month of a day that the calendar has."""
        # Counted back from the last day, so that the present is near the guess whatever came long before.
        year = self.max_year - (self.max_ordinal - ordinal) * 400 // self._days_in_400_years
        year = max(year, self.min_year)
        while ordinal < self.to_ordinal(year, 1, 1):
            year -= 1
        while ordinal > _last_day(self.months[year][-1]):
            year += 1
        # No month is longer than 32 days and none so short that this guess is off by more than one.
        number = (ordinal - self.to_ordinal(year, 1, 1)) // 32 + 1
        month = self.months[year][number]
        return month if ordinal <= _last_day(month) else self.months[year][number + 1]

    @_kept
    def min_ordinal(self) -> int:
        """Give the ordinal of the first day."""
        return self._new_year(self.min_year)

    @_kept
    def max_ordinal(self) -> int:
        """Give the ordinal of the last day."""
        return self._new_year(self.max_year) - 1 + sum(self._month_lengths(self.max_year))

    # The shape of convertdate

    def to_gregorian(self, year: int, month: int, day: int) -> tuple[int, int, int]:
        """Return the proleptic Gregorian year, month and day of a date."""
        return GREGORIAN.from_ordinal(self.to_ordinal(year, month, day))

    def from_gregorian(self, year: int, month: int, day: int) -> tuple[int, int, int]:
        """Return the year, month and day of a proleptic Gregorian date."""
        ordinal = GREGORIAN.to_ordinal(year, month, day)
        try:
            found = self.near[ordinal >> 5][ordinal & 31]
        except KeyError:
            found = self.find_month(ordinal)
        _, year, number, before, _ = found
        return year, number, ordinal - before

    def to_jd(self, year: int, month: int, day: int) -> float:
        """Return the Julian day at which a date begins, a midnight and so a half."""
        return self.to_ordinal(year, month, day) + JULIAN_DAY_OF_ORDINAL_0

    def from_jd(self, jd: float) -> tuple[int, int, int]:
        """Return the date that a Julian day falls in."""
        if not is_real(jd):
            raise TypeError(f"jd must be a number, got {type(jd).__name__}")
        first, last = (bound + JULIAN_DAY_OF_ORDINAL_0 for bound in (self.min_ordinal, self.max_ordinal))
        # The last day goes on until the next midnight; nothing is less than NaN.
        if not first <= jd < last + 1:
            raise DateRangeError("jd", jd, first, last, self.id)
        return self.from_ordinal(floor(jd - JULIAN_DAY_OF_ORDINAL_0))

    def monthcalendar(self, year: int, month: int) -> list[list[int | None]]:
        """Return the weeks of a month, Sunday first, with None for the days of its neighbours.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("bangladesh").monthcalendar(1430, 6)[:2]
        [[None, None, None, None, None, None, 1], [2, 3, 4, 5, 6, 7, 8]]
        """
        first = self.to_ordinal(year, month, 1)
        days: list[int | None] = [None] * (first % 7)
        days += range(1, self.month_length(year, month) + 1)
        days += [None] * (-len(days) % 7)
        return [days[week : week + 7] for week in range(0, len(days), 7)]

    # Lengths

    def month_length(self, year: int, month: int) -> int:
        """Return the number of days in a month."""
        year, month = self._check_month(year, month)
        return self.months[year][month][4]

    def year_length(self, year: int) -> int:
        """Return the number of days in a year."""
        return sum(length for *_, length in self.months[self._check_year(year)][1:])

    def is_leap(self, year: int) -> bool:
        """Return whether a year is longer than the calendar's common year."""
        return self.year_length(year) > self.common_year_length

    # Checks

    def check(self, year: SupportsIndex, month: SupportsIndex, day: SupportsIndex) -> tuple[int, int, int]:
        """Return a date's fields as plain integers, or raise: `TypeError` for anything but integers,
        `DateRangeError` for a date that the calendar does not have.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("bangladesh").check(1430, 6, 32)
        Traceback (most recent call last):
        bangla_calendar.errors.DateRangeError: day must be in 1..31 for Ashwin 1430 (bangladesh), got 32
        """  # noqa: D205 - the two kinds of error belong in one sentence
        year, month = self._check_month(year, month)
        day = integer("day", day)
        length = self.month_length(year, month)
        if not 1 <= day <= length:
            raise DateRangeError("day", day, 1, length, self.id, year=year, month=month, family=self.family)
        return year, month, day

    def _check_month(self, year: SupportsIndex, month: SupportsIndex) -> tuple[int, int]:
        year, month = self._check_year(year), integer("month", month)
        if not 1 <= month <= _MONTHS:
            raise DateRangeError("month", month, 1, _MONTHS, self.id)
        return year, month

    def _check_year(self, year: SupportsIndex) -> int:
        year = integer("year", year)
        if not self.min_year <= year <= self.max_year:
            raise DateRangeError("year", year, self.min_year, self.max_year, self.id)
        return year

    def check_ordinal(self, ordinal: int) -> int:
        """Return an ordinal, or raise where the calendar does not have its day.

        >>> GREGORIAN.check_ordinal(0)
        Traceback (most recent call last):
        bangla_calendar.errors.DateRangeError: ordinal must be in 1..3652059 (gregorian), got 0
        """
        if not self.min_ordinal <= ordinal <= self.max_ordinal:
            raise DateRangeError("ordinal", ordinal, self.min_ordinal, self.max_ordinal, self.id)
        return ordinal

    def refuse_gregorian(self, ordinal: int) -> NoReturn:
        """Raise the error for a Gregorian date, given by its ordinal, outside this calendar's years.

        >>> from bangla_calendar import get_calendar
        >>> get_calendar("bangladesh").refuse_gregorian(1)  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        bangla_calendar.errors.DateRangeError: gregorian date must be in 0594-03-22..9999-04-13 ...
        """
        value, first, last = (
            "{:04}-{:02}-{:02}".format(*GREGORIAN.from_ordinal(n))
            for n in (ordinal, self.min_ordinal, self.max_ordinal)
        )
        raise DateRangeError("gregorian date", value, first, last, self.id)

    # A calendar is one of a kind: it is found again by its id.

    def __repr__(self) -> str:
        return f"get_calendar({self.id!r})"

    def __reduce__(self) -> tuple[object, tuple[str]]:
        from bangla_calendar.calendars.registry import get_calendar

        return get_calendar, (self.id,)


class Months(dict[int, "tuple[Month, ...]"]):
    """For each year of a calendar its months, made at first use; years outside the calendar are refused.

    A year's tuple is indexed by the month, from 1 to 12.
    """

    def __init__(self, calendar: Calendar) -> None:
        super().__init__()
        self._calendar = calendar

    def __missing__(self, year: int) -> tuple[Month, ...]:
        calendar = self._calendar
        year = calendar._check_year(year)
        before = calendar._new_year(year) - 1
        months = []
        for number, length in enumerate(calendar._month_lengths(year), 1):
            months.append((calendar, year, number, before, length))
            before += length
        # The first stands also in the place of a month 0 that is never asked for.
        self[year] = found = (months[0], *months)
        return found


class MonthByMonth(Calendar):
    """A calendar whose rule gives the first day of each month; the lengths follow."""

    @abstractmethod
    def _first_day(self, year: int, month: int) -> int:
        """Return the ordinal of the first day of a month; the year may be one past the last."""

    def _new_year(self, year: int) -> int:
        return self._first_day(year, 1)

    def _month_lengths(self, year: int) -> tuple[int, ...]:
        firsts = [self._first_day(year, month) for month in range(1, _MONTHS + 1)]
        return tuple(after - first for first, after in pairwise([*firsts, self._first_day(year + 1, 1)]))


def _last_day(month: Month) -> int:
    _, _, _, before, length = month
    return before + length


class Gregorian(Calendar):
    """The proleptic Gregorian calendar, in which ordinals are counted."""

    id = "gregorian"
    name = "Gregorian"
    family = "gregorian"
    authority = "civil use throughout the world; ISO 8601"
    source = "Inter gravissimas, 24 February 1582; proleptic before"
    timezone = "UTC"
    min_year = 1
    max_year = 9999

    def _new_year(self, year: int) -> int:
        past = year - 1
        return 365 * past + past // 4 - past // 100 + past // 400 + 1

    def _month_lengths(self, year: int) -> tuple[int, ...]:
        return (31, 28 + is_gregorian_leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

    def basis(self, year: int) -> Basis:
        """Return "published": the rule is defined everywhere."""
        self._check_year(year)
        return "published"


def is_gregorian_leap(year: int) -> bool:
    """Return whether a Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def is_real(value: object) -> bool:
    """Return whether a value is a real number of any kind, and not a bool."""
    if isinstance(value, int | float):
        return not isinstance(value, bool)
    from numbers import Real  # NumPy's are registered there

    return isinstance(value, Real) and not is_truth(value)


GREGORIAN = Gregorian()
