"""One day is one date for every side: calendars, columns, SQL, commands, the tables and their module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any

import pytest

from bangla_calendar import available_calendars, get_calendar
from bangla_calendar.calendars import DEFAULT_CALENDAR
from tests.laws.sides import SIDES, Answers, Side, by_calendar


def days_between(first: date, last: date, step: int) -> list[date]:
    return [date.fromordinal(ordinal) for ordinal in range(first.toordinal(), last.toordinal() + 1, step)]


# Every 397th day of the years that all of them serve: each month and day of the week is among them.
SOME = days_between(date(1701, 1, 1), date(2199, 1, 1), 397)
EVERY = days_between(date(1900, 1, 1), date(2100, 12, 31), 1)


@cache
def of_every_day(calendar: str) -> Answers:
    return by_calendar(calendar, EVERY)


def some_days_are_late(side: Side, calendar: str) -> Sequence[pytest.MarkDecorator]:
    return () if calendar in side.quick else (pytest.mark.exhaustive,)


def every_day_is_late(side: Side, calendar: str) -> Sequence[pytest.MarkDecorator]:
    is_in_run = side.is_cheap or calendar == DEFAULT_CALENDAR
    return (pytest.mark.exhaustive,) if is_in_run else (pytest.mark.exhaustive, pytest.mark.long)


def sides(late: Callable[[Side, str], Sequence[pytest.MarkDecorator]]) -> Iterator[Any]:
    for side in SIDES:
        for calendar in side.calendars:
            marks = (*side.marks, *late(side, calendar))
            yield pytest.param(side, calendar, id=f"{side.name}-{calendar}", marks=marks)


def assert_agreed(expected: Answers, found: Answers) -> None:
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


@pytest.mark.parametrize(("side", "calendar"), [*sides(some_days_are_late)])
def test_all_sides_agree_with_the_calendar(side: Side, calendar: str) -> None:
    assert_agreed(by_calendar(calendar, SOME), side.says(calendar, SOME))


@pytest.mark.parametrize(("side", "calendar"), [*sides(every_day_is_late)])
def test_they_agree_on_every_day_of_two_centuries(side: Side, calendar: str) -> None:
    assert_agreed(of_every_day(calendar), side.says(calendar, EVERY))


@pytest.mark.parametrize("side", SIDES, ids=lambda side: side.name)
def test_a_side_knows_calendars_that_there_are(side: Side) -> None:
    assert {*side.calendars} <= {*available_calendars()}
    assert {*side.calendars} >= {
        name for name in available_calendars() if get_calendar(name).family == "bangla"
    }
