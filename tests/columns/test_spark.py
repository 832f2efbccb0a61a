"""Spark, a real local one: expressions agree with the calendars, and a killed task is done again."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bangla_calendar
from bangla_calendar import BanglaDate, FiscalYear, available_calendars, get_calendar
from bangla_calendar import find_dates as scalar_find_dates
from bangla_calendar.columns import day_of_year, fiscal_quarter_key, format_dates, season_key
from bangla_calendar.columns.epoch import near_years
from bangla_calendar.columns.found import FOUND, found_record
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, UnknownNameError
from bangla_calendar.typing import Country, YearKind

NEEDS = "pip install --group columns --group clusters, in this checkout"
pyspark = pytest.importorskip("pyspark", reason=f"needs pyspark: {NEEDS}")
pytest.importorskip("pyarrow", reason=f"needs pyarrow: {NEEDS}")
if shutil.which("java") is None:
    pytest.skip("needs Java 17: apt install openjdk-17-jre-headless", allow_module_level=True)

from pyspark.sql import SparkSession  # noqa: E402 - where Spark is
from pyspark.sql import functions as F  # noqa: E402, N812

from bangla_calendar.columns import spark as columns  # noqa: E402
from bangla_calendar.columns import spark_months  # noqa: E402

# Py4J closes its sockets when it pleases; old releases of Spark use what others have given up.
IGNORED = ("ResourceWarning", "FutureWarning", "UserWarning", "DeprecationWarning")
pytestmark = [pytest.mark.filterwarnings(f"ignore::{warning}") for warning in IGNORED]

DAYS = [date(2023, 9, 30), None, date(1971, 12, 16)]
FIELDS = [(1430, 6, 15), None, (1378, 8, 29)]
FIELD_NAMES = ("year", "month", "day")
SUBMIT = Path(pyspark.__file__).parent / "bin" / "spark-submit"


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    # Two tasks at once, each with three tries; a session zone that is no calendar's.
    found = (
        SparkSession.builder.master("local[2,3]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "America/New_York")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )
    found.sparkContext.setLogLevel("OFF")
    yield found
    found.stop()


@pytest.fixture
def frame(session: Any) -> Any:
    return session.createDataFrame([(day,) for day in DAYS], "day date")


def rows(frame: Any) -> list[Any]:
    """Return the values of a frame of one column, structs as tuples."""
    return [tuple(value) if isinstance(value, tuple) else value for (value,) in frame.collect()]


def checked(frame: Any) -> list[tuple[bool, date | None]]:
    """Return whether there is each date of a frame of fields, and what it is."""
    found = columns.is_valid(*FIELD_NAMES), columns.to_gregorian(*FIELD_NAMES, errors="coerce")
    return [(valid, day) for valid, day in frame.select(*found).collect()]


@contextmanager
def in_mode(session: Any, ansi: str) -> Iterator[None]:
    """Let Spark's ANSI mode be "true" or "false" for a while."""
    before = session.conf.get("spark.sql.ansi.enabled")
    session.conf.set("spark.sql.ansi.enabled", ansi)
    try:
        yield
    finally:
        session.conf.set("spark.sql.ansi.enabled", before)


def test_there_and_back(frame: Any) -> None:
    fields = frame.select(columns.from_gregorian("day").alias("bangla"))
    assert rows(fields) == FIELDS
    assert fields.schema["bangla"].dataType.simpleString() == "struct<year:int,month:int,day:int>"
    assert rows(fields.select(columns.to_gregorian("bangla"))) == DAYS
    assert rows(fields.select(columns.to_gregorian("bangla.year", 1, 1))) == [
        date(2023, 4, 14),
        None,
        date(1971, 4, 15),
    ]
    assert rows(frame.select(columns.month_key(F.col("day")))) == [143006, None, 137808]
    assert rows(fields.select(columns.is_valid("bangla"))) == [True, None, True]


