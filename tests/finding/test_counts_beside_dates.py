"""Numbers beside a date that count something and are no year, day or hour."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.found import fields, texts, the_one

_DAYS = [
    ("৩০ সেপ্টেম্বর", ("gregorian", None, 9, 30)),
    ("১৫ই আশ্বিন", ("bangla", None, 6, 15)),
    ("May 5", ("gregorian", None, 5, 5)),
]


@pytest.mark.parametrize(("day", "expected"), _DAYS)
@pytest.mark.parametrize(
    "count",
    [
        *("১৪৩০ মণ ধান", "২০২০ বস্তা চাল", "১৭৫০ হেক্টর জমি", "২০২১ বিঘা", "১৯৯০ মেগাওয়াট", "১৪৩০ হাজার টাকা"),
        *("২০০০ মানুষ", "১৬৫০ শিক্ষার্থী উপস্থিত", "১৮০০ গাছ", "১৯০০ ঘর হস্তান্তর"),
    ],
)
def test_a_count_after_a_day_is_no_year(day: str, expected: tuple[str, None, int, int], count: str) -> None:
    assert fields(the_one(f"{day} {count}")) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("১২ মে ২০২০ মানুষের পাশে", "১ মে ২০২০ শ্রমিক দিবস", "১২ মে ১৯৫২ শিক্ষার্থী সমাবেশ", "২৩ জুন ১৭৫৭ সৈন্য"),
        *(
            "১ মে ২০০০ সালে শ্রমিক",
            "১ মে ২০০০ খ্রি. মানুষ",
            "১ মে ২০০০, মানুষ",
            "মে ১, ২০০০ মানুষ",
            "১ মে ২০০০ তারিখে মানুষ",
        ),
        *("০১/০৫/২০০০ মানুষ", "২০০০ সালের ১ মে মানুষ", "১৫ আশ্বিন ১৪৩০ মন ভালো নেই"),
    ],
)
def test_a_year_before_a_word_that_it_does_not_count(text: str) -> None:
    assert the_one(text).kind == "date"


@pytest.mark.parametrize("text", ["বৈশাখ ১২ মণ", "আশ্বিন ১০ বস্তা", "জুন ৩০ ইঞ্চি", "আগস্ট ৫ ওভার"])
def test_a_count_after_a_month_is_no_day(text: str) -> None:
    assert texts(text) == []


def test_the_day_and_year_after_a_month_are_read() -> None:
    assert the_one("আগস্ট ৫ ২০২৪").value == date(2024, 8, 5)
