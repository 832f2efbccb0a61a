"""Messages to whoever runs a command."""

from __future__ import annotations

import os
import sys
from errno import EBADF

from bangla_calendar.cli.translation import _, told
from bangla_calendar.files.visible import visible

__all__ = ["described", "say"]


def say(line: str) -> None:
    """Write a line to stderr, with nothing unseen in it; where it cannot be written, the answers go on."""
    if sys.stderr is None:  # closed by the shell
        return
    try:
        sys.stderr.write(f"{visible(_whole(line))}\n")
    except OSError:
        sys.stderr = None  # nor can what it still holds


def _whole(line: str) -> str:
    """Return a line with the names of files as they are, of which the locale may know only the bytes."""
    try:
        return line.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return line


def described(error: Exception) -> str:
    """Return what an error says, the names of files in it as they are."""
    if isinstance(error, OSError) and isinstance(error.filename, str):
        name = os.fsencode(error.filename).decode("utf-8", "surrogateescape")
        return f"[Errno {error.errno}] {_(error.strerror or '')}: {name!r}"
    if isinstance(error, OSError) and error.errno == EBADF:
        return _("stdout is closed")
    return told(error)
