"""Plain dates read many at once: each is what `parse_date` reads, and none is taken for another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, format_date, parse_date, to_bangla_digits
from bangla_calendar.columns import BadRowsError, parse_dates
from bangla_calendar.columns.outlines import Options
from bangla_calendar.columns.plain import plain_days
from bangla_calendar.errors import BanglaCalendarError
from tests.columns.libraries import LIBRARIES, Columns

PATTERNS = [
    "newspaper",
    "long",
    "official",
    "%A %-d %B %Y",
    "%A, %o %B, %EY",
    "%B %-d, %Y",
    "%d/%m/%Y",
    "%-d.%-m.%Y",
    "%Y-%m-%d",
]


def written() -> st.SearchStrategy[str]:
    """Return dates in many shapes, right and wrong, and other texts."""
    days = st.dates(date(900, 1, 1), date(2300, 1, 1))
    values = days | days.map(BanglaDate.from_gregorian)
    right = st.builds(format_date, values, st.sampled_from(PATTERNS), lang=st.sampled_from(["bn", "en"]))
    others = st.sampled_from(
        ["", "১৪৩০", "2023", "no date", "৩১ ফেব্রুয়ারি ২০২৩", "রোববার, ১৫ আশ্বিন ১৪৩০", "15/06/1430", "9/30/2023"]
    )
    changed = st.builds(
        lambda text, at, sign: text[:at] + sign + text[at:],
        right,
        st.integers(0, 30),
        st.text("১0 ,/\n😀", max_size=2),
    )
    return right | right.map(to_bangla_digits) | others | changed


def outcome(text: str, **options: Any) -> date | None:
    try:
        return date.fromordinal(parse_date(text, **options).toordinal())
    except BanglaCalendarError:
        return None


@given(
    st.lists(written(), min_size=1, max_size=8),
    st.sampled_from([None, "bangla", "gregorian"]),
    st.sampled_from(["dmy", "mdy", "ymd"]),
    st.sampled_from(["bangladesh", "west-bengal"]),
)
def test_many_are_read_as_one(texts: list[str], numeric: Any, order: Any, calendar: str) -> None:
    options = {"numeric": numeric, "order": order, "calendar": calendar}
    many = texts * 48  # fewer are read one by one
    found = parse_dates(many, errors="coerce", **options)
    assert found == [outcome(text, **options) for text in texts] * 48


@pytest.mark.parametrize("library", LIBRARIES, ids=str)
@pytest.mark.parametrize("repeated", [1, 12])
def test_columns_of_plain_dates(library: Columns, repeated: int) -> None:
    days = [date.fromordinal(700_000 + number % (20_000 // repeated)) for number in range(20_000)]
    texts: list[str | None] = [
        format_date(BanglaDate.from_gregorian(day), "long" if number % 3 else "newspaper")
        for number, day in enumerate(days)
    ]
    expected: list[date | None] = [*days]
    texts[5] = texts[17_000] = expected[5] = expected[17_000] = None
    texts[9] = "১লা বোশেখ ১৪৩০"  # not plain
    expected[9] = date(2023, 4, 14)
    assert library.plain(parse_dates(library.texts(texts))) == expected
    texts[11_111] = "no date"
    with pytest.raises(BadRowsError, match=r"row 11111: .*\(1 bad row of 20000\)"):
        parse_dates(library.texts(texts))


def test_texts_that_share_a_sum_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bangla_calendar.columns.plain._BITS", 1)
    days = [date.fromordinal(700_000 + number) for number in range(500)]
    texts = [format_date(day, "newspaper") for day in days]
    found, plain = plain_days("\n".join(texts), "\n", Options("bangladesh", None, "dmy"))
    assert 0 < plain.sum() < len(texts)
    read = np.array(days, "datetime64[D]").view(np.int64)
    assert (found[plain] == read[plain]).all()
    assert parse_dates(texts) == days


@pytest.mark.parametrize(
    "change", [lambda text: f"{text} 😀", lambda text: f"{text}\n", lambda text: text + "\ud800"]
)
def test_other_signs_among_plain_dates(change: Callable[[str], str]) -> None:
    texts = ["১৫ আশ্বিন ১৪৩০"] * 99
    texts[50] = change(texts[50])
    expected: list[date | None] = [date(2023, 9, 30)] * 99
    expected[50] = outcome(texts[50])
    assert parse_dates(texts, errors="coerce") == expected
