"""Ages in years, months and days."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, DateRangeError, UnknownNameError, age, parse_duration
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.periods.ages import Age
from bangla_calendar.strategies import bangla_dates

DAYS = st.dates(date(1850, 1, 1), date(2150, 12, 31))


def test_as_a_job_circular_counts() -> None:
    # An age worked out at https://ecivilbd.blogspot.com: 18 December 1972 to 9 May 2015.
    found = age(date(1972, 12, 18), date(2015, 5, 9))
    assert found == (42, 4, 21)
    assert str(found) == "৪২ বছর ৪ মাস ২১ দিন"
    assert found.written(words=True) == "বিয়াল্লিশ বছর চার মাস একুশ দিন"
    assert found.written(lang="en") == "42 years 4 months 21 days"
    assert found.written(digits="ascii") == "42 বছর 4 মাস 21 দিন"
    assert found.to_dict() == {"years": 42, "months": 4, "days": 21}


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        (date(2000, 2, 29), date(2023, 2, 28), (23, 0, 0)),  # on the last day of February
        (date(2000, 2, 29), date(2024, 2, 28), (23, 11, 30)),
        (date(2000, 2, 29), date(2024, 2, 29), (24, 0, 0)),
        (date(2024, 1, 31), date(2024, 2, 29), (0, 1, 0)),
        (date(2024, 3, 15), date(2024, 3, 15), (0, 0, 0)),
    ],
)
def test_where_a_month_lacks_the_day(born: date, on: date, expected: tuple[int, int, int]) -> None:
    assert age(born, on) == expected


def test_a_bangla_date_counts_by_its_own_calendar() -> None:
    new_year = BanglaDate(1400, 1, 1)
    assert age(new_year, BanglaDate(1431, 1, 1)) == (31, 0, 0)
    assert age(new_year, BanglaDate(1431, 1, 1).to_gregorian()) == (31, 0, 0)
    assert age(new_year, date(2024, 4, 13)).years == 30  # 30 Choitro 1430
    assert age(new_year.to_gregorian(), BanglaDate(1431, 1, 1)) == age(
        new_year.to_gregorian(), date(2024, 4, 14)
    )


@given(bangla_dates(), st.integers(0, 40_000))
def test_it_is_what_lies_between(born: BanglaDate, days: int) -> None:
    on = BanglaDate.fromordinal(min(born.toordinal() + days, BanglaDate.max.toordinal()))
    found = age(born, on)
    assert born.add(**found.to_dict()) == on
    assert found.to_dict() == on.since(born)


@given(DAYS, DAYS)
def test_what_is_written_is_read(one: date, other: date) -> None:
    found = age(min(one, other), max(one, other))
    for text in (str(found), found.written(words=True), found.written(words=True, region="IN")):
        assert parse_duration(text, items=True) == found.to_dict()


def test_moments_are_days_in_dhaka() -> None:
    born = datetime(2000, 1, 1, 18, 0, tzinfo=UTC)  # 2 January there
    assert age(born, date(2001, 1, 2)) == (1, 0, 0)
    assert age(date(2000, 1, 2), datetime(2001, 1, 1, 18, 0, tzinfo=UTC)) == (1, 0, 0)


def test_today() -> None:
    assert age(BanglaDate.today()) == (0, 0, 0)
    assert age(BanglaDate.today().to_gregorian()) == (0, 0, 0)


def test_nobody_has_an_age_before_birth() -> None:
    with pytest.raises(DateRangeError, match=r"on must be in 2024-01-02\.\.9999-12-31, got 2024-01-01"):
        age(date(2024, 1, 2), date(2024, 1, 1))


def test_what_cannot_be_written() -> None:
    with pytest.raises(TypeError):
        age("2024-01-02", date(2024, 1, 1))  # type: ignore[arg-type]
    with pytest.raises(BanglaCalendarError, match="words are Bengali"):
        Age(1, 2, 3).written(words=True, lang="en")
    with pytest.raises(UnknownNameError, match="unknown language 'fr': choose from bn, en"):
        Age(1, 2, 3).written(lang="fr")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="unknown digits 'roman': choose from bangla, ascii"):
        Age(1, 2, 3).written(digits="roman")  # type: ignore[arg-type]
