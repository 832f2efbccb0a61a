"""What columns say of a date or number that was found in a text: the same fields in every library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from bangla_calendar.finding import DateMatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.numbers import NumberMatch

__all__ = [
    "DATES",
    "FOUND",
    "NUMBERS",
    "PAGE",
    "Finds",
    "Found",
    "by_field",
    "found_record",
    "number_record",
    "records_of",
    "rows_of",
]

# What is found in each row; None where there is no text.
Found = list[list[DateMatch] | None]

# The field of a long frame that has the number of a text among all, from 0.
PAGE = "page"

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
    "value": "text",
    "gregorian": "date",
    "gregorian_end": "date",
    "flags": "texts",
    "agrees_with": "texts",
    "observance": "text",
    "rule": "text",
    "basis": "text",
    "margin": "float64",
}


def found_record(match: DateMatch) -> dict[str, Any]:
    """Return the fields of `FOUND` of a match, which are named as in `DateMatch.to_dict(resolved=True)`.

    `gregorian` is the day that is meant, without a clock, or the first of several, and `gregorian_end` the
    last of several.

    >>> from bangla_calendar import find_dates
    >>> record = found_record(find_dates("ঢাকা, ১৫ আশ্বিন ১৪৩০")[0])
    >>> record["start"], record["month"], str(record["gregorian"]), record["gregorian_end"]
    (6, 6, '2023-09-30', None)
    """
    meant = match.gregorian
    first, last = meant if isinstance(meant, tuple) else (meant, None)
    record = {
        "observance": None,
        **match.to_dict(resolved=True),
        "gregorian": _day(first),
        "gregorian_end": _day(last),
    }
    return {name: record[name] for name in FOUND}


# The same of a number that was found; its value is exact as a text, and rounded as a number.
_NUMBER = {
    "start": "int32",
    "end": "int32",
    "text": "text",
    "kind": "text",
    "value": "text",
    "number": "float64",
    "unit": "text",
}


def number_record(match: NumberMatch) -> dict[str, Any]:
    """Return the fields of a number that was found.

    >>> from bangla_calendar import find_numbers
    >>> record = number_record(find_numbers("৩/৪ অংশ")[0])
    >>> record["value"], record["number"]
    ('3/4', 0.75)
    """
    return {**match.to_dict(), "number": float(match.value)}


class Finds(NamedTuple):
    """What is found in texts: the fields of each find, and how a match becomes a record of them."""

    fields: dict[str, str]
    record: Callable[[Any], dict[str, Any]]


DATES, NUMBERS = Finds(FOUND, found_record), Finds(_NUMBER, number_record)


def _day(moment: date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def records_of(found: Sequence[Sequence[Any] | None], finds: Finds) -> list[list[dict[str, Any]] | None]:
    """Return the records of the matches in each row."""
    return [None if matches is None else [*map(finds.record, matches)] for matches in found]


def rows_of(found: Found) -> list[tuple[int, dict[str, Any]]]:
    """Return the record of each match, in their order, with the number of the row that it was found in."""
    return [(row, found_record(match)) for row, matches in enumerate(found) for match in matches or ()]


def by_field(records: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Return for each field the values of all records.

    >>> by_field([])["rule"]
    []
    """
    return {name: [record[name] for record in records] for name in FOUND}
