"""num2words: unchanged until it is asked for, and ours after that."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaCalendarError, money_to_words, number_to_words, words_to_number

num2words = pytest.importorskip(
    "num2words", reason="needs num2words: pip install --group web, in this checkout"
)

from bangla_calendar.integrations.num2words import register_num2words  # noqa: E402 - where num2words is


def words(number: object, **options: object) -> str:
    told = num2words.num2words(number, lang="bn", **options)
    assert isinstance(told, str)
    return told


@pytest.fixture(autouse=True, scope="module")
def registered() -> Iterator[None]:
    before = dict(num2words.CONVERTER_CLASSES)
    register_num2words()
    yield
    num2words.CONVERTER_CLASSES.clear()
    num2words.CONVERTER_CLASSES.update(before)


def test_importing_changes_nothing() -> None:
    code = (
        "from num2words import CONVERTER_CLASSES as known; before = dict(known)\n"
        "from bangla_calendar.integrations.num2words import register_num2words\n"
        "assert known == before; register_num2words(); assert known != before\n"
    )
    subprocess.check_call([sys.executable, "-c", code])


def test_every_small_number() -> None:
    for number in (*range(10_000), *range(0, 1_000_001, 997)):
        assert words(number) == number_to_words(number)


@given(st.integers(-(10**20), 10**20))
def test_they_are_read_back(number: int) -> None:
    assert words_to_number(words(number)) == number


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (-5, "ঋণাত্মক পাঁচ"),
        (1.05, "এক দশমিক শূন্য পাঁচ"),
        (Decimal("1.50"), "এক দশমিক পাঁচ শূন্য"),
        ("-১২.৫", "ঋণাত্মক বারো দশমিক পাঁচ"),
        (0, "শূন্য"),
        (1e3, "এক হাজার"),
    ],
)
def test_signs_and_fractions(number: object, told: str) -> None:
    assert words(number) == told


def test_other_forms() -> None:
    assert words(11, to="ordinal") == words(11.0, ordinal=True) == "একাদশ"
    assert words(11, to="ordinal_num") == "১১তম"
    assert words(1971, to="year") == "উনিশশো একাত্তর"
    assert words(1.05, to="currency") == money_to_words("1.05")
    assert words(Decimal("0.005"), to="currency") == "এক পয়সা"
    assert words(-12, to="currency", currency="USD", only=True) == "ঋণাত্মক বারো ডলার মাত্র"


def test_usage_of_west_bengal() -> None:
    assert num2words.num2words(119, lang="bn_IN") == number_to_words(119, region="IN")
    assert words(119, region="IN") == number_to_words(119, region="IN")


@pytest.mark.parametrize("number", [float("nan"), float("inf"), "twelve"])
def test_what_is_no_number(number: object) -> None:
    with pytest.raises(BanglaCalendarError):
        words(number)


def test_an_unknown_currency() -> None:
    with pytest.raises(NotImplementedError, match="'XAU'"):
        words(5, to="currency", currency="XAU")
