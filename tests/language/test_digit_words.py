from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    digits_to_words,
    figures_to_words,
    money_to_words,
    number_to_words,
    to_ascii_digits,
    to_bangla_digits,
    words_to_digits,
)
from bangla_calendar.errors import ParseError, UnknownNameError
from tests.language.forms import disguises, rows

FIGURES = st.from_regex(r"\+?[0-9]{1,20}(?:\.[0-9]{1,5})?", fullmatch=True)


@given(FIGURES, st.sampled_from(["BD", "IN"]), st.booleans())
def test_digits_come_back_with_every_zero(figures: str, region: str, bangla: bool) -> None:
    given_figures = to_bangla_digits(figures) if bangla else figures
    words = digits_to_words(given_figures, region=region)  # type: ignore[arg-type]
    assert words_to_digits(words) == to_bangla_digits(figures)
    assert words_to_digits(words, digits="ascii") == figures


@given(st.from_regex(r"0[0-9]{2,20}", fullmatch=True))
def test_figures_of_a_telephone_are_no_number_that_is_said(figures: str) -> None:
    assert figures_to_words(figures) == digits_to_words(figures)
    assert words_to_digits(figures_to_words(to_bangla_digits(figures)), digits="ascii") == figures
    for write in (number_to_words, money_to_words):
        for text in (figures, f"-{figures}", f"{figures}.5"):
            with pytest.raises(ParseError, match="leading zeros"):
                write(text)


def test_two_figures_and_decimals_are_numbers() -> None:
    assert [number_to_words(text) for text in ("05", "০", "0.05", "-0.5")] == [
        *("পাঁচ", "শূন্য", "শূন্য দশমিক শূন্য পাঁচ", "ঋণাত্মক শূন্য দশমিক পাঁচ"),
    ]
    assert number_to_words(7) == "সাত"


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ("০১৭১২", "শূন্য এক সাত এক দুই"),
        ("01712-345 678", "শূন্য এক সাত এক দুই তিন চার পাঁচ ছয় সাত আট"),
        ("+৮৮০", "প্লাস আট আট শূন্য"),
        ("100.05", "এক শূন্য শূন্য দশমিক শূন্য পাঁচ"),
        ("০২–৯৫৫", "শূন্য দুই নয় পাঁচ পাঁচ"),
    ],
)
def test_figures_one_by_one(figures: str, words: str) -> None:
    assert digits_to_words(figures) == words


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("নয় আট সাত ছয়", "৯৮৭৬"),
        ("শূন্য, এক - দুই", "০১২"),
        ("শূন্য এক ৭ 12", "০১৭১২"),
        ("জিরো এক", "০১"),
        ("মোট শূন্য এক।", "০১"),
    ],
)
def test_words_one_by_one(text: str, figures: str) -> None:
    for disguise in disguises(text):
        assert words_to_digits(disguise) == figures
    assert to_ascii_digits(figures) == words_to_digits(text, digits="ascii")


def test_misspellings() -> None:
    assert words_to_digits("শুন্য পাচ", lenient=True) == "০৫"
    with pytest.raises(ParseError, match="did you mean শূন্য"):
        words_to_digits("শুন্য পাচ")


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("-", 1),
        ("১2", 1),
        ("1.2.3", 3),
        (".5", 0),
        ("5.", 2),
        ("1+2", 1),
        ("+", 1),
        ("১ টা", 2),
        ("٣", 0),
    ],
)
def test_what_is_no_figure(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        digits_to_words(text)
    assert refused.value.position == position


@pytest.mark.parametrize(
    ("figures", "told"), [("১2", "a digit of the same script as the ones before"), ("1x", "a digit")]
)
def test_the_error_says_which_digit_is_expected(figures: str, told: str) -> None:
    with pytest.raises(ParseError) as refused:
        digits_to_words(figures)
    assert str(refused.value.expected) == told


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("এগারো", 0),
        ("এক দশ", 3),
        ("দশমিক এক", 0),
        ("এক দশমিক", 8),
        ("এক প্লাস দুই", 3),
        ("প্লাস", 5),
        ("এক একশ", 3),
        ("এক ১2", 3),
        ("এক কোটি", 3),
    ],
)
def test_what_is_no_digit(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        words_to_digits(text)
    assert refused.value.position == position


def first_fault(said: str, beginning: str, whole: str) -> int | None:
    """Return where a row of letters stops being the beginning of what is read; None if it is read."""
    if re.fullmatch(whole, said):
        return None
    return next((at for at in range(len(said)) if not re.fullmatch(beginning, said[: at + 1])), len(said))


def test_every_short_row_of_signs_is_said_or_refused_where_it_goes_wrong() -> None:
    for signs in rows("17+. -x", 4) + rows("১1. ", 5):
        digits = "১" if re.match("[^17]*১", signs) else "17"  # those of the first digit
        begun = rf"[ -]*(\+[ -]*)?[{digits}][{digits} -]*"
        beginning, whole = (
            rf"[ -]*\+?[ -]*|{begun}(\.[{digits} -]*)?",
            rf"{begun}(\.[ -]*[{digits}][{digits} -]*)?",
        )
        fault = first_fault(signs, beginning, whole)
        if fault is None:
            assert words_to_digits(digits_to_words(signs)) == to_bangla_digits(re.sub("[ -]", "", signs))
            continue
        with pytest.raises(ParseError) as refused:
            digits_to_words(signs)
        assert refused.value.position == fault, signs


def test_every_short_row_of_words_is_read_or_refused_where_it_goes_wrong() -> None:
    words = {"1": "এক", "0": "জিরো", "5": "৫", "7": "12", "p": "দশমিক", "s": "প্লাস", "m": "১2", "t": "দশ"}
    figures = str.maketrans({"7": "12", "p": ".", "s": "+"})
    for said in rows("".join(words), 3) + rows("17ps", 4):
        spoken = [words[letter] for letter in said]
        fault = first_fault(said, "s?([0157]+(p[0157]*)?)?", "s?[0157]+(p[0157]+)?")
        if fault is None:
            for blank in (" ", ", ", "-", "\n"):
                assert words_to_digits(blank.join(spoken), digits="ascii") == said.translate(figures), spoken
            continue
        with pytest.raises(ParseError) as refused:
            words_to_digits(" ".join(["", *spoken]))
        assert refused.value.position == len(" ".join(["", *spoken[:fault]])) + (fault < len(said)), spoken


def test_arguments() -> None:
    with pytest.raises(TypeError, match="figures must be a str"):
        digits_to_words(1712)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        words_to_digits(5)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="digit set"):
        words_to_digits("এক", digits="bn")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="region"):
        digits_to_words("1", region="bd")  # type: ignore[arg-type]
