"""Files and stdin in pieces: long enough to be read fast, short enough for constant memory."""

from __future__ import annotations

import gc
import os
import re
import sys
from codecs import getincrementaldecoder
from contextlib import contextmanager, nullcontext

import click

from bangla_calendar.cli.stream import is_terminal
from bangla_calendar.finding.pairs import NEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from typing import BinaryIO

__all__ = ["Piece", "Source", "progress"]

_BLOCK = 1 << 20
# A piece ends, where it may, within so many characters from the end of what was read.
_NEAR_END = 1 << 15
# Where a piece is best ended. No date runs over the end of a line or of a sentence. Two dates side by side
# may stand on two lines, but are not parted where so many signs without a figure come first.
_FAR = f"[^0-9০-৯]{{{NEAR}}}"
_ENDS = tuple(
    re.compile(f"(?s:.*){end}") for end in (rf"{_FAR}\n", r"\n\r?\n", r"\n", f"{_FAR}।", f"{_FAR} ", " ")
)
_BROKEN = re.compile("[\udc80-\udcff]")
# Of so many bytes the reading takes a few seconds.
_LONG = 1 << 24


class Piece:
    """Text of a file: its first character's offset, its first line's number, the bytes read for it."""

    __slots__ = ("_index", "_line", "line", "offset", "size", "text")

    def __init__(self, text: str, offset: int, line: int, size: int) -> None:
        self.text = text
        self.offset = offset
        self.line = line
        self.size = size
        self._index, self._line = 0, line

    def line_at(self, index: int) -> int:
        """Return the number of the line at an index of the text; indices are asked for in ascending order."""
        self._line += self.text.count("\n", self._index, index)
        self._index = index
        return self._line


class Source:
    """A file, or stdin by the name `-`; after it was read, `problems` tells what could not be."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[str] = []

    def size(self) -> int:
        """Return the bytes of a file; 0 where that is not known beforehand."""
        try:
            return 0 if self.name == "-" else os.stat(self._path()).st_size
        except OSError:
            return 0

    def pieces(self) -> Iterator[Piece]:
        """Yield the text in pieces, bytes that are not UTF-8 as lone surrogates."""
        gc.enable()  # a file may be long
        broken, place = 0, 0
        try:
            with self._opened() as stream:
                for piece in _pieces(stream):
                    found = _BROKEN.search(piece.text) if _has_broken(piece.text) else None
                    if found:
                        place = place or piece.line + piece.text.count("\n", 0, found.start())
                        broken += len(_BROKEN.findall(piece.text))
                    yield piece
        except OSError as error:
            self.problems.append(error.strerror or str(error))
        if broken:
            self.problems.append(f"line {place}: a byte that is not UTF-8 ({broken} in all)")

    def _path(self) -> bytes:
        """Return the name as the system has it, whatever the locale."""
        return self.name.encode("utf-8", "surrogateescape")

    def _opened(self) -> AbstractContextManager[BinaryIO]:
        return nullcontext(sys.stdin.buffer) if self.name == "-" else open(self._path(), "rb")


def _pieces(stream: BinaryIO) -> Iterator[Piece]:
    decoder = getincrementaldecoder("utf-8")("surrogateescape")
    rest, line, offset = "", 1, 0
    is_last = False
    while not is_last:
        block = stream.read(_BLOCK)
        is_last = len(block) < _BLOCK
        text = rest + decoder.decode(block, final=is_last)
        end = len(text) if is_last else _end(text)
        rest = text[end:]
        piece = Piece(text[:end], offset, line, len(block))
        yield piece
        line = piece.line_at(end)
        offset += end


def _end(text: str) -> int:
    """Return where a text is best cut that goes on."""
    for end in _ENDS:
        found = end.match(text, max(0, len(text) - _NEAR_END))
        if found:
            return found.end()
    return len(text)


def _has_broken(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


@contextmanager
def progress(total: int) -> Iterator[Callable[[int], object]]:
    """Show on a terminal how much of a long work is done, unless the answers themselves go there."""
    if total < _LONG or is_terminal(sys.stdout) or not is_terminal(sys.stderr):
        yield lambda size: None
        return
    with click.progressbar(length=total, file=sys.stderr) as bar:
        yield bar.update
