"""`bangla-calendar column` over Parquet, in real subprocesses."""

from __future__ import annotations

import json
from datetime import date
from datetime import time as clock
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.columns.libraries import needs
from tests.command import PAGE, expected_of, needs_linux, on_a_terminal, peak_memory, run


@needs("pyarrow")
class TestParquet:
    def test_texts_and_days(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        days = [date(2023, 9, 30), None, date(1971, 12, 16)] * 20_000
        table = pa.table({"row": range(len(days)), "day": days})
        source, output = tmp_path / "a.parquet", tmp_path / "b.parquet"
        parquet.write_table(table, source)
        arguments = ("--column", "day", "-o", str(output), "--quiet")
        assert run("column", str(source), "--to", "bangla", *arguments) == (0, "", "")
        answered = parquet.read_table(output)
        assert answered["day"].to_pylist() == ["১৫ আশ্বিন ১৪৩০", None, "২৯ অগ্রহায়ণ ১৩৭৮"] * 20_000
        assert answered["row"].equals(table["row"])
        assert run("column", str(output), "--to", "gregorian", *arguments) == (0, "", "")
        assert parquet.read_table(output)["day"].to_pylist() == [day and day.isoformat() for day in days]

    def test_found_dates(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        parquet.write_table(pa.table({"body": [PAGE, "no date", None]}), path)
        assert run("column", str(path), "--column", "body", "--to", "dates", "-o", str(path), "-q")[0] == 0
        page, none, missing = parquet.read_table(path)["body"].to_pylist()
        assert (json.loads(page), none, missing) == (expected_of(PAGE), "[]", None)

    def test_rows_are_skipped(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        parquet.write_table(pa.table({"n": ["5", "five", None], "row": [1, 2, 3]}), path)
        arguments = ("column", str(path), "--to", "words", "-o", str(path))
        code, _, err = run(*arguments, "--column", "n", "--errors", "skip")
        assert code == 1
        assert "3 rows, 1 of them bad" in err
        assert parquet.read_table(path).to_pydict() == {"n": ["পাঁচ", None], "row": [1, 3]}
        code, _, err = run(*arguments, "--column", "m")
        assert code == 2
        assert "unknown column 'm': choose from n, row" in err

    @pytest.mark.parametrize("index", [None, "n", "m"])
    def test_pandas_reads_it(self, tmp_path: Path, index: str | None) -> None:
        pd = pytest.importorskip("pandas")
        path = tmp_path / "a.parquet"
        frame = pd.DataFrame({"n": pd.array([5, None, 7], "Int64"), "m": pd.array([1, 2, None], "Int64")})
        (frame.set_index(index) if index else frame).to_parquet(path)
        before = pd.read_parquet(path).reset_index()
        assert run("column", str(path), "--column", "n", "--to", "words", "-o", str(path), "-q")[0] == 0
        answered = pd.read_parquet(path)
        assert answered.index.name == index
        answered = answered.reset_index()
        assert [None if pd.isna(n) else n for n in answered["n"]] == ["পাঁচ", None, "সাত"]
        assert answered["m"].equals(before["m"])

    @pytest.mark.parametrize(
        "codecs",
        [
            {"n": "ZSTD", "l.list.element": "GZIP", "s.x": "NONE"},
            {"n": "NONE", "l.list.element": "NONE", "s.x": "NONE"},
            {"n": "SNAPPY", "l.list.element": "LZ4", "s.x": "BROTLI"},
        ],
    )
    def test_compression_stays(self, tmp_path: Path, codecs: dict[str, str]) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        source, output = tmp_path / "a.parquet", tmp_path / "b.parquet"
        table = pa.table({"n": [5], "l": [[1, 2]], "s": [{"x": 1}]})
        parquet.write_table(table, source, compression=codecs)
        assert run("column", str(source), "--column", "n", "--to", "words", "-o", str(output), "-q")[0] == 0
        before, after = (parquet.ParquetFile(path).metadata.row_group(0) for path in (source, output))
        assert [after.column(place).compression for place in range(3)] == [
            before.column(place).compression for place in range(3)
        ]
        assert parquet.read_table(output).drop_columns("n").equals(table.drop_columns("n"))

    def test_no_rows(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        parquet.write_table(pa.table({"n": pa.array([], pa.int64())}), path)
        assert run("column", str(path), "--column", "n", "--to", "words", "-o", str(path), "-q") == (
            0,
            "",
            "",
        )
        assert parquet.read_table(path).to_pydict() == {"n": []}

    def test_a_bar_shows_how_far_it_is(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        table = pa.table({"n": ["12" * 500] * 17_000})
        parquet.write_table(table, path, compression="none", use_dictionary=False)
        arguments = ["column", str(path), "--column", "n", "--to", "digits", "-o", str(path)]
        shown = on_a_terminal(arguments, "stderr")
        assert "100%" in shown
        assert shown.endswith("17000 rows, 0 of them bad\r\n")

    @pytest.mark.exhaustive
    @needs_linux
    @pytest.mark.parametrize(("group", "length"), [(50_000, 100), (4_000_000, 100), (60_000, 7_000)])
    def test_half_a_gigabyte_in_constant_memory(self, tmp_path: Path, group: int, length: int) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        source, output = tmp_path / "a.parquet", tmp_path / "b.parquet"
        rows = 50_000
        table = pa.table({"row": range(rows), "text": ["x" * length] * rows})
        whole = pa.concat_tables([table] * (2**29 // (length * rows) + 1))
        parquet.write_table(whole, source, row_group_size=group, compression="none", use_dictionary=False)
        arguments = ("--column", "text", "--to", "digits", "-o", str(output), "--quiet")
        assert peak_memory("column", str(source), *arguments) < 320_000_000
        assert parquet.read_table(output).equals(whole)

    @pytest.mark.parametrize("content", [b"", b"n\n5\n" * 9])
    def test_a_file_that_is_none(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "a.parquet"
        path.write_bytes(content)
        code, out, err = run("column", str(path), "--column", "n", "--to", "words", "-o", str(path))
        assert (code, out) == (1, "")
        assert f"Error: {path}: " in err
        assert "Traceback" not in err
        assert path.read_bytes() == content
        assert [*tmp_path.iterdir()] == [path]

    def test_a_time_of_day_is_no_day(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        parquet.write_table(pa.table({"t": [clock(10, 30)]}), path)
        code, _, err = run("column", str(path), "--column", "t", "--to", "bangla", "-o", str(path))
        assert code == 1
        assert "Error: the column: expected a text, an integer or null, got time" in err


@pytest.mark.skipif(find_spec("pyarrow") is not None, reason="pyarrow is installed")
def test_without_pyarrow_the_extra_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.touch()
    code, _, err = run("column", str(path), "--column", "n", "--to", "words", "-o", str(path))
    assert code == 1
    assert "pip install 'bangla-calendar[arrow]'" in err