def test_keys_of_days(session: Any) -> None:
    days = [date(1890, 1, 1) + timedelta(days=37 * n) for n in range(2500)]
    frame = session.createDataFrame([(day,) for day in [*days, None]], "day date")
    for calendar in ("bangladesh", "west-bengal"):
        found = frame.select(
            columns.weekday("day", calendar=calendar),
            columns.day_of_year("day", calendar=calendar),
            columns.season_key("day", calendar=calendar),
        )
        parts = (day_of_year(days, calendar=calendar), season_key(days, calendar=calendar))
        expected = [*zip((day.weekday() for day in days), *parts, strict=True), (None, None, None)]
        assert [tuple(row) for row in found.collect()] == expected
    early = session.sql("SELECT DATE '1066-10-14' AS day")
    coerced = [key("day", errors="coerce") for key in (columns.season_key, columns.day_of_year)]
    assert tuple(early.select(*coerced).first()) == (None, None)
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'hijri'"):
        columns.season_key("day", calendar="hijri")


@pytest.mark.parametrize("calendar", available_calendars())
def test_dates_are_written_as_elsewhere(session: Any, calendar: str) -> None:
    days = [date(1890, 1, 1) + timedelta(days=37 * n) for n in range(2500)]
    frame = session.createDataFrame([(day,) for day in [*days, None]], "day date")
    styles: list[tuple[str, dict[str, Any]]] = [
        ("long", {}),
        ("official", {"lang": "en"}),
        ("iso", {}),
        ("newspaper", {"digits": "ascii", "region": "IN"}),
        ("%%%j|%-j %y %b %a %o, %d/%m/%-m", {}),
    ]
    found = [columns.format_dates("day", pattern, calendar=calendar, **style) for pattern, style in styles]
    expected = [format_dates(days, pattern, calendar=calendar, **style) for pattern, style in styles]
    read = [tuple(row) for row in frame.select(*found).collect()]
    assert read == [*zip(*expected, strict=True), (None,) * len(styles)]


def test_each_row_by_its_calendar_and_in_its_zone(session: Any) -> None:
    moment = datetime(2023, 9, 30, 18, 15, tzinfo=UTC)
    rules = ["bangladesh", "west-bengal", "west-bengal", "bangladesh-1995"]
    zones = ["UTC", None, "Asia/Dhaka", "own"]  # of the session it is New York
    rows = [*zip([moment] * 4, rules, zones, strict=True), (None, None, None)]
    frame = session.createDataFrame(rows, "moment timestamp, rule string, zone string")
    given: dict[str, Any] = {"calendar": F.col("rule"), "tz": F.col("zone")}
    days = [
        BanglaDate.from_gregorian(moment, calendar=rule, tz="America/New_York" if zone == "own" else zone)
        for rule, zone in zip(rules, zones, strict=True)
    ]
    found = frame.select(
        columns.from_gregorian("moment", years=(1429, 1431), **given),
        columns.format_dates("moment", "newspaper", years=(1429, 1431), **given),
        columns.weekday("moment", **given),
    )
    expected = [((d.year, d.month, d.day), str(d), d.weekday()) for d in days]
    assert [tuple(row) for row in found.collect()] == [*expected, (None,) * 3]
    keys = frame.select(columns.fiscal_year_key("moment", country="BD", tz=F.col("zone")))
    assert [key for (key,) in keys.collect()] == [2023] * 4 + [None]
    odd = session.sql("SELECT DATE '2023-09-30' AS day, 'bihar' AS rule")
    key = partial(columns.month_key, "day", calendar=F.col("rule"), years=(1429, 1431))
    assert odd.select(key(errors="coerce")).first() == (None,)
    with pytest.raises(Exception, match="the row names no Bangla calendar, but bihar"):
        odd.select(key()).collect()


def test_dates_by_the_calendar_of_their_row(session: Any) -> None:
    rules = ["bangladesh", "west-bengal", "bangladesh", None]
    rows = [*zip([1430, 1430, None, None], [6] * 4, [15] * 4, rules, strict=True)]
    frame = session.createDataFrame(rows, "year int, month int, day int, rule string")
    given: dict[str, Any] = {"calendar": F.col("rule"), "years": (1430, 1431)}
    found = frame.select(columns.to_gregorian("year", "month", "day", **given))
    days = [BanglaDate(1430, 6, 15, calendar=rule).to_gregorian() for rule in ("bangladesh", "west-bengal")]
    assert [day for (day,) in found.collect()] == [*days, None, None]


