"""Dates: from Gregorian and back, the constructor, the calendars' tuples, writing and reading."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from bangla_calendar import BanglaDate, get_calendar, month_name, parse_date
from benchmarks.harness import Peers, Race, Reference, Runner, each, each_triple

# Three centuries of days, each once, in disorder.
MANY = 120_000
FIRST = date(1988, 4, 14).toordinal()
# Enough of what takes a microsecond, from years that every peer knows.
SOME = 5_000

# Calls between Python functions cost more, compared to those into C, since 3.12.
SINCE_312 = sys.version_info >= (3, 12)

# Goals, each a ratio at most. To `date.fromordinal`, the quickest way to make a date in C:
OBJECT_TO_ORDINAL = 3.7 if SINCE_312 else 3.0  # a BanglaDate from a `date`
BACK_TO_ORDINAL = 2.4  # a `date` from a BanglaDate
# The constructor, to `date(y, m, d)` and to a class that checks as much the usual way.
NEW_TO_DATE, NEW_TO_DATACLASS = 2.9, 1 / 1.7
# To packages that do the like: four times as quick, and so on.
TO_BANGLA_PEERS, TO_HIJRIDATE, TO_CONVERTDATE = 1 / 4, 1 / 3, 1 / 6
# A calendar that follows the sun, to one of fixed months.
SUN_TO_FIXED = 1.5
# Writing, to the usual f-string with `str.translate`.
WRITE_TO_TRANSLATE = 1 / 5
# What has no goal is there for scale: the calendars' functions, which check and make no objects, reading, and
# C functions that write and read ISO digits.

MONTHS = [month_name(month) for month in range(1, 13)]
TO_BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")


@dataclass(frozen=True, slots=True)
class CheckedDate:
    """The usual way to make a class of dates, with a check of its fields."""

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if not (1 <= self.year <= 9405 and 1 <= self.month <= 12 and 1 <= self.day <= 29):
            raise ValueError(self)


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    random = Random(14)
    many = [FIRST + n for n in random.sample(range(MANY), MANY)]
    some = random.choices(range(FIRST, date(2070, 1, 1).toordinal()), k=SOME)
    yield from conversions(peers, many, some)
    yield constructor(many)
    yield from tuples(many)
    yield from texts(many[:20_000], some)


def conversions(peers: Peers, many: list[int], some: list[int]) -> Iterator[Race]:
    """Yield the races from a `date` to a BanglaDate and back."""
    by_ordinal = each(date.fromordinal, many)
    yield Race(
        "date -> BanglaDate",
        each(BanglaDate.from_gregorian, [*map(date.fromordinal, many)]),
        [
            Reference("date.fromordinal", by_ordinal, OBJECT_TO_ORDINAL),
            *peers_from_gregorian(peers, [*map(date.fromordinal, some)]),
        ],
    )
    yield Race(
        "BanglaDate -> date",
        each(BanglaDate.to_gregorian, [*map(BanglaDate.fromordinal, many)]),
        [
            Reference("date.fromordinal", by_ordinal, BACK_TO_ORDINAL),
            *peers_to_gregorian(peers, [*map(date.fromordinal, some)]),
        ],
    )


def peers_from_gregorian(peers: Peers, dates: list[date]) -> Iterator[Reference]:
    """Yield what the peers take from a Gregorian date to theirs."""
    fields = [(day.year, day.month, day.day) for day in dates]
    if bangla := peers.load("bangla"):
        reversed_fields = [(day, month, year) for year, month, day in fields]
        yield Reference("bangla", each_triple(bangla.get_date, reversed_fields), TO_BANGLA_PEERS)
    if bangladatetime := peers.load("bangladatetime"):
        convert = bangladatetime.date.fromgregorian
        yield Reference("bangladatetime", each_triple(convert, fields), TO_BANGLA_PEERS)
    if hijridate := peers.load("hijridate"):
        gregorian = hijridate.Gregorian
        convert = each_triple(lambda *ymd: gregorian(*ymd).to_hijri(), fields)
        yield Reference("hijridate", convert, TO_HIJRIDATE)
    if islamic := peers.load("convertdate.islamic"):
        yield Reference("convertdate, islamic", each_triple(islamic.from_gregorian, fields), TO_CONVERTDATE)


def peers_to_gregorian(peers: Peers, dates: list[date]) -> Iterator[Reference]:
    """Yield what the peers take from their dates to Gregorian ones."""
    # bangla has no way back, and that of bangladatetime prints a line for each date.
    fields = [(day.year, day.month, day.day) for day in dates]
    if hijridate := peers.load("hijridate"):
        hijri = [hijridate.Gregorian(*ymd).to_hijri() for ymd in fields]
        yield Reference("hijridate", each(hijridate.Hijri.to_gregorian, hijri), TO_HIJRIDATE)
    if islamic := peers.load("convertdate.islamic"):
        moons = [islamic.from_gregorian(*ymd) for ymd in fields]
        yield Reference("convertdate, islamic", each_triple(islamic.to_gregorian, moons), TO_CONVERTDATE)


def constructor(many: list[int]) -> Race:
    """Return the race of what makes a date from three fields."""
    fields = [fields_of(n) for n in many]
    common = [(year, month, min(day, 29)) for year, month, day in fields]
    gregorian = [(day.year, day.month, day.day) for day in map(date.fromordinal, many)]
    return Race(
        "BanglaDate(y, m, d)",
        each_triple(BanglaDate, fields),
        [
            Reference("date(y, m, d)", each_triple(date, gregorian), NEW_TO_DATE),
            Reference("a checked dataclass", each_triple(CheckedDate, common), NEW_TO_DATACLASS),
        ],
    )


def fields_of(ordinal: int) -> tuple[int, int, int]:
    """Return a day's fields in the default calendar."""
    return get_calendar("bangladesh").from_ordinal(ordinal)


