"""The year beside a day: which one it is, where no other may take its place, and what is a count."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import find_dates
from tests.finding.found import fields, texts, the_one

# With it a day without a year would be one of 2009 or 2010.
REFERENCE = date(2010, 5, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("’৫২ সালের ২১ ফেব্রুয়ারি", date(1952, 2, 21)),
        ("৭১ সালের ১৬ ডিসেম্বর", date(1971, 12, 16)),
        ("১৯৭১এর ১৬ ডিসেম্বর", date(1971, 12, 16)),
        ("১৯৭১-এর ১৬ ডিসেম্বর", date(1971, 12, 16)),
        ("১৯৭১ এর ১৬ ডিসেম্বর", date(1971, 12, 16)),
        ("উনিশশ একাত্তর সালের ১৬ ডিসেম্বর", date(1971, 12, 16)),
        ("১৬ ডিসেম্বর (১৯৭১)", date(1971, 12, 16)),
        ("১৬ ডিসেম্বর, সন ১৯৭১", date(1971, 12, 16)),
        ("১৬ ডিসেম্বর ইং ১৯৭১", date(1971, 12, 16)),
        ("১৬ ডিসেম্বর উনিশশ একাত্তর", date(1971, 12, 16)),
        ("১৯৭১ ডিসেম্বর ১৬", date(1971, 12, 16)),
        ("১৫ই আশ্বিন চৌদ্দশ ত্রিশ", date(2023, 9, 30)),
        ("১৫ই আশ্বিন চৌদ্দশ ত্রিশ বঙ্গাব্দ", date(2023, 9, 30)),
        ("১৫ আশ্বিন সন ১৪৩০", date(2023, 9, 30)),
    ],
)
def test_a_printed_year_is_that_of_the_day(text: str, day: date) -> None:
    match = the_one(f"সভা হয় {text} তারিখে", reference=REFERENCE)
    assert (match.text, match.kind, match.gregorian) == (text, "date", day)
    assert "year-from-reference" not in match.flags


@pytest.mark.parametrize(
    ("text", "pivot"),
    [
        ("৭ মার্চ ’৭১", None),
        ("’৭১ সালের ৭ মার্চ", None),
        ("২৫ বৈশাখ ২৯ বাং", None),
    ],
)
def test_beside_a_year_that_is_not_read_nothing_is_told(text: str, pivot: int | None) -> None:
    match = the_one(text, pivot=pivot, reference=REFERENCE)
    assert (match.kind, match.year, match.gregorian, match.flags) == ("month-day", None, None, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("১৫ আশ্বিন ২০২৩", ("bangla", 2023, 6, 15)),
        ("৩০ সেপ্টেম্বর ১৪৩০", ("gregorian", 1430, 9, 30)),
        ("১২ রবিউল আউয়াল ২০২৩", ("hijri", 2023, 3, 12)),
    ],
)
def test_a_year_of_another_calendar_stays_and_is_flagged(text: str, expected: tuple[object, ...]) -> None:
    match = the_one(f"সভা {text} তারিখে", reference=REFERENCE)
    assert (match.text, fields(match), match.flags) == (text, expected, ("year-contradicts-month",))
    assert (match.value, match.gregorian) == (None, None)


def test_a_count_is_no_year() -> None:
    for count in ("২০০০ জন", "   ২০০০ টাকা", "১৯০০ টন চাল", "২০০০ কেজি", "দুই হাজার লোক", "তিন শ কৃষক"):
        assert texts(f"৫ জানুয়ারি {count}") == ["৫ জানুয়ারি"]
    for text in ("সেপ্টেম্বর ৩০ জন", "they march 5 km", "it may 5 times"):
        assert find_dates(text) == []
