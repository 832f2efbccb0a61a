"""Every date in running text: places, fields, doubts and what they mean."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bangla_calendar import BanglaDate, DateMatch, DateRangeError, UnknownNameError, find_dates, iter_dates

# The head of a news page (Bangla Tribune, 30 September 2023).
PAGE = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n১৫ আশ্বিন ১৪৩০\n\n১৭ আগস্ট ২০২২, ২২:০৭আপডেট : ১৭ আগস্ট ২০২২, ২২:০৭\n"


def test_the_head_of_a_news_page() -> None:
    found = find_dates(PAGE)
    assert [match.text for match in found] == [
        "শনিবার, ৩০ সেপ্টেম্বর ২০২৩",
        "১৫ আশ্বিন ১৪৩০",
        "১৭ আগস্ট ২০২২, ২২:০৭",
        "১৭ আগস্ট ২০২২, ২২:০৭",
    ]
    assert all(PAGE[match.start : match.end] == match.text for match in found)
    masthead, bangla, dateline, _ = found
    assert masthead.value == date(2023, 9, 30)
    assert bangla.value == BanglaDate(1430, 6, 15)
    assert bangla.gregorian == date(2023, 9, 30)
    assert dateline.gregorian == datetime(2022, 8, 17, 22, 7)
    assert masthead.agrees_with == bangla.agrees_with
    assert masthead.agrees_with is not None
    assert "bangladesh" in masthead.agrees_with
    assert "west-bengal" not in masthead.agrees_with
    assert dateline.agrees_with is None
    assert list(iter_dates(PAGE)) == found


def test_numbers_that_are_no_dates() -> None:
    assert find_dates("‘আর্মি ২০২২’ শীর্ষক প্রদর্শনী; জিম্বাবুয়েতে ৬ শ্রমিক নিহত; ৩.২ ওভারে ১৪/১") == []


def test_the_keys_of_a_record() -> None:
    (match,) = find_dates("শনিবার, ৩০ সেপ্টেম্বর ২০২৩")
    assert match.to_dict() == {
        "start": 0,
        "end": 26,
        "text": "শনিবার, ৩০ সেপ্টেম্বর ২০২৩",
        "kind": "date",
        "calendar": "gregorian",
        "year": 2023,
        "month": 9,
        "day": 30,
        "weekday": "sat",
        "hour": None,
        "minute": None,
    }
    (days,) = find_dates("১০-১২ মার্চ ২০২৪")
    assert days.to_dict()["end_date"] == {
        "year": 2024,
        "month": 3,
        "day": 12,
        "weekday": None,
        "hour": None,
        "minute": None,
    }
    assert days.gregorian == (date(2024, 3, 10), date(2024, 3, 12))


def test_wrong_arguments() -> None:
    wrong: Any
    for wrong in (1, None, b"text"):
        with pytest.raises(TypeError, match="text must be a str"):
            find_dates(wrong)
    with pytest.raises(UnknownNameError, match="unknown calendar"):
        find_dates("", calendar="bengal")
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar"):
        find_dates("", calendar="hijri")
    with pytest.raises(DateRangeError, match=r"pivot must be in 0\.\.99"):
        find_dates("", pivot=100)
    with pytest.raises(TypeError, match=r"expected a datetime\.date"):
        find_dates("", reference="2023-09-30")  # type: ignore[arg-type]


def test_a_match_is_compared_by_what_it_says() -> None:
    first, second = find_dates("১ মে ২০২০"), find_dates("১ মে ২০২০")
    assert first == second
    assert hash(first[0]) == hash(second[0])
    assert first != find_dates("২ মে ২০২০")
    assert isinstance(first[0], DateMatch)
    assert "year=2020" in repr(first[0])


@pytest.mark.parametrize("name", ["start", "end", "text", "kind", "agrees_with", "flags", "value", "note"])
def test_a_match_cannot_be_changed(name: str) -> None:
    (match,) = find_dates("১৫ আশ্বিন ১৪৩০")
    before = repr(match)
    with pytest.raises(AttributeError):
        setattr(match, name, 5)
    assert repr(match) == before