def test_each_text_by_its_calendar_and_zone(session: Any) -> None:
    rows = [("১০ অগ্রহায়ণ ১৪২১", "bangladesh", "UTC"), ("১০ অগ্রহায়ণ ১৪২১", "west-bengal", None)]
    rows += [("2023-09-30T18:15:00Z", "west-bengal", zone) for zone in ("UTC", "Asia/Dhaka", None)]
    frame = session.createDataFrame(rows, "told string, rule string, zone string")
    read = columns.parse_dates(frame, "told", calendar=F.col("rule"), tz=F.col("zone"))
    assert read.columns == [*frame.columns, "date"]
    days = [(2014, 11, 24), (2014, 11, 27), (2023, 9, 30), (2023, 10, 1), (2023, 9, 30)]
    assert [row["date"] for row in read.collect()] == [date(*day) for day in days]
    seen = session.sql("SELECT 1 AS id, 'গতকাল' AS told, DATE '2024-03-01' AS printed")
    found = columns.find_dates(seen, "told", keys=["id"], reference=F.col("printed"))
    assert [(row["id"], row["gregorian"]) for row in found.collect()] == [(1, date(2024, 2, 29))]
    stamp = session.sql("SELECT '৩ জুন ২০২৩, ২১:০৫' AS told, 'Asia/Kolkata' AS zone")
    moment = (
        columns.parse_stamps(stamp, "told", tz=F.col("zone")).select(F.unix_timestamp("moment")).first()[0]
    )
    assert datetime.fromtimestamp(moment, UTC) == datetime(2023, 6, 3, 15, 35, tzinfo=UTC)


def test_patterns_that_cannot_be_written(session: Any) -> None:
    for pattern in ("%H:%M", "%Q", "no directive"):
        with pytest.raises(ParseError):
            columns.format_dates("day", pattern)
    with pytest.raises(UnknownNameError):
        columns.format_dates("day", lang="fr")  # type: ignore[arg-type]
    early = session.sql("SELECT DATE '1066-10-14' AS day")
    assert rows(early.select(columns.format_dates("day", errors="coerce"))) == [None]
    day = BanglaDate.from_gregorian(date(1066, 10, 14))
    assert rows(early.select(columns.format_dates("day", "iso", years=(400, 500)))) == [day.isoformat()]


def test_fiscal_keys(session: Any) -> None:
    days = [date(2023, 1, 1) + timedelta(days=n) for n in range(800)]
    frame = session.createDataFrame([(day,) for day in [*days, None]], "day date")
    kinds: list[tuple[Country, YearKind]] = [("BD", "fiscal"), ("IN", "fiscal"), ("BD", "school")]
    for country, kind in kinds:
        years = [FiscalYear.of(day, country=country, kind=kind).year for day in days]
        assert rows(frame.select(columns.fiscal_year_key("day", country=country, kind=kind))) == [
            *years,
            None,
        ]
    countries: tuple[Country, ...] = ("BD", "IN")
    for country in countries:
        found = rows(frame.select(columns.fiscal_quarter_key("day", country=country)))
        assert found == fiscal_quarter_key([*days, None], country=country)
    # Whatever the zone of the session, a moment is a day of the country.
    moments = (
        "SELECT TIMESTAMP '2024-06-30 18:00:00 UTC' AS bd, TIMESTAMP '2024-03-31 18:29:00 UTC' AS indian"
    )
    keys = columns.fiscal_year_key("bd", country="BD"), columns.fiscal_year_key("indian", country="IN")
    assert tuple(session.sql(moments).select(*keys).first()) == (2024, 2023)
    with pytest.raises(UnknownNameError, match="unknown country 'bd'"):
        columns.fiscal_year_key("day", country="bd")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("calendar", "years"),
    [
        *((calendar, None) for calendar in available_calendars()),
        ("bangladesh", (1, 1500)),
        ("bangladesh", (1426, 1500)),
        ("bangladesh-2019", (1, 9405)),
    ],
)
def test_every_calendar(session: Any, calendar: str, years: tuple[int, int] | None) -> None:
    rule = get_calendar(calendar)
    first, last = years or (near_years(rule)[0], near_years(rule)[-1])
    ordinals = rule.to_ordinal(first, 1, 1), rule.to_ordinal(last, 12, 29)
    day = f"date_add(DATE '1970-01-01', int(id) - {date(1970, 1, 1).toordinal()}) AS day"
    query = session.range(*ordinals, 59, 2).selectExpr("id AS ordinal", day)
    options: dict[str, Any] = {"calendar": calendar, "years": years}
    found = query.select("ordinal", columns.from_gregorian("day", **options).alias("b"))
    found = found.select("ordinal", "b.*", columns.to_gregorian("b", **options).alias("back"))
    for ordinal, year, month, day, back in found.collect():
        assert (year, month, day) == rule.from_ordinal(ordinal)
        assert back.toordinal() == ordinal


