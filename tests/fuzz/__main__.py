"""Random and mutated texts through every reader: python -m tests.fuzz --count 2000000 --seed 1 --record.

Each text goes to one reader, in turn. Every law that breaks is printed, and the run fails.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from random import Random

from tests.fuzz.laws import ViolationError, attempt
from tests.fuzz.targets import TARGETS
from tests.fuzz.texts import begins, mutated, random_text
from tests.records import Figure, write_record

_SHARE = 5000
_MOST_SHOWN = 200


def drawn(random: Random, kind: str) -> str:
    """Return a text for a kind of reader: now and then a random one, else one that was mutated."""
    return random_text(random) if random.random() < 0.2 else mutated(random, random.choice(begins(kind)))


def run(
    share: int, seed: int, names: tuple[str, ...]
) -> tuple[Counter[tuple[str, str]], list[tuple[str, str, str]]]:
    """Read a share of texts, each by one reader in turn; return the counts, and the laws that broke."""
    counts: Counter[tuple[str, str]] = Counter()
    broken: list[tuple[str, str, str]] = []
    targets = [target for target in TARGETS if not names or target.name in names]
    random = Random(f"{seed} {share}")
    for index in range(_SHARE):
        target = targets[index % len(targets)]
        text = drawn(random, target.kind)
        counts[target.name, "inputs"] += 1
        try:
            outcome = attempt(target, text)
        except ViolationError as error:
            broken.append((target.name, text, str(error)))
            continue
        counts[target.name, "answers"] += outcome.answered
        counts[target.name, "errors"] += outcome.error
    return counts, broken


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="how many texts, rounded up to thousands")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--only", nargs="*", default=[], help="names of readers")
    parser.add_argument("--record", action="store_true", help="write docs/records/inputs.json")
    options = parser.parse_args()
    shares = -(-options.count // _SHARE)
    counts: Counter[tuple[str, str]] = Counter()
    broken: list[tuple[str, str, str]] = []
    names = tuple(options.only)
    with ProcessPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run, share, options.seed, names) for share in range(shares)]
        for job in jobs:
            more, laws = job.result()
            counts += more
            for name, text, told in laws:
                broken.append((name, text, told))
                if len(broken) <= _MOST_SHOWN:
                    print(
                        json.dumps({"reader": name, "text": text, "told": told}, ensure_ascii=True),
                        flush=True,
                    )
    figures = _figures(counts, len(broken))
    print(json.dumps(figures, indent=2))
    if options.record and not broken:
        command = f"python -m tests.fuzz --count {options.count} --seed {options.seed} --record"
        print(write_record("inputs", command, figures))
    return 1 if broken else 0


def _figures(counts: Counter[tuple[str, str]], broken: int) -> dict[str, Figure | dict[str, Figure]]:
    """Return the counts of all readers, and of each."""
    total = sum(count for (_, what), count in counts.items() if what == "inputs")
    parts: dict[str, dict[str, Figure]] = {
        target.name: {what: counts[target.name, what] for what in ("inputs", "answers", "errors")}
        for target in TARGETS
    }
    return {"texts read": total, "laws broken": broken, **parts}


if __name__ == "__main__":
    sys.exit(main())
