"""The timestamps of sites in columns, as moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import partial
from typing import Any, Literal

import numpy as np

from bangla_calendar.arguments import time_zone
from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.generic import BanglaCalendarIds, TimeZones
from bangla_calendar.columns.reading import Reading, TextOfRow, checked, read_by_row, read_texts
from bangla_calendar.columns.rules import NONE_NAMED, reference_of, rules_of
from bangla_calendar.columns.zones import zone_name
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, ParseError, Phrase, UnknownNameError
from bangla_calendar.stamps.reading import LABELS, Stamp, find_stamps, parse_stamp, site_zone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, ColumnErrors

__all__ = ["parse_stamps"]


def parse_stamps(
    texts: Any,
    *,
    tz: TimeZones,
    label: Literal["published", "updated"] | None = None,
    reference: Any = None,
    calendar: BanglaCalendarIds = DEFAULT_CALENDAR,
    errors: ColumnErrors = "raise",
) -> Any:
    """Return a column of the moments that timestamps give, each read by `parse_stamp`.

    With a `label` the texts may have several timestamps and other words, as pages have: it is the first that
    has the label. `tz` is a zone with a name; `reference` and `calendar` are as for `find_stamps`. Each of
    the three may be a column with that of each row: the zone of its site, the moment at which it was read
    (NumPy's are of UTC), the id of its calendar. Where no clock is printed it is the first midnight of the
    day or of the month.

    Lists have aware datetimes, pandas, polars and Arrow moments in `tz`, in UTC where that is a column, and
    NumPy, which has no time zones, `datetime64[s]` in UTC. Texts that are no timestamps and rows that name no
    zone or calendar are a `BadRowsError`; with `errors="coerce"` they are missing, and with `errors="keep"`
    the result is a column of texts, the moments in ISO form.

    >>> [str(moment) for moment in parse_stamps(["প্রকাশ : ১৭ আগস্ট ২০২২, ১০:০৭ পিএম"], tz="Asia/Dhaka")]
    ['2022-08-17 22:07:00+06:00']
    """
    rules, given = rules_of(calendar, tz, bangla=True)
    if label is not None and label not in LABELS:
        raise UnknownNameError("label", str(label), LABELS)
    rule = rules.calendar.id if rules.calendar else DEFAULT_CALENDAR
    site = site_zone("UTC" if rules.each_zone else tz, rule)
    name = zone_name(site, "")
    one, each = reference_of(reference)
    find_stamps("", tz=site, calendar=rule, reference=one)  # errors for no rows
    gives = "text" if checked(errors) == "keep" else f"moment {name}"
    if not given and not each:
        read = partial(_read, tz=site, calendar=rule, label=label, reference=one)
        return run(read_texts, texts, gives=gives, reading=_reading(read, name, errors), errors=errors)
    reading = _reading(partial(_read_of_row, label=label, reference=one), name, errors)
    options: dict[str, Any] = {"reading": reading, "rules": rules, "each_reference": bool(each)}
    return run(read_by_row, texts, *given, *each, gives=gives, errors=errors, **options)


def _read_of_row(row: TextOfRow, *, label: str | None, reference: date | BanglaDate | None) -> datetime:
    """Return the moment that a text gives, by what its row says."""
    if row.calendar is None:
        raise BanglaCalendarError(NONE_NAMED)
    if row.tz is None:
        raise BanglaCalendarError("the row names no time zone")
    site = time_zone(row.tz)
    return _read(row.text, tz=site, calendar=row.calendar, label=label, reference=row.reference or reference)


def _read(
    text: str,
    *,
    tz: tzinfo,
    calendar: BanglaCalendarId,
    label: str | None,
    reference: date | BanglaDate | None,
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
