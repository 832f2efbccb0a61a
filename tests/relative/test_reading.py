"""Whole texts that are told from the present, read and refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, DateRangeError, ParseError, parse_duration, parse_relative
from bangla_calendar.relative.reading import RelativeTime
from tests.relative.corpus import NOW, READ, REFUSED


class TestParseRelative:
    @pytest.mark.parametrize(
        ("text", "value", "approximate"),
        READ,
    )
    def test_texts(self, text: str, value: object, approximate: bool) -> None:
        for shown in (text, f" {text}। "):
            found = parse_relative(shown, NOW)
            assert found == RelativeTime(value, approximate)  # type: ignore[arg-type]
            assert type(found.value) is type(value)

    @pytest.mark.parametrize(
        ("text", "expected"),
        REFUSED,
    )
    def test_what_is_refused(self, text: str, expected: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_relative(text, NOW)
        assert expected in caught.value.expected

    def test_a_date_in_a_year_seen_from_now(self) -> None:
        rows = (("গত বছরের", -1), ("আগামী বছরের", 1), ("এ বছরের", 0), ("এবছর", 0), ("এই বছর", 0))
        for words, years in rows:
            assert parse_relative(f"{words} ৯ মার্চ", NOW).value == date(NOW.year + years, 3, 9)

    @pytest.mark.parametrize("words", ["এ মাসের", "এই মাসের", "এমাসের"])
    def test_a_day_of_the_month_of_now(self, words: str) -> None:
        assert parse_relative(f"{words} ৫ তারিখ", NOW).value == NOW.date().replace(day=5)

    @pytest.mark.parametrize(
        "text",
        [
            *("এ বছরের ৯ মার্চ ২০২৩", "এ মাসের ৯ মার্চ", "এ মাসের শুক্রবার", "এ বছরের ৫ তারিখ", "সে বছরের ৯ মার্চ"),
            *("এ বছরের গতকাল", "এ বছর"),
        ],
    )
    def test_what_is_no_day_of_now(self, text: str) -> None:
        with pytest.raises(ParseError):
            parse_relative(text, NOW)

    @given(st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)), st.integers(0, 10**6), st.booleans())
    def test_whatever_the_reference(self, when: datetime, minutes: int, ahead: bool) -> None:
        text = f"{minutes} মিনিট {'পর' if ahead else 'আগে'}"
        expected = when + (1 if ahead else -1) * timedelta(minutes=minutes)
        assert parse_relative(text, when) == (expected, False)

    def test_a_day_as_reference_has_no_hours(self) -> None:
        for day in (date(2024, 3, 15), BanglaDate(1430, 12, 2)):
            assert parse_relative("গতকাল", date(2024, 3, 15)).value == date(2024, 3, 14)
            assert parse_relative("২ দিন আগে", date(2024, 3, 15)).value == date(2024, 3, 13)
            for text in ("২ ঘণ্টা আগে", "এইমাত্র", "আড়াই দিন আগে"):
                with pytest.raises(ParseError, match="a reference with a clock"):
                    parse_relative(text, day)

    def test_a_bangla_reference(self) -> None:
        day = BanglaDate(1430, 12, 1)  # 15 March 2024
        assert parse_relative("২ দিন আগে", day).value == day.to_gregorian() - timedelta(days=2)

    def test_aware_references_are_moved_to_the_zone(self) -> None:
        late = datetime(2024, 3, 14, 20, 0, tzinfo=UTC)  # 2:00 on 15 March in Dhaka
        assert parse_relative("২ দিন আগে", late).value == date(2024, 3, 13)
        assert parse_relative("২ দিন আগে", late, tz="own").value == date(2024, 3, 12)
        assert parse_relative("২ দিন আগে", late, tz="Europe/London").value == date(2024, 3, 12)
        for text, hours in (("৩ ঘণ্টা আগে", -3), ("আজ রাত ৯টায়", 19)):
            found = parse_relative(text, late).value
            assert isinstance(found, datetime)
            assert found == late + timedelta(hours=hours)
            assert found.tzinfo == ZoneInfo("Asia/Dhaka")

    def test_arguments(self) -> None:
        with pytest.raises(TypeError, match="reference must be a date, datetime or BanglaDate, got str"):
            parse_relative("২ দিন আগে", "2024-03-15")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="text must be a str, got int"):
            parse_relative(2, NOW)  # type: ignore[arg-type]
        with pytest.raises(ParseError, match="at most 200 characters"):
            parse_relative("২ দিন আগে" + " " * 200, NOW)
        with pytest.raises(DateRangeError):
            parse_relative("৩০০০ বছর আগে", NOW)


class TestParseDuration:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("২ ঘণ্টা ৩০ মিনিট", timedelta(hours=2, minutes=30)),
            ("দেড় ঘণ্টা", timedelta(minutes=90)),
            ("৩ সপ্তাহ ২ দিন", timedelta(days=23)),
            ("৬ মিনিট", timedelta(minutes=6)),
            ("০.৫ সেকেন্ড", timedelta(milliseconds=500)),
        ],
    )
    def test_timedeltas(self, text: str, expected: timedelta) -> None:
        assert parse_duration(text) == expected

    def test_items(self) -> None:
        assert parse_duration("১ বছর ২ মাস", items=True) == {"years": 1, "months": 2}
        found = parse_duration("দেড় মাস ৩ ঘণ্টা", items=True)
        assert found == {"months": Fraction(3, 2), "hours": 3}
        assert [type(amount) for amount in found.values()] == [Fraction, int]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("১ মাস", "without months and years"),
            ("১ বছর ২ দিন", "without months and years"),
            ("প্রায় ২ ঘণ্টা", "an exact length"),
            ("ঘণ্টা দুয়েক", "an exact length"),
            ("০.০০০০০০১ সেকেন্ড", "whole microseconds"),
            ("২ ঘণ্টা আগে", "the end of the text"),
            ("ঘণ্টা", "a length of time"),
        ],
    )
    def test_what_is_refused(self, text: str, expected: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_duration(text)
        assert expected in caught.value.expected

    def test_too_long(self) -> None:
        with pytest.raises(DateRangeError, match=r"days must be in 0\.\.999999999"):
            parse_duration("১০০০০০০০০০ দিন")
