"""Observances in a year, on a day, and the next one."""

from __future__ import annotations

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase, UnknownNameError
from bangla_calendar.observance.entries import KINDS, KNOWN_UNTIL, Entry, MoonDay, name_key
from bangla_calendar.observance.rules import days_of, is_gregorian
from bangla_calendar.observance.scope import DEFAULT_COUNTRY, Scope, scope_of
from bangla_calendar.observance.tables import ENTRIES, MOON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, tzinfo
    from typing import NoReturn, SupportsIndex

    from bangla_calendar.typing import BanglaCalendarId, CalendarId, Country, Language, ObservanceKind

__all__ = [
    "Observance",
    "checked_kinds",
    "days_touching",
    "kept_between",
    "moon_days",
    "next_observance",
    "observances",
    "observances_on",
]


class Observance:
    """An observance in one year; `observances`, `observances_on` and `next_observance` return these.

    `id` is the same in every language and year, `name` is its name in Bengali, `name_en` in English.
    `day` is the `BanglaDate` on which it falls, `gregorian` the same day; `last_day` is a later day where it
    lasts several. `rule` says how the day is found and `kind` what sort of day it is (one of `KINDS`).

    `public_holiday` is the kind of holiday in that year: `"general"` and `"executive-order"` in Bangladesh,
    `"ni-act"`, `"state-list"` and `"national"` in India, `"half-day"`, `"restricted"`, `"optional"` and
    `"regional"` in either; None where no official list that was read has it, which does not mean that offices
    were open. `holiday_years` has the years of these lists, a tuple for each kind. What was ordered for years
    after `known_until` is not known. `source` says where the day is read, `note` what else to know,
    and `doubtful` is true where the sources disagree.

    >>> kept = next_observance(BanglaDate(1432, 1, 1), "pohela-boishakh-bd")
    >>> kept.id, kept.name, kept.name_en, kept.title("en") == kept.name_en
    ('pohela-boishakh-bd', 'পহেলা বৈশাখ', 'Pohela Boishakh (Bangla New Year)', True)
    >>> kept.day, kept.last_day == kept.day, kept.gregorian, kept.country
    (BanglaDate(1432, 1, 1), True, datetime.date(2025, 4, 14), 'BD')
    >>> kept.kind, kept.rule, kept.public_holiday, kept.known_until
    ('new-year', 'bangla:1-1', 'executive-order', 2026)
    >>> kept.holiday_years["executive-order"], kept.doubtful
    ((2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026), False)
    >>> kept.source.split("; ")[0]
    'government lists 2014 lawthinkers.com'
    >>> kept.note
    'The first year of the holiday was not found in print.'
    >>> kept.to_dict()["weekday"]
    'Monday'
    """

    __slots__ = ("_country", "_day", "_entry", "_last_day")

    def __init__(self, entry: Entry, country: Country, day: BanglaDate, last_day: BanglaDate) -> None:
        self._entry = entry
        self._country = country
        self._day = day
        self._last_day = last_day

    @property
    def id(self) -> str:
        """Its name for programs, the same in every language and year."""
        return self._entry.id

    @property
    def name(self) -> str:
        """Its name in Bengali."""
        return self._entry.name

    @property
    def name_en(self) -> str:
        """Its name in English."""
        return self._entry.name_en

    @property
    def day(self) -> BanglaDate:
        """The day on which it falls, of several the first."""
        return self._day

    @property
    def last_day(self) -> BanglaDate:
        """The last of its days, which is mostly the first as well."""
        return self._last_day

    @property
    def gregorian(self) -> date:
        """The Gregorian date of `day`."""
        return self._day.to_gregorian()

    @property
    def country(self) -> Country:
        """The country, or state of India, whose lists of holidays are asked."""
        return self._country

    @property
    def rule(self) -> str:
        """How the day is found: `bangla:1-1`, `bangla:9-last`, `gregorian:02-21`."""
        return self._entry.rule

    @property
    def kind(self) -> ObservanceKind:
        """What sort of day it is: one of `KINDS`."""
        return self._entry.kind

    @property
    def public_holiday(self) -> str | None:
        """The kind of public holiday in this year; None where no list that was read has it."""
        return self._entry.holiday(self.gregorian.year, self._country)

    @property
    def holiday_years(self) -> dict[str, tuple[int, ...]]:
        """For each kind of public holiday, the years of the lists that have it."""
        return self._entry.holiday_years(self._country)

    @property
    def known_until(self) -> int:
        """The last year whose official lists were read."""
        return KNOWN_UNTIL

    @property
    def source(self) -> str:
        """Where the day is read."""
        return self._entry.source

    @property
    def note(self) -> str:
        """What else to know about it."""
        return self._entry.note

    @property
    def doubtful(self) -> bool:
        """Whether the sources disagree about the day."""
        return self._entry.doubtful

    def title(self, lang: Language = "bn") -> str:
        """Return its name in Bengali, or in English (`lang="en"`)."""
        return self._entry.name_en if lang == "en" else self._entry.name

    def to_dict(self) -> dict[str, object]:
        """Return its fields as plain data, with dates in ISO form."""
        return {
            "id": self.id,
            "name": self.name,
            "name_en": self.name_en,
            "calendar": self.day.calendar,
            "country": self.country,
            "bangla": self.day.isoformat(),
            "gregorian": self.gregorian.isoformat(),
            "last_gregorian": self.last_day.to_gregorian().isoformat(),
            "weekday": self.day.weekday_name("en"),
            "rule": self.rule,
            "kind": self.kind,
            "public_holiday": self.public_holiday,
            "holiday_years": {kind: list(years) for kind, years in self.holiday_years.items()},
            "known_until": self.known_until,
            "doubtful": self.doubtful,
            "source": self.source,
            "note": self.note,
        }

    def __repr__(self) -> str:
        return f"<Observance {self.id} on {self.day.isoformat()}, {self.gregorian}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Observance):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[str, str, BanglaDate]:
        return self.id, self._country, self._day


