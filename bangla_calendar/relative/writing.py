"""Time seen from now in words, as newspapers write it and as CLDR does: ৩ ঘণ্টা আগে, গতকাল.

The names and arguments are those of humanize. A timedelta is `value - when`, so that a negative one is past,
as in Babel; in humanize a positive one is.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cache

from bangla_calendar.arguments import LANGUAGES, OWN_ZONE, refuse_unknown
from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.calendars.intervals import months_between
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.formatting import format_date
from bangla_calendar.grammar.shifts import later
from bangla_calendar.language.durations import counted, counted_in_words
from bangla_calendar.language.names import relative_forms
from bangla_calendar.language.tables.durations import DAYS_ENGLISH, NEWS
from bangla_calendar.moments import difference, local, now
from bangla_calendar.relative.lengths import format_timedelta, timedelta_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo
    from typing import Literal

    from bangla_calendar.typing import DigitSet, Language, Region

    Amount = tuple[str, int | Fraction]

__all__ = ["naturalday", "naturaltime"]

_STYLES = ("news", "cldr")
_HOUR, _DAY = 3_600, 86_400
_QUARTER_HOUR = 900


def naturaltime(
    value: timedelta | float | date | BanglaDate,
    when: date | BanglaDate | None = None,
    *,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    style: Literal["news", "cldr"] = "news",
    words: bool = False,
    region: Region = "BD",
    tz: tzinfo | str | None = None,
) -> str:
    """Return when something was or will be, seen from a moment: ৩ ঘণ্টা আগে, গতকাল, ২ দিন পর.

    `value` is the moment or day, or as a timedelta or a number of seconds how far it is from `when`, negative
    in the past; None is now. Aware moments are first moved to `tz`, a zone or its name, by default
    Asia/Dhaka; with `"own"` each stays in its own.

    Style `"news"` rounds down: under a minute এইমাত্র (এখনই in the future), then minutes, hours up to a day,
    days up to a week, weeks, months and years. Between two days or moments, days from 24 hours on are those
    of the calendar, the first being গতকাল or আগামীকাল, and so are months and years, clamped to the last day
    of a month (31 January is a month before 29 February); of a length alone, months have 30 days, at most 11
    of them, and years 365. With `words` the number is in Bengali words, those of `region`, and hours are
    rounded down to quarters: সাড়ে তিন ঘণ্টা আগে. Style `"cldr"` is
    `format_timedelta(value - when, add_direction=True)`.

    `lang` is `"bn"` or `"en"`; `digits`, `"bangla"` or `"ascii"`, follow it. `parse_relative` reads what is
    written, but for the future of style `"cldr"`, which also means within.

    >>> naturaltime(timedelta(hours=-3)), naturaltime(timedelta(days=2), lang="en")
    ('৩ ঘণ্টা আগে', 'in 2 days')
    >>> naturaltime(datetime(2024, 3, 14, 9), datetime(2024, 3, 15, 16))
    'গতকাল'
    >>> naturaltime(timedelta(minutes=-215), words=True)
    'সাড়ে তিন ঘণ্টা আগে'
    """
    refuse_unknown("style", style, _STYLES)
    delta, ends = _apart(value, when, tz)
    if style == "cldr":
        if words:
            raise BanglaCalendarError("words are for style 'news'")
        return format_timedelta(delta, add_direction=True, lang=lang, digits=digits)
    refuse_unknown("language", lang, LANGUAGES)
    is_past = delta <= timedelta(0)
    seconds = abs(delta) // timedelta(seconds=1)
    if ends and (seconds >= _DAY or not isinstance(ends[0], datetime)):
        days = ends[0].toordinal() - ends[1].toordinal()
        if abs(days) < 2:
            return _day_names(lang)[days]
        unit, amount = _of_calendar(ends[0].toordinal(), ends[1].toordinal())
    elif seconds < 60:
        return NEWS[lang][0 if is_past else 1]
    else:
        unit, amount = _of_length(seconds, quarters=words)
    if words:
        length = counted_in_words(amount, unit, lang=lang, region=region)
    else:
        length = counted(int(amount), unit, lang=lang, digits=digits)
    return NEWS[lang][2 if is_past else 3].format(length)


def _apart(
    value: timedelta | float | date | BanglaDate, when: date | BanglaDate | None, tz: tzinfo | str | None
) -> tuple[timedelta, tuple[date, date] | None]:
    """Return how far a value is from the present, and both where they are days or moments."""
    if not isinstance(value, (date, BanglaDate)):
        delta = timedelta_of("value", value)
        if when is None:
            return delta, None
        here = local("when", when, tz, DEFAULT_CALENDAR)
        return delta, (later(here, delta), here)
    there = local("value", value, tz, DEFAULT_CALENDAR)
    if when is not None:
        here = local("when", when, tz, DEFAULT_CALENDAR)
    else:
        here = now(tz, DEFAULT_CALENDAR)
        if not isinstance(there, datetime) or there.utcoffset() is None:
            here = here.replace(tzinfo=None)
    if isinstance(there, datetime) and isinstance(here, datetime):
        if (there.utcoffset() is None) != (here.utcoffset() is None):
            raise TypeError("value and when must both have a time zone, or neither")
        return difference(there, here), (there, here)
    there, here = (date.fromordinal(day.toordinal()) for day in (there, here))
    return there - here, (there, here)


def _of_length(seconds: int, *, quarters: bool) -> Amount:
    """Return the unit and the amount of a length from a minute on, rounded down."""
    if seconds < _HOUR:
        return "minute", seconds // 60
    if seconds < _DAY:
        return "hour", Fraction(seconds // _QUARTER_HOUR, 4) if quarters else seconds // _HOUR
    days = seconds // _DAY
    if days < 7:
        return "day", days
    if days < 30:
        return "week", days // 7
    return ("month", min(days // 30, 11)) if days < 365 else ("year", days // 365)


def _of_calendar(there: int, here: int) -> Amount:
    """Return the unit and the amount between two days, given by their ordinals, rounded down."""
    days = abs(there - here)
    months = months_between(GREGORIAN, min(there, here), max(there, here))
    if months:
        return ("year", months // 12) if months >= 12 else ("month", months)
    return ("week", days // 7) if days >= 7 else ("day", days)


def naturalday(
    value: date | BanglaDate,
    format: str = "newspaper",  # noqa: A002 - as humanize names it
    *,
    when: date | BanglaDate | None = None,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    tz: tzinfo | str | None = None,
) -> str:
    """Return a day as গত পরশু, গতকাল, আজ, আগামীকাল or আগামী পরশু, and any other one as a date.

    `format` is a pattern of `format_date`; `when`, `tz`, `lang` and `digits` are as for `naturaltime`.

    >>> today = date(2024, 3, 15)
    >>> naturalday(date(2024, 3, 13), when=today), naturalday(date(2024, 3, 18), when=today)
    ('গত পরশু', '১৮ মার্চ ২০২৪')
    """
    refuse_unknown("language", lang, LANGUAGES)
    there = local("value", value, tz, DEFAULT_CALENDAR)
    here = now(tz, DEFAULT_CALENDAR) if when is None else local("when", when, tz, DEFAULT_CALENDAR)
    named = _day_names(lang).get(there.toordinal() - here.toordinal())
    if named is not None:
        return named
    shown = value if isinstance(value, BanglaDate) else there
    return format_date(shown, format, lang=lang, digits=digits, tz=OWN_ZONE)


@cache
def _day_names(lang: Language) -> Mapping[int, str]:
    """Return the days about today by how many days from it they are."""
    if lang == "en":
        return DAYS_ENGLISH
    # The first form of each is the standard one.
    forms = [(senses, form) for form, senses in relative_forms().items()]
    return {
        int(senses[0][:-1]): form
        for senses, form in reversed(forms)
        if senses[0][:-1].lstrip("+-").isdecimal()
    }
