"""Columns of lists and of NumPy: what goes in as such comes out as such."""

from __future__ import annotations

from datetime import date
from typing import assert_type

import numpy as np
from numpy.typing import NDArray

from bangla_calendar import DateMatch, columns
from bangla_calendar.typing import ColumnErrors, Country


def lists(days: list[date], texts: list[str], errors: ColumnErrors) -> None:
    assert_type(columns.from_gregorian(days), list[tuple[int, int, int] | None])
    assert_type(columns.to_gregorian([1430], [6], 15), list[date | None])
    assert_type(columns.is_valid([1430], 6, 31), list[bool | None])
    assert_type(columns.weekday(days), list[int | None])
    assert_type(columns.format_dates(days, "newspaper", lang="en"), list[str | None])
    assert_type(columns.find_dates(texts, reference=date(2023, 9, 30)), list[list[DateMatch] | None])
    assert_type(columns.to_bangla_digits(texts, errors=errors), list[str | None])
    # What these give depends on `errors`.
    found: list[date | None] = columns.parse_dates(texts, calendar=["bangladesh"], errors="coerce")
    amounts: list[float | None] = columns.parse_money(texts, kind="float")
    print(found, amounts)


def arrays(days: NDArray[np.datetime64], country: Country) -> None:
    year, month, day = columns.from_gregorian(days)
    assert_type(columns.to_gregorian(year, month, day), NDArray[np.datetime64])
    assert_type(columns.to_gregorian(year, 1, 1), NDArray[np.datetime64])
    assert_type(columns.is_valid(year, month, day, calendar="west-bengal"), NDArray[np.bool_])
    assert_type(columns.weekday(days), NDArray[np.uint8])
    assert_type(columns.fiscal_year_key(days, country=country, kind="tax"), NDArray[np.int32])
