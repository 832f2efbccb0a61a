"""Spark: conversions as Column expressions, which no Python runs for, and texts read batch by batch.

An expression serves some years, those of 1700 to 2200 CE if none are given, and holds where their months
begin as one array. Name its result with `alias`. DataFrames of texts go through `mapInArrow`.

An expression has no variables: a part that is used again is written again, and every query plans and prints
each copy, arrays and all. For each row Spark computes a part once if it stands twice where every row comes
by, as the first condition of a CASE does; of what only branches have, it computes each copy.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import wraps
from typing import Any, ParamSpec

from pyspark.sql import functions as F  # noqa: N812 - as Spark's own pages call it

from bangla_calendar.calendars import (
    DEFAULT_CALENDAR,
    available_calendars,
    get_bangla_calendar,
    get_calendar,
)
from bangla_calendar.columns.errors import ROW_ERRORS
from bangla_calendar.columns.spark_months import Months, Years, civil_date, is_whole
from bangla_calendar.columns.spark_texts import (
    find_dates,
    find_numbers,
    inverse_normalize,
    numbers_to_words,
    parse_dates,
    parse_money,
    parse_numbers,
    parse_stamps,
    verbalize,
    words_to_numbers,
)
from bangla_calendar.columns.spark_writing import written
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.formatting import LONG
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.periods.fiscal import civil_rule, first_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyspark.sql import Column

    from bangla_calendar.typing import CalendarId, Country, DigitSet, Language, Region, RowErrors, YearKind

__all__ = [
    "day_of_year",
    "find_dates",
    "find_numbers",
    "fiscal_quarter_key",
    "fiscal_year_key",
    "format_dates",
    "from_gregorian",
    "inverse_normalize",
    "is_valid",
    "month_key",
    "numbers_to_words",
    "parse_dates",
    "parse_money",
    "parse_numbers",
    "parse_stamps",
    "season_key",
    "to_ascii_digits",
    "to_bangla_digits",
    "to_gregorian",
    "verbalize",
    "weekday",
    "words_to_numbers",
]

_Options = ParamSpec("_Options")


def _by_calendar(function: Callable[_Options, Column]) -> Callable[_Options, Column]:
    """Return a function that takes a Column of ids of Bangla calendars too, as a CASE of them.

    A row that has something in the first column must name one of them.
    """

    @wraps(function)
    def of_each(*columns: Any, **options: Any) -> Any:
        calendar = options.get("calendar", DEFAULT_CALENDAR)
        if isinstance(calendar, str):
            return function(*columns, **options)
        known: Any = F
        for name in available_calendars():
            if get_calendar(name).family != "bangla":
                continue
            known = known.when(calendar == name, function(*columns, **{**options, "calendar": name}))
        if options.get("errors") == "coerce":
            return known
        first = columns[0] if columns else options.get("column", options.get("year"))
        told = F.concat(F.lit("the row names no Bangla calendar, but "), F.coalesce(calendar, F.lit("null")))
        return known.when(_column(first).isNull(), None).otherwise(F.raise_error(told))

    return of_each


@_by_calendar
def from_gregorian(
    column: Column | str,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    years: Years = None,
    tz: Column | tzinfo | str | None = None,
    errors: RowErrors = "raise",
) -> Column:
    """Return the struct of year, month and day (int) of a Column of dates or timestamps.

    A TIMESTAMP is moved to `tz`, a zone with a name or its name, by default the calendar's civil zone,
    whatever the session's; with `"own"` it is the day in that. A TIMESTAMP_NTZ is taken as written. `years`
    are the first and the last year that the expression serves, in the calendar's own count; None are those
    of 1700-2200 CE. A date outside them fails the query, or is null with `errors="coerce"`. Null stays null.

    `calendar` may be a Column with the id of each row's Bangla calendar. The expression then holds the months
    of all of these: without few `years` Spark is slow to plan and to run it.
    """
    _check(errors)
    months = Months(calendar, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    named = zip(("year", "month", "day"), months.fields(packed), strict=True)
    fields = F.struct(*(part.cast("int").alias(name) for name, part in named))
    return months.where_known(day, packed, fields, errors)


@_by_calendar
def month_key(
    column: Column | str,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    years: Years = None,
    tz: Column | tzinfo | str | None = None,
    errors: RowErrors = "raise",
) -> Column:
    """Return `year * 100 + month` (int) of a Column of dates or timestamps: to group by months."""
    _check(errors)
    months = Months(calendar, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    year, month, _ = months.fields(packed)
    return months.where_known(day, packed, year * 100 + month, errors)


@_by_calendar
def season_key(
    column: Column | str,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    years: Years = None,
    tz: Column | tzinfo | str | None = None,
    errors: RowErrors = "raise",
) -> Column:
    """Return `year * 10 + season` (int) of a Column of dates or timestamps, of a Bangla calendar."""
    _check(errors)
    months = Months(get_bangla_calendar(calendar).id, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    year, month, _ = months.fields(packed)
    return months.where_known(day, packed, year * 10 + ((month + 1) / 2).cast("int"), errors)


@_by_calendar
def day_of_year(
    column: Column | str,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    years: Years = None,
    tz: Column | tzinfo | str | None = None,
    errors: RowErrors = "raise",
) -> Column:
    """Return the number (int) in the calendar's year, from 1, of each of a Column of dates or timestamps."""
    _check(errors)
    months = Months(calendar, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    return months.where_known(day, packed, months.day_of_year(day, packed), errors)


@_by_calendar
def weekday(
    column: Column | str,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    tz: Column | tzinfo | str | None = None,
) -> Column:
    """Return the weekday (int), Monday being 0, of each of a Column of dates or timestamps.

    The calendar decides only the civil zone that a TIMESTAMP is moved to where `tz` names no other.
    """
    return F.weekday(civil_date(_column(column), tz, get_calendar(calendar).timezone))


@_by_calendar
def format_dates(
    column: Column | str,
    pattern: str = LONG,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    region: Region = "BD",
    years: Years = None,
    tz: Column | tzinfo | str | None = None,
    errors: RowErrors = "raise",
) -> Column:
    """Return a Column of dates or timestamps as texts in a calendar, in a pattern of `format_date`.

    `lang`, `digits` and `region` are as there; clock directives are refused. Dates outside `years` fail the
    query, or are null with `errors="coerce"`.

    Raises `ParseError` for a pattern that cannot be written.
    """
    _check(errors)
    months = Months(calendar, years)
    day = months.day(_column(column), tz)
    packed = months.packed(day)
    texts = written(months, day, packed, pattern, lang=lang, digits=digits, region=region)
    return months.where_known(day, packed, texts, errors)


def fiscal_year_key(
    column: Column | str,
    *,
    country: Country,
    kind: YearKind = "fiscal",
    tz: Column | tzinfo | str | None = None,
) -> Any:
    """Return the year (int) in which the fiscal year of each of a Column of dates or timestamps begins.

    `country` and `kind` are as for `bangla_calendar.columns.fiscal_year_key`. A TIMESTAMP is moved to
    `tz`, as by `from_gregorian`, by default the country's civil zone.
    """
    return F.year(_fiscal_date(column, country, first_month(country, kind), tz))


def fiscal_quarter_key(
    column: Column | str,
    *,
    country: Country,
    kind: YearKind = "fiscal",
    tz: Column | tzinfo | str | None = None,
) -> Column:
    """Return `year * 10 + quarter` (int) of a Column of dates or timestamps, of the fiscal year."""
    day = _fiscal_date(column, country, first_month(country, kind, with_quarters=True), tz)
    return F.year(day) * 10 + F.quarter(day)


def _fiscal_date(column: Any, country: Country, first: int, tz: Column | tzinfo | str | None) -> Any:
    """Return dates moved back so far that the months of the fiscal year are those of a calendar year."""
    zone = get_calendar(civil_rule(country)).timezone
    return F.add_months(civil_date(_column(column), tz, zone), 1 - first)


@_by_calendar
def to_gregorian(
    year: Column | str | int,
    month: Column | str | int | None = None,
    day: Column | str | int | None = None,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    years: Years = None,
    errors: RowErrors = "raise",
) -> Column:
    """Return the Gregorian date of three Columns or integers, or of a struct as `from_gregorian` gives it.

    A date that the calendar does not have in `years` fails the query, or is null with `errors="coerce"`;
    null stays null. A field with a fraction is none that it has.
    """
    _check(errors)
    months = Months(calendar, years)
    parts = _three(year, month, day)
    start, good = _checked_start(months, *parts)
    found = F.date_from_unix_date(start + parts[2].cast("int") - 1)
    if errors == "coerce":
        return F.when(good, found)
    refusal = months.refusal(F.concat_ws("-", *parts))
    return F.when(good, found).when(~_any_null(parts), refusal)


@_by_calendar
def is_valid(
    year: Column | str | int,
    month: Column | str | int | None = None,
    day: Column | str | int | None = None,
    *,
    calendar: CalendarId | Column = DEFAULT_CALENDAR,
    years: Years = None,
) -> Column:
    """Return whether the calendar has a date in `years`, given as for `to_gregorian`; null gives null."""
    parts = _three(year, month, day)
    _, good = _checked_start(Months(calendar, years), *parts)
    return F.when(~_any_null(parts), F.coalesce(good, F.lit(False)))


def _checked_start(months: Months, year: Any, month: Any, day: Any) -> tuple[Any, Any]:
    """Return the first day of a month, and whether the month has a day."""
    number = months.number(year, month)
    start = months.start(number)
    return start, (day >= 1) & (day <= months.start(number + 1) - start) & is_whole(day)


def _three(year: Any, month: Any, day: Any) -> tuple[Any, Any, Any]:
    if (month is None) != (day is None):
        raise TypeError("give year, month and day, or one column of all three")
    if month is None:
        fields = _column(year)
        year, month, day = (fields.getField(name) for name in ("year", "month", "day"))
    return _column(year), _column(month), _column(day)


def _any_null(parts: tuple[Any, Any, Any]) -> Any:
    return parts[0].isNull() | parts[1].isNull() | parts[2].isNull()


def _column(column: Any) -> Any:
    """Return a Column, which may be given by its name or be one integer."""
    return F.col(column) if isinstance(column, str) else F.lit(column)


def _check(errors: str) -> None:
    if errors not in ROW_ERRORS:
        raise UnknownNameError("errors", str(errors), ROW_ERRORS)


def to_bangla_digits(column: Column | str) -> Column:
    """Return a Column of texts or integers with ASCII digits as Bengali ones."""
    return F.translate(_column(column).cast("string"), ASCII_DIGITS, BANGLA_DIGITS)


def to_ascii_digits(column: Column | str) -> Column:
    """Return a Column of texts with Bengali digits as ASCII ones."""
    return F.translate(_column(column), BANGLA_DIGITS, ASCII_DIGITS)
