"""From a text to its expressions, each with its offsets.

The sieve is the grammar itself: the text becomes the string of the kinds of its tokens, most of them of words
that stand in no date, and a regular expression made of the beginnings of all shapes finds where an expression
can begin.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from bangla_calendar.grammar.expressions import Expression, expression_at, may_begin, openings
from bangla_calendar.grammar.shapes import REACH
from bangla_calendar.grammar.tokens import LETTERS, Pieces, Tokens
from bangla_calendar.grammar.vocabulary import NONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["expressions"]

# So many characters are read at a time. With more the list of their pieces is so large that its memory is
# fetched from the system each time.
_STRETCH = 1 << 15
# What bears on the meaning of an expression is at most this many tokens before it and after its beginning.
_BEFORE, _AFTER = 24, 3 * REACH
# So many characters before it do not bear on it.
_FAR = 1000
# The rest of a run of digits or of letters, which no border may part.
_RUNS = (re.compile("[0-9০-৯ঌ]*"), re.compile(f"[{LETTERS}]*"))
# How many readings are remembered, and of texts of at most how many characters; then the same for rows of
# dates with no other word between them, which recur in little but garbage.
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 1 << 14, 100
_MOST_ROWS, _LONGEST_ROW = 1 << 8, 2000
# How many characters on either side of the tokens are looked at in a piece without a blank.
_BESIDE = 60


class Placed(NamedTuple):
    """An expression, where it begins and ends as counted from some place, and how many tokens it has."""

    expression: Expression
    start: int
    end: int
    length: int


def expressions(text: str, pivot: int | None) -> Iterator[tuple[Expression, int, int, int]]:
    """Yield the expressions of a text, each with its offsets and with how many tokens it has."""
    search = openings().search
    done = 0
    for pieces, index, last in _stretches(text):
        read = _Reader(pieces, pivot).read
        while (opening := search(pieces.kinds, index)) and (index := opening.start()) < last:
            found = read(index)
            if found is not None:
                (expression, start, end, length), place = found
                if place + start >= done:
                    done = place + end
                    index += length
                    yield expression, place + start, done, length
                    continue
            index += 1


def _stretches(text: str) -> Iterator[tuple[Pieces, int, int]]:
    """Yield a text in stretches, each with the indices between which what begins is read in it.

    The stretches overlap, so that each holds what bears on what begins between these.
    """
    start = first = done = 0
    while True:
        stop = _border(text, done + _STRETCH)
        pieces = Pieces(text, start, stop)
        last = len(pieces.kinds)
        if stop == len(text):
            yield pieces, first, last
            return
        last = max(first + 1, last - _AFTER)
        yield pieces, first, last
        again = max(0, last - _BEFORE)
        # The token after the last may be the end of the stretch.
        start, done = pieces.tokens(again, again + 1)[0].start, pieces.tokens(last - 1, last)[0].end
        first = last - again
        if done - start > _FAR:
            start, first = done, 0


def _border(text: str, stop: int) -> int:
    """Return where a stretch may end: no run of digits or letters goes on after it."""
    if stop >= len(text):
        return len(text)
    return max((rest.end() for run in _RUNS if (rest := run.match(text, stop))), default=stop)


# What has been read before, by the text about it and the place in that.
Memory = dict[tuple[str, int], Placed | None]


@cache
def _memory(pivot: int | None) -> tuple[Memory, Memory]:
    """Return what has been read before with a pivot, for in a text the same dates come again; rows apart."""
    return {}, {}


class _Reader:
    """Reads the expressions of a stretch of text at the places where they may begin."""

    def __init__(self, pieces: Pieces, pivot: int | None) -> None:
        self._pieces = pieces
        self._pivot = pivot
        self._memory, self._rows = _memory(pivot)
        # The tokens that were looked at last, and where they begin and end in the stretch.
        self._tokens: Tokens | None = None
        self._first = self._end = self._end_of_row = 0

    def read(self, index: int) -> tuple[Placed, int] | None:
        """Return the expression at an index of the kinds and the place it is counted from, or None."""
        kinds = self._pieces.kinds
        # It depends on no more than what stands between two other words.
        after = kinds.find(NONE, index, index + _AFTER)
        end = min(len(kinds), index + _AFTER) if after < 0 else after + 1
        if not may_begin(kinds[index:end]):
            return None
        begin = index - _BEFORE if index > _BEFORE else 0
        before = kinds.rfind(NONE, begin, index)
        first = begin if before < 0 else before
        key, start = self._key(first, index, end)
        memory, most = self._memory, _MOST_REMEMBERED
        if len(key[0]) > _LONGEST_REMEMBERED:
            memory, most = self._rows, _MOST_ROWS
        try:
            placed = memory[key]
        except KeyError:
            placed = self._read(first, index, end, start)
            # What a mark of doubt stands after may be further off than the words beside it.
            is_near = "?" not in key[0] and _is_by_next_words(placed, kinds, first, index)
            if is_near and len(key[0]) <= _LONGEST_ROW:
                if len(memory) >= most:
                    memory.clear()
                memory[key] = placed
        return None if placed is None else (placed, start)

    def _key(self, first: int, index: int, end: int) -> tuple[tuple[str, int], int]:
        """Return by what the reading at an index is remembered, and the place from which it counts.

        That is the text of the pieces about it, in a long piece that of the tokens with what is beside them.
        """
        if end > self._end_of_row:
            text, start, of_first = self._pieces.around(first, end)
            if len(text) <= _LONGEST_ROW:
                return (text, index - of_first), start
        items = self._tokens_between(first, end).items
        self._end_of_row = self._end
        start = max(0, items[first - self._first][0] - _BESIDE)
        text = self._pieces.text[start : items[end - 1 - self._first][1] + _BESIDE]
        return (text, start - items[index - self._first][0]), start

    def _tokens_between(self, first: int, end: int) -> Tokens:
        """Return tokens among which are those from one index up to another; they begin at `self._first`."""
        if self._tokens is None or first < self._first or end > self._end:
            # In long rows of figures, which no other word ends, many places look at the same tokens.
            more = 0 if self._pieces.kinds[end - 1] == NONE else _AFTER
            self._first, self._end = first, min(len(self._pieces.kinds), end + more)
            self._tokens = self._pieces.tokens(self._first, self._end)
        return self._tokens

    def _read(self, first: int, index: int, end: int, place: int) -> Placed | None:
        tokens = self._tokens_between(first, end)
        at = index - self._first
        found = expression_at(tokens, at, self._pivot)
        if (found is None or found.kind == "year") and tokens.kinds[at] == "'":
            # An apostrophe may as well be a quotation mark.
            quoted = expression_at(tokens, at + 1, self._pivot)
            if quoted is not None:
                found, at = quoted, at + 1
        if found is None:
            return None
        length = found.end - (index - self._first)
        return Placed(found, tokens.items[at][0] - place, tokens.items[found.end - 1][1] - place, length)


def _is_by_next_words(placed: Placed | None, kinds: str, first: int, index: int) -> bool:
    """Return whether an expression, or that there is none, follows from it and the words beside it alone.

    A year that is no Gregorian one may have its calendar from its sentence, an apostrophe may begin a
    quotation, and a length of time may be counted from what stands further off; আজ and গত সপ্তাহে are not.
    """
    if kinds[index] == "'":
        return False
    if placed is None or placed.expression.kind not in ("year", "relative"):
        return True
    if placed.expression.kind == "year":
        return placed.expression.fields.calendar == "gregorian"
    return kinds[index] in "RPYw" and kinds[first:index].strip() != ""
