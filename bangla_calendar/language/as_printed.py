"""Numbers as documents print them: behind a label, before a mark, in brackets, stated twice."""

from __future__ import annotations

import re

from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.characters import COLONS, HYPHENS, LONG_DASHES
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.language.stated_twice import agreed, is_stated_twice, same
from bangla_calendar.language.tables.labels import LABELS, OTHER_STATEMENTS
from bangla_calendar.language.wrong_encoding import wrong_encoding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Value = TypeVar("Value")

__all__ = ["read_as_printed", "second_look", "within"]

_MINUS = "\u2212"
_DASHES = HYPHENS + LONG_DASHES
# A dash with a blank before it and none after it is the minus of the number: মোট -৫০০.
_LABEL = re.compile(
    rf"(?:(?:{'|'.join(LABELS)})(?:\s*[{COLONS}]\s*|[{_DASHES}]\s*|\s+[{_DASHES}](?:\s+|(?=[(\[]))|\s+))+"
)
_OTHER_STATEMENT = re.compile(rf"(?:{'|'.join(OTHER_STATEMENTS)})(?=\s)")
_MARKS = tuple("।.,;|")
_BRACKETS = {"(": ")", "[": "]"}
# A longer text is no number that anybody printed.
_LONGEST = 50_000


def read_as_printed(
    text: str,
    read: Callable[[str], Value],
    *,
    merged: Callable[[Value, Value], Value | None] = same,
) -> Value:
    """Return the value that `read` gives a text, or the number within it if there is more to the text.

    See `second_look` for what is passed over and what is refused.

    >>> from bangla_calendar.language.figure_reader import read_figures
    >>> read_as_printed("মোট: ১২,০০০।", read_figures)
    12000
    """
    try:
        return read(text)
    except ParseError as error:
        first = error
    return second_look(text, read, first, merged=merged)


def second_look(
    text: str,
    read: Callable[[str], Value],
    first: ParseError,
    *,
    read_twice: Callable[[str], Value] | None = None,
    merged: Callable[[Value, Value], Value | None] = same,
    framed: bool = True,
) -> Value:
    """Return the value of the number within a text which `read` refused with an error, the first.

    A label before the number (কথায়:, মোট), one mark after it (।, a comma, a full stop) and brackets around
    it are passed over. A number that is stated twice is read by the rule of `stated_twice.agreed`, with
    `merged`, and with `read_twice` where `read` does not read both figures and words. With `framed=False`
    nothing is passed over, for dates, whose reader knows what stands round them. A word such as প্রায়
    and a text in another encoding are a `ParseError` that says so; otherwise the first error is raised.
    Positions count in the text as given.
    """
    if len(text) > _LONGEST:
        raise first
    told = wrong_encoding(text)
    if told is not None:
        raise ParseError(text, len(text) - len(text.lstrip()), told)
    normal, offsets = normalize_with_offsets(text)
    start, stop = within(normal) if framed else (0, len(normal))
    if _MINUS in text[: offsets[start]]:
        raise first
    number = normal[start:stop]
    try:
        _refuse_other_statement(number)
        if is_stated_twice(number):
            return agreed(number, read_twice or read, merged)
        if framed and number != text.strip():
            return read(number)
    except ParseError as error:
        position = offsets[start + min(error.position, len(number))]
        raise error.at(text, position) from None
    raise first


def _refuse_other_statement(number: str) -> None:
    """Raise where a number says another thing than its value alone."""
    statement = _OTHER_STATEMENT.match(number)
    if statement:
        meaning = OTHER_STATEMENTS[statement[0]]
        expected = Phrase(
            "an exact value, for {word} ({meaning}) makes another statement,",
            word=statement[0],
            meaning=Phrase(meaning),
        )
        raise ParseError(number, 0, expected)


def within(normal: str) -> tuple[int, int]:
    """Return where the number stands in the normal form of a text: what is left without what stands round it.

    >>> within("মোট (পাঁচ)।")
    (5, 9)
    """
    start, stop = 0, len(normal)
    while True:  # twice at most: what is enclosed has no brackets in it
        stop = start + len(normal[start:stop].rstrip())
        start = stop - len(normal[start:stop].lstrip())
        label = _LABEL.match(normal, start, stop)
        start = label.end() if label else start
        if normal[start:stop].endswith(_MARKS):
            stop = start + len(normal[start : stop - 1].rstrip())
        if not _enclosed(normal[start:stop]):
            return start, stop
        start, stop = start + 1, stop - 1


def _enclosed(text: str) -> bool:
    """Return whether one pair of brackets encloses a whole text."""
    closing = _BRACKETS.get(text[:1])
    return closing is not None and text.endswith(closing) and not set("()[]").intersection(text[1:-1])
