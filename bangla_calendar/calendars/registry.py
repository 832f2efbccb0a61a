"""The registry, which finds a calendar by its id and imports the file it stands in only then."""

from __future__ import annotations

from bangla_calendar.arguments import plain_text
from bangla_calendar.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.typing import BanglaCalendarId, CalendarId

__all__ = ["DEFAULT_CALENDAR", "available_calendars", "get_bangla_calendar", "get_calendar"]

DEFAULT_CALENDAR = "bangladesh"

# Where each calendar stands: the module in this package, and its name there.
_PLACES = {
    "bangladesh": ("bangladesh", "BANGLADESH"),
    "bangladesh-2019": ("bangladesh", "BANGLADESH_2019"),
    "bangladesh-1995": ("bangladesh", "BANGLADESH_1995"),
    "west-bengal": ("west_bengal", "WEST_BENGAL"),
    "west-bengal-drik": ("west_bengal", "WEST_BENGAL_DRIK"),
    "hijri": ("foreign", "HIJRI"),
    "saka": ("foreign", "SAKA"),
    "julian": ("foreign", "JULIAN"),
    "gregorian": ("base", "GREGORIAN"),
}
_found: dict[str, Calendar] = {}


def get_calendar(calendar: CalendarId) -> Calendar:
    """Return the calendar of an id.

    Raises `UnknownNameError` for an id that is not in `available_calendars()`.

    >>> get_calendar("bangladesh").month_length(1431, 11)
    29
    """
    if type(calendar) is not str:
        calendar = plain_text(calendar, "calendar")
    try:
        return _found[calendar]
    except KeyError:
        return _found.setdefault(calendar, _load(calendar))


def get_bangla_calendar(calendar: BanglaCalendarId) -> Calendar:
    """Return the calendar of an id that is one of the Bangla ones, as a rule for Bangla dates is.

    Raises `UnknownNameError` for any other id.

    >>> get_bangla_calendar("west-bengal").family
    'bangla'
    """
    found = get_calendar(calendar)
    if found.family != "bangla":
        choices = (other for other in available_calendars() if get_calendar(other).family == "bangla")
        raise UnknownNameError("Bangla calendar", calendar, tuple(choices))
    return found


def _load(calendar: CalendarId) -> Calendar:
    from importlib import import_module

    if calendar not in _PLACES:
        raise UnknownNameError("calendar", calendar, available_calendars())
    module, name = _PLACES[calendar]
    found: Calendar = getattr(import_module(f"{__package__}.{module}"), name)
    return found


def available_calendars() -> tuple[str, ...]:
    """Return the ids of all calendars, the default first.

    >>> available_calendars()[0]
    'bangladesh'
    """
    return tuple(_PLACES)
