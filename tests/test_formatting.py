"""The pattern language: what it writes, that it reads it back, and what it refuses."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, ParseError, UnknownNameError, date_ordinal, format_date
from bangla_calendar.formatting import patterns
from bangla_calendar.strategies import bangla_dates, calendars
from bangla_calendar.typing import DigitSet, Language
from tests.growth import grows_evenly
from tests.language.forms import strewn

DAY = BanglaDate(1430, 6, 5)
CLOCK = datetime(2022, 8, 7, 9, 5, 3)


@pytest.mark.parametrize(
    ("pattern", "bangla", "english"),
    [
        ("%Y", "১৪৩০", "1430"),
        ("%y", "৩০", "30"),
        ("%m|%-m", "০৬|৬", "06|6"),
        ("%d|%-d", "০৫|৫", "05|5"),
        ("%j|%-j", "১৬০|১৬০", "160|160"),
        ("%B|%b", "আশ্বিন|আশ্বিন", "Ashwin|Ash"),
        ("%A|%a", "বুধবার|বুধ", "Wednesday|Wed"),
        ("%o", "৫ই", "5th"),
        ("%EY", "১৪৩০ বঙ্গাব্দ", "1430 BS"),
        ("%%%-d%%", "%৫%", "%5%"),
        ("long", "বুধবার, ৫ আশ্বিন ১৪৩০", "Wednesday, 5 Ashwin 1430"),
        ("official", "৫ আশ্বিন, ১৪৩০ বঙ্গাব্দ", "5 Ashwin, 1430 BS"),
        ("newspaper", "৫ আশ্বিন ১৪৩০", "5 Ashwin 1430"),
        ("iso", "1430-06-05", "1430-06-05"),
    ],
)
def test_directives(pattern: str, bangla: str, english: str) -> None:
    assert format_date(DAY, pattern) == DAY.strftime(pattern) == f"{DAY:{pattern}}" == bangla
    assert format_date(DAY, pattern, lang="en") == english


def test_of_the_gregorian_calendar() -> None:
    assert format_date(CLOCK.date()) == "রবিবার, ৭ আগস্ট ২০২২"
    assert format_date(CLOCK.date(), "official") == "৭ আগস্ট, ২০২২ খ্রিষ্টাব্দ"
    assert format_date(CLOCK, "%EY", lang="en") == "2022 CE"
    assert format_date(CLOCK, "%j %-j") == "২১৯ ২১৯"
    assert format_date(date(2024, 12, 31), "%j", digits="ascii") == "366"
    assert format_date(date(594, 4, 14), "iso") == "0594-04-14"


def test_the_clock() -> None:
    assert format_date(CLOCK, "%H:%M:%S", digits="ascii") == "09:05:03"
    assert format_date(CLOCK, "%-H %I %-I", digits="ascii") == "9 09 9"
    assert format_date(CLOCK, "%p %-I:%M") == "সকাল ৯:০৫"
    assert [format_date(datetime(2022, 8, 7, hour), "%-I %p", lang="en") for hour in (0, 11, 12, 23)] == [
        "12 AM",
        "11 AM",
        "12 PM",
        "11 PM",
    ]
    for value in (DAY, CLOCK.date()):
        for directive in ("%H", "%-H", "%I", "%-I", "%M", "%S", "%p"):
            with pytest.raises(ParseError, match="only a datetime has") as caught:
                format_date(value, f"%Y {directive}")
            assert caught.value.position == 3


def test_digits_follow_the_language_or_the_wish() -> None:
    assert format_date(DAY, "iso", digits="bangla") == "১৪৩০-০৬-০৫"
    assert format_date(DAY, "newspaper", digits="ascii") == "5 আশ্বিন 1430"
    assert format_date(DAY, "newspaper", lang="en", digits="bangla") == "৫ Ashwin ১৪৩০"
    assert format_date(DAY, "০ 0 %-d", digits="ascii") == "০ 0 5"  # literal text is left alone


@pytest.mark.parametrize(
    ("pattern", "position"),
    [
        ("%Q", 0),
        ("%Y %", 3),
        ("%-Y", 0),
        ("%E", 0),
        ("%Ed", 0),
        ("%-d %-", 4),
        ("% Y", 0),
        ("lnog", 0),
        ("", 0),
    ],
)
def test_patterns_that_are_none(pattern: str, position: int) -> None:
    with pytest.raises(ParseError) as caught:
        format_date(DAY, pattern)
    assert caught.value.position == position
    with pytest.raises(ParseError):
        BanglaDate.strptime("x", pattern)


def test_a_pattern_reads_a_date_and_no_more() -> None:
    for pattern in ("%d1" * 17, "%d " * 17 + "%Y", "%Y" * 1000):
        with pytest.raises(ParseError, match="at most 16 directives, for a pattern that reads") as caught:
            BanglaDate.strptime("1" * 40, pattern)
        assert pattern.count("%", 0, caught.value.position) == 16
    assert BanglaDate.strptime("1430-6 " * 7 + "15", "%Y-%-m " * 7 + "%d") == BanglaDate(1430, 6, 15)


@pytest.mark.parametrize("part", ["x", "%%", " ", "x%%"])
def test_the_error_of_a_long_pattern_takes_no_quadratic_time(part: str) -> None:
    def refused(parts: str) -> None:
        with pytest.raises(ParseError):
            BanglaDate.strptime("1430", f"%Y{parts}")

    assert grows_evenly(refused, part * 2000)


def test_a_percent_sign_alone() -> None:
    assert format_date(DAY, "%%") == "%"
    assert format_date(DAY, "%%Y") == "%Y"
    with pytest.raises(ParseError, match="a year, for which the pattern has no directive"):
        BanglaDate.strptime("%", "%%")


def test_a_stray_joiner_in_a_name() -> None:
    for text in strewn("শুক্রবার, ১৫ চৈত্র ১৪৩০"):
        assert BanglaDate.strptime(text, "long") == BanglaDate(1430, 12, 15)


def test_wrong_arguments() -> None:
    with pytest.raises(UnknownNameError, match="unknown language 'fr'"):
        format_date(DAY, lang="fr")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="unknown digits 'roman'"):
        format_date(DAY, digits="roman")  # type: ignore[arg-type]
    wrong: Any
    for wrong in ("2023-09-30", 1, None, (1430, 6, 5)):
        with pytest.raises(TypeError, match="expected a BanglaDate, date or datetime"):
            format_date(wrong)
    with pytest.raises(TypeError, match="pattern must be a str"):
        format_date(DAY, 5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text must be a str"):
        BanglaDate.strptime(5, "long")  # type: ignore[arg-type]


def test_patterns_beyond_those_that_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_MOST_COMPILED", 0)
    assert format_date(DAY, "%d · %m") == format_date(DAY, "%d · %m") == "০৫ · ০৬"


@given(bangla_dates())
def test_no_format_is_str(day: BanglaDate) -> None:
    assert f"{day}" == str(day) == f"{day:newspaper}" == f"{day:%-d %B %Y}"
    assert f"{day:iso}" == day.isoformat()


# Patterns that keep all the fields, in any order and with whatever between.
YEARS = st.sampled_from(["%Y", "%EY"])
DAYS = st.sampled_from(
    [
        "%d {m} {y}",
        "%-d {m} {y}",
        "%o {m} {y}",
        "{m} %-d, {y}",
        "{y}: {m} %o",
        "%A %-d {m} {y}",
        "{y}/{m}/%d (%a)",
    ]
)
WHOLE = st.one_of(
    st.sampled_from(
        ["long", "official", "newspaper", "iso", "%Y-%j", "%-j.%Y", "%Y%m%d", "%Y%j", "%%%d%%%m%%%Y"]
    ),
    st.builds(
        lambda days, month, year: days.format(m=month, y=year),
        DAYS,
        st.sampled_from(["%m", "%-m", "%B"]),
        YEARS,
    ),
)


@given(
    bangla_dates(calendar=calendars()),
    WHOLE,
    st.sampled_from(["bn", "en"]),
    st.sampled_from(["bangla", "ascii", None]),
)
def test_what_is_written_is_read_back(
    day: BanglaDate, pattern: str, lang: Language, digits: DigitSet | None
) -> None:
    if day.year >= 1000:  # figures that touch tell a year from the rest by its four digits
        written = format_date(day, pattern, lang=lang, digits=digits)
        assert BanglaDate.strptime(written, pattern, calendar=day.calendar) == day


class TestRead:
    @pytest.mark.parametrize(
        ("text", "pattern"),
        [
            ("০৫ আশ্বিন ১৪৩০", "%-d %B %Y"),
            ("5 ashwin 1430", "newspaper"),
            ("৫  আশ্বিন\u00a0১৪৩০", "newspaper"),
            ("5 আশ্বিন ১৪৩০", "newspaper"),
            ("৫ই আশ্বিন ১৪৩০", "%o %B %Y"),
            ("৫ ই আশ্বিন ১৪৩০", "%o %B %Y"),
            ("৫ আশ্বিন, 1430 BS", "official"),
            ("WEDNESDAY, 5 ASHWIN 1430", "long"),
            ("৫ আশিন ১৪৩০", "newspaper"),
        ],
    )
    def test_variants(self, text: str, pattern: str) -> None:
        assert BanglaDate.strptime(text, pattern) == DAY

    def test_a_bangla_date_is_read_without_a_clock(self) -> None:
        with pytest.raises(ParseError) as caught:
            BanglaDate.strptime("১৪৩০-০৬-০৫ ০৯", "%Y-%m-%d %H")
        assert (caught.value.text, caught.value.position) == ("%Y-%m-%d %H", 9)

    def test_both_forms_of_the_nukta_letters(self) -> None:
        for month in ("আষা\u09dd", "আষা\u09a2\u09bc", "আষা\u200d\u09a2\u09bc"):
            assert BanglaDate.strptime(f"১ {month} ১৪৩০", "newspaper") == BanglaDate(1430, 3, 1)

    @pytest.mark.parametrize(
        ("text", "pattern", "position", "message"),
        [
            ("৫ আশ্বিন", "newspaper", 8, "expected ' '"),
            ("৫ আশ্বিন ", "newspaper", 9, "expected a year"),
            ("৫ সেপ্টেম্বর ১৪৩০", "newspaper", 2, "expected a month's name"),
            ("৫ আশ্বিন ১৪৩০ x", "newspaper", 13, "expected the end"),
            (
                "শনিবার, ৫ আশ্বিন ১৪৩০",
                "long",
                0,
                "the text says Saturday; 5 Ashwin 1430 was a Wednesday (bangladesh)",
            ),
            ("5 Ash 1430", "%-d %b %Y", 2, "'Ash' is short for each of Asharh, Ashwin"),
            ("৫/৭ আশ্বিন ১৪৩০", "%d/%m %B %Y", 4, "the same month as before, 7"),
            ("১৪৩০-২০০ ০৫", "%Y-%j %d", 5, "the same day"),
            ("১৪৩০ ৫", "%Y %d", 6, "a month, for which the pattern has no directive"),
            ("৫ ৬ ৩০", "%d %m %y", 4, "a pivot for the two-digit year"),
            ("১4৩০ ৬ ৫", "%Y %m %d", 1, "expected ' '"),
            ("১৪৩০-০৬-15", "iso", 0, "digits of one script"),
            ("15/6/১৪৩০", "%d/%m/%Y", 0, "digits of one script"),
        ],
    )
    def test_faults(self, text: str, pattern: str, position: int, message: str) -> None:
        with pytest.raises(ParseError) as caught:
            BanglaDate.strptime(text, pattern)
        assert message in str(caught.value)
        assert caught.value.position == position

    def test_positions_count_in_the_text_as_given(self) -> None:
        text = "৫ আ\u200dশ্বি\u200cন ১৪৩০ x"
        with pytest.raises(ParseError) as caught:
            BanglaDate.strptime(text, "newspaper")
        assert text[caught.value.position :] == " x"

    def test_a_pivot(self) -> None:
        assert BanglaDate.strptime("৫/৬/৩০", "%d/%m/%y", pivot=40) == DAY
        assert BanglaDate.strptime("৫/৬/৪১", "%d/%m/%y", pivot=40).year == 1341
        with pytest.raises(ValueError, match="pivot must be in"):
            BanglaDate.strptime("৫/৬/৩০", "%d/%m/%y", pivot=100)

    @given(
        st.text(st.characters(exclude_categories=["Nd"]), max_size=40),  # with digits it may be a date
        st.sampled_from(["long", "iso", "%j %Y", "%o %b %EY"]),
    )
    def test_garbage(self, text: str, pattern: str) -> None:
        with pytest.raises(ParseError):
            BanglaDate.strptime(text, pattern)

    def test_ten_megabytes_of_it(self) -> None:
        for text in ("১" * 10_000_000, "কি" * 5_000_000, " " * 10_000_000):
            with pytest.raises(ParseError) as caught:
                BanglaDate.strptime(text, "long")
            assert len(str(caught.value)) < 400


def test_ordinals_stand_in_dates() -> None:
    assert format_date(BanglaDate(1430, 1, 1), "%o %B") == f"{date_ordinal(1)} বৈশাখ" == "১লা বৈশাখ"
