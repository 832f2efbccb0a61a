"""The manual pages, made of the help of the commands: `python -m tests.cli.man_pages` writes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from bangla_calendar import __version__
from bangla_calendar.cli.translation import paragraphs
from tests.cli.command import commands, examples_of

__all__ = ["FOLDER", "pages"]

PROGRAM = "bangla-calendar"
FOLDER = Path(__file__).parents[2] / "man"


def pages() -> dict[str, str]:
    """Return the manual pages by the names of their files."""
    return {f"{_page_name(name)}.1": _page(name, command) for name, command in commands().items()}


def _page_name(name: str) -> str:
    return f"{PROGRAM}-{name}" if name else PROGRAM


def _page(name: str, command: click.Command) -> str:
    """Return the manual page of a command."""
    title = _page_name(name)
    context = click.Context(command, info_name=f"{PROGRAM} {name}".strip())
    first, *others = paragraphs(command.help)
    parts = [
        f'.TH "{title.upper()}" "1" "" "{PROGRAM} {__version__}" "Bengali dates and numerals"',
        *_section("NAME", f"{title} \\- {_escaped(first.rstrip('.'))}"),
        *_section(
            "SYNOPSIS",
            f".B {_escaped(context.command_path)}",
            _escaped(" ".join(command.collect_usage_pieces(context))),
        ),
        *_section("DESCRIPTION", _escaped(first)),
    ]
    for text in others:
        parts += [".PP", _escaped(text)]
    parts += _section("OPTIONS", *_options(command, context))
    if not name:
        parts += _section("COMMANDS", *_list_of_commands())
    parts += _section("EXAMPLES", ".nf", *map(_escaped, examples_of(command)), ".fi")
    parts += _section("SEE ALSO", *_related(name))
    return "\n".join(parts) + "\n"


def _section(heading: str, *lines: str) -> tuple[str, ...]:
    return (f'.SH "{heading}"', *lines)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for param in command.get_params(context):
        record = param.get_help_record(context)
        if record is not None and isinstance(param, click.Option):
            names, text = record
            yield from (".TP", f"\\fB{_escaped(names)}\\fR", _escaped(" ".join(text.split())))


def _list_of_commands() -> Iterator[str]:
    for name, command in commands().items():
        if name:
            yield from (".TP", f"\\fB{_page_name(name)}\\fR(1)", _escaped(paragraphs(command.help)[0]))


def _related(name: str) -> list[str]:
    others = [other for other in commands() if other != name] if not name else [""]
    return [f"\\fB{_page_name(other)}\\fR(1)" + ("," if other != others[-1] else "") for other in others]


def _escaped(text: str) -> str:
    """Return a text as a line of roff."""
    line = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{line}" if line.startswith((".", "'")) else line


def main() -> None:
    """Write the pages."""
    FOLDER.mkdir(exist_ok=True)
    for name, page in pages().items():
        (FOLDER / name).write_text(page, "utf-8")


if __name__ == "__main__":
    main()
