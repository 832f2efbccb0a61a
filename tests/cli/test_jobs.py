"""`--jobs` of `find`, `stamps`, `convert` and `column`, in processes of their own."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar.cli import converting
from bangla_calendar.files import chunks, lines
from bangla_calendar.files.workers import answers
from tests.cli.command import MASTHEAD, needs_linux, run, run_process
from tests.marks import exhaustive

COMMAND = [sys.executable, "-m", "bangla_calendar"]
PROSE = "সভায় সবাই মিলে ঠিক করেন যে নদীর ধারে একটি নতুন স্কুল হবে।\n"


BLOCK = 100_000  # what is read at a time where a test may choose it
TOLD = ["1991-06-02", "১৫ আশ্বিন ১৪৩০", "no date", "", "৩২ বৈশাখ ১৪৩১\r", "\ufeff2023-09-30"]
PAGE = MASTHEAD + PROSE * 40 + "প্রকাশ: ১৭ আগস্ট ২০২২, ২২:০৭\n"


def pages(path: Path, size: int) -> Path:
    """Write a text of as many bytes, or some fewer."""
    path.write_text(PAGE * (size // len(PAGE.encode())), "utf-8")
    return path


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A text of four pieces, the last one short."""
    return pages(tmp_path_factory.mktemp("corpus") / "corpus.txt", 3_300_000)


@pytest.fixture
def short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tenth of it, in as many pieces."""
    monkeypatch.setattr(chunks, "_BLOCK", BLOCK)
    return pages(tmp_path / "corpus.txt", BLOCK * 33 // 10)


@pytest.fixture(scope="module")
def register(corpus: Path) -> Path:
    """A CSV of several pieces."""
    return days_of_register(corpus.with_name("register.csv"), 40_000)


def days_of_register(path: Path, count: int) -> Path:
    """Write a CSV of as many rows."""
    rows = [f'{number},"১৫ আশ্বিন {1300 + number % 130}"' for number in range(count)]
    path.write_text("\n".join(["number,day", *rows, ""]), "utf-8")
    return path


def children(process: int) -> list[int]:
    """Return the processes that one has begun."""
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text()
    except FileNotFoundError:
        return []
    return [int(child) for child in listed.split()]


def workers(process: int) -> list[int]:
    """Return those that work, as soon as there are two."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = [
            child
            for child in children(process)
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()
        ]
        if len(found) == 2:
            return found
        time.sleep(0.02)
    raise AssertionError("no two workers")


