"""The readers agree: what one reads, the others read alike, but for the differences in the one list."""

from __future__ import annotations

import itertools
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateMatch,
    find_dates,
    parse_clock,
    parse_date,
)
from bangla_calendar.grammar.expressions import expression_at, openings
from bangla_calendar.grammar.tokens import tokens_from
from bangla_calendar.language.visible_text import visible
from tests.corpus.differences import DIFFERENCES, Difference, allows
from tests.finding.test_sentences import labelled_sentences

SENTENCES = [sentence["text"] for sentence in labelled_sentences()]
DAYS = ["১৫", "১৫ই", "১৫ ই", "১৫-ই", "15th", "পনেরোই", "পহেলা", "১৫ (পনেরো)", "১৫ই (পনেরোই)"]
MARKS = [" ", ", ", ",", " , ", "-", " - ", "–", "/", "", "."]
MONTHS = ["আশ্বিন", "আশ্বিনের", "Ashwin", "সেপ্টেম্বর", "Sept.", "জ্যৈষ্ঠ", "ফেব্রুয়ারি"]
YEARS = ["১৪৩০", "২০২৩", "’৩০", "চৌদ্দশ ত্রিশ", "দুই হাজার তেইশ", "1430", "১৪৩০ (চৌদ্দশ ত্রিশ)"]
ERAS = ["", " বঙ্গাব্দ", " খ্রি.", " সাল", " বাংলা", " (বঙ্গাব্দ)", " BS", " ইং", "ইং"]
CLOCKS = [
    "রাত ৮-৩০",
    "সকাল ৯.৩০টায়",
    "১০:৩০ মিনিটে",
    "৪.৩০ টায়",
    "১০.০০ ঘটিকায়",
    "12.30 pm",
    "পাঁচটা বাজতে দশ মিনিট",
    "সকাল সাড়ে ৯টায়",
    "পৌনে পাঁচটায়",
    "রাত ৮টা ৫ মিনিট",
    "দশটা বেজে সাত মিনিট",
    "৯টা ৩০ মিনিটে",
    "২২:০৭",
    "০৬:৪১ পিএম",
    "9:30PM",
    "বিকেল ৫টের",
    "সন্ধ্যা-৭ টা",
    "ভোর ৪টা",
    "দুপুর দেড়টায়",
    "রাত১০টা৭মিনিট",
    "১০:০০ রাত",
    "সকাল – ১০ টা",
    "১৮:০৫:৩০",
    "সকালে ঠিক ৬টায়",
    "সকাল ১০ (দশ) টা",
    "সকাল দশ (১০) টায়",
    "দুপুর ১২.০০ (বারো) ঘটিকায়",
    "বিকাল ৪:৩০ (সাড়ে চার) টায়",
    "সন্ধ্যা ৭টা (সাতটা)",
    "রাত ৮ (আট) টা ৩০ (ত্রিশ) মিনিট",
]


def read(text: str) -> BanglaDate | date | datetime | None:
    try:
        return parse_date(text, pivot=30)
    except BanglaCalendarError:
        return None


def says_the_same(match: DateMatch, value: date | BanglaDate) -> bool:
    family = "bangla" if isinstance(value, BanglaDate) else "gregorian"
    return (match.calendar, match.year, match.month, match.day) == (
        family,
        value.year,
        value.month,
        value.day,
    )


def kinds_of(text: str) -> str:
    return tokens_from(visible(text)[0]).kinds


def assert_readers_agree(text: str) -> bool:
    """Hold the two laws of dates for a text, and return whether the strict reader takes it."""
    matches, value = find_dates(text), read(text)
    if value is not None:
        alike = len(matches) == 1 and matches[0].text == text and says_the_same(matches[0], value)
        assert alike or allows("parse_date", kinds_of(text)), (text, matches)
    for match in matches:
        if match.kind in ("date", "datetime") and match.value is not None and not match.flags:
            assert read(match.text) == match.value, match
    return value is not None


@pytest.mark.parametrize("day", DAYS)
def test_days_and_months_with_every_mark(day: str) -> None:
    taken = 0
    for first, second, month, year in itertools.product(MARKS, MARKS, MONTHS[::5], YEARS[::3]):
        taken += assert_readers_agree(f"{day}{first}{month}{second}{year}")
    assert taken > 150


# A share takes every eleventh text of a day: eleven divides none of the numbers of parts, so that each share
# has every three of the other parts together.
SHARES = 11


