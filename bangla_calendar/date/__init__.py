"""BanglaDate: one day, counted by one Bangla rule; an immutable value after the model of `datetime.date`."""

from __future__ import annotations

from datetime import date, timedelta

from bangla_calendar.arguments import integer, plain_text
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.calendars.base import Calendar
from bangla_calendar.civil import civil_date, date_at
from bangla_calendar.date.fields import DateFields, PydanticField
from bangla_calendar.date.rules import MONTHS, NEAR, rule_of
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import tzinfo
    from typing import ClassVar, Literal, Self, SupportsIndex, final, overload

    from bangla_calendar.calendars.intervals import Elapsed
    from bangla_calendar.typing import BanglaCalendarId
else:

    def final(cls):
        """Mark a class for type checkers; `typing` takes longer to load than this module."""
        return cls


__all__ = ["BanglaDate", "date_range"]

_OVERFLOWS = ("clamp", "next", "raise")
_bare = object.__new__


class _Extreme:
    """The first or last day of the default calendar, found when it is asked for."""

    def __init__(self, bound: Literal["min_ordinal", "max_ordinal"]) -> None:
        self._bound = bound

    def __get__(self, instance: object, owner: type[BanglaDate]) -> BanglaDate:
        rule = rule_of(DEFAULT_CALENDAR)
        return _on(rule, getattr(rule, self._bound))


