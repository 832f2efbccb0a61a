"""Strict reading of one date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    DateRangeError,
    ParseError,
    UnknownNameError,
    find_dates,
    format_date,
    parse_date,
)
from bangla_calendar.strategies import bangla_dates
from bangla_calendar.typing import DigitSet, Language

BANGLA = BanglaDate(1430, 6, 15)
GREGORIAN = date(2023, 9, 30)


@pytest.mark.parametrize(
    "text",
    [
        "১৫ আশ্বিন ১৪৩০",
        "১৫ আশ্বিন, ১৪৩০",
        "১৫ই আশ্বিন ১৪৩০ বঙ্গাব্দ",
        "১৫ ই আশ্বিন, ১৪৩০ বঙ্গাব্দ",
        "শনিবার, ১৫ আশ্বিন ১৪৩০",
        "১৫ আশ্বিন ১৪৩০ (শনিবার)",
        "১৫ আশ্বিন ১৪৩০ রোজ শনিবার",
        "আশ্বিন ১৫, ১৪৩০",
        "১৪৩০ বঙ্গাব্দের ১৫ আশ্বিন",
        "১৪৩০ সালের ১৫ই আশ্বিন",
        "15 Ashwin 1430",
        "Aswin 15, 1430 BS",
        "  ১৫ আশ্বিন ১৪৩০।  ",
        "15 আশ্বিন ১৪৩০",
        "১৫-৬-১৪৩০ বঙ্গাব্দ",
    ],
)
def test_bangla_dates(text: str) -> None:
    assert parse_date(text) == BANGLA
    assert BanglaDate.parse(text) == BANGLA


@pytest.mark.parametrize("text", ["শনিবার (১৫ আশ্বিন ১৪৩০)", "১৫ আশ্বিন ১৪৩০ (শনিবার)", "১৫ আশ্বিন (শনিবার) ১৪৩০"])
def test_brackets_may_have_blanks_within(text: str) -> None:
    for opening, closing in (("(", ")"), ("( ", ")"), ("(", " )"), ("( ", " )")):
        for end in ("", "।", " ।"):
            spaced = text.replace("(", opening).replace(")", closing)
            assert parse_date(spaced + end) == BANGLA
            assert [match.text for match in find_dates(f"সভা {spaced}{end}")] == [spaced]


@pytest.mark.parametrize(
    "text",
    [
        "৩০ সেপ্টেম্বর ২০২৩",
        "শনিবার, ৩০শে সেপ্টেম্বর, ২০২৩ খ্রিস্টাব্দ",
        "৩০ সেপ্টেম্বর ২০২৩ ইং",
        "সেপ্টেম্বর ৩০, ২০২৩",
        "২০২৩ সালের ৩০ সেপ্টেম্বর",
        "২০২৩ সনের ৩০শে সেপ্টেম্বর",
        "৩০ সেপ্টেম্বর, ২০২৩ খ্রি.",
        "30 September 2023",
        "Saturday, Sep 30th, 2023",
        "2023-09-30",
        "২০২৩-০৯-৩০",
        "30/09/2023",
        "৩০ / ৯ / ২০২৩",
        "৩০.৯.২০২৩",
    ],
)
def test_gregorian_dates(text: str) -> None:
    assert parse_date(text) == GREGORIAN
    if any(sign.isalpha() for sign in text):
        with pytest.raises(ParseError, match="not a Gregorian one"):
            BanglaDate.parse(text)
    else:  # no Bangla date in print has such a year
        with pytest.raises(ParseError, match="a Bangla year, for 2023 is a Gregorian one"):
            BanglaDate.parse(text)


def test_the_weekday_of_a_bangla_date_is_checked() -> None:
    assert BanglaDate.parse("শনিবার, ১৫ আশ্বিন ১৪৩০") == BANGLA
    with pytest.raises(ParseError, match="15 Ashwin 1430 was a Saturday"):
        BanglaDate.parse("শুক্রবার, ১৫ আশ্বিন ১৪৩০")


def test_figures_alone() -> None:
    with pytest.raises(ParseError) as caught:
        parse_date("১৫/০৬/১৪৩০")
    assert "1430-06-15" in str(caught.value)
    assert "Gregorian year 1430" in str(caught.value)
    assert "Bangla" in str(caught.value)
    assert parse_date("১৫/০৬/১৪৩০", numeric="bangla") == BANGLA
    assert parse_date("১৫/০৬/১৪৩০", numeric="gregorian") == date(1430, 6, 15)
    assert parse_date("06/15/1430", numeric="bangla", order="mdy") == BANGLA
    assert parse_date("1430-06-15", numeric="bangla", order="mdy") == BANGLA
    with pytest.raises(DateRangeError, match="month must be in"):
        parse_date("06/15/1430", numeric="bangla")


def test_two_digit_years() -> None:
    for text in ("৩০/৯/২৩", "৩০.৯.২৩"):
        with pytest.raises(ParseError, match="a pivot and the calendar of one in two digits"):
            parse_date(text)
        with pytest.raises(ParseError, match="a year in full, or the calendar of one in two digits"):
            parse_date(text, pivot=30)
        assert parse_date(text, pivot=30, numeric="gregorian") == GREGORIAN
        assert parse_date(f"{text} ইং", pivot=30) == GREGORIAN
    with pytest.raises(ParseError, match="a year in full, or a pivot for one in two digits"):
        parse_date("৩০ সেপ্টেম্বর ২৩")
    assert parse_date("৩০ সেপ্টেম্বর ২৩", pivot=30) == GREGORIAN
    assert parse_date("৩০ সেপ্টেম্বর ৭১", pivot=30) == date(1971, 9, 30)
    assert parse_date("১৫ আশ্বিন ৩০", pivot=30) == BANGLA
    assert parse_date("১৫ আশ্বিন ত্রিশ বঙ্গাব্দ", pivot=30) == BANGLA
    assert parse_date("একাত্তর সালের ৩০ সেপ্টেম্বর", pivot=30) == date(1971, 9, 30)


@pytest.mark.parametrize(
    "text",
    [
        "’২৩ সালের ৩০ সেপ্টেম্বর",
        "২৩ সালের ৩০ সেপ্টেম্বর",
        "২৩ খ্রিস্টাব্দের ৩০ সেপ্টেম্বর",
        "সন ২৩, সেপ্টেম্বর ৩০",
        "সেপ্টেম্বর ’২৩ ৩০",
        "৩০ সেপ্টেম্বর, ’২৩",
        "সেপ্টেম্বর ৩০, ২৩ ইং",
        "৩০/৯/’২৩ ইং",
    ],
)
def test_the_year_of_two_digits_is_the_one_that_is_marked(text: str) -> None:
    assert parse_date(text, pivot=30) == GREGORIAN


def test_marked_bangla_years() -> None:
    for text in ("৩০ বঙ্গাব্দের ১৫ আশ্বিন", "বাংলা ৩০ সনের ১৫ আশ্বিন", "১৫ আশ্বিন, বাংলা ৩০"):
        assert parse_date(text, pivot=30) == BANGLA


@pytest.mark.parametrize("text", ["১৫ আশ্বিন ৭", "১৫ আশ্বিন পাঁচ", "৩০/৯/৩"])
def test_no_year_has_one_digit(text: str) -> None:
    for pivot in (None, 30):
        with pytest.raises(ParseError, match="a year in full, or one in two digits with a pivot"):
            parse_date(text, pivot=pivot)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("31/06/1430", "only the Bangla calendar (bangladesh) has 1430-06-31"),
        ("31/10/1430", "only the Gregorian calendar has 1430-10-31"),
        ("99/99/1430", "month must be in 1..12"),
        ("32/06/1430", "day must be in 1..31 for Ashwin 1430 (bangladesh), got 32"),
        ("30/9/0000", "year must be in 1.."),
    ],
)
def test_figures_of_no_date_or_of_one_calendar(text: str, message: str) -> None:
    with pytest.raises((ParseError, DateRangeError)) as caught:
        parse_date(text)
    assert message in str(caught.value)
    assert "as well as" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("", 0, "a day"),
        ("   ", 3, "a day"),
        ("আশ্বিন", 6, "a day"),
        ("১৫ আশ্বিন", 9, "a year"),
        ("রবিবার, ১৫ আশ্বিন ১৪৩০", 0, "the text says Sunday; 15 Ashwin 1430 was a Saturday (bangladesh)"),
        ("১৫ আশ্বিন ১৪৩০ খ্রিস্টাব্দ", 15, "an era of the bangla calendar"),
        ("১৫ আশ্বিন কার্তিক ১৪৩০", 10, "only one month"),
        ("১৫ আশ্বিন ১৪৩০ ৭", 15, "no further figure"),
        ("১৫ আশ্বিন ১৪৩০ খবর", 15, "a day, month, year, weekday or era"),
        ("১৪ রবিউল আউয়াল ১৪৪৫", 0, "no type for a Hijri one"),
        ("১৪৩১ ১৪৩০ আশ্বিন", 5, "only one year"),
        ("১৫ আশ্বিন ১৪৩০ই", 14, "a day, month"),
        ("1৫ আশ্বিন ১৪৩০", 0, "in one script"),
        ("৩০ ৯ ২০২৩", 3, "a month's name, or one of / - ."),
        ("৩০/৯-২০২৩", 3, "a month's name, or one of / - ."),
        ("১৫ আশ্বিন ১৪৩০১", 10, "a year of at most four digits"),
        ("১৫ আশ্বিনxyz ১৪৩০", 3, "a day, month"),
        ("২০২৩-০৯-৩০T১০:০০Z", 16, "a time without a zone (Z)"),
        ("2023-09-30T10:00:05+06:00", 19, "a time without a zone (+06:00)"),
        ("2023-09-30T10:00:05-05:00", 19, "a time without a zone (-05:00)"),
        ("२०/९/२०२३", 0, "digits in Bengali or Latin script"),
        ("জুন-২০২৩", 8, "a day"),
        ("আশ্বিন ১৪৩০", 11, "a day"),
        ("15/06/2023 Bs", 11, "an era that is clear, for Bs may be BS or ইং"),
        ("আজ", 0, "a reference, from which the day is seen"),
        ("today", 0, "a reference, from which the day is seen"),
        ("সোমবার (৩০ সেপ্টেম্বর) ২০২৩", 0, "the text says Monday; 30 September 2023 was a Saturday"),
        ("সোমবার রাত ৮টা, ৩০ সেপ্টেম্বর ২০২৩", 0, "the text says Monday; 30 September 2023 was a Saturday"),
        ("২৫০৫ ঘণ্টা, সেপ্টেম্বর ৩০, ২০২৩", 5, "a day, month, year"),
    ],
)
def test_faults(text: str, position: int, message: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_date(text)
    assert message in str(caught.value)
    assert caught.value.position == position


def test_dates_that_are_not() -> None:
    with pytest.raises(DateRangeError, match=r"day must be in 1..29 for Falgun 1431 \(bangladesh\), got 30"):
        parse_date("৩০ ফাল্গুন ১৪৩১")
    with pytest.raises(DateRangeError, match=r"day must be in 1..28 for February 2023 \(gregorian\), got 29"):
        parse_date("29 February 2023")
    assert parse_date("৩১ আশ্বিন ১৪৩০", calendar="bangladesh-2019") == BanglaDate(
        1430, 6, 31, calendar="bangladesh-2019"
    )


def test_wrong_arguments() -> None:
    wrong: Any
    for wrong in (1, None, b"1430-06-15", True):
        with pytest.raises(TypeError, match="text must be a str"):
            parse_date(wrong)
    with pytest.raises(UnknownNameError, match="unknown numeric"):
        parse_date("1/1/2023", numeric="mayan")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="unknown order"):
        parse_date("1/1/2023", order="dym")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="unknown calendar"):
        parse_date("১৫ আশ্বিন ১৪৩০", calendar="bengal")


def test_arguments_are_checked_whether_or_not_the_text_needs_them() -> None:
    wrong: Any
    for wrong in (5, None, True):
        with pytest.raises(TypeError, match="calendar must be a str"):
            parse_date("30/9/2023", calendar=wrong)
    for wrong in ("x", True, 30.0):
        with pytest.raises(TypeError, match="pivot must be an integer"):
            parse_date("30/9/2023", pivot=wrong)
    for wrong in (-1, 100):
        with pytest.raises(DateRangeError, match=r"pivot must be in 0\.\.99"):
            parse_date("30/9/2023", pivot=wrong)
    with pytest.raises(UnknownNameError, match="unknown calendar 'x'"):
        parse_date("30/9/2023", calendar="x")


@pytest.mark.parametrize("read", [parse_date, find_dates, BanglaDate.parse])
def test_a_rule_for_bangla_dates_is_a_bangla_calendar(read: Callable[..., object]) -> None:
    with pytest.raises(UnknownNameError, match="Bangla calendar 'hijri': choose from bangladesh, "):
        read("30/9/2023", calendar="hijri")


PATTERNS = ["long", "official", "newspaper", "%o %B, %EY", "%B %-d, %Y", "%-d %B %Y, %A", "%EY %-d %B"]


@given(
    bangla_dates(BanglaDate(1395, 1, 1), BanglaDate(1599, 12, 29)),
    st.sampled_from(PATTERNS),
    st.sampled_from(["bn", "en"]),
    st.sampled_from(["bangla", "ascii"]),
)
def test_what_is_written_is_read_back(
    day: BanglaDate, pattern: str, lang: Language, digits: DigitSet
) -> None:
    assert parse_date(format_date(day, pattern, lang=lang, digits=digits)) == day
    gregorian = day.to_gregorian()
    assert parse_date(format_date(gregorian, pattern, lang=lang, digits=digits)) == gregorian


@given(
    bangla_dates(BanglaDate(1395, 1, 1), BanglaDate(1599, 12, 29)),
    st.sampled_from(["iso", "%d/%m/%Y", "%-d.%-m.%Y"]),
)
def test_figures_are_read_back(day: BanglaDate, pattern: str) -> None:
    assert parse_date(format_date(day, pattern), numeric="bangla") == day
    gregorian = day.to_gregorian()
    assert parse_date(format_date(gregorian, pattern), numeric="gregorian") == gregorian


@given(st.text(st.characters(blacklist_categories=("Nd", "No"))))
def test_no_date_without_figures(text: str) -> None:
    with pytest.raises(ParseError):
        parse_date(text)


@pytest.mark.parametrize("unit", ["১", "১/", "আশ্বিন ", "(", "\u200d", "ে", "১৫ আশ্বিন ১৪৩০ "])
def test_ten_megabytes_of_anything(unit: str) -> None:
    with pytest.raises(ParseError):
        parse_date(unit * (10_000_000 // len(unit)))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা", datetime(2023, 9, 30, 20)),
        ("৩০ সেপ্টেম্বর ২০২৩ সকাল সাড়ে ৯টায়", datetime(2023, 9, 30, 9, 30)),
        ("বিকেল ৪টা ১৫ মিনিট, ৩০ সেপ্টেম্বর ২০২৩", datetime(2023, 9, 30, 16, 15)),
        ("১৭ আগস্ট ২০২২, ২২:০৭", datetime(2022, 8, 17, 22, 7)),
        ("২০২৩-০৯-৩০T১০:০৭:০৫", datetime(2023, 9, 30, 10, 7, 5)),
        ("৩০ সেপ্টেম্বর ২০২৩ ০৬:৪১ পিএম", datetime(2023, 9, 30, 18, 41)),
        ("30 September 2023 at 5:01 PM", datetime(2023, 9, 30, 17, 1)),
        ("৩০/৯/২০২৩ ইং রাত ১২টা", datetime(2023, 9, 30, 0)),
        ("৩০ সেপ্টেম্বর ২০২৩ ১০ঃ০৭", datetime(2023, 9, 30, 10, 7)),
    ],
)
def test_gregorian_dates_with_a_clock(text: str, moment: datetime) -> None:
    assert parse_date(text) == moment


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("১৫ আশ্বিন ১৪৩০ রাত ৮টা", "no type for a Bangla date with one"),
        ("৩০ সেপ্টেম্বর ২০২৩ সকাল ৩টা", "an hour that fits সকাল"),
        ("৩০ সেপ্টেম্বর ২০২৩ ২৫:০০", "hour must be in 0..23 (a clock of 24 hours), got 25"),
        ("৩০ সেপ্টেম্বর ২০২৩ ২৪:০০", "hour must be in 0..23 (a clock of 24 hours), got 24"),
        ("৩০ সেপ্টেম্বর ২০২৩ রাত ২৫টা", "hour must be in 0..23 (a clock of 24 hours), got 25"),
        ("৩০ সেপ্টেম্বর ২০২৩ ১০:৬০", "minute must be in 0..59 (a clock of 24 hours), got 60"),
        ("৩০ সেপ্টেম্বর ২০২৩ ১০টা ৭৫ মিনিট", "minute must be in 0..59"),
        ("৩০ সেপ্টেম্বর ২০২৩ ১০:০৭:৬১", "second must be in 0..59"),
        ("৩০ সেপ্টেম্বর ২০২৩ ১০:০৭ UTC", "a time without a zone (UTC)"),
        ("৩০ সেপ্টেম্বর ২০২৩ দিবাগত রাত ১টা", "a time on the day itself"),
        ("৩০ সেপ্টেম্বর ২০২৩ ১০:০৭ ১১:০৭", "a day, month"),
    ],
)
def test_clocks_that_are_refused(text: str, message: str) -> None:
    with pytest.raises((ParseError, DateRangeError)) as caught:
        parse_date(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "পনেরোই আশ্বিন চৌদ্দশ ত্রিশ",
        "পনেরো আশ্বিন ১৪৩০",
        "১৪৩০ বঙ্গাব্দের আশ্বিন মাসের ১৫ তারিখ",
        "আশ্বিনের ১৫ তারিখ, ১৪৩০ সন",
        "বাংলা ১৪৩০ সনের ১৫ আশ্বিন",
        "১৫ আশ্বিন, ১৪৩০ বাং",
        "১৪৩০ আশ্বিন ১৫",
        "১৫\nআশ্বিন\u00a0১৪৩০",
        "১৫ আশ্\u200cবি\u200dন ১৪৩০",
        "শনিবার ১৫ আশ্মিন, ১৪৩০",
    ],
)
def test_more_shapes_of_one_day(text: str) -> None:
    assert parse_date(text) == BANGLA


def test_positions_count_in_the_text_as_given() -> None:
    with pytest.raises(ParseError) as caught:
        parse_date("\u200b\u200b১৫ আশ্\u200cবিন ১৪৩০ খবর")
    assert caught.value.position == 18
    assert caught.value.text == "\u200b\u200b১৫ আশ্\u200cবিন ১৪৩০ খবর"


def test_the_first_of_a_month_in_words() -> None:
    assert parse_date("পহেলা বৈশাখ ১৪৩১") == parse_date("১লা বৈশাখ ১৪৩১") == BanglaDate(1431, 1, 1)
    assert parse_date("একুশে ফেব্রুয়ারি ১৯৫২") == date(1952, 2, 21)
    with pytest.raises(ParseError, match="a day or a year in words"):
        parse_date("তিন চার আশ্বিন ১৪৩০")


@pytest.mark.parametrize(
    "text",
    [
        "তারিখ: ৩০/০৯/২০২৩",
        "তারিখ:৩০/০৯/২০২৩",
        "তারিখঃ ৩০/০৯/২০২৩ ইং",
        "তাং- ৩০/০৯/২০২৩",
        "ইং তারিখ: ৩০/০৯/২০২৩",
        "তারিখ: শনিবার, ৩০শে সেপ্টেম্বর ২০২৩",
        "সেপ্টেম্বর মাসের ৩০ (ত্রিশ) তারিখ, ২০২৩ সাল",
        "২০২৩ (দুই হাজার তেইশ) সালের ত্রিশ (৩০) সেপ্টেম্বর",
        "(শনিবার), ৩০ সেপ্টেম্বর ২০২৩।",
        "[৩০ সেপ্টেম্বর ২০২৩]",
        "৩০ সেপ্টেম্বর (২০২৩)",
        "Sat., 30 Sep. 2023.",
        "৩০ সেপ্টেম্বর, ইং ২০২৩",
        "সেপ্টেম্বর ৩০, ইং ২০২৩",
        "সেপ্টেম্বর ৩০, সন ২০২৩",
        "শনিবার | ৩০ সেপ্টেম্বর ২০২৩",
        "২০২৩-এর ৩০ সেপ্টেম্বর,",
        # As it is cut out of a longer bracket.
        "শনিবার (৩০ সেপ্টেম্বর ২০২৩",
    ],
)
def test_labels_brackets_and_signs_of_one_day(text: str) -> None:
    assert parse_date(text) == GREGORIAN


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("-৩০/৯/২০২৩", 0, "in its usual form"),
        ("/৩০/৯/২০২৩", 0, "in its usual form"),
        ("৩০/৯/২০২৩-", 9, "in its usual form"),
        ("।।।৩০/৯/২০২৩", 0, "in its usual form"),
        ("৩০/৯/২০২৩।।", 10, "in its usual form"),
        ("৩০ সেপ্টেম্বর,, ২০২৩", 14, "in its usual form"),
        ("৩০ সেপ্টেম্বর: ২০২৩", 13, "in its usual form"),
        ("'৩০ সেপ্টেম্বর' ২০২৩", 14, "in its usual form"),
        ("((৩০/৯/২০২৩))", 1, "in its usual form"),
        ("(৩০ (সেপ্টেম্বর) ২০২৩)", 4, "brackets in pairs"),
        ("(৩০/৯/২০২৩", 10, "the closing bracket )"),
        ("(৩০/৯/২০২৩]", 10, "brackets in pairs"),
        ("৩০/৯/২০২৩)", 9, "brackets in pairs"),
        ("সাল সাল সাল ৩০ সেপ্টেম্বর ২০২৩", 0, "in its usual form"),
        ("৩০ সেপ্টেম্বর ২০২৩ সাল সাল", 23, "in its usual form"),
        ("৩০ তারিখ তারিখ সেপ্টেম্বর ২০২৩", 9, "in its usual form"),
        ("মাস ৩০ সেপ্টেম্বর ২০২৩", 0, "in its usual form"),
        ("১৫ বঙ্গাব্দ আশ্বিন ১৪৩০", 19, "only one year"),
        ("৩০ সালের সেপ্টেম্বর ২০২৩", 20, "only one year"),
        ("৩০ ইং/৯/২০২৩", 6, "a month's name, or one of / - ."),
        ("১৫ (ষোলো) আশ্বিন ১৪৩০", 4, "it is 1430-06-15 by '১৫' and 1430-06-16 by 'ষোলো'"),
        ("৩০ (বত্রিশ) আশ্বিন ১৪৩০", 4, "the number once more"),
    ],
)
def test_signs_and_words_out_of_place(text: str, position: int, message: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_date(text)
    assert message in caught.value.expected
    assert caught.value.position == position
