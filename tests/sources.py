"""The files of the package, read and parsed once for all tests that look at its code."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import bangla_calendar

__all__ = ["PACKAGE", "modules", "parsed"]

PACKAGE = Path(bangla_calendar.__file__).parent


@cache
def modules() -> tuple[Path, ...]:
    """Return the modules of the package."""
    return tuple(sorted(PACKAGE.rglob("*.py")))


@cache
def parsed(path: Path) -> ast.Module:
    """Return the tree of a file."""
    return ast.parse(path.read_text("utf-8"))
