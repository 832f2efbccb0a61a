"""iCalendar feeds: observances, and every day with its Bangla date. Needs the extra `ics`.

No rule of recurrence of iCalendar can say a Bangla date, so there is an event for each date. An event is
known by what is kept, calendar, country and year, in every language, and is stamped with the day of the
table: a feed that is written anew has the same bytes, and phones find the same events again.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bangla_calendar.formatting import format_date
from bangla_calendar.observance.days import observances
from bangla_calendar.observance.entries import TABLE_DATE
from bangla_calendar.observance.rules import is_gregorian
from bangla_calendar.observance.scope import DEFAULT_COUNTRY, scope_of
from bangla_calendar.pictures.grid import is_red, year_calendar
from bangla_calendar.pictures.texts import words

try:
    from icalendar import Calendar, Event, vDuration
except ModuleNotFoundError as error:
    if error.name != "icalendar":
        raise
    raise ModuleNotFoundError(
        "iCalendar needs the library icalendar: pip install 'bangla-calendar[ics]'", name="icalendar"
    ) from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.observance.days import Observance
    from bangla_calendar.pictures.grid import Cell
    from bangla_calendar.pictures.texts import Words
    from bangla_calendar.typing import (
        BanglaCalendarId,
        CalendarId,
        Country,
        DigitSet,
        Language,
        ObservanceKind,
    )

__all__ = ["date_feed", "observance_feed"]

_PRODUCER = "-//bangla_calendar//observances and Bangla dates//EN"
_PLACE = "bangla-calendar"
_STAMP = datetime(*TABLE_DATE, tzinfo=UTC)
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_ANY_DAY = date(2000, 1, 1)
# Names of colours of CSS, as RFC 7986 has them.
_COLOR, _HOLIDAY_COLOR = "darkgreen", "crimson"


def observance_feed(
    years: Iterable[int],
    *,
    country: Country = DEFAULT_COUNTRY,
    calendar: CalendarId | None = None,
    bangla: BanglaCalendarId | None = None,
    include: ObservanceKind | Iterable[ObservanceKind] | None = None,
    doubtful: bool = False,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    url: str | None = None,
) -> bytes:
    """Return the observances of some years as iCalendar, an all-day event each.

    The arguments are those of `observances`, with the language and the digits of the texts; `url` is where
    the feed will be found.

    >>> feed = observance_feed([1432], include="new-year").decode()
    >>> feed.count("BEGIN:VEVENT"), "SUMMARY;LANGUAGE=bn:পহেলা বৈশাখ" in feed
    (1, True)
    """
    text = words(lang, digits)
    feed = _feed("days", text, url)
    for year in years:
        kept_days = observances(
            year, country=country, calendar=calendar, bangla=bangla, include=include, doubtful=doubtful
        )
        for kept in kept_days:
            feed.add_component(_observance(kept, text))
    return bytes(feed.to_ical())


def date_feed(
    years: Iterable[int],
    *,
    country: Country = DEFAULT_COUNTRY,
    calendar: CalendarId | None = None,
    bangla: BanglaCalendarId | None = None,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    url: str | None = None,
) -> bytes:
    """Return every day of some years as iCalendar, an all-day event that is called by its Bangla date.

    The arguments are those of `year_calendar`, with the language and the digits of the texts; `url` is where
    the feed will be found.

    >>> feed = date_feed([1432]).decode()
    >>> feed.count("BEGIN:VEVENT"), "SUMMARY;LANGUAGE=bn:১ বৈশাখ ১৪৩২" in feed
    (365, True)
    """
    text = words(lang, digits)
    rule = scope_of(country, calendar, bangla).rule.id
    feed = _feed("dates", text, url)
    for year in years:
        months = year_calendar(
            year, country=country, calendar=calendar, bangla=bangla, today=_ANY_DAY, include=()
        ).months
        for cell in (cell for month in months for cell in month.cells):
            feed.add_component(_date(cell, rule, text))
    return bytes(feed.to_ical())


def _feed(name: str, text: Words, url: str | None) -> Calendar:
    """Return an empty feed."""
    feed = Calendar()
    feed.add("prodid", _PRODUCER)
    feed.add("version", "2.0")
    feed.add("calscale", "GREGORIAN")
    feed.add("method", "PUBLISH")
    for named in ("name", "x-wr-calname"):
        feed.add(named, text.word(name))
    feed.add("description", text.word("moon"))
    if url is not None:
        feed.add("url", url)
        feed.add("source", url, parameters={"VALUE": "URI"})
    feed.add("color", _COLOR)
    feed.add("refresh-interval", vDuration(_WEEK), parameters={"VALUE": "DURATION"})
    feed.add("x-published-ttl", vDuration(_WEEK))
    return feed


def _observance(kept: Observance, text: Words) -> Event:
    gregorian = is_gregorian(kept.rule)
    rule, year = ("gregorian", kept.gregorian.year) if gregorian else (kept.day.calendar, kept.day.year)
    event = _event(
        f"{kept.id}.{rule}.{kept.country}.{year}", kept.title(text.lang), kept.day, kept.last_day, text
    )
    event.add("categories", [kept.kind, *([kept.public_holiday] if kept.public_holiday else [])])
    event.add("color", _HOLIDAY_COLOR if is_red(kept) else _COLOR)
    told = (_long(kept.day, text), text.holiday(kept))
    event.add("description", "\n".join(line for line in told if line))
    return event


def _date(cell: Cell, rule: str, text: Words) -> Event:
    event = _event(f"{cell.day.isoformat()}.{rule}", _long(cell.day, text), cell.day, cell.day, text)
    event.add("categories", ["bangla-date"])
    return event


def _event(uid: str, summary: str, first: BanglaDate, last: BanglaDate, text: Words) -> Event:
    """Return an event of whole days that leaves everybody free."""
    event = Event()
    event.add("uid", f"{uid}@{_PLACE}")
    event.add("dtstamp", _STAMP)
    event.add("dtstart", first.to_gregorian())
    event.add("dtend", last.to_gregorian() + _DAY)
    event.add("summary", summary, parameters={"LANGUAGE": text.lang})
    event.add("transp", "TRANSPARENT")
    return event


def _long(day: BanglaDate, text: Words) -> str:
    return format_date(day, "newspaper", lang=text.lang, digits=text.digits)
