"""Dates side by side: by which calendars a Bangla and a Gregorian one are the same day."""

from __future__ import annotations

import pytest

from bangla_calendar import available_calendars, find_dates, get_calendar

BANGLADESH = ("bangladesh", "bangladesh-2019", "bangladesh-1995")


def agreements(text: str) -> list[tuple[str, ...] | None]:
    return [match.agrees_with for match in find_dates(text)]


@pytest.mark.parametrize(
    "between",
    ["\n", " ", ", ", " / ", " | ", " (", "। ", " মোতাবেক ", " মোতাবেক, রোজ ", " তারিখ অর্থাৎ ", " তারিখের, এবং "],
)
def test_a_newspaper_is_of_bangladesh(between: str) -> None:
    # Bangla Tribune of that day; the rules of 1995 and 2019 agree in September.
    text = f"শনিবার, ৩০ সেপ্টেম্বর ২০২৩{between}১৫ আশ্বিন ১৪৩০)"
    assert agreements(text) == [BANGLADESH, BANGLADESH]
    text = f"১৫ আশ্বিন ১৪৩০ বঙ্গাব্দ{between}৩০ সেপ্টেম্বর ২০২৩ খ্রি.)"
    assert agreements(text) == [BANGLADESH, BANGLADESH]


@pytest.mark.parametrize("day", [10, 11, 12, 13, 14])
def test_the_rules_that_agree_are_those_that_convert_so(day: int) -> None:
    gregorian = (2014, 11, 27)
    rules = [get_calendar(name) for name in available_calendars()]
    expected = tuple(
        rule.id
        for rule in rules
        if rule.family == "bangla" and rule.from_gregorian(*gregorian) == (1421, 8, day)
    )
    text = f"২৭ নভেম্বর ২০১৪, {day} অগ্রহায়ণ ১৪২১"
    assert agreements(text) == [expected, expected]
    # The calendar that reads the text does not matter.
    assert [match.agrees_with for match in find_dates(text, calendar="west-bengal")] == [expected, expected]


def test_statutes_tell_whose_rule_they_follow() -> None:
    text = "বিধিটি ২৩ মাঘ, ১৪২৬ বঙ্গাব্দ মোতাবেক ৬ ফেব্রুয়ারি, ২০২০ খ্রিস্টাব্দ তারিখে জারি হয়"
    assert agreements(text) == [("bangladesh", "bangladesh-2019")] * 2


def test_a_misprint_agrees_with_none() -> None:
    assert agreements("১৫ আশ্বিন ১৪৩০ মোতাবেক ৩০ সেপ্টেম্বর ২০২২") == [(), ()]
    # A day that the chosen rule does not have may be one of another's.
    assert agreements("৩১ আশ্বিন ১৪২৫ মোতাবেক ১৬ অক্টোবর ২০১৮") == [("bangladesh-2019",)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n১৪ রবিউল আউয়াল ১৪৪৫\n১৫ আশ্বিন ১৪৩০",
        "৩০ সেপ্টেম্বর ২০২৩, ১৪ রবিউল আউয়াল ১৪৪৫ হিজরি, ১৫ আশ্বিন ১৪৩০ বঙ্গাব্দ",
    ],
)
def test_a_hijri_date_between_them_does_not_part_them(text: str) -> None:
    assert agreements(text) == [BANGLADESH, None, BANGLADESH]
    assert agreements("১৪ রবিউল আউয়াল ১৪৪৫\n" + text)[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "৩০ সেপ্টেম্বর ২০২৩",
        "৩০ সেপ্টেম্বর ২০২৩, ১ অক্টোবর ২০২৩",
        "৩০ সেপ্টেম্বর ২০২৩, ১৫ আশ্বিন",
        "১৫ আশ্বিন ১৪৩০ সালে জন্ম এবং বিবাহ ৩০ সেপ্টেম্বর ২০২৩",
        "৩০ সেপ্টেম্বর ২০২৩, ৩য় সংখ্যা, ১৫ আশ্বিন ১৪৩০",
        "৩০ সেপ্টেম্বর ২০২৩" + " " * 60 + "১৫ আশ্বিন ১৪৩০",
        "১৪ রবিউল আউয়াল ১৪৪৫, ১৫ আশ্বিন ১৪৩০",
    ],
)
def test_what_stands_alone(text: str) -> None:
    assert set(agreements(text)) == {None}


def test_each_date_has_one_partner_the_nearest() -> None:
    text = "৩০ সেপ্টেম্বর ২০২৩, ১ অক্টোবর ২০২৩, ১৬ আশ্বিন ১৪৩০, ২ অক্টোবর ২০২৩"
    assert agreements(text) == [None, BANGLADESH, BANGLADESH, None]
    text = "৩০ সেপ্টেম্বর ২০২৩, ১৫ আশ্বিন ১৪৩০\n১ অক্টোবর ২০২৩, ১৬ আশ্বিন ১৪৩০"
    assert agreements(text) == [BANGLADESH] * 4


def test_clocks_between_dates_part_nothing() -> None:
    assert agreements("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা, ১৫ আশ্বিন ১৪৩০") == [BANGLADESH, BANGLADESH]
