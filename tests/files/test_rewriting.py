"""`rewrite_column` as a library: paths and streams, what it reports, and what it refuses."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from bangla_calendar import BanglaCalendarError, files
from bangla_calendar.files import BadRowError, FileFormatError, Report, rewrite_column

REGISTER = "name,day\nক,1991-06-02\nখ,\nগ,no date\nঘ,2023-09-30\n"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text(REGISTER, "utf-8")
    return path


def test_a_stream_is_written_to(register: Path) -> None:
    output = io.BytesIO()
    bad: list[BadRowError] = []
    report = rewrite_column(register, output, "day", to="bangla", errors="keep", on_bad_row=bad.append)
    assert output.getvalue().decode() == REGISTER.replace("1991-06-02", "১৮ জ্যৈষ্ঠ ১৩৯৮").replace(
        "2023-09-30", "১৫ আশ্বিন ১৪৩০"
    )
    # The text of the rule for 1398 is not known; of the empty and the bad row nothing is said.
    assert report == Report(rows=4, bad=1, answered=2, doubts={"reconstructed": 1})
    assert [(error.row, str(error).partition(":")[0]) for error in bad] == [(3, "row 3")]


def test_names_of_files_may_be_texts(register: Path) -> None:
    output = register.with_name("b.csv")
    rewrite_column(str(register), str(output), "day", to="digits")
    assert "১৯৯১-০৬-০২" in output.read_text("utf-8")


def test_a_bad_row_is_an_error_and_the_output_stays(register: Path) -> None:
    with pytest.raises(BadRowError, match="row 3: expected a day") as caught:
        rewrite_column(register, register, "day", to="gregorian")
    assert (caught.value.row, caught.value.reason[:8]) == (3, "expected")
    assert register.read_text("utf-8") == REGISTER
    assert [*register.parent.iterdir()] == [register]


def test_progress_counts_the_bytes(register: Path) -> None:
    done: list[int] = []
    rewrite_column(register, io.BytesIO(), "name", to="digits", progress=done.append)
    assert sum(done) == register.stat().st_size


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"to": "julian"}, "unknown target 'julian': choose from bangla, "),
        ({"to": "format"}, "the target 'format' needs a pattern"),
        ({"to": "bangla", "errors": "null"}, "unknown errors 'null': choose from raise, coerce, keep, skip"),
        ({"to": "bangla", "calendar": "hijri"}, "unknown Bangla calendar 'hijri'"),
        ({"to": "bangla", "pattern": "%Q"}, "%Q"),
        ({"to": "bangla", "column": "date"}, "unknown column 'date': choose from name, day"),
    ],
)
def test_what_is_refused(register: Path, options: dict[str, str], message: str) -> None:
    output = register.with_name("b.csv")
    with pytest.raises(BanglaCalendarError, match=message):
        rewrite_column(register, output, **{"column": "day", **options})  # type: ignore[arg-type]
    assert [*register.parent.iterdir()] == [register]


def test_kinds_are_known_by_the_name(tmp_path: Path) -> None:
    with pytest.raises(BanglaCalendarError, match=r"a\.txt: file name must end in \.csv"):
        rewrite_column(tmp_path / "a.txt", tmp_path / "b.txt", "n", to="digits")
    with pytest.raises(FileNotFoundError):
        rewrite_column(tmp_path / "a.csv", tmp_path / "b.csv", "n", to="digits")
    (tmp_path / "a.csv").write_text('n\n"1\n')
    with pytest.raises(FileFormatError, match="line 2: a quote that opens a field is never closed"):
        rewrite_column(tmp_path / "a.csv", tmp_path / "b.csv", "n", to="digits")


def test_the_public_names() -> None:
    assert {*files.__all__} <= {*dir(files)}
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(files, "nothing")  # noqa: B009 - an attribute that is not there


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "bangla_calendar.files.parquet", raising=False)
    (tmp_path / "a.parquet").touch()
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'bangla-calendar\[arrow\]'"):
        rewrite_column(tmp_path / "a.parquet", tmp_path / "b.parquet", "n", to="words")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"n": 1, "n": 2}', "'n' নামের key দুবার আছে"),
        ('{"n": 1, "new": 2}', "'new' নামের key আগে থেকেই আছে"),
        ('{"m": 1, "k": 2}', "'n' নামের key-সহ অবজেক্ট থাকার কথা; যেসব key আছে: m, k"),
        ("{}", "'n' নামের key-সহ অবজেক্ট থাকার কথা; কোনো key নেই"),
        ("[]", "'n' নামের key-সহ অবজেক্ট থাকার কথা"),
        ('{"n" 1}', "৫ নম্বর অবস্থানে : থাকার কথা"),
        ('{"n": 1}}', "৮ নম্বর অবস্থানে লাইনের শেষ থাকার কথা"),
        ('{"n": }', "৬ নম্বর অবস্থানে: Expecting value"),
    ],
)
def test_what_is_wrong_with_a_line_of_json_is_said_in_bengali(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{line}\n", "utf-8")
    with pytest.raises(BadRowError) as caught:
        rewrite_column(path, io.BytesIO(), "n", to={"new": "digits"})
    assert caught.value.message() == f"সারি ১: {told}"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('"1"2', "',' বা লাইনের শেষ থাকার কথা; আছে '2\\n'"),
        ('"1', "ঘরের শুরুর উদ্ধৃতিচিহ্নটি আর বন্ধ হয়নি"),
    ],
)
def test_what_is_wrong_with_a_row_of_a_csv_is_said_in_bengali(tmp_path: Path, row: str, told: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"n\n{row}\n", "utf-8")
    with pytest.raises(FileFormatError) as caught:
        rewrite_column(path, io.BytesIO(), "n", to="digits")
    assert caught.value.message() == f"লাইন ২: {told}"
