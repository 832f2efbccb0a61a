"""The zone that columns of moments are moved to: the calendar's, another, or their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bangla_calendar import BanglaDate, FiscalYear, UnknownNameError
from bangla_calendar.columns import (
    BadRowsError,
    day_of_year,
    find_dates,
    fiscal_year_key,
    format_dates,
    from_gregorian,
    month_key,
    parse_dates,
    weekday,
)

# On both sides of the midnights of Dhaka, Kolkata and New York.
MOMENTS = [
    datetime(2023, 9, 30, hour, minute, tzinfo=UTC) for hour in (3, 5, 17, 18, 19) for minute in (15, 45)
]
MAKERS: dict[str, Callable[[list[datetime]], Any]] = {
    "list": list,
    "pandas": lambda moments: import_module("pandas").Series(moments),
    "polars": lambda moments: import_module("polars").Series(moments),
    "pyarrow": lambda moments: import_module("pyarrow").array(moments),
}


@pytest.fixture(params=MAKERS)
def column(request: pytest.FixtureRequest) -> Any:
    if request.param != "list":
        pytest.importorskip(request.param)
    return MAKERS[request.param](MOMENTS)


@pytest.mark.parametrize("tz", [None, "own", "UTC", UTC, "America/New_York", ZoneInfo("Asia/Kolkata")])
def test_each_moment_is_the_day_that_the_scalar_function_gives(column: Any, tz: tzinfo | str | None) -> None:
    days = [BanglaDate.from_gregorian(moment, tz=tz) for moment in MOMENTS]
    assert [str(text) for text in format_dates(column, "newspaper", tz=tz)] == [str(day) for day in days]
    weekdays = weekday(column, tz=tz)
    plain = weekdays.to_pylist() if hasattr(weekdays, "to_pylist") else [*weekdays]
    assert plain == [day.weekday() for day in days]


def test_the_zone_of_all_rows_is_stronger_than_those_of_their_calendars() -> None:
    pd = pytest.importorskip("pandas")
    moments = pd.Series(pd.to_datetime(["2023-09-30T18:15:00Z"] * 2))
    rules = pd.Series(["bangladesh", "west-bengal"])
    for tz in ("UTC", "Asia/Dhaka"):
        found = from_gregorian(moments, calendar=rules, tz=tz)["day"].tolist()
        moment = datetime(2023, 9, 30, 18, 15, tzinfo=UTC)
        days = [BanglaDate.from_gregorian(moment, calendar=rule, tz=tz) for rule in rules]
        assert found == [day.day for day in days]
        assert weekday(moments, calendar=rules, tz=tz).tolist() == [day.weekday() for day in days]


def test_each_row_is_the_day_in_the_zone_of_its_calendar() -> None:
    moments, rules = [MOMENTS[7]] * 2, ["bangladesh", "west-bengal"]
    days = [BanglaDate.from_gregorian(MOMENTS[7], calendar=rule) for rule in rules]
    assert weekday(moments, calendar=rules) == [day.weekday() for day in days]
    assert month_key(moments, calendar=rules) == [day.year * 100 + day.month for day in days]
    own = [BanglaDate.from_gregorian(MOMENTS[7], calendar=rule, tz="own") for rule in rules]
    assert day_of_year(moments, calendar=rules, tz="own") == [day.day_of_year for day in own]


ZONES: list[str | None] = ["UTC", "Asia/Dhaka", None, "America/New_York", "own"] * 2


def names(column: Any, values: list[Any]) -> Any:
    """Return a column of the library of another."""
    kind = type(column).__module__.partition(".")[0]
    return values if isinstance(column, list) else MAKERS[kind](values)


def test_each_row_is_the_day_in_its_zone(column: Any) -> None:
    days = [BanglaDate.from_gregorian(moment, tz=tz) for moment, tz in zip(MOMENTS, ZONES, strict=True)]
    zones = names(column, ZONES)

    def plain(found: Any) -> list[Any]:
        return found.to_pylist() if hasattr(found, "to_pylist") else [*found]

    assert plain(format_dates(column, "newspaper", tz=zones)) == [str(day) for day in days]
    assert plain(weekday(column, tz=zones)) == [day.weekday() for day in days]
    assert plain(day_of_year(column, tz=zones)) == [day.day_of_year for day in days]
    rules = ["bangladesh", "west-bengal"] * 5
    both = [
        BanglaDate.from_gregorian(moment, calendar=rule, tz=tz)
        for moment, rule, tz in zip(MOMENTS, rules, ZONES, strict=True)
    ]
    keys = month_key(column, calendar=names(column, rules), tz=zones)
    assert plain(keys) == [day.year * 100 + day.month for day in both]


def test_an_unknown_zone_is_named_with_its_row(column: Any) -> None:
    zones = names(column, ["UTC"] * 7 + ["Dhaka"] * 3)
    for use in (from_gregorian, format_dates, weekday):
        with pytest.raises(BadRowsError, match=r"row 7: unknown time zone .*'Dhaka'.* \(3 bad rows of 10\)"):
            use(column, tz=zones)


def test_fiscal_years_in_the_zone_of_their_row() -> None:
    moments = [datetime(2024, 6, 30, 18, 30, tzinfo=UTC)] * 3
    zones = ["UTC", "Asia/Dhaka", None]
    years = [FiscalYear.of(moment, country="BD", tz=tz) for moment, tz in zip(moments, zones, strict=True)]
    assert [
        FiscalYear(key or 0, country="BD") for key in fiscal_year_key(moments, country="BD", tz=zones)
    ] == years


def test_zones_may_be_objects_in_lists() -> None:
    zones: list[tzinfo | str | None] = [UTC, ZoneInfo("Asia/Dhaka"), "Asia/Dhaka", None]
    days = [BanglaDate.from_gregorian(MOMENTS[7], tz=tz) for tz in zones]
    assert weekday([MOMENTS[7]] * 4, tz=zones) == [day.weekday() for day in days]


def test_texts_by_the_zone_of_their_row() -> None:
    text = "2023-09-30T18:15:00Z"
    days = [date(2023, 10, 1), date(2023, 9, 30), date(2023, 10, 1), None]
    zones = ["Asia/Dhaka", "UTC", None, "Asia/Nowhere"]
    assert parse_dates([text] * 4, tz=zones, errors="coerce") == days
    with pytest.raises(BadRowsError, match=r"row 3: unknown time zone .* \(1 bad row of 4\)"):
        parse_dates([text] * 4, tz=zones)
    found = find_dates(["আজ"] * 3, reference=[MOMENTS[7]] * 3, tz=zones[:3])
    assert [match.gregorian for row in found for match in row or []] == days[:3]


def test_texts() -> None:
    texts = ["2023-09-30T18:15:00Z", "৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা", "2023-09-30 18:15:00+00"]
    day, next_day = date(2023, 9, 30), date(2023, 10, 1)
    assert parse_dates(texts) == [next_day, day, next_day]
    assert parse_dates(texts, calendar="west-bengal") == [day] * 3
    assert parse_dates(texts[:1] * 2, calendar=["bangladesh", "west-bengal"]) == [next_day, day]
    for tz in ("own", "UTC", UTC):
        assert parse_dates(texts, tz=tz) == [day] * 3
    (found,) = find_dates(texts[:1], tz="Asia/Dhaka")[0] or []
    assert found.gregorian == datetime(2023, 10, 1, 0, 15, tzinfo=timezone(timedelta(hours=6)))


def test_references() -> None:
    moment = datetime(2023, 9, 30, 18, 15, tzinfo=UTC)
    for tz, day in (
        (None, date(2023, 10, 1)),
        ("own", date(2023, 9, 30)),
        ("Asia/Kolkata", date(2023, 9, 30)),
    ):
        for reference in (moment, [moment]):
            (found,) = find_dates(["আজ"], reference=reference, tz=tz)[0] or []
            assert found.gregorian == day


def test_no_such_zone() -> None:
    for use in (from_gregorian, weekday, format_dates):
        with pytest.raises(UnknownNameError, match="unknown time zone"):
            use(MOMENTS, tz="Asia/Nowhere")
        with pytest.raises(TypeError, match="a zone with a name"):
            use(MOMENTS, tz=timezone(timedelta(hours=6)))
