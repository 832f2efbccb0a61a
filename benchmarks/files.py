"""Whole files: two processes against one, and packed files against plain ones with their unpacking.

The pages are those of `finding`, and rows of dates. The environment variable BENCHMARK_MEGABYTES says how
large the files are: 64 if it is not set. Two processes want two cores that nothing else works on.
"""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from bangla_calendar import BanglaDate
from benchmarks.finding import prose
from benchmarks.harness import Peers, Race, Reference, Runner

MEGABYTE = 1_000_000
TWO_TO_ONE, PACKED_TO_BOTH = 1 / 1.8, 1.1


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    size = int(os.environ.get("BENCHMARK_MEGABYTES", "64")) * MEGABYTE
    folder = Path(until_done.enter_context(TemporaryDirectory()))
    pages, dates, table = folder / "pages.txt", folder / "dates.txt", folder / "dates.csv"
    _fill(pages, prose(), size)
    days = "\n".join(str(BanglaDate.fromordinal(720_000 + day)) for day in range(20_000))
    # To read a date takes a hundred times as long as to pass over as much prose.
    _fill(dates, days, size // 50)
    _fill(table, "\n".join(f"7,{line},note" for line in days.split("\n")), size // 25, head="n,day,note\n")
    several = folder / "pages"
    several.mkdir()
    for number in range(max(2, size // (MEGABYTE // 10))):
        (several / f"{number:05}.txt").write_text(prose()[: MEGABYTE // 30], "utf-8")
    column = ("column", str(table), "--column", "day", "--to", "gregorian", "--quiet")
    for subject, arguments, given in (
        ("find in one file", ("find", "--quiet", str(pages)), None),
        ("find in many files", ("find", "--quiet", *map(str, sorted(several.iterdir()))), None),
        ("convert lines", ("convert", "--quiet"), dates),
        ("column of a CSV", column, None),
    ):
        one, two = (_command(*arguments, "--jobs", jobs, given=given) for jobs in "12")
        yield Race(f"{subject}, two processes", two, [Reference("one process", one, TWO_TO_ONE)])
    yield from _packed(peers, pages)


def _packed(peers: Peers, pages: Path) -> Iterator[Race]:
    for end, library in ((".gz", gzip), (".zst", peers.load("zstandard"))):
        if library is None:
            continue
        path = pages.with_name(f"{pages.name}{end}")
        path.write_bytes(library.compress(pages.read_bytes()))
        plain, packed = _command("find", "--quiet", str(pages)), _command("find", "--quiet", str(path))
        both = Runner(_in_turn(plain, _unpacking(library, path)))
        yield Race(f"find in a {end}", packed, [Reference("plain, and to unpack it", both, PACKED_TO_BOTH)])


def _fill(path: Path, text: str, size: int, head: str = "") -> None:
    """Write a text again and again until the file is of some size."""
    with path.open("w", encoding="utf-8") as file:
        file.write(head)
        for _ in range(max(1, size // len(text.encode()))):
            file.write(f"{text}\n")


def _command(*arguments: str, given: Path | None = None) -> Runner:
    """Return a runner of a command in a process of its own."""
    command = [sys.executable, "-m", "bangla_calendar", *arguments]

    def run() -> None:
        with ExitStack() as stack:
            stdin = subprocess.DEVNULL if given is None else stack.enter_context(given.open("rb"))
            subprocess.run(command, check=True, stdin=stdin, stdout=subprocess.DEVNULL)

    return Runner(run)


def _unpacking(library: ModuleType, path: Path) -> Callable[[], object]:
    def unpack() -> None:
        with library.open(path, "rb") as file:
            while file.read(1 << 20):
                pass

    return unpack


def _in_turn(plain: Runner, unpack: Callable[[], object]) -> Callable[[], object]:
    def run() -> None:
        plain.run()
        unpack()

    return run
