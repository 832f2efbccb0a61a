"""The files of the site that are made of the tables: python -m tests.porting.site writes them.

The types of the module are printed by the TypeScript compiler, where TSC says where it stands.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from bangla_calendar.porting import PARTS, tables
from bangla_calendar.porting.writing import json_text
from tests.porting.module import module_tables
from tests.porting.page import converter

__all__ = ["DOCS", "HOW", "MODULE", "PAGE", "SITE", "TSC", "TYPES", "all_tables", "files", "types"]

DOCS = Path(__file__).parents[2] / "docs"
HOW = "write it anew with `python -m tests.porting.site`"
MODULE = DOCS / "converter" / "bangla-calendar.mjs"
TYPES = MODULE.with_suffix(".d.mts")
PAGE = DOCS / "converter" / "index.html"
SITE = (*(DOCS / "tables" / f"{part}.json" for part in PARTS), MODULE, PAGE)
TSC = os.environ.get("TSC")
_BEGIN, _END = "// begin of the tables\n", "\n// end of the tables"


@cache
def all_tables() -> dict[str, Any]:
    """Return the tables, which take seconds to make."""
    return tables()


def _tables_of(*parts: str) -> dict[str, Any]:
    """Return what `tables` gives for some parts."""
    return {key: table for key, table in all_tables().items() if key not in PARTS or key in parts}


@cache
def files() -> dict[Path, str]:
    """Return the files, and what stands in each."""
    module = _with_tables(MODULE.read_text("utf-8"))
    page = converter(DOCS / "converter" / "page", module)
    texts = [*(f"{json_text(_tables_of(part))}\n" for part in PARTS), module, page]
    return dict(zip(SITE, texts, strict=True))


def _with_tables(module: str) -> str:
    """Return the module with the tables between its marks."""
    before, _, rest = module.partition(_BEGIN)
    after = rest.partition(_END)[2]
    return f"{before}{_BEGIN}{module_tables(_tables_of('calendars', 'names', 'numbers'))}{_END}{after}"


def types(compiler: str) -> str:
    """Return the types of the module as the TypeScript compiler reads them from its comments."""
    with tempfile.TemporaryDirectory() as folder:
        options = "--allowJs --declaration --emitDeclarationOnly --target es2023 --module nodenext"
        command = ["node", compiler, *options.split(), "--outDir", folder, str(MODULE)]
        subprocess.run(command, check=True)
        return (Path(folder) / TYPES.name).read_text("utf-8")


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, "utf-8")
    if TSC:
        TYPES.write_text(types(TSC), "utf-8")
