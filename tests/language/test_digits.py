from __future__ import annotations

import pickle
import re
import time
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import chain, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, UnknownNameError
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits
from bangla_calendar.language.figure_reader import read_figures
from bangla_calendar.language.figures import ROUNDINGS, format_number
from bangla_calendar.language.number_reader import parse_number

BANGLA = "০১২৩৪৫৬৭৮৯"
TO_BANGLA = str.maketrans("0123456789", BANGLA)
TO_ASCII = str.maketrans(BANGLA, "0123456789")
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=30) | st.decimals(
    min_value=-(10**20), max_value=10**20, allow_nan=False
)


@given(st.text() | st.text("0123456789০১২৩৪৫৬৭৮৯ কখ٣१.-"))
def test_digits_are_changed_and_nothing_else(text: str) -> None:
    assert to_bangla_digits(text) == text.translate(TO_BANGLA)
    assert to_ascii_digits(text) == text.translate(TO_ASCII)


@pytest.mark.parametrize("length", [15, 16, 17, 16_383, 16_384, 16_385, 16_399, 16_400, 50_000])
def test_digits_of_long_texts_are_changed_too(length: int) -> None:
    text = ("১৫ আশ্বিন 1430, 0-9 ०१२ " * (length // 20 + 1))[:length]
    assert to_bangla_digits(text) == text.translate(TO_BANGLA)
    assert to_ascii_digits(text) == text.translate(TO_ASCII)


@given(st.integers())
def test_integers_are_written_in_either_digits(n: int) -> None:
    assert to_ascii_digits(n) == str(n)
    assert to_bangla_digits(n) == str(n).translate(TO_BANGLA)
    assert parse_number(to_bangla_digits(n)) == n
    assert to_bangla_digits(np.int64(1430)) == "১৪৩০"


def test_integers_are_written_as_python_writes_them_where_it_does() -> None:
    for bits, more in product((1, 59, 60, 61, 2046, 2047, 2048, 2049, 4095, 4096, 8191), (-1, 0, 1)):
        for n in (2**bits + more, -(2**bits) - more, 10**18 + more, -(10**18) + more):
            assert to_ascii_digits(n) == str(n)
            assert to_bangla_digits(n) == str(n).translate(TO_BANGLA)


def test_integers_of_any_size_are_written() -> None:
    for exponent in (599, 4299, 4301, 20_000):
        assert to_ascii_digits(10**exponent) == "1" + "0" * exponent
        assert to_ascii_digits(1 - 10**exponent) == "-" + "9" * exponent
        text = to_ascii_digits(7**exponent)
        assert sum(int(sign) for sign in text) % 9 == 7**exponent % 9
        assert int(text[-4000:]) == 7**exponent % 10**4000
        grouped = format_number(10**exponent, grouping="western", digits="ascii")
        assert grouped.count(",") == exponent // 3
        if exponent < 4300:
            assert parse_number(grouped) == 10**exponent


@pytest.mark.parametrize("value", [True, 1.0, None, Decimal(1), b"1"])
def test_digits_are_of_text_and_integers_only(value: object) -> None:
    for function in (to_bangla_digits, to_ascii_digits):
        with pytest.raises(TypeError):
            function(value)  # type: ignore[arg-type]


@given(
    st.integers(-(10**40), 10**40),
    st.sampled_from(["lakh", "western", None]),
    st.sampled_from(["bangla", "ascii"]),
)
def test_integers_are_read_as_they_are_written(n: int, grouping: str, digits: str) -> None:
    text = format_number(n, grouping=grouping, digits=digits)  # type: ignore[arg-type]
    assert parse_number(text) == n
    assert parse_number(f" {text}\u00a0".replace("-", "−")) == n
    plain = to_ascii_digits(text)
    assert plain.replace(",", "") == str(n)
    if grouping == "western":
        assert plain == f"{n:,}"


@given(DECIMALS, st.sampled_from(["lakh", "western", None]))
def test_decimals_are_read_as_they_are_written(n: Decimal, grouping: str) -> None:
    text = format_number(n, grouping=grouping)  # type: ignore[arg-type]
    read = parse_number(text)
    assert read == n
    assert format_number(read, grouping=grouping) == text  # type: ignore[arg-type]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_are_what_their_repr_says(x: float) -> None:
    assert format_number(x, grouping=None, digits="ascii") in (
        f"{Decimal(repr(x)):f}",
        f"{Decimal(repr(abs(x))):f}",
    )


@given(st.fractions(), st.integers(0, 40), st.sampled_from([ROUND_HALF_UP, ROUND_DOWN, "ROUND_HALF_EVEN"]))
def test_fractions_are_rounded_exactly(x: Fraction, precision: int, rounding: str) -> None:
    read = parse_number(format_number(x, precision=precision, rounding=rounding))
    off = abs(Fraction(read) - x) * 10**precision
    assert off < 1 if rounding == ROUND_DOWN else off <= Fraction(1, 2)
    if rounding == "ROUND_HALF_EVEN":
        assert Fraction(read) == round(x, precision)


def test_ties_are_rounded_as_decimal_and_fractions_round_them() -> None:
    for eighths in range(-40, 41):
        x, exact = Fraction(eighths, 8), Decimal(eighths) / 8
        for precision, rounding in product((0, 1, 2), ROUNDINGS):
            expected = exact.quantize(Decimal(1).scaleb(-precision), rounding)
            written = format_number(x, precision=precision, rounding=rounding)
            assert written == format_number(exact, precision=precision, rounding=rounding)
            assert parse_number(written) == expected
            if rounding == "ROUND_HALF_EVEN":
                assert expected == round(x, precision)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (1234567.5, "১২,৩৪,৫৬৭.৫"),
        (0, "০"),
        (-100, "-১০০"),
        (-1000, "-১,০০০"),
        (99999, "৯৯,৯৯৯"),
        (100000, "১,০০,০০০"),
        (10**12, "১০,০০,০০,০০,০০,০০০"),
        (Decimal("1.50"), "১.৫০"),
        (Decimal("1E+3"), "১,০০০"),
        (Decimal("-0.00"), "০.০০"),
        (Fraction(-3, 8), "-০.৩৭৫"),
        (Fraction(1, 5), "০.২"),
        (Fraction(7, 40), "০.১৭৫"),
        (Fraction(1, 25), "০.০৪"),
        ("১,২৩,৪৫৬.৭৮", "১,২৩,৪৫৬.৭৮"),
        ("-0", "০"),
        (1e21, "১,০০,০০,০০,০০,০০,০০,০০,০০,০০,০০০"),
        (1e-7, "০.০০০০০০১"),
        (np.int8(5), "৫"),
        (np.float64(0.1), "০.১"),
    ],
)
def test_numbers_are_grouped_by_lakhs(value: float, written: str) -> None:
    assert format_number(value) == written


