"""The same functions over columns: arrays of NumPy, frames of pandas, polars, Arrow, DuckDB, Dask and Spark.

The functions take a column of any of these libraries and give back one of the same library. They need NumPy
(install the extra `numpy`, or that of your library); importing this package loads nothing yet.

>>> import numpy as np
>>> from bangla_calendar.columns import from_gregorian
>>> from_gregorian(np.array(["2023-09-30"], "datetime64[D]"))
Fields(year=array([1430], dtype=int32), month=array([6], dtype=uint8), day=array([15], dtype=uint8))
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.columns.dates import (
        day_of_year,
        from_gregorian,
        is_valid,
        month_key,
        season_key,
        to_gregorian,
        weekday,
    )
    from bangla_calendar.columns.errors import BadRowsError
    from bangla_calendar.columns.fiscal import fiscal_quarter_key, fiscal_year_key
    from bangla_calendar.columns.numbers import (
        numbers_to_words,
        parse_money,
        parse_numbers,
        words_to_numbers,
    )
    from bangla_calendar.columns.searches import find_dates
    from bangla_calendar.columns.speech import find_numbers, inverse_normalize, verbalize
    from bangla_calendar.columns.sql import month_starts
    from bangla_calendar.columns.stamps import parse_stamps
    from bangla_calendar.columns.texts import (
        format_dates,
        parse_dates,
        to_ascii_digits,
        to_bangla_digits,
    )

# Each public name and the file that it stands in.
_PLACES = {
    "BadRowsError": "errors",
    "day_of_year": "dates",
    "find_dates": "searches",
    "find_numbers": "speech",
    "fiscal_quarter_key": "fiscal",
    "fiscal_year_key": "fiscal",
    "format_dates": "texts",
    "from_gregorian": "dates",
    "inverse_normalize": "speech",
    "is_valid": "dates",
    "month_key": "dates",
    "month_starts": "sql",
    "numbers_to_words": "numbers",
    "parse_dates": "texts",
    "parse_money": "numbers",
    "parse_numbers": "numbers",
    "parse_stamps": "stamps",
    "season_key": "dates",
    "to_ascii_digits": "texts",
    "to_bangla_digits": "texts",
    "to_gregorian": "dates",
    "verbalize": "speech",
    "weekday": "dates",
    "words_to_numbers": "numbers",
}

__all__ = [
    "BadRowsError",
    "day_of_year",
    "find_dates",
    "find_numbers",
    "fiscal_quarter_key",
    "fiscal_year_key",
    "format_dates",
    "from_gregorian",
    "inverse_normalize",
    "is_valid",
    "month_key",
    "month_starts",
    "numbers_to_words",
    "parse_dates",
    "parse_money",
    "parse_numbers",
    "parse_stamps",
    "season_key",
    "to_ascii_digits",
    "to_bangla_digits",
    "to_gregorian",
    "verbalize",
    "weekday",
    "words_to_numbers",
]


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        module = import_module(f"{__name__}.{_PLACES[name]}")
    except ModuleNotFoundError as error:
        if error.name != "numpy":
            raise
        told = "columns need NumPy: pip install 'bangla-calendar[numpy]'"
        raise ModuleNotFoundError(told, name="numpy") from None
    found: object = getattr(module, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
