"""What `python -m benchmarks.accuracy` counts as right and wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.accuracy import Item, items_of, own_items, readers, row, verdict
from benchmarks.harness import Peers

MORNING, EVENING = "2024-03-15T09:00:00+06:00", "2024-03-15T21:00:00+06:00"


def item(*want: tuple[str | None, str]) -> Item:
    return Item("", "Asia/Dhaka", None, want)


@pytest.mark.parametrize(
    ("found", "wanted", "counts_as"),
    [
        ([], item(), "right"),
        ([], item((None, MORNING)), "none"),
        ([(None, MORNING)], item(), "wrong"),
        ([(None, MORNING)], item((None, MORNING)), "right"),
        ([(None, "2024-03-15T03:00:00+00:00")], item((None, MORNING)), "right"),
        ([(None, MORNING)], item((None, "2024-03-15")), "right"),
        ([(None, "2024-03-15")], item((None, MORNING)), "wrong"),
        ([(None, MORNING)], item((None, MORNING), (None, EVENING)), "part"),
        ([("updated", EVENING)], item((None, MORNING), ("updated", EVENING)), "right"),
        ([(None, EVENING)], item((None, MORNING), ("updated", EVENING)), "part"),
        ([(None, MORNING), (None, EVENING)], item((None, MORNING)), "right and more"),
        ([(None, EVENING)], item((None, MORNING)), "wrong"),
    ],
)
def test_verdicts(found: list[tuple[str | None, str]], wanted: Item, counts_as: str) -> None:
    assert verdict(found, wanted, with_labels=True) == counts_as


@pytest.mark.parametrize("name", ["stamps", "relative"])
def test_ours_reads_the_texts_of_the_tests(name: str) -> None:
    items = own_items()[name]
    for reader in readers(name, Peers()):
        if reader.name.startswith("ours"):
            assert row(reader, items)[0] == {"right": len(items)}


def test_labelled_files(tmp_path: Path) -> None:
    records = [
        {"text": "এইমাত্র", "tz": "Asia/Dhaka", "reference": MORNING, "want": MORNING},
        {"text": "কাল", "tz": "Asia/Dhaka", "reference": MORNING, "want": None},
        {"text": "১", "tz": "UTC", "reference": None, "want": [{"label": None, "datetime": MORNING}]},
    ]
    path = tmp_path / "labelled.jsonl"
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), "utf-8")
    assert [found.want for found in items_of(path)] == [((None, MORNING),), (), ((None, MORNING),)]
