"""Laws that every reader keeps, whatever it reads: the same tests run over all rows of `readers`."""

from __future__ import annotations

import inspect
import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

import bangla_calendar
from bangla_calendar import BanglaCalendarError, BanglaDate, normalize
from tests.language.forms import INVISIBLE, precomposed, split
from tests.laws.readers import READERS, Reader

every_reader = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
finders = pytest.mark.parametrize(
    "reader", [reader for reader in READERS if reader.finds], ids=lambda reader: reader.name
)
GAP = "\n\n"


def takes_a_text(function: Any) -> bool:
    return inspect.isroutine(function) and next(iter(inspect.signature(function).parameters), None) == "text"


def test_every_public_function_that_takes_a_text_has_its_row() -> None:
    public = {name: getattr(bangla_calendar, name) for name in bangla_calendar.__all__}
    of_dates = (
        (f"BanglaDate.{name}", getattr(BanglaDate, name)) for name in vars(BanglaDate) if name[0] != "_"
    )
    expected = {name for name, function in (*public.items(), *of_dates) if takes_a_text(function)}
    assert {reader.name for reader in READERS} >= expected
    assert {"parse_date", "find_numbers", "BanglaDate.strptime"} <= expected
    assert len({reader.name for reader in READERS}) == len(READERS)


class Disguise(NamedTuple):
    """Another form of a text that looks the same, and for each of its characters where it comes from."""

    text: str
    origins: list[int]


def disguises(text: str) -> Iterator[Disguise]:
    """Yield a text in other canonical forms, and with signs that nobody sees behind its characters."""
    clusters = list(_clusters(text))
    for form in (precomposed, split, lambda part: unicodedata.normalize("NFC", part)):
        yield _disguise([(form(cluster), at) for cluster, at in clusters])
    # After a virama, and between র and ্য, a joiner has a meaning: it is no stray there.
    for sign in INVISIBLE:
        yield _disguise(
            [(cluster if cluster[-1] in "\u09cdর" else cluster + sign, at) for cluster, at in clusters]
        )


def _clusters(text: str) -> Iterator[tuple[str, int]]:
    """Yield the letters of a text with the marks that canonical forms may join to them."""
    begin = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or text[at] not in "\u09bc\u09be\u09d7":
            yield text[begin:at], begin
            begin = at


def _disguise(parts: list[tuple[str, int]]) -> Disguise:
    origins = [at for part, at in parts for _ in part]
    return Disguise("".join(part for part, _ in parts), origins)


def plain(answer: Any) -> Any:
    """Return what was read without its places and its letters; of texts their normal form."""
    if isinstance(answer, list):
        return [plain(one) for one in answer]
    if hasattr(answer, "start"):
        record = answer.to_dict()
        return {name: plain(value) for name, value in record.items() if name not in ("start", "end", "text")}
    return normalize(answer) if isinstance(answer, str) else answer


def places(text: str, answer: Any, origins: list[int]) -> list[tuple[int, int]]:
    """Return where each match begins and ends, in the text that a disguised one was made of."""
    found = []
    for match in answer:
        assert text[match.start : match.end] == match.text
        found.append((origins[match.start], origins[match.end - 1]))
    return found


@every_reader
def test_what_looks_the_same_is_read_the_same(reader: Reader) -> None:
    for text in reader.texts:
        expected = reader.read(text)
        for form in disguises(text):
            answer = reader.read(form.text)
            assert plain(answer) == plain(expected), ascii(form.text)
            if reader.finds:
                there = places(form.text, answer, form.origins)
                clusters = {
                    at: begin
                    for cluster, begin in _clusters(text)
                    for at in range(begin, begin + len(cluster))
                }
                assert there == places(text, expected, [clusters[at] for at in range(len(text))])


@every_reader
def test_what_was_read_is_written_and_read_again(reader: Reader) -> None:
    if reader.write is None:
        return
    for text in reader.texts:
        value = reader.read(text)
        assert reader.read(reader.write(value)) == value, text


@finders
def test_two_texts_are_read_as_each_alone(reader: Reader) -> None:
    for one, other in zip(reader.texts, reversed(reader.texts), strict=True):
        moved = len(one) + len(GAP)
        answer, first, second = map(reader.read, (f"{one}{GAP}{other}", one, other))
        assert plain(answer) == plain(first) + plain(second), (one, other)
        begins = [match.start for match in first] + [match.start + moved for match in second]
        assert [match.start for match in answer] == begins


@every_reader
def test_nothing_is_read_as_nothing(reader: Reader) -> None:
    for text in ("", " ", "\n", "\u200b", "\ud800", "\0"):
        try:
            answer = reader.read(text)
        except BanglaCalendarError:
            continue
        assert answer == [] if reader.finds else isinstance(answer, str)


@every_reader
def test_only_texts_are_read(reader: Reader) -> None:
    wrong: list[Any] = [None, 12, b"12", ["12"]]
    for value in wrong:
        with pytest.raises(TypeError):
            reader.read(value)