def ended(processes: list[int]) -> bool:
    """Return whether processes end within some seconds."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if not any(Path(f"/proc/{process}").exists() for process in processes):
            return True
        time.sleep(0.05)
    return False


class TestTheSameAnswer:
    def test_find(self, short: Path, tmp_path: Path) -> None:
        line, empty = tmp_path / "line.txt", tmp_path / "empty.txt"
        line.write_text("১ মে ২০২০", "utf-8")
        empty.write_text("", "utf-8")
        names = (str(line), str(short), "missing", str(empty), "-")
        for form in ("text", "csv"):
            arguments = ("find", "--format", form, *names)
            given = b"\xff" + MASTHEAD.encode()
            assert run(*arguments, "--jobs", "2", given=given) == (once := run(*arguments, given=given))
            assert once[0] == 1
            assert "No such file" in once[2]

    def test_a_pipe(self, short: Path) -> None:
        given = short.read_bytes()
        for more in ((), ("--first",)):
            once = run("find", "--json", *more, given=given)
            assert run("find", "--json", *more, "--jobs", "3", given=given) == once
            assert (once[1].count("\n") == 1) == bool(more)

    def test_one_line(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", BLOCK)
        path = tmp_path / "line.txt"
        path.write_text(f"{PROSE.strip()} ১৫ আশ্বিন ১৪৩০ " * 1500, "utf-8")
        once = run("find", str(path))
        assert run("find", str(path), "--jobs", "2") == once
        assert once[1].count("\n") == 1500

    @pytest.mark.exhaustive
    def test_stamps(self, short: Path) -> None:
        arguments = ("stamps", "--tz", "Asia/Dhaka", "--json", str(short))
        assert run(*arguments, "--jobs", "2") == (once := run(*arguments))
        assert once[1].count("\n") > 40

    @pytest.mark.parametrize("errors", ["skip", *map(exhaustive, ("null", "keep")), "raise"])
    def test_convert(self, errors: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(converting, "_PIECE", BLOCK // 10)
        given = "\n".join(TOLD[number % 6 if number % 1000 < 12 else 0] for number in range(3000))
        once = run("convert", "--errors", errors, given=given)
        assert run("convert", "--errors", errors, "--jobs", "2", given=given) == once
        assert once[0] == 1

    @pytest.mark.parametrize("errors", ["skip", "null", "keep", "raise"])
    @pytest.mark.parametrize("size", [5, 64, BLOCK])
    def test_convert_in_pieces_of_any_size(
        self, errors: str, size: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def here(task: Any, pieces: Iterable[bytes], jobs: int) -> Iterator[Any]:
            return answers(task, pieces, 1)

        monkeypatch.setattr(converting, "answers", here)
        monkeypatch.setattr(converting, "_PIECE", size)
        for given in ("\n".join(TOLD), "\n".join([*TOLD, *TOLD, ""]), f"{TOLD[0]}\n", ""):
            once = run("convert", "--errors", errors, given=given)
            assert run("convert", "--errors", errors, "--jobs", "2", given=given) == once

    def test_column(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lines, "_PIECE", BLOCK // 4)
        register = days_of_register(tmp_path / "register.csv", 4000)
        outputs = []
        for jobs in ("1", "2"):
            path = tmp_path / f"{jobs}.csv.gz"
            arguments = ("column", str(register), "--column", "day", "--to", "gregorian", "--jobs", jobs)
            said = run(*arguments, "--output", str(path))
            assert said[0] == 0
            outputs.append((said[2], gzip.decompress(path.read_bytes())))
            assert run(*arguments)[1].encode() == outputs[0][1]
        assert outputs[0] == outputs[1]
        assert "4000 rows, 0 bad" in outputs[0][0]


class TestPacked:
    @pytest.mark.parametrize("end", [".gz", ".zst"])
    def test_files_are_unpacked(self, end: str, short: Path, tmp_path: Path) -> None:
        path = tmp_path / f"corpus.txt{end}"
        if end == ".gz":
            path.write_bytes(gzip.compress(short.read_bytes(), 1))
        else:
            path.write_bytes(pytest.importorskip("zstandard").compress(short.read_bytes()))
        assert run("find", str(path), "--jobs", "2") == run("find", str(short))
        path.write_bytes(path.read_bytes()[:-20])
        code, _, err = run("find", str(path))
        assert code == 1
        assert err.startswith(f"{path}: ")
        assert "Traceback" not in err

    def test_a_name_that_promises_too_much(self, tmp_path: Path) -> None:
        path = tmp_path / "page.gz"
        path.write_text("১ মে ২০২০", "utf-8")
        assert run("find", str(path)) == (1, "", f"{path}: Not a gzipped file (b'\\xe0\\xa7')\n")


class TestPages:
    ROWS = (
        {"url": "a", "at": "2024-02-20", "body": "গতকাল সভা, আজ মেলা"},
        {"url": 7, "at": "2024-03-01T23:00:00+06:00", "body": "২ ঘণ্টা আগে"},
    )

    @pytest.fixture
    def rows(self, tmp_path: Path) -> Path:
        path = tmp_path / "rows.jsonl"
        path.write_text("\n\n".join(json.dumps(row) for row in self.ROWS), "utf-8")
        return path

    KEYS = ("--text-key", "body", "--id-key", "url", "--reference-key", "at")

    def test_lines(self, rows: Path) -> None:
        assert run("find", *self.KEYS, str(rows))[1].splitlines() == [
            "a\trelative\t2024-02-19\tগতকাল",
            "a\trelative\t2024-02-20\tআজ",
            "7\trelative\t2024-03-01T21:00:00\t২ ঘণ্টা আগে",
        ]
        first = run("find", *self.KEYS, "--first", str(rows), str(rows))[1].splitlines()
        assert [line.split("\t")[0] for line in first] == [
            f"{rows}:a",
            f"{rows}:7",
        ] * 2

    def test_records(self, rows: Path) -> None:
        records = [json.loads(line) for line in run("find", *self.KEYS, "--json", str(rows))[1].splitlines()]
        assert [(record["line"], record["id"], record["start"]) for record in records] == [
            (1, "a", 0),
            (1, "a", 11),
            (3, 7, 0),
        ]
        header, row, *_ = run("find", *self.KEYS, "--format", "csv", str(rows))[1].splitlines()
        assert header.startswith("file,line,id,start,end,text,")
        assert row.startswith(f"{rows},1,a,0,5,গতকাল,")

    def test_keys_that_are_not_there(self, rows: Path) -> None:
        code, out, err = run("find", "--text-key", "text", str(rows))
        assert (code, out) == (1, "")
        assert err.splitlines() == [
            f"{rows}: line {line}: expected an object with the key 'text', got the keys url, at, body"
            for line in (1, 3)
        ] + ["2 rows, 2 bad"]

    def test_many_bad_rows_are_counted(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        path.write_text("no json\n" * 50, "utf-8")
        assert len(run("find", "--text-key", "text", str(path))[2].splitlines()) == 21

    def test_a_parquet(self, tmp_path: Path) -> None:
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        path = tmp_path / "rows.parquet"
        columns: dict[str, Any] = {key: [str(row[key]) for row in self.ROWS] for key in ("url", "at", "body")}
        parquet.write_table(pa.table(columns), path)
        assert run("find", *self.KEYS, str(path), "--jobs", "2")[1].splitlines()[1:] == [
            "a\trelative\t2024-02-20\tআজ",
            "7\trelative\t2024-03-01T21:00:00\t২ ঘণ্টা আগে",
        ]
        assert run("find", "--text-key", "text", str(path)) == (
            1,
            "",
            f"{path}: unknown column 'text': choose from url, at, body\n",
        )

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
    def test_a_parquet_is_not_read_from_a_pipe(self, tmp_path: Path) -> None:
        pytest.importorskip("pyarrow")
        path = tmp_path / "rows.PARQUET"
        os.mkfifo(path)
        told = f"{path}: a .parquet cannot be read from a pipe\n"
        assert run("find", "--text-key", "body", str(path)) == (1, "", told)

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_columns_of_other_kinds(self, jobs: str, tmp_path: Path) -> None:
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        path = tmp_path / "rows.parquet"
        days = pa.array([date(2024, 2, 20), None, date(2024, 2, 21)])
        far = pa.array([0, 1 << 50, 0], pa.timestamp("ms"))
        parquet.write_table(pa.table({"day": days, "far": far, "n": [20240220, 7, 20240221]}), path)
        find = ("find", str(path), "--jobs", jobs)
        assert run(*find, "--text-key", "n", "--id-key", "day", "--reference-key", "day")[:2] == (0, "")
        code, _, err = run(*find, "--text-key", "n", "--id-key", "far")
        assert code == 1
        assert err.splitlines()[0].startswith(f"{path}: line 2: date must be in 0001-01-01..9999-12-31")
        table = pa.table({"t": ["আজ"] * 2, "day": days[:2], "n": [20240220, 7]})
        parquet.write_table(table, path)
        arguments = (*find, "--text-key", "t", "--id-key", "day", "--reference-key")
        assert run(*arguments, "day")[1] == "2024-02-20\trelative\t2024-02-20\tআজ\nnull\trelative\t-\tআজ\n"
        assert "got int" not in run(*arguments, "n")[2]

    def test_names_of_any_plain_kind(self, tmp_path: Path) -> None:
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        path = tmp_path / "rows.parquet"
        names = {
            "float": (pa.array([7.5, None, float("nan"), float("inf")]), [7.5, None, None, None]),
            "truth": (pa.array([True, False, None, True]), [True, False, None, True]),
            "money": (
                pa.array(["7.50", "8", "9", None]).cast(pa.decimal128(9, 2)),
                ["7.50", "8.00", "9.00", None],
            ),
        }
        columns = {name: column for name, (column, _) in names.items()}
        parquet.write_table(pa.table({"text": ["১ মে ২০২০"] * 4, **columns}), path)
        for name, (_, expected) in names.items():
            code, out, _ = run("find", str(path), "--text-key", "text", "--id-key", name, "--json")
            assert (code, [json.loads(line)["id"] for line in out.splitlines()]) == (0, expected)
        assert "expected texts" in run("find", str(path), "--text-key", "float")[2]
        path = tmp_path / "rows.jsonl"
        path.write_text('{"t": "১ মে ২০২০", "n": NaN}\n{"t": "১ মে ২০২০", "n": [1e999, 1.5]}', "utf-8")
        lines = run("find", str(path), "--text-key", "t", "--id-key", "n", "--json")[1].splitlines()
        assert [line.partition('"id": ')[2].partition(', "start"')[0] for line in lines] == [
            "null",
            "[null, 1.5]",
        ]

    @pytest.mark.parametrize("form", ["text", "csv", "jsonl"])
    def test_names_and_texts_that_can_hardly_be_written(self, form: str, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        names = ['"\\ud800"', "9" * 5000, '{"a": [7, null]}']
        path.write_text("".join(f'{{"t": "\\ud83d ১ মে ২০২০", "n": {name}}}\n' for name in names), "utf-8")
        code, out, err = run(
            "find", "--text-key", "t", "--id-key", "n", "--context", "9", "--format", form, str(path)
        )
        assert (code, len(out.splitlines())) == (1, 2 + (form == "csv"))
        assert err.splitlines()[0] == f"{path}: line 2: expected integers of at most 4300 digits"

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_a_day_that_its_zone_has_not(self, jobs: str, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        days = ("2024-02-20", "9999-12-31T23:00:00Z", "2024-02-21")
        path.write_text("".join(json.dumps({"t": "আজ", "at": day}) + "\n" for day in days), "utf-8")
        for command in (("find",), ("stamps", "--tz", "Asia/Dhaka")):
            code, out, err = run(
                *command, "--text-key", "t", "--reference-key", "at", "--jobs", jobs, str(path)
            )
            assert (code, [line.split("\t")[0] for line in out.splitlines()]) == (1, ["1", "3"])
            assert err.startswith(f"{path}: line 2: ")
            code, out, err = run(*command, "--reference", days[1], "--jobs", jobs, str(path))
            assert (code, out) == (1, "")
            assert err.startswith("Error: ")

    def test_stamps(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        page = "প্রকাশ: ২ ঘণ্টা আগে\nআপডেট: ৩ জুন ২০২৩, ২২:০৭"
        path.write_text(json.dumps({"t": page, "at": "2023-06-03T20:00"}), "utf-8")
        arguments = ("stamps", "--tz", "Asia/Dhaka", "--text-key", "t", "--reference-key", "at", "--first")
        assert run(*arguments, str(path))[1] == "1\tpublished\t2023-06-03T18:00:00+06:00\t২ ঘণ্টা আগে\n"

    def test_wrong_usage(self, rows: Path) -> None:
        assert "--id-key requires --text-key" in run("find", "--id-key", "url", str(rows))[2]
        code, _, err = run("find", "--text-key", "t", "rows.csv")
        assert (code, err) == (1, "rows.csv: pages are the rows of a .jsonl or .parquet, not of a .csv\n")
        for wrong in ("-1", "two", "1.5"):
            assert run("find", "--jobs", wrong, str(rows))[0] == 2


@needs_linux
class TestEndings:
    """Whoever ends and however: no short answer with exit code 0, nobody left over, no output in place."""

    def test_a_killed_worker(self, corpus: Path) -> None:
        with subprocess.Popen(
            [*COMMAND, "find", *[str(corpus)] * 20, "--jobs", "2"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        ) as process:
            first, second = workers(process.pid)
            os.kill(first, signal.SIGKILL)
            assert process.wait(30) == 1
            assert process.stderr
            said = process.stderr.read()
            assert said == b"Error: a worker process ended before its work was done (exit code -9)\n"
            assert ended([first, second])

    @pytest.mark.parametrize(
        ("number", "code"),
        [
            exhaustive(signal.SIGKILL, -9),
            (signal.SIGTERM, 143),
            exhaustive(signal.SIGHUP, 129),
            exhaustive(signal.SIGINT, 1),
        ],
    )
    def test_the_end_of_the_parent(self, number: int, code: int, register: Path, tmp_path: Path) -> None:
        output = tmp_path / "new.csv"
        output.write_text("old", "utf-8")
        many = tmp_path / "many.csv"
        header, _, rows = register.read_text("utf-8").partition("\n")
        many.write_text(f"{header}\n{rows * 20}", "utf-8")
        command = ["column", str(many), "--column", "day", "--to", "gregorian", "-o", str(output)]
        with subprocess.Popen(
            [*COMMAND, *command, "--jobs", "2"],
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process:
            begun = workers(process.pid)
            if number == signal.SIGKILL:
                process.kill()
            else:  # as a terminal does
                os.killpg(process.pid, number)
            assert process.wait(30) == code
            assert process.stderr
            # A worker that has just begun says that it cannot when the other end is killed.
            assert number == signal.SIGKILL or b"Traceback" not in process.stderr.read()
        assert ended(begun)
        assert output.read_text("utf-8") == "old"
        if number != signal.SIGKILL:
            assert sorted(path.name for path in tmp_path.iterdir()) == ["many.csv", "new.csv"]

    @pytest.mark.exhaustive
    def test_output_that_cannot_be_written(self, corpus: Path, register: Path) -> None:
        find = f"find {corpus} --jobs 2"
        column = f"column {register} --column day --to gregorian --jobs 2"
        full = b"Error: [Errno 28] No space left on device\n"
        for command in (find, column):
            for where, said in (("> /dev/full", full), ("| head -c 10 > /dev/null", b"")):
                done = subprocess.run(
                    ["bash", "-o", "pipefail", "-c", f"{' '.join(COMMAND)} {command} {where}"],
                    capture_output=True,
                    check=False,
                )
                assert (done.returncode, done.stderr) == (1, said)

    @pytest.mark.exhaustive
    def test_memory_is_bounded(self, corpus: Path) -> None:
        code = (
            "import resource, subprocess, sys\n"
            "command = [sys.executable, '-m', 'bangla_calendar', 'find', '-q', '--jobs', '2']\n"
            "subprocess.run([*command, *sys.argv[1:]], check=True, stdout=subprocess.DEVNULL)\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        )
        peaks = [
            int(subprocess.check_output([sys.executable, "-c", code, *[str(corpus)] * times]))
            for times in (2, 12)
        ]
        assert peaks[1] < peaks[0] * 1.25

    @pytest.mark.exhaustive
    def test_whatever_the_locale(self, corpus: Path) -> None:
        world = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        assert run_process("find", str(corpus), "--jobs", "2", environment=world) == run("find", str(corpus))
