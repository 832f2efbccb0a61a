"""SQLite: dates, digits and numbers as SQL functions of a connection of `sqlite3`.

Most have the names of DuckDB's macros. They are deterministic, so that indexes and generated columns may be
made of them; whoever writes to a table with such an index must have registered them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Literal

from bangla_calendar.arguments import chosen, integer
from bangla_calendar.calendars import DEFAULT_CALENDAR, Calendar, get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.civil import civil_date, plain_date
from bangla_calendar.columns.sql import date_of, iso, number_of, words_of
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError
from bangla_calendar.formatting import format_date
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits
from bangla_calendar.periods.fiscal import civil_rule, first_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite3 import Connection

    from bangla_calendar.typing import Country

__all__ = ["register"]

_ISO, _ISO_LENGTH = "an ISO date such as 2023-09-30", len("2023-09-30")
_Function = Callable[..., Any]


def register(
    connection: Connection,
    calendar: str = DEFAULT_CALENDAR,
    *,
    errors: Literal["raise", "coerce"] = "raise",
) -> None:
    """Make the SQL functions in a connection, which are there until it closes.

    A day is an ISO date or moment in text, as SQLite's own functions give it; a moment with a time zone is
    moved to the calendar's civil zone. `[, calendar]` may be the id of another calendar, also of each row's.

    * `bangla_date(day [, calendar [, pattern]])`: text such as ১৫ আশ্বিন ১৪৩০, or in a pattern of
      `format_date`; `bangla_year`, `bangla_month`, `bangla_day`, `bangla_weekday` (Monday 0) and
      `month_key` (`year * 100 + month`), each of `(day [, calendar])`;
    * `gregorian_date(text [, calendar])`: the ISO date of a date in text, read by `parse_date`;
      `gregorian_date(year, month, day [, calendar])`, and `bangla_is_valid` of the same;
    * `bangla_fiscal_year_key(day, country)` and `bangla_fiscal_quarter_key(day, country)`, as in `columns`;
    * `bangla_digits(value)` and `ascii_digits(value)`;
    * `bangla_number(text)`: an integer, or a real number, of figures or words;
      `number_words(number)`: its words;
    * `bangla_error()`: why the last of these functions that failed did, which `sqlite3` does not say.

    Those without `bangla_` before their name are there with it as well, as in DuckDB, where `gregorian_date`
    is called `bangla_parse_date` for a text and `bangla_to_gregorian` for numbers.

    NULL gives NULL. What cannot be read, or is not in the calendar, is an `sqlite3.OperationalError`, or NULL
    with `errors="coerce"`.

    Raises `UnknownNameError` for the id of no calendar.

    >>> import sqlite3
    >>> connection = sqlite3.connect(":memory:")
    >>> register(connection)
    >>> connection.execute("SELECT bangla_date('2023-09-30'), gregorian_date('১৫ আশ্বিন ১৪৩০')").fetchone()
    ('১৫ আশ্বিন ১৪৩০', '2023-09-30')
    """
    get_calendar(calendar)
    calls = _Calls(coerce=chosen("errors", errors, ("raise", "coerce")) == "coerce")

    def create(names: tuple[str, ...], arguments: int, function: _Function) -> None:
        for name in names:
            connection.create_function(name, arguments, calls.guarded(function), deterministic=True)

    for names, arguments, function in _OF_CALENDAR:
        create(names, arguments, _with_last(function, calendar))
        create(names, arguments + 1, function)
    for names, arguments, function in _OF_VALUES:
        create(names, arguments, function)
    connection.create_function("bangla_error", 0, lambda: calls.error)


def _with_last(function: _Function, value: str) -> _Function:
    """Return a function that has its last argument already."""
    return lambda *values: function(*values, value)


class _Calls:
    """The calls of one connection: NULL gives NULL, and the last error is kept."""

    def __init__(self, *, coerce: bool) -> None:
        self._coerce = coerce
        self.error: str | None = None

    def guarded(self, function: _Function) -> _Function:
        """Return a function as SQLite is to call it."""

        def call(*values: Any) -> Any:
            if None in values:
                return None
            try:
                return function(*values)
            except (BanglaCalendarError, TypeError) as error:
                self.error = str(error)
                if self._coerce:
                    return None
                raise

        return call


def _ordinal(day: str, rule: Calendar) -> int:
    """Return the ordinal of an ISO date or moment, which is moved to the calendar's civil zone."""
    if not isinstance(day, str):
        raise TypeError(
            f"a day must be an ISO date in text, got {type(day).__name__}: date(value, 'unixepoch') or "
            "date(value) gives one of a number"
        )
    if "W" in day:  # of a week Python would take the Monday
        raise ParseError(day, 0, _ISO)
    try:
        moment = date.fromisoformat(day) if len(day) == _ISO_LENGTH else datetime.fromisoformat(day)
    except ValueError:
        raise ParseError(day, 0, _ISO) from None
    return civil_date(moment, rule).toordinal()


