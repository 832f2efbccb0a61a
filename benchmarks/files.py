"""Whole files: two processes against one, and packed files against plain ones with their unpacking.

How much two processes can gain depends on the machine: that is told by two that are started by hand, each on
half of the file. The pages are those of `finding`, and rows of dates. The environment variable
BENCHMARK_MEGABYTES says how large the files are: 64 if it is not set. Two processes want two cores that
nothing else works on.
"""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import NamedTuple

from bangla_calendar import BanglaDate
from benchmarks.finding import prose
from benchmarks.harness import Peers, Race, Reference, Runner

MEGABYTE = 1_000_000
TWO_TO_ONE, TWO_TO_HALVES, PACKED_TO_BOTH = 1 / 1.8, 1.1, 1.1


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    size = int(os.environ.get("BENCHMARK_MEGABYTES", "64")) * MEGABYTE
    folder = Path(until_done.enter_context(TemporaryDirectory()))
    pages = _filled(folder / "pages.txt", prose(), size)
    # To read a date takes some times as long as to pass over as much prose.
    days = "\n".join(str(BanglaDate.fromordinal(720_000 + day)) for day in range(5_000))
    dates = _filled(folder / "dates.txt", days, size // 4)
    rows = "\n".join(f"7,{line},note" for line in days.split("\n"))
    tables = _filled(folder / "dates.csv", rows, size // 4, head="n,day,note\n")
    several = folder / "several"
    several.mkdir()
    names = [several / f"{number:05}.txt" for number in range(max(2, size // (MEGABYTE // 10)))]
    for name in names:
        name.write_text(prose()[: MEGABYTE // 30], "utf-8")
    middle = len(names) // 2
    column = ("--column", "day", "--to", "gregorian")
    yield _race("find in one file", *(_Command(("find", str(path))) for path in (*pages, pages[1])))
    yield _race(
        "find in many files",
        *(_Command(("find", *map(str, some))) for some in (names, names[:middle], names[middle:])),
    )
    yield _race("convert lines", *(_Command(("convert",), path) for path in (*dates, dates[1])))
    yield _race(
        "column of a CSV", *(_Command(("column", str(path), *column)) for path in (*tables, tables[1]))
    )
    yield from _packed(peers, pages[0])


def _race(subject: str, whole: _Command, half: _Command, other: _Command) -> Race:
    two = Runner(partial(_run, whole.with_jobs(2)))
    one = Reference("one process", Runner(partial(_run, whole)), TWO_TO_ONE)
    halves = Reference(
        "two started by hand, each on a half", Runner(partial(_run, half, other)), TWO_TO_HALVES
    )
    return Race(f"{subject}, two processes", two, [one, halves])


def _packed(peers: Peers, pages: Path) -> Iterator[Race]:
    for end, library in ((".gz", gzip), (".zst", peers.load("zstandard"))):
        if library is None:
            continue
        path = pages.with_name(f"{pages.name}{end}")
        path.write_bytes(library.compress(pages.read_bytes()))
        packed = Runner(partial(_run, _Command(("find", str(path)))))
        both = Runner(partial(_find_and_unpack, pages, library, path))
        yield Race(f"find in a {end}", packed, [Reference("plain, and to unpack it", both, PACKED_TO_BOTH)])


def _find_and_unpack(pages: Path, library: ModuleType, packed: Path) -> None:
    _run(_Command(("find", str(pages))))
    with library.open(packed, "rb") as file:
        while file.read(1 << 20):
            pass


def _filled(path: Path, text: str, size: int, head: str = "") -> tuple[Path, Path]:
    """Write a text again and again to a file of about some size, and to one of half of it; return both."""
    half = path.with_name(f"half-{path.name}")
    times = max(1, size // 2 // len(text.encode()))
    for name, count in ((path, 2 * times), (half, times)):
        with name.open("w", encoding="utf-8") as file:
            file.write(head)
            for _ in range(count):
                file.write(f"{text}\n")
    return path, half


class _Command(NamedTuple):
    """The arguments of a command, and what it reads from stdin."""

    arguments: tuple[str, ...]
    given: Path | None = None

    def with_jobs(self, jobs: int) -> _Command:
        return self._replace(arguments=(*self.arguments, "--jobs", str(jobs)))


def _run(*commands: _Command) -> None:
    """Run commands side by side, each in a process of its own."""
    with ExitStack() as stack:
        begun = []
        for command in commands:
            stdin = (
                subprocess.DEVNULL if command.given is None else stack.enter_context(command.given.open("rb"))
            )
            line = [sys.executable, "-m", "bangla_calendar", *command.arguments, "--quiet"]
            begun.append(stack.enter_context(subprocess.Popen(line, stdin=stdin, stdout=subprocess.DEVNULL)))
        if any(process.wait() for process in begun):
            raise RuntimeError(f"a command failed: {commands}")
