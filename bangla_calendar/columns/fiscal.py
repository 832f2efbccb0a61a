"""Fiscal years and quarters of days in columns, as numbers to group by."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars import Calendar
from bangla_calendar.columns import kernels
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.generic import TimeZones, gives
from bangla_calendar.columns.kernels import Days
from bangla_calendar.columns.rules import numbers_by_rule, rules_of
from bangla_calendar.periods.fiscal import civil_rule, first_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Country, YearKind

__all__ = ["fiscal_quarter_key", "fiscal_year_key"]


@gives(list[int | None], NDArray[np.int32])
def fiscal_year_key(
    days: Any, *, country: Country, kind: YearKind = "fiscal", tz: TimeZones | None = None
) -> Any:
    """Return the year in which the fiscal year of each day begins (int32): 2023 for ২০২৩-২৪.

    `country` and `kind` are as for `FiscalYear`; years of the kind `"bangla"`, which begin in a Bangla month,
    have `month_key`. Days are given as for `from_gregorian`; moments with a time zone are moved to `tz`, by
    default the country's civil zone, or in a column of zones to that of each row.

    >>> import numpy as np
    >>> days = np.array(["2024-06-30", "2024-07-01"], "datetime64[D]")
    >>> fiscal_year_key(days, country="BD").tolist(), fiscal_year_key(days, country="IN").tolist()
    ([2023, 2024], [2024, 2024])
    """
    first = first_month(country, kind)
    return _by_zones(days, tz, country, first=first, with_quarter=False)


@gives(list[int | None], NDArray[np.int32])
def fiscal_quarter_key(
    days: Any, *, country: Country, kind: YearKind = "fiscal", tz: TimeZones | None = None
) -> Any:
    """Return `year * 10 + quarter` of each day (int32), of the fiscal year: 20234 for its fourth quarter.

    `country` and `kind` are as for `FiscalYear`, days and `tz` as for `fiscal_year_key`; school years have no
    quarters.

    >>> import numpy as np
    >>> days = np.array(["2024-06-30", "2024-07-01"], "datetime64[D]")
    >>> fiscal_quarter_key(days, country="BD").tolist(), fiscal_quarter_key(days, country="IN").tolist()
    ([20234, 20241], [20241, 20242])
    """
    first = first_month(country, kind, with_quarters=True)
    return _by_zones(days, tz, country, first=first, with_quarter=True)


def _by_zones(column: Any, tz: TimeZones | None, country: Country, **key: Any) -> Any:
    """Return the keys of days in one zone or in that of each row."""
    rules, given = rules_of(civil_rule(country), tz)
    convert = partial(_keys, **key)
    return run(
        numbers_by_rule, column, *given, gives="int32", rules=rules, kind=np.dtype(np.int32), convert=convert
    )


def _keys(days: Days, calendar: Calendar, *, first: int, with_quarter: bool) -> NDArray[np.int32]:
    # The months on end, of which the fiscal years begin with a January.
    year, month = np.divmod(kernels.looked_up(days, "gregorian", "month_key"), 100)
    months: NDArray[np.integer] = year * 12 + month - first
    found = months // 12
    if with_quarter:
        found = found * 10 + months % 12 // 3 + 1
    return found.astype(np.int32, copy=False)
