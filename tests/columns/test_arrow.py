"""pyarrow: types of days and texts, slices, chunks, dictionaries, tables and time zones."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bangla_calendar
from bangla_calendar import BanglaCalendarError
from bangla_calendar.columns import (
    BadRowsError,
    find_dates,
    format_dates,
    from_gregorian,
    parse_dates,
    parse_numbers,
    to_bangla_digits,
    to_gregorian,
    weekday,
)

pa = pytest.importorskip("pyarrow", reason="needs pyarrow: pip install --group columns, in this checkout")

DAYS = [date(2023, 9, 30), None, date(1971, 12, 16)]
FIELDS = [{"year": 1430, "month": 6, "day": 15}, None, {"year": 1378, "month": 8, "day": 29}]


@pytest.mark.parametrize(
    "kind", [pa.date32(), pa.date64(), *map(pa.timestamp, ("s", "ms", "us", "ns"))], ids=str
)
def test_every_type_of_day(kind: Any) -> None:
    days = pa.array(DAYS, pa.date32()).cast(kind)
    assert from_gregorian(days).to_pylist() == FIELDS
    assert from_gregorian(days[1:]).to_pylist() == FIELDS[1:]
    assert weekday(days[2:]).to_pylist() == [3]


def test_moments_before_1970_and_in_zones() -> None:
    moments = pa.array([datetime(1969, 12, 31, 18, 30), None], pa.timestamp("ms", "America/New_York"))
    assert (
        from_gregorian(moments).to_pylist() == from_gregorian(pa.array([date(1970, 1, 1), None])).to_pylist()
    )


def test_types_of_the_results() -> None:
    fields = from_gregorian(pa.array(DAYS))
    assert fields.type == pa.struct([("year", pa.int32()), ("month", pa.uint8()), ("day", pa.uint8())])
    assert fields.null_count == fields.field("year").null_count == 1
    assert to_gregorian(fields).equals(pa.array(DAYS, pa.date32()))
    assert to_gregorian(fields.field("year"), 6, 15).to_pylist()[:2] == DAYS[:2]


def test_chunks_and_tables() -> None:
    days = pa.chunked_array([pa.array(DAYS), pa.array([], pa.date32()), pa.array(DAYS[1:])])
    fields = from_gregorian(days)
    assert isinstance(fields, pa.ChunkedArray)
    assert fields.to_pylist() == [*FIELDS, *FIELDS[1:]]
    table = pa.Table.from_arrays(fields.combine_chunks().flatten(), names=["year", "month", "day"])
    assert to_gregorian(table).to_pylist() == days.to_pylist()
    assert (
        to_gregorian(pa.RecordBatch.from_struct_array(from_gregorian(days[:1]).combine_chunks())).to_pylist()
        == DAYS[:1]
    )
    nothing = pa.chunked_array([], pa.date32())
    assert from_gregorian(nothing).to_pylist() == []
    assert from_gregorian(nothing).type == fields.type


def test_dates_are_written_into_a_dictionary() -> None:
    written = format_dates(pa.array([*DAYS, *DAYS]), "newspaper")
    assert pa.types.is_dictionary(written.type)
    assert written.to_pylist() == ["১৫ আশ্বিন ১৪৩০", None, "২৯ অগ্রহায়ণ ১৩৭৮"] * 2
    assert len(written.dictionary) == 2
    written.validate(full=True)
    assert parse_dates(written).to_pylist() == DAYS * 2


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())], ids=str
)
def test_every_type_of_text(kind: Any) -> None:
    texts = pa.array(["9", "15", None, "১৫", "15"])
    texts = texts.dictionary_encode() if pa.types.is_dictionary(kind) else texts.cast(kind)
    for given in (texts, texts[1:], pa.chunked_array([texts])):
        changed = to_bangla_digits(given)
        changed.validate(full=True)
        assert changed.type == given.type
        assert changed.to_pylist()[-4:] == ["১৫", None, "১৫", "১৫"]
        assert parse_numbers(given).to_pylist()[-4:] == [15, None, 15, 15]
    assert to_bangla_digits(pa.array([None, None])).to_pylist() == [None, None]


def test_wrong_types() -> None:
    for wrong in (pa.array([1.5]), pa.array(["2023"]), pa.array([True]), pa.table({"day": DAYS})):
        with pytest.raises(TypeError):
            from_gregorian(wrong)
    with pytest.raises(TypeError, match="texts must be strings"):
        to_bangla_digits(pa.array([b"15"]))
    with pytest.raises(TypeError, match="a struct of year, month and day"):
        to_gregorian(pa.array([1430]))


def test_what_damages_memory_is_not_called() -> None:
    name = "year_month_day("
    for path in (Path(bangla_calendar.__file__).parent / "columns").rglob("*.py"):
        assert name not in path.read_text("utf-8"), path


def test_nulls_of_no_type() -> None:
    assert from_gregorian(pa.nulls(2)).to_pylist() == [None, None]
    assert to_gregorian(pa.nulls(2), 1, 1).to_pylist() == [None, None]


def test_a_dictionary_that_holds_null() -> None:
    texts = pa.array(["15", None, "x", "15"]).dictionary_encode("encode")
    assert to_bangla_digits(texts).to_pylist() == ["১৫", None, "x", "১৫"]
    assert parse_numbers(texts, errors="coerce").to_pylist() == [15, None, None, 15]
    assert parse_numbers(texts, errors="keep").to_pylist() == ["15", None, "x", "15"]


def test_texts_of_a_dictionary_that_no_row_has() -> None:
    texts = pa.array(["১৫ আশ্বিন ১৪৩০", "no date", None]).dictionary_encode()
    assert parse_dates(texts[:1]).to_pylist() == [date(2023, 9, 30)]
    assert parse_dates(texts[2:]).to_pylist() == [None]
    assert parse_dates(texts[:0]).to_pylist() == []
    with pytest.raises(BadRowsError, match=r"row 0: .*'no date'"):
        parse_dates(texts[1:])


@pytest.mark.parametrize("read", [parse_dates, parse_numbers, to_bangla_digits, find_dates])
def test_bytes_that_are_no_utf_8_are_an_error_that_shows_them(read: Any) -> None:
    buffers = map(pa.py_buffer, (np.array([0, 3, 7], np.int32), b"500\xff000"))
    broken = pa.Array.from_buffers(pa.string(), 2, [None, *buffers])
    for column in (broken, pa.chunked_array([broken]), broken.dictionary_encode()):
        with pytest.raises(BanglaCalendarError, match=r"not UTF-8, where its bytes are .*\\xff"):
            read(column)
