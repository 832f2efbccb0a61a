"""Worlds in which the package answers as everywhere: another locale, zone, seed or way of running Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tests.cli.command import ASCII_WORLD

__all__ = ["WORLDS", "World"]


class World(NamedTuple):
    """How the probe is run.

    `is_quick` is of those that every run of the tests visits; the others are for `--exhaustive`.
    """

    name: str
    done: str
    environment: Mapping[str, str] = {}
    flags: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    is_quick: bool = False


WORLDS = (
    World("the C locale", "`LC_ALL=C` and `PYTHONUTF8=0`, streams in ASCII", ASCII_WORLD),
    World("the seed of hashes", "`PYTHONHASHSEED=1`", {"PYTHONHASHSEED": "1"}),
    World("another seed of hashes", "`PYTHONHASHSEED=2`", {"PYTHONHASHSEED": "2"}),
    World("no assertions", "`python -O`", {}, ("-O",)),
    World(
        "all warnings are errors, no docstrings, no cache",
        "`python -W error -OO -B`",
        {},
        ("-W", "error", "-OO", "-B"),
        is_quick=True,
    ),
    World("development mode", "`python -X dev -W error -b -b`", {}, ("-X", "dev", "-W", "error", "-bb")),
    World("the first zone of the day", "`TZ=Pacific/Kiritimati`", {"TZ": "Pacific/Kiritimati"}),
    World("the last zone of the day", "`TZ=Etc/GMT+12`", {"TZ": "Etc/GMT+12"}),
    World("a zone that there is not", "`TZ=Nowhere/Never`", {"TZ": "Nowhere/Never"}),
    World("no home", "`HOME` names a folder that is not there", {"HOME": "/nowhere/at/all"}),
    World(
        "threads",
        "sixteen threads ask at once for what is still to be loaded",
        {},
        (),
        ("threads",),
        is_quick=True,
    ),
    World("fork", "a child of a process that has used it all", {}, (), ("fork",)),
)
