"""Parquet: a file with one column changed, batch by batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import ArrowException, parquet

from bangla_calendar.errors import UnknownNameError

__all__ = ["ArrowException", "rewrite"]

_ROWS = 16_384


def rewrite(
    source: Path, target: BinaryIO, name: str, change: Callable[[Any], tuple[bool, str | None]]
) -> None:
    """Write a Parquet file with each value of a column changed to a text, in constant memory.

    `change` takes a value and returns whether its row stays and the text. The other columns stay as they are.
    Raises `UnknownNameError` for a column that is not there, `ArrowException` for a file that is no Parquet.
    """
    file = parquet.ParquetFile(source)
    names = file.schema_arrow.names
    if name not in names:
        raise UnknownNameError("column", name, tuple(names))
    place = names.index(name)
    schema = file.schema_arrow.set(place, pa.field(name, pa.string()))
    with parquet.ParquetWriter(target, schema) as writer:
        for batch in file.iter_batches(_ROWS):
            changed = [change(value) for value in batch.column(place).to_pylist()]
            columns = [*batch.columns]
            columns[place] = pa.array([text for _, text in changed], pa.string())
            answered = pa.RecordBatch.from_arrays(columns, schema=schema)
            writer.write_batch(answered.filter(pa.array([stays for stays, _ in changed], pa.bool_())))
