"""Against num2words in Bengali, where it is right: whole numbers; what it gets wrong is listed here."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bangla_calendar import number_to_words, ordinal, words_to_number

num2words = pytest.importorskip(
    "num2words", reason="needs num2words: pip install --group dev, in this checkout"
)

# Its spellings and ours, which are those of the Bangla Academy.
SPELT_OTHERWISE = {
    15: ("পনের", "পনেরো"),
    16: ("ষোল", "ষোলো"),
    17: ("সতের", "সতেরো"),
    35: ("পঁইত্রিশ", "পঁয়ত্রিশ"),
    37: ("সাতত্রিশ", "সাঁইত্রিশ"),
    44: ("চৌচল্লিশ", "চুয়াল্লিশ"),
    52: ("বাহান্ন", "বায়ান্ন"),
    66: ("ছিষট্টি", "ছেষট্টি"),
}
# Signs are lost, and zeros behind the point as well; ordinals are cardinals.
WRONG = {-5: "পাঁচ", 1.05: "এক দশমিক পাঁচ", -1.5: "এক দশমিক পাঁচ"}


def theirs(number: float, to: str = "cardinal") -> str:
    told = num2words.num2words(number, lang="bn", to=to)
    assert isinstance(told, str)
    return told


def test_its_whole_numbers_are_read_as_what_they_are() -> None:
    numbers = [*range(0, 1000, 7), *range(1000, 100_000, 3737), *range(10**5, 10**11, 9_999_999_937)]
    for number in numbers:
        assert words_to_number(theirs(number), lenient=True) == number


def test_it_spells_these_otherwise_and_no_others() -> None:
    differ = {number: (theirs(number), number_to_words(number)) for number in range(100)}
    assert {number: both for number, both in differ.items() if both[0] != both[1]} == SPELT_OTHERWISE


def test_what_it_gets_wrong() -> None:
    for number, words in WRONG.items():
        assert theirs(number) == words
        assert words_to_number(words) != number
        assert words_to_number(number_to_words(Decimal(str(number)))) == Decimal(str(number))
    for number in (1, 2, 10):
        assert theirs(number, "ordinal") == theirs(number) != ordinal(number)
