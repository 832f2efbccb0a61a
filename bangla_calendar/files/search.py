"""Files searched chunk by chunk, or page by page where each row is one, by one process or by several."""

from __future__ import annotations

import os
import re
from contextlib import closing
from functools import partial
from pathlib import Path, PurePath
from typing import NamedTuple, Protocol

from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.files.chunks import (
    Chunk,
    Source,
    behind_lines,
    between_dates,
    problem_of,
    with_problem,
)
from bangla_calendar.files.encoding import has_broken_bytes
from bangla_calendar.files.errors import FileFormatError, from_pipe
from bangla_calendar.files.extras import needs_pyarrow
from bangla_calendar.files.pages import Bad, Page, pages_of_lines, pages_of_rows
from bangla_calendar.files.workers import Task, answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from datetime import date
    from typing import Any

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.files.pages import Keys

__all__ = ["Answer", "Found", "Search", "search_files"]

# Small files are searched together, up to this many bytes.
_TOGETHER = 1 << 20
# A file of more bytes than this is cut into several pieces.
_SEVERAL = 1 << 21
_BROKEN = re.compile("[\udc80-\udcff]")
# Files of rows whose pages are not read.
_OTHERS = (".csv", ".tsv", ".xlsx", ".xlsm")


class Found(NamedTuple):
    """What is written of a page, how many dates have an answer, and how many a doubt of each key."""

    text: str
    answered: int
    doubts: dict[str, int]


class Search(Protocol):
    """What is looked for in texts, and how it is written. It is sent to the workers."""

    def find(self, text: str, reference: date | BanglaDate | None = None) -> Sequence[Any]:
        """Return what a text holds, seen from a reference, or from that of all texts."""
        ...

    def reference(self, value: str | date) -> date | BanglaDate:
        """Return the reference that a page gives; raise `BanglaCalendarError` for what is none."""
        ...

    def written(self, page: Page, found: Sequence[Any], *, first: bool) -> Found:
        """Return what is written of what a page holds, or of the first of it alone."""
        ...


class Answer(NamedTuple):
    """What a chunk of a file holds.

    `written` is what is printed, `answered` and `doubts` count as in `Found`, `broken` the bytes that are not
    UTF-8, of which the first is in the line `broken_line`. `rows` counts pages in rows, `bad` has those that
    are none. `problem` says why the chunk could not be read.
    """

    written: str
    answered: int
    doubts: dict[str, int]
    broken: int
    broken_line: int
    rows: int
    bad: list[Bad]
    problem: str = ""


class _Place(NamedTuple):
    """How many characters and lines of a file, which has a number, are before something, or in it."""

    number: int
    characters: int
    lines: int


class _Task(Task[list["Chunk"], "_Place", list["Answer"]]):
    """Searches chunks: several that are whole files, or one.

    What is before a chunk that begins a file may be a place in another one.
    """

    def __init__(self, search: Search, keys: Keys | None, *, first: bool) -> None:
        self._search = search
        self._keys = keys
        self._first = first

    def measured(self, piece: list[Chunk]) -> tuple[list[tuple[int, str, Any]], _Place]:
        """Return the texts or rows of chunks, with their files' numbers and names, and the last one's size.

        In the place of one that cannot be read is the answer that says so.
        """
        made = [(chunk.number, chunk.name, _content(chunk)) for chunk in piece]
        number, _, content = made[-1]
        return made, _size(number, content)

    def after(self, before: _Place | None, size: _Place) -> _Place:
        """Return the place of what follows in the same file."""
        if before is None or before.number != size.number:
            return size
        return _Place(size.number, before.characters + size.characters, before.lines + size.lines)

    def answer(self, made: list[tuple[int, str, Any]], before: Callable[[], _Place | None]) -> list[Answer]:
        """Return the answer to each of the chunks."""
        return [
            content
            if isinstance(content, Answer)
            else self._answer(name, content, partial(_in_file, number, before))
            for number, name, content in made
        ]

    def _answer(self, name: str, content: Any, before: Callable[[], _Place]) -> Answer:
        if self._keys is None:
            found = self._found(content, None)  # before its place is known, for this takes long
            place = before()
            page = Page(name, content, place.lines, place.characters)
            return _summed([self._written(page, found)], *_broken(content, place))
        line = before().lines
        pages = pages_of_lines if isinstance(content, str) else pages_of_rows
        return _summed(
            page if isinstance(page, Bad) else self._written(page, self._found(page.text, page.reference))
            for page in pages(name, content, line, self._keys)
        )

    def _found(self, text: str, given: str | date | None) -> Sequence[Any] | BanglaCalendarError:
        """Return what a page holds, or the error in the reference that it gives, if it does."""
        try:
            return self._search.find(text, None if given is None else self._search.reference(given))
        except BanglaCalendarError as error:  # also for a day so early or late that its zone has none
            return error

    def _written(self, page: Page, found: Sequence[Any] | BanglaCalendarError) -> Found | Bad:
        if isinstance(found, BanglaCalendarError):
            return Bad(page.line, found.phrase)
        return self._search.written(page, found, first=self._first)


