"""The command `calendars`."""

from __future__ import annotations

import json

from bangla_calendar import available_calendars
from tests.cli.command import run


def test_list() -> None:
    code, out, _ = run("calendars")
    assert code == 0
    assert [line for line in out.splitlines() if not line.startswith(" ")] == list(available_calendars())


def test_json() -> None:
    records = [json.loads(line) for line in run("calendars", "--json")[1].splitlines()]
    assert [record["id"] for record in records] == list(available_calendars())
    assert all(record["authority"] and record["source"] for record in records)
