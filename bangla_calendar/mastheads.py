"""The lines under a newspaper's title."""

from __future__ import annotations

from bangla_calendar.arguments import integer
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.civil import plain_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError
from bangla_calendar.formatting import format_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, tzinfo

    from bangla_calendar.typing import BanglaCalendarId, Country, DigitSet, Language, Region


__all__ = ["masthead"]

# The moon is seen in Bangladesh at most this many days off the computed date.
_FARTHEST_MOON = 2
# What print adds to the name of a season: শরৎকাল.
_SEASON = "কাল"


def masthead(
    value: BanglaDate | date | None = None,
    *,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
    hijri: bool = False,
    hijri_offset: int = 0,
    season: bool = False,
    observance: bool = False,
    country: Country | None = None,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    region: Region = "BD",
    tz: tzinfo | str | None = None,
) -> str:
    """Return the date as a newspaper prints it: weekday and Gregorian date, below them the Bangla one.

    `value` is a `BanglaDate`, a `date`, a `datetime`, or None for today. The Bangla line is counted by
    `calendar`, whatever calendar the value is of. Today, and a `datetime` with a time zone, are the day in
    `tz`, a zone or its name, by default the calendar's civil zone; with `"own"` the value stays in its own.
    The lines are joined by a newline; there is none at the end.

    `hijri` adds the Hijri date. It is arithmetic, while the month in Bangladesh begins when the moon is
    seen there, often a day or two later: `hijri_offset`, -2 to 2, moves it by days. Of nine printed
    leaders, the offset 0 fits three and -1 four. `lang`, `digits` and `region` are as for `format_date`.

    `season` adds a line with the season, and `observance` one with the day's observances, if there are any,
    in `country` (by default the one whose calendar it is: `"BD"` or `"IN-WB"`).

    >>> from datetime import date
    >>> print(masthead(date(2023, 9, 30)))
    শনিবার, ৩০ সেপ্টেম্বর ২০২৩
    ১৫ আশ্বিন ১৪৩০
    >>> print(masthead(date(2025, 4, 14), season=True, observance=True))
    সোমবার, ১৪ এপ্রিল ২০২৫
    ১ বৈশাখ ১৪৩২
    গ্রীষ্মকাল
    পহেলা বৈশাখ, হালখাতা, বিজু / বৈসাবি
    >>> print(masthead(date(2023, 9, 30), hijri=True, hijri_offset=-1).splitlines()[-1])
    ১৪ রবিউল আউয়াল ১৪৪৫
    """
    hijri_offset = integer("hijri_offset", hijri_offset)
    if not -_FARTHEST_MOON <= hijri_offset <= _FARTHEST_MOON:
        raise DateRangeError("hijri_offset", hijri_offset, -_FARTHEST_MOON, _FARTHEST_MOON, "hijri")
    if value is None:
        day = BanglaDate.today(calendar=calendar, tz=tz)
    elif isinstance(value, BanglaDate):
        day = value.to_calendar(calendar)
    else:
        day = BanglaDate.from_gregorian(value, calendar=calendar, tz=tz)
    lines = [
        format_date(day.to_gregorian(), "long", lang=lang, digits=digits, region=region),
        format_date(day, "newspaper", lang=lang, digits=digits, region=region),
    ]
    if hijri:
        moon = plain_date(get_calendar("hijri"), day.toordinal() + hijri_offset)
        lines.append(format_date(moon, "newspaper", lang=lang, digits=digits, region=region))
    if season:
        lines.append(day.season_name(lang) + _SEASON * (lang == "bn"))
    if observance:
        lines += _observance_line(day, country or _usual_country(calendar), lang)
    return "\n".join(lines)


def _usual_country(calendar: BanglaCalendarId) -> Country:
    """Return the country whose calendar it is."""
    return "BD" if calendar.startswith("bangladesh") else "IN-WB"


def _observance_line(day: BanglaDate, country: Country, lang: Language) -> list[str]:
    """Return the line of a day's observances, if it has any."""
    from bangla_calendar.observance import observances_on

    kept = observances_on(day, country=country, calendar=day.calendar)
    return [", ".join(one.title(lang) for one in kept)] if kept else []
