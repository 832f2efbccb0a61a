"""A month or a year as data, from which every picture is drawn: weeks of cells, each with both dates."""

from __future__ import annotations

from datetime import date

from bangla_calendar.arguments import integer
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError
from bangla_calendar.observance.days import kept_between
from bangla_calendar.observance.entries import KNOWN_UNTIL
from bangla_calendar.observance.scope import DEFAULT_COUNTRY, Scope, scope_of
from bangla_calendar.observance.weeks import week_start as usual_week_start
from bangla_calendar.observance.weeks import weekends_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo
    from typing import SupportsIndex

    from bangla_calendar.observance.days import Observance
    from bangla_calendar.typing import BanglaCalendarId, CalendarId, Country, NumericFamily, ObservanceKind

    Week = tuple["Cell | None", ...]

__all__ = ["Cell", "Month", "Year", "is_red", "month_calendar", "year_calendar"]

# Kinds of public holiday on which offices are closed all over the country or state: what is red on the wall.
_RED = frozenset(("general", "executive-order", "ni-act", "state-list", "national"))

_MIDDLE = 14


class Cell:
    """One day on the wall.

    >>> cell = month_calendar(1430, 6, today=date(2023, 9, 30)).cells[14]
    >>> cell.day, cell.gregorian, cell.weekday, cell.season
    (BanglaDate(1430, 6, 15), datetime.date(2023, 9, 30), 5, 3)
    >>> cell.weekend, cell.today, cell.holiday, cell.observances
    (True, True, False, ())
    >>> cell.to_dict()["weekday"]
    'Saturday'
    """

    __slots__ = {
        "day": "The `BanglaDate`.",
        "gregorian": "The Gregorian date of the same day.",
        "observances": "Those of the day, public holidays first.",
        "today": "Whether it is the day that was asked for.",
        "weekend": "Whether it is a weekend day; None where that is not known.",
    }

    def __init__(
        self, day: BanglaDate, observances: tuple[Observance, ...], weekend: bool | None, today: bool
    ) -> None:
        self.day = day
        self.gregorian = day.to_gregorian()
        self.observances = observances
        self.weekend = weekend
        self.today = today

    @property
    def weekday(self) -> int:
        """The weekday, Monday being 0."""
        return self.gregorian.weekday()

    @property
    def season(self) -> int:
        """The season, 1 (গ্রীষ্ম) to 6 (বসন্ত)."""
        return self.day.season

    @property
    def holiday(self) -> bool:
        """Whether an official list that was read has a public holiday of the whole country or state."""
        return any(is_red(kept) for kept in self.observances)

    def to_dict(self) -> dict[str, object]:
        """Return the day as plain data, dates in ISO form and observances by their ids."""
        return {
            "bangla": self.day.isoformat(),
            "gregorian": self.gregorian.isoformat(),
            "weekday": self.day.weekday_name("en"),
            "season": self.season,
            "weekend": self.weekend,
            "holiday": self.holiday,
            "today": self.today,
            "observances": [kept.id for kept in self.observances],
        }

    def __repr__(self) -> str:
        return f"<Cell {self.day.isoformat()}, {self.gregorian}>"


