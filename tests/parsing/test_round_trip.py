"""What `format_date` writes is read back, in every pattern that keeps all fields."""

from __future__ import annotations

from datetime import date, datetime
from itertools import permutations
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, ParseError, date_to_words, format_date, parse_date
from bangla_calendar.strategies import bangla_dates
from bangla_calendar.typing import DigitSet, Language

Order = Literal["dmy", "mdy", "ymd"]
Numeric = Literal["bangla", "gregorian"]
LANGUAGES = st.sampled_from(["bn", "en"])
DIGITS = st.sampled_from(["bangla", "ascii"])
# Years from 100 on: fewer digits are written unpadded, and no reader knows their century. A year that looks
# like one of the other calendar is refused beside a month.
# A year in three digits or more, but for 100, which in words may be a count.
BANGLA_DATES = bangla_dates(BanglaDate(101, 1, 1), BanglaDate(1599, 12, 29))
GREGORIAN_DATES = st.dates(date(101, 1, 1), date(1199, 12, 31)) | st.dates(date(1500, 1, 1))

NAMED = [
    separator.join(order)
    for day in ("%d", "%-d", "%o")
    for year in ("%Y", "%EY")
    for order in permutations((day, "%B", year))
    for separator in (" ", ", ", "/", "-", ".")
]
WITH_WEEKDAY = ["{}", "%A, {}", "%A {}", "{} (%A)", "{}, %A", "{} %A", "{} (%a)"]
IN_FIGURES = [
    separator.join(order)
    for order in (("%d", "%m", "%Y"), ("%-d", "%-m", "%Y"))
    for separator in ("/", "-", ".", " / ")
]
CLOCKS = ["%H:%M:%S", "%-H:%M:%S", "%p %I:%M:%S", "%p %-I:%M:%S", "%I:%M:%S %p", "%-I:%M:%S %p"]
WITH_CLOCK = ["{date} {clock}", "{date}, {clock}", "{clock}, {date}", "{clock} {date}", "{date} ({clock})"]


@given(
    BANGLA_DATES | GREGORIAN_DATES,
    st.sampled_from(NAMED),
    st.sampled_from(WITH_WEEKDAY),
    LANGUAGES,
    DIGITS,
)
def test_dates_with_a_name(
    day: BanglaDate | date, pattern: str, frame: str, lang: Language, digits: DigitSet
) -> None:
    assert parse_date(format_date(day, frame.format(pattern), lang=lang, digits=digits)) == day


@given(BANGLA_DATES | GREGORIAN_DATES, st.sampled_from(IN_FIGURES), LANGUAGES, DIGITS)
def test_dates_in_figures(day: BanglaDate | date, pattern: str, lang: Language, digits: DigitSet) -> None:
    text = format_date(day, pattern, lang=lang, digits=digits)
    assert parse_date(text, numeric="bangla" if isinstance(day, BanglaDate) else "gregorian") == day
    if day.year < 1600:
        with pytest.raises(ParseError, match="an era or a choice of calendar"):
            parse_date(text)


@given(
    BANGLA_DATES | GREGORIAN_DATES,
    st.sampled_from(["%Y-%m-%d", "%Y/%-m/%-d", "%Y.%m.%d"]),
    st.sampled_from(["dmy", "mdy", "ymd"]),
    DIGITS,
)
def test_the_year_first(day: BanglaDate | date, pattern: str, order: Order, digits: DigitSet) -> None:
    text = format_date(day, pattern, digits=digits)
    numeric: Numeric = "bangla" if isinstance(day, BanglaDate) else "gregorian"
    assert parse_date(text, numeric=numeric, order=order) == day


@given(
    st.datetimes(datetime(1600, 1, 1)).map(lambda moment: moment.replace(microsecond=0)),
    st.sampled_from(["%-d %B %Y", "%A, %o %B %EY", "%B %-d, %Y", "%Y-%m-%d", "%d/%m/%Y", "%EY %-d %B"]),
    st.sampled_from(CLOCKS),
    st.sampled_from(WITH_CLOCK),
    LANGUAGES,
    DIGITS,
)
def test_moments(
    moment: datetime, day: str, clock: str, frame: str, lang: Language, digits: DigitSet
) -> None:
    text = format_date(moment, frame.format(date=day, clock=clock), lang=lang, digits=digits)
    assert parse_date(text) == moment


@given(BANGLA_DATES | GREGORIAN_DATES, st.booleans(), st.sampled_from(["BD", "IN"]))
def test_dates_in_words(day: BanglaDate | date, era: bool, region: str) -> None:
    assert parse_date(date_to_words(day, era=era, region=region)) == day  # type: ignore[arg-type]


@given(
    bangla_dates(BanglaDate(1331, 1, 1), BanglaDate(1430, 12, 29)),
    st.sampled_from(["%-d %B %y", "%o %B, %y"]),
    DIGITS,
)
def test_two_digits_of_a_year(day: BanglaDate, pattern: str, digits: DigitSet) -> None:
    text = format_date(day, pattern, digits=digits)
    assert parse_date(text, pivot=30) == day
    with pytest.raises(ParseError, match="a year in full, or a pivot"):
        parse_date(text)
