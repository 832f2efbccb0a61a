"""Dates found in the texts of a column, by one calendar and from one day, or by those of each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
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
from bangla_calendar.columns.generic import BanglaCalendarIds, TimeZones, gives
from bangla_calendar.columns.kernels import Days
from bangla_calendar.columns.reading import coded_texts
from bangla_calendar.columns.rules import (
    RuleOfRows,
    Rules,
    coded_rules,
    days_of,
    each_rule,
    in_rows,
    naming_reference,
    reference_of,
    refuse_unnamed,
    rules_of,
)
from bangla_calendar.columns.zones import zone_name
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.finding import DateMatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Country

__all__ = ["find_dates"]


@gives(list[list[DateMatch] | None], NDArray[np.object_])
def find_dates(
    texts: Any,
    *,
    calendar: BanglaCalendarIds = DEFAULT_CALENDAR,
    reference: Any = None,
    pivot: int | None = 30,
    tz: TimeZones | None = None,
    observances: Country | None = None,
    country: Country | None = None,
    as_frame: bool = False,
) -> Any:
    """Return a column that holds in each row the list of the dates found in a text, in their order.

    The options are those of `bangla_calendar.find_dates`; `calendar` may be a column with the id of each
    row's calendar, `tz` one with its time zone, and `reference` one with the day that it is seen from;
    moments with a time zone in that are the day in `tz`, by default the zone of Bangladesh.

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
    rules, given = rules_of(calendar, tz, bangla=True)
    one_day, each_day = reference_of(reference)
    find = partial(finding.find_dates, pivot=pivot, country=country, observances=observances)
    find("", reference=one_day)  # an error in the options is one for no rows as well
    return run(
        _found,
        texts,
        *given,
        *each_day,
        gives="frame" if as_frame else "found",
        find=find,
        rules=rules,
        reference=one_day,
        each_day=bool(each_day),
        as_frame=as_frame,
    )


def _found(
    library: ArrayLibrary,
    column: Any,
    *given: Any,
    find: Callable[..., list[DateMatch]],
    rules: Rules,
    reference: date | BanglaDate | None,
    each_day: bool,
    as_frame: bool,
) -> Any:
    """Find the dates in each text, by the rule and from the day of its row where these are given."""
    codes, choices = coded_texts(library, column)
    total = len(codes)
    numbers, of_rows = _rules_of_rows(library, rules, given[:-1] if each_day else given, codes)
    days = _days_of_rows(library, given[-1], numbers, of_rows) if each_day else [reference] * total

    @cache
    def read(code: int, rule: int, day: date | BanglaDate | None) -> list[DateMatch]:
        calendar, tz = of_rows[rule]
        return find(choices[code], calendar=calendar, tz=tz, reference=day)

    found = [
        None if code < 0 else [*read(code, rule, day)]
        for code, rule, day in zip(codes.tolist(), numbers.tolist(), days, strict=True)
    ]
    if not as_frame:
        return library.of_found(found, column)
    found_rows = rows_of(found)
    return library.frame_of([row for row, _ in found_rows], [record for _, record in found_rows], column)


def _rules_of_rows(
    library: ArrayLibrary, rules: Rules, given: Sequence[Any], codes: NDArray[np.integer]
) -> tuple[NDArray[np.integer], list[RuleOfRows]]:
    """Return the number of the rule of each row, -1 for a row without a text, and the rules."""
    numbers, of_rows = coded_rules(library, rules, given, len(codes))
    refuse_unnamed((numbers < 0) & (codes >= 0))
    numbers = np.where(codes < 0, -1, numbers)
    # A zone for all rows may be one without a name.
    named = of_rows if rules.each_zone else [rule._replace(tz=None) for rule in of_rows]
    for _ in each_rule(numbers, named, bangla=True):
        pass  # an unknown one is an error
    return numbers, of_rows


def _days_of_rows(
    library: ArrayLibrary, column: Any, numbers: NDArray[np.integer], of_rows: Sequence[RuleOfRows]
) -> list[date | None]:
    """Return the day of each row in its zone, None where it is missing."""
    total = len(numbers)
    zone = get_calendar(DEFAULT_CALENDAR).timezone
    with naming_reference():
        all_days = library.days(column, zone)
    if len(all_days.values) != total:
        told = "{argument} must be of the length of the column, {rows}, got {length}"
        raise BanglaCalendarError(Phrase(told, argument="reference", rows=total, length=len(all_days.values)))
    found: list[date | None] = [None] * total
    for number, (_, tz) in enumerate(of_rows):
        rows = np.flatnonzero(numbers == number)
        own = days_of(library, column, rows, total, zone_name(tz, zone))
        for row, day in zip(rows.tolist(), in_rows(partial(_dates, own), rows, total), strict=True):
            found[row] = day
    return found


def _dates(days: Days) -> list[date | None]:
    """Return days as dates, None where one is missing."""
    missing = days.missing_in(slice(None))
    if kernels.outside(days, "gregorian").any():
        kernels.refuse_days(days, "gregorian")
    return [
        None if lacks else date.fromordinal(ordinal_of(day))
        for day, lacks in zip(days.numbers().tolist(), missing.tolist(), strict=True)
    ]