class Month:
    """A month: `year` and `month` of `calendar`, its `cells`, and these again in `weeks` of seven.

    >>> month = month_calendar(1430, 6, country="IN-WB")
    >>> month.calendar, month.bangla, month.family, month.country, month.year, month.month
    ('west-bengal', 'west-bengal', 'bangla', 'IN-WB', 1430, 6)
    >>> month.week_start, month.weekdays, len(month.weeks), len(month.cells)
    (6, (6, 0, 1, 2, 3, 4, 5), 5, 30)
    >>> month.season, month.seasons, month.months, month.known
    (3, (3,), ((2023, 9), (2023, 10)), True)
    >>> [kept.id for kept in month.kept]
    ['gandhi']
    >>> month.numbers(month.cells[12]), month.begins(month.cells[12]), month.begins(month.cells[13])
    ((13, 1), (2023, 10), None)
    >>> len(month.to_dict()["weeks"])
    5
    """

    __slots__ = {
        "bangla": "The id of the calendar that counts the Bangla days, which may be `calendar` itself.",
        "calendar": "The id of the calendar whose month it is.",
        "cells": "Its days.",
        "country": "The country whose weekends and observances it has.",
        "month": "The number of the month, 1 to 12.",
        "week_start": "The weekday with which weeks begin, Monday being 0.",
        "year": "The year, of `calendar`.",
    }

    def __init__(self, scope: Scope, year: int, month: int, week_start: int, cells: tuple[Cell, ...]) -> None:
        self.calendar = scope.calendar.id
        self.bangla = scope.rule.id
        self.country = scope.country
        self.year = year
        self.month = month
        self.week_start = week_start
        self.cells = cells

    @property
    def family(self) -> NumericFamily:
        """`"bangla"` or `"gregorian"`: whose month it is."""
        return "gregorian" if self.calendar == "gregorian" else "bangla"

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The weekdays in the order of the columns."""
        return tuple((self.week_start + column) % 7 for column in range(7))

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The cells in weeks, with None for the days of the months before and after."""
        blank = (self.cells[0].weekday - self.week_start) % 7
        cells = (*(None,) * blank, *self.cells, *(None,) * (-(blank + len(self.cells)) % 7))
        return tuple(cells[start : start + 7] for start in range(0, len(cells), 7))

    @property
    def months(self) -> tuple[tuple[int, int], ...]:
        """The years and months of the other calendar that it touches: Gregorian ones of a Bangla month."""
        return tuple(dict.fromkeys(self._other(cell)[:2] for cell in self.cells))

    @property
    def seasons(self) -> tuple[int, ...]:
        """The seasons that it touches, one for a Bangla month."""
        return tuple(dict.fromkeys(cell.season for cell in self.cells))

    @property
    def season(self) -> int:
        """The season of its middle, whose colours and emblem it has."""
        return self.cells[_MIDDLE].season

    @property
    def kept(self) -> tuple[Observance, ...]:
        """The observances of its days, each once, in the order of days."""
        return tuple(dict.fromkeys(kept for cell in self.cells for kept in cell.observances))

    @property
    def known(self) -> bool:
        """Whether the official lists of all its days were read."""
        return self.cells[-1].gregorian.year <= KNOWN_UNTIL

    def numbers(self, cell: Cell) -> tuple[int, int]:
        """Return the day's number in this month's calendar, and that in the other one."""
        own, other = cell.day.day, cell.gregorian.day
        return (own, other) if self.family == "bangla" else (other, own)

    def begins(self, cell: Cell) -> tuple[int, int] | None:
        """Return the month of the other calendar that begins on a day, or in which this month begins."""
        year, month, day = self._other(cell)
        return (year, month) if day == 1 or cell is self.cells[0] else None

    def _other(self, cell: Cell) -> tuple[int, int, int]:
        day = cell.gregorian if self.family == "bangla" else cell.day
        return day.year, day.month, day.day

    def to_dict(self) -> dict[str, object]:
        """Return the month as plain data."""
        return {
            "calendar": self.calendar,
            "bangla_calendar": self.bangla,
            "country": self.country,
            "year": self.year,
            "month": self.month,
            "weekdays": list(self.weekdays),
            "weeks": [[cell and cell.to_dict() for cell in week] for week in self.weeks],
        }

    def __repr__(self) -> str:
        return f"<Month {self.year}-{self.month:02} of {self.calendar}>"


