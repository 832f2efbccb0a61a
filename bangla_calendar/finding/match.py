"""A found expression of time: what it says, where it stands, and which day it means."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bangla_calendar.arguments import in_zone
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError
from bangla_calendar.finding.resolution import NO_DAY, days_later, ordinal_of, resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import Any

    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.finding.resolution import Resolved
    from bangla_calendar.grammar.expressions import Expression
    from bangla_calendar.grammar.fields import Fields
    from bangla_calendar.grammar.zones import PrintedZone
    from bangla_calendar.typing import Family, MatchKind, Weekday

    Days = tuple[date, date]

__all__ = ["KINDS", "WEEKDAYS", "DateMatch", "Given", "set_observance", "set_pair"]

KINDS: tuple[MatchKind, ...] = (
    "date",
    "month-day",
    "month-year",
    "year",
    "datetime",
    "time",
    "range",
    "relative",
)
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Given:
    """What the reader of a text was given: the calendar of Bangla dates, the reference, and a time zone."""

    __slots__ = ("calendar", "reference", "tz")

    def __init__(self, calendar: Calendar, reference: date | None, tz: tzinfo | str | None = None) -> None:
        self.calendar = calendar
        self.reference = reference
        self.tz = tz


class DateMatch:
    """An expression of time found in a text; `find_dates` makes these.

    `start` and `end` are its offsets in the text, `text` what stands there. `kind` is one of these:

    - `date`: year, month and day
    - `month-day`: a day without a year
    - `month-year`: a month, with its year or alone
    - `year`: a year that its text marks as one
    - `datetime`: a day with a clock
    - `time`: a clock
    - `range`: two ends, or a list of days
    - `relative`: seen from the day of writing (আজ, গত রোববার, ৩ দিন আগে)

    The fields are as printed, and None where nothing is. `flags` has words of this list:

    - `two-digit-year`: the year was printed in two digits and is written out by the pivot
    - `weekday-contradicts`: the day is not the weekday that is printed
    - `hour-ambiguous`: no part of the day is printed; the hour is the printed one, of a clock of 12 or 24
    - `hour-contradicts-part`: the hour does not fit the part of the day
    - `era-contradicts-month`: the calendar is that of the month, the era is of another
    - `year-contradicts-month`: the calendar is that of the month, the year is one of another (১৫ আশ্বিন ২০২৩)
    - `calendar-undecided`: figures that can be of more than one calendar
    - `not-in-calendar`: the chosen rule has no such day
    - `night-following`: the night after the day is meant (দিবাগত রাত); `gregorian` is in that night
    - `zone-printed`: a time zone is printed, in which the clock is; `gregorian` has one only with `tz`
    - `fiscal-year`: years of an office or a school, which begin within a year; `gregorian` has their days
      where `find_dates` was given a country
    - `year-from-reference`: no year is printed, and `gregorian` is the nearest such day to the reference,
      after গত the last one before it and after আগামী the next
    - `other-era`: শকাব্দ, বৌদ্ধাব্দ and others, which are not converted; there is no `gregorian`
    - `uncertain`: a mark of doubt touches the date (১?৩ পৌষ ১৩৫২), or an era that may be two (15/06/2023 Bs),
      or a night that may be two (আজ রাত ২টায়); there is no `gregorian`
    - `supplied`: an editor put the year into brackets (২৭ মাঘ [১২৯৯])
    - `misspelt`: the month's name is one sign off (নভেম্বের)
    - `mixed-script`: digits of two scripts
    - `ending-contradicts`: the ending belongs to another day (৫শে)
    - `from-event`: a length counted from an event in the text (বিয়ের তিন দিন পর); there is no `gregorian`
    - `approximate`: about that long or that hour (প্রায়, খানেক)
    - `midnight`: রাত ১২টা, which before পর্যন্ত is the end of the day
    - `observance`: the name of an observance, beside a year; month and day are those of that day
    - `not-kept`: in that year the day was not kept; there is no `gregorian`

    `agrees_with` holds, where a Bangla and a Gregorian date stand side by side, the ids of the calendars by
    which they are one day, and is empty where there is none; it is None where the date stands alone.

    `observance` is the id of the observance that the text names (see `bangla_calendar.observances`), None
    where it names none; names are read on request.

    >>> from bangla_calendar import find_dates
    >>> match = find_dates("ঢাকা, শনিবার ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)")[0]
    >>> match.text, match.start, match.end, match.kind
    ('শনিবার ১৫ আশ্বিন ১৪৩০', 6, 27, 'date')
    >>> match.calendar, match.year, match.month, match.day, match.weekday
    ('bangla', 1430, 6, 15, 'sat')
    >>> match.value, match.gregorian, match.flags
    (BanglaDate(1430, 6, 15), datetime.date(2023, 9, 30), ())
    >>> match.rule, match.agrees_with, match.observance
    ('bangladesh', ('bangladesh', 'bangladesh-2019', 'bangladesh-1995'), None)
    >>> clock = find_dates("২০২৪-০৩-১৫ ২২:০৭:৩০+০৬:০০")[0]
    >>> clock.hour, clock.minute, clock.second, clock.utc_offset
    (22, 7, 30, datetime.timedelta(seconds=21600))
    >>> find_dates("১০-১২ মার্চ ২০২৪")[0].end_date["day"]
    12
    """

    __slots__ = ("_agrees_with", "_days", "_expression", "_given", "_observance", "_start", "_text")

    # A text may hold nothing but dates, so each match shares what was given, and sets no more than it must.
    def __init__(
        self, expression: Expression, text: str, start: int, given: Given, days: Days | None = None
    ) -> None:
        self._expression = expression
        self._text = text
        self._start = start
        self._given = given
        self._agrees_with: tuple[str, ...] | None = None
        self._observance: str | None = None
        # The first and the last day, where more than the fields says which these are.
        self._days = days

    @property
    def start(self) -> int:
        """The offset of its first character in the text."""
        return self._start

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self._start + len(self._text)

    @property
    def text(self) -> str:
        """What stands there."""
        return self._text

    @property
    def kind(self) -> MatchKind:
        """One of `KINDS`."""
        return self._expression.kind

    @property
    def agrees_with(self) -> tuple[str, ...] | None:
        """The calendars by which two dates side by side are one day; None where there are no two."""
        return self._agrees_with

    @property
    def observance(self) -> str | None:
        """The id of the observance that is named; None where none is, or names were not asked for."""
        return self._observance

    @property
    def rule(self) -> str | None:
        """The id of the calendar that counts it, of a Bangla date; else None."""
        return self._given.calendar.id if self.calendar == "bangla" else None

    @property
    def flags(self) -> tuple[str, ...]:
        """What a careful reader would want to know."""
        return self._expression.fields.flags + self._doubts()

    def _doubts(self) -> tuple[str, ...]:
        """Return the flags that follow from the day that is meant."""
        fields = self._expression.fields
        meant = self._as_printed()
        if meant is None:
            dated = fields.calendar == "bangla" and fields.year is not None and fields.day is not None
            return ("not-in-calendar",) if dated and NO_DAY.isdisjoint(fields.flags) else ()
        flags = []
        days = meant if isinstance(meant, tuple) else (meant,)
        first = (days[0].weekday() - days_later(fields)) % 7
        named = fields.end.weekday if fields.end else None
        if fields.weekday not in (None, first) or named not in (None, days[-1].weekday()):
            flags.append("weekday-contradicts")
        is_yearless = fields.year is None and not (fields.end and fields.end.year)
        if is_yearless and fields.month is not None and self._given.reference is not None:
            flags.append("year-from-reference")
        return tuple(flags)

    @property
    def calendar(self) -> Family | None:
        """The family of the calendar: `"bangla"`, `"gregorian"`, `"hijri"`, or None where it is undecided."""
        # In the grammar families are texts, for it knows more eras than have calendars.
        return self._expression.fields.calendar  # type: ignore[return-value]

    @property
    def year(self) -> int | None:
        """The year."""
        return self._expression.fields.year

    @property
    def month(self) -> int | None:
        """The month, 1 to 12."""
        return self._expression.fields.month

    @property
    def day(self) -> int | None:
        """The day of the month, from 1."""
        return self._expression.fields.day

    @property
    def weekday(self) -> Weekday | None:
        """The weekday, `"sat"` to `"fri"`."""
        return _weekday(self._expression.fields)

    @property
    def hour(self) -> int | None:
        """The hour, 0 to 23."""
        return self._expression.fields.hour

    @property
    def minute(self) -> int | None:
        """The minute, 0 to 59."""
        return self._expression.fields.minute

    @property
    def second(self) -> int | None:
        """The second, 0 to 59."""
        return self._expression.fields.second

    @property
    def utc_offset(self) -> timedelta | None:
        """How far the time zone that is printed after the clock is ahead of UTC."""
        zone = self._expression.fields.zone
        minutes = None if zone is None else zone.minutes
        return None if minutes is None else timedelta(minutes=minutes)

    @property
    def end_date(self) -> dict[str, Any] | None:
        """The other end of a range: its year, month, day, weekday, hour and minute."""
        end = self._expression.fields.end
        return None if end is None else _record(end)

    @property
    def value(self) -> BanglaDate | date | time | None:
        """The date in the calendar it is written in; None where fields are missing or no type has them.

        A `BanglaDate`, a `date`, a `datetime`, or for a clock alone a `time`.
        """
        fields = self._expression.fields
        if self.kind == "time":
            return time(fields.hour or 0, fields.minute or 0, fields.second or 0)
        ordinal = ordinal_of(fields, self._given.calendar) if self.kind in ("date", "datetime") else None
        if ordinal is None:
            return None
        if fields.calendar == "gregorian":
            meant = self.gregorian
            return meant if isinstance(meant, date) else None
        calendar = self._given.calendar.id
        return BanglaDate.fromordinal(ordinal, calendar=calendar) if fields.hour is None else None

    @property
    def gregorian(self) -> Resolved:
        """What is meant, in the Gregorian calendar; None where that is unknown.

        A `date`, with a clock a `datetime`; of a range, a month with its year, or a year the first and the
        last of them. Relative expressions, and days without a year, need a reference. A bare weekday and কাল,
        which may be past or to come, are never resolved, nor are Hijri dates, which follow a country's moon.
        A moment with a time zone is one of the zone `tz` of `find_dates`, without that the clock as printed.
        """
        meant, last = self._as_printed(), self._expression.fields.end
        zone = self._expression.fields.zone or (None if last is None else last.zone)
        # Of আজ and the like the day is that of the reference, not of the zone.
        if self._given.tz is None or zone is None or self._expression.fields.month is None:
            return meant
        if isinstance(meant, tuple):
            begin, end = self._moved(meant[0], zone), self._moved(meant[1], (last and last.zone) or zone)
            return None if begin is None or end is None else (begin, end)
        return self._moved(meant, zone)

    def _moved(self, value: date | None, zone: PrintedZone) -> date | None:
        """Return a moment that is printed in a zone in the one asked for; None where either is not known."""
        if not isinstance(value, datetime):
            return value
        printed = zone.tzinfo(self._given.calendar.timezone)
        try:
            return None if printed is None else in_zone("text", value.replace(tzinfo=printed), self._given.tz)
        except DateRangeError:
            return None

    def _as_printed(self) -> Resolved:
        """Return what is meant, clocks as they are printed."""
        if self._days is not None:
            return self._days
        said, given = self._expression, self._given
        return resolved(said.kind, said.fields, said.shifts, given.calendar, given.reference)

    def to_dict(self, *, resolved: bool = False) -> dict[str, Any]:
        """Return offsets, text, kind and fields as a dict; of a range with its `end_date`.

        A match that names an observance has its id as `observance`.

        With `resolved` come `flags`, `value` (as text), `gregorian` (ISO texts, two for a stretch of days),
        `agrees_with`, the `rule` that counts Bangla dates, and of a Bangla day its `basis` and `margin` (see
        `Calendar.basis` and `Calendar.ingress_margin`); what there is not is None.

        >>> from bangla_calendar import find_dates
        >>> match = find_dates("১৫ আশ্বিন ১৪৩০")[0]
        >>> match.to_dict(resolved=True)["gregorian"], match.to_dict(resolved=True)["basis"]
        ('2023-09-30', 'published')
        """
        record = {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": self.kind,
            "calendar": self.calendar,
            **_record(self._expression.fields),
        }
        end = self.end_date
        if end is not None:
            record["end_date"] = end
        if self.observance is not None:
            record["observance"] = self.observance
        return {**record, **self._resolved()} if resolved else record

    def _resolved(self) -> dict[str, Any]:
        """Return what is meant, in values of JSON."""
        meant, value, rule = self.gregorian, self.value, self._given.calendar
        is_bangla = self.calendar == "bangla" and isinstance(value, BanglaDate)
        days = [
            day.isoformat() for day in (meant if isinstance(meant, tuple) else (meant,)) if day is not None
        ]
        return {
            "flags": list(self.flags),
            "value": None if value is None else value.isoformat(),
            "gregorian": days if isinstance(meant, tuple) else next(iter(days), None),
            "agrees_with": None if self.agrees_with is None else list(self.agrees_with),
            "rule": self.rule,
            "basis": rule.basis(self.year or 0) if is_bangla else None,
            "margin": rule.ingress_margin(self.year or 0, self.month or 0) if is_bangla else None,
        }

    def __repr__(self) -> str:
        fields = [f"{name}={value!r}" for name, value in self.to_dict().items() if value is not None]
        return f"DateMatch({', '.join(fields)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DateMatch):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.text))

    def _key(self) -> tuple[object, ...]:
        given = self._given
        days = given.calendar.id, given.reference, given.tz, self._days
        return self.to_dict(), self.flags, self.agrees_with, *days


def set_pair(bangla: DateMatch, gregorian: DateMatch, calendars: tuple[str, ...]) -> None:
    """Make two matches a pair of dates that agree with some calendars."""
    bangla._agrees_with = gregorian._agrees_with = calendars


def set_observance(match: DateMatch, name: str) -> None:
    """Make a match one that names an observance, by its id."""
    match._observance = name


def _weekday(fields: Fields) -> Weekday | None:
    return None if fields.weekday is None else WEEKDAYS[fields.weekday]


def _record(fields: Fields) -> dict[str, Any]:
    return {
        "year": fields.year,
        "month": fields.month,
        "day": fields.day,
        "weekday": _weekday(fields),
        "hour": fields.hour,
        "minute": fields.minute,
    }
