"""Relative expressions: what they mean from a reference, and which stay unresolved."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from bangla_calendar import BanglaDate, ParseError, find_dates, parse_relative
from tests.finding.found import clock, the_one

# A Saturday.
DAY = date(2023, 9, 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("আজ", DAY),
        ("আজকের", DAY),
        ("অাজ", DAY),
        ("গতকাল", date(2023, 9, 29)),
        ("আগামীকাল", date(2023, 10, 1)),
        ("৩ দিন আগে", date(2023, 9, 27)),
        ("তিন দিন আগে", date(2023, 9, 27)),
        ("১০০ দিন পরে", DAY + timedelta(days=100)),
        ("২ সপ্তাহ পর", date(2023, 10, 14)),
        ("গত রোববার", date(2023, 9, 24)),
        ("আগামী রোববার", date(2023, 10, 1)),
        ("গত শনিবার", date(2023, 9, 23)),
        ("আগামী শনিবার", date(2023, 10, 7)),
        ("গত ৮ তারিখে", date(2023, 9, 8)),
        ("আগামী ৮ তারিখে", date(2023, 10, 8)),
        ("গত ৩১ তারিখে", date(2023, 8, 31)),
        ("আগামী ৩১ তারিখে", date(2023, 10, 31)),
        ("আজ রাত ৮টায়", datetime(2023, 9, 30, 20)),
        ("গত রোববার সকাল ৯টায়", datetime(2023, 9, 24, 9)),
        ("গত মাসে", (date(2023, 8, 1), date(2023, 8, 31))),
        ("চলতি মাসে", (date(2023, 9, 1), date(2023, 9, 30))),
        ("আগামী বছর", (date(2024, 1, 1), date(2024, 12, 31))),
    ],
)
def test_what_is_meant_from_a_reference(text: str, expected: object) -> None:
    match = the_one(text, reference=DAY)
    assert (match.text, match.kind, match.value) == (text, "relative", None)
    assert match.gregorian == expected
    assert match.flags == ()
    assert the_one(text).gregorian is None


@pytest.mark.parametrize(
    "text",
    # Which day, month or beginning is meant is not told.
    [
        "কাল",
        "পরশু",
        "কাল সকাল ৯টায়",
        "রোববার",
        "৮ তারিখে",
        "৩ মাস আগে",
        "গত সপ্তাহে",
        "২-৩ দিন আগে",
        "২ থেকে ৩ দিন আগে",
        "গত ৩ দিনে",
    ],
)
def test_what_stays_unresolved(text: str) -> None:
    match = the_one(f"{text} দেখা হয়", reference=DAY)
    assert (match.kind, match.gregorian) == ("relative", None)


def test_what_is_printed_is_kept() -> None:
    match = the_one("আজ শনিবার বিকেল ৪টায়", reference=DAY)
    assert (match.weekday, clock(match), match.flags) == ("sat", (16, 0), ())
    assert the_one("আজ রোববার", reference=DAY).flags == ("weekday-contradicts",)
    match = the_one("গত ১৩ তারিখে")
    assert (match.day, match.month) == (13, None)


def test_a_date_after_today_is_its_own() -> None:
    found = find_dates("আজ শনিবার, ৩০ সেপ্টেম্বর ২০২৩")
    assert [match.text for match in found] == ["আজ", "শনিবার, ৩০ সেপ্টেম্বর ২০২৩"]
    assert [match.text for match in find_dates("গত ৯ মার্চ ২০২১")] == ["৯ মার্চ ২০২১"]


@pytest.mark.parametrize(
    ("reference", "in_dhaka", "in_kolkata"),
    [
        (DAY, 30, 30),
        (BanglaDate(1430, 6, 15), 30, 30),
        # A naive datetime is taken as written.
        (datetime(2023, 9, 30, 23, 59), 30, 30),
        # At 17:59 UTC it is 23:59 in Dhaka (UTC+6), at 18:29 it is 23:59 in Kolkata (UTC+5:30).
        (datetime(2023, 9, 30, 17, 59, tzinfo=UTC), 30, 30),
        (datetime(2023, 9, 30, 18, 0, tzinfo=UTC), 1, 30),
        (datetime(2023, 9, 30, 18, 29, tzinfo=UTC), 1, 30),
        (datetime(2023, 9, 30, 19, 0, tzinfo=UTC), 1, 1),
        (datetime(2023, 10, 1, 3, 0, tzinfo=timezone(timedelta(hours=9))), 1, 30),
    ],
)
def test_today_is_that_of_the_civil_zone(
    reference: date | BanglaDate, in_dhaka: int, in_kolkata: int
) -> None:
    for calendar, day in (("bangladesh", in_dhaka), ("west-bengal", in_kolkata)):
        today = the_one("আজ", reference=reference, calendar=calendar).gregorian
        assert isinstance(today, date)
        assert today.day == day


def test_hours_are_counted_from_a_moment() -> None:
    moment = datetime(2023, 9, 30, 19, 0, tzinfo=UTC)  # 1:00 in Dhaka
    assert the_one("৫ ঘণ্টা আগে", reference=moment).gregorian == datetime(2023, 9, 30, 20, 0)
    assert the_one("১০ মিনিট পরে", reference=moment).gregorian == datetime(2023, 10, 1, 1, 10)
    assert the_one("৫ ঘণ্টা আগে", reference=DAY).gregorian is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("২৫ ডিসেম্বর", date(2023, 12, 25)),
        ("৩১ মার্চ", date(2023, 3, 31)),  # 183 days before, and the next is 183 days after: the earlier one
        ("৩০ মার্চ", date(2024, 3, 30)),
        ("২৯ ফেব্রুয়ারি", date(2024, 2, 29)),
        ("১৫ আশ্বিন", DAY),
        ("২৫ ডিসেম্বর রাত ৮টায়", datetime(2023, 12, 25, 20)),
        # With a word for the side it is the next on that side.
        ("গত ৩০ মার্চ", date(2023, 3, 30)),
        ("আগামী ৩১ মার্চ", date(2024, 3, 31)),
        ("গত ১৫ আশ্বিন", date(2022, 9, 30)),
        ("গত ২৯ ফেব্রুয়ারি", date(2020, 2, 29)),
        ("গত ১০-১২ মার্চ", (date(2023, 3, 10), date(2023, 3, 12))),
        ("আগামী ৯ মার্চ থেকে ১২ মার্চ", (date(2024, 3, 9), date(2024, 3, 12))),
    ],
)
def test_a_day_without_a_year(text: str, expected: object) -> None:
    match = the_one(text, reference=DAY)
    assert (match.year, match.gregorian) == (None, expected)
    assert match.flags == ("year-from-reference",)
    assert the_one(text).flags == ()


def test_a_year_that_is_printed_needs_no_reference() -> None:
    assert the_one("১০ মার্চ থেকে ১২ মার্চ ২০২০", reference=DAY).flags == ()
    assert the_one("৯ মার্চ ২০২০", reference=DAY).flags == ()
    # The Hijri calendar of a country follows its moon.
    assert the_one("১২ রবিউল আউয়াল", reference=DAY).gregorian is None


@pytest.mark.parametrize(
    ("text", "reference", "calendar"),
    [
        ("১ বৈশাখ", date(100, 1, 1), "bangladesh"),
        ("১ বৈশাখ", date(1500, 1, 1), "west-bengal-drik"),
        ("আগামী রোববার", date.max, "bangladesh"),
        ("৯৯ দিন পরে", date.max, "bangladesh"),
        ("৯৯ ঘণ্টা পরে", datetime.max, "bangladesh"),
        ("আগামী মাসে", date.max, "bangladesh"),
        ("গত বছর", date.min, "bangladesh"),
        ("গত ৩১ তারিখে", date.min, "bangladesh"),
    ],
)
def test_at_the_ends_of_time_nothing_is_told(text: str, reference: date, calendar: str) -> None:
    assert the_one(text, reference=reference, calendar=calendar).gregorian is None


@pytest.mark.parametrize("direction", ["গত", "আগামী"])
@pytest.mark.parametrize("unit", ["বছর", "মাস", "সপ্তাহ", "বছরে", "মাসে", "সপ্তাহে"])
def test_a_direction_may_be_written_onto_its_unit(direction: str, unit: str) -> None:
    apart, glued = (
        the_one(f"{direction}{between}{unit}", reference=date(2024, 3, 15)) for between in (" ", "")
    )
    assert apart.gregorian == glued.gregorian
    # Where a week begins is not told.
    assert (apart.gregorian is None) == unit.startswith("সপ্তাহ")


@pytest.mark.parametrize("word", ["সভা", "আবার", "শনিবার", "পরীক্ষার", "মৃত্যুর"])
def test_a_length_to_come_is_counted_from_what_the_text_tells(word: str) -> None:
    # Only words such as এখন থেকে say that it is counted from now.
    match = find_dates(f"{word} তিন দিন পর", reference=date(2024, 3, 15))[-1]
    assert ("from-event" in match.flags, match.gregorian) == (True, None)
    assert find_dates("এখন থেকে তিন দিন পর", reference=date(2024, 3, 15))[-1].gregorian == date(2024, 3, 18)


@pytest.mark.parametrize("word", ["ন্যূনতম", "সর্বনিম্ন", "সর্বোচ্চ", "অন্ততপক্ষে", "কমপক্ষে", "প্রতি"])
def test_a_bound_of_a_length_is_no_length_from_now(word: str) -> None:
    match = the_one(f"কেন্দ্রে {word} ৪ ঘণ্টা আগে", reference=datetime(2023, 9, 30, 12))
    assert (match.flags, match.gregorian) == (("from-event",), None)


@pytest.mark.parametrize(
    ("after", "gregorian"),
    [
        ("টাকা জমা দিতে হবে।", None),
        ("ফরম তোলা যাবে", None),
        ("বাড়ির মালিককে জানাবেন, নইলে নয়", None),
        ("টাকা জমা দেন।", date(2023, 9, 26)),
        ("টাকা দেন, বাকিটা পরে দেবেন।", date(2023, 9, 26)),
        ("টাকা দেন। আরও দিতে হবে।", date(2023, 9, 26)),
        ("টাকা দেন এভাবে।", date(2023, 9, 26)),
        # The end of this clause is too far away.
        (f"{'টাকা ' * 20}দেবেন।", date(2023, 9, 26)),
    ],
)
def test_what_will_be_done_before_is_not_seen_from_now(after: str, gregorian: date | None) -> None:
    match = the_one(f"চার দিন আগে {after}", reference=DAY)
    assert match.gregorian == gregorian
    assert match.flags == (() if gregorian else ("from-event",))


@pytest.mark.parametrize("number", ["২", "দুই", "দেড়", "আড়াই", "সাড়ে তিন"])
def test_a_part_of_a_number_is_no_length(number: str) -> None:
    assert the_one(f"{number} হাজার দিন আগে", reference=DAY).gregorian is None


@pytest.mark.parametrize("day", ["আজ", "গতকাল", "আগামীকাল", "গত বুধবার"])
@pytest.mark.parametrize("clock", ["১টায়", "২টা ২০ মিনিটে", "সাড়ে ৩টায়", "দেড়টায়", "১২টা ১ মিনিটে", "১টা থেকে ৩টা"])
def test_an_hour_after_midnight_is_of_one_night_or_the_other(day: str, clock: str) -> None:
    match = the_one(f"{day} রাত {clock}", reference=DAY)
    assert (match.flags, match.gregorian) == (("uncertain",), None)
    with pytest.raises(ParseError, match="uncertain"):
        parse_relative(f"{day} রাত {clock}", DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("গতকাল রাত ২:০৫", datetime(2023, 9, 29, 2, 5)),
        ("গতকাল দিবাগত রাত ২টায়", datetime(2023, 9, 30, 2)),
        ("গতকাল ভোর ৪টায়", datetime(2023, 9, 29, 4)),
        ("গতকাল রাত ১১টায়", datetime(2023, 9, 29, 23)),
        ("গতকাল রাত ১২টায়", datetime(2023, 9, 30)),
        ("গতকাল রাত ১১টা থেকে ১টা", (datetime(2023, 9, 29, 23), datetime(2023, 9, 30, 1))),
    ],
)
def test_other_hours_of_the_night_are_told(text: str, expected: object) -> None:
    assert the_one(text, reference=DAY).gregorian == expected


@pytest.mark.parametrize("length", ["আড়াই দিন", "১.৫ সপ্তাহ"])
def test_a_part_of_a_day_is_about(length: str) -> None:
    text = f"{length} আগে"
    moment = datetime(2023, 9, 30, 12)
    match = the_one(f"{text} বৃষ্টি নামে", reference=moment)
    found = parse_relative(text, moment)
    assert (match.flags, match.gregorian, found.approximate) == (("approximate",), found.value, True)
