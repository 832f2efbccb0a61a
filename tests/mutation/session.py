"""One run of pytest that collects the tests of a room once, and then tries mutants in forked processes."""

from __future__ import annotations

import gc
import inspect
import os
import pickle
import resource
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import accumulate
from pathlib import Path
from time import monotonic, process_time
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import coverage
import pytest

from tests.mutation.loading import load_from
from tests.mutation.mutants import Mutant

__all__ = ["AT_IMPORT", "OPTIONS", "Reach", "Session", "forked", "seconds_for"]

# The context of lines that run while modules are loaded.
AT_IMPORT = ""
SURVIVED, KILLED, NOT_PLACED = 0, 1, 2
# What tests of one mutant may take, of the processor and by the clock: those that reach it, and the others.
_MOST_SECONDS, _MOST_WAITED = 15.0, 30.0
# What tests measure time with.
_CLOCKS = frozenset(("grows_evenly", "perf_counter"))
OPTIONS = (
    *("-o", "addopts=--doctest-modules", "-p", "no:terminal", "-p", "no:cacheprovider", "-p", "no:xdist"),
    *("-x", "-W", "ignore", "--hypothesis-seed=0"),
)


class Reach(NamedTuple):
    """Which tests reach which line of which file, and how long each takes.

    `seconds` are those of the processor, `waited` those of a clock: who begins processes mostly waits.
    """

    tests: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]
    waited: dict[str, float]

    def of(self, mutant: Mutant) -> list[str]:
        """Return the tests that try a mutant, those that reach its line first."""
        return self._in_order(self._reaching(mutant))

    def of_file(self, mutant: Mutant) -> list[str]:
        """Return the tests that try a mutant, those that reach its file first."""
        lines = self.tests.get(str(mutant.path), {}).values()
        return self._in_order({test for tests in lines for test in tests})

    def _in_order(self, reaching: set[str]) -> list[str]:
        """Return the tests that reach a mutant, then the others: what they leave alive has survived.

        The others may know it too: by a constant, or by an answer that another test left in a cache.
        """
        return [*self._quickest(reaching), *self._quickest(self.seconds.keys() - reaching)]

    def _quickest(self, tests: Iterable[str]) -> list[str]:
        """Return the quickest of some tests, of some seconds in all.

        Each function has its turn with the first of its parameters, then with the second, and so on.
        """
        ordered = sorted(
            (test for test in tests if test != AT_IMPORT), key=lambda test: (self.waited[test], test)
        )
        turns: Counter[str] = Counter()
        turn: dict[str, int] = {}
        for test in ordered:
            function = test.partition("[")[0]
            turn[test] = turns[function]
            turns[function] += 1
        ordered.sort(key=turn.__getitem__)
        seconds = accumulate(self.seconds[test] for test in ordered)
        waited = accumulate(self.waited[test] for test in ordered)
        return [
            test
            for test, so_long, so_late in zip(ordered, seconds, waited, strict=True)
            if so_long < _MOST_SECONDS and so_late < _MOST_WAITED
        ]

    def limit(self, test: str) -> None:
        """End this process where from now on it takes or waits much longer than a test does."""
        seconds = round(process_time() + 3 + 5 * self.seconds[test])
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (min(most, seconds), most))
        # What waits for a process that has nothing to say would wait for ever.
        signal.alarm(20 + round(5 * self.waited[test]))

    def is_loaded(self, mutant: Mutant) -> bool:
        """Return whether the line of a mutant runs when its module is loaded."""
        return AT_IMPORT in self._reaching(mutant)

    def is_reached(self, mutant: Mutant) -> bool:
        """Return whether a test reaches the line of a mutant."""
        return bool(self._reaching(mutant) - {AT_IMPORT})

    def _reaching(self, mutant: Mutant) -> set[str]:
        lines = self.tests.get(str(mutant.path), {})
        return {test for line in mutant.statement for test in lines.get(line, [])}


def seconds_for(tests: Iterable[str], reach: Reach) -> int:
    """Return the seconds of the processor after which a mutant that runs some tests has hung."""
    return 10 + round(2 * sum(reach.seconds[test] for test in tests))


def forked(work: Callable[[], int], seconds: int) -> int | None:
    """Return what some work answers in a process of its own, 0 to 100; None where it takes too long."""
    child = os.fork()
    if not child:
        code = 99
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            with open(os.devnull, "w") as nothing:
                os.dup2(nothing.fileno(), 1)
                os.dup2(nothing.fileno(), 2)
            code = work()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else None


