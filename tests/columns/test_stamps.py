"""Timestamps of columns: those of `parse_stamp`, as moments of every library."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from bangla_calendar import BanglaCalendarError, UnknownNameError
from bangla_calendar.columns import BadRowsError, parse_stamps
from tests.columns.libraries import LIBRARIES, Columns, needs

DHAKA = ZoneInfo("Asia/Dhaka")
TEXTS = ["প্রকাশ : ০৩ জুন ২০২৩, ০৯:০৫ পিএম", None, "৩ জুন ২০২৩", "প্রকাশ : ০৩ জুন ২০২৩, ০৯:০৫ পিএম"]
MOMENTS = [
    datetime(2023, 6, 3, 15, 5, tzinfo=UTC),
    None,
    datetime(2023, 6, 2, 18, tzinfo=UTC),
    datetime(2023, 6, 3, 15, 5, tzinfo=UTC),
]
BAD = ["৩ জুন ২০২৩, ২১:০৫", "no time", None]


def moments(column: Any) -> list[datetime | None]:
    """Return a column of moments of any library as aware datetimes in UTC."""
    values = column.to_pylist() if hasattr(column, "to_pylist") else column
    values = (
        values
        if isinstance(values, list)
        else values.tolist()
        if hasattr(values, "tolist")
        else values.to_list()
    )
    plain = [
        None if value is None or value != value else getattr(value, "to_pydatetime", lambda v=value: v)()
        for value in values
    ]
    return [
        None
        if value is None
        else value.replace(tzinfo=UTC)
        if value.tzinfo is None
        else value.astimezone(UTC)
        for value in plain
    ]


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
class TestEveryLibrary:
    def test_moments(self, library: Columns) -> None:
        assert moments(parse_stamps(library.texts(TEXTS), tz="Asia/Dhaka")) == MOMENTS
        assert moments(parse_stamps(library.texts([]), tz="Asia/Dhaka")) == []
        assert moments(parse_stamps(library.texts([None]), tz="Asia/Dhaka")) == [None]

    def test_sites_in_several_zones(self, library: Columns) -> None:
        texts = ["৩ জুন ২০২৩, ০৯:০৫ পিএম"] * 3 + [None]
        zones = ["Asia/Dhaka", "Asia/Kolkata", "Asia/Dhaka", None]
        expected = [
            datetime(2023, 6, 3, hour, minute, tzinfo=UTC) for hour, minute in ((15, 5), (15, 35), (15, 5))
        ]
        found = parse_stamps(library.texts(texts), tz=library.texts(zones))
        assert moments(found) == [*expected, None]
        kept = parse_stamps(library.texts(texts[:2]), tz=library.texts(zones[:2]), errors="keep")
        assert library.plain(kept) == ["2023-06-03T21:05:00+06:00", "2023-06-03T21:05:00+05:30"]
        lacking = library.texts([None, "Asia/Dhaka"])
        with pytest.raises(BadRowsError, match=r"row 0: the row names no time zone \(1 bad row of 2\)"):
            parse_stamps(library.texts(texts[:2]), tz=lacking)
        assert moments(parse_stamps(library.texts(texts[:2]), tz=lacking, errors="coerce")) == [
            None,
            expected[0],
        ]

    def test_calendars_of_several_countries(self, library: Columns) -> None:
        texts = library.texts(["১০ অগ্রহায়ণ ১৪২১, সকাল ১০টা"] * 2)
        found = parse_stamps(texts, tz="UTC", calendar=library.texts(["bangladesh", "west-bengal"]))
        assert moments(found) == [datetime(2014, 11, day, 10, tzinfo=UTC) for day in (24, 27)]

    def test_bad_rows(self, library: Columns) -> None:
        column = library.texts(BAD)
        with pytest.raises(BadRowsError, match=r"^row 1: expected a timestamp, .* \(1 bad row of 3\)$"):
            parse_stamps(column, tz="Asia/Dhaka")
        coerced = parse_stamps(column, tz="Asia/Dhaka", errors="coerce")
        assert moments(coerced) == [datetime(2023, 6, 3, 15, 5, tzinfo=UTC), None, None]
        kept = library.plain(parse_stamps(column, tz="Asia/Dhaka", errors="keep"))
        assert kept == ["2023-06-03T21:05:00+06:00", "no time", None]

    def test_labels(self, library: Columns) -> None:
        column = library.texts(["ঝড় প্রকাশ: ৩ জুন ২০২৩, ২১:০৫আপডেট: ৩ জুন ২০২৩, ২২:০৫", None])
        for label, hour in (("published", 15), ("updated", 16)):
            found = parse_stamps(column, tz="Asia/Dhaka", label=label)  # type: ignore[arg-type]
            assert moments(found) == [datetime(2023, 6, 3, hour, 5, tzinfo=UTC), None]
        with pytest.raises(BadRowsError, match="a timestamp with the label 'updated'"):
            parse_stamps(library.texts(["প্রকাশ: ৩ জুন ২০২৩, ২১:০৫"]), tz="Asia/Dhaka", label="updated")


AGO = ["৫ মিনিট আগে", "প্রকাশ: গতকাল, ১০:০৭ পিএম", "৩ জুন ২০২৩, ২১:০৫", None, "৫ মিনিট আগে"]
# Aware ones in UTC; without a zone they are those of the site, in NumPy of UTC.
SEEN = [datetime(2024, 3, 15, 10, 20, tzinfo=UTC), datetime(2024, 3, 14, 19, tzinfo=UTC), None, None, None]
READ = [datetime(2024, 3, 15, 10, 15, tzinfo=UTC), datetime(2024, 3, 14, 16, 7, tzinfo=UTC), MOMENTS[0], None]


def columns_of_moments(library: str, values: list[datetime | None]) -> list[Any]:
    """Return columns of aware moments and, where there are such, of those without a zone."""
    naive = [None if value is None else value.astimezone(DHAKA).replace(tzinfo=None) for value in values]
    if library == "lists":
        return [values, naive]
    if library == "numpy":
        utc = [None if value is None else value.replace(tzinfo=None) for value in values]
        return [np.array(utc, "datetime64[us]")]
    if library == "pandas":
        pandas = pytest.importorskip("pandas")
        index = range(7, 7 + len(values))
        return [
            pandas.Series(pandas.to_datetime(pandas.Series(each, index=index))) for each in (values, naive)
        ]
    if library == "polars":
        polars = pytest.importorskip("polars")
        aware = polars.Series("seen", values, dtype=polars.Datetime("us", "UTC"))
        return [aware, polars.Series("seen", naive, dtype=polars.Datetime("ms"))]
    pyarrow = pytest.importorskip("pyarrow")
    arrays = [
        pyarrow.array(values, pyarrow.timestamp("ms", "UTC")),
        pyarrow.array(naive, pyarrow.timestamp("us")),
    ]
    return [pyarrow.chunked_array([array]) for array in arrays] if library == "chunked arrow" else arrays


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
class TestMomentsOfEachRow:
    def test_seen_from_its_own(self, library: Columns) -> None:
        for seen in columns_of_moments(library.name, SEEN):
            texts = library.texts([*AGO[:4], None])
            assert moments(parse_stamps(texts, tz="Asia/Dhaka", reference=seen)) == [*READ, None]

    def test_a_row_without_one(self, library: Columns) -> None:
        for seen in columns_of_moments(library.name, SEEN):
            with pytest.raises(BadRowsError, match="row 4: expected a reference"):
                parse_stamps(library.texts(AGO), tz="Asia/Dhaka", reference=seen)
            found = parse_stamps(library.texts(AGO), tz="Asia/Dhaka", reference=seen, errors="coerce")
            assert moments(found) == [*READ, None]

    def test_other_lengths(self, library: Columns) -> None:
        for seen in columns_of_moments(library.name, SEEN[:2]):
            with pytest.raises(BanglaCalendarError, match="must "):
                parse_stamps(library.texts(AGO), tz="Asia/Dhaka", reference=seen)


def test_days_are_no_moments() -> None:
    with pytest.raises(TypeError, match="moments must be datetime, got date"):
        parse_stamps(["৫ মিনিট আগে"], tz=DHAKA, reference=[date(2024, 3, 15)])
    with pytest.raises(TypeError, match=r"with a clock, got datetime64\[D\]"):
        parse_stamps(np.array(["৫ মিনিট আগে"]), tz=DHAKA, reference=np.array(["2024-03-15"], "datetime64[D]"))
    with pytest.raises(TypeError, match="row 1: texts must be str, got int"):
        parse_stamps(["৫ মিনিট আগে", 5], tz=DHAKA, reference=[SEEN[0], SEEN[0]])


def test_lists_have_the_zone() -> None:
    assert parse_stamps(TEXTS, tz="Asia/Kolkata")[0] == datetime(
        2023, 6, 3, 21, 5, tzinfo=ZoneInfo("Asia/Kolkata")
    )
    assert parse_stamps(["৫ মিনিট আগে"], tz=DHAKA, reference=datetime(2024, 3, 15, 16, 20)) == [
        datetime(2024, 3, 15, 16, 15, tzinfo=DHAKA)
    ]


@needs("pandas", "polars", "pyarrow")
def test_types() -> None:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    assert str(parse_stamps(pd.Series(TEXTS), tz="Asia/Dhaka").dtype) == "datetime64[s, Asia/Dhaka]"
    assert parse_stamps(pl.Series(TEXTS), tz="Asia/Dhaka").dtype == pl.Datetime("us", "Asia/Dhaka")
    assert parse_stamps(pa.array(TEXTS), tz="Asia/Dhaka").type == pa.timestamp("s", "Asia/Dhaka")


@needs("polars")
def test_expressions() -> None:
    import polars as pl

    import bangla_calendar.columns.polars  # noqa: F401 - which makes the namespace

    frame = pl.DataFrame({"text": TEXTS})
    for of in (frame, frame.lazy()):
        found: Any = of.select(pl.col("text").bangla.parse_stamps(tz="Asia/Dhaka"))
        found = found.collect() if of is not frame else found
        assert found.schema == {"text": pl.Datetime("us", "Asia/Dhaka")}
        assert moments(found["text"]) == MOMENTS
    seen = pl.DataFrame({"text": AGO[:2], "seen": SEEN[:2]})
    read = parse_stamps(pl.col("text"), tz="Asia/Dhaka", reference=pl.col("seen"))
    assert moments(seen.select(read.alias("moment"))["moment"]) == READ[:2]


class TestRefused:
    def test_zones(self) -> None:
        for tz in (None, timezone(timedelta(hours=6))):
            with pytest.raises(TypeError, match=r"tz (of a column )?must be"):
                parse_stamps([], tz=tz)
        with pytest.raises(UnknownNameError, match="Dhaka"):
            parse_stamps([], tz="Dhaka")

    def test_names(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown label 'first': choose from published, updated"):
            parse_stamps([], tz=DHAKA, label="first")  # type: ignore[arg-type]
        with pytest.raises(UnknownNameError, match="errors"):
            parse_stamps([], tz=DHAKA, errors="skip")  # type: ignore[arg-type]
        with pytest.raises(UnknownNameError, match="calendar"):
            parse_stamps([], tz=DHAKA, calendar="persian")
