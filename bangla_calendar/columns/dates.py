"""Dates in columns: Gregorian days to the fields of any calendar and back.

Every function takes a column of any library and gives back a column of that library. `run` finds the
library; what the functions here do, by their private half, is the same for all.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars import DEFAULT_CALENDAR, Calendar
from bangla_calendar.columns import kernels
from bangla_calendar.columns.adapters import library_of, run
from bangla_calendar.columns.adapters.base import ArrayLibrary, is_integer
from bangla_calendar.columns.errors import ROW_ERRORS
from bangla_calendar.columns.generic import CalendarIds, Column, Frame, Indexed, TimeZones, gives
from bangla_calendar.columns.kernels import Dates, Days, Fields, Mask
from bangla_calendar.columns.rules import (
    Rules,
    coded_rules,
    each_rule,
    fill_by_row,
    in_rows,
    numbers_by_rule,
    refuse_unnamed,
    rules_of,
)
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import RowErrors

__all__ = [
    "day_of_year",
    "from_gregorian",
    "is_valid",
    "month_key",
    "season_key",
    "to_gregorian",
    "weekday",
]


@overload
def from_gregorian(
    days: list[Any] | tuple[Any, ...],
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
    tz: TimeZones | None = None,
) -> list[tuple[int, int, int] | None]: ...
@overload
def from_gregorian(
    days: NDArray[Any], *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None
) -> Fields: ...
@overload
def from_gregorian(
    days: Indexed[Frame], *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None
) -> Frame: ...
@overload
def from_gregorian(
    days: Column, *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None
) -> Column: ...
def from_gregorian(
    days: Any, *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None
) -> Any:
    """Return year (int32), month and day (uint8) of a column of Gregorian days.

    `days` are dates, moments of any unit, or integers that count days from 1 January 1970. Moments with a
    time zone are first moved to `tz`, a zone with a name or its name, by default the calendar's civil zone,
    as `BanglaDate.from_gregorian` does; with `"own"` they stay in their own. Those without are taken as
    written. The result is what the library has for three fields in one: a `DataFrame` with the index given
    (pandas), a struct (polars, Arrow, Spark), a tuple `Fields` of three arrays (NumPy), a list of tuples.
    Missing rows stay missing; a NumPy array that holds NaT gives masked arrays. `calendar` is an id, or a
    column with the id of each row's calendar; `tz` may be a column too, in which a missing name is the civil
    zone.

    Raises `BadRowsError` where the calendar does not have a day, or the row names no calendar or an unknown
    calendar or zone; `TypeError` for columns of other things.

    >>> import numpy as np
    >>> days = np.array(["2023-09-30", "2024-04-14"], "datetime64[D]")
    >>> year, month, day = from_gregorian(days)
    >>> year.tolist(), month.tolist(), day.tolist()
    ([1430, 1431], [6, 1], [15, 1])
    """
    rules, given = rules_of(calendar, tz)
    return run(_fields, days, *given, gives="fields", rules=rules)


def _fields(library: ArrayLibrary, column: Any, *given: Any, rules: Rules) -> Any:
    rule = rules.one
    if rule is not None:
        days = library.days(column, rule.zone)
        return library.of_fields(kernels.fields(days, rule.calendar.id), days.missing, column)
    total = len(column)
    found = Fields(np.zeros(total, np.int32), np.zeros(total, np.uint8), np.zeros(total, np.uint8))
    missing = fill_by_row(
        library, column, given, rules, found, lambda days, calendar: kernels.fields(days, calendar.id)
    )
    return library.of_fields(found, missing, column)


@overload
def to_gregorian(  # type: ignore[overload-overlap]  # Fields are a tuple too
    year: NDArray[Any] | Fields,
    month: NDArray[Any] | int | None = None,
    day: NDArray[Any] | int | None = None,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
    errors: RowErrors = "raise",
) -> NDArray[np.datetime64]: ...
@overload
def to_gregorian(
    year: list[Any] | tuple[Any, ...],
    month: list[Any] | tuple[Any, ...] | int | None = None,
    day: list[Any] | tuple[Any, ...] | int | None = None,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
    errors: RowErrors = "raise",
) -> list[date | None]: ...
@overload
def to_gregorian(
    year: Column | int,
    month: Column | int,
    day: Column | int,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
    errors: RowErrors = "raise",
) -> Column: ...
@overload
def to_gregorian(
    year: object, *, calendar: CalendarIds = DEFAULT_CALENDAR, errors: RowErrors = "raise"
) -> Any: ...
def to_gregorian(
    year: Any,
    month: Any = None,
    day: Any = None,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
    errors: RowErrors = "raise",
) -> Any:
    """Return the Gregorian days of dates, given as three columns of integers.

    One column of all three, such as `from_gregorian` gives, is taken as well, and some of the three may be
    plain integers: `to_gregorian(years, months, 1)` are the first days of months. The result is a column
    of dates: `datetime64[D]` (NumPy), `datetime64[s]` (pandas), `Date` (polars), `date32` (Arrow), `date`
    objects in a list. A row of which a part is missing is missing. `calendar` is an id, or a column with the
    id of each row's calendar.

    Dates that the calendar does not have are a `BadRowsError`, or missing with `errors="coerce"`.

    >>> import numpy as np
    >>> to_gregorian(np.array([1430, 1431]), np.array([6, 1]), np.array([15, 1])).tolist()
    [datetime.date(2023, 9, 30), datetime.date(2024, 4, 14)]
    >>> to_gregorian(np.array([1430, 1431]), 11, 30)
    Traceback (most recent call last):
    bangla_calendar.columns.errors.BadRowsError: row 1: day must be in 1..29 for Falgun 1431 \
