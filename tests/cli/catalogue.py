"""The catalogue of the command line; `python -m tests.cli.catalogue` adds what is new to it.

What has no Bengali form yet stands in the file with an empty one, to be filled in; then run it again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from bangla_calendar import __version__, cli
from bangla_calendar.certainty import DOUBTS
from bangla_calendar.cli import _COMMANDS
from bangla_calendar.cli.translation import DOMAIN, LOCALE, SYSTEM_ERRORS, paragraphs
from tests.cli.command import commands

__all__ = ["MO", "PO", "forms", "in_catalogue", "template"]

FOLDER = Path(LOCALE) / "bn" / "LC_MESSAGES"
PO, MO = FOLDER / f"{DOMAIN}.po", FOLDER / f"{DOMAIN}.mo"
# So that nothing changes where nothing has.
WRITTEN = datetime(2026, 11, 29, tzinfo=UTC)
PACKAGE = Path(cli.__file__).parent
# What click says where it asks or edits, and to whoever declares an option wrongly, is not said here.
_UNUSED = ("termui.py", "_termui_impl.py", "_winconsole.py", "utils.py")
# What click translates but does not mark, and what its older releases say.
_MORE_OF_CLICK = ("required", "No such option: {name}", "{value!r} is not a valid boolean.")
_OF_DEVELOPERS = (
    *("Boolean option", "Name '", "Could not determine", "No options defined", "Arguments take exactly"),
    *("Value must be", "DeprecationWarning", "deprecated", "(dynamic)", "Do you want", "Confirm the action"),
    *("Choice(", "env var", "unknown error", "Could not open", "Invalid start character"),
)


def template() -> Catalog:
    """Return all that has to be in the catalogue, without translations, with the places that it is of."""
    found = Catalog(project="bangla_calendar", locale="bn", charset="utf-8")
    for message, place in (*_said(), *_of_help(), *_of_click()):
        found.add(message, locations=[(place, 0)])
    return found


def _said() -> Iterator[tuple[str | tuple[str, ...], str]]:
    """Yield the messages of the sources."""
    for path, _line, message, _comments, _context in extract_from_dir(
        PACKAGE, [("**.py", "python")], keywords={"_": None, "marked": None}
    ):
        yield message, f"cli/{path}"
    for doubt in (*DOUBTS.values(), *SYSTEM_ERRORS):
        yield doubt, "notes"


def _of_help() -> Iterator[tuple[str, str]]:
    """Yield what the help of the commands is made of."""
    for line in _COMMANDS.values():
        yield line, "--help"
    for name, command in commands().items():
        for text in paragraphs(command.help):
            yield text, f"{name} --help"
        for param in command.params:
            if isinstance(param, click.Option) and param.help:
                yield param.help, f"{name} {param.opts[-1]}"


def _of_click() -> Iterator[tuple[str | tuple[str, ...], str]]:
    """Yield what click says for us."""
    for message in _MORE_OF_CLICK:
        yield message, "click"
    for path, _line, message, _comments, _context in extract_from_dir(
        Path(click.__file__).parent, [("**.py", "python")]
    ):
        first = message if isinstance(message, str) else message[0]
        if path not in _UNUSED and not first.startswith(_OF_DEVELOPERS):
            yield message, f"click/{path}"


def in_catalogue() -> Catalog:
    """Return the catalogue as it is."""
    with PO.open("rb") as file:
        return read_po(file, locale="bn")


def forms(message: Message) -> tuple[str, ...]:
    """Return the Bengali form of a message, or those for one and for several."""
    string = message.string
    return string if isinstance(string, tuple) else (string,)


def main() -> None:
    """Add to the catalogue what is new, take out what is said no more, and compile it."""
    catalogue = in_catalogue() if PO.exists() else Catalog(locale="bn")
    catalogue.update(template(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.header_comment = "# What the command line says, in Bengali; see CONTRIBUTING.md."
    catalogue.project, catalogue.version, catalogue.fuzzy = DOMAIN, __version__, False
    catalogue.creation_date = catalogue.revision_date = WRITTEN
    PO.parent.mkdir(parents=True, exist_ok=True)
    with PO.open("wb") as file:
        write_po(file, catalogue, width=110, omit_header=False, include_lineno=False)
    with MO.open("wb") as file:
        write_mo(file, catalogue)
    print(*(message.id for message in catalogue if message.id and not all(forms(message))), sep=os.linesep)


if __name__ == "__main__":
    main()
