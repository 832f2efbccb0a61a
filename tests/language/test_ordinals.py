from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.arguments import DIGIT_SETS
from bangla_calendar.errors import DateRangeError, ParseError, UnknownNameError
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits
from bangla_calendar.language.normal_form import fold, normalize
from bangla_calendar.language.ordinal_reader import parse_ordinal
from bangla_calendar.language.ordinals import date_ordinal, ending_fits, ordinal
from bangla_calendar.language.tables.endings import DATE_ENDINGS
from bangla_calendar.language.tables.ordinals import DAY_WORDS, DAYS_OF_ENDING, TATSAMA
from bangla_calendar.language.words import number_to_words
from bangla_calendar.typing import DigitSet
from tests.language.forms import disguises, polluted, strewn

STYLES: list[Any] = ["usual", "modern", "tatsama"]
REGIONS: list[Any] = ["BD", "IN"]
ENDINGS = ["লা", "রা", "রা", "ঠা"] + ["ই"] * 14 + ["শে"] * 14
FIGURES = ["ম", "য়", "য়", "র্থ", "ম", "ষ্ঠ", "ম", "ম", "ম", "ম"]


def listed() -> list[tuple[int, str]]:
    return [
        (n, form)
        for table in (TATSAMA, DAY_WORDS)
        for n, standard, variants in table
        for form in (standard, *variants.split("|"))
        if form
    ]


def test_every_form_is_read_to_its_number() -> None:
    for n, form in listed():
        for text in disguises(form):
            assert parse_ordinal(text) == n, ascii(text)


def test_invisible_signs_are_read_over_wherever_they_stand() -> None:
    for n, form in listed():
        assert {parse_ordinal(text) for text in strewn(form)} == {n}


def test_no_form_is_two_numbers() -> None:
    numbers: dict[str, set[int]] = {}
    for n, form in listed():
        numbers.setdefault(fold(form), set()).add(n)
    assert all(len(meant) == 1 for meant in numbers.values())
    assert [n for n, *_ in TATSAMA] == list(range(1, 101))
    assert [n for n, *_ in DAY_WORDS] == list(range(1, 33))


@pytest.mark.parametrize("style", STYLES)
def test_ordinals_come_back_in_every_style(style: Any) -> None:
    for n, region, digits in product(range(1, 101), REGIONS, (None, *DIGIT_SETS)):
        text = ordinal(n, style=style, digits=digits, region=region)
        for disguise in disguises(text):
            assert parse_ordinal(disguise) == n, ascii(disguise)
        assert (digits == "ascii") == (text != to_bangla_digits(text)), text


@pytest.mark.parametrize("n", range(1, 33))
def test_days_come_back_in_words_and_figures(n: int) -> None:
    for first, region in product((None, "পহেলা", "পয়লা"), REGIONS):
        for text in disguises(date_ordinal(n, digits=None, first=first, region=region)):
            assert parse_ordinal(text) == n
    assert date_ordinal(n, digits="ascii") == to_ascii_digits(date_ordinal(n))
    for text in (date_ordinal(n), date_ordinal(n, lang="en"), date_ordinal(n, digits="ascii")):
        assert parse_ordinal(text) == n
    assert parse_ordinal(to_bangla_digits(n) + " " + ENDINGS[n - 1]) == n
    assert parse_ordinal(to_bangla_digits(n) + "-" + ENDINGS[n - 1]) == n


@given(st.integers(1, 10**20), st.sampled_from([None, *DIGIT_SETS]), st.sampled_from(REGIONS), st.data())
def test_large_ordinals_come_back(n: int, digits: DigitSet | None, region: Any, data: st.DataObject) -> None:
    assert parse_ordinal(data.draw(polluted(ordinal(n, digits=digits, region=region)))) == n


def test_spelling_of_ordinals() -> None:
    assert [ordinal(n) for n in range(1, 11)] == [
        *("প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম"),
        *("ষষ্ঠ", "সপ্তম", "অষ্টম", "নবম", "দশম"),
    ]
    assert ordinal(11, style="modern") == "এগারোতম"
    assert ordinal(11, style="tatsama") == "একাদশ"
    assert ordinal(19, style="tatsama") == "ঊনবিংশ"
    assert [ordinal(n) for n in (100, 101, 200, 1000, 2000)] == [
        *("শততম", "একশ একতম", "দুইশতম", "হাজারতম", "দুই হাজারতম"),
    ]
    assert ordinal(100, style="tatsama") == "শততম"
    assert ordinal(1234567) == "বারো লাখ চৌত্রিশ হাজার পাঁচশ সাতষট্টিতম"
    for n in range(1, 101):
        figures = to_bangla_digits(n)
        assert ordinal(n, digits="bangla") == figures + (FIGURES[n - 1] if n < 11 else "তম")
        tatsama = FIGURES[n - 1] if n < 11 else "শ" if n < 49 else "তম"
        assert ordinal(n, style="tatsama", digits="bangla") == figures + tatsama
        assert ordinal(n) == ordinal(n, style="tatsama" if n < 21 or n == 100 else "modern")
        if 10 < n < 100:
            assert ordinal(n, style="modern") == number_to_words(n) + "তম"
        assert normalize(ordinal(n)) == ordinal(n)


