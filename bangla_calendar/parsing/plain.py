"""The plainest dates, read at a glance: those that programs write, and most of those in newspapers."""

from __future__ import annotations

from bangla_calendar.arguments import LANGUAGES
from bangla_calendar.civil import gregorian_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.language.digits import is_figure, to_bangla_digits
from bangla_calendar.language.names import month_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    # Calendar family, None where figures alone do not tell it; year, month and day.
    PlainFields = tuple[str | None, int, int, int]

__all__ = ["day_in", "plain_fields"]

_FIGURES = {
    change(form.format(number)): number
    for number in range(100)
    for form in ("{}", "{:02}")
    for change in (str, to_bangla_digits)
}
_MONTHS = {
    month_name(number, lang, family=family): (family, number)
    for family in ("bangla", "gregorian")
    for lang in LANGUAGES
    for number in range(1, 13)
}


def plain_fields(text: str) -> PlainFields | None:
    """Return what `১৫ আশ্বিন ১৪৩০`, `30 September 2023` or `2023-09-30` says, None for every other shape.

    The month has its standard name and the year four digits; the figures may be no date of any calendar.

    >>> plain_fields("১৫ আশ্বিন ১৪৩০"), plain_fields("2023-09-30"), plain_fields("১৫ই আশ্বিন ১৪৩০")
    (('bangla', 1430, 6, 15), (None, 2023, 9, 30), None)
    """
    family: str | None
    if len(text) == 10 and text[4] == text[7] == "-":
        family, month = None, _FIGURES.get(text[5:7])
        year, day = text[:4], _FIGURES.get(text[8:])
        if not is_figure(text.replace("-", "")):  # of two scripts
            return None
    else:
        words = text.split(" ", 3)
        if len(words) != 3 or words[1] not in _MONTHS:
            return None
        family, month = _MONTHS[words[1]]
        year, day = words[2], _FIGURES.get(words[0])
    if month is None or day is None or len(year) != 4 or not is_figure(year):
        return None
    return family, int(year), month, day


def day_in(family: str, year: int, month: int, day: int, calendar: str) -> BanglaDate | date:
    """Return the day of these fields, counted by a Bangla calendar or by the Gregorian one."""
    if family == "bangla":
        return BanglaDate(year, month, day, calendar=calendar)
    return gregorian_date(year, month, day)
