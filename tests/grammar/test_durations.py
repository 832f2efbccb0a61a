"""Lengths of time: what begins at a word, what a whole text is, and how far they lead."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import DateRangeError, ParseError, number_to_words, to_bangla_digits
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.grammar.durations import (
    Duration,
    duration_at,
    read_duration,
    read_relative,
    relative_at,
    words_of,
)
from bangla_calendar.grammar.shifts import exact, later, moved
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.tables import durations as tables
from bangla_calendar.language.tables.durations import UNIT_FORMS, UNITS

SECONDS = {"week": 604_800, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
NAMES = {
    "year": "বছর",
    "month": "মাস",
    "week": "সপ্তাহ",
    "day": "দিন",
    "hour": "ঘণ্টা",
    "minute": "মিনিট",
    "second": "সেকেন্ড",
}


def seconds(text: str) -> Fraction:
    duration = read_duration(text)
    return duration.days * 86_400 + duration.seconds


class TestWords:
    def test_what_is_written_as_one_is_parted(self) -> None:
        forms = [word.form for word in words_of("৩দিন, দু’দিন ঘণ্টাখানেক ৫মি. আধঘণ্টা; সুদিন")]
        assert forms == [
            *("৩", "দিন", ",", "দু'", "দিন", "ঘণ্টা", "খানেক"),
            *("৫", "মি.", "আধ", "ঘণ্টা", ";", "সুদিন"),
        ]

    @given(st.text(st.sampled_from("৩২১ দিনঘণ্টাসাড়েপৌ\u09dfয়\u200c\u200d.,-–আগে"), max_size=40))
    def test_places_are_those_of_the_text(self, text: str) -> None:
        end = 0
        for word in words_of(text):
            assert end <= word.start < word.end <= len(text)
            assert text[word.start : word.end].strip()
            end = word.end


class TestLengths:
    @pytest.mark.parametrize(
        ("text", "minutes"),
        [
            ("দেড় ঘণ্টা", 90),
            ("আড়াই ঘণ্টা", 150),
            ("সাড়ে তিন ঘণ্টা", 210),
            ("সাড়ে ৩ ঘণ্টা", 210),
            ("পৌনে দুই ঘণ্টা", 105),
            ("পৌনে এক ঘণ্টা", 45),
            ("সোয়া ঘণ্টা", 75),
            ("সওয়া দুই ঘণ্টা", 135),
            ("আধা ঘণ্টা", 30),
            ("আধঘণ্টা", 30),
            ("আধ-ঘণ্টা", 30),
            ("১.৫ ঘণ্টা", 90),
            ("এক দশমিক পাঁচ ঘণ্টা", 90),
            ("দেড়ঘণ্টা", 90),
            ("দেড় দিন", 36 * 60),
            ("১,০০০ মিনিট", 1000),
            ("দেড়শ মিনিট", 150),
            ("দুই ঘণ্টা, ১০ মিনিট", 130),
            ("২ ঘণ্টা ও ১০ মিনিট", 130),
            ("২ ঘণ্টা এবং ১০ মিনিট", 130),
            ("২ ঘন্টা ১০মি.", 130),
            ("২ ঘঃ ১০ মিঃ", 130),
            ("2 hours and 10 minutes", 130),
            ("2h 10min", 130),
            ("২ ঘণ্\u200cটা", 120),
            ("আ\u09a7\u09be ঘণ্টা।", 30),
        ],
    )
    def test_fractions_sums_and_spellings(self, text: str, minutes: int) -> None:
        assert seconds(text) == minutes * 60

    @given(
        st.permutations(UNITS),
        st.lists(st.integers(0, 99), min_size=2, max_size=2),
        st.sampled_from([" ", ", ", " ও "]),
        st.booleans(),
    )
    def test_sums_of_two_units_in_any_order(
        self, units: list[str], amounts: list[int], between: str, in_words: bool
    ) -> None:
        written = [number_to_words(n) if in_words else to_bangla_digits(n) for n in amounts]
        text = between.join(f"{n} {NAMES[unit]}" for n, unit in zip(written, units, strict=False))
        expected = tuple(zip(units, map(Fraction, amounts), strict=False))
        assert read_duration(text) == Duration(expected)

    @given(st.sampled_from(sorted(SECONDS)), st.integers(0, 2000))
    def test_every_spelling_of_every_unit(self, unit: str, quarters: int) -> None:
        amount = Fraction(quarters, 4)
        for form in UNIT_FORMS[unit].split("|"):
            assert seconds(f"{float(amount)} {form}") == amount * SECONDS[unit]

    def test_months_and_years_are_counted_apart(self) -> None:
        found = read_duration("দেড় বছর ২ মাস ৩ দিন")
        assert [found.months, found.days, found.seconds] == [20, 3, 0]
        assert found.approximate
        assert not read_duration("৩ দিন").approximate
        assert read_duration("দেড় দিন").approximate

    @pytest.mark.parametrize(
        ("text", "days"),
        [
            ("দিন তিনেক", 3),
            ("দিনদুয়েক", 2),
            ("প্রায় ৩ দিন", 3),
            ("দিন দশ", 10),
            ("দিন-দশ", 10),
            ("সপ্তাহখানেক", 7),
            ("সপ্তাহ দেড়েক", 10.5),
        ],
    )
    def test_about_so_much(self, text: str, days: float) -> None:
        found = read_duration(text)
        assert found.days == days
        assert found.approximate

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("ঘণ্টা", 0),
            ("২", 0),
            ("কয়েক ঘণ্টা", 0),
            ("২-৩ ঘণ্টা", 0),
            ("দুই-তিন ঘণ্টা", 0),
            ("দুই তিন ঘণ্টা", 0),
            ("দু-এক দিন", 0),
            ("-২ ঘণ্টা", 0),
            ("২ ঘণ্টা ৩ ঘণ্টা", 8),
            ("২ ঘণ্টা পর", 8),
            ("২ ঘণ্টা ও", 8),
            ("২ ঘণ্টার", 2),
            ("২ ঘণ্টায়", 2),
            ("10 m", 0),
            ("সাড়ে দুই ঘণ্টা", 0),
            ("১.২.৩ ঘণ্টা", 0),
            ("সুদিন", 0),
            # A figure after the unit is another length, or none.
            ("দিন ৫", 0),
            ("দিন পাঁচ ঘণ্টা", 0),
            ("দিন-", 0),
        ],
    )
    def test_what_is_none(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            read_duration(text)
        assert caught.value.position == position

    def test_of_running_text_only_the_length_is_taken(self) -> None:
        words = words_of("সে দুই ঘণ্টা ১০ মিনিট পর ফেরে")
        assert duration_at(words, 0) is None
        found = duration_at(words, 1)
        assert found is not None
        assert found[0].seconds == 7_800
        assert words[found[1]].form == "পর"
        assert duration_at(words_of("২ ঘণ্টার মধ্যে")) is None


class TestSeenFromAMoment:
    @pytest.mark.parametrize(
        ("text", "side"),
        [
            ("২ ঘণ্টা আগে", -1),
            ("২ ঘণ্টা পূর্বে", -1),
            ("২ ঘণ্টা আগের", -1),
            ("মাত্র ২ ঘণ্টা আগে", -1),
            ("আজ থেকে ২ ঘণ্টা আগে", -1),
            ("2 hours ago", -1),
            ("২ ঘণ্টা পর", 1),
            ("২ ঘণ্টা পরে", 1),
            ("২ ঘণ্টা বাদে", 1),
            ("এখন থেকে ২ ঘণ্টা পরে", 1),
            ("আর ২ ঘণ্টা পর", 1),
            ("2 hours from now", 1),
            ("in 2 hours", 1),
        ],
    )
    def test_sides(self, text: str, side: int) -> None:
        found = read_relative(text)
        assert found == (Duration((("hour", Fraction(2)),)), side, False)

    @pytest.mark.parametrize("text", ["এইমাত্র", "এই মাত্র", "এখনই", "এখন", "just now"])
    def test_now(self, text: str) -> None:
        assert read_relative(text) == (Duration(()), 0, False)

    @pytest.mark.parametrize(
        ("text", "side"),
        [("গত ২ ঘণ্টায়", -1), ("গত ২ ঘণ্টা", -1), ("আগামী ২ ঘণ্টার মধ্যে", 1), ("আগামী দুই ঘণ্টায়", 1)],
    )
    def test_windows(self, text: str, side: int) -> None:
        found = read_relative(text)
        assert found == (Duration((("hour", Fraction(2)),)), side, True)

    @pytest.mark.parametrize("days", range(-2, 3))
    def test_english_days(self, days: int) -> None:
        found = read_relative(tables.DAYS_ENGLISH[days])
        assert found.duration.days * found.side == days

    @pytest.mark.parametrize(
        "text",
        [
            *("২ ঘণ্টা", "আগে", "২ ঘণ্টায়", "৩ দিনের মধ্যে", "গত ২ ঘণ্টার", "আর ২ দিন আগে", "এখন থেকে"),
            *("কিছুক্ষণ আগে", "কয়েক দিন আগে", "দেড় মাস আগে", "১.১ বছর আগে", "অন্তত ২ ঘণ্টা আগে"),
            *("ঈদের ৩ দিন আগে", "২ ঘণ্টা আগে ঢাকায়", "২ ঘণ্টা আগে আগে", "তার দুই দিন আগে"),
        ],
    )
    def test_what_is_none(self, text: str) -> None:
        with pytest.raises(ParseError):
            read_relative(text)

    @pytest.mark.parametrize(("word", "side"), [("আগে", "before"), ("পরে", "after")])
    def test_a_length_said_twice_is_told_with_its_side(self, word: str, side: str) -> None:
        with pytest.raises(ParseError) as caught:
            read_relative(f"১ (দুই) দিন {word}")
        assert f"it is 1 day {side} by '১' and 2 days {side} by 'দুই'" in caught.value.expected
        assert caught.value.position == 3

    def test_of_running_text(self) -> None:
        words = words_of("তিনি সাড়ে তিন ঘণ্টা আগে আসেন")
        assert relative_at(words, 0) is None
        found = relative_at(words, 1)
        assert found is not None
        assert (found[0].side, words[found[1]].form) == (-1, "আসেন")


class TestArithmetic:
    @pytest.mark.parametrize(
        ("reference", "text", "side", "expected"),
        [
            (date(2024, 3, 31), "১ মাস", -1, date(2024, 2, 29)),
            (date(2024, 2, 29), "১ বছর", -1, date(2023, 2, 28)),
            (date(2024, 1, 31), "১ মাস ১ দিন", 1, date(2024, 3, 1)),
            (date(2024, 11, 20), "দেড় বছর", -1, date(2023, 5, 20)),
            (date(2024, 3, 1), "তিন দিন", -1, date(2024, 2, 27)),
            (datetime(2024, 3, 1, 0, 30), "৪৫ মিনিট", -1, datetime(2024, 2, 29, 23, 45)),
            (datetime(2024, 3, 1, 0, 30), "৩ দিন", -1, date(2024, 2, 27)),
            (datetime(2024, 3, 31, 12), "১ মাস ২ ঘণ্টা", -1, datetime(2024, 2, 29, 10)),
            (datetime(2024, 3, 15, 12), "আড়াই দিন", 1, datetime(2024, 3, 18)),
        ],
    )
    def test_moved(self, reference: date, text: str, side: int, expected: date) -> None:
        found = moved(reference, read_duration(text), side)
        assert found == expected
        assert type(found) is type(expected)

    def test_hours_pass_where_clocks_change(self) -> None:
        # Bangladesh put its clocks on from 23:00 to 24:00 on 19 June 2009 (tz database).
        dhaka = ZoneInfo("Asia/Dhaka")
        before = datetime(2009, 6, 19, 22, 30, tzinfo=dhaka)
        assert moved(before, read_duration("২ ঘণ্টা"), 1) == datetime(2009, 6, 20, 1, 30, tzinfo=dhaka)
        assert moved(before, read_duration("১ দিন"), 1) == date(2009, 6, 20)

    @given(st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)), st.integers(0, 10**7))
    def test_there_and_back(self, moment: datetime, seconds: int) -> None:
        length = read_duration(f"{seconds} সেকেন্ড")
        aware = moment.replace(tzinfo=timezone(timedelta(hours=6)))
        for start in (moment, aware):
            there = moved(start, length, 1)
            assert there == later(start, timedelta(seconds=seconds))
            assert moved(there, length, -1) == start

    def test_exact(self) -> None:
        assert exact(read_duration("১ সপ্তাহ ২ ঘণ্টা")) == timedelta(days=7, hours=2)
        assert exact(read_duration("০.০০০০০১ সেকেন্ড")) == timedelta(microseconds=1)
        with pytest.raises(BanglaCalendarError, match="no fixed length"):
            exact(read_duration("১ মাস"))
        with pytest.raises(BanglaCalendarError, match="parts of a microsecond"):
            exact(read_duration("০.০০০০০০১ সেকেন্ড"))
        with pytest.raises(DateRangeError, match=r"days must be in 0\.\.999999999"):
            exact(read_duration("১০০০০০০০০০ দিন"))
        with pytest.raises(DateRangeError, match="got 1500000000"):
            exact(read_duration("১৫০০০০০০০০ দিন ৫ ঘণ্টা"))

    def test_what_cannot_be_moved(self) -> None:
        day = date(2024, 3, 15)
        with pytest.raises(BanglaCalendarError, match="counted from a moment, got the day 2024-03-15"):
            moved(day, read_duration("২ ঘণ্টা"), -1)
        with pytest.raises(BanglaCalendarError, match="a part of a month"):
            moved(day, read_duration("দেড় মাস"), -1)
        for text in ("৩০০০ বছর", "১০০০০০০ দিন"):
            with pytest.raises(DateRangeError):
                moved(day, read_duration(text), -1)
        for start in (datetime.max, datetime.max.replace(tzinfo=timezone(timedelta(hours=6)))):
            with pytest.raises(DateRangeError):
                moved(start, read_duration("১ ঘণ্টা"), 1)


def test_tables_are_in_canonical_form() -> None:
    rows = [*UNIT_FORMS.values(), *tables.TOWARD.values(), *tables.OR_SO]
    rows += [getattr(tables, name) for name in tables.__all__ if isinstance(getattr(tables, name), str)]
    for row in rows:
        assert normalize(row) == row
        assert all(form and form == form.strip() for form in row.split("|"))
    for names in (*tables.NAMES.values(), *tables.RELATIVE_NAMES.values()):
        assert len(names) == len(UNITS)


def test_no_length_has_more_than_two_hundred_characters() -> None:
    assert read_duration(f"৩{' ' * 194}ঘণ্টা").seconds == 3 * 3600
    with pytest.raises(ParseError, match="at most 200 characters") as caught:
        read_duration(f"৩{' ' * 195}ঘণ্টা")
    assert caught.value.position == 200
