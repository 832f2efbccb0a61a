"""Columns: ten million dates in each library, against a copy and against the library's own calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar import date_ordinal, parse_date
from bangla_calendar.calendars import get_calendar
from bangla_calendar.columns import (
    format_dates,
    from_gregorian,
    parse_dates,
    parse_numbers,
    to_ascii_digits,
    to_bangla_digits,
    to_gregorian,
)
from bangla_calendar.columns.duckdb import register
from bangla_calendar.columns.epoch import day_of, near_years
from benchmarks.harness import Peers, Race, Reference, Runner, each

ROWS = 10_000_000
# 1950 to 2050, as in most columns, and all years of the default calendar.
CENTURY = (-7305, 29_220)

# Goals, each a ratio at most: to a copy of the same rows,
NEAR_TO_COPY, ANY_TO_COPY, BACK_TO_COPY = 3.5, 6.0, 5.0
# to what NumPy's own casts take for Gregorian years, months and days,
NEAR_TO_CASTS = 1 / 50
# to what pandas takes for the same,
NEAR_TO_PANDAS = 1 / 10
# of West Bengal's calendar to Bangladesh's, and to a search among the first days of months,
SOLAR_TO_CIVIL, SOLAR_TO_SEARCH = 1.1, 1 / 10
# to what the library itself takes for Gregorian year, month and day.
PANDAS_TO_OWN, POLARS_TO_OWN, ARROW_TO_OWN, DUCKDB_TO_OWN = 0.3, 0.15, 0.3, 1.1
# A million texts: in a list or polars to a comprehension with `str.translate`, in pandas to its own.
TEXTS = 1_000_000
LIST_TO_TRANSLATE, POLARS_TO_TRANSLATE, PANDAS_TO_TRANSLATE = 0.4, 0.45, 1 / 3.5
# A million plain figures: their digits changed, to the cast of the library; and read, to both together.
CHANGED_TO_CAST, READ_TO_BOTH = 10, 1.5
# A million dates of a century written, to polars' strftime.
FORMATTED_TO_STRFTIME = 3
# Plain dates read in polars, to its strptime of ISO dates: distinct texts, and ten rows of each.
READ_TO_STRPTIME, TEN_READ_TO_STRPTIME = 10, 3
# Distinct texts of longer shapes, to the reader of one: its cost was that of columns.
LONGER_TO_ONE_BY_ONE = 1 / 3
LONGER = ("%A, %o %B, %Y সাল", "%-d %B %Y (%A)", "%d %B %Y বাংলা", "%Y সালের %-d %B")
LONGER_ROWS = 20_000
# Dates written into a dictionary, to the quickest library's own way to write Gregorian ones.
WRITTEN_TO_STRFTIME = 1 / 100
TO_BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    random = np.random.default_rng(14)
    days = random.integers(*CENTURY, ROWS)
    yield from arrays(days, random)
    yield from frames(peers, until_done, days.astype("datetime64[D]"))
    yield from texts(peers, days[:TEXTS].astype("datetime64[D]"))
    yield from read_in_longer_shapes()
    yield from figures(peers, random)


def arrays(days: NDArray[np.int64], random: np.random.Generator) -> Iterator[Race]:
    """Yield the races of NumPy arrays."""
    rule = get_calendar("bangladesh")
    any_year = random.integers(day_of(rule.min_ordinal), day_of(rule.max_ordinal), ROWS)
    space = np.empty_like(days)
    copy = _rows(lambda: np.copyto(space, days))
    fields = from_gregorian(days)
    if not (to_gregorian(*fields).astype(np.int64) == days).all():
        raise AssertionError("days change on their way there and back")
    dates = days.astype("datetime64[D]")
    years = dates[: ROWS // 10]
    yield Race(
        "NumPy: days -> Bangla",
        _rows(lambda: from_gregorian(days)),
        [
            Reference("np.copyto", copy, NEAR_TO_COPY),
            Reference("NumPy's own casts", Runner(lambda: casts(years), len(years)), NEAR_TO_CASTS),
        ],
    )
    yield Race(
        "NumPy: days of any year -> Bangla",
        _rows(lambda: from_gregorian(any_year)),
        [Reference("np.copyto", copy, ANY_TO_COPY)],
    )
    yield Race(
        "NumPy: Bangla -> days, checked",
        _rows(lambda: to_gregorian(*fields)),
        [Reference("np.copyto", copy, BACK_TO_COPY)],
    )
    solar = get_calendar("west-bengal")
    months = np.array([day_of(month[3]) for year in near_years(solar) for month in solar.months[year][1:]])
    few = days[: ROWS // 10]
    yield Race(
        "NumPy: days -> Bangla, west-bengal",
        _rows(lambda: from_gregorian(days, calendar="west-bengal")),
        [
            Reference("bangladesh", _rows(lambda: from_gregorian(days)), SOLAR_TO_CIVIL),
            Reference("np.searchsorted", Runner(lambda: months.searchsorted(few), len(few)), SOLAR_TO_SEARCH),
        ],
    )


def casts(dates: NDArray[np.datetime64]) -> tuple[NDArray[Any], ...]:
    """Return Gregorian years, months and days by NumPy's own means."""
    years, months = dates.astype("datetime64[Y]"), dates.astype("datetime64[M]")
    return years.astype(int) + 1970, months.astype(int) % 12 + 1, (dates - months).astype(int) + 1


