"""Dates that stand side by side: whether a Bangla and a Gregorian one are the same day, and by whose rule."""

from __future__ import annotations

import re

from bangla_calendar.calendars import available_calendars, get_calendar
from bangla_calendar.errors import DateRangeError
from bangla_calendar.finding.match import set_pair
from bangla_calendar.grammar.vocabulary import meaning
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.visible_text import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bangla_calendar.finding.match import DateMatch

__all__ = ["NEAR", "paired"]

# Two dates are side by side when so little is between them, and no words but these, weekdays, eras and those
# about dates: রোজ, তারিখ, ও, সাল.
NEAR = 40
_JOINING = frozenset(map(fold, ("মোতাবেক", "অনুযায়ী", "তথা", "অর্থাৎ")))
_JOINING_KINDS = frozenset("wvErTkS")
_WORD = re.compile("[A-Za-z\u0980-\u09e5\u09f0\u09f1\u200c\u200d]+")
_DIGIT = re.compile("[0-9০-৯]")


def paired(text: str, matches: Iterable[DateMatch]) -> Iterator[DateMatch]:
    """Yield matches in their order, with `agrees_with` set on those that stand in pairs."""
    # A date whose partner may still come, and what has been found beside it since.
    held: list[DateMatch] = []
    for match in matches:
        if held:
            start, end = match.start, held[-1].end
            if start - end > NEAR or not _is_joining(text[end:start]):
                yield from held
                held.clear()
        if match.kind not in ("date", "datetime") or match.calendar not in ("bangla", "gregorian"):
            if held:
                held.append(match)
            else:
                yield match
            continue
        # Two names of observances say nothing of each other's calendar.
        if held and held[0].calendar != match.calendar and not (held[0].observance and match.observance):
            partner = held[0]
            bangla, gregorian = (partner, match) if match.calendar == "gregorian" else (match, partner)
            set_pair(bangla, gregorian, _agreeing(bangla, gregorian))
            yield from held
            yield match
            held.clear()
        else:
            yield from held
            held[:] = [match]
    yield from held


def _is_joining(between: str) -> bool:
    """Return whether what stands between two dates leaves them side by side."""
    between, _ = visible(between)
    return not _DIGIT.search(between) and all(map(_is_joining_word, _WORD.findall(between)))


def _is_joining_word(word: str) -> bool:
    return meaning(word).kind in _JOINING_KINDS or fold(word) in _JOINING


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
