"""What is known of a date found in a text, as plain data, and data as lines of JSON."""

from __future__ import annotations

from bangla_calendar.calendars import get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.certainty import certainty
from bangla_calendar.date import BanglaDate
from bangla_calendar.files.visible import escaped_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, time
    from typing import Any

    from bangla_calendar.finding.match import DateMatch
    from bangla_calendar.finding.resolution import Resolved

    Record = dict[str, Any]

__all__ = ["bangla_day", "dumped", "iso_dates", "match_record"]


def dumped(value: object) -> str:
    """Return one line of JSON, Bengali as it is, what is not seen and what is not Unicode escaped."""
    import json

    return escaped_json(json.dumps(value, ensure_ascii=False))


def bangla_day(match: DateMatch) -> BanglaDate | None:
    """Return the Bangla date that a match means, or the first of several; None where there is none."""
    rule = match.rule
    first = None if rule is None else _first(match.gregorian)
    if rule is None or first is None:
        return None
    return BanglaDate.fromordinal(first.toordinal(), calendar=rule)


def _first(meant: Resolved) -> date | None:
    return meant[0] if isinstance(meant, tuple) else meant


def iso_dates(meant: Resolved | time | BanglaDate) -> list[str]:
    """Return none, one or two dates in ISO form."""
    if meant is None:
        return []
    return [end.isoformat() for end in (meant if isinstance(meant, tuple) else (meant,))]


def match_record(match: DateMatch, day: BanglaDate | None) -> Record:
    """Return what is known of a match by itself; `day` is the Bangla date that is meant, or None.

    `rule` is the calendar by which `gregorian` holds, None where there is none, and `basis` and `margin` are
    how well that is known.
    """
    return {**match.to_dict(resolved=True), **_rule(match, day, _first(match.gregorian))}


def _rule(match: DateMatch, day: BanglaDate | None, first: date | None) -> Record:
    if day is not None:
        calendar, year, month = get_calendar(day.calendar), day.year, day.month
    elif first is not None and match.calendar == "gregorian":
        calendar, year, month = GREGORIAN, first.year, first.month
    else:
        return {"rule": None, "basis": None, "margin": None}
    return {"rule": calendar.id, **certainty(calendar, year, month)}
