"""Pages that are rows of a file: each is searched by itself, with its name and the day it is seen from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar.files import chunks
from bangla_calendar.files.pages import Bad, Keys, Page
from tests.files.search_of_marks import Marks, searched, told

ROWS: Sequence[dict[str, Any]] = [
    {"text": "# and\n##", "id": 1, "day": "2024-02-20"},
    {"text": "none", "id": 2, "day": None},
    {"text": "#", "id": None, "day": ""},
    {"text": "#", "id": 4, "day": "never"},
    {"text": None, "id": 5, "day": None},
    {"text": "## ## #", "id": 6, "day": "2024-02-21"},
]
KEYS = Keys("text", "id", "day")
TOLD = (
    (1, 1, 0, "2024-02-20"),
    (1, 1, 6, "2024-02-20"),
    (None, 3, 0, "None"),
    (6, 6, 0, "2024-02-21"),
    (6, 6, 3, "2024-02-21"),
    (6, 6, 6, "2024-02-21"),
)


@pytest.fixture(params=[".jsonl", ".parquet"])
def rows(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / f"rows{request.param}"
    if request.param == ".jsonl":
        path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS), "utf-8")
    else:
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        parquet.write_table(pa.Table.from_pylist([*ROWS]), path)
    return path


def test_each_row_by_itself(rows: Path) -> None:
    answered = searched([rows], KEYS)
    assert told(answered) == [(str(rows), *one) for one in TOLD]
    counted = [(answer.rows, answer.answered, answer.doubts) for _, answer in answered if answer.rows]
    assert counted == [(6, 6, {"1": 3, "2": 3})]
    assert [bad for _, answer in answered for bad in answer.bad] == [Bad(3, "never is no day")]


def test_the_first_of_each_page(rows: Path) -> None:
    found = told(searched([rows], KEYS, first=True))
    assert found == [(str(rows), *TOLD[place]) for place in (0, 2, 3)]


def test_without_names_and_days(rows: Path) -> None:
    found = told(searched([rows], Keys("text")))
    places = [(1, 0), (1, 6), (3, 0), (4, 0), (6, 0), (6, 3), (6, 6)]
    assert [one[1:] for one in found] == [(None, *place, "None") for place in places]


def test_days_alone(rows: Path) -> None:
    found = told(searched([rows], Keys("text", None, "day")))
    assert [one[1:] for one in found] == [(None, *one[1:]) for one in TOLD]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        *(
            (json.dumps(name), name)
            for name in (True, None, 0, -7, 10**30, 1.5, "", "7", [1, None], {"a": [1.5]})
        ),
        *(
            ("NaN", None),
            ("-Infinity", None),
            ("1e999", None),
            ("[NaN, 1]", [None, 1]),
            ('"\\ud800"', "\ud800"),
        ),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_names_are_as_they_are_in_json(tmp_path: Path, given: str, name: object, mark: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f'{mark}{{"t": "#", "id": {given} }}\n', "utf-8")
    ((chunk, answer),) = answered = searched([path], Keys("t", "id"))
    assert (chunk.problem, answer.bad) == ("", [])
    assert told(answered) == [(str(path), name, 1, 0, "None")]


def test_a_mark_is_one_at_the_beginning_alone(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('\ufeff{"t": "#"}\n\ufeff{"t": "#"}\n{"t": "\ufeff#"}\n', "utf-8")
    answered = searched([path], Keys("t"))
    assert [(one[2], one[3]) for one in told(answered)] == [(1, 0), (3, 1)]
    assert [bad.line for _, answer in answered for bad in answer.bad] == [1]


def test_lines_are_counted_through_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "_BLOCK", 3000)
    path = tmp_path / "rows.jsonl"
    lines = [f'{{"t": "{"#" * (number % 2)}", "id": {number}}}' for number in range(1000)]
    lines[400], lines[700] = "", "[]"
    path.write_text("\n".join(lines), "utf-8")
    answered = searched([path], Keys("t", "id"))
    assert len(answered) > 5
    assert [(one[1], one[2]) for one in told(answered)] == [
        (number, number + 1) for number in range(1000) if number % 2
    ]
    assert sum(answer.rows for _, answer in answered) == 999
    assert [bad.line for _, answer in answered for bad in answer.bad] == [700]


def test_a_parquet_in_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    import bangla_calendar.files.parquet as rooms

    monkeypatch.setattr(rooms, "_ROWS", 7)
    path = tmp_path / "rows.parquet"
    parquet.write_table(pa.table({"id": range(100), "t": ["#", ""] * 50}), path, row_group_size=30)
    answered = searched([path], Keys("t", "id"))
    assert [(one[1], one[2]) for one in told(answered)] == [
        (number, number + 1) for number in range(0, 100, 2)
    ]
    assert [chunk.last for chunk, _ in answered] == [False] * (len(answered) - 1) + [True]
    assert len(answered) > 100 // 7
    sizes = [chunk.size for chunk, _ in answered]
    assert (sum(sizes), sizes[-1]) == (path.stat().st_size, 0)
    assert min(sizes[:-1]) > 0


def test_a_line_of_a_page() -> None:
    text = "\n# #\n\n#"
    hits = Marks().find(text)
    for first in (0, 9):
        lines = [line for _, line in Page("a", text, first, 0).numbered(hits)]
        assert lines == [first + 1 + text.count("\n", 0, hit.start) for hit in hits]
        assert [line for _, line in Page("a", text, first, 0, in_row=True).numbered(hits)] == [first + 1] * 3
