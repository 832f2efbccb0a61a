"""pandas: types, time zones, indexes and the accessor."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest

from bangla_calendar import BanglaDate
from bangla_calendar.columns import (
    format_dates,
    from_gregorian,
    is_valid,
    parse_dates,
    parse_numbers,
    to_bangla_digits,
    to_gregorian,
    weekday,
)
from bangla_calendar.errors import BanglaCalendarError

pd = pytest.importorskip("pandas", reason="needs pandas: pip install --group columns, in this checkout")

DAYS = [date(2023, 9, 30), None, date(1971, 12, 16)]
FIELDS = [(1430, 6, 15), None, (1378, 8, 29)]


def rows(frame: Any) -> list[tuple[int, ...] | None]:
    return [None if row.isna().any() else tuple(map(int, row)) for _, row in frame.iterrows()]


def test_the_days_are_right() -> None:
    assert [
        None if day is None else (found.year, found.month, found.day)
        for day in DAYS
        for found in [BanglaDate.from_gregorian(day or date.min.replace(year=2000))]
    ] == FIELDS


@pytest.mark.parametrize(
    "dtype", ["datetime64[s]", "datetime64[ms]", "datetime64[us]", "datetime64[ns]", object]
)
def test_every_type_of_day(dtype: Any) -> None:
    days = pd.Series(DAYS, dtype=object)
    found = from_gregorian(days if dtype is object else pd.to_datetime(days).astype(dtype))
    assert rows(found) == FIELDS
    assert [str(kind) for kind in found.dtypes] == ["Int32", "UInt8", "UInt8"]


def test_nat_in_a_list_is_missing() -> None:
    assert from_gregorian([pd.NaT, date(2023, 9, 30)]) == [None, (1430, 6, 15)]


@pytest.mark.parametrize("kind", ["date32", "timestamp"])
def test_days_that_arrow_holds(kind: str) -> None:
    pa = pytest.importorskip("pyarrow")
    days = pa.array(DAYS, pa.date32()).cast(pa.date32() if kind == "date32" else pa.timestamp("us"))
    days = pd.Series(pd.arrays.ArrowExtensionArray(days))
    assert rows(from_gregorian(pd.concat([days, days], ignore_index=True))) == FIELDS * 2


def test_no_days() -> None:
    for wrong in (
        pd.Series([1.5]),
        pd.Series([True]),
        pd.Series([1.5], dtype="category"),
    ):
        with pytest.raises(TypeError, match="days must be dates, moments or integers"):
            from_gregorian(wrong)
    # Texts are objects up to pandas 2.
    with pytest.raises(TypeError, match=r"days must be dates, moments or integers|datetime, got str"):
        from_gregorian(pd.Series(["2023-09-30"]))
    with pytest.raises(TypeError, match="a column must be a Series"):
        from_gregorian(pd.DataFrame({"day": [0]}))
    with pytest.raises(TypeError, match="month must be integers"):
        to_gregorian(pd.Series([1430]), pd.Series([1.5]), 1)


def test_moments_go_to_the_civil_zone() -> None:
    moments = pd.Series(pd.to_datetime(["2023-09-30 18:30", "2023-09-30 18:20"]).tz_localize("UTC"))
    # Half past midnight in Dhaka, and ten minutes before midnight in Kolkata.
    assert from_gregorian(moments)["day"].tolist() == [16, 16]
    kolkata = from_gregorian(moments, calendar="west-bengal")
    assert kolkata["day"].tolist() == [
        BanglaDate.from_gregorian(date(2023, 10, 1), calendar="west-bengal").day,
        BanglaDate.from_gregorian(date(2023, 9, 30), calendar="west-bengal").day,
    ]
    assert from_gregorian(moments.dt.tz_localize(None))["day"].tolist() == [15, 15]


def test_the_index_stays() -> None:
    days = pd.Series(pd.to_datetime(DAYS), index=["a", "b", "a"], name="printed")
    for found in (
        from_gregorian(days),
        weekday(days),
        format_dates(days),
        to_gregorian(from_gregorian(days)),
    ):
        assert found.index is days.index or found.index.equals(days.index)
    assert weekday(days).name == "printed"
    assert to_gregorian(from_gregorian(days)).name == "date"


def test_indexes_must_agree() -> None:
    year, month = pd.Series([1430], index=[0]), pd.Series([1], index=[1])
    with pytest.raises(BanglaCalendarError, match="must have the same index"):
        is_valid(year, month, 1)


@pytest.mark.parametrize("dtype", ["int64", "Int64", "UInt16", "int16"])
def test_integers_of_every_type(dtype: str) -> None:
    frame = pd.DataFrame({"year": [1430, 1378], "month": [6, 8], "day": [15, 29]}, dtype=dtype)
    assert [moment.date() for moment in to_gregorian(frame)] == [DAYS[0], DAYS[2]]


@pytest.mark.parametrize("dtype", [object, "string"])
def test_texts_keep_their_type(dtype: Any) -> None:
    texts = pd.Series(["15", None, "১৫"], dtype=dtype, index=[3, 1, 2])
    changed = to_bangla_digits(texts)
    assert changed.dtype == texts.dtype
    assert changed.index.tolist() == [3, 1, 2]
    assert changed.dropna().tolist() == ["১৫", "১৫"]
    assert parse_numbers(texts).dropna().tolist() == [15, 15]


@pytest.mark.parametrize("dtype", ["string[pyarrow]", "ArrowDtype"])
def test_texts_that_arrow_holds(dtype: str) -> None:
    pa = pytest.importorskip("pyarrow")
    kind = pd.ArrowDtype(pa.string()) if dtype == "ArrowDtype" else dtype
    texts = pd.Series(["9", "15", None, "১৫"], dtype=kind, index=[3, 2, 1, 0], name="day")
    for given in (texts, texts[1:], pd.concat([texts, texts[:0]])):
        changed = to_bangla_digits(given)
        assert (changed.dtype, changed.name, [*changed.index]) == (given.dtype, "day", [*given.index])
        assert [*changed[-3:].fillna("-")] == ["১৫", "-", "১৫"]
        assert [*parse_numbers(given)[-3:].fillna(0)] == [15, 0, 15]
        assert [*parse_numbers(given, errors="keep")[-3:].fillna("-")] == ["15", "-", "15"]
    numbers = pd.Series([14, None], dtype=pd.ArrowDtype(pa.int64()))
    assert [*to_bangla_digits(numbers).fillna("-")] == ["১৪", "-"]
    with pytest.raises(TypeError, match="texts must be strings, got double"):
        to_bangla_digits(numbers.astype(pd.ArrowDtype(pa.float64())))


def test_nan_is_missing() -> None:
    read = parse_dates(pd.Series(["১৫ আশ্বিন ১৪৩০", np.nan, None, pd.NA]))
    assert read.isna().tolist() == [False, True, True, True]
    assert str(read.dtype) == "datetime64[s]"


def test_columns_of_files_with_gaps() -> None:
    frame = pd.DataFrame({"year": [1430, None], "month": [6, None], "day": [15, None]})
    with pytest.raises(TypeError, match=r"year must be integers, got float64: convert_dtypes\(\)"):
        to_gregorian(frame)
    assert to_gregorian(frame.convert_dtypes()).isna().tolist() == [False, True]
    empty = pd.Series([np.nan, np.nan])
    assert from_gregorian(empty).isna().all(axis=None)
    assert to_gregorian(empty, 1, 1).isna().all()


def test_the_accessor() -> None:
    import bangla_calendar.columns.pandas  # noqa: F401 - the import registers it

    days = pd.Series(pd.to_datetime(DAYS), name="printed")
    assert rows(days.bangla.from_gregorian()) == FIELDS
    assert days.bangla.format_dates("newspaper")[0] == "১৫ আশ্বিন ১৪৩০"
    assert days.bangla.weekday(calendar="west-bengal").dropna().tolist() == [5, 3]
    back = days.bangla.from_gregorian().bangla.to_gregorian()
    assert back.dropna().tolist() == days.dropna().tolist()
    assert days.bangla.from_gregorian().bangla.is_valid().dropna().all()
    assert "calendar" in (days.bangla.from_gregorian.__doc__ or "")


def test_each_field_has_a_mask_of_its_own() -> None:
    fields = from_gregorian(pd.Series(pd.to_datetime(["2023-09-30", None])))
    fields.loc[1, "year"] = 1430
    assert fields.loc[1].isna().tolist() == [False, True, True]
