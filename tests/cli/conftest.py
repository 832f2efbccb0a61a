"""Files that the tests of several commands are given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import CSV, NEWS


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let messages be in English, whatever the locale of whoever runs the tests."""
    monkeypatch.setenv("LANGUAGE", "en")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "papers.csv"
    path.write_text(CSV, "utf-8", newline="")
    return path


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_text(NEWS, "utf-8")
    return str(path)
