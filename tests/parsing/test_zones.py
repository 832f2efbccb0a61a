"""Time zones that are printed after a clock, and days seen from a reference, as both readers read them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    ParseError,
    UnknownNameError,
    find_dates,
    parse_date,
    to_bangla_digits,
)
from bangla_calendar.language.names import relative_forms

DHAKA = timezone(timedelta(hours=6))
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
# In running text a year from 2200 on may be any number.
MOMENTS = st.datetimes(datetime(1600, 1, 2), datetime(2199, 12, 30), timezones=OFFSETS)
# How programs write a moment: ISO, Python, databases, HTTP and mail.
WRITERS: list[Callable[[datetime], str]] = [
    datetime.isoformat,
    str,
    lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S%z"),
    lambda moment: moment.strftime("%Y-%m-%d %H:%M:%S %z"),
    format_datetime,
    lambda moment: moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    lambda moment: moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC"),
    lambda moment: moment.astimezone(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT"),
]


@given(MOMENTS, st.sampled_from(WRITERS), st.sampled_from([str, to_bangla_digits]))
@example(datetime(2026, 2, 26, 12, 14, 22, 123456, tzinfo=DHAKA), datetime.isoformat, str)
@example(datetime(2026, 2, 26, 12, 14, 22, tzinfo=DHAKA), datetime.isoformat, to_bangla_digits)
def test_what_programs_write_is_read_back(
    moment: datetime, write: Callable[[datetime], str], digits: Callable[[str], str]
) -> None:
    text = digits(write(moment))
    wanted = moment if write in WRITERS[:2] else moment.replace(microsecond=0)
    assert parse_date(text, tz="own") == wanted
    (match,) = find_dates(text, tz="own")
    assert (match.text, match.kind, match.value, match.gregorian) == (text, "datetime", wanted, wanted)
    assert "zone-printed" in match.flags
    # The fields are as printed, whatever zone the moment is moved to.
    (moved,) = find_dates(text, tz="Asia/Kolkata")
    assert moved.gregorian == wanted
    assert moved.to_dict() == match.to_dict()


@given(MOMENTS, st.sampled_from(["Asia/Dhaka", "America/New_York", "UTC"]))
def test_it_is_moved_to_the_zone_asked_for(moment: datetime, tz: str) -> None:
    try:
        found = parse_date(moment.isoformat(), tz=tz)
    except DateRangeError:  # the last night of all
        (match,) = find_dates(moment.isoformat(), tz=tz)
        assert match.gregorian is None
        return
    assert isinstance(found, datetime)
    assert (found, found.tzinfo) == (moment, ZoneInfo(tz))


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        *((" UTC", 0), (" GMT", 0), ("Z", 0), (" (UTC)", 0), (" GMT+6", 6), (" UTC+05:30", 5.5)),
        *((" UTC +06:00", 6), ("+06:00", 6), (" +0600", 6), (" (GMT+6)", 6), (" UTC-5", -5)),
        *((" BST", 6), (" (BST)", 6)),
    ],
)
@pytest.mark.parametrize("day", ["৩০ সেপ্টেম্বর ২০২৩, ১০:০৭", "30 September 2023 at 10:07", "২০২৩-০৯-৩০T১০:০৭"])
def test_zones_in_print(day: str, zone: str, hours: float) -> None:
    naive = parse_date(day)
    assert isinstance(naive, datetime)
    moment = naive.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert parse_date(day + zone, tz="own") == moment
    (match,) = find_dates(f"প্রকাশ: {day}{zone}। আপডেট", tz="own")
    assert (match.text, match.value) == (day + zone, moment)


def test_names_of_zones_belong_to_the_calendars_of_their_country() -> None:
    bst, ist = "৩০ সেপ্টেম্বর ২০২৩, রাত ১০:০৭ BST", "৩০ সেপ্টেম্বর ২০২৩, রাত ১০:০৭ IST"
    for calendar in ("bangladesh", "bangladesh-2019", "bangladesh-1995"):
        assert parse_date(bst, tz="UTC", calendar=calendar) == datetime(2023, 9, 30, 16, 7, tzinfo=UTC)
    for calendar in ("west-bengal", "west-bengal-drik"):
        assert parse_date(ist, tz="UTC", calendar=calendar) == datetime(2023, 9, 30, 16, 37, tzinfo=UTC)
    for text, calendar in (
        (bst, "west-bengal"),
        (ist, "bangladesh"),
        (bst.replace("BST", "EST"), "bangladesh"),
    ):
        with pytest.raises(ParseError, match="may be several zones"):
            parse_date(text, tz="UTC", calendar=calendar)
        (match,) = find_dates(text, tz="UTC", calendar=calendar)
        assert (match.text, match.gregorian, match.value) == (text, None, None)
        (as_printed,) = find_dates(text, calendar=calendar)
        assert as_printed.value == datetime(2023, 9, 30, 22, 7)


@pytest.mark.parametrize("tz", [None, "UTC", "own"])
def test_without_a_zone_in_the_text_there_is_none_in_the_answer(tz: str | None) -> None:
    text = "৩০ সেপ্টেম্বর ২০২৩, রাত ১০:০৭"
    assert parse_date(text, tz=tz) == find_dates(text, tz=tz)[0].value == datetime(2023, 9, 30, 22, 7)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2023-09-30 10:00-11:30", "range"),
        ("১০:৩০:০০-১১:৩০:০০", "range"),
        ("৩০ সেপ্টেম্বর ২০২৩, ১০:০০ - ১১:৩০", "range"),
        ("৩০ সেপ্টেম্বর ২০২৩, ১০:০০:০৫+৯৯:০০", "datetime"),
        ("৩০ সেপ্টেম্বর ২০২৩, ১০:০০:০৫ +2023", "datetime"),
    ],
)
def test_what_follows_a_clock_and_is_no_zone(text: str, found: str) -> None:
    match = find_dates(text, tz="UTC")[0]
    assert match.kind == found
    assert "zone-printed" not in match.flags
    with pytest.raises(BanglaCalendarError):
        parse_date(text, tz="UTC")


def test_a_weekday_is_that_of_the_printed_clock() -> None:
    text = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩, রাত ১০:০৭ UTC"
    (match,) = find_dates(text, tz="Asia/Dhaka")
    assert match.gregorian == parse_date(text, tz="Asia/Dhaka") == datetime(2023, 10, 1, 4, 7, tzinfo=DHAKA)
    assert match.flags == ("zone-printed",)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("৩০ সেপ্টেম্বর ২০২৩, রাত ৮:০০ UTC থেকে রাত ১০:০০ UTC", (0, 0)),
        ("৩০ সেপ্টেম্বর ২০২৩, রাত ৮:০০ - রাত ১০:০০ GMT", (0, 0)),
        ("৩০ সেপ্টেম্বর ২০২৩, রাত ৮:০০ BST থেকে রাত ১০:০০ UTC", (6, 0)),
        ("৩০ সেপ্টেম্বর ২০২৩ ২০:০০ UTC থেকে ৩০ সেপ্টেম্বর ২০২৩ ২২:০০ UTC", (0, 0)),
    ],
)
def test_ranges_of_moments(text: str, hours: tuple[int, int]) -> None:
    first, last = (timezone(timedelta(hours=hour)) for hour in hours)
    (match,) = find_dates(text, tz="own")
    assert (match.text, match.flags) == (text, ("zone-printed",))
    assert match.gregorian == (
        datetime(2023, 9, 30, 20, tzinfo=first),
        datetime(2023, 9, 30, 22, tzinfo=last),
    )
    assert find_dates(text)[0].gregorian == (datetime(2023, 9, 30, 20), datetime(2023, 9, 30, 22))
    assert find_dates(text.replace("UTC", "EST").replace("GMT", "EST"), tz="own")[0].gregorian is None


def test_a_bangla_date_with_a_zone_is_a_moment() -> None:
    (match,) = find_dates("১৫ আশ্বিন ১৪৩০, রাত ১০:০৭ UTC", tz="Asia/Dhaka")
    assert (match.value, match.gregorian) == (None, datetime(2023, 10, 1, 4, 7, tzinfo=DHAKA))


def test_no_such_zone() -> None:
    for read in (parse_date, find_dates):
        with pytest.raises(UnknownNameError, match="unknown time zone"):
            read("আজ", tz="Asia/Nowhere")


TODAY = date(2024, 3, 15)  # a Friday


@pytest.mark.parametrize("word", sorted(relative_forms()))
@pytest.mark.parametrize("frame", ["{}", " {} ", "{}।", "{} শুক্রবার", "{} বৃহস্পতিবার"])
def test_days_from_a_reference_are_the_same_for_both_readers(word: str, frame: str) -> None:
    text = frame.format(word)
    matches = find_dates(text, reference=TODAY)
    try:
        day = parse_date(text, reference=TODAY)
    except ParseError:
        assert [match.gregorian for match in matches][:1] in ([], [None]) or matches[0].flags
    else:
        (match,) = matches
        assert (match.gregorian, match.flags) == (day, ())
        assert match.text == text.strip(" ।")


@pytest.mark.parametrize(
    ("text", "days"),
    [("আজ", 0), ("অদ্য", 0), ("অদ্য শুক্রবার", 0), ("গতকাল", -1), ("গত কাল", -1), ("আগামী পরশু", 2), ("NOW", 0)],
)
def test_days_from_a_reference(text: str, days: int) -> None:
    assert parse_date(text, reference=TODAY) == TODAY + timedelta(days=days)
    seen_from = BanglaDate.from_gregorian(TODAY)
    assert parse_date(text, reference=seen_from) == TODAY + timedelta(days=days)
    with pytest.raises(ParseError):
        parse_date(text)


def test_days_from_a_reference_that_are_refused() -> None:
    with pytest.raises(ParseError, match="the text says Saturday; 15 March 2024 was a Friday") as caught:
        parse_date(" আজ শনিবার", reference=TODAY)
    assert caught.value.position == 4
    for text in ("কাল", "পরশু", "আজ রাত ৮টায়", "৩ দিন আগে", "today 2024", "গত শুক্রবার"):
        with pytest.raises(ParseError):
            parse_date(text, reference=TODAY)
    with pytest.raises(DateRangeError):
        parse_date("আগামীকাল", reference=date.max)
