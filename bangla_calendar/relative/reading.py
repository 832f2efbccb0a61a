"""The strict readers of relative time and of lengths of time: a whole text, or an error that says why not."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, ParseError, Phrase
from bangla_calendar.grammar.durations import LONGEST, read_duration, read_relative, relative_at, words_of
from bangla_calendar.grammar.shifts import exact, moved
from bangla_calendar.language.normal_form import fold, fold_row
from bangla_calendar.language.tables.date_words import THIS_UNIT
from bangla_calendar.language.tables.durations import TOWARD
from bangla_calendar.language.units import unit_forms
from bangla_calendar.language.visible_text import visible
from bangla_calendar.moments import local

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo
    from fractions import Fraction
    from typing import Literal, overload

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.finding import DateMatch
    from bangla_calendar.grammar.durations import Relative
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["RelativeTime", "parse_duration", "parse_relative"]

# What `find_dates` may say of an expression that is taken all the same.
_HARMLESS = {"year-from-reference", "midnight", "night-following"}
_STOPS = " \t\r\n।.!"
_GENITIVE = "এর"


class RelativeTime(NamedTuple):
    """What a relative text means, and whether that is approximate.

    >>> found = parse_relative("প্রায় ৩ ঘণ্টা আগে", datetime(2024, 3, 15, 16, 20))
    >>> found.value, found.approximate
    (datetime.datetime(2024, 3, 15, 13, 20), True)
    """

    value: date | datetime | tuple[date, date]
    """A moment where hours or minutes are given, else a day; of a stretch of time (গত মাসে) both its ends."""
    approximate: bool
    """Whether the text says so: প্রায়, খানেক."""


def parse_relative(
    text: str,
    reference: date | BanglaDate,
    *,
    tz: tzinfo | str | None = None,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
) -> RelativeTime:
    """Return the time that a whole text gives relative to `reference`, the present.

    Read are lengths of time before and after it, with sums of units in any order, fractions and figures or
    words (সাড়ে তিন ঘণ্টা আগে, ২ দিন ৪ ঘণ্টা পর, মাস তিনেক আগে, এইমাত্র), stretches (গত ২৪ ঘণ্টায়, আগামী তিন
    দিনের মধ্যে), and what `find_dates` resolves: আজ, গতকাল রাত ৮টায়, আগামী শুক্রবার, গত ৫ আগস্ট, গত মাসে. A
    length before or after a printed date is counted from that.

    Days, weeks, months and years lead to a day, hours, minutes and seconds to a moment, for which the
    reference must be one. Months and years are clamped to the last day of a month, and are `approximate`, as
    is what the text calls so (প্রায়, -খানেক).

    An aware `reference` is first moved to `tz`, a zone or its name, by default the civil zone of `calendar`
    (the rule for Bangla dates); with `"own"` it stays in its own.

    Raises `ParseError` for a text with anything else in it, without a number (কয়েক দিন আগে), that may be past
    or to come (কাল, পরশু), for a part of a month, and for ২ ঘণ্টায়, which means within as well as in.

    >>> reference = datetime(2024, 3, 15, 16, 20)
    >>> parse_relative("৫ ঘণ্টা ২০ মিনিট আগে", reference).value
    datetime.datetime(2024, 3, 15, 11, 0)
    >>> parse_relative("দেড় বছর আগে", reference)
    RelativeTime(value=datetime.date(2022, 9, 15), approximate=True)
    """
    reference = local("reference", reference, tz, calendar)
    try:
        relative = read_relative(text)
    except ParseError as error:
        found = _beside_dates(text, reference, calendar) if len(text) <= LONGEST else None
        if found is None:
            raise error from None
        return found
    return _resolved(relative, reference, text)


def _resolved(relative: Relative, reference: date, text: str) -> RelativeTime:
    """Return what a length of time seen from a reference means."""
    duration, side, is_window = relative
    if (duration.has_clock or not side) and not isinstance(reference, datetime):
        raise ParseError(text, 0, "a reference with a clock, from which hours can be counted,")
    if not side:
        return RelativeTime(reference, approximate=False)
    value = moved(reference, duration, side)
    if not is_window:
        return RelativeTime(value, duration.approximate)
    here = reference if duration.has_clock else date.fromordinal(reference.toordinal())
    return RelativeTime((value, here) if side < 0 else (here, value), duration.approximate)


def _beside_dates(text: str, reference: date, calendar: BanglaCalendarId) -> RelativeTime | None:
    """Return what a text as it looks means by its dates; places in errors are those of the text."""
    shown, offset = visible(text)
    try:
        return _counted_from_date(shown, calendar) or _found(shown, reference, calendar)
    except ParseError as error:
        raise error.at(text, offset(error.position)) from None


def _counted_from_date(text: str, calendar: BanglaCalendarId) -> RelativeTime | None:
    """Return the day before or after a printed date: ২০২৪ সালের ১৫ জানুয়ারির ৩ দিন আগে."""
    from bangla_calendar.finding import find_dates

    words = words_of(text.rstrip(_STOPS))
    for at in range(1, len(words)):
        found = relative_at(words, at)
        if found is None or found[1] < len(words) or found[0].is_window or not found[0].side:
            continue
        before = text[: words[at].start].rstrip()
        dates = find_dates(before, calendar=calendar)
        if len(dates) != 1 or dates[0].flags or not _is_genitive(before, dates[0]):
            return None
        day = dates[0].gregorian
        return _resolved(found[0], day, text) if isinstance(day, date) else None
    return None


def _is_genitive(text: str, match: DateMatch) -> bool:
    """Return whether a text is a date in the genitive, and nothing else."""
    ending = text[match.end :].strip(" -")
    return not text[: match.start].strip() and ending in ("", _GENITIVE) and text.endswith("র")


def _found(text: str, reference: date, calendar: BanglaCalendarId) -> RelativeTime | None:
    """Return what `find_dates` resolves of a whole text, in the zone of the reference."""
    from bangla_calendar.finding import find_dates

    tz = reference.tzinfo if isinstance(reference, datetime) else None
    seen_from = reference.replace(tzinfo=None) if isinstance(reference, datetime) else reference
    matches = find_dates(text, calendar=calendar, reference=seen_from)
    if not matches or text[matches[-1].end :].strip(_STOPS):
        return None
    match, before = matches[-1], text[: matches[-1].start].strip()
    if len(matches) == 2 and matches[0].kind == "relative" and matches[0].text == before:
        before = ""  # গত বছরের ৯ মার্চ: the year that is named resolves the date
    elif len(matches) > 1:
        return None
    is_relative = match.kind == "relative" or (match.kind == "range" and match.calendar is None)
    if before and not _is_of_span(before, match) and (is_relative or before not in _sides()):
        return None
    if len(matches) == 1 and not before and not is_relative:
        raise ParseError(text, match.start, "a time seen from the reference, not a date by itself,")
    if "approximate" in match.flags:  # what is wrong with a length its own reader says
        return None
    doubts = [flag for flag in match.flags if flag not in _HARMLESS]
    if doubts:
        raise ParseError(text, match.start, Phrase("a time without doubt ({flags})", flags=", ".join(doubts)))
    meant = match.gregorian
    if meant is None:
        raise ParseError(text, match.start, "a time that means one day, moment or stretch of days")
    if isinstance(meant, tuple):
        return RelativeTime((_in_zone(meant[0], tz), _in_zone(meant[1], tz)), approximate=False)
    return RelativeTime(_in_zone(meant, tz), approximate=False)


def _is_of_span(before: str, match: DateMatch) -> bool:
    """Return whether a match is a day of the reference's year or month: এ বছরের ৯ মার্চ, এ মাসের ১৫ তারিখ."""
    unit = _spans().get(fold(before))
    if match.kind == "relative":
        return unit == "month" and match.day is not None
    return unit == "year" and match.year is None


