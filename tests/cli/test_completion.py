"""Completion, in this process and in the shells themselves."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bangla_calendar import available_calendars
from bangla_calendar.cli import _COMMANDS
from bangla_calendar.finding.match import KINDS
from tests.cli.command import run

# What is typed, and what it is completed to.
CASES = [
    (["conv"], ["convert"]),
    (["convert", "--calendar", "west"], ["west-bengal", "west-bengal-drik"]),
    (["convert", "--to", "sa"], ["saka"]),
    (["convert", "--from", "hi"], ["hijri"]),
    (["convert", "--format", "off"], ["official"]),
    (["convert", "15", "Ashw"], ["Ashwin"]),
    (["month", "1432", "বৈ"], ["বৈশাখ"]),
    (["month", "2025", "sept"], ["September"]),
    (["days", "--kinds", "birth,de"], ["birth,death"]),
    (["find", "--kinds", "date,ra"], ["date,range"]),
    (["find", "--format", "js"], ["jsonl"]),
    (["2023-09-30", "--calendar", "bangladesh-1"], ["bangladesh-1995"]),
]


def proposed(words: list[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is proposed for the last of some words."""
    monkeypatch.setenv("_BANGLA_CALENDAR_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", " ".join(["bangla-calendar", *words]))
    monkeypatch.setenv("COMP_CWORD", str(len(words)))
    code, out, err = run()
    assert (code, err) == (0, "")
    return [line.partition(",")[2] for line in out.splitlines() if line]  # of none a blank line is printed


@pytest.mark.parametrize(("words", "expected"), CASES, ids=lambda words: " ".join(words))
def test_proposals(words: list[str], expected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert proposed(words, monkeypatch) == expected


def test_everything_of_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proposed([""], monkeypatch) == [*_COMMANDS]
    assert proposed(["convert", "--to", ""], monkeypatch) == [*available_calendars()]
    assert proposed(["month", "1432", ""], monkeypatch) == []  # of months too many to be a help
    assert proposed(["find", "--kinds", ""], monkeypatch) == [*KINDS]
    assert proposed(["find", "--kinds", "date,"], monkeypatch) == [
        f"date,{kind}" for kind in KINDS if kind != "date"
    ]


class TestCommand:
    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_a_script_is_printed(self, shell: str) -> None:
        code, out, err = run("completion", shell)
        assert (code, err) == (0, "")
        assert "bangla-calendar" in out

    def test_other_shells(self) -> None:
        assert run("completion", "csh")[0] == 2


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment in which `bangla-calendar` is this one."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "bangla-calendar"
    root = Path(__file__).parents[2]
    script.write_text(
        f'#!/bin/sh\nPYTHONPATH="{root}" exec "{sys.executable}" -m bangla_calendar "$@"\n', "utf-8"
    )
    script.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
        "TERM": "xterm",
    }


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"needs {shell}: apt install {shell}")


def typed(shell: list[str], setup: str, line: str, wanted: str, environment: dict[str, str]) -> str:
    """Return what an interactive shell shows when a line with a tab at its end is typed into it."""
    import pty  # not on Windows

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        shell, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    ) as process:
        os.close(theirs)
        shown = ""
        os.write(ours, f"{setup}; echo 're''ady'\n".encode())
        shown = _until(ours, "ready\r\n")
        os.write(ours, f"{line}\t".encode())
        shown = _until(ours, wanted)
        process.kill()
    os.close(ours)
    return shown


def _until(terminal: int, wanted: str, seconds: float = 20) -> str:
    """Return what a terminal shows until a text is there, or until the time is over."""
    end = time.monotonic() + seconds
    shown = b""
    while wanted not in shown.decode(errors="ignore") and time.monotonic() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            shown += os.read(terminal, 1 << 16)
    return shown.decode(errors="ignore")


# What is typed, and how it goes on.
TYPED = [
    ("bangla-calendar conver", "convert"),
    ("bangla-calendar convert --calendar bangladesh-1", "bangladesh-1995"),
    ("bangla-calendar month 1432 বৈশ", "বৈশাখ"),
    ("bangla-calendar find --kinds date,ran", "date,range"),
    ("bangla-calendar convert --format news", "newspaper"),
]


@pytest.mark.programs
@needs("bash")
@pytest.mark.parametrize(("line", "whole"), TYPED)
def test_bash(line: str, whole: str, environment: dict[str, str]) -> None:
    setup = 'eval "$(bangla-calendar completion bash)"'
    assert whole in typed(["bash", "--norc", "-i"], setup, line, whole, environment)


@pytest.mark.programs
@needs("zsh")
@pytest.mark.parametrize(("line", "whole"), TYPED)
def test_zsh(line: str, whole: str, environment: dict[str, str]) -> None:
    setup = 'autoload -Uz compinit; compinit -u; eval "$(bangla-calendar completion zsh)"'
    assert whole in typed(["zsh", "-f", "-i"], setup, line, whole, environment)


@pytest.mark.programs
@needs("fish")
@pytest.mark.parametrize(("line", "whole"), TYPED)
def test_fish(line: str, whole: str, environment: dict[str, str]) -> None:
    script = f"bangla-calendar completion fish | source; complete --do-complete '{line}'"
    done = subprocess.run(
        ["fish", "--no-config", "-c", script], capture_output=True, env=environment, check=True, text=True
    )
    assert [proposal.partition("\t")[0] for proposal in done.stdout.splitlines()] == [whole]
