"""Zones, references, precision, doubts and errors of timestamps; laws over all of them."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    ParseError,
    Stamp,
    UnknownNameError,
    find_stamps,
    format_date,
    parse_stamp,
    to_bangla_digits,
)
from tests.stamps.layouts import LAYOUTS, NONE

DHAKA = ZoneInfo("Asia/Dhaka")
LABELS = {"প্রকাশ : ": "published", "প্রকাশিত:": "published", "আপডেট: ": "updated", "হালনাগাদ: ": "updated"}
PATTERNS = (
    "%d %B %Y, %I:%M %p",
    "%-d %B %Y, %H:%M",
    "%H:%M, %-d %B %Y",
    "%B %-d, %Y, %H:%M:%S",
    "%Y-%m-%d %H:%M",
)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


def only(text: str, **options: object) -> Stamp:
    """Return the one timestamp of a text."""
    (stamp,) = find_stamps(text, **{"tz": "Asia/Dhaka", **options})  # type: ignore[arg-type]
    return stamp


@given(MOMENTS, st.sampled_from([*LABELS]), st.sampled_from(PATTERNS))
def test_what_a_program_prints_is_read_back(moment: datetime, label: str, pattern: str) -> None:
    # %p is the part of the day in Bengali: রাত ১২:০৫ begins the day that is printed.
    text = f"{label}{format_date(moment, pattern, lang='bn')}"
    stamp = parse_stamp(text, tz="Asia/Dhaka")
    assert (stamp.label, stamp.value) == (LABELS[label], moment.replace(tzinfo=DHAKA))
    assert stamp == only(text)


@given(MOMENTS, st.sampled_from(["AM/PM", "এএম/পিএম", "পূর্বাহ্ণ/অপরাহ্ণ"]))
def test_halves_of_the_day(moment: datetime, halves: str) -> None:
    half = halves.split("/")[moment.hour >= 12]
    clock = to_bangla_digits(f"{(moment.hour - 1) % 12 + 1:02}:{moment.minute:02}")
    day = format_date(moment.date(), "%d %B %Y")
    for text in (
        f"{day}, {clock} {half}",
        f"{clock} {half} | {day}",
        f"{day} • {clock} {half}",
        f"{day}\n{clock} {half}",
    ):
        assert parse_stamp(text, tz=DHAKA).value == moment.replace(tzinfo=DHAKA)


@given(
    st.lists(
        st.sampled_from([layout.text for layout in LAYOUTS] + [*NONE.values()] + ["ঝড়ের আভাস", "১", "|", "।"])
    )
)
def test_offsets(texts: list[str]) -> None:
    text = "\n".join(texts)
    done = 0
    for stamp in find_stamps(text, tz="Asia/Dhaka", reference=datetime(2024, 3, 15, 16, 20)):
        assert done <= stamp.start < stamp.end
        assert text[stamp.start : stamp.end] == stamp.text
        assert isinstance(stamp.value, datetime) == (stamp.precision in ("second", "minute"))
        done = stamp.end


@given(st.text("০১২৩০৫:/-|• \nপ্রকাশআপডেট.,একজুনপিমAM"))
def test_any_text(text: str) -> None:
    for stamp in find_stamps(text, tz="Asia/Dhaka", reference=date(2024, 3, 15)):
        assert text[stamp.start : stamp.end] == stamp.text


class TestZones:
    def test_the_zone_is_the_callers(self) -> None:
        text = "প্রকাশ : ৩ জুন ২০২৩, ০৯:০৫ পিএম"
        for tz in ("Asia/Kolkata", ZoneInfo("Asia/Kolkata"), timezone(timedelta(hours=5, minutes=30))):
            assert only(text, tz=tz).value == datetime(2023, 6, 3, 15, 35, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("zone", "hours"),
        [
            ("IST", 5.5),
            ("(IST)", 5.5),
            ("BST", 6),
            ("GMT", 0),
            ("+06:00", 6),
            ("+0530", 5.5),
            (" +0530", 5.5),
            ("UTC", 0),
        ],
    )
    def test_a_printed_zone_wins(self, zone: str, hours: float) -> None:
        gap = "" if zone[0] in " +" else " "
        stamp = only(f"Updated: 3 Jun 2023, 21:05{gap}{zone}", tz="America/New_York")
        assert stamp.value == datetime(2023, 6, 3, 21, 5, tzinfo=UTC) - timedelta(hours=hours)
        assert stamp.flags == ("zone-printed",)

    @pytest.mark.parametrize("read", [find_stamps, parse_stamp])
    def test_none_is_no_zone(self, read: Any) -> None:
        with pytest.raises(TypeError, match="tz must be the time zone of the site"):
            read("৩ জুন ২০২৩, ০৯:০৫ পিএম", tz=None)
        with pytest.raises(UnknownNameError, match="Dhaka"):
            read("৩ জুন ২০২৩, ০৯:০৫ পিএম", tz="Dhaka")


class TestReference:
    def test_moments_of_any_zone(self) -> None:
        text = "প্রকাশ : ২৯ মিনিট আগে"
        there = datetime(2024, 3, 15, 15, 51, tzinfo=DHAKA)
        for reference in (datetime(2024, 3, 15, 16, 20), datetime(2024, 3, 15, 10, 20, tzinfo=UTC)):
            assert only(text, reference=reference).value == there
        assert find_stamps(text, tz="Asia/Dhaka", reference=date(2024, 3, 15)) == []
        assert find_stamps(text, tz="Asia/Dhaka") == []

    def test_days(self) -> None:
        for reference in (date(2024, 3, 15), BanglaDate(1430, 12, 1), datetime(2024, 3, 14, 20, tzinfo=UTC)):
            assert only("প্রকাশ: গতকাল, ১০:০৭ পিএম", reference=reference).value == datetime(
                2024, 3, 14, 22, 7, tzinfo=DHAKA
            )
            assert only("প্রকাশ: ৩ দিন আগে", reference=reference).value == date(2024, 3, 12)

    def test_months_are_approximate(self) -> None:
        stamp = only("প্রকাশ: ২ মাস আগে", reference=date(2024, 3, 15))
        assert (stamp.value, stamp.precision, stamp.flags) == (date(2024, 1, 15), "day", ("approximate",))

    def test_a_day_without_a_year(self) -> None:
        stamp = only("প্রকাশ: ২০ ডিসেম্বর, ১০:০৭ পিএম", reference=date(2024, 1, 15))
        assert stamp.value == datetime(2023, 12, 20, 22, 7, tzinfo=DHAKA)
        assert stamp.flags == ("year-from-reference",)
        assert find_stamps("প্রকাশ: ২০ ডিসেম্বর, ১০:০৭ পিএম", tz=DHAKA) == []

    def test_nothing_else(self) -> None:
        with pytest.raises(TypeError, match="reference must be a date, datetime or BanglaDate, got str"):
            find_stamps("", tz=DHAKA, reference="now")  # type: ignore[arg-type]


class TestDoubts:
    def test_the_clock_of_24_hours(self) -> None:
        assert only("প্রকাশ: ৩ জুন ২০২৩, ০৫:২২").flags == ()
        assert only("প্রকাশ: ৩ জুন ২০২৩, ৫:২২").flags == ("hour-ambiguous",)
        first, second = find_stamps("প্রকাশ: ৩ জুন ২০২৩, ৫:২২ আপডেট: ৩ জুন ২০২৩, ১৩:০১", tz=DHAKA)
        assert first.flags == second.flags == ()

    def test_another_weekday(self) -> None:
        assert only("প্রকাশ: রবিবার, ৩ জুন ২০২৩, ০৫:২২").flags == ("weekday-contradicts",)
        assert only("প্রকাশের সময়: ০৩:০৯ পিএম - রবিবার | জুন ৩, ২০২৩").flags == ("weekday-contradicts",)

    def test_two_scripts(self) -> None:
        assert only("হালনাগাদ: শনিবার ৩ জুন ২০23").flags == ("mixed-script",)


class TestPrecision:
    @pytest.mark.parametrize(
        ("text", "precision"),
        [
            ("আপডেট: ৩ জুন ২০২৩, ০৫:২২:০০", "second"),
            ("আপডেট: ৩ জুন ২০২৩, ০৫:২২", "minute"),
            ("আপডেট: ৩ জুন ২০২৩", "day"),
            ("আপডেট: জুন ২০২৩", "month"),
            ("আপডেট: ৪০ সেকেন্ড আগে", "second"),
            ("আপডেট: ৪ ঘণ্টা আগে", "minute"),
            ("আপডেট: গতকাল", "day"),
        ],
    )
    def test_as_printed(self, text: str, precision: str) -> None:
        assert only(text, reference=datetime(2024, 3, 15, 16, 20)).precision == precision


class TestStrict:
    @pytest.mark.parametrize(
        ("text", "position", "expected"),
        [
            ("", 0, "a timestamp"),
            ("ঝড়ের আভাস", 0, "a timestamp"),
            ("ঝড় ৩ জুন ২০২৩, ০৫:২২", 0, "a timestamp"),
            ("প্রকাশ: ৩ জুন ২০২৩, ০৫:২২ ঝড়", 26, "the end of the timestamp"),
            ("প্রকাশ: ২ ঘণ্টা আগে", 8, "a reference"),
            ("প্রকাশ: ১০:০৭ পিএম", 8, "a day beside the clock"),
            ("পড়ার সময়: ৬ মিনিট আগে", 0, "a timestamp"),
        ],
    )
    def test_errors(self, text: str, position: int, expected: str) -> None:
        with pytest.raises(ParseError, match=f"expected {expected}") as caught:
            parse_stamp(text, tz=DHAKA)
        assert caught.value.position == position

    def test_the_same_day_in_two_calendars(self) -> None:
        text = "প্রকাশ: শনিবার, ৩ জুন ২০২৩, ২০ জ্যৈষ্ঠ ১৪৩০"
        assert parse_stamp(text, tz=DHAKA).value == date(2023, 6, 3)
        with pytest.raises(ParseError, match="two dates of one day"):
            parse_stamp("প্রকাশ: শনিবার, ৩ জুন ২০২৩, ২৫ জ্যৈষ্ঠ ১৪৩০", tz=DHAKA)
        with pytest.raises(ParseError, match="the end of the timestamp"):
            parse_stamp("শনিবার, ৩ জুন ২০২৩, ২৫ জ্যৈষ্ঠ ১৪৩০", tz=DHAKA)

    def test_days_and_months(self) -> None:
        assert parse_stamp("৩ জুন ২০২৩", tz=DHAKA).value == date(2023, 6, 3)
        assert parse_stamp("জুন ২০২৩", tz=DHAKA)[1:3] == (date(2023, 6, 1), "month")


def test_invisible_signs_and_odd_blanks() -> None:
    text = "\u200bপ্রকাশ\u00a0:\u00a0৩\u00a0জুন ২০২৩,\t০৯:০৫\u202fপিএম\r\nআপডেট : ৩ জুন ২০২৩, ০৯:০৬ পিএম"
    first, second = find_stamps(text, tz=DHAKA)
    assert first.value == datetime(2023, 6, 3, 21, 5, tzinfo=DHAKA)
    assert first.text == "৩\u00a0জুন ২০২৩,\t০৯:০৫\u202fপিএম"
    assert second.label == "updated"


@pytest.mark.parametrize("label", ["প্রকাশের সম\u09df", "প্রকাশের সম\u09af\u09bc", "PUBLISHED", "হাল–নাগাদ"])
def test_labels_in_any_form(label: str) -> None:
    assert only(f"{label}: ৩ জুন ২০২৩, ২১:০৫").label is not None


@pytest.mark.parametrize(
    "text",
    [
        # A word that only begins or ends as a label does.
        "অপ্রকাশ: ৯ মে ২০২১, ২১:৪৮",
        "xপ্রকাশ: ৯ মে ২০২১, ২১:৪৮",
        # A month has no clock, and a clock no month.
        "মে ২০২১ | ২১:৪৮",
        "২১:৪৮ | মে ২০২১",
        # What follows other words in the line of a label.
        "প্রকাশ: ঢাকা প্রতিনিধি ৯ মে ২০২১",
    ],
)
def test_what_is_no_timestamp(text: str) -> None:
    assert find_stamps(text, tz="Asia/Dhaka") == []


def test_long_lines_are_prose_and_the_next_line_is_read() -> None:
    stamp = only(f"{'ক' * 300} ৯ মে ২০২১, ২১:৪৮\n১০ মে ২০২১, ২১:৪৮")
    assert stamp.value == datetime(2021, 5, 10, 21, 48, tzinfo=DHAKA)


def test_a_stamp_is_a_value() -> None:
    stamp = only("প্রকাশ: ৩ জুন ২০২৩, ২১:০৫")
    assert pickle.loads(pickle.dumps(stamp)) == stamp
    assert stamp.to_dict() == {
        "label": "published",
        "value": "2023-06-03T21:05:00+06:00",
        "precision": "minute",
        "start": 8,
        "end": 25,
        "text": "৩ জুন ২০২৩, ২১:০৫",
        "flags": [],
    }
