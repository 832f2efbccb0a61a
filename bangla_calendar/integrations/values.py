"""A date as forms, requests and documents of JSON have it, read and written alike in every integration.

>>> FORMS
('iso', 'text', 'gregorian')
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.civil import gregorian_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, ParseError, Phrase, UnknownNameError
from bangla_calendar.language.digits import is_figure, to_ascii_digits, to_bangla_digits
from bangla_calendar.language.names import era_name
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, JsonForm

__all__ = ["FORMS", "dumped", "loaded", "plain", "written"]

FORMS: tuple[JsonForm, ...] = ("iso", "text", "gregorian")
"""What a date may be given as: `1430-06-15` or its calendar and that; text as in print; a Gregorian date."""


def loaded(
    value: object, calendar: BanglaCalendarId | None = None, forms: tuple[str, ...] = FORMS
) -> BanglaDate:
    """Return the date that a value gives, counted by a calendar; with None, by whichever the value is of.

    The value is a `BanglaDate`, a `date` or `datetime`, a mapping of `calendar` and `iso` (or what `to_dict`
    writes), or a text: one in figures with a year below 1600 is a Bangla date (the default calendar's with
    None), one from 1600 on a Gregorian date, and any other is read as `parse_date` does. `forms` are those of
    `FORMS` that are taken; without `iso`, figures are always a Gregorian date, without `gregorian` a Bangla
    one.

    Raises `BanglaCalendarError` for everything else, and for a date of another calendar.

    >>> loaded("1430-06-15") == loaded("2023-09-30") == loaded("১৫ই আশ্বিন, ১৪৩০") == loaded(date(2023, 9, 30))
    True
    """
    counted_by = calendar or DEFAULT_CALENDAR
    if isinstance(value, BanglaDate):
        return _of_calendar(value, calendar)
    if isinstance(value, Mapping) and "iso" in forms:
        return _of_calendar(_of_mapping(value), calendar)
    if isinstance(value, date) and "gregorian" in forms:
        return BanglaDate.from_gregorian(value, calendar=counted_by)
    if isinstance(value, str):
        return _of_text(value.strip(), counted_by, forms)
    raise _no_date(type(value).__name__)


def _of_calendar(day: BanglaDate, calendar: BanglaCalendarId | None) -> BanglaDate:
    """Return a date, which must be of a calendar if one is given."""
    if calendar is None or day.calendar == calendar:
        return day
    raise BanglaCalendarError(
        Phrase(
            "expected a date of {calendar}, got one of {other}: convert it with to_calendar({calendar!r})",
            calendar=calendar,
            other=day.calendar,
        )
    )


def _of_mapping(fields: Mapping[str, object]) -> BanglaDate:
    try:
        return BanglaDate.from_dict(fields)
    except TypeError:
        kind = ", ".join(f"{type(value).__name__} {key}" for key, value in [*fields.items()][:3])
        raise _no_date(f"{kind:.100}") from None


def _no_date(kind: str) -> BanglaCalendarError:
    """Return the error for a value that is of another kind."""
    return BanglaCalendarError(
        Phrase("expected a date, its text, or its calendar and iso, got {kind}", kind=kind)
    )


def _of_text(text: str, calendar: BanglaCalendarId, forms: tuple[str, ...]) -> BanglaDate:
    parts = text.split("-")
    if [*map(len, parts)] == [4, 2, 2] and is_figure("".join(parts)):
        if _is_bangla(int(parts[0]), forms):
            return BanglaDate.fromisoformat(text, calendar=calendar)
        return BanglaDate.from_gregorian(_gregorian(text), calendar=calendar)
    if "text" not in forms:
        raise ParseError(text, 0, "a date as year, month and day in digits (1430-06-15)")
    found = _as_printed(text, calendar)
    if isinstance(found, datetime):
        raise ParseError(text, 0, "a date without a time of day")
    return found if isinstance(found, BanglaDate) else BanglaDate.from_gregorian(found, calendar=calendar)


def _is_bangla(year: int, forms: tuple[str, ...]) -> bool:
    """Return whether a date in figures is a Bangla one."""
    if "iso" in forms and "gregorian" in forms:
        return year < FIRST_GREGORIAN_YEAR
    return "gregorian" not in forms


def _gregorian(text: str) -> date:
    return gregorian_date(*map(int, to_ascii_digits(text).split("-")))


def _as_printed(text: str, calendar: BanglaCalendarId) -> BanglaDate | date:
    """Return the date of a text; figures that may be of either calendar are a Bangla date here."""
    try:
        return parse_date(text, calendar=calendar)
    except ParseError:
        try:
            return parse_date(text, calendar=calendar, numeric="bangla")
        except BanglaCalendarError:
            pass  # the first error says more
        raise


def dumped(day: BanglaDate) -> str | dict[str, str]:
    """Return the date for JSON, without loss: `1430-06-15` in the default calendar, else calendar and iso.

    A year from 1600 on would be read as a Gregorian one, and is written with its calendar as well.

    >>> dumped(BanglaDate(1430, 6, 15)), dumped(BanglaDate(1430, 6, 15, calendar="west-bengal"))
    ('1430-06-15', {'calendar': 'west-bengal', 'iso': '1430-06-15'})
    """
    iso = day.isoformat()
    plain = day.calendar == DEFAULT_CALENDAR and day.year < FIRST_GREGORIAN_YEAR
    return iso if plain else {"calendar": day.calendar, "iso": iso}


def plain(day: BanglaDate) -> str:
    """Return the date as one text that `loaded` reads as this day, where the calendar is known.

    It is `1430-06-15`, or for a year that would be read as a Gregorian one the Gregorian date.

    >>> plain(BanglaDate(1430, 6, 15)), plain(BanglaDate(1600, 1, 1))
    ('1430-06-15', '2193-04-14')
    """
    return day.isoformat() if day.year < FIRST_GREGORIAN_YEAR else day.to_gregorian().isoformat()


def written(day: BanglaDate, form: str) -> str | dict[str, str]:
    """Return the date in one of `FORMS`; `text` is as in print.

    Years that no print has are written so that they can be read back: in four digits, and with their era.

    >>> written(BanglaDate(1430, 6, 15), "text"), written(BanglaDate(1430, 6, 15), "gregorian")
    ('১৫ আশ্বিন ১৪৩০', '2023-09-30')
    """
    if form == "iso":
        return dumped(day)
    if form == "gregorian":
        return day.to_gregorian().isoformat()
    if form != "text":
        raise UnknownNameError("form", form, FORMS)
    if 1000 <= day.year < FIRST_GREGORIAN_YEAR:
        return str(day)
    return f"{day:%-d %B} {to_bangla_digits(f'{day.year:04}')} {era_name('bangla')}"
