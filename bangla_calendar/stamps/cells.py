"""A page cut at its line ends, bars and labels: what stands between them is read by itself."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from bangla_calendar.language.characters import COLONS, DASHES, TWINS
from bangla_calendar.language.tables.stamps import LABELS_OF_STAMPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ICONS", "Cell", "Label", "cells", "words_pattern"]

# Clocks and calendars before a time, and the sign that draws them in colour.
ICONS = (
    "".join(map(chr, range(0x1F550, 0x1F568))) + "\u23f0\u23f1\U0001f570\U0001f4c5\U0001f4c6\U0001f5d3\ufe0f"
)

_LETTERS = "A-Za-z\u0980-\u0982\u0985-\u09b9\u09bc-\u09e3"
# Line ends, bars, bullets and dandas, and slashes but those between figures.
_SEPARATOR = r"[\n|•·।]|(?<![0-9০-৯])/|/(?![0-9০-৯])"
# What a clock ends with, onto which a label may be glued: ১০:০৭ পিএমআপডেট.
_GLUE = re.compile(
    rf"(?:[^{_LETTERS}]|[ap]m|এএম|পিএম|পূর্বাহ্[নণ]|অপরাহ্[নণ]|আগে|পূর্বে)$",
    re.IGNORECASE,
)
_LONGEST_GLUE = 10
# A time that follows its label in another line is nearer than this.
_FAR = 40


class Label(NamedTuple):
    """A label: of what (`"published"`, `"updated"`, or empty), its place, and whether a colon ends it."""

    of: str
    start: int
    end: int
    has_colon: bool


class Cell(NamedTuple):
    """A stretch of a line: its offsets, the label right before it, and the separator if none is."""

    start: int
    end: int
    label: Label | None
    separator: str


def words_pattern(row: str) -> str:
    """Return a pattern of some words, parted by bars, in either form of য়; a blank may be a hyphen."""
    return "|".join(map(_pattern, sorted(row.split("|"), key=len, reverse=True)))


def _pattern(words: str) -> str:
    pattern = re.escape(words).replace(r"\ ", f" ?[{DASHES} ] ?")
    for sign, twin in TWINS.items():
        if sign in pattern or twin in pattern:
            pattern = pattern.replace(twin, sign).replace(sign, f"(?:{sign}|{twin})")
    return pattern


@cache
def _cut() -> re.Pattern[str]:
    labels = "|".join(
        f"(?P<label_{of}>{words_pattern(row)})" if of else f"(?P<label>{words_pattern(row)})"
        for of, row in LABELS_OF_STAMPS.items()
    )
    after = rf"(?:(?P<colon> ?(?:[{COLONS}]|[{DASHES}](?= )))|(?![{_LETTERS}]))"
    return re.compile(rf"{_SEPARATOR}|(?:{labels}){after}", re.IGNORECASE)


def cells(text: str) -> Iterator[Cell]:
    """Yield the cells of a text in their order.

    >>> text = "প্রকাশ: ৯ মে ২০২১, ২১:৪৮আপডেট: ৯ মে ২০২১, ২১:৫৯"
    >>> [(cell.label.of, text[cell.start:cell.end].strip()) for cell in cells(text) if cell.label]
    [('published', '৯ মে ২০২১, ২১:৪৮'), ('updated', '৯ মে ২০২১, ২১:৫৯')]
    """
    start, label, separator = 0, None, ""
    for found in _cut().finditer(text):
        if found.lastgroup is None:
            if found[0] == "\n" and label and _is_bare(label, text[start : min(found.start(), start + _FAR)]):
                continue  # the label has a line of its own
            next_label, mark = None, found[0]
        else:
            next_label, mark = _label(text, found), ""
            if next_label is None:
                continue
        yield Cell(start, found.start(), label, separator)
        start, label, separator = found.end(), next_label, mark
    yield Cell(start, len(text), label, separator)


def _is_bare(label: Label, after: str) -> bool:
    """Return whether nothing but line ends follows a label with its colon, and not too many."""
    return label.has_colon and len(after) < _FAR and not after.strip()


def _label(text: str, found: re.Match[str]) -> Label | None:
    """Return a label that was found, None where it is a part of another word."""
    start = found.start()
    if start and not _GLUE.search(text[max(0, start - _LONGEST_GLUE) : start]):
        return None
    of = next(name for name, words in found.groupdict().items() if words is not None and name != "colon")
    return Label(of.removeprefix("label").removeprefix("_"), start, found.end(), found["colon"] is not None)
