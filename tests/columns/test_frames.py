"""Found dates as long frames, and the many forms in which libraries hold dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pytest

from bangla_calendar import BanglaDate, columns
from bangla_calendar import find_dates as find_in
from bangla_calendar.columns.found import FOUND, PAGE, found_record
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from tests.columns.libraries import LIBRARIES, Columns, needs

PAGES = ["ঢাকা, ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)", None, "", "সভা ১০-১২ মার্চ ২০২৪, ২২ পৌষ ১৩১৬"]
EXPECTED = [(page, found_record(match)) for page, text in enumerate(PAGES) for match in find_in(text or "")]


def dicts(found: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame that is no DataFrame of pandas."""
    if isinstance(found, list):
        return found
    if isinstance(found, dict):
        return [
            dict(zip(found, row, strict=True))
            for row in zip(*(a.tolist() for a in found.values()), strict=True)
        ]
    rows: list[dict[str, Any]] = found.to_dicts() if hasattr(found, "to_dicts") else found.to_pylist()
    return rows


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
def test_a_row_for_each_date(library: Columns) -> None:
    found = columns.find_dates(library.texts(PAGES), as_frame=True)
    if library.name == "pandas":
        assert list(found) == [*FOUND]
        assert found.index.tolist() == [7 + page for page, _ in EXPECTED]
        found = found.reset_index(drop=True)
        assert found["text"].tolist() == [record["text"] for _, record in EXPECTED]
        assert found["gregorian_end"].notna().tolist() == [bool(r["gregorian_end"]) for _, r in EXPECTED]
        assert found["basis"].tolist()[0] == "published"
        assert found["margin"].notna().tolist() == [r["margin"] is not None for _, r in EXPECTED]
        return
    assert dicts(found) == [{PAGE: page, **record} for page, record in EXPECTED]


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
def test_a_frame_without_rows_has_its_columns(library: Columns) -> None:
    full = columns.find_dates(library.texts(PAGES), as_frame=True)
    for texts in ([], [None], ["কোনো তারিখ নেই"]):
        found = columns.find_dates(library.texts(texts), as_frame=True)
        if library.name == "lists":
            assert found == []
        elif library.name == "numpy":
            assert {name: array.dtype for name, array in found.items()} == {
                name: array.dtype for name, array in full.items()
            }
        elif library.name == "pandas":
            assert found.dtypes.equals(full.dtypes)
        else:
            assert found.schema == full.schema


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
def test_options_hold_for_frames(library: Columns) -> None:
    texts = library.texts(["১৫ আশ্বিন ১৪৩০", "আজ"])
    calendars = library.texts(["west-bengal", "bangladesh"])
    seen = library.dates([date(2023, 9, 30)] * 2)
    found = columns.find_dates(texts, calendar=calendars, reference=seen, as_frame=True)
    rules = (
        found["rule"].tolist() if library.name in ("numpy", "pandas") else [r["rule"] for r in dicts(found)]
    )
    assert rules[0] == "west-bengal"
    assert len(rules) == 2


@needs("pandas")
def test_a_frame_of_pandas_joins_its_pages() -> None:
    import pandas as pd

    pages = pd.DataFrame({"text": PAGES}, index=pd.Index(list("abcd"), name="url"))
    found = columns.find_dates(pages["text"], as_frame=True)
    assert found.index.name == "url"
    joined = pages[[]].join(found, how="inner")
    assert joined.index.tolist() == ["abcd"[page] for page, _ in EXPECTED]


@needs("polars")
def test_an_expression_has_no_other_rows() -> None:
    import polars as pl

    with pytest.raises(TypeError, match="a frame is made of a Series"):
        columns.find_dates(pl.col("text"), as_frame=True)


@pytest.fixture
def connection() -> Any:
    duckdb = pytest.importorskip(
        "duckdb", reason="needs duckdb: pip install --group columns, in this checkout"
    )
    pytest.importorskip("pyarrow", reason="needs pyarrow: pip install --group columns, in this checkout")
    connection = duckdb.connect()
    connection.execute(
        "CREATE TABLE pages AS SELECT * FROM (VALUES (0, ?), (1, ?), (2, ?), (3, ?)) t(id, text)", PAGES
    )
    yield connection
    connection.close()


