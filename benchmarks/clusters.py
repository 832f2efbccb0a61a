"""Clusters on one machine: ten million dates in Spark and Dask, against their own year, month and day."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks.columns import CENTURY, ROWS
from benchmarks.harness import Peers, Race, Reference, Runner

# Goals, each a ratio at most to what the engine itself takes for Gregorian year, month and day.
SPARK_TO_OWN, DASK_TO_OWN = 1.15, 0.6


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    if peers.load("dask.dataframe"):
        yield in_dask()
    if peers.load("pyspark"):
        if shutil.which("java"):
            yield from in_spark(until_done)
        else:
            peers.missing.add("java")


def in_dask() -> Race:
    """Return the race of Dask, in threads."""
    import dask
    import dask.dataframe as dd
    import pandas

    from bangla_calendar.columns import from_gregorian

    days = np.random.default_rng(14).integers(*CENTURY, ROWS).astype("datetime64[D]")
    column = dd.from_pandas(pandas.Series(days.astype("datetime64[ns]")), npartitions=16)
    own = (column.dt.year.sum(), column.dt.month.sum(), column.dt.day.sum())
    ours = from_gregorian(column).sum()
    return Race(
        "Dask: sums of dates -> Bangla",
        Runner(ours.compute, ROWS),
        [Reference("sums of Gregorian fields", Runner(lambda: dask.compute(*own), ROWS), DASK_TO_OWN)],
    )


def in_spark(until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of Spark, from a Parquet, on two cores."""
    from pyspark.sql import SparkSession
    from pyspark.sql import functions as F  # noqa: N812 - as above

    from bangla_calendar.columns.spark import from_gregorian

    logging.getLogger("py4j").setLevel(logging.ERROR)
    folder = Path(until_done.enter_context(TemporaryDirectory()))
    session: Any = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    until_done.callback(session.stop)
    first, last = CENTURY
    day = f"date_add(DATE '1970-01-01', int({first} + rand(14) * {last - first})) AS day"
    session.range(ROWS).selectExpr(day).write.parquet(str(folder / "days"))
    frame = session.read.parquet(str(folder / "days"))
    own = _sums(frame, F.year("day"), F.month("day"), F.dayofmonth("day"))
    for calendar in ("bangladesh", "bangladesh-2019"):
        converted = frame.select(from_gregorian("day", calendar=calendar).alias("bangla"))
        ours = _sums(converted, *(F.col(f"bangla.{name}") for name in ("year", "month", "day")))
        for runner in (own, ours) * 10:  # the JVM compiles what it has seen often enough
            runner.run()
        yield Race(
            f"Spark: sums of dates -> Bangla, {calendar}",
            ours,
            [Reference("sums of Gregorian fields", own, SPARK_TO_OWN)],
        )


def _sums(frame: Any, *columns: Any) -> Runner:
    from pyspark.sql import functions as F  # noqa: N812 - as above

    sums = [F.sum(column) for column in columns]
    # A query of its own for each run: one collected again reads no row, only the sums in its shuffle files.
    return Runner(lambda: frame.agg(*sums).collect(), ROWS)
