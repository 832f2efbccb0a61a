"""Years in words before a day, a month and the ends of a range, with a word for a year or in the genitive."""

from __future__ import annotations

import pytest

from bangla_calendar import find_dates
from tests.finding.found import fields, texts, the_one

# In words, and in figures.
YEARS = [
    ("উনিশশো একাত্তর", "১৯৭১"),
    ("উনিশ শ’ একাত্তর", "১৯৭১"),
    ("দুই হাজার চব্বিশ", "২০২৪"),
    ("তেরোশো আটষট্টি", "১৩৬৮"),
]
AFTER = [
    "২৫ মার্চ",
    "২৫শে বৈশাখ",
    "মার্চ",
    "মার্চ ২৫",
    "মার্চ মাসের ২৫ তারিখে",
    "২৫ ও ২৬ মার্চ",
    "২৫-২৬ বৈশাখ",
    "মার্চ-এপ্রিল",
    "মার্চ মাসের ২৫ থেকে ২৬ তারিখ",
    "বৈশাখের ১, ২ ও ৩ তারিখে",
]


def read(text: str) -> list[tuple[object, ...]]:
    return [(*fields(match), match.kind, match.flags, match.end_date) for match in find_dates(text)]


@pytest.mark.parametrize("rest", AFTER)
@pytest.mark.parametrize(("words", "figures"), YEARS)
def test_a_year_in_words_is_that_in_figures(words: str, figures: str, rest: str) -> None:
    for mark in (" সালের ", " সালের, "):
        assert read(f"{words}{mark}{rest}") == read(f"{figures}{mark}{rest}")
    match = the_one(f"{words} সালের {rest}")
    assert (match.text, match.year) == (f"{words} সালের {rest}", int(figures))


@pytest.mark.parametrize("rest", AFTER)
@pytest.mark.parametrize(
    ("genitive", "figures"),
    [
        ("উনিশশো একাত্তরের", "১৯৭১"),
        ("উনিশ শ’ একাত্তরেরও", "১৯৭১"),
        ("দুই হাজার চব্বিশের", "২০২৪"),
        ("তেরোশো ছাপ্পান্নর", "১৩৫৬"),
        ("উনিশশ বায়ান্ন এর", "১৯৫২"),
    ],
)
def test_the_genitive_of_a_year_in_words(genitive: str, figures: str, rest: str) -> None:
    assert read(f"{genitive} {rest}") == read(f"{figures}-এর {rest}")
    assert the_one(f"{genitive} {rest}").year == int(figures)


@pytest.mark.parametrize("rest", AFTER[:8])
@pytest.mark.parametrize(
    ("genitive", "figures"), [("একাত্তরের", "’৭১"), ("চব্বিশের", "’২৪"), ("বায়ান্নর", "’৫২"), ("নব্বইয়ের", "’৯০")]
)
def test_the_genitive_of_two_digits_is_a_year_of_a_century_untold(
    genitive: str, figures: str, rest: str
) -> None:
    assert read(f"{genitive} {rest}") == read(f"{figures}-এর {rest}")
    assert "two-digit-year" in the_one(f"{genitive} {rest}").flags


@pytest.mark.parametrize("rest", AFTER[:8])
@pytest.mark.parametrize(("words", "figures"), [("একাত্তর সালের", "৭১ সালের"), ("চব্বিশ সনের", "২৪ সনের")])
def test_two_digits_in_words_are_those_in_figures(words: str, figures: str, rest: str) -> None:
    assert read(f"{words} {rest}") == read(f"{figures} {rest}")
    assert "two-digit-year" in the_one(f"{words} {rest}").flags


def test_two_digits_in_words_after_a_day() -> None:
    match = the_one("১৫ আশ্বিন ত্রিশ বঙ্গাব্দ")
    assert (match.year, match.flags) == (1430, ("two-digit-year",))
    assert read("ত্রিশ বঙ্গাব্দের ১৫ আশ্বিন") == read("৩০ বঙ্গাব্দের ১৫ আশ্বিন")
    assert read("একাত্তর খ্রিস্টাব্দের মার্চে") == read("৭১ খ্রিস্টাব্দের মার্চে")
    assert the_one("চৌদ্দশ সালের ১ বৈশাখ").flags == ()
    assert texts("একশ সালের ৫ মে, পাঁচ সালের ৬ মে") == ["৫ মে", "৬ মে"]


@pytest.mark.parametrize("number", ["একশর", "পাঁচশোর", "পাঁচের", "তিনজনের", "নয় হাজারের", "একশ পাঁচের", "একশ পঁচিশের"])
def test_other_numbers_in_the_genitive_are_no_years(number: str) -> None:
    assert texts(f"{number} ৫ মে") == ["৫ মে"]


def test_the_genitive_of_a_number_is_no_day() -> None:
    match = the_one("চব্বিশের জুলাই")
    assert (match.kind, match.year, match.day) == ("month-year", 2024, None)
    assert (the_one("চব্বিশে জুলাই").day, the_one("চব্বিশ জুলাই").day) == (24, 24)
    assert texts("একুশের ফেব্রুয়ারি ১৯৫২") == ["ফেব্রুয়ারি ১৯৫২"]
    assert texts("একাত্তরের ২৬ মার্চ ১৯৭১") == ["২৬ মার্চ ১৯৭১"]


@pytest.mark.parametrize("year", ["সন ১৩৬৮", "বাংলা ১৩৬৮", "বাংলা সন ১৩৬৮", "১৩৬৮"])
@pytest.mark.parametrize("day", ["২৫শে বৈশাখ", "২৫ বৈশাখ, সোমবার"])
def test_a_year_and_a_comma_before_a_day(year: str, day: str) -> None:
    match = the_one(f"{year}, {day}")
    assert (match.text, fields(match)) == (f"{year}, {day}", ("bangla", 1368, 1, 25))
    assert texts(f"{year}, ২৫শে বৈশাখ ১৩৬৯")[-1] == "২৫শে বৈশাখ ১৩৬৯"
