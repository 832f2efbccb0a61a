"""Laws of ranges: the end is the first such day after the beginning, for all days, months and years."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from itertools import product

import pytest

from bangla_calendar import find_dates, month_name, to_bangla_digits
from tests.finding.found import texts, the_one

REFERENCE = date(2024, 6, 15)
NAMES = {number: month_name(number, family="gregorian") for number in range(1, 13)}


@pytest.mark.parametrize("last", range(1, 13))
def test_a_year_is_that_of_its_own_end_and_of_the_other_if_that_follows(last: int) -> None:
    for first in range(1, 13):
        follows = first <= last
        match = the_one(f"১০ {NAMES[first]} থেকে ১৫ {NAMES[last]} ২০২৩")
        assert match.gregorian == (date(2023 if follows else 2022, first, 10), date(2023, last, 15))
        assert match.year == (2023 if follows else None)
        match = the_one(f"২০২৩ সালের ১০ {NAMES[first]} থেকে ১৫ {NAMES[last]}")
        assert match.gregorian == (date(2023, first, 10), date(2023 if follows else 2024, last, 15))
        assert match.end_date is not None
        assert match.end_date["year"] == (2023 if follows else None)


@pytest.mark.parametrize("last", range(1, 13))
def test_months_reach_over_the_new_year(last: int) -> None:
    days = monthrange(2023, last)[1]
    for first in NAMES.keys() - {last}:
        match = the_one(f"{NAMES[first]}-{NAMES[last]} ২০২৩")
        assert match.gregorian == (date(2023 if first < last else 2022, first, 1), date(2023, last, days))
        match = the_one(f"২০২২ সালের {NAMES[first]}-{NAMES[last]}")
        end = 2022 if first < last else 2023
        assert match.gregorian == (date(2022, first, 1), date(end, last, monthrange(end, last)[1]))


@pytest.mark.parametrize("reference", [None, REFERENCE])
def test_days_of_one_month_go_on(reference: date | None) -> None:
    for first, last, between in product((1, 9, 10, 30, 31), (1, 9, 10, 30, 31), ("-", " থেকে ", " ও ")):
        text = f"{to_bangla_digits(first)}{between}{to_bangla_digits(last)} মার্চ ২০২৩"
        match = find_dates(text, reference=reference)[-1]
        if first < last:
            assert (match.text, match.gregorian) == (text, (date(2023, 3, first), date(2023, 3, last)))
        else:
            assert match.gregorian == date(2023, 3, last)


def test_a_list_without_a_word_between_has_days_that_follow() -> None:
    for last in range(2, 32):
        text = f"১, {to_bangla_digits(last)} মার্চ"
        assert (texts(text) == [text]) == (last == 2)
    assert texts("৩, ৪, ৭ মার্চ") == ["৩, ৪, ৭ মার্চ"]
    assert find_dates("৩ ও ১ মার্চ", reference=REFERENCE)[-1].gregorian == date(2024, 3, 1)


@pytest.mark.parametrize("first", [1990, 1998, 1999, 2000, 2009, 2010, 2022])
def test_years_in_four_and_two_figures(first: int) -> None:
    for short in (0, 1, 8, 9, 10, 11, 22, 23, 90, 91, 98, 99):
        last = first // 100 * 100 + short
        figures = to_bangla_digits(f"{first}-{short:02}")
        ends = {1999: 2000}.get(first, last) if short == 0 else last
        expected = [figures + " সালে"] if ends > first else []
        assert texts(f"{figures} সালে") == expected, figures
        if expected:
            assert the_one(f"{figures} সালে").gregorian == (date(first, 1, 1), date(ends, 12, 31))
        # With an apostrophe the century is the next where the figures are smaller.
        marked = to_bangla_digits(f"{first}-’{short:02} সালে")
        if last != first:
            end = last if last > first else last + 100
            assert the_one(marked).gregorian == (date(first, 1, 1), date(end, 12, 31))


@pytest.mark.parametrize("first", range(1400, 2030, 70))
def test_decades_have_ten_years_and_centuries_a_hundred(first: int) -> None:
    decade = the_one(f"{to_bangla_digits(first)}-এর দশকে")
    assert decade.gregorian == (date(first, 1, 1), date(first + 9, 12, 31))
    assert all(match.kind != "range" for match in find_dates(f"{to_bangla_digits(first + 5)}-এর দশকে"))


def test_centuries_are_of_the_gregorian_calendar() -> None:
    for number in range(1, 30):
        match = the_one(f"{to_bangla_digits(number)}শ শতকে")
        assert match.gregorian == (date(number * 100 - 99, 1, 1), date(number * 100, 12, 31))
    for text in ("৩০শ শতকে", "০ম শতকে", "খ্রিস্টপূর্ব ৫ম শতকে", "হিজরি ৫ম শতকে", "শকাব্দ ৫ম শতকে"):
        assert find_dates(text) == find_dates(f"সভা হয় {text}") == []


PLACED = [
    *("গত মাসের ৫ তারিখে", "গত বছরের ৯ মার্চ", "দুই বছর আগের ৯ মার্চ", "গত সপ্তাহের ৯ মার্চ", "মৃত্যুর তিন দিন আগে"),
    *("প্রায় তিন দিন আগে", "শিক্ষার তিন দিন পর", "এই ২০১৪টাই", "মাস: মার্চ", "খ্রিস্টপূর্ব ৫ম শতকে", "স্মারক নং- ১৪ তারিখ"),
    *(
        "নং ১২/৩/২০২৩",
        "জীবন কাল",
        "১২ - ৩ - ২০২৩ - ৪",
        "৫ - ১২ - ৩ - ২০২৩",
        "১.২ ৪ মাঘ ১৩৫২",
        "২ ৪ মাঘ ১৩৫২",
        "২[৪] মাঘ ১৩৫২",
    ),
    *("১৩২৮ সালের ১৯ বৈশাখ, ১৪০৫ সালে", "১৪০০ সালে পহেলা বৈশাখ", "১৫ (পনেরো) আশ্বিন ১৪৩০", "১৫ [পনেরো] আশ্বিন ১৪৩০"),
    *(
        "১৫ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা",
        "৭ সেপ্টেম্বরসোমবার",
        "২৩০৫ ঘণ্টা, আগস্ট ১৪, ২০১৯",
        "২৩০৫ ঘণ্টা, ৫ জন",
    ),
    *(
        "৯ মার্চ, শকাব্দ ১৮৮০",
        "৩১ জুন ২০২০",
        "লং মার্চে",
        "২০০০ খ্রি. পূর্বাব্দে",
        "কোভিড-১৯ মার্চ",
        "গত ৯ মার্চ",
        "আজ রাত ৮টা",
    ),
]


@pytest.mark.parametrize("text", PLACED)
def test_how_far_on_in_a_text_it_stands_changes_nothing(text: str) -> None:
    def told(before: str) -> list[tuple[object, ...]]:
        found = find_dates(before + text, reference=REFERENCE)
        return [(match.start - len(before), match.text, match.flags, match.gregorian) for match in found]

    assert told("সভা হয়, ") == told("ঢাকায় খবর: সভা হয়, ") == told("খবর " * 9 + "সভা হয়, ")