class Session:
    """The plugin: collects, measures what reaches what, then tries mutants."""

    def __init__(
        self,
        source: Path,
        tests: Iterable[str],
        mutants: list[Mutant],
        tell: Callable[[Mutant, bool, bool], None],
    ) -> None:
        self.source, self.tests, self.mutants, self.tell = source, [*tests], mutants, tell
        self.reach = Reach({}, {}, {})
        self.late: list[Mutant] = []
        self._functions: dict[str, list[FunctionType]] = {}
        self._failure = ""
        self._coverage: Any = coverage.Coverage(data_file=None, source=[str(source)], config_file=False)

    def run(self) -> None:
        """Collect the tests and try every mutant whose line does not run at import; the others are `late`."""
        self._coverage.start()
        pytest.main([*OPTIONS, *self.tests], plugins=[self])

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Take the place of running the tests once."""
        self._coverage.stop()
        items = {item.nodeid: item for item in session.items if not _measures_time(item)}
        self.reach = self._measured(items)
        self._functions = functions_by_file(self.source)
        gc.freeze()  # what a fork does not look through, it need not copy
        print(f"{len(items)} tests, {sum(self.reach.seconds.values()):.0f} s", flush=True)
        for mutant in self.mutants:
            if self.reach.is_loaded(mutant):
                self.late.append(mutant)
                continue
            tests = self.reach.of(mutant)
            work = lambda mutant=mutant, tests=tests: self._try(mutant, [items[test] for test in tests])  # noqa: E731
            code = forked(work, seconds_for(tests, self.reach))
            if code == NOT_PLACED:
                self.late.append(mutant)
                continue
            if code not in (SURVIVED, KILLED, None):
                raise RuntimeError(f"{mutant}: was not tried, {code}")
            self.tell(mutant, code != SURVIVED, self.reach.is_reached(mutant))
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take down why a test failed."""
        if report.failed:
            self._failure = self._failure or report.longreprtext or report.nodeid

    def _try(self, mutant: Mutant, items: list[pytest.Item]) -> int:
        if not put_in_place(mutant, self._functions[str(mutant.path)]):
            return NOT_PLACED
        for item in items:
            self.reach.limit(item.nodeid)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if self._failure:
                return KILLED
        return SURVIVED

    def _measured(self, items: dict[str, pytest.Item]) -> Reach:
        """Run all tests in a process of its own, and return what reaches what."""
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            with os.fdopen(writer, "wb") as sent:
                pickle.dump(self._run_all(items), sent)
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as received:
            found = pickle.load(received)
        os.waitpid(child, 0)
        return Reach(*found)

    def _run_all(
        self, items: dict[str, pytest.Item]
    ) -> tuple[dict[str, dict[int, list[str]]], dict[str, float], dict[str, float]]:
        seconds: dict[str, float] = {}
        waited: dict[str, float] = {}
        self._coverage.start()
        for name, item in items.items():
            begin, clock = process_time(), monotonic()
            self._coverage.switch_context(name)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            seconds[name], waited[name] = process_time() - begin, monotonic() - clock
            if self._failure:
                raise RuntimeError(f"{name} fails without a mutant: {self._failure}")
        self._coverage.stop()
        data = self._coverage.get_data()
        return {file: data.contexts_by_lineno(file) for file in data.measured_files()}, seconds, waited


def _measures_time(item: pytest.Item) -> bool:
    """Return whether a test fails when the machine is busy, which would kill a mutant."""
    return isinstance(item, pytest.Function) and not _CLOCKS.isdisjoint(_names(item.function))


def _names(function: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = inspect.unwrap(function).__code__.co_names
    return names


def functions_by_file(source: Path) -> dict[str, list[FunctionType]]:
    """Return the functions that there are of each file in a folder."""
    found: dict[str, list[FunctionType]] = {str(path): [] for path in source.rglob("*.py")}
    for function in gc.get_objects():
        if type(function) is FunctionType and function.__code__.co_filename in found:
            found[function.__code__.co_filename].append(function)
    return found


def put_in_place(mutant: Mutant, functions: Iterable[FunctionType]) -> bool:
    """Give every function of a mutant's file that is another in it its new code; return whether one has it.

    A file that is not loaded yet is loaded as the mutant.
    """
    if not any(getattr(module, "__file__", None) == str(mutant.path) for module in [*sys.modules.values()]):
        load_from(mutant.path, mutant.source)
        return True
    texts = (mutant.path.read_text("utf-8"), mutant.source)
    codes = [compile(text, str(mutant.path), "exec", dont_inherit=True) for text in texts]
    before, after = (dict(_functions(code)) for code in codes)
    changed = {name: code for name, code in after.items() if name in before and code != before[name]}
    placed = False
    for function in functions:
        code = changed.get((function.__code__.co_qualname, function.__code__.co_firstlineno))
        if code is not None:
            function.__code__ = code
            placed = True
    return placed


def _functions(code: CodeType) -> Iterable[tuple[tuple[str, int], CodeType]]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield (one.co_qualname, one.co_firstlineno), one
            yield from _functions(one)
