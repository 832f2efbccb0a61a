"""Files and stdin in chunks: long enough to be fast, short for constant memory, and cut where no date is."""

from __future__ import annotations

import io
import os
import stat
import sys
from codecs import getincrementaldecoder
from contextlib import contextmanager
from pathlib import PurePath
from typing import NamedTuple, Protocol

from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.files.encoding import binary_kind, encoding_of
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.streams import Watched, packing_of, unpacked
from bangla_calendar.finding.pairs import NEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import BinaryIO

__all__ = ["Chunk", "Source", "Span", "behind_lines", "between_dates", "problem_of", "with_problem"]

_BLOCK = 1 << 20
# A place to cut is looked for in this many bytes at the end of what was read; if there is none, in this many.
_WINDOWS = (1 << 13, 1 << 17)
# What stands there for an open file, as /dev/stdin does, is another one in another process.
_OF_PROCESSES = (b"/dev/", b"/proc/")
# This many characters at the end may be the beginning of a date that goes on in what is read next, and at the
# beginning of a window the end of one.
_LONGEST_DATE = 1 << 9
# The best places to cut: between lines, between sentences, between words.
_GAPS = ("\n", "। ", " ")


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


class Span(NamedTuple):
    """A part of a plain file in UTF-8, which the process that works on it reads for itself.

    `file` is the file's device and number, by which another one in its place is known.
    """

    path: bytes
    start: int
    size: int
    file: tuple[int, int]

    def read(self) -> bytes:
        """Return its bytes; raise `FileFormatError` where they do not stand there any more."""
        with open(self.path, "rb") as file:
            if _identity(os.fstat(file.fileno())) == self.file:
                file.seek(self.start)
                content = file.read(self.size)
                if len(content) == self.size:
                    return content
        raise FileFormatError("the file was changed while it was read")


class Chunk(NamedTuple):
    """A part of a file: its bytes as UTF-8, of which some may be broken, or where they stand, or its rows.

    `number` says which of several files it is, and `size` how many bytes of it were read. A file ends with
    the chunk that is `last`, which may say what `problem` ended it.
    """

    number: int
    name: str
    content: bytes | Span | Sequence[tuple[object, ...]]
    size: int
    last: bool
    problem: str = ""

    def text(self) -> str | Sequence[tuple[object, ...]]:
        """Return its text, in which broken bytes are lone surrogates, or its rows; errors as `Span.read`."""
        content = self.content.read() if isinstance(self.content, Span) else self.content
        return content.decode("utf-8", "surrogateescape") if isinstance(content, bytes) else content


class Source:
    """A file, or stdin by the name `-`; what ends in .gz or .zst is unpacked. `number` is for its chunks."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def size(self) -> int:
        """Return the bytes of a file; 0 where that is not known beforehand."""
        try:
            return 0 if self.name == "-" else os.stat(self._path()).st_size
        except OSError:
            return 0

    def chunks(self, cut: Callable[[bytes], int]) -> Iterator[Chunk]:
        """Yield the file in chunks.

        `cut` is given the end of bytes that go on, and returns where in it they are best cut; 0 where more
        must be read first.
        """
        yield from with_problem(self.number, self.name, self._chunks(cut))

    def _chunks(self, cut: Callable[[bytes], int]) -> Iterator[Chunk]:
        path = self._path_of_plain()
        if path is not None:
            with open(path, "rb") as file:
                status = os.fstat(file.fileno())
                if _transcoding(file.read(_BLOCK)) is None:
                    for start, end in _places(file, status.st_size, cut):
                        span = Span(path, start, end - start, _identity(status))
                        yield Chunk(self.number, self.name, span, span.size, end == status.st_size)
                    return
        yield from self._streamed(cut)

    def _path_of_plain(self) -> bytes | None:
        """Return by what path any process can read the file at any place; None if it cannot, or is short."""
        if self.name == "-" or packing_of(PurePath(self.name)):
            return None
        path = os.path.realpath(self._path())
        try:
            status = os.stat(path)
        except OSError:  # reported where it is opened
            return None
        is_plain = stat.S_ISREG(status.st_mode) and not path.startswith(_OF_PROCESSES)
        return path if is_plain and status.st_size > _BLOCK else None

    def _streamed(self, cut: Callable[[bytes], int]) -> Iterator[Chunk]:
        sizes: list[int] = []
        # What is not yielded yet: the end, in which a place to cut may be, and what is before it.
        before: list[bytes] = []
        window = b""
        with self._opened(sizes.append) as stream:
            block = stream.read(_BLOCK)
            decode = _transcoding(block)
            is_last = False
            while not is_last:
                is_last = len(block) < _BLOCK
                if len(window) > _WINDOWS[-1]:
                    before.append(window[: -_WINDOWS[-1]])
                    window = window[-_WINDOWS[-1] :]
                window += decode(block, is_last) if decode else block
                end = len(window) if is_last else cut(window)
                if end or is_last:
                    content = b"".join([*before, window[:end]])
                    yield Chunk(self.number, self.name, content, sum(sizes), is_last)
                    before.clear()
                    sizes.clear()
                    window = window[end:]
                block = b"" if is_last else stream.read(_BLOCK)

    def _path(self) -> bytes:
        """Return the name as the system has it, whatever the locale."""
        return self.name.encode("utf-8", "surrogateescape")

    @contextmanager
    def _opened(self, progress: Callable[[int], object]) -> Iterator[BinaryIO]:
        if self.name == "-":
            yield sys.stdin.buffer
            return
        with (
            open(self._path(), "rb") as file,
            unpacked(io.BufferedReader(Watched(file, progress)), packing_of(PurePath(self.name))) as inner,
        ):
            yield inner


def with_problem(number: int, name: str, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Yield chunks of a file and, if it cannot be read to its end, one that says why."""
    try:
        yield from chunks
    except (BanglaCalendarError, ModuleNotFoundError, OSError) as error:
        yield Chunk(number, name, b"", 0, True, problem_of(error))


