"""What every test may rely on: the option for the long walks, and no deadlines on a busy machine."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
from hypothesis import settings

LIBRARIES = {"pandas", "polars", "duckdb"}

# The first example may load a library or a table; how long that takes is the benchmarks' business.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--exhaustive", action="store_true", help="also walk every day of every calendar (some minutes)"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        # A page about a library is named after it.
        library = item.path.stem
        if item.path.suffix == ".md" and library in LIBRARIES and find_spec(library) is None:
            reason = f"needs {library}: pip install --group columns, in this checkout"
            item.add_marker(pytest.mark.skip(reason=reason))
    if config.getoption("--exhaustive"):
        return
    skip = pytest.mark.skip(reason="a long walk: run it with --exhaustive")
    for item in items:
        if "exhaustive" in item.keywords:
            item.add_marker(skip)
