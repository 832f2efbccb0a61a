"""XML read by its events, each with its place in the bytes, so that what is not changed stays as it is."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.parsers import expat

from bangla_calendar.errors import Phrase
from bangla_calendar.files.errors import FileFormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

__all__ = ["Element", "Handlers", "XmlError", "applied", "elements", "fed", "without"]

XmlError = expat.ExpatError
_CHUNK = 1 << 16


class Handlers(NamedTuple):
    """What is called for the start of an element, for its end, and for text; names are without namespaces."""

    start: Callable[[str, dict[str, str], int], None]
    end: Callable[[str, int], None]
    text: Callable[[str], None]


class Element(NamedTuple):
    """An element of a small part: its path from the root, its attributes, and where it begins and ends."""

    path: tuple[str, ...]
    attributes: dict[str, str]
    start: int
    end: int


def fed(stream: IO[bytes], handlers: Handlers) -> Iterator[bytes]:
    """Yield each piece of a stream when what it holds has been handled; raise `XmlError`."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_declarations
    parser.XmlDeclHandler = _refuse_other_encodings

    def start(name: str, attributes: dict[str, str]) -> None:
        handlers.start(name.rpartition(" ")[2], attributes, parser.CurrentByteIndex)

    def end(name: str) -> None:
        handlers.end(name.rpartition(" ")[2], parser.CurrentByteIndex)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handlers.text
    while piece := stream.read(_CHUNK):
        parser.Parse(piece, False)
        yield piece
    parser.Parse(b"", True)


def _refuse_declarations(*_: object) -> None:
    raise FileFormatError("a document type, which no Excel file has, is not read")


def _refuse_other_encodings(version: str, encoding: str | None, standalone: int) -> None:
    if encoding is not None and encoding.upper() not in ("UTF-8", "UTF8", "US-ASCII"):
        raise FileFormatError(Phrase("XML in UTF-8 is expected, got {encoding}", encoding=encoding))


def elements(stream: IO[bytes]) -> tuple[bytes, list[Element]]:
    """Return a small part of a file as bytes, and its elements in the order of their ends."""
    found: list[Element] = []
    opened: list[tuple[str, dict[str, str], int]] = []

    def start(name: str, attributes: dict[str, str], place: int) -> None:
        opened.append((name, {key.rpartition(" ")[2]: value for key, value in attributes.items()}, place))

    def end(name: str, place: int) -> None:
        path = (*(name for name, _, _ in opened),)
        _, attributes, begun = opened.pop()
        found.append(Element(path, attributes, begun, place))

    data = b"".join(fed(stream, Handlers(start, end, lambda text: None)))
    return data, [element._replace(end=_behind(element, data)) for element in found]


def _behind(element: Element, data: bytes) -> int:
    """Return where an element ends of which it is known where its last tag begins.

    No attribute of these parts has the sign that closes a tag. Of an element of one tag expat says where that
    ends.
    """
    first = data.index(b">", element.start) + 1
    return first if data.startswith(b"/>", first - 2) else data.index(b">", element.end) + 1


def applied(data: bytes, origin: int, edits: list[tuple[int, int, bytes]]) -> bytes:
    """Return bytes, of which the first stands at `origin`, with others in the place of some."""
    parts: list[bytes] = []
    at = 0
    for start, end, new in sorted(edits):
        parts += [data[at : start - origin], new]
        at = end - origin
    return b"".join([*parts, data[at:]])


def without(tag: bytes, *names: str) -> bytes:
    """Return the beginning of a tag without some of its attributes.

    >>> without(b"<row r='2' spans = '1:3'", "spans")
    b"<row r='2'"
    """
    pattern = rf"""\s+(?:{"|".join(names)})\s*=\s*(?:"[^"]*"|'[^']*')"""
    return re.sub(pattern.encode(), b"", tag)
