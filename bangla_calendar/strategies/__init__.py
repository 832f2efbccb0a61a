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
    """Let Hypothesis find the strategies by their types; called by its entry point.

    >>> from hypothesis import find
    >>> from hypothesis import strategies as st
    >>> from bangla_calendar import BanglaDate
    >>> register()
    >>> find(st.from_type(BanglaDate), lambda day: True)
    BanglaDate(1432, 1, 1)
    """
    from hypothesis import strategies as st

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.strategies import dates, texts

    for kind, strategy in (
        (BanglaDate, dates.bangla_dates),
        (texts.BanglaNumeral, texts.bangla_numerals),
        (texts.ClockText, texts.clock_texts),
        (texts.DateText, texts.date_texts),
        (texts.Masthead, texts.mastheads),
        (texts.NumberWords, texts.number_words),
    ):
        st.register_type_strategy(kind, strategy())


# Hypothesis calls `register` as soon as it is loaded: that stands before this, and the strategies after it.
import hypothesis  # noqa: E402, F401

from bangla_calendar.strategies.dates import bangla_dates, calendars  # noqa: E402
from bangla_calendar.strategies.texts import (  # noqa: E402
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
