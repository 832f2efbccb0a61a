"""Ranges of which both ends have their unit, and figures with a part after them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from bangla_calendar import find_numbers, verbalize
from bangla_calendar.language.characters import BANGLA_DIGITS, DASHES

DIGITS = str.maketrans("0123456789", BANGLA_DIGITS)
UNITS = ("টাকা", "কেজি", "মিটার", "দিন", "বছর", "লাখ", "হাজার টাকা", "লাখ টাকা", "নম্বর")


def values(text: str) -> list[object]:
    return [match.value for match in find_numbers(text)]


@pytest.mark.parametrize("unit", UNITS)
def test_a_hyphen_between_figures_of_one_unit_is_said_as_to(unit: str) -> None:
    for first, last in (("৫", "১০"), ("১২", "১৫"), ("1.5", "2.5"), ("১,২০০", "১,৫০০")):
        plain = verbalize(f"{first} {unit} থেকে {last} {unit}")
        for dash in DASHES:
            for gap in (dash, f" {dash} "):
                text = f"{first} {unit}{gap}{last} {unit}"
                assert verbalize(text) == plain
                assert values(text) == values(f"{first} {unit}, {last} {unit}")


@pytest.mark.parametrize("sign", ["৳", "$", "€", "₹"])
def test_so_is_one_between_figures_with_the_sign_of_one_currency(sign: str) -> None:
    assert verbalize(f"দাম {sign}১০-{sign}২০") == verbalize(f"দাম {sign}১০ থেকে {sign}২০")
    assert values(f"দাম {sign}১০-{sign}২০") == [10, 20]


def test_a_hyphen_is_left_where_the_figures_fall() -> None:
    assert verbalize("২০ টাকা-১০ টাকা") == "বিশ টাকা-দশ টাকা"
    assert values("২০ টাকা-১০ টাকা") == [20, 10]


@pytest.mark.parametrize("text", ["কোভিড-১৯", "৫ জন কোভিড-১৯", "১০ মিরপুর-১২", "২ টাকা-৩", "১০ দিন-২০ মাস"])
def test_one_between_others_is_not(text: str) -> None:
    assert verbalize(text) == verbalize(text.replace("-", " "))


@pytest.mark.parametrize(("sign", "quarters"), [("½", 2), ("¼", 1), ("¾", 3)])
def test_a_part_after_whole_figures_counts_with_its_scale(sign: str, quarters: int) -> None:
    part = Fraction(quarters, 4)
    for whole in (0, 1, 2, 15, 999):
        figure = f"{whole or ''}{sign}".translate(DIGITS)
        assert values(f"চাল {figure} কেজি") == [whole + part]
        assert values(f"ব্যয় {figure} লাখ টাকা") == [(whole + part) * 100_000]
        assert values(f"ব্যয় {figure} কোটি") == [(whole + part) * 10_000_000]


def test_a_part_that_is_no_decimal_has_no_scale() -> None:
    assert values("২⅓") == [Fraction(7, 3)]
    assert values("২⅓ লাখ") == []


@pytest.mark.parametrize("figure", ["২.৫½", "২.৫৫½", "1,200½", "৳২.৫½", "২.৫½-৩"])
def test_decimals_and_groups_with_a_part_after_them_are_left(figure: str) -> None:
    text = f"চাল {figure} কেজি"
    assert verbalize(text) == text
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("২/৩ দিন পর, ৮/১০ বছর আগে", "দুই-তিন দিন পর, আট-দশ বছর আগে"),
        ("২/৩ হাজার টাকা, ৪/৫ লাখ", "দুই-তিন হাজার টাকা, চার-পাঁচ লাখ"),
        ("৫/৬ ঘণ্টা", "পাঁচ-ছয় ঘণ্টা"),
        ("১/২ ঘণ্টা, ৩/৪ কেজি", "অর্ধেক ঘণ্টা, তিন-চতুর্থাংশ কেজি"),
    ],
)
def test_rough_counts_and_fractions(text: str, said: str) -> None:
    assert verbalize(text) == said
