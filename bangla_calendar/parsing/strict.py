"""The strict reader of every shape: a whole text as tokens, clock and date, or an error that says why not."""

from __future__ import annotations

import re
from datetime import datetime

from bangla_calendar.calendars import get_bangla_calendar
from bangla_calendar.calendars.base import GREGORIAN, Calendar
from bangla_calendar.calendars.years import full_year
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError, ParseError
from bangla_calendar.language.names import weekday_name
from bangla_calendar.parsing.fields import FAMILIES, FIRST_GREGORIAN_YEAR
from bangla_calendar.parsing.plain import day_in
from bangla_calendar.parsing.tokens import Tokens, tokens_from
from bangla_calendar.parsing.whole import CLOCK_KIND, WholeDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from bangla_calendar.parsing.fields import Fields
    from bangla_calendar.parsing.whole import Figure

__all__ = ["read"]

# No clock is without one of these: a colon, টা, AM, a part of the day.
_CLOCK_KINDS = frozenset(":hHap")
# A part of the day after a clock belongs to it, whatever follows: ১২:০০ রাত, ১ জানুয়ারি ২০০০.
_PART_AFTER = "d ?: ?d(?: ?: ?d)? (?P<part>p)"
_FIGURES_OF_CLOCK = (
    "(?P<hour>d) ?(?:: ?(?P<minute>d)(?: ?: ?(?P<second>d))?|h(?:,? (?P<minute_of_hour>d) ?i)?)"
)
_ENDS_OF_CLOCK = {"hour": 23, "minute": 59, "minute_of_hour": 59, "second": 59}
# A zone at the end of a clock: UTC, Z, +06:00.
_ZONE = r"(?:z|[+-](?:d:d|y))$"


def read(
    text: str, calendar: str, numeric: str | None, order: str, pivot: int | None
) -> BanglaDate | date | datetime:
    """Return the date that a text gives which has no invisible signs and no blanks but spaces."""
    tokens, clock, clock_place = _with_clock(tokens_from(text, stop=len(text.rstrip())))
    whole = WholeDate(tokens)
    month, era = whole.month, whole.era
    if era and era.name not in FAMILIES:
        raise ParseError(text, era.start, "an era of the Bangla or Gregorian calendar")
    if month and era and month.name != era.name:
        raise ParseError(text, era.start, f"an era of the {month.name} calendar, as the month is,")
    year, month_number, day = whole.year_month_day(order)
    named = month or era
    family = named.name if named else numeric
    full = _full_year(text, year, family, pivot)
    if family is None:
        family = _family_of_figures(text, year.place, (full, month_number, day), calendar)
    if family == "hijri":
        raise ParseError(text, 0, "a Bangla or Gregorian date, for there is no type for a Hijri one,")
    found = day_in(family, full, month_number, day, calendar)
    if whole.weekday and whole.weekday.value != found.weekday():
        right = found.weekday()
        raise ParseError(text, whole.weekday.start, f"{weekday_name(right)} ({weekday_name(right, 'en')})")
    if clock is None:
        return found
    if isinstance(found, BanglaDate):
        expected = "no clock, for there is no type for a Bangla date with one (find_dates tells both),"
        raise ParseError(text, clock_place, expected)
    return datetime(found.year, found.month, found.day, clock.hour or 0, clock.minute or 0, clock.second or 0)


def _with_clock(tokens: Tokens) -> tuple[Tokens, Fields | None, int]:
    """Return the tokens with their clock as one, the clock, and where it stands."""
    kinds = tokens.kinds
    if _CLOCK_KINDS.isdisjoint(kinds):
        return tokens, None, 0
    from bangla_calendar.parsing.reading import clock_at

    later = re.search(_PART_AFTER, kinds)
    part = tokens[later.start("part")].name if later else ""
    starts = (at for at in range(len(tokens)) if kinds[at] in "NpaqdcHB" and kinds[at - 1 : at] != ".")
    clocks = [(at, read) for at in starts if (read := clock_at(tokens, at, part))]
    if not clocks:
        _check_fields_of_clock(tokens)
        return tokens, None, 0
    # The longest: of ১৩ AM ১২:০০ the second is the clock.
    at, (clock, end, _) = max(clocks, key=lambda one: one[1][1] - one[0])
    place = tokens[at].start
    if "zone-printed" in clock.flags:
        zone = tokens[at + len(re.sub(_ZONE, "", kinds[at:end]))]
        shown = tokens.text[zone.start : tokens[end - 1].end]
        raise ParseError(
            tokens.text, zone.start, f"a time without a zone ({shown}), for the answer has none,"
        )
    if "night-following" in clock.flags:
        raise ParseError(tokens.text, place, "a time on the day itself, not in the night that follows it")
    if "hour-contradicts-part" in clock.flags:
        raise ParseError(tokens.text, place, f"an hour that goes with {clock.part}")
    if later and later.end() > end:
        end = later.end()
    if kinds[at - 1 : at] == "Z":  # 2023-09-30T10:07
        at -= 1
    items = [*tokens.items[:at], (place, tokens[end - 1].end, 0, "", 0), *tokens.items[end:]]
    with_clock = f"{kinds[:at]}{CLOCK_KIND}{kinds[end:]}"
    return Tokens(tokens.text, with_clock, items, tokens.stop), clock, place


def _check_fields_of_clock(tokens: Tokens) -> None:
    """Raise where the figures of what looks like a clock are no hour, minute or second."""
    for match in re.finditer(_FIGURES_OF_CLOCK, tokens.kinds):
        for group, end in _ENDS_OF_CLOCK.items():
            value = tokens[match.start(group)].value if match[group] else 0
            if value > end:
                raise DateRangeError(group.removesuffix("_of_hour"), value, 0, end, "a clock of 24 hours")


def _full_year(text: str, year: Figure, family: str | None, pivot: int | None) -> int:
    """Return the year in full: one of two digits needs a pivot and a calendar."""
    if year.digits > 2:
        return year.value
    if year.digits < 2:
        raise ParseError(text, year.place, "a year in full, or one in two digits with a pivot")
    calendar = "the calendar of one in two digits (by an era, or numeric)"
    if pivot is None:
        missing = "a pivot for one in two digits" if family else f"a pivot and {calendar}"
        raise ParseError(text, year.place, f"a year in full, or {missing}")
    if family is None:
        raise ParseError(text, year.place, f"a year in full, or {calendar}")
    return full_year(year.value, pivot, family)


def _family_of_figures(text: str, place: int, fields: tuple[int, int, int], calendar: str) -> str:
    """Return the family of a date in figures by its year, which stands at a place, or refuse to guess."""
    if fields[0] >= FIRST_GREGORIAN_YEAR:
        return "gregorian"
    shown = "{:04}-{:02}-{:02}".format(*fields)
    rules = (get_bangla_calendar(calendar), GREGORIAN)
    bangla, gregorian = (_has(rule, fields) for rule in rules)
    if bangla and gregorian:
        why = f"{shown} is a date of the Gregorian year {fields[0]} as well as of the Bangla one ({calendar})"
    elif bangla or gregorian:
        only = f"the Bangla calendar ({calendar})" if bangla else "the Gregorian calendar"
        why = f"a year before {FIRST_GREGORIAN_YEAR} may be of either, though only {only} has {shown}"
    else:
        rules[0].check(*fields)
    raise ParseError(text, place, f"an era or a choice of calendar, for {why},")


def _has(rule: Calendar, fields: tuple[int, int, int]) -> bool:
    """Return whether a calendar has a date."""
    try:
        rule.check(*fields)
    except DateRangeError:
        return False
    return True
