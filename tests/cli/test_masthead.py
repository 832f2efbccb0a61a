"""The masthead of today, which stands without a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone

import pytest

from bangla_calendar import BanglaDate, masthead
from tests.cli.command import run, run_process


def test_the_hijri_date_has_a_note() -> None:
    assert run("--hijri")[2].startswith("note: the Hijri date is computed")
    assert run("--hijri", "--quiet")[2] == ""


def test_a_system_without_time_zones() -> None:
    code = "import sys; sys.modules['tzdata'] = None; from bangla_calendar.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONTZPATH": ""},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("Error: unknown time zone (is the package tzdata installed?)")


def test_today() -> None:
    dhaka = timezone(timedelta(hours=6))
    before = masthead(datetime.now(dhaka).date())
    code, out, err = run()
    assert (code, err) == (0, "")
    assert out in (f"{before}\n", f"{masthead(datetime.now(dhaka).date())}\n")


@pytest.mark.parametrize("host", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"])
def test_the_host_zone_is_nobodys_business(host: str) -> None:
    assert run_process(environment={"TZ": host})[1].split("\n")[0] == run()[1].split("\n")[0]


def test_json() -> None:
    code, out, _ = run("--json")
    answer = json.loads(out)
    assert code == 0
    assert answer["masthead"] == masthead(date.fromisoformat(answer["gregorian"])).split("\n")
    assert {"calendar", "basis", "margin"} <= answer.keys()


def test_the_hijri_line() -> None:
    lines = run("--hijri", "--hijri-offset", "1")[1].splitlines()
    assert len(lines) == 3
    assert run("--hijri-offset", "3")[0] == 2


def test_in_english() -> None:
    assert run("--lang", "en")[1].isascii()


def test_the_region(monkeypatch: pytest.MonkeyPatch) -> None:
    day = BanglaDate.from_gregorian(date(2024, 8, 1))
    monkeypatch.setattr(BanglaDate, "today", lambda **options: day)
    for command in ((), ("today",)):
        assert run(*command, "--region", "IN")[1].startswith("বৃহস্পতিবার, ১ অগস্ট ২০২৪\n")
        assert run(*command)[1].startswith("বৃহস্পতিবার, ১ আগস্ট ২০২৪\n")
    assert run("--region", "in")[0] == 2
