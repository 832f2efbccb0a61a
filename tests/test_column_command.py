"""`bangla-calendar column`, in real subprocesses."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from tests.command import PAGE, expected_of, needs_linux, on_a_terminal, peak_memory, run

CSV = 'name,printed,note\nক,2023-09-30,"a, b"\nখ,,\nগ,1971-12-16,"line\nline"\n'


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "papers.csv"
    path.write_text(CSV, "utf-8", newline="")
    return path


def test_to_stdout(table: Path) -> None:
    code, out, err = run("column", str(table), "--column", "printed", "--to", "bangla")
    assert code == 0
    assert out == CSV.replace("2023-09-30", "১৫ আশ্বিন ১৪৩০").replace("1971-12-16", "২৯ অগ্রহায়ণ ১৩৭৮")
    assert err.splitlines()[-1] == "3 rows, 0 of them bad"


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


def test_there_and_back_in_place(table: Path) -> None:
    table.chmod(0o640)
    arguments = ("column", str(table), "--column", "printed", "-o", str(table), "--quiet")
    assert run(*arguments, "--to", "bangla") == (0, "", "")
    assert "১৫ আশ্বিন ১৪৩০" in table.read_text("utf-8")
    assert run(*arguments, "--to", "gregorian") == (0, "", "")
    assert table.read_bytes() == CSV.encode()
    assert table.stat().st_mode & 0o777 == 0o640
    assert [*table.parent.iterdir()] == [table]


TO_DIGITS = ("--column", "printed", "--to", "digits", "--digits", "ascii", "--quiet")


def test_a_link_keeps_pointing(table: Path) -> None:
    (table.parent / "elsewhere").mkdir()
    target, link = table.parent / "elsewhere" / "real.csv", table.parent / "link.csv"
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    assert run("column", str(table), *TO_DIGITS, "-o", str(link)) == (0, "", "")
    assert link.is_symlink()
    assert target.read_text("utf-8") == CSV
    assert [*target.parent.iterdir()] == [target]


def test_the_longest_of_names(table: Path) -> None:
    for name in ("a" * 251, "ক" * 83):
        output = table.with_name(f"{name}.csv")
        assert run("column", str(table), *TO_DIGITS, "-o", str(output)) == (0, "", "")
        assert output.read_text("utf-8") == CSV


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_devices_and_pipes_are_written_to(table: Path) -> None:
    assert run("column", str(table), *TO_DIGITS, "-o", "/dev/stdout") == (0, CSV, "")
    assert run("column", str(table), *TO_DIGITS, "-o", "/dev/null") == (0, "", "")
    pipe = table.with_name("pipe")
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert run("column", str(table), *TO_DIGITS, "-o", str(pipe)) == (0, "", "")
        assert reader.communicate(timeout=60)[0] == CSV.encode()
    assert pipe.is_fifo()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_stay(tmp_path: Path, end: str, mark: str) -> None:
    path = tmp_path / "a.TSV"
    path.write_bytes(f"{mark}n\tb{end}12\tx{end}".encode() + b"7\t\xff" + end.encode())
    out = tmp_path / "b.tsv"
    assert run("column", str(path), "--column", "n", "--to", "words", "-o", str(out), "--quiet")[0] == 0
    lines = f"{mark}n\tb{end}বারো\tx{end}সাত\t".encode()
    assert out.read_bytes() == lines + b"\xff" + end.encode()


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows: list[dict[str, object]] = [{"n": 7, "f": 1.5, "t": "ক"}, {"n": "১২", "x": [1, None]}, {"n": None}]
    path.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), "utf-8")
    code, out, _ = run("column", str(path), "--column", "n", "--to", "digits", "--digits", "ascii")
    assert code == 0
    answers = ["7", "12", None]
    expected = [{**row, "n": answer} for row, answer in zip(rows, answers, strict=True)]
    assert [json.loads(line) for line in out.splitlines()] == expected
    assert '"t": "ক"' in out


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_all_round_the_value_stays(tmp_path: Path, mark: str, end: str) -> None:
    line = (
        '{"f":0.12345678901234567890123, "g" : [1e400,-0, {"n": 1}],"\\u006e" : %s ,"t":"\\u0995\\ud800", '
        f'"i": {"9" * 5000}, "i": NaN}} {end}'
    )
    path = tmp_path / "a.jsonl"
    path.write_text(f"{mark}{line % 7}{line % 'null'}", "utf-8", newline="")
    assert run("column", str(path), "--column", "n", "--to", "words", "-o", str(path), "-q") == (0, "", "")
    assert path.read_bytes().decode() == mark + line % '"সাত"' + line % "null"


def test_halves_of_characters_are_escaped(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"n": "\\ud800 ১"}\n{"n": "\\udc80 ২"}\n', "utf-8")
    code, out, _ = run("column", str(path), "--column", "n", "--to", "digits", "--digits", "ascii")
    assert (code, out) == (0, '{"n": "\\ud800 1"}\n{"n": "\\udc80 2"}\n')


@pytest.mark.parametrize(
    ("errors", "rows"),
    [
        ("null", ['{"n":null}', '{"n":null}', '{"m": 1}', '{"n":"সাত"}']),
        ("keep", ['{"n":true}', '{"n":1.50}', '{"m": 1}', '{"n":"সাত"}']),
        ("skip", ['{"n":"সাত"}']),
    ],
)
def test_wrong_values_of_json_are_bad_rows(tmp_path: Path, errors: str, rows: list[str]) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"n":true}\n{"n":1.50}\n{"m": 1}\n{"n":7}\n', "utf-8")
    code, out, err = run("column", str(path), "--column", "n", "--to", "words", "--errors", errors)
    assert (code, out.splitlines()) == (1, rows)
    assert err.splitlines() == [
        "row 1: expected a text, an integer or null, got bool",
        "row 2: expected a text, an integer or null, got float",
        "row 3: expected an object with the key 'n'",
        "4 rows, 3 of them bad",
    ]


@pytest.mark.parametrize(("errors", "bad_stay"), [("null", True), ("keep", True), ("skip", False)])
def test_lines_that_are_no_json_are_bad_rows(tmp_path: Path, errors: str, bad_stay: bool) -> None:
    path = tmp_path / "a.jsonl"
    bad = ['{"n": 1', "hello", '{"n": 1, "n" :2}', "[" * 100_000, '{"n": 1} {"n": 2}', "[1]"]
    path.write_text("".join(f'{line}\n{{"n": 7}}\n' for line in bad), "utf-8")
    code, out, err = run("column", str(path), "--column", "n", "--to", "words", "--errors", errors)
    good = '{"n": "সাত"}'
    assert (code, out.splitlines()) == (1, [row for line in bad for row in [*[line] * bad_stay, good]])
    assert err.splitlines()[:3] == [
        "row 1: expected } at position 8",
        "row 3: Expecting value at position 0",
        "row 5: the key 'n' is there twice",
    ]
    assert err.splitlines()[-1] == "12 rows, 6 of them bad"


def test_a_bad_integer_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"n": 7}\n', "utf-8")
    code, out, _ = run("column", str(path), "--column", "n", "--to", "bangla", "--errors", "keep")
    assert (code, out) == (1, '{"n": 7}\n')


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
    assert err.splitlines()[-1] == "3 rows, 0 of them bad"
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
        assert err.splitlines()[-1] == "3 rows, 1 of them bad"

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
        ("a.csv", "", "c", 2, "unknown column 'c'"),
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
        ("a.txt", "c\n", "c", 2, "must be one of .csv, .tsv, .jsonl, .parquet"),
        ("a.parquet", "", "c", 2, "a Parquet needs --output"),
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
    assert "--to format needs --format" in err


@pytest.mark.parametrize(
    ("target", "options", "told"),
    [
        ("words", ["--lang", "bn"], "--lang goes with --to bangla, gregorian or format, not words"),
        ("words", ["--digits", "ascii"], "--digits goes with --to digits, bangla, gregorian or format"),
        ("words", ["--format", "iso"], "--format goes with --to bangla, gregorian or format"),
        ("digits", ["--from", "auto"], "--from goes with --to bangla, gregorian or format"),
        ("digits", ["--lang", "en"], "--lang goes with"),
        ("dates", ["--digits", "ascii"], "--digits goes with"),
        ("dates", ["--from", "bangla"], "--from goes with"),
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


@pytest.mark.parametrize(
    ("how", "code", "left"),
    [(signal.SIGKILL, -signal.SIGKILL, 1), (signal.SIGTERM, 143, 0), (signal.SIGHUP, 129, 0)],
)
def test_killed_half_way_the_old_output_is_there(
    tmp_path: Path, how: signal.Signals, code: int, left: int
) -> None:
    source, output = tmp_path / "a.csv", tmp_path / "b.csv"
    source.write_text("day\n" + "2023-09-30\n" * 3_000_000, "utf-8")
    output.write_text("old", "utf-8")
    command = [sys.executable, "-m", "bangla_calendar", "column", str(source), "--column", "day"]
    with subprocess.Popen([*command, "--to", "bangla", "-o", str(output)]) as process:
        until = time.monotonic() + 60
        while not any(path.suffix == ".part" and path.stat().st_size for path in tmp_path.iterdir()):
            assert time.monotonic() < until
            time.sleep(0.01)
        process.send_signal(how)
    assert process.returncode == code
    assert output.read_text("utf-8") == "old"
    others = {*tmp_path.iterdir()} - {source, output}
    assert len(others) == left
    assert all(path.name.startswith(".b.csv.") for path in others)


def test_what_was_killed_before_is_not_in_the_way(table: Path) -> None:
    # In a container each run is the process 1.
    code = (
        "import os; os.getpid = lambda: 1\n"
        "from bangla_calendar.cli.output import put_in_place\n"
        "from pathlib import Path\n"
        "with put_in_place(Path('out.csv')) as target:\n    %s\n"
    )
    for end in ("os._exit(9)", "target.write(b'whole')", "os._exit(9)"):
        subprocess.run([sys.executable, "-c", code % end], cwd=table.parent, check=False)
    assert table.with_name("out.csv").read_bytes() == b"whole"
    assert len([*table.parent.glob(".out.csv.*.part")]) == 2


def test_a_new_output_is_as_open_as_others(table: Path) -> None:
    before = os.umask(0o027)
    try:
        assert run("column", str(table), *TO_DIGITS, "-o", str(table.with_name("b.csv"))) == (0, "", "")
    finally:
        os.umask(before)
    assert table.with_name("b.csv").stat().st_mode & 0o777 == 0o640


def test_a_missing_directory_is_named(table: Path) -> None:
    output = str(table.parent / "missing" / "b.csv")
    code, out, err = run("column", str(table), *TO_DIGITS, "-o", output)
    assert (code, out) == (1, "")
    assert err == f"Error: [Errno 2] No such file or directory: {output!r}\n"


def test_a_bar_shows_how_far_it_is(table: Path) -> None:
    output = ["-o", str(table.with_name("b.csv"))]
    arguments = ["column", str(table), *TO_DIGITS[:-1]]
    assert on_a_terminal([*arguments, *output], "stderr") == "3 rows, 0 of them bad\r\n"
    table.write_text("printed\n" + f"{'12' * 500}\n" * 17_000, "utf-8")
    shown = on_a_terminal([*arguments, *output], "stderr")
    assert "100%" in shown
    assert shown.endswith("17000 rows, 0 of them bad\r\n")
    assert on_a_terminal([*arguments, *output, "--quiet"], "stderr") == ""


@pytest.mark.exhaustive
@needs_linux
def test_a_gigabyte_in_constant_memory(tmp_path: Path) -> None:
    source, output = tmp_path / "a.csv", tmp_path / "b.csv"
    days = [date.fromordinal(730_000 + row % 9000).isoformat() for row in range(100_000)]
    block = "".join(f"{row},{day},{'x' * 80}\n" for row, day in enumerate(days))
    with source.open("w", encoding="utf-8") as file:
        file.write("row,day,text\n")
        for _ in range(2**30 // len(block) + 1):
            file.write(block)
    arguments = ("column", str(source), "--column", "day", "--to", "bangla", "-o", str(output), "--quiet")
    assert peak_memory(*arguments) < 200_000_000
    with output.open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == 1 + 100_000 * (2**30 // len(block) + 1)
