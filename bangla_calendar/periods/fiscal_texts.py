"""The strict reader of fiscal, tax and school years: ২০২৩-২৪ অর্থবছরের দ্বিতীয় প্রান্তিক, FY24, গত অর্থবছর."""

from __future__ import annotations

import re
from datetime import date

from bangla_calendar.arguments import plain_text
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.errors import BanglaCalendarError, ParseError, Phrase
from bangla_calendar.grammar.fault import Fault
from bangla_calendar.grammar.fiscal import FiscalText, Part, fiscal_at
from bangla_calendar.language.characters import APOSTROPHES
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.periods.days import civil_day
from bangla_calendar.periods.fiscal import FiscalPeriod, FiscalYear, civil_rule, kinds_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.typing import Country, YearKind

__all__ = ["parse_fiscal_year", "resolved"]

_LONGEST = 200
_TWO_SCRIPTS = re.compile("[0-9][০-৯]|[০-৯][0-9]")
# What may stand round the text.
_BEFORE, _AFTER = APOSTROPHES + '“"([ \t\r\n', APOSTROPHES + '”")]।. \t\r\n'
_COUNTRIES: tuple[Country, ...] = ("BD", "IN")


def parse_fiscal_year(
    text: str,
    *,
    country: Country | None,
    reference: date | BanglaDate | None = None,
    tz: tzinfo | str | None = None,
) -> FiscalYear | FiscalPeriod:
    """Return the fiscal, tax or school year that a whole text gives, or the part of one.

    The figures stand before the word or after it, in two digits or four, with a hyphen or a slash: ২০২৩-২৪
    অর্থবছর, অর্থবছর ২০২১-২০২২, ২২-২৩ শিক্ষাবর্ষের, FY24 (the year that ends in 2024). A part is a quarter
    (দ্বিতীয় প্রান্তিক, Q2), a half, প্রথম আট মাসে, or জুলাই-মার্চ; months in brackets after it must agree.
    Parts, and several years (১৪২২ হতে ১৪২৪ বাংলা সন), are a `FiscalPeriod`, which has `first` and `last` as a
    `FiscalYear` does. গত, চলতি, আগামী, নতুন and বিদায়ী are seen from `reference`: বিদায়ী is a year in its last
    quarter, or for half a year after its end, নতুন the one that begins then. An aware reference is moved to
    `tz`, as by `FiscalYear.of`.

    `country` decides when a year begins; with None every text is refused, and the message gives the days in
    each. Raises `ParseError` with the position of the fault. Faults are also a single year before অর্থবছর,
    which may be its first or its last, two years that do not follow each other, শিক্ষাবর্ষ of two years
    in India, where boards differ, Bangla years before any word but সন, and FY2425, which may be two years.

    >>> year = parse_fiscal_year("২০২৩-২৪ অর্থবছর", country="BD")
    >>> year, str(year.first)
    (FiscalYear(2023, country='BD'), '2023-07-01')
    >>> str(parse_fiscal_year("২০২৩-২৪ অর্থবর্ষের তৃতীয় ত্রৈমাসিকে", country="IN").first)
    '2023-10-01'
    >>> parse_fiscal_year("গত অর্থবছরে", country="BD", reference=date(2024, 3, 15))
    FiscalYear(2022, country='BD')
    """
    text = plain_text(text)
    if country is not None:
        kinds_of(country)  # a country that is not known is no fault of the text
    if reference is not None and tz is not None:
        reference = civil_day(reference, civil_rule(country or _COUNTRIES[0]), tz)
    if len(text) > _LONGEST:
        raise ParseError(
            text, _LONGEST, Phrase("a fiscal year of at most {limit} characters", limit=_LONGEST)
        )
    normal, offsets = normalize_with_offsets(text)
    twofold = _TWO_SCRIPTS.search(normal)
    if twofold:
        raise ParseError(text, offsets[twofold.start()], "the digits of a figure in one script")
    plain = to_ascii_digits(normal)
    try:
        said, end = fiscal_at(plain, len(plain) - len(plain.lstrip(_BEFORE)))
        if plain[end:].strip(_AFTER):
            rest = plain[end:].lstrip(_AFTER)
            raise Fault(len(plain) - len(rest), "nothing after the year and its part")  # noqa: TRY301
        if country is None:
            raise Fault(said.place, _readings(said, reference))  # noqa: TRY301
        return resolved(said, country, reference)
    except Fault as fault:
        raise ParseError(text, offsets[fault.place], fault.expected) from None


def _readings(said: FiscalText, reference: date | BanglaDate | None) -> str:
    """Return what a text would be in each country."""
    readings = []
    for country in _COUNTRIES:
        try:
            found = resolved(said, country, reference)
        except Fault:
            readings.append(Phrase("none in {country}", country=country))
        else:
            readings.append(
                Phrase(
                    "{first} to {last} in {country}",
                    first=str(found.first),
                    last=str(found.last),
                    country=country,
                )
            )
    one, other = readings
    return Phrase("a country, since this is {one} and {other},", one=one, other=other)


