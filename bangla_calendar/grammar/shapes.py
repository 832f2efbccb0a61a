"""A shape: a regular expression over the kinds of tokens, whose groups name the fields.

The letters are those of `vocabulary`. Every shape is bounded, so that reading at one place takes the same
time however long the text is.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import Literal, get_args

from bangla_calendar.grammar.openings import first_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bangla_calendar.grammar.tokens import Token, Tokens

__all__ = ["REACH", "FieldName", "Found", "Shape", "found_at", "known_at", "layout_of"]

# What the groups of shapes may be called. Groups of one shape that name the same field have a number after
# the name: year, year_2.
FieldName = Literal[
    "again",
    "bare",
    "bracket",
    "day",
    "day_word",
    "direction",
    "ending",
    "era",
    "figure_month",
    "first",
    "fraction",
    "half",
    "hour",
    "last",
    "list",
    "minute",
    "month",
    "night",
    "of_era",
    "of_short",
    "of_year",
    "ordinal",
    "part",
    "quarter",
    "second",
    "short",
    "side",
    "span",
    "sum",
    "supplied",
    "sure",
    "tail",
    "to_go",
    "toward",
    "weekday",
    "year",
    "zone",
]
_NAMES = frozenset(get_args(FieldName))
_GROUP = re.compile(r"\(\?P<([a-z_]+?)(?:_\d+)?>")
_BLANKS = " \n"
# No shape reaches further than this many tokens.
REACH = 40


class Shape:
    """A regular expression over the kinds of tokens; a group that names no field is an error at import."""

    def __init__(self, pattern: str) -> None:
        unknown = set(_GROUP.findall(pattern)) - _NAMES
        if unknown:
            raise ValueError(f"groups that name no field: {', '.join(sorted(unknown))}")
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The shape compiled, when it is first looked for: a command for one date needs few."""
        return re.compile(self.pattern)

    def may_begin(self, kinds: str) -> bool:
        """Return whether the first two kinds are such as the shape may have, which needs no compiling."""
        if kinds[:1] in _BLANKS:
            return True
        first, second = kinds[0], kinds[1:].lstrip(_BLANKS)[:1]
        return not self._beginnings.isdisjoint(("", first, first + second))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return first_kinds(self.pattern)


class Found:
    """A shape found in tokens: its fields by name, the index of its first token and of the one after it."""

    __slots__ = ("_layout", "end", "start", "tokens")

    def __init__(self, tokens: Tokens, at: int, layout: Layout) -> None:
        self.tokens = tokens
        self.start = at
        self._layout, length = layout
        self.end = at + length

    def __contains__(self, name: FieldName) -> bool:
        return name in self._layout

    def index(self, name: FieldName) -> int:
        """Return the index of a field's first token."""
        return self.start + self._layout[name][0]

    def after(self, name: FieldName) -> int:
        """Return the index of the token after a field."""
        return self.start + self._layout[name][1]

    def token(self, name: FieldName) -> Token | None:
        """Return the first token of a field, None where the field is not there."""
        span = self._layout.get(name)
        return None if span is None else self.tokens[self.start + span[0]]

    def value(self, name: FieldName) -> int | None:
        """Return the number of a field's first token, None where the field is not there."""
        span = self._layout.get(name)
        return None if span is None else self.tokens.items[self.start + span[0]][2]

    def number(self, name: FieldName) -> int:
        """Return the number of the first token of a field that the shape always has."""
        return self.tokens.items[self.index(name)][2]

    def name(self, name: FieldName) -> str:
        """Return the name of a field's first token, empty where the field is not there."""
        span = self._layout.get(name)
        return "" if span is None else self.tokens.items[self.start + span[0]][3]

    def kinds(self, name: FieldName) -> str:
        """Return the kinds of a field's tokens, empty where the field is not there."""
        span = self._layout.get(name)
        return "" if span is None else self.tokens.kinds[self.start + span[0] : self.start + span[1]]


if TYPE_CHECKING:
    # Of each field the indices of its tokens from the beginning of the shape, and the length of the shape.
    Layout = tuple[Mapping[FieldName, tuple[int, int]], int]


def found_at(shape: Shape, tokens: Tokens, at: int) -> Found | None:
    """Return what a shape finds at a token, None where it finds nothing."""
    layout = _remembered_layout(shape, tokens.kinds[at : at + REACH])
    return None if layout is None else Found(tokens, at, layout)


def known_at(shape: Shape, tokens: Tokens, at: int) -> Found:
    """Return what a shape finds at a token at which it is known to begin."""
    found = found_at(shape, tokens, at)
    assert found is not None
    return found


def layout_of(shape: Shape, kinds: str) -> Layout | None:
    """Return where a shape has its fields at the beginning of some kinds, None where it is not there."""
    match = shape.compiled.match(kinds) if shape.may_begin(kinds) else None
    if match is None:
        return None
    fields: dict[FieldName, tuple[int, int]] = {}
    for name in match.groupdict():
        if match[name] is not None:
            fields[name.rstrip("_0123456789")] = match.span(name)  # type: ignore[index]  # checked by Shape
    return fields, match.end()


# The kinds of tokens recur in a text more than its words do, so each string of them is matched once.
_remembered_layout = lru_cache(maxsize=1 << 14)(layout_of)
