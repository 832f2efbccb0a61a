"""Fiscal, tax and school years: which days they have, in which country, and how they are written.

| country | kind | first day | source |
|---|---|---|---|
| BD | fiscal (অর্থবছর) | 1 July | bholabani.com/22402; ajkerpatrika.com for the quarters |
| BD | tax (করবর্ষ), income (আয়বর্ষ) | 1 July | Income Tax Act 2023, s. 2(15), at taxvatpoint.com |
| BD | school (শিক্ষাবর্ষ) | 1 January | thenewsnest.com |
| BD | university (শিক্ষাবর্ষ, সেশন), by name; classes begin later | 1 July | bd-pratidin.com, 28 March 2024 |
| BD | bangla (বাংলা সন), the year of leases | 1 Boishakh | notices of leases of water bodies |
| IN | fiscal (অর্থবর্ষ, আর্থিক বছর) | 1 April | kajersubidha.com |
| IN | tax (কর বছর), assessment (মূল্যায়ন বর্ষ) | 1 April | tripuranewshub.com/tag/newtaxregimes |
| IN, IN-WB | school (শিক্ষাবর্ষ) | 1 January | West Bengal Board of Secondary Education |
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import total_ordering
from typing import NamedTuple

from bangla_calendar.arguments import integer, refuse_unknown
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.names import month_name
from bangla_calendar.language.ordinals import ordinal
from bangla_calendar.language.tables.fiscal import LAST, MONTHS, PRINTED, QUARTERS
from bangla_calendar.language.words import number_to_words
from bangla_calendar.periods.days import civil_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import Any, SupportsIndex

    from bangla_calendar.typing import Country, YearKind

__all__ = [
    "COUNTRIES",
    "KINDS",
    "FiscalPeriod",
    "FiscalYear",
    "civil_day",
    "civil_rule",
    "first_month",
    "kinds_of",
]

COUNTRIES: tuple[Country, ...] = ("BD", "IN", "IN-WB", "IN-TR", "IN-AS")
KINDS: tuple[YearKind, ...] = ("fiscal", "tax", "income", "assessment", "school", "university", "bangla")
_JANUARY, _APRIL, _JULY = 1, 4, 7
# The Gregorian month in which each begins.
_FIRST_MONTHS = {
    ("BD", "fiscal"): _JULY,
    ("BD", "tax"): _JULY,
    ("BD", "income"): _JULY,
    ("BD", "school"): _JANUARY,
    ("BD", "university"): _JULY,
    ("IN", "fiscal"): _APRIL,
    ("IN", "tax"): _APRIL,
    ("IN", "assessment"): _APRIL,
    ("IN", "school"): _JANUARY,
}
# Schools of these states have boards of their own, of which nothing is known here.
_UNKNOWN = {("IN-TR", "school"), ("IN-AS", "school")}
# The kinds that are counted in quarters and in months from the first.
_PARTED = ("fiscal", "tax", "income", "assessment")
# The calendar by whose civil zone a moment is a day.
_RULES = {"BD": "bangladesh", "IN": "west-bengal"}


@total_ordering
class FiscalYear:
    """A year of an office, a tax law or a school: `FiscalYear(2023, country="BD")` is ২০২৩-২৪ অর্থবছর.

    `year` is the one in which it begins. `country` is `"BD"`, `"IN"`, `"IN-WB"`, `"IN-TR"` or `"IN-AS"`;
    `kind` is `"fiscal"`, in Bangladesh also `"tax"`, `"income"`, `"school"`, `"university"` and `"bangla"`
    (the year from 1 Boishakh by which leases run, a Bangla year), in India `"tax"`, `"assessment"` and
    `"school"`. The docs of this module list when each begins and by which source. `str()` is the year as it
    is printed. Years of one country and kind are ordered.

    Raises `UnknownNameError` for a country or kind, or a kind that the country does not have, and
    `DateRangeError` for a year.

    >>> year = FiscalYear(2023, country="BD")
    >>> str(year), str(year.first), str(year.last)
    ('২০২৩-২৪ অর্থবছর', '2023-07-01', '2024-06-30')
    >>> str(year.quarter(2)), str(year.quarter(2).first)
    ('২০২৩-২৪ অর্থবছরের দ্বিতীয় প্রান্তিক', '2023-10-01')
    >>> year.year, year.country, year.kind, year.to_dict()["text"]
    (2023, 'BD', 'fiscal', '২০২৩-২৪ অর্থবছর')
    """

    __slots__ = ("_country", "_first", "_kind", "_last", "_year")

    def __init__(self, year: SupportsIndex, *, country: Country, kind: YearKind = "fiscal") -> None:
        self._year = integer("year", year)
        self._country = _checked(country, kind)
        self._kind = kind
        if kind == "bangla":
            begin = BanglaDate(self._year, 1, 1, calendar=_RULES[country])
            self._first, days = begin.to_gregorian(), begin.days_in_year
            self._last = self._first + timedelta(days=days - 1)
            return
        least, most = date.min.year, date.max.year - 1
        if not least <= self._year <= most:
            raise DateRangeError("year", self._year, least, most, "gregorian")
        month = first_month(country, kind)
        self._first, after = (date(year, month, 1) for year in (self._year, self._year + 1))
        self._last = after - timedelta(days=1)

    @classmethod
    def of(
        cls,
        day: date | BanglaDate,
        *,
        country: Country,
        kind: YearKind = "fiscal",
        tz: tzinfo | str | None = None,
    ) -> FiscalYear:
        """Return the year that holds a day.

        An aware datetime is first moved to `tz`, a zone or its name, by default the country's civil zone;
        with `"own"` it stays in its own.

        >>> FiscalYear.of(date(2024, 6, 30), country="BD"), FiscalYear.of(date(2024, 6, 30), country="IN")
        (FiscalYear(2023, country='BD'), FiscalYear(2024, country='IN'))
        """
        civil = civil_day(day, civil_rule(_checked(country, kind)), tz)
        if kind == "bangla":
            bangla = BanglaDate.from_gregorian(civil, calendar=_RULES[country])
            return cls(bangla.year, country=country, kind=kind)
        return cls(civil.year - (civil.month < first_month(country, kind)), country=country, kind=kind)

    @property
    def year(self) -> int:
        """The year in which it begins, Gregorian or of the kind `"bangla"` Bangla."""
        return self._year

    @property
    def country(self) -> Country:
        """The country whose year it is, or its state."""
        return self._country

    @property
    def kind(self) -> YearKind:
        """One of `KINDS`."""
        return self._kind

    @property
    def first(self) -> date:
        """The first day."""
        return self._first

    @property
    def last(self) -> date:
        """The last day."""
        return self._last

    def quarter(self, n: SupportsIndex) -> FiscalPeriod:
        """Return the nth quarter, 1 to 4, counted from the first month of this year.

        Raises `DateRangeError` for another number, and `BanglaCalendarError` for years that have none.
        """
        number = integer("quarter", n)
        if not 1 <= number <= 4:
            raise DateRangeError("quarter", number, 1, 4, "", str(self))
        name = f"{ordinal(number)} {QUARTERS[_place(self._country)]}"
        return self._part(3 * number - 3, 3, name)

    def quarter_of(self, day: date | BanglaDate, *, tz: tzinfo | str | None = None) -> FiscalPeriod:
        """Return the quarter of this year that holds a day; `tz` is as for `of`.

        >>> str(FiscalYear(2023, country="IN").quarter_of(date(2023, 6, 30)))
        '২০২৩-২৪ অর্থবর্ষের প্রথম ত্রৈমাসিক'
        """
        civil = civil_day(day, civil_rule(self._country), tz)
        if civil not in self:
            raise DateRangeError("day", civil, self._first, self._last, "", str(self))
        return self.quarter((civil.month - self._first.month) % 12 // 3 + 1)

    def months(self, count: SupportsIndex, *, start: SupportsIndex = 1) -> FiscalPeriod:
        """Return N months, from the first or from another month of the year on.

        >>> first = FiscalYear(2023, country="BD").months(8)
        >>> str(first), str(first.last)
        ('২০২৩-২৪ অর্থবছরের প্রথম আট মাস', '2024-02-29')
        """
        begin, number = integer("start", start), integer("count", count)
        if not 1 <= begin <= 12:
            raise DateRangeError("start", begin, 1, 12, "", str(self))
        if not 1 <= number <= 13 - begin:
            raise DateRangeError(
                "count",
                number,
                1,
                13 - begin,
                "",
                Phrase("{year} from its month {begin}", year=str(self), begin=begin),
            )
        before = begin - 1
        if before == 0 or begin + number == 13:
            side = ordinal(1) if before == 0 else LAST
            name = f"{side} {MONTHS}" if number == 1 else f"{side} {number_to_words(number)} {MONTHS}"
        else:
            ends = (self._month_day(before + past).month for past in (0, number - 1))
            name = "-".join(dict.fromkeys(month_name(month, family="gregorian") for month in ends))
        return self._part(before, number, name)

    def _part(self, before: int, count: int, name: str) -> FiscalPeriod:
        """Return some months of the year as a named period; `before` is how many months come before them."""
        first_month(self._country, self._kind, with_quarters=True)
        after = self._month_day(before + count)
        return FiscalPeriod(self, self._month_day(before), after - timedelta(days=1), f"{self}ের {name}")

    def _month_day(self, before: int) -> date:
        """Return the first day of the month that follows N months of the year."""
        past, month = divmod(self._first.month - 1 + before, 12)
        return date(self._first.year + past, month + 1, 1)

    def __contains__(self, day: date | BanglaDate) -> bool:
        return self._first <= civil_day(day, civil_rule(self._country)) <= self._last

    def to_dict(self) -> dict[str, Any]:
        """Return country, kind, year, the first and last day (ISO) and the text."""
        return {
            "country": self._country,
            "kind": self._kind,
            "year": self._year,
            "first": self._first.isoformat(),
            "last": self._last.isoformat(),
            "text": str(self),
        }

    def __str__(self) -> str:
        name = PRINTED[_place(self._country), self._kind]
        return f"{to_bangla_digits(self._figures())} {name}"

    def _figures(self) -> str:
        """Return the year as it is numbered: 2023-24, at the turn of a century 1999-2000, or 2024."""
        if self._kind in ("school", "bangla"):
            return f"{self._year}"
        after = self._year + 1
        return f"{self._year}-{after % 100 or after:02}"

    def __repr__(self) -> str:
        kind = "" if self._kind == "fiscal" else f", kind={self._kind!r}"
        return f"FiscalYear({self._year}, country={self._country!r}{kind})"

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, FiscalYear) else NotImplemented

    def __lt__(self, other: FiscalYear) -> bool:
        if not isinstance(other, FiscalYear):
            return NotImplemented
        if self._key()[1:] != other._key()[1:]:
            raise TypeError(f"cannot compare {self!r} with {other!r}: they are of two countries or kinds")
        return self._year < other._year

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple[object, tuple[int, str, str]]:
        return _load_1, self._key()

    def _key(self) -> tuple[int, Country, YearKind]:
        return self._year, self._country, self._kind


class FiscalPeriod(NamedTuple):
    """A part of a fiscal year, or several of them: the year it begins in, its first and last day, its text.

    `str()` is the text.

    >>> half = FiscalYear(2023, country="BD").months(6)
    >>> half.year, half.text
    (FiscalYear(2023, country='BD'), '২০২৩-২৪ অর্থবছরের প্রথম ছয় মাস')
    >>> half.first, half.last, half.to_dict()["last"]
    (datetime.date(2023, 7, 1), datetime.date(2023, 12, 31), '2023-12-31')
    """

    year: FiscalYear
    """The year that it begins in."""
    first: date
    """The first day."""
    last: date
    """The last day."""
    text: str
    """Its name."""

    def to_dict(self) -> dict[str, Any]:
        """Return what `FiscalYear.to_dict` does, with the days and the text of the part."""
        days = {"first": self.first.isoformat(), "last": self.last.isoformat()}
        return {**self.year.to_dict(), **days, "text": self.text}

    def __str__(self) -> str:
        return self.text


def first_month(country: Country, kind: YearKind, *, with_quarters: bool = False) -> int:
    """Return the Gregorian month in which the years of a kind begin in a country.

    Raises `BanglaCalendarError` for the kind `"bangla"`, which begins in a Bangla one, and where the years
    are to have quarters and have none.
    """
    place = _place(_checked(country, kind))
    if kind not in _PARTED and (with_quarters or kind == "bangla"):
        what = Phrase("quarters" if with_quarters else "Gregorian months")
        raise BanglaCalendarError(Phrase("years of the kind {kind!r} have no {what}", kind=kind, what=what))
    return _FIRST_MONTHS[place, kind]


def civil_rule(country: Country) -> str:
    """Return the id of the calendar in whose civil zone the days of a country are counted."""
    return _RULES[_place(country)]


def kinds_of(country: Country) -> tuple[YearKind, ...]:
    """Return the kinds of years that a country, or a state, is known to have.

    >>> kinds_of("IN-WB")
    ('fiscal', 'tax', 'assessment', 'school')
    """
    if not isinstance(country, str):
        raise TypeError(f"country must be a str, got {type(country).__name__}")
    refuse_unknown("country", country, COUNTRIES)
    place = _place(country)
    return tuple(kind for kind in KINDS if (place, kind) in PRINTED and (country, kind) not in _UNKNOWN)


def _checked(country: Country, kind: YearKind) -> Country:
    """Return a country, or raise where it is not known or does not have a kind of year."""
    choices = kinds_of(country)
    if not isinstance(kind, str):
        raise TypeError(f"kind must be a str, got {type(kind).__name__}")
    refuse_unknown(Phrase("kind of year of {country}", country=country), kind, choices)
    return country


def _place(country: Country) -> Country:
    """Return the country of a state."""
    return "BD" if country == "BD" else "IN"


def _load_1(year: int, country: Country, kind: YearKind) -> FiscalYear:
    """Make a year anew from the first form of pickle, which is never to change."""
    return FiscalYear(year, country=country, kind=kind)