@pytest.mark.parametrize("calendar", available_calendars())
def test_lines_find_the_months_of_all_years(calendar: str) -> None:
    rule = get_calendar(calendar)
    first_days = spark_months.Months(calendar, (rule.min_year, rule.max_year))._first_days
    guess, slots, table = spark_months._found_by_lines(first_days)
    first_days = first_days.astype(np.int64)
    numbers, lengths = np.arange(len(first_days)), np.diff(first_days)
    for days in (first_days[:-1], first_days[1:] - 1):
        assert {*((days * guess.slope + guess.start >> 28) - numbers[:-1])} <= {0, 1}
    assert (numbers * 64 - (numbers * slots.slope + slots.start >> 28) - (table >> 3) == first_days).all()
    assert (32 - (table[1:] & 7) == lengths).all()


@pytest.mark.parametrize("calendar", available_calendars())
def test_years_end_where_they_end(session: Any, calendar: str) -> None:
    rule = get_calendar(calendar)
    year = rule.from_ordinal(date(1950, 1, 1).toordinal())[0]
    years = range(year, year + 3)
    query = session.range(5000).selectExpr("date_add(DATE '1945-01-01', int(id)) AS day")
    options: dict[str, Any] = {"calendar": calendar, "years": (years[0], years[-1]), "errors": "coerce"}
    for day, found in query.select("day", columns.from_gregorian("day", **options).alias("b")).collect():
        expected = rule.from_ordinal(day.toordinal())
        assert found == (expected if expected[0] in years else None)


def test_every_day_of_the_usual_years(session: Any) -> None:
    first = date(1700, 1, 1)
    query = session.range(182_000).selectExpr(f"date_add(DATE '{first}', int(id)) AS day")
    found = query.select(columns.from_gregorian("day").alias("b")).select("b.*").toPandas()
    dates = [BanglaDate.from_gregorian(first + timedelta(past)) for past in range(182_000)]
    assert found["year"].tolist() == [day.year for day in dates]
    assert found["month"].tolist() == [day.month for day in dates]
    assert found["day"].tolist() == [day.day for day in dates]


def test_moments_go_to_the_civil_zone(session: Any) -> None:
    query = session.sql("SELECT TIMESTAMP '2023-09-30 18:30:00Z' AS t, TIMESTAMP_NTZ '2023-09-30 18:30' AS n")
    found = query.select(*(columns.from_gregorian(name).alias(name) for name in ("t", "n"))).first()
    assert (found.t.day, found.n.day) == (16, 15)
    # The zone of the session is that of New York.
    for tz, day in (("UTC", 15), ("own", 15), ("Asia/Tokyo", 16)):
        found = query.select(
            *(columns.from_gregorian(name, tz=tz).alias(name) for name in ("t", "n"))
        ).first()
        assert (found.t.day, found.n.day) == (day, 15)
    turn = session.sql("SELECT TIMESTAMP '2024-06-30 18:30:00Z' AS t")
    keys = (columns.fiscal_year_key("t", country="BD", tz=tz) for tz in (None, "UTC"))
    assert tuple(turn.select(*keys).first()) == (2024, 2023)


def test_dates_that_there_are_not(session: Any) -> None:
    dates = [(1430, 6, 31), (1431, 11, 30), (1431, 13, 1), (1431, 1, 0), (1431, 1, 1), (None, 1, 1)]
    frame = session.createDataFrame(dates, "year int, month int, day int")
    assert rows(frame.select(columns.is_valid(*FIELD_NAMES))) == [True, False, False, False, True, None]
    found = rows(frame.select(columns.to_gregorian(*FIELD_NAMES, errors="coerce")))
    assert [day is None for day in found] == [False, True, True, True, False, True]
    with pytest.raises(Exception, match=r"years 1106..1606 \(bangladesh\) do not have the date 1431-11-30"):
        frame.where("day = 30").select(columns.to_gregorian(*FIELD_NAMES)).collect()
    early = session.sql("SELECT DATE '1066-10-14' AS day")
    assert rows(early.select(columns.from_gregorian("day", errors="coerce"))) == [None]
    assert rows(early.select(columns.month_key("day", errors="coerce"))) == [None]
    with pytest.raises(Exception, match="do not have the date 1066-10-14"):
        early.select(columns.from_gregorian("day")).collect()


