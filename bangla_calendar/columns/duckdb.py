"""DuckDB: a calendar as temporary tables and macros of a connection.

Joined with the table of days, a column of dates is converted as quickly as DuckDB takes a Gregorian date
apart; the macros are handier and some seven times slower. Dates and numbers in texts are read by Python.
"""

from __future__ import annotations

import re
from uuid import uuid4

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.columns.sql import date_of, month_starts, number_of, words_of
from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.periods.fiscal import COUNTRIES, civil_rule, first_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from duckdb import DuckDBPyConnection, DuckDBPyRelation

    from bangla_calendar.typing import CalendarId, Country

__all__ = ["find_dates", "register"]


# In the order in which they are carried out; {p} is the prefix of all names. What is temporary is found
# before what a database has, whichever is in use, and writes to none. What a macro is given may be a column
# of any name, so the columns of the macro's own tables have two underscores in theirs. Of a CASE by
# `typeof` newer releases plan the one branch that there is for a column. The plus refuses texts, which DuckDB
# would round.
_STATEMENTS = """
CREATE OR REPLACE TEMP TABLE {p}_months AS SELECT
    unnest($1::INTEGER[]) AS year, unnest($2::UTINYINT[]) AS month,
    (unnest($3::VARCHAR[])::DATE - DATE '1970-01-02')::INTEGER AS before,
    unnest($4::UTINYINT[]) AS length, unnest($5::VARCHAR[]) AS name;
CREATE OR REPLACE TEMP MACRO {p}_digits(value) AS translate(value::VARCHAR, '{ascii}', '{bangla}');
CREATE OR REPLACE TEMP MACRO {p}_ascii_digits(value) AS translate(value::VARCHAR, '{bangla}', '{ascii}');
CREATE OR REPLACE TEMP TABLE {p}_days AS SELECT
    DATE '1970-01-01' + (before + i)::INTEGER AS gregorian, year, month, i::UTINYINT AS day,
    concat_ws(' ', {p}_digits(i), name, {p}_digits(year)) AS written
    FROM {p}_months, range(1, 33) AS numbers(i) WHERE i <= length ORDER BY gregorian;
CREATE OR REPLACE TEMP MACRO {p}_civil_date(moment_) AS CASE
    WHEN typeof(moment_) IN ('TIMESTAMP WITH TIME ZONE', 'TIMESTAMPTZ_NS')
    THEN timezone('{zone}', moment_::TIMESTAMPTZ)::DATE ELSE moment_::DATE END;
CREATE OR REPLACE TEMP MACRO {p}_from_gregorian(date_) AS coalesce(
    (SELECT struct_pack(year := {p}__year, month := {p}__month, day := {p}__day)
        FROM {p}_days AS t({p}__gregorian, {p}__year, {p}__month, {p}__day, {p}__written)
        WHERE {p}__gregorian = {p}_civil_date(date_)),
    CASE WHEN date_ IS NOT NULL THEN error(
        'gregorian date must be in {first}..{last} ({calendar}), got ' || {p}_civil_date(date_)
        || ': register() takes the years') END);
CREATE OR REPLACE TEMP MACRO {p}_is_valid(year_, month_, day_) AS CASE
    WHEN +year_ IS NOT NULL AND +month_ IS NOT NULL AND +day_ IS NOT NULL
    THEN coalesce((SELECT day_ BETWEEN 1 AND {p}__length AND day_ = TRY_CAST(day_ AS INTEGER)
        FROM {p}_months AS t({p}__year, {p}__month, {p}__before, {p}__length, {p}__name)
        WHERE {p}__year = year_ AND {p}__month = month_), false) END;
CREATE OR REPLACE TEMP MACRO {p}_to_gregorian(year_, month_, day_) AS coalesce(
    (SELECT CASE WHEN day_ BETWEEN 1 AND {p}__length AND day_ = TRY_CAST(day_ AS INTEGER)
            THEN DATE '1970-01-01' + ({p}__before + day_)::INTEGER END
        FROM {p}_months AS t({p}__year, {p}__month, {p}__before, {p}__length, {p}__name)
        WHERE {p}__year = year_ AND {p}__month = month_),
    CASE WHEN +year_ IS NOT NULL AND +month_ IS NOT NULL AND +day_ IS NOT NULL THEN error(
        'there is no date ' || concat_ws('-', year_, month_, day_) || ' ({calendar}) in the years registered'
        ) END);
CREATE OR REPLACE TEMP MACRO {p}_fiscal_date(date_, country_) AS CASE
    WHEN typeof(date_) IN ('TIMESTAMP WITH TIME ZONE', 'TIMESTAMPTZ_NS')
    THEN timezone(CASE {fiscal_zones} END, date_::TIMESTAMPTZ)::DATE ELSE date_::DATE END
    - to_months(CASE {fiscal_months} WHEN country_ IS NOT NULL
        THEN error('unknown country ' || country_ || ': choose from {countries}') END);
CREATE OR REPLACE TEMP MACRO {p}_fiscal_year_key(date_, country_) AS
    year({p}_fiscal_date(date_, country_))::INTEGER;
CREATE OR REPLACE TEMP MACRO {p}_fiscal_quarter_key(date_, country_) AS
    (year({p}_fiscal_date(date_, country_)) * 10 + quarter({p}_fiscal_date(date_, country_)))::INTEGER;
CREATE OR REPLACE TEMP MACRO {p}_year(date_) AS {p}_from_gregorian(date_).year;
CREATE OR REPLACE TEMP MACRO {p}_month(date_) AS {p}_from_gregorian(date_).month;
CREATE OR REPLACE TEMP MACRO {p}_day(date_) AS {p}_from_gregorian(date_).day;
CREATE OR REPLACE TEMP MACRO {p}_weekday(date_) AS (isodow({p}_civil_date(date_)) - 1)::UTINYINT;
CREATE OR REPLACE TEMP MACRO {p}_month_key(date_) AS {p}_year(date_) * 100 + {p}_month(date_);
CREATE OR REPLACE TEMP MACRO {p}_date(date_) AS CASE WHEN {p}_year(date_) IS NOT NULL THEN
    (SELECT {p}__written
        FROM {p}_days AS t({p}__gregorian, {p}__year, {p}__month, {p}__day, {p}__written)
        WHERE {p}__gregorian = {p}_civil_date(date_)) END;
CREATE OR REPLACE TEMP MACRO {p}_parse_date(text_) AS {read_date}(text_::VARCHAR)::DATE;
CREATE OR REPLACE TEMP MACRO {p}_number(text_) AS {read_number}(text_::VARCHAR);
CREATE OR REPLACE TEMP MACRO {p}_number_words(number_) AS {write_words}(number_::VARCHAR);
"""
# As in SQLite, where there is one calendar at a time.
_SHORT_NAMES = """
CREATE OR REPLACE TEMP MACRO gregorian_date(text_) AS bangla_parse_date(text_);
CREATE OR REPLACE TEMP MACRO ascii_digits(value) AS bangla_ascii_digits(value);
CREATE OR REPLACE TEMP MACRO number_words(number_) AS bangla_number_words(number_);
CREATE OR REPLACE TEMP MACRO month_key(date_) AS bangla_month_key(date_);
"""
_USUAL_PREFIX = "bangla"
_EXPONENT = re.compile(r"-?[0-9.]+e[+-][0-9]+")


