"""Every shell session in the README and the docs gives what it shows; the Python ones run as doctests."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bangla_calendar.cli import cli

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def sessions() -> Iterator[tuple[str, str, str]]:
    """Yield page, command and shown output of each command in a `console` block."""
    for page in PAGES:
        for block in re.findall(r"^```console\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL):
            for session in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, shown = session.partition("\n")
                yield page.name, command, shown


@pytest.mark.parametrize(("page", "command", "shown"), list(sessions()))
def test_shown_output(page: str, command: str, shown: str) -> None:
    scripts = os.path.dirname(sys.executable)
    done = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "LANGUAGE": "en", "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
        check=False,
    )
    assert done.stdout + done.stderr == shown


def test_there_are_sessions() -> None:
    assert len(list(sessions())) > 10


def test_every_command_is_documented() -> None:
    text = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    for name in cli.list_commands(click.Context(cli)):
        assert f"| `{name}" in text
