"""About an hour: what stands between a part of the day and its hour takes the part from neither."""

from __future__ import annotations

from datetime import datetime

import pytest

from bangla_calendar import ParseError, parse_clock, parse_date
from tests.finding.found import clock, texts, the_one


@pytest.mark.parametrize("word", ["প্রায়", "আনুমানিক", "অনুমান"])
@pytest.mark.parametrize(
    ("part", "hour", "expected"),
    [
        ("রাত", "৯টায়", (21, 0)),
        ("রাত", "৯ ঘটিকায়", (21, 0)),
        ("রাত", "৯.৩০ ঘটিকার সময়", (21, 30)),
        ("সকাল", "সাড়ে ৭টার দিকে", (7, 30)),
        ("দুপুর", "দুইটার", (14, 0)),
        ("বিকেল", "পাঁচটা পর্যন্ত", (17, 0)),
    ],
)
def test_an_hour_that_is_about_right(word: str, part: str, hour: str, expected: tuple[int, int]) -> None:
    match = the_one(f"{part} {word} {hour}")
    assert (clock(match), match.flags) == (expected, ("approximate",))
    with pytest.raises(ParseError):
        parse_clock(match.text)


def test_beside_a_date() -> None:
    match = the_one("১২ মে ২০২৪ রাত আনুমানিক ৯টায়")
    assert (match.gregorian, match.flags) == (datetime(2024, 5, 12, 21), ("approximate",))
    with pytest.raises(ParseError, match="expected a time of day"):
        parse_date(match.text)


@pytest.mark.parametrize("text", ["রাতে প্রায় ৫টা বাস পুড়েছে", "সকাল প্রায় ১০টি গাড়ি", "রাত প্রায় ১০ জন"])
def test_about_so_many_things_are_no_hour(text: str) -> None:
    assert texts(text) == []


def test_without_a_part_of_the_day_the_hour_stays_as_printed() -> None:
    match = the_one("প্রায় ১০টায়")
    assert (match.text, clock(match), match.flags) == ("১০টায়", (10, 0), ("hour-ambiguous",))
