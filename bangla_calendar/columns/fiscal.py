"""Fiscal years and quarters of days in columns, as numbers to group by."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars import get_calendar
from bangla_calendar.columns import kernels
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.generic import gives
from bangla_calendar.columns.zones import zone_name
from bangla_calendar.periods.fiscal import civil_rule, first_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Country, YearKind

__all__ = ["fiscal_quarter_key", "fiscal_year_key"]


@gives(list[int | None], NDArray[np.int32])
def fiscal_year_key(
    days: Any, *, country: Country, kind: YearKind = "fiscal", tz: tzinfo | str | None = None
) -> Any:
    """Return the year in which the fiscal year of each day begins (int32): 2023 for ২০২৩-২৪.

    `country` and `kind` are as for `FiscalYear`; years of the kind `"bangla"`, which begin in a Bangla month,
    have `month_key`. Days are given as for `from_gregorian`; moments with a time zone are moved to `tz`, by
    default the country's civil zone.

    >>> import numpy as np
    >>> days = np.array(["2024-06-30", "2024-07-01"], "datetime64[D]")
    >>> fiscal_year_key(days, country="BD").tolist(), fiscal_year_key(days, country="IN").tolist()
    ([2023, 2024], [2024, 2024])
    """
    first = first_month(country, kind)
    return run(_keys, days, gives="int32", zone=_zone(tz, country), first=first, with_quarter=False)


@gives(list[int | None], NDArray[np.int32])
def fiscal_quarter_key(
    days: Any, *, country: Country, kind: YearKind = "fiscal", tz: tzinfo | str | None = None
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
    return run(_keys, days, gives="int32", zone=_zone(tz, country), first=first, with_quarter=True)


def _zone(tz: tzinfo | str | None, country: Country) -> str:
    return zone_name(tz, get_calendar(civil_rule(country)).timezone)


def _keys(library: ArrayLibrary, column: Any, *, zone: str, first: int, with_quarter: bool) -> Any:
    days = library.days(column, zone)
    # The months on end, of which the fiscal years begin with a January.
    year, month = np.divmod(kernels.looked_up(days, "gregorian", "month_key"), 100)
    months: NDArray[np.integer] = year * 12 + month - first
    found = months // 12
    if with_quarter:
        found = found * 10 + months % 12 // 3 + 1
    return library.of_numbers(found.astype(np.int32, copy=False), days.missing, column)
