"""The command line as a user runs it: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping

__all__ = ["run"]


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
