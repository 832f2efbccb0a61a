"""What a text holds never moves a cursor or rings a bell: in no command, and in no message."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from tests.cli.command import commands, run

HOSTILE = "১৫ আশ্বিন ১৪৩০ \x1b[2J\x1b]0;x\x07\x9b31m\u202e\u2066"
RAW = {*"\x1b\x07\x9b\u202e\u2066"}
# Filters hand on what they were given: their output is a file's, or a text's, more often than a terminal's.
FILTERS = {"digits", "speak", "column"}


def calls(command: click.Command) -> Iterator[tuple[list[str], str]]:
    """Yield arguments and input; input only for commands that may take their texts from it."""
    yield from (([HOSTILE], ""), ([f"--{HOSTILE}"], ""), (["--lang", HOSTILE], ""))
    if any(isinstance(parameter, click.Argument) for parameter in command.params):
        yield [], HOSTILE


@pytest.mark.parametrize(("name", "command"), commands().items())
def test_no_command_writes_control_characters(name: str, command: click.Command) -> None:
    before = [name] if name else []
    for arguments, given in calls(command):
        code, out, err = run(*before, *arguments, given=given)
        assert code in (0, 1, 2)
        assert not RAW & {*err}, (arguments, err)
        if name not in FILTERS:
            assert not RAW & {*out}, (arguments, out)
