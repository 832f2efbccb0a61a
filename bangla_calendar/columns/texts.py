"""Texts in columns: dates written, read and found, digits changed.

Texts repeat in a column, so what is done to a text is done once to each distinct one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from functools import lru_cache, partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.arguments import OWN_ZONE, time_zone
from bangla_calendar.calendars import DEFAULT_CALENDAR, Calendar, get_calendar
from bangla_calendar.civil import plain_date
from bangla_calendar.columns import kernels
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary, Choices
from bangla_calendar.columns.adapters.lists import LIBRARY as LISTS
from bangla_calendar.columns.epoch import day_of, ordinal_of
from bangla_calendar.columns.generic import BanglaCalendarIds, CalendarIds, TimeZones, gives
from bangla_calendar.columns.kernels import Days, Mask
from bangla_calendar.columns.outlines import Options
from bangla_calendar.columns.plain import plain_days
from bangla_calendar.columns.reading import (
    Reading,
    TextOfRow,
    checked,
    chosen,
    distinct_of,
    read_by_row,
    read_texts,
)
from bangla_calendar.columns.rules import (
    NONE_NAMED,
    Rules,
    coded_rules,
    days_of,
    each_rule,
    in_rows,
    refuse_unnamed,
    rules_of,
)
from bangla_calendar.columns.writing import tables_of
from bangla_calendar.columns.zones import civil_zone
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.formatting import LONG, format_date
from bangla_calendar.language import digits as scalars
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import (
        ColumnErrors,
        DigitSet,
        Language,
        NumericFamily,
        Order,
        Region,
    )

__all__ = [
    "format_dates",
    "parse_dates",
    "to_ascii_digits",
    "to_bangla_digits",
]

# The texts of all days of a span of time are kept for the next column, if the span is no longer than this,
# some 700 years; it begins and ends at multiples of a step, so that columns share it.
_MOST_DAYS, _STEP = 1 << 18, 1 << 12
# In columns so long some rows are looked at for texts that repeat: how many times makes it often.
_MANY, _SAMPLE, _OFTEN = 1 << 14, 2048, 3


@gives(list[str | None], NDArray[np.object_])
def to_bangla_digits(texts: Any, *, errors: ColumnErrors = "raise") -> Any:
    """Return a column of texts, or of integers, with ASCII digits as Bengali ones; nothing else changes.

    What is neither in a column of objects is a `TypeError`, missing with `errors="coerce"`, and stays with
    `errors="keep"`.

    >>> to_bangla_digits(["30/9/2023", None])
    ['৩০/৯/২০২৩', None]
    """
    return run(_changed, texts, gives="text", change=scalars.to_bangla_digits, errors=checked(errors))


@gives(list[str | None], NDArray[np.object_])
def to_ascii_digits(texts: Any, *, errors: ColumnErrors = "raise") -> Any:
    """Return a column of texts, or of integers, with Bengali digits as ASCII ones; nothing else changes.

    `errors` is as for `to_bangla_digits`.

    >>> to_ascii_digits(["৩০/৯/২০২৩", None])
    ['30/9/2023', None]
    """
    return run(_changed, texts, gives="text", change=scalars.to_ascii_digits, errors=checked(errors))


def _changed(library: ArrayLibrary, column: Any, *, change: Callable[[str], str], errors: str) -> Any:
    return library.change(column, change, errors)


@gives(list[str | None], NDArray[np.object_])
def format_dates(
    days: Any,
    pattern: str = LONG,
    *,
    calendar: CalendarIds = DEFAULT_CALENDAR,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    region: Region = "BD",
    tz: TimeZones | None = None,
    errors: ColumnErrors = "raise",
) -> Any:
    """Return Gregorian days as texts in a calendar, in a pattern of `format_date`.

    The days, `calendar` and `tz` are as for `from_gregorian`; `lang`, `digits` and `region` are as for
    `format_date`. Clock directives are refused, because a day has no clock. With Arrow the result is a
    dictionary array.

    Days that the calendar does not have are a `BadRowsError`, and so are those whose row names no calendar;
    with `errors="coerce"` they are missing, with `errors="keep"` their Gregorian date stands in ISO form.

    >>> from datetime import date
    >>> format_dates([date(2023, 9, 30), None], "newspaper")
    ['১৫ আশ্বিন ১৪৩০', None]
    """
    rules, given = rules_of(calendar, tz)
    style = _Style(rules.calendar or get_calendar(DEFAULT_CALENDAR), pattern, lang, digits, region)
    style.write(day_of(style.calendar.min_ordinal))  # an error in the pattern is one for no rows as well
    return run(_formatted, days, *given, gives="text", style=style, rules=rules, errors=checked(errors))


class _Style(NamedTuple):
    """How days are written."""

    calendar: Calendar
    pattern: str
    lang: Language
    digits: DigitSet | None
    region: Region

    def write(self, day: int) -> str:
        """Return the text of a day, counted from 1970."""
        value = plain_date(self.calendar, ordinal_of(day))
        return format_date(value, self.pattern, lang=self.lang, digits=self.digits, region=self.region)


def _formatted(
    library: ArrayLibrary, column: Any, *given: Any, style: _Style, rules: Rules, errors: str
) -> Any:
    rule = rules.one
    if rule is None:
        return _formatted_by_row(library, column, given, style, rules, errors)
    days = library.days(column, rule.zone)
    numbers = days.numbers()
    if days.missing is None and len(numbers):
        span = int(numbers.min()), int(numbers.max())
        if kernels.all_inside(*span, style.calendar.id):
            return library.of_choices(*_coded_days(numbers, span, style), column, missing=False)
    return chosen(library, *_codes_and_texts(days, style, errors), column)


def _formatted_by_row(
    library: ArrayLibrary, column: Any, given: Any, style: _Style, rules: Rules, errors: str
) -> Any:
    """Write each day by the calendar and in the zone of its row."""
    days = library.days(column, style.calendar.timezone)
    missing = days.missing_in(slice(None))
    rule_codes, of_rows = coded_rules(library, rules, given, len(missing))
    unnamed = (rule_codes < 0) & ~missing
    if errors == "raise":
        refuse_unnamed(unnamed)
    codes = np.full(len(missing), -1)
    choices: Sequence[str] = ()
    for rows, rule in each_rule(np.where(missing, -1, rule_codes), of_rows):
        own = days_of(library, column, rows, len(missing), rule.zone)
        write = partial(_codes_and_texts, own, style._replace(calendar=rule.calendar), errors)
        written, texts = in_rows(write, rows, len(missing))
        codes[rows] = np.where(written < 0, -1, written + len(choices))
        choices = [*choices, *texts]
    if errors == "keep":
        codes, choices = _with_iso(codes, choices, days, unnamed)
    return chosen(library, codes, choices, column)


def _codes_and_texts(days: Days, style: _Style, errors: str) -> tuple[NDArray[Any], Sequence[str]]:
    """Return for each day the number of its text, -1 where it is missing or bad, and the texts."""
    numbers = days.numbers()
    bad = kernels.outside(days, style.calendar.id)
    if errors == "raise" and bad.any():
        kernels.refuse_days(days, style.calendar.id)
    good = ~(bad | days.missing_in(slice(None)))
    codes = np.full(len(numbers), -1)
    choices: Sequence[str] = ()
    if good.any():
        known = numbers[good]
        codes[good], choices = _coded_days(known, (int(known.min()), int(known.max())), style)
    return _with_iso(codes, choices, days, bad) if errors == "keep" else (codes, choices)


def _with_iso(
    codes: NDArray[Any], choices: Sequence[str], days: Days, bad: Mask
) -> tuple[NDArray[Any], Sequence[str]]:
    """Return the numbers of texts and the texts, with the Gregorian dates of bad days in ISO form."""
    distinct, places = np.unique(days.given_in(bad), return_inverse=True)
    codes[bad] = places + len(choices)
    return codes, [*choices, *map(_iso, distinct.tolist())]


def _iso(day: int) -> str:
    """Return the Gregorian date of a day in ISO form; what is too far away for NumPy's stays a number."""
    return str(np.datetime64(day, "D")) if abs(day) < 1 << 48 else str(day)


