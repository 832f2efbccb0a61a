"""From a text to its expressions, each with its offsets.

The sieve is the grammar itself: the text becomes the string of the kinds of its tokens, most of them of words
that stand in no date, and a regular expression made of the beginnings of all shapes finds where an expression
can begin.
"""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.grammar.expressions import Expression, expression_at, may_begin, openings
from bangla_calendar.grammar.shapes import REACH
from bangla_calendar.grammar.tokens import LETTERS, Pieces, Tokens
from bangla_calendar.grammar.vocabulary import NONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    # Expressions that follow each other, and the place in the text from which their offsets count.
    Row = tuple[int, Sequence["Placed"]]

__all__ = ["expressions", "rows"]

# This many characters are read at a time. With more the list of their pieces is so large that its memory is
# fetched from the system each time.
_STRETCH = 1 << 15
# What bears on the meaning of an expression is at most this many tokens before it and after its beginning.
_BEFORE, _AFTER = 24, 3 * REACH
# What stands this many characters before it does not bear on it; a stretch has more.
_FAR = 1000
# The rest of a run of digits or of letters, which no border may part.
_RUNS = (re.compile("[0-9০-৯ঌ]*"), re.compile(f"[{LETTERS}]*"))
# How many readings are remembered, and of texts of at most how many characters.
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 1 << 14, 200
# After _MANY places in a row less than _CLOSE tokens apart, _BLOCK tokens at a time are read and remembered
# as one block: in garbage the same rows come again and again. A place with an expression, which takes longest
# to read, counts as several.
_MANY, _CLOSE, _BLOCK = 24, 17, 256
_WEIGHT = 6
_MOST_BLOCKS, _LONGEST_BLOCK = 1 << 8, 1 << 14
# This many characters on either side bear on a block, for a sentence may name the calendar of a year.
_SENTENCE = 200

# An expression, where it begins and ends, and how many tokens it has.
Placed = tuple[Expression, int, int, int]


def expressions(text: str, pivot: int | None) -> Iterator[Placed]:
    """Return the expressions of a text, each with its offsets and with how many tokens it has."""
    return _placed(rows(text, pivot))


def _placed(found: Iterable[Row]) -> Iterator[Placed]:
    """Yield the expressions of rows with their offsets in the text."""
    for place, row in found:
        for expression, start, end, length in row:
            yield expression, place + start, place + end, length


def rows(text: str, pivot: int | None) -> Iterator[Row]:
    """Return the expressions of a text, those of a block together."""
    if len(text) > _STRETCH:
        return _in_stretches(text, pivot)
    # Most texts are short, and many of them have none.
    pieces = Pieces(text, 0, len(text))
    first = openings().search(pieces.kinds)
    return _Reader(pieces, pivot).between(first.start(), len(pieces.kinds)) if first else iter(())


def _in_stretches(text: str, pivot: int | None) -> Iterator[Row]:
    done = 0
    for pieces, first, last in _stretches(text):
        # The last expression of the stretch before may end in this one.
        while done and first < last and pieces.tokens(first, first + 1)[0].start < done:
            first += 1
        reader = _Reader(pieces, pivot)
        yield from reader.between(first, last)
        done = reader.done


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


# What is remembered is counted from the beginning of the text it is remembered by. The key has that text, the
# place of the first token in it, how many tokens after this reading begins, and of blocks kinds and length.
Key = tuple[str, int, int]
Readings = dict[Key, Placed | None]
# The expressions of a block, and how many tokens on the next one begins.
Blocks = dict[tuple[Key, str, int], tuple[list[Placed], int]]


@cache
def _memory(pivot: int | None) -> tuple[Readings, Blocks]:
    """Return what has been read before with a pivot, for in a text the same dates come again."""
    return {}, {}


