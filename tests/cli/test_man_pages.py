"""The manual pages are made of the help, and `man` can show them."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from tests.cli.command import commands
from tests.cli.man_pages import FOLDER, pages

HOW = "write them anew with `python -m tests.cli.man_pages`"


@pytest.mark.parametrize("name", pages())
def test_a_page_is_as_the_help(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == pages()[name], f"man/{name} is out of date: {HOW}"


def test_there_is_no_page_without_a_command() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*pages()}
    assert len(pages()) == len(commands())


@pytest.mark.programs
@pytest.mark.skipif(shutil.which("man") is None, reason="needs man: apt install man-db")
@pytest.mark.parametrize("name", pages())
def test_man_shows_it(name: str) -> None:
    done = subprocess.run(
        ["man", "--warnings", "--local-file", str(FOLDER / name)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100"},
        check=True,
    )
    assert done.stderr == ""
    assert "--help" in done.stdout
    assert "EXAMPLES" in done.stdout
