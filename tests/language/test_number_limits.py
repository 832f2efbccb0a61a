"""Every limit of the readers and writers of numbers, at its border: what just fits, and one more."""

from __future__ import annotations

import sys
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from bangla_calendar import (
    date_ordinal,
    format_number,
    number_to_words,
    ordinal,
    parse_money,
    parse_number,
    parse_ordinal,
    year_to_words,
)
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError
from bangla_calendar.language.words_reader import read_number, words_to_number

# More than 4,300 digits are no number, and so are more crores of crores than have them.
DIGITS, CRORES = 4300, 4300 // 7
# In words it has more than seventeen of them.
NUMBER = int("1" * 21)
TOO_LONG = "a number of at most 4300 digits"


def refused(read: Callable[[str], object], text: str) -> tuple[int, str]:
    with pytest.raises(ParseError) as error:
        read(text)
    return error.value.position, error.value.expected


@pytest.mark.parametrize("read", [parse_number, words_to_number, parse_money])
def test_so_many_digits_are_read_and_no_more(read: Callable[[str], object]) -> None:
    most = "৯" * DIGITS
    assert read(most) == 10**DIGITS - 1
    assert refused(read, f"{most}৯") == (DIGITS, TOO_LONG)
    grouped = "১০" + ",১০১" * ((DIGITS - 2) // 3)
    assert format_number(read(grouped), grouping="western") == grouped  # type: ignore[arg-type]
    assert refused(read, f"{grouped},১০১") == (DIGITS + (DIGITS - 2) // 3 + 1, TOO_LONG)
    if read is not parse_money:  # which has two places
        assert read("০." + most[1:]) == Decimal("0." + "9" * (DIGITS - 1))
        assert refused(read, "০." + most) == (DIGITS + 1, TOO_LONG)


def test_so_many_words_are_read_and_no_more() -> None:
    for text, number in (("এক", 1), ("এক দশমিক দুই", Decimal("1.2"))):
        most = text + " কোটি" * CRORES
        assert read_number(most) == number * 10 ** (7 * CRORES)
        assert refused(read_number, f"{most} কোটি") == (len(most) + 1, TOO_LONG)
    places = "এক দশমিক" + " তিন" * DIGITS
    assert read_number(places) == Decimal("1." + "3" * DIGITS)
    assert refused(read_number, f"{places} তিন") == (len(places) + 1, TOO_LONG)
    for beginning in ("এক দশমিক ৩", "এক দশমিক তিন ৩", "এক দশমিক শূন্য ৩৩"):
        assert refused(read_number, f"{beginning} {'৩' * DIGITS}") == (len(beginning) + 1, TOO_LONG)
    # Longer texts are not looked into.
    assert refused(read_number, "এক " * 3 * DIGITS)[0] == len("এক ")
    assert refused(read_number, "এক " * (3 * DIGITS + 1)) == (0, TOO_LONG)
    assert refused(read_number, " " + "ক" * 20 * DIGITS) == (1, "a number word")
    assert refused(read_number, " " + "ক" * (20 * DIGITS + 1)) == (1, TOO_LONG)


def test_an_interpreter_may_read_fewer_digits() -> None:
    usual = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(1000)
    try:
        assert parse_number("9" * 1000) == 10**1000 - 1
        assert refused(parse_number, " -" + "9" * 1001) == (2, "a number of fewer digits")
    finally:
        sys.set_int_max_str_digits(usual)


def test_documents_print_so_much_round_a_number_and_no_more() -> None:
    longest = "মোট" + " " * 49_996 + "৫"
    assert len(longest) == 50_000
    assert parse_number(longest) == 5
    assert refused(parse_number, f"{longest} ") == (0, "a digit")
    twice = "৫" + " (৫)" * 8
    assert words_to_number(twice) == 5
    assert refused(words_to_number, f"{twice} (৫)") == (len(twice) + 1, "at most 8 numbers in brackets")


def test_what_is_stated_again_stands_for_so_many_words_and_no_more() -> None:
    words = number_to_words(NUMBER).split()
    assert len(words) > 17
    for count in range(1, len(words)):
        said = " ".join(words[-count:])
        text = f"মাইনাস {said} ({said})"
        if count <= 16:
            assert words_to_number(text) == -words_to_number(said)
        else:
            assert refused(words_to_number, text)[0] == text.index("(") + 1


def test_what_is_out_of_range_is_named_with_its_range() -> None:
    outside: list[tuple[Callable[[int], str], range, tuple[int, ...]]] = [
        (year_to_words, range(1, 10**9), (0,)),
        (ordinal, range(1, 10**9), (0, -1)),
        (lambda n: ordinal(n, style="tatsama"), range(1, 101), (0, -1, 101)),
        (lambda n: ordinal(n, style="tatsama", digits="ascii"), range(1, 101), (0, 101)),
        (date_ordinal, range(1, 33), (0, -1, 33)),
        (lambda n: date_ordinal(n, lang="en"), range(1, 33), (0, 33)),
        (lambda n: number_to_words(n, crore="once"), range(10**14), (10**14, 10**20)),
        (lambda n: format_number(1, precision=n), range(4301), (-1, 4301)),
        (lambda n: format_number(Fraction(1, 3), precision=n), range(4301), (-1, 4301)),
    ]
    for write, fitting, others in outside:
        for n in (fitting[0], fitting[-1]):
            assert write(n)
        for n in others:
            with pytest.raises(DateRangeError, match=f", got {n}$") as error:
                write(n)
            assert (error.value.value, error.value.minimum) == (n, fitting[0])
            assert error.value.maximum in ("", fitting[-1])


def test_messages_show_the_beginning_of_what_is_long() -> None:
    words = number_to_words(NUMBER)
    expected = refused(parse_ordinal, f"{words} প্রথম")[1]
    assert expected == f"an ordinal in -তম after {words[:40]} in place of প্রথম"
    expected = refused(words_to_number, f"{'7' * 50} ({'8' * 50})")[1]
    assert expected.endswith(f"by '{'7' * 40}' and {'8' * 50} by '{'8' * 40}',")
    with pytest.raises(BanglaCalendarError, match=f"^1{'0' * 49}/{'3' * 50} has no finite decimal"):
        format_number(Fraction(10**60, int("3" * 60) - 10**5))


def test_decimals_are_written_out_to_so_many_zeros_and_no_more() -> None:
    for number, length in ((Decimal("1E+99999"), 100_000), (Decimal("-7E-99999"), 100_002)):
        assert len(format_number(number, grouping=None)) == length
        for further in (number.scaleb(1), number.scaleb(-1)):
            if abs(further.adjusted()) == 100_000:
                with pytest.raises(BanglaCalendarError, match=r"exponent -?100000 is not written out"):
                    format_number(further)
    assert format_number(Decimal("0E+100000")) == "০"