def observances(
    year: SupportsIndex,
    *,
    country: Country = DEFAULT_COUNTRY,
    calendar: CalendarId | None = None,
    bangla: BanglaCalendarId | None = None,
    include: ObservanceKind | Iterable[ObservanceKind] | None = None,
    doubtful: bool = False,
) -> list[Observance]:
    """Return the observances of a year, in their order.

    `country` is `"BD"`, `"IN-WB"`, `"IN-TR"`, `"IN-AS"` (its Bengalis, of the Barak Valley), or `"IN"` for
    what these three have in common. The year is one of the country's Bangla calendar, or of `calendar`; with
    `calendar="gregorian"` a Gregorian one. A year from 1600 on without that is an error that names both.

    Country and calendar are separate: Hindus in Bangladesh keep days of West Bengal's almanacs, which
    `country="BD", calendar="west-bengal"` gives (for a Gregorian year `calendar="gregorian",
    bangla="west-bengal"`). National days of the Gregorian calendar never move with the Bangla one. Days
    set by the moon are not computed: `moon_days` lists them.

    `include` is one of `KINDS` or several, all by default; `doubtful=True` adds days on which the
    sources disagree.

    >>> first = observances(1432)[0]
    >>> first.name, str(first.day), str(first.gregorian), first.public_holiday
    ('পহেলা বৈশাখ', '১ বৈশাখ ১৪৩২', '2025-04-14', 'executive-order')
    >>> [str(day.gregorian) for day in observances(2023, country="IN-WB", calendar="gregorian")
    ...  if day.id == "vishwakarma"]
    ['2023-09-18']
    """
    scope = scope_of(country, calendar, bangla)
    months = scope.calendar.months[scope.checked_year(year)]
    first, last = scope.bounds(months[1][3] + 1, months[12][3] + months[12][4])
    found = kept_between(scope, first, last, include=include, doubtful=doubtful)
    return [kept for kept in found if kept.day.toordinal() >= first]


def observances_on(
    day: BanglaDate | date,
    *,
    country: Country = DEFAULT_COUNTRY,
    calendar: CalendarId | None = None,
    include: ObservanceKind | Iterable[ObservanceKind] | None = None,
    doubtful: bool = False,
    tz: tzinfo | str | None = None,
) -> list[Observance]:
    """Return the observances of a day, a `BanglaDate`, a `date` or a `datetime`.

    Those that began on an earlier day come last. The other arguments are those of `observances`; `calendar`
    is the rule for Bangla dates. An aware datetime is first converted to `tz`, a zone or its name, by default
    that calendar's civil zone; with `"own"` it stays in its own.

    >>> from datetime import date
    >>> [kept.name for kept in observances_on(date(2025, 2, 21))]
    ['শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস']
    """
    scope = scope_of(country, calendar)
    ordinal = scope.day(day, tz).toordinal()
    found = kept_between(scope, ordinal, ordinal, include=include, doubtful=doubtful)
    return sorted(found, key=lambda kept: kept.day.toordinal() != ordinal)


def next_observance(
    day: BanglaDate | date,
    name: str | None = None,
    *,
    country: Country = DEFAULT_COUNTRY,
    calendar: CalendarId | None = None,
    tz: tzinfo | str | None = None,
) -> Observance:
    """Return the first observance on or after a day, of a name if one is given.

    `name` is an id, or a name in Bengali or English in any listed spelling. A name that the country does not
    know is `UnknownNameError`; one that is no longer kept is `DateRangeError`. `day` and `tz` are as for
    `observances_on`.

    >>> from datetime import date
    >>> next_observance(date(2025, 1, 1), "২৫শে বৈশাখ", country="IN-WB").gregorian
    datetime.date(2025, 5, 9)
    """
    scope = scope_of(country, calendar)
    start = scope.day(day, tz)
    entries = tuple(entry for entry in ENTRIES if scope.takes(entry) and not entry.doubtful)
    if name is not None:
        entries = _named(name, scope)
    found = min(
        (kept for entry in entries if (kept := _next(entry, scope, start.toordinal()))),
        key=lambda kept: kept.day.toordinal(),
        default=None,
    )
    return _refuse_later(start, entries, scope, name) if found is None else found