@final
class BanglaDate(DateFields, PydanticField):
    """A date of a Bangla calendar, from a year (Bangabda), a month (1 to 12) and a day.

    `calendar` is the id of the rule that counts it, `"bangladesh"` by default. Raises `DateRangeError`
    for a date that the calendar does not have and `TypeError` for fields that are no integers.

    Two dates are equal when calendar, year, month and day are. Dates of one calendar are ordered and
    have a difference; for others there are `same_day` and `to_calendar`.

    >>> day = BanglaDate(1430, 6, 15)
    >>> str(day), day.to_gregorian()
    ('১৫ আশ্বিন ১৪৩০', datetime.date(2023, 9, 30))
    >>> day.replace(day=1), BanglaDate.fromordinal(day.toordinal() + 1), day.to_calendar("west-bengal")
    (BanglaDate(1430, 6, 1), BanglaDate(1430, 6, 16), BanglaDate(1430, 6, 12, calendar='west-bengal'))
    >>> BanglaDate.min < BanglaDate.today() < BanglaDate.max, BanglaDate.resolution
    (True, datetime.timedelta(days=1))
    >>> BanglaDate(1431, 11, 30)
    Traceback (most recent call last):
    bangla_calendar.errors.DateRangeError: day must be in 1..29 for Falgun 1431 (bangladesh), got 30
    """

    __slots__ = ()
    if TYPE_CHECKING:
        min: ClassVar[BanglaDate]  #: The first day of the default calendar.
        max: ClassVar[BanglaDate]  #: The last day of the default calendar.
    else:
        min, max = _Extreme("min_ordinal"), _Extreme("max_ordinal")
    resolution = timedelta(days=1)  #: How far two dates are at least apart.

    # `__init__` would take a fifth less time, but could be called again and change a date that is a key.
    def __new__(
        cls,
        year: SupportsIndex,
        month: SupportsIndex,
        day: SupportsIndex,
        *,
        calendar: BanglaCalendarId = DEFAULT_CALENDAR,
    ) -> BanglaDate:
        """Make the date of these fields."""
        try:
            months = MONTHS[calendar]
        except KeyError:
            months = rule_of(calendar).months
        if not (type(year) is type(month) is type(day) is int and 0 < month < 13 and day > 0):
            # An integer of another kind, or an error to be told.
            year, month, day = rule_of(calendar).check(year, month, day)
        made = _bare(cls)
        made._month = found = months[year][month]
        made._ordinal = found[3] + day
        if day > 29 and day > found[4]:  # no month has fewer days than 29
            rule_of(calendar).check(year, month, day)
        return made

    def __init_subclass__(cls) -> None:
        raise TypeError("BanglaDate is final: it cannot be subclassed")

    # Make

    @classmethod
    def today(
        cls, *, calendar: BanglaCalendarId = DEFAULT_CALENDAR, tz: tzinfo | str | None = None
    ) -> BanglaDate:
        """Return the date that it is now in `tz`, by default the calendar's civil zone, never the host's."""
        from time import time

        return cls.fromtimestamp(time(), tz=tz, calendar=calendar)

    @classmethod
    def fromtimestamp(
        cls, ts: float, *, tz: tzinfo | str | None = None, calendar: BanglaCalendarId = DEFAULT_CALENDAR
    ) -> BanglaDate:
        """Return the date at a POSIX timestamp in `tz`, by default the calendar's civil zone.

        >>> str(BanglaDate.fromtimestamp(1696100400))  # 19:00 UTC on 30 September is 1 October in Dhaka
        '১৬ আশ্বিন ১৪৩০'
        """
        rule = rule_of(calendar)
        return _on_gregorian(rule, date_at(ts, tz, rule).toordinal())

    @classmethod
    def from_gregorian(
        cls, value: date, *, calendar: BanglaCalendarId = DEFAULT_CALENDAR, tz: tzinfo | str | None = None
    ) -> BanglaDate:
        """Return the date on which a Gregorian `date` or `datetime` falls.

        An aware datetime is first moved to `tz`, a zone or its name, by default the calendar's civil zone;
        with `"own"` it stays in its own. A naive one is taken as written.

        >>> BanglaDate.from_gregorian(date(2023, 9, 30))
        BanglaDate(1430, 6, 15)
        """
        if type(value) is not date or tz is not None:
            value = civil_date(value, get_calendar(calendar), tz)
        # As _on_gregorian does, without the time that calls take.
        made = _bare(cls)
        made._ordinal = ordinal = value.toordinal()
        try:
            made._month = NEAR[calendar][ordinal >> 5][ordinal & 31]
        except KeyError:
            made._month = rule_of(calendar).find_month(ordinal)
        return made

    @classmethod
    def fromordinal(cls, ordinal: int, *, calendar: BanglaCalendarId = DEFAULT_CALENDAR) -> BanglaDate:
        """Return the date of an ordinal, as counted by `datetime.date.toordinal`."""
        return _on(rule_of(calendar), integer("ordinal", ordinal))

    @classmethod
    def fromisoformat(cls, text: str, *, calendar: BanglaCalendarId = DEFAULT_CALENDAR) -> BanglaDate:
        """Return the date written as year, month and day in four, two and two digits of one script.

        >>> BanglaDate.fromisoformat("1430-06-15") == BanglaDate.fromisoformat("১৪৩০-০৬-১৫")
        True
        """
        # The plain case at once; Bengali digits, and whatever is wrong, by the pattern.
        if type(text) is str and len(text) == 10 and text.isascii() and text[4] == text[7] == "-":
            year, month, day = text[:4], text[5:7], text[8:]
            if (year + month + day).isdigit():
                return cls(int(year), int(month), int(day), calendar=calendar)
        return cls.strptime(text, "iso", calendar=calendar)

    @classmethod
    def strptime(
        cls,
        text: str,
        pattern: str,
        *,
        calendar: BanglaCalendarId = DEFAULT_CALENDAR,
        pivot: int | None = None,
    ) -> BanglaDate:
        """Return the date that a text gives in a pattern of `format_date`.

        Names are read in every listed spelling, in Bengali or Latin letters; digits in either script. A
        two-digit year (`%y`) is read only with a `pivot` of 0 to 99: two digits up to it belong to the
        century of 1400, others to that of 1300.

        >>> BanglaDate.strptime("শনিবার, ১৫ আশ্বিন ১৪৩০", "long")
        BanglaDate(1430, 6, 15)
        """
        from bangla_calendar.date.reading import fields_by_pattern
        from bangla_calendar.formatting.patterns import compiled

        reading = compiled(pattern).read(text, "bangla")
        day = cls(*fields_by_pattern(reading, rule_of(calendar), pivot), calendar=calendar)
        reading.check_weekday(day)
        return day

    @classmethod
    def parse(cls, text: str, *, calendar: BanglaCalendarId = DEFAULT_CALENDAR) -> BanglaDate:
        """Return the date that a whole text gives; see `parse_date`, of which this takes the Bangla dates.

        Figures alone (1430-06-15) are a Bangla date here; from the year 1600 on they are refused, for such a
        year is Gregorian (`fromisoformat` and `strptime` take any year).

        >>> BanglaDate.parse("১৫ আশ্বিন ১৪৩০")
        BanglaDate(1430, 6, 15)
        """
        from bangla_calendar.grammar.plain import plain_date

        text = plain_text(text)
        rule_of(calendar)
        plain = plain_date(text, "bangla")
        if plain is not None and plain.family == "bangla":
            day = cls(plain.year, plain.month, plain.day, calendar=calendar)
            if plain.weekday is None or day.weekday() == plain.weekday:
                return day
        from bangla_calendar.date.reading import fields_of_text

        return cls(*fields_of_text(text, calendar), calendar=calendar)

    @classmethod
    def from_dict(cls, fields: Mapping[str, object]) -> BanglaDate:
        """Return the date that `to_dict` has written, or a part of that: `iso`, or year, month and day.

        Without `calendar` it is the default one. What contradicts the rest, a key that `to_dict` does not
        write, and too few keys are `BanglaCalendarError`.

        >>> BanglaDate.from_dict({"calendar": "west-bengal", "iso": "1430-06-15"})
        BanglaDate(1430, 6, 15, calendar='west-bengal')
        """
        from bangla_calendar.date.exchange import date_of

        return date_of(cls, fields)

    # Turn

    def to_calendar(self, calendar: BanglaCalendarId) -> BanglaDate:
        """Return the date of the same day in another Bangla calendar."""
        return _on_gregorian(rule_of(calendar), self._ordinal)

    def same_day(self, other: BanglaDate | date, *, tz: tzinfo | str | None = None) -> bool:
        """Return whether another date, in whatever calendar, names this day.

        An aware datetime is first moved to `tz`, as by `from_gregorian`.

        >>> BanglaDate(1430, 6, 15).same_day(date(2023, 9, 30))
        True
        """
        if not isinstance(other, BanglaDate):
            other = civil_date(other, self._rule, tz)
        return self._ordinal == other.toordinal()

    def __repr__(self) -> str:
        by = "" if self.calendar == DEFAULT_CALENDAR else f", calendar={self.calendar!r}"
        return f"BanglaDate({self.year}, {self.month}, {self.day}{by})"

    # Move

    def replace(
        self, year: int | None = None, month: int | None = None, day: int | None = None
    ) -> BanglaDate:
        """Return the date with some of its fields changed, or raise where there is no such date."""
        return BanglaDate(
            self.year if year is None else year,
            self.month if month is None else month,
            self.day if day is None else day,
            calendar=self.calendar,
        )

    __replace__ = replace

    def add(
        self,
        *,
        years: int = 0,
        months: int = 0,
        days: int = 0,
        overflow: Literal["clamp", "raise"] = "clamp",
    ) -> BanglaDate:
        """Return the date moved by years and months, then by days.

        Where the month reached has no such day, `overflow="clamp"` takes its last one and
        `overflow="raise"` raises `DateRangeError`.

        >>> BanglaDate(1431, 5, 31).add(months=6)
        BanglaDate(1431, 11, 29)
        """
        if overflow not in ("clamp", "raise"):
            raise UnknownNameError("overflow", str(overflow), ("clamp", "raise"))
        rule, day = self._rule, self.day
        months = integer("months", months) + 12 * integer("years", years)
        carried, month = divmod(self.month - 1 + months, 12)
        year, month = self.year + carried, month + 1
        if overflow == "clamp":
            day = min(day, rule.month_length(year, month))
        return _on(rule, rule.to_ordinal(year, month, day) + integer("days", days))

    def since(self, other: BanglaDate, in_units: Collection[str] = ("years", "months", "days")) -> Elapsed:
        """Return what lies between another date and this one, in whole years, months and days.

        `in_units` names the units, some of these three; what is less than the smallest is left out. Added to
        the other date they give this one, as far as days are among them. Where the other date is the later
        one they are negative or 0.

        Raises `TypeError` for a date of another calendar, `UnknownNameError` for another unit.

        >>> BanglaDate(1431, 6, 15).since(BanglaDate(1400, 12, 29))
        {'years': 30, 'months': 5, 'days': 17}
        >>> BanglaDate(1431, 6, 15).since(BanglaDate(1400, 12, 29), in_units=["months"])
        {'months': 365}
        """
        from bangla_calendar.calendars.intervals import elapsed

        return elapsed(self._rule, self._comparable(other, "subtract"), self._ordinal, in_units)

    def anniversary(
        self, n: SupportsIndex, overflow: Literal["clamp", "next", "raise"] = "clamp"
    ) -> BanglaDate:
        """Return the date of the nth anniversary, n years later; the 0th is the date itself.

        Where the month has no such day in that year, `overflow` takes its last one (`"clamp"`), the first of
        the next month (`"next"`), or raises `DateRangeError` (`"raise"`).

        >>> str(BanglaDate(1268, 1, 25).anniversary(163))
        '২৫ বৈশাখ ১৪৩১'
        >>> kept = BanglaDate(1430, 11, 30)  # Falgun 1431 has 29 days
        >>> str(kept.anniversary(1)), str(kept.anniversary(1, overflow="next"))
        ('২৯ ফাল্গুন ১৪৩১', '১ চৈত্র ১৪৩১')
        """
        if overflow not in _OVERFLOWS:
            raise UnknownNameError("overflow", str(overflow), _OVERFLOWS)
        years, most = integer("n", n), self._rule.max_year - self.year
        if not 0 <= years <= most:
            raise DateRangeError("n", years, 0, most, self.calendar, f"a date of {self.year}")
        day = self.add(years=years, overflow="raise" if overflow == "raise" else "clamp")
        return day.add(days=1) if overflow == "next" and day.day < self.day else day

    def __add__(self, other: timedelta) -> BanglaDate:
        if not isinstance(other, timedelta):
            return NotImplemented
        return _on(self._rule, self._ordinal + other.days)

    __radd__ = __add__

    if TYPE_CHECKING:

        @overload
        def __sub__(self, other: BanglaDate) -> timedelta: ...
        @overload
        def __sub__(self, other: timedelta) -> BanglaDate: ...

    def __sub__(self, other: BanglaDate | timedelta) -> BanglaDate | timedelta:
        if isinstance(other, timedelta):
            return _on(self._rule, self._ordinal - other.days)
        if isinstance(other, (BanglaDate, date)):
            return timedelta(days=self._ordinal - self._comparable(other, "subtract"))
        return NotImplemented

    def __rsub__(self, other: date) -> timedelta:
        if isinstance(other, date):
            self._comparable(other, "subtract")
        return NotImplemented

    # Compare

    def __eq__(self, other: object) -> bool:
        if type(other) is not BanglaDate:
            return NotImplemented
        return self._ordinal == other._ordinal and self._month[0] is other._month[0]

    def __hash__(self) -> int:
        return hash((self._month, self._ordinal))

    def __lt__(self, other: BanglaDate) -> bool:
        if not isinstance(other, (BanglaDate, date)):
            return NotImplemented
        return self._ordinal < self._comparable(other, "order")

    def __le__(self, other: BanglaDate) -> bool:
        if not isinstance(other, (BanglaDate, date)):
            return NotImplemented
        return self._ordinal <= self._comparable(other, "order")

    def __gt__(self, other: BanglaDate) -> bool:
        if not isinstance(other, (BanglaDate, date)):
            return NotImplemented
        return self._ordinal > self._comparable(other, "order")

    def __ge__(self, other: BanglaDate) -> bool:
        if not isinstance(other, (BanglaDate, date)):
            return NotImplemented
        return self._ordinal >= self._comparable(other, "order")

    def _comparable(self, other: BanglaDate | date, verb: str) -> int:
        """Return the other's ordinal if it is of this calendar, else raise the error that helps on."""
        if isinstance(other, BanglaDate) and other._rule is self._rule:
            return other._ordinal
        what = f"one of {other.calendar}" if isinstance(other, BanglaDate) else f"a {type(other).__name__}"
        raise TypeError(
            f"cannot {verb} a date of {self.calendar} and {what}: "
            "compare days with same_day(), or move one over with to_calendar()"
        )

    # Copy and keep

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, tuple[int | str, ...]]:
        by = () if self.calendar == DEFAULT_CALENDAR else (self.calendar,)
        return _load_1, (self.year, self.month, self.day, *by)


