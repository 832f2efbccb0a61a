"""`bangla-calendar column` over Parquet."""

from __future__ import annotations

import io
import json
import os
import sys
from datetime import UTC, date, datetime
from datetime import time as clock
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaDate
from bangla_calendar.files import rewrite_column
from tests.cli.command import PAGE, expected_of, needs_linux, on_a_terminal, peak_memory, run, run_process
from tests.columns.libraries import needs


def written(folder: Path, values: Any, kind: str = "") -> Path:
    """Write a Parquet with the column `t` and return its path."""
    import pyarrow as pa
    from pyarrow import parquet

    kinds = {"date32": pa.date32(), "timestamp": pa.timestamp("us")}
    path = folder / "a.parquet"
    parquet.write_table(pa.table({"t": pa.array(values, kinds[kind]) if kind else values}), path)
    return path


def read(path: Path) -> list[Any]:
    """Return the column `t` of a Parquet."""
    from pyarrow import parquet

    values: list[Any] = parquet.read_table(path)["t"].to_pylist()
    return values


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
        assert "3 rows, 1 bad" in err
        assert parquet.read_table(path).to_pydict() == {"n": ["পাঁচ", None], "row": [1, 3]}
        code, _, err = run(*arguments, "--column", "m")
        assert code == 2
        assert "unknown column 'm': choose from n, row" in err

    def test_two_columns_of_a_name(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        parquet.write_table(pa.table([pa.array(["1"])] * 2, ["n", "n"]), path)
        code, _, err = run("column", str(path), "--column", "n", "--to", "digits", "-o", str(path))
        assert code == 2
        assert "the column 'n' is there 2 times" in err

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
        assert shown.endswith("17000 rows, 0 bad\r\n")

    @pytest.mark.exhaustive
    @pytest.mark.long
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
        assert peak_memory("column", str(source), *arguments) < 400_000_000
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
        assert "column 't': expected texts, integers, dates or moments, got time64[us]" in err

    @pytest.mark.parametrize("source", ["auto", "gregorian", "bangla"])
    def test_a_date_is_gregorian_whatever_its_year(self, tmp_path: Path, source: str) -> None:
        days = [date(1430, 6, 15), date(1500, 1, 1), date(2023, 9, 30)]
        path = written(tmp_path, days, "date32")
        arguments = ("--from", source, "-q", "-o", str(path))
        assert run("column", str(path), "--column", "t", "--to", "bangla", *arguments) == (0, "", "")
        assert read(path) == [str(BanglaDate.from_gregorian(day)) for day in days]

    @pytest.mark.parametrize(
        ("options", "answers"),
        [
            (["--to", "gregorian"], ["1500-01-01", "2023-09-30"]),
            (
                ["--to", "format", "--format", "%-d %B %Y", "--lang", "en"],
                ["1 January 1500", "30 September 2023"],
            ),
            (["--to", "digits"], ["১৫০০-০১-০১", "২০২৩-০৯-৩০"]),
        ],
    )
    def test_dates_in_other_shapes(self, tmp_path: Path, options: list[str], answers: list[str]) -> None:
        path = written(tmp_path, [date(1500, 1, 1), date(2023, 9, 30), None], "date32")
        assert run("column", str(path), "--column", "t", *options, "-q", "-o", str(path)) == (0, "", "")
        assert read(path) == [*answers, None]

    @pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
    def test_moments(self, tmp_path: Path, unit: str) -> None:
        import pyarrow as pa

        (tmp_path / "pandas.py").write_text("raise ModuleNotFoundError", "utf-8")
        without = {"PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])}
        # 30 September 2023, 17:59:59 and a second later, which in Dhaka is midnight; the last moment of 1969.
        second = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}[unit]
        counts = [1_696_096_800 * second - 1, 1_696_096_800 * second, -1, None]
        for zone, days in (
            ("UTC", ["2023-09-30", "2023-10-01", "1970-01-01", None]),
            ("America/New_York", ["2023-09-30", "2023-10-01", "1970-01-01", None]),
            (None, ["2023-09-30", "2023-09-30", "1969-12-31", None]),
        ):
            path = written(tmp_path, pa.array(counts, pa.int64()).cast(pa.timestamp(unit, zone)))
            arguments = ("--to", "gregorian", "-q", "-o", str(path))
            # Arrow makes moments of nanoseconds with pandas alone, which need not be there.
            do = partial(run_process, environment=without) if (unit, zone) == ("ns", "UTC") else run
            assert do("column", str(path), "--column", "t", *arguments) == (0, "", "")
            assert read(path) == days

    @pytest.mark.parametrize(
        ("errors", "rows"),
        [
            ("null", ["১৫ আশ্বিন ১৪৩০", None, None, None]),
            ("keep", ["১৫ আশ্বিন ১৪৩০", "10000-01-01", "-0001-11-27", None]),
            ("skip", ["১৫ আশ্বিন ১৪৩০", None]),
        ],
    )
    def test_dates_that_python_does_not_have(
        self, tmp_path: Path, errors: str, rows: list[str | None]
    ) -> None:
        import pyarrow as pa

        path = written(tmp_path, pa.array([19_630, 2_932_897, -719_563, None], pa.int32()).cast(pa.date32()))
        arguments = ("column", str(path), "--column", "t", "--to", "bangla", "-o", str(path))
        code, _, err = run(*arguments)
        assert code == 1
        assert err == "Error: row 2: date must be in 0001-01-01..9999-12-31 (gregorian), got 10000-01-01\n"
        code, _, err = run(*arguments, "--errors", errors)
        assert (code, read(path)) == (1, rows)
        assert err.splitlines()[1:] == [
            "row 3: date must be in 0001-01-01..9999-12-31 (gregorian), got -0001-11-27",
            "4 rows, 2 bad",
        ]

    @pytest.mark.parametrize("unit", ["s", "ms", "us"])
    def test_moments_that_python_does_not_have(self, tmp_path: Path, unit: str) -> None:
        import pyarrow as pa

        first, last = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, tzinfo=UTC)
        second = {"s": 1, "ms": 10**3, "us": 10**6}[unit]
        counts = [int(moment.timestamp()) * second for moment in (first, last)]
        column = pa.array([*counts, counts[1] + 3600 * second, 2**62 // 10**6 * second], pa.int64())
        path = written(tmp_path, column.cast(pa.timestamp(unit, "UTC")))
        arguments = ("column", str(path), "--column", "t", "--to", "bangla", "-o", str(path))
        code, _, err = run(*arguments, "--errors", "null")
        assert code == 1
        # The last of UTC is past the last of Dhaka, and the first years are before the first of Bangla ones.
        assert all(f"row {row}: " in err for row in (1, 2, 3, 4))
        assert "row 3: date must be in 0001-01-01..9999-12-31 (gregorian), got 10000-01-01 00:00:00" in err
        assert "Traceback" not in err

    def test_a_kept_moment_is_as_it_was(self, tmp_path: Path) -> None:
        path = written(tmp_path, [datetime(2023, 9, 30, 10), None], "timestamp")
        arguments = ("--to", "words", "--errors", "keep", "-o", str(path))
        assert run("column", str(path), "--column", "t", *arguments)[0] == 1
        assert read(path) == ["2023-09-30T10:00:00", None]


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "bangla_calendar.files.parquet", raising=False)
    path = tmp_path / "a.parquet"
    path.touch()
    code, _, err = run("column", str(path), "--column", "n", "--to", "words", "-o", str(path))
    assert code == 1
    assert "pip install 'bangla-calendar[arrow]'" in err


@needs("pyarrow")
class TestAsItWas:
    """What is not asked for stays: groups of rows, types, metadata."""

    def test_groups_of_rows(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        rows = 50_000
        parquet.write_table(pa.table({"n": range(rows), "t": ["১৯৭১"] * rows}), path, row_group_size=20_000)
        assert run("column", str(path), "--column", "t", "--to", "digits", "-q", "-o", str(path))[0] == 0
        found = parquet.ParquetFile(path).metadata
        assert [found.row_group(group).num_rows for group in range(found.num_row_groups)] == [
            20_000,
            20_000,
            10_000,
        ]

    @pytest.mark.parametrize("errors", ["null", "skip"])
    def test_types_and_metadata_of_others(self, tmp_path: Path, errors: str) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        columns = {
            "text": pa.array(["ক", "খ", None], getattr(pa, "string_view", pa.string)()),
            "large": pa.array(["ক", "খ", None], pa.large_string()),
            "coded": pa.array(["ক", "খ", "ক"]).dictionary_encode(),
            "list": pa.array([[1], None, [2, 3]], pa.list_(pa.int8())),
            "moment": pa.array([0, 1, None], pa.timestamp("ns", "Asia/Dhaka")),
            "number": pa.array([1, 2, 3], pa.uint8()),
        }
        table = pa.table({"day": ["2023-09-30", "x", None], **columns})
        fields = [field.with_metadata({"unit": "taka"}) for field in table.schema]
        table = table.cast(pa.schema(fields, {"whose": "clerk"}))
        path = tmp_path / "a.parquet"
        parquet.write_table(table, path)
        before = parquet.read_table(path)
        arguments = ("--to", "bangla", "--errors", errors, "-q", "-o", str(path))
        assert run("column", str(path), "--column", "day", *arguments)[0] == 1
        after = parquet.read_table(path)
        others = [field for field in before.schema if field.name != "day"]
        assert [after.schema.field(field.name) for field in others] == others
        assert after.schema.metadata[b"whose"] == b"clerk"
        kept = [0, 1, 2] if errors == "null" else [0, 2]
        for name in columns:
            assert after[name].to_pylist() == [before[name].to_pylist()[row] for row in kept]
            assert after.schema.field(name).metadata[b"unit"] == b"taka"
        days = ["১৫ আশ্বিন ১৪৩০", None, None]
        assert after["day"].to_pylist() == [days[row] for row in kept]

    def test_old_timestamps(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        table = pa.table({"day": ["2023-09-30"], "at": pa.array([1], pa.timestamp("ns"))})
        parquet.write_table(table, path, use_deprecated_int96_timestamps=True)
        assert run("column", str(path), "--column", "day", "--to", "bangla", "-q", "-o", str(path))[0] == 0
        assert parquet.ParquetFile(path).metadata.row_group(0).column(1).physical_type == "INT96"

    def test_new_columns(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        table = pa.table(
            {
                "deed": ["১০ অগ্রহায়ণ ১৪২১", "১০ অগ্রহায়ণ ১৪২১", "x", None],
                "rule": ["west-bengal", "bangladesh", "bangladesh", ""],
            }
        )
        parquet.write_table(table, path)
        code, _, err = run(
            *("column", str(path), "--column", "deed", "--calendar-column", "rule", "-o", str(path)),
            *("--to", "gregorian", "--into", "day", "--notes-column", "notes", "--errors", "skip"),
        )
        assert (code, err.splitlines()[-1]) == (1, "4 rows, 1 bad")
        found = parquet.read_table(path).to_pydict()
        assert [*found] == ["deed", "day", "notes", "rule"]
        assert found["day"] == ["2014-11-27", "2014-11-24", None]
        assert found["notes"][1:] == ["bangladesh: the rule is published", None]

    def test_progress_counts_the_bytes(self, tmp_path: Path) -> None:
        path = written(tmp_path, ["2023-09-30"] * 40_000)
        done: list[int] = []
        rewrite_column(path, io.BytesIO(), "t", to="bangla", progress=done.append)
        assert sum(done) == path.stat().st_size
        assert len(done) > 1
        assert min(done) >= 0

    def test_a_calendar_of_each_row(self, tmp_path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        rules = ["west-bengal", "bangladesh"]
        parquet.write_table(pa.table({"rule": rules, "deed": ["১০ অগ্রহায়ণ ১৪২১"] * 2, "n": [1, 2]}), path)
        rewrite_column(path, path, "deed", to="gregorian", calendar_column="rule")
        # Printed dates: 27 November 2014 in Kolkata, the 24th in Dhaka.
        expected = {"rule": rules, "deed": ["2014-11-27", "2014-11-24"], "n": [1, 2]}
        assert parquet.read_table(path).to_pydict() == expected

    def test_integers_are_days_of_excel_if_asked(self, tmp_path: Path) -> None:
        path = written(tmp_path, [45199, None])
        arguments = ("--to", "gregorian", "--excel-serial", "1900", "-q", "-o", str(path))
        assert run("column", str(path), "--column", "t", *arguments) == (0, "", "")
        assert read(path) == ["2023-09-30", None]
