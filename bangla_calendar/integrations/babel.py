"""Bangla dates beside Babel: its Gregorian names and formats, in the digits of the locale.

Babel writes `30 সেপ্টেম্বর, 2023` for a Bengali page and knows no Bangla calendar. `format_date` here takes the
same arguments and writes both.

>>> from datetime import date
>>> from bangla_calendar import BanglaDate
>>> format_date(date(2023, 9, 30), "long", locale="bn")
'৩০ সেপ্টেম্বর, ২০২৩'
>>> format_date(BanglaDate(1430, 6, 15), "long", locale="bn")
'১৫ আশ্বিন, ১৪৩০ বঙ্গাব্দ'
"""

from __future__ import annotations

from datetime import date, tzinfo
from typing import Any

from bangla_calendar import BanglaDate, to_bangla_digits
from bangla_calendar.arguments import in_zone
from bangla_calendar.integrations import missing

try:
    from babel import Locale, dates
except ModuleNotFoundError as error:
    raise missing(error, "babel", "babel") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import DigitSet, Language

__all__ = ["format_date", "in_own_digits"]

# Babel's names of formats, with what they are for a Bangla date.
_FORMATS = {"full": "%A, %-d %B, %EY", "long": "official", "medium": "newspaper", "short": "%-d/%-m/%Y"}


def format_date(
    value: date | BanglaDate | None = None,
    format: str = "medium",  # noqa: A002 - as Babel names it
    locale: Any = "bn",
    *,
    tz: tzinfo | str | None = None,
) -> str:
    """Write a date as `babel.dates.format_date` does, in the digits of the locale; None is today.

    A `BanglaDate` is written in its own calendar: `format` is then full, long, medium, short, or a pattern of
    `bangla_calendar.format_date`. Its names are Bengali for a Bengali locale and English for any other. A
    `datetime` with a time zone is moved to `tz`, and refused without one, as by that function.
    """
    locale = Locale.parse(locale)
    if not isinstance(value, BanglaDate):
        day = in_zone("value", value, tz)
        return in_own_digits(dates.format_date(day, str(format), locale=locale), locale)
    pattern = _FORMATS.get(str(format), str(format))
    lang: Language = "bn" if locale.language == "bn" else "en"
    digits: DigitSet = "bangla" if _has_bangla_digits(locale) else "ascii"
    return value.strftime(pattern, lang=lang, digits=digits)


def in_own_digits(text: str, locale: Any = "bn") -> str:
    """Return a text of Babel in the digits of its locale: Bengali ones for Bengali, Assamese and Manipuri.

    >>> in_own_digits("30/9/23", "bn"), in_own_digits("30/9/23", "en")
    ('৩০/৯/২৩', '30/9/23')
    """
    return to_bangla_digits(str(text)) if _has_bangla_digits(Locale.parse(locale)) else str(text)


def _has_bangla_digits(locale: Locale) -> bool:
    # For India CLDR has ASCII digits, but Kolkata's papers print Bengali ones.
    return bool(locale.language == "bn" or locale.default_numbering_system == "beng")
