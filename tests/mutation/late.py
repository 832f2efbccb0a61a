"""Mutants of lines that run when their module is loaded: the package is loaded anew, with the mutant."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.mutation.loading import load_from
from tests.mutation.mutants import ROOT, Mutant
from tests.mutation.session import OPTIONS, Reach, seconds_for

__all__ = ["tried_anew"]


def tried_anew(mutant: Mutant, reach: Reach, paths: Iterable[str]) -> bool:
    """Return whether a mutant is killed by the tests that reach its file, in a process of its own."""
    reached = reach.of_file(mutant)
    with TemporaryDirectory() as folder:
        source, tests = Path(folder) / "source.py", Path(folder) / "tests"
        source.write_text(mutant.source, "utf-8")
        tests.write_text("\n".join(reached), "utf-8")
        seconds = seconds_for(reached, reach)
        command = [
            sys.executable,
            "-m",
            "tests.mutation.late",
            str(seconds),
            str(mutant.path),
            str(source),
            str(tests),
        ]
        files = sorted({test.partition("::")[0] for test in reached}) or [*paths]
        try:
            done = subprocess.run(
                [*command, *files],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=20 * seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return True
    return done.returncode != 0


class _Chosen:
    """Runs some of the tests that are collected, in an order."""

    def __init__(self, tests: list[str]) -> None:
        self._places = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the others."""
        if self._places:
            items[:] = sorted(
                (item for item in items if item.nodeid in self._places),
                key=lambda item: self._places[item.nodeid],
            )


def main(seconds: str, path: str, source: str, tests: str, *files: str) -> int:
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
    load_from(Path(path), Path(source).read_text("utf-8"))
    chosen = _Chosen(Path(tests).read_text("utf-8").split("\n"))
    return int(pytest.main([*OPTIONS, *files], plugins=[chosen]))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
