"""SQLAlchemy: the type, its queries in SQLite and PostgreSQL, and Alembic's migrations."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from bangla_calendar import BanglaCalendarError, BanglaDate, UnknownNameError

from .test_json import CALENDARS, EDGES, every_date

NEEDS = "pip install --group web, in this checkout"
pytest.importorskip("sqlalchemy", reason=f"needs sqlalchemy: {NEEDS}")

from sqlalchemy import Column, Date, Integer, MetaData, Table, create_engine, func, insert, literal, select  # noqa: E402
from sqlalchemy.dialects import mysql, sqlite  # noqa: E402
from sqlalchemy.exc import CompileError, StatementError  # noqa: E402

from bangla_calendar.integrations.sqlalchemy import (  # noqa: E402
    BanglaDateType,
    bangla_day,
    bangla_month,
    bangla_year,
    in_bangla_years,
    render_item,
)

DAY = BanglaDate(1430, 6, 15)
METADATA = MetaData()
PAPERS = Table(
    "papers",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("printed", BanglaDateType(), default=BanglaDate.today, index=True),
    Column("found", BanglaDateType("west-bengal")),
    Column("seen", Date),
)
EXTREMES = Table("extremes", METADATA, *(Column(name, BanglaDateType(name)) for name in CALENDARS))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Any]:
    address = "sqlite://"
    if request.param == "postgresql":
        folder = request.getfixturevalue("postgres_folder")
        address = f"postgresql+psycopg://tester@/postgres?host={folder}"
    engine = create_engine(address)
    METADATA.create_all(engine)
    yield engine
    METADATA.drop_all(engine)
    engine.dispose()


@pytest.fixture
def connection(engine: Any) -> Iterator[Any]:
    with engine.connect() as connection:
        yield connection
        connection.rollback()


def add(connection: Any, *days: BanglaDate) -> None:
    rows = [
        {"printed": day, "found": day.to_calendar("west-bengal"), "seen": day.to_gregorian()} for day in days
    ]
    connection.execute(insert(PAPERS), rows)


def found(connection: Any, *conditions: Any) -> list[BanglaDate]:
    return [*connection.scalars(select(PAPERS.c.printed).where(*conditions).order_by(PAPERS.c.printed))]


@pytest.mark.parametrize("day", EDGES, ids=repr)
def test_edges_and_nulls(connection: Any, day: BanglaDate) -> None:
    connection.execute(insert(EXTREMES).values({day.calendar: day}))
    (row,) = connection.execute(select(EXTREMES)).mappings()
    assert dict(row) == {name: day if name == day.calendar else None for name in CALENDARS}
    column = EXTREMES.c[day.calendar]
    parts = select(bangla_year(column), bangla_month(column), bangla_day(column))
    assert connection.execute(parts).one() == (day.year, day.month, day.day)
    assert connection.scalar(select(column).where(in_bangla_years(column, day.year))) == day


@given(every_date)
def test_what_is_saved_is_read_back(day: BanglaDate) -> None:
    engine = create_engine("sqlite://")
    EXTREMES.create(engine)
    with engine.connect() as connection:
        connection.execute(insert(EXTREMES).values({day.calendar: day}))
        column = EXTREMES.c[day.calendar]
        conditions = column == day, bangla_year(column) == day.year, bangla_month(column) == day.month
        assert connection.scalar(select(column).where(*conditions, bangla_day(column) == day.day)) == day
    engine.dispose()


def test_the_database_has_dates(connection: Any) -> None:
    add(connection, DAY)
    assert (
        connection.exec_driver_sql("SELECT CAST(printed AS VARCHAR(10)) FROM papers").scalar() == "2023-09-30"
    )


@pytest.mark.parametrize("value", ["1430-06-15", "2023-09-30", "১৫ই আশ্বিন, ১৪৩০", date(2023, 9, 30)])
def test_what_is_taken(connection: Any, value: Any) -> None:
    connection.execute(insert(PAPERS).values(printed=value))
    assert found(connection) == found(connection, PAPERS.c.printed == value) == [DAY]


@pytest.mark.parametrize("value", ["৩২ আশ্বিন ১৪৩০", 5, BanglaDate(1430, 6, 15, calendar="west-bengal")])
def test_what_is_refused(connection: Any, value: Any) -> None:
    with pytest.raises(StatementError) as caught:
        connection.execute(insert(PAPERS).values(printed=value))
    assert isinstance(caught.value.orig, BanglaCalendarError)
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'julian'"):
        BanglaDateType("julian")


def test_a_default(connection: Any) -> None:
    before = BanglaDate.today()
    connection.execute(insert(PAPERS).values(found=None))
    assert found(connection)[0] in (before, BanglaDate.today())


def test_order_comparisons_and_ends(connection: Any) -> None:
    days = [DAY.add(days=number) for number in (400, 0, 31)]
    add(connection, *days)
    printed = PAPERS.c.printed
    assert found(connection) == sorted(days)
    assert found(connection, printed > DAY, printed <= max(days)) == sorted(days)[1:]
    assert found(connection, printed.in_([DAY, "1430-07-15"])) == [DAY, DAY.add(days=31)]
    assert found(connection, printed.between(DAY, DAY.add(months=2))) == [DAY, DAY.add(days=31)]
    assert connection.execute(select(func.min(printed), func.max(printed))).one() == (DAY, max(days))
    literally = (
        select(printed).where(printed == DAY).compile(connection, compile_kwargs={"literal_binds": True})
    )
    assert "'2023-09-30'" in str(literally)


def test_years_months_and_days(connection: Any) -> None:
    firsts = [BanglaDate(year, 1, 1) for year in range(1425, 1433)]
    days = sorted([*firsts, *(first - timedelta(1) for first in firsts), DAY])
    add(connection, *days)
    printed = PAPERS.c.printed
    for first, last in ((1430, None), (1425, 1427), (0, 1426), (1431, 10**6), (5, 4), (-3, None)):
        wanted = range(first, (first if last is None else last) + 1)
        assert found(connection, in_bangla_years(printed, first, last)) == [
            day for day in days if day.year in wanted
        ]
    assert found(connection, bangla_month(printed) == 12) == [day for day in days if day.month == 12]
    assert found(connection, bangla_day(printed) > 1, bangla_month(printed) == 6) == [DAY]
    counted = select(bangla_year(printed), func.count()).group_by(bangla_year(printed))
    years = [day.year for day in days]
    assert dict(connection.execute(counted).all()) == {year: years.count(year) for year in years}


def test_every_column_has_its_calendar(connection: Any) -> None:
    add(connection, DAY)
    west = DAY.to_calendar("west-bengal")
    for column, calendar, day in (
        (PAPERS.c.printed, None, DAY),
        (PAPERS.c.found, None, west),
        (PAPERS.c.seen, None, DAY),
        (PAPERS.c.seen, "west-bengal", west),
        (func.coalesce(PAPERS.c.seen, literal(date(2000, 1, 1))), "west-bengal", west),
    ):
        parts = [part(column, calendar) for part in (bangla_year, bangla_month, bangla_day)]
        # Twice: statements are cached.
        for _ in range(2):
            assert connection.execute(select(*parts)).one() == (day.year, day.month, day.day)


def test_an_index_serves_years() -> None:
    condition = in_bangla_years(PAPERS.c.printed, 1430)
    text = str(condition.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    assert text == "papers.printed >= '2023-04-14' AND papers.printed < '2024-04-14'"


def test_other_databases_say_so() -> None:
    with pytest.raises(CompileError, match="not counted by mysql"):
        bangla_year(PAPERS.c.printed).compile(dialect=mysql.dialect())


class TestAlembic:
    @pytest.fixture
    def config(self, tmp_path: Path) -> Any:
        pytest.importorskip("alembic", reason=f"needs alembic: {NEEDS}")
        from alembic import command
        from alembic.config import Config

        config = Config(str(tmp_path / "alembic.ini"), stdout=io.StringIO())
        config.set_main_option("script_location", str(tmp_path / "migrations"))
        config.set_main_option("path_separator", "os")
        command.init(config, str(tmp_path / "migrations"))
        (tmp_path / "migrations/env.py").write_text(
            "from alembic import context\n"
            "from bangla_calendar.integrations.sqlalchemy import render_item\n"
            "engine, metadata = context.config.attributes['engine'], context.config.attributes['metadata']\n"
            "with engine.connect() as connection:\n"
            "    context.configure(connection, target_metadata=metadata, render_item=render_item)\n"
            "    with context.begin_transaction():\n"
            "        context.run_migrations()\n"
            "    connection.commit()\n",
            "utf-8",
        )
        engine = create_engine(f"sqlite:///{tmp_path}/papers.sqlite")
        config.attributes.update(engine=engine, metadata=METADATA)
        yield config
        engine.dispose()

    def test_migrations_are_written_and_run(self, config: Any) -> None:
        from alembic import command

        script = command.revision(config, "papers", autogenerate=True)
        text = Path(script.path).read_text("utf-8")
        assert "from bangla_calendar.integrations.sqlalchemy import BanglaDateType" in text
        assert "sa.Column('found', BanglaDateType('west-bengal'), nullable=True)" in text
        command.upgrade(config, "head")
        with config.attributes["engine"].begin() as connection:
            connection.execute(insert(PAPERS).values(printed=DAY))
            assert found(connection) == [DAY]
        # Then nothing is left to do.
        command.check(config)
        command.downgrade(config, "base")

    def test_other_types_are_alembics_business(self) -> None:
        assert render_item("type", Date(), None) is False