def test_relations_of_duckdb(connection: Any) -> None:
    relation = connection.sql("SELECT text FROM pages ORDER BY id")
    found = columns.find_dates(relation, as_frame=True)
    assert found.columns == [PAGE, *FOUND]
    assert found.fetchall() == [(page, *record.values()) for page, record in EXPECTED]
    fields = columns.from_gregorian(connection.sql("SELECT DATE '2023-09-30' AS printed"))
    assert (fields.columns, fields.fetchall()) == (["printed"], [({"year": 1430, "month": 6, "day": 15},)])
    with pytest.raises(TypeError, match=r"a relation must have one column.*got id, text"):
        columns.find_dates(connection.table("pages"))
    with pytest.raises(TypeError, match="of DuckDB one column is taken"):
        columns.to_gregorian(relation, 1, 1)
    with pytest.raises(TypeError, match="bangla_to_gregorian"):
        columns.to_gregorian(relation)


def test_dates_beside_the_keys_of_a_relation(connection: Any) -> None:
    from bangla_calendar.columns.duckdb import find_dates

    found = find_dates(connection.table("pages"), "text")
    assert found.columns == ["id", *FOUND]
    expected = [(page, *record.values()) for page, record in EXPECTED]
    assert found.order('id, "start"').fetchall() == expected
    assert find_dates(connection.table("pages"), "text", keys=[]).columns == [*FOUND]
    for column, keys in (("body", None), ("text", ["url"])):
        with pytest.raises(UnknownNameError, match="choose from id, text"):
            find_dates(connection.table("pages"), column, keys=keys)
    with pytest.raises(BanglaCalendarError, match="keys must not be named as fields are, got kind"):
        find_dates(connection.sql("SELECT text, 1 AS kind FROM pages"), "text")


DAY = date(2023, 9, 30)
LATE = datetime(2023, 9, 30, 20, tzinfo=UTC)  # in Dhaka the next day


@needs("pandas")
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (lambda pd: pd.DatetimeIndex([DAY, None]), ["2023-09-30", None]),
        (lambda pd: pd.DatetimeIndex([LATE]), ["2023-10-01"]),
        (lambda pd: pd.PeriodIndex([DAY, None], freq="D"), ["2023-09-30", None]),
        (lambda pd: pd.Series(pd.PeriodIndex(["2023-09-30 23:00"], freq="60min")), ["2023-09-30"]),
        (lambda pd: pd.Series([DAY, LATE, BanglaDate(1430, 6, 15), None, pd.NaT], dtype=object),
         ["2023-09-30", "2023-10-01", "2023-09-30", None, None]),
        (lambda pd: pd.Index([DAY, None], dtype=object), ["2023-09-30", None]),
    ],
)  # fmt: skip
def test_days_of_pandas(given: Callable[[Any], Any], expected: list[str | None]) -> None:
    import pandas as pd

    column = given(pd)
    fields = columns.from_gregorian(column)
    assert fields.index.equals(column if isinstance(column, pd.Index) else column.index)
    back = columns.to_gregorian(fields)
    assert [None if day is pd.NaT else day.date().isoformat() for day in back.tolist()] == expected


@needs("pandas")
def test_what_is_no_day_of_pandas() -> None:
    import pandas as pd

    with pytest.raises(TypeError, match=r"a period must be within one day, got period\[M\]"):
        columns.weekday(pd.PeriodIndex(["2023-09"], freq="M"))
    for other, name in (("2023-09-30", "str"), (19630, "int"), (2.5, "float")):
        with pytest.raises(
            TypeError, match=rf"row 1: expected a datetime\.date or datetime\.datetime, got {name}"
        ):
            columns.weekday(pd.Series([DAY, other], dtype=object))
    with pytest.raises(TypeError, match="row 1: texts must be str, got int"):
        columns.find_dates(pd.Series(["২০২৩", 7, 8], dtype=object))


