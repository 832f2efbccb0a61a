"""The command `digits`."""

from __future__ import annotations

import io
import json
import sys

import pytest

from bangla_calendar.cli import _command
from tests.cli.command import run


def test_a_negative_number_is_no_option() -> None:
    assert run("digits", "--to", "bangla", "-5") == (0, "-৫\n", "")


def test_text() -> None:
    assert run("digits", "--to", "bangla", "2023", "1430") == (0, "২০২৩ ১৪৩০\n", "")
    assert run("digits", "--to", "ascii", "১৫ আশ্বিন") == (0, "15 আশ্বিন\n", "")


@pytest.mark.parametrize("given", [b"1\r\n2\n3", b"", b"\n\n", b"caf\xe9 1\n", "১২৩ ½ ²\n".encode()])
def test_a_filter_changes_nothing_else(given: bytes) -> None:
    code, out, err = run("digits", "--to", "bangla", given=given)
    assert (code, err) == (0, "")
    back = run("digits", "--to", "ascii", given=out.encode("utf-8", "surrogateescape"))[1]
    expected = given.decode("utf-8", "surrogateescape").translate(str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789"))
    assert back == expected


def test_json() -> None:
    code, out, _ = run("digits", "--to", "bangla", "--json", "7")
    assert (code, json.loads(out)) == (0, {"input": "7", "output": "৭"})


def test_streams_of_a_console_that_are_no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("12 মার্চ\n"))
    answered = io.StringIO()
    monkeypatch.setattr(sys, "stdout", answered)
    _command("digits").main(["--to", "bangla"], standalone_mode=False)
    assert answered.getvalue() == "১২ মার্চ\n"
