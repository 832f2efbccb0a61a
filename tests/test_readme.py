"""The README: the order of its sections, its two commands, its badges, and its table, which is printed."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from bangla_calendar import masthead
from benchmarks.comparison import right, tasks
from benchmarks.harness import Peers
from benchmarks.others import OURS, answers

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMPARISON = (ROOT / "docs" / "comparison.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

SECTIONS = [
    "ঢাকা or কলকাতা?",
    "A site's timestamp",
    "Digits, and taka in words",
    "Django and Jinja",
    "Beside other packages",
    "Try it",
    "Limits",
    "Licence",
]


def table(text: str) -> list[list[str]]:
    """Return the cells of the table of packages in a page."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    first = next(n for n, line in enumerate(lines) if line.startswith("| right answers |"))
    return [
        line.strip("|").split(" | ") for line in lines[first:] if line.count("|") == lines[first].count("|")
    ]


def test_the_sections_stand_in_their_order() -> None:
    assert re.findall("^## (.*)", README, re.MULTILINE) == SECTIONS


def test_it_opens_in_bengali_with_a_masthead_and_a_picture() -> None:
    opening = README.partition("\n## ")[0]
    title, first, *_ = opening.split("\n\n")
    assert title == "# bangla_calendar"
    assert re.match("[\u0980-\u09ff]", first)
    assert f"```text\n{masthead(date(2023, 9, 30))}\n```" in opening
    assert "![Boishakh 1432" in opening


@pytest.mark.parametrize(
    "pattern",
    [
        r"^python3 -m venv .*bangla-calendar convert 2023-09-30$",
        r"^python3 -m venv .*pytest$",
    ],
)
def test_the_two_commands_are_one_line_each(pattern: str) -> None:
    assert len(re.findall(pattern, README, re.MULTILINE)) == 1


def test_the_badges_say_what_the_project_says() -> None:
    badges = [
        unquote(text) for text in re.findall(r"\(https://img\.shields\.io/badge/(.*?)-[0-9a-f]{6}\)", README)
    ]
    least = PROJECT["project"]["requires-python"].removeprefix(">=")
    mypy = "mypy strict" if PROJECT["tool"]["mypy"]["strict"] else ""
    assert badges == [f"Python-{least} or newer", f"Licence-{PROJECT['project']['license']}", f"Typed-{mypy}"]


def test_the_table_is_the_printed_one() -> None:
    assert table(README) == table(COMPARISON)


def test_the_rows_of_the_bengali_table_are_named_as_the_command_names_them() -> None:
    bengali = (ROOT / "README.bn.md").read_text("utf-8")
    for task in tasks().values():
        assert f"\n| {task.bengali} | {len(task.cases)} | " in bengali


def test_the_printed_table_names_the_packages_and_their_versions() -> None:
    made = COMPARISON.split("\n\n")[1]
    assert re.search(r"\d{4} with Python 3\.\d+\.\d+,", made)
    packages = [cell.strip() for cell in table(COMPARISON)[0][2:]]
    assert packages[0] == OURS
    for package in packages[1:]:
        assert re.search(rf"\b{package} \d", made), package


def test_our_answers_are_as_printed() -> None:
    ours = answers(OURS, Peers())
    assert ours is not None
    counted = {}
    for name, task in tasks().items():
        counted[task.label] = len(task.cases), right(task, ours[name.partition(".")[0]])
    printed = {row[0].strip(): (int(row[1]), int(row[2])) for row in table(COMPARISON)[2:]}
    assert counted == printed


def test_the_lines_for_jinja_print_what_they_should(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("jinja2")
    (lines,) = re.findall(r"^```python\n(from jinja2 .*?)^```", README, re.MULTILINE | re.DOTALL)
    exec(lines, {})
    assert capsys.readouterr().out == "১৫ আশ্বিন ১৪৩০, ৳৫০০\n"


def test_no_claim_is_too_wide() -> None:
    for claim in ("wherever", "any pattern", "always"):
        assert claim not in README
