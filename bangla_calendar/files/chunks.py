"""Files and stdin in chunks with what is found in each: long enough to be fast, short for constant memory."""

from __future__ import annotations

import os
import re
import sys
from codecs import getincrementaldecoder
from contextlib import nullcontext
from typing import Generic, Protocol, TypeVar

from bangla_calendar.errors import Phrase
from bangla_calendar.files.encoding import binary_kind, encoding_of
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.finding.pairs import NEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from codecs import IncrementalDecoder
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from typing import BinaryIO

__all__ = ["Chunk", "Source"]

_BLOCK = 1 << 20
# A chunk ends, where it may, within this many characters from the end of what was read, ...
_NEAR_END = 1 << 15
# ... and before this many, which may be the beginning of a date that goes on in what is read next.
_LONGEST_DATE = 1 << 9
_BROKEN = re.compile("[\udc80-\udcff]")


class Placed(Protocol):
    """What is found in a text, and its offsets there."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


Found = TypeVar("Found", bound=Placed)


class Chunk(Generic[Found]):
    """Text of a file.

    `found` is what was found in it, `offset` and `line` the place of its first character in the file, and
    `size` the bytes read for it.
    """

    __slots__ = ("_index", "_line", "found", "line", "offset", "size", "text")

    def __init__(self, text: str, found: Sequence[Found], offset: int, line: int, size: int) -> None:
        self.text = text
        self.found = found
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
    """A file, or stdin by the name `-`; after it was read, `problems` say what could not be."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[str] = []

    def size(self) -> int:
        """Return the bytes of a file; 0 where that is not known beforehand."""
        try:
            return 0 if self.name == "-" else os.stat(self._path()).st_size
        except OSError:
            return 0

    def chunks(self, find: Callable[[str], Iterable[Found]]) -> Iterator[Chunk[Found]]:
        """Yield the text in chunks with what is found in each; broken bytes are lone surrogates."""
        broken, place = 0, 0
        try:
            with self._opened() as stream:
                for chunk in _chunks(stream, find):
                    found = _BROKEN.search(chunk.text) if _has_broken(chunk.text) else None
                    if found:
                        place = place or chunk.line + chunk.text.count("\n", 0, found.start())
                        broken += len(_BROKEN.findall(chunk.text))
                    yield chunk
        except OSError as error:
            self.problems.append(error.strerror or str(error))
        except FileFormatError as error:
            self.problems.append(str(error))
        if broken:
            self.problems.append(f"line {place}: a byte that is not UTF-8 ({broken} in all)")

    def _path(self) -> bytes:
        """Return the name as the system has it, whatever the locale."""
        return self.name.encode("utf-8", "surrogateescape")

    def _opened(self) -> AbstractContextManager[BinaryIO]:
        return nullcontext(sys.stdin.buffer) if self.name == "-" else open(self._path(), "rb")


def _chunks(stream: BinaryIO, find: Callable[[str], Iterable[Found]]) -> Iterator[Chunk[Found]]:
    block = stream.read(_BLOCK)
    decoder = _decoder(block)
    rest, line, offset = "", 1, 0
    is_last = False
    while not is_last:
        is_last = len(block) < _BLOCK
        text = rest + decoder.decode(block, final=is_last)
        found = list(find(text))
        end = len(text) if is_last else _end(text, found)
        rest = text[end:]
        whole = [match for match in found if match.end <= end]
        yield Chunk(text[:end], whole, offset, line, len(block))
        line += text.count("\n", 0, end)
        offset += end
        block = b"" if is_last else stream.read(_BLOCK)


def _decoder(begins: bytes) -> IncrementalDecoder:
    """Return what decodes a file by its first bytes; raise `FileFormatError` for one that holds no text."""
    encoding = encoding_of(begins)
    if encoding == "utf-8" and (kind := binary_kind(begins)):
        raise FileFormatError(Phrase("expected text, got {kind}", kind=kind))
    return getincrementaldecoder(encoding)("surrogateescape" if encoding == "utf-8" else "replace")


def _end(text: str, found: Sequence[Placed]) -> int:
    """Return where a text is best cut that goes on: in no date, and not between two that are side by side."""
    first = max(0, len(text) - _NEAR_END)
    end = len(text) - _LONGEST_DATE
    for match in reversed(found):
        if match.end + NEAR < end or match.start < first:
            first = max(first, match.end)
            break
        end = min(end, match.start)
    for gap in "\n", " ":
        place = text.rfind(gap, first, end)
        if place >= 0:
            return place + 1
    return end


def _has_broken(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
