"""Each region has one spelling for every part of a date, a clock and a number, and all of it is read back."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    clock_to_words,
    date_ordinal,
    date_to_words,
    figures_to_words,
    format_date,
    masthead,
    money_to_words,
    month_name,
    month_number,
    number_to_words,
    ordinal,
    parse_clock,
    parse_date,
    parse_ordinal,
    words_to_number,
    year_to_words,
)
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.typing import Family, Language

REGIONS: list[Any] = ["BD", "IN"]
DAYS = st.dates(date(1600, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("written", "bangladesh", "india"),
    [
        (lambda region: number_to_words(200, region=region), "দুইশ", "দুশো"),
        (lambda region: number_to_words(600, region=region), "ছয়শ", "ছশো"),
        (lambda region: number_to_words(900, region=region), "নয়শ", "নয়শো"),
        (lambda region: number_to_words(200, region=region, hundred="শত"), "দুইশত", "দুইশত"),
        (lambda region: year_to_words(1971, region=region), "উনিশশো একাত্তর", "উনিশশো একাত্তর"),
        (lambda region: year_to_words(1430, region=region), "চৌদ্দশ ত্রিশ", "চোদ্দোশো ত্রিশ"),
        (lambda region: figures_to_words("২টা", region=region), "দুইটা", "দুটো"),
        (lambda region: figures_to_words("২টায়", region=region), "দুইটায়", "দুটোয়"),
        (lambda region: figures_to_words("২টি", region=region), "দুটি", "দুটি"),
        (lambda region: ordinal(14, style="modern", region=region), "চৌদ্দতম", "চোদ্দোতম"),
        (lambda region: ordinal(20, style="modern", region=region), "বিশতম", "কুড়িতম"),
        (lambda region: ordinal(88, region=region), "আটাশিতম", "অষ্টাশিতম"),
        (lambda region: date_ordinal(1, digits=None, region=region), "পহেলা", "পয়লা"),
        (lambda region: date_ordinal(14, digits=None, region=region), "চৌদ্দই", "চোদ্দোই"),
        (lambda region: month_name(8, family="gregorian", region=region), "আগস্ট", "অগস্ট"),
        (
            lambda region: date_to_words(date(2014, 8, 14), region=region),
            "চৌদ্দই আগস্ট দুই হাজার চৌদ্দ",
            "চোদ্দোই অগস্ট দুই হাজার চোদ্দো",
        ),
        (lambda region: clock_to_words(time(15), region=region), "বিকাল তিনটা", "বিকেল তিনটে"),
        (lambda region: clock_to_words(time(14), region=region), "দুপুর দুইটা", "দুপুর দুটো"),
        (lambda region: clock_to_words(time(16), region=region, digits="bangla"), "বিকাল ৪টা", "বিকেল ৪টে"),
        (lambda region: clock_to_words(time(6), region=region), "সকাল ছয়টা", "সকাল ছটা"),
        (lambda region: clock_to_words(time(20, 45), region=region), "রাত পৌনে নয়টা", "রাত পৌনে নটা"),
        (
            lambda region: format_date(datetime(2024, 8, 1, 15), "%-d %B, %p", region=region),
            "১ আগস্ট, বিকাল",
            "১ অগস্ট, বিকেল",
        ),
        (
            lambda region: masthead(date(2024, 8, 1), region=region).splitlines()[0],
            "বৃহস্পতিবার, ১ আগস্ট ২০২৪",
            "বৃহস্পতিবার, ১ অগস্ট ২০২৪",
        ),
        (lambda region: money_to_words(200, region=region), "দুইশ টাকা", "দুশো টাকা"),
    ],
)
def test_spellings(written: Any, bangladesh: str, india: str) -> None:
    assert (written("BD"), written("IN")) == (bangladesh, india)


@given(DAYS, st.sampled_from(REGIONS), st.booleans())
def test_dates_in_words_come_back(day: date, region: Any, era: bool) -> None:
    words = date_to_words(day, region=region, era=era)
    assert parse_date(words) == day
    # One spelling of each number: that of the cardinals.
    other = number_to_words(14, region="IN" if region == "BD" else "BD")
    assert other not in words


@given(DAYS, st.sampled_from(REGIONS))
def test_bangla_dates_in_words_come_back(day: date, region: Any) -> None:
    bangla = BanglaDate.from_gregorian(day)
    assert parse_date(date_to_words(bangla, region=region, era=True)) == bangla


@given(DAYS, st.sampled_from(REGIONS))
def test_dates_in_a_pattern_come_back(day: date, region: Any) -> None:
    assert parse_date(format_date(day, "%A, %-d %B %Y", region=region)) == day
    gregorian, bangla = masthead(day, region=region).splitlines()
    assert parse_date(gregorian) == day
    assert parse_date(bangla) == BanglaDate.from_gregorian(day)


@pytest.mark.parametrize("family", ["bangla", "gregorian", "hijri", "saka"])
@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("lang", ["bn", "en"])
def test_months_come_back(family: Family, region: Any, lang: Language) -> None:
    for month in range(1, 13):
        assert month_number(month_name(month, lang, family=family, region=region), family=family) == month


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("digits", [None, "bangla", "ascii"])
def test_every_minute_of_the_day_comes_back(region: Any, digits: Any) -> None:
    start = datetime(2024, 1, 1)
    for minute in range(24 * 60):
        value = (start + timedelta(minutes=minute)).time()
        for quarters in (True, False):
            assert (
                parse_clock(clock_to_words(value, region=region, digits=digits, quarters=quarters)) == value
            )


@given(
    st.one_of(st.integers(1, 10**6), st.integers(1, 40), st.integers(1, 99).map(lambda n: n * 100 + 10)),
    st.sampled_from(REGIONS),
    st.sampled_from(["টি", "টা", "টায়", "জনের", "টিরও", "-র", "-এর", "-তে", "-কে", "কেও"]),
)
@example(801, "BD", "-তে")
@example(31_101, "IN", "-তে")
@example(808, "BD", "-কে")
def test_figures_with_an_ending_come_back(n: int, region: Any, ending: str) -> None:
    assert words_to_number(figures_to_words(f"{n}{ending}", region=region)) == n


@pytest.mark.parametrize("region", REGIONS)
def test_decimals_are_counted_in_their_own_words(region: Any) -> None:
    for figures, ending in product(("২.০", "৬.০০", "১.৫", "৩.১"), ("টি", "টা", "জন")):
        said = number_to_words(figures, region=region)
        assert figures_to_words(f"{figures}{ending}", region=region) == said + ending


@given(st.integers(1, 32), st.sampled_from(REGIONS))
def test_days_come_back(day: int, region: Any) -> None:
    assert parse_ordinal(figures_to_words(date_ordinal(day), region=region)) == day


@pytest.mark.parametrize(
    ("write", "arguments"),
    [
        (number_to_words, (5,)),
        (year_to_words, (1971,)),
        (figures_to_words, ("৫",)),
        (ordinal, (1,)),
        (date_ordinal, (1,)),
        (date_to_words, (date(2024, 1, 1),)),
        (clock_to_words, (time(1),)),
        (month_name, (1,)),
        (format_date, (date(2024, 1, 1), "%d")),
        (masthead, (date(2024, 1, 1),)),
        (money_to_words, (1,)),
    ],
)
def test_an_unknown_region_is_refused(write: Any, arguments: Any) -> None:
    for region in ("bd", "US", None):
        with pytest.raises(UnknownNameError, match="region"):
            write(*arguments, region=region)
    assert write(*arguments, region="BD") == write(*arguments)