@pytest.mark.parametrize("ansi", ["true", "false"])
@pytest.mark.parametrize("kind", ["double", "float", "decimal(8, 2)"])
def test_part_of_a_field_is_none(session: Any, kind: str, ansi: str) -> None:
    dates = [(1430.5, 6.0, 15.0), (1430.0, 6.75, 15.0), (1430.0, 6.0, 15.9), (1430.0, 6.0, 15.0)]
    frame = session.createDataFrame(dates, "year double, month double, day double")
    frame = frame.select(*(F.col(name).cast(kind).alias(name) for name in FIELD_NAMES))
    with in_mode(session, ansi):
        assert checked(frame) == [(False, None)] * 3 + [(True, date(2023, 9, 30))]
        with pytest.raises(Exception, match=r"do not have the date 1430\.0+-6\.0+-15\.9"):
            frame.where("day > 15").select(columns.to_gregorian(*FIELD_NAMES)).collect()


@pytest.mark.parametrize("ansi", ["true", "false"])
def test_fields_that_no_integer_holds(session: Any, ansi: str) -> None:
    dates = [(1e300, 6.0, 15.0), (1430.0, 1e300, 15.0), (1430.0, 6.0, 1e300), (1430.0, 6.0, float("nan"))]
    frame = session.createDataFrame(dates, "year double, month double, day double")
    with in_mode(session, ansi):
        assert checked(frame) == [(False, None)] * 4


def test_texts_that_are_fields(session: Any) -> None:
    dates = [("1430", "6", "15"), ("1430.5", "6", "15"), ("1430", "6", "15.5"), ("1430", "6", "x")]
    frame = session.createDataFrame(dates, "year string, month string, day string")
    with in_mode(session, "false"):
        assert checked(frame) == [(True, date(2023, 9, 30))] + [(False, None)] * 3
    with in_mode(session, "true"):
        for bad in ("year = '1430.5'", "day = '15.5'"):
            with pytest.raises(Exception, match="CAST_INVALID_INPUT"):
                frame.where(bad).select(columns.is_valid(*FIELD_NAMES)).collect()


@pytest.mark.parametrize("kind", ["smallint", "int", "bigint"])
def test_integers_are_not_looked_at_for_fractions(session: Any, kind: str) -> None:
    frame = session.range(1).select(*(F.col("id").cast(kind).alias(name) for name in FIELD_NAMES))
    for column in (columns.is_valid(*FIELD_NAMES), columns.to_gregorian(*FIELD_NAMES)):
        plan = frame.select(column.alias("found"))._jdf.queryExecution().optimizedPlan().toString()
        assert "double" not in plan


def test_digits(session: Any) -> None:
    frame = session.createDataFrame([("3 of ১০",), (None,)], "text string")
    assert rows(frame.select(columns.to_bangla_digits("text"))) == ["৩ of ১০", None]
    assert rows(frame.select(columns.to_ascii_digits("text"))) == ["3 of 10", None]
    assert rows(frame.select(columns.to_bangla_digits(F.lit(15)))) == ["১৫", "১৫"]


