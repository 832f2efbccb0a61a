"""Month and year: as data, and drawn from it for the terminal, as HTML and SVG; iCalendar feeds.

`month_calendar` and `year_calendar` compute; `to_text`, `to_html` and `to_svg` draw what they return and
compute no date. `observance_feed` and `date_feed` write iCalendar, with the extra `ics`.
"""

from __future__ import annotations

from bangla_calendar.pictures.grid import Cell, Month, Year, month_calendar, year_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.pictures.feeds import date_feed, observance_feed
    from bangla_calendar.pictures.page import to_html
    from bangla_calendar.pictures.sheet import to_svg
    from bangla_calendar.pictures.terminal import to_text

__all__ = [
    "Cell",
    "Month",
    "Year",
    "date_feed",
    "month_calendar",
    "observance_feed",
    "to_html",
    "to_svg",
    "to_text",
    "year_calendar",
]

# What draws is loaded when it is asked for.
_PLACES = {
    "date_feed": "feeds",
    "observance_feed": "feeds",
    "to_html": "page",
    "to_svg": "sheet",
    "to_text": "terminal",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