@pytest.mark.exhaustive
@pytest.mark.parametrize("share", [0, *(pytest.param(n, marks=pytest.mark.long) for n in range(1, SHARES))])
def test_the_cross_product_of_days_marks_months_years_and_eras(share: int) -> None:
    parts = itertools.product(MONTHS, MARKS, MARKS, YEARS, ERAS)
    some = itertools.islice(parts, share, None, SHARES)
    for day, (month, first, second, year, era) in itertools.product(DAYS, some):
        assert_readers_agree(f"{day}{first}{month}{second}{year}{era}")
        assert_readers_agree(f"{month}{first}{day}{second}{year}{era}")
        assert_readers_agree(f"{year}{era}{first}{day}{second}{month}")


@given(*(st.sampled_from(parts) for parts in (DAYS, MARKS, MONTHS, MARKS, YEARS, ERAS)))
def test_orders_with_the_month_or_the_year_first(
    day: str, first: str, month: str, second: str, year: str, era: str
) -> None:
    for parts in ((month, first, day, second, year, era), (year, era, first, day, second, month)):
        assert_readers_agree("".join(parts))
        assert_readers_agree("".join((year, "ের " if era else " সালের ", *parts[:3])))


@pytest.mark.parametrize("text", CLOCKS)
def test_a_clock_is_the_same_for_every_reader(text: str) -> None:
    time = parse_clock(text)
    (match,) = find_dates(text)
    assert (match.text, match.value) == (text, time)
    for shown in (f"৩০ সেপ্টেম্বর ২০২৩, {text}", f"{text}, ৩০ সেপ্টেম্বর ২০২৩"):
        (match,) = find_dates(shown)
        assert match.value == parse_date(shown) == datetime.combine(date(2023, 9, 30), time)
        assert match.text == shown


@pytest.mark.parametrize(
    "text",
    [
        "শনিবার (৩০ সেপ্টেম্বর) ২০২৩",
        "শনিবার (৩০ সেপ্টেম্বর) ২০২৩ ইংরেজি",
        "শনিবার (১৫ই আশ্বিন), ১৪৩০ বঙ্গাব্দ",
        "শনিবার রাত ৮টা, ৩০ সেপ্টেম্বর ২০২৩",
        "শনিবার, সকাল ৯টায়, ৩০ সেপ্টেম্বর ২০২৩",
        "২৩০৫ ঘণ্টা, সেপ্টেম্বর ৩০, ২০২৩",
        "০৮০০ ঘণ্টা, ৩০ সেপ্টেম্বর ২০২৩",
    ],
)
def test_orders_of_mastheads_are_the_same_for_both_readers(text: str) -> None:
    (match,) = find_dates(text)
    assert (match.text, match.flags) == (text, ())
    assert read(text) == match.value is not None


def test_what_is_found_in_sentences_is_read_strictly() -> None:
    clocks = 0
    for text in SENTENCES:
        for match in find_dates(text):
            if match.flags or match.value is None:
                continue
            if match.kind == "time":
                clocks += 1
                assert parse_clock(match.text) == match.value
            else:
                assert parse_date(match.text) == match.value
    assert clocks > 20


def test_whatever_the_grammar_reads_at_any_place_the_sieve_yields() -> None:
    for text in SENTENCES:
        tokens = tokens_from(visible(text)[0])
        places = {match.start() for match in openings().finditer(tokens.kinds)}
        for at, kind in enumerate(tokens.kinds):
            if kind not in " '\n" and at not in places and not openings().match(tokens.kinds, at):
                assert expression_at(tokens, at, 30) is None, (text, at)


@pytest.mark.parametrize("row", DIFFERENCES, ids=lambda row: row.example)
def test_every_difference_is_one(row: Difference) -> None:
    matches = find_dates(row.example)
    if row.reader == "parse_date":
        value = parse_date(row.example, **dict(row.options))  # type: ignore[arg-type]
        assert not isinstance(value, datetime)
        whole = [match for match in matches if match.text == row.example and not match.flags]
        assert not any(says_the_same(match, value) for match in whole)
    elif row.reader == "parse_clock":
        assert isinstance(parse_clock(row.example), time)
        assert [match.text for match in matches] != [row.example]
    else:
        assert matches[0].day is not None
        with pytest.raises(BanglaCalendarError):
            parse_date(row.example)
    if row.kinds:
        assert allows(row.reader, kinds_of(row.example))


def test_the_list_of_differences_is_short_and_told() -> None:
    assert len(DIFFERENCES) <= 25
    page = Path("docs/reading-dates.md").read_text(encoding="utf-8")
    for row in DIFFERENCES:
        assert f"| {row.reader} | `{row.example.replace(chr(10), '⏎')}` | {row.reason} |" in page
