"""The reference of the command line, made of the help of the commands; each example is run for it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import click

from bangla_calendar.cli.translation import paragraphs
from tests.cli.command import commands, examples_of, run, write_example_files

__all__ = ["command_pages", "shown"]

_PROGRAM = "bangla-calendar"
_MOST_LINES, _WIDEST = 16, 160


def command_pages() -> str:
    """Return all commands, in Markdown."""
    parts = [line for name, command in commands().items() for line in _page(name, command)]
    return "\n".join(parts)


def _page(name: str, command: click.Command) -> Iterator[str]:
    title = f"{_PROGRAM} {name}".strip()
    context = click.Context(command, info_name=title)
    yield from (f"({title.replace(' ', '-')})=", f"## {title}", "")
    yield from ("```text", " ".join([title, *command.collect_usage_pieces(context)]), "```", "")
    for paragraph in paragraphs(command.help):
        yield from (paragraph.removeprefix("\b\n"), "")
    yield from ("```{program} " + title, "```", "")
    for param in command.get_params(context):
        record = param.get_help_record(context)
        if isinstance(param, click.Option) and record is not None:
            names, text = record
            yield from (f"````{{option}} {names}", " ".join(text.split()), "````", "")
    yield from ("```console", *shown(name, command), "```", "")


def shown(name: str, command: click.Command) -> Iterator[str]:
    """Yield the lines of a terminal in which the examples of a command are run."""
    with TemporaryDirectory() as folder, chdir(folder), patch.dict(os.environ, LANGUAGE="en"):
        write_example_files(Path(folder))
        for line in examples_of(command):
            yield f"$ {line}"
            code, out, err = run(*shlex.split(line)[1:])
            if code:
                raise RuntimeError(f"{line}: {err}")
            answer = (out + err).splitlines()
            yield from (_short(text) for text in answer[:_MOST_LINES])
            if len(answer) > _MOST_LINES:
                yield f"... ({len(answer) - _MOST_LINES} more lines)"


def _short(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[:_WIDEST]}..."
