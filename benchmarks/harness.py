"""Races: what is ours runs in turns with what it is compared to, and the ratios are what counts.

Times drift with the machine's load, ratios of runs side by side hardly do. So in every round each runner
runs once, in an order that rotates; a round gives one ratio, and the result is the median of the rounds.
"""

from __future__ import annotations

import gc
import math
import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

# What a ratio may be over its goal before `--check` complains: machines and loads differ.
SLACK = 1.5


@dataclass(frozen=True)
class Runner:
    """Something that is timed: `run` does `count` operations."""

    run: Callable[[], object]
    count: int = 1

    def time(self) -> float:
        """Return the seconds that one operation takes."""
        gc.collect()
        gc.disable()
        try:
            start = perf_counter()
            self.run()
            return (perf_counter() - start) / self.count
        finally:
            gc.enable()


@dataclass(frozen=True)
class Reference:
    """What ours is compared to; `goal` is the ratio that is wanted at most, None where it is for scale."""

    name: str
    runner: Runner
    goal: float | None


@dataclass(frozen=True)
class Race:
    """A subject of ours and what it is compared to."""

    subject: str
    ours: Runner
    references: Sequence[Reference]


@dataclass(frozen=True)
class Row:
    """A line of the table: the times are medians, in seconds, and the ratio is that of ours to the other."""

    subject: str
    reference: str
    ours: float
    theirs: float
    ratio: float
    goal: float | None

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        return self.goal is None or self.ratio <= self.goal

    @property
    def failed(self) -> bool:
        """Whether the goal is missed by more than the slack."""
        return self.goal is not None and self.ratio > SLACK * self.goal


@dataclass
class Peers:
    """Other packages, loaded where they are installed; the missing ones are remembered."""

    missing: set[str] = field(default_factory=set)

    def load(self, module: str) -> Any:
        """Return a module, or None where its package is not installed."""
        try:
            return import_module(module)
        except ModuleNotFoundError:
            self.missing.add(module.partition(".")[0])
            return None


def each(call: Callable[[Any], object], items: Sequence[object]) -> Runner:
    """Return a runner that calls a function with each item."""

    def run() -> None:
        for item in items:
            call(item)

    return _own(run, len(items))


def each_triple(call: Callable[[Any, Any, Any], object], triples: Sequence[tuple[Any, Any, Any]]) -> Runner:
    """Return a runner that calls a function with the three parts of each item."""

    def run() -> None:
        for first, second, third in triples:
            call(first, second, third)

    return _own(run, len(triples))


def _own(run: Callable[[], None], count: int) -> Runner:
    # The interpreter adapts the code of a loop to what it calls: each runner needs a code of its own.
    run.__code__ = run.__code__.replace()
    return Runner(run, count)


def process(*arguments: str) -> Runner:
    """Return a runner that starts this interpreter with arguments and waits for its end."""
    # Compiled modules are kept, as on a user's machine, and nothing else is asked of the interpreter.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [sys.executable, *arguments]

    def run() -> None:
        subprocess.run(
            command, check=True, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )

    return Runner(run)


def results(race: Race, rounds: int, seconds: float = math.inf) -> Iterable[Row]:
    """Run a race and return a row for each of its references; no round begins after some seconds."""
    runners = [race.ours, *(reference.runner for reference in race.references)]
    for runner in runners:
        runner.time()  # the first run fills caches
    times: list[list[float]] = [[] for _ in runners]
    until = perf_counter() + seconds
    for turn in range(rounds):
        for place in range(len(runners)):
            lane = (place + turn) % len(runners)
            times[lane].append(runners[lane].time())
        if perf_counter() > until:
            break
    ours = times[0]
    for reference, theirs in zip(race.references, times[1:], strict=True):
        ratio = median(mine / other for mine, other in zip(ours, theirs, strict=True))
        yield Row(race.subject, reference.name, median(ours), median(theirs), ratio, reference.goal)


def table(rows: Iterable[Row]) -> str:
    """Return the rows as text, one line each."""
    lines = [("subject", "ours", "reference", "", "ratio", "goal", "")]
    for row in rows:
        goal = "" if row.goal is None else f"<= {row.goal:.3g}"
        verdict = "" if row.goal is None else "ok" if row.met else "OVER" if row.failed else "over"
        lines.append(
            (
                row.subject,
                _time(row.ours),
                row.reference,
                _time(row.theirs),
                f"{row.ratio:.3g}",
                goal,
                verdict,
            )
        )
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    aligns = "<><>><<"
    return "\n".join(
        "  ".join(
            f"{cell:{align}{width}}" for cell, align, width in zip(line, aligns, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def machine() -> str:
    """Return what the races are run on."""
    cpus = Path("/proc/cpuinfo")
    models = (
        re.findall(r"^model name\s*: (.*)$", cpus.read_text("utf-8"), re.MULTILINE) if cpus.exists() else []
    )
    model = models[0] if models else platform.processor() or platform.machine()
    return f"{os.cpu_count()} x {model}, {platform.system()}, Python {platform.python_version()}"


def _time(seconds: float) -> str:
    for unit, size in (("ms", 1e-3), ("us", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"
