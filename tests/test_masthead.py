"""The head of a newspaper."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bangla_calendar import BanglaDate, DateRangeError, UnknownNameError, masthead

# As a news page printed it on that day.
PRINTED = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n১৫ আশ্বিন ১৪৩০"


@pytest.mark.parametrize(
    "value",
    [
        date(2023, 9, 30),
        datetime(2023, 9, 30, 23, 59),
        datetime(2023, 9, 29, 18, 0, tzinfo=UTC),
        BanglaDate(1430, 6, 15),
        BanglaDate(1430, 6, 15, calendar="bangladesh-2019"),
    ],
)
def test_the_printed_one(value: date | BanglaDate) -> None:
    assert masthead(value) == PRINTED


def test_languages_and_digits() -> None:
    assert masthead(date(2023, 9, 30), lang="en") == "Saturday, 30 September 2023\n15 Ashwin 1430"
    assert masthead(date(2023, 9, 30), digits="ascii") == "শনিবার, 30 সেপ্টেম্বর 2023\n15 আশ্বিন 1430"


def test_another_rule() -> None:
    assert masthead(date(2019, 10, 16), calendar="bangladesh-1995").endswith("১ কার্তিক ১৪২৬")
    assert masthead(date(2019, 10, 16)).endswith("৩১ আশ্বিন ১৪২৬")


def test_the_hijri_line() -> None:
    lines = masthead(date(2023, 9, 30), hijri=True, hijri_offset=-1).splitlines()
    assert lines == [*PRINTED.splitlines(), "১৪ রবিউল আউয়াল ১৪৪৫"]
    english = masthead(date(2023, 9, 30), hijri=True, lang="en").splitlines()
    assert english[-1] == "15 Rabiul Awal 1445"
    for offset in (-3, 3):
        with pytest.raises(DateRangeError, match=r"hijri_offset must be in -2\.\.2"):
            masthead(date(2023, 9, 30), hijri=True, hijri_offset=offset)
    with pytest.raises(TypeError, match="hijri_offset must be an integer"):
        masthead(date(2023, 9, 30), hijri=True, hijri_offset=1.0)  # type: ignore[arg-type]


def test_wrong_types() -> None:
    with pytest.raises(TypeError):
        masthead("2023-09-30")  # type: ignore[arg-type]


def test_the_season() -> None:
    # Seasons as mastheads print them, beside 23 Bhadro, 26 Ogrohayon, 11 Magh and 18 Srabon.
    for month, day, season in ((5, 23, "শরৎকাল"), (8, 26, "হেমন্তকাল"), (10, 11, "শীতকাল"), (4, 18, "বর্ষাকাল")):
        assert masthead(BanglaDate(1430, month, day), season=True).splitlines()[2:] == [season]
    assert masthead(date(2023, 9, 30), season=True, lang="en").splitlines()[2:] == ["Shorot"]


def test_what_is_kept() -> None:
    line = masthead(date(2025, 2, 21), observance=True).splitlines()[2:]
    assert line == ["শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস"]
    assert masthead(date(2023, 9, 30), observance=True) == PRINTED
    west = masthead(date(2025, 4, 15), calendar="west-bengal", observance=True).splitlines()[2]
    assert west.startswith("পয়লা বৈশাখ, ")
    tripura = masthead(date(2025, 4, 21), calendar="west-bengal", country="IN-TR", observance=True, lang="en")
    assert tripura.splitlines()[2] == "Garia Puja"
    everything = masthead(date(2025, 4, 14), hijri=True, season=True, observance=True).splitlines()
    assert everything[3:] == ["গ্রীষ্মকাল", "পহেলা বৈশাখ, হালখাতা, বিজু / বৈসাবি"]
    with pytest.raises(UnknownNameError, match="unknown country 'bd'"):
        masthead(date(2025, 4, 15), observance=True, country="bd")  # type: ignore[arg-type]
