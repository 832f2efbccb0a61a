"""Clocks: hours of the day, alone, after dates, and as ranges."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from bangla_calendar import find_dates, parse_clock, parse_date
from tests.finding.found import clock, texts, the_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রাত ৮টায়", (20, 0)),
        ("রাত ১২টায়", (0, 0)),
        ("রাত ১২:৩০ মিনিটে", (0, 30)),
        ("রাত ২টায়", (2, 0)),
        ("দুপুর ১২টায়", (12, 0)),
        ("দুপুর দেড়টায়", (13, 30)),
        ("দুপুর আড়াইটায়", (14, 30)),
        ("বেলা ১১টায়", (11, 0)),
        ("বেলা ২টায়", (14, 0)),
        ("বিকেল পৌনে ৫টায়", (16, 45)),
        ("সন্ধ্যা সাড়ে ৬টায়", (18, 30)),
        ("ভোর সোয়া ৫টায়", (5, 15)),
        ("সকাল ১০টা ৭ মিনিটে", (10, 7)),
        ("৯:৩০ পিএম", (21, 30)),
        ("12:05 AM", (0, 5)),
        ("২২:০৭ মিনিটে", (22, 7)),
    ],
)
def test_the_part_of_the_day_tells_the_hour(text: str, expected: tuple[int, int]) -> None:
    match = the_one(f"ট্রেন {text} ছাড়ে")
    assert (match.kind, clock(match), match.flags) == ("time", expected, ())
    assert match.value == time(*expected)
    assert match.gregorian is None


def test_without_a_part_of_the_day_the_hour_is_as_printed() -> None:
    match = the_one("ট্রেন ৯টায় ছাড়ে")
    assert (clock(match), match.flags) == ((9, 0), ("hour-ambiguous",))
    # A clock of 24 hours alone has these.
    assert the_one("ট্রেন ১৩:১০ মিনিটে ছাড়ে").flags == ()
    assert the_one("ট্রেন ০:১০ মিনিটে ছাড়ে").flags == ()


@pytest.mark.parametrize("text", ["বিকেল ৯টায়", "ভোর ১টায়", "সকাল ২টায়", "সকাল ৯:৩০ পিএম"])
def test_an_hour_that_does_not_go_with_its_part_stays_as_printed(text: str) -> None:
    match = the_one(text)
    assert match.flags == ("hour-contradicts-part",)


@pytest.mark.parametrize(("text", "hour"), [("রাত ৯:৩০ পিএম", 21), ("রাত ১:৩০ এএম", 1), ("দুপুর ১২:১৫ পিএম", 12)])
def test_a_part_of_the_day_and_its_half_go_together(text: str, hour: int) -> None:
    assert (the_one(text).hour, the_one(text).flags) == (hour, ())


def test_a_clock_beside_a_date() -> None:
    moment = datetime(2023, 9, 30, 20, 0)
    for text in ("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা", "রাত ৮টা, ৩০ সেপ্টেম্বর ২০২৩", "৩০/৯/২০২৩ ২০:০০"):
        match = the_one(text)
        assert (match.text, match.kind, match.value) == (text, "datetime", moment)
    bangla = the_one("১৫ আশ্বিন ১৪৩০, রাত ৮টা")
    assert (bangla.kind, bangla.value, bangla.gregorian) == ("datetime", None, moment)
    yearless = the_one("২৬ মার্চ রাত ৮টা")
    assert (yearless.kind, yearless.year, yearless.gregorian) == ("datetime", None, None)


def test_the_night_that_follows_keeps_the_printed_day() -> None:
    match = the_one("১২ মার্চ ২০২৪ দিবাগত রাত ২টায় আগুন লাগে")
    assert (match.day, clock(match), match.flags) == (12, (2, 0), ("night-following",))
    for text, printed in (
        ("১২ মার্চ ২০২৪ দিবাগত রাতে", "১২ মার্চ ২০২৪"),
        ("২৭ রমজান দিবাগত রাতে", "২৭ রমজান"),
    ):
        match = the_one(text)
        assert (match.text, match.flags) == (printed, ("night-following",))
    assert the_one("শনিবার দিবাগত রাত ২টার দিকে").flags == ("night-following",)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        # The night that follows begins on the printed day and ends on the next.
        ("২৫ মার্চ ২০২৪ দিবাগত রাত ১১টায়", datetime(2024, 3, 25, 23)),
        ("২৫ মার্চ ২০২৪ দিবাগত রাত ১২টায়", datetime(2024, 3, 26, 0)),
        ("সোমবার, ২৫ মার্চ ২০২৪ দিবাগত রাত ১টায়", datetime(2024, 3, 26, 1)),
        ("২৫ মার্চ ২০২৪ দিবাগত রাত ১টা থেকে ৩টা", (datetime(2024, 3, 26, 1), datetime(2024, 3, 26, 3))),
        ("২৫ মার্চ ২০২৪ দিবাগত রাত ১১টা থেকে ৩টা", (datetime(2024, 3, 25, 23), datetime(2024, 3, 26, 3))),
        ("৩১ ডিসেম্বর ৯৯৯৯ খ্রিস্টাব্দ দিবাগত রাত ১টায়", None),
        ("৩১ ডিসেম্বর ৯৯৯৯ খ্রিস্টাব্দ দিবাগত রাত ১টা থেকে ৩টা", None),
    ],
)
def test_after_midnight_the_night_that_follows_is_of_the_next_day(text: str, moment: object) -> None:
    match = the_one(text)
    assert (match.gregorian, match.flags) == (moment, ("night-following",))
    assert match.value == (None if match.kind == "range" else moment)


def test_a_quarter_to_one_is_after_twelve() -> None:
    for text in ("দুপুর পৌনে ১টায়", "দুপুর পৌনে একটায়"):
        match = the_one(text)
        assert (clock(match), match.flags, parse_clock(text)) == ((12, 45), (), time(12, 45))
    match = the_one("ট্রেন পৌনে ১টায় ছাড়ে")
    assert (clock(match), match.flags) == ((12, 45), ("hour-ambiguous",))


def test_the_part_of_the_day_may_follow_figures() -> None:
    match = the_one("১২ মে ২০২৪ ১০:০০ রাত")
    assert match.value == parse_date(match.text) == datetime(2024, 5, 12, 22)
    # It may also be that of the next clock.
    found = find_dates("শো ১০:০০ সকাল; ১:০০ দুপুর; সকাল ১০:৩০ দুপুর ১:৩০ রাত ৮:৩০")
    assert [clock(match) for match in found] == [(10, 0), (13, 0), (10, 30), (13, 30), (20, 30)]


@pytest.mark.parametrize("zone", ["Z", "+06:00", "+0600", "-05:00", " UTC", ""])
def test_a_clock_of_iso_is_of_24_hours_and_has_a_zone(zone: str) -> None:
    match = the_one(f"2025-11-19T11:37:45{zone}")
    assert match.value == datetime(2025, 11, 19, 11, 37, 45)
    assert match.text.endswith(zone)
    assert match.flags == (("zone-printed",) if zone else ())


def test_a_range_of_clocks_is_no_zone() -> None:
    for text in ("১০:৩০-১১:৩০", "১০:৩০:০০-১১:৩০:০০"):
        assert the_one(f"সভা {text}").kind == "range"


def test_the_words_of_half_hours_stand_apart_from_their_ending() -> None:
    assert clock(the_one("দুপুর দেড় টায় সভা")) == (13, 30)
    assert clock(the_one("বেলা আড়াই টা")) == (14, 30)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("সকাল ৯টা থেকে বিকেল ৫টা", (9, 0), (17, 0)),
        ("বেলা ১১টা থেকে ২টা", (11, 0), (14, 0)),
        ("রাত ১১টা থেকে ১২টা", (23, 0), (0, 0)),
        ("রাত ১১টা থেকে ১টা", (23, 0), (1, 0)),
        ("রাত ৮টা-১০টা", (20, 0), (22, 0)),
    ],
)
def test_the_second_clock_is_the_next_after_the_first(
    text: str, begin: tuple[int, int], end: tuple[int, int]
) -> None:
    match = the_one(f"দোকান {text} খোলা")
    assert (match.kind, match.text, clock(match)) == ("range", text, begin)
    assert match.end_date is not None
    assert (match.end_date["hour"], match.end_date["minute"]) == end
    assert match.gregorian is None


def test_clocks_of_a_day_go_over_midnight() -> None:
    match = the_one("১২ মার্চ ২০২৪ রাত ১১টা থেকে ১টা")
    assert match.gregorian == (datetime(2024, 3, 12, 23), datetime(2024, 3, 13, 1))
    match = the_one("আজ রাত ১১টা থেকে ভোর ৪টা", reference=date(2024, 12, 31))
    assert match.gregorian == (datetime(2024, 12, 31, 23), datetime(2025, 1, 1, 4))
    match = the_one("১২ মার্চ ২০২৪, রাত ১০টা থেকে ১৩ মার্চ ২০২৪, সকাল ৬টা")
    assert match.gregorian == (datetime(2024, 3, 12, 22), datetime(2024, 3, 13, 6))
    # After the last day that a datetime knows there is no midnight to go over.
    assert the_one("৩১ ডিসেম্বর ৯৯৯৯ খ্রিস্টাব্দ রাত ১১টা থেকে ১টা").gregorian is None


def test_clocks_of_scanners_and_keyboards() -> None:
    assert clock(the_one("সকাল ১০ঃ৩০ মিনিটে")) == (10, 30)
    assert clock(the_one("সকাল ০৯: ৪০ মিনিটে")) == (9, 40)
    assert texts("১৭ আগস্ট ২০২২, ২২:০৭আপডেট") == ["১৭ আগস্ট ২০২২, ২২:০৭"]


def test_counts_and_verses_are_no_clocks() -> None:
    for text in ("কলম ৩টা ৫০০ টাকা", "সূরা ৩:১৬", "মিশ্রণ ২:৩ অনুপাতে", "২৫:০০", "১০:৭৫", "গরু ৭টা"):
        assert find_dates(text) == [], text


@pytest.mark.parametrize("ending", ["-এ", "-এর", "এ", "-তে"])
def test_the_minutes_of_an_hour_in_a_case(ending: str) -> None:
    match = the_one(f"দুপুর ২টা ৩০{ending}")
    assert (match.text, match.hour, match.minute) == ("দুপুর ২টা ৩০", 14, 30)
