"""What stands at a place in a text: a date, a clock, a range, a year or a relative expression."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bangla_calendar.grammar import dates_in_text, ranges, relative, years
from bangla_calendar.grammar.clocks import CLOCK_IN_TEXT, FOUR_FIGURES
from bangla_calendar.grammar.date_shapes import DATES
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.openings import opening
from bangla_calendar.grammar.refusals import is_inside_number, is_misplaced
from bangla_calendar.grammar.restated import MAY_RESTATE, kinds_without, without_restated
from bangla_calendar.grammar.shapes import REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bangla_calendar.grammar.shapes import Shape
    from bangla_calendar.grammar.tokens import Tokens

    Reader = Callable[[Tokens, int, int | None], Expression | None]

__all__ = ["Expression", "expression_at", "may_begin", "openings"]

# What reads an expression, in the order of trying, and with which shapes what it reads begins.
_READERS: tuple[tuple[Reader, tuple[Shape, ...]], ...] = (
    (ranges.days, ranges.DAYS),
    (ranges.months, (ranges.MONTHS,)),
    (dates_in_text.dated, (*DATES, dates_in_text.WITH_WEEKDAY)),
    (dates_in_text.timed, (CLOCK_IN_TEXT, FOUR_FIGURES)),
    (ranges.years, (ranges.YEARS,)),
    (ranges.decade, (ranges.DECADE,)),
    (ranges.century, (ranges.CENTURY,)),
    (relative.relative, (relative.RELATIVE,)),
    (years.year, (years.YEAR,)),
    (years.month, (years.MONTH,)),
)


def expression_at(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Return the expression that begins at a token, None where there is none."""
    if is_inside_number(tokens, at):
        return None
    kinds = tokens.kinds[at : at + REACH]
    if "(" in kinds or "[" in kinds:
        once = without_restated(tokens, at, at + REACH)
        if once is not None:
            shorter, ends = once
            found = _expression_at(shorter, at, pivot)
            if found is not None:
                found.end = ends[found.end - 1]
            return found
    return _expression_at(tokens, at, pivot)


def _expression_at(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    for read in _readers(tokens.kinds[at : at + REACH]):
        found = read(tokens, at, pivot)
        if found is not None:
            return None if is_misplaced(tokens, at, found) else found
    return None


def may_begin(kinds: str) -> bool:
    """Return whether the kinds of tokens have the shape of an expression at their beginning."""
    if "(" in kinds or "[" in kinds:
        return bool(_readers(kinds[:REACH]) or _readers(kinds_without(kinds)[:REACH]))
    return bool(_readers(kinds[:REACH]))


# The kinds of tokens recur in a text more than its words do, so each string of them is tried once.
@lru_cache(maxsize=1 << 14)
def _readers(kinds: str) -> tuple[Reader, ...]:
    """Return what may read the kinds of tokens, in the order of trying."""
    return tuple(read for read, shapes in _READERS if any(_begins(shape, kinds) for shape in shapes))


def _begins(shape: Shape, kinds: str) -> bool:
    # A shape that begins otherwise is not even compiled: for all that takes longer than to read a page.
    return shape.may_begin(kinds) and shape.compiled.match(kinds) is not None


@cache
def openings() -> re.Pattern[str]:
    """Return the regular expression over kinds that finds every token at which an expression can begin."""
    patterns = (shape.pattern for _, shapes in _READERS for shape in shapes)
    return re.compile(opening((*patterns, MAY_RESTATE)))
