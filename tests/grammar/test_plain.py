"""The plain reader: what it takes, the reader of every shape reads the same, to the wording of errors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, month_name, parse_date, to_bangla_digits
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.grammar.plain import plain_date
from bangla_calendar.grammar.strict import read_date

Numeric = Literal["gregorian", "bangla"] | None

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


written = st.one_of(
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


@given(written, st.sampled_from([None, "gregorian", "bangla"]))
def test_it_reads_as_the_reader_of_every_shape_does(text: str, numeric: Numeric) -> None:
    plain = plain_date(text, numeric)
    if plain is not None:
        in_full = outcome(lambda: read_date(text, "bangladesh", numeric, "dmy", None)[:4])
        assert in_full == (tuple, plain) or in_full == outcome(lambda: parse_date(text, numeric=numeric))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("১৫ আশ্বিন ১৪৩০", BanglaDate(1430, 6, 15)),
        ("15 Ashwin 1430", BanglaDate(1430, 6, 15)),
        ("৩০ সেপ্টেম্বর ২০২৩", date(2023, 9, 30)),
        ("30 September 2023", date(2023, 9, 30)),
        ("২০২৩-০৯-৩০", date(2023, 9, 30)),
    ],
)
def test_the_usual_shapes_are_plain(text: str, day: BanglaDate | date) -> None:
    assert plain_date(text) is not None
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", " ", "১৫ আশ্বিন", "১৫ আশ্বিন ১৪৩০ ", "১৫  আশ্বিন ১৪৩০", "১৫ই আশ্বিন ১৪৩০", "১৫ আশ্বিন ৩০"),
        *("15 Ashwin 14৩০", "१५ आश्विन १४३०", "+5 Ashwin 1430", "²0 September 2023", "2023-09-30T10:07"),
        *("2023-9-30", "2023-09-3০", "2023–09–30", "+023-09-30"),
    ],
)
def test_what_is_not_plain_is_left_to_the_other(text: str) -> None:
    assert plain_date(text) is None
