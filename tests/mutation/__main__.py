"""Mutation testing of a room: python -m tests.mutation calendars --sample 300 --seed 1 --record."""

from __future__ import annotations

import argparse
import json
import sys
from glob import glob
from math import sqrt
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from tests.mutation.late import refuse_failing_tests, tried_anew
from tests.mutation.mutants import ROOT, Mutant, drawn
from tests.mutation.session import Session
from tests.records import Figure, read_records, write_record

PACKAGE = ROOT / "bangla_calendar"


class Room(NamedTuple):
    """What is mutated, by which tests, and how many of a hundred mutants are to be killed."""

    source: str
    tests: tuple[str, ...]
    goal: int


ROOMS = {
    "calendars": Room(
        "calendars",
        ("tests/calendars", "tests/test_date.py", "tests/evidence", "bangla_calendar/calendars"),
        90,
    ),
    "numbers": Room("language", ("tests/language", "bangla_calendar/language"), 90),
    "grammar": Room(
        "grammar",
        (
            "tests/grammar",
            "tests/parsing",
            "tests/finding",
            "tests/periods",
            "tests/relative",
            "bangla_calendar/grammar",
        ),
        80,
    ),
    "files": Room(
        "files",
        (
            "tests/files",
            *sorted(glob("tests/cli/test_column*.py", root_dir=ROOT)),
            *sorted(glob("tests/cli/test_find*.py", root_dir=ROOT)),
            "tests/cli/test_jobs.py",
            "bangla_calendar/files",
        ),
        80,
    ),
}
# Of the room of signs, those that are about numbers.
_NUMBERS = (
    "number",
    "word",
    "digit",
    "figure",
    "money",
    "ordinal",
    "compact",
    "exact",
    "count",
    "clock",
    "misspell",
    "plain_words",
    "stated",
    "as_printed",
)


def sources(room: str) -> list[Path]:
    """Return the files of a room that are mutated; tables have no code."""
    paths = sorted((PACKAGE / ROOMS[room].source).rglob("*.py"))
    paths = [path for path in paths if "tables" not in path.parts and not path.stem.endswith("_table")]
    return [path for path in paths if room != "numbers" or any(part in path.stem for part in _NUMBERS)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("room", choices=ROOMS)
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--record", action="store_true", help="write docs/records/mutants.json")
    return parser.parse_args()


def main() -> int:
    options = _options()
    room = ROOMS[options.room]
    mutants, places = drawn(sources(options.room), options.sample, options.seed)
    begin = monotonic()
    killed, tried = try_all(room, mutants)
    if not tried:
        sys.exit("no mutant was tried: the tests fail without one")
    low, high = wilson(killed, tried)
    figures: dict[str, Figure] = {
        "places": places,
        "mutants": tried,
        "killed": killed,
        "killed, %": round(100 * killed / tried, 1),
        "95 % interval": f"{100 * low:.1f}-{100 * high:.1f}",
        "goal, %": room.goal,
        "seed": options.seed,
    }
    print(json.dumps(figures), f"{monotonic() - begin:.0f} s")
    if options.record:
        kept = read_records().get("mutants")
        rows = {**(kept["figures"] if kept else {}), options.room: figures}
        command = f"python -m tests.mutation ROOM --sample {options.sample} --seed {options.seed} --record"
        print(write_record("mutants", command, rows))
    return 0 if 100 * killed >= room.goal * tried else 1


def try_all(room: Room, mutants: list[Mutant]) -> tuple[int, int]:
    """Try mutants, print those that survive, and return how many were killed, and tried."""
    killed = tried = 0
    begin = monotonic()

    def tell(mutant: Mutant, is_killed: bool, is_reached: bool) -> None:
        nonlocal killed, tried
        killed, tried = killed + is_killed, tried + 1
        if not is_killed:
            print(f"{mutant}{'' if is_reached else ' (no test reaches it)'}", flush=True)
        if not tried % 25:
            print(f"{killed} of {tried} killed, {monotonic() - begin:.0f} s", file=sys.stderr, flush=True)

    session = Session(PACKAGE / room.source, room.tests, mutants, tell)
    session.run()
    if session.late:
        refuse_failing_tests(session.late[0].path, session.reach)
    for mutant in session.late:
        tell(mutant, tried_anew(mutant, session.reach), is_reached=True)
    return killed, tried


def wilson(hits: int, tries: int, z: float = 1.96) -> tuple[float, float]:
    """Return the interval in which the true share lies with a certainty of 95 %, after Wilson (1927)."""
    share = hits / tries
    middle = share + z * z / (2 * tries)
    reach = z * sqrt(share * (1 - share) / tries + z * z / (4 * tries * tries))
    return (middle - reach) / (1 + z * z / tries), (middle + reach) / (1 + z * z / tries)


if __name__ == "__main__":
    sys.exit(main())
