"""The examples in the help of each command run."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.command import commands, examples_of, run, write_example_files

EXAMPLES = [(name, line) for name, command in commands().items() for line in examples_of(command)]


@pytest.mark.parametrize(("name", "line"), EXAMPLES, ids=lambda value: value)
def test_an_example_runs(name: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_example_files(tmp_path)
    monkeypatch.chdir(tmp_path)
    program, *arguments = shlex.split(line)
    assert program == "bangla-calendar"
    code, out, err = run(*arguments)
    assert code == 0, err
    assert out or re.search(r"\s-o\s", line)


@pytest.mark.parametrize("name", commands())
def test_every_command_has_examples(name: str) -> None:
    lines = [line for of, line in EXAMPLES if of == name]
    assert lines, f"{name}: add epilog=examples(...)"
    assert all(line.startswith(f"bangla-calendar {name}".strip()) for line in lines)
    shown = run(*name.split(), "--help")[1]
    assert "Examples:\n" in shown
    assert all(line in shown for line in lines)
