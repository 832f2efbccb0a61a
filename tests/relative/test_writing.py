"""Time seen from now, written, and read back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    DateRangeError,
    ParseError,
    UnknownNameError,
    format_date,
    naturalday,
    naturaltime,
    parse_relative,
)
from bangla_calendar.errors import BanglaCalendarError

NOW = datetime(2024, 3, 15, 16, 20)
DHAKA = ZoneInfo("Asia/Dhaka")
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1))
# How far what is read may be from what was written: one unit.
UNITS = {
    "মিনিট": timedelta(minutes=1),
    "ঘণ্টা": timedelta(hours=1),
    "দিন": timedelta(days=1),
    "সপ্তাহ": timedelta(days=7),
    "মাস": timedelta(days=31),
    "বছর": timedelta(days=366),
}


def unit_of(text: str) -> timedelta:
    """Return the unit in which a text tells a time: of এইমাত্র a minute, of গতকাল a day."""
    found = [unit for name, unit in UNITS.items() if name in text]
    return found[0] if found else UNITS["মিনিট" if text in ("এইমাত্র", "এখনই") else "দিন"]


class TestNews:
    # Under a minute now, then minutes, hours, days to 7, weeks to 30 days, months of 30, years of 365.
    @pytest.mark.parametrize(
        ("delta", "text"),
        [
            (timedelta(0), "এইমাত্র"),
            (timedelta(seconds=-59), "এইমাত্র"),
            (timedelta(seconds=59), "এখনই"),
            (timedelta(seconds=-60), "১ মিনিট আগে"),
            (timedelta(seconds=-3599), "৫৯ মিনিট আগে"),
            (timedelta(seconds=-3600), "১ ঘণ্টা আগে"),
            (timedelta(seconds=-86_399), "২৩ ঘণ্টা আগে"),
            (timedelta(days=-1), "১ দিন আগে"),
            (timedelta(days=-6, hours=-23), "৬ দিন আগে"),
            (timedelta(days=-7), "১ সপ্তাহ আগে"),
            (timedelta(days=-29), "৪ সপ্তাহ আগে"),
            (timedelta(days=-30), "১ মাস আগে"),
            (timedelta(days=-364), "১১ মাস আগে"),
            (timedelta(days=-365), "১ বছর আগে"),
            (timedelta(days=-3650), "১০ বছর আগে"),
            (timedelta(seconds=90), "১ মিনিট পর"),
            (timedelta(days=5), "৫ দিন পর"),
        ],
    )
    def test_a_length_is_rounded_down(self, delta: timedelta, text: str) -> None:
        assert naturaltime(delta) == text
        assert naturaltime(delta.total_seconds()) == text

    @pytest.mark.parametrize(
        ("then", "text"),
        [
            (datetime(2024, 3, 15, 16, 19, 30), "এইমাত্র"),
            (datetime(2024, 3, 15, 13, 20), "৩ ঘণ্টা আগে"),
            (datetime(2024, 3, 14, 17, 0), "২৩ ঘণ্টা আগে"),
            (datetime(2024, 3, 14, 16, 20), "গতকাল"),
            (datetime(2024, 3, 14, 0, 0), "গতকাল"),
            (datetime(2024, 3, 13, 23, 59), "২ দিন আগে"),
            (datetime(2024, 3, 8, 23, 59), "১ সপ্তাহ আগে"),
            (datetime(2024, 2, 15, 23, 59), "১ মাস আগে"),
            (datetime(2023, 3, 16), "১১ মাস আগে"),
            (datetime(2023, 3, 15, 23, 59), "১ বছর আগে"),
            (datetime(2024, 3, 16, 16, 20), "আগামীকাল"),
            (datetime(2024, 3, 17), "২ দিন পর"),
        ],
    )
    def test_between_moments_days_are_those_of_the_calendar(self, then: datetime, text: str) -> None:
        assert naturaltime(then, NOW) == text
        assert naturaltime(then.replace(tzinfo=DHAKA), NOW.replace(tzinfo=DHAKA)) == text
        assert naturaltime(then - NOW, NOW) == text

    def test_months_are_clamped(self) -> None:
        assert naturaltime(datetime(2024, 1, 31, 10), datetime(2024, 2, 29, 10)) == "১ মাস আগে"
        assert naturaltime(datetime(2024, 2, 29, 10), datetime(2025, 2, 28, 10)) == "১ বছর আগে"

    @pytest.mark.parametrize(
        ("day", "text"),
        [
            (date(2024, 3, 15), "আজ"),
            (date(2024, 3, 14), "গতকাল"),
            (date(2024, 3, 16), "আগামীকাল"),
            (date(2024, 3, 13), "২ দিন আগে"),
            (BanglaDate(1430, 11, 30), "গতকাল"),
        ],
    )
    def test_days_without_a_clock(self, day: date | BanglaDate, text: str) -> None:
        assert naturaltime(day, NOW) == text
        assert naturaltime(day, NOW.date()) == text

    @pytest.mark.parametrize(
        ("minutes", "text"),
        [
            (5, "পাঁচ মিনিট আগে"),
            (74, "এক ঘণ্টা আগে"),
            (75, "সোয়া এক ঘণ্টা আগে"),
            (104, "দেড় ঘণ্টা আগে"),
            (215, "সাড়ে তিন ঘণ্টা আগে"),
        ],
    )
    def test_words(self, minutes: int, text: str) -> None:
        assert naturaltime(timedelta(minutes=-minutes), words=True) == text

    def test_regions_and_languages(self) -> None:
        assert naturaltime(timedelta(minutes=20), words=True) == "বিশ মিনিট পর"
        assert naturaltime(timedelta(minutes=20), words=True, region="IN") == "কুড়ি মিনিট পর"
        assert naturaltime(timedelta(hours=-3), lang="en") == "3 hours ago"
        assert naturaltime(timedelta(hours=3), lang="en") == "in 3 hours"
        assert naturaltime(timedelta(hours=-3), digits="ascii") == "3 ঘণ্টা আগে"
        assert naturaltime(date(2024, 3, 14), NOW, lang="en") == "yesterday"


class TestZones:
    def test_the_day_is_that_of_dhaka_unless_another_zone_is_asked_for(self) -> None:
        # 20:00 in London is 2:00 of the next day in Dhaka.
        now = datetime(2024, 3, 15, 20, 0, tzinfo=UTC)
        then = datetime(2024, 3, 14, 17, 0, tzinfo=UTC)
        assert naturaltime(then, now) == "২ দিন আগে"
        assert naturaltime(then, now, tz="Asia/Kolkata") == "২ দিন আগে"
        assert naturaltime(then, now, tz="own") == "গতকাল"
        assert naturaltime(then, now, tz=UTC) == "গতকাল"
        assert naturalday(then, when=now) == "গত পরশু"
        assert naturalday(then, when=now, tz="own") == "গতকাল"

    def test_where_clocks_change_the_time_that_passes_counts(self) -> None:
        # Bangladesh put its clocks on from 23:00 to 24:00 on 19 June 2009 (tz database).
        then = datetime(2009, 6, 19, 22, 30, tzinfo=DHAKA)
        assert naturaltime(then, datetime(2009, 6, 20, 0, 30, tzinfo=DHAKA)) == "১ ঘণ্টা আগে"

    def test_now(self) -> None:
        assert naturaltime(datetime.now(UTC) - timedelta(hours=3, seconds=5)) == "৩ ঘণ্টা আগে"
        assert (
            naturaltime(datetime.now(DHAKA).replace(tzinfo=None) - timedelta(hours=3, seconds=5))
            == "৩ ঘণ্টা আগে"
        )
        assert naturalday(datetime.now(UTC)) == "আজ"

    def test_a_clock_without_a_zone_does_not_go_with_one(self) -> None:
        with pytest.raises(TypeError, match="both have a time zone, or neither"):
            naturaltime(NOW, NOW.replace(tzinfo=UTC))
        with pytest.raises(UnknownNameError, match="time zone"):
            naturaltime(NOW.replace(tzinfo=UTC), NOW.replace(tzinfo=UTC), tz="Asia/Nowhere")


class TestReadBack:
    @given(MOMENTS, st.timedeltas(timedelta(days=-10_000), timedelta(days=10_000)), st.booleans())
    def test_between_moments(self, when: datetime, delta: timedelta, words: bool) -> None:
        text = naturaltime(when + delta, when, words=words)
        found = parse_relative(text, when).value
        assert isinstance(found, date)
        unit = unit_of(text)
        if isinstance(found, datetime):
            rest = abs(delta) - abs(found - when)
        else:
            rest = timedelta(
                days=abs((when + delta).toordinal() - when.toordinal())
                - abs(found.toordinal() - when.toordinal())
            )
            # Counted back from its end a month may be some days longer than counted from its beginning.
            rest += timedelta(days=3 if unit >= UNITS["মাস"] else 0)
        assert timedelta(0) <= rest < unit + timedelta(days=3 if unit >= UNITS["মাস"] else 0)

    @given(MOMENTS, st.timedeltas(timedelta(days=-10_000), timedelta(days=10_000)))
    def test_of_a_length(self, when: datetime, delta: timedelta) -> None:
        text = naturaltime(delta)
        found = parse_relative(text, when).value
        assert isinstance(found, date)
        there = when + delta
        off = (
            abs(found - there)
            if isinstance(found, datetime)
            else abs(timedelta(found.toordinal() - there.toordinal()))
        )
        # Years of 365 days fall behind those of the calendar by a day in four.
        drift = abs(delta) / 1461 if "বছর" in text else timedelta(days=8 if "মাস" in text else 0)
        assert off <= unit_of(text) + drift

    @given(MOMENTS, st.timedeltas(timedelta(days=-10_000), timedelta(days=10_000)))
    def test_in_english_and_in_the_past_of_cldr(self, when: datetime, delta: timedelta) -> None:
        english = naturaltime(when + delta, when, lang="en")
        bengali = naturaltime(when + delta, when)
        assert parse_relative(english, when) == parse_relative(bengali, when)
        text = naturaltime(delta, style="cldr")
        if delta < timedelta(0):
            assert parse_relative(text, when).value
        else:
            with pytest.raises(ParseError):
                parse_relative(text, when)

    @given(MOMENTS, st.integers(-2, 2))
    def test_days_about_today(self, when: datetime, days: int) -> None:
        day = when.date() + timedelta(days)
        assert parse_relative(naturalday(day, when=when), when) == (day, False)
        assert parse_relative(naturalday(day, when=when, lang="en"), when) == (day, False)


class TestNaturalday:
    @pytest.mark.parametrize(
        ("days", "bengali", "english"),
        [
            (-2, "গত পরশু", "the day before yesterday"),
            (-1, "গতকাল", "yesterday"),
            (0, "আজ", "today"),
            (1, "আগামীকাল", "tomorrow"),
            (2, "আগামী পরশু", "the day after tomorrow"),
        ],
    )
    def test_days_with_names(self, days: int, bengali: str, english: str) -> None:
        day = NOW.date() + timedelta(days)
        assert naturalday(day, when=NOW) == bengali
        assert naturalday(BanglaDate.from_gregorian(day), when=BanglaDate.from_gregorian(NOW)) == bengali
        assert naturalday(day, when=NOW, lang="en") == english

    def test_other_days_are_dates(self) -> None:
        day = date(2024, 3, 18)
        assert naturalday(day, when=NOW) == format_date(day, "newspaper") == "১৮ মার্চ ২০২৪"
        assert naturalday(day, "%-d %B", when=NOW, lang="en") == "18 March"
        assert naturalday(BanglaDate(1430, 6, 15), when=NOW) == "১৫ আশ্বিন ১৪৩০"
        assert naturalday(day, when=NOW, digits="ascii") == "18 মার্চ 2024"


class TestRefused:
    @pytest.mark.parametrize("value", ["2024-03-15", None, True, [1]])
    def test_values(self, value: Any) -> None:
        with pytest.raises(TypeError, match="value must be"):
            naturaltime(value)
        with pytest.raises(TypeError, match="value must be"):
            naturalday(value)

    def test_whens(self) -> None:
        with pytest.raises(TypeError, match="when must be a date, datetime or BanglaDate, got str"):
            naturaltime(NOW, "2024-03-15")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="when must be"):
            naturaltime(NOW, timedelta(1))  # type: ignore[arg-type]

    def test_options(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown style 'moment': choose from news, cldr"):
            naturaltime(60, style="moment")  # type: ignore[arg-type]
        with pytest.raises(UnknownNameError, match="unknown language 'fr'"):
            naturaltime(0, lang="fr")  # type: ignore[arg-type]
        with pytest.raises(UnknownNameError, match="unknown language 'fr'"):
            naturalday(NOW, when=NOW, lang="fr")  # type: ignore[arg-type]
        with pytest.raises(UnknownNameError, match="unknown digits 'roman'"):
            naturaltime(60, digits="roman")  # type: ignore[arg-type]
        with pytest.raises(BanglaCalendarError, match="words are for style 'news'"):
            naturaltime(60, style="cldr", words=True)
        with pytest.raises(BanglaCalendarError, match="words are Bengali"):
            naturaltime(60, lang="en", words=True)

    def test_moments_out_of_range(self) -> None:
        zoned = datetime.max.replace(tzinfo=timezone(timedelta(hours=6)))
        for when in (datetime.max, zoned, date.max):
            with pytest.raises(DateRangeError):
                naturaltime(timedelta(days=1), when)
