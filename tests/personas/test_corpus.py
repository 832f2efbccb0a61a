"""The corpus: packed JSONL, a day of its own on each page, two processes, counts by Bangla month."""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
from collections import Counter
from datetime import date
from typing import Any

import pytest

from bangla_calendar import columns
from bangla_calendar.columns import sqlite
from tests.cli.command import run
from tests.evidence.ledger import pairs

# Printed days since the present rule, with the month in which each is.
PAIRS = [pair for pair in pairs("bangladesh") if pair.gregorian >= date(2020, 1, 1)]
DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
PROSE = "সভায় সবাই মিলে ঠিক করেন যে নদীর ধারে একটি নতুন স্কুল হবে।\n" * 150
CLUSTERS = "pip install --group columns --group clusters, in this checkout"
COPIES = 600 // len(PAIRS)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What is found in hundreds of pages, each of which names its own day twice."""
    path = tmp_path_factory.mktemp("corpus") / "pages.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as file:
        for number, pair in enumerate(PAIRS * COPIES):
            printed = f"{pair.gregorian:%d/%m/%Y}".translate(DIGITS)
            body = f"আজ সভা বসে।\n{PROSE[: number % len(PROSE)]}\nঢাকা, {printed}"
            page = {"url": number, "published": pair.gregorian.isoformat(), "body": body}
            file.write(f"{json.dumps(page, ensure_ascii=False)}\n")
    arguments = ("find", str(path), "--text-key", "body", "--id-key", "url", "--reference-key", "published")
    once, twice = (run(*arguments, "--json", "--jobs", jobs) for jobs in "12")
    assert once == twice
    assert once[0] == 0
    return [json.loads(line) for line in once[1].splitlines()]


@pytest.fixture(scope="module")
def days(found: list[dict[str, Any]]) -> list[date]:
    """The days that are meant."""
    return [date.fromisoformat(record["gregorian"]) for record in found]


# Each page names its day twice.
EXPECTED = Counter(pair.bangla[0] * 100 + pair.bangla[1] for pair in PAIRS for _ in range(2 * COPIES))


def test_each_page_is_seen_from_its_own_day(found: list[dict[str, Any]], days: list[date]) -> None:
    assert len(found) == 2 * COPIES * len(PAIRS)
    assert [record["text"] for record in found[::2]] == ["আজ"] * (len(found) // 2)
    assert [record["id"] for record in found[::2]] == [*range(COPIES * len(PAIRS))]
    assert days == [pair.gregorian for pair in PAIRS * COPIES for _ in range(2)]


def test_in_lists_and_numpy(days: list[date]) -> None:
    numpy = pytest.importorskip("numpy")
    assert Counter(columns.month_key(days)) == EXPECTED
    keys, counts = numpy.unique(columns.month_key(numpy.array(days, "datetime64[D]")), return_counts=True)
    assert dict(zip(keys.tolist(), counts.tolist(), strict=True)) == EXPECTED


def test_in_pandas(days: list[date]) -> None:
    pandas = pytest.importorskip("pandas")
    keys = columns.month_key(pandas.Series(pandas.to_datetime(days)))
    assert keys.value_counts().to_dict() == EXPECTED


def test_in_polars(days: list[date]) -> None:
    polars = pytest.importorskip("polars")
    keys = columns.month_key(polars.Series("day", days))
    assert dict(keys.value_counts().iter_rows()) == EXPECTED


def test_in_arrow(days: list[date]) -> None:
    pa = pytest.importorskip("pyarrow")
    counted = columns.month_key(pa.array(days)).value_counts().to_pylist()
    assert {row["values"]: row["counts"] for row in counted} == EXPECTED


def test_in_dask(days: list[date]) -> None:
    dd = pytest.importorskip("dask.dataframe", reason=f"needs dask: {CLUSTERS}")
    pandas = pytest.importorskip("pandas")
    column = dd.from_pandas(pandas.Series(pandas.to_datetime(days)), npartitions=3)
    # `value_counts` of Dask 2025.1 leaves the counts of its parts apart.
    counted = columns.month_key(column).to_frame("month").groupby("month").size()
    assert counted.compute().to_dict() == EXPECTED


# Py4J closes its sockets when it pleases; old releases of Spark use what others have given up.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning", "ignore::DeprecationWarning")
@pytest.mark.skipif(shutil.which("java") is None, reason="needs Java 17: apt install openjdk-17-jre-headless")
def test_in_spark(days: list[date]) -> None:
    sql = pytest.importorskip("pyspark.sql", reason=f"needs pyspark: {CLUSTERS}")
    from bangla_calendar.columns import spark

    quiet = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
    session = sql.SparkSession.builder.master("local[1]").config(map=quiet).getOrCreate()
    try:
        frame = session.createDataFrame([(day,) for day in days], "day date")
        key = spark.month_key("day", years=(1425, 1435)).alias("month")
        assert dict(map(tuple, frame.groupBy(key).count().collect())) == EXPECTED
    finally:
        session.stop()


def test_in_duckdb(days: list[date]) -> None:
    duckdb = pytest.importorskip("duckdb")
    from bangla_calendar.columns.duckdb import register

    with duckdb.connect() as connection:
        register(connection)
        query = "SELECT month_key(day), count(*) FROM (SELECT unnest(?::DATE[]) AS day) GROUP BY ALL"
        assert dict(connection.execute(query, [days]).fetchall()) == EXPECTED


def test_in_sqlite(found: list[dict[str, Any]]) -> None:
    connection = sqlite3.connect(":memory:")
    sqlite.register(connection)
    connection.execute("CREATE TABLE found (page INTEGER, day TEXT)")
    connection.executemany("INSERT INTO found VALUES (:id, :gregorian)", found)
    assert dict(connection.execute("SELECT month_key(day), count(*) FROM found GROUP BY 1")) == EXPECTED
    connection.close()
