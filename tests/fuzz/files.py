"""Files of one column rewritten: what is outside the column stays, and a second time changes nothing."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from os import getpid
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from bangla_calendar.files import rewrite_column
from bangla_calendar.files.columns import name_key

__all__ = ["rewrite", "rewritten_twice"]

_COLUMN = "day"
_SEPARATORS = {"csv": ",", "tsv": "\t"}


def rewrite(kind: str, text: str) -> bytes:
    """Return a file of a kind with the days of its column as Gregorian ones, bad rows left as they are."""
    return _rewritten(kind, text.encode("utf-8", "surrogatepass"))


def _rewritten(kind: str, content: bytes) -> bytes:
    path = Path(gettempdir()) / f"bangla-calendar-fuzz-{getpid()}.{kind}"
    path.write_bytes(content)
    output = io.BytesIO()
    try:
        rewrite_column(path, output, _COLUMN, to="gregorian", lang="en", pattern="iso", errors="keep")
    finally:
        path.unlink()
    return output.getvalue()


def rewritten_twice(kind: str) -> Callable[[str, bytes], None]:
    """Return what holds of a file that was rewritten."""

    def holds(text: str, once: bytes) -> None:
        assert _rewritten(kind, once) == once, "the second time it is another"
        before, after = (_table(kind, data) for data in (text.encode("utf-8", "surrogatepass"), once))
        if before is not None:
            assert after == before, "what is beside the column has changed"

    return holds


def _table(kind: str, content: bytes) -> list[Any] | None:
    """Return what is beside the column, as other readers see it; None where they see no table."""
    try:
        text = content.decode("utf-8-sig")
        return _objects(text) if kind == "jsonl" else _cells(text, _SEPARATORS[kind])
    except (UnicodeDecodeError, csv.Error, ValueError, KeyError, IndexError):
        return None


def _objects(text: str) -> list[Any]:
    found = [json.loads(line) for line in text.split("\n") if line.strip()]
    return [_beside([*one.items()], _place([*one])) for one in found if isinstance(one, dict)]


def _cells(text: str, separator: str) -> list[Any] | None:
    rows = [*csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)]
    place = _place(rows[0])
    return None if place is None else [_beside(row, place) for row in rows]


def _place(names: list[str]) -> int | None:
    """Return where the column is, None without one; its name may have signs that nobody sees."""
    names = names if _COLUMN in names else [*map(name_key, names)]
    return names.index(_COLUMN) if _COLUMN in names else None


def _beside(row: list[Any], place: int | None) -> list[Any]:
    return row if place is None else row[:place] + row[place + 1 :]
