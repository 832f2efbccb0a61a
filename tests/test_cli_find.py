"""The command `find`, in real subprocesses."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaDate, date_range, find_dates, iter_dates
from bangla_calendar.cli import chunks
from bangla_calendar.cli.chunks import Source
from bangla_calendar.finding.match import KINDS
from tests.command import on_a_terminal, run

ASCII_WORLD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
COMMAND = [sys.executable, "-m", "bangla_calendar", "find"]

# The head of a news page (Bangla Tribune, 30 September 2023), and what it says of days without a date.
MASTHEAD = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n১৫ আশ্বিন ১৪৩০\n\n"
PAGE = f"{MASTHEAD}ঢাকা, ১৭ আগস্ট ২০২২, ২২:০৭আপডেট\nগতকাল রাত ৮টায় ৬ শ্রমিক নিহত\n৮ ফাল্গুন; ২০২১ সালে\n"
BANGLADESH = "bangladesh,bangladesh-2019,bangladesh-1995"


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return str(path)


def records(*arguments: str | bytes, given: str | bytes = b"") -> list[dict[str, Any]]:
    """Return what `find --json` answers, when it says nothing on stderr but notes."""
    code, out, err = run("find", "--json", *arguments, given=given)
    assert code == 0
    assert all(line.startswith("note: ") for line in err.splitlines())
    return [json.loads(line) for line in out.splitlines()]


class TestText:
    def test_a_file(self, page: str) -> None:
        code, out, err = run("find", page)
        assert (code, err) == (0, "")
        assert out.splitlines() == [
            f"1\tdate\t2023-09-30\tশনিবার, ৩০ সেপ্টেম্বর ২০২৩\tagrees:{BANGLADESH}",
            f"2\tdate\t2023-09-30\t১৫ আশ্বিন ১৪৩০\tagrees:{BANGLADESH}",
            "4\tdatetime\t2022-08-17T22:07:00\t১৭ আগস্ট ২০২২, ২২:০৭",
            "5\trelative\t-\tগতকাল রাত ৮টায়",
            "6\tmonth-day\t-\t৮ ফাল্গুন",
            "6\tyear\t2021-01-01/2021-12-31\t২০২১ সালে",
        ]

    def test_stdin(self, page: str) -> None:
        answer = run("find", page)
        assert run("find", given=PAGE) == answer
        assert run("find", "-", given=PAGE) == answer

    def test_several_files(self, page: str) -> None:
        code, out, err = run("find", page, "-", page, given="১ মে ২০২০\n")
        assert (code, err) == (0, "")
        lines = out.splitlines()
        assert len(lines) == 6 + 1 + 6
        assert lines[0].startswith(f"{page}:1\tdate\t2023-09-30\t")
        assert lines[6] == "-:1\tdate\t2020-05-01\t১ মে ২০২০"
        assert lines[7:] == lines[:6]

    def test_no_hit(self) -> None:
        assert run("find", given="৬ শ্রমিক নিহত\n") == (0, "", "")
        assert run("find", given="") == (0, "", "")

    def test_dates_that_do_not_agree(self) -> None:
        _, out, _ = run("find", given="১৬ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩")
        assert [line.split("\t")[4] for line in out.splitlines()] == ["agrees:none"] * 2

    def test_doubts(self) -> None:
        _, out, _ = run(
            "find", given="রবিবার, ৩০/৯/২৩ তারিখে ১৫/০৬/১৪৩০ নয়, ৩২ আষাঢ় ১৪৩০ নয়, ১৪ রবিউল আউয়াল ১৪৪৫"
        )
        assert [line.split("\t", 2)[2] for line in out.splitlines()] == [
            "2023-09-30\tরবিবার, ৩০/৯/২৩\ttwo-digit-year weekday-contradicts",
            "-\t১৫/০৬/১৪৩০\tcalendar-undecided",
            "-\t৩২ আষাঢ় ১৪৩০\tnot-in-calendar",
            "-\t১৪ রবিউল আউয়াল ১৪৪৫",
        ]

    def test_context(self) -> None:
        # Only of its line, without half a letter at its beginning, and with nothing that moves a cursor.
        given = "আগের\tপাতা\n\x1b[2J\tসভা ১৫ আশ্বিন ১৪৩০ তারিখে\r\nপরের পাতা\n"
        for width, shown in (("2", " ১৫ আশ্বিন ১৪৩০ ত"), ("99", " [2J সভা ১৫ আশ্বিন ১৪৩০ তারিখে")):
            _, out, _ = run("find", "--context", width, given=given)
            assert out == f"2\tdate\t2023-09-30\t{shown}\n"


class TestRecords:
    def test_json(self, page: str) -> None:
        found = records(page)
        assert [record["text"] for record in found] == [match.text for match in find_dates(PAGE)]
        assert found[1] == {
            "file": page,
            "line": 2,
            "start": 27,
            "end": 41,
            "text": "১৫ আশ্বিন ১৪৩০",
            "kind": "date",
            "calendar": "bangla",
            "year": 1430,
            "month": 6,
            "day": 15,
            "weekday": None,
            "hour": None,
            "minute": None,
            "flags": [],
            "gregorian": "2023-09-30",
            "value": "1430-06-15",
            "agrees_with": BANGLADESH.split(","),
            "rule": "bangladesh",
            "basis": "published",
            "margin": None,
        }
        year = found[-1]
        assert year["gregorian"] == ["2021-01-01", "2021-12-31"]
        assert (year["rule"], year["value"]) == ("gregorian", None)
        assert run("find", "--format", "jsonl", page) == run("find", "--json", page)

    def test_the_rule(self) -> None:
        # Aajkaal, 27 November 2014; the sun's ingress of 1431 stood 13 minutes before midnight in Kolkata.
        given = "১০ অগ্রহায়ণ ১৪২১; ১ বৈশাখ ১৪৩১; গত সপ্তাহে"
        first, second, third = records("--calendar", "west-bengal", given=given)
        assert (first["gregorian"], first["rule"], first["basis"]) == (
            "2014-11-27",
            "west-bengal",
            "attested",
        )
        assert second["margin"] == pytest.approx(13, abs=0.5)
        assert (third["gregorian"], third["rule"], third["basis"], third["margin"]) == (None,) * 4
        _, _, err = run("find", "--calendar", "west-bengal", given=given)
        assert err.startswith("note: 1 of 2: the month begins within 35 minutes of midnight: ")
        assert err.count("\n") == 1
        assert run("find", "-q", "--calendar", "west-bengal", given=given)[2] == ""

    def test_a_range(self) -> None:
        (days,) = records(given="১০-১২ মার্চ ২০২৪")
        assert days["gregorian"] == ["2024-03-10", "2024-03-12"]
        assert days["end_date"]["day"] == 12

    def test_a_table(self) -> None:
        given = f"{PAGE}১০-১২ মার্চ ২০২৪; ১৬ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩"
        code, out, err = run("find", "--format", "csv", given=given)
        assert (code, err) == (0, "")
        rows = list(csv.DictReader(io.StringIO(out)))
        found = records(given=given)
        assert [row["text"] for row in rows] == [record["text"] for record in found]
        for row, record in zip(rows, found, strict=True):
            end_date = record.pop("end_date", {})
            assert {field: row[f"end_{field}"] for field in end_date} == {
                field: "" if value is None else str(value) for field, value in end_date.items()
            }
            pair = record["gregorian"] or []
            pair = pair if isinstance(pair, list) else [pair]
            assert [row["gregorian"], row["gregorian_end"]] == [*pair, "", ""][:2]
            agrees = record["agrees_with"]
            assert row["agrees_with"] == ("" if agrees is None else " ".join(agrees) or "none")
            assert row["flags"] == " ".join(record["flags"])
            for column in record.keys() - {"gregorian", "agrees_with", "flags"}:
                assert row[column] == ("" if record[column] is None else str(record[column]))

    def test_a_table_without_rows_has_its_head(self) -> None:
        head = run("find", "--format", "csv", given="")[1]
        assert head.startswith("file,line,start,end,text,kind,calendar,year,")
        assert head.count("\n") == 1

    def test_context(self) -> None:
        arguments = ("--context", "3", "--kinds", "date")
        (record,) = records(*arguments, given="সভা ১৫ আশ্বিন ১৪৩০\tশেষ")
        assert record["context"] == "ভা ১৫ আশ্বিন ১৪৩০\tশে"
        _, out, _ = run("find", "--format", "csv", *arguments, given="সভা ১৫ আশ্বিন ১৪৩০\tশেষ")
        assert next(csv.DictReader(io.StringIO(out)))["context"] == record["context"]


class TestOptions:
    @pytest.mark.parametrize("kind", KINDS)
    def test_kinds(self, kind: str) -> None:
        given = f"{PAGE}রাত ৮টায়; ১০-১২ মার্চ ২০২৪; জানুয়ারি ২০২১\n"
        expected = [match.text for match in find_dates(given) if match.kind == kind]
        assert expected
        assert [record["text"] for record in records("--kinds", kind, given=given)] == expected

    def test_several_kinds(self) -> None:
        found = records("--kinds", "year,month-day", given=PAGE)
        assert [record["kind"] for record in found] == ["month-day", "year"]

    @pytest.mark.parametrize(
        "reference", ["2024-02-20", "২০ ফেব্রুয়ারি ২০২৪", "৭ ফাল্গুন ১৪৩০", "20 Feb 2024, 10:30"]
    )
    def test_reference(self, reference: str) -> None:
        _, out, _ = run("find", "--reference", reference, "--kinds", "relative,month-day", given=PAGE)
        assert out.splitlines() == [
            "5\trelative\t2024-02-19T20:00:00\tগতকাল রাত ৮টায়",
            "6\tmonth-day\t2024-02-21\t৮ ফাল্গুন\tyear-from-reference",
        ]

    def test_today(self) -> None:
        dhaka = timezone(timedelta(hours=6))
        before = datetime.now(dhaka).date()
        (record,) = records("--reference", "today", given="আজ সভা")
        assert record["gregorian"] in (before.isoformat(), datetime.now(dhaka).date().isoformat())

    def test_pivot(self) -> None:
        given = "৩০/৯/৪৫"
        assert [records("--pivot", pivot, given=given)[0]["year"] for pivot in ("44", "45")] == [1945, 2045]

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--kinds", "date,day"],
            ["--kinds", ""],
            ["--calendar", "gregorian"],
            ["--reference", "yesterday"],
            ["--reference", "1430-06-15"],
            ["--pivot", "100"],
            ["--context", "-1"],
            ["--format", "xml"],
            ["--format", "csv", "--json"],
            ["--no-such-option"],
        ],
    )
    def test_wrong_usage(self, arguments: list[str]) -> None:
        code, out, err = run("find", *arguments, given="১ মে ২০২০")
        assert (code, out) == (2, "")
        assert "Error:" in err
        assert "Traceback" not in err

    def test_the_kinds_are_named_where_one_is_wrong(self) -> None:
        err = run("find", "--kinds", "day")[2]
        assert "unknown kind 'day'" in err
        assert "month-day" in err


class TestWhatCannotBeRead:
    def test_files(self, page: str, tmp_path: Path) -> None:
        missing = str(tmp_path / "missing.txt")
        code, out, err = run("find", missing, page, str(tmp_path))
        assert code == 1
        assert len(out.splitlines()) == 6
        assert err == f"{missing}: No such file or directory\n{tmp_path}: Is a directory\n"
        assert run("find", "-q", missing)[::2] == (1, f"{missing}: No such file or directory\n")

    def test_broken_bytes(self, tmp_path: Path) -> None:
        given = "ক\n১ মে ২০২০ \n".encode().replace(b" \n", b" \xff\xe0\xa6\n") + "২ মে ২০২০".encode()
        for environment in ({}, ASCII_WORLD):
            code, out, err = run("find", "--context", "3", given=given, environment=environment)
            assert (code, err) == (1, "-: line 2: a byte that is not UTF-8 (3 in all)\n")
            assert out.encode("utf-8", "surrogateescape").splitlines() == [
                "2\tdate\t2020-05-01\t১ মে ২০২০ ".encode() + b"\xff\xe0",
                "3\tdate\t2020-05-02\t২ মে ২০২০".encode(),
            ]
        wide = tmp_path / "wide.txt"
        wide.write_text(PAGE, "utf-16")
        code, out, err = run("find", str(wide))
        assert (code, out) == (1, "")
        assert f"{wide}: line 1: a byte that is not UTF-8" in err

    def test_a_character_cut_off_at_the_end(self) -> None:
        assert run("find", given="১ মে ২০২০ ক".encode()[:-1])[::2] == (
            1,
            "-: line 1: a byte that is not UTF-8 (2 in all)\n",
        )


class TestStreams:
    @pytest.mark.parametrize(
        ("prose", "gap", "end"),
        [
            ("এই পাতার সব খবর একে একে নিচে দেওয়া হলো, পড়ে দেখুন সবাই মিলে।\n", "\n", "\n"),
            ("নদীর ধারে\r\n", "\r\n", "\r\n"),
            ("১ নং\r\n\r\n", "\r\n", "\r\n\r\n"),
            ("সেদিন সকালে সভা বসে। ", ", ", "। "),
            ("নদীর ধারে ", ", ", " "),
        ],
        ids=["long lines", "short lines", "blank lines", "sentences", "words"],
    )
    def test_pieces_find_what_the_whole_text_holds(
        self, prose: str, gap: str, end: str, tmp_path: Path
    ) -> None:
        # Pages are longer by 7 bytes than what is read at a time, which so ends everywhere in the dates.
        size = (1 << 20) + 7
        text = ""
        for day in date_range(BanglaDate(1430, 6, 15), BanglaDate(1430, 6, 27)):
            dates = f"{day}{gap}{day.to_gregorian():%d/%m/%Y}{end}"
            count, padding = divmod(size - len(dates.encode()), len(prose.encode()))
            text += f"{'x' * padding}{prose * count}{dates}"
        assert len(text.encode()) == 12 * size
        path = tmp_path / "long.txt"
        path.write_bytes(text.encode())
        found = records(str(path))
        whole = find_dates(text)
        assert len(found) == len(whole)
        for record, match in zip(found, whole, strict=True):
            assert text[record["start"] : record["end"]] == record["text"]
            agrees = None if match.agrees_with is None else list(match.agrees_with)
            assert (record["start"], record["kind"], record["agrees_with"]) == (
                match.start,
                match.kind,
                agrees,
            )
        assert found[-1]["line"] == 1 + text.count("\n", 0, whole[-1].start)

    @pytest.mark.parametrize(
        "dates",
        [
            "খবরটি অনেকেই মন দিয়ে পড়েন শনিবার, ৩০ সেপ্টেম্বর ২০২৩ সন্ধ্যা ৬টায় ",
            "তিনি বাড়ি যান শনিবার, ৩০ সেপ্টেম্বর ২০২৩ সন্ধ্যা ৬টায় ",
            "সভা বসে গতকাল বুধবার বিকেল সাড়ে পাঁচটায় আর মেলা পহেলা বৈশাখ ",
            "শনিবার, ৩০ সেপ্টেম্বর ২০২৩; ",
        ],
    )
    def test_no_date_is_cut_on_a_long_line(
        self, dates: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # Blocks of an odd number of bytes end everywhere in the dates.
        monkeypatch.setattr(chunks, "_BLOCK", (1 << 17) + 7)
        count = 3_000_000 // len(dates.encode())
        path = tmp_path / "long.txt"
        path.write_text(dates * count, "utf-8")
        found = [match.text for chunk in Source(str(path)).chunks(iter_dates) for match in chunk.found]
        assert found == [match.text for match in find_dates(dates)] * count

    def test_text_without_any_end(self) -> None:
        (record,) = records(given=f"{'খ' * 3_000_000}১৫ আশ্বিন ১৪৩০")
        assert record["start"] == 3_000_000

    def test_fifty_megabytes_in_constant_memory(self) -> None:
        # The peak of a stream ten times as long is that of the short one, within the noise.
        code = (
            "import resource, subprocess, sys, threading\n"
            "page = sys.argv[1].encode()\n"
            "n = int(sys.argv[2]) // len(page)\n"
            "command = [sys.executable, '-m', 'bangla_calendar', 'find', '-q']\n"
            "p = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
            "def feed():\n"
            "    for _ in range(n): p.stdin.write(page)\n"
            "    p.stdin.close()\n"
            "t = threading.Thread(target=feed)\n"
            "t.start()\n"
            "count = sum(1 for line in p.stdout)\n"
            "t.join(); assert p.wait() == 0 and count == 2 * n, (count, n)\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        )
        page = MASTHEAD + "সভায় সবাই মিলে ঠিক করেন যে নদীর ধারে একটি নতুন স্কুল হবে।\n" * 50
        peaks = [
            int(subprocess.check_output([sys.executable, "-c", code, page, str(size)]))
            for size in (5_000_000, 50_000_000)
        ]
        assert peaks[1] < peaks[0] * 1.25

    def test_a_closed_pipe_is_silence(self, page: str) -> None:
        for form in ("text", "jsonl", "csv"):
            with subprocess.Popen(
                [*COMMAND, "--format", form, *[page] * 2000], stdout=subprocess.PIPE, stderr=subprocess.PIPE
            ) as process:
                assert process.stdout
                assert process.stderr
                process.stdout.close()
                assert process.stderr.read() == b""

    def test_output_that_cannot_be_written(self, page: str) -> None:
        for where, said in (("| true", b""), ("> /dev/full", b"Error: [Errno 28] No space left on device\n")):
            done = subprocess.run(
                ["bash", "-o", "pipefail", "-c", f"{' '.join(COMMAND)} {page} {where}"],
                capture_output=True,
                env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
                check=False,
            )
            assert (done.returncode, done.stdout, done.stderr) == (1, b"", said)

    def test_closed_streams(self, page: str) -> None:
        for arguments, expected in ((f"{page} 2>&-", 0), ("<&-", 2), (f"{page} - <&-", 2)):
            done = subprocess.run(
                ["bash", "-c", f"{' '.join(COMMAND)} {arguments}"], capture_output=True, check=False
            )
            assert done.returncode == expected
            assert b"Traceback" not in done.stderr

    def test_utf8_whatever_the_locale(self, tmp_path: Path) -> None:
        path = tmp_path / "পাতা.txt"
        path.write_text(PAGE, "utf-8")
        for form in ("text", "jsonl", "csv"):
            arguments = ("find", "--format", form, str(path), str(path))
            assert run(*arguments, environment=ASCII_WORLD) == run(*arguments)


class TestTerminal:
    def test_the_match_stands_out(self, page: str) -> None:
        arguments = ["--context", "10", "--kinds", "datetime", page]
        marked = on_a_terminal(["find", *arguments], "stdout", {"NO_COLOR": ""})
        assert "ঢাকা, \x1b[31m\x1b[1m১৭ আগস্ট ২০২২, ২২:০৭\x1b[0mআপডেট" in marked
        assert "\x1b" not in on_a_terminal(["find", *arguments], "stdout", {"NO_COLOR": "1"})
        assert "\x1b" not in on_a_terminal(["find", "--json", *arguments], "stdout", {"NO_COLOR": ""})
        assert "\x1b" not in run("find", *arguments)[1]

    def test_no_terminal_is_read(self) -> None:
        ours, theirs = pty.openpty()
        for arguments in ([], ["-"]):
            done = subprocess.run([*COMMAND, *arguments], stdin=theirs, capture_output=True, check=False)
            assert done.returncode == 2
            assert b"give FILE" in done.stderr
        os.close(ours)
        os.close(theirs)

    def test_progress_of_long_work(self, page: str, tmp_path: Path) -> None:
        path = tmp_path / "long.txt"
        path.write_text("নদীর ধারে একটি নতুন স্কুল হবে।\n" * 250_000, "utf-8")
        assert path.stat().st_size > 1 << 24
        assert "100%" in on_a_terminal(["find", str(path)], "stderr")
        assert on_a_terminal(["find", "--quiet", str(path)], "stderr") == ""
        assert on_a_terminal(["find", page], "stderr") == ""
        assert run("find", str(path)) == (0, "", "")
