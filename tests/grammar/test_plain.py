"""The plain reader: what it takes, the reader of every shape reads the same, to the wording of errors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaDate,
    date_ordinal,
    format_date,
    month_name,
    parse_date,
    to_bangla_digits,
    weekday_name,
)
from bangla_calendar.errors import BanglaCalendarError, ParseError
from bangla_calendar.grammar.plain import plain_date
from bangla_calendar.grammar.strict import read_date
from bangla_calendar.language.names import era_name
from bangla_calendar.typing import Language

Numeric = Literal["gregorian", "bangla"] | None
Order = Literal["dmy", "mdy", "ymd"]

figures = st.integers(0, 99).flatmap(lambda n: st.sampled_from([str(n), f"{n:02}"]))
years = st.integers(0, 9999).map("{:04}".format)
names = st.builds(
    lambda n, family, lang: month_name(n, lang, family=family),
    st.integers(1, 12),
    st.sampled_from(["bangla", "gregorian"]),
    st.sampled_from(["bn", "en"]),
)


def in_a_script(text: str) -> st.SearchStrategy[str]:
    return st.sampled_from([text, to_bangla_digits(text)])


weekdays = st.builds(weekday_name, st.integers(0, 6), st.sampled_from(["bn", "en"]))
ordinals = st.builds(date_ordinal, st.integers(1, 31), lang=st.sampled_from(["bn", "en"]))
days = st.one_of(figures.flatmap(in_a_script), ordinals)
eras = st.builds(era_name, st.sampled_from(["bangla", "gregorian"]), st.sampled_from(["bn", "en"]))
some_year = years.flatmap(in_a_script)


def parts(*each: st.SearchStrategy[str] | str) -> st.SearchStrategy[str]:
    return st.tuples(*(st.just(part) if isinstance(part, str) else part for part in each)).map("".join)


def maybe(part: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.just("") | part


blank = st.sampled_from([" ", ", ", " ,", "  "])
in_words = parts(
    maybe(parts(weekdays, blank)),
    parts(days, blank, names) | parts(names, blank, days),
    blank,
    some_year,
    maybe(parts(" ", eras)),
)
separators = st.sampled_from("/.-")
in_figures = parts(figures, separators, figures, separators, years).flatmap(in_a_script)

written = st.one_of(
    in_words,
    in_figures,
    st.tuples(figures.flatmap(in_a_script), names, years.flatmap(in_a_script)).map(" ".join),
    st.tuples(years, figures, figures).map("-".join).flatmap(in_a_script),
    # One figure of another script than the others.
    st.tuples(years.flatmap(in_a_script), figures.flatmap(in_a_script), figures).map("-".join),
)


def outcome(read: Callable[[], object]) -> tuple[type, object]:
    try:
        found = read()
    except BanglaCalendarError as error:
        return type(error), str(error)
    return type(found), found


@given(written, st.sampled_from([None, "gregorian", "bangla"]), st.sampled_from(["dmy", "mdy", "ymd"]))
def test_it_reads_as_the_reader_of_every_shape_does(text: str, numeric: Numeric, order: Order) -> None:
    plain = plain_date(text, numeric, order)
    if plain is not None:
        in_full = outcome(lambda: read_date(text, "bangladesh", numeric, order, None)[:4])
        parsed = outcome(lambda: parse_date(text, numeric=numeric, order=order))
        assert in_full == (tuple, plain[:4]) or in_full == parsed


@given(st.dates(date(1600, 1, 1), date(2100, 1, 1)), st.booleans(), st.sampled_from(["bn", "en"]), weekdays)
def test_a_weekday_is_checked(day: date, is_bangla: bool, lang: Language, weekday: str) -> None:
    value = BanglaDate.from_gregorian(day) if is_bangla else day
    text = format_date(value, "%-d %B %Y", lang=lang)
    if weekday in (weekday_name(day.weekday(), "bn"), weekday_name(day.weekday(), "en")):
        assert parse_date(f"{weekday}, {text}") == value
    else:
        with pytest.raises(ParseError, match="the text says"):
            parse_date(f"{weekday}, {text}")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("১৫ আশ্বিন ১৪৩০", BanglaDate(1430, 6, 15)),
        ("15 Ashwin 1430", BanglaDate(1430, 6, 15)),
        ("৩০ সেপ্টেম্বর ২০২৩", date(2023, 9, 30)),
        ("30 September 2023", date(2023, 9, 30)),
        ("২০২৩-০৯-৩০", date(2023, 9, 30)),
        ("শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ", BanglaDate(1430, 6, 15)),
        ("Saturday 30th September, 2023 CE", date(2023, 9, 30)),
        ("সেপ্টেম্বর ৩০, ২০২৩", date(2023, 9, 30)),
        ("30/9/2023", date(2023, 9, 30)),
        ("৩০.০৯.২০২৩", date(2023, 9, 30)),
    ],
)
def test_the_usual_shapes_are_plain(text: str, day: BanglaDate | date) -> None:
    assert plain_date(text) is not None
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", " ", "১৫ আশ্বিন", "১৫ আশ্বিন ১৪৩০ ", "১৫  আশ্বিন ১৪৩০", "৫শে আশ্বিন ১৪৩০", "১৫ আশ্বিন ৩০"),
        *("15 Ashwin 14৩০", "१५ आश्विन १४३०", "+5 Ashwin 1430", "²0 September 2023", "2023-09-30T10:07"),
        *("30/9-2023", "3০/9/2023", "৩০/৯/2023", "30/9/23", "রোববার, ১৫ আশ্বিন ১৪৩০", "১৫ আশ্বিন ১৪৩০ খ্রিষ্টাব্দ"),
        *("2023-9-30", "2023-09-3০", "2023–09–30", "+023-09-30"),
    ],
)
def test_what_is_not_plain_is_left_to_the_other(text: str) -> None:
    assert plain_date(text) is None


@pytest.mark.parametrize("lang", ["bn", "en"])
def test_every_day_with_its_ending_is_plain(lang: Language) -> None:
    for day in range(1, 32):
        found = plain_date(f"{date_ordinal(day, lang=lang)} আশ্বিন ১৪৩০")
        assert found is not None
        assert found[:4] == ("bangla", 1430, 6, day)


@pytest.mark.parametrize("mark", ["/", "-", "."])
def test_figures_are_plain_up_to_the_last_day_and_month(mark: str) -> None:
    for day in (0, 1, 9, 10, 31, 32, 99):
        for month in (0, 1, 9, 10, 12, 13, 99):
            found = plain_date(f"{day}{mark}{month}{mark}2023")
            if 0 < day < 32 and 0 < month < 13:
                assert found is not None
                assert found[:4] == ("gregorian", 2023, month, day)
                american = plain_date(f"{month:02}{mark}{day:02}{mark}2023", order="mdy")
                assert plain_date(f"2023-{month:02}-{day:02}") == american == found
            else:
                assert found is plain_date(f"2023-{month:02}-{day:02}") is None


@pytest.mark.parametrize("name", ["আশ্বিন", "Ashwin", "সেপ্টেম্বর", "September"])
def test_a_year_of_another_calendar_is_not_plain(name: str) -> None:
    is_bangla = name in ("আশ্বিন", "Ashwin")
    for year, of_bangla, of_gregorian in ((1199, True, True), (1200, True, False), (1499, True, False)):
        assert (plain_date(f"15 {name} {year}") is not None) == (of_bangla if is_bangla else of_gregorian)
    for year, of_bangla in ((1500, True), (1599, True), (1600, False), (2023, False)):
        assert (plain_date(f"15 {name} {year}") is not None) == (of_bangla or not is_bangla)


def test_figures_alone_are_plain_from_1600_on_or_where_their_calendar_is_given() -> None:
    assert plain_date("15/6/1599") is None
    assert plain_date("15/6/1600") is not None
    for family, year, is_plain in (
        *(("bangla", 1599, True), ("bangla", 1600, False)),
        *(("gregorian", 1499, False), ("gregorian", 1500, True)),
    ):
        assert (plain_date(f"15/6/{year}", family) is not None) == is_plain


def test_a_longer_text_is_left_to_the_other() -> None:
    text = "Wednesday, 15 September 2023 CE"
    assert plain_date(text) is not None
    assert plain_date(text.rjust(65)) is plain_date("15 " + "x" * 60 + " 2023") is None
