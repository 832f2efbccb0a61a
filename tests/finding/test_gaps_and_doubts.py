"""Dates whose figures, years and eras leave a doubt, each beside a neighbour that leaves none."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, ParseError, find_dates, parse_clock, parse_date
from tests.finding.found import clock, fields, texts, the_one

REFERENCE = date(2024, 6, 15)


@pytest.mark.parametrize(
    "text",
    [
        # A gap in the figure of a day or a year, an editor's bracket within one, and a year with its half.
        *("২ ৪ মাঘ ১৩৫২", "১ ৫/০৮/১৯৭৫", "১৫ আগস্ট ১৯ ৭৫", "১৫ আগস্ট ১ ৯ ৭ ৫", "১৫/০৮/১৯ ৭৫"),
        *("২[৪] মাঘ ১৩৫২", "২৪ মাঘ [১৩]৫২", "২৪ মাঘ [১৩৫২?]", "২৪ মাঘ [?১৩৫২]"),
        *("২৪ মাঘ ১৩৫২-৫৩", "২৪ মাঘ ১৩৫২/৫৩"),
        # The number of an issue, and an era that no table has.
        *("দ্বিতীয় খণ্ড, সংখ্যা ৫ মে ২০২০", "page 5 May 2020", "পৃ. ৫ মে ২০২০", "৭ই কার্তিক ১৩৩০ ত্রিপুরা সনে"),
    ],
)
def test_a_date_in_doubt_has_no_day(text: str) -> None:
    match = find_dates(text, reference=REFERENCE)[-1]
    assert "uncertain" in match.flags
    assert (match.value, match.gregorian) == (None, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(("১.২ ৪ মাঘ ১৩৫২", date(1946, 1, 18)), ("৩ ৪ মাঘ ১৩৫২", date(1946, 1, 18))),
        *(("১৫ আগস্ট ২০২০-২১ আগস্ট ২০২১", date(2020, 8, 15)), ("২৪ মাঘ ১৩৫২-৬০ জন", date(1946, 2, 7))),
        *(("ঈদ সংখ্যা, ৫ মে ২০২০", date(2020, 5, 5)), ("৭ই কার্তিক ১৩৩০ ত্রিপুরা রাজ্যে", date(1923, 10, 24))),
        *(("২৪ মাঘ ১৩৫২_রচনা", date(1946, 2, 7)), ("২৪_মাঘ, ২৪ মাঘ ১৩৫২", date(1946, 2, 7))),
        *(("[২৪ মাঘ] ১৩৫২", date(1946, 2, 7)), ("২৪ [মাঘ] ১৩৫২", date(1946, 2, 7))),
    ],
)
def test_a_date_beside_other_figures_and_words_has_its_day(text: str, day: date) -> None:
    match = find_dates(text)[-1]
    assert "uncertain" not in match.flags
    assert (match.gregorian[0] if isinstance(match.gregorian, tuple) else match.gregorian) == day


@pytest.mark.parametrize("text", ["৫ নভেম্বর, ’২৯ বাংলা", "৫ নভেম্বর ২৯ বাং", "৫ কার্তিক ’২৩ খ্রি."])
def test_two_digits_of_a_year_with_the_era_of_another_calendar_have_no_century(text: str) -> None:
    match = the_one(text)
    assert {"two-digit-year", "year-contradicts-month", "era-contradicts-month"} == set(match.flags)
    assert (match.value, match.gregorian) == (None, None)
    assert the_one(text.replace("বাংলা", "ইং").replace("বাং", "ইং").replace("খ্রি.", "বাং")).gregorian is not None


@pytest.mark.parametrize("text", ["বাং ২৪/০৭/১৪২৮", "বাংলা ২৪/০৭/১৪২৮", "বঙ্গাব্দ: ২৪-০৭-১৪২৮"])
def test_an_era_before_figures_decides_their_calendar(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.value, match.flags) == (text, BanglaDate(1428, 7, 24), ())
    assert parse_date(text) == match.value


def test_an_era_before_figures_of_another_calendar_leaves_no_day() -> None:
    assert the_one("বাং ০৯/১১/২০২১").flags == the_one("ইং ২৪/০৭/১৪২৮").flags == ("year-contradicts-month",)
    # Of these ইং says nothing more, and বাংলা may be a subject.
    assert texts("পরীক্ষা: বাংলা ০৯/১১/২০২১, ইং ১১/১১/২০২১") == ["০৯/১১/২০২১", "১১/১১/২০২১"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "২০২১ সালের ৯ নভেম্বর বাংলা ১৪২৮ সালের ২৪শে কার্তিক",
            ["২০২১ সালের ৯ নভেম্বর", "বাংলা ১৪২৮ সালের ২৪শে কার্তিক"],
        ),
        ("১৪২৮ সনের ২৪ কার্তিক, ইং ২০২১ সনের ৯ নভেম্বর", ["১৪২৮ সনের ২৪ কার্তিক", "ইং ২০২১ সনের ৯ নভেম্বর"]),
        ("২০২১ নভেম্বর ৯, ১৪২৮ কার্তিক ২৪", ["২০২১ নভেম্বর ৯", "১৪২৮ কার্তিক ২৪"]),
        ("সন ১৪২৮ বাং তাং ২৪শে কার্তিক ইং ০৯/১১/২০২১", ["সন ১৪২৮ বাং তাং ২৪শে কার্তিক", "০৯/১১/২০২১"]),
    ],
)
def test_two_dates_that_begin_with_their_years_are_a_pair(text: str, expected: list[str]) -> None:
    found = find_dates(text)
    assert [match.text for match in found] == expected
    assert {match.gregorian for match in found} == {date(2021, 11, 9)}
    assert all(match.agrees_with for match in found)


def test_after_a_comma_an_era_before_a_year_is_of_that_year() -> None:
    assert texts("৮ ফাল্গুন, বাং ১৩৫৮, ইং ১৯৫২") == ["৮ ফাল্গুন, বাং ১৩৫৮", "ইং ১৯৫২"]
    assert texts("৮ ফাল্গুন, ১৩৫৮, বাং") == ["৮ ফাল্গুন, ১৩৫৮, বাং"]
    assert texts("১৯৭৫ সালের ১৫ এপ্রিল বাংলা ১৩৮২ সাল") == ["১৯৭৫ সালের", "১৫ এপ্রিল", "বাংলা ১৩৮২ সাল"]


@pytest.mark.parametrize(
    ("words", "year"),
    [
        *(("উক্ত বছরের", 2009), ("সে বছরই", 2009), ("একই সালের", 2009), ("ওই সালের", 2009)),
        *(("সেবছর", 2009), ("ঐবছরের", 2009)),
        *(("তার পরের বছর", 2010), ("পরের বছরের", 2010), ("আগের বছর", 2008), ("গত বছরের", 2023)),
    ],
)
def test_a_year_that_is_seen_from_the_one_told_before(words: str, year: int) -> None:
    text = f"সেতুটি চালু হয় ২০০৯ সালে। {words} ২ জুন মেলা হয়, একই বছরের ৫ জুন বন্ধ।"
    found = [match.gregorian for match in find_dates(text, reference=REFERENCE) if match.kind == "month-day"]
    assert found == [date(year, 6, 2), date(2009 if words == "গত বছরের" else year, 6, 5)]


def test_without_a_year_told_before_the_next_one_is_that_after_the_reference() -> None:
    assert find_dates("পরের বছর ২ জুন", reference=REFERENCE)[-1].gregorian == date(2025, 6, 2)
    assert find_dates("একই সালের ২ জুন", reference=REFERENCE)[-1].gregorian is None


@pytest.mark.parametrize("event", ["মৃত্যুর", "পরীক্ষার", "কর্মসূচির", "ভোটের", "যাওয়ার", "রায়ের"])
def test_a_length_after_a_genitive_is_counted_from_that(event: str) -> None:
    match = find_dates(f"{event} তিন দিন আগে জানা যায়", reference=REFERENCE)[-1]
    assert (match.flags, match.gregorian) == (("from-event",), None)


@pytest.mark.parametrize("word", ["আবার", "সরকার", "শনিবার", "খবর"])
def test_words_that_end_like_a_genitive_are_none(word: str) -> None:
    assert find_dates(f"{word} তিন দিন আগে জানা যায়", reference=REFERENCE)[-1].gregorian == date(2024, 6, 12)


def test_of_two_numbers_before_a_unit_neither_is_its_length() -> None:
    assert find_dates("খবরে দুই তিন দিন আগে জানা যায়", reference=REFERENCE)[-1].gregorian is None


@pytest.mark.parametrize(
    "count", ["দুই হাজার বিশ টাকা", "২০১৯তম", "২০১৯ তম সভা", "এক হাজার নয়শ পাঁচ জন", "উনিশশ দুই হাজার টাকা"]
)
def test_a_count_beside_a_day_is_no_year(count: str) -> None:
    assert fields(the_one(f"৫ জুন {count}")) == ("gregorian", None, 6, 5)


@pytest.mark.parametrize("text", ["৫ জুন দুই হাজার বিশ", "৫ জুন উনিশ শ’ একাত্তর", "উনিশশ’ একাত্তর সালের ৫ জুন"])
def test_years_in_words_with_and_without_an_apostrophe(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.value) == (text, parse_date(text))
    assert match.year in (1971, 2020)


@pytest.mark.parametrize("number", ["সংখ্যা ৫", "p. 5", "পৃ. ৫", "ক্রমিক ৫", "ভলিউম ৫", "বর্ষ ৩, সংখ্যা ৫"])
def test_the_number_of_a_part_is_no_day(number: str) -> None:
    assert texts(f"{number}, মে ২০২০") == ["মে ২০২০"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("১৯৯৮-’০২ সালে", ["১৯৯৮-’০২ সালে"]),
        ("১৯৯৮-০২ সালে", []),
        ("৩, ৪ ও ৫ তারিখে", ["৩, ৪ ও ৫ তারিখে"]),
        ("৫০ ও ৬০-এর দশকে", ["৫০ ও ৬০-এর দশকে"]),
        ("মঙ্গলবার, (৯ নভেম্বর) ২০২১", ["মঙ্গলবার, (৯ নভেম্বর) ২০২১"]),
        ("খ্রিস্টপূর্ব ৫৬৩ থেকে ৪৮৩ অব্দ", []),
        ("১৪২৩ থেকে ১৪৮৩ অব্দ", ["১৪২৩ থেকে ১৪৮৩ অব্দ"]),
    ],
)
def test_ranges_lists_and_their_neighbours(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_day_before_an_era_before_christ_is_in_no_year_of_ours() -> None:
    assert find_dates("১৫ মার্চ, খ্রিস্টপূর্ব ৪৪", reference=REFERENCE)[0].gregorian is None


@pytest.mark.parametrize("text", ["পাঁচটা বাজতে দশ", "পাঁচটা বাজতে দশ মিনিট", "৫টা বাজতে ১০ বাকি"])
def test_an_hour_that_has_not_struck(text: str) -> None:
    assert clock(the_one(text)) == (4, 50)
    assert str(parse_clock(text)) == "04:50:00"


def test_what_is_left_of_an_hour_is_no_clock() -> None:
    assert texts("পাঁচটা বাজতে এখনও দেরি") == []
    assert texts("কাজ চলে ২:১৫ মিনিট ধরে") == []


@pytest.mark.parametrize(
    ("slip", "month"), [("নভেম্বের", "নভেম্বর"), ("সেপ্টেস্বর", "সেপ্টেম্বর"), ("ফেব্রয়ারি", "ফেব্রুয়ারি")]
)
def test_a_month_one_sign_off_is_never_read_silently(slip: str, month: str) -> None:
    text = f"৯ {slip} ২০২১"
    assert the_one(text).flags == ("misspelt",)
    with pytest.raises(ParseError, match=f"cannot read '{slip}': did you mean {month}\\?"):
        parse_date(text)
    assert the_one(f"৯ {month} ২০২১").flags == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # After a dash or with an era before it a year in a case begins the next date.
        ("১৩ চৈত্র – ১৪৪৮ বঙ্গাব্দের ৮ই পৌষ", ["১৩ চৈত্র – ১৪৪৮ বঙ্গাব্দের ৮ই পৌষ"]),
        ("২১ অগ্রহায়ণ/১৩৪৩ সনের ২০শে জ্যৈষ্ঠ", ["২১ অগ্রহায়ণ", "১৩৪৩ সনের ২০শে জ্যৈষ্ঠ"]),
        ("২৭ ডিসেম্বর, ইং ১৯৫৭ সনের ১লা এপ্রিল", ["২৭ ডিসেম্বর", "ইং ১৯৫৭ সনের ১লা এপ্রিল"]),
        ("২৭ ডিসেম্বর, ইং ১৯৫৭ সনে", ["২৭ ডিসেম্বর, ইং ১৯৫৭ সনে"]),
        # A year with সাল before a count is that of its date, and none with which a date begins.
        ("১৯৩৮ সালে / ২২ মে ১৯২৪ সাল ৫০%", ["১৯৩৮ সালে", "২২ মে ১৯২৪ সাল"]),
        # The year of a date in figures is no year of the day before it.
        ("৯ই সেপ্টেম্বর ১৯৬৪-০৯-২৮", ["৯ই সেপ্টেম্বর", "১৯৬৪-০৯-২৮"]),
        # The number of a part, or of anything far from the day, begins no list of days.
        ("সংখ্যা ৩, ২১শে চৈত্র ১৩৮৭", ["২১শে চৈত্র ১৩৮৭"]),
        ("কক্ষ ৩, ২১ চৈত্র ১৩৮৭", ["২১ চৈত্র ১৩৮৭"]),
        ("২০, ২১ চৈত্র ১৩৮৭", ["২০, ২১ চৈত্র ১৩৮৭"]),
        ("৩, ১২, ২১ চৈত্র ১৩৮৭", ["৩, ১২, ২১ চৈত্র ১৩৮৭"]),
        ("৩ ও ২১ চৈত্র ১৩৮৭", ["৩ ও ২১ চৈত্র ১৩৮৭"]),
    ],
)
def test_what_stands_before_and_after_is_no_part_of_a_date(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_between_two_years_of_its_calendar_a_day_is_in_doubt() -> None:
    assert "uncertain" in find_dates("১৩২৮ সালের ১৯ বৈশাখ, ১৪০৫ সালে")[-1].flags
    assert find_dates("১৯৫২ সালে ৮ ফাল্গুন ১৩৫৮")[-1].value == BanglaDate(1358, 11, 8)
    assert find_dates("১৪ আগস্ট ১৯৪৭ সালে, ১১ সেপ্টেম্বর ১৯৪৮")[-1].value == date(1948, 9, 11)
