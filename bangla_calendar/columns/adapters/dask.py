"""Dask: the functions done on each partition when the graph is computed, each with its own count of rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import dask.dataframe as dd

from bangla_calendar.columns.adapters import pandas as partitions
from bangla_calendar.columns.adapters.base import Library, Work, fields_among

__all__ = ["LIBRARY"]


class Dask(Library):
    """Series and DataFrames in partitions of pandas."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Return the Series or DataFrame whose partitions are computed when needed."""
        empty = [getattr(column, "_meta", column) for column in columns]
        meta = _on_partition(*empty, work=work, gives=gives, options=options)
        return dd.map_partitions(_on_partition, *columns, meta=meta, work=work, gives=gives, options=options)

    def named(self, column: Any, name: str) -> Any:
        """Return a Series under a name."""
        return column.rename(name)

    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Return the three columns of a DataFrame."""
        year, month, day = (column.iloc[:, place] for place in fields_among(list(column.columns)))
        return year, month, day


def _on_partition(*columns: Any, work: Work, gives: str, options: dict[str, Any]) -> Any:
    return partitions.LIBRARY.run(work, columns, gives, options)


LIBRARY = Dask()
