"""How the time for a text grows with its length, whatever else the machine does meanwhile."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["grows_evenly"]

# Four times the text takes four times as long, sixteen times if the time grows with the square.
_TIMES, _MOST = 4, 8
_TRIES = 12
# Shorter times are those of the clock.
_SHORTEST = 0.001


def grows_evenly(read: Callable[[str], object], part: str) -> bool:
    """Return whether four times a text takes less than eight times as long, by the best times of some tries.

    Both are taken in turn, in the CPU time of this process, until they say so.
    """
    few = many = float("inf")
    for _ in range(_TRIES):
        few = min(few, _time(read, part))
        many = min(many, _time(read, part * _TIMES))
        if many < _MOST * max(few, _SHORTEST):
            return True
    return False


def _time(read: Callable[[str], object], text: str) -> float:
    start = process_time()
    read(text)
    return process_time() - start
