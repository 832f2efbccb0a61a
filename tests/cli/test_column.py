"""The command `column`: what is written, bad rows, and options."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.command import CSV, PAGE, expected_of, run


def test_to_stdout(table: Path) -> None:
    code, out, err = run("column", str(table), "--column", "printed", "--to", "bangla")
    assert code == 0
    assert out == CSV.replace("2023-09-30", "১৫ আশ্বিন ১৪৩০").replace("1971-12-16", "২৯ অগ্রহায়ণ ১৩৭৮")
    assert err.splitlines()[-1] == "3 rows, 0 bad"


@pytest.mark.parametrize(
    ("options", "answers"),
    [
        (["--to", "gregorian"], ["2023-09-30", "1971-12-16"]),
        (["--to", "bangla", "--format", "iso"], ["1430-06-15", "1378-08-29"]),
        (["--to", "bangla", "--calendar", "bangladesh-1995"], ["১৫ আশ্বিন ১৪৩০", "২ পৌষ ১৩৭৮"]),
        (["--to", "format", "--format", "%-d %B", "--lang", "en"], ["30 September", "16 December"]),
        (["--to", "digits"], ["২০২৩-০৯-৩০", "১৯৭১-১২-১৬"]),
    ],
)
def test_what_it_does(table: Path, options: list[str], answers: list[str]) -> None:
    code, out, _ = run("column", str(table), "--column", "printed", *options, "--quiet")
    assert code == 0
    assert out == CSV.replace("2023-09-30", answers[0]).replace("1971-12-16", answers[1])


def test_of_many_bad_rows_the_first_are_told(tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("n\n" + "x\n" * 25, "utf-8")
    code, _, err = run("column", str(path), "--column", "n", "--to", "words", "--errors", "keep")
    *told, last = err.splitlines()
    assert (code, last) == (1, "25 rows, 25 bad")
    assert [line.partition(":")[0] for line in told] == [f"row {row}" for row in range(1, 21)]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    code, out, err = run("column", str(tmp_path), "--column", "n", "--to", "words")
    assert (code, out) == (2, "")
    assert "is a folder" in err


def test_names_of_no_file(table: Path) -> None:
    for options, told in (
        (["-"], "expected the name of a file, the ending of which says its kind, got -"),
        ([""], "'' does not exist"),
        ([str(table), "--output", ""], "'' does not exist"),
    ):
        code, out, err = run("column", *options, "--column", "printed", "--to", "digits")
        assert (code, out) == (2, "")
        assert told in err


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_stay(tmp_path: Path, end: str, mark: str) -> None:
    path = tmp_path / "a.TSV"
    path.write_bytes(f"{mark}n\tb{end}12\tx{end}".encode() + b"7\t\xff" + end.encode())
    out = tmp_path / "b.tsv"
    assert run("column", str(path), "--column", "n", "--to", "words", "-o", str(out), "--quiet")[0] == 0
    lines = f"{mark}n\tb{end}বারো\tx{end}সাত\t".encode()
    assert out.read_bytes() == lines + b"\xff" + end.encode()


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl"])
def test_found_dates(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"pages.{kind}"
    if kind == "jsonl":
        path.write_text(
            "".join(f"{json.dumps({'body': body})}\n" for body in (PAGE, "no date", None)), "utf-8"
        )
    else:
        path.write_text(f'body\n"{PAGE}"\nno date\n""\n', "utf-8")
    code, out, err = run("column", str(path), "--column", "body", "--to", "dates")
    assert code == 0
    assert err.splitlines()[-1] == "3 rows, 0 bad"
    if kind == "jsonl":
        cells = [json.loads(line)["body"] for line in out.splitlines()]
    else:
        rows = csv.DictReader(out.splitlines(), delimiter="," if kind == "csv" else "\t")
        cells = [json.loads(row["body"] or "null") for row in rows]
    assert cells == [expected_of(PAGE), [], None]
    assert [match["gregorian"] for match in cells[0]] == ["2023-09-30"] * 2
    assert [PAGE[match["start"] : match["end"]] for match in cells[0]] == [
        match["text"] for match in cells[0]
    ]


class TestBadRows:
    @pytest.fixture
    def bad(self, tmp_path: Path) -> Path:
        path = tmp_path / "bad.csv"
        path.write_text("day\n2023-09-30\nhello\n2023-10-01\n", "utf-8")
        return path

    @pytest.mark.parametrize(
        ("errors", "rows"),
        [
            ("null", ["১৫ আশ্বিন ১৪৩০", "", "১৬ আশ্বিন ১৪৩০"]),
            ("keep", ["১৫ আশ্বিন ১৪৩০", "hello", "১৬ আশ্বিন ১৪৩০"]),
            ("skip", ["১৫ আশ্বিন ১৪৩০", "১৬ আশ্বিন ১৪৩০"]),
        ],
    )
    def test_are_told(self, bad: Path, errors: str, rows: list[str]) -> None:
        code, out, err = run("column", str(bad), "--column", "day", "--to", "bangla", "--errors", errors)
        assert code == 1
        assert out.splitlines() == ["day", *(row or '""' for row in rows)]
        assert err.splitlines()[0].startswith("row 2: expected")
        assert err.splitlines()[-1] == "3 rows, 1 bad"

    def test_end_it_and_leave_the_old_output(self, bad: Path) -> None:
        before = bad.read_bytes()
        code, out, err = run("column", str(bad), "--column", "day", "--to", "bangla", "-o", str(bad))
        assert (code, out) == (1, "")
        assert "Error: row 2: expected" in err
        assert bad.read_bytes() == before
        assert [*bad.parent.iterdir()] == [bad]


@pytest.mark.parametrize(
    ("name", "content", "column", "code", "told"),
    [
        ("a.csv", "a,b\n1,2\n", "c", 2, "unknown column 'c': choose from a, b"),
        ("a.csv", "", "c", 2, "there is no header with the names of the columns"),
        ("a.csv", "a,b\n1\n", "b", 1, "Error: row 1: expected as many fields as the header has, 2, got 1"),
        ("a.csv", 'a,"b\n1,2\n', "a", 1, "Error: line 1: a quote that opens a field is never closed"),
        ("a.csv", '"a"b,c\n1,2\n', "c", 1, "line 1: expected ',' or the end of the line, got 'b,c\\n'"),
        ("a.csv", "a,b\r1,2\r", "a", 1, "Error: line 1: "),
        ("a.csv", 'a\n"1"2\n', "a", 1, "line 2: "),
        ("a.jsonl", "{\n", "c", 1, "row 1: "),
        ("a.jsonl", "{}\n", "c", 1, "row 1: expected an object with the key 'c'"),
        ("a.jsonl", "[1]\n", "c", 1, "row 1: expected an object with the key 'c'"),
        ("a.jsonl", '{"c": true}\n', "c", 1, "row 1: expected a text, an integer or null, got bool"),
        ("a.jsonl", '{"c": Infinity}\n', "c", 1, "row 1: expected a text, an integer or null, got float"),
        ("a.jsonl", '{"c": 1, "c": 2}\n', "c", 1, "row 1: the key 'c' is there twice"),
        ("a.jsonl", '\n{"c": 1} {}\n', "c", 1, "row 1: expected the end of the line at position 9"),
        ("a.jsonl", '{"c" 1}\n', "c", 1, "row 1: expected :"),
        ("a.jsonl", '{"c": 1,}\n', "c", 1, 'row 1: expected "'),
        ("a.jsonl", '{"c": 1', "c", 1, "row 1: expected }"),
        ("a.jsonl", '{"c": ', "c", 1, "row 1: Expecting value"),
        ("a.jsonl", "{", "c", 1, 'row 1: expected "'),
        ("a.txt", "c\n", "c", 2, "file name must end in .csv, .tsv or .jsonl"),
        ("a.parquet", "", "c", 2, "Parquet output needs --output FILE"),
    ],
)
def test_files_that_are_not_right(
    tmp_path: Path, name: str, content: str, column: str, code: int, told: str
) -> None:
    (tmp_path / name).write_text(content, "utf-8", newline="")
    found, _, err = run("column", str(tmp_path / name), "--column", column, "--to", "digits")
    assert found == code
    assert told in err
    assert "Traceback" not in err


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_blank_lines_stay(tmp_path: Path, end: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"a,b{end}1,2{end}{end}3,4{end}{end}", "utf-8", newline="")
    assert run("column", str(path), "--column", "b", "--to", "words", "-o", str(path), "-q") == (0, "", "")
    assert path.read_bytes() == f"a,b{end}1,দুই{end}{end}3,চার{end}{end}".encode()


def test_a_format_must_be_given(table: Path) -> None:
    code, _, err = run("column", str(table), "--column", "printed", "--to", "format")
    assert code == 2
    assert "--to format requires --format" in err


@pytest.mark.parametrize(
    ("target", "options", "told"),
    [
        (
            "words",
            ["--digits", "ascii"],
            "--digits requires --to digits, number, bangla, gregorian or format",
        ),
        ("words", ["--format", "iso"], "--format requires --to bangla, gregorian or format"),
        ("digits", ["--from", "auto"], "--from requires --to bangla, gregorian or format"),
        ("dates", ["--digits", "ascii"], "--digits requires"),
        ("dates", ["--from", "bangla"], "--from requires"),
        ("digits", ["-o", "-"], "--output is the name of a file, got -: leave it out for stdout"),
    ],
)
def test_options_that_do_not_bear_on_the_answer(
    table: Path, target: str, options: list[str], told: str
) -> None:
    code, out, err = run("column", str(table), "--column", "printed", "--to", target, *options)
    assert (code, out) == (2, "")
    assert f"Error: {told}" in err
    assert [*table.parent.iterdir()] == [table]
    assert not Path("-").exists()


@pytest.mark.parametrize("target", ["bangla", "gregorian", "format"])
def test_options_of_dates(table: Path, target: str) -> None:
    options = ("--lang", "en", "--digits", "ascii", "--format", "%-d %B", "--from", "gregorian")
    assert run("column", str(table), "--column", "printed", "--to", target, *options, "-q")[0] == 0
