"""Columns of polars: a Series gives a Series, an expression an expression."""

from __future__ import annotations

from typing import assert_type

import polars as pl

from bangla_calendar import columns


def series(days: pl.Series) -> None:
    assert_type(columns.weekday(days), pl.Series)
    assert_type(columns.from_gregorian(days), pl.Series)
    assert_type(columns.format_dates(days, "newspaper"), pl.Series)


def expression(days: pl.Expr) -> None:
    assert_type(columns.month_key(days), pl.Expr)
    assert_type(columns.to_gregorian(days, 1, 1), pl.Expr)