class _Reader:
    """Reads the expressions of a stretch of text at the places where they may begin."""

    def __init__(self, pieces: Pieces, pivot: int | None) -> None:
        self._pieces = pieces
        self._pivot = pivot
        self._readings, self._blocks = _memory(pivot)
        # The tokens that were looked at last, and where they begin and end in the stretch.
        self._tokens: Tokens | None = None
        self._first = self._end = 0
        # Where the last expression ends, and the index after the last stretch of indices.
        self.done = self._next = 0

    def between(self, index: int, last: int, *, in_block: bool = False) -> Iterator[Row]:
        """Yield the expressions that begin from one index up to another, those of a block together."""
        search, kinds = openings().search, self._pieces.kinds
        close = 0
        while (opening := search(kinds, index)) and (at := opening.start()) < last:
            close = close + 1 if at - index < _CLOSE else 0
            if close > _MANY and not in_block:
                place, block, index = self._block(at, min(at + _BLOCK, last))
                self.done = place + block[-1][2] if block else self.done
                yield place, block
                continue
            place, placed = self._at(at)
            index = at + 1
            if placed is not None:
                close += _WEIGHT - 1
                index, self.done = at + placed[3], place + placed[2]
                yield place, (placed,)
        self._next = max(index, last)

    def _block(self, index: int, stop: int) -> tuple[int, list[Placed], int]:
        """Return the expressions that begin from one index up to another, and the index after them.

        The first number is the place from which their offsets count.
        """
        first, end = max(0, index - _BEFORE), min(len(self._pieces.kinds), stop + _AFTER)
        near, place = self._key(first, index, end, _SENTENCE)
        key = near, self._pieces.kinds[first:end], stop - index
        try:
            block, length = self._blocks[key]
        except KeyError:
            read = _placed(self.between(index, stop, in_block=True))
            block = [(found, begin - place, after - place, n) for found, begin, after, n in read]
            length = self._next - index
            if len(self._blocks) >= _MOST_BLOCKS:
                self._blocks.clear()
            if len(near[0]) <= _LONGEST_BLOCK:
                self._blocks[key] = block, length
        return place, block, index + length

    def _at(self, index: int) -> tuple[int, Placed | None]:
        """Return the expression at an index of the kinds, or None, and from where its offsets count."""
        kinds = self._pieces.kinds
        # It depends on no more than what stands between two other words, of which the second may name an era.
        after = kinds.find(NONE, index, index + _AFTER)
        end = min(len(kinds), index + _AFTER) if after < 0 else after + 1
        end += 2 if kinds.startswith(" S", end) else 0
        if not may_begin(kinds[index:end]):
            return 0, None
        begin = index - _BEFORE if index > _BEFORE else 0
        before = kinds.rfind(NONE, begin, index)
        first = begin if before < 0 else before
        key, place = self._key(first, index, end)
        try:
            placed = self._readings[key]
        except KeyError:
            placed = self._read(first, index, end, place)
            # What a mark of doubt stands after may be further off than the words beside it.
            is_near = "?" not in key[0] and _is_by_next_words(placed, kinds, first, index)
            if is_near and len(key[0]) <= _LONGEST_REMEMBERED:
                if len(self._readings) >= _MOST_REMEMBERED:
                    self._readings.clear()
                self._readings[key] = placed
        return place, placed

    def _key(self, first: int, index: int, end: int, beside: int = 0) -> tuple[Key, int]:
        """Return by what is remembered what is read at an index, and the place from which that counts."""
        start, stop, lead = self._pieces.around(first, end)
        start = start - beside if start > beside else 0
        return (self._pieces.text[start : stop + beside], lead, index - first), start

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
        return found, tokens.items[at][0] - place, tokens.items[found.end - 1][1] - place, length


def _is_by_next_words(placed: Placed | None, kinds: str, first: int, index: int) -> bool:
    """Return whether an expression, or that there is none, follows from it and the words beside it alone.

    A year that is no Gregorian one may have its calendar from its sentence, an apostrophe may begin a
    quotation, and a length of time may be counted from what stands further off; আজ and গত সপ্তাহে are not.
    """
    if kinds[index] == "'":
        return False
    if placed is None or placed[0].kind not in ("year", "relative"):
        return True
    if placed[0].kind == "year":
        return placed[0].fields.calendar == "gregorian"
    return kinds[index] in "RPYw" and kinds[first:index].strip() != ""