def _on_gregorian(rule: Calendar, ordinal: int) -> BanglaDate:
    """Return the day of an ordinal that the Gregorian calendar has."""
    made = _bare(BanglaDate)
    made._ordinal = ordinal
    try:
        made._month = rule.near[ordinal >> 5][ordinal & 31]
    except KeyError:
        made._month = rule.find_month(ordinal)
    return made


def _on(rule: Calendar, ordinal: int) -> BanglaDate:
    """Return the day of an ordinal that may be out of every calendar's range."""
    return _on_gregorian(rule, rule.check_ordinal(ordinal))


def date_range(start: BanglaDate, stop: BanglaDate, step: int = 1) -> Iterator[BanglaDate]:
    """Return the dates from `start` up to but not including `stop`, `step` days apart.

    Both belong to one calendar. A negative step counts back.

    >>> [str(day) for day in date_range(BanglaDate(1430, 12, 29), BanglaDate(1431, 1, 2))]
    ['২৯ চৈত্র ১৪৩০', '৩০ চৈত্র ১৪৩০', '১ বৈশাখ ১৪৩১']
    """
    for name, value in (("start", start), ("stop", stop)):
        if not isinstance(value, BanglaDate):
            raise TypeError(f"{name} must be a BanglaDate, got {type(value).__name__}")
    if integer("step", step) == 0:
        raise BanglaCalendarError("step must not be 0")
    end = start._comparable(stop, "count between")
    return (_on_gregorian(start._rule, ordinal) for ordinal in range(start.toordinal(), end, step))


def _load_1(year: int, month: int, day: int, calendar: BanglaCalendarId = DEFAULT_CALENDAR) -> BanglaDate:
    """Make a date anew from the first form of pickle, which is never to change."""
    return BanglaDate(year, month, day, calendar=calendar)
