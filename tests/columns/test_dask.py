"""Dask, with a real cluster: partitions are converted, and what a killed worker had is done again."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar.columns import (
    BadRowsError,
    find_dates,
    fiscal_quarter_key,
    format_dates,
    from_gregorian,
    is_valid,
    month_key,
    parse_dates,
    parse_numbers,
    to_bangla_digits,
    to_gregorian,
)

NEEDS = "pip install --group columns --group clusters, in this checkout"
dd = pytest.importorskip("dask.dataframe", reason=f"needs dask: {NEEDS}")
distributed = pytest.importorskip("distributed", reason=f"needs distributed: {NEEDS}")
pd = pytest.importorskip("pandas")

DAYS = pd.Series(pd.date_range("2020-01-01", periods=3000), name="day")


@pytest.fixture
def days() -> Any:
    return dd.from_pandas(DAYS, npartitions=5)


def test_as_pandas(days: Any) -> None:
    fields = from_gregorian(days)
    assert fields.npartitions == 5
    assert fields.dtypes.equals(fields.compute().dtypes)
    assert fields.compute().equals(from_gregorian(DAYS))
    back = to_gregorian(fields)
    assert back.name == "date"
    assert (back.compute() == DAYS).all()
    assert (
        to_gregorian(fields["year"], 1, 1).compute() == to_gregorian(from_gregorian(DAYS)["year"], 1, 1)
    ).all()
    assert is_valid(fields).compute().all()
    assert month_key(days, calendar="west-bengal").compute().equals(month_key(DAYS, calendar="west-bengal"))
    assert fiscal_quarter_key(days, country="BD").compute().equals(fiscal_quarter_key(DAYS, country="BD"))


def test_texts(days: Any) -> None:
    written = format_dates(days, "newspaper")
    assert written.compute().tolist() == format_dates(DAYS, "newspaper").tolist()
    assert (parse_dates(written).compute() == DAYS).all()
    found = find_dates(written).compute()
    assert [match.gregorian for (match,) in found] == [day.date() for day in DAYS]
    frame = find_dates(written, as_frame=True)
    assert frame.dtypes.equals(frame.compute().dtypes)
    assert frame["gregorian"].compute().equals(DAYS.rename("gregorian").astype("datetime64[s]"))
    numbers = dd.from_pandas(pd.Series(["১২,৩৪,৫৬৭", None, "7"]), npartitions=2)
    assert parse_numbers(numbers).compute().dropna().tolist() == [1234567, 7]
    assert to_bangla_digits(numbers).compute().dropna().tolist() == ["১২,৩৪,৫৬৭", "৭"]


def test_a_bad_row_is_that_of_its_partition() -> None:
    days = dd.from_pandas(pd.Series([29, 29, 29, 30]), npartitions=2)
    with pytest.raises(BadRowsError, match=r"row 1: day must be in 1\.\.29 for Falgun 1431"):
        to_gregorian(1431, 11, days).compute()


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Any]:
    with (
        distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
            local_directory=str(tmp_path),
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_killed_worker(client: Any, days: Any, tmp_path: Path) -> None:
    mark = tmp_path / "killed"

    def kill_the_first(part: Any) -> Any:
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return part

    through = days.map_partitions(kill_the_first, meta=DAYS.iloc[:0])
    written = format_dates(through, "newspaper")
    found = parse_dates(written).compute()
    assert mark.exists()
    assert (found == DAYS).all()
    assert found.iloc[0].date() == date(2020, 1, 1)


def test_each_row_by_its_calendar_and_in_its_zone() -> None:
    moments = pd.Series(pd.to_datetime(["2023-09-30T18:15:00Z"] * 4))
    rules = pd.Series(["bangladesh", "west-bengal"] * 2)
    zones = pd.Series(["UTC", "Asia/Dhaka", None, "UTC"])
    parts = [dd.from_pandas(column, npartitions=2) for column in (moments, rules, zones)]
    found = format_dates(parts[0], "newspaper", calendar=parts[1], tz=parts[2]).compute()
    assert found.tolist() == format_dates(moments, "newspaper", calendar=rules, tz=zones).tolist()
