from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.arguments import REGIONS
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, UnknownNameError
from bangla_calendar.language.names import era_name
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.tables.cardinals import CARDINALS, HUNDREDS, NEGATIVES
from bangla_calendar.language.words import number_to_words, year_to_words
from bangla_calendar.language.words_reader import words_to_number
from bangla_calendar.typing import Family, Negative
from tests.language.forms import disguises, polluted, precomposed, split, strewn

ASCII = str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")
STYLES: list[dict[str, Any]] = [
    {"region": region, "hundred": hundred, "lakh": lakh, "twenty": twenty}
    for region, hundred, lakh, twenty in itertools.product(
        ("BD", "IN"), (None, *HUNDREDS), (None, "লাখ", "লক্ষ"), (None, "বিশ", "কুড়ি")
    )
]
STYLE = st.sampled_from(STYLES)
# The forms of 100 that the table of cardinals lists: 0 to 99 stand in `CARDINALS`.
HUNDRED_FORMS = ["একশ", "একশো", "একশত", "এক শ", "এক শো", "এক শত", "শত", "শ", "শো"]


def accepted() -> Iterator[tuple[int, str]]:
    for n, standard, variants, _ in CARDINALS:
        for form in filter(None, (standard, *variants.split("|"))):
            yield n, form
    for form in HUNDRED_FORMS:
        yield 100, form


def misspelt() -> Iterator[tuple[int, str]]:
    for n, *_, wrong in CARDINALS:
        for form in filter(None, wrong.split("|")):
            yield n, form


def test_every_accepted_form_is_read_to_its_number() -> None:
    for n, form in accepted():
        for text in disguises(form):
            assert words_to_number(text) == n, ascii(text)
            assert words_to_number(text, lenient=True) == n, ascii(text)


def test_invisible_signs_are_read_over_wherever_they_stand() -> None:
    for n, form in accepted():
        assert {words_to_number(text) for text in strewn(form)} == {n}


@pytest.mark.parametrize(("n", "form"), list(misspelt()))
def test_misspellings_are_for_lenient_readers(n: int, form: str) -> None:
    for text in disguises(form):
        assert words_to_number(text, lenient=True) == n
        with pytest.raises(ParseError):
            words_to_number(text)


def test_no_form_is_two_numbers_and_the_standard_is_what_is_written() -> None:
    forms = [normalize(form) for _, form in accepted()]
    assert len(set(forms)) == len(forms)
    wrong = [normalize(form) for _, form in misspelt()]
    assert len({*forms, *wrong}) == len(forms) + len(wrong)
    # 203 accepted, 28 for lenient readers only.
    assert len(forms) + len(wrong) == 231
    assert [number_to_words(n) for n in range(100)] == [standard for _, standard, *_ in CARDINALS]
    assert [n for n, *_ in CARDINALS] == list(range(100))
    assert number_to_words(100) == "একশ"
    # Fused hundreds too are one number each.
    fused = {form + ending: n * 100 for n, form in accepted() if 0 < n < 100 for ending in HUNDREDS}
    assert not set(fused) & set(forms) - {"একশ", "একশো", "একশত"}
    for form, n in fused.items():
        assert words_to_number(form) == n


@pytest.mark.parametrize("style", STYLES)
def test_numbers_to_a_million_come_back(style: dict[str, Any]) -> None:
    seen = set()
    for n in itertools.chain(range(1200), range(1200, 1_000_001, 4999), (999_999,)):
        words = number_to_words(n, **style)
        assert words_to_number(words) == n
        seen.add(words)
    assert len(seen) == len({*range(1200), *range(1200, 1_000_001, 4999), 999_999})


@pytest.mark.exhaustive
@pytest.mark.parametrize("step", [11, pytest.param(1, marks=pytest.mark.long)])
def test_numbers_to_a_million_come_back_in_every_style(step: int) -> None:
    styles = [style for style in STYLES if None not in style.values()]
    for n in range(0, 1_000_001, step):
        # Most of the 24 styles agree over most numbers: each wording is read once.
        for words in {number_to_words(n, **style) for style in styles}:
            assert words_to_number(words) == n


