"""`--errors`, which says the same in every command, and the older words for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import run

UNREADABLE = "line 2: expected a digit at position 0 of 'x'\n"


@pytest.mark.parametrize(
    ("errors", "lines"),
    [("skip", "৫\n৭\n"), ("null", "৫\n\n৭\n"), ("keep", "৫\nx\n৭\n"), ("raise", "৫\n")],
)
def test_lines(errors: str, lines: str) -> None:
    assert run("number", "--errors", errors, given="5\nx\n7\n") == (1, lines, UNREADABLE)


@pytest.mark.parametrize(("older", "newer"), [("blank", "null"), ("stop", "raise")])
def test_older_words_go_on_with_a_note(older: str, newer: str) -> None:
    code, out, err = run("number", "--errors", older, given="5\nx\n7\n")
    assert (code, out) == run("number", "--errors", newer, given="5\nx\n7\n")[:2]
    assert err == f"note: --errors {older} is now called --errors {newer}\n{UNREADABLE}"


def test_json() -> None:
    assert run("number", "--json", "--errors", "null", given="x\n")[1] == "null\n"


@pytest.mark.parametrize("command", ["convert", "number", "column"])
def test_the_help_has_the_newer_words(command: str) -> None:
    told = " ".join(run(command, "--help")[1].split())
    assert "--errors [raise|null|keep|skip]" in told
    assert "raise stops, null empties, keep leaves as is, skip drops" in told


def test_the_rows_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("n\n5\nx\n", "utf-8")
    code, out, err = run("column", str(path), "--column", "n", "--to", "words", "--errors", "blank")
    assert (code, out) == (1, 'n\nপাঁচ\n""\n')
    assert err.startswith("note: --errors blank is now called --errors null\nrow 2: ")
