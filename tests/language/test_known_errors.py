"""Values that other packages get wrong, as measured with their releases of 2026: ours are right."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from bangla_calendar import BanglaDate, parse_date
from bangla_calendar.errors import BanglaCalendarError, ParseError
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.language.figures import format_number
from bangla_calendar.language.money import money_to_words
from bangla_calendar.language.names import day_part, day_part_forms, month_name, weekday_name
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.number_reader import parse_number
from bangla_calendar.language.ordinal_reader import parse_ordinal
from bangla_calendar.language.ordinals import ordinal
from bangla_calendar.language.speech import date_to_words, figures_to_words
from bangla_calendar.language.words import number_to_words, year_to_words
from bangla_calendar.language.words_reader import words_to_number
from tests.language.forms import precomposed


@pytest.mark.parametrize(
    ("n", "words"),
    [
        # num2words 0.5.14: the minus sign and the zeros after the point are lost.
        (-5, "ঋণাত্মক পাঁচ"),
        ("1.05", "এক দশমিক শূন্য পাঁচ"),
        ("1.005", "এক দশমিক শূন্য শূন্য পাঁচ"),
        ("12.005", "বারো দশমিক শূন্য শূন্য পাঁচ"),
        ("1.101", "এক দশমিক এক শূন্য এক"),
        (Decimal("1E-7"), "শূন্য দশমিক শূন্য শূন্য শূন্য শূন্য শূন্য শূন্য এক"),
        ("1,000", "এক হাজার"),
        # num2words and its copies: 35, 37, 44, 66.
        (35, "পঁয়ত্রিশ"),
        (37, "সাঁইত্রিশ"),
        (44, "চুয়াল্লিশ"),
        (66, "ছেষট্টি"),
        # bnnumerizer 0.0.2: the last letter is cut off, zero is nothing, 101 crore is an error.
        (0, "শূন্য"),
        (100, "একশ"),
        (1000, "এক হাজার"),
        (100_000, "এক লাখ"),
        (10**7, "এক কোটি"),
        (101 * 10**7, "একশ এক কোটি"),
        # num2bangla 1.0.0: "None কোটি"; indic-numtowords: TypeError; indic-num2words: pairs of digits;
        # CLDR: আরব, which is Hindi usage.
        (10**9, "একশ কোটি"),
        (1_234_567_890, "একশ তেইশ কোটি পঁয়তাল্লিশ লাখ সাতষট্টি হাজার আটশ নব্বই"),
        # pi-labs: 89 and 90 are one.
        (89, "উননব্বই"),
        (90, "নব্বই"),
        # Humanizer: চৌঁতিরিশ, ছেচাল্লিশ, তিরানব্বিই.
        (34, "চৌত্রিশ"),
        (46, "ছেচল্লিশ"),
        (93, "তিরানব্বই"),
    ],
)
def test_numbers_in_words(n: Any, words: str) -> None:
    assert number_to_words(n) == words


def test_quarters_less_are_of_the_next_number() -> None:
    # Kenpath: off by one from 46 up.
    for whole in range(1, 99):
        assert number_to_words(whole + Fraction(3, 4)) == f"পৌনে {number_to_words(whole + 1)}"


@pytest.mark.parametrize(
    ("amount", "options", "words"),
    [
        # num2words: fifty and ten পয়সা, five টাকা, ninety-nine পয়সা. num2bangla: "None পয়সা", and no টাকা at all.
        ("1.05", {}, "এক টাকা পাঁচ পয়সা"),
        ("0.01", {}, "এক পয়সা"),
        ("0.5", {}, "পঞ্চাশ পয়সা"),
        (-5, {"only": True}, "ঋণাত্মক পাঁচ টাকা মাত্র"),
        ("1.999", {"rounding": "ROUND_HALF_UP"}, "দুই টাকা"),
    ],
)
def test_money_in_words(amount: Any, options: dict[str, Any], words: str) -> None:
    assert money_to_words(amount, **options) == words


def test_words_are_parted_by_single_blanks() -> None:
    # num2words after a zero in decimals, pybangla everywhere.
    for words in (number_to_words("1.101"), number_to_words(10_000_101), money_to_words("-100.01")):
        assert words == " ".join(words.split())


def test_a_text_with_numbers_is_not_spelt_figure_by_figure() -> None:
    # bnnumerizer: এক এবং এক০ এবং এক০০.
    with pytest.raises(ParseError):
        number_to_words("১ এবং ১০ এবং ১০০")
    assert to_ascii_digits("১ এবং ১০ এবং ১০০") == "1 এবং 10 এবং 100"


def test_ordinals_and_years() -> None:
    # num2words: the cardinal for an ordinal, শূন্যতম, পাঁচশত সাল for 500 BCE, a thousand nine hundred.
    assert [ordinal(n) for n in (1, 2, 11)] == ["প্রথম", "দ্বিতীয়", "একাদশ"]
    assert ordinal(2, digits="bangla") == "২য়"
    # Humanizer: ষষ্ট.
    assert ordinal(6) == "ষষ্ঠ"
    with pytest.raises(ValueError, match="must be in 1"):
        ordinal(0)
    assert year_to_words(-500, era="gregorian") == "খ্রিষ্টপূর্ব পাঁচশ"
    assert year_to_words(1971) == "উনিশশো একাত্তর"
    # bangla 0.0.6: Arabic digits work.
    with pytest.raises(ParseError):
        parse_ordinal("٣য়")
    # num2words: দ্বিতীয় in one Unicode form, the rest in another.
    for n in range(1, 101):
        for text in (number_to_words(n), ordinal(n), ordinal(n, style="tatsama")):
            assert normalize(text.replace("\u200c", "")) == text.replace("\u200c", "")


@pytest.mark.parametrize(
    ("figures", "words"),
    # bangla-text-normalizer: একুশশে, একলা, চারঠা. pybangla: একুশ শে. Kenpath: day 1 is এক.
    [("২১শে", "একুশে"), ("১লা", "পহেলা"), ("৪ঠা", "চৌঠা")],
)
def test_figures_with_endings(figures: str, words: str) -> None:
    assert figures_to_words(figures) == words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # pybangla 3.0.7: crashes, nonsense, and words that are known in one Unicode form only.
        ("আটাশ", 28),
        ("এক কোটি কোটি", 10**14),
        ("হাজার কোটি", 10**10),
        ("উনিশশো একাত্তর", 1971),
        ("ছয়", 6),
        ("নয়", 9),
        ("দেড়", Fraction(3, 2)),
        ("আড়াই", Fraction(5, 2)),
        ("পঁয়ত্রিশ", 35),
        ("চুয়াল্লিশ", 44),
        ("ষোলো", 16),
        ("চোদ্দ", 14),
        ("কুড়ি", 20),
        ("বায়ান্ন", 52),
        ("ঊনিশ", 19),
    ],
)
def test_words_are_read_in_either_unicode_form(text: str, number: int | Fraction) -> None:
    assert words_to_number(text) == words_to_number(precomposed(text)) == number


def test_figures() -> None:
    # bangla-text-normalizer splits at commas; Babel refuses Bengali digits, and writes ASCII ones.
    assert parse_number("১,২৩,৪৫৬.৭৮") == Decimal("123456.78")
    assert format_number(123456) == "১,২৩,৪৫৬"
    # bnUnicodeNormalizer deletes ASCII digits and ৳.
    assert normalize("১2৩ ৳৫০০") == "১2৩ ৳৫০০"


@pytest.mark.parametrize(
    ("n", "compact"),
    # ICU 78: ten times and ten thousand times too low; Babel: a hundred times.
    [(10**10, "১ হাজার কোটি"), (10**11, "১০ হাজার কোটি"), (123 * 10**9, "১২.৩ হাজার কোটি")],
)
def test_compact_numbers(n: int, compact: str) -> None:
    assert format_number(n, compact=True) == compact
    assert words_to_number(compact) == n


def test_names() -> None:
    # date-fns: a trailing blank and পূর্বাহ্ন; moment: ফেবুয়ারী, বৃহস্পত্তিবার; CLDR 47: জানুয়ারী.
    assert weekday_name(3) == "বৃহস্পতিবার"
    assert month_name(2, family="gregorian") == "ফেব্রুয়ারি"
    assert month_name(1, family="gregorian") == "জানুয়ারি"
    assert day_part(8) == "সকাল"  # moment: শকাল
    assert day_part_forms()["পূর্বাহ্ণ"] == day_part_forms()["পূর্বাহ্ন"] == "পূর্বাহ্ণ"


def test_the_first_is_said_as_a_day() -> None:
    assert date_to_words(date(2024, 1, 1)) == "পহেলা জানুয়ারি দুই হাজার চব্বিশ"


@pytest.mark.parametrize("text", ["32/13/2024", "31-02-2024"])
def test_days_that_are_none_are_refused(text: str) -> None:
    # bangla-text-normalizer and pybangla take them.
    with pytest.raises(BanglaCalendarError):
        parse_date(text)


def test_a_day_with_its_ending_is_read_whole() -> None:
    # pybangla: day 1, and 5 August in অগ্রহায়ণ.
    assert parse_date("৫ই আগস্ট ২০২৪") == date(2024, 8, 5)
    assert str(BanglaDate.from_gregorian(date(2024, 8, 5))) == "২১ শ্রাবণ ১৪৩১"
