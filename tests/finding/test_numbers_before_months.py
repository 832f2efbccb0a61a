"""Numbers and names before a month that are no part of its date, and years that are of the next one."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import find_dates
from tests.finding.found import fields, texts, the_one


@pytest.mark.parametrize("name", ["কোভিড", "জি", "এপোলো", "অনূর্ধ্ব", "মিরপুর", "চন্দ্রযান", "G", "এফ", "টি"])
@pytest.mark.parametrize("day", ["১৯ মার্চ ২০২০", "৩ আগস্ট ২০২৩", "৭ ফাল্গুন ১৪৩০", "11 July 1969"])
def test_a_figure_joined_to_a_name_may_number_it(name: str, day: str) -> None:
    match = the_one(f"{name}-{day}")
    assert (match.text, match.flags, match.gregorian) == (day, ("uncertain",), None)


@pytest.mark.parametrize(
    "label", ["তারিখ-", "তাং-", "জন্ম-", "মৃত্যু-", "প্রকাশিত-", "ঢাকা–", "ঢাকা - ", "কোভিড ", "(ক)-"]
)
def test_a_figure_that_numbers_nothing(label: str) -> None:
    match = the_one(f"{label}১৯ মার্চ ২০২০")
    assert (match.text, match.flags, match.value) == ("১৯ মার্চ ২০২০", (), date(2020, 3, 19))


@pytest.mark.parametrize("name", ["টি", "বি", "এ", "T", "ভিটামিন বি"])
def test_a_figure_glued_to_letters_may_number_them(name: str) -> None:
    assert the_one(f"{name}২০ জুন ২০২৪").flags == ("uncertain",)


@pytest.mark.parametrize("before", ["সুলতানা", "প্রতিবেদক", "তারিখ", "আজ"])
def test_a_figure_glued_to_the_end_of_a_text(before: str) -> None:
    match = find_dates(f"{before}২০ জুন ২০২৪")[-1]
    assert (match.text, match.value, match.flags) == ("২০ জুন ২০২৪", date(2024, 6, 20), ())


@pytest.mark.parametrize("sign", ["৳", "₹", "$", "£", "€"])
@pytest.mark.parametrize("day", ["১২ মে ২০২৪", "১৫ আশ্বিন ১৪৩০", "12/5/2024"])
def test_an_amount_before_a_month(sign: str, day: str) -> None:
    match = the_one(f"দাম {sign}{day}")
    assert (match.flags, match.gregorian) == (("uncertain",), None)


def test_a_month_joined_to_the_day_of_the_next() -> None:
    match = the_one("১৬ ডিসেম্বর-২৬ মার্চ, ১৯৭২")
    assert (match.flags, match.gregorian) == ((), (date(1971, 12, 16), date(1972, 3, 26)))


def test_of_three_days_that_dashes_part_the_first_is_not_the_second() -> None:
    assert texts("১২-১৩-১৪ মে ২০২৩") == ["১৪ মে ২০২৩"]


def test_the_ending_of_a_day_is_that_of_no_number() -> None:
    assert the_one("ঢাকা-১৯শে মার্চ ২০২০").flags == ()


@pytest.mark.parametrize("name", ["কার্তিক", "শ্রাবণ", "রমজান", "রজব", "আশ্বিন", "শাওন", "জুন"])
@pytest.mark.parametrize("day", ["১২ মে ২০২১", "৫ই জুন ২০২২", "১২ মে ২০২১ রাত ৮টায়", "৭ ফাল্গুন ১৪৩০", "১২ মে"])
def test_a_name_that_is_a_month_before_a_date(name: str, day: str) -> None:
    assert texts(f"{name} {day}") == [day]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মার্চ ১২ এপ্রিল ১৩", ["মার্চ ১২", "এপ্রিল ১৩"]),
        ("অক্টোবর ১৮ পর্যন্ত", ["অক্টোবর ১৮"]),
        ("মার্চ ১২ ২০২১ এপ্রিল ১৩ ২০২১", ["মার্চ ১২ ২০২১", "এপ্রিল ১৩ ২০২১"]),
    ],
)
def test_days_after_their_months(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize("text", ["৩ সাবান", "৫ সাবান ২০ টাকা", "শাওন ১২ গোল", "১২ শাওন"])
def test_soap_and_people_are_no_months(text: str) -> None:
    assert texts(text) == []


def test_their_months_have_a_year() -> None:
    assert fields(the_one("১৫ সাবান ১৪৪৫")) == ("hijri", 1445, 8, 15)
    assert fields(the_one("১২ শাওন ১৩৩০")) == ("bangla", 1330, 4, 12)


@pytest.mark.parametrize(
    "dates",
    [
        ("১৯৭১ এর ২৫ মার্চ", "’৭১ এর ২৬ মার্চ"),
        ("১৯৭০ সালের ২৫ মার্চ", "’৭১-এর ২৬ মার্চ"),
        ("১৯৭০ সালের ২৫ মার্চ", "১৯৭১ এর ২৬ মার্চ"),
        ("২৫ মার্চ", "’৭১ এর ২৬ মার্চ"),
        ("২৫ মার্চ", "’৭১ সালের ২৬ মার্চ"),
    ],
)
def test_a_year_before_a_date_is_not_that_of_the_date_before_it(dates: tuple[str, str]) -> None:
    assert tuple(texts(", ".join(dates))) == dates


def test_a_year_in_two_digits_after_its_date() -> None:
    assert fields(the_one("২৫ মার্চ ’৭১ এর ভাষণ")) == ("gregorian", 1971, 3, 25)


@pytest.mark.parametrize("years", ["১৪৩০-১৪৩১", "১৪৩০/১৪৩১", "১৪৩০-৩১", "১৪৩০-৩১ সন", "১৪৩০।৩১ সন"])
def test_two_years_of_which_one_is_meant(years: str) -> None:
    match = the_one(f"১৫ আশ্বিন {years}")
    assert (match.flags, match.gregorian) == (("uncertain",), None)


def test_years_that_are_not_next_to_each_other() -> None:
    assert the_one("১৫ আশ্বিন ১৪৩০-১৪৩২").flags == ()
    assert the_one("৫ মে ২০২৩-২০২৪ সালের ৬ মে").gregorian == (date(2023, 5, 5), date(2024, 5, 6))


@pytest.mark.parametrize("unit", ["মাস", "মাসের", "দিন"])
def test_three_lengths_are_no_date(unit: str) -> None:
    assert texts(f"কিস্তি ৬/১২/২৪ {unit}") == []


@pytest.mark.parametrize("mark", [".", ")", "।"])
@pytest.mark.parametrize(
    "names", [("বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়"), ("জানুয়ারি", "ফেব্রুয়ারি", "মার্চ"), ("June", "July", "August")]
)
def test_months_in_a_numbered_list_have_no_days(mark: str, names: tuple[str, ...]) -> None:
    assert texts(" ".join(f"{n}{mark} {name}" for n, name in enumerate(names, 1))) == []


@pytest.mark.parametrize("rest", ["।", ")", "। মেলা", ". Then", ", জুলাই", " ও জুলাই"])
def test_a_day_after_its_month_at_the_end_of_a_sentence(rest: str) -> None:
    assert texts(f"শুরু জুন ২{rest}")[0] == "জুন ২"


@pytest.mark.parametrize("label", ["পৃ. ", "পৃ ", "পৃষ্ঠা: ", "pp. ", "page ", "৩য় বর্ষ, সংখ্যা ", "খণ্ড ", "কক্ষ "])
@pytest.mark.parametrize("numbers", ["৭", "৫-৭", "৫–৭", "৫ – ৭", "৫/৭", "৫ ও ৭", "৫ থেকে ৭", "১০১-১০৭"])
@pytest.mark.parametrize("month", ["মে ১৯৯৯", "আশ্বিন ১৪৩০", "May 1999"])
def test_pages_and_parts_before_a_month_are_no_days_of_it(label: str, numbers: str, month: str) -> None:
    assert texts(f"{label}{numbers}, {month}") == [month]


@pytest.mark.parametrize("numbers", ["৭", "৫-৭", "৫–৭", "৫ ও ৭"])
def test_a_part_right_before_a_month_may_be_a_day_of_it(numbers: str) -> None:
    match = the_one(f"সংখ্যা {numbers} মে ১৯৯৯")
    assert (match.text, match.flags, match.gregorian) == ("৭ মে ১৯৯৯", ("uncertain",), None)


@pytest.mark.parametrize("before", ["পৃষ্ঠা ৫, ", "পৃষ্ঠা ৫; ", "সংখ্যা ৫: ", "মেলা "])
@pytest.mark.parametrize("days", ["১২-১৫ মে ১৯৯৯", "১২ ও ১৫ মে ১৯৯৯", "১৫ মে ১৯৯৯"])
def test_days_after_a_part_are_days(before: str, days: str) -> None:
    match = the_one(f"{before}{days}")
    assert (match.text, match.flags) == (days, ())


@pytest.mark.parametrize("label", ["সংখ্যা ৫: ", "দিন ৫ : ", "ধাপ ৫ঃ "])
@pytest.mark.parametrize("day", ["১৫ মে ১৯৯৯", "১৫ই মে ১৯৯৯", "১৫ আশ্বিন ১৪৩০"])
def test_a_number_and_a_day_after_a_colon_are_no_clock(label: str, day: str) -> None:
    assert texts(f"{label}{day}") == [day]


def test_a_clock_with_a_blank_is_one_beside_a_date() -> None:
    assert texts("সময় ৫: ১৫") == ["৫: ১৫"]
    assert texts("সকাল ১০: ৩৫, মে ১২, ২০২৪") == ["সকাল ১০: ৩৫, মে ১২, ২০২৪"]
