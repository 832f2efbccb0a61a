"""Pictures: a year as HTML and SVG, beside the time that its dates take."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, timedelta

from bangla_calendar import BanglaDate, observances, year_calendar
from bangla_calendar.pictures import to_html, to_svg, to_text
from benchmarks.harness import Peers, Race, Reference, Runner

# A year of HTML in less than this many times what the conversion of its days takes.
PAGE_TO_DATES = 100.0

YEAR = 1432
FIRST = date(2025, 4, 14)
DAYS = [FIRST + timedelta(number) for number in range(365)]


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    dates = Reference("the conversion of its days", Runner(convert), PAGE_TO_DATES)
    data = Reference("the year as data", Runner(lambda: year_calendar(YEAR, today=FIRST)), None)
    made = year_calendar(YEAR, today=FIRST)
    yield Race(
        "a year of HTML, data and all", Runner(lambda: to_html(year_calendar(YEAR, today=FIRST))), [dates]
    )
    yield Race("a year, drawn as HTML", Runner(lambda: to_html(made)), [data])
    yield Race("a year, drawn as SVG", Runner(lambda: to_svg(made)), [data])
    yield Race("a year, drawn as text", Runner(lambda: to_text(made)), [data])
    yield Race("observances of a year", Runner(lambda: observances(YEAR)), [dates])


def convert() -> list[BanglaDate]:
    """Convert the days of a year."""
    return [BanglaDate.from_gregorian(day) for day in DAYS]
