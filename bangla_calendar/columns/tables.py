"""Tables that are looked up by the day, or by year and month, made of any calendar when first used.

Most columns stay within a few centuries, whose tables fit the processor's nearest caches and are made in
milliseconds; a column that leaves them is served by tables of all the calendar's years.
"""

from __future__ import annotations

from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars import Calendar, get_calendar
from bangla_calendar.columns.epoch import day_of, near_years

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import CalendarId

__all__ = ["MONTH_SLOTS", "Window", "window"]

# Each year has 16 places for its months, so that a place is found without a multiplication.
MONTH_SLOTS = 16


@cache
def window(calendar: CalendarId, *, whole: bool) -> Window:
    """Return the tables of a calendar: of the usual years, or of its whole range."""
    found = get_calendar(calendar)
    return Window(found, range(found.min_year, found.max_year + 1) if whole else near_years(found))


class Window:
    """Some years of a calendar in tables.

    `first` is the first day, counted from 1970, and `days` the number of days; `years` are the years.
    """

    def __init__(self, calendar: Calendar, years: range) -> None:
        self.years = years
        # Of each month the day before it, and its length.
        months = np.array([[month[3:] for month in calendar.months[year][1:]] for year in years], np.int64)
        self._before, self._lengths = months[:, :, 0] + day_of(0), months[:, :, 1]
        self.first = int(self._before[0, 0]) + 1
        self.days = int(self._lengths.sum())

    def _each_day(self, of_month: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return for every day what is given for its month, by year and month."""
        return np.repeat(of_month.ravel(), self._lengths.ravel())

    @cached_property
    def _numbers(self) -> NDArray[np.int64]:
        """The days, counted from 1970."""
        return np.arange(self.first, self.first + self.days)

    @cached_property
    def fields(self) -> NDArray[np.int32]:
        """For each day `year << 16 | month << 8 | day`."""
        years, months = np.array(self.years)[:, None], np.arange(1, 13)
        # What a month's days have in common, less the day before it, so that the number of the day adds up.
        common = (years << 16 | months << 8) - self._before
        return (self._each_day(common) + self._numbers).astype(np.int32)

    @cached_property
    def day_of_year(self) -> NDArray[np.uint16]:
        """For each day its number in the year, from 1."""
        before_year = np.broadcast_to(self._before[:, :1], self._before.shape)
        return (self._numbers - self._each_day(before_year)).astype(np.uint16)

    @cached_property
    def weekday(self) -> NDArray[np.uint8]:
        """For each day its weekday, Monday being 0; 1 January 1970 was a Thursday, 3."""
        return ((self._numbers + 3) % 7).astype(np.uint8)

    @cached_property
    def month_key(self) -> NDArray[np.int32]:
        """For each day `year * 100 + month`."""
        fields = self.fields
        return (fields >> 16) * 100 + (fields >> 8 & 0xFF)

    @cached_property
    def season_key(self) -> NDArray[np.int32]:
        """For each day `year * 10 + season`, the season being 1 to 6, each of two months."""
        fields = self.fields
        return (fields >> 16) * 10 + ((fields >> 8 & 0xFF) + 1) // 2

    @cached_property
    def months(self) -> NDArray[np.int32]:
        """For each year and each of 16 months `before << 8 | length`.

        `before` is the day before the month, counted from 1970 (23 bits hold every day of the Gregorian
        years 1-9999, with its sign); months that do not exist have the length 0.
        """
        table = np.zeros((len(self.years), MONTH_SLOTS), np.int32)
        table[:, 1:13] = self._before << 8 | self._lengths
        return table.ravel()
