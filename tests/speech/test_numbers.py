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
    "ন নম্বর, ছ আর ন",
    "দুই শতাধিক বাড়ি, ৫ শতাধিক গাছ, ৩ লক্ষাধিক টাকা",
    "নয়-ছয় করা, সাত পাঁচ ভাবা",
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


@pytest.mark.parametrize(
    ("text", "number", "value", "kind"),
    [
        ("সাড়ে তিন কোটি টাকা", "সাড়ে তিন কোটি", 35_000_000, "money"),
        ("সাড়ে ৩ কোটি মানুষ", "সাড়ে ৩ কোটি", 35_000_000, "cardinal"),
        ("পৌনে ২ লাখ ভোট", "পৌনে ২ লাখ", 175_000, "cardinal"),
        ("দাম সাড়ে পাঁচ শতাংশ কম", "সাড়ে পাঁচ", Fraction(11, 2), "percent"),
        ("আড়াই লিটার দুধ", "আড়াই", Fraction(5, 2), "measure"),
        ("আধা কেজি ডাল", "আধা", Fraction(1, 2), "measure"),
        ("দেড় বছর পর", "দেড়", Fraction(3, 2), "fraction"),
        ("তিন-চতুর্থাংশের বেশি", "তিন-চতুর্থাংশ", Fraction(3, 4), "fraction"),
        ("এক তৃতীয়াংশ আসন", "এক তৃতীয়াংশ", Fraction(1, 3), "fraction"),
        ("পাঁচ ভাগের দুই ভাগ", "পাঁচ ভাগের দুই", Fraction(2, 5), "fraction"),
        ("১০ ভাগের ৭ ভাগ", "১০ ভাগের ৭", Fraction(7, 10), "fraction"),
        ("২ ৩/৪ ইঞ্চি", "২ ৩/৪", Fraction(11, 4), "fraction"),
        ("দুই লাখ ৪০ হাজার ভোট", "দুই লাখ ৪০ হাজার", 240_000, "cardinal"),
        ("২ লাখ চল্লিশ হাজার ভোট", "২ লাখ চল্লিশ হাজার", 240_000, "cardinal"),
        ("দুই হাজার ৫শ জন", "দুই হাজার ৫শ", 2_500, "cardinal"),
        ("মাইনাস ৭ ডিগ্রি", "মাইনাস ৭", -7, "measure"),
        ("মাইনাস দেড় ডিগ্রি", "মাইনাস দেড়", Fraction(-3, 2), "measure"),
        ("৮ দশমিক ৯ শতাংশ", "৮ দশমিক ৯", Decimal("8.9"), "percent"),
        ("মান .৭৫", ".৭৫", Decimal("0.75"), "decimal"),
        # A debt is no minus.
        ("ঋণ তিন লাখ টাকা", "তিন লাখ", 300_000, "money"),
    ],
)
def test_words_and_figures_that_are_one_number(text: str, number: str, value: object, kind: str) -> None:
    assert [(match.text, match.value, match.kind) for match in find_numbers(text)] == [(number, value, kind)]


@pytest.mark.parametrize(
    "text",
    ["রাত সাড়ে ৯টায়", "দেড়টার সময়", "আড়াইটা", "দুই হাজার ২৩ সালে", "অর্ধেক লোক", "সাড়ে কেজি"],
)
def test_hours_years_and_halves_of_things_are_no_numbers(text: str) -> None:
    assert find_numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *("৩২৬ ধারায় মামলা", "ধারা ৩২৬-এর অধীনে", "৫৭ ও ৫৮ ধারা", "পৃষ্ঠা ৪১", "রোল নম্বর ২৩", "রোড ৭, বাড়ি ৩৪"),
        # Of figures in an editor's brackets nobody knows which number they are.
        *("[১]০ বছর", "১[০] বছর", "১০[২] জন", "[১]০-১১টায়", "[১],২৩৪ টাকা", "১,২৩[৪] টাকা"),
    ],
)
def test_numbers_of_things_and_figures_in_doubt_count_nothing(text: str) -> None:
    assert find_numbers(text) == []


def test_marks_and_counts_beside_words_of_numbered_things() -> None:
    found = find_numbers("৩২৬ ধারায় ৫ জন, কক্ষ-৬টি, বাড়ি ৪ তলা, ১,২৩৪[৫] টাকা, প্রাপ্ত নম্বর: ৮০")
    assert [match.value for match in found] == [5, 6, 4, 1234, 5, 80]


def test_both_ends_of_a_rough_count() -> None:
    found = find_numbers("দশ-বারো জন, তিন-চার হাজার টাকা, ৫-৭ কেজি")
    assert [(match.value, match.kind) for match in found] == [
        *((10, "cardinal"), (12, "cardinal"), (3, "cardinal"), (4000, "money")),
        *((5, "measure"), (7, "measure")),
    ]


def test_a_count_in_a_case_is_no_year() -> None:
    found = find_numbers("৫০০-র বেশি গাছ, ১৫০০-এর কম লোক, ১৯৭১-এর যুদ্ধ")
    assert [(match.text, match.value) for match in found] == [("৫০০", 500), ("১৫০০", 1500)]


def test_numbers_side_by_side() -> None:
    found = find_numbers("সাড়ে তিন থেকে চার লাখ, ৫ হাজার দশ টাকার নোট, পাঁচ হাজার ২৫ মার্চ")
    assert [match.value for match in found] == [Fraction(7, 2), 400_000, 5_000, 5_000]


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
