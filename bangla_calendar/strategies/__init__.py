"""Hypothesis strategies: Bangla dates, numerals, words, and texts with dates, to test with.

Only this room imports hypothesis; it is installed with the extra `hypothesis`. Every strategy has a type, by
which `st.from_type` finds it: `BanglaDate`, and the types of texts here.

>>> from hypothesis import find
>>> find(bangla_dates(), lambda day: day.month == 8)
BanglaDate(1432, 8, 1)
>>> find(date_texts(), lambda found: True)
DateText(text='১ বৈশাখ ১৪৩২', value=BanglaDate(1432, 1, 1))
"""

from __future__ import annotations

from bangla_calendar.strategies.dates import bangla_dates, calendars
from bangla_calendar.strategies.texts import (
    BanglaNumeral,
    ClockText,
    DateText,
    Masthead,
    NumberWords,
    bangla_numerals,
    clock_texts,
    date_texts,
    mastheads,
    number_words,
)

__all__ = [
    "BanglaNumeral",
    "ClockText",
    "DateText",
    "Masthead",
    "NumberWords",
    "bangla_dates",
    "bangla_numerals",
    "calendars",
    "clock_texts",
    "date_texts",
    "mastheads",
    "number_words",
    "register",
]


def register() -> None:
    """Let Hypothesis find the strategies by their types; called by its entry point."""
    from hypothesis import strategies as st

    from bangla_calendar.date import BanglaDate

    for kind, strategy in (
        (BanglaDate, bangla_dates),
        (BanglaNumeral, bangla_numerals),
        (ClockText, clock_texts),
        (DateText, date_texts),
        (Masthead, mastheads),
        (NumberWords, number_words),
    ):
        st.register_type_strategy(kind, strategy())
