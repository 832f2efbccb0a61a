"""The command `column` over JSONL: what stays to the letter, and which lines are bad."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import run


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows: list[dict[str, object]] = [{"n": 7, "f": 1.5, "t": "ক"}, {"n": "১২", "x": [1, None]}, {"n": None}]
    path.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), "utf-8")
    code, out, _ = run("column", str(path), "--column", "n", "--to", "digits", "--digits", "ascii")
    assert code == 0
    answers = ["7", "12", None]
    expected = [{**row, "n": answer} for row, answer in zip(rows, answers, strict=True)]
    assert [json.loads(line) for line in out.splitlines()] == expected
    assert '"t": "ক"' in out


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_all_round_the_value_stays(tmp_path: Path, mark: str, end: str) -> None:
    line = (
        '{"f":0.12345678901234567890123, "g" : [1e400,-0, {"n": 1}],"\\u006e" : %s ,"t":"\\u0995\\ud800", '
        f'"i": {"9" * 5000}, "i": NaN}} {end}'
    )
    path = tmp_path / "a.jsonl"
    path.write_text(f"{mark}{line % 7}{line % 'null'}", "utf-8", newline="")
    assert run("column", str(path), "--column", "n", "--to", "words", "-o", str(path), "-q") == (0, "", "")
    assert path.read_bytes().decode() == mark + line % '"সাত"' + line % "null"


def test_halves_of_characters_are_escaped(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"n": "\\ud800 ১"}\n{"n": "\\udc80 ২"}\n', "utf-8")
    code, out, _ = run("column", str(path), "--column", "n", "--to", "digits", "--digits", "ascii")
    assert (code, out) == (0, '{"n": "\\ud800 1"}\n{"n": "\\udc80 2"}\n')


@pytest.mark.parametrize(
    ("errors", "rows"),
    [
        ("null", ['{"n":null}', '{"n":null}', '{"m": 1}', '{"n":"সাত"}']),
        ("keep", ['{"n":true}', '{"n":1.50}', '{"m": 1}', '{"n":"সাত"}']),
        ("skip", ['{"n":"সাত"}']),
    ],
)
def test_wrong_values_of_json_are_bad_rows(tmp_path: Path, errors: str, rows: list[str]) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"n":true}\n{"n":1.50}\n{"m": 1}\n{"n":7}\n', "utf-8")
    code, out, err = run("column", str(path), "--column", "n", "--to", "words", "--errors", errors)
    assert (code, out.splitlines()) == (1, rows)
    assert err.splitlines() == [
        "row 1: expected a text, an integer or null, got bool",
        "row 2: expected a text, an integer or null, got float",
        "row 3: expected an object with the key 'n', got the keys m",
        "4 rows, 3 bad",
    ]


@pytest.mark.parametrize(("errors", "bad_stay"), [("null", True), ("keep", True), ("skip", False)])
def test_lines_that_are_no_json_are_bad_rows(tmp_path: Path, errors: str, bad_stay: bool) -> None:
    path = tmp_path / "a.jsonl"
    bad = ['{"n": 1', "hello", '{"n": 1, "n" :2}', "[" * 100_000, '{"n": 1} {"n": 2}', "[1]"]
    path.write_text("".join(f'{line}\n{{"n": 7}}\n' for line in bad), "utf-8")
    code, out, err = run("column", str(path), "--column", "n", "--to", "words", "--errors", errors)
    good = '{"n": "সাত"}'
    assert (code, out.splitlines()) == (1, [row for line in bad for row in [*[line] * bad_stay, good]])
    assert err.splitlines()[:3] == [
        "row 1: expected } at position 8",
        "row 3: Expecting value at position 0",
        "row 5: the key 'n' is there twice",
    ]
    assert err.splitlines()[-1] == "12 rows, 6 bad"


def test_a_bad_integer_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"n": 7}\n', "utf-8")
    code, out, _ = run("column", str(path), "--column", "n", "--to", "bangla", "--errors", "keep")
    assert (code, out) == (1, '{"n": 7}\n')