def test_texts(session: Any) -> None:
    told = [("১৫ আশ্বিন ১৪৩০",), ("no date",), (None,)]
    frame = session.createDataFrame(told, "told string")
    found = columns.parse_dates(frame, "told", errors="coerce")
    assert found.columns == ["told", "date"]
    assert [row.date for row in found.collect()] == [date(2023, 9, 30), None, None]
    found = columns.parse_dates(frame, "told", errors="keep", into="read")
    assert [row.read for row in found.collect()] == ["2023-09-30", "no date", None]
    numbers = session.createDataFrame([("১২,৩৪,৫৬৭",), (None,)], "n string")
    assert [row.number for row in columns.parse_numbers(numbers, "n").collect()] == [1234567, None]
    assert [row.words for row in columns.numbers_to_words(numbers, "n").collect()] == [
        "বারো লাখ চৌত্রিশ হাজার পাঁচশ সাতষট্টি",
        None,
    ]
    sums = session.createDataFrame([("১,৩৫,০০০/-",), ("এক লাখ",)], "n string")
    assert [row.amount for row in columns.parse_money(sums, "n").collect()] == [135_000.0, 100_000.0]
    kept = columns.words_to_numbers(sums, "n", errors="keep").collect()
    assert [row.number for row in kept] == ["১,৩৫,০০০/-", "100000"]
    with pytest.raises(UnknownNameError):
        columns.parse_money(sums, "n", kind="decimal")
    with pytest.raises(UnknownNameError, match="unknown column 'date': choose from told"):
        columns.parse_dates(frame, "date")
    with pytest.raises(BanglaCalendarError, match="has a column 'told' already"):
        columns.parse_dates(frame, "told", into="told")
    with pytest.raises(Exception, match="row 1: "):
        columns.parse_dates(frame.coalesce(1), "told").collect()


def test_dates_found_in_pages(session: Any) -> None:
    pages = [("a", 1, "ঢাকা, ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)"), ("b", 2, "no date"), ("c", 3, None)]
    pages.append(("d", 4, "১৭ আগস্ট ২০২২, ২২:০৭"))
    frame = session.createDataFrame(pages, "url string, row int, body string")
    found = columns.find_dates(frame, "body")
    assert found.columns == ["url", "row", *FOUND]
    read = found.orderBy("row", "start").collect()
    assert [(match.url, match.gregorian) for match in read] == [
        *[("a", date(2023, 9, 30))] * 2,
        ("d", date(2022, 8, 17)),
    ]
    expected = [found_record(match) for _, _, body in pages for match in scalar_find_dates(body or "")]
    assert [{name: match[name] for name in FOUND} for match in read] == expected
    assert columns.find_dates(frame, "body", keys=["row"]).columns == ["row", *FOUND]
    assert columns.find_dates(frame, "body", keys=[]).count() == 3
    with pytest.raises(BanglaCalendarError, match="keys must not be named as fields are, got day"):
        columns.find_dates(frame.withColumn("day", F.lit(1)), "body")
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar"):
        columns.find_dates(frame, "body", calendar="hijri")


def test_the_job_of_the_page(session: Any, tmp_path: Path) -> None:
    page = Path(__file__).parents[2] / "docs" / "spark.md"
    script = re.search(r"```python\n(# found\.py.*?)```", page.read_text("utf-8"), re.DOTALL)
    assert script is not None
    job, source, target = tmp_path / "found.py", str(tmp_path / "pages"), str(tmp_path / "dates")
    job.write_text(script[1], "utf-8")
    pages = [("a", "ঢাকা, ১৫ আশ্বিন ১৪৩০"), ("b", "no date")]
    session.createDataFrame(pages, "url string, text string").write.parquet(source)
    done = subprocess.run(
        [SUBMIT, "--master", "local[2]", "--conf", "spark.ui.enabled=false", job, source, target],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [(row.url, row.gregorian) for row in session.read.parquet(target).collect()] == [
        ("a", date(2023, 9, 30))
    ]


def run_job(script: str, folder: Path, *command: str | Path, **variables: str) -> list[str]:
    """Run a script of Python by a command, in a folder of its own, and return what it prints after a mark."""
    job = folder / "job.py"
    job.write_text(script, "utf-8")
    known = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*command, job],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env={**known, "PYSPARK_PYTHON": sys.executable, "PYTHONIOENCODING": "utf-8", **variables},
    )
    assert done.returncode == 0, done.stderr
    return [line[2:] for line in done.stdout.splitlines() if line.startswith("> ")]