@cache
def _spans() -> Mapping[str, str]:
    """Return how the reference's own month and year are written, each with its unit."""
    these = [f"{this}{gap}" for this in fold_row(THIS_UNIT) for gap in ("", " ")]
    return {f"{this}{form}": unit for this in these for form, (unit, _) in unit_forms().items()}


@cache
def _sides() -> frozenset[str]:
    return frozenset(form for row in TOWARD.values() for form in fold_row(row))


def _in_zone(value: date, tz: tzinfo | None) -> date:
    return value.replace(tzinfo=tz) if isinstance(value, datetime) else value


if TYPE_CHECKING:

    @overload
    def parse_duration(text: str, *, items: Literal[False] = False) -> timedelta: ...
    @overload
    def parse_duration(text: str, *, items: Literal[True]) -> dict[str, int | Fraction]: ...


def parse_duration(text: str, *, items: bool = False) -> timedelta | dict[str, int | Fraction]:
    """Return the length of time that a whole text is, as a timedelta.

    Read are sums of units in any order, each once, in figures or words with fractions: ২ ঘণ্টা ৩০ মিনিট, দেড়
    ঘণ্টা, আধঘণ্টা, ১.৫ দিন; numbers may be stated twice: ৭ (সাত) দিন. With `items` the answer is how many there
    are of each unit, an integer or an exact `Fraction`, by the names that `timedelta` and `BanglaDate.add`
    have for them.

    Raises `ParseError` for anything else, for a length that the text calls approximate (প্রায়, -খানেক), and
    without `items` for months and years, whose lengths differ; `DateRangeError` beyond the longest timedelta.

    >>> parse_duration("২ ঘণ্টা ৩০ মিনিট"), parse_duration("দেড় ঘণ্টা")
    (datetime.timedelta(seconds=9000), datetime.timedelta(seconds=5400))
    >>> parse_duration("১ বছর ২ মাস", items=True)
    {'years': 1, 'months': 2}
    """
    duration = read_duration(text)
    if duration.is_about:
        raise ParseError(text, 0, "an exact length of time")
    if items:
        amounts = ((f"{unit}s", amount) for unit, amount in duration.items)
        return {unit: amount if amount.denominator > 1 else int(amount) for unit, amount in amounts}
    if duration.months:
        raise ParseError(text, 0, "a length without months and years, which differ (items=True gives them),")
    try:
        return exact(duration)
    except DateRangeError:
        raise
    except BanglaCalendarError as error:
        raise ParseError(
            text, 0, Phrase("a length of whole microseconds ({error})", error=error.phrase)
        ) from None