@given(st.integers(-(10**30), 10**30), STYLE, st.sampled_from(NEGATIVES))
def test_integers_come_back(n: int, style: dict[str, Any], negative: Negative) -> None:
    assert words_to_number(number_to_words(n, negative=negative, **style)) == n


@given(st.integers(-(10**14) + 1, 10**14 - 1))
def test_crore_is_said_once_below_ten_to_the_fourteen(n: int) -> None:
    words = number_to_words(n, crore="once")
    assert words.count("কোটি") == (abs(n) >= 10**7)
    assert words == number_to_words(n)
    assert words == number_to_words(n, region="BD", hundred="শ", lakh="লাখ", twenty="বিশ")


@pytest.mark.parametrize("scale", [10**3, 10**5, 10**7, 10**10, 10**12, 10**14])
def test_the_usual_options_change_nothing_where_a_scale_begins(scale: int) -> None:
    for count, more in itertools.product((1, 9, 10, 99, 100, 101, 999), (-1, 0, 1, 99, 100, 999, 1000)):
        n = count * scale + more
        words = number_to_words(n)
        assert words == number_to_words(n, region="BD", hundred="শ", lakh="লাখ", twenty="বিশ")
        assert words == " ".join(words.split())
        assert words_to_number(words) == n


@given(st.decimals(allow_nan=False, allow_infinity=False, places=30) | st.decimals(-(10**9), 10**9), STYLE)
def test_decimals_come_back_with_all_their_zeros(n: Decimal, style: dict[str, Any]) -> None:
    read = words_to_number(number_to_words(n, **style))
    assert read == n
    text = f"{n:f}"
    shown = f"{read:f}" if isinstance(read, Decimal) else str(read)
    assert shown == (text.lstrip("-") if not n else text)


@given(st.fractions(min_value=-(10**9), max_value=10**9), STYLE)
def test_fractions_come_back(n: Fraction, style: dict[str, Any]) -> None:
    assert words_to_number(number_to_words(n, **style)) == n


@pytest.mark.parametrize("denominator", range(2, 31))
def test_quarters_and_parts_come_back(denominator: int) -> None:
    for numerator in range(1, 500 if denominator in (2, 4) else 80):
        n = Fraction(numerator, denominator)
        assert words_to_number(number_to_words(n)) == n


@given(st.integers(0, 10**12) | st.decimals(0, 1000, places=3), STYLE, st.data())
def test_disguised_words_are_read(n: int | Decimal, style: dict[str, Any], data: st.DataObject) -> None:
    assert words_to_number(data.draw(polluted(number_to_words(n, **style)))) == n