def categories() -> list[Any]:
    """Return the makers of columns that number their distinct values, or leave out the commonest."""

    def pandas(values: list[Any]) -> Any:
        pd = pytest.importorskip("pandas", reason="needs pandas")
        return pd.Series(values, index=[4, 5, 9]).convert_dtypes().astype("category")

    def objects(values: list[Any]) -> Any:
        pd = pytest.importorskip("pandas", reason="needs pandas")
        return pd.Series(values, index=[4, 5, 9], dtype=object).astype("category")

    def arrow(values: list[Any]) -> Any:
        pa = pytest.importorskip("pyarrow", reason="needs pyarrow")
        return pa.array(values).dictionary_encode()

    return [pandas, objects, arrow]


@pytest.mark.parametrize("make", categories())
def test_categories_of_days_moments_and_numbers(make: Callable[[list[Any]], Any]) -> None:
    def plain(column: Any) -> list[Any]:
        if hasattr(column, "to_pylist"):
            found: list[Any] = column.to_pylist()
            return found
        assert column.index.tolist() == [4, 5, 9]
        return [None if lacks else value for value, lacks in zip(column, column.isna(), strict=True)]

    assert plain(columns.month_key(make([DAY, None, DAY]))) == [143006, None, 143006]
    assert plain(columns.weekday(make([LATE, LATE, None]))) == [6, 6, None]
    first = columns.to_gregorian(make([1430, 1430, None]), make([6, 7, 6]), 1)
    assert [day and str(day)[:10] for day in plain(first)] == ["2023-09-16", "2023-10-17", None]
    texts = make(["২ ঘণ্টা আগে", "২ ঘণ্টা আগে", None])
    stamps = columns.parse_stamps(texts, tz="UTC", reference=make([LATE, LATE, LATE]))
    assert [moment and moment.hour for moment in plain(stamps)] == [18, 18, None]


@needs("pandas")
def test_sparse_series() -> None:
    import pandas as pd

    assert columns.weekday(pd.Series(pd.arrays.SparseArray([19630, 0, 0]))).tolist() == [5, 3, 3]


NOTHING: dict[str, Callable[[Any], Any]] = {
    "numpy": lambda np: np.array([None, None], object),
    "pandas": lambda pd: pd.Series([None, None], dtype=object),
    "pandas ": lambda pd: pd.Series([None, None], dtype=float),
    "polars": lambda pl: pl.Series([None, None]),
    "pyarrow": lambda pa: pa.nulls(2),
}


@pytest.mark.parametrize("name", NOTHING)
def test_moments_in_objects_and_none_at_all(name: str) -> None:
    library = pytest.importorskip(name.strip(), reason=f"needs {name}")
    nothing = NOTHING[name](library)
    given = ["১৭ আগস্ট ২০২২, ২২:০৭", "২ ঘণ্টা আগে"]
    texts = (
        library.array(given, object)
        if name == "numpy"
        else library.array(given)
        if name == "pyarrow"
        else library.Series(given)
    )
    found = columns.parse_stamps(texts, tz="UTC", reference=nothing, errors="coerce")
    assert [str(moment) in ("None", "NaT") for moment in found] == [False, True]
    if name in ("numpy", "pandas"):
        nothing[1] = LATE
        found = columns.parse_stamps(texts, tz="UTC", reference=nothing)
        assert [str(moment)[:13].replace("T", " ") for moment in found] == ["2022-08-17 22", "2023-09-30 18"]


def test_tuples_are_lists() -> None:
    assert columns.from_gregorian((DAY, None)) == [(1430, 6, 15), None]
    assert columns.parse_dates(("১৫ আশ্বিন ১৪৩০", None)) == [DAY, None]
    assert columns.to_gregorian(((1430, 6, 15), None)) == [DAY, None]
    with pytest.raises(BanglaCalendarError, match="row 0: expected year, month and day, got 1430"):
        columns.to_gregorian((1430, 6, 15))
    with pytest.raises(TypeError, match="a column must be"):
        columns.from_gregorian(columns.from_gregorian(np.array([1])))


