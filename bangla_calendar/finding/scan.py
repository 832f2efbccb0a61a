"""From the places where expressions may begin to the expressions, each with its offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from bangla_calendar.finding.expressions import expression_at
from bangla_calendar.finding.places import places
from bangla_calendar.language.characters import APOSTROPHES, BLANKS
from bangla_calendar.language.tables.endings import DATE_ENDINGS
from bangla_calendar.parsing.fields import is_possible
from bangla_calendar.parsing.tokens import SLIPPED, known_until, tokens_from
from bangla_calendar.parsing.vocabulary import NONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.finding.expressions import Expression
    from bangla_calendar.parsing.tokens import Tokens

    # An expression with the offsets of its beginning and its end.
    Placed = tuple[Expression, int, int]

__all__ = ["expressions"]

# So far a text is read at a time: further than the longest expression, so that little is read twice.
_REACH = 512
# The longest expression has fewer tokens: clock, weekday, day, month, year, twice, with the gaps between.
_MOST = 64
_WITHIN = (".", ",", ":", "/")
_APOSTROPHES = tuple(APOSTROPHES)
# After these nothing before an expression bears on it.
_APART = ("", " ", "\n")
# Marches that are no months: লং মার্চে, রোড মার্চে.
_MARCHES = ("লং ", "রোড ", "লং-", "রোড-")
# The number of a day before a month, and a day and month in figures before a year.
_DAY_AT_END = re.compile(
    rf"(?<![0-9০-৯ঌ])([0-9০-৯ঌ]{{1,2}})[{BLANKS} -]{{0,2}}(?:{'|'.join(DATE_ENDINGS)})?[{BLANKS} ]{{0,4}}$"
)
_DAY_AND_MONTH_AT_END = re.compile(r"[0-9০-৯ঌ]([./-])[0-9০-৯ঌ]{1,2}\1$")
_DAY_BEFORE = 16
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 1 << 14, 80


def expressions(text: str, pivot: int | None) -> Iterator[Placed]:
    """Yield the expressions of a text, each with its offsets."""
    memory = _memory(pivot)
    tokens: Tokens | None = None
    start = stop = done = 0
    for place in places(text):
        if place < done:
            continue
        before = text[place - 1 : place]
        if before in _WITHIN and place - 1 > done and text[place - 2].isdecimal():
            continue  # the rest of a number, a clock or a code
        if before in _APOSTROPHES and place > done:
            place -= 1
        index = None
        if place < stop:
            # Most places lie in the stretch begun last, whose beginning may bear on what follows.
            tokens = tokens or tokens_from(text, start, start + _REACH)
            index = _index_at(tokens, place)
        if tokens is not None and index is not None:
            found = _read(tokens, index, pivot)
        else:
            start, tokens = place, None
            stop = known_until(text, start, start + _REACH)
            if before in _APART and 0 < stop - start < _LONGEST_REMEMBERED:
                found = _remembered(memory, text, start, stop, pivot)
            else:
                tokens = tokens_from(text, start, start + _REACH)
                stop = tokens.stop
                found = _read(tokens, 0, pivot)
        if found is not None and not _is_misplaced(text, found):
            done = found[2]
            yield found


@cache
def _memory(pivot: int | None) -> dict[str, Placed | None]:
    """Return what has been read before with a pivot: in a text the same dates come again and again."""
    return {}


def _remembered(
    memory: dict[str, Placed | None], text: str, start: int, stop: int, pivot: int | None
) -> Placed | None:
    """Read the expression that begins a stretch, or remember it from the last time."""
    stretch = text[start:stop]
    try:
        found = memory[stretch]
    except KeyError:
        if len(memory) >= _MOST_REMEMBERED:
            memory.clear()
        found = memory[stretch] = _read(tokens_from(stretch), 0, pivot)
    return None if found is None else (found[0], start + found[1], start + found[2])


def _read(tokens: Tokens, index: int, pivot: int | None) -> Placed | None:
    """Read the expression at a token, or behind an apostrophe that may as well be a quotation mark."""
    found = expression_at(tokens, index, pivot)
    if (found is None or found.kind == "year") and tokens.kinds[index : index + 1] == "'":
        quoted = expression_at(tokens, index + 1, pivot)
        if quoted is not None:
            index, found = index + 1, quoted
    return None if found is None else (found, tokens.items[index][0], tokens.items[found.end - 1][1])


def _index_at(tokens: Tokens, place: int) -> int | None:
    """Return the index of the token that begins at an offset; None where it cannot be read from here."""
    index = bisect_left(tokens.items, (place,))
    if index == len(tokens) or tokens.items[index][0] != place:
        return None
    whole = tokens.kinds[-1:] == NONE or tokens.stop == len(tokens.text)
    return index if whole or index < len(tokens) - _MOST else None


def _is_misplaced(text: str, placed: Placed) -> bool:
    """Return whether an expression is only a piece of a word or of a date that does not exist."""
    found, start, _ = placed
    if _is_glued(text, start) and not _has_year(found):
        return True
    if found.kind not in ("year", "month-year"):
        return False
    before = text[max(0, start - _DAY_BEFORE) : start]
    if found.kind == "year":
        return _DAY_AND_MONTH_AT_END.search(before) is not None
    return before.endswith(_MARCHES) or _is_after_impossible_day(before, found)


def _is_glued(text: str, start: int) -> bool:
    """Return whether a figure is glued to the word before it, as in কোভিড-১৯ or সুলতানা২১."""
    if not start or not text[start].isdecimal():
        return False
    before = text[max(0, start - 2) : start].removesuffix("-")[-1:]
    return before.isalpha() or "\u0981" <= before <= "\u09e3"


def _has_year(found: Expression) -> bool:
    """Return whether an expression is a date sure enough to begin within a word."""
    return found.fields.month is not None and found.fields.year is not None


def _is_after_impossible_day(before: str, found: Expression) -> bool:
    """Return whether a month is what is left of a date that no calendar has, as in ৩১ জুন ২০২০."""
    fields = found.fields
    day = _DAY_AT_END.search(before)
    if day is None or fields.month is None:
        return False
    return not is_possible(fields.calendar, fields.year, fields.month, int(day[1].translate(SLIPPED)))
