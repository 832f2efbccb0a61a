"""Strategies for Bangla dates and for the calendars that have them."""

from __future__ import annotations

from hypothesis import strategies as st

from bangla_calendar.arguments import takes_older_names
from bangla_calendar.calendars import DEFAULT_CALENDAR, available_calendars, get_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hypothesis.internal.conjecture.data import ConjectureData
    from hypothesis.strategies import SearchStrategy

    from bangla_calendar.typing import BanglaCalendarId, Family

__all__ = ["bangla_dates", "calendars"]

# Failing examples shrink towards the first day of this year, 14 April 2025.
_YEAR = 1432
# The last day of a month comes this many times as often as any other: as an edge it finds more faults.
_EDGES = 2


def calendars(family: Family | None = "bangla") -> SearchStrategy[str]:
    """Return a strategy for the ids of calendars of a family, or of all calendars for None.

    >>> from hypothesis import find
    >>> find(calendars(), lambda calendar: True)
    'bangladesh'
    """
    families = {name: get_calendar(name).family for name in available_calendars()}
    if family not in (None, *families.values()):
        raise UnknownNameError("family", str(family), tuple(dict.fromkeys(families.values())))
    return st.sampled_from([name for name in families if family in (None, families[name])])


@takes_older_names(min="min_value", max="max_value")
def bangla_dates(
    min_value: BanglaDate | None = None,
    max_value: BanglaDate | None = None,
    calendar: BanglaCalendarId | SearchStrategy[str] | None = None,
) -> SearchStrategy[BanglaDate]:
    """Return a strategy for dates from `min_value` to `max_value`, both included, of a calendar.

    The calendar is that of the bounds, else `"bangladesh"`; a strategy such as `calendars()` draws one.
    Examples shrink towards 1 Boishakh 1432. Last days of months come more often than others. Bounds of
    different calendars, or a lower one after the upper one, are errors.

    >>> from hypothesis import find
    >>> find(bangla_dates(), lambda day: True)
    BanglaDate(1432, 1, 1)
    """
    bounds = {"min_value": min_value, "max_value": max_value}
    for field, bound in bounds.items():
        if not (bound is None or isinstance(bound, BanglaDate)):
            raise TypeError(f"{field} must be a BanglaDate, got {type(bound).__name__}")
    if isinstance(calendar, st.SearchStrategy):
        return calendar.flatmap(lambda drawn: bangla_dates(min_value, max_value, drawn))
    return _Dates(*_range(min_value, max_value, calendar))


def _range(
    low: BanglaDate | None, high: BanglaDate | None, calendar: str | None
) -> tuple[BanglaDate, BanglaDate]:
    """Return the first and the last date; bounds that are none are those of the calendar."""
    named = [bound.calendar for bound in (low, high) if bound] + ([] if calendar is None else [calendar])
    name = named[0] if named else DEFAULT_CALENDAR
    for other in named[1:]:
        if other != name:
            raise BanglaCalendarError(
                Phrase("bounds and calendar must agree, got {first} and {second}", first=name, second=other)
            )
    rule = get_calendar(name)
    lowest, highest = (
        BanglaDate.fromordinal(bound, calendar=name) for bound in (rule.min_ordinal, rule.max_ordinal)
    )
    low, high = low or lowest, high or highest
    if low > high:
        raise DateRangeError("min_value", low.isoformat(), lowest.isoformat(), high.isoformat(), name)
    return low, high


class _Dates(st.SearchStrategy[BanglaDate]):
    """Dates by their year, their month and their day, drawn as `st.dates()` draws those of its own.

    (Of strategies put together Hypothesis takes month and day for two of a kind, and makes them alike: some
    dates then come too seldom to be found, and failing ones shrink to others for another seed.)
    """

    def __init__(self, low: BanglaDate, high: BanglaDate) -> None:
        super().__init__()
        self._low = low
        self._high = high
        self._anchor = sorted((low.year, _YEAR, high.year))[1]

    def __repr__(self) -> str:
        return f"bangla_dates(min_value={self._low!r}, max_value={self._high!r})"

    def do_draw(self, data: ConjectureData) -> BanglaDate:
        """Draw a date within what the bounds leave of its year and month."""
        low, high = self._low, self._high
        year = data.draw_integer(low.year, high.year, shrink_towards=self._anchor)
        first = low.month if year == low.year else 1
        last = high.month if year == high.year else 12
        month = data.draw_integer(first, last)
        length = BanglaDate(year, month, 1, calendar=low.calendar).days_in_month
        first = low.day if (year, month) == (low.year, low.month) else 1
        last = high.day if (year, month) == (high.year, high.month) else length
        day = min(data.draw_integer(first, last + _EDGES), last)
        return BanglaDate(year, month, day, calendar=low.calendar)
