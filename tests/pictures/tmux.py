"""A terminal of tmux, in which the columns that texts take are measured."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

__all__ = ["Terminal", "find_tmux", "terminal"]

_PATIENCE = 20
# What the shell prints when it has done what it was told.
_DONE = "=done="


def find_tmux() -> str | None:
    """Return the program, or None where it is not installed."""
    return shutil.which("tmux")


class Terminal:
    """A terminal of some width that shows what commands print."""

    def __init__(self, socket: Path, width: int) -> None:
        self._socket = socket
        self.width = width

    def tmux(self, *arguments: str) -> str:
        """Run a command of tmux and return what it prints."""
        command = ["tmux", "-u", "-f", "/dev/null", "-S", str(self._socket), *arguments]
        return subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout

    def show(self, command: str) -> list[str]:
        """Run a command in the terminal and return the lines that it then shows."""
        self.tmux("respawn-pane", "-k", f"{command}; printf '{_DONE}'; sleep 60")
        deadline = monotonic() + _PATIENCE
        while monotonic() < deadline:
            shown = self.tmux("capture-pane", "-p").rstrip().split("\n")
            if shown[-1].endswith(_DONE):
                return [*shown[:-1], shown[-1].removesuffix(_DONE)]
            sleep(0.02)
        raise AssertionError(f"no end of {command}: {shown}")

    def columns(self, texts: list[str], folder: Path) -> list[int]:
        """Return how many columns each text takes, by where the cursor stands behind it."""
        script = folder / "measure.sh"
        # What the terminal answers is not to be shown.
        lines = ["stty -echo"]
        for text in texts:
            # The terminal answers where its cursor is: ESC [ row ; column R.
            lines.append(f"printf '\\r\\033[K%s\\033[6n' {_quoted(text)}; IFS='[;' read -rsd R _ _ at")
            lines.append('found="$found,$((at - 1))"')
        lines.append("printf '\\r\\033[K%s\\n' \"$found\"")
        script.write_text("\n".join(lines), "utf-8")
        shown = self.show(f"bash {script}")
        return [int(column) for column in "".join(shown).split(",")[1:]]


@contextmanager
def terminal(folder: Path, width: int) -> Iterator[Terminal]:
    """Give a terminal of some width."""
    opened = Terminal(folder / "tmux", width)
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    command = ["tmux", "-u", "-f", "/dev/null", "-S", str(folder / "tmux"), "new-session", "-d"]
    subprocess.run([*command, "-x", str(width), "-y", "200", "sleep 60"], check=True, env=environment)
    opened.tmux("set-option", "-g", "remain-on-exit", "on")
    try:
        yield opened
    finally:
        opened.tmux("kill-server")


def _quoted(text: str) -> str:
    assert "'" not in text
    return f"'{text}'"
