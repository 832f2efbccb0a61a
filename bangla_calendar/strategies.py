"""Hypothesis strategies: valid Bangla dates to test with. Only this module imports hypothesis.

Installed with the extra `hypothesis`. `st.from_type(BanglaDate)` works without an import of this module.
"""

from __future__ import annotations

from hypothesis import strategies as st

from bangla_calendar.calendars import DEFAULT_CALENDAR, available_calendars, get_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, UnknownNameError

__all__ = ["bangla_dates", "calendars"]

# Failing examples shrink towards this day, 14 April 2000.
_ANCHOR = (1407, 1, 1)


def calendars(family: str | None = "bangla") -> st.SearchStrategy[str]:
    """Return a strategy for the ids of calendars of a family, or of all calendars for None.

    >>> from hypothesis import find
    >>> find(calendars(), lambda calendar: True)
    'bangladesh'
    """
    families = {name: get_calendar(name).family for name in available_calendars()}
    if family not in (None, *families.values()):
        raise UnknownNameError("family", str(family), tuple(dict.fromkeys(families.values())))
    return st.sampled_from([name for name in families if family in (None, families[name])])


def bangla_dates(
    min: BanglaDate | None = None,  # noqa: A002 - the names that datetime.date gives its bounds
    max: BanglaDate | None = None,  # noqa: A002
    calendar: str | st.SearchStrategy[str] | None = None,
) -> st.SearchStrategy[BanglaDate]:
    """Return a strategy for dates from `min` to `max`, both included, of a calendar.

    The calendar is that of the bounds, else `"bangladesh"`; a strategy such as `calendars()` draws one.
    First and last days of months come more often than others. Bounds of different calendars, or a lower
    one after the upper one, are errors.

    >>> from hypothesis import find
    >>> find(bangla_dates(), lambda day: True)
    BanglaDate(1407, 1, 1)
    """
    if isinstance(calendar, st.SearchStrategy):
        return calendar.flatmap(lambda drawn: bangla_dates(min, max, drawn))
    for field, bound in (("min", min), ("max", max)):
        if not (bound is None or isinstance(bound, BanglaDate)):
            raise TypeError(f"{field} must be a BanglaDate, got {type(bound).__name__}")
    named = [bound.calendar for bound in (min, max) if bound] + ([] if calendar is None else [calendar])
    name = named[0] if named else DEFAULT_CALENDAR
    for other in named[1:]:
        if other != name:
            raise BanglaCalendarError(f"bounds and calendar must agree, got {name} and {other}")
    rule = get_calendar(name)
    lowest, highest = (
        BanglaDate.fromordinal(bound, calendar=name) for bound in (rule.min_ordinal, rule.max_ordinal)
    )
    low, high = min or lowest, max or highest
    if low > high:
        raise DateRangeError("min", low.isoformat(), lowest.isoformat(), high.isoformat(), name)
    first, last = low.toordinal(), high.toordinal()
    anchor = sorted((first, rule.to_ordinal(*_ANCHOR), last))[1]

    def in_bounds(ordinal: int) -> BanglaDate:
        return BanglaDate.fromordinal(sorted((first, ordinal, last))[1], calendar=name)

    def month_edge(ordinal: int, *, end: bool) -> BanglaDate:
        day = in_bounds(ordinal)
        return in_bounds(day.replace(day=day.days_in_month if end else 1).toordinal())

    days = st.integers(first - anchor, last - anchor).map(lambda distance: distance + anchor)
    edges = st.builds(lambda ordinal, end: month_edge(ordinal, end=end), days, st.booleans())
    return st.one_of(days.map(in_bounds), edges)


def register() -> None:
    """Let Hypothesis find the strategy by the type; called by its entry point."""
    st.register_type_strategy(BanglaDate, bangla_dates())
