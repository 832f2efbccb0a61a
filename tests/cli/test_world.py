"""Processes: locales, pipes, closed streams, full disks, memory; and help."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import ASCII_WORLD, run, run_process


def test_utf8_whatever_the_locale() -> None:
    code, out, err = run_process(
        "convert", "১৫", "আশ্বিন", "১৪৩০", "--format", "long", environment=ASCII_WORLD
    )
    assert (code, out, err) == (0, "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n", "")
    code, out, err = run_process("convert", given="2023-09-30\nকখ\n", environment=ASCII_WORLD)
    assert (code, out) == (1, "১৫ আশ্বিন ১৪৩০\n")
    assert "কখ" in err


def test_bytes_that_are_no_text() -> None:
    for environment in ({}, ASCII_WORLD):
        code, out, err = run_process("convert", b"\xff\xfe", environment=environment)
        assert (code, out) == (1, "")
        assert "Traceback" not in err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("command", [("convert",), ("convert", "--jobs", "2"), ("digits", "--to", "bangla")])
def test_a_stream_in_utf_16(command: tuple[str, ...], encoding: str) -> None:
    code, out, err = run_process(*command, given="2023-09-30\n".encode(encoding))
    assert (code, out) == (1, "")
    assert re.fullmatch("Error: expected UTF-8, got UTF-(16|32)-[LB]E\n", err)


def test_a_closed_pipe_is_silence() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bangla_calendar", "convert"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        try:
            process.stdin.write(b"1991-06-02\n" * 20000)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it has seen the closed pipe and gone
        assert process.stderr.read() == b""


@pytest.mark.parametrize("arguments", ["", "convert 2023-09-30", "digits --to bangla 1", "calendars"])
def test_output_that_cannot_be_written(arguments: str) -> None:
    # What is still to be written at the end meets the closed pipe, or the full disk, as well.
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    for where, said in (("| true", b""), ("> /dev/full", b"Error: [Errno 28] No space left on device\n")):
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m bangla_calendar {arguments} {where}"],
            capture_output=True,
            env=buffered,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (1, b"", said)


def test_closed_streams() -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m bangla_calendar convert <&-"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr
    for command in ("convert 2023-09-30", "digits --to bangla 1", ""):
        done = subprocess.run(
            ["bash", "-c", f"{sys.executable} -m bangla_calendar {command} >&-"],
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (1, b"Error: stdout is closed\n")
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m bangla_calendar convert 2023-09-30 x 2>&-"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout.decode()) == (1, "১৫ আশ্বিন ১৪৩০\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux, which has a full device")
def test_messages_that_cannot_be_written_lose_no_answer(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("day\n1991-06-02\nx\n2023-09-30\n", "utf-8")
    for command, code, answer in (
        ("convert 1991-06-02 x 2023-09-30", 1, "১৮ জ্যৈষ্ঠ ১৩৯৮\n১৫ আশ্বিন ১৪৩০\n"),
        (f"column {table} --column day --to bangla --errors skip", 1, "day\n১৮ জ্যৈষ্ঠ ১৩৯৮\n১৫ আশ্বিন ১৪৩০\n"),
        ("convert 1991-06-02", 0, "১৮ জ্যৈষ্ঠ ১৩৯৮\n"),
    ):
        done = subprocess.run(
            ["bash", "-c", f"{sys.executable} -m bangla_calendar {command} 2>/dev/full"],
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout.decode()) == (code, answer)


@pytest.mark.exhaustive
def test_a_long_stream_is_answered_in_order_and_constant_memory() -> None:
    # The peak of a stream twenty times as long is that of the short one, within the noise.
    code = (
        "import resource, subprocess, sys\n"
        "from datetime import date, timedelta\n"
        "n = int(sys.argv[1])\n"
        "lines = (f'{date(1990, 1, 1) + timedelta(days=k % 9000)}\\n' for k in range(n))\n"
        "command = [sys.executable, '-m', 'bangla_calendar', 'convert', '-q', '--format', 'iso']\n"
        "p = subprocess.Popen(command,\n"
        "    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)\n"
        "import threading\n"
        "t = threading.Thread(target=lambda: (p.stdin.writelines(lines), p.stdin.close()))\n"
        "t.start()\n"
        "count = sum(1 for line in p.stdout)\n"
        "t.join(); assert p.wait() == 0 and count == n\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    peaks = [
        int(subprocess.check_output([sys.executable, "-c", code, str(count)])) for count in (9000, 90000)
    ]
    assert peaks[1] < peaks[0] * 1.25


def test_help() -> None:
    code, out, _ = run("--help")
    assert code == 0
    listed = " ".join(out.split())
    for name in ("calendars", "column", "convert", "digits", "find", "number"):
        code, own, _ = run(name, "--help")
        assert code == 0
        first = " ".join(own.split("\n\n")[1].split())
        assert f"{name} {first.partition('. ')[0].removesuffix('.')}." in listed


def test_an_unknown_command() -> None:
    code, _, err = run("konvert")
    assert code == 2
    assert "konvert" in err


def test_the_installed_script() -> None:
    script = os.path.join(os.path.dirname(sys.executable), "bangla-calendar")
    out = subprocess.check_output([script, "convert", "2023-09-30"])
    assert out.decode() == "১৫ আশ্বিন ১৪৩০\n"
