"""Bangla dates in SQLAlchemy 2: a type stored as a date, and the Bangla year, month and day in queries.

>>> from sqlalchemy import create_engine, select
>>> from sqlalchemy.orm import DeclarativeBase, Session, mapped_column
>>> from bangla_calendar import BanglaDate
>>> class Base(DeclarativeBase):
...     pass
>>> class Paper(Base):
...     __tablename__ = "papers"
...     id = mapped_column(Integer, primary_key=True)
...     printed = mapped_column(BanglaDateType())
>>> engine = create_engine("sqlite://")
>>> Base.metadata.create_all(engine)
>>> with Session(engine) as session:
...     session.add(Paper(printed=BanglaDate(1430, 6, 15)))
...     session.scalar(select(Paper.printed).where(in_bangla_years(Paper.printed, 1430)))
...     session.execute(select(bangla_year(Paper.printed), bangla_month(Paper.printed))).one()
...     session.scalar(select(bangla_day(Paper.printed)))
BanglaDate(1430, 6, 15)
(1430, 6)
15
>>> engine.dispose()
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.integrations import missing, sql
from bangla_calendar.integrations.values import loaded

try:
    from sqlalchemy import Date, Integer, and_, type_coerce
    from sqlalchemy.exc import CompileError
    from sqlalchemy.ext.compiler import compiles
    from sqlalchemy.sql.functions import FunctionElement
    from sqlalchemy.types import TypeDecorator
except ModuleNotFoundError as error:
    raise missing(error, "sqlalchemy", "sqlalchemy") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["BanglaDateType", "bangla_day", "bangla_month", "bangla_year", "in_bangla_years", "render_item"]


class BanglaDateType(TypeDecorator):
    """A column of dates in the database, of `BanglaDate` in Python.

    `calendar` is the id of the rule that counts them; another rule does not change what is stored. Taken,
    also in comparisons, is whatever `bangla_calendar.integrations.values.loaded` reads, but no date of
    another calendar; SQLAlchemy raises `StatementError` for everything else.
    """

    impl = Date
    cache_ok = True

    def __init__(self, calendar: BanglaCalendarId = DEFAULT_CALENDAR) -> None:
        super().__init__()
        self.calendar = get_bangla_calendar(calendar).id

    def __repr__(self) -> str:
        return f"BanglaDateType({self.calendar!r})"

    @property
    def python_type(self) -> type[BanglaDate]:
        """The type of the values in Python."""
        return BanglaDate

    def process_bind_param(self, value: Any, dialect: Any) -> date | None:
        """Return the date that is stored."""
        return None if value is None else loaded(value, self.calendar).to_gregorian()

    def process_result_value(self, value: date | None, dialect: Any) -> BanglaDate | None:
        """Return the date of a stored one."""
        return None if value is None else BanglaDate.from_gregorian(value, calendar=self.calendar)


def bangla_year(column: Any, calendar: BanglaCalendarId | None = None) -> Any:
    """Return the Bangla year of a column of dates, as an expression for SQLite and PostgreSQL.

    It is counted by the calendar of the column's type or, for other columns, by `calendar` or the default
    one. To select whole years, `in_bangla_years` is quicker: it lets the database use an index.
    """
    return _part("year", _calendar(column, calendar))(column)


def bangla_month(column: Any, calendar: BanglaCalendarId | None = None) -> Any:
    """Return the Bangla month, 1 to 12, of a column of dates; see `bangla_year`."""
    return _part("month", _calendar(column, calendar))(column)


def bangla_day(column: Any, calendar: BanglaCalendarId | None = None) -> Any:
    """Return the day of the Bangla month of a column of dates; see `bangla_year`."""
    return _part("day", _calendar(column, calendar))(column)


def in_bangla_years(
    column: Any, first: int, last: int | None = None, calendar: BanglaCalendarId | None = None
) -> Any:
    """Return the condition that dates are of the Bangla years from `first` to `last`, or of the one year.

    The condition compares the column with two dates; of years that the calendar does not have there are none.
    """
    begin, end = sql.days_of_years(_calendar(column, calendar), first, first if last is None else last)
    # As a column of plain dates, for the day after the last one may be out of the calendar.
    days = type_coerce(column, Date)
    return and_(days >= begin, days < end)


def _calendar(column: Any, calendar: BanglaCalendarId | None) -> str:
    return str(getattr(column.type, "calendar", None) or calendar or DEFAULT_CALENDAR)


class _Part(FunctionElement):
    """A part of a column's Bangla date; each part and calendar is a class, by which queries are cached."""

    type = Integer()
    inherit_cache = True
    part: str
    calendar: str


@cache
def _part(part: str, calendar: BanglaCalendarId) -> type[_Part]:
    name = f"bangla_{part}"
    return type(name, (_Part,), {"part": part, "calendar": calendar, "name": name, "inherit_cache": True})


@compiles(_Part)
def _compile(element: _Part, compiler: Any, **options: Any) -> str:
    if compiler.dialect.name not in sql.DIALECTS:
        raise CompileError(f"Bangla years, months and days are not counted by {compiler.dialect.name}")
    column = compiler.process(element.clauses, **options)
    return sql.field(element.part, element.calendar, column, compiler.dialect.name)


def render_item(kind: str, item: Any, context: Any) -> Any:
    """Write the type, and its import, into a migration of Alembic: it is for `context.configure`.

    >>> from types import SimpleNamespace
    >>> context = SimpleNamespace(imports=set())
    >>> render_item("type", BanglaDateType(), context), context.imports
    ("BanglaDateType('bangladesh')", {'from bangla_calendar.integrations.sqlalchemy import BanglaDateType'})
    """
    if kind != "type" or not isinstance(item, BanglaDateType):
        return False
    context.imports.add("from bangla_calendar.integrations.sqlalchemy import BanglaDateType")
    return repr(item)
