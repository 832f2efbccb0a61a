"""DuckDB: relations of one column, which go through Arrow and come back as relations of their connection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import pyarrow as pa

from bangla_calendar.columns.adapters import arrow
from bangla_calendar.columns.adapters.base import Library, Work

__all__ = ["LIBRARY", "relation_of", "table_of"]


class DuckDB(Library):
    """Relations."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on the one column of a relation; the result has its name."""
        relation, *others = columns
        if others:
            raise TypeError("of DuckDB one column is taken: give a relation of one, and no other columns")
        found = arrow.LIBRARY.run(work, [_column_of(relation)], gives, options)
        return relation_of(found if gives == "frame" else pa.table({relation.columns[0]: found}), relation)

    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Refuse: dates of three columns are joined in SQL."""
        raise TypeError(
            "of DuckDB days and texts are taken: bangla_to_gregorian(year, month, day) is its macro"
        )


def _column_of(relation: Any) -> Any:
    if len(relation.columns) != 1:
        names = ", ".join(relation.columns)
        raise TypeError(f"a relation must have one column, such as relation.select('text'), got {names}")
    return table_of(relation).column(0)


def table_of(relation: Any) -> Any:
    """Return a relation as a Table."""
    return relation.to_arrow_table()


def relation_of(found: Any, relation: Any) -> Any:
    """Return a Table as a relation of the connection that another is of, kept there in a temporary table."""
    name = f"bangla_found_{uuid4().hex}"
    # DuckDB finds the Table by the name of the variable.
    relation.query(f"{name}_source", f"CREATE TEMP TABLE {name} AS SELECT * FROM found")
    return relation.query(f"{name}_source", f"SELECT * FROM {name}")


LIBRARY = DuckDB()
