"""Files searched by a command: the options for it, its answer, and what could not be read."""

from __future__ import annotations

import sys
from contextlib import closing

import click

from bangla_calendar.cli.notes import print_notes
from bangla_calendar.cli.stream import progress
from bangla_calendar.cli.terminal import say
from bangla_calendar.cli.translation import SYSTEM_ERRORS, _, marked, told
from bangla_calendar.errors import Phrase
from bangla_calendar.files.chunks import Source
from bangla_calendar.files.pages import Keys
from bangla_calendar.files.search import search_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    from bangla_calendar.files.chunks import Chunk
    from bangla_calendar.files.search import Answer, Search

    Function = TypeVar("Function", bound=Callable[..., Any])

__all__ = ["known_keys", "page_options", "searched"]

# Rows without a page that are reported one by one.
_REPORTED = 20


def page_options(command: Function) -> Function:
    """Give a command the options for files whose rows are pages."""
    for option in (
        click.option("--first", is_flag=True, help="Only the first of each FILE, or of each page."),
        click.option(
            "--reference-key",
            metavar="NAME",
            help="The key or column with the day, or the moment, that a page is seen from.",
        ),
        click.option(
            "--id-key", metavar="NAME", help="The key or column with the name of a page, for the answer."
        ),
        click.option(
            "--text-key",
            metavar="NAME",
            help="FILE is a .jsonl or .parquet with a page in each row; this key or column is its text.",
        ),
    ):
        command = option(command)
    return command


def known_keys(text_key: str | None, id_key: str | None, reference_key: str | None) -> Keys | None:
    """Return the keys of pages; None where files are texts."""
    if text_key is not None:
        return Keys(text_key, id_key, reference_key)
    for option, value in (("id-key", id_key), ("reference-key", reference_key)):
        if value is not None:
            raise click.UsageError(_("--{option} requires {needed}", option=option, needed="--text-key"))
    return None


def searched(
    names: Sequence[str],
    search: Search,
    *,
    keys: Keys | None,
    first: bool,
    jobs: int,
    quiet: bool,
) -> int:
    """Print what is found in files; return the exit code, 1 where something could not be read."""
    total = 0 if quiet else sum(Source(number, name).size() for number, name in enumerate(names))
    report = _Report()
    found = search_files(names, search, keys=keys, first=first, jobs=jobs)
    with progress(total) as advance, closing(found):
        for chunk, answer in found:
            sys.stdout.write(answer.written)
            advance(chunk.size)
            report.take(chunk, answer)
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    if not quiet:
        report.print()
    return report.code


class _Report:
    """Says what could not be read as soon as that is known, and counts."""

    def __init__(self) -> None:
        self.code = 0
        self._answered = self._rows = self._bad = 0
        self._doubts: dict[str, int] = {}
        # Of the present file.
        self._broken = self._broken_line = 0

    def take(self, chunk: Chunk, answer: Answer) -> None:
        """Count an answer, and report what is wrong with its chunk, or at the end with the file."""
        self._answered += answer.answered
        self._rows += answer.rows
        for key, count in answer.doubts.items():
            self._doubts[key] = self._doubts.get(key, 0) + count
        for bad in answer.bad:
            self._bad += 1
            if self._bad <= _REPORTED:
                self._say(chunk, Phrase("line {line}: {error}", line=bad.line + 1, error=Phrase(bad.reason)))
        self._broken_line = self._broken_line or answer.broken_line
        self._broken += answer.broken
        if not chunk.last:
            return
        if chunk.problem:
            self._say(chunk, chunk.problem)
        if self._broken:
            problem = "line {place}: a byte that is not UTF-8 ({broken} in all)"
            self._say(chunk, Phrase(problem, place=self._broken_line, broken=self._broken))
        self._broken = self._broken_line = 0

    def _say(self, chunk: Chunk, problem: str) -> None:
        self.code = 1
        say(f"{chunk.name}: {_(problem) if problem in SYSTEM_ERRORS else told(problem, of_text=True)}")

    def print(self) -> None:
        """Print the notes, and of rows how many there were if some were bad."""
        print_notes(self._answered, self._doubts)
        if self._bad:
            counted = marked("{rows} row, {bad} bad") if self._rows == 1 else marked("{rows} rows, {bad} bad")
            say(_(counted, rows=self._rows, bad=self._bad))
