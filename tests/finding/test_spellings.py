"""Blanks, abbreviations and signs between the parts of a date."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bangla_calendar import find_dates, parse_date
from bangla_calendar.language.characters import BLANKS
from tests.finding.found import the_one


@pytest.mark.parametrize("blank", BLANKS, ids=ascii)
def test_every_blank_is_a_blank(blank: str) -> None:
    shown = f"৩০{blank}সেপ্টেম্বর{blank}২০২৩"
    match = the_one(f"সভা{blank}{shown}{blank}তারিখে")
    assert (match.text, match.value) == (shown, date(2023, 9, 30))


@pytest.mark.parametrize("text", ["Aug. 15, 2023", "15 Aug. 2023", "Tue., 15 Aug 2023", "Tue. 15 Aug. 2023"])
def test_abbreviations_have_a_dot_or_none(text: str) -> None:
    match = the_one(f"Published {text} in Dhaka")
    assert (match.text, match.value) == (text, date(2023, 8, 15))


@pytest.mark.parametrize("text", ["30 Sept 2023", "30 Sept. 2023", "Sept 30, 2023"])
def test_september_in_four_letters(text: str) -> None:
    assert the_one(text).value == parse_date(text) == date(2023, 9, 30)


@pytest.mark.parametrize("half", ["pm", "PM", "p.m.", "P. M.", "পিএম", "পি.এম.", "পি এম"])
def test_the_half_of_the_day_in_every_form(half: str) -> None:
    text = f"30 Sep 2023 5:30 {half}"
    assert the_one(text).value == parse_date(text) == datetime(2023, 9, 30, 17, 30)


def test_a_market_is_no_hour_that_strikes() -> None:
    assert find_dates("দোকান ৫টা বাজার উদ্বোধন") == []
    assert the_one("সভা ৫টা বাজার আগে শেষ").text == "৫টা"


@pytest.mark.parametrize("ending", ["ই", " ই", "-ই"])
def test_the_ending_of_a_day_stands_apart_or_not(ending: str) -> None:
    text = f"১৫{ending} আশ্বিন ১৪৩০"
    assert the_one(f"মেলা {text} শুরু").text == text
