"""One day is one date for every side: calendars, columns, SQL, commands, the tables and their module."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import pytest

from bangla_calendar import available_calendars, get_calendar
from tests.laws.sides import SIDES, Side, by_calendar


def days_between(first: date, last: date, step: int) -> list[date]:
    return [date.fromordinal(ordinal) for ordinal in range(first.toordinal(), last.toordinal() + 1, step)]


# Every 397th day of the years that all of them serve: each month and day of the week is among them.
SOME = days_between(date(1701, 1, 1), date(2199, 1, 1), 397)
EVERY = days_between(date(1900, 1, 1), date(2100, 12, 31), 1)


def sides(*marks: pytest.MarkDecorator) -> Iterator[Any]:
    for side in SIDES:
        for calendar in side.calendars:
            late = () if calendar in side.quick else (pytest.mark.exhaustive,)
            yield pytest.param(
                side, calendar, id=f"{side.name}-{calendar}", marks=(*side.marks, *late, *marks)
            )


def assert_agreed(side: Side, calendar: str, days: Sequence[date]) -> None:
    expected, found = by_calendar(calendar, days), side.says(calendar, days)
    assert "fields" in found
    for name, answers in found.items():
        assert answers == expected[name], name


@pytest.mark.parametrize("calendar", available_calendars())
def test_the_days_are_of_every_kind(calendar: str) -> None:
    expected = by_calendar(calendar, SOME)
    assert expected["gregorian"] == SOME
    assert {month for _, month, _ in expected["fields"]} == {*range(1, 13)}
    assert {*expected["weekday"]} == {*range(7)}
    assert {*expected["is_longer"]} == {True, False}


@pytest.mark.parametrize(("side", "calendar"), [*sides()])
def test_all_sides_agree_with_the_calendar(side: Side, calendar: str) -> None:
    assert_agreed(side, calendar, SOME)


@pytest.mark.parametrize(("side", "calendar"), [*sides(pytest.mark.exhaustive)])
def test_they_agree_on_every_day_of_two_centuries(side: Side, calendar: str) -> None:
    assert_agreed(side, calendar, EVERY)


@pytest.mark.parametrize("side", SIDES, ids=lambda side: side.name)
def test_a_side_knows_calendars_that_there_are(side: Side) -> None:
    assert {*side.calendars} <= {*available_calendars()}
    assert {*side.calendars} >= {
        name for name in available_calendars() if get_calendar(name).family == "bangla"
    }