def test_integers_of_any_size() -> None:
    rng = random.Random(1)
    for digits in (100, 1000, 4000):
        n = rng.randrange(10**digits)
        assert words_to_number(number_to_words(n)) == n
    assert number_to_words(10**20_000).count("কোটি") == 20_000 // 7
    with pytest.raises(ParseError, match="4300"):
        words_to_number("এক" + " কোটি" * 100_000)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "শূন্য"),
        (99, "নিরানব্বই"),
        (101, "একশ এক"),
        (9_999, "নয় হাজার নয়শ নিরানব্বই"),
        (10_000, "দশ হাজার"),
        (99_999, "নিরানব্বই হাজার নয়শ নিরানব্বই"),
        (10**7 - 1, "নিরানব্বই লাখ নিরানব্বই হাজার নয়শ নিরানব্বই"),
        (1000, "এক হাজার"),
        (1050, "এক হাজার পঞ্চাশ"),
        (100_000, "এক লাখ"),
        (12_345_678, "এক কোটি তেইশ লাখ পঁয়তাল্লিশ হাজার ছয়শ আটাত্তর"),
        (10**9, "একশ কোটি"),
        (10**10, "এক হাজার কোটি"),
        (10**12 - 1, "নিরানব্বই হাজার নয়শ নিরানব্বই কোটি নিরানব্বই লাখ নিরানব্বই হাজার নয়শ নিরানব্বই"),
        (10**12, "এক লাখ কোটি"),
        (10**14, "এক কোটি কোটি"),
        (10**14 + 1, "এক কোটি কোটি এক"),
        (-5, "ঋণাত্মক পাঁচ"),
        ("1.05", "এক দশমিক শূন্য পাঁচ"),
        ("36.01", "ছত্রিশ দশমিক শূন্য এক"),
        (Decimal("1.1270"), "এক দশমিক এক দুই সাত শূন্য"),
        (Decimal("-0.5"), "ঋণাত্মক শূন্য দশমিক পাঁচ"),
        (Decimal("1E+5"), "এক লাখ"),
        ("১,২৩,৪৫৬", "এক লাখ তেইশ হাজার চারশ ছাপ্পান্ন"),
        (Fraction(3, 4), "তিন-চতুর্থাংশ"),
        (Fraction(1, 3), "এক-তৃতীয়াংশ"),
        (Fraction(1, 2), "অর্ধেক"),
        (Fraction(3, 2), "দেড়"),
        (Fraction(5, 2), "আড়াই"),
        (Fraction(7, 2), "সাড়ে তিন"),
        (Fraction(5, 4), "সোয়া এক"),
        (Fraction(15, 4), "পৌনে চার"),
        (Fraction(-7, 15), "ঋণাত্মক পনেরো ভাগের সাত"),
        (Fraction(10, 3), "তিন পূর্ণ এক-তৃতীয়াংশ"),
        (Fraction(201, 2), "একশ পূর্ণ দুই ভাগের এক"),
        (np.int64(7), "সাত"),
    ],
)
def test_numbers_in_words(n: Any, words: str) -> None:
    assert number_to_words(n) == words
    assert words_to_number(words) == (
        n if not isinstance(n, str) else Decimal(n.translate(ASCII).replace(",", ""))
    )


@pytest.mark.parametrize("form", [precomposed, split, lambda text: f"{text}\u200d"])
def test_options_are_taken_in_any_unicode_form(form: Callable[[str], Any]) -> None:
    options = {"hundred": form("শো"), "twenty": form("কুড়ি"), "negative": form("ঋণাত্মক"), "lakh": form("লক্ষ")}
    assert number_to_words(-200_120, **options) == "ঋণাত্মক দুই লক্ষ একশো কুড়ি"
    assert year_to_words(1120, twenty=form("কুড়ি")) == "এগারোশ কুড়ি"


def test_usage_of_west_bengal() -> None:
    assert number_to_words(520_114, region="IN") == "পাঁচ লক্ষ কুড়ি হাজার একশো চোদ্দো"
    assert number_to_words(88, region="IN") == "অষ্টাশি"
    assert number_to_words(2000, region="IN", twenty="বিশ") == "দুই হাজার"
    assert number_to_words(120, region="IN", twenty="বিশ", hundred="শত") == "একশত বিশ"
    assert number_to_words(-1, negative="মাইনাস") == "মাইনাস এক"


@pytest.mark.parametrize("n", [True, 1.5, float("nan"), np.float64(1), None, b"1", 1j])
def test_floats_bools_and_the_like_are_refused(n: object) -> None:
    with pytest.raises(TypeError, match="n must be an int, Decimal, Fraction or str, got "):
        number_to_words(n)  # type: ignore[arg-type]


def test_floats_and_bools_are_refused_with_the_reason() -> None:
    with pytest.raises(TypeError, match="not exact"):
        number_to_words(1.05)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="no number"):
        number_to_words(True)


