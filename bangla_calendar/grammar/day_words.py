"""A whole text that is a day seen from today: আজ, গত পরশু, অদ্য শুক্রবার, today."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.grammar.relative import relative
from bangla_calendar.grammar.strict import wrong_weekday
from bangla_calendar.grammar.tokens import tokens_from
from bangla_calendar.language.visible_text import visible

__all__ = ["DayWord", "day_word"]

_LONGEST = 100
_TODAY = ("today", "now")
_STOPS = " \n।."


class DayWord(NamedTuple):
    """How many days from today a day is, and the weekday beside it, 0 (Monday) to 6, with its place."""

    text: str
    days: int
    weekday: int | None = None
    place: int = 0

    def seen_from(self, today: date) -> date:
        """Return the day; raise `ParseError` where it is another weekday than the text says."""
        day = date.fromordinal(GREGORIAN.check_ordinal(today.toordinal() + self.days))
        if self.weekday not in (None, day.weekday()):
            fields = day.year, day.month, day.day
            raise wrong_weekday(self.text, self.place, self.weekday or 0, GREGORIAN, fields)
        return day


def day_word(text: str) -> DayWord | None:
    """Return the day that a text is, seen from today, as `find_dates` reads it; None for any other text.

    কাল and পরশু alone, which may be past or to come, are none.

    >>> [word and word.days for word in map(day_word, ("আজ", "গত পরশু", "কাল", "১৫ আশ্বিন ১৪৩০"))]
    [0, -2, None, None]
    """
    if len(text) > _LONGEST:
        return None
    shown, offset = visible(text)
    word = shown.strip(_STOPS)
    if word.casefold() in _TODAY:
        return DayWord(text, 0)
    tokens = tokens_from(word)
    if not tokens.kinds.startswith(("R", "P R")):
        return None
    found = relative(tokens, 0, None)
    if found is None or found.end < len(tokens) or found.fields.hour is not None or found.shifts is None:
        return None
    before = len(shown) - len(shown.lstrip(_STOPS))
    place = offset(before + tokens.items[found.end - 1][0])
    return DayWord(text, int(found.shifts[0][1]), found.fields.weekday, place)
