"""`column` over a register of two countries, an invoice sheet, files of Excel, and odd files."""

from __future__ import annotations

import csv
import gzip
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import ASCII_WORLD, run, run_process

DEEDS = """\
নং,তারিখ,স্থান
১,১০ অগ্রহায়ণ ১৪২১,পশ্চিমবঙ্গ
২,১০ অগ্রহায়ণ ১৪২১,বাংলাদেশ
৩,২৫ বৈশাখ ১২৬৮,পশ্চিমবঙ্গ
৪,জানা নেই,বাংলাদেশ
"""
MAP = "পশ্চিমবঙ্গ=west-bengal,বাংলাদেশ=bangladesh"


@pytest.fixture
def deeds(tmp_path: Path) -> Path:
    path = tmp_path / "deeds.csv"
    path.write_text(DEEDS, "utf-8")
    return path


def test_a_mixed_register(deeds: Path) -> None:
    code, out, err = run(
        *("column", str(deeds), "--column", "তারিখ", "--to", "gregorian", "--into", "দিন"),
        *("--to", "bangla", "--into", "বাংলা", "--calendar-column", "স্থান", "--calendar-map", MAP),
        *("--notes-column", "টীকা", "--errors", "null"),
    )
    rows = [*csv.DictReader(io.StringIO(out))]
    assert code == 1
    assert [row["দিন"] for row in rows] == ["2014-11-27", "2014-11-24", "1861-05-06", ""]
    assert [row["তারিখ"] for row in rows] == [line.split(",")[1] for line in DEEDS.splitlines()[1:]]
    assert [*rows[0]] == ["নং", "তারিখ", "দিন", "বাংলা", "টীকা", "স্থান"]
    assert "sunrise" in rows[2]["টীকা"]
    assert rows[3]["টীকা"].startswith("expected a day, month, year")
    assert err.splitlines() == [
        f"row 4: {rows[3]['টীকা']}",
        "note: 1 of 3: before 1395 the day began at sunrise: "
        "times between midnight and sunrise carry the previous Bangla date",
        "4 rows, 1 bad",
    ]


def test_a_row_without_a_calendar_is_not_guessed(deeds: Path) -> None:
    deeds.write_text("d,c\n১০ অগ্রহায়ণ ১৪২১,\n", "utf-8")
    arguments = ("column", str(deeds), "--column", "d", "--to", "gregorian", "--calendar-column", "c")
    code, out, err = run(*arguments)
    assert (code, err) == (1, "Error: row 1: the row names no calendar\n")
    assert run(*arguments, "--calendar", "west-bengal", "-q") == (0, "d,c\n2014-11-27,\n", "")
    code, out, err = run(*arguments, "-q", "--calendar", "bangladesh")
    assert out == "d,c\n2014-11-24,\n"


def test_relative_dates_of_a_corpus(tmp_path: Path) -> None:
    path, output = tmp_path / "pages.jsonl.gz", tmp_path / "found.jsonl"
    page = '{"published": "2024-02-20", "body": "গতকাল সভা বসে", "id": 7}\n'
    path.write_bytes(gzip.compress(page.encode()))
    code, _, err = run(
        *("column", str(path), "--column", "body", "--to", "dates", "--into", "dates"),
        *("--reference-column", "published", "-o", str(output)),
    )
    assert (code, err) == (0, "1 row, 0 bad\n")
    assert '"gregorian": "2024-02-19"' in output.read_text("utf-8")
    assert output.read_text("utf-8").startswith(page[:-12])


def test_an_invoice_sheet(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "invoices.xlsx"
    book = openpyxl.Workbook()
    for row in (["Invoice", "Date"], [1, "30-Sep-23"], [2, "10/1/2023"], [3, 45199]):
        book.active.append(row)
    book.save(path)
    code, out, err = run(
        *("column", str(path), "--column", "Date", "--to", "bangla", "--into", "তারিখ", "-o", str(path)),
        *("--pivot", "30", "--order", "mdy", "--excel-serial", "1900"),
    )
    assert (code, out, err) == (0, "", "3 rows, 0 bad\n")
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path).active.iter_rows()]
    assert [row[2] for row in rows] == ["তারিখ", "১৫ আশ্বিন ১৪৩০", "১৬ আশ্বিন ১৪৩০", "১৫ আশ্বিন ১৪৩০"]
    assert run("column", str(path), "--column", "Date", "--to", "digits")[0] == 2


