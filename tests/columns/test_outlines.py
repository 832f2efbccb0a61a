"""Texts of longer shapes read many at once: each is the day it was written for, or what `parse_date` says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    date_ordinal,
    format_date,
    parse_date,
    to_bangla_digits,
)
from bangla_calendar.columns import BadRowsError, parse_dates
from bangla_calendar.columns.outlines import Options, Parted, fields_alike
from bangla_calendar.columns.plain import plain_days
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.language.names import weekday_abbreviation
from tests.columns.libraries import LIBRARIES, Columns

DAYS = [date(1931, 5, 7) + timedelta(days=number * 251) for number in range(130)]


def bangla(pattern: str, lang: Any = "bn") -> Callable[[date], str]:
    return lambda day: format_date(BanglaDate.from_gregorian(day), pattern, lang=lang)


def gregorian(pattern: str, lang: Any = "bn") -> Callable[[date], str]:
    return lambda day: format_date(day, pattern, lang=lang)


def at_clock(day: date) -> str:
    moment = datetime.combine(day, time(day.day % 24, day.toordinal() % 60))
    return to_bangla_digits(f"{gregorian('newspaper')(day)}, {moment:%H:%M}")


SHAPES: list[Callable[[date], str]] = [
    bangla("%A, %o %B, %Y সাল"),
    bangla("%o %B %Y বাংলা"),
    lambda day: f"{date_ordinal(BanglaDate.from_gregorian(day).day, digits=None)} {bangla('%B %Y')(day)}",
    lambda day: f"{date_ordinal(day.day, digits=None, region='IN')} {gregorian('%B, %Y')(day)}",
    bangla("%EY, %-d %B"),
    bangla("%Y সালের %o %B"),
    bangla("%-d %B %Y (%A)"),
    bangla("%-d %B %Y, %A"),
    bangla("%d  %B  %Y।"),
    bangla("তারিখ: %-d %B %Y"),
    lambda day: bangla("%-d %B %Y")(day).replace("শ্রাবণ", "শ্রাবন").replace("জ্যৈষ্ঠ", "জৈষ্ঠ"),
    lambda day: f"{weekday_abbreviation(day.weekday())}, {bangla('newspaper')(day)}",
    gregorian("%A, %-d %B %Y খ্রি."),
    gregorian("%d/%m/%Y খ্রিষ্টাব্দ"),
    gregorian("%-d %b %Y", "en"),
    gregorian("%a, %d %b %Y", "en"),
    lambda day: f"{date_ordinal(day.day, lang='en')} of {day:%B}, {day.year}",
    lambda day: f"{day:%d-%b-%Y}",
    lambda day: f"{day:%Y-%m-%d}T{day.day % 24:02}:{day.toordinal() % 60:02}:07",
    at_clock,
]


@pytest.mark.parametrize("shape", SHAPES)
def test_each_is_the_day_it_was_written_for(shape: Callable[[date], str]) -> None:
    texts = [*map(shape, DAYS)]
    days, plain = plain_days("\n".join(texts), "\n", Options("bangladesh", None, "dmy"))
    # Few were left to be read alone: of some endings of days there are one or two.
    assert plain.mean() > 0.9
    assert [day for day, read in zip(DAYS, plain, strict=True) if read] == days[plain].astype(
        "datetime64[D]"
    ).tolist()


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
def test_in_every_library(library: Columns) -> None:
    texts: list[str | None] = [shape(day) for day in DAYS for shape in SHAPES]
    assert library.plain(parse_dates(library.texts(texts))) == [day for day in DAYS for _ in SHAPES]
    texts[1000] = "বুধবার, ১৫ আশ্বিন ১৪৩০ সাল"  # a Saturday
    with pytest.raises(BadRowsError, match=r"row 1000: .*a Saturday.*\(1 bad row of \d+\)"):
        parse_dates(library.texts(texts))


# What changes the meaning of a text, or makes it none.
NOISE = [
    *(
        "",
        " ",
        "।",
        ".",
        ":",
        "-",
        "(",
        ")",
        "১",
        "0",
        "ঌ",
        "ই",
        "শে",
        "th",
        "T",
        "Z",
        "+06:00",
        " AM",
        " রাত ",
    ),
    *(
        "টা",
        "(পনেরো)",
        "দিবাগত",
        "সাল",
        "সন",
        "ইং",
        "বাংলা",
        "বঙ্গাব্দ",
        "খ্রিষ্টাব্দ",
        " মাস",
        "২০২৩",
        " hours",
        "\ufdd0",
    ),
]


def outcome(text: str, **options: Any) -> date | None:
    try:
        return date.fromordinal(parse_date(text, tz="Asia/Dhaka", **options).toordinal())
    except BanglaCalendarError:
        return None


@given(
    st.sampled_from(SHAPES),
    st.lists(st.dates(date(1400, 1, 1), date(2200, 1, 1)), min_size=5, max_size=8),
    st.sampled_from(NOISE),
    st.integers(0, 30),
    st.booleans(),
    st.integers(0, 9),
    st.fixed_dictionaries(
        {},
        optional={
            "numeric": st.sampled_from(["bangla", "gregorian"]),
            "order": st.sampled_from(["mdy", "ymd"]),
            "pivot": st.just(30),
        },
    ),
)
def test_whatever_is_changed_is_read_as_alone(
    shape: Callable[[date], str],
    days: list[date],
    sign: str,
    at: int,
    instead: bool,
    digit: int,
    options: dict[str, Any],
) -> None:
    texts = [*map(shape, days)]
    texts += [text[:at] + sign + text[at + instead :] for text in texts]
    texts += [text.replace("৩", to_bangla_digits(digit), 1).replace("3", str(digit), 1) for text in texts]
    # Fewer texts than 48 are read one by one.
    found = parse_dates(texts * 5, errors="coerce", **options)
    assert found == [outcome(text, **options) for text in texts] * 5


def test_a_few_texts_are_left_to_the_reader() -> None:
    alike = [Parted(f"{day} Sept ", 2023, False, "") for day in (12, 29, 30)]
    options = Options("bangladesh", None, "dmy")
    assert fields_alike(alike[:2], [1, 1], options) == [None, None]
    assert fields_alike(alike[:1], [3], options) == fields_alike(alike, [1] * 3, options)[:1]
    # Two days, a year that words repeat, and a moment in a time zone are no outlines.
    for before, after in (
        ("1 Sept or 2 Sept ", ""),
        ("১ বৈশাখ ", " (চৌদ্দশ ত্রিশ)"),
        ("1 Sept ", ", 10:00 UTC"),
    ):
        assert fields_alike([Parted(before, 2023, False, after)], [9], options) == [None]
