"""The quick reader of number words in plain order gives what the reader of any order gives, or nothing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.errors import ParseError
from bangla_calendar.language.number_words import lexicon
from bangla_calendar.language.plain_words import of_plain_words
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.words_reader import read_number
from tests.language.forms import precomposed

WORDS = (
    *("শূন্য", "এক", "দুই", "পাঁচ", "বিশ", "নিরানব্বই", "একশ", "দেড়শ", "শ", "শত", "হাজার", "লাখ", "কোটি", "মিলিয়ন"),
    *("দশমিক", "সাড়ে", "পৌনে", "সোয়া", "দেড়", "আড়াই", "সিকি", "মাইনাস", "ঋণ", "ভাগের", "চতুর্থাংশ"),
    *("পাঁচটি", "একাত্তরে", "হাজারের", "দশমিকের", "একুশে", "টি", "মানুষ"),
    *(
        "০",
        "০.০",
        "৫",
        "০৫",
        "১৫",
        "১০০",
        "১.৫",
        "১.",
        "১2",
        "১,২৩৪",
        "৫টি",
        "৫টিরও",
        "৫ই",
        "৫.৫টি",
        "৫শ",
        "৯" * 101,
    ),
)


@given(st.lists(st.sampled_from(WORDS), max_size=7))
def test_it_agrees_with_the_reader_of_any_order(words: list[str]) -> None:
    quick = of_plain_words(words, lexicon(lenient=False))
    if quick is not None:
        read = read_number(" ".join(words))
        assert (str(quick), type(quick)) == (str(read), type(read))


@pytest.mark.parametrize("first", WORDS)
def test_it_agrees_on_every_two_words_and_some_threes(first: str) -> None:
    known = lexicon(lenient=False)
    for rest in (*product(WORDS), *islice(product(WORDS, WORDS), None, None, 59)):
        quick = of_plain_words([first, *rest], known)
        if quick is not None:
            read = read_number(" ".join([first, *rest]))
            assert (str(quick), type(quick)) == (str(read), type(read)), (first, *rest)


@given(st.integers(-(10**13), 10**13))
def test_integers_in_their_usual_words_are_read_quickly(n: int) -> None:
    assert of_plain_words(number_to_words(n).split(), lexicon(lenient=False)) == n


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("দেড় লাখ", 150_000),
        ("সাড়ে তিন হাজার কোটি", 35 * 10**9),
        ("১.৫ কোটি", 15_000_000),
        ("দশ লাখ কোটি", 10**13),
        ("৩ লাখ ১১ হাজার ৮২০", 311_820),
        ("মাইনাস এক দশমিক শূন্য পাঁচ", Decimal("-1.05")),
        ("দুই হাজার একুশে", 2021),
        ("পাঁচশজনকে", 500),
        ("৫টি", 5),
        ("৩ লাখ ২০জনের", 300_020),
    ],
)
def test_what_is_read_quickly(text: str, number: int | Decimal) -> None:
    read = of_plain_words(text.split(), lexicon(lenient=False))
    assert (str(read), type(read)) == (str(number), type(number))


def test_letters_of_one_sign_are_read_quickly() -> None:
    for n in range(100):
        assert of_plain_words([precomposed(number_to_words(n))], lexicon(lenient=False)) == n


@pytest.mark.parametrize(
    "text",
    ["", "মাইনাস", "দেড়", "সাড়ে দুই লাখ", "একুশে", "৫ দশমিক ০৫", "১৫ শ", "১.২৫", "হাজার", "কোটি কোটি", "০.০ কোটি"],
)
def test_what_is_left_to_the_other_reader(text: str) -> None:
    assert of_plain_words(text.split(), lexicon(lenient=False)) is None


def test_what_is_no_number_is_left_to_it_as_well() -> None:
    for text in ("এক দুই", "এক হাজার দুই লাখ", "শূন্য লাখ", "এক দশমিক এগারো দুই"):
        assert of_plain_words(text.split(), lexicon(lenient=False)) is None
        with pytest.raises(ParseError):
            read_number(text)
    assert read_number("দেড়") == Fraction(3, 2)
