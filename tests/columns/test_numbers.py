"""Numbers in columns agree with the scalar functions, in every library, plain figures and all others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    number_to_words,
    to_ascii_digits,
    to_bangla_digits,
)
from bangla_calendar import parse_money as scalar_parse_money
from bangla_calendar import parse_number as scalar_parse_number
from bangla_calendar import words_to_number as scalar_words_to_number
from bangla_calendar.columns import (
    BadRowsError,
    numbers_to_words,
    parse_money,
    parse_numbers,
    words_to_numbers,
)
from bangla_calendar.columns import to_ascii_digits as column_to_ascii
from bangla_calendar.columns import to_bangla_digits as column_to_bangla
from bangla_calendar.columns.figures import numbers_of
from bangla_calendar.errors import UnknownNameError
from tests.columns.libraries import LIBRARIES, Columns

every_library = pytest.mark.parametrize("library", LIBRARIES, ids=str)

# Plain figures, and what differs from them by a sign.
FIGURES = st.integers(-(10**18) + 1, 10**18 - 1).map(str) | st.sampled_from(["007", "0", "-0", "9" * 18])
NEARLY = st.text(st.sampled_from("0059০৫৯-−.,+_ eE\n٣²"), max_size=6)
CELLS = st.none() | FIGURES | FIGURES.map(to_bangla_digits) | NEARLY
ROWS = st.lists(FIGURES) | st.lists(FIGURES.map(to_bangla_digits)) | st.lists(CELLS, max_size=12)
# More rows than are taken at once.
MANY = 20_000


def each(function: Callable[[str], Any], values: list[Any]) -> list[Any]:
    """Call a scalar function with each value that is not missing; what it refuses is missing."""
    found = []
    for value in values:
        try:
            found.append(None if value is None else function(value))
        except BanglaCalendarError:
            found.append(None)
    return found


def whole(text: str) -> int:
    number = scalar_parse_number(text)
    if not isinstance(number, int) or abs(number) >= 2**63:
        raise BanglaCalendarError(text)
    return number


@every_library
class TestFigures:
    @given(ROWS)
    def test_every_cell_is_what_the_scalar_function_says(self, library: Columns, values: list[Any]) -> None:
        column = library.texts(values)
        assert library.plain(parse_numbers(column, errors="coerce")) == each(whole, values)
        floats = library.plain(parse_numbers(column, kind="float", errors="coerce"))
        assert floats == each(lambda text: float(scalar_parse_number(text)), values)
        assert library.plain(column) == values

    @given(st.lists(st.none() | FIGURES | NEARLY, max_size=12))
    def test_digits_of_figures_are_changed_as_one_by_one(self, library: Columns, values: list[Any]) -> None:
        # Long enough to be taken for a column of figures.
        for texts in (values, ["12345"] * 20 + values, ["১২৩৪৫"] * 20 + values):
            column = library.texts(texts)
            assert library.plain(column_to_ascii(column)) == each(to_ascii_digits, texts)
            assert library.plain(column_to_bangla(column)) == each(to_bangla_digits, texts)

    def test_more_rows_than_are_taken_at_once(self, library: Columns) -> None:
        numbers = [*range(-5, MANY - 5)]
        texts: list[Any] = [to_bangla_digits(n) if n % 3 else str(n) for n in numbers]
        assert library.plain(parse_numbers(library.texts(texts))) == numbers
        texts[MANY - 2], texts[7] = "এক", None
        with pytest.raises(BadRowsError, match=rf"^row {MANY - 2}: .* \(1 bad row of {MANY}\)$"):
            parse_numbers(library.texts(texts))
        read = library.plain(parse_numbers(library.texts(texts), errors="coerce"))
        assert read == [None if row in (7, MANY - 2) else n for row, n in enumerate(numbers)]

    def test_a_column_of_no_rows(self, library: Columns) -> None:
        for read in (parse_numbers, words_to_numbers, parse_money, numbers_to_words):
            assert library.plain(read(library.texts([]))) == []
            assert library.plain(read(library.texts([None]))) == [None]

    def test_as_one_by_one(self, library: Columns) -> None:
        values = ["১২,৩৪,৫৬৭", "-5", None, "৫", "5", "9223372036854775807"]
        read = parse_numbers(library.texts(values))
        assert library.plain(read) == each(whole, values)
        kept = parse_numbers(library.texts(values), errors="keep")
        assert library.plain(kept) == ["1234567", "-5", None, "5", "5", "9223372036854775807"]
        values = ["১.৫", None, "12,34,567.25"]
        assert library.plain(parse_numbers(library.texts(values), kind="float")) == [1.5, None, 1234567.25]

    def test_what_is_no_number(self, library: Columns) -> None:
        values = library.texts(["৫", "1.5", None, "five"])
        with pytest.raises(BadRowsError, match=r"^row 1: expected a whole number .* \(2 bad rows of 4\)$"):
            parse_numbers(values)
        assert library.plain(parse_numbers(values, errors="coerce")) == [5, None, None, None]
        assert library.plain(parse_numbers(values, errors="keep")) == ["5", "1.5", None, "five"]
        assert library.plain(parse_numbers(values, kind="float", errors="coerce")) == [5.0, 1.5, None, None]

    @pytest.mark.parametrize(
        ("kind", "text"), [("int", str(2**63)), ("float", "9" * 400), ("float", "9" * 400 + ".5")]
    )
    def test_what_no_type_holds(self, library: Columns, kind: Any, text: str) -> None:
        with pytest.raises(BadRowsError, match="row 0: number must be in"):
            parse_numbers(library.texts([text]), kind=kind)


@every_library
class TestWords:
    def test_a_register_of_money_is_one_column(self, library: Columns) -> None:
        texts = ["১,৩৫,০০০", "১৩৫০০০/-", "এক লাখ", "১০ (দশ) লক্ষ টাকা", "৳২.৫০", "500", None, "-৫ টাকা"]
        amounts = library.plain(parse_money(library.texts(texts)))
        assert amounts == [135_000, 135_000, 100_000, 1_000_000, 2.5, 500, None, -5]
        with pytest.raises(BadRowsError, match="row 4: expected a whole number at position 2"):
            parse_money(library.texts(texts), kind="int")
        wholes = library.texts([text for text in texts if text != "৳২.৫০"])
        assert library.plain(parse_money(wholes, kind="int")) == [
            amount for amount in amounts if amount != 2.5
        ]

    def test_amounts_have_two_places(self, library: Columns) -> None:
        texts = ["1.50", "1.555", "(500)", "5 dollars"]
        read = library.plain(parse_money(library.texts(texts), errors="coerce"))
        assert read == each(scalar_parse_money, texts) == [1.5, None, None, None]
        kept = library.plain(parse_money(library.texts(texts), errors="keep"))
        assert kept == ["1.5", "1.555", "(500)", "5 dollars"]
        assert library.plain(parse_money(library.texts(["₹5", "5"]), unit="₹")) == [5, 5]

    def test_words_and_figures(self, library: Columns) -> None:
        texts = ["দেড় হাজার", "৩ লাখ ১১ হাজার ৮২০", "১৯৭১", "5", None, "−৫ লাখ"]
        assert library.plain(words_to_numbers(library.texts(texts))) == each(scalar_words_to_number, texts)
        with pytest.raises(BadRowsError, match=r"^row 1: expected a whole number .* \(1 bad row of 2\)$"):
            words_to_numbers(library.texts(["৫", "আড়াই"]))
        assert library.plain(words_to_numbers(library.texts(["আড়াই", "1.5"]), kind="float")) == [2.5, 1.5]
        assert library.plain(words_to_numbers(library.texts(["পাচ"]), lenient=True)) == [5]
        assert library.plain(words_to_numbers(library.texts(["দুই হালি"]), units=True)) == [8]
        assert library.plain(words_to_numbers(library.texts(["পাচ"]), errors="coerce")) == [None]

    def test_numbers_in_words(self, library: Columns) -> None:
        numbers = [1971, None, -5, 0, 1971]
        words = [None if n is None else number_to_words(n) for n in numbers]
        assert library.plain(numbers_to_words(library.numbers(numbers))) == words
        texts = ["১,২৩৪.৫", None, "0.05"]
        assert library.plain(numbers_to_words(library.texts(texts))) == each(number_to_words, texts)
        india = numbers_to_words(library.numbers([220]), region="IN", twenty="বিশ")
        assert library.plain(india) == ["দুশো বিশ"]
        assert library.plain(words_to_numbers(numbers_to_words(library.numbers(numbers)))) == numbers

    def test_what_is_no_number_to_write(self, library: Columns) -> None:
        texts = library.texts(["৫", "01712345678", None, "x"])
        with pytest.raises(BadRowsError, match=r"^row 1: .* without leading zeros .* \(2 bad rows of 4\)$"):
            numbers_to_words(texts)
        assert library.plain(numbers_to_words(texts, errors="coerce")) == ["পাঁচ", None, None, None]
        assert library.plain(numbers_to_words(texts, errors="keep")) == ["পাঁচ", "01712345678", None, "x"]


@pytest.mark.parametrize(
    ("function", "options"),
    [
        (parse_numbers, {"kind": "decimal"}),
        (words_to_numbers, {"kind": "decimal"}),
        (parse_money, {"kind": "decimal"}),
        (parse_money, {"errors": "ignore"}),
        (numbers_to_words, {"errors": "ignore"}),
        (numbers_to_words, {"region": "bd"}),
        (numbers_to_words, {"hundred": "শথ"}),
    ],
)
def test_options_are_checked_without_any_row(function: Any, options: dict[str, Any]) -> None:
    with pytest.raises(UnknownNameError):
        function([], **options)


@pytest.mark.parametrize("wrong", [[1.5], [["1"]], "text", None])
def test_other_things_than_texts_and_integers(wrong: Any) -> None:
    for function in (parse_numbers, words_to_numbers, parse_money, numbers_to_words):
        with pytest.raises(TypeError):
            function(wrong)


def test_other_things_among_texts() -> None:
    given_rows: list[Any] = ["15", 2.5, None, "১৫"]
    with pytest.raises(TypeError, match="row 1: texts must be str, got float"):
        parse_money(given_rows)
    assert parse_money(given_rows, errors="coerce") == [15, None, None, 15]


@given(st.lists(CELLS, max_size=30))
def test_what_is_read_at_once_is_plain(values: list[Any]) -> None:
    for kind, read in (("int64", whole), ("float64", lambda text: float(scalar_parse_number(text)))):
        numbers, plain = numbers_of(values, kind)
        expected = each(read, values)
        assert [n for n, row in zip(expected, plain, strict=True) if row] == numbers[plain].tolist()
        # Nothing but figures is left out.
        plain_figures = [bool(text) and text.isdecimal() and text.isascii() for text in values]
        assert np.all(plain[plain_figures])
