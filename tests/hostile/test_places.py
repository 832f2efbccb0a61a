"""The table of hostile places names tests that there are, and each world and each test of this folder."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.hostile.places import PLACES, Place
from tests.named_tests import missing


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_a_place_has_its_tests(place: Place) -> None:
    assert place.tests
    assert not missing(place.tests)


def test_no_place_stands_there_twice() -> None:
    assert len({place.name for place in PLACES}) == len(PLACES)


def test_no_test_of_this_folder_is_left_out() -> None:
    named = {test for place in PLACES for test in place.tests}
    for path in Path(__file__).parent.glob("test_*.py"):
        if path.name == "test_places.py" or path.name == "test_pickles.py":
            continue
        tests = [
            node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)
        ]
        for name in tests:
            if name.startswith("test_"):
                assert f"tests/hostile/{path.name}::{name}" in named
