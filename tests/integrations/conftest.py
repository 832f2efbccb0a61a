"""Servers that several integrations need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import postgres


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[str]:
    """Run PostgreSQL, and return the folder of its socket."""
    with postgres.running() as folder:
        yield folder