def frames(peers: Peers, until_done: ExitStack, dates: NDArray[np.datetime64]) -> Iterator[Race]:
    """Yield the races of the libraries that are installed, each against its own year, month and day."""
    if pandas := peers.load("pandas"):
        series = pandas.Series(dates.astype("datetime64[ns]"))

        def own_pandas() -> object:
            return series.dt.year, series.dt.month, series.dt.day

        yield Race(
            "NumPy: days -> Bangla",
            _rows(lambda: from_gregorian(dates)),
            [Reference("Gregorian fields by pandas", _rows(own_pandas), NEAR_TO_PANDAS)],
        )
        yield _against_own("pandas", lambda: from_gregorian(series), own_pandas, PANDAS_TO_OWN)
    if polars := peers.load("polars"):
        frame = polars.DataFrame({"day": dates})
        column = polars.col("day")

        def own_polars() -> object:
            return frame.select(year=column.dt.year(), month=column.dt.month(), day=column.dt.day())

        yield _against_own("polars", lambda: frame.select(from_gregorian(column)), own_polars, POLARS_TO_OWN)
    if peers.load("pyarrow"):
        import pyarrow
        import pyarrow.compute as compute

        array = pyarrow.array(dates)

        def own_arrow() -> object:
            return compute.year(array), compute.month(array), compute.day(array)

        yield _against_own("pyarrow", lambda: from_gregorian(array), own_arrow, ARROW_TO_OWN)
    if duckdb := peers.load("duckdb"):
        yield in_sql(until_done.enter_context(duckdb.connect()))


def in_sql(connection: Any) -> Race:
    """Return the race of DuckDB, of sums over all rows, for the rows themselves are not fetched."""
    first, last = CENTURY
    register(connection)
    connection.execute(
        "CREATE TABLE dates AS SELECT "
        f"DATE '1970-01-01' + ({first} + random() * {last - first})::INTEGER AS day "
        f"FROM range({ROWS})"
    ).fetchall()
    sums = "SELECT sum({0}year{1}), sum({0}month{1}), sum({0}day{1}) FROM dates"
    ours = sums.format("b.", "") + " JOIN bangla_days AS b ON dates.day = b.gregorian"
    own = _rows(lambda: connection.execute(sums.format("", "(day)")).fetchall())
    return Race(
        "DuckDB: sums of dates -> Bangla",
        _rows(lambda: connection.execute(ours).fetchall()),
        [Reference("sums of Gregorian fields", own, DUCKDB_TO_OWN)],
    )


def texts(peers: Peers, dates: NDArray[np.datetime64]) -> Iterator[Race]:
    """Yield the races of columns of texts."""
    values = [f"{day:%d} আশ্বিন {day:%Y}, শনি" for day in dates.tolist()]

    def translated() -> object:
        return [text.translate(TO_BANGLA) for text in values]

    by_one = Reference("a comprehension, translate", Runner(translated, TEXTS), LIST_TO_TRANSLATE)
    yield Race("list: to Bengali digits", Runner(lambda: to_bangla_digits(values), TEXTS), [by_one])
    if pandas := peers.load("pandas"):
        series = pandas.Series(values)
        own = Runner(lambda: series.str.translate(TO_BANGLA), TEXTS)
        yield Race(
            "pandas: to Bengali digits",
            Runner(lambda: to_bangla_digits(series), TEXTS),
            [Reference("pandas' str.translate", own, PANDAS_TO_TRANSLATE)],
        )
    if polars := peers.load("polars"):
        column = polars.Series(values)
        yield Race(
            "polars: to Bengali digits",
            Runner(lambda: to_bangla_digits(column), TEXTS),
            [replace(by_one, goal=POLARS_TO_TRANSLATE)],
        )
        days = polars.Series(dates)
        own = Runner(lambda: days.dt.strftime("%d %B %Y"), TEXTS)
        for pattern in ("newspaper", "long", "%d/%m/%y"):
            yield Race(
                f"polars: dates as texts, {pattern}",
                Runner(partial(format_dates, days, pattern), TEXTS),
                [Reference("polars' strftime", own, FORMATTED_TO_STRFTIME)],
            )
        yield from read(polars)
        if pyarrow := peers.load("pyarrow"):
            array = pyarrow.array(dates)
            yield Race(
                "pyarrow: dates as texts",
                Runner(lambda: format_dates(array, "newspaper"), TEXTS),
                [Reference("polars' strftime", own, WRITTEN_TO_STRFTIME)],
            )