@pytest.mark.parametrize("delimiter", [";", "semicolon"])
def test_what_excel_writes_as_text(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\ufeffn;day\r\n1;30-Sep-23\r\n".encode("utf-16-le"))
    arguments = ("column", str(path), "--column", "day", "--to", "bangla", "--pivot", "30")
    code, _, err = run(*arguments, "--delimiter", delimiter, "-o", str(path))
    assert (code, err) == (0, "1 row, 0 bad\n")
    assert path.read_bytes().decode("utf-16") == "n;day\r\n1;১৫ আশ্বিন ১৪৩০\r\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--to", "bangla", "--to", "digits"], "several --to require an --into for each"),
        (["--to", "bangla", "--into", "a", "--into", "b"], "each --to requires an --into: got 1 and 2"),
        (
            ["--to", "bangla", "--into", "a", "--to", "digits", "--into", "a"],
            "each --into must have a name of its own",
        ),
        (["--to", "bangla", "--into", "স্থান"], "there is a column 'স্থান' already"),
        (
            ["--to", "words", "--notes-column", "n"],
            "--notes-column requires --to bangla, gregorian",
        ),
        (["--to", "words", "--excel-serial", "1900"], "--excel-serial requires --to"),
        (["--to", "digits", "--calendar-column", "স্থান"], "--calendar-column requires --to"),
        (["--to", "bangla", "--calendar-map", MAP], "--calendar-map requires --calendar-column"),
        (["--to", "bangla", "--calendar-map", "ঢাকা"], "expected NAME=ID,..., got 'ঢাকা'"),
        (["--to", "bangla", "--calendar-column", "স্থান", "--calendar-map", "a=b"], "unknown calendar 'b'"),
        (
            ["--to", "bangla", "--calendar-column", "place"],
            "unknown column 'place': choose from নং, তারিখ",
        ),
        (["--to", "bangla", "--reference", "কাল"], "--reference"),
        (["--to", "bangla", "--delimiter", "ab"], "--delimiter must be one sign and no quote, got 'ab'"),
        (["--to", "bangla", "--encoding", "bijoy"], "unknown encoding 'bijoy'"),
        (["--to", "bangla", "--sheet", "a"], "--sheet is for .xlsx, .xlsm, not for .csv"),
        (["--to", "bangla", "--cells", "date"], "--cells is for .xlsx, .xlsm, not for .csv"),
    ],
)
def test_wrong_usage(deeds: Path, options: list[str], told: str) -> None:
    code, out, err = run("column", str(deeds), "--column", "তারিখ", *options)
    assert (code, out) == (2, "")
    assert told in err
    assert deeds.read_text("utf-8") == DEEDS


class TestOddFiles:
    def test_a_pipe(self, tmp_path: Path) -> None:
        pipe = tmp_path / "a.csv"
        os.mkfifo(pipe)
        with subprocess.Popen(["bash", "-c", f"printf 'n\\n12\\n' > {pipe}"]):
            assert run("column", str(pipe), "--column", "n", "--to", "digits", "-q") == (0, "n\n১২\n", "")
        for name in ("a.parquet", "a.xlsx"):
            pipe, output = tmp_path / name, tmp_path / f"b{Path(name).suffix}"
            os.mkfifo(pipe)
            code, _, err = run("column", str(pipe), "--column", "n", "--to", "digits", "-o", str(output))
            assert code == 2
            assert f"a {pipe.suffix} cannot be read from a pipe" in err
            assert not output.exists()

    def test_links_in_a_circle(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.symlink_to(path)
        code, _, err = run("column", str(path), "--column", "n", "--to", "digits")
        assert code == 2
        assert "Too many levels of symbolic links" in err

    @pytest.mark.parametrize("what", ["read-only", "hard links"])
    def test_files_that_stay(self, deeds: Path, what: str) -> None:
        if what == "read-only":
            deeds.chmod(0o444)
        else:
            os.link(deeds, deeds.with_name("other.csv"))
        code, out, err = run("column", str(deeds), "--column", "নং", "--to", "digits", "-o", str(deeds))
        assert (code, out) == (1, "")
        assert what in err
        assert deeds.read_text("utf-8") == DEEDS

    def test_a_name_that_the_locale_does_not_know(self, tmp_path: Path) -> None:
        path, output = tmp_path / "দলিল.csv", tmp_path / "ফল.csv"
        path.write_text("n\n12\n", "utf-8")
        arguments = ("--column", "n", "--to", "digits", "-q", "-o", str(output))
        assert run_process("column", str(path), *arguments, environment=ASCII_WORLD) == (0, "", "")
        assert output.read_text("utf-8") == "n\n১২\n"
        missing = str(tmp_path / "নেই" / "ফল.csv")
        told = run_process("column", str(path), *arguments[:-1], missing, environment=ASCII_WORLD)
        assert told == (1, "", f"Error: [Errno 2] No such file or directory: {missing!r}\n")

    def test_headers_and_names_are_escaped(self, tmp_path: Path) -> None:
        path = tmp_path / "a\x1b[2J.csv"
        path.write_text("\x1b[31mn\u202e,m\n1,2\n", "utf-8")
        _, _, err = run("column", str(path), "--column", "x", "--to", "digits")
        assert "choose from \\x1b[31mn\\u202e, m" in err
        path.rename(path.with_suffix(".txt"))
        _, _, err = run("column", str(path.with_suffix(".txt")), "--column", "x", "--to", "digits")
        assert "a\\x1b[2J.txt: file name must end in" in err
        assert "\x1b" not in err


def test_a_closed_stdout_is_an_error(deeds: Path) -> None:
    command = f"{sys.executable} -m bangla_calendar column {deeds} --column নং --to digits -q"
    for options, expected in (("", (1, b"Error: stdout is closed\n")), (f" -o {deeds}", (0, b""))):
        done = subprocess.run(["bash", "-c", f"{command}{options} >&-"], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == expected