class Year:
    """A year as twelve months.

    >>> year = year_calendar(1430)
    >>> year.calendar, year.family, year.year, len(year.months), len(year.cells)
    ('bangladesh', 'bangla', 1430, 12, 366)
    >>> year.kept[0].id, year.to_dict()["year"]
    ('pohela-boishakh-bd', 1430)
    """

    __slots__ = {"months": "The twelve `Month` objects.", "year": "The year, of `calendar`."}

    def __init__(self, year: int, months: tuple[Month, ...]) -> None:
        self.year = year
        self.months = months

    @property
    def calendar(self) -> str:
        """The id of the calendar whose year it is."""
        return self.months[0].calendar

    @property
    def family(self) -> NumericFamily:
        """`"bangla"` or `"gregorian"`: whose year it is."""
        return self.months[0].family

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All its days."""
        return tuple(cell for month in self.months for cell in month.cells)

    @property
    def kept(self) -> tuple[Observance, ...]:
        """What begins on its days, each once, in the order of days."""
        first = self.months[0].cells[0].day
        found = dict.fromkeys(kept for month in self.months for kept in month.kept)
        return tuple(kept for kept in found if kept.day >= first)

    def to_dict(self) -> dict[str, object]:
        """Return the year as plain data."""
        return {
            "calendar": self.calendar,
            "year": self.year,
            "months": [month.to_dict() for month in self.months],
        }

    def __repr__(self) -> str:
        return f"<Year {self.year} of {self.calendar}>"


def is_red(kept: Observance) -> bool:
    """Return whether an observance is a public holiday of the whole country or state."""
    return kept.public_holiday in _RED


def month_calendar(
    year: SupportsIndex,
    month: SupportsIndex,
    *,
    calendar: CalendarId | None = None,
    country: Country = DEFAULT_COUNTRY,
    bangla: BanglaCalendarId | None = None,
    week_start: int | None = None,
    today: BanglaDate | date | None = None,
    include: ObservanceKind | Iterable[ObservanceKind] | None = None,
    doubtful: bool = False,
    tz: tzinfo | str | None = None,
) -> Month:
    """Return a month as weeks of cells, each with both dates, the season, the weekend and observances.

    The month is one of the country's Bangla calendar, or of `calendar`; with `calendar="gregorian"` a
    Gregorian month with its Bangla days. `week_start` is a weekday, Monday being 0, by default Saturday in
    Bangladesh and Sunday in India. `today` is the day to be marked, by default that of now; now, and an aware
    datetime, are the day in `tz`, a zone or its name, by default the calendar's civil zone. The other
    arguments, and the errors, are those of `observances`.

    >>> month = month_calendar(1430, 6)
    >>> month.weeks[2][0].day, month.weeks[2][0].gregorian
    (BanglaDate(1430, 6, 15), datetime.date(2023, 9, 30))
    >>> [len(week) for week in month.weeks], month.weeks[0][0], month.months
    ([7, 7, 7, 7, 7], <Cell 1430-06-01, 2023-09-16>, ((2023, 9), (2023, 10)))
    """
    scope = scope_of(country, calendar, bangla)
    year, number = scope.checked_year(year), integer("month", month)
    scope.calendar.month_length(year, number)
    return _months(scope, year, (number,), week_start, _marked(scope, today, tz), include, doubtful)[0]


def year_calendar(
    year: SupportsIndex,
    *,
    calendar: CalendarId | None = None,
    country: Country = DEFAULT_COUNTRY,
    bangla: BanglaCalendarId | None = None,
    week_start: int | None = None,
    today: BanglaDate | date | None = None,
    include: ObservanceKind | Iterable[ObservanceKind] | None = None,
    doubtful: bool = False,
    tz: tzinfo | str | None = None,
) -> Year:
    """Return a year as twelve months; the arguments are those of `month_calendar`.

    >>> [len(month.cells) for month in year_calendar(1430).months]
    [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]
    """
    scope = scope_of(country, calendar, bangla)
    year = scope.checked_year(year)
    marked = _marked(scope, today, tz)
    return Year(year, _months(scope, year, range(1, 13), week_start, marked, include, doubtful))


def _marked(scope: Scope, today: BanglaDate | date | None, tz: tzinfo | str | None) -> BanglaDate:
    """Return the day to be marked."""
    return BanglaDate.today(calendar=scope.rule.id, tz=tz) if today is None else scope.day(today, tz)


def _months(
    scope: Scope,
    year: int,
    numbers: Iterable[int],
    week_start: int | None,
    marked: BanglaDate,
    include: ObservanceKind | Iterable[ObservanceKind] | None,
    doubtful: bool,
) -> tuple[Month, ...]:
    """Return some months of one year, which follow one another."""
    start = usual_week_start(scope.country) if week_start is None else _weekday(week_start)
    spans = {number: scope.calendar.months[year][number][3:] for number in numbers}
    # Each the ordinal of the day before a month, and its length.
    first, last = min(spans.values())[0] + 1, sum(max(spans.values()))
    if (first, last) != scope.bounds(first, last):
        scope.rule.refuse_gregorian(first if first < scope.rule.min_ordinal else last)
    kept = kept_between(scope, first, last, include=include, doubtful=doubtful)
    cells = tuple(_cells(scope, first, last, kept, marked.toordinal()))
    return tuple(
        Month(scope, year, number, start, cells[before + 1 - first : before + 1 - first + length])
        for number, (before, length) in spans.items()
    )


def _cells(scope: Scope, first: int, last: int, kept: list[Observance], today: int) -> Iterator[Cell]:
    """Yield the cells of a span of days."""
    on_days: dict[int, list[Observance]] = {}
    for one in kept:
        for ordinal in range(one.day.toordinal(), one.last_day.toordinal() + 1):
            on_days.setdefault(ordinal, []).append(one)
    weekends = weekends_from(first, last, scope.country)
    free = weekends[0][1]
    for ordinal in range(first, last + 1):
        if len(weekends) > 1 and ordinal >= weekends[1][0]:
            free = weekends.pop(1)[1]
        day = BanglaDate.fromordinal(ordinal, calendar=scope.rule.id)
        observances = sorted(on_days.get(ordinal, ()), key=lambda one: _rank(one, ordinal))
        is_free = None if free is None else day.weekday() in free
        yield Cell(day, tuple(observances), is_free, ordinal == today)


def _rank(kept: Observance, ordinal: int) -> tuple[bool, bool]:
    """Return what sorts the observances of a day: holidays first, what began on another day last."""
    return not is_red(kept), kept.day.toordinal() != ordinal


def _weekday(number: int) -> int:
    number = integer("week_start", number)
    if not 0 <= number <= 6:
        raise DateRangeError("week_start", number, 0, 6, "")
    return number
