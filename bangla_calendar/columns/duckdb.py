"""DuckDB: a calendar as temporary tables and macros of a connection.

Joined with the table of days, a column of dates is converted as quickly as DuckDB takes a Gregorian date
apart; the macros are handier and some seven times slower.
"""

from __future__ import annotations

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.columns.epoch import day_of, years_between
from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.names import month_name
from bangla_calendar.periods.fiscal import COUNTRIES, civil_rule, first_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

__all__ = ["register"]


# In the order in which they are carried out; {p} is the prefix of all names. What is temporary is found
# before what a database has, whichever is in use, and writes to none. What a macro is given may be a column
# of any name, so the columns of the macro's own tables have two underscores in theirs. Of a CASE by
# `typeof` newer releases plan the one branch that there is for a column. The plus refuses texts, which DuckDB
# would round.
_STATEMENTS = """
CREATE OR REPLACE TEMP TABLE {p}_months AS SELECT
    unnest($1::INTEGER[]) AS year, unnest($2::UTINYINT[]) AS month,
    unnest($3::INTEGER[]) AS before, unnest($4::UTINYINT[]) AS length, unnest($5::VARCHAR[]) AS name;
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
"""


def register(
    connection: DuckDBPyConnection,
    calendar: str = DEFAULT_CALENDAR,
    *,
    prefix: str = "bangla",
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
      `bangla_civil_date(moment)`; `bangla_digits(value)` and `bangla_ascii_digits(value)`.

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
    first, last = years_between(rule, years)
    family = "gregorian" if rule.family == "julian" else rule.family
    months = [
        (year, month, day_of(before), length, month_name(month, family=family))
        for number in range(first, last + 1)
        for _, year, month, before, length in rule.months[number][1:]
    ]
    edges = (rule.to_gregorian(first, 1, 1), rule.to_gregorian(last, 12, rule.month_length(last, 12)))
    begin, end = ("{:04}-{:02}-{:02}".format(*day) for day in edges)
    script = _STATEMENTS.format(
        p=prefix,
        calendar=calendar,
        zone=rule.timezone,
        first=begin,
        last=end,
        ascii=ASCII_DIGITS,
        bangla=BANGLA_DIGITS,
        fiscal_zones=_by_country(lambda country: f"'{get_calendar(civil_rule(country)).timezone}'"),
        fiscal_months=_by_country(lambda country: f"{first_month(country, 'fiscal') - 1}"),
        countries=", ".join(COUNTRIES),
    )
    parameters: list[object] | None = [list(column) for column in zip(*months, strict=True)]
    for statement in script.strip().split(";\n"):
        # Some releases refuse the next statement while a result has not been fetched.
        connection.execute(statement, parameters).fetchall()
        parameters = None


def _by_country(value: Callable[[str], str]) -> str:
    """Return the branches of a CASE that has a value for each country."""
    return " ".join(f"WHEN country_ = '{country}' THEN {value(country)}" for country in COUNTRIES)
