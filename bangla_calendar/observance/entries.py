"""A row of the table of observances: its names, rule, countries and years, and the source."""

from __future__ import annotations

from bangla_calendar.language.normal_form import fold, without_joiners

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bangla_calendar.typing import CalendarId, ObservanceKind

__all__ = ["KINDS", "KNOWN_UNTIL", "TABLE_DATE", "Entry", "MoonDay", "name_key"]

# The last year whose official lists were read: what was ordered later, or for later years, is not known.
KNOWN_UNTIL = 2026
# The day of the table: a feed is stamped with it, and changes only when the table does.
TABLE_DATE = (2026, 3, 1)
KINDS: tuple[ObservanceKind, ...] = (
    *("new-year", "national", "birth", "death", "memorial", "season", "harvest"),
    *("ritual", "custom", "community", "civic"),
)

# Words that names are spelt with in several ways, and how the table spells them.
_SPELLINGS = {"শহিদ": "শহীদ", "পুজো": "পূজা", "পূজো": "পূজা", "পুজা": "পূজা"}
# Bangladesh's own days begin with the state, where the row does not say otherwise.
_FIRST_YEARS = {"BD": 1972}
_ANY_YEAR = (range(1, 10000),)


class Entry:
    """One observance in one calendar.

    `rule` is `bangla:M-D`, `bangla:M-last`, `bangla:M-last-1`, a span of two of these, or `gregorian:MM-DD`.
    `calendar` is the reckoning of its communities: `bangladesh`, `west-bengal`, or `gregorian` for a day that
    never moves with the Bangla calendar. `years` are the Gregorian years in which it is kept, as
    `1996-2001 2008-2023` with open ends; empty where no beginning is known. `holidays` are rows of country,
    kind and years: those of the official lists that were read, and no others. `variants` are other spellings
    and names, parted by bars.
    """

    __slots__ = (
        *("id", "name", "name_en", "kind", "rule", "calendar", "countries", "years"),
        *("holidays", "variants", "source", "note", "doubtful"),
    )

    def __init__(
        self,
        key: str,
        name: str,
        name_en: str,
        kind: ObservanceKind,
        rule: str,
        calendar: CalendarId,
        countries: str,
        *,
        source: str,
        years: str = "",
        holidays: Iterable[tuple[str, str, str]] = (),
        variants: str = "",
        note: str = "",
        doubtful: bool = False,
    ) -> None:
        self.id = key
        self.name = name
        self.name_en = name_en
        self.kind = kind
        self.rule = rule
        self.calendar = calendar
        self.countries = frozenset(countries.split())
        self.years = years
        self.holidays = tuple(holidays)
        self.variants = variants
        self.source = source
        self.note = note
        self.doubtful = doubtful

    def kept_in(self, year: int, country: str) -> bool:
        """Return whether the day is kept in a country in a Gregorian year."""
        if not self.years:
            return year >= _FIRST_YEARS.get(country, 1)
        return any(year in span for span in _spans(self.years))

    def kept_years(self, country: str) -> tuple[int, int]:
        """Return the first and the last Gregorian year in which the day is kept in a country."""
        spans = _spans(self.years)
        first = spans[0][0] if self.years else _FIRST_YEARS.get(country, 1)
        return first, spans[-1][-1]

    def holiday(self, year: int, country: str) -> str | None:
        """Return the kind of public holiday in a Gregorian year; None where no list that was read has it."""
        for where, kind, years in self.holidays:
            if where == country and any(year in span for span in _spans(years)):
                return kind
        return None

    def holiday_years(self, country: str) -> dict[str, tuple[int, ...]]:
        """Return for each kind of public holiday the years of the lists that have it."""
        found: dict[str, tuple[int, ...]] = {}
        for where, kind, years in self.holidays:
            if where == country:
                found[kind] = tuple(year for span in _spans(years) for year in span)
        return found

    def names(self) -> tuple[str, ...]:
        """Return everything that the day is called, its id first."""
        either = self.name.split(" / ")
        others = self.variants.split("|") if self.variants else []
        return (self.id, self.name, *either, self.name_en, *others)


def name_key(name: str) -> str:
    """Return the form under which a name of an observance is looked up, whatever its spelling.

    >>> name_key("বিশ্বকর্মা-পুজো") == name_key("বিশ্বকর্মা পূজা")
    True
    """
    key = without_joiners(fold(name)).replace("'", "")
    for spelling, usual in _SPELLINGS.items():
        key = key.replace(spelling, usual)
    return key


class MoonDay:
    """A day set by the moon, which is listed and never computed.

    >>> from bangla_calendar.observance import moon_days
    >>> day = moon_days()[0]
    >>> day.id, day.name, day.name_en, day.decided_by
    ('saraswati-puja', 'সরস্বতী পূজা', 'Saraswati Puja', 'tithi:bright 5th of Magha')
    >>> sorted(day.countries), day.note
    (['BD', 'IN-TR', 'IN-WB'], '')
    >>> day.to_dict()["decided_by"] == day.decided_by
    True
    """

    __slots__ = {
        "countries": "The countries and states that keep it.",
        "decided_by": "What decides it: a lunar day (`tithi:...`) or a Hijri one (`hijri:...`).",
        "id": "Its name for programs.",
        "name": "Its name in Bengali.",
        "name_en": "Its name in English.",
        "note": "What else to know about it.",
    }

    def __init__(
        self, key: str, name: str, name_en: str, decided_by: str, countries: str, note: str = ""
    ) -> None:
        self.id = key
        self.name = name
        self.name_en = name_en
        self.decided_by = decided_by
        self.countries = frozenset(countries.split())
        self.note = note

    def to_dict(self) -> dict[str, str]:
        """Return the fields as plain data."""
        return {
            "id": self.id,
            "name": self.name,
            "name_en": self.name_en,
            "decided_by": self.decided_by,
            "note": self.note,
        }

    def __repr__(self) -> str:
        return f"MoonDay({self.id!r}, {self.decided_by!r})"


_known_spans: dict[str, tuple[range, ...]] = {"": _ANY_YEAR}


def _spans(years: str) -> tuple[range, ...]:
    """Return the years of a text such as `1953-` or `2014 2016-2026`."""
    if years not in _known_spans:
        _known_spans[years] = tuple(_span(part) for part in years.split())
    return _known_spans[years]


def _span(part: str) -> range:
    first, dash, last = part.partition("-")
    if not dash:
        return range(int(first), int(first) + 1)
    return range(int(first or 1), int(last or 9999) + 1)
