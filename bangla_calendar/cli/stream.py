"""Input as arguments or as lines of stdin, answered one by one in constant memory."""

from __future__ import annotations

import sys

import click

from bangla_calendar.errors import BanglaCalendarError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["answer_all", "lines_of_stdin"]


def lines_of_stdin() -> Iterator[str]:
    """Yield the lines of stdin without their ends; on a terminal, where nothing is piped, raise."""
    if sys.stdin.isatty():
        raise click.UsageError("give TEXT, or pipe lines to stdin")
    return (line.rstrip("\r\n") for line in sys.stdin)


def answer_all(
    texts: Iterable[str], answer: Callable[[str], str], *, errors: str, place: str, blank: str = ""
) -> None:
    """Print the answer to each text; what cannot be read is named on stderr.

    `place` is what an input is called there, `line` or `text`; `errors` says what is printed in its
    stead: nothing (`skip`), `blank`, or nothing any more (`stop`). Exits with 1 if any could not be read.
    """
    write = sys.stdout.write
    failed = False
    for number, text in enumerate(texts, 1):
        try:
            write(f"{answer(text)}\n")
        except BanglaCalendarError as error:
            failed = True
            click.echo(f"{place} {number}: {error}", err=True)
            if errors == "stop":
                break
            if errors == "blank":
                write(f"{blank}\n")
    if failed:
        sys.stdout.flush()
        raise click.exceptions.Exit(1)