def _written(day: str, calendar: str, pattern: str = "newspaper") -> str:
    rule = get_calendar(calendar)
    return format_date(plain_date(rule, _ordinal(day, rule)), pattern)


def _fields(day: str, calendar: str) -> tuple[int, int, int]:
    rule = get_calendar(calendar)
    return rule.from_gregorian(*GREGORIAN.from_ordinal(_ordinal(day, rule)))


def _year(day: str, calendar: str) -> int:
    return _fields(day, calendar)[0]


def _month(day: str, calendar: str) -> int:
    return _fields(day, calendar)[1]


def _day(day: str, calendar: str) -> int:
    return _fields(day, calendar)[2]


def _month_key(day: str, calendar: str) -> int:
    year, month, _ = _fields(day, calendar)
    return year * 100 + month


def _weekday(day: str, calendar: str) -> int:
    return (_ordinal(day, get_calendar(calendar)) + 6) % 7


def _gregorian(year: Any, month: Any, day: Any, calendar: str) -> str:
    return iso(get_calendar(calendar).to_ordinal(*_whole_fields(year, month, day)))


def _is_valid(year: Any, month: Any, day: Any, calendar: str) -> bool:
    rule, fields = get_calendar(calendar), _whole_fields(year, month, day)
    try:
        rule.check(*fields)
    except DateRangeError:
        return False
    return True


def _whole_fields(*fields: Any) -> tuple[int, int, int]:
    """Return year, month and day as integers, which real numbers may be."""
    year, month, day = (
        int(value) if isinstance(value, float) and value.is_integer() else integer(name, value)
        for name, value in zip(("year", "month", "day"), fields, strict=True)
    )
    return year, month, day


def _fiscal_year(day: str, country: Country) -> int:
    return _fiscal(day, country)[0]


def _fiscal_quarter(day: str, country: Country) -> int:
    year, months = _fiscal(day, country)
    return year * 10 + months // 3 + 1


def _fiscal(day: str, country: Country) -> tuple[int, int]:
    """Return the year in which the fiscal year of a day begins, and the months from there."""
    first = first_month(country, "fiscal")
    year, month, _ = GREGORIAN.from_ordinal(_ordinal(day, get_calendar(civil_rule(country))))
    return divmod(year * 12 + month - first, 12)


def _bangla_digits(value: float | str) -> str:
    return to_bangla_digits(repr(value) if isinstance(value, float) else value)


def _ascii_digits(value: float | str) -> str:
    return to_ascii_digits(repr(value) if isinstance(value, float) else value)


# The names of each function, how many arguments it has beside the calendar, and what is called.
_OF_CALENDAR: list[tuple[tuple[str, ...], int, _Function]] = [
    (("bangla_date",), 1, _written),
    (("bangla_year",), 1, _year),
    (("bangla_month",), 1, _month),
    (("bangla_day",), 1, _day),
    (("bangla_weekday",), 1, _weekday),
    (("month_key", "bangla_month_key"), 1, _month_key),
    (("gregorian_date", "bangla_parse_date"), 1, date_of),
    (("gregorian_date", "bangla_to_gregorian"), 3, _gregorian),
    (("bangla_is_valid",), 3, _is_valid),
]
_OF_VALUES: list[tuple[tuple[str, ...], int, _Function]] = [
    (("bangla_date",), 3, _written),
    (("bangla_digits",), 1, _bangla_digits),
    (("ascii_digits", "bangla_ascii_digits"), 1, _ascii_digits),
    (("bangla_number",), 1, number_of),
    (("number_words", "bangla_number_words"), 1, words_of),
    (("bangla_fiscal_year_key",), 2, _fiscal_year),
    (("bangla_fiscal_quarter_key",), 2, _fiscal_quarter),
]
