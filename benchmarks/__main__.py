"""`python -m benchmarks [--quick] [--seconds N] [--check] [NAME...]`: one table of ratios.

The exit code is 1 with `--check` where a ratio is more than half again over its goal.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module

from benchmarks.harness import SLACK, Peers, Row, machine, results, table

SUBJECTS = (
    "clusters",
    "columns",
    "dates",
    "digits",
    "files",
    "finding",
    "numbers",
    "pictures",
    "speech",
    "stamps",
    "startup",
)
ROUNDS, QUICK_ROUNDS = 21, 5


def rows(names: tuple[str, ...], rounds: int, seconds: float, peers: Peers) -> Iterator[Row]:
    """Run the races of some subjects."""
    for name in names:
        with ExitStack() as until_done:
            for race in import_module(f"benchmarks.{name}").races(peers, until_done):
                print(f"{name}: {race.subject}", file=sys.stderr)
                yield from results(race, rounds, seconds)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names", metavar="NAME", nargs="*", help=f"one of {', '.join(SUBJECTS)}; all by default"
    )
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROUNDS} rounds, not {ROUNDS}")
    parser.add_argument(
        "--seconds", type=float, default=math.inf, help="after these, no further round of a race begins"
    )
    parser.add_argument("--check", action="store_true", help=f"fail over {SLACK} x a goal")
    options = parser.parse_args()
    for name in options.names:
        if name not in SUBJECTS:
            parser.error(f"{name} is not one of {', '.join(SUBJECTS)}")
    peers = Peers()
    rounds = QUICK_ROUNDS if options.quick else ROUNDS
    found = list(rows(tuple(options.names) or SUBJECTS, rounds, options.seconds, peers))
    most = "" if options.seconds == math.inf else "at most "
    print(f"{machine()}; medians of {most}{rounds} rounds; ratio = ours / reference")
    print(table(found))
    if peers.missing:
        print(f"left out, not installed: {', '.join(sorted(peers.missing))}")
    failed = sum(row.failed for row in found)
    print(f"{sum(not row.met for row in found)} over their goal, {failed} by more than {SLACK} x")
    return int(options.check and failed > 0)


if __name__ == "__main__":
    sys.exit(main())
