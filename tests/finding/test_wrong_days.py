"""No wrong day: what looks like one and is a number, another calendar's, damaged, or of another year."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import ParseError, find_dates, parse_date
from tests.finding.found import fields, texts, the_one


@pytest.mark.parametrize(
    "text",
    [
        *("২০২৩ সালের ৫-১০ আশ্বিন", "ভাদ্র মাসের ৫ থেকে ২০ তারিখ, ২০২৩", "আশ্বিন ৫-১০, ২০২৩"),
        *("ভাদ্র মাসের ৫ থেকে ২০ তারিখ, দুই হাজার তেইশ", "১৫ আশ্বিন থেকে ২০ আশ্বিন ২০২৩"),
        *("আশ্বিন-কার্তিক ২০২৩", "২০২৩ সালের আশ্বিন-কার্তিক", "মার্চ-এপ্রিল ১৪৩০", "১৪৩০ সালের মার্চ-এপ্রিল"),
        *("১৪৩০ সালের ৫-১০ মার্চ", "১৪২২-২৩ খ্রি.", "১৫/০৬/১৪৩০ ইং"),
    ],
)
def test_a_range_with_a_year_of_another_calendar_has_no_day(text: str) -> None:
    match = the_one(text)
    assert "year-contradicts-month" in match.flags
    assert (match.value, match.gregorian) == (None, None)


@pytest.mark.parametrize(
    "text", ["আশ্বিন-কার্তিক ১২৫০ মঘী", "ভাদ্র মাসের ৫ থেকে ২০ তারিখ, ১২৫০ মঘী", "১৫ ভাদ্র ৫৩২ গৌরাব্দ"]
)
def test_other_eras_have_no_day_in_ranges_and_where_no_table_has_them(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.flags, match.gregorian) == (text, ("other-era",), None)


@pytest.mark.parametrize(
    "text", ["শকাব্দ ১৮৮০, ১৫ ভাদ্র", "গৌরাব্দ ৫৩৭, ১৫ ভাদ্র", "দুই বছর আগের ১৫ ভাদ্র", "ওই মাসের ৫ তারিখে"]
)
def test_a_day_beside_a_year_that_is_not_read_has_none_from_the_reference(text: str) -> None:
    assert find_dates(text, reference=date(2024, 6, 15))[-1].gregorian is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("গত বছরের ৯ থেকে ১২ মার্চ", date(2023, 3, 9), date(2023, 3, 12)),
        ("আগামী বছরের ৩০ ডিসেম্বর থেকে ২ জানুয়ারি", date(2025, 12, 30), date(2026, 1, 2)),
        ("সেতু হয় ১৯৯৮ সালে। ওই বছরের ৯ থেকে ১২ মার্চ", date(1998, 3, 9), date(1998, 3, 12)),
    ],
)
def test_a_range_is_in_the_year_that_the_words_before_it_name(text: str, first: date, last: date) -> None:
    assert find_dates(text, reference=date(2024, 6, 15))[-1].gregorian == (first, last)


@pytest.mark.parametrize(("month", "number"), [("এ", 6), ("এই", 6), ("পরের", 7), ("আগের", 5), ("গত", 5)])
def test_a_day_of_a_month_seen_from_the_reference(month: str, number: int) -> None:
    match = find_dates(f"{month} মাসের ৫ তারিখে", reference=date(2024, 6, 15))[-1]
    assert match.gregorian == date(2024, number, 5)


@pytest.mark.parametrize(
    "text",
    [
        "২৭ মাঘ ১২৯?",
        "২৭ মাঘ ১২[৯৯]",
        "২৭ মাঘ ১২৯x",
        "o৩ পৌষ ১৩৫২",
        "□৩ পৌষ ১৩৫২",
        "১\ufffd৩ পৌষ ১৩৫২",
        "১৩/১২/২০২৩x",
    ],
)
def test_a_figure_that_cannot_be_read_leaves_no_day(text: str) -> None:
    match = the_one(text)
    assert "uncertain" in match.flags
    assert find_dates(text, reference=date(2024, 6, 15))[0].gregorian is None


@pytest.mark.parametrize(
    "text",
    [
        *("দরপত্র নং ১২/৩/২০২৩", "টেন্ডার নং: ০৫/০৬/২০২৩", "মামলা নম্বর ১২/৩/২০২২", "রোল ১২-১১-২০২০"),
        *("ধারা ৫/৬/২০০০", "পৃ. ১২-৩-২০২৩", "Memo No. 12/3/2023", "সংস্করণ ১.২.২০২৩", "version 2.3.2020"),
        *("৩০০ খ্রি.পূ.", "২০০০ খ্রিঃ পূঃ", "খ্রি. পূর্ব ৩০০ অব্দে", "খ্রিস্ট পূর্ব ৫০০ সালে", "২০০০ খ্রি. পূর্বাব্দে"),
    ],
)
def test_numbers_and_years_before_christ_are_none(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("১৯৫২ সালে, ২৮ জানুয়ারি (১৯৪৬ ইং)", ["১৯৫২ সালে", "২৮ জানুয়ারি (১৯৪৬ ইং)"]),
        ("১৪০০ সাল, ১৭ শ্রাবণ (১৪০২ বঙ্গাব্দ)", ["১৪০০ সাল", "১৭ শ্রাবণ (১৪০২ বঙ্গাব্দ)"]),
        ("১৯৭২ সালের ৫ ফেব্রুয়ারি - ১৯৫২ সালে", ["১৯৭২ সালের ৫ ফেব্রুয়ারি", "১৯৫২ সালে"]),
        ("পৃষ্ঠা ১৪৩০, ৫ জ্যৈষ্ঠ", ["৫ জ্যৈষ্ঠ"]),
        ("নং ১২ / ১৯শে জুলাই ১৯৯৯", ["১৯শে জুলাই ১৯৯৯"]),
        ("নং ১২ ও ২৯ আষাঢ় ১৪৩০", ["২৯ আষাঢ় ১৪৩০"]),
        ("আইন নং ২৫, মে ২০০৯", ["মে ২০০৯"]),
        ("৫ মে. টন চাল, ৫ মে. ওয়াট", []),
    ],
)
def test_what_stands_beside_a_day_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("সংস্করণ: ১২/০৩/২০২৩", "স্মারক নং ১৪, ১২/০৩/২০২৩", "শিরোনাম ১২/০৩/২০২৩", "জনম ১২.০৩.২০২৩"),
        *("২০২৩-০৩-১২_report", "১২ মার্চ ২০২৩। পূর্ব দিকে", "১২ মার্চ ২০২৩ পূর্ব পাকিস্তান"),
    ],
)
def test_what_stands_beside_a_date_does_not_take_it(text: str) -> None:
    match = the_one(text)
    assert (match.value, match.flags) == (date(2023, 3, 12), ())


@pytest.mark.parametrize("count", ["১৯৯০%", "১৯৯০ %", "১৯৯০.৫ একক", "১৯৯০/- মাত্র"])
def test_counts_beside_a_day_are_no_years(count: str) -> None:
    assert fields(the_one(f"৫ মে {count}")) == ("gregorian", None, 5, 5)


@pytest.mark.parametrize("text", ["৫ মে (২০২২ ইং)", "৫ মে (২০২২ খ্রিষ্টাব্দ)", "২২ বৈশাখ (১৪২৯ বাংলা)"])
def test_a_year_and_its_era_in_brackets(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.gregorian, match.value) == (text, date(2022, 5, 5), parse_date(text))


@pytest.mark.parametrize("text", ["৫-মে-২২", "৫/মে/২২", "5-May-22"])
def test_a_year_in_two_digits_after_a_dash(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.value, match.flags) == (text, date(2022, 5, 5), ("two-digit-year",))


@pytest.mark.parametrize("text", ["মার্চ ৫-৭, ২০২৪", "মার্চ ৫ থেকে ৭, ২০২৪", "March 5-7, 2024"])
def test_days_after_their_month(text: str) -> None:
    match = the_one(text)
    assert (match.text, match.gregorian) == (text, (date(2024, 3, 5), date(2024, 3, 7)))


def test_figures_of_a_bangla_year_are_not_read_as_gregorian_ones() -> None:
    with pytest.raises(ParseError, match="a Gregorian year, for 1430 has the size of a Bangla one"):
        parse_date("১৫/০৬/১৪৩০ ইং")
    assert (
        parse_date("১৫/০৬/১৪৩০ খ্রিষ্টাব্দ") == parse_date("১৫/০৬/১৪৩০", numeric="gregorian") == date(1430, 6, 15)
    )


def test_a_thousand_alone_is_no_year() -> None:
    with pytest.raises(ParseError, match="expected a year"):
        parse_date("১২ মার্চ হাজার")


@pytest.mark.parametrize("told", ["১০ জানুয়ারি", "১৯৯৮ সালের মে মাসে", "২ ফাল্গুন ১৪০৪"])
@pytest.mark.parametrize(("month", "day"), [("আগের", None), ("পরের", None), ("গত", date(2024, 5, 5))])
def test_a_month_beside_one_told_before_is_not_seen_from_the_reference(
    told: str, month: str, day: date | None
) -> None:
    text = f"মেলা বসে {told}। {month} মাসের ৫ তারিখে সভা হয়"
    assert find_dates(text, reference=date(2024, 6, 15))[-1].gregorian == day
