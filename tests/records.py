"""Records of long runs, one file each in docs/records: what was counted, by which command, when and where.

A command that counts writes its own record, and nothing else does; docs/reliability.md shows them.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict

from bangla_calendar import __version__

__all__ = ["FOLDER", "Figure", "Record", "read_records", "version_of_tree", "write_record"]

_ROOT = Path(__file__).parents[1]
FOLDER = _ROOT / "docs" / "records"

Figure = int | float | str


class Record(TypedDict):
    """One run: `figures` has a number or a text for each thing counted, or a row of such for each part."""

    command: str
    date: str
    version: str
    machine: str
    figures: dict[str, Figure | dict[str, Figure]]


def write_record(name: str, command: str, figures: Mapping[str, Figure | dict[str, Figure]]) -> Path:
    """Write the record of a run that was started by a command, and return its file."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    record: Record = {
        "command": command,
        "date": datetime.now(UTC).date().isoformat(),
        "version": version_of_tree(),
        "machine": f"{os.cpu_count()} processors, {python}",
        "figures": dict(figures),
    }
    path = FOLDER / f"{name}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(record, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return path


def read_records() -> dict[str, Record]:
    """Return all records by their names."""
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))}


def version_of_tree() -> str:
    """Return the version of the package with its commit, and whether files but records have changed since."""
    commit = _git("rev-parse", "--short", "HEAD") or "no commit"
    records = f":(exclude){FOLDER.relative_to(_ROOT).as_posix()}"
    changed = _git("status", "--porcelain", "--untracked-files=no", "--", ".", records)
    return f"{__version__} ({commit}{', changed' if changed else ''})"


def _git(*arguments: str) -> str:
    told = subprocess.run(["git", *arguments], cwd=_ROOT, capture_output=True, text=True, check=False)
    return told.stdout.strip()