def tuples(many: list[int]) -> Iterator[Race]:
    """Yield the races of the calendars' functions, which make no objects."""
    calendar = get_calendar("bangladesh")
    days = [fields_of(n) for n in many]
    gregorian = [(day.year, day.month, day.day) for day in map(date.fromordinal, many)]
    by_ordinal = each(date.fromordinal, many)
    runners: tuple[tuple[str, Runner], ...] = (
        ("from_gregorian", each_triple(calendar.from_gregorian, gregorian)),
        ("to_gregorian", each_triple(calendar.to_gregorian, days)),
        ("from_ordinal", each(calendar.from_ordinal, many)),
        ("to_ordinal", each_triple(calendar.to_ordinal, days)),
    )
    for name, runner in runners:
        yield Race(f"Calendar.{name}", runner, [Reference("date.fromordinal", by_ordinal, None)])
    fixed = each(get_calendar("bangladesh-2019").from_ordinal, many)
    yield Race(
        "west-bengal, from_ordinal",
        each(get_calendar("west-bengal").from_ordinal, many),
        [Reference("bangladesh-2019, from_ordinal", fixed, SUN_TO_FIXED)],
    )


def texts(many: list[int], some: list[int]) -> Iterator[Race]:
    """Yield the races of writing and reading."""
    days = [*map(BanglaDate.fromordinal, many)]
    if str(days[0]) != translated(days[0]):
        raise AssertionError(str(days[0]))
    gregorian_iso = each(date.isoformat, [day.to_gregorian() for day in days])
    yield Race(
        "str(BanglaDate)",
        each(str, days),
        [
            Reference("date.isoformat", gregorian_iso, None),
            Reference("f-string, translate", each(translated, days), WRITE_TO_TRANSLATE),
        ],
    )
    yield Race(
        "BanglaDate.isoformat",
        each(BanglaDate.isoformat, days),
        [Reference("date.isoformat", gregorian_iso, None)],
    )
    days = [*map(BanglaDate.fromordinal, some)]
    iso = [day.to_gregorian().isoformat() for day in days]
    references = [
        Reference("date.fromisoformat", each(date.fromisoformat, iso), None),
        Reference("datetime.strptime", each(lambda text: datetime.strptime(text, "%Y-%m-%d"), iso), None),
    ]
    written = [str(day) for day in days]
    yield Race(
        "BanglaDate.fromisoformat", each(BanglaDate.fromisoformat, [d.isoformat() for d in days]), references
    )
    yield Race(
        "BanglaDate.strptime", each(lambda text: BanglaDate.strptime(text, "newspaper"), written), references
    )
    yield Race("parse_date", each(parse_date, written), references)


def translated(day: BanglaDate) -> str:
    """Write a date in the usual way."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}".translate(TO_BANGLA)
