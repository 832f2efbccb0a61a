from __future__ import annotations

import re
from pathlib import Path

from tests.records import read_records
from tests.stages import rows

ROOT = Path(__file__).parents[1]


def test_a_run_of_some_stages_keeps_the_rows_of_the_others() -> None:
    kept = rows(["  5400 s  mutants", "    90 s  the wheel on newer Pythons"], {}, "2026-11-29", "0.1.0 (a)")
    found = rows(["   600 s  mutants"], kept, "2026-12-01", "0.1.0 (b)")
    assert found == {
        "mutants": {"minutes": 10.0, "last passed": "2026-12-01", "version": "0.1.0 (b)"},
        "the wheel on newer Pythons": {"minutes": 1.5, "last passed": "2026-11-29", "version": "0.1.0 (a)"},
    }


def test_the_record_has_stages_that_there_are() -> None:
    script = (ROOT / ".ci" / "full").read_text("utf-8")
    names = re.findall(r'^part "([^"]+)"', script, re.MULTILINE)
    assert names
    assert set(read_records().get("full", {"figures": {}})["figures"]) <= set(names)
