"""Atomic output: a file that is written beside another and takes its place only when it is whole."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["atomic_output"]

# With a sign for what is random and the ending, a name cut to this many characters has at most 255 bytes.
_KEPT = 50
_PERMISSIONS = stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO


@contextmanager
def atomic_output(output: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file for writing beside another, whose place it takes when it is whole.

    Until then only its owner can read it; then it has the owner and the permissions of the file whose place
    it takes, though never the right to run as its owner (setuid, setgid), or those of any new file. A link
    keeps pointing to its file. A device or a pipe, whose place no file could take, is itself written to.

    Raises `OSError` for a file that is read-only, that has other names (hard links), or whose owner cannot be
    kept, and for links in a circle.
    """
    path = Path(output)
    old = _checked(path)
    if old is not None and not stat.S_ISREG(old.st_mode):
        with path.open("wb") as target:
            yield target
        return
    real = path.resolve()
    # Not by the number of the process, which in a container is always 1.
    beside = real.with_name(f".{real.name[:_KEPT]}.{os.urandom(8).hex()}.part")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(output)) from None
    try:
        with open(descriptor, "wb") as target:
            yield target
            target.flush()
            _take_over(descriptor, old)
            os.fsync(descriptor)
        beside.replace(real)
    finally:
        beside.unlink(missing_ok=True)


def _checked(path: Path) -> os.stat_result | None:
    """Return what is known of the old file, None if there is none; raise `OSError` if it must stay."""
    try:
        old = path.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(old.st_mode):
        return old
    if old.st_nlink > 1:
        reason = f"has {old.st_nlink} names (hard links), of which only one would be the new file"
        raise OSError(errno.EMLINK, reason, str(path))
    # Who may do everything may write to it as well, but it is not meant to be written to.
    if not old.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "is read-only", str(path))
    if not _can_own(old):
        raise PermissionError(
            errno.EPERM, "belongs to another user or group, which could not be kept", str(path)
        )
    return old


def _can_own(old: os.stat_result) -> bool:
    """Return whether this process may give a new file the owner and group of an old one."""
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        return True
    return old.st_uid == os.geteuid() and old.st_gid in (os.getegid(), *os.getgroups())


def _take_over(descriptor: int, old: os.stat_result | None) -> None:
    """Give a file the owner and the permissions of the old one, or the permissions of any new file."""
    if not hasattr(os, "fchown"):  # Windows
        return
    if old is None:
        mask = os.umask(0o077)
        os.umask(mask)
        os.fchmod(descriptor, 0o666 & ~mask)
        return
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, old.st_mode & _PERMISSIONS)
