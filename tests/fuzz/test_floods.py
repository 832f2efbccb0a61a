"""Four times a flood of one token, or of two in turn, takes each reader about four times as long."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from time import process_time

import pytest

from bangla_calendar import BanglaCalendarError
from tests.finding.test_garbage import THINGS
from tests.fuzz.laws import Target
from tests.fuzz.targets import TARGETS

LENGTH = 2000
MARKS = ("", " ", ", ", "-", "\n")
MORE = (
    "%d",
    "%Y",
    "টাকা",
    "৳",
    "পয়সা",
    "হাজার",
    "শত",
    "দশমিক",
    "ঘণ্টা",
    "মিনিট",
    "আগে",
    "অর্থবছর",
    "তম",
    '"',
    "{",
    "\u09fe",
)


def units(random: Random, count: int) -> list[str]:
    """Return one token of every kind with a mark, and pairs of them."""
    things = (*THINGS, *MORE)
    alone = [thing + random.choice(MARKS) for thing in things]
    pairs = ["".join(map(random.choice, (things, MARKS, things, MARKS))) for _ in range(count)]
    return alone + pairs


def seconds(target: Target, text: str) -> float:
    begin = process_time()
    with suppress(BanglaCalendarError):
        target.read(text)
    return process_time() - begin


def grows_evenly(target: Target, unit: str) -> bool:
    """Return whether four times the text takes less than eight times as long, in one of some tries."""
    few, many = (unit * (length // len(unit) + 1) for length in (LENGTH, 4 * LENGTH))
    seconds(target, few)  # fills caches
    return any(seconds(target, many) < 8 * max(seconds(target, few), 0.004) for _ in range(3))


@pytest.mark.exhaustive
@pytest.mark.long
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_floods(target: Target) -> None:
    random = Random(target.name)
    assert [unit for unit in units(random, 300) if not grows_evenly(target, unit)] == []
