"""Every record of a long run is whole and has its place on the page; nothing is there without a record."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("sphinx", reason="needs Sphinx: pip install --group docs, in this checkout")

from extension.records import record_blocks, shown

from tests.records import Record, read_records

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"


def test_the_page_has_every_record() -> None:
    marks = re.findall(r"^```\{generated\} (record-\S+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(marks) == sorted(record_blocks())


@pytest.mark.parametrize("name", read_records())
def test_a_record_says_what_was_run_when_and_of_what(name: str) -> None:
    record = read_records()[name]
    module = re.search(r"python -m ([\w.]+)", record["command"])
    path = Path(__file__).parents[2] / (module[1].replace(".", "/") if module else record["command"])
    programs = (path, path.with_suffix(".py"), path / "__main__.py")
    assert any(program.is_file() for program in programs) or path.name == "pytest"
    assert date.fromisoformat(record["date"]) >= date(2026, 11, 29)
    assert re.fullmatch(r"[\d.]+ \([0-9a-f]{7,}(?:, changed)?\)", record["version"])
    assert record["figures"]


def test_a_record_is_shown_as_a_list_and_a_table() -> None:
    record: Record = {
        "command": "python -m tests.fuzz",
        "date": "2026-11-29",
        "version": "0.1.0 (abcdef0)",
        "machine": "2 processors",
        "figures": {"inputs": 2_000_000, "parse_date": {"answers": 5, "errors": 1234}},
    }
    assert shown(record).splitlines() == [
        "* inputs: 2,000,000",
        "",
        "|  | answers | errors |",
        "| --- | ---: | ---: |",
        "| parse_date | 5 | 1,234 |",
        "",
        "Counted by `python -m tests.fuzz`: 2026-11-29, version 0.1.0 (abcdef0), 2 processors.",
    ]
