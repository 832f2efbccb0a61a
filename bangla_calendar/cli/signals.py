"""Signals that end a process end it in order, so that it leaves nothing unfinished behind."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

__all__ = ["signals_as_exits"]

# Windows knows no hanging up.
_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def signals_as_exits() -> Iterator[None]:
    """Let the signals that end a process end it by `SystemExit`.

    Signals that are ignored, as under `nohup`, stay so.
    """
    heeded = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    for number in heeded:
        signal.signal(number, _leave)
    try:
        yield
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)


def _leave(number: int, frame: FrameType | None) -> None:
    """Exit with the code by which shells report a process that a signal has ended."""
    sys.exit(128 + number)
