"""Files of lines: unpacked and decoded when they are read, and packed and encoded when they are written."""

from __future__ import annotations

import io
import zlib
from contextlib import contextmanager
from pathlib import PurePath

from bangla_calendar.errors import Phrase
from bangla_calendar.files.encoding import MARK, binary_kind, encoding_of, named_encoding
from bangla_calendar.files.errors import FileFormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import Any, BinaryIO

    Progress = Callable[[int], object]

__all__ = ["PACKINGS", "Watched", "lines_of", "packed", "packing_of", "unpacked", "write_lines"]

# The ends of the names of packed files.
PACKINGS = (".gz", ".zst")
_SAMPLE, _BUFFER = 1 << 12, 1 << 16
# So many bytes of zstd are unpacked at once: they may hold thirty thousand times as many.
_PACKED = 1 << 12


def packing_of(name: PurePath) -> str:
    """Return the end of a name that says how the file is packed, or an empty text.

    >>> packing_of(PurePath("a.csv.gz")), packing_of(PurePath("a.csv"))
    ('.gz', '')
    """
    end = name.suffix.lower()
    return end if end in PACKINGS else ""


def _zstd() -> Any:
    """Return the library for zstd."""
    try:
        import zstandard
    except ModuleNotFoundError:
        advice = "a .zst needs zstandard: pip install 'bangla-calendar[zstd]'"
        raise ModuleNotFoundError(advice, name="zstandard") from None
    return zstandard


class _Zstd:
    """Reads what frames of zstd hold, one behind the other; a frame without its end is an error.

    (The reader of the library takes it for the end of the file.)
    """

    def __init__(self, file: BinaryIO, library: Any) -> None:
        self._file = file
        self._library = library
        self._frame: Any = None
        self._packed = b""
        self._held = memoryview(b"")

    def readinto(self, buffer: Any) -> int:
        while not self._held:
            self._packed = self._packed or self._file.read(_PACKED)
            if not self._packed:
                if self._frame is not None:
                    raise EOFError("the file ends within a frame of zstd")
                return 0
            if self._frame is None:
                self._frame = self._library.decompressobj()
            self._held = memoryview(self._frame.decompress(self._packed))
            self._packed = b""
            if self._frame.eof:
                self._packed, self._frame = self._frame.unused_data, None
        size = min(len(buffer), len(self._held))
        buffer[:size], self._held = self._held[:size], self._held[size:]
        return size


class _Sound(io.RawIOBase):
    """What a packed file holds, whose faults are raised where they are read, as `FileFormatError`."""

    def __init__(self, inner: Any, faults: tuple[type[Exception], ...], name: str | None) -> None:
        self._inner = inner
        self._faults = faults
        self._name = name

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            return int(self._inner.readinto(buffer))
        except self._faults as error:
            reason = str(error)
            raise FileFormatError(
                reason if self._name is None else Phrase("{name}: {error}", name=self._name, error=reason)
            ) from None


@contextmanager
def unpacked(file: io.BufferedReader, packing: str, name: str | None = None) -> Iterator[io.BufferedReader]:
    """Give what a packed file holds; raise `FileFormatError`, with the name if given, for a damaged one."""
    if packing == ".gz":
        import gzip

        inner: Any = _Sound(gzip.GzipFile(fileobj=file), (EOFError, zlib.error, gzip.BadGzipFile), name)
    elif packing == ".zst":
        zstd = _zstd()
        inner = _Sound(_Zstd(file, zstd.ZstdDecompressor()), (EOFError, zstd.ZstdError), name)
    else:
        yield file
        return
    yield io.BufferedReader(inner, _BUFFER)


@contextmanager
def packed(target: BinaryIO, packing: str) -> Iterator[BinaryIO]:
    """Give a stream whose bytes are written to another one packed."""
    if not packing:
        yield target
        return
    outer: Any
    if packing == ".gz":
        import gzip

        # Without a name and a time in it, the same content is the same file.
        outer = gzip.GzipFile(filename="", mode="wb", fileobj=target, mtime=0)
    else:
        outer = _zstd().ZstdCompressor().stream_writer(target, closefd=False)
    with outer:
        lines = io.BufferedWriter(outer, _BUFFER)
        yield lines
        lines.flush()
        lines.detach()


class Watched(io.RawIOBase):
    """A file that reports how many bytes of it are read; what reads it has no other use for it."""

    def __init__(self, file: BinaryIO, progress: Progress) -> None:
        self._file = file
        self._progress = progress

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read bytes into a buffer and return how many."""
        size = self._file.readinto(buffer)  # type: ignore[attr-defined]
        self._progress(size)
        return int(size)


@contextmanager
def lines_of(path: Path, encoding: str | None, progress: Progress) -> Iterator[tuple[Iterator[str], str]]:
    """Give the lines of a file, which end with a line feed alone, and its encoding.

    With None the encoding is that of the file's mark, or UTF-8, of which other bytes pass as lone surrogates.
    A mark is the first character of the first line.
    """
    with (
        path.open("rb") as file,
        unpacked(io.BufferedReader(Watched(file, progress)), packing_of(path), str(path)) as source,
    ):
        begins = source.peek(_SAMPLE)[:_SAMPLE]
        try:
            known = named_encoding(encoding, begins) if encoding else encoding_of(begins)
        except FileFormatError as error:
            raise FileFormatError(Phrase("{name}: {error}", name=str(path), error=error.phrase)) from None
        if not known.startswith(("utf-16", "utf-32")) and (kind := binary_kind(begins)):
            raise FileFormatError(
                Phrase("{name}: expected text, got {kind}", name=str(path), kind=Phrase(kind))
            )
        errors = "surrogateescape" if known == "utf-8" else "strict"
        text = io.TextIOWrapper(source, known, errors, newline="\n")
        try:
            yield text, known
        except UnicodeDecodeError as error:
            raise FileFormatError(
                Phrase(
                    "{name}: expected {encoding}, got other bytes ({why})",
                    name=str(path),
                    encoding=known,
                    why=error.reason,
                )
            ) from None
        finally:
            text.detach()


def write_lines(
    lines: Iterable[str], target: BinaryIO, encoding: str, name: str, *, is_first: bool = True
) -> None:
    """Write lines in an encoding, the first ones in `utf-8-sig` with a mark whether they had one or not."""
    marked = encoding == "utf-8-sig"
    codec = "utf-8" if marked else encoding
    errors = "surrogateescape" if codec == "utf-8" else "strict"
    try:
        if marked:
            if is_first:
                target.write(MARK.encode())
            lines = (line.removeprefix(MARK) for line in lines)
        target.writelines(line.encode(codec, errors) for line in lines)
    except UnicodeEncodeError as error:
        sign = error.object[error.start : error.start + 1]
        raise FileFormatError(
            Phrase(
                "{name}: {encoding} has no {sign!r}: choose UTF-8 for what is written",
                name=str(name),
                encoding=codec,
                sign=sign,
            )
        ) from None