def register(
    connection: DuckDBPyConnection,
    calendar: CalendarId = DEFAULT_CALENDAR,
    *,
    prefix: str = _USUAL_PREFIX,
    years: tuple[int, int] | None = None,
) -> None:
    """Make the temporary tables and macros of a calendar in a connection, which are there until it closes.

    They take the place of those made before with the same prefix, and hide what a database has by their
    names. No database is written to. A cursor of the connection is a connection of its own.

    `years` are the first and the last year in the calendar's own count; None are those of 1700-2200 CE. With
    the prefix `bangla` there are then

    * `bangla_days(gregorian, year, month, day, written)`, to be joined by `gregorian`: DATE, INTEGER,
      UTINYINT, UTINYINT, and VARCHAR such as ১৫ আশ্বিন ১৪৩০;
    * `bangla_months(year, month, before, length, name)`, `before` counting days from 1970;
    * macros `bangla_fiscal_year_key(date, country)` and `bangla_fiscal_quarter_key(date, country)`, whatever
      the calendar, as the functions of `columns` of these names;
    * macros `bangla_from_gregorian(date)`, a struct of year, month and day;
      `bangla_to_gregorian(year, month, day)`; `bangla_is_valid(year, month, day)`;
      `bangla_civil_date(moment)`; `bangla_digits(value)` and `bangla_ascii_digits(value)`;
    * macros `bangla_date(date)`, text such as ১৫ আশ্বিন ১৪৩০, and `bangla_year`, `bangla_month`, `bangla_day`,
      `bangla_weekday` (Monday 0) and `bangla_month_key` (`year * 100 + month`) of a date;
    * macros `bangla_parse_date(text)`, the DATE that `parse_date` reads; `bangla_number(text)`, the DOUBLE
      that figures or words are; `bangla_number_words(number)`, the words of a number.

    With the usual prefix there are also `gregorian_date`, `ascii_digits`, `month_key` and `number_words`, the
    shorter names that SQLite's functions have, `gregorian_date` of a text alone.

    NULL gives NULL. A date outside the years is an error of the macros, and has no partner in a join. The
    macros move a TIMESTAMP WITH TIME ZONE to the calendar's civil zone, whatever the session's, and take a
    TIMESTAMP as written; join such a column by `bangla_civil_date(moment)`.

    Raises `DateRangeError` for years that the calendar does not have.

    >>> import duckdb
    >>> connection = duckdb.connect()
    >>> register(connection)
    >>> connection.sql("SELECT bangla_from_gregorian(DATE '2023-09-30') AS day").fetchall()
    [({'year': 1430, 'month': 6, 'day': 15},)]
    """
    if not (prefix.isascii() and prefix.isidentifier()):
        raise BanglaCalendarError(
            Phrase("prefix must be a name in ASCII letters, got {prefix!r}", prefix=prefix)
        )
    rule = get_calendar(calendar)
    months = month_starts(calendar, years=years)
    read_date, read_number, write_words = _functions(connection, calendar)
    script = (_STATEMENTS + _SHORT_NAMES if prefix == _USUAL_PREFIX else _STATEMENTS).format(
        p=prefix,
        calendar=calendar,
        zone=rule.timezone,
        first=months[0].first,
        last=months[-1].last,
        ascii=ASCII_DIGITS,
        bangla=BANGLA_DIGITS,
        fiscal_zones=_by_country(lambda country: f"'{get_calendar(civil_rule(country)).timezone}'"),
        fiscal_months=_by_country(lambda country: f"{first_month(country, 'fiscal') - 1}"),
        countries=", ".join(COUNTRIES),
        read_date=read_date,
        read_number=read_number,
        write_words=write_words,
    )
    rows = ((month.year, month.month, month.first, month.length, month.name) for month in months)
    parameters: list[object] | None = [list(column) for column in zip(*rows, strict=True)]
    for statement in script.strip().split(";\n"):
        # Some releases refuse the next statement while a result has not been fetched.
        connection.execute(statement, parameters).fetchall()
        parameters = None


