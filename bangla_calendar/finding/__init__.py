"""Tolerant reading: every date in running text, with its place and what is doubtful about it."""

from __future__ import annotations

from collections import deque

from bangla_calendar.arguments import OWN_ZONE, checked_pivot, plain_text, time_zone
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.civil import civil_time
from bangla_calendar.date import BanglaDate
from bangla_calendar.finding.match import DateMatch, Given, set_observance
from bangla_calendar.finding.pairs import paired
from bangla_calendar.finding.scan import expressions, rows
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.language.visible_text import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, tzinfo

    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.finding.named_days import NamedDays
    from bangla_calendar.grammar.fields import Fields
    from bangla_calendar.typing import BanglaCalendarId, Country

__all__ = ["DateMatch", "find_dates", "iter_dates"]

# The shifts of an expression whose year is counted from the one told before it.
_SEEN_FROM_TOLD = ("told year", "year beside")
# What is counted from something told before, and what that is is not known.
_UNREAD = (("unread year", 0),)


def find_dates(
    text: str,
    *,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
    reference: date | BanglaDate | None = None,
    pivot: int | None = 30,
    tz: tzinfo | str | None = None,
    country: Country | None = None,
    observances: Country | None = None,
) -> list[DateMatch]:
    """Return every expression of time in a text, in its order; see `DateMatch`.

    Found are dates in every shape and spelling that `parse_date` reads, incomplete ones too, ranges, years
    with সাল, an era or an ending, clocks, and relative expressions; see `docs/reading-dates.md`. What
    is doubtful is kept and flagged. Of expressions that overlap the longest stays. Offsets count in the text
    as given.

    `calendar` is the rule for the Bangla dates. `reference` (a `date`, a `datetime` or a `BanglaDate`) is the
    day from which relative expressions, and days without a year, are resolved. Two digits of a year up to
    `pivot` belong to this century, others to the last; with None such years are not read. With a `country`
    (`"BD"`, `"IN"` or a state of India) fiscal, tax and school years and their parts have their days, গত and
    চলতি অর্থবছর those seen from the reference; see `parse_fiscal_year`.

    A moment with a printed time zone (see `parse_date`) is an aware datetime only with `tz`, a zone or its
    name to which it is moved, or `"own"` for the printed one, and None where the name may be of several
    zones; the fields stay as printed. An aware reference is moved to `tz` as well, by default to the
    calendar's civil zone.

    With `observances`, the names of a country's observances are read where a year stands beside them, with
    the flag `observance`; it is `"BD"`, `"IN-WB"`, `"IN-TR"`, `"IN-AS"` or `"IN"`, as in
    `bangla_calendar.observances`. A name without a year is not read, nor is that of a day set by the moon.

    >>> [(found.text, str(found.gregorian)) for found in find_dates("ঢাকা, ১৫ আশ্বিন ১৪৩০: ৬ শ্রমিক নিহত")]
    [('১৫ আশ্বিন ১৪৩০', '2023-09-30')]
    >>> found, = find_dates("২০২৪ সালের বিজয় দিবসে ছুটি", observances="BD")
    >>> found.text, str(found.gregorian), found.observance
    ('২০২৪ সালের বিজয় দিবসে', '2024-12-16', 'victory-day')
    """
    return list(
        iter_dates(
            text,
            calendar=calendar,
            reference=reference,
            pivot=pivot,
            tz=tz,
            country=country,
            observances=observances,
        )
    )


def iter_dates(
    text: str,
    *,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
    reference: date | BanglaDate | None = None,
    pivot: int | None = 30,
    tz: tzinfo | str | None = None,
    country: Country | None = None,
    observances: Country | None = None,
) -> Iterator[DateMatch]:
    """Yield what `find_dates` returns, one by one, while the text is read.

    >>> next(iter_dates("১৭ আগস্ট ২০২২, ২২:০৭আপডেট")).gregorian
    datetime.datetime(2022, 8, 17, 22, 7)
    """
    text = plain_text(text)
    rule = get_bangla_calendar(calendar)
    if isinstance(reference, BanglaDate):
        reference = reference.to_gregorian()
    elif reference is not None:
        reference = civil_time(reference, rule, tz)
    if pivot is not None:
        checked_pivot(pivot)
    if tz is not None and tz != OWN_ZONE:
        tz = time_zone(tz)
    days = None
    if observances is not None:
        from bangla_calendar.finding.named_days import named_days

        days = named_days(observances, rule.id)
    found = _matches(text, rule, reference, pivot, tz, days)
    if country is not None:
        found = _with_fiscal_years(text, found, rule, reference, country)
    return paired(text, found)


def _with_fiscal_years(
    text: str, found: Iterator[DateMatch], calendar: Calendar, reference: date | None, country: Country
) -> Iterator[DateMatch]:
    """Return matches with the fiscal years of a country in the place of what they overlap."""
    from bangla_calendar.finding.fiscal import fiscal_years
    from bangla_calendar.periods.fiscal import kinds_of

    kinds_of(country)  # an unknown country is an error for a text without years as well
    return _merged(
        found,
        [
            DateMatch(
                years.expression,
                text[years.start : years.end],
                years.start,
                Given(calendar, reference),
                days=(years.first, years.last),
            )
            for years in fiscal_years(text, country, reference)
        ],
    )


def _merged(found: Iterator[DateMatch], years: list[DateMatch]) -> Iterator[DateMatch]:
    """Yield matches and fiscal years in order, without the matches that these overlap."""
    waiting = deque(years)
    end = 0
    for match in found:
        while waiting and waiting[0].start < match.end:
            end = waiting[0].end
            yield waiting.popleft()
        if match.start >= end:
            yield match
    yield from waiting


def _in_told_year(expression: Expression, years: int, told: Fields) -> tuple[Expression, Fields]:
    """Return an expression in a year counted from the last mentioned (ওই বছরের, পরের বছরের), if it has that.

    With it come the fields of the year that is now the last mentioned.
    """
    fields = expression.fields
    if told.year is None or told.calendar not in (None, fields.calendar):
        return expression, told
    year = told.year + years
    return Expression(expression.kind, fields, expression.end, (("year told", year),)), fields.in_year(year)


def _matches(
    text: str,
    calendar: Calendar,
    reference: date | None,
    pivot: int | None,
    tz: tzinfo | str | None,
    days: NamedDays | None,
) -> Iterator[DateMatch]:
    shown, offset = visible(text)
    given = Given(calendar, reference, tz)
    told: Fields | None = None
    has_month = False
    found = rows(shown, pivot) if days is None else [(0, days.among(shown, expressions(shown, pivot)))]
    # A text may hold nothing but expressions, so this loop does no more than it must.
    for place, row in found:
        for expression, start, end, _ in row:
            if expression.fields.year is not None:
                told = expression.fields
            elif told is not None and expression.shifts and expression.shifts[0][0] in _SEEN_FROM_TOLD:
                expression, told = _in_told_year(expression, int(expression.shifts[0][1]), told)
            elif has_month and expression.shifts and expression.shifts[0][0] == "month beside":
                expression = Expression(expression.kind, expression.fields, expression.end, _UNREAD)
            has_month = has_month or expression.fields.month is not None
            start += place
            end += place
            if shown is not text:
                start, end = offset(start), offset(end - 1) + 1
            if days is None or (named := days.named(expression)) is None:
                yield DateMatch(expression, text[start:end], start, given)
                continue
            match = DateMatch(expression, text[start:end], start, Given(named.rule, reference, tz))
            set_observance(match, named.id)
            yield match
