"""The command `digits`."""

from __future__ import annotations

import json

import pytest

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
