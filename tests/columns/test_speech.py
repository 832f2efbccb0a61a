"""Texts of columns said aloud and written down agree with the scalar functions, in every library."""

from __future__ import annotations

from typing import Any

import pytest

from bangla_calendar import UnknownNameError, columns
from bangla_calendar import inverse_normalize as scalar_inverse_normalize
from bangla_calendar import verbalize as scalar_verbalize
from tests.columns.libraries import LIBRARIES, Columns

every_library = pytest.mark.parametrize("library", LIBRARIES, ids=str)
WRITTEN = ["ফি ৳৫০০/-", None, "১০-১২ জন", "", "ফি ৳৫০০/-", "₹৫০"]
SAID = ["পাঁচশ টাকা", None, "বায়ান্নটি আসন", ""]


@every_library
def test_as_one_by_one(library: Columns) -> None:
    for change, scalar, values in (
        (columns.verbalize, scalar_verbalize, WRITTEN),
        (columns.inverse_normalize, scalar_inverse_normalize, SAID),
    ):
        column = library.texts(values)
        expected = [None if text is None else scalar(text, region="IN") for text in values]
        assert library.plain(change(column, region="IN")) == expected
        assert library.plain(column) == values
        assert library.plain(change(library.texts([]))) == []


@every_library
def test_numbers(library: Columns) -> None:
    texts = ["৳৫০০ ও বায়ান্নটি", None, "", "৩/৪ অংশ"]
    column = library.texts(texts)
    found = library.plain(columns.find_numbers(column))
    assert [None if row is None else [_parts(match) for match in row] for row in found] == [
        [("৫০০", "500", "money", "৳"), ("বায়ান্ন", "52", "cardinal", "")],
        None,
        [],
        [("৩/৪", "3/4", "fraction", "")],
    ]


def _parts(match: Any) -> tuple[str, str, str, str]:
    record = match if isinstance(match, dict) else match.to_dict()
    return record["text"], record["value"], record["kind"], record["unit"]


def test_wrong_options_and_values() -> None:
    with pytest.raises(UnknownNameError, match="unknown class of text"):
        columns.verbalize([], classes=["dates"])
    with pytest.raises(UnknownNameError, match="unknown small '5'"):
        columns.inverse_normalize([], small=5)
    numbers: Any = [5]
    for change in (columns.verbalize, columns.inverse_normalize, columns.find_numbers):
        with pytest.raises(TypeError, match="texts must be str, got int"):
            change(numbers)
