"""Datetimes with a time zone: what every public function does with one stands in one table of the docs."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bangla_calendar
from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    FiscalYear,
    UnknownNameError,
    age,
    clock_to_words,
    columns,
    date_to_words,
    files,
    find_dates,
    format_date,
    iter_dates,
    masthead,
    month_calendar,
    naturalday,
    naturaltime,
    next_observance,
    observance,
    observances_on,
    parse_date,
    parse_fiscal_year,
    parse_relative,
    year_calendar,
)
from bangla_calendar.integrations import filters
from bangla_calendar.observance import weekend, weekend_note

PUBLIC = (bangla_calendar, columns, files, observance, filters)
# What an argument that may be a datetime is said to be, and what it is called where anything may be given.
TYPES = re.compile(r"\b(date|datetime|Day|BanglaDay|Clock)\b")
NAMES = {"days", "reference", "value"}
# Half an hour of a moment are on both sides of a midnight, of a fiscal year, and of March 1984.
NIGHT = datetime(1984, 3, 31, 19, 30, tzinfo=UTC)
DAY = date(1984, 3, 31)
Call = Callable[..., Any]


def places(months: Any) -> list[date]:
    return [cell.gregorian for month in months for cell in month.cells if cell.today]


# How each function is called with a datetime and `tz`.
CALLS: dict[str, Call] = {
    "BanglaDate.from_gregorian": BanglaDate.from_gregorian,
    "BanglaDate.same_day": BanglaDate.from_gregorian(DAY).same_day,
    "masthead": masthead,
    "format_date": partial(format_date, pattern="%-d %B %H"),
    "date_to_words": date_to_words,
    "clock_to_words": clock_to_words,
    "parse_date": lambda value, **tz: parse_date("আজ", reference=value, **tz),
    "find_dates": lambda value, **tz: find_dates("আজ", reference=value, **tz)[0].gregorian,
    "iter_dates": lambda value, **tz: next(iter_dates("আজ", reference=value, **tz)).gregorian,
    "parse_relative": lambda value, **tz: parse_relative("গতকাল", value, **tz).value,
    "naturaltime": lambda value, **tz: naturaltime(value, DAY, **tz),
    "naturalday": lambda value, **tz: naturalday(value, when=date(1984, 1, 1), **tz),
    "FiscalYear.of": lambda value, **tz: FiscalYear.of(value, country="IN", **tz),
    "FiscalYear.quarter_of": lambda value, **tz: quarter(value, **tz),
    "parse_fiscal_year": lambda value, **tz: parse_fiscal_year(
        "চলতি অর্থবছর", country="IN", reference=value, **tz
    ),
    "age": lambda value, **tz: age(date(1980, 1, 1), value, **tz),
    "observances_on": lambda value, **tz: observances_on(value + timedelta(days=14), **tz),
    "next_observance": lambda value, **tz: next_observance(value - timedelta(days=5), **tz).day,
    "month_calendar": lambda value, **tz: places([month_calendar(1390, 12, today=value, **tz)]),
    "year_calendar": lambda value, **tz: places(year_calendar(1390, today=value, **tz).months),
    "observance.weekend": weekend,
    "observance.weekend_note": weekend_note,
    **{
        f"columns.{name}": lambda value, name=name, **tz: getattr(columns, name)([value], **tz)
        for name in ("from_gregorian", "weekday", "day_of_year", "format_dates")
    },
    **{
        f"columns.{name}": lambda value, name=name, **tz: getattr(columns, name)(
            [value + timedelta(days=13)], calendar="bangladesh-2019", **tz
        )
        for name in ("month_key", "season_key")
    },
    **{
        f"columns.{name}": lambda value, name=name, **tz: getattr(columns, name)([value], country="IN", **tz)
        for name in ("fiscal_year_key", "fiscal_quarter_key")
    },
    "columns.find_dates": lambda value, **tz: (
        columns.find_dates(["আজ"], reference=[value], **tz)[0][0].gregorian
    ),
    "files.rewrite_column": lambda value, **tz: rewritten(value, **tz),
    "integrations.filters.bangla_date": filters.bangla_date,
    "integrations.filters.gregorian_date": filters.gregorian_date,
    "integrations.filters.bangla_words": filters.bangla_words,
    "integrations.filters.bangla_naturaltime": lambda value, **tz: filters.bangla_naturaltime(
        value, DAY, **tz
    ),
    "integrations.filters.bangla_timesince": lambda value, **tz: filters.bangla_timesince(
        value, date(1990, 1, 1), **tz
    ),
}
# Those of which `tz` is no choice.
NEEDS_ZONE = {"find_stamps", "parse_stamp", "columns.parse_stamps"}
REFUSES = {"format_date", "date_to_words", "clock_to_words"}


def quarter(value: date, **tz: Any) -> object:
    try:
        return FiscalYear(1983, country="IN").quarter_of(value, **tz)
    except DateRangeError:
        return None


def rewritten(value: date, **tz: Any) -> str:
    from io import BytesIO
    from tempfile import TemporaryDirectory

    output = BytesIO()
    with TemporaryDirectory() as folder:
        source = Path(folder, "days.csv")
        source.write_text("day\nআজ\n", "utf-8")
        files.rewrite_column(source, output, "day", to="gregorian", reference=value, **tz)
    return output.getvalue().decode()


def functions() -> Iterator[tuple[str, Call]]:
    """Yield the name, with its module, and the function of everything public that can be called."""
    for module in PUBLIC:
        of = module.__name__.removeprefix("bangla_calendar").removeprefix(".")
        for name in module.__all__:
            found = getattr(module, name)
            if inspect.isclass(found):
                methods = (method for method in dir(found) if not method.startswith("_"))
                yield from ((f"{name}.{method}", getattr(found, method)) for method in methods)
            elif callable(found) and not (of == "observance" and name in bangla_calendar.__all__):
                yield f"{of}.{name}".removeprefix("."), found


def takes_datetime(function: Call) -> bool:
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return False
    return any(
        TYPES.search(str(parameter.annotation))
        or (parameter.name in NAMES and "Any" in str(parameter.annotation))
        for parameter in parameters
    )


def taking_datetimes() -> dict[str, Call]:
    """Return the public functions that take a datetime, but those of numbers and texts alone."""
    other = re.compile(r"\.bangla_(digits|number|money)$|\.(is_valid|to_gregorian)$")
    return {
        name: function
        for name, function in functions()
        if takes_datetime(function) and not other.search(name)
    }


def table() -> dict[str, str]:
    page = Path("docs/time.md").read_text("utf-8")
    section = page.partition("## Datetimes with a time zone")[2].partition("\n## ")[0]
    found = {}
    for names, does in re.findall(r"^\| (`[^|]+`) \| [^|]+ \| ([^|]+) \|", section, re.MULTILINE):
        found.update(dict.fromkeys(re.findall(r"`([^`]+)`", names), does))
    return found


def test_the_table_has_every_function_that_takes_a_datetime() -> None:
    assert taking_datetimes().keys() == table().keys() == CALLS.keys() | NEEDS_ZONE
    assert {name for name, does in table().items() if does.startswith("refused")} == REFUSES


@pytest.mark.parametrize("name", CALLS)
def test_they_all_take_tz(name: str) -> None:
    parameters = inspect.signature(taking_datetimes()[name]).parameters
    options = parameters.get("options")
    assert "tz" in parameters or (options is not None and options.kind is options.VAR_KEYWORD)
    if "tz" in parameters:
        assert parameters["tz"].kind is inspect.Parameter.KEYWORD_ONLY


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def zone_of(name: str) -> tzinfo:
    return timezone(
        timedelta(hours=5.5 if name.startswith(("FiscalYear", "parse_fiscal", "columns.fiscal")) else 6)
    )


@pytest.mark.parametrize("name", sorted(CALLS))
def test_without_tz_it_is_moved_to_the_civil_zone_or_refused(name: str) -> None:
    call = CALLS[name]
    if name in REFUSES:
        with pytest.raises(BanglaCalendarError, match="has a time zone, on which its day depends"):
            call(NIGHT)
    else:
        assert call(NIGHT) == call(in_zone(NIGHT, zone_of(name)))
    assert call(in_zone(NIGHT, UTC)) != call(in_zone(NIGHT, zone_of(name)))


@pytest.mark.parametrize("name", sorted(CALLS))
@pytest.mark.parametrize("tz", ["own", "UTC", UTC, "Asia/Dhaka"])
def test_with_tz_it_is_what_clocks_there_show(name: str, tz: str | tzinfo) -> None:
    zone = timezone(timedelta(hours=6)) if tz == "Asia/Dhaka" else UTC
    assert CALLS[name](NIGHT, tz=tz) == CALLS[name](in_zone(NIGHT, zone))
    # What has no zone is taken as written.
    assert CALLS[name](in_zone(NIGHT, UTC), tz=tz) == CALLS[name](in_zone(NIGHT, UTC))


@pytest.mark.parametrize("name", sorted(CALLS))
def test_no_such_zone(name: str) -> None:
    with pytest.raises(UnknownNameError, match="unknown time zone"):
        CALLS[name](in_zone(NIGHT, UTC), tz="Asia/Nowhere")
    with pytest.raises(TypeError, match="tz must be"):
        CALLS[name](in_zone(NIGHT, UTC), tz=6)


@given(st.datetimes(timezones=st.timezones()), st.sampled_from(["Asia/Dhaka", "Asia/Kolkata", "UTC", "own"]))
def test_one_page_prints_one_date_for_one_moment(moment: datetime, tz: str) -> None:
    try:
        lines = masthead(moment, tz=tz).splitlines()
    except DateRangeError:
        return
    assert lines[0] == format_date(moment, "long", tz=tz)
    assert lines[1] == str(BanglaDate.from_gregorian(moment, tz=tz))


def test_a_clock_alone_and_a_date_have_no_zone_to_be_moved() -> None:
    assert clock_to_words(time(9, 30, tzinfo=UTC)) == clock_to_words(time(9, 30), tz="Asia/Dhaka")
    assert format_date(DAY, tz="Asia/Dhaka") == format_date(DAY)
    day = BanglaDate.from_gregorian(DAY)
    assert format_date(day, tz="own") == format_date(day) == day.strftime("long")


@pytest.mark.parametrize(("moment", "tz"), [(datetime.max, "Asia/Tokyo"), (datetime.min, "America/New_York")])
def test_moments_that_a_zone_has_no_date_for(moment: datetime, tz: str) -> None:
    with pytest.raises(DateRangeError, match=r"value must be in 0001-01-01\.\.9999-12-31"):
        format_date(moment.replace(tzinfo=UTC), tz=tz)
