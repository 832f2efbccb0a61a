"""Every shell session in the README and the docs gives what it shows; the Python ones run as doctests."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bangla_calendar.cli import cli
from tests.cli.command import run

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "README.bn.md", *sorted((ROOT / "docs").rglob("*.md"))]


def sessions(page: Path) -> Iterator[tuple[str, str]]:
    """Yield command and shown output of each command in a `console` block of a page."""
    for block in re.findall(r"^```console\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        for session in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = session.partition("\n")
            yield command, shown


@pytest.mark.parametrize("page", [page for page in PAGES if any(sessions(page))], ids=lambda page: page.name)
def test_shown_output(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The commands of a page may use a file that one before them wrote.
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANGUAGE", "en")
    for command, shown in sessions(page):
        assert answer(command) == shown, command


OURS = re.compile(r"(?:((?:echo|printf) [^|<>;&]*) \| )?(bangla-calendar(?: [^$|<>;&\\*?`\n]*)?)")


def answer(command: str) -> str:
    """Return what a command prints: one of ours in this process, fed or not, all else in a shell."""
    if ours := OURS.fullmatch(command):
        feeding, alone = ours.groups()
        fed = subprocess.check_output(["bash", "-c", feeding]) if feeding else b""
        _, out, err = run(*shlex.split(alone)[1:], given=fed)
        return out + err
    scripts = os.path.dirname(sys.executable)
    done = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
        check=False,
    )
    return done.stdout + done.stderr


def test_there_are_sessions() -> None:
    assert sum(1 for page in PAGES for _ in sessions(page)) > 10


def test_every_command_is_documented() -> None:
    text = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    for name in cli.list_commands(click.Context(cli)):
        assert f"| `{name}" in text
