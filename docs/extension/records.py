"""Records of long runs as blocks of a page: a table of figures, and the command that counted them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tests.records import Figure, Record, read_records

__all__ = ["record_blocks", "shown"]


def record_blocks() -> dict[str, Callable[[], str]]:
    """Return what makes the block of each record, by the name in its mark: `record-` and that of its file."""
    return {f"record-{name}": partial(shown, record) for name, record in read_records().items()}


def shown(record: Record) -> str:
    """Return a record in Markdown: single figures, then a table of the parts, then where they come from."""
    single = {name: value for name, value in record["figures"].items() if not isinstance(value, dict)}
    parts = {name: value for name, value in record["figures"].items() if isinstance(value, dict)}
    lines = [*_list(single), ""] if single else []
    if parts:
        lines += [*_table(parts), ""]
    origin = f"{record['date']}, version {record['version']}, {record['machine']}"
    return "\n".join([*lines, f"Counted by `{record['command']}`: {origin}."])


def _list(figures: dict[str, Figure]) -> Iterator[str]:
    yield from (f"* {name}: {_figure(value)}" for name, value in figures.items())


def _table(parts: dict[str, dict[str, Figure]]) -> Iterator[str]:
    columns = [*dict.fromkeys(name for row in parts.values() for name in row)]
    yield f"|  | {' | '.join(columns)} |"
    yield f"| --- |{' ---: |' * len(columns)}"
    for name, row in parts.items():
        yield f"| {name} | {' | '.join(_figure(row.get(column, '')) for column in columns)} |"


def _figure(value: Figure) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
