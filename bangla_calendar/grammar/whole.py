"""A whole text as one date and nothing else: the shapes of running text, and what may stand round them.

What a whole text may have beyond a date in running text stands in `DATES_ALONE` and in the frame here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bangla_calendar.grammar.clocks import DATE_TO_CLOCK, clock_at, four_figures_at
from bangla_calendar.grammar.date_shapes import WEEKDAY_AFTER_ALONE, WEEKDAY_ALONE
from bangla_calendar.grammar.dates import dates_at
from bangla_calendar.grammar.restated import without_restated
from bangla_calendar.grammar.shapes import Found, found_at
from bangla_calendar.grammar.tokens import Tokens, tokens_from
from bangla_calendar.grammar.vocabulary import NONE
from bangla_calendar.grammar.zones import NAMED, OFFSET
from bangla_calendar.language.normal_form import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.grammar.fields import Fields

__all__ = ["Whole", "whole_date"]

# Before a date: a bracket, তারিখ:, ইং তারিখ, গত, মোতাবেক, ইতি, আজ, and an era of the whole date: ইং ৩০ সেপ্টেম্বর.
_BEFORE = re.compile(
    r" ?(?P<bracket>[(\[])? ?(?:[<=PR] ?,? ?)?(?:(?:[EI]:? )?T ?(?:[:-] ?){0,2})?(?P<era>[EI]:? ?,? ?)?"
)
# After it: তারিখ, a bracket, a comma, a dot or a danda.
_AFTER = re.compile(r"(?: ?`)?(?: ?T)?(?: ?(?P<bracket>[)\]]))?(?: ?[.,।|])? ?$")
_CLOSING = {"(": ")", "[": "]"}
_TO_DATE = re.compile(r" ?[,·-] ?| ")
_MONTH_WORD = fold("মাস")
# A day and month in brackets between their weekday and their year: মঙ্গলবার (৭ মার্চ) ২০২৩.
_BRACKETED = re.compile(r" ?(?:r ?:? ?)?[wv] ?,? ?\([^()y]{3,12}\) ?,? ?[ydcEIS']")
# A day and its clock before their year, as programs write them: Sat Sep 30 10:15:32 +06 2023.
_YEAR_LAST = re.compile(rf" ?[vw] m d(?P<clock> d:d:d(?: ?(?:{NAMED}|{OFFSET}))?)(?P<year> y)")


class Whole(NamedTuple):
    """A whole text as one date: its shape, and the weekday, clock and era about it or None.

    The weekday is the index of a token. `clock` has the fields of the clock, `clock_span` the indices at
    which it begins and ends.
    """

    tokens: Tokens
    date: Found
    weekday: int | None
    clock: Fields | None
    clock_span: tuple[int, int]
    era: int | None


def whole_date(text: str) -> Whole | None:
    """Return the one date that a text is, None where it is none: the longest reading that leaves nothing."""
    tokens = _tokens(text.replace("\n", " "))
    before = _BEFORE.match(tokens.kinds)
    assert before is not None  # it may be empty
    bare = 1 if tokens.kinds.startswith(" ") else 0
    for begin in dict.fromkeys((before.end(), before.start("era") if before["era"] else before.end(), bare)):
        bracket = (before["bracket"] or "") if begin > bare else ""
        for reading in _readings(tokens, begin):
            after = _AFTER.match(tokens.kinds, reading[0])
            if after is None or (after["bracket"] or "") != _CLOSING.get(bracket, ""):
                continue
            _, date, weekday, clock, span = reading
            era = before.start("era") if before["era"] and begin == before.end() else None
            return Whole(tokens, date, weekday, clock, span, era)
    return None


def _tokens(text: str) -> Tokens:
    """Return the tokens of a text that is one date.

    There a word such as পোষ, which may be another one, is a month, and one that is a sign off, as নভেম্বের, is
    none; মাস after a month is a part of it, what states a number again in brackets is left out, and a year
    after its clock is put before it.
    """
    tokens = tokens_from(text)
    once = without_restated(tokens, 0, len(tokens)) if "(" in tokens.kinds or "[" in tokens.kinds else None
    tokens = tokens if once is None else once[0]
    kinds, items = tokens.kinds.replace("n", "m").replace("&", NONE), [*tokens.items]
    place = kinds.find("m U")
    if place >= 0 and fold(tokens.between(place + 2, place + 3)) == _MONTH_WORD:
        begin, _, value, name, digits = items[place]
        items[place : place + 3] = [(begin, items[place + 2][1], value, name, digits)]
        kinds = kinds[: place + 1] + kinds[place + 3 :]
    if _BRACKETED.match(kinds):
        places = [place for place, kind in enumerate(kinds) if kind in "()"][:2]
        items = [item for place, item in enumerate(items) if place not in places]
        kinds = "".join(kind for place, kind in enumerate(kinds) if place not in places)
    last = _YEAR_LAST.match(kinds)
    if last:
        clock, year, end = last.start("clock"), last.start("year"), last.end()
        items[clock:end] = items[year:end] + items[clock:year]
        kinds = kinds[:clock] + last["year"] + last["clock"] + kinds[end:]
    return Tokens(text, kinds, items)


_Reading = tuple[int, Found, "int | None", "Fields | None", tuple[int, int]]


def _readings(tokens: Tokens, begin: int) -> Iterator[_Reading]:
    """Yield where each reading of a date with its weekday and clock ends, with its parts."""
    yield from _with_clock_after(tokens, begin)
    before = found_at(WEEKDAY_ALONE, tokens, begin)
    for start in dict.fromkeys((begin, before.end if before else begin)):
        for clock, span in _clocks(tokens, start):
            gap = _TO_DATE.match(tokens.kinds, span[1])
            for end, date, weekday in _dates(tokens, gap.end()) if gap else ():
                if start == begin or before is None:
                    yield end, date, weekday, clock, span
                elif weekday is None:
                    yield end, date, before.index("weekday"), clock, span
    four = four_figures_at(tokens, begin)
    if four is not None:
        for end, date, weekday in _dates(tokens, four[1]):
            yield end, date, weekday, four[0], (begin, begin)


def _with_clock_after(tokens: Tokens, begin: int) -> Iterator[_Reading]:
    for end, date, weekday in _dates(tokens, begin):
        yield end, date, weekday, None, (0, 0)
        gap = found_at(DATE_TO_CLOCK, tokens, end)
        if gap is None:
            continue
        closing = ")" if "bracket" in gap else ""
        for clock, span in _clocks(tokens, gap.end):
            if tokens.kinds.startswith(closing, span[1]):
                if tokens.kinds[gap.end - 1] == "Z":
                    span = (span[0] - 1, span[1])
                yield span[1] + len(closing), date, weekday, clock, span


def _clocks(tokens: Tokens, at: int) -> Iterator[tuple[Fields, tuple[int, int]]]:
    clock = clock_at(tokens, at)
    if clock:
        yield clock[0], (at, clock[1])


def _dates(tokens: Tokens, begin: int) -> Iterator[tuple[int, Found, int | None]]:
    """Yield where dates end that begin at a token, with their weekdays before or after."""
    before = found_at(WEEKDAY_ALONE, tokens, begin)
    for date in dates_at(tokens, before.end if before else begin, alone=True):
        weekday = before.index("weekday") if before else None
        if weekday is None and "weekday" in date:
            weekday = date.index("weekday")
        end = date.end
        if before and "bracket" in before and tokens.kinds[end : end + 2].strip().startswith(")"):
            end = tokens.kinds.index(")", end) + 1
        yield end, date, weekday
        after = found_at(WEEKDAY_AFTER_ALONE, tokens, end)
        if after and weekday is None:
            yield after.end, date, after.index("weekday")
