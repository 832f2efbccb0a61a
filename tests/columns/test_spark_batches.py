"""What Spark is given to do with batches of rows, done by this process: the answers and types of pyarrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bangla_calendar import columns

NEEDS = "pip install --group columns --group clusters, in this checkout"
pytest.importorskip("pyspark", reason=f"needs pyspark: {NEEDS}")
pa = pytest.importorskip("pyarrow", reason=f"needs pyarrow: {NEEDS}")

from pyspark.sql import types  # noqa: E402 - where Spark is

from bangla_calendar.columns import spark_texts  # noqa: E402

# Functions for one text each, with texts that they answer.
READERS = {
    "parse_dates": ["১৫ আশ্বিন ১৪৩০", "2023-09-30", None, "no date", "১ মে ২০২০"],
    "parse_stamps": ["প্রকাশ: ১৭ আগস্ট ২০২২, ২২:০৭", None, "no time"],
    "parse_numbers": ["১২,৩৪,৫৬৭", None, "7", "x"],
    "words_to_numbers": ["সাড়ে তিন লাখ", None, "১০", "নদী"],
    "parse_money": ["৳৫০০", "১,৩৫,০০০/-", None, "নদী"],
}
WRITERS = {
    "numbers_to_words": ["১,৩৫,০০০", None, "7"],
    "verbalize": ["ফি ৳৫০০, সভা ১৫ মার্চ", None, "নদী"],
    "inverse_normalize": ["ফি পাঁচশ টাকা, সভা পনেরোই মার্চ", None, "নদী"],
}
OPTIONS = {"parse_stamps": {"tz": "Asia/Dhaka"}}
PAGES = ["ঢাকা, ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)", "no date", None, "ফি ৳৫০০, সভা ১৫ মার্চ ২০২৪"]
# How Spark sends its types to Python.
ARROW = {
    "int": pa.int32(),
    "bigint": pa.int64(),
    "double": pa.float64(),
    "string": pa.string(),
    "date": pa.date32(),
    "timestamp": pa.timestamp("us", "UTC"),
    "array<string>": pa.list_(pa.string()),
}


class Frame:
    """Rows with a column of texts, as a DataFrame of two rows in a batch gives them to a function."""

    def __init__(self, told: list[str | None]) -> None:
        self.columns = ["id", "told"]
        self.schema = types.StructType(
            [types.StructField("id", types.LongType()), types.StructField("told", types.StringType())]
        )
        self._rows = pa.table({"id": [*range(len(told))], "told": pa.array(told, pa.string())})

    def select(self, *names: str) -> Frame:
        if names != ("*",):
            self._rows = self._rows.select([*names])
        return self

    def mapInArrow(self, function: Callable[[Iterator[Any]], Iterator[Any]], schema: Any) -> Any:  # noqa: N802
        """Return a table of what the function yields, of the types that were announced to Spark."""
        found = pa.Table.from_batches(function(iter(self._rows.to_batches(max_chunksize=2))))
        assert found.schema.names == schema.names
        return found.cast(pa.schema([(field.name, ARROW[field.dataType.simpleString()]) for field in schema]))


def answered(name: str, told: list[str | None], **options: Any) -> tuple[list[Any], list[Any]]:
    """Return what Spark is told to do with texts, and what pyarrow has for them."""
    options = {**OPTIONS.get(name, {}), **options}
    found = getattr(spark_texts, name)(Frame(told), "told", into="found", **options)
    assert found["id"].to_pylist() == [*range(len(told))]
    assert found["told"].to_pylist() == told
    return found["found"].to_pylist(), getattr(columns, name)(pa.array(told), **options).to_pylist()


@pytest.mark.parametrize("errors", ["coerce", "keep"])
@pytest.mark.parametrize("name", READERS)
def test_texts_are_read_as_elsewhere(name: str, errors: str) -> None:
    found, expected = answered(name, READERS[name], errors=errors)
    assert found == expected
    assert found[0] is not None


@pytest.mark.parametrize("name", WRITERS)
def test_texts_are_written_as_elsewhere(name: str) -> None:
    found, expected = answered(name, WRITERS[name])
    assert found == expected
    assert found[0] != WRITERS[name][0]


@pytest.mark.parametrize("name", ["find_dates", "find_numbers"])
def test_what_is_found_in_pages(name: str) -> None:
    lists = getattr(columns, name)(pa.array(PAGES)).to_pylist()
    expected = [{"id": page, **found} for page, of_page in enumerate(lists) for found in of_page or ()]
    assert 3 in {row["id"] for row in expected}
    assert getattr(spark_texts, name)(Frame(PAGES), "told").to_pylist() == expected
