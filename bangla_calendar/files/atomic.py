"""Atomic output: a file that is written beside another and takes its place only when it is whole."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["atomic_output"]

# With a sign for what is random and the ending, a name of so many characters is no longer than 255 bytes.
_KEPT = 50


@contextmanager
def atomic_output(output: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file for writing beside another, whose place it takes when it is whole.

    A device or a pipe, whose place no file could take, is itself written to.
    """
    path = Path(output)
    if path.exists() and not path.is_file():
        with path.open("wb") as target:
            yield target
        return
    real = path.resolve()
    # Not by the number of the process, which in a container is always 1.
    beside = real.with_name(f".{real.name[:_KEPT]}.{os.urandom(8).hex()}.part")
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
