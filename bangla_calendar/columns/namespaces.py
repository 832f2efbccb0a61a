"""The functions on columns as methods of columns: what stands behind `.bangla` in pandas and polars."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec

from bangla_calendar.columns import dates, fiscal, numbers, searches, speech, stamps, texts

__all__ = ["Column", "Fields"]

_Options = ParamSpec("_Options")
_Function = Callable[Concatenate[Any, _Options], Any]


def _method(function: _Function[_Options]) -> Callable[Concatenate[_OfColumn, _Options], Any]:
    """Return a method that calls a function with the column it is a method of."""

    def method(self: _OfColumn, /, *arguments: _Options.args, **options: _Options.kwargs) -> Any:
        return function(self._column, *arguments, **options)

    update_wrapper(method, function)
    return method


class _OfColumn:
    def __init__(self, column: Any) -> None:
        self._column = column


class Column(_OfColumn):
    """What can be done with days or texts.

    >>> import pandas
    >>> import bangla_calendar.columns.pandas
    >>> pandas.Series(["১৫ আশ্বিন ১৪৩০"]).bangla.parse_dates().dt.day.tolist()
    [30]
    """

    from_gregorian = _method(dates.from_gregorian)
    weekday = _method(dates.weekday)
    day_of_year = _method(dates.day_of_year)
    month_key = _method(dates.month_key)
    season_key = _method(dates.season_key)
    fiscal_year_key = _method(fiscal.fiscal_year_key)
    fiscal_quarter_key = _method(fiscal.fiscal_quarter_key)
    find_dates = _method(searches.find_dates)
    format_dates = _method(texts.format_dates)
    parse_dates = _method(texts.parse_dates)
    parse_stamps = _method(stamps.parse_stamps)
    parse_numbers = _method(numbers.parse_numbers)
    parse_money = _method(numbers.parse_money)
    words_to_numbers = _method(numbers.words_to_numbers)
    numbers_to_words = _method(numbers.numbers_to_words)
    verbalize = _method(speech.verbalize)
    find_numbers = _method(speech.find_numbers)
    inverse_normalize = _method(speech.inverse_normalize)
    to_bangla_digits = _method(texts.to_bangla_digits)
    to_ascii_digits = _method(texts.to_ascii_digits)


class Fields(_OfColumn):
    """What can be done with year, month and day in one.

    >>> import pandas
    >>> import bangla_calendar.columns.pandas
    >>> frame = pandas.DataFrame({"year": [1430], "month": [6], "day": [15]})
    >>> frame.bangla.to_gregorian().dt.day.tolist(), frame.bangla.is_valid().tolist()
    ([30], [True])
    """

    to_gregorian = _method(dates.to_gregorian)
    is_valid = _method(dates.is_valid)