def test_spelling_of_days() -> None:
    for day, ending in enumerate(ENDINGS, 1):
        assert date_ordinal(day) == to_bangla_digits(day) + ending
        assert ending in DATE_ENDINGS
        if day > 4:
            assert date_ordinal(day, digits=None) == number_to_words(day) + ("ই" if day < 19 else "ে")
    assert [date_ordinal(n, digits=None) for n in range(1, 5)] == ["পহেলা", "দোসরা", "তেসরা", "চৌঠা"]
    for first in disguises("পয়লা"):
        assert date_ordinal(1, digits=None, first=first) == "পয়লা"
    english = [date_ordinal(day, lang="en") for day in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30, 31, 32)]
    assert english == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th"),
        *("21st", "22nd", "23rd", "30th", "31st", "32nd"),
    ]
    assert all(date_ordinal(day, lang="en")[-2:] in DATE_ENDINGS for day in range(1, 33))


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("২১এ", 21),
        ("৩১ এ", 31),
        ("১১শ", 11),
        ("৪৮শ", 48),
        ("৪৯তম", 49),
        ("একশো একতম", 101),
        ("এগারতম", 11),
        ("দুই হাজারতম", 2000),
        ("101st", 101),
        ("১,০০০তম", 1000),
        ("1,23,456th", 123_456),
        ("ষোলতম", 16),
        (" দ্বিতীয়\n", 2),
        ("21ST", 21),
        ("শততম", 100),
        ("একশতম", 100),
        ("হাজারতম", 1000),
        ("সহস্রতম", 1000),
        ("লক্ষ তম", 100_000),
        ("৫ম।", 5),
        ("(১১তম)", 11),
        ("৩য় (তৃতীয়)", 3),
        ("তৃতীয় (৩য়)", 3),
        ("২১শে (একুশে)", 21),
    ],
)
def test_what_people_write_is_read(text: str, n: int) -> None:
    assert parse_ordinal(text) == n


def test_careless_endings_of_days_are_for_lenient_readers() -> None:
    for text, n in (("২৩সে", 23), ("৭এ", 7), ("৮ম", 8), ("৩০ই", 30), ("২শে", 2)):
        assert parse_ordinal(text, lenient=True) == n
        if text != "৮ম":
            with pytest.raises(ParseError):
                parse_ordinal(text)
    assert parse_ordinal("ছেচাল্লিশতম", lenient=True) == 46
    assert parse_ordinal("৬ষ্ট", lenient=True) == 6
    for text in ("৬ষ্ট", "পঁচীশতম"):
        with pytest.raises(ParseError):
            parse_ordinal(text)
    with pytest.raises(ParseError):
        parse_ordinal("৩৩শে", lenient=True)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("এগারো", 0),
        ("৫শ", 1),
        ("৪৯শ", 2),
        ("১য়", 1),
        ("১১ম", 2),
        ("১১", 2),
        ("০ম", 0),
        ("-১ম", 0),
        ("১2তম", 1),
        ("দুইতম", 0),
        ("শূন্যতম", 0),
        ("অর্ধেকতম", 0),
        ("তম", 0),
        ("৩৩শে", 2),
        ("1nd", 1),
        ("১.৫তম", 1),
        ("১,০০তম", 1),
        ("٣য়", 0),
        ("²য়", 0),
        ("এক সহস্রতম", 0),
        ("একশ একুশে তম", 0),
        ("একশ টি তম", 0),
        ("একশটি তম", 0),
        ("এক শত প্রথম", 0),
        ("৩য় (চতুর্থ)", 5),
        ("প্রায় ৫ম", 0),
        ("১ ΐΐ", 2),  # in lower case each of these is three signs
        ("\u200c১ক", 2),
        ("\u200c ১২,৩\u200d৪ম", 4),
        ("১২ - শেষ", 5),
    ],
)
def test_what_is_no_ordinal_is_refused(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_ordinal(text)
    assert refused.value.position == position


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("এক সহস্রতম", "হাজারতম after a number, for সহস্রতম stands alone"),
        ("এক শত প্রথম", "an ordinal in -তম after এক শত in place of প্রথম"),
        ("তৃতিয়", "did you mean তৃতীয়"),
        ("৩য় (চতুর্থ)", "it is 3 by '৩য়' and 4 by 'চতুর্থ'"),
        ("1g (cÖ_g)", "looks like Bijoy"),
    ],
)
def test_the_error_says_what_to_write(text: str, told: str) -> None:
    with pytest.raises(ParseError, match=re.escape(told)):
        parse_ordinal(text)


