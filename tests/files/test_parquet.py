"""Parquet in this process: groups of rows, types, metadata and packings, as pyarrow reads them back."""

from __future__ import annotations

import io
import json
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaCalendarError, UnknownNameError
from bangla_calendar.files import FileFormatError, rewrite_column
from bangla_calendar.files.columns import Columns

pa = pytest.importorskip("pyarrow")

from pyarrow import parquet  # noqa: E402 - where there is one

from bangla_calendar.files import parquet as room  # noqa: E402


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.parquet"


def rewritten(path: Path, column: str = "n", **options: Any) -> parquet.ParquetFile:
    """Return the answer for a file."""
    output = io.BytesIO()
    rewrite_column(path, output, column, **{"to": "digits", **options})
    return parquet.ParquetFile(output)


def groups(file: parquet.ParquetFile) -> list[int]:
    """Return how many rows each group has."""
    return [file.metadata.row_group(group).num_rows for group in range(file.metadata.num_row_groups)]


class TestGroups:
    @pytest.mark.parametrize("at_once", [1, 7, 40, 1000])
    def test_stay(self, path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
        monkeypatch.setattr(room, "_ROWS", at_once)
        table = pa.table({"n": [str(number) for number in range(100)], "m": range(100)})
        parquet.write_table(table, path, row_group_size=40)
        found = rewritten(path, digits="ascii")
        assert groups(found) == [40, 40, 20]
        assert found.read().equals(table)
        to = {"new": "digits"}
        assert rewritten(path, to=to, digits="ascii").read()["new"].to_pylist() == table["n"].to_pylist()

    def test_one_that_is_too_large_becomes_several(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(room, "_ROWS", 10)
        monkeypatch.setattr(room, "_GROUP", 1000)
        table = pa.table({"n": [str(number) * 20 for number in range(10, 95)]})
        parquet.write_table(table, path, row_group_size=60)
        found = rewritten(path, digits="ascii")
        assert found.read().equals(table)
        several = groups(found)
        assert len(several) > 2
        # None is of two of the old ones, and each but the last of an old one is as large as allowed.
        ends = [sum(several[:place]) for place in range(len(several) + 1)]
        assert 60 in ends
        for start, end in pairwise(ends):
            size, batch = table.slice(start, end - start).nbytes, table.slice(start, 10).nbytes
            assert size <= 1000 + batch
            assert size > 1000 or end in (60, 85)

    def test_rows_that_do_not_stay(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(room, "_ROWS", 5)
        days = [
            "bad" if number % 7 in (0, 1, 6) or 20 <= number < 30 else "2023-09-30" for number in range(45)
        ]
        table = pa.table({"row": range(45), "day": days, "list": [[number] for number in range(45)]})
        parquet.write_table(table, path, row_group_size=10)
        stay = [number for number, day in enumerate(days) if day != "bad"]
        found = rewritten(path, "day", to="gregorian", errors="skip")
        assert found.read().to_pydict() == {
            "row": stay, "day": ["2023-09-30"] * len(stay), "list": [[number] for number in stay]
        }  # fmt: skip
        # A group of which none stays is none.
        assert groups(found) == [sum(number // 10 == group for number in stay) for group in (0, 1, 3, 4)]

    def test_long_rows_are_few_at_a_time(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(room, "_BYTES", 20_000)
        for length, most in ((10, 1000), (1000, 25), (50_000, 1)):
            texts = [f"{number:0{length}}" for number in range(100)]
            parquet.write_table(
                pa.table({"n": texts}), path, use_dictionary=False, compression="none", write_statistics=False
            )
            batches = [rows for rows, _ in room.rows_of(path, Columns(("n",), ()), named=False)]
            assert [text for rows in batches for (text,) in rows] == texts
            assert most / 2 < max(map(len, batches)) <= most or most > 100 == len(batches[0])

    def test_what_share_is_done(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(room, "_ROWS", 10)
        parquet.write_table(pa.table({"n": ["1"] * 100}), path, row_group_size=40)
        shares = [share for _, share in room.rows_of(path, Columns(("n",), ()), named=False)]
        assert shares == sorted(shares)
        assert (shares[0], shares[-1]) == (0.1, 1.0)
        done: list[int] = []
        rewrite_column(path, io.BytesIO(), "n", to="digits", progress=done.append)
        assert (len(done), sum(done)) == (10, path.stat().st_size)
        assert max(done) < path.stat().st_size / 5


class TestAsItWas:
    def test_the_version(self, path: Path) -> None:
        found = set()
        for version in ("1.0", "2.4", "2.6"):
            parquet.write_table(pa.table({"n": ["1"]}), path, version=version)
            before, after = parquet.ParquetFile(path).metadata, rewritten(path).metadata
            assert after.format_version == before.format_version
            found.add(after.format_version)
        assert len(found) > 1

    @pytest.mark.parametrize(
        "codecs", [{"n": "ZSTD", "m": "GZIP"}, "GZIP", "NONE", {"n": "NONE", "m": "SNAPPY"}]
    )
    def test_new_columns_are_packed_as_the_first(self, path: Path, codecs: Any) -> None:
        parquet.write_table(pa.table({"m": ["2"], "n": ["1"]}), path, compression=codecs)
        found = rewritten(path, to={"x": "digits", "y": "words"})
        group, before = found.metadata.row_group(0), parquet.ParquetFile(path).metadata.row_group(0)
        first, own = (before.column(place).compression for place in (0, 1))
        assert [group.column(place).compression for place in range(4)] == [first, own, own, own]
        assert found.schema_arrow.names == ["m", "n", "x", "y"]

    def test_old_timestamps_alone_are_old(self, path: Path) -> None:
        table = pa.table({"n": ["1"], "at": pa.array([10**9], pa.timestamp("ns"))})
        for old in (False, True):
            parquet.write_table(table, path, use_deprecated_int96_timestamps=old)
            found = rewritten(path)
            assert (found.metadata.row_group(0).column(1).physical_type == "INT96") is old
            assert found.read()["at"].equals(table["at"])

    def test_without_rows_and_groups(self, path: Path) -> None:
        schema = pa.schema([("n", pa.int64()), ("m", pa.list_(pa.string()))], {"whose": "clerk"})
        parquet.ParquetWriter(path, schema).close()
        found = rewritten(path, to={"new": "digits"})
        assert found.schema_arrow.names == ["n", "new", "m"]
        assert found.schema_arrow.metadata == {b"whose": b"clerk"}
        assert found.metadata.num_rows == 0

    def test_what_pandas_is_told(self, path: Path) -> None:
        of_n: dict[str, Any] = {
            "name": "n",
            "field_name": "n",
            "pandas_type": "int64",
            "numpy_type": "Int64",
            "metadata": {},
        }
        others = [
            {"name": name, "field_name": field, "pandas_type": "int64", "numpy_type": "int64", "metadata": {}}
            for name, field in (("m", "m"), ("n", "k"))
        ]
        told = {"columns": [of_n, *others], "index_columns": ["m"]}
        table = pa.table({name: [1] for name in "nmk"})
        metadata = {b"pandas": json.dumps(told).encode(), b"whose": b"clerk"}
        parquet.write_table(table.replace_schema_metadata(metadata), path)
        of_n |= {"pandas_type": "unicode", "numpy_type": "object", "metadata": None}
        found = rewritten(path).schema_arrow.metadata
        assert found[b"whose"] == b"clerk"
        assert json.loads(found[b"pandas"]) == told
        # With new columns all that is told stays true.
        assert rewritten(path, to={"new": "digits"}).schema_arrow.metadata == metadata
        # Other writers leave out what they do not know.
        metadata[b"pandas"] = b'{"columns": [{"name": "n", "pandas_type": "int64"}, {"name": "m"}]}'
        parquet.write_table(table.replace_schema_metadata(metadata), path)
        columns = json.loads(rewritten(path).schema_arrow.metadata[b"pandas"])["columns"]
        assert [column.get("pandas_type") for column in columns] == ["unicode", None]
        metadata[b"pandas"] = b"{}"
        parquet.write_table(table.replace_schema_metadata(metadata), path)
        assert rewritten(path).schema_arrow.metadata == metadata


class TestKinds:
    @pytest.mark.parametrize(
        "column",
        [
            pa.array(["12", None], pa.string()),
            pa.array(["12", None], pa.large_string()),
            pa.array(["12", None]).dictionary_encode(),
            pa.array([12, None], pa.int8()),
            pa.array([12, None], pa.uint64()),
            pa.array([12, None]).dictionary_encode(),
        ],
    )
    def test_texts_and_integers(self, path: Path, column: Any) -> None:
        parquet.write_table(pa.table({"n": column}), path)
        found = rewritten(path).read()["n"]
        assert (found.to_pylist(), found.type) == (["১২", None], pa.string())

    def test_nothing_at_all(self, path: Path) -> None:
        parquet.write_table(pa.table({"n": pa.nulls(3)}), path)
        assert rewritten(path).read()["n"].to_pylist() == [None] * 3

    @pytest.mark.parametrize(
        "column",
        [
            pa.array([1.5]),
            pa.array([True]),
            pa.array([b"12"]),
            pa.array([Decimal("1.5")]),
            pa.array([time(10)]),
            pa.array([["12"]]),
            pa.array([timedelta(1)]),
            pa.array([{"n": "12"}]),
        ],
    )
    def test_others_are_an_error_before_anything_is_written(self, path: Path, column: Any) -> None:
        parquet.write_table(pa.table({"m": ["1"], "n": column}), path)
        output, kind = io.BytesIO(), parquet.read_schema(path).field("n").type
        with pytest.raises(FileFormatError) as caught:
            rewrite_column(path, output, "n", to="digits")
        expected = f"{path}: column 'n': expected texts, integers, dates or moments, got {kind}"
        assert (str(caught.value), output.getvalue()) == (expected, b"")
        # Where its values are read for a calendar, too.
        with pytest.raises(FileFormatError, match="column 'n': expected texts"):
            rewrite_column(path, output, "m", to="bangla", calendar_column="n")

    def test_days(self, path: Path) -> None:
        days = [
            date(1, 1, 1),
            date(1969, 12, 31),
            date(1970, 1, 1),
            None,
            date(2023, 9, 30),
            date(9999, 12, 31),
        ]
        parquet.write_table(pa.table({"n": pa.array(days, pa.date32())}), path)
        texts = [day and str(day) for day in days]
        assert rewritten(path, to="gregorian").read()["n"].to_pylist() == texts

    def test_moments(self, path: Path) -> None:
        # Arrow itself adds zones and counts units.
        evening = datetime(2023, 9, 30, 17, 59, 59, 999_000)
        moments = [evening, evening + timedelta(milliseconds=1), datetime(1969, 12, 31, 23, 59), None]
        for unit, (zone, ahead) in product(
            ("ms", "us", "ns"), ((None, 0), ("UTC", 6), ("America/New_York", 6))
        ):
            column = pa.array(moments, pa.timestamp(unit)).cast(pa.timestamp(unit, zone))
            parquet.write_table(pa.table({"n": column}), path)
            found = rewritten(path, to="gregorian").read()["n"].to_pylist()
            assert found == [moment and str((moment + timedelta(hours=ahead)).date()) for moment in moments]

    @pytest.mark.parametrize(
        ("column", "names"),
        [
            (pa.array([7.5, float("nan")]), [7.5, "nan"]),
            (pa.array([True, None]), [True, None]),
            (pa.array([Decimal("7.50"), None]), ["7.50", None]),
            (pa.array([time(10, 30), None]), ["10:30:00", None]),
            (pa.array(["a", None]).dictionary_encode(), ["a", None]),
            (pa.array([7.5, 7.5]).dictionary_encode(), [7.5, 7.5]),
            (pa.array([7, None]), [7, None]),
            (pa.array([date(2023, 9, 30), None]), [date(2023, 9, 30), None]),
        ],
    )
    def test_names_of_pages(self, path: Path, column: Any, names: list[object]) -> None:
        parquet.write_table(pa.table({"other": [1, 2], "id": column, "text": ["x", None]}), path)
        ((rows, _),) = room.rows_of(path, Columns(("text", "id"), ()), named=True)
        assert [text for text, _ in rows] == ["x", None]
        assert [str(name) if name != name else name for _, name in rows] == names
        if not isinstance(names[0], str | date) and names[0] != 7:
            with pytest.raises(FileFormatError, match="column 'id': expected texts"):
                next(room.rows_of(path, Columns(("text", "id"), ()), named=False))

    def test_a_name_that_is_the_text(self, path: Path) -> None:
        parquet.write_table(pa.table({"text": ["x", "y"]}), path)
        ((rows, _),) = room.rows_of(path, Columns(("text", "text"), ()), named=True)
        assert rows == [("x", "x"), ("y", "y")]


def test_what_cannot_be_read_is_told(path: Path) -> None:
    path.write_bytes(b"PAR1 and no more PAR1")
    with pytest.raises(FileFormatError) as caught:
        rewritten(path)
    assert str(caught.value).startswith(f"{path}: ")
    with pytest.raises(FileFormatError) as caught:
        next(room.rows_of(path, Columns(("n",), ()), named=False))
    assert not str(caught.value).startswith(str(path))
    parquet.write_table(pa.table({"n": ["1"], "m": ["2"]}), path)
    with pytest.raises(UnknownNameError, match="unknown column 'k': choose from n, m"):
        next(room.rows_of(path, Columns(("k",), ()), named=False))
    with pytest.raises(BanglaCalendarError, match="there is a column 'm' already"):
        rewritten(path, to={"m": "digits"})
