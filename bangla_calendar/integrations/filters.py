"""What templates do with dates and numbers, whatever their language: plain functions, each also a filter.

A missing value (None, or an empty text) gives an empty text, as filters do everywhere; what cannot be read is
the error that the function behind a filter raises.

>>> sorted(FILTERS)[:2], FILTERS["bangla_number"](1234567)
(['bangla_date', 'bangla_digits'], '১২,৩৪,৫৬৭')
"""

from __future__ import annotations

from datetime import date, tzinfo
from typing import Any

from bangla_calendar import (
    BanglaDate,
    UnknownNameError,
    date_to_words,
    format_date,
    format_money,
    format_number,
    get_calendar,
    money_to_words,
    number_to_words,
    to_bangla_digits,
)
from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.integrations.ago import bangla_naturaltime, bangla_timesince
from bangla_calendar.integrations.values import loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from bangla_calendar.typing import BanglaCalendarId, DigitSet, Language

__all__ = [
    "FILTERS",
    "bangla_date",
    "bangla_digits",
    "bangla_money",
    "bangla_naturaltime",
    "bangla_number",
    "bangla_timesince",
    "bangla_words",
    "gregorian_date",
]

# The zone that moments are moved to where no other is asked for.
_CIVIL = get_calendar(DEFAULT_CALENDAR).timezone
# The forms of `bangla_money`.
_FORMS = ("figures", "words")


def bangla_date(
    value: Any,
    pattern: str = "newspaper",
    *,
    calendar: BanglaCalendarId | None = None,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    tz: tzinfo | str | None = None,
) -> str:
    """Return the Bangla date of a day: a `BanglaDate`, `date`, `datetime`, or a text that is a date.

    An aware datetime is moved to `tz`, a zone or its name, by default the calendar's civil zone. `calendar`
    is the rule that counts the day; with None a `BanglaDate` keeps its own and others get the default one.
    `pattern`, `lang` and `digits` are those of `format_date`.

    >>> bangla_date(date(2023, 9, 30)), bangla_date("2023-09-30", "%A, %o %B")
    ('১৫ আশ্বিন ১৪৩০', 'শনিবার, ১৫ই আশ্বিন')
    """
    if _is_missing(value):
        return ""
    if isinstance(value, date):
        day = BanglaDate.from_gregorian(value, calendar=calendar or DEFAULT_CALENDAR, tz=tz)
    else:
        day = value if isinstance(value, BanglaDate) else loaded(value, calendar)
    if calendar is not None:
        day = day.to_calendar(calendar)
    return day.strftime(str(pattern), lang=lang, digits=digits)


def gregorian_date(
    value: Any,
    pattern: str = "newspaper",
    *,
    tz: tzinfo | str | None = None,
    lang: Language = "bn",
    digits: DigitSet | None = None,
) -> str:
    """Return the Gregorian date of a day, or a moment, as a Bengali newspaper prints it.

    An aware datetime is moved to `tz`, a zone or its name, by default that of the default calendar, so that
    it is on the same day as its `bangla_date`. `pattern`, `lang` and `digits` are those of `format_date`.

    >>> from datetime import datetime
    >>> gregorian_date(date(2023, 9, 30)), gregorian_date(datetime(2022, 8, 17, 22, 7), "%-d %B, %p %-I:%M")
    ('৩০ সেপ্টেম্বর ২০২৩', '১৭ আগস্ট, রাত ১০:০৭')
    """
    if _is_missing(value):
        return ""
    if not isinstance(value, date):
        value = loaded(value).to_gregorian()
    return format_date(value, str(pattern), lang=lang, digits=digits, tz=_CIVIL if tz is None else tz)


def bangla_digits(value: Any) -> str:
    """Return a value as it would be shown, in Bengali digits.

    >>> bangla_digits(2023), bangla_digits("30/9")
    ('২০২৩', '৩০/৯')
    """
    return "" if _is_missing(value) else to_bangla_digits(str(value))


def bangla_number(value: Any, **options: Any) -> str:
    """Return a number with commas, in Bengali digits; the options are those of `format_number`.

    >>> bangla_number(1234567.5)
    '১২,৩৪,৫৬৭.৫'
    """
    return "" if _is_missing(value) else format_number(value, **options)


def bangla_words(value: Any, **options: Any) -> str:
    """Return a number or a date in words; the options are those of `number_to_words` and `date_to_words`.

    An aware datetime is moved to `tz`, as by `gregorian_date`.

    >>> bangla_words(1971), bangla_words(BanglaDate(1430, 6, 15))
    ('এক হাজার নয়শ একাত্তর', 'পনেরোই আশ্বিন চৌদ্দশ ত্রিশ')
    """
    if _is_missing(value):
        return ""
    if isinstance(value, BanglaDate | date):
        return date_to_words(value, **{"tz": _CIVIL, **options})
    return number_to_words(value, **options)


def bangla_money(value: Any, form: Literal["figures", "words"] = "figures", **options: Any) -> str:
    """Return an amount of money in figures, or with `"words"` in words that close it.

    The options are those of `format_money` and `money_to_words`.

    >>> bangla_money(123456), bangla_money("1234.50", "words")
    ('৳১,২৩,৪৫৬', 'এক হাজার দুইশ চৌত্রিশ টাকা পঞ্চাশ পয়সা মাত্র')
    """
    if _is_missing(value):
        return ""
    if form not in _FORMS:
        raise UnknownNameError("form", str(form), _FORMS)
    if form == "words":
        return money_to_words(value, **{"only": True, **options})
    return format_money(value, **options)


def _is_missing(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value)


FILTERS = {
    function.__name__: function
    for function in (
        *(bangla_date, gregorian_date, bangla_naturaltime, bangla_timesince),
        *(bangla_digits, bangla_number, bangla_words, bangla_money),
    )
}
"""Each filter by its name."""
