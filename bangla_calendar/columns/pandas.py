"""pandas: importing this file gives every Series and DataFrame the accessor `.bangla`.

The functions of `bangla_calendar.columns` take a Series without it.

>>> import pandas
>>> import bangla_calendar.columns.pandas
>>> days = pandas.Series(["2023-09-30", None], dtype="datetime64[s]")
>>> days.bangla.from_gregorian().bangla.to_gregorian().dt.day.tolist()
[30.0, nan]
"""

from __future__ import annotations

from pandas.api import extensions

from bangla_calendar.columns import namespaces

__all__: list[str] = []

extensions.register_series_accessor("bangla")(namespaces.Column)
extensions.register_dataframe_accessor("bangla")(namespaces.Fields)