def _functions(connection: DuckDBPyConnection, calendar: CalendarId) -> Iterator[str]:
    """Make the functions that Python runs, and yield their names.

    All connections to a database see a function, but only while the one that made it is open: none is to be
    called by another, so each has a name that is used once.
    """
    for function, gives in (
        (lambda text: date_of(text, calendar=calendar), "VARCHAR"),
        (lambda text: float(number_of(_figures(text))), "DOUBLE"),
        (lambda text: words_of(_figures(text)), "VARCHAR"),
    ):
        name = f"bangla_calendar_{uuid4().hex}"
        connection.create_function(name, function, ["VARCHAR"], gives)
        yield name


def _figures(text: str) -> str | float:
    """Return a text, or the number that it is if DuckDB wrote it, one very large or small, with an exponent.

    >>> _figures("1e+20"), _figures("১e২০")
    (1e+20, '১e২০')
    """
    return float(text) if _EXPONENT.fullmatch(text) else text


def _by_country(value: Callable[[Country], str]) -> str:
    """Return the branches of a CASE that has a value for each country."""
    return " ".join(f"WHEN country_ = '{country}' THEN {value(country)}" for country in COUNTRIES)


def find_dates(
    relation: DuckDBPyRelation, column: str, *, keys: Sequence[str] | None = None, **options: Any
) -> DuckDBPyRelation:
    """Return a relation with a row for each date found in the texts of a column, in the order of each text.

    `keys` are the columns that identify the page of a date, and are kept beside it; None are all but the
    texts. The other columns are the fields of `bangla_calendar.columns.found.FOUND`. A page without a date
    has no row. The options are those of `bangla_calendar.columns.find_dates`. It needs pyarrow; what is found
    stands in a temporary table of the relation's connection.

    Raises `UnknownNameError` for a column that the relation does not have, `BanglaCalendarError` where a key
    has the name of a field.

    >>> import duckdb
    >>> pages = duckdb.sql("SELECT 7 AS id, 'ঢাকা, ১৫ আশ্বিন ১৪৩০' AS text")
    >>> find_dates(pages, "text").select("id", "gregorian").fetchall()
    [(7, datetime.date(2023, 9, 30))]
    """
    from functools import partial

    from bangla_calendar.columns import searches
    from bangla_calendar.columns.adapters.arrow import checked_keys, with_keys
    from bangla_calendar.columns.adapters.duckdb import relation_of, table_of

    kept = checked_keys(relation.columns, column, keys)
    find = partial(searches.find_dates, **options)
    found: DuckDBPyRelation = relation_of(with_keys(table_of(relation), column, kept, find), relation)
    return found
