"""How long each stage of `.ci/full` took: its time goes to `python -m tests.stages` when it has passed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from tests.records import Figure, read_records, version_of_tree, write_record

__all__ = ["rows"]

NAME = "full"


def rows(
    times: Iterable[str], kept: Mapping[str, Figure | dict[str, Figure]], day: str, version: str
) -> dict[str, Figure | dict[str, Figure]]:
    """Return a row for each stage: those of a run, with lines as `90 s  name`, and those kept."""
    found: dict[str, Figure | dict[str, Figure]] = dict(kept)
    for line in times:
        seconds, name = line.strip().split(" s  ", 1)
        found[name] = {"minutes": round(int(seconds) / 60, 1), "last passed": day, "version": version}
    return found


def main() -> int:
    """Write the record."""
    kept = read_records().get(NAME)
    day = datetime.now(UTC).date().isoformat()
    found = rows(sys.stdin, kept["figures"] if kept else {}, day, version_of_tree())
    print(write_record(NAME, ".ci/full", found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
