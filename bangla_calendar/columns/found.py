"""What columns say of a date that was found in a text: a record with the same fields in every library."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from bangla_calendar.finding import DateMatch

__all__ = ["FOUND", "found_record", "records_of"]

# Each field and what it is made of; "texts" is a list of texts.
FOUND = {
    "start": "int32",
    "end": "int32",
    "text": "text",
    "kind": "text",
    "calendar": "text",
    "year": "int32",
    "month": "int32",
    "day": "int32",
    "weekday": "text",
    "hour": "int32",
    "minute": "int32",
    "gregorian": "date",
    "gregorian_end": "date",
    "flags": "texts",
    "agrees_with": "texts",
    "observance": "text",
}


def found_record(match: DateMatch) -> dict[str, Any]:
    """Return the fields of `FOUND` of a match, which are named as in `DateMatch`.

    `gregorian` is the day that is meant, without a clock, or the first of several, and `gregorian_end` the
    last of several.

    >>> from bangla_calendar import find_dates
    >>> record = found_record(find_dates("ঢাকা, ১৫ আশ্বিন ১৪৩০")[0])
    >>> record["start"], record["month"], str(record["gregorian"]), record["gregorian_end"]
    (6, 6, '2023-09-30', None)
    """
    meant = match.gregorian
    first, last = meant if isinstance(meant, tuple) else (meant, None)
    agrees = match.agrees_with
    record = {
        **match.to_dict(),
        "gregorian": _day(first),
        "gregorian_end": _day(last),
        "flags": [*match.flags],
        "agrees_with": None if agrees is None else [*agrees],
        "observance": match.observance,
    }
    return {name: record[name] for name in FOUND}


def _day(moment: date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def records_of(found: list[list[DateMatch] | None]) -> list[list[dict[str, Any]] | None]:
    """Return the records of the matches in each row."""
    return [None if matches is None else [*map(found_record, matches)] for matches in found]
