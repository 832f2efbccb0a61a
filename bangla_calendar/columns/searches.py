"""Dates found in the texts of a column, by one calendar and from one day, or by those of each row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, tzinfo
from functools import cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar import finding
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.columns import kernels
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.epoch import ordinal_of
from bangla_calendar.columns.found import rows_of
from bangla_calendar.columns.generic import BanglaCalendarIds, gives
from bangla_calendar.columns.rules import coded_rules, each_rule, ids_or_rule, refuse_unnamed
from bangla_calendar.columns.zones import zone_name
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.finding import DateMatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import CalendarId, Country

__all__ = ["find_dates"]


@gives(list[list[DateMatch] | None], NDArray[np.object_])
def find_dates(
    texts: Any,
    *,
    calendar: BanglaCalendarIds = DEFAULT_CALENDAR,
    reference: Any = None,
    pivot: int | None = 30,
    tz: tzinfo | str | None = None,
    observances: Country | None = None,
    country: Country | None = None,
    as_frame: bool = False,
) -> Any:
    """Return a column that holds in each row the list of the dates found in a text, in their order.

    The options are those of `bangla_calendar.find_dates`; `calendar` may be a column with the id of each
    row's calendar, and `reference` a column with the day that each row is seen from; moments with a time zone
    in that are the day in `tz`, by default the zone of Bangladesh.

    In lists, NumPy, pandas and Dask the result has lists of `DateMatch`; in polars and Arrow lists of
    structs, with the fields of `bangla_calendar.columns.found.FOUND`. A text without any date has an empty
    list, and a missing text is missing.

    With `as_frame` the result is a long frame, a row for each date, with the same fields in every library
    (those of `FOUND`): a DataFrame of pandas or Dask, whose index has the label of the text, a DataFrame of
    polars, a Table of Arrow, a relation of DuckDB, a dict of arrays or a list of dicts. But for pandas and
    Dask its first column, `page`, has the number of the text, from 0.

    Raises `UnknownNameError` for a calendar that is no Bangla one, `TypeError` for a column of other things.

    >>> find_dates(["ঢাকা, ১৫ আশ্বিন ১৪৩০", "", None])[0][0].gregorian
    datetime.date(2023, 9, 30)
    >>> found = find_dates(["", "ঢাকা, ১৫ আশ্বিন ১৪৩০"], as_frame=True)
    >>> [(row["page"], row["value"], row["basis"]) for row in found]
    [(1, '1430-06-15', 'published')]
    """
    rule, ids = ids_or_rule(calendar, bangla=True)
    each_day = () if reference is None or isinstance(reference, date | BanglaDate) else (reference,)
    one_day = None if each_day else reference
    find = partial(finding.find_dates, pivot=pivot, tz=tz, country=country, observances=observances)
    find("", reference=one_day)  # an error in the options is one for no rows as well
    return run(
        _found,
        texts,
        *ids,
        *each_day,
        gives="frame" if as_frame else "found",
        find=find,
        calendar=None if rule is None else rule.id,
        reference=one_day,
        zone=zone_name(tz, get_calendar(DEFAULT_CALENDAR).timezone) if each_day else None,
        as_frame=as_frame,
    )


def _found(
    library: ArrayLibrary,
    column: Any,
    *given: Any,
    find: Callable[..., list[DateMatch]],
    calendar: CalendarId | None,
    reference: date | BanglaDate | None,
    zone: str | None,
    as_frame: bool,
) -> Any:
    """Find the dates in each text, by the calendar and from the day of its row where these are given."""
    codes, choices, others = library.coded(column)
    if others:
        raise TypeError(f"texts must be str, got {type(others[0]).__name__}")
    total = len(codes)
    rules = [calendar] * total if calendar is not None else _rules_of_rows(library, given[0], codes)
    days = [reference] * total if zone is None else _days_of_rows(library, given[-1], total, zone)

    @cache
    def read(code: int, rule: str, day: date | BanglaDate | None) -> list[DateMatch]:
        return find(choices[code], calendar=rule, reference=day)

    found = [
        None if code < 0 else [*read(code, rule, day)]
        for code, rule, day in zip(codes.tolist(), rules, days, strict=True)
    ]
    if not as_frame:
        return library.of_found(found, column)
    found_rows = rows_of(found)
    return library.frame_of([row for row, _ in found_rows], [record for _, record in found_rows], column)


def _rules_of_rows(library: ArrayLibrary, ids: Any, codes: NDArray[np.integer]) -> list[str]:
    """Return the calendar of each row, any for a row without a text."""
    numbers, names = coded_rules(library, ids, len(codes))
    numbers = np.where(codes < 0, -1, numbers)
    refuse_unnamed((numbers < 0) & (codes >= 0))
    for _ in each_rule(numbers, names, bangla=True):
        pass  # an unknown one is an error
    return [names[number] if number >= 0 else DEFAULT_CALENDAR for number in numbers.tolist()]


def _days_of_rows(library: ArrayLibrary, column: Any, rows: int, zone: str) -> list[date | BanglaDate | None]:
    """Return the day of each row, None where it is missing."""
    days = library.days(column, zone)
    if len(days.values) != rows:
        raise BanglaCalendarError(
            Phrase(
                "{argument} must be of the length of the column, {rows}, got {length}",
                argument="reference",
                rows=rows,
                length=len(days.values),
            )
        )
    missing = days.missing_in(slice(None))
    if kernels.outside(days, "gregorian").any():
        kernels.refuse_days(days, "gregorian")
    numbers = days.numbers().tolist()
    return [
        None if lacks else date.fromordinal(ordinal_of(day))
        for day, lacks in zip(numbers, missing.tolist(), strict=True)
    ]
