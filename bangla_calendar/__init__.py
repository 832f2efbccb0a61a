"""Bengali dates and numerals: convert, read, write and check them.

A published Bengali date means one day; this package tells which, and by whose rule. The public names are
loaded when they are first used, so that importing the package costs next to nothing.

>>> from datetime import date
>>> from bangla_calendar import BanglaDate, masthead
>>> str(BanglaDate.from_gregorian(date(2023, 9, 30)))
'১৫ আশ্বিন ১৪৩০'
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from bangla_calendar.calendars import available_calendars, get_calendar
    from bangla_calendar.date import BanglaDate, date_range
    from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, UnknownNameError
    from bangla_calendar.finding import DateMatch, find_dates, iter_dates
    from bangla_calendar.formatting import format_date
    from bangla_calendar.language.clock import clock_to_words, parse_clock
    from bangla_calendar.language.digits import format_number, parse_number, to_ascii_digits, to_bangla_digits
    from bangla_calendar.language.money import format_money, money_to_words, parse_money
    from bangla_calendar.language.names import month_name, month_number, season_name, weekday_name
    from bangla_calendar.language.normalize import normalize
    from bangla_calendar.language.ordinals import date_ordinal, ordinal, parse_ordinal
    from bangla_calendar.language.speech import date_to_words, figures_to_words
    from bangla_calendar.language.words import number_to_words, year_to_words
    from bangla_calendar.language.words_reader import words_to_number
    from bangla_calendar.masthead import masthead
    from bangla_calendar.observance import anniversaries, next_observance, observances, observances_on
    from bangla_calendar.parsing import parse_date
    from bangla_calendar.pictures import month_calendar, year_calendar

else:
    ModuleType = type(sys)

__version__ = "0.1.0"

# Each public name and the module that it stands in.
_PLACES = {
    name: module
    for module, names in {
        "calendars": ("available_calendars", "get_calendar"),
        "date": ("BanglaDate", "date_range"),
        "errors": ("BanglaCalendarError", "DateRangeError", "ParseError", "UnknownNameError"),
        "finding": ("DateMatch", "find_dates", "iter_dates"),
        "formatting": ("format_date",),
        "language.clock": ("clock_to_words", "parse_clock"),
        "language.digits": ("format_number", "parse_number", "to_ascii_digits", "to_bangla_digits"),
        "language.money": ("format_money", "money_to_words", "parse_money"),
        "language.names": ("month_name", "month_number", "season_name", "weekday_name"),
        "language.normalize": ("normalize",),
        "language.ordinals": ("date_ordinal", "ordinal", "parse_ordinal"),
        "language.speech": ("date_to_words", "figures_to_words"),
        "language.words": ("number_to_words", "year_to_words"),
        "language.words_reader": ("words_to_number",),
        "masthead": ("masthead",),
        "observance": ("anniversaries", "next_observance", "observances", "observances_on"),
        "parsing": ("parse_date",),
        "pictures": ("month_calendar", "year_calendar"),
    }.items()
    for name in names
}

__all__ = [  # noqa: RUF022 - in the order of the rooms
    "BanglaDate",
    "date_range",
    "available_calendars",
    "get_calendar",
    "format_date",
    "masthead",
    "parse_date",
    "find_dates",
    "iter_dates",
    "DateMatch",
    "format_number",
    "normalize",
    "parse_number",
    "to_ascii_digits",
    "to_bangla_digits",
    "number_to_words",
    "words_to_number",
    "year_to_words",
    "date_to_words",
    "figures_to_words",
    "clock_to_words",
    "parse_clock",
    "money_to_words",
    "format_money",
    "parse_money",
    "ordinal",
    "date_ordinal",
    "parse_ordinal",
    "month_name",
    "month_number",
    "season_name",
    "weekday_name",
    "observances",
    "observances_on",
    "next_observance",
    "anniversaries",
    "month_calendar",
    "year_calendar",
    "BanglaCalendarError",
    "DateRangeError",
    "ParseError",
    "UnknownNameError",
]


class _Package(ModuleType):
    """A package whose public names win over submodules of the same name (masthead)."""

    def __getattr__(self, name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
        setattr(self, name, found)
        return found

    def __setattr__(self, name: str, value: object) -> None:
        # The import of a submodule binds it here under its name.
        if not (name in _PLACES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _Package
