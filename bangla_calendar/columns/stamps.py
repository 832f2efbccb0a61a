"""The timestamps of sites in columns, as moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial
from typing import Any, Literal

import numpy as np

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.reading import (
    Errors,
    Reading,
    TextOfRow,
    Texts,
    checked,
    read_coded,
    read_texts,
)
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, ParseError, Phrase, UnknownNameError
from bangla_calendar.stamps.reading import LABELS, Stamp, find_stamps, parse_stamp, site_zone

__all__ = ["parse_stamps"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse_stamps(
    texts: Any,
    *,
    tz: tzinfo | str,
    label: Literal["published", "updated"] | None = None,
    reference: Any = None,
    calendar: str = DEFAULT_CALENDAR,
    errors: Errors = "raise",
) -> Any:
    """Return a column of the moments that timestamps give, each read by `parse_stamp`.

    With a `label` the texts may have several timestamps and other words, as pages have: it is the first that
    has the label. `tz` is a zone with a name; `reference` and `calendar` are as for `find_stamps`, and
    `reference` may be a column with the moment at which each row was read (NumPy's are of UTC). Where no
    clock is printed it is the first midnight of the day or of the month.

    Lists have aware datetimes, pandas, polars and Arrow moments in `tz`, and NumPy, which has no time zones,
    `datetime64[s]` in UTC. Texts that are no timestamps are a `BadRowsError`; with `errors="coerce"` they are
    missing, and with `errors="keep"` the result is a column of texts, the moments in ISO form.

    >>> [str(moment) for moment in parse_stamps(["প্রকাশ : ১৭ আগস্ট ২০২২, ১০:০৭ পিএম"], tz="Asia/Dhaka")]
    ['2022-08-17 22:07:00+06:00']
    """
    site = site_zone(tz, calendar)
    name = getattr(site, "key", None)
    if name is None:
        raise TypeError(f"tz must be a time zone with a name, such as Asia/Dhaka, got {tz!r}")
    if label is not None and label not in LABELS:
        raise UnknownNameError("label", str(label), LABELS)
    is_one = reference is None or isinstance(reference, date | BanglaDate)
    read = partial(_read, tz=site, calendar=calendar, label=label)
    find_stamps("", tz=site, calendar=calendar, reference=reference if is_one else None)  # errors for no rows
    gives = "text" if checked(errors) == "keep" else f"moment {name}"
    if is_one:
        of_text = partial(read, reference=reference)
        return run(read_texts, texts, gives=gives, reading=_reading(of_text, name, errors), errors=errors)

    def of_row(row: TextOfRow) -> datetime:
        return read(row.text, reference=row.reference)

    reading = _reading(of_row, name, errors)
    return run(_read_by_row, texts, reference, gives=gives, reading=reading, errors=errors, zone=name)


def _read(
    text: str, *, tz: tzinfo, calendar: str, label: str | None, reference: date | BanglaDate | None
) -> datetime:
    """Return the moment that a text gives, or its first timestamp with a label."""
    if label is None:
        return _moment(parse_stamp(text, tz=tz, reference=reference, calendar=calendar), tz)
    found = find_stamps(text, tz=tz, reference=reference, calendar=calendar)
    return _moment(_first(text, found, label), tz)


def _reading(read: Callable[[Any], datetime], zone: str, errors: str) -> Reading:
    """Return how moments are read: as seconds of a zone, or where bad texts are kept as texts."""
    if errors == "keep":
        return Reading(lambda text: read(text).isoformat(), np.dtype(np.object_))
    return Reading(lambda text: int(read(text).timestamp()), np.dtype(np.int64), zone=zone)


def _read_by_row(
    library: ArrayLibrary, column: Any, reference: Any, *, reading: Reading, errors: str, zone: str
) -> Any:
    """Read each text as it is seen from the moment of its row."""
    codes, choices, others = library.coded(column)
    seconds, missing = library.moments(reference, zone)
    if len(seconds) != len(codes):
        told = "{argument} must be of the length of the column, {rows}, got {length}"
        raise BanglaCalendarError(Phrase(told, argument="reference", rows=len(codes), length=len(seconds)))
    lacks = np.zeros(len(seconds), np.bool_) if missing is None else missing
    rows: dict[TextOfRow, int] = {}
    numbers = np.full(len(codes), -1)
    for place in np.flatnonzero((codes >= 0) & (codes < len(choices))).tolist():
        seen_from = None if lacks[place] else _EPOCH + timedelta(seconds=int(seconds[place]))
        row = TextOfRow(choices[codes[place]], reference=seen_from)
        numbers[place] = rows.setdefault(row, len(rows))
    # What is no text keeps its number behind the texts.
    numbers = np.where(codes >= len(choices), codes - len(choices) + len(rows), numbers)
    texts = Texts(slice(None), numbers, [*rows], others)
    return read_coded(library, texts, column, reading, errors)


def _first(text: str, found: list[Stamp], label: str) -> Stamp:
    """Return the first timestamp of a text that has a label."""
    for stamp in found:
        if stamp.label == label:
            return stamp
    raise ParseError(text, 0, Phrase("a timestamp with the label {label!r}", label=label))


def _moment(stamp: Stamp, site: tzinfo) -> datetime:
    """Return a timestamp as a moment; a day begins at midnight."""
    value = stamp.value
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=site)
