"""What a version has pickled, every later one reads: the files in `tests/data` say what was written."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from tests.hostile.pickles import KEPT, VALUES, Kept, kept, said


@pytest.mark.parametrize("one", [*kept()], ids=str)
def test_a_pickle_is_read_for_ever(one: Kept) -> None:
    read = pickle.loads(one.content)
    assert type(read) is type(VALUES[one.name]())
    assert said(read) == one.said


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_every_value_is_there_by_every_protocol(path: Path) -> None:
    there = {(one.name, one.protocol) for one in kept() if f"pickles-{one.version}" == path.stem}
    # Protocols 0 and 1 know no slots.
    assert there >= {(name, protocol) for name in VALUES for protocol in range(2, 6)}
    assert {("date", 0), ("date", 1)} <= there
