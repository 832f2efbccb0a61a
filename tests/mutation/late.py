"""Mutants of lines that run when their module is loaded: the package is loaded anew, with the mutant."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest

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


class _Mutated(SourceFileLoader):
    """Loads one file from another one."""

    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self._source = source

    def get_code(self, fullname: str) -> object:  # type: ignore[override]
        """Return the code of the other file, under the name of the first."""
        return compile(Path(self._source).read_text("utf-8"), self.path, "exec", dont_inherit=True)


class _Finder(PathFinder):
    """Finds the mutated file in its place."""

    path, source = "", ""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is; of the mutated one, with the other loader."""
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.origin == cls.path:
            loader: Loader = _Mutated(fullname, cls.path, cls.source)
            spec.loader = loader
        return spec


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
    _Finder.path, _Finder.source = path, source
    sys.meta_path.insert(0, _Finder)
    chosen = _Chosen(Path(tests).read_text("utf-8").split("\n"))
    return int(pytest.main([*OPTIONS, *files], plugins=[chosen]))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