def _coded_days(
    numbers: NDArray[Any], span: tuple[int, int], style: _Style
) -> tuple[NDArray[Any], Sequence[str]]:
    """Return for each day the number of its text, and the texts; `span` are the first and the last day."""
    texts: Sequence[str]
    first = max(span[0] // _STEP * _STEP, day_of(style.calendar.min_ordinal))
    last = min(span[1] // _STEP * _STEP + _STEP - 1, day_of(style.calendar.max_ordinal))
    if last - first < min(len(numbers), _MOST_DAYS):
        # Of narrow integers a difference may be too wide; of wide ones each is a day of the calendar.
        places = np.subtract(numbers, first, dtype=np.int32, casting="unsafe")
        texts, recoded = _texts_between(first, last, style)
    else:
        distinct, places = np.unique(numbers, return_inverse=True)
        texts, recoded = distinct_of([*map(style.write, distinct.tolist())])
    return places if recoded is None else recoded.take(places), texts


@lru_cache(maxsize=8)
def _texts_between(first: int, last: int, style: _Style) -> tuple[Choices, NDArray[Any] | None]:
    texts, recoded = distinct_of(_written(Days(np.arange(first, last + 1)), style))
    return Choices(texts), recoded


def _written(days: Days, style: _Style) -> list[str]:
    """Return the texts of many days, each put together of the texts of its fields."""
    calendar = style.calendar
    year, month, day = kernels.fields(days, calendar.id)
    columns: dict[str, NDArray[Any]] = {"year": year, "month": month, "day": day}
    years = range(int(year.min()), int(year.max()) + 1)
    parts = []
    for name, values, texts in tables_of(
        style.pattern, calendar, years, lang=style.lang, digits=style.digits, region=style.region
    ):
        if name in ("day_of_year", "weekday"):
            columns[name] = kernels.looked_up(days, calendar.id, name)
        places = columns[name].astype(np.intp) - values[0] if name else np.zeros(len(year), np.intp)
        parts.append(np.array(texts, np.object_).take(places).tolist())
    return [*map("".join, zip(*parts, strict=True))]


@gives(list[Any], NDArray[Any])
def parse_dates(
    texts: Any,
    *,
    calendar: BanglaCalendarIds = DEFAULT_CALENDAR,
    numeric: NumericFamily | None = None,
    order: Order = "dmy",
    pivot: int | None = None,
    tz: TimeZones | None = None,
    errors: ColumnErrors = "raise",
) -> Any:
    """Return the Gregorian days of dates in texts, each read by `parse_date`, whose options are as there.

    The result is a column of dates as `to_gregorian` gives it, whatever calendar a text is written in;
    `from_gregorian` gives the fields. `calendar`, the rule for Bangla dates, may be a column with the id of
    each row's; a row that names none is a bad row. A moment with a time zone is the day in `tz`, a zone or
    its name or a column of names, by default the calendar's civil zone.

    Texts that cannot be read are a `BadRowsError`; with `errors="coerce"` they are missing. With
    `errors="keep"` the result is a column of texts: ISO dates, and the unread texts as they were.

    >>> parse_dates(["১৫ আশ্বিন ১৪৩০", "30/9/2023", None])
    [datetime.date(2023, 9, 30), datetime.date(2023, 9, 30), None]
    >>> parse_dates(["১৫ আশ্বিন ১৪৩০", "no date"], errors="keep")
    ['2023-09-30', 'no date']
    """
    rules, given = rules_of(calendar, tz, bangla=True)
    zone = rules.tz if rules.tz is None or rules.tz == OWN_ZONE else time_zone(rules.tz)
    read = partial(_date, numeric=numeric, order=order, pivot=pivot)
    read("১ বৈশাখ ১৪৩০")  # an error in the options is one for no rows as well
    gives = "text" if errors == "keep" else "date"
    kind = np.dtype("datetime64[D]")
    if rules.calendar is not None and not given:
        rule = rules.calendar.id
        options = Options(rule, numeric, order, pivot, zone or civil_zone(rule))
        plain = partial(_plain_days, options=options)
        reading = Reading(partial(read, calendar=rule, tz=zone), kind, plain)
        return run(read_texts, texts, gives=gives, reading=reading, errors=checked(errors))
    reading = Reading(partial(_date_of_row, read), kind)
    return run(read_by_row, texts, *given, gives=gives, reading=reading, rules=rules, errors=checked(errors))


def _plain_days(library: ArrayLibrary, column: Any, *, options: Options) -> tuple[NDArray[Any], Mask]:
    """Return the days of plain dates, and which rows these are."""
    if _repeats(library, column):
        codes, choices, _ = library.coded(column)
        of_choices = _plain_days(LISTS, choices, options=options)
        # What is no text has numbers beyond; the last is for them and the missing.
        codes = np.where(codes < len(choices), codes, -1)
        days, plain = (
            np.append(part, np.zeros(1, part.dtype)).take(codes, mode="wrap") for part in of_choices
        )
        return days, plain
    pieces = [plain_days(text, separator, options) for text, separator in library.joined(column)]
    pieces.append((np.empty(0, np.int64), np.empty(0, np.bool_)))  # there may be no rows
    days, plain = (np.concatenate(parts) for parts in zip(*pieces, strict=True))
    return days.view("datetime64[D]"), plain


def _repeats(library: ArrayLibrary, column: Any) -> bool:
    """Return whether the texts of a column repeat so often that it pays to number them first."""
    rows = len(column)
    if rows < _MANY:
        return False
    sample = np.zeros(rows, np.bool_)
    sample[np.random.default_rng(14).choice(rows, _SAMPLE, replace=False, shuffle=False)] = True
    _, choices, _ = library.coded(library.picked(column, sample))
    # Of n distinct texts some k * k / 2n pairs in k rows are alike.
    return (_SAMPLE - len(choices)) * 2 * rows > _OFTEN * _SAMPLE**2


def _date_of_row(read: Callable[..., date], row: TextOfRow) -> date:
    if row.calendar is None:
        raise BanglaCalendarError(NONE_NAMED)
    return read(row.text, calendar=row.calendar, tz=row.tz)


def _date(
    text: str, *, calendar: str = DEFAULT_CALENDAR, tz: tzinfo | str | None = None, **options: Any
) -> date:
    zone = civil_zone(calendar) if tz is None else tz
    return date.fromordinal(parse_date(text, calendar=calendar, tz=zone, **options).toordinal())
