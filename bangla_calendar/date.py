"""BanglaDate: one day, counted by one Bangla rule; an immutable value after the model of `datetime.date`."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bangla_calendar.arguments import check_text, integer
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar, get_calendar
from bangla_calendar.calendars.base import Calendar, is_real
from bangla_calendar.calendars.years import full_year
from bangla_calendar.civil import civil_date, zone
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, Phrase, UnknownNameError
from bangla_calendar.formatting import DAY_TEXTS, MONTH_TEXTS, YEAR_TEXTS, format_date
from bangla_calendar.language import names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import tzinfo
    from typing import Any, ClassVar, Literal, Self, SupportsIndex, final, overload

    from bangla_calendar.calendars.base import Month, Months, Near
    from bangla_calendar.calendars.intervals import Elapsed
    from bangla_calendar.formatting.patterns import Reading

else:

    def final(cls):
        """Mark a class for type checkers; `typing` takes longer to load than this module."""
        return cls


__all__ = ["BanglaDate", "date_range"]

_EPOCH = date(1970, 1, 1).toordinal()
_OVERFLOWS = ("clamp", "next", "raise")
_from_ordinal = date.fromordinal
_bare = object.__new__


class _Extreme:
    """The first or last day of the default calendar, found when it is asked for."""

    def __init__(self, bound: Literal["min_ordinal", "max_ordinal"]) -> None:
        self._bound = bound

    def __get__(self, instance: object, owner: type[BanglaDate]) -> BanglaDate:
        rule = _rule(DEFAULT_CALENDAR)
        return _on(rule, getattr(rule, self._bound))


class _PydanticSerializer:
    """What pydantic writes a date by where no field says how: in a model's `Any`, as the bound of a field."""

    def __get__(self, instance: object, owner: type[BanglaDate]) -> Any:
        return _in_pydantic().serializer()


def _in_pydantic() -> Any:
    """Return what pydantic asks a class for, which stands above: it is looked up when pydantic asks."""
    from importlib import import_module

    return import_module("bangla_calendar.integrations.pydantic")


