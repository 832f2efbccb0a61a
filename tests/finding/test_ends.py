"""Ranges and rows of days: one match where both ends fit, and where they do not each stands alone."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bangla_calendar import find_dates

TODAY = date(2024, 3, 1)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (
            "গতকাল সকাল আটটা থেকে আজ সকাল আটটা",
            datetime(2024, 2, 29, 8),
            datetime(2024, 3, 1, 8),
        ),
        ("আজ রাত ৮টা থেকে কাল সকাল ৬টা", datetime(2024, 3, 1, 20), datetime(2024, 3, 2, 6)),
        ("৩০ মার্চ - ৫ এপ্রিল", date(2024, 3, 30), date(2024, 4, 5)),
        ("ষাট ও সত্তরের দশকে", date(1960, 1, 1), date(1979, 12, 31)),
        ("ষাটের দশকে", date(1960, 1, 1), date(1969, 12, 31)),
    ],
)
def test_both_ends_are_one_match(text: str, first: date, last: date) -> None:
    (match,) = find_dates(text, reference=TODAY)
    assert (match.text, match.gregorian) == (text, (first, last))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("১২-৪০ মার্চ ২০২৪", []),
        ("১৫-১০ মার্চ ২০২৪", ["১০ মার্চ ২০২৪"]),
        ("২০২৪-২০২০ সাল", ["২০২০ সাল"]),
        ("আশি ও ষাটের দশকে", ["ষাটের দশকে"]),
        ("১০ মার্চ - ৫ আশ্বিন ১৪৩০", ["১০ মার্চ", "৫ আশ্বিন ১৪৩০"]),
    ],
)
def test_ends_that_do_not_follow_stand_alone(text: str, found: list[str]) -> None:
    assert [match.text for match in find_dates(text, reference=TODAY)] == found


def test_there_is_no_fortieth_of_a_month() -> None:
    assert [match.text for match in find_dates("৮ তারিখে, গত ৪০ তারিখে", reference=TODAY)] == ["৮ তারিখে"]


def test_a_match_is_no_text() -> None:
    (match,) = find_dates("১৫ আশ্বিন ১৪৩০")
    assert match != "১৫ আশ্বিন ১৪৩০"
