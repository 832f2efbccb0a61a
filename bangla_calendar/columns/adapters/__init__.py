"""One small file for each library: how its columns are taken apart and put together.

A file is imported when a column of its library is met, which is after the library itself.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bangla_calendar.columns.adapters.base import Library, Work, is_integer
from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = ["library_of", "run"]

# The package that defines a column's class, and the file in this one.
_FILES = {
    "builtins": "lists",
    "numpy": "numpy",
    "pandas": "pandas",
    "polars": "polars",
    "pyarrow": "arrow",
    "dask": "dask",
    "duckdb": "duckdb",
}

# So many bytes before a broken one are shown, and as many from it on.
_AROUND = 20


def run(work: Work, *columns: Any, gives: str, name: str | None = None, **options: Any) -> Any:
    """Do some work on columns of one library; some may be plain integers instead.

    `gives` is as for `Library.run`. The result has the name of the first column where none is given.
    """
    library = library_of(next((column for column in columns if not is_integer(column)), columns[0]))
    try:
        found = library.run(work, columns, gives, options)
    except UnicodeDecodeError as error:  # Arrow holds whatever bytes it is given
        around = error.object[max(0, error.start - _AROUND) : error.start + _AROUND]
        raise BanglaCalendarError(
            Phrase("a text of the column is not UTF-8, where its bytes are {bytes}", bytes=repr(around))
        ) from None
    return found if name is None else library.named(found, name)


def library_of(column: Any) -> Library:
    """Return the library that a column, or a frame, belongs to."""
    if not isinstance(column, str):
        for kind in type(column).__mro__:
            file = _FILES.get(kind.__module__.partition(".")[0])
            # Named tuples are none: `Fields` is three columns.
            if file and (file != "lists" or kind is list or type(column) is tuple):
                library: Library = import_module(f"{__name__}.{file}").LIBRARY
                return library
    raise TypeError(
        "a column must be an array of NumPy, a Series of pandas, polars or Dask, an expression of polars, an "
        "array of pyarrow, a relation of DuckDB, or a list (Spark has functions of its own, in "
        "bangla_calendar.columns.spark), "
        f"got {type(column).__name__}"
    )
