"""How much of the package the tests run: `coverage run -m pytest -n 0 && python -m tests.covered` records it.

It puts together what coverage.py measured in all processes, writes the record that `docs/reliability.md`
shows, and fails where too little was run.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.records import Figure, write_record

__all__ = ["figures"]

# Of a hundred statements, and of a hundred branches.
_LEAST = 98
_COUNTS = {
    "statements": ("covered_lines", "num_statements"),
    "branches": ("covered_branches", "num_branches"),
}
_COUNTED = ("excluded_lines", *(name for pair in _COUNTS.values() for name in pair))


def figures(measured: Mapping[str, Counter[str]]) -> dict[str, Figure | dict[str, Figure]]:
    """Return how much of each room was run as a row of a table."""
    return {room: _row(counts) for room, counts in measured.items()}


def by_room(report: dict[str, dict[str, dict[str, dict[str, Any]]]]) -> dict[str, Counter[str]]:
    """Return what was counted in each room, and in all together, of a report of coverage.py in JSON."""
    rooms: dict[str, Counter[str]] = {}
    for file, measured in sorted(report["files"].items()):
        room = Path(file).parts[1].removesuffix(".py")
        summary = measured["summary"]  # in which there are shares and texts too
        rooms.setdefault(room, Counter()).update({name: summary[name] for name in _COUNTED})
    return {**rooms, "all": sum(rooms.values(), Counter[str]())}


def _row(counts: Counter[str]) -> dict[str, Figure]:
    row: dict[str, Figure] = {}
    for name, (covered, existing) in _COUNTS.items():
        row[name] = f"{counts[covered]:,} of {counts[existing]:,}"
        row[f"of {name}, %"] = round(_percent(counts, name), 1) if counts[existing] else "-"
    return {**row, "lines left out": counts["excluded_lines"]}


def _percent(counts: Counter[str], name: str) -> float:
    covered, existing = _COUNTS[name]
    return 100 * counts[covered] / counts[existing]


def _coverage(*arguments: str) -> None:
    """Run coverage.py; fail where it does, and where it cannot read what a process measured."""
    done = subprocess.run(
        [sys.executable, "-m", "coverage", *arguments], capture_output=True, text=True, check=False
    )
    said = done.stdout + done.stderr
    if done.returncode or "Couldn't" in said:
        sys.exit(said)


def main() -> int:
    """Write the record; return 0 where enough was run."""
    for path in Path().glob(".coverage.*"):
        if not path.stat().st_size:  # of a process that a test killed when it began to write
            path.unlink()
    _coverage("combine")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        _coverage("json", "-o", str(path))
        measured = by_room(json.loads(path.read_text("utf-8")))
    write_record("coverage", "coverage run -m pytest -n 0 && python -m tests.covered", figures(measured))
    return 0 if all(_percent(measured["all"], name) >= _LEAST for name in _COUNTS) else 1


if __name__ == "__main__":
    sys.exit(main())
