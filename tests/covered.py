"""How much of the package the tests run: python -m tests.covered [ARGUMENTS OF PYTEST] measures it.

It runs the tests under coverage.py, with their processes and threads, fails below what `pyproject.toml` asks
for, and writes the record that `docs/reliability.md` shows. Without arguments it runs the whole suite.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.records import Figure, write_record

__all__ = ["figures"]

_COUNTS = {
    "statements": ("covered_lines", "num_statements"),
    "branches": ("covered_branches", "num_branches"),
}


def figures(report: dict[str, dict[str, dict[str, dict[str, int]]]]) -> dict[str, Figure | dict[str, Figure]]:
    """Return how much of each room was run, and of all rooms together, of a report of coverage.py in JSON."""
    rooms: dict[str, Counter[str]] = {}
    for file, measured in report["files"].items():
        room = Path(file).parts[1].removesuffix(".py")
        rooms.setdefault(room, Counter()).update(measured["summary"])
    whole = sum(rooms.values(), Counter[str]())
    return {name: _row(counts) for name, counts in (*sorted(rooms.items()), ("all", whole))}


def _row(counts: Counter[str]) -> dict[str, Figure]:
    done, asked = (sum(counts[pair[at]] for pair in _COUNTS.values()) for at in (0, 1))
    row: dict[str, Figure] = {
        name: f"{counts[covered]:,} of {counts[existing]:,}" for name, (covered, existing) in _COUNTS.items()
    }
    return {**row, "lines left out": counts["excluded_lines"], "run": f"{done / asked:.1%}" if asked else "-"}


def _coverage(*arguments: str) -> int:
    return subprocess.run([sys.executable, "-m", "coverage", *arguments], check=False).returncode


def main() -> int:
    """Measure, write the record and return 0 where the tests pass and enough was run."""
    _coverage("erase")
    failed = _coverage("run", "-m", "pytest", *sys.argv[1:])
    _coverage("combine", "--quiet")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        too_little = _coverage("json", "--quiet", "-o", str(path))
        report = json.loads(path.read_text("utf-8"))
    if not failed:
        write_record("coverage", " ".join(["python -m tests.covered", *sys.argv[1:]]), figures(report))
    return failed or too_little


if __name__ == "__main__":
    sys.exit(main())
