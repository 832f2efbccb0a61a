"""How much of the package the tests run: `coverage run -m pytest && python -m tests.covered` records it.

It puts together what coverage.py measured in all processes, writes the record that `docs/reliability.md`
shows, and fails below what `pyproject.toml` asks for.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.records import Figure, write_record

__all__ = ["figures"]

_COUNTS = {
    "statements": ("covered_lines", "num_statements"),
    "branches": ("covered_branches", "num_branches"),
}
_COUNTED = ("excluded_lines", *(name for pair in _COUNTS.values() for name in pair))


def figures(report: dict[str, dict[str, dict[str, dict[str, Any]]]]) -> dict[str, Figure | dict[str, Figure]]:
    """Return how much of each room was run, and of all rooms together, of a report of coverage.py in JSON."""
    rooms: dict[str, Counter[str]] = {}
    for file, measured in report["files"].items():
        room = Path(file).parts[1].removesuffix(".py")
        summary = measured["summary"]  # in which there are shares and texts too
        rooms.setdefault(room, Counter()).update({name: summary[name] for name in _COUNTED})
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
    """Write the record; return 0 where enough was run."""
    _coverage("combine", "--quiet")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        code = _coverage("json", "--quiet", "-o", str(path))
        report = json.loads(path.read_text("utf-8"))
    write_record("coverage", "coverage run -m pytest && python -m tests.covered", figures(report))
    return code


if __name__ == "__main__":
    sys.exit(main())