def test_the_package_goes_to_the_workers(tmp_path: Path) -> None:
    # What a wheel is: the package in a zip.
    package = Path(bangla_calendar.__file__).parent
    archive = shutil.make_archive(str(tmp_path / "shipped"), "zip", package.parent, package.name)
    script = """
from pyspark.sql import SparkSession
from bangla_calendar.columns import spark as bangla

def place(batches):
    import bangla_calendar
    import pyarrow as pa
    for batch in batches:
        yield pa.RecordBatch.from_pydict({"place": [bangla_calendar.__file__] * batch.num_rows})

session = SparkSession.builder.getOrCreate()
told = session.createDataFrame([("১৫ আশ্বিন ১৪৩০",)], "told string")
print(">", told.mapInArrow(place, "place string").first().place)
print(">", bangla.parse_dates(told, "told").first().date)
print(">", bangla.find_dates(told, "told", keys=[]).first().value)
"""
    place, day, value = run_job(
        script,
        tmp_path,
        SUBMIT,
        "--master",
        "local[2]",
        "--conf",
        "spark.ui.enabled=false",
        "--py-files",
        archive,
    )
    assert "shipped.zip" in place
    assert (day, value) == ("2023-09-30", "1430-06-15")


def test_through_spark_connect(tmp_path: Path) -> None:
    pytest.importorskip("grpc", reason="needs Spark Connect: pip install 'pyspark[connect]'")
    script = """
from datetime import date
from pyspark.sql import SparkSession
from bangla_calendar.columns import spark as bangla

session = SparkSession.builder.remote("local[2]").getOrCreate()
frame = session.createDataFrame([(date(2023, 9, 30), "১৫ আশ্বিন ১৪৩০")], "printed date, told string")
found = frame.select(
    bangla.from_gregorian("printed").alias("fields"),
    bangla.format_dates("printed").alias("written"),
    bangla.month_key("printed").alias("key"),
    bangla.to_gregorian(1430, 6, 15).alias("back"),
).first()
print(">", tuple(found.fields), found.written, found.key, found.back)
print(">", bangla.parse_dates(frame, "told").first().date)
print(">", bangla.find_dates(frame, "told", keys=["printed"]).first()["value"])
"""
    found = run_job(
        script, tmp_path, sys.executable, PYTHONPATH=str(Path(bangla_calendar.__file__).parents[1])
    )
    assert found == [
        "(1430, 6, 15) শনিবার, ১৫ আশ্বিন ১৪৩০ 143006 2023-09-30",
        "2023-09-30",
        "1430-06-15",
    ]


def test_a_killed_task_is_done_again(session: Any, tmp_path: Path) -> None:
    day = date(2023, 9, 30)
    texts = [(row, str(BanglaDate.from_gregorian(day + timedelta(row % 300)))) for row in range(2000)]
    frame = session.createDataFrame(texts, "row int, told string").repartition(4)
    mark = tmp_path / "killed"

    def kill_the_first(batches: Any) -> Any:
        for batch in batches:
            if not mark.exists():
                mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    found = columns.parse_dates(frame.mapInArrow(kill_the_first, frame.schema), "told")
    out = str(tmp_path / "dates.parquet")
    found.write.parquet(out)
    assert mark.exists()
    read = session.read.parquet(out)
    assert read.count() == 2000
    assert all(row.date == day + timedelta(row.row % 300) for row in read.collect())


def test_bad_arguments() -> None:
    with pytest.raises(DateRangeError, match=r"years must be in 1\.\.9405"):
        columns.from_gregorian("day", years=(0, 5))
    with pytest.raises(UnknownNameError, match="unknown errors"):
        columns.from_gregorian("day", errors="keep")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="give year, month and day"):
        columns.is_valid("year", "month")


def test_stamps(session: Any) -> None:
    told = [("প্রকাশ : ০৩ জুন ২০২৩, ০৯:০৫ পিএম",), ("no time",), (None,)]
    frame = session.createDataFrame(told, "told string")
    found = columns.parse_stamps(frame, "told", tz="Asia/Dhaka", errors="coerce")
    assert found.columns == ["told", "moment"]
    seconds = [row.s for row in found.select(F.unix_timestamp("moment").alias("s")).collect()]
    assert seconds == [int(datetime(2023, 6, 3, 15, 5, tzinfo=UTC).timestamp()), None, None]
    kept = columns.parse_stamps(frame, "told", tz="Asia/Dhaka", errors="keep", into="read").collect()
    assert [row.read for row in kept] == ["2023-06-03T21:05:00+06:00", "no time", None]
    with pytest.raises(UnknownNameError):
        columns.parse_stamps(frame, "told", tz="Dhaka")