def resolved(
    said: FiscalText, country: Country, reference: date | BanglaDate | None
) -> FiscalYear | FiscalPeriod:
    """Return what a text means in a country; raise `Fault` where it means nothing there."""
    kind = _kind(said, country)
    _refuse_other_era(said, kind)
    if said.year is None:
        year = _seen_from(reference, said, country, kind)
    else:
        year = FiscalYear(said.year, country=country, kind=kind)
    if said.last is not None:
        return _several(year, said)
    return year if said.part is None else _part_of(year, said.part, said.bracketed)


def _kind(said: FiscalText, country: Country) -> YearKind:
    """Return the kind of year that a word means in a country."""
    is_of_two = said.year is not None and not said.is_single
    kind = "fiscal" if said.word == "sal" else said.word
    if kind in ("school", "session") and is_of_two:
        kind = "university"
    known = kinds_of(country)
    if kind == "university" and kind not in known:
        raise Fault(
            said.place,
            Phrase(
                "a single year, since in {country} one of two begins as each board says,", country=country
            ),
        )
    if kind not in known:
        raise Fault(
            said.place,
            Phrase(
                "a kind of year that is known in {country}: {kinds},", country=country, kinds=", ".join(known)
            ),
        )
    if said.year is not None and said.is_single and kind not in ("school", "bangla"):
        either = [f"{year}-{(year + 1) % 100:02}" for year in (said.year - 1, said.year)]
        told = "two years, {one} or {other}, since {year} may be either,"
        raise Fault(said.place, Phrase(told, one=either[0], other=either[1], year=str(said.year)))
    return kind


def _refuse_other_era(said: FiscalText, kind: YearKind) -> None:
    """Raise `Fault` for a Bangla year where Gregorian ones are counted (১৪৩০-৩১ অর্থবছর), and the reverse."""
    years = [year for year in (said.year, said.last) if year is not None]
    is_bangla = kind == "bangla"
    if all((year < FIRST_GREGORIAN_YEAR) == is_bangla for year in years):
        return
    told = "Bangla years, which are below {year}," if is_bangla else "Gregorian years, from {year} on,"
    raise Fault(said.place, Phrase(told, year=FIRST_GREGORIAN_YEAR))


def _seen_from(
    reference: date | BanglaDate | None, said: FiscalText, country: Country, kind: YearKind
) -> FiscalYear:
    """Return the year that গত, চলতি and the like mean on a day."""
    if reference is None:
        raise Fault(said.place, "a reference, from which the year is seen,")
    now = FiscalYear.of(reference, country=country, kind=kind)
    passed, days = civil_day(reference, civil_rule(country)) - now.first, now.last - now.first
    quarter = 4 * passed.days // (days.days + 1)
    steps = {"previous": -1, "current": 0, "next": 1}
    if quarter != 2:
        steps |= {"ending": 0 if quarter == 3 else -1, "beginning": 1 if quarter == 3 else 0}
    if said.toward not in steps:
        raise Fault(
            said.place,
            Phrase("গত, চলতি or আগামী, for at {day} no year begins or ends soon,", day=str(reference)),
        )
    return FiscalYear(now.year + steps[said.toward], country=country, kind=kind)


def _several(year: FiscalYear, said: FiscalText) -> FiscalPeriod:
    """Return the years from one to another."""
    if said.part:
        raise Fault(said.part.place, "no part of several years")
    last = FiscalYear(said.last or 0, country=year.country, kind=year.kind)
    begin, _, word = str(year).partition(" ")
    return FiscalPeriod(year, year.first, last.last, f"{begin} হতে {str(last).partition(' ')[0]} {word}")


def _part_of(year: FiscalYear, part: Part, bracketed: Part | None) -> FiscalPeriod:
    """Return the part of a year; what is said of it twice must agree."""
    start, count = part.start, part.length
    for named in (part.names, bracketed.names if bracketed else None):
        if named:
            first, last = ((month - year.first.month) % 12 + 1 for month in named)
            if start not in (None, first) or count not in (None, last - first + 1):
                raise Fault(part.place, "the same part in words and in brackets")
            start, count = first, last - first + 1
    if start is None or count is None:
        raise Fault(part.place, "প্রথম or শেষ before the number of months")
    try:
        # Three months from the first, fourth, seventh or tenth are a quarter, whichever way it is written.
        return (
            year.quarter(start // 3 + 1) if count == 3 and start % 3 == 1 else year.months(count, start=start)
        )
    except BanglaCalendarError as error:
        raise Fault(part.place, Phrase("a part that the year has ({error})", error=error.phrase)) from None