@final
class BanglaDate:
    """A date of a Bangla calendar, from a year (Bangabda), a month (1 to 12) and a day.

    `calendar` is the id of the rule that counts it, `"bangladesh"` by default. Raises `DateRangeError`
    for a date that the calendar does not have and `TypeError` for fields that are no integers.

    Two dates are equal when calendar, year, month and day are. Dates of one calendar are ordered and
    have a difference; for others there are `same_day` and `to_calendar`.

    >>> day = BanglaDate(1430, 6, 15)
    >>> str(day)
    '১৫ আশ্বিন ১৪৩০'
    >>> day.to_gregorian()
    datetime.date(2023, 9, 30)
    >>> BanglaDate(1431, 11, 30)
    Traceback (most recent call last):
    bangla_calendar.errors.DateRangeError: day must be in 1..29 for Falgun 1431 (bangladesh), got 30
    """

    # The month and the ordinal are all that a date holds.
    __slots__ = ("_month", "_ordinal")
    _month: Month
    _ordinal: int

    __match_args__ = ("year", "month", "day")

    if TYPE_CHECKING:
        min: ClassVar[BanglaDate]
        max: ClassVar[BanglaDate]
    else:
        min, max = _Extreme("min_ordinal"), _Extreme("max_ordinal")
    resolution = timedelta(days=1)

    # Not `__new__`, which would take a fifth more time; nothing else sets the slots of a date that is made.
    def __init__(
        self,
        year: SupportsIndex,
        month: SupportsIndex,
        day: SupportsIndex,
        *,
        calendar: str = DEFAULT_CALENDAR,
    ) -> None:
        """Make the date of these fields."""
        try:
            months = _MONTHS[calendar]
        except KeyError:
            months = _rule(calendar).months
        if not (type(year) is type(month) is type(day) is int and 0 < month < 13 and day > 0):
            # An integer of another kind, or an error to be told.
            year, month, day = _rule(calendar).check(year, month, day)
        self._month = found = months[year][month]
        self._ordinal = found[3] + day
        if day > 29 and day > found[4]:  # no month has fewer days than 29
            _rule(calendar).check(year, month, day)

    def __init_subclass__(cls) -> None:
        raise TypeError("BanglaDate is final: it cannot be subclassed")

    # Make

    @classmethod
    def today(cls, *, calendar: str = DEFAULT_CALENDAR, tz: tzinfo | str | None = None) -> BanglaDate:
        """Return the date that it is now in `tz`, by default the calendar's civil zone, never the host's."""
        from time import time

        return cls.fromtimestamp(time(), tz=tz, calendar=calendar)

    @classmethod
    def fromtimestamp(
        cls, ts: float, *, tz: tzinfo | str | None = None, calendar: str = DEFAULT_CALENDAR
    ) -> BanglaDate:
        """Return the date at a POSIX timestamp in `tz`, by default the calendar's civil zone.

        >>> str(BanglaDate.fromtimestamp(1696100400))  # 19:00 UTC on 30 September is 1 October in Dhaka
        '১৬ আশ্বিন ১৪৩০'
        """
        if not is_real(ts):
            raise TypeError(f"ts must be a number of seconds, got {type(ts).__name__}")
        rule = _rule(calendar)
        try:
            moment = datetime.fromtimestamp(ts, zone(tz, rule))
        except (OverflowError, OSError, ValueError) as error:
            if isinstance(error, UnknownNameError):
                raise
            first, last = ((bound - _EPOCH) * 86400 for bound in (rule.min_ordinal, rule.max_ordinal + 1))
            raise DateRangeError("ts", ts, first, last, calendar) from None
        return _on_gregorian(rule, moment.toordinal())

    @classmethod
    def from_gregorian(
        cls, value: date, *, calendar: str = DEFAULT_CALENDAR, tz: tzinfo | str | None = None
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
            made._month = _NEAR[calendar][ordinal >> 5][ordinal & 31]
        except KeyError:
            made._month = _rule(calendar).find_month(ordinal)
        return made

    @classmethod
    def fromordinal(cls, ordinal: int, *, calendar: str = DEFAULT_CALENDAR) -> BanglaDate:
        """Return the date of an ordinal, as counted by `datetime.date.toordinal`."""
        return _on(_rule(calendar), integer("ordinal", ordinal))

    @classmethod
    def fromisoformat(cls, text: str, *, calendar: str = DEFAULT_CALENDAR) -> BanglaDate:
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
        cls, text: str, pattern: str, *, calendar: str = DEFAULT_CALENDAR, pivot: int | None = None
    ) -> BanglaDate:
        """Return the date that a text gives in a pattern of `format_date`.

        Names are read in every listed spelling, in Bengali or Latin letters; digits in either script. A
        two-digit year (`%y`) is read only with a `pivot` of 0 to 99: two digits up to it belong to the
        century of 1400, others to that of 1300.

        >>> BanglaDate.strptime("শনিবার, ১৫ আশ্বিন ১৪৩০", "long")
        BanglaDate(1430, 6, 15)
        """
        from bangla_calendar.formatting.patterns import compiled

        reading = compiled(pattern).read(text, "bangla")
        day = _day_of(reading, calendar, pivot)
        reading.check_weekday(day)
        return day

    @classmethod
    def parse(cls, text: str, *, calendar: str = DEFAULT_CALENDAR) -> BanglaDate:
        """Return the date that a whole text gives; see `parse_date`, of which this takes the Bangla dates.

        Figures alone (1430-06-15) are a Bangla date here; from the year 1600 on they are refused, for such a
        year is Gregorian (`fromisoformat` and `strptime` take any year).

        >>> BanglaDate.parse("১৫ আশ্বিন ১৪৩০")
        BanglaDate(1430, 6, 15)
        """
        from bangla_calendar.grammar.plain import plain_date

        check_text(text)
        _rule(calendar)
        plain = plain_date(text, "bangla")
        if plain is not None and plain.family == "bangla":
            day = cls(plain.year, plain.month, plain.day, calendar=calendar)
            if plain.weekday is None or day.weekday() == plain.weekday:
                return day
        from bangla_calendar.grammar.strict import read_date

        found = read_date(text, calendar, "bangla", "dmy", None)
        if found.family != "bangla":
            raise ParseError(text, 0, "a date of a Bangla calendar, not a Gregorian one,")
        if found.clock is not None:
            raise ParseError(text, found.clock_place, "no clock, for a BanglaDate has none,")
        return cls(found.year, found.month, found.day, calendar=calendar)

    # Ask

    @property
    def year(self) -> int:
        """The year, Bangabda."""
        return self._month[1]

    @property
    def month(self) -> int:
        """The month, 1 (Boishakh) to 12 (Choitro)."""
        return self._month[2]

    @property
    def day(self) -> int:
        """The day of the month, from 1."""
        return self._ordinal - self._month[3]

    @property
    def calendar(self) -> str:
        """The id of the calendar that counts this date."""
        return self._rule.id

    @property
    def day_of_year(self) -> int:
        """The day of the year, from 1."""
        return self.toordinal() - self._rule.to_ordinal(self.year, 1, 1) + 1

    @property
    def days_in_month(self) -> int:
        """The number of days in the month."""
        return self._month[4]

    @property
    def days_in_year(self) -> int:
        """The number of days in the year."""
        return self._rule.year_length(self.year)

    @property
    def is_leap_year(self) -> bool:
        """Whether the year is longer than a common one."""
        return self._rule.is_leap(self.year)

    @property
    def _rule(self) -> Calendar:
        return self._month[0]

    @property
    def season(self) -> int:
        """The season, 1 (গ্রীষ্ম, summer) to 6 (বসন্ত, spring); each has two months."""
        return (self.month + 1) // 2

    def weekday(self) -> int:
        """Return the day of the week, Monday being 0 and Sunday 6."""
        return (self._ordinal + 6) % 7

    def isoweekday(self) -> int:
        """Return the day of the week, Monday being 1 and Sunday 7."""
        return self.weekday() + 1

    def month_name(self, lang: str = "bn") -> str:
        """Return the name of the month, in Bengali or romanised (`lang="en"`)."""
        return names.month_name(self.month, lang)

    def weekday_name(self, lang: str = "bn") -> str:
        """Return the name of the weekday."""
        return names.weekday_name(self.weekday(), lang)

    def season_name(self, lang: str = "bn") -> str:
        """Return the name of the season."""
        return names.season_name(self.season, lang)

    # Turn

    def to_gregorian(self) -> date:
        """Return the Gregorian date of the same day."""
        return _from_ordinal(self._ordinal)

    def toordinal(self) -> int:
        """Return the ordinal of the day, 1 being 1 January of the Gregorian year 1."""
        return self._ordinal

    def to_calendar(self, calendar: str) -> BanglaDate:
        """Return the date of the same day in another Bangla calendar."""
        return _on_gregorian(_rule(calendar), self._ordinal)

    def same_day(self, other: BanglaDate | date, *, tz: tzinfo | str | None = None) -> bool:
        """Return whether another date, in whatever calendar, names this day.

        An aware datetime is first moved to `tz`, as by `from_gregorian`.

        >>> BanglaDate(1430, 6, 15).same_day(date(2023, 9, 30))
        True
        """
        if not isinstance(other, BanglaDate):
            other = civil_date(other, self._rule, tz)
        return self._ordinal == other.toordinal()

    def isoformat(self) -> str:
        """Return the date as year, month and day in four, two and two ASCII digits: `1430-06-15`."""
        _, year, month, before, _ = self._month
        return f"{year:04}-{month:02}-{self._ordinal - before:02}"

    def strftime(self, pattern: str, *, lang: str = "bn", digits: str | None = None) -> str:
        """Return the date in a pattern; see `format_date`."""
        return format_date(self, pattern, lang=lang, digits=digits)

    def __format__(self, pattern: str) -> str:
        return self.strftime(pattern) if pattern else str(self)

    def __str__(self) -> str:
        _, year, month, before, _ = self._month
        return f"{DAY_TEXTS[self._ordinal - before]}{MONTH_TEXTS[month]}{YEAR_TEXTS[year]}"

    def __repr__(self) -> str:
        by = "" if self.calendar == DEFAULT_CALENDAR else f", calendar={self.calendar!r}"
        return f"BanglaDate({self.year}, {self.month}, {self.day}{by})"

    # Exchange

    def to_dict(self) -> dict[str, int | str]:
        """Return the date as values of JSON, in a form that stays as it is.

        `version` is 1, `calendar` the id; `year`, `month`, `day` and `iso` are the date, `gregorian` is that
        of the same day, `weekday` mon to sun, `text` as in print. `docs/schemas` has the JSON schema.

        >>> BanglaDate(1430, 6, 15).to_dict()  # doctest: +NORMALIZE_WHITESPACE
        {'version': 1, 'calendar': 'bangladesh', 'year': 1430, 'month': 6, 'day': 15, 'iso': '1430-06-15',
         'gregorian': '2023-09-30', 'weekday': 'sat', 'text': '১৫ আশ্বিন ১৪৩০'}
        """
        return {
            "version": 1,
            "calendar": self.calendar,
            "year": self.year,
            "month": self.month,
            "day": self.day,
            "iso": self.isoformat(),
            "gregorian": self.to_gregorian().isoformat(),
            "weekday": names.weekday_name(self.weekday(), "en")[:3].lower(),
            "text": str(self),
        }

    @classmethod
    def from_dict(cls, fields: Mapping[str, object]) -> BanglaDate:
        """Return the date that `to_dict` has written, or a part of that: `iso`, or year, month and day.

        Without `calendar` it is the default one. What contradicts the rest, a key that `to_dict` does not
        write, and too few keys are `BanglaCalendarError`.

        >>> BanglaDate.from_dict({"calendar": "west-bengal", "iso": "1430-06-15"})
        BanglaDate(1430, 6, 15, calendar='west-bengal')
        """
        from collections.abc import Mapping

        if not isinstance(fields, Mapping):
            raise TypeError(f"fields must be a mapping, got {type(fields).__name__}")
        given: dict[str, Any] = dict(fields)
        calendar = given.get("calendar", DEFAULT_CALENDAR)
        if given.keys() >= {"year", "month", "day"}:
            made = cls(given["year"], given["month"], given["day"], calendar=calendar)
        elif "iso" in given:
            made = cls.fromisoformat(given["iso"], calendar=calendar)
        else:
            raise BanglaCalendarError("a date needs iso, or year, month and day")
        own = made.to_dict()
        for key, value in given.items():
            if key not in own:
                raise UnknownNameError("key", str(key), tuple(own))
            if value != own[key]:
                raise BanglaCalendarError(
                    Phrase(
                        "{key} must be {own!r}, as the other keys say, got {value}",
                        key=key,
                        own=own[key],
                        value=f"{value!r:.100}",
                    )
                )
        return made

    # What pydantic asks a class for.

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return _in_pydantic().ANY_CALENDAR.__get_pydantic_core_schema__(source, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        return _in_pydantic().ANY_CALENDAR.__get_pydantic_json_schema__(schema, handler)

    __pydantic_serializer__ = _PydanticSerializer()

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


# The Bangla calendars in use, and what is looked up in each most often.
_RULES: dict[str, Calendar] = {}
_MONTHS: dict[str, Months] = {}
_NEAR: dict[str, Near] = {}


def _rule(name: str) -> Calendar:
    """Return a Bangla calendar."""
    if name in _RULES:
        return _RULES[name]
    calendar = get_bangla_calendar(name)
    _MONTHS[name], _NEAR[name] = calendar.months, calendar.near
    return _RULES.setdefault(name, calendar)


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


def _day_of(reading: Reading, calendar: str, pivot: int | None) -> BanglaDate:
    """Return the date that the fields read by a pattern add up to."""
    fields = reading.fields
    if "short year" in fields:
        if pivot is None:
            raise reading.refuse("short year", "a pivot for the two-digit year")
        year = full_year(fields["short year"], pivot, "bangla")
        reading.take({"year": year}, reading.positions["short year"])
    if "year" in fields and "day of year" in fields:
        rule = _rule(calendar)
        length = rule.year_length(fields["year"])
        number = fields["day of year"]
        if not 1 <= number <= length:
            raise DateRangeError("day of year", number, 1, length, calendar, year=fields["year"])
        day = _on(rule, rule.to_ordinal(fields["year"], 1, 1) + number - 1)
        reading.take({"month": day.month, "day": day.day}, reading.positions["day of year"])
        return day
    for field in ("year", "month", "day"):
        if field not in fields:
            raise reading.refuse(
                field, Phrase("a {field}, for which the pattern has no directive,", field=Phrase(field))
            )
    return BanglaDate(fields["year"], fields["month"], fields["day"], calendar=calendar)


def _load_1(year: int, month: int, day: int, calendar: str = DEFAULT_CALENDAR) -> BanglaDate:
    """Make a date anew from the first form of pickle, which is never to change."""
    return BanglaDate(year, month, day, calendar=calendar)
