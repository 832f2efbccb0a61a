"""Tests that tables name, by file and name: a table in which a name is wrong proves nothing."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

__all__ = ["missing"]

ROOT = Path(__file__).parent.parent


@cache
def _tests(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    names = (node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(name for name in names if name.startswith("test_"))


def missing(tests: tuple[str, ...]) -> list[str]:
    """Return those of `file::name` that there are not."""
    return [test for test in tests if test.partition("::")[2] not in _tests(test.partition("::")[0])]
