"""The command `find` over long files and streams, and on terminals."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaDate, date_range, find_dates
from bangla_calendar.files import chunks
from bangla_calendar.files.chunks import Source, between_dates
from tests.cli.command import ASCII_WORLD, MASTHEAD, found_records, on_a_terminal, run, run_process

COMMAND = [sys.executable, "-m", "bangla_calendar", "find"]


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
        found = found_records(str(path))
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
        pieces: list[Any] = [chunk.text() for chunk in Source(0, str(path)).chunks(between_dates(find_dates))]
        assert len(pieces) > 10
        found = [match.text for piece in pieces for match in find_dates(piece)]
        assert found == [match.text for match in find_dates(dates)] * count

    def test_text_without_any_end(self) -> None:
        (record,) = found_records(given=f"{'খ' * 3_000_000}১৫ আশ্বিন ১৪৩০")
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
        path.write_text(MASTHEAD, "utf-8")
        for form in ("text", "jsonl", "csv"):
            arguments = ("find", "--format", form, str(path), str(path))
            assert run_process(*arguments, environment=ASCII_WORLD) == run(*arguments)


class TestTerminal:
    def test_the_match_stands_out(self, page: str) -> None:
        arguments = ["--context", "10", "--kinds", "datetime", page]
        marked = on_a_terminal(["find", *arguments], "stdout", {"NO_COLOR": ""})
        assert "ঢাকা, \x1b[31m\x1b[1m১৭ আগস্ট ২০২২, ২২:০৭\x1b[0mআপডেট" in marked
        assert "\x1b" not in on_a_terminal(["find", *arguments], "stdout", {"NO_COLOR": "1"})
        assert "\x1b" not in on_a_terminal(["find", "--json", *arguments], "stdout", {"NO_COLOR": ""})
        assert "\x1b" not in run("find", *arguments)[1]

    def test_columns_are_aligned(self, page: str) -> None:
        piped = run("find", page)[1].splitlines()
        shown = on_a_terminal(["find", page], "stdout", {"NO_COLOR": "1"}).splitlines()
        assert [line.split() for line in shown] == [line.replace("\t", " ").split() for line in piped]
        for column in (1, 2, 3):
            starts = {
                line.index(wanted)
                for line, plain in zip(shown, piped, strict=True)
                for wanted in [f"  {plain.split(chr(9))[column]}"]
            }
            assert len(starts) == 1

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
