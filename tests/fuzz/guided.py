"""Texts that follow the branches which they reach: python -m tests.fuzz.guided --seconds 45.

Atheris changes the texts that reached something new by the changes of `texts`; the first byte names the
reader. It begins with the texts of `texts` and of `corpus.jsonl`, to which `--keep` adds the
shortest of those that reached new branches. A law that breaks ends the run with its text.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["bangla_calendar"]):
    from tests.fuzz.targets import TARGETS

from tests.fuzz.laws import attempt
from tests.fuzz.texts import CORPUS, begins, lines_of, mutated
from tests.records import write_record

_ENCODING = ("utf-8", "surrogatepass")
_MOST_BEGINS = 40
_MOST_KEPT, _LONGEST_KEPT = 400, 120


def encoded(place: int, text: str) -> bytes:
    """Return a text for the reader at a place, as libFuzzer keeps it."""
    return bytes([place]) + text.encode(*_ENCODING)


def decoded(data: bytes) -> tuple[int, str]:
    """Return the place of a reader and the text for it."""
    return (data[0] if data else 0) % len(TARGETS), data[1:].decode("utf-8", "replace")


def read(data: bytes) -> None:
    """Give a text to its reader, under all laws."""
    place, text = decoded(data)
    attempt(TARGETS[place], text)


def changed(data: bytes, most: int, seed: int) -> bytes:
    """Return a text with a few changes, for the same reader or now and then another one."""
    random = Random(seed)
    place, text = decoded(data)
    if random.random() < 0.05:
        place = random.randrange(len(TARGETS))
    return encoded(place, mutated(random, text))[:most]


def run(seconds: int, seed: int, corpus: Path) -> None:
    """Fuzz in this process until the time is over; libFuzzer ends the process itself."""
    options = [
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        "-max_len=1200",
        "-timeout=60",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], read, custom_mutator=changed)
    atheris.Fuzz()


def fill(folder: Path) -> int:
    """Write the texts to begin with into a folder, and return how many."""
    texts = [
        (place, text) for place, target in enumerate(TARGETS) for text in begins(target.kind)[:_MOST_BEGINS]
    ]
    for number, (place, text) in enumerate(texts):
        (folder / f"begin-{number:05}").write_bytes(encoded(place, text))
    return len(texts)


def keep(folder: Path) -> None:
    """Add to the corpus the shortest of the texts that reached new branches."""
    kept = {line["text"]: line["kind"] for line in map(json.loads, lines_of(CORPUS))}
    found = sorted(
        (decoded(path.read_bytes()) for path in folder.iterdir() if not path.name.startswith("begin-")),
        key=lambda one: len(one[1]),
    )
    for place, text in found:
        if len(kept) < _MOST_KEPT and 0 < len(text) <= _LONGEST_KEPT:
            kept.setdefault(text, TARGETS[place].kind)
    lines = (json.dumps({"kind": kind, "text": text}) for text, kind in kept.items())
    CORPUS.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.guided", description=__doc__)
    parser.add_argument("--seconds", type=int, default=45)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="add what reached new branches to corpus.jsonl")
    parser.add_argument("--record", action="store_true", help="write docs/records/executions.json")
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)  # of the process that fuzzes
    options = parser.parse_args()
    if options.folder:
        run(options.seconds, options.seed, options.folder)
        return 0
    with TemporaryDirectory() as folder:
        count = fill(Path(folder))
        command = [
            sys.executable,
            "-m",
            "tests.fuzz.guided",
            f"--seconds={options.seconds}",
            f"--seed={options.seed}",
        ]
        done = subprocess.run(
            [*command, f"--folder={folder}"],
            env=os.environ,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode:
            print(done.stdout[-4000:], done.stderr[-4000:])
            return 1
        if options.keep:
            keep(Path(folder))
    figures = figures_of(done.stderr, count)
    print(json.dumps(figures))
    if options.record:
        shown = f"python -m tests.fuzz.guided --seconds {options.seconds} --seed {options.seed} --record"
        print(write_record("executions", shown, figures))
    return 0


def figures_of(told: str, begun: int) -> dict[str, int | float | str]:
    """Return what libFuzzer says at its end."""
    executions = re.search(r"stat::number_of_executed_units:\s*(\d+)", told)
    branches = re.findall(r"cov: (\d+)", told)
    if executions is None or not branches:
        raise ValueError(told[-2000:])
    return {
        "readers": len(TARGETS),
        "texts to begin with": begun,
        "executions": int(executions[1]),
        "branches and lines reached": int(branches[-1]),
        "laws broken": 0,
    }


if __name__ == "__main__":
    sys.exit(main())
