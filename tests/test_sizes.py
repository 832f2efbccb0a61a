"""How long files and functions may be. How many ways a function may take is ruff's to hold (C901)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources import PACKAGE, parsed

ROOT = PACKAGE.parent
MOST_LINES_OF_A_FILE = 449
MOST_LINES_OF_A_FUNCTION = 39  # beside its docstring

# Files that are one table.
TABLES = {"bangla_calendar/calendars/drik_table.py", "bangla_calendar/messages/table.py"}
# One session of Spark, which takes long to start, serves all of its tests.
ONE_SESSION = {"tests/columns/test_spark.py"}
# What would be slower in two functions: a call takes a fifth of the time of a small number.
HOT_PATHS = {("bangla_calendar/language/words.py", "number_to_words")}

FILES = sorted(path for room in (PACKAGE, ROOT / "tests", ROOT / "benchmarks") for path in room.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield each function with the number of its lines, those of its docstring left out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            lines = node.end_lineno - node.lineno + 1
            first = node.body[0]
            if ast.get_docstring(node) is not None and first.end_lineno is not None:
                lines -= first.end_lineno - first.lineno + 1
            yield node.name, lines


def test_lines_are_counted_without_the_docstring() -> None:
    source = 'def f(\n    a: int,\n) -> int:\n    """One.\n\n    Two.\n    """\n    return a\n'
    assert [*functions(ast.parse(source))] == [("f", 4)]


def test_files_are_short() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    long = {name: lines for name, lines in lengths.items() if lines > MOST_LINES_OF_A_FILE}
    assert long.keys() <= TABLES | ONE_SESSION, long


@pytest.mark.exhaustive
def test_functions_are_short() -> None:
    assert [
        (name_of(path), name, lines)
        for path in FILES
        for name, lines in functions(parsed(path))
        if lines > MOST_LINES_OF_A_FUNCTION
        and (name_of(path), name) not in HOT_PATHS
        and name_of(path) not in ONE_SESSION
    ] == []


def test_no_exception_is_left_over() -> None:
    assert len(HOT_PATHS) <= 2
    for name in TABLES | ONE_SESSION:
        assert len((ROOT / name).read_text("utf-8").splitlines()) > MOST_LINES_OF_A_FILE
    for file, function in HOT_PATHS:
        lengths = dict(functions(parsed(ROOT / file)))
        assert lengths[function] > MOST_LINES_OF_A_FUNCTION
