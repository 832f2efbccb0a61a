"""polars: importing this file gives every Series and expression the namespace `.bangla`.

The functions of `bangla_calendar.columns` take a Series or an expression without it.

>>> from datetime import date
>>> import polars
>>> import bangla_calendar.columns.polars
>>> frame = polars.DataFrame({"day": [date(2023, 9, 30)]})
>>> frame.select(polars.col("day").bangla.from_gregorian()).unnest("day").rows()
[(1430, 6, 15)]
"""

from __future__ import annotations

import polars

from bangla_calendar.columns import namespaces

__all__: list[str] = []


class _Namespace(namespaces.Column, namespaces.Fields):
    """Both kinds of methods: a struct of year, month and day is a column as well."""


polars.api.register_series_namespace("bangla")(_Namespace)
polars.api.register_expr_namespace("bangla")(_Namespace)