def problem_of(error: BanglaCalendarError | ModuleNotFoundError | OSError) -> str:
    """Return what is said of a file that an error ended."""
    if isinstance(error, BanglaCalendarError):
        return error.phrase
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _places(file: BinaryIO, size: int, cut: Callable[[bytes], int]) -> Iterator[tuple[int, int]]:
    """Yield where the chunks of a file of some size begin and end, for which little of it is read."""
    start = 0
    for at in range(_BLOCK, size, _BLOCK):
        for width in (_WINDOWS[-1] + 1, _WINDOWS[-1] + _BLOCK):
            window = max(start, at - width)
            file.seek(window)
            if end := cut(file.read(at - window)):
                yield start, window + end
                start = window + end
                break
    yield start, size


def _transcoding(begins: bytes) -> Callable[[bytes, bool], bytes] | None:
    """Return what makes UTF-8 of a file by its first bytes; None if that is what it is.

    Raises `FileFormatError` for a file without text.
    """
    encoding = encoding_of(begins)
    if encoding != "utf-8":
        decoder = getincrementaldecoder(encoding)("replace")
        return lambda block, final: decoder.decode(block, final).encode()
    if kind := binary_kind(begins):
        raise FileFormatError(Phrase("expected text, got {kind}", kind=Phrase(kind)))
    return None


def behind_lines(data: bytes) -> int:
    r"""Return where lines that go on are to be cut.

    >>> behind_lines(b"one\ntwo\nthr"), behind_lines(b"one")
    (8, 0)
    """
    return data.rfind(b"\n") + 1


def between_dates(find: Callable[[str], Iterable[Placed]]) -> Callable[[bytes], int]:
    """Return what cuts a text in none of what is found in it, and not between two that are side by side."""

    def cut(data: bytes) -> int:
        for width in _WINDOWS:
            begin = max(0, len(data) - width)
            # It may begin within a character, whose bytes then count as broken: no cut comes that near.
            text = data[begin:].decode("utf-8", "surrogateescape")
            forced = begin > 0 and width == _WINDOWS[-1]
            end = _gap(text, [*find(text)], is_whole=begin == 0, forced=forced)
            if end:
                return begin + len(text[:end].encode("utf-8", "surrogateescape"))
        return 0

    return cut


def _gap(text: str, found: Sequence[Placed], *, is_whole: bool, forced: bool) -> int:
    """Return where a text that goes on is to be cut, 0 where that is not to be seen in it.

    Unless it is `whole`, what was found at its beginning may be no more than the end of something; and if it
    is `forced`, it is cut somewhere.
    """
    first = 0 if is_whole else _LONGEST_DATE
    end = len(text) - _LONGEST_DATE
    for match in reversed(found):
        if match.end + NEAR < end:
            first = max(first, match.end)
            break
        if match.start < first:
            if not forced:
                return 0
            first = max(first, match.end)
            break
        end = min(end, match.start)
    if end <= first:
        return end if forced else 0
    for gap in _GAPS:
        place = text.rfind(gap, first, end)
        if place >= 0:
            return place + len(gap)
    return end if forced else 0
