from __future__ import annotations

import sys
import unicodedata
from datetime import date, time

import pytest

from bangla_calendar import (
    BanglaDate,
    find_dates,
    month_number,
    normalize,
    parse_clock,
    parse_date,
    parse_money,
    parse_number,
    parse_ordinal,
    words_to_number,
)
from bangla_calendar.errors import ParseError
from bangla_calendar.language import characters, names
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables.cardinals import CARDINALS

# অক্টোবর and সোমবার as some pages print them.
OCTOBER, MONDAY = "অক্ট\u09be\u09c7বর", "স\u09be\u09c7মবার"


def slipped(text: str) -> str:
    """Return a text with every slip of vowel signs that it can have."""
    for slip, meant in characters.VOWEL_SLIPS.items():
        text = unicodedata.normalize("NFC", text).replace(meant, slip)
    return text


def test_blanks_are_those_of_unicode() -> None:
    every = {chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Zs"}
    assert set(characters.BLANKS) == every - {" "}
    assert set(characters.NO_BREAK_BLANKS) == {
        blank for blank in every if unicodedata.decomposition(blank).startswith("<noBreak>")
    }


def test_dashes_are_those_of_unicode() -> None:
    assert {unicodedata.category(dash) for dash in characters.DASHES if dash != "−"} == {"Pd"}
    assert set(characters.DASHES) == {*characters.HYPHENS, *characters.LONG_DASHES, "−"}
    assert not set(characters.HYPHENS) & set(characters.LONG_DASHES)
    for dash in (*characters.DASHES, *characters.MINUSES_OF_FIGURES):
        assert unicodedata.normalize("NFKC", dash) in characters.DASHES


def test_no_sign_stands_twice_in_a_class_and_a_hyphen_only_first() -> None:
    for name in characters.__all__:
        signs = getattr(characters, name)
        if isinstance(signs, str):
            assert len(set(signs)) == len(signs), name
            assert "-" not in signs[1:], name


def test_invisible_signs_have_no_width() -> None:
    assert {unicodedata.category(sign) for sign in characters.INVISIBLE} == {"Cf"}
    assert normalize(f"আ{characters.INVISIBLE}ষাঢ়") == normalize("আষাঢ়")


def test_twins_are_one_under_the_normal_form() -> None:
    for sign, twin in characters.TWINS.items():
        assert normalize(f"ক{sign}") == normalize(f"ক{twin}")


@pytest.mark.parametrize("slip", [*characters.VOWEL_SLIPS, *characters.SLIPS])
def test_slips_are_left_alone_by_the_normal_form(slip: str) -> None:
    assert normalize(f"ক{slip}") == f"ক{slip}"


def test_months_and_weekdays_are_read_with_slips() -> None:
    assert month_number(OCTOBER, family="gregorian") == 10
    assert names.weekday_number(MONDAY) == 0
    for family in ("bangla", "gregorian", "hijri"):
        for form, number in names.month_forms(family).items():
            assert month_number(slipped(form).replace("র", "ৰ"), family=family) == number


def test_numbers_are_read_with_slips() -> None:
    changed = 0
    for number, standard, *_ in CARDINALS:
        changed += slipped(standard) != standard
        assert words_to_number(slipped(standard)) == number
    assert changed
    assert parse_money(slipped("ষোলো টাকা")) == 16
    assert parse_ordinal(slipped("ষোলোই")) == 16
    assert parse_clock(slipped("এগারোটা")) == time(11)


def test_dates_are_read_with_slips() -> None:
    assert parse_date(f"{MONDAY}, ২ {OCTOBER} ২০২৩") == date(2023, 10, 2)
    (found,) = find_dates(f"সভা বসে {MONDAY}, ২ {OCTOBER} ২০২৩ তারিখে")
    assert found.value == date(2023, 10, 2)
    assert found.weekday == "mon"


@pytest.mark.parametrize("dash", characters.DASHES)
def test_any_dash_joins(dash: str) -> None:
    assert fold(f"Rabi{dash}us sani") == "rabi us sani"
    assert parse_ordinal(f"১১{dash}তম") == 11
    assert parse_date(f"১৫{dash}আশ্বিন{dash}১৪৩০") == BanglaDate(1430, 6, 15)


@pytest.mark.parametrize("hyphen", characters.HYPHENS)
def test_any_hyphen_joins_words_of_numbers(hyphen: str) -> None:
    assert words_to_number(f"এক{hyphen}শ") == 100


@pytest.mark.parametrize("minus", characters.MINUSES)
def test_either_minus_is_a_sign(minus: str) -> None:
    assert parse_number(f"{minus}৫") == words_to_number(f"{minus}পাঁচ") == parse_money(f"{minus}৫ টাকা") == -5


@pytest.mark.parametrize("minus", characters.MINUSES_OF_FIGURES)
def test_no_ordinal_and_no_clock_is_negative(minus: str) -> None:
    with pytest.raises(ParseError):
        parse_ordinal(f"{minus}৫ম")
    with pytest.raises(ParseError):
        parse_clock(f"{minus}৫টা")


@pytest.mark.parametrize("apostrophe", characters.APOSTROPHES)
def test_any_apostrophe_stands_in_names_and_numbers(apostrophe: str) -> None:
    assert month_number(f"শা{apostrophe}বান", family="hijri") == 8
    assert words_to_number(f"দু{apostrophe}শ") == 200


@pytest.mark.parametrize("colon", characters.COLONS)
def test_either_colon_parts_hours_and_minutes(colon: str) -> None:
    assert parse_clock(f"১০{colon}৩০") == time(10, 30)
