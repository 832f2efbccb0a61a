"""Bangla years, months and days in queries: `signed__bangla_year=1430`, `BanglaMonth("signed")`.

A comparison of years becomes one of dates, which an index of the column serves.
"""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError
from django.db.models import IntegerField, Transform, lookups

from bangla_calendar.integrations import sql

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["BanglaDay", "BanglaMonth", "BanglaYear"]


class _Field(Transform):
    """A field of the Bangla date of a column of dates.

    It is counted by the calendar of the column's field, or for other fields by `calendar`.
    """

    bangla_field: ClassVar[str]
    output_field = IntegerField()

    def __init__(self, *expressions: Any, calendar: BanglaCalendarId = "bangladesh", **extra: Any) -> None:
        super().__init__(*expressions, **extra)
        self.calendar = calendar

    @property
    def counted_by(self) -> str:
        """The id of the calendar."""
        return str(getattr(self.lhs.output_field, "calendar", self.calendar))

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> tuple[str, list[Any]]:
        """Return the SQL and its parameters, those of the column as often as it stands there."""
        if connection.vendor not in sql.DIALECTS:
            raise NotSupportedError(f"Bangla years, months and days are not counted by {connection.vendor}")
        column, parameters = compiler.compile(self.lhs)
        counted = sql.field(self.bangla_field, self.counted_by, ":column", connection.vendor)
        return counted.replace(":column", column), [*parameters] * counted.count(":column")


class BanglaYear(_Field):
    """The Bangla year, Bangabda, of a date."""

    lookup_name = "bangla_year"
    bangla_field = "year"


class BanglaMonth(_Field):
    """The Bangla month of a date, 1 (Boishakh) to 12."""

    lookup_name = "bangla_month"
    bangla_field = "month"


class BanglaDay(_Field):
    """The day of the Bangla month of a date."""

    lookup_name = "bangla_day"
    bangla_field = "day"


class _Years(lookups.Lookup):
    """A comparison of the Bangla year with one that is known: the days from one date to before another."""

    @abstractmethod
    def years(self) -> list[tuple[int | None, int | None]]:
        """Return the spans of years, from the first to the last, None being open."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        if not self.rhs_is_direct_value():
            return super().as_sql(compiler, connection)  # type: ignore[no-any-return]
        column, parameters = compiler.compile(self.lhs.lhs)
        spans = [sql.days_of_years(self.lhs.counted_by, first, last) for first, last in self.years()]
        if not spans:
            raise EmptyResultSet
        conditions = " OR ".join([f"({column} >= %s AND {column} < %s)"] * len(spans))
        values = [
            value for span in spans for day in span for value in (*parameters, self._day(connection, day))
        ]
        return f"({conditions})", values

    @staticmethod
    def _day(connection: Any, day: date) -> Any:
        return connection.ops.adapt_datefield_value(day)


class _Exact(_Years, lookups.Exact):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(self.rhs, self.rhs)]


class _In(_Years, lookups.In):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(year, year) for year in sorted(set(self.rhs) - {None})]


class _Range(_Years, lookups.Range):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(self.rhs[0], self.rhs[1])]


class _From(_Years, lookups.GreaterThanOrEqual):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(self.rhs, None)]


class _After(_Years, lookups.GreaterThan):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(self.rhs + 1, None)]


class _UpTo(_Years, lookups.LessThanOrEqual):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(None, self.rhs)]


class _Before(_Years, lookups.LessThan):
    def years(self) -> list[tuple[int | None, int | None]]:
        return [(None, self.rhs - 1)]


for lookup in (_Exact, _In, _Range, _From, _After, _UpTo, _Before):
    BanglaYear.register_lookup(lookup)
