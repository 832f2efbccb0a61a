"""Columns whose rows are counted by more than one calendar, or seen from a day of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import numpy as np
import pytest

from bangla_calendar import BanglaDate, UnknownNameError, get_calendar
from bangla_calendar.columns import (
    BadRowsError,
    day_of_year,
    find_dates,
    format_dates,
    from_gregorian,
    is_valid,
    month_key,
    parse_dates,
    parse_stamps,
    season_key,
    to_gregorian,
    weekday,
)
from tests.columns.libraries import LIBRARIES, Columns
from tests.evidence.ledger import pairs

every_library = pytest.mark.parametrize("library", LIBRARIES, ids=str)

# Printed in both countries, in turn: the day, the Bangla date and its calendar.
PRINTED = [
    (pair.gregorian, pair.bangla, rule)
    for both in zip(
        [(pair, "bangladesh") for pair in pairs("bangladesh")],
        [(pair, "west-bengal") for pair in pairs("west-bengal") if pair.kind == "newspaper-wb"],
        strict=False,
    )
    for pair, rule in both
]
DAYS, DATES, RULES = map(list, zip(*PRINTED, strict=True))
# At the end a row without anything.
GREGORIAN: list[date | None] = [*DAYS, None]
TEXTS: list[str | None] = [*(str(BanglaDate(*fields, calendar=rule)) for _, fields, rule in PRINTED), None]
IDS: list[str | None] = [*RULES, None]


@every_library
class TestCalendars:
    def test_days_to_fields_and_back(self, library: Columns) -> None:
        ids = library.texts(IDS)
        found = from_gregorian(library.dates(GREGORIAN), calendar=ids)
        assert library.plain(found) == [*DATES, None]
        columns = [library.numbers([*part, None]) for part in zip(*DATES, strict=True)]
        assert library.plain(to_gregorian(*columns, calendar=ids)) == GREGORIAN

    def test_keys_of_days(self, library: Columns) -> None:
        days, ids = library.dates(GREGORIAN), library.texts(IDS)
        dates = [BanglaDate(*fields, calendar=rule) for _, fields, rule in PRINTED]
        for function, expected in (
            (month_key, [day.year * 100 + day.month for day in dates]),
            (season_key, [day.year * 10 + day.season for day in dates]),
            (day_of_year, [day.day_of_year for day in dates]),
            (weekday, [day.weekday() for day in dates]),
        ):
            assert library.plain(function(days, calendar=ids)) == [*expected, None]

    def test_written(self, library: Columns) -> None:
        written = format_dates(library.dates(GREGORIAN), "newspaper", calendar=library.texts(IDS))
        assert library.plain(written) == TEXTS

    def test_what_cannot_be_written(self, library: Columns) -> None:
        early = date(1066, 10, 14)
        days = library.dates([DAYS[0], early, early, None])
        ids = library.texts([RULES[0], "west-bengal-drik", None, None])
        with pytest.raises(BadRowsError, match=r"row 2: the row names no calendar \(1 bad row of 4\)"):
            format_dates(days, "newspaper", calendar=ids)
        assert library.plain(format_dates(days, "newspaper", calendar=ids, errors="coerce"))[1:] == [None] * 3
        kept = format_dates(days, "newspaper", calendar=ids, errors="keep")
        assert library.plain(kept) == [TEXTS[0], "1066-10-14", "1066-10-14", None]
        drik, two = library.texts(["bangladesh", "west-bengal-drik"]), library.dates([DAYS[0], early])
        with pytest.raises(BadRowsError, match=r"row 1: gregorian date must be in .* \(1 bad row of 2\)"):
            format_dates(two, "newspaper", calendar=drik)

    def test_whether_there_are_such_dates(self, library: Columns) -> None:
        ids = library.texts(["west-bengal", "bangladesh", None, "bangladesh"])
        years = library.numbers([1431, 1431, 1431, None])
        there = [get_calendar(name).month_length(1431, 11) >= 30 for name in ("west-bengal", "bangladesh")]
        assert library.plain(is_valid(years, 11, 30, calendar=ids)) == [*there, False, None]

    @pytest.mark.parametrize("errors", ["raise", "coerce"])
    def test_texts(self, library: Columns, errors: Any) -> None:
        found = parse_dates(library.texts(TEXTS), calendar=library.texts(IDS), errors=errors)
        assert library.plain(found) == GREGORIAN

    def test_a_row_that_names_none_is_bad(self, library: Columns) -> None:
        texts, ids = library.texts(["১০ অগ্রহায়ণ ১৪২১"] * 2), library.texts(["west-bengal", None])
        work: Callable[[], Any]
        for work in (
            lambda: parse_dates(texts, calendar=ids),
            lambda: find_dates(texts, calendar=ids),
            lambda: from_gregorian(library.dates([date(2014, 11, 27)] * 2), calendar=ids),
            lambda: to_gregorian(library.numbers([1421] * 2), 8, 10, calendar=ids),
        ):
            with pytest.raises(BadRowsError, match=r"row 1: the row names no calendar \(1 bad row of 2\)"):
                work()
        day = date(2014, 11, 27)
        assert library.plain(parse_dates(texts, calendar=ids, errors="coerce")) == [day, None]
        numbers = library.numbers([1421] * 2)
        assert library.plain(to_gregorian(numbers, 8, 10, calendar=ids, errors="coerce")) == [day, None]

    def test_an_unknown_one_is_named_with_its_row(self, library: Columns) -> None:
        texts, ids = library.texts(["১০ অগ্রহায়ণ ১৪২১"] * 3), library.texts(["west-bengal", "bihar", "bihar"])
        work: Callable[[], Any]
        for work in (lambda: parse_dates(texts, calendar=ids), lambda: find_dates(texts, calendar=ids)):
            with pytest.raises(BadRowsError, match=r"row 1: unknown calendar 'bihar'.* \(2 bad rows of 3\)"):
                work()

    def test_a_bad_row_is_named_by_its_place_among_all(self, library: Columns) -> None:
        ids = library.texts(["west-bengal", "bangladesh", "bangladesh"])
        years, days = library.numbers([1431] * 3), library.numbers([29, 29, 30])
        with pytest.raises(BadRowsError, match=r"row 2: day must be in 1\.\.29 for .*\(bangladesh\), got 30"):
            to_gregorian(years, 11, days, calendar=ids)

    def test_found_dates_from_the_day_of_the_row(self, library: Columns) -> None:
        texts = library.texts(["গতকাল", "১০ অগ্রহায়ণ ১৪২১", None, "গতকাল"])
        ids = library.texts(["bangladesh", "west-bengal", None, "bangladesh"])
        seen_from = library.dates([date(2024, 2, 20), None, None, date(2024, 3, 1)])
        found = find_dates(texts, calendar=ids, reference=seen_from)
        days = [None if row is None else [_day(match) for match in row] for row in _rows_of(library, found)]
        assert days == [[date(2024, 2, 19)], [date(2014, 11, 27)], None, [date(2024, 2, 29)]]


def _rows_of(library: Columns, found: Any) -> list[Any]:
    if hasattr(found, "to_pylist"):
        return [*found.to_pylist()]
    rows = found.to_list() if hasattr(found, "to_list") else found
    return [None if row is None else [*row] for row in rows]


def _day(match: Any) -> date:
    day: date = match["gregorian"] if isinstance(match, dict) else match.gregorian
    return day


@pytest.mark.parametrize("work", [parse_dates, find_dates, parse_stamps])
def test_what_is_no_zone(work: Any) -> None:
    with pytest.raises(TypeError, match="tz must be a time zone, its name or a column of names, got int"):
        work(["x"], tz=7)
    with pytest.raises(UnknownNameError, match="unknown time zone"):
        work(["x"], tz="Asia/Nowhere")
    with pytest.raises(ValueError, match="tz must be of the length of the column, 1, got 2"):
        work(["x"], tz=["UTC"] * 2)
    with pytest.raises(TypeError, match="tz must be a tzinfo, a name or None, got int"):
        work(["x"], tz=[7])


@pytest.mark.parametrize("work", [parse_dates, find_dates])
def test_what_is_no_calendar(work: Any) -> None:
    with pytest.raises(TypeError, match="calendar must be the id of a calendar or a column of ids, got int"):
        work(["x"], calendar=7)
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'hijri'"):
        work(["x"], calendar="hijri")
    with pytest.raises(ValueError, match="calendar must be of the length of the column, 1, got 2"):
        work(["x"], calendar=["bangladesh"] * 2)


def test_texts_that_stay_and_what_is_no_text() -> None:
    ids = np.array(["bangladesh", "west-bengal", "bangladesh"])
    texts = np.array(["১০ অগ্রহায়ণ ১৪২১", "x", 7], np.object_)
    found = parse_dates(texts, calendar=ids, errors="keep")
    assert found.tolist() == ["2014-11-24", "x", 7]
    with pytest.raises(TypeError, match="row 2: texts must be str, got int"):
        parse_dates(texts[[0, 0, 2]], calendar=ids)


def test_moments_are_moved_to_the_zone_of_their_row() -> None:
    pd = pytest.importorskip("pandas")
    moments = pd.Series(pd.to_datetime(["2023-09-30T18:15:00Z"] * 2))
    found = from_gregorian(moments, calendar=pd.Series(["bangladesh", "west-bengal"]))
    days = to_gregorian(found, calendar=pd.Series(["bangladesh", "west-bengal"]))
    assert [str(day)[:10] for day in days] == ["2023-10-01", "2023-09-30"]


def test_expressions_of_polars() -> None:
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"deed": ["১০ অগ্রহায়ণ ১৪২১"] * 2, "rule": ["west-bengal", "bangladesh"]})
    days = parse_dates(pl.col("deed"), calendar=pl.col("rule"))
    for found in (frame.select(days), frame.lazy().select(days).collect()):
        assert found.to_dict(as_series=False) == {"deed": [date(2014, 11, 27), date(2014, 11, 24)]}


@every_library
def test_the_error_for_another_reference_names_it(library: Columns) -> None:
    texts = library.texts(["আজ"])
    for wrong in ("2024-02-20", 7, library.texts(["2024-02-20"])):
        for read in (find_dates, partial(parse_stamps, tz="Asia/Dhaka")):
            with pytest.raises(TypeError, match="reference must be a date, a moment or a column of them"):
                read(texts, reference=wrong)


def test_moments_for_other_rows_are_refused() -> None:
    moments = [datetime(2024, 2, day, tzinfo=UTC) for day in (20, 21)]
    for read in (find_dates, partial(find_dates, calendar=["bangladesh"]), partial(parse_stamps, tz="UTC")):
        with pytest.raises(ValueError, match="reference must be of the length of the column, 1, got 2"):
            read(["আজ"], reference=moments)


def test_what_is_no_id_of_a_calendar() -> None:
    wrong: Any = [3]
    with pytest.raises(TypeError, match="calendars must be ids of calendars, got int"):
        from_gregorian([date(2023, 9, 30)], calendar=wrong)
