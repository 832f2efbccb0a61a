"""Plain dates, read at a glance: those that programs write, and most of those in newspapers.

A year of four figures, and what stands round it, are read apart: of the latter a column or a page has few.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bangla_calendar.arguments import LANGUAGES
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.grammar.fields import is_foreign_year
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.digits import is_figure, to_bangla_digits
from bangla_calendar.language.names import era_name, month_name, weekday_name

__all__ = ["LONGEST", "Around", "PlainDate", "around_year", "plain_date"]

# Of a longer text all is left to the reader of every shape.
LONGEST = 64


class PlainDate(NamedTuple):
    """The fields of a date; `weekday` is the printed one, Monday being 0, which they may contradict."""

    family: str
    year: int
    month: int
    day: int
    weekday: int | None = None


class Around(NamedTuple):
    """What stands round the year of a date.

    Figures alone have no family, but the digits of a script, of which the year is to be as well.
    """

    family: str | None
    month: int
    day: int
    weekday: int | None = None
    digits: str = ""


_YEAR = re.compile(
    f"(?<![{ASCII_DIGITS}{BANGLA_DIGITS}])(?:[{ASCII_DIGITS}]{{4}}|[{BANGLA_DIGITS}]{{4}})(?![{ASCII_DIGITS}{BANGLA_DIGITS}])"
).search
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
_LAST_MONTH, _LAST_DAY = 12, 31


@cache
def _weekdays() -> dict[str, int]:
    return {weekday_name(number, lang): number for number in range(7) for lang in LANGUAGES}


@cache
def _days() -> dict[str, int]:
    """Return the days in figures, and with the ending of an ordinal."""
    from bangla_calendar.language.ordinals import date_ordinal

    days = range(1, _LAST_DAY + 1)
    return _FIGURES | {date_ordinal(day, lang=lang): day for day in days for lang in LANGUAGES}


@cache
def _eras() -> dict[str, str]:
    return {f" {era_name(family, lang)}": family for family in ("bangla", "gregorian") for lang in LANGUAGES}


def plain_date(text: str, numeric: str | None = None, order: str = "dmy") -> PlainDate | None:
    """Return what a plain date says, None for every other shape and where there is a doubt.

    Plain are `১৫ আশ্বিন ১৪৩০`, `শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ`, `September 30, 2023`, `2023-09-30` and
    `30/9/2023`: names are the standard ones, and the year has four digits. The figures may be no date of any
    calendar. `numeric` is the family of figures alone, `order` as for `parse_date`.

    >>> plain_date("১৫ আশ্বিন ১৪৩০")
    PlainDate(family='bangla', year=1430, month=6, day=15, weekday=None)
    >>> plain_date("2023-09-30"), plain_date("১৫ আশ্বিন ৩০")
    (PlainDate(family='gregorian', year=2023, month=9, day=30, weekday=None), None)
    """
    if len(text) > LONGEST:
        return None
    found = _YEAR(text)
    if found is None:
        return None
    figures = found[0]
    around = around_year(text[: found.start()], text[found.end() :], order)
    if around is None or (around.digits and figures[0] not in around.digits):
        return None
    year = int(figures)
    family = around.family or numeric or ("gregorian" if year >= FIRST_GREGORIAN_YEAR else None)
    if family is None or is_foreign_year(year, family):
        return None
    return PlainDate(family, year, around.month, around.day, around.weekday)


@lru_cache(maxsize=4096)
def around_year(before: str, after: str, order: str = "dmy") -> Around | None:
    """Return what the texts before and after the year of a plain date say, None where it is none.

    >>> around_year("শনিবার, ১৫ই আশ্বিন, ", " বঙ্গাব্দ")
    Around(family='bangla', month=6, day=15, weekday=5, digits='')
    """
    if not before:
        month, day = after[1:3], after[4:]
        return _of_figures(day, month) if after == f"-{month}-{day}" and len(day) == len(month) == 2 else None
    separator = before[-1]
    if separator != " ":
        first, _, second = before[:-1].partition(separator)
        if after or separator not in "/-." or order == "ymd":
            return None
        return _of_figures(second, first) if order == "mdy" else _of_figures(first, second)
    words = before[:-1].split(" ")
    weekday = None
    if len(words) == 3:
        weekday = _weekdays().get(words[0].removesuffix(","))
        if weekday is None:
            return None
    elif len(words) != 2:
        return None
    return _of_words(words[-2], words[-1].removesuffix(","), after, weekday)


def _of_figures(day: str, month: str) -> Around | None:
    number, of_month = _FIGURES.get(day, 0), _FIGURES.get(month, 0)
    if not (0 < number <= _LAST_DAY and 0 < of_month <= _LAST_MONTH and is_figure(day + month)):
        return None
    digits = ASCII_DIGITS if day[0] in ASCII_DIGITS else BANGLA_DIGITS
    return Around(None, of_month, number, None, digits)


def _of_words(first: str, second: str, era: str, weekday: int | None) -> Around | None:
    """Return what a day and a month, in either order, and an era say together."""
    day, month = (first, second) if second in _MONTHS else (second, first)
    number = _FIGURES.get(day) or _days().get(day)
    if number is None or month not in _MONTHS:
        return None
    family, of_month = _MONTHS[month]
    return None if era and _eras().get(era) != family else Around(family, of_month, number, weekday)
