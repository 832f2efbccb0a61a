"""The fields of a date and what follows from them: what a date can be asked, and how it is written."""

from __future__ import annotations

from datetime import date

from bangla_calendar.formatting import DAY_TEXTS, MONTH_TEXTS, YEAR_TEXTS, format_date
from bangla_calendar.language import names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from bangla_calendar.calendars.base import Calendar, Month
    from bangla_calendar.typing import DigitSet, Language

__all__ = ["DateFields", "PydanticField"]

_from_ordinal = date.fromordinal


class DateFields:
    """What `BanglaDate` holds, and all that only looks at it.

    >>> from bangla_calendar import BanglaDate
    >>> day = BanglaDate(1430, 6, 15)
    >>> day.year, day.month, day.day, day.calendar
    (1430, 6, 15, 'bangladesh')
    >>> day.day_of_year, day.days_in_month, day.days_in_year, day.is_leap_year
    (170, 31, 366, True)
    >>> day.season, day.season_name(), day.season_name("en")
    (3, 'শরৎ', 'Shorot')
    >>> day.weekday(), day.isoweekday(), day.weekday_name(), day.weekday_name("en")
    (5, 6, 'শনিবার', 'Saturday')
    >>> day.month_name(), day.month_name("en")
    ('আশ্বিন', 'Ashwin')
    >>> day.to_gregorian(), day.toordinal(), day.isoformat()
    (datetime.date(2023, 9, 30), 738793, '1430-06-15')
    >>> day.strftime("%-d %B"), day.strftime("long", lang="en", digits="bangla")
    ('১৫ আশ্বিন', 'Saturday, ১৫ Ashwin ১৪৩০')
    """

    # The month and the ordinal are all that a date holds.
    __slots__ = ("_month", "_ordinal")
    _month: Month
    _ordinal: int

    __match_args__ = ("year", "month", "day")

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

    def month_name(self, lang: Language = "bn") -> str:
        """Return the name of the month, in Bengali or romanised (`lang="en"`)."""
        return names.month_name(self.month, lang)

    def weekday_name(self, lang: Language = "bn") -> str:
        """Return the name of the weekday."""
        return names.weekday_name(self.weekday(), lang)

    def season_name(self, lang: Language = "bn") -> str:
        """Return the name of the season."""
        return names.season_name(self.season, lang)

    # Turn

    def to_gregorian(self) -> date:
        """Return the Gregorian date of the same day."""
        return _from_ordinal(self._ordinal)

    def toordinal(self) -> int:
        """Return the ordinal of the day, 1 being 1 January of the Gregorian year 1."""
        return self._ordinal

    def isoformat(self) -> str:
        """Return the date as year, month and day in four, two and two ASCII digits: `1430-06-15`."""
        _, year, month, before, _ = self._month
        return f"{year:04}-{month:02}-{self._ordinal - before:02}"

    def strftime(self, pattern: str, *, lang: Language = "bn", digits: DigitSet | None = None) -> str:
        """Return the date in a pattern; see `format_date`."""
        return format_date(self, pattern, lang=lang, digits=digits)

    def __format__(self, pattern: str) -> str:
        return self.strftime(pattern) if pattern else str(self)

    def __str__(self) -> str:
        _, year, month, before, _ = self._month
        return f"{DAY_TEXTS[self._ordinal - before]}{MONTH_TEXTS[month]}{YEAR_TEXTS[year]}"

    def to_dict(self) -> dict[str, int | str]:
        """Return the date as values of JSON, in a form that stays as it is.

        `version` is 1, `calendar` the id; `year`, `month`, `day` and `iso` are the date, `gregorian` is that
        of the same day, `weekday` mon to sun, `text` as in print. `docs/schemas` has the JSON schema.

        >>> from bangla_calendar import BanglaDate
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


def _in_pydantic() -> Any:
    """Return what pydantic asks a class for, which stands above: it is looked up when pydantic asks."""
    from importlib import import_module

    return import_module("bangla_calendar.integrations.pydantic")


class _Serializer:
    """What pydantic writes a date by where no field says how: in a model's `Any`, as the bound of a field."""

    def __get__(self, instance: object, owner: type[object]) -> Any:
        return _in_pydantic().serializer()


class PydanticField:
    """What pydantic asks a class for, which makes `BanglaDate` a field as it is."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return _in_pydantic().ANY_CALENDAR.__get_pydantic_core_schema__(source, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        return _in_pydantic().ANY_CALENDAR.__get_pydantic_json_schema__(schema, handler)

    __pydantic_serializer__ = _Serializer()
