"""Where something stands in files that were searched, as the commands print it."""

from __future__ import annotations

from typing import NamedTuple

from bangla_calendar.files.records import dumped
from bangla_calendar.files.separated import guarded
from bangla_calendar.files.visible import visible, without_unseen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from bangla_calendar.files.pages import Page
    from bangla_calendar.files.records import Record

__all__ = ["Layout", "table"]


class Layout(NamedTuple):
    """How an answer is laid out: its form, and what is said of the place of each match.

    With `safe` a text of a table that a program for tables would take for a formula has an apostrophe.
    """

    form: str
    with_file: bool
    with_id: bool
    safe: bool

    def columns(self, columns: Sequence[str]) -> list[str]:
        """Return the columns of a table: those of the place, then others."""
        return ["file", "line", *(["id"] if self.with_id else []), *columns]

    def shown(self, page: Page, line: int) -> str:
        """Return a place as text: the line or the page's id, behind the file if there are several."""
        place = str(line)
        if self.with_id:
            place = visible(page.id if isinstance(page.id, str) else dumped(page.id))
        return f"{visible(page.file)}:{place}" if self.with_file else place

    def record(self, page: Page, line: int) -> Record:
        """Return a place as plain data."""
        named: dict[str, Any] = {"id": page.id} if self.with_id else {}
        return {"file": page.file, "line": line, **named}

    def row(self, record: Record, *texts: str) -> Record:
        """Return a record whose texts from outside, `file`, `id` and others, are fit for a table."""
        row = dict(record)
        if not isinstance(row.get("id", ""), str):
            row["id"] = dumped(row["id"])
        for field in row.keys() & {"file", "id", *texts}:
            plain = without_unseen(row[field])
            row[field] = guarded(plain) if self.safe else plain
        return row


def table(columns: Iterable[str], rows: Iterable[Record], *, header: bool = False) -> str:
    """Return the rows of a CSV, or its header before them."""
    import csv
    from io import StringIO

    out = StringIO()
    writer = csv.DictWriter(out, [*columns], lineterminator="\n")
    if header:
        writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
