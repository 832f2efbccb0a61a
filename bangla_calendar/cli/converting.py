"""Lines of stdin answered by several processes."""

from __future__ import annotations

import io
import sys
from contextlib import closing
from typing import NamedTuple, Protocol

from bangla_calendar.cli.notes import Notes
from bangla_calendar.cli.stream import answered, expect_much, piped_stdin, report, without_ends
from bangla_calendar.cli.translation import _
from bangla_calendar.files.chunks import behind_lines
from bangla_calendar.files.workers import Task, answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from bangla_calendar.errors import BanglaCalendarError

__all__ = ["Answering", "answer_lines"]

# A piece has this many bytes: an answer may be a hundred times as long.
_PIECE = 1 << 17


class Answering(Protocol):
    """What answers texts and counts what is doubtful. It is sent to the workers."""

    notes: Notes

    def answer(self, text: str) -> str:
        """Return the answer to a text, or raise `BanglaCalendarError`."""
        ...


class _Answers(NamedTuple):
    """What is printed for some lines, the errors with the numbers of their lines, and what is doubtful."""

    written: str
    errors: list[tuple[int, BanglaCalendarError]]
    notes: Notes


class _Lines(Task[bytes, int, _Answers]):
    """Answers lines. Their size is how many there are."""

    def __init__(self, answering: Answering, errors: str, empty: str) -> None:
        self._answering = answering
        self._errors = errors
        self._empty = empty

    def measured(self, piece: bytes) -> tuple[list[str], int]:
        """Return the lines and how many they are."""
        text = io.TextIOWrapper(io.BytesIO(piece), "utf-8", "surrogateescape", newline="\n")
        lines = [*without_ends(text)]
        return lines, len(lines)

    def after(self, before: int | None, size: int) -> int:
        """Return how many lines are before what follows."""
        return (before or 0) + size

    def answer(self, made: list[str], before: Callable[[], int | None]) -> _Answers:
        """Return the answers to lines."""
        self._answering.notes = Notes()
        written, errors = [], []
        lines = answered(made, self._answering.answer, errors=self._errors, empty=self._empty)
        for number, (line, error) in enumerate(lines, 1):
            written.append(line)
            if error is not None:
                errors.append((number, error))
        behind = before() or 0
        errors = [(behind + number, error) for number, error in errors]
        return _Answers("".join(written), errors, self._answering.notes)


def answer_lines(answering: Answering, jobs: int, *, errors: str, empty: str) -> int:
    """Print the answer to each line of stdin, as `answer_all` does, by several processes."""
    stdin = piped_stdin(_("give TEXT, or pipe lines to stdin"))
    expect_much()
    code = 0
    notes = Notes()
    task = _Lines(answering, errors, empty)
    with closing(answers(task, _pieces(stdin.buffer), jobs)) as pieces:
        for _piece, answer in pieces:
            for number, error in answer.errors:
                code = 1
                report(error, "line", number)
            sys.stdout.write(answer.written)
            notes.add(answer.notes)
            if code and errors == "raise":
                break
    sys.stdout.flush()  # here, where click takes care of a closed pipe
    answering.notes = notes
    return code


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """Yield a stream in pieces of whole lines."""
    begun: list[bytes] = []
    while block := stream.read(_PIECE):
        end = behind_lines(block)
        if end:
            yield b"".join([*begun, block[:end]])
            begun.clear()
        begun.append(block[end:])
    if rest := b"".join(begun):
        yield rest
