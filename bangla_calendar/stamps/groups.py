"""The day and the clock of a timestamp, which bars, bullets and line ends may part."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.finding import find_dates
from bangla_calendar.grammar.durations import relative_at, words_of
from bangla_calendar.grammar.shifts import moved
from bangla_calendar.grammar.vocabulary import may_mean
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables.durations import AGO, NOW
from bangla_calendar.language.tables.stamps import CLOCK_WORDS, TO_CLOCK
from bangla_calendar.stamps.cells import ICONS, cells, words_pattern
from bangla_calendar.stamps.zones import whose_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo
    from typing import Literal

    from bangla_calendar.finding import DateMatch
    from bangla_calendar.stamps.cells import Cell

    Precision = Literal["second", "minute", "day", "month"]

__all__ = ["CLOCK", "MOMENT", "Group", "Part", "View", "contradicts", "groups", "moment_of", "tail_of"]

# No timestamp is longer; what is longer without a label is prose.
_LONGEST = 120
DAY, CLOCK, WEEKDAY, MOMENT = "day", "clock", "weekday", "moment"
_NO_YEAR, _HALF_A_YEAR = "year-from-reference", timedelta(days=183)
_FIGURE = re.compile("[0-9০-৯]")
_LAST_WORD = re.compile(r"[\w\u0980-\u09fe]+(?=\W*$)")
_LETTER = re.compile("[A-Za-z\u0980-\u09ff]")


class View(NamedTuple):
    """From where a page is looked at: the zone of its clocks, the present there, and whose Bangla dates."""

    tz: tzinfo
    reference: date | None
    calendar: str

    @property
    def wall_clock(self) -> date | None:
        """The present as clocks in the zone show it."""
        here = self.reference
        return here.replace(tzinfo=None) if isinstance(here, datetime) else here


class Part(NamedTuple):
    """An expression of time in a cell: its role, and what it says.

    `value` is the day or the moment that is meant, None where that is not said. `match` is None for a length
    such as ৫ মিনিট আগে.
    """

    start: int
    end: int
    role: str
    value: date | None
    precision: Precision
    flags: tuple[str, ...]
    match: DateMatch | None


class Group(NamedTuple):
    """Parts that are one day, one moment, or one clock, and the cells of the first and the last part."""

    parts: tuple[Part, ...]
    first: Cell
    last: Cell

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.parts[-1].end

    @property
    def roles(self) -> set[str]:
        """What it has: a day, a clock, a weekday, or a moment."""
        return {part.role for part in self.parts}


def groups(text: str, view: View) -> Iterator[Group]:
    """Yield what may be timestamps in a text as it looks, in order."""
    group: Group | None = None
    for cell in cells(text):
        if cell.label is None and len(text[cell.start : cell.end].strip()) > _LONGEST:
            continue
        for part in _parts(text, cell, view):
            if group is not None and _joins(text, group, cell, part):
                group = Group((*group.parts, part), group.first, cell)
                continue
            if group is not None:
                yield group
            group = Group((part,), cell, cell)
    if group is not None:
        yield group


def _parts(text: str, cell: Cell, view: View) -> Iterator[Part]:
    """Yield the expressions of time in a cell."""
    end = cell.end if cell.label is None else min(cell.end, cell.start + _LONGEST)
    shown = text[cell.start : end]
    start = cell.start + len(shown) - len(shown.lstrip(" -\u2013\u2014("))
    shown = text[start:end]
    may_be_length = (_past() if cell.label else _past_at_end()).search(shown)
    length = _length(shown, start, view) if may_be_length else None
    if length is not None:
        yield length
        return
    if cell.label is None and not _may_stand_alone(shown):
        return
    for match in find_dates(shown, calendar=view.calendar, reference=view.wall_clock):
        part = _part(match, start)
        if part is not None and _is_later(part, view):
            part = None if match.kind == "relative" else _in_year_before(match, start, view)
        if part is not None:
            yield part


def _may_stand_alone(text: str) -> bool:
    """Return whether a text ends with a figure or a word of dates, as most sentences do not."""
    last = _LAST_WORD.search(text)
    if last is None:
        return False
    if not _FIGURE.search(text):  # a weekday between bars
        return last[0] == text.strip() and may_mean(fold(last[0]))
    return last[0].isascii() or _FIGURE.search(last[0]) is not None or may_mean(fold(last[0]))


@cache
def _past() -> re.Pattern[str]:
    return re.compile(words_pattern(f"{AGO}|{NOW}"), re.IGNORECASE)


@cache
def _past_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?:{words_pattern(f'{AGO}|{NOW}')})[ .।)]*$", re.IGNORECASE)


def _is_later(part: Part, view: View) -> bool:
    """Return whether a time that is seen from the present is to come; of days without a year, a later day."""
    here, meant = view.wall_clock, part.value
    if part.match is None or here is None or meant is None:
        return False
    is_relative = part.match.kind == "relative"
    if is_relative and isinstance(here, datetime) and isinstance(meant, datetime):
        return meant > here
    return (is_relative or _NO_YEAR in part.flags) and meant.toordinal() > here.toordinal()


def _in_year_before(match: DateMatch, start: int, view: View) -> Part | None:
    """Return a day without a year in the year before the present; None where that has no such day."""
    here = view.wall_clock
    if here is None or here.toordinal() <= _HALF_A_YEAR.days:
        return None
    before = find_dates(match.text, calendar=view.calendar, reference=here - _HALF_A_YEAR)
    part = _part(before[0], start + match.start) if before else None
    return None if part is None or _is_later(part, view) else part


def _length(text: str, start: int, view: View) -> Part | None:
    """Return the length before the present with which a text begins: ৫ মিনিট আগে, এইমাত্র."""
    words = words_of(text)
    found = relative_at(words) if words else None
    if found is None or found[0].is_window or found[0].side > 0 or view.reference is None:
        return None
    (duration, side, _), after = found
    try:
        value = moved(view.reference, duration, side) if side else view.reference
    except BanglaCalendarError:  # hours before a day, or years before the first
        return None
    has_seconds = any(unit == "second" for unit, _ in duration.items)
    is_moment = isinstance(value, datetime)
    precision: Precision = "day" if not is_moment else "second" if has_seconds else "minute"
    flags = ("approximate",) if duration.approximate else ()
    return Part(start, start + words[after - 1].end, MOMENT, value, precision, flags, None)


def _part(match: DateMatch, start: int) -> Part | None:
    """Return a found expression as a part of a timestamp, None where it can be none."""
    role, meant = _role(match), match.gregorian
    if role is None:
        return None
    value = meant[0] if isinstance(meant, tuple) else meant
    precision: Precision = "month" if match.kind == "month-year" else "day"
    if match.hour is not None:
        precision = "minute" if match.second is None else "second"
    return Part(start + match.start, start + match.end, role, value, precision, match.flags, match)


def _role(match: DateMatch) -> str | None:
    """Return what an expression gives to a timestamp, None where it gives nothing."""
    meant = match.gregorian
    if match.kind == "month-year":
        return None if meant is None else DAY
    if match.kind in ("range", "year") or isinstance(meant, tuple):
        return None
    if match.hour is None:
        return WEEKDAY if match.kind == "relative" and match.weekday and meant is None else DAY
    is_clock = match.kind == "time" or (meant is None and match.day is None)
    return CLOCK if is_clock else MOMENT


@cache
def _gap() -> re.Pattern[str]:
    signs = rf"[ |•·/,।:@\[\u2013\u2014{ICONS}-]*"
    return re.compile(rf"{signs}\n?{signs}(?:(?:{words_pattern(TO_CLOCK)}){signs})?")


def _joins(text: str, group: Group, cell: Cell, part: Part) -> bool:
    """Return whether a part is the day, the clock or the weekday of the parts before it."""
    roles = group.roles
    is_day_again = _is_day_again(group, cell, part)
    if MOMENT in roles or (not is_day_again and (part.role in roles or part.role == MOMENT)):
        return False
    if cell.label is not None and cell != group.last:
        return False
    if group.parts[-1].precision == "month" or part.precision == "month":
        return False
    if not _gap().fullmatch(text[group.end : part.start]):
        return False
    after = text[part.end : cell.end]
    return cell == group.last or not tail_of(after) or _LETTER.match(after) is not None


def _is_day_again(group: Group, cell: Cell, part: Part) -> bool:
    """Return whether a part is the day after a label once more, in another calendar, or should be."""
    is_labelled = cell.label is not None and cell == group.last
    return is_labelled and part.match is not None and part.match.agrees_with is not None


@cache
def _tail() -> re.Pattern[str]:
    signs = r"[ .,।)\]\u2013\u2014-]"
    return re.compile(rf"(?:[ ,]*\(?{whose_time()})?(?:{signs}|{words_pattern(CLOCK_WORDS)})*")


def tail_of(text: str) -> str:
    """Return what follows a timestamp in its cell, without its zone, সময় and the signs that end it."""
    match = _tail().match(text)
    assert match is not None  # it may be empty
    return text[match.end() :]


def contradicts(group: Group) -> bool:
    """Return whether a group has two days that are the same by no rule."""
    return any(part.match is not None and part.match.agrees_with == () for part in group.parts)


def moment_of(group: Group, tz: tzinfo) -> tuple[date, Precision] | None:
    """Return the aware moment, or the day, that a group means, and how exact it is; None where it has no day.

    Of a day in two calendars the Gregorian one is taken, if by any rule they are the same. A printed time
    zone wins.
    """
    days = [part for part in group.parts if part.role in (DAY, MOMENT)]
    dated = next(
        (part for part in days if part.match and part.match.calendar == "gregorian"),
        days[0] if days else None,
    )
    if (
        dated is None
        or dated.value is None
        or any(part.match and part.match.agrees_with == () for part in days)
    ):
        return None
    clock = next((part for part in group.parts if part.role in (CLOCK, MOMENT)), dated)
    value, precision = dated.value, clock.precision
    if clock is not dated and clock.match is not None:
        hour, minute, second = clock.match.hour, clock.match.minute, clock.match.second
        value = datetime(value.year, value.month, value.day, hour or 0, minute or 0, second or 0)
    if not isinstance(value, datetime) or value.tzinfo is not None:
        return value, precision
    offset = None if clock.match is None else clock.match.utc_offset
    return value.replace(tzinfo=tz if offset is None else timezone(offset)), precision
