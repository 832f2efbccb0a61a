"""A date from a mapping, as JSON has it."""

from __future__ import annotations

from collections.abc import Mapping

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from bangla_calendar.date import BanglaDate

__all__ = ["date_of"]


def date_of(kind: type[BanglaDate], fields: Mapping[str, object]) -> BanglaDate:
    """Return the date of a mapping that `BanglaDate.to_dict` has written, or a part of that."""
    if not isinstance(fields, Mapping):
        raise TypeError(f"fields must be a mapping, got {type(fields).__name__}")
    given: dict[str, Any] = dict(fields)
    calendar = given.get("calendar", DEFAULT_CALENDAR)
    if given.keys() >= {"year", "month", "day"}:
        made = kind(given["year"], given["month"], given["day"], calendar=calendar)
    elif "iso" in given:
        made = kind.fromisoformat(given["iso"], calendar=calendar)
    else:
        raise BanglaCalendarError("a date needs iso, or year, month and day")
    _refuse_contradictions(given, made.to_dict())
    return made


def _refuse_contradictions(given: Mapping[str, object], own: Mapping[str, object]) -> None:
    """Raise where something given is not what the date itself says."""
    for key, value in given.items():
        if key not in own:
            raise UnknownNameError("key", str(key), tuple(own))
        if value != own[key]:
            raise BanglaCalendarError(
                Phrase(
                    "{key} must be {own!r}, as the other keys say, got {value}",
                    key=key,
                    own=own[key],
                    value=f"{value!r:.100}",
                )
            )
