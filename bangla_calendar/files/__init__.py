"""Files of rows: a column of a CSV, TSV, JSONL or Parquet rewritten, in constant memory.

The public names are loaded when they are first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.files.errors import BadRowError, FileFormatError, WorkerError
    from bangla_calendar.files.rewriting import Report, rewrite_column

# Each public name and the file that it stands in.
_PLACES = {
    "BadRowError": "errors",
    "FileFormatError": "errors",
    "Report": "rewriting",
    "WorkerError": "errors",
    "rewrite_column": "rewriting",
}

__all__ = ["BadRowError", "FileFormatError", "Report", "WorkerError", "rewrite_column"]


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
