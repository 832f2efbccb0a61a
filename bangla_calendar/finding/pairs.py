"""Dates that stand side by side: whether a Bangla and a Gregorian one are the same day, and by whose rule."""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.errors import DateRangeError
from bangla_calendar.language.names import era_forms, weekday_forms
from bangla_calendar.language.normalize import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bangla_calendar.finding.match import DateMatch

__all__ = ["paired"]

# Two dates are side by side when so little is between them, and no words but these, weekdays and eras.
_NEAR = 40
_DATED, _FAMILIES = ("date", "datetime"), ("bangla", "gregorian")
_JOINING = ("মোতাবেক", "অনুযায়ী", "তথা", "অর্থাৎ", "রোজ", "তারিখ", "তারিখে", "ও", "সাল", "সন", "সনের", "সালের")
_WORD = re.compile("[A-Za-z\u0980-\u09e5\u09f0\u09f1\u200c\u200d]+")
_DIGIT = re.compile("[0-9০-৯]")


def paired(text: str, matches: Iterable[DateMatch]) -> Iterator[DateMatch]:
    """Yield matches in their order, with `agrees_with` set on those that stand in pairs."""
    # From a date on, matches wait for what follows side by side; others pass at once.
    chain: list[DateMatch] = []
    alone: DateMatch | None = None
    for match in matches:
        if chain and not (
            match.start - chain[-1].end <= _NEAR and _is_joining(text[chain[-1].end : match.start])
        ):
            yield from chain
            chain.clear()
            alone = None
        dated = match.kind in _DATED and match.calendar in _FAMILIES
        if not (dated or chain):
            yield match
            continue
        chain.append(match)
        if not dated:
            continue
        if alone is not None and alone.calendar != match.calendar:
            bangla, gregorian = (alone, match) if match.calendar == "gregorian" else (match, alone)
            alone.agrees_with = match.agrees_with = _agreeing(bangla, gregorian)
            alone = None
        else:
            alone = match
    yield from chain


def _is_joining(between: str) -> bool:
    """Return whether what stands between two dates leaves them side by side."""
    words = map(fold, _WORD.findall(between))
    return not _DIGIT.search(between) and all(word in _joining_words() for word in words)


@cache
def _joining_words() -> frozenset[str]:
    return frozenset((*map(fold, _JOINING), *era_forms(), *weekday_forms()))


def _agreeing(bangla: DateMatch, gregorian: DateMatch) -> tuple[str, ...]:
    """Return the ids of the calendars by which a Bangla and a Gregorian date are the same day."""
    fields = (bangla.year or 0, bangla.month or 0, bangla.day or 0)
    day = (gregorian.year, gregorian.month, gregorian.day)
    agreeing = []
    for name in available_calendars():
        calendar = get_calendar(name)
        if calendar.family != "bangla":
            continue
        try:
            if calendar.to_gregorian(*fields) == day:
                agreeing.append(name)
        except DateRangeError:  # the rule has no such day
            continue
    return tuple(agreeing)
