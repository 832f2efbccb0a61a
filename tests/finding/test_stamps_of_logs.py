"""The stamps of logs and letters in running text, and weekdays in short before a month."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from bangla_calendar import find_dates, parse_date
from tests.finding.found import texts, the_one

_MOMENT = datetime(2024, 2, 29, 18, 4, 9)


@pytest.mark.parametrize(
    "stamp",
    [
        *("29/Feb/2024:18:04:09", "29/02/2024:18:04:09", "2024-02-29:18:04:09", "২৯/০২/২০২৪:১৮:০৪:০৯"),
        *("Thu Feb 29 18:04:09 2024", "Thu Feb 29 2024 18:04:09", "বৃহস্পতি, ফেব্রুয়ারি ২৯, ২০২৪ ১৮:০৪:০৯"),
    ],
)
@pytest.mark.parametrize("line", ["[{}] GET / 200", "{}", "Last login: {} from 10.0.0.5", "Date:   {}\n"])
def test_a_stamp(stamp: str, line: str) -> None:
    match = the_one(line.format(stamp))
    assert (match.text, match.gregorian, match.flags) == (stamp, _MOMENT, ())
    assert parse_date(stamp) == _MOMENT


@pytest.mark.parametrize(
    "stamp",
    [
        *("29/Feb/2024:18:04:09 +0600", "Thu Feb 29 18:04:09 2024 +0600", "Thu Feb 29 18:04:09 +06 2024"),
        "Thu Feb 29 18:04:09 2024 +06:00",
    ],
)
def test_a_stamp_with_its_zone(stamp: str) -> None:
    match = the_one(f"[{stamp}] ok")
    assert (match.text, match.gregorian, match.flags) == (stamp, _MOMENT, ("zone-printed",))
    (match,) = find_dates(f"[{stamp}] ok", tz="own")
    assert (
        match.gregorian == parse_date(stamp, tz="own") == _MOMENT.replace(tzinfo=timezone(timedelta(hours=6)))
    )


@pytest.mark.parametrize("after", [" 2024 জন", " 2024টি", " web01 sshd[99]: ok", " 1024 rows", " 12"])
def test_a_figure_after_the_clock_that_is_no_year(after: str) -> None:
    match = find_dates(f"Thu Feb 29 18:04:09{after}")[0]
    assert (match.text, match.year) == ("Thu Feb 29 18:04:09", None)


def test_no_year_that_has_no_such_day() -> None:
    assert the_one("Wed Feb 29 18:04:09 2023").year is None
    assert the_one("ফেব্রুয়ারি ২৯ ১৮:০৪:০৯ ২০২৪").year is None  # programs write the weekday


@pytest.mark.parametrize("weekday", ["Thu", "Thu,", "বৃহস্পতি", "বৃহস্পতি,"])
@pytest.mark.parametrize("day", ["Feb 29, 2024", "February 29 2024", "ফেব্রুয়ারি ২৯, ২০২৪"])
def test_a_weekday_in_short_before_a_month(weekday: str, day: str) -> None:
    match = the_one(f"On {weekday} {day} he wrote")
    assert (match.text, match.gregorian, match.weekday) == (f"{weekday} {day}", date(2024, 2, 29), "thu")


@pytest.mark.parametrize("text", ["শুক্র ফেব্রুয়ারি ২০২৪", "মঙ্গল, মাঘ মাসে", "রবি ফাল্গুনের কবি"])
def test_a_planet_before_a_month(text: str) -> None:
    assert [match.weekday for match in find_dates(text)] == [None]


def test_a_colon_that_ends_a_label() -> None:
    assert texts("২৯ ফেব্রুয়ারি ২০২৪: ১৮ জন") == ["২৯ ফেব্রুয়ারি ২০২৪"]


@pytest.mark.parametrize("between", [" at ", ", at ", " এ ", " @ "])
@pytest.mark.parametrize("day", ["29 Feb 2024", "Feb 29, 2024", "২৯ ফেব্রুয়ারি, ২০২৪"])
def test_a_clock_after_at(between: str, day: str) -> None:
    stamp = f"{day}{between}18:04"
    match = the_one(f"On {stamp}, someone wrote:")
    assert (match.text, match.gregorian) == (stamp, datetime(2024, 2, 29, 18, 4))


def test_no_clock_after_an_ending() -> None:
    assert texts("২৯ ফেব্রুয়ারি ২০২৪ এ ১৮ জন") == ["২৯ ফেব্রুয়ারি ২০২৪"]


@pytest.mark.parametrize("day", ["29/Feb/2024", "29/02/2024", "2024-02-29", "২৯ ফেব্রুয়ারি ২০২৪"])
def test_a_clock_without_seconds_after_a_colon(day: str) -> None:
    match = the_one(f"{day}:18:04 ok")
    assert (match.text, match.gregorian) == (f"{day}:18:04", datetime(2024, 2, 29, 18, 4))


@pytest.mark.parametrize("name", ["ver.", "Ver", "version", "ভার্সন"])
def test_the_number_of_a_version(name: str) -> None:
    assert texts(f"{name} 12.10.2023") == []
