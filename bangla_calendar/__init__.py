"""Bengali dates and numerals: convert, read, write and check them.

A published Bengali date means one day; this package says which, and by whose rule. The public names are
loaded when they are first used, so that importing the package costs next to nothing.

>>> from datetime import date
>>> from bangla_calendar import BanglaDate, masthead
>>> str(BanglaDate.from_gregorian(date(2023, 9, 30)))
'১৫ আশ্বিন ১৪৩০'
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.calendars import available_calendars, get_calendar
    from bangla_calendar.date import BanglaDate, date_range
    from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, UnknownNameError
    from bangla_calendar.finding import DateMatch, find_dates, iter_dates
    from bangla_calendar.formatting import format_date
    from bangla_calendar.language.clock import clock_to_words
    from bangla_calendar.language.digit_words import digits_to_words, words_to_digits
    from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits
    from bangla_calendar.language.figures import format_number
    from bangla_calendar.language.money import format_money, money_to_words
    from bangla_calendar.language.money_reader import parse_money
    from bangla_calendar.language.names import month_name, month_number, season_name, weekday_name
    from bangla_calendar.language.normal_form import normalize
    from bangla_calendar.language.number_reader import parse_number
    from bangla_calendar.language.ordinal_reader import parse_ordinal
    from bangla_calendar.language.ordinals import date_ordinal, ordinal
    from bangla_calendar.language.speech import date_to_words, figures_to_words
    from bangla_calendar.language.words import number_to_words, year_to_words
    from bangla_calendar.language.words_reader import words_to_number
    from bangla_calendar.mastheads import masthead
    from bangla_calendar.observance import anniversaries, next_observance, observances, observances_on
    from bangla_calendar.parsing import parse_clock, parse_date
    from bangla_calendar.periods.ages import age
    from bangla_calendar.periods.fiscal import FiscalYear
    from bangla_calendar.periods.fiscal_texts import parse_fiscal_year
    from bangla_calendar.pictures import month_calendar, year_calendar
    from bangla_calendar.relative.lengths import format_timedelta, precisedelta
    from bangla_calendar.relative.reading import parse_duration, parse_relative
    from bangla_calendar.relative.writing import naturalday, naturaltime
    from bangla_calendar.speech import (
        find_numbers,
        inverse_normalize,
        inverse_normalize_spans,
        verbalize,
        verbalize_spans,
    )
    from bangla_calendar.stamps.reading import Stamp, find_stamps, parse_stamp

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
        "language.clock": ("clock_to_words",),
        "language.digit_words": ("digits_to_words", "words_to_digits"),
        "language.digits": ("to_ascii_digits", "to_bangla_digits"),
        "language.figures": ("format_number",),
        "language.money": ("format_money", "money_to_words"),
        "language.money_reader": ("parse_money",),
        "language.names": ("month_name", "month_number", "season_name", "weekday_name"),
        "language.normal_form": ("normalize",),
        "language.number_reader": ("parse_number",),
        "language.ordinal_reader": ("parse_ordinal",),
        "language.ordinals": ("date_ordinal", "ordinal"),
        "language.speech": ("date_to_words", "figures_to_words"),
        "language.words": ("number_to_words", "year_to_words"),
        "language.words_reader": ("words_to_number",),
        "mastheads": ("masthead",),
        "observance": ("anniversaries", "next_observance", "observances", "observances_on"),
        "parsing": ("parse_clock", "parse_date"),
        "periods.ages": ("age",),
        "periods.fiscal": ("FiscalYear",),
        "periods.fiscal_texts": ("parse_fiscal_year",),
        "pictures": ("month_calendar", "year_calendar"),
        "relative.lengths": ("format_timedelta", "precisedelta"),
        "relative.reading": ("parse_duration", "parse_relative"),
        "relative.writing": ("naturalday", "naturaltime"),
        "speech": (
            "find_numbers",
            "inverse_normalize",
            "inverse_normalize_spans",
            "verbalize",
            "verbalize_spans",
        ),
        "stamps.reading": ("Stamp", "find_stamps", "parse_stamp"),
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
    "digits_to_words",
    "words_to_digits",
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
    "verbalize",
    "verbalize_spans",
    "inverse_normalize",
    "inverse_normalize_spans",
    "find_numbers",
    "find_stamps",
    "parse_stamp",
    "Stamp",
    "parse_relative",
    "parse_duration",
    "naturaltime",
    "naturalday",
    "precisedelta",
    "format_timedelta",
    "FiscalYear",
    "parse_fiscal_year",
    "age",
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


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
