"""Dates as offices, printers and old letters write them."""

from __future__ import annotations

import pytest

from bangla_calendar import BanglaDate
from tests.finding.found import the_one


@pytest.mark.parametrize("edition", ["২য়—", "২য়-", "২য় – ", "২য়, ", "২ য় — "])
@pytest.mark.parametrize("month", ["চৈত্র ১৩৫৮", "কার্তিক ১৩৬১ বঙ্গাব্দ", "জুলাই ১৯৪৯", "জুলাই, ১৯৪৯"])
def test_an_ordinal_that_may_number_an_edition(edition: str, month: str) -> None:
    match = the_one(f"প্রথম সংস্করণ; {edition}{month}")
    assert (match.day, match.flags, match.gregorian) == (2, ("uncertain",), None)


@pytest.mark.parametrize("ordinal", ["৩য়", "৪র্থ", "৫ম", "৬ষ্ঠ", "১২ম"])
def test_such_ordinals(ordinal: str) -> None:
    assert the_one(f"{ordinal}—ভাদ্র ১৩৬০").flags[-1] == "uncertain"


@pytest.mark.parametrize("day", ["২রা-", "২রা, ", "২-", "২রা ", "২য় "])
def test_a_day_that_numbers_nothing_else(day: str) -> None:
    match = the_one(f"{day}চৈত্র ১৩৫৮")
    assert (match.value, match.flags) == (BanglaDate(1358, 12, 2), ())
