"""Mutants of lines that run when their module is loaded: the package is loaded anew, with the mutant."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.mutation.loading import load_from
from tests.mutation.mutants import Mutant
from tests.mutation.session import OPTIONS, Reach, forked, seconds_for

__all__ = ["refuse_failing_tests", "tried_anew"]


def tried_anew(mutant: Mutant, reach: Reach) -> bool:
    """Return whether a mutant is killed in a process of its own, first by the tests that reach its file."""
    tests = reach.of_file(mutant)
    files = sorted({test.partition("::")[0] for test in tests})
    chosen = _Chosen(tests, reach)
    return forked(lambda: _run(mutant, chosen, files), seconds_for(tests, reach)) != 0


def refuse_failing_tests(path: Path, reach: Reach) -> None:
    """Raise where the tests fail when a file is loaded anew as it is."""
    as_it_is = Mutant(path, 1, range(1, 2), "", path.read_text("utf-8"))
    if tried_anew(as_it_is, reach):
        raise RuntimeError(f"tests that reach {path} fail without a mutant")


def _run(mutant: Mutant, chosen: _Chosen, files: list[str]) -> int:
    """Load package and tests anew; what they import is there already."""
    for name in [*sys.modules]:
        if name.partition(".")[0] in ("bangla_calendar", "tests") and not name.startswith("tests.mutation"):
            del sys.modules[name]
    load_from(mutant.path, mutant.source)
    # A file that is named is a test to pytest, which would load it itself, to rewrite its asserts.
    return int(pytest.main([*OPTIONS, "--assert=plain", *files], plugins=[chosen]))


class _Chosen:
    """Runs some of the tests that are collected, in an order, and knows how long each takes."""

    def __init__(self, tests: list[str], reach: Reach) -> None:
        self._reach = reach
        self._places = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the others."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self._places),
            key=lambda item: self._places[item.nodeid],
        )

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        """Let no test go on for ever."""
        self._reach.limit(item.nodeid)