(bangladesh), got 30 (1 bad row of 2)
    """
    if errors not in ROW_ERRORS:
        raise UnknownNameError("errors", str(errors), ROW_ERRORS)
    (rules, given), columns = rules_of(calendar), _three(year, month, day)
    return run(_gregorian, *columns, *given, gives="date", name="date", rules=rules, errors=errors)


def _gregorian(library: ArrayLibrary, *columns: Any, rules: Rules, errors: str) -> Any:
    calendar = rules.calendar
    if calendar is None:
        return _gregorian_by_row(library, *columns, rules=rules, errors=errors)
    dates, missing, like = _dates(library, columns)
    days, good = kernels.numbered(dates, calendar.id)
    if not good.all():
        bad = ~good if missing is None else ~(good | missing)
        if errors == "coerce":
            missing = ~good if missing is None else ~good | missing
        elif bad.any():
            kernels.refuse_dates(dates, bad, calendar.id)
    return library.of_days(days, missing, like)


def _gregorian_by_row(library: ArrayLibrary, *columns: Any, rules: Rules, errors: str) -> Any:
    """Return the days of dates, each counted by the calendar of its row."""
    dates, missing, like = _dates(library, columns[:3])
    lacking = np.zeros(len(dates.year), np.bool_) if missing is None else missing
    refuse = errors == "raise"
    days, good = _numbered_by_row(library, dates, lacking, columns[3:], rules, refuse=refuse)
    lacking = lacking | ~good
    return library.of_days(days, lacking if lacking.any() else None, like)


def _numbered_by_row(
    library: ArrayLibrary, dates: Dates, missing: Mask, given: Any, rules: Rules, *, refuse: bool
) -> tuple[NDArray[np.int64], Mask]:
    """Return the days of dates, and which exist in the calendar of their row; `refuse` those that do not."""
    total = len(missing)
    codes, of_rows = coded_rules(library, rules, given, total)
    if refuse:
        refuse_unnamed((codes < 0) & ~missing)
    days, found = np.zeros(total, np.int64), np.zeros(total, np.bool_)
    for rows, rule in each_rule(np.where(missing, -1, codes), of_rows):
        own = Dates(*(part[rows] for part in dates))
        days[rows], good = kernels.numbered(own, rule.calendar.id)
        if refuse and not good.all():
            in_rows(partial(kernels.refuse_dates, own, ~good, rule.calendar.id), rows, total)
        found[rows] = good
    return days, found


@overload
def is_valid(  # type: ignore[overload-overlap]  # as above
    year: NDArray[Any] | Fields,
    month: NDArray[Any] | int | None = None,
    day: NDArray[Any] | int | None = None,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
) -> NDArray[np.bool_]: ...
@overload
def is_valid(
    year: list[Any] | tuple[Any, ...],
    month: list[Any] | tuple[Any, ...] | int | None = None,
    day: list[Any] | tuple[Any, ...] | int | None = None,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
) -> list[bool | None]: ...
@overload
def is_valid(
    year: Column | int, month: Column | int, day: Column | int, *, calendar: CalendarIds = DEFAULT_CALENDAR
) -> Column: ...
@overload
def is_valid(year: object, *, calendar: CalendarIds = DEFAULT_CALENDAR) -> Any: ...
def is_valid(
    year: Any, month: Any = None, day: Any = None, *, calendar: CalendarIds = DEFAULT_CALENDAR
) -> Any:
    """Return which dates the calendar has, given as for `to_gregorian`: a column of truth values.

    `calendar` may be a column with the id of each row's; a row that names none has no date.

    >>> import numpy as np
    >>> is_valid(np.array([1430, 1431, 0]), 11, 30).tolist()
    [True, False, False]
    """
    (rules, given), columns = rules_of(calendar), _three(year, month, day)
    return run(_validity, *columns, *given, gives="bool", name="is_valid", rules=rules)


def _validity(library: ArrayLibrary, *columns: Any, rules: Rules) -> Any:
    dates, missing, like = _dates(library, columns[:3])
    if rules.calendar is None:
        lacking = np.zeros(len(dates.year), np.bool_) if missing is None else missing
        _, good = _numbered_by_row(library, dates, lacking, columns[3:], rules, refuse=False)
    else:
        _, good = kernels.numbered(dates, rules.calendar.id)
    return library.of_numbers(good, missing, like)


@gives(list[int | None], NDArray[np.uint8])
def weekday(days: Any, *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None) -> Any:
    """Return the weekday of each day, Monday being 0 and Sunday 6 (uint8).

    The calendar decides nothing but the years, and the civil zone that moments with a time zone are moved to
    unless `tz` names another.

    >>> import numpy as np
    >>> weekday(np.array(["2023-09-30"], "datetime64[D]")).tolist()  # a Saturday
    [5]
    """
    return _look_up(days, calendar, tz, "weekday", "uint8")


@gives(list[int | None], NDArray[np.uint16])
def day_of_year(days: Any, *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None) -> Any:
    """Return the number of each day in the calendar's year, from 1 (uint16); `tz` as for `from_gregorian`.

    >>> import numpy as np
    >>> day_of_year(np.array(["2023-04-14", "2023-04-13"], "datetime64[D]")).tolist()
    [1, 365]
    """
    return _look_up(days, calendar, tz, "day_of_year", "uint16")


@gives(list[int | None], NDArray[np.int32])
def month_key(days: Any, *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None) -> Any:
    """Return `year * 100 + month` of each day (int32): to group by months, in their order.

    `calendar` is an id, here and in the functions below, or a column with the id of each row's calendar;
    `tz` is as for `from_gregorian`.

    >>> import numpy as np
    >>> month_key(np.array(["2023-09-30"], "datetime64[D]")).tolist()
    [143006]
    """
    return _look_up(days, calendar, tz, "month_key", "int32")


@gives(list[int | None], NDArray[np.int32])
def season_key(days: Any, *, calendar: CalendarIds = DEFAULT_CALENDAR, tz: TimeZones | None = None) -> Any:
    """Return `year * 10 + season` of each day (int32): to group by seasons, in their order.

    The seasons are 1 (গ্রীষ্ম, summer) to 6 (বসন্ত, spring), of two months each; only Bangla calendars have
    them. `tz` is as for `from_gregorian`.

    >>> import numpy as np
    >>> season_key(np.array(["2023-09-30"], "datetime64[D]")).tolist()
    [14303]
    """
    return _look_up(days, calendar, tz, "season_key", "int32", bangla=True)


def _look_up(
    column: Any, calendar: Any, tz: TimeZones | None, table: str, gives: str, *, bangla: bool = False
) -> Any:
    """Return what a table says of days, by one calendar or by that of each row."""
    rules, given = rules_of(calendar, tz, bangla=bangla)
    kind, convert = np.dtype(gives), partial(_looked_up, table=table)
    return run(numbers_by_rule, column, *given, gives=gives, rules=rules, kind=kind, convert=convert)


def _looked_up(days: Days, calendar: Calendar, *, table: str) -> NDArray[np.integer]:
    return kernels.looked_up(days, calendar.id, table)


def _three(year: Any, month: Any, day: Any) -> tuple[Any, Any, Any]:
    """Return three columns, whichever way they were given."""
    if (month is None) != (day is None):
        raise TypeError("give year, month and day, or one column of all three")
    if month is not None:
        return year, month, day
    return year if isinstance(year, kernels.Fields) else library_of(year).parts(year)


def _dates(library: ArrayLibrary, columns: tuple[Any, ...]) -> tuple[Dates, Mask | None, Any]:
    """Return dates, which of them are missing, and a column whose kind the result takes."""
    given = [
        column if is_integer(column) else library.integers(column, name)
        for name, column in zip(Dates._fields, columns, strict=True)
    ]
    lengths = {len(part[0]) for part in given if not is_integer(part)}
    if len(lengths) != 1:
        raise BanglaCalendarError(
            Phrase(
                "year, month and day must be of one length, got {lengths}",
                lengths=", ".join(map(str, sorted(lengths))),
            )
        )
    rows = lengths.pop()
    missing: Mask | None = None
    parts: list[NDArray[np.integer]] = []
    for part in given:
        if is_integer(part):
            parts.append(np.broadcast_to(np.array(part), rows))
            continue
        values, nulls = part
        parts.append(values)
        if nulls is not None:
            missing = nulls if missing is None else missing | nulls
    like = next(column for column in columns if not is_integer(column))
    return Dates(*parts), missing, like
