"""What the words of dates mean in a case, in the letters of scholars, and with a number before them."""

from __future__ import annotations

from datetime import date
from unicodedata import normalize

import pytest

from bangla_calendar import find_dates, month_name, number_to_words, parse_date, weekday_name
from bangla_calendar.grammar.vocabulary import meaning
from bangla_calendar.language.normal_form import fold, fold_row
from bangla_calendar.language.tables import date_words, durations, endings
from bangla_calendar.language.tables.date_words import ENDLESS_MONTHS
from tests.finding.found import the_one

PARTICLES = ("", "ই", "ও")
# Vowels take র or তে and য়ে, consonants ের and ে.
CASES = {False: ("ের", "ে", "কে"), True: ("র", "তে", "কে", "য়ের")}


def cases(word: str) -> tuple[str, ...]:
    return CASES["\u09be" <= word[-1] <= "\u09cc" or word[-1] in "ইউ"]


ROWS = {
    "S": (date_words.YEAR_WORDS, 0, ""),
    "T": (date_words.DAY_OF_MONTH, 0, ""),
    "x": (date_words.BETWEEN, 0, ""),
    "k": (date_words.LISTING, 0, ""),
    "D": (date_words.DECADE, 0, ""),
    "C": (date_words.CENTURY, 0, ""),
    "F": (date_words.OFFICE_YEARS, 0, ""),
    "b": (date_words.STRUCK, 0, ""),
    "*": (date_words.STRIKES, 0, ""),
    "^": (date_words.BANGLA_FEASTS, 0, ""),
    "=": (date_words.SAME_DAY, 0, ""),
    "<": (date_words.CLOSING, 0, ""),
    "W": (date_words.TO_STRIKE, 0, ""),
    "X": (date_words.LEFT, 0, ""),
    "f": (date_words.AFTER_TIME, 0, ""),
    "!": (date_words.SHARP, 0, ""),
    "K": (f"{date_words.COUNTED}|{date_words.COUNTED_ENDLESS}|{date_words.COUNT_ENDINGS}", 0, ""),
    "E": (date_words.OTHER_ERAS, 0, "other"),
    "A": (date_words.THIS, 0, "this"),
    "A ": (date_words.THAT, 0, "that"),
    "g": (durations.AGO, -1, ""),
    "g ": (durations.LATER, 1, ""),
    "P": (durations.TOWARD[-1], -1, ""),
    "P ": (durations.TOWARD[1], 1, ""),
    "i": ("|".join(endings.MINUTES), 0, "minute"),
    "s": ("|".join(endings.SECONDS), 0, "second"),
}


@pytest.mark.parametrize("kind", ROWS)
def test_every_word_of_a_row_has_its_kind_value_and_name(kind: str) -> None:
    row, value, name = ROWS[kind]
    for form in fold_row(row):
        assert meaning(form)[:3] == (kind.strip(), value, name), form


@pytest.mark.parametrize("family", ["bangla", "gregorian"])
def test_a_month_in_a_case_is_one_of_its_own_kind(family: str) -> None:
    for number in range(1, 13):
        word = month_name(number, family=family)  # type: ignore[arg-type]
        assert meaning(word)[:3] == ("m", number, family)
        if fold(word) in map(fold, ENDLESS_MONTHS.split("|")):
            continue
        for ending in ("ই", "ও", *(case + particle for case in cases(word) for particle in PARTICLES)):
            assert meaning(word + ending)[:3] == ("M", number, family), word + ending


@pytest.mark.parametrize(
    ("era", "family", "kind", "in_a_case"),
    [
        *(("বঙ্গাব্দ", "bangla", "E", "Q"), ("খ্রিষ্টাব্দ", "gregorian", "E", "Q"), ("হিজরি", "hijri", "E", "Q")),
        *(("বাংলা", "bangla", "I", ">"), ("গৌরাব্দ", "other", "E", "Q")),
    ],
)
def test_an_era_in_a_case_is_of_another_kind(era: str, family: str, kind: str, in_a_case: str) -> None:
    assert (meaning(era).kind, meaning(era).name) == (kind, family)
    if family != "other":
        assert {meaning(era + particle).kind for particle in PARTICLES} == {kind}
    for ending in ("র",) if era[-1] in "িা" else ("ের", "ে"):
        assert (meaning(era + ending).kind, meaning(era + ending).name) == (in_a_case, family)


@pytest.mark.parametrize("number", range(7))
def test_a_weekday_in_a_case_is_one(number: int) -> None:
    word = weekday_name(number, "bn")
    for ending in ("", "ও", "ই", "ের", "ে", "েও", "েরই"):
        assert meaning(word + ending)[:2] == ("w", number)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *(("Vaiśākh", 1), ("Jyaiṣṭha", 2), ("Bhādra", 5), ("Āśvin", 6), ("Kārtik", 7), ("Agrahāyaṇ", 8)),
        *(("Māgh", 10), ("Phālgun", 11), ("Caitra", 12)),
    ],
)
def test_signs_over_and_under_latin_letters_change_no_name(name: str, number: int) -> None:
    for form in (name, name.upper(), name.lower(), normalize("NFD", name)):
        match = the_one(f"dated 15 {form} 1430 in Dhaka")
        assert match.text == f"15 {form} 1430"
        assert (match.calendar, match.year, match.month, match.day) == ("bangla", 1430, number, 15)
        assert parse_date(match.text) == parse_date(f"15 {name} 1430")


@pytest.mark.parametrize("number", range(1, 8))
@pytest.mark.parametrize(("unit", "days"), [("দিন", 1), ("সপ্তাহ", 7)])
def test_a_number_may_be_written_onto_its_unit(number: int, unit: str, days: int) -> None:
    reference = date(2024, 6, 15)
    text = f"{number_to_words(number)}{unit} আগে"
    match = the_one(text, reference=reference)
    assert match.text == text
    assert match.gregorian == date.fromordinal(reference.toordinal() - number * days)
    assert find_dates(f"{unit}{unit} আগে", reference=reference) == []
