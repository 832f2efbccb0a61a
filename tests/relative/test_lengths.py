"""Lengths of time in words: exactly, and in one unit."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    DateRangeError,
    UnknownNameError,
    format_timedelta,
    parse_duration,
    precisedelta,
    to_ascii_digits,
)
from bangla_calendar.errors import BanglaCalendarError

DELTAS = st.timedeltas(timedelta(days=-40_000), timedelta(days=40_000))
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
SECONDS = dict(zip(UNITS, (31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1), strict=True))


class TestPrecisedelta:
    @pytest.mark.parametrize(
        ("seconds", "text", "words"),
        [
            (0, "০ সেকেন্ড", "শূন্য সেকেন্ড"),
            (59, "৫৯ সেকেন্ড", "উনষাট সেকেন্ড"),
            (900, "১৫ মিনিট", "পনেরো মিনিট"),
            (1800, "৩০ মিনিট", "আধা ঘণ্টা"),
            (2700, "৪৫ মিনিট", "পৌনে এক ঘণ্টা"),
            (4500, "১ ঘণ্টা ১৫ মিনিট", "সোয়া এক ঘণ্টা"),
            (5400, "১ ঘণ্টা ৩০ মিনিট", "দেড় ঘণ্টা"),
            (9000, "২ ঘণ্টা ৩০ মিনিট", "আড়াই ঘণ্টা"),
            (9015, "২ ঘণ্টা ৩০ মিনিট ১৫ সেকেন্ড", "দুই ঘণ্টা ত্রিশ মিনিট পনেরো সেকেন্ড"),
            (12_600, "৩ ঘণ্টা ৩০ মিনিট", "সাড়ে তিন ঘণ্টা"),
            (90_061, "১ দিন ১ ঘণ্টা ১ মিনিট ১ সেকেন্ড", "এক দিন এক ঘণ্টা এক মিনিট এক সেকেন্ড"),
            (91_800, "১ দিন ১ ঘণ্টা ৩০ মিনিট", "এক দিন দেড় ঘণ্টা"),
            (604_800, "৭ দিন", "সাত দিন"),
            (1.5, "১.৫ সেকেন্ড", "এক দশমিক পাঁচ সেকেন্ড"),
        ],
    )
    def test_all_units_that_are_not_0(self, seconds: float, text: str, words: str) -> None:
        for delta in (seconds, timedelta(seconds=seconds), -seconds):
            assert precisedelta(delta) == text
            assert precisedelta(delta, words=True) == words

    @given(DELTAS)
    def test_what_is_written_is_read(self, delta: timedelta) -> None:
        texts = [
            precisedelta(delta),
            precisedelta(delta, digits="ascii"),
            precisedelta(delta, lang="en"),
            precisedelta(delta, words=True),
            precisedelta(delta, words=True, region="IN"),
        ]
        for text in texts:
            assert parse_duration(text) == abs(delta)

    @given(DELTAS, st.sampled_from(["days", "hours", "minutes"]), st.booleans())
    def test_what_is_less_than_the_smallest_unit_is_left_out(
        self, delta: timedelta, smallest: Any, words: bool
    ) -> None:
        found = parse_duration(precisedelta(delta, minimum_unit=smallest, words=words))
        unit = timedelta(**{smallest: 1})
        assert found == abs(delta) // unit * unit

    def test_languages_and_digits(self) -> None:
        delta = timedelta(hours=1, minutes=2)
        assert precisedelta(delta, lang="en") == "1 hour 2 minutes"
        assert precisedelta(delta, lang="en", digits="bangla") == "১ hour ২ minutes"
        assert precisedelta(delta, digits="ascii") == "1 ঘণ্টা 2 মিনিট"

    def test_what_cannot_be_written(self) -> None:
        with pytest.raises(BanglaCalendarError, match="words are Bengali"):
            precisedelta(60, words=True, lang="en")
        with pytest.raises(UnknownNameError, match="unknown minimum unit 'weeks'"):
            precisedelta(60, minimum_unit="weeks")  # type: ignore[arg-type]
        for delta in ("60", True, None):
            with pytest.raises(TypeError, match="delta must be a timedelta or a number of seconds"):
                precisedelta(delta)  # type: ignore[arg-type]
        for number in (float("nan"), float("inf"), 1e20):
            with pytest.raises(DateRangeError, match="delta must be in"):
                precisedelta(number)


class TestFormatTimedelta:
    # The examples of Babel's own documentation of format_timedelta, by the names of CLDR for Bengali.
    @pytest.mark.parametrize(
        ("delta", "options", "text"),
        [
            (timedelta(weeks=12), {}, "৩ মাস"),
            (timedelta(seconds=1), {}, "১ সেকেন্ড"),
            (timedelta(hours=3), {"granularity": "day"}, "১ দিন"),
            (timedelta(hours=23), {"threshold": 0.9}, "১ দিন"),
            (timedelta(hours=23), {"threshold": 1.1}, "২৩ ঘণ্টা"),
            (timedelta(hours=1), {"add_direction": True}, "১ ঘণ্টায়"),
            (timedelta(hours=-1), {"add_direction": True}, "১ ঘণ্টা আগে"),
            (timedelta(hours=3), {"format": "narrow"}, "৩ ঘঃ"),
            (timedelta(hours=3), {"format": "short", "lang": "en"}, "3 hr"),
            (timedelta(hours=3), {"format": "narrow", "lang": "en"}, "3h"),
        ],
    )
    def test_as_babel_documents_it(self, delta: timedelta, options: dict[str, Any], text: str) -> None:
        assert format_timedelta(delta, **options) == text

    # CLDR 49, common/main/bn.xml: the fields of the date, past and future.
    @pytest.mark.parametrize(
        ("unit", "past", "future"),
        [
            ("year", "২ বছর পূর্বে", "২ বছরে"),
            ("month", "২ মাস আগে", "২ মাসে"),
            ("week", "২ সপ্তাহ আগে", "২ সপ্তাহে"),
            ("day", "২ দিন আগে", "২ দিনের মধ্যে"),
            ("hour", "২ ঘণ্টা আগে", "২ ঘণ্টায়"),
            ("minute", "২ মিনিট আগে", "২ মিনিটে"),
            ("second", "২ সেকেন্ড আগে", "২ সেকেন্ডে"),
        ],
    )
    def test_by_the_patterns_of_cldr(self, unit: str, past: str, future: str) -> None:
        seconds = 2 * SECONDS[unit]
        assert format_timedelta(-seconds, add_direction=True) == past
        assert format_timedelta(seconds, add_direction=True) == future

    def test_short_years_are_ago(self) -> None:
        for form in ("short", "narrow"):
            assert format_timedelta(timedelta(days=-800), add_direction=True, format=form) == "২ বছর আগে"
        assert format_timedelta(-90, add_direction=True, format="short", lang="en") == "2 min. ago"
        assert format_timedelta(90, add_direction=True, format="narrow", lang="en") == "in 2m"

    @given(DELTAS, st.sampled_from(UNITS), st.sampled_from([0.5, 0.85, 1.0, 1.5]), st.booleans())
    def test_the_number_is_the_nearest(
        self, delta: timedelta, granularity: Any, threshold: float, narrow: bool
    ) -> None:
        text = format_timedelta(delta, granularity, threshold, format="narrow" if narrow else "long")
        ((unit, amount),) = parse_duration(text, items=True).items()
        length = Fraction(abs(delta) / timedelta(seconds=SECONDS[unit[:-1]]))
        assert abs(length - amount) <= Fraction(1, 2) or (unit[:-1] == granularity and amount == 1)
        assert length >= threshold or unit[:-1] == granularity
        assert to_ascii_digits(text).startswith(f"{amount} ")

    @given(
        st.timedeltas(timedelta(days=-25), timedelta(days=25)), st.sampled_from(["long", "short", "narrow"])
    )
    def test_what_is_written_is_read(self, delta: timedelta, form: Any) -> None:
        found = parse_duration(format_timedelta(delta, format=form))
        unit = next(
            SECONDS[unit] for unit in UNITS if found >= timedelta(seconds=SECONDS[unit]) or unit == "second"
        )
        assert abs(found - abs(delta)) <= timedelta(seconds=unit)

    def test_what_cannot_be_written(self) -> None:
        for name, value in (("granularity", "decade"), ("format", "medium"), ("lang", "fr")):
            with pytest.raises(UnknownNameError, match=f"unknown .* '{value}': choose from"):
                format_timedelta(60, **{name: value})  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="threshold must be a number"):
            format_timedelta(60, threshold="1")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="delta must be a timedelta"):
            format_timedelta("60")  # type: ignore[arg-type]
