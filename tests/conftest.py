"""What every test may rely on: the option for the long walks, and no deadlines on a busy machine."""

from __future__ import annotations

import pytest
from hypothesis import settings

# The first example may load a library or a table; how long that takes is the benchmarks' business.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--exhaustive", action="store_true", help="also walk every day of every calendar (some minutes)"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--exhaustive"):
        return
    skip = pytest.mark.skip(reason="a long walk: run it with --exhaustive")
    for item in items:
        if "exhaustive" in item.keywords:
            item.add_marker(skip)
