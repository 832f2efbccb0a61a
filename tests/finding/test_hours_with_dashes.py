"""Two hours that a dash parts, and an hour and its minutes, which look alike: রাত ৯-১০টায়, সকাল ৯-৩০টায়."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bangla_calendar import ParseError, find_dates, parse_clock, parse_date
from tests.finding.found import clock, texts, the_one


@pytest.mark.parametrize("dash", ["-", "–", " - "])
@pytest.mark.parametrize("ending", ["টা", "টায়", "টার", " টা", " ঘটিকায়"])
@pytest.mark.parametrize(
    ("part", "first", "last", "hours"),
    [
        ("রাত", "৯", "১০", (21, 22)),
        ("সকাল", "৭", "৮", (7, 8)),
        ("বিকেল", "৪", "৫", (16, 17)),
        ("রাত", "১১", "১২", (23, 0)),
    ],
)
def test_two_hours(dash: str, ending: str, part: str, first: str, last: str, hours: tuple[int, int]) -> None:
    match = the_one(f"{part} {first}{dash}{last}{ending}")
    whole = find_dates(f"১২ মে ২০২৪ {part} {first}টা থেকে {last}টা")[0]
    beside = find_dates(f"১২ মে ২০২৪ {match.text}")[0]
    assert (match.kind, clock(match)) == ("range", (hours[0], 0))
    assert match.end_date is not None
    assert match.end_date["hour"] == hours[1]
    assert beside.gregorian == whole.gregorian


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("সকাল ৯-৩০টায়", (9, 30)), ("সকাল ৯-০৫ টায়", (9, 5)), ("সকাল ৯-১৫টা", (9, 15))),
        *(("রাত ৮-৩০ মিনিট", (20, 30)), ("রাত ৯-১০ মিনিটে", (21, 10)), ("রাত ৯.১০টায়", (21, 10))),
    ],
)
def test_an_hour_and_its_minutes(text: str, expected: tuple[int, int]) -> None:
    match = the_one(text)
    assert (match.kind, clock(match)) == ("time", expected)


def test_beside_a_day_seen_from_the_reference() -> None:
    match = find_dates("আজ রাত ৯-১০টায়", reference=date(2024, 5, 11))[0]
    assert match.gregorian == (datetime(2024, 5, 11, 21), datetime(2024, 5, 11, 22))


@pytest.mark.parametrize("text", ["রাত ৯-১০টা", "সকাল ৭-৮টায়"])
def test_two_hours_are_not_one_clock(text: str) -> None:
    with pytest.raises(ParseError):
        parse_clock(text)
    with pytest.raises(ParseError):
        parse_date(f"১২ মে ২০২৪ {text}")


def test_figures_before_what_they_count() -> None:
    assert texts("সকাল ৮-১০ জন") == []
    assert texts("সকাল ১০-১২ মে") == ["১০-১২ মে"]
