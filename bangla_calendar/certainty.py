"""How well a date is known: the basis of its year, the margin of its month, and what a reader should know."""

from __future__ import annotations

from bangla_calendar.calendars import get_calendar
from bangla_calendar.calendars.bangladesh import RULE_1988
from bangla_calendar.civil import PlainDate
from bangla_calendar.date import BanglaDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bangla_calendar.calendars.base import Calendar

__all__ = ["DOUBTS", "NEAR_MIDNIGHT", "certainty", "doubts", "note"]

# A month that starts so near to midnight, in minutes, may start a day off in another almanac.
NEAR_MIDNIGHT = 35
_FIRST_YEAR_FROM_MIDNIGHT = RULE_1988.min_year
_YEARS = f"the years {RULE_1988.min_year}-{RULE_1988.max_year}"
# What may be doubtful about an answer, and what a reader should know of it.
DOUBTS = {
    "reconstructed": f"{_YEARS} are reconstructed from printed dates, not from the text of a rule",
    "computed": "there is no printed evidence for this calendar in this year: the date is computed",
    "sunrise": (
        f"before {_FIRST_YEAR_FROM_MIDNIGHT} the day began at sunrise: "
        "times between midnight and sunrise carry the previous Bangla date"
    ),
    "margin": "the month begins within 35 minutes of midnight: another almanac may differ by a day",
    "hijri": "the Hijri date is computed, not moon-sighted: its month may begin days off",
    "clock": "only the day is converted: the time beside it is left out",
    "zone": "a moment with a time zone is its day in the calendar's own zone, unless another is asked for",
}
# The other bases of years, which leave no doubt.
_SURE = {
    "published": "the rule is published",
    "attested": "printed dates of these years agree with the calendar",
}


def certainty(calendar: Calendar, year: int, month: int) -> dict[str, object]:
    """Return the basis of a year and the margin of a month, in minutes or None."""
    return {"basis": calendar.basis(year), "margin": calendar.ingress_margin(year, month)}


def doubts(day: object) -> Iterator[str]:
    """Yield the keys of `DOUBTS` that hold for a date, of which only Bangla and Hijri ones may be doubtful.

    >>> [*doubts(BanglaDate(1268, 1, 25))], [*doubts(BanglaDate(1430, 6, 15))]
    (['sunrise'], [])
    """
    if isinstance(day, PlainDate) and day.family == "hijri":
        yield "hijri"
    if not isinstance(day, BanglaDate):
        return
    calendar = get_calendar(day.calendar)
    basis = calendar.basis(day.year)
    if basis in DOUBTS:
        yield basis
    if day.year < _FIRST_YEAR_FROM_MIDNIGHT:
        yield "sunrise"
    margin = calendar.ingress_margin(day.year, day.month)
    if margin is not None and margin < NEAR_MIDNIGHT:
        yield "margin"


def note(day: BanglaDate, others: Iterable[str] = ()) -> str:
    """Return in words by which calendar a date holds, how well that is known, and what may be doubtful.

    `others` are further keys of `DOUBTS`.

    >>> note(BanglaDate(1430, 6, 15))
    'bangladesh: the rule is published'
    >>> note(BanglaDate(1431, 1, 1, calendar="west-bengal")).partition("; ")[2]
    'the month begins 13 minutes from midnight: another almanac may differ by a day'
    """
    calendar = get_calendar(day.calendar)
    basis = calendar.basis(day.year)
    keys = [key for key in dict.fromkeys([*doubts(day), *others]) if key != basis]
    words = [_SURE.get(basis) or DOUBTS[basis], *(DOUBTS[key] for key in keys)]
    if "margin" in keys:
        margin = f"the month begins {calendar.ingress_margin(day.year, day.month):.0f} minutes from midnight"
        words = [f"{margin}:{word.partition(':')[2]}" if word == DOUBTS["margin"] else word for word in words]
    return f"{day.calendar}: {'; '.join(words)}"
