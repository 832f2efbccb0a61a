"""The command line as a user runs it: in this process, or, where the process itself matters, in another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from inspect import signature
from pathlib import Path
from typing import Any
from unittest.mock import patch

import click
import pytest
from click.testing import CliRunner, Result

from bangla_calendar import cli
from bangla_calendar.cli import _COMMANDS, _command

__all__ = [
    "ASCII_WORLD",
    "CSV",
    "MASTHEAD",
    "NEWS",
    "PAGE",
    "commands",
    "examples_of",
    "expected_of",
    "found_records",
    "invoke",
    "needs_linux",
    "on_a_terminal",
    "peak_memory",
    "run",
    "run_process",
    "write_example_files",
]

# A world without UTF-8, in which the commands nevertheless read and write it.
ASCII_WORLD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}

needs_linux = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="needs Linux, where /proc shows the memory of a process"
)


def commands() -> dict[str, click.Command]:
    """Return all commands by name, and the one without a name by an empty one."""
    return {"": cli.cli, **{name: _command(name) for name in _COMMANDS}}


# Before 8.2 click has to be told that what is said on stderr is kept apart.
_APART: dict[str, Any] = {"mix_stderr": False} if "mix_stderr" in signature(CliRunner).parameters else {}
_RUNNER = CliRunner(**_APART)


class _Main:
    """What a script calls, in the shape that click's runner calls."""

    name = "bangla-calendar"

    @staticmethod
    def main(args: list[str], prog_name: str) -> None:
        try:
            with patch.object(sys, "argv", [prog_name, *args]):
                cli.main()
        finally:
            sys.stderr.flush()  # as a process does when it ends, and click's runner since 8.2


def invoke(*arguments: str, given: bytes = b"", environment: Mapping[str, str] | None = None) -> Result:
    """Run `bangla-calendar` in this process."""
    return _RUNNER.invoke(_Main, arguments, input=given, env=environment, catch_exceptions=False)  # type: ignore[arg-type]


def run(*arguments: str, given: str | bytes = b"") -> tuple[int, str, str]:
    """Run `bangla-calendar` in this process.

    Returns its exit code, what it answered and what it said on stderr.
    """
    done = invoke(*arguments, given=given.encode() if isinstance(given, str) else given)
    return done.exit_code, done.stdout_bytes.decode("utf-8", "surrogateescape"), done.stderr_bytes.decode()


def run_process(
    *arguments: str | bytes, given: str | bytes = b"", environment: Mapping[str, str] | None = None
) -> tuple[int, str, str]:
    """Run `bangla-calendar` in a process of its own and return the same."""
    done = subprocess.run(
        [sys.executable, "-m", "bangla_calendar", *arguments],
        input=given.encode() if isinstance(given, str) else given,
        capture_output=True,
        env={**os.environ, **(environment or {})},
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode()


def on_a_terminal(arguments: list[str], stream: str, environment: dict[str, str] | None = None) -> str:
    """Return what `bangla-calendar` writes on its stdout or stderr where that is a terminal."""
    import pty  # not on Windows

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bangla_calendar", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs if stream == "stdout" else subprocess.DEVNULL,
        stderr=theirs if stream == "stderr" else subprocess.DEVNULL,
        env={**os.environ, "TERM": "xterm", **(environment or {})},
    ):
        os.close(theirs)
        shown = b""
        while True:
            try:
                block = os.read(ours, 1 << 16)
            except OSError:  # how Linux says that a terminal is closed
                block = b""
            if not block:
                break
            shown += block
    os.close(ours)
    return shown.decode()


def peak_memory(*arguments: str) -> int:
    """Run `bangla-calendar` and return how many bytes of memory it held at most."""
    # Not by `getrusage`, which counts what the process that began this one held at that time.
    code = (
        "from bangla_calendar.__main__ import main\n"
        "try:\n    main()\n"
        "finally:\n    print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])\n"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=True)
    return int(done.stdout) * 1024


# A register with a field of two lines.
CSV = 'name,printed,note\nক,2023-09-30,"a, b"\nখ,,\nগ,1971-12-16,"line\nline"\n'
# The head of a news page (Bangla Tribune, 30 September 2023), and what it says of days without a date.
MASTHEAD = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n১৫ আশ্বিন ১৪৩০\n\n"
NEWS = f"{MASTHEAD}ঢাকা, ১৭ আগস্ট ২০২২, ২২:০৭আপডেট\nগতকাল রাত ৮টায় ৬ শ্রমিক নিহত\n৮ ফাল্গুন; ২০২১ সালে\n"
PAGE = "ঢাকা, ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)"


def examples_of(command: click.Command) -> list[str]:
    """Return the lines that a command's help ends with."""
    return [line.strip() for line in (command.epilog or "").splitlines()[2:]]


def write_example_files(folder: Path) -> None:
    """Write the files that the examples of commands read."""
    (folder / "papers.csv").write_text(CSV, "utf-8")
    (folder / "page.txt").write_text(f"{NEWS}প্রকাশ: ১৭ আগস্ট ২০২২, ২২:০৭\n", "utf-8")
    (folder / "pages.jsonl").write_text(
        '{"url": "a", "published": "2024-02-20", "body": "গতকাল সভা"}\n', "utf-8"
    )


def expected_of(page: str) -> list[dict[str, object]]:
    """Return what `find` says of a text, without the place of a file."""
    code, out, _ = run("find", "--json", given=page)
    assert code == 0
    records = [json.loads(line) for line in out.splitlines()]
    return [{key: record[key] for key in record if key not in ("file", "line")} for record in records]


def found_records(*arguments: str, given: str | bytes = b"") -> list[dict[str, Any]]:
    """Return what `find --json` answers, when it says nothing on stderr but notes."""
    code, out, err = run("find", "--json", *arguments, given=given)
    assert code == 0
    assert all(line.startswith("note: ") for line in err.splitlines())
    return [json.loads(line) for line in out.splitlines()]
