"""polars: expressions, lazy and streaming queries, time zones, groups and the namespace."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bangla_calendar import BanglaDate
from bangla_calendar.columns import (
    fiscal_quarter_key,
    fiscal_year_key,
    format_dates,
    from_gregorian,
    is_valid,
    month_key,
    parse_dates,
    parse_numbers,
    season_key,
    to_ascii_digits,
    to_bangla_digits,
    to_gregorian,
    weekday,
)

pl = pytest.importorskip("polars", reason="needs polars: pip install --group columns, in this checkout")

DAYS = [date(2023, 9, 30), None, date(1971, 12, 16)]
FIELDS = [{"year": 1430, "month": 6, "day": 15}, None, {"year": 1378, "month": 8, "day": 29}]


def streamed(query: Any) -> Any:
    """Return what a query gives as a stream."""
    before_engines = tuple(map(int, pl.__version__.split(".")[:2])) < (1, 23)
    return query.collect(streaming=True) if before_engines else query.collect(engine="streaming")


@pytest.fixture
def frame() -> Any:
    return pl.DataFrame({"day": DAYS, "text": ["15", None, "১৬"]})


EXPRESSIONS: dict[str, Any] = {
    "from_gregorian": lambda: from_gregorian(pl.col("day")),
    "weekday": lambda: weekday(pl.col("day")),
    "month_key": lambda: month_key(pl.col("day")),
    "season_key": lambda: season_key(pl.col("day")),
    "fiscal_year_key": lambda: fiscal_year_key(pl.col("day"), country="BD"),
    "fiscal_quarter_key": lambda: fiscal_quarter_key(pl.col("day"), country="BD"),
    "format_dates": lambda: format_dates(pl.col("day"), "newspaper"),
    "to_gregorian": lambda: to_gregorian(from_gregorian(pl.col("day"))),
    "first of month": lambda: to_gregorian(from_gregorian(pl.col("day")).struct.field("year"), 1, 1),
    "is_valid": lambda: is_valid(1431, 11, pl.col("day").dt.day()),
    "to_bangla_digits": lambda: to_bangla_digits(pl.col("text")),
    "to_ascii_digits": lambda: to_ascii_digits(pl.col("text")),
    "parse_numbers": lambda: parse_numbers(pl.col("text")),
    "parse_numbers, float": lambda: parse_numbers(pl.col("text"), kind="float"),
    "parse_numbers, keep": lambda: parse_numbers(pl.col("text"), errors="keep"),
    "parse_dates": lambda: parse_dates(format_dates(pl.col("day"))),
}


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_expressions_give_what_they_say(frame: Any, name: str) -> None:
    query = frame.lazy().select(EXPRESSIONS[name]())
    now, later, stream = frame.select(EXPRESSIONS[name]()), query.collect(), streamed(query)
    assert query.collect_schema() == now.schema == later.schema == stream.schema
    assert now.rows() == later.rows() == stream.rows()
    missing = [row == (None,) for row in now.rows()]
    assert missing == [False, True, False]


def test_values(frame: Any) -> None:
    assert frame.select(from_gregorian(pl.col("day")))["day"].to_list() == FIELDS
    assert frame.select(to_gregorian(from_gregorian(pl.col("day"))))["date"].to_list() == DAYS
    named = frame.select(from_gregorian(pl.col("day")).alias("bangla")).unnest("bangla")
    assert named.columns == ["year", "month", "day"]


def test_within_groups(frame: Any) -> None:
    frame = pl.DataFrame({"group": [1, 2, 1], "day": DAYS})
    found = frame.group_by("group", maintain_order=True).agg(
        from_gregorian(pl.col("day")).struct.field("year")
    )
    assert found["year"].to_list() == [[1430, 1378], [None]]


def test_many_rows_in_a_stream() -> None:
    days = pl.date_range(date(1700, 1, 1), date(2200, 1, 1), eager=True).alias("day")
    frame = pl.DataFrame({"day": pl.concat([days, days])})
    query = frame.lazy().select(to_gregorian(from_gregorian(pl.col("day"))).alias("day"))
    assert streamed(query).equals(frame)


@pytest.mark.parametrize("unit", ["ms", "us", "ns"])
def test_moments(unit: str) -> None:
    moments = pl.Series([datetime(2023, 9, 30, 18, 30), None, datetime(1969, 12, 31, 23, 59)]).cast(
        pl.Datetime(unit)
    )
    expected = [BanglaDate.from_gregorian(date(*ymd)).day for ymd in ((2023, 9, 30), (1969, 12, 31))]
    assert from_gregorian(moments).struct.field("day").to_list() == [expected[0], None, expected[1]]
    aware = moments.dt.replace_time_zone("UTC")
    expected = [BanglaDate.from_gregorian(date(*ymd)).day for ymd in ((2023, 10, 1), (1970, 1, 1))]
    assert from_gregorian(aware).struct.field("day").to_list() == [expected[0], None, expected[1]]


def test_categories_are_texts() -> None:
    texts = pl.Series(["15", None, "15"], dtype=pl.Categorical)
    assert to_bangla_digits(texts).to_list() == ["১৫", None, "১৫"]
    assert parse_numbers(texts).to_list() == [15, None, 15]


def test_chunks() -> None:
    days = pl.concat([pl.Series("day", DAYS), pl.Series("day", DAYS[1:])], rechunk=False)
    assert from_gregorian(days).to_list() == [*FIELDS, *FIELDS[1:]]
    assert to_gregorian(from_gregorian(days)).to_list() == [*DAYS, *DAYS[1:]]


def test_wrong_types(frame: Any) -> None:
    for wrong in (pl.Series([1.5]), pl.Series(["2023"]), pl.Series([True]), frame):
        with pytest.raises(TypeError):
            from_gregorian(wrong)
    with pytest.raises(TypeError, match="month must be integers"):
        to_gregorian(pl.Series([1430]), pl.Series([1.0]), 1)
    with pytest.raises(TypeError, match="expected a struct"):
        to_gregorian(pl.LazyFrame())


def test_the_namespace(frame: Any) -> None:
    import bangla_calendar.columns.polars  # noqa: F401 - the import registers it

    assert frame["day"].bangla.from_gregorian().to_list() == FIELDS
    assert frame.select(pl.col("day").bangla.from_gregorian().bangla.to_gregorian())["date"].to_list() == DAYS
    assert frame.select(pl.col("text").bangla.parse_numbers())["text"].to_list() == [15, None, 16]


def test_a_bad_row_fails_the_query() -> None:
    years = pl.DataFrame({"year": [1430, 1431]})
    told = r"row \d: day must be in 1\.\.29 for Falgun 1431"
    with pytest.raises(Exception, match=told):
        years.select(to_gregorian(pl.col("year"), 11, 30))
    with pytest.raises(Exception, match=told):
        years.lazy().select(to_gregorian(pl.col("year"), 11, 30)).collect()


def test_nulls_of_no_type() -> None:
    assert from_gregorian(pl.Series([None, None])).to_list() == [None, None]
    assert to_gregorian(pl.Series([None, None]), 1, 1).to_list() == [None, None]
