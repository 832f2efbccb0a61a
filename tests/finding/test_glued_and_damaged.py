"""Days whose ending is glued to their month, years with a letter for a figure, and the dates of deeds."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, find_dates, parse_date
from tests.finding.found import fields, texts, the_one

_DAYS = ["১লা", "২রা", "৩রা", "৪ঠা", "৫ই", "১৮ই", "১৯শে", "২১শে"]


@pytest.mark.parametrize("day", _DAYS)
@pytest.mark.parametrize(
    ("month", "family", "number"),
    [
        *(("মে", "gregorian", 5), ("মার্চ", "gregorian", 3), ("আগস্টের", "gregorian", 8)),
        *(("বৈশাখ", "bangla", 1), ("মাঘ", "bangla", 10), ("ফাল্গুনে", "bangla", 11), ("রমজান", "hijri", 9)),
    ],
)
def test_an_ending_glued_to_its_month(day: str, month: str, family: str, number: int) -> None:
    match, apart = the_one(day + month), the_one(f"{day} {month}")
    assert (fields(match), match.flags) == (fields(apart), apart.flags)
    assert fields(match)[0::2] == (family, number)


def test_such_dates_are_read_alone_too() -> None:
    assert parse_date("১৫ইআগস্ট ২০০৫") == date(2005, 8, 15)
    assert parse_date("১লাবৈশাখ ১৪৩০") == BanglaDate(1430, 1, 1)


@pytest.mark.parametrize("text", ["৫ইমারত", "১২এলাকা", "৩রাজা", "১লামা"])
def test_other_words_after_a_figure(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("year", ["১৪৩o", "১৪৩O", "১৪৩l", "১৪I"])
def test_a_letter_for_a_figure_of_the_year_leaves_no_day(year: str) -> None:
    match = find_dates(f"১৫ই আশ্বিন {year} তারিখে", reference=date(2024, 6, 15))[0]
    assert (match.text, match.flags[0], match.gregorian) == ("১৫ই আশ্বিন", "uncertain", None)


def test_a_year_that_is_one_of_two_parted_by_a_danda() -> None:
    assert the_one("১২ই অগ্রহায়ণ ১৩২৪।২৫").flags == ("uncertain",)
    assert the_one("১২ই অগ্রহায়ণ ১৩২৪। ২৫ জন").flags == ()
    assert texts("৫ মে ১৯২৪।২৫ মে ১৯২৫") == ["৫ মে ১৯২৪", "২৫ মে ১৯২৫"]


@pytest.mark.parametrize("text", ["সন ১৩৪৫ সন বাংলা তাং ৭ই মাঘ", "১৩৪৫ সাল বাংলা তারিখ ৭ই মাঘ", "সন ১৩৪৫ সাল তাং ৭ই মাঘ"])
def test_the_calendar_between_the_year_and_the_day_of_a_deed(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.value) == (text, BanglaDate(1345, 10, 7))


@pytest.mark.parametrize("weekday", ["শনিবার", "রোজ শনিবার", "রোজ: শনিবার,", "(শনিবার)", ", রোজ শনিবার,"])
def test_the_weekday_of_a_deed_before_its_year(weekday: str) -> None:
    match = the_one(f"১৫ই আশ্বিন {weekday} ১৪৩০ বঙ্গাব্দ".replace(" ,", ","))
    assert (match.value, match.weekday, match.flags) == (BanglaDate(1430, 6, 15), "sat", ())


def test_the_calendar_of_a_day_is_not_that_of_a_year_before_it() -> None:
    assert texts("১৯৫২ সালের বাংলা ৮ই ফাল্গুন") == ["১৯৫২ সালের", "৮ই ফাল্গুন"]
