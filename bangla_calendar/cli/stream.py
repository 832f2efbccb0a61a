"""Input as arguments or as lines of stdin, answered one by one in constant memory."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from io import BufferedReader

import click

from bangla_calendar.cli.terminal import say
from bangla_calendar.cli.translation import _, marked, told
from bangla_calendar.errors import BanglaCalendarError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

__all__ = [
    "answer_all",
    "answered",
    "expect_much",
    "grouped",
    "is_terminal",
    "lines_of_stdin",
    "names_of_files",
    "piped_stdin",
    "progress",
    "report",
    "without_ends",
]

# What is counted where something cannot be read.
_PLACES = {
    "born": marked("born {number}"),
    "line": marked("line {number}"),
    "text": marked("text {number}"),
    "value": marked("value {number}"),
}
# Reading this many bytes takes a few seconds.
_LONG = 1 << 24


def lines_of_stdin() -> Iterator[str]:
    """Yield the lines of stdin without their ends; on a terminal, where nothing is piped, raise."""
    lines = piped_stdin(_("give TEXT, or pipe lines to stdin"))
    expect_much()
    return without_ends(lines)


def without_ends(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines without their ends, and without a byte order mark.

    Files made on Windows begin with one, and so does what is joined of them.
    """
    return (line.rstrip("\r\n").removeprefix("\ufeff") for line in lines)


def expect_much() -> None:
    """Collect garbage again, which `__main__` has stopped, before input that may be long."""
    gc.enable()


def piped_stdin(advice: str) -> TextIO:
    """Return stdin; where it is closed or a terminal, raise an error with advice, and where it is UTF-16."""
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError(advice)
    stream = getattr(sys.stdin, "buffer", None)  # a console's has none
    if isinstance(stream, BufferedReader):
        from bangla_calendar.files.encoding import refuse_wide

        refuse_wide(stream.peek())
    return sys.stdin


def is_terminal(stream: TextIO | None) -> bool:
    """Return whether a stream, which is None where the shell has closed it, is a terminal."""
    return stream is not None and stream.isatty()


def grouped(words: tuple[str, ...], read: Callable[[str], object]) -> tuple[str, ...]:
    """Return the arguments one by one, or all together if only so they can be read.

    Where they can be read neither way, words of which none is a date by its looks are together: the error is
    then that of the whole.
    """
    readable = [_can(read, word) for word in words]
    together = " ".join(words)
    if len(words) > 1 and not all(readable) and _can(read, together):
        return (together,)
    apart = any(readable) or any(len(_figures(word)) > 1 for word in words)
    return words if apart else (together,)


def _figures(word: str) -> list[str]:
    """Return the runs of digits in a word."""
    return "".join(sign if sign.isdecimal() else " " for sign in word).split()


def _can(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except BanglaCalendarError:
        return False
    return True


def answer_all(
    texts: Iterable[str], answer: Callable[[str], str], *, errors: str, place: str, empty: str = ""
) -> int:
    """Print the answer to each text and return the exit code: 1 if any could not be read, else 0.

    What cannot be read is reported on stderr as `place` (`line`, `text`, `born` or `value`) and its number;
    `errors` says what is printed in its stead: nothing (`skip`), `empty` (`null`), the text itself (`keep`),
    or nothing any more (`raise`).
    """
    code = 0
    for number, (written, error) in enumerate(answered(texts, answer, errors=errors, empty=empty), 1):
        if error is not None:
            code = 1
            report(error, place, number)
        sys.stdout.write(written)
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    return code


def answered(
    texts: Iterable[str], answer: Callable[[str], str], *, errors: str, empty: str = ""
) -> Iterator[tuple[str, BanglaCalendarError | None]]:
    """Yield for each text what is printed, and the error if it cannot be read; see `answer_all`."""
    for text in texts:
        try:
            yield f"{answer(text)}\n", None
        except BanglaCalendarError as error:
            instead = "" if errors in ("raise", "skip") else f"{text if errors == 'keep' else empty}\n"
            yield instead, error
            if errors == "raise":
                return


def report(error: BanglaCalendarError, place: str, number: int) -> None:
    """Say on stderr that a text cannot be read, and where it is."""
    say(f"{_(_PLACES[place], number=number)}: {told(error, of_text=True)}")


@contextmanager
def progress(total: int, *, printed: bool = True) -> Iterator[Callable[[int], object]]:
    """Show on a terminal how much of a long work is done, unless the answers themselves are printed there."""
    if total < _LONG or (printed and is_terminal(sys.stdout)) or not is_terminal(sys.stderr):
        yield lambda size: None
        return
    with click.progressbar(length=total, file=sys.stderr) as bar:
        yield bar.update


def names_of_files(files: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the files to be read, - for stdin, which must not be a terminal."""
    names = files or ("-",)
    if "-" in names:
        piped_stdin(_("give FILE, or pipe text to stdin"))
    return names
