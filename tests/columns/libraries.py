"""The libraries whose columns are tested, each with a way in and a way out through plain lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

__all__ = ["LIBRARIES", "Columns", "needs"]


def needs(*names: str, group: str = "columns") -> pytest.MarkDecorator:
    """Return the mark that skips a test where a library is missing, which a group of ours has."""
    missing = [name for name in names if find_spec(name) is None]
    return pytest.mark.skipif(
        bool(missing), reason=f"needs {', '.join(missing)}: pip install --group {group}, in this checkout"
    )


@dataclass(frozen=True)
class Columns:
    """How columns of a library are made of lists in which None is missing, and lists of columns."""

    name: str
    dates: Callable[[Sequence[date | None]], Any]
    numbers: Callable[[Sequence[int | None]], Any]
    texts: Callable[[Sequence[str | None]], Any]
    plain: Callable[[Any], list[Any]]
    """The values of a column of any kind as Python objects; fields are tuples."""

    def __str__(self) -> str:
        return self.name


def _tuples(fields: Sequence[Sequence[Any]]) -> list[Any]:
    """Return rows of three columns, None where all three are missing."""
    return [None if row == (None, None, None) else row for row in zip(*fields, strict=True)]


# NumPy


def _numpy_dates(days: Sequence[date | None]) -> Any:
    return np.array(["NaT" if day is None else day for day in days], "datetime64[D]")


def _numpy_numbers(numbers: Sequence[int | None]) -> Any:
    values = np.array([0 if number is None else number for number in numbers], np.int64)
    missing = [number is None for number in numbers]
    return np.ma.MaskedArray(values, missing) if any(missing) else values


def _numpy_texts(texts: Sequence[str | None]) -> Any:
    return np.array([*texts, None], np.object_)[:-1]


def _numpy_plain(column: Any) -> list[Any]:
    if isinstance(column, tuple):
        return _tuples([_numpy_plain(part) for part in column])
    return list(column.tolist())


# pandas


def _pandas_series(values: Sequence[Any], dtype: str | None) -> Any:
    pandas = import_module("pandas")
    return pandas.Series(values, index=range(7, 7 + len(values)), dtype=dtype, name="given")


def _pandas_dates(days: Sequence[date | None]) -> Any:
    return _pandas_series(_numpy_dates(days).astype("datetime64[s]"), None)


def _pandas_plain(column: Any) -> list[Any]:
    assert list(column.index) == list(range(7, 7 + len(column)))
    if column.ndim == 2:
        assert list(column) == ["year", "month", "day"]
        return _tuples([_pandas_plain(column[name]) for name in column])
    if column.dtype.kind == "M":
        return list(column.to_numpy().astype("datetime64[D]").tolist())
    missing = column.isna()
    return [None if gone else value for value, gone in zip(column.tolist(), missing, strict=True)]


# polars


def _polars(values: Sequence[Any], kind: str) -> Any:
    polars = import_module("polars")
    return polars.Series("given", values, dtype=getattr(polars, kind))


def _rows_of_structs(rows: list[Any]) -> list[Any]:
    return [tuple(row.values()) if isinstance(row, dict) else row for row in rows]


# pyarrow


def _arrow(values: Sequence[Any], kind: str) -> Any:
    pyarrow = import_module("pyarrow")
    return pyarrow.array(values, getattr(pyarrow, kind)())


def _chunked(values: Sequence[Any], kind: str) -> Any:
    pyarrow = import_module("pyarrow")
    half = len(values) // 2
    chunks = [_arrow(values[:half], kind), _arrow([None, *values[half:]], kind)[1:]]
    return pyarrow.chunked_array(chunks, getattr(pyarrow, kind)())


LIBRARIES = [
    Columns("lists", list, list, list, list),
    Columns("numpy", _numpy_dates, _numpy_numbers, _numpy_texts, _numpy_plain),
    pytest.param(
        Columns(
            "pandas",
            _pandas_dates,
            lambda numbers: _pandas_series(numbers, "Int64"),
            lambda texts: _pandas_series(texts, "object"),
            _pandas_plain,
        ),
        marks=needs("pandas"),
    ),
    pytest.param(
        Columns(
            "polars",
            lambda days: _polars(days, "Date"),
            lambda numbers: _polars(numbers, "Int64"),
            lambda texts: _polars(texts, "String"),
            lambda column: _rows_of_structs(column.to_list()),
        ),
        marks=needs("polars"),
    ),
    pytest.param(
        Columns(
            "arrow",
            lambda days: _arrow(days, "date32"),
            lambda numbers: _arrow(numbers, "int64"),
            lambda texts: _arrow(texts, "string"),
            lambda column: _rows_of_structs(column.to_pylist()),
        ),
        marks=needs("pyarrow"),
    ),
    pytest.param(
        Columns(
            "chunked arrow",
            lambda days: _chunked(days, "date32"),
            lambda numbers: _chunked(numbers, "int64"),
            lambda texts: _chunked(texts, "string"),
            lambda column: _rows_of_structs(column.to_pylist()),
        ),
        marks=needs("pyarrow"),
    ),
]
