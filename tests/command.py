"""The command line as a user runs it: in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

__all__ = ["PAGE", "expected_of", "needs_linux", "on_a_terminal", "peak_memory", "run"]

needs_linux = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="needs Linux, which tells of memory"
)


def run(
    *arguments: str | bytes, given: str | bytes = b"", environment: Mapping[str, str] | None = None
) -> tuple[int, str, str]:
    """Run `bangla-calendar` and return its exit code, what it answered and what it said on stderr."""
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


PAGE = "ঢাকা, ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)"


def expected_of(page: str) -> list[dict[str, object]]:
    """Return what `find` says of a text, without the place of a file."""
    code, out, _ = run("find", "--json", given=page)
    assert code == 0
    records = [json.loads(line) for line in out.splitlines()]
    return [{key: record[key] for key in record if key not in ("file", "line")} for record in records]
