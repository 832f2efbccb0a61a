"""By which calendar and in which time zone rows are counted: one for all, or a column with those of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, tzinfo
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.arguments import OWN_ZONE, time_zone
from bangla_calendar.calendars import DEFAULT_CALENDAR, Calendar, get_bangla_calendar, get_calendar
from bangla_calendar.columns.adapters import library_of
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.errors import BadRowsError
from bangla_calendar.columns.kernels import Days, Mask
from bangla_calendar.columns.zones import zone_name
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = [
    "NONE_NAMED",
    "Rule",
    "RuleOfRows",
    "Rules",
    "coded_rules",
    "days_of",
    "each_rule",
    "fill_by_row",
    "in_rows",
    "mask_of",
    "naming_reference",
    "numbers_by_rule",
    "reference_of",
    "refuse_unnamed",
    "rules_of",
]

Rows = NDArray[np.intp]
NONE_NAMED = "the row names no calendar"
_REFERENCES = "a date, a moment or a column of them"


class Rule(NamedTuple):
    """A calendar, and the name of the zone in which moments are days, or `"own"`."""

    calendar: Calendar
    zone: str


class Rules(NamedTuple):
    """What is one for all rows: the calendar, or None for that of each, and the zone unless `each_zone`."""

    calendar: Calendar | None
    tz: tzinfo | str | None
    each_zone: bool
    bangla: bool

    @property
    def one(self) -> Rule | None:
        """The rule of all rows, None where each has its own."""
        if self.calendar is None or self.each_zone:
            return None
        return Rule(self.calendar, zone_name(self.tz, self.calendar.timezone))


class RuleOfRows(NamedTuple):
    """The calendar and the zone that some rows name; None is the civil zone."""

    calendar: str
    tz: tzinfo | str | None


def rules_of(calendar: Any, tz: Any = None, *, bangla: bool = False) -> tuple[Rules, tuple[Any, ...]]:
    """Return what `calendar` and `tz` say, and those of the two that are columns.

    Raises `UnknownNameError` for the id of no calendar (with `bangla` of no Bangla one) and the name of no
    zone, `TypeError` for what is neither such nor a column.
    """
    columns: list[Any] = []
    rule = None
    if isinstance(calendar, str):
        rule = (get_bangla_calendar if bangla else get_calendar)(calendar)
    else:
        columns.append(_column("calendar", calendar, "the id of a calendar or a column of ids"))
    if tz is None or isinstance(tz, tzinfo | str):
        if tz is not None and tz != OWN_ZONE:
            time_zone(tz)  # an error in it is one for no rows as well
        return Rules(rule, tz, False, bangla), tuple(columns)
    columns.append(_column("tz", tz, "a time zone, its name or a column of names"))
    return Rules(rule, None, True, bangla), tuple(columns)


def reference_of(reference: Any) -> tuple[date | BanglaDate | None, tuple[Any, ...]]:
    """Return what `reference` says: the day or moment of all rows, or else the column with that of each.

    Raises `TypeError` for what is neither.
    """
    if reference is None or isinstance(reference, date | BanglaDate):
        return reference, ()
    return None, (_column("reference", reference, _REFERENCES),)


@contextmanager
def naming_reference() -> Iterator[None]:
    """Let the `TypeError` of a column of other things say which argument that is."""
    try:
        yield
    except TypeError as error:
        raise TypeError(f"reference must be {_REFERENCES}: {error}") from None


def _column(argument: str, given: Any, expected: str) -> Any:
    try:
        library_of(given)
    except TypeError:
        raise TypeError(f"{argument} must be {expected}, got {type(given).__name__}") from None
    return given


def coded_rules(
    library: ArrayLibrary, rules: Rules, given: Sequence[Any], rows: int
) -> tuple[NDArray[np.integer], list[RuleOfRows]]:
    """Return for each row the number of its rule, -1 where it names no calendar, and the rules.

    `given` are the columns that `rules_of` gave.
    """
    codes: NDArray[np.integer] = np.zeros(rows, np.int64)
    ids = [rules.calendar.id if rules.calendar else ""]
    if rules.calendar is None:
        codes, ids, others = _coded(library, given[0], "calendar", rows)
        if others:
            raise TypeError(f"calendars must be ids of calendars, got {type(others[0]).__name__}")
    if not rules.each_zone:
        return codes, [RuleOfRows(name, rules.tz) for name in ids]
    zones, names, others = _coded(library, given[-1], "tz", rows)
    numbers: dict[str | None, int] = {None: 0}
    recoded = [
        numbers.setdefault(zone, len(numbers)) for zone in [*names, *(zone_name(o, "") for o in others)]
    ]
    zones = np.array([*recoded, 0]).take(zones, mode="wrap")  # the last is of those without one
    # The numbers of a calendar and of a zone make one number.
    pairs = np.where(codes < 0, -1, codes.astype(np.int64) * len(numbers) + zones)
    distinct, places = np.unique(pairs, return_inverse=True)
    unnamed = int((distinct < 0).sum())
    choices = [*numbers]
    both = (divmod(pair, len(choices)) for pair in distinct[unnamed:].tolist())
    return places - unnamed, [RuleOfRows(ids[calendar], choices[zone]) for calendar, zone in both]


def _coded(
    library: ArrayLibrary, column: Any, argument: str, rows: int
) -> tuple[NDArray[np.integer], list[str], list[Any]]:
    found = library.coded(column)
    if len(found[0]) != rows:
        told = "{argument} must be of the length of the column, {rows}, got {length}"
        raise BanglaCalendarError(Phrase(told, argument=argument, rows=rows, length=len(found[0])))
    return found


def each_rule(
    codes: NDArray[np.integer], found: Sequence[RuleOfRows], *, bangla: bool = False
) -> Iterator[tuple[Rows, Rule]]:
    """Yield the rows of each rule; raise `BadRowsError` for those of an unknown calendar or zone."""
    for number, (name, tz) in enumerate(found):
        rows = np.flatnonzero(codes == number)
        if not len(rows):  # a dictionary may name what no row does
            continue
        try:
            calendar = (get_bangla_calendar if bangla else get_calendar)(name)
            rule = Rule(calendar, zone_name(tz, calendar.timezone))
        except BanglaCalendarError as error:
            raise BadRowsError(int(rows[0]), len(rows), len(codes), error) from None
        yield rows, rule


def fill_by_row(
    library: ArrayLibrary,
    column: Any,
    given: Sequence[Any],
    rules: Rules,
    found: Sequence[NDArray[Any]],
    convert: Callable[[Days, Calendar], Sequence[NDArray[Any]]],
) -> Mask | None:
    """Fill arrays with what is made of days, each by the rule of its row; return which are missing."""
    days = library.days(column, get_calendar(DEFAULT_CALENDAR).timezone)
    total = len(days.values)
    missing = days.missing_in(slice(None))
    codes, of_rows = coded_rules(library, rules, given, total)
    refuse_unnamed((codes < 0) & ~missing)
    for rows, rule in each_rule(np.where(missing, -1, codes), of_rows, bangla=rules.bangla):
        own = days_of(library, column, rows, total, rule.zone)
        values = in_rows(partial(convert, own, rule.calendar), rows, total)
        for part, of_part in zip(found, values, strict=True):
            part[rows] = of_part
    return missing if missing.any() else None


def numbers_by_rule(
    library: ArrayLibrary,
    column: Any,
    *given: Any,
    rules: Rules,
    kind: np.dtype[Any],
    convert: Callable[[Days, Calendar], NDArray[Any]],
) -> Any:
    """Return a column of what days are converted to, all by one rule or each by that of its row."""
    rule = rules.one
    if rule is not None:
        days = library.days(column, rule.zone)
        return library.of_numbers(convert(days, rule.calendar), days.missing, column)
    found = np.zeros(len(column), kind)
    missing = fill_by_row(library, column, given, rules, [found], lambda *days: [convert(*days)])
    return library.of_numbers(found, missing, column)


def days_of(library: ArrayLibrary, column: Any, rows: Rows, total: int, zone: str) -> Days:
    """Return some rows of a column as days in a zone."""
    return library.days(library.picked(column, mask_of(rows, total)), zone)


def mask_of(rows: Rows, total: int) -> Mask:
    """Return which of all rows are some."""
    wanted = np.zeros(total, np.bool_)
    wanted[rows] = True
    return wanted


def refuse_unnamed(unnamed: Mask) -> None:
    """Raise `BadRowsError` if there are rows that name no calendar."""
    if unnamed.any():
        error = BanglaCalendarError(NONE_NAMED)
        raise BadRowsError(int(unnamed.argmax()), int(unnamed.sum()), len(unnamed), error)


def in_rows(work: Callable[[], Any], rows: Rows, total: int) -> Any:
    """Return what is done with some rows; a bad one among them is named by its place among all."""
    try:
        return work()
    except BadRowsError as error:
        raise BadRowsError(int(rows[error.row]), error.count, total, error.error) from None