def test_objects_in_arrays_and_lists() -> None:
    assert columns.weekday(np.array([DAY, LATE, None], object)).tolist() == [5, 6, None]
    assert columns.weekday([BanglaDate(1430, 6, 15), DAY]) == [5, 5]
    assert columns.from_gregorian(
        [BanglaDate(1430, 6, 15, calendar="west-bengal")], calendar="west-bengal"
    ) == [(1430, 6, 15)]


def frames() -> list[Any]:
    """Return the makers of frames, of three columns and more."""

    def pandas(fields: dict[str, int]) -> Any:
        return pytest.importorskip("pandas", reason="needs pandas").DataFrame([fields])

    def polars(fields: dict[str, int]) -> Any:
        return pytest.importorskip("polars", reason="needs polars").DataFrame([fields])

    def struct(fields: dict[str, int]) -> Any:
        return polars(fields).to_struct("fields")

    def table(fields: dict[str, int]) -> Any:
        return pytest.importorskip("pyarrow", reason="needs pyarrow").Table.from_pylist([fields])

    return [pandas, polars, struct, table]


@pytest.mark.parametrize("make", frames())
def test_frames_of_fields(make: Callable[[dict[str, int]], Any]) -> None:
    def day(found: Any) -> Any:
        value = found.to_pylist()[0] if hasattr(found, "to_pylist") else found.to_list()[0]
        return value.date() if isinstance(value, datetime) else value

    by_name = make({"day": 15, "id": 7, "month": 6, "year": 1430})
    by_place = make({"y": 1430, "m": 6, "d": 15})
    in_capitals = make({"Year": 1430, "Day": 15, "MONTH": 6})
    for frame in (by_name, by_place, in_capitals, make({"Day": 1, "year": 1430, "month": 6, "day": 15})):
        assert day(columns.to_gregorian(frame)) == DAY
    for fields, told in (
        ({"year": 1430, "month": 6, "d": 15}, "no day in year, month, d: needed are year, month and day"),
        ({"y": 1430, "m": 6}, "no year, month, day in y, m: needed are"),
        ({"id": 7, "year": 1430}, "no month, day in id, year: needed are"),
        ({"Year": 1430, "m": 6, "d": 15}, "no month, day in Year, m, d: needed are"),
        ({"Year": 1430, "YEAR": 1431, "month": 6, "day": 15}, "more than one year in Year, YEAR, month, day"),
        ({"y": 1, "m": 2, "d": 3, "e": 4}, "no year, month, day in y, m, d, e: needed are"),
    ):
        with pytest.raises(BanglaCalendarError, match=told):
            columns.to_gregorian(make(fields))
    with pytest.raises(columns.BadRowsError, match="day must be in"):
        columns.to_gregorian(make({"d": 15, "m": 6, "y": 1430}))


def test_frames_with_columns_of_one_name() -> None:
    pd = pytest.importorskip("pandas", reason="needs pandas: pip install --group columns, in this checkout")
    pa = pytest.importorskip("pyarrow", reason="needs pyarrow: pip install --group columns, in this checkout")

    def made(names: list[str]) -> list[Any]:
        row = [1430, 6, 15, 15][: len(names)]
        return [pd.DataFrame([row], columns=names), pa.table([[part] for part in row], names)]

    of_pandas, of_arrow = (columns.to_gregorian(frame) for frame in made(["a", "a", "a"]))
    assert of_pandas.dt.date.tolist() == of_arrow.to_pylist() == [DAY]
    for frame in made(["year", "month", "day", "day"]):
        with pytest.raises(BanglaCalendarError, match="more than one day in year, month, day, day"):
            columns.to_gregorian(frame)


@needs("pandas")
def test_fields_in_objects_of_pandas() -> None:
    import pandas as pd

    tuples = pd.Series([(1430, 6, 15), None], index=[4, 9])
    found = columns.to_gregorian(tuples)
    assert found.index.tolist() == [4, 9]
    assert found.isna().tolist() == [False, True]
    frame = pd.DataFrame({"year": [1430, None], "month": [6, 6], "day": [15, 1]}, dtype=object)
    assert columns.to_gregorian(frame).isna().tolist() == [False, True]