def test_precision_and_rounding() -> None:
    assert format_number(Decimal("2.5"), precision=0) == "২"
    assert format_number(Decimal("2.5"), precision=0, rounding="ROUND_HALF_UP") == "৩"
    assert format_number(Decimal("-0.4"), precision=0) == "০"
    assert format_number(99999.999, precision=2) == "১,০০,০০০.০০"
    assert format_number(Fraction(1, 3), precision=30) == "০." + "৩" * 30
    assert format_number(10**30, precision=1) == format_number(10**30) + ".০"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("১২৩", 123),
        ("007", 7),
        ("−৫", -5),
        ("-0.50", Decimal("-0.50")),
        ("১,০০,০০০", 100000),
        ("100,000", 100000),
        ("১,০০,০০,০০০.০৫", Decimal("10000000.05")),
        ("\t১২\u00a0", 12),
        ("-0.0", Decimal("-0.0")),
        ("২৩৮৭,৬৪,৬৭,৪৬৮", 23_876_467_468),
        ("১২৩,৪৫,৬৭,৮৯০", 1_234_567_890),
        # What stands round a number in documents.
        ("১২৩।", 123),
        ("1,234,", 1234),
        ("৫.", 5),
        ("(৫০)", 50),
        ("মোট ১,২৩৪", 1234),
        ("কথায়: ৫\u3000", 5),
        ("[১.৫০]।", Decimal("1.50")),
        ("\ufeff১\u200d২", 12),
        # The number once more.
        ("৭ (সাত)", 7),
        ("সাত (৭)", 7),
        ("১৮০ (একশত আশি)", 180),
        ("১.৬৫ (এক দশমিক ছয় পাঁচ)", Decimal("1.65")),
    ],
)
def test_numbers_are_read(text: str, number: int | Decimal) -> None:
    read = parse_number(text)
    assert (str(read), type(read)) == (str(number), type(number))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("   ", 3),
        ("-", 1),
        ("--5", 1),
        ("+5", 0),
        ("১2", 1),
        ("1২", 1),
        ("১_২", 1),
        ("১e৩", 1),
        ("1e3", 1),
        ("Inf", 0),
        ("nan", 0),
        ("²", 0),
        ("৴", 0),
        ("٣", 0),
        ("१२", 0),
        ("\uff11\uff12", 0),
        ("𝟏২", 0),
        (".5", 0),
        ("1.2.3", 3),
        ("1.2,3", 3),
        (",123", 0),
        ("1,,000", 2),
        ("1,23", 1),
        ("1234,567", 4),
        ("1,234,56,789", 1),
        ("1,000,00", 1),
        ("12,34,567,890", 2),
        ("১।৫", 1),
        ("১ ২", 1),
        ("  x", 2),
        ("১২৩ টাকা", 3),
        ("− 5", 1),
        ("1,.5", 2),
        ("সাত", 0),
        ("মোট", 0),
        ("৫।।", 1),
        ("১,২৩৪,৫৬,৭৮৯", 1),
        ("1234,56,789", 4),
        ("০.।", 2),
        ("দেড় (১.৫)", 0),
    ],
)
def test_what_is_not_a_number_is_refused_where_it_goes_wrong(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_number(text)
    assert refused.value.position == position
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


def test_every_short_row_of_signs_is_a_figure_or_none() -> None:
    grouped = r"[1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d\d)+,\d{3}|[1-9]\d*,\d\d,\d\d,\d{3}"
    figure = re.compile(rf"[-−]?(\d+|{grouped})(\.\d+)?")
    short = (signs for length in range(1, 6) for signs in product("10,.-", repeat=length))
    long = (("1", *signs) for length in range(6, 12) for signs in product("2,", repeat=length))
    for signs in chain(short, long):
        text = "".join(signs)
        if not figure.fullmatch(text):
            with pytest.raises(ParseError):
                read_figures(text)
        elif "." in text:
            assert str(read_figures(text)) == str(Decimal(text.replace(",", ""))), text
        else:
            assert read_figures(text) == int(text.replace(",", "")), text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x", "a digit"),
        ("1.2.3", "only one decimal point"),
        ("১2", "a digit of the same script as the ones before"),
        ("১" * 4301, "a number of at most 4300 digits"),
    ],
)
def test_the_error_says_what_is_expected(text: str, told: str) -> None:
    with pytest.raises(ParseError) as refused:
        parse_number(text)
    assert str(refused.value.expected) == told


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "9" * 1_000_000,
        "৯" * 1_000_000,
        "1," * 3_000_000,
        "," * 3_000_000,
        "." * 3_000_000,
        "-" * 3_000_000,
        " " * 10_000_000,
        "0." + "0" * 1_000_000,
    ],
    ids=["letters", "ascii", "bangla", "groups", "commas", "points", "signs", "blanks", "fraction"],
)
def test_hostile_text_is_refused_at_once(text: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(ParseError):
        parse_number(text)
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity"), Decimal("sNaN")]
)
def test_what_is_not_finite_is_refused(value: float | Decimal) -> None:
    with pytest.raises(BanglaCalendarError, match="finite"):
        format_number(value)


def test_options_are_checked() -> None:
    with pytest.raises(UnknownNameError, match="grouping"):
        format_number(1, grouping="indian")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="digit set"):
        format_number(1, digits="bn")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="rounding"):
        format_number(1, precision=1, rounding="HALF_UP")
    with pytest.raises(UnknownNameError, match="rounding"):
        format_number(1, rounding="HALF_UP")
    with pytest.raises(BanglaCalendarError, match="no finite decimal"):
        format_number(Fraction(10**5000, 7))
    for places in (-1, 4301):
        with pytest.raises(DateRangeError, match=r"^precision must be in 0\.\.4300 "):
            format_number(1, precision=places)
    assert format_number(1, precision=4300) == "১." + "০" * 4300
    with pytest.raises(BanglaCalendarError, match="precision"):
        format_number(Fraction(1, 3))
    with pytest.raises(BanglaCalendarError, match="exponent"):
        format_number(Decimal("1e999999"))
    for precision in (True, 1.0):
        with pytest.raises(TypeError):
            format_number(1, precision=precision)  # type: ignore[arg-type]
    for value in (True, None, 1j, b"1"):
        with pytest.raises(TypeError):
            format_number(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        parse_number(5)  # type: ignore[arg-type]
