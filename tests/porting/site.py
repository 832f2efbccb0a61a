"""The files of the site that are made of the tables: python -m tests.porting.site writes them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bangla_calendar.porting import PARTS, tables
from bangla_calendar.porting.writing import json_text

__all__ = ["DOCS", "HOW", "files"]

DOCS = Path(__file__).parents[2] / "docs"
HOW = "write it anew with `python -m tests.porting.site`"


@cache
def files() -> dict[Path, str]:
    """Return the files, and what stands in each."""
    return {DOCS / "tables" / f"{part}.json": f"{json_text(tables([part]))}\n" for part in PARTS}


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, "utf-8")
