"""The page that compares observances with the package `holidays` is what its command prints."""

from __future__ import annotations

from pathlib import Path

import pytest

holidays = pytest.importorskip("holidays", reason="needs holidays: pip install --group pictures")
VERSION = "0.109"
PAGE = Path(__file__).parents[2] / "docs" / "holidays-compared.md"


@pytest.mark.skipif(holidays.__version__ != VERSION, reason=f"needs holidays {VERSION}")
def test_the_page_is_up_to_date() -> None:
    from tests.oracles.holidays_package import page

    assert PAGE.read_text("utf-8") == page()
