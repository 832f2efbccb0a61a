from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.language.figures import ROUNDINGS, format_number
from bangla_calendar.language.words_reader import words_to_number
from tests.growth import grows_evenly

NUMBERS = st.integers(-(10**18), 10**18) | st.fractions(min_value=-(10**9), max_value=10**9)


def unit_of(n: Fraction, scales: list[int]) -> int:
    return next((scale for scale in scales if abs(n) >= scale), 1)


@given(NUMBERS, st.integers(0, 6), st.sampled_from(["লাখ", "লক্ষ"]))
def test_compact_decimals_are_the_number_but_for_the_last_place(n: Any, precision: int, lakh: Any) -> None:
    text = format_number(n, compact=True, precision=precision, lakh=lakh)
    unit = unit_of(Fraction(n), [10**12, 10**10, 10**7, 10**5, 10**3])
    assert abs(Fraction(words_to_number(text)) - n) <= Fraction(unit, 2 * 10**precision)


@given(NUMBERS)
def test_compact_units_are_the_number_but_for_half_the_smaller_unit(n: Any) -> None:
    text = format_number(n, compact="units")
    smaller = {10**7: 10**5, 10**5: 10**3}.get(unit_of(Fraction(n), [10**7, 10**5]), 1)
    assert abs(Fraction(words_to_number(text)) - n) <= Fraction(smaller, 2)


@given(
    st.one_of(*(st.decimals(low, low * 1000, places=2) for low in (1, 10**3, 10**5, 10**7, 10**17))),
    st.booleans(),
    st.sampled_from(ROUNDINGS),
)
def test_compact_units_are_rounded_as_decimals_are(n: Decimal, negative: bool, rounding: str) -> None:
    number = -n if negative else n
    smaller = {10**7: 10**5, 10**5: 10**3}.get(unit_of(Fraction(n), [10**7, 10**5]), 1)
    rounded = int((number / smaller).quantize(Decimal(1), rounding)) * smaller
    if abs(rounded) >= 10**5:  # rounded up to a scale that is rounded itself
        smaller = {10**7: 10**5, 10**5: 10**3}[unit_of(Fraction(rounded), [10**7, 10**5])]
        rounded = int((Decimal(rounded) / smaller).quantize(Decimal(1), rounding)) * smaller
    assert words_to_number(format_number(number, compact="units", rounding=rounding)) == rounded


@pytest.mark.parametrize("compact", ["decimal", "units"])
def test_compact_forms_of_the_longest_numbers_take_no_quadratic_time(compact: Any) -> None:
    def written(zeros: str) -> None:
        text = format_number(10 ** len(zeros), compact=compact, grouping=None, digits="ascii")
        assert text.startswith("1" + zeros[:-12])

    assert grows_evenly(written, "0" * 25_000)


@given(st.integers(1, 10**16))
def test_what_fits_is_exact(n: int) -> None:
    for scale in (10**3, 10**5, 10**7):
        assert words_to_number(format_number(n * scale, compact=True, precision=20)) == n * scale


@pytest.mark.parametrize(
    ("n", "decimal", "units"),
    [
        (0, "০", "০"),
        (999, "৯৯৯", "৯৯৯"),
        (Decimal("999.96"), "১ হাজার", "১ হাজার"),
        (Decimal("-0.4"), "-০.৪", "০"),
        (Decimal("-0.6"), "-০.৬", "-১"),
        (Decimal("0.6"), "০.৬", "১"),
        (1234, "১.২ হাজার", "১ হাজার ২৩৪"),
        (99_999, "১ লাখ", "৯৯ হাজার ৯৯৯"),
        (123_456, "১.২ লাখ", "১ লাখ ২৩ হাজার"),
        (199_999, "২ লাখ", "২ লাখ"),
        (9_999_999, "১ কোটি", "১ কোটি"),
        (12_345_678, "১.২ কোটি", "১ কোটি ২৩ লাখ"),
        (-15_000_000, "-১.৫ কোটি", "-১ কোটি ৫০ লাখ"),
        (10**12, "১ লাখ কোটি", "১,০০,০০০ কোটি"),
        (10**15, "১,০০০ লাখ কোটি", "১০,০০,০০,০০০ কোটি"),
    ],
)
def test_compact_forms(n: Any, decimal: str, units: str) -> None:
    assert format_number(n, compact=True) == format_number(n, compact="decimal") == decimal
    assert format_number(n, compact="units") == units


def test_options_of_compact_forms() -> None:
    assert format_number(123_456, compact=True, digits="ascii", precision=2) == "1.23 লাখ"
    assert format_number(100_000, compact=True, precision=2, lakh="লক্ষ") == "১.০০ লক্ষ"
    assert format_number(199_999, compact=True, rounding="ROUND_DOWN") == "১.৯ লাখ"
    assert format_number(10**15, compact=True, grouping=None) == "১০০০ লাখ কোটি"
    assert format_number(10**5007, compact="units", grouping=None) == "১" + "০" * 5000 + " কোটি"
    with pytest.raises(UnknownNameError):
        format_number(1, compact="short")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        format_number(1, compact=True, lakh="লাক")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        format_number(1, compact=True, rounding="up")
    with pytest.raises(BanglaCalendarError, match="precision"):
        format_number(1, compact="units", precision=1)
    for wrong in (True, float("nan")):
        with pytest.raises((TypeError, BanglaCalendarError)):
            format_number(wrong, compact=True)
