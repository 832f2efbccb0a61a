"""What is written for a value: a date in another calendar or shape, digits, words, the dates found in it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache, partial

from bangla_calendar.calendars import get_calendar
from bangla_calendar.certainty import doubts
from bangla_calendar.civil import civil_date
from bangla_calendar.conversion import Conversion
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from bangla_calendar.date import BanglaDate

    Target = Literal["bangla", "gregorian", "format", "digits", "words", "dates"]
    # What is written, and the keys of what is doubtful about it.
    Answer = tuple[object, tuple[str, ...]]

__all__ = ["DATE_TARGETS", "TARGETS", "answerer"]

DATE_TARGETS = ("bangla", "gregorian", "format")
TARGETS = (*DATE_TARGETS, "digits", "words", "dates")
# Short texts come again and again in a column: so many are remembered, if they are no longer than this.
_REMEMBERED, _LONGEST = 65_536, 100


def answerer(
    to: Target,
    *,
    calendar: str,
    numeric: Literal["gregorian", "bangla"] | None,
    pattern: str | None,
    lang: str,
    digits: str | None,
) -> Callable[[str | date], Answer]:
    """Return what makes the answer to each value: a text, or a date or moment of a column of such."""
    if to not in TARGETS:
        raise UnknownNameError("target", str(to), TARGETS)
    if to == "format" and pattern is None:
        raise BanglaCalendarError("the target 'format' needs a pattern")
    conversion = Conversion(
        calendar,
        to=calendar if to == "bangla" else "gregorian",
        numeric=numeric,
        pattern=pattern,
        lang=lang,
        digits=digits,
    )
    answer = partial(_ANSWERS[to], conversion) if to in _ANSWERS else _changed(conversion, to, digits)
    remembered = lru_cache(_REMEMBERED)(answer)

    def answered(value: str | date) -> Answer:
        short = not isinstance(value, str) or len(value) <= _LONGEST
        return remembered(value) if short else answer(value)

    return answered


def _read(conversion: Conversion, value: str | date) -> BanglaDate | date:
    if isinstance(value, date):
        return civil_date(value, get_calendar(conversion.calendar))
    return conversion.read(value)


def _converted(conversion: Conversion, value: str | date) -> Answer:
    from datetime import datetime

    found = _read(conversion, value)
    converted = conversion.convert(found)
    keys = {*doubts(found), *doubts(converted)}
    if isinstance(found, datetime):
        keys.add("clock")
    return conversion.write(converted), tuple(keys)


def _formatted(conversion: Conversion, value: str | date) -> Answer:
    return conversion.write(_read(conversion, value)), ()


_ANSWERS = {"bangla": _converted, "gregorian": _converted, "format": _formatted}


def _changed(conversion: Conversion, to: Target, digits: str | None) -> Callable[[str | date], Answer]:
    """Return what is done with each text that is not read as a date; a date is the text of its day."""
    change = _change(to, conversion.calendar, digits)

    def changed(value: str | date) -> Answer:
        return change(str(_read(conversion, value)) if isinstance(value, date) else value), ()

    return changed


def _change(to: Target, calendar: str, digits: str | None) -> Callable[[str], object]:
    if to == "digits":
        return to_ascii_digits if digits == "ascii" else to_bangla_digits
    if to == "words":
        from bangla_calendar.language.words import number_to_words

        return number_to_words
    from bangla_calendar.files.records import bangla_day, match_record
    from bangla_calendar.finding import iter_dates

    return lambda text: [
        match_record(match, bangla_day(match, calendar)) for match in iter_dates(text, calendar=calendar)
    ]
