"""The command `calendars`."""

from __future__ import annotations

import json

from bangla_calendar import available_calendars
from tests.cli.command import on_a_terminal, run


def test_list() -> None:
    code, out, _ = run("calendars")
    assert code == 0
    assert [line for line in out.splitlines() if not line.startswith(" ")] == list(available_calendars())


def test_json() -> None:
    records = [json.loads(line) for line in run("calendars", "--json")[1].splitlines()]
    assert [record["id"] for record in records] == list(available_calendars())
    assert all(record["authority"] and record["source"] for record in records)


def test_lines_are_wrapped_at_words_on_a_terminal() -> None:
    piped = run("calendars")[1]
    shown = on_a_terminal(["calendars"], "stdout", {"COLUMNS": "60"}).replace("\r", "")
    assert max(map(len, shown.splitlines())) <= 60 < max(map(len, piped.splitlines()))
    assert shown.split() == piped.split()
