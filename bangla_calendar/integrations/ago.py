"""How long ago something was, as pages say it under a headline: ৩ ঘণ্টা আগে, ৪ দিন ৬ ঘণ্টা."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from bangla_calendar import BanglaDate, naturaltime
from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.grammar.shifts import time_between
from bangla_calendar.language.durations import counted
from bangla_calendar.moments import local, now

__all__ = ["bangla_naturaltime", "bangla_timesince"]

_UNITS = ("year", "month", "week", "day", "hour", "minute")


def bangla_naturaltime(value: Any, when: Any = None, **options: Any) -> str:
    """Return when something was or will be; the options are those of `naturaltime`.

    >>> bangla_naturaltime(timedelta(hours=-3))
    '৩ ঘণ্টা আগে'
    """
    return "" if value is None or value == "" else naturaltime(value, when, **options)


def bangla_timesince(
    value: date | BanglaDate | str | None,
    when: date | BanglaDate | None = None,
    *,
    tz: tzinfo | str | None = None,
    lang: str = "bn",
    digits: str | None = None,
) -> str:
    """Return how long ago something was, in two neighbouring units at most, as Django's `timesince` does.

    What is still to come is no minutes ago. `when` is the end, None is now; `tz`, `lang` and `digits` are
    those of `naturaltime`.

    >>> bangla_timesince(datetime(2023, 9, 30, 9), datetime(2023, 10, 4, 15, 20))
    '৪ দিন ৬ ঘণ্টা'
    >>> bangla_timesince(date(1971, 12, 16), date(2023, 9, 30))
    '৫১ বছর ৯ মাস'
    """
    if value is None or isinstance(value, str):
        if not value:
            return ""
        raise TypeError("value must be a date, datetime or BanglaDate, got str")
    begin = _moment("value", value, tz)
    end = now(tz, DEFAULT_CALENDAR) if when is None else _moment("when", when, tz)
    amounts = _amounts(begin.replace(tzinfo=None), end.replace(tzinfo=None))
    first = next((place for place, amount in enumerate(amounts) if amount), len(_UNITS) - 1)
    said = [(amounts[place], _UNITS[place]) for place in range(first, min(first + 2, len(_UNITS)))]
    parts = [
        counted(amount, unit, lang=lang, digits=digits) for amount, unit in said if amount or len(said) < 2
    ]
    return " ".join(parts)


def _moment(name: str, value: date | BanglaDate, tz: tzinfo | str | None) -> datetime:
    """Return a moment as the clocks of a zone show it; a day is its midnight."""
    found = local(name, value, tz, DEFAULT_CALENDAR)
    return found if isinstance(found, datetime) else datetime.combine(found, time())


def _amounts(begin: datetime, end: datetime) -> list[int]:
    """Return years, months, weeks, days, hours and minutes between two moments; 0 if they run backwards."""
    if end <= begin:
        return [0] * len(_UNITS)
    clock = (end - datetime.combine(end, time())) - (begin - datetime.combine(begin, time()))
    carried = clock < timedelta(0)
    elapsed = time_between(begin.date(), end.date() - timedelta(days=carried))
    minutes = (clock + timedelta(days=carried)) // timedelta(minutes=1)
    weeks, days = divmod(elapsed["days"], 7)
    return [elapsed["years"], elapsed["months"], weeks, days, *divmod(minutes, 60)]
