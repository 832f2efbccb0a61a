"""A file that is written beside another and takes its place when it is whole."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import FrameType
    from typing import BinaryIO

__all__ = ["put_in_place"]

# With a sign for what is random and the ending, a name of so many characters is no longer than 255 bytes.
_KEPT = 50
# Windows knows no hanging up.
_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def put_in_place(output: Path) -> Iterator[BinaryIO]:
    """Give a file to write to, beside another whose place it takes when it is whole.

    A device or a pipe, whose place no file could take, is itself written to.
    """
    if output.exists() and not output.is_file():
        with output.open("wb") as target:
            yield target
        return
    real = output.resolve()
    # Not by the number of the process, which in a container is always 1.
    beside = real.with_name(f".{real.name[:_KEPT]}.{os.urandom(8).hex()}.part")
    with _signals_as_exits():
        try:
            target = beside.open("xb")
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(output)) from None
        try:
            with target:
                yield target
                target.flush()
                os.fsync(target.fileno())
            if real.exists():
                shutil.copymode(real, beside)
            beside.replace(real)
        finally:
            beside.unlink(missing_ok=True)


@contextmanager
def _signals_as_exits() -> Iterator[None]:
    """Let the signals that end a process end it by `SystemExit`, so that it leaves nothing behind.

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
    """Exit as shells tell of a process that a signal has ended."""
    sys.exit(128 + number)