def test_figures_have_the_endings_of_their_number_and_no_others() -> None:
    english = {1: "st", 2: "nd", 3: "rd"}
    endings = {*FIGURES, "শ", "তম", *ENDINGS, "এ", "st", "nd", "rd", "th", *DATE_ENDINGS, "টি", ""}
    for n in (*range(1, 125), 200, 211, 1011, 1021, 1111, 10**6 + 12):
        fitting = {
            FIGURES[n - 1] if n < 11 else "তম",
            english.get(n % 10, "th") if n // 10 % 10 != 1 else "th",
        }
        fitting |= {"শ"} if 11 <= n <= 48 else set()
        fitting |= {ENDINGS[n - 1]} if n <= 32 else set()
        fitting |= {"এ"} if 19 <= n <= 32 else set()
        for ending in endings:
            for lenient in (False, True):
                if ending in fitting or (lenient and n <= 32 and ending in DATE_ENDINGS):
                    assert parse_ordinal(f"{n}{ending}", lenient=lenient) == n
                else:
                    with pytest.raises(ParseError) as refused:
                        parse_ordinal(f" {n}{ending}", lenient=lenient)
                    assert refused.value.position == 1 + len(f"{n}"), (n, ending)
                    assert all(choice in refused.value.expected for choice in fitting - {"এ"})
        with pytest.raises(ParseError):
            parse_ordinal(f"-{n}তম")


def test_a_day_bears_the_endings_of_its_number_and_those_of_any_day() -> None:
    for day, ending in product(range(1, 33), DATE_ENDINGS):
        if ending in ("st", "nd", "rd", "th"):
            fits = ending == date_ordinal(day, lang="en").lstrip("0123456789")
        else:
            fits = day in DAYS_OF_ENDING.get(ending, [day])
        assert ending_fits(day, ending) == fits, (day, ending)
        assert ending_fits(day, ENDINGS[day - 1])


def test_a_cardinal_with_an_ending_is_the_ordinal_of_that_number_alone() -> None:
    for n in (*range(11, 100, 8), 110, 1000, 1501, 10**5, 10**7 + 1):
        assert parse_ordinal(f"{number_to_words(n)}তম") == parse_ordinal(f"{number_to_words(n)} তম") == n
        for more in ("শতাংশ", "বঙ্গাব্দ", "সাল", "ডজন"):
            with pytest.raises(ParseError):
                parse_ordinal(f"{number_to_words(n)} {more}তম")
        for first in ("প্রথম", "পঞ্চম", "পহেলা"):
            with pytest.raises(ParseError, match="an ordinal in -তম after"):
                parse_ordinal(f"{number_to_words(n)} {first}")
            with pytest.raises(ParseError) as refused:
                parse_ordinal(f"মানুষ {first}")
            assert "in -তম" not in refused.value.expected
        with pytest.raises(ParseError) as refused:
            parse_ordinal(f"{number_to_words(n)} মানুষ")
        assert "in -তম" not in refused.value.expected


@pytest.mark.parametrize(
    "text", ["৯" * 1_000_000, "৯" * 1_000_000 + "তম", "ক" * 1_000_000 + "তম", "তম" * 1_000_000]
)
def test_hostile_text_is_refused(text: str) -> None:
    with pytest.raises(ParseError):
        parse_ordinal(text)


def test_other_numbers_are_refused() -> None:
    for day in (0, 33, -1):
        with pytest.raises(DateRangeError, match=r"1\.\.32"):
            date_ordinal(day)
    for n in (0, -1):
        with pytest.raises(DateRangeError):
            ordinal(n)
    with pytest.raises(DateRangeError, match=r"1\.\.100"):
        ordinal(101, style="tatsama")
    for wrong in (True, 1.0, "1"):
        with pytest.raises(TypeError):
            date_ordinal(wrong)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            ordinal(wrong)  # type: ignore[arg-type]
    for write in (date_ordinal, ordinal):
        with pytest.raises(UnknownNameError, match="unknown digit set 'roman': choose from bangla, ascii"):
            write(11, digits="roman")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        date_ordinal(1, lang="hi")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        date_ordinal(1, first="প্রথম")
    for write in (date_ordinal, ordinal):
        with pytest.raises(UnknownNameError, match="region"):
            write(1, region="bd")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        ordinal(1, style="old")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        parse_ordinal(1)  # type: ignore[arg-type]