def _broken(text: str, place: _Place) -> tuple[int, int]:
    """Return how many bytes of a text at a place are not UTF-8, and the line of the first, from 1."""
    found = _BROKEN.search(text) if has_broken_bytes(text) else None
    if found is None:
        return 0, 0
    return len(_BROKEN.findall(text)), place.lines + 1 + text.count("\n", 0, found.start())


def _summed(results: Iterable[Found | Bad], broken: int = 0, broken_line: int = 0) -> Answer:
    """Return the answer to a chunk by what is written of its pages."""
    written, bad, rows, answered = [], [], 0, 0
    doubts: dict[str, int] = {}
    for result in results:
        rows += 1
        if isinstance(result, Bad):
            bad.append(result)
            continue
        written.append(result.text)
        answered += result.answered
        for key, count in result.doubts.items():
            doubts[key] = doubts.get(key, 0) + count
    return Answer("".join(written), answered, doubts, broken, broken_line, rows, bad)


def search_files(
    names: Sequence[str], search: Search, *, keys: Keys | None, first: bool, jobs: int
) -> Generator[tuple[Chunk, Answer], None, None]:
    """Yield each chunk of files with its answer, in order.

    With `keys` each row of a JSONL or a Parquet is a page. With `first` only the first of each page is
    written, or of each file that is one: its chunks end with that.
    """
    search.find("")  # an error in its options is none of a page
    done: set[int] = set()
    task = _Task(search, keys, first=first)
    pieces = _together(_chunks(names, search, keys, done))
    several = jobs > 1 and any(Source(number, name).size() > _SEVERAL for number, name in enumerate(names))
    with closing(answers(task, pieces, jobs, several=several)) as answered:
        for piece, found in answered:
            for chunk, answer in zip(piece, found, strict=True):
                if chunk.number in done:
                    continue
                if answer.problem:
                    done.add(chunk.number)
                    yield chunk._replace(last=True, problem=answer.problem), answer
                elif first and keys is None and answer.written:
                    done.add(chunk.number)
                    yield chunk._replace(last=True), answer
                else:
                    yield chunk, answer


def _chunks(names: Sequence[str], search: Search, keys: Keys | None, done: set[int]) -> Iterator[Chunk]:
    """Yield the chunks of files, as long as they are not done."""
    cut = between_dates(search.find) if keys is None else behind_lines
    for number, name in enumerate(names):
        kind = PurePath(name).suffix.lower()
        if keys is not None and kind == ".parquet":
            chunks = with_problem(number, name, _of_parquet(number, name, keys))
        elif keys is not None and kind in _OTHERS:
            problem = Phrase("pages are the rows of a .jsonl or .parquet, not of a {kind}", kind=kind)
            chunks = iter([Chunk(number, name, b"", 0, True, problem)])
        else:
            chunks = Source(number, name).chunks(cut)
        for chunk in chunks:
            if number in done:
                break
            yield chunk


def _of_parquet(number: int, name: str, keys: Keys) -> Iterator[Chunk]:
    """Yield the rows of a Parquet in chunks."""
    with needs_pyarrow():
        from bangla_calendar.files.parquet import rows_of
    path = Path(os.fsdecode(name.encode("utf-8", "surrogateescape")))
    if path.is_fifo():
        raise FileFormatError(from_pipe(path.suffix.lower()))
    size, done = path.stat().st_size, 0
    for rows, share in rows_of(path, keys.columns(), named=keys.id is not None):
        yield Chunk(number, name, rows, int(share * size) - done, False)
        done = int(share * size)
    yield Chunk(number, name, [], 0, True)


def _together(chunks: Iterable[Chunk]) -> Iterator[list[Chunk]]:
    """Yield chunks one by one, but those that are small files together."""
    piece: list[Chunk] = []
    size, before = 0, -1
    for chunk in chunks:
        is_file = chunk.last and chunk.number != before
        before = chunk.number
        content = len(chunk.content) if is_file else 0
        if piece and not (is_file and size + content <= _TOGETHER):
            yield piece
            piece, size = [], 0
        piece.append(chunk)
        size += content
        if not is_file:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def _content(chunk: Chunk) -> str | Sequence[tuple[object, ...]] | Answer:
    """Return the text or the rows of a chunk, or the answer to one that cannot be read."""
    try:
        return chunk.text()
    except (BanglaCalendarError, OSError) as error:
        return Answer("", 0, {}, 0, 0, 0, [], problem_of(error))


def _size(number: int, content: str | Sequence[tuple[object, ...]] | Answer) -> _Place:
    if isinstance(content, Answer):  # what follows is not searched
        return _Place(number, 0, 0)
    if isinstance(content, str):
        return _Place(number, len(content), content.count("\n"))
    return _Place(number, 0, len(content))


def _in_file(number: int, before: Callable[[], _Place | None]) -> _Place:
    """Return the place before a chunk, if it is in the file of a number, or else where that begins."""
    place = before()
    return place if place is not None and place.number == number else _Place(number, 0, 0)
