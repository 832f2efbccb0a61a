"""Fields of shapes are checked where a shape is defined, and where one is asked for by type checkers."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_args

import pytest

from bangla_calendar.grammar import shapes
from bangla_calendar.grammar.openings import opening
from bangla_calendar.grammar.shapes import FieldName, Shape

GRAMMAR = Path(shapes.__file__).parent


def test_a_misspelt_field_is_an_error_at_import() -> None:
    with pytest.raises(ValueError, match="groups that name no field: mnoth"):
        Shape("(?P<day>d)b(?P<mnoth>m)")
    assert Shape("(?P<year>y)b(?P<year_2>y)").compiled.groupindex.keys() == {"year", "year_2"}


def test_a_group_of_no_known_kind_is_an_error_where_beginnings_are_read_off() -> None:
    with pytest.raises(ValueError, match="a group of a kind that shapes do not have, at 1 of"):
        opening(("d(?i:m)",))


def test_every_field_is_that_of_a_shape() -> None:
    texts = [
        node.value
        for path in GRAMMAR.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "(?P<" in node.value
    ]
    # Shapes that are formatted have the number of the field as a parameter.
    named = {name for text in texts for name in shapes._GROUP.findall(text.replace("{n}", "1"))}
    assert set(get_args(FieldName)) <= named