def test_options_are_checked() -> None:
    for options in (
        {"region": "bd"},
        {"hundred": "শথ"},
        {"lakh": "লাক"},
        {"twenty": "২০"},
        {"negative": "-"},
        {"crore": "arab"},
    ):
        for n in (-1, 0, 7, 10**13, Fraction(1, 2)):
            with pytest.raises(UnknownNameError):
                number_to_words(n, **options)  # type: ignore[arg-type]
    with pytest.raises(DateRangeError, match=r"must be in 0\.\.99999999999999 "):
        number_to_words(10**14, crore="once")
    for value in (Decimal("NaN"), Decimal("Infinity")):
        with pytest.raises(BanglaCalendarError):
            number_to_words(value)
    with pytest.raises(ParseError):
        number_to_words("1e5")
    with pytest.raises(TypeError):
        words_to_number(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (1, "এক"),
        (622, "ছয়শ বাইশ"),
        (1099, "এক হাজার নিরানব্বই"),
        (1100, "এগারোশ"),
        (1432, "চৌদ্দশ বত্রিশ"),
        (1900, "উনিশশো"),
        (1905, "উনিশশো পাঁচ"),
        (1971, "উনিশশো একাত্তর"),
        (1999, "উনিশশো নিরানব্বই"),
        (2000, "দুই হাজার"),
        (2023, "দুই হাজার তেইশ"),
        (-500, "খ্রিষ্টপূর্ব পাঁচশ"),
    ],
)
def test_years(year: int, words: str) -> None:
    assert year_to_words(year) == words


@given(st.integers(1, 9999), st.sampled_from(["BD", "IN"]), st.sampled_from([None, *HUNDREDS]))
def test_years_come_back(year: int, region: Any, hundred: Any) -> None:
    assert words_to_number(year_to_words(year, region=region, hundred=hundred)) == year


@given(
    st.integers(-9999, 9999).filter(bool),
    st.sampled_from(["bangla", "gregorian", "hijri", "saka"]),
    st.sampled_from(["BD", "IN"]),
    st.sampled_from([None, "বিশ", "কুড়ি"]),
)
def test_years_with_their_era_come_back(year: int, era: Family, region: Any, twenty: Any) -> None:
    words = year_to_words(year, era=era if year > 0 else "gregorian", region=region, twenty=twenty)
    assert words_to_number(words) == year


def test_the_word_of_an_era_stands_after_a_year_and_before_one_before_christ() -> None:
    eras: list[Family] = ["bangla", "gregorian", "hijri", "saka"]
    for year, region, era in itertools.product(
        (1, 2, 99, 100, 1099, 1100, 1899, 1900, 1999, 2000), REGIONS, eras
    ):
        plain = year_to_words(year, region=region)
        assert year_to_words(year, era=era, region=region) == f"{plain} {era_name(era)}"
        before_christ = f"{era_name('bce')} {plain}"
        assert year_to_words(-year, region=region) == before_christ
        if era == "gregorian":
            assert year_to_words(-year, era=era, region=region) == before_christ
        else:
            with pytest.raises(BanglaCalendarError, match="no years before its first"):
                year_to_words(-year, era=era, region=region)
        assert (plain == number_to_words(year, region=region)) == (not 1100 <= year < 2000)
        if 1100 <= year < 2000:
            assert plain.split()[0].endswith("শো") == (year >= 1900 or region == "IN")


def test_eras_of_years() -> None:
    assert year_to_words(1430, era="bangla") == "চৌদ্দশ ত্রিশ বঙ্গাব্দ"
    assert year_to_words(2023, era="gregorian") == "দুই হাজার তেইশ খ্রিষ্টাব্দ"
    assert year_to_words(1445, era="hijri", region="IN") == "চোদ্দোশো পঁয়তাল্লিশ হিজরি"
    assert year_to_words(-44, era="gregorian") == "খ্রিষ্টপূর্ব চুয়াল্লিশ"
    with pytest.raises(DateRangeError):
        year_to_words(0)
    for n, era in ((-1, "bangla"), (500, "bce"), (-500, "bce")):
        with pytest.raises(BanglaCalendarError):
            year_to_words(n, era=era)  # type: ignore[arg-type]
    for wrong in ("", False, True):
        with pytest.raises(UnknownNameError):
            year_to_words(1971, era=wrong)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        year_to_words(1, era="julian")  # type: ignore[arg-type]
    for year in (True, 1.0, "1971"):
        with pytest.raises(TypeError):
            year_to_words(year)  # type: ignore[arg-type]