def read(polars: Any) -> Iterator[Race]:
    """Yield the races of dates read from texts, each once and ten times."""
    random = np.random.default_rng(14)
    first, last = -135_000, 65_000  # as many days as have plain dates
    for times, goal in ((1, READ_TO_STRPTIME), (10, TEN_READ_TO_STRPTIME)):
        days = random.permutation(np.arange(first, last)[: (last - first) // times].repeat(times))
        given = polars.Series(days.astype("datetime64[D]"))
        iso = given.dt.strftime("%Y-%m-%d")
        own = Runner(partial(iso.str.strptime, polars.Date, "%Y-%m-%d"), len(days))
        for pattern in ("newspaper", "long"):
            texts = format_dates(given, pattern)
            yield Race(
                f"polars: dates read, {pattern}, {times} of each",
                Runner(partial(parse_dates, texts), len(days)),
                [Reference("polars' strptime of ISO", own, goal if pattern == "newspaper" else None)],
            )


def read_in_longer_shapes() -> Iterator[Race]:
    """Yield the races of dates in texts that are not plain, each once."""
    days = np.random.default_rng(14).permutation(np.arange(*CENTURY))[:LONGER_ROWS].astype("datetime64[D]")
    dates = days.tolist()
    in_words = [
        f"{date_ordinal(int(day), digits=None)} {rest}"
        for day, rest in (text.split(" ", 1) for text in format_dates(dates, "%-d %B %Y"))
    ]
    shapes = {pattern: format_dates(dates, pattern) for pattern in LONGER}
    for name, texts in {**shapes, "a day in words": in_words}.items():
        yield Race(
            f"list: dates read, {name}",
            Runner(partial(parse_dates, texts), LONGER_ROWS),
            [Reference("parse_date, one by one", each(parse_date, texts), LONGER_TO_ONE_BY_ONE)],
        )


def figures(peers: Peers, random: np.random.Generator) -> Iterator[Race]:
    """Yield the races of columns of plain figures, in Bengali digits; the casts are of the same in ASCII."""
    in_ascii = [str(number) for number in random.integers(1000, 10_000, TEXTS).tolist()]
    in_bangla = [text.translate(TO_BANGLA) for text in in_ascii]
    if pandas := peers.load("pandas"):
        series = pandas.Series(in_ascii, dtype=object)
        yield from _read("pandas", pandas.Series(in_bangla, dtype=object), lambda: series.astype("int64"))
    if polars := peers.load("polars"):
        column = polars.Series(in_ascii)
        yield from _read("polars", polars.Series(in_bangla), lambda: column.cast(polars.Int64))
    if peers.load("pyarrow"):
        import pyarrow

        array = pyarrow.array(in_ascii)
        yield from _read("pyarrow", pyarrow.array(in_bangla), lambda: array.cast(pyarrow.int64()))


def _read(name: str, column: Any, cast: Callable[[], object]) -> Iterator[Race]:
    def both() -> None:
        to_ascii_digits(column)
        cast()

    yield Race(
        f"{name}: figures to ASCII digits",
        Runner(lambda: to_ascii_digits(column), TEXTS),
        [Reference(f"the cast of {name}", Runner(cast, TEXTS), CHANGED_TO_CAST)],
    )
    yield Race(
        f"{name}: figures read",
        Runner(lambda: parse_numbers(column), TEXTS),
        [Reference("digits and cast", Runner(both, TEXTS), READ_TO_BOTH)],
    )


def _against_own(name: str, ours: Callable[[], object], own: Callable[[], object], goal: float) -> Race:
    return Race(
        f"{name}: dates -> Bangla", _rows(ours), [Reference(f"Gregorian fields by {name}", _rows(own), goal)]
    )


def _rows(run: Callable[[], object]) -> Runner:
    return Runner(run, ROWS)
