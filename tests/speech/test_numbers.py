"""Numbers in running text, in figures and in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import find_numbers, format_number, number_to_words

FOUND = (
    ("মাঠে ১৩৮ জন ও ২,৫০০টি চেয়ার", [("১৩৮", 138, "cardinal", ""), ("২,৫০০", 2500, "cardinal", "")]),
    ("ব্যয় ২.৫ কোটি টাকা", [("২.৫ কোটি", 25_000_000, "money", "টাকা")]),
    ("৬৩ হাজার ৭৪০ জন", [("৬৩ হাজার ৭৪০", 63_740, "cardinal", "")]),
    ("৳৫০০ ও $2.5 million", [("৫০০", 500, "money", "৳"), ("2.5 million", 2_500_000, "money", "$")]),
    ("৭.২৫% ও -৫°C", [("৭.২৫", Decimal("7.25"), "percent", "%"), ("-৫", -5, "measure", "°C")]),
    ("৩/৫ অংশ, ১½ কাপ", [("৩/৫", Fraction(3, 5), "fraction", ""), ("১½", Fraction(3, 2), "fraction", "")]),
    ("২৫তম", [("২৫", 25, "ordinal", "")]),
    ("একশ আটত্রিশ জন, বাহাত্তরটি", [("একশ আটত্রিশ", 138, "cardinal", ""), ("বাহাত্তর", 72, "cardinal", "")]),
    ("সাত কেজি চাল, চারশ টাকা", [("সাত", 7, "measure", "কেজি"), ("চারশ", 400, "money", "টাকা")]),
)
NONE = (
    "সে নয়, বারবার নয়",
    "১৫ মার্চ ২০২৪, রাত ৯:৩০টায়",
    "ফোন ০১৭১২-৩৪৫৬৭৮, পিন ৪৫৮২",
    "এক দিন, একটা কথা, শত শত লোক",
    "",
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_numbers(text: str, expected: list[tuple[str, object, str, str]]) -> None:
    found = find_numbers(text)
    assert [(match.text, match.value, match.kind, match.unit) for match in found] == expected
    assert all(text[match.start : match.end] == match.text for match in found)


@pytest.mark.parametrize("text", NONE)
def test_no_numbers(text: str) -> None:
    assert find_numbers(text) == []


@given(st.integers(10, 10**13))
def test_every_number_is_found_both_ways(n: int) -> None:
    for written in (format_number(n), number_to_words(n)):
        (match,) = find_numbers(f"প্রায় {written} লোক")
        assert (match.text, match.value) == (written, n)


def test_plain_data() -> None:
    (match,) = find_numbers("৭.২৫%")
    assert match.to_dict() == {
        "start": 0,
        "end": 4,
        "text": "৭.২৫",
        "kind": "percent",
        "value": "7.25",
        "unit": "%",
    }