def moon_days(country: Country = DEFAULT_COUNTRY) -> list[MoonDay]:
    """Return the days set by the moon, each with its rule; their dates are not computed.

    >>> {day.id: day.decided_by for day in moon_days()}["eid-fitr"]
    'hijri:1 Shawwal, by moon sighting'
    """
    scope = scope_of(country)
    return [day for day in MOON if scope.holds(day)]


def kept_between(
    scope: Scope,
    first: int,
    last: int,
    *,
    include: ObservanceKind | Iterable[ObservanceKind] | None = None,
    doubtful: bool = False,
) -> list[Observance]:
    """Return the observances of a span of days, given by its ordinals, in the order of days."""
    kinds = checked_kinds(include)
    found = [
        kept
        for entry in ENTRIES
        if entry.kind in kinds and (doubtful or not entry.doubtful) and scope.takes(entry)
        for kept in _kept(entry, scope, first, last)
    ]
    return sorted(found, key=lambda kept: kept.day.toordinal())


def days_touching(entry: Entry, scope: Scope, first: int, last: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the days of one row that touch a span of days, its first and last, and whether they are kept."""
    calendar = GREGORIAN if is_gregorian(entry.rule) else scope.rule
    begin, _, _ = calendar.from_ordinal(first)
    end, _, _ = calendar.from_ordinal(last)
    # One that began in the year before may still go on.
    for year in range(max(begin - 1, calendar.min_year), end + 1):
        start, stop = days_of(entry.rule, calendar, year)
        if start <= last and stop >= first:
            yield start, stop, entry.kept_in(_gregorian_year(start), scope.country)


def _kept(entry: Entry, scope: Scope, first: int, last: int) -> Iterator[Observance]:
    """Yield the observances of one row that touch a span of days."""
    rule = scope.rule
    for start, stop, is_kept in days_touching(entry, scope, first, last):
        if is_kept and rule.min_ordinal <= start and stop <= rule.max_ordinal:
            days = (BanglaDate.fromordinal(ordinal, calendar=rule.id) for ordinal in (start, stop))
            yield Observance(entry, scope.state(entry), *days)


def _next(entry: Entry, scope: Scope, ordinal: int) -> Observance | None:
    """Return the first day of a row on or after a day; None where it is no longer kept."""
    first_year, last_year = entry.kept_years(scope.country)
    start = max(ordinal, GREGORIAN.to_ordinal(first_year, 1, 1))
    end = min(GREGORIAN.to_ordinal(last_year, 12, 31), scope.rule.max_ordinal)
    # An observance comes back within two years, unless it was not kept in some.
    while start <= end:
        stop = min(start + 800, end)
        for kept in _kept(entry, scope, start, stop):
            if kept.day.toordinal() >= start:
                return kept
        start = stop + 1
    return None


def _refuse_later(start: BanglaDate, entries: Iterable[Entry], scope: Scope, name: str | None) -> NoReturn:
    """Raise the error for a day after which some rows are kept no more."""
    years = [entry.kept_years(scope.country) for entry in entries]
    first, last = min(years)[0], max(last for _, last in years)
    where = name or "any observance"
    raise DateRangeError("year", start.to_gregorian().year, first, last, scope.rule.id, where=where)


def _named(name: str, scope: Scope) -> tuple[Entry, ...]:
    """Return the rows of a country that have a name."""
    if not isinstance(name, str):
        raise TypeError(f"name must be a str, got {type(name).__name__}")
    wanted = name_key(name)
    found = tuple(entry for entry in ENTRIES if scope.takes(entry) and wanted in map(name_key, entry.names()))
    if found:
        return found
    for day in MOON:
        if wanted in map(name_key, (day.id, *day.name.split(" / "), day.name_en)):
            raise BanglaCalendarError(
                Phrase(
                    "{name} is decided by the moon ({by}) and not computed", name=day.name, by=day.decided_by
                )
            )
    raise UnknownNameError("observance", name)


def checked_kinds(include: str | Iterable[str] | None) -> frozenset[str]:
    """Return the kinds asked for, all of them for None, or raise `UnknownNameError`."""
    if include is None:
        return _ALL_KINDS
    kinds = frozenset((include,) if isinstance(include, str) else include)
    for unknown in sorted(kinds - _ALL_KINDS):
        raise UnknownNameError("kind of observance", str(unknown), KINDS)
    return kinds


def _gregorian_year(ordinal: int) -> int:
    year, _, _ = GREGORIAN.from_ordinal(ordinal)
    return year


_ALL_KINDS = frozenset(KINDS)
