"""Every word of numbers with what it may bear and stand before: scales, parts, endings, units, eras."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.errors import ParseError
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.names import era_forms
from bangla_calendar.language.normal_form import without_slips
from bangla_calendar.language.number_words import ENDINGS, lexicon
from bangla_calendar.language.plain_words import of_plain_words
from bangla_calendar.language.tables.cardinals import (
    CARDINALS,
    COUNTING_UNITS,
    HINDI_SCALES,
    HUNDREDS,
    INDIAN_TWENTY,
    NEGATIVES,
    PER_HUNDRED,
    PERCENTS,
    POINT,
    SCALES,
    WESTERN_SCALES,
)
from bangla_calendar.language.tables.date_words import YEAR_WORDS
from bangla_calendar.language.tables.endings import CASES, CLASSIFIERS
from bangla_calendar.language.tables.fractions import (
    DENOMINATORS,
    FRACTION_WORDS,
    HALF_MORE,
    HALF_MORE_THAN,
    PARTS,
    PARTS_OF,
    QUARTERS,
    WHOLE_AND,
)
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.words_reader import read_number, words_to_number
from tests.language.forms import precomposed

SIZES = {"": 1, **dict.fromkeys(HUNDREDS, 100), **SCALES, **WESTERN_SCALES}
COUNTS = {number_to_words(n): n for n in (1, 2, 3, 10, 19, 20, 50, 99)} | {"৩": 3, "৯৯": 99}


def refused(text: str, **options: bool) -> ParseError:
    with pytest.raises(ParseError) as error:
        read_number(text, **options)
    return error.value


def test_halves_and_quarters_are_added_and_then_multiplied() -> None:
    for (word, part), (size, value) in product(QUARTERS.items(), SIZES.items()):
        quarter = Fraction(*part)
        for count, n in COUNTS.items():
            text = f"{word} {count} {size}".strip()
            if word == HALF_MORE and n in HALF_MORE_THAN:
                assert f"{HALF_MORE_THAN[n]} in place of {HALF_MORE} {count}" in refused(text).expected
                assert refused(text).position == len(word) + 1
                if size not in HUNDREDS:
                    assert read_number(text, lenient=True) == (n + quarter) * value
            else:
                assert read_number(text) == (n + quarter) * value, text
        if word == HALF_MORE:
            assert size in ("", *HUNDREDS) or HALF_MORE_THAN[1] in refused(f"{word} {size}").expected
        else:
            assert read_number(f"{word} {size}") == (1 + quarter) * value
        assert refused(f"{word} শূন্য {size}").position == len(word) + 1
    assert refused(HALF_MORE).position == len(HALF_MORE)
    for word, ending in product(QUARTERS, HUNDREDS):  # সোয়াশ
        if QUARTERS[word] == (1, 4):
            assert read_number(word + ending) == 125
        else:
            assert refused(word + ending).position == 0


def test_halves_above_one_and_two_keep_the_ending_of_the_word() -> None:
    for (n, form), ending in product(HALF_MORE_THAN.items(), (*HUNDREDS, "টা", "টি", "জনের", "টিরও")):
        word = f"{number_to_words(n)}{ending}"
        error = refused(f"{HALF_MORE} {word}")
        assert error.expected == f"{form}{ending} in place of {HALF_MORE} {word}"
        assert error.position == len(HALF_MORE) + 1


def test_parts_are_multiplied_and_counted() -> None:
    for word, part in FRACTION_WORDS.items():
        value = Fraction(*part)
        for size, scale in SIZES.items():
            assert read_number(f"{word} {size}") == value * scale
        if value < 1:
            assert read_number(f"সাত {WHOLE_AND} {word}") == 7 + value
        else:
            assert refused(f"সাত {WHOLE_AND} {word}").expected == "a fraction below one"
        for ending in HUNDREDS:
            if value > 1:
                assert read_number(word + ending) == value * 100
            else:
                assert refused(word + ending).position == 0
        for n in (1, 2, 3, 20, 99):
            count = number_to_words(n)
            if value < Fraction(1, 2):
                assert read_number(f"{count} {word}") == n * value
            else:
                assert refused(f"{count} {word}").position == len(count) + 1
        assert refused(f"এক শ {word}").position == len("এক শ ")


def test_parts_of_a_whole_are_said_in_four_ways() -> None:
    for numerator, denominator in product(range(1, 13), range(2, 13)):
        over, under = number_to_words(numerator), number_to_words(denominator)
        value = Fraction(numerator, denominator)
        texts = [f"{under} {PARTS_OF} {over}", f"{under} {PARTS_OF} {over} {PARTS}"]
        if denominator in DENOMINATORS:
            part = DENOMINATORS[denominator]
            texts += [f"{over}-{part}", *(f"{over} {part}{case}" for case in CASES)]
        for text in texts:
            assert read_number(text) == value, text
            if value < 1:
                assert read_number(f"সাত {WHOLE_AND} {text}") == 7 + value
            else:
                assert refused(f"সাত {WHOLE_AND} {text}").position == len(f"সাত {WHOLE_AND} ")
    for numerator, denominator in product((1, 3, 5, 11, 50), repeat=2):
        over, under = number_to_words(numerator), number_to_words(denominator)
        text = f"{over}ের {under}"
        if numerator <= denominator:
            assert read_number(text) == Fraction(numerator, denominator)
        else:
            assert f"{numerator}/{denominator} to some and" in refused(text).expected


def test_hundreds_in_one_word_are_those_of_every_spelling() -> None:
    for n, standard, variants, misspelt in CARDINALS:
        for form in filter(None, (standard, *variants.split("|"), *misspelt.split("|"))):
            lenient = form in misspelt.split("|")
            for ending in HUNDREDS:
                if n:
                    assert read_number(precomposed(form) + ending, lenient=lenient) == n * 100
                else:
                    assert refused(form + ending, lenient=True).position == 0


def test_every_ending_is_read_over_and_only_at_the_end() -> None:
    for ending in ENDINGS:
        assert words_to_number(f"নিরানব্বই{ending}") == words_to_number(f"৯৯{ending}") == 99
        if without_slips(ending) != ending:  # া and ে after each other are ো
            continue
        assert read_number(f"নিরানব্বই{ending}") == read_number(f"৯৯{ending}") == 99
        assert read_number(f"এক হাজার নিরানব্বই{ending}") == read_number(f"১ হাজার ৯৯{ending}") == 1099
        if ending not in CASES:  # নিরানব্বইয়ের হাজার are parts of a whole
            error = refused(f"এক লাখ নিরানব্বই{ending} হাজার")
            assert (error.position, error.expected) == (len("এক লাখ "), "নিরানব্বই without an ending")
        for minus, last in product((1, -1), (f"নব্বই{ending}", f"৯০{ending}")):
            words = [*(["মাইনাস"] if minus < 0 else []), "১", "লাখ", last]
            assert of_plain_words(words, lexicon(lenient=False)) == minus * 100_090


def test_an_ending_that_stands_apart_moves_no_fault() -> None:
    for ending in (*CLASSIFIERS, "এর"):
        assert read_number(f"এক লাখ পাঁচ {ending}") == read_number(f"১ লাখ ৫ {ending}") == 100_005
        for text in (f"এক লাখ ভুল পাঁচ {ending}", f"মাইনাস এক-লাখ ভুল {ending}", f"-১লাখ ভুল শ {ending}"):
            assert refused(text).position == text.index("ভুল")


def test_what_a_thousand_alone_may_count_is_below_a_hundred() -> None:
    for scale, n in product(("হাজার", "লাখ", "কোটি", "মিলিয়ন"), (1, 50, 99, 100, 101, 999)):
        if n < 100 or scale != "হাজার":
            assert f"{n} {scale}, since" in refused(f"{scale} {n}").expected
        else:
            assert read_number(f"{scale} {n}") == SIZES[scale] + n


def test_a_scale_may_be_written_with_its_count() -> None:
    for (scale, size), (count, n) in product((SCALES | WESTERN_SCALES).items(), COUNTS.items()):
        for text in (f"{count}{scale}", f"{count}-{scale}"):
            assert read_number(text) == read_number(f"{count} {scale}") == n * size
            assert read_number(f"{text} দুই") == n * size + 2
            assert read_number(f"মাইনাস {text}") == -n * size


def test_a_scale_after_the_digits_of_a_decimal_multiplies_it() -> None:
    assert of_plain_words(["এক", "দশমিক", "শূন্য", "দুই"], lexicon(lenient=False)) == Decimal("1.02")
    for scale, size in (SCALES | WESTERN_SCALES).items():
        text = f"এক দশমিক শূন্য দুই {scale}"
        assert read_number(text) == read_number(f"১.০২ {scale}") == Fraction(102, 100) * size
        assert read_number(f"{text} কোটি") == Fraction(102, 100) * size * 10**7
        for other in (SCALES | WESTERN_SCALES).keys() - {"কোটি"}:
            error = refused(f"{text} {other}")
            assert (error.position, error.expected) == (len(text) + 1, "the end of the number")


def test_figures_with_a_point_keep_their_zeros() -> None:
    for ascii_figures in ("1.5", "1.50", "0.00", "007.10", "1,234.000"):
        expected = str(Decimal(ascii_figures.replace(",", "")))
        for figures in (ascii_figures, to_bangla_digits(ascii_figures)):
            for counting in (False, True):
                assert str(read_number(figures, counting=counting)) == expected
                assert str(read_number(f"−{figures}", counting=counting)) == f"-{expected}"
            for percent in ("{} শতাংশ", "{}%", "শতকরা {}", "শতকরা {} ভাগ"):
                assert str(read_number(percent.format(figures))) == expected


def test_a_word_of_two_digits_stands_last_after_a_point_and_zeros_alone() -> None:
    for zeros, n in product(range(4), (10, 11, 25, 90, 99)):
        text = "এক দশমিক" + " শূন্য" * zeros
        assert str(read_number(f"{text} {number_to_words(n)}")) == f"1.{'0' * zeros}{n}"
        assert str(read_number(f"{text} {n}")) == str(read_number(f"{text} {n // 10} {n % 10}"))
        assert refused(f"{text} এক {number_to_words(n)}").position == len(f"{text} এক ")
        assert refused(f"{text} {number_to_words(n)} এক").position == len(f"{text} {number_to_words(n)} ")
        assert read_number(f"{text} {number_to_words(n)} কোটি") == Fraction(f"1.{'0' * zeros}{n}") * 10**7


def test_units_count_whatever_they_may() -> None:
    for unit, size in COUNTING_UNITS.items():
        assert read_number(unit, units=True) == size
        for count, n in COUNTS.items():
            for text in (f"{count} {unit}", f"{count} {unit}র", f"{count} {unit}তে"):
                assert read_number(text, units=True) == n * size, text
            assert read_number(f"পৌনে {count} {unit}", units=True) == (n - Fraction(1, 4)) * size
        for word, part in FRACTION_WORDS.items():
            assert read_number(f"{word} {unit}", units=True) == Fraction(*part) * size
            assert read_number(f"-{count} {unit}", units=True) == -n * size
        assert unit == INDIAN_TWENTY or refused(f"তিন {unit}").position == len("তিন ")
    for words, n in (("একশ", 100), ("এক শ", 100), ("পাঁচ হাজার", 5000), ("১ লাখ", 10**5)):
        assert read_number(f"{words} {INDIAN_TWENTY}", units=True) == n + 20
        assert read_number(f"{words} ডজন", units=True) == n * 12


def test_eras_and_years_stand_after_a_whole_number_above_zero() -> None:
    for form, era in era_forms().items():
        sign = -1 if era == "bce" else 1
        for count, n in (("এক", 1), ("একশ দুই", 102), ("১৯৭১", 1971)):
            assert read_number(f"{count} {form}") == sign * n, form
            assert read_number(f"{count} {form} সাল") == sign * n
            if " " not in form:
                assert read_number(f"{form} {count}") == read_number(f"{form} {count} সাল") == sign * n
        for wrong in ("শূন্য", "দেড়"):
            assert refused(f"{wrong} {form}").expected == "a whole number of years above zero"
            assert refused(f"{wrong} {form}").position == 0
        with pytest.raises(ParseError):
            read_number(f"পাঁচ {form}", counting=True)
    for word in YEAR_WORDS.split("|"):
        assert read_number(f"পাঁচ {word}") == 5


def test_percent_stands_after_any_number() -> None:
    for percent, (count, n) in product(PERCENTS, COUNTS.items()):
        for after in (percent, f"{percent}ের", f"{percent}ে"):
            assert read_number(f"{count} {after}") == n
        assert read_number(f"{PER_HUNDRED} {count}") == read_number(f"{PER_HUNDRED} {count} {PARTS}") == n
        assert read_number(f"পৌনে {count} {percent}") == n - Fraction(1, 4)
        with pytest.raises(ParseError):
            read_number(f"{count} {percent}", counting=True)
    for alone in (*PERCENTS, PER_HUNDRED):
        assert refused(alone).position == 0
    error = refused(f"{PER_HUNDRED} {PARTS}")
    assert (error.position, error.expected) == (len(PER_HUNDRED) + 1, "a number")


def test_a_word_of_another_usage_is_told_from_a_strange_one() -> None:
    for word, form in HINDI_SCALES.items():
        error = refused(f"দুই {word}")
        assert (error.position, error.expected) == (len("দুই "), f"{form} in place of {word} (Hindi usage)")


def test_figures_with_sho_are_hundreds_or_the_ordinal_from_11_to_48() -> None:
    for n in range(1, 100):
        if 11 <= n <= 48:
            assert (refused(f"{n}শ").position, refused(f"{n} শ").position) == (0, 0)
        else:
            assert read_number(f"{n}শ") == n * 100
        for text in (f"{n}শ", f"{n} শ"):
            assert read_number(text, counting=True) == n * 100
        assert refused(f"{n + 99} শত").position == len(f"{n + 99} ")
        assert read_number(f"{n}শত") == read_number(f"{n} শো") == n * 100
        assert read_number(f"{n}শ এক") == n * 100 + 1
        assert read_number(f"এক লাখ {n}শ") == 100_000 + n * 100


@given(st.integers(0, 10**13) | st.decimals(0, 10**6, places=3), st.sampled_from(["", *NEGATIVES]))
def test_usual_words_are_read_quickly(n: int | Decimal, minus: str) -> None:
    words = f"{minus} {number_to_words(n)}".split()
    assert of_plain_words(words, lexicon(lenient=False)) == (-n if minus else n)
    assert POINT in words or isinstance(n, int) or n == int(n)
