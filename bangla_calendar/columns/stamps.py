"""The timestamps of sites in columns, as moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import partial
from typing import Any, Literal

import numpy as np

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.reading import Errors, Reading, checked, read_texts
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import ParseError, Phrase, UnknownNameError
from bangla_calendar.stamps.reading import LABELS, Stamp, find_stamps, parse_stamp, site_zone

__all__ = ["parse_stamps"]


def parse_stamps(
    texts: Any,
    *,
    tz: tzinfo | str,
    label: Literal["published", "updated"] | None = None,
    reference: date | BanglaDate | None = None,
    calendar: str = DEFAULT_CALENDAR,
    errors: Errors = "raise",
) -> Any:
    """Return a column of the moments that timestamps give, each read by `parse_stamp`.

    With a `label` the texts may have several timestamps and other words, as pages have: it is the first that
    has the label. `tz` is a zone with a name; `reference` and `calendar` are as for `find_stamps`. Where no
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
    find = partial(find_stamps, tz=site, reference=reference, calendar=calendar)
    find("")  # an error in the options is one for no rows as well
    parse = partial(parse_stamp, tz=site, reference=reference, calendar=calendar)

    def read(text: str) -> datetime:
        return _moment(parse(text) if label is None else _first(text, find, label), site)

    if checked(errors) == "keep":
        reading = Reading(lambda text: read(text).isoformat(), np.dtype(np.object_))
        return run(read_texts, texts, gives="text", reading=reading, errors=errors)
    seconds = Reading(lambda text: int(read(text).timestamp()), np.dtype(np.int64), zone=name)
    return run(read_texts, texts, gives=f"moment {name}", reading=seconds, errors=errors)


def _first(text: str, find: Callable[[str], list[Stamp]], label: str) -> Stamp:
    """Return the first timestamp of a text that has a label."""
    for stamp in find(text):
        if stamp.label == label:
            return stamp
    raise ParseError(text, 0, Phrase("a timestamp with the label {label!r}", label=label))


def _moment(stamp: Stamp, site: tzinfo) -> datetime:
    """Return a timestamp as a moment; a day begins at midnight."""
    value = stamp.value
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=site)
