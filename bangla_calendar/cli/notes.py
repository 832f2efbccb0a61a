"""Notes on stderr: what a reader should know of how well the dates of an answer are known."""

from __future__ import annotations

import click

from bangla_calendar.calendars import get_calendar
from bangla_calendar.calendars.bangladesh import RULE_1988
from bangla_calendar.civil import PlainDate
from bangla_calendar.date import BanglaDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DOUBTFUL", "Notes"]

# A month that starts so near to midnight, in minutes, may start a day off in another almanac.
DOUBTFUL = 35
_FIRST_YEAR_FROM_MIDNIGHT = RULE_1988.min_year
_YEARS = f"the years {RULE_1988.min_year}-{RULE_1988.max_year}"
_DOUBTS = {
    "reconstructed": f"{_YEARS} are reconstructed from printed dates, not from the text of a rule",
    "computed": "no printed date of this year bears witness to this calendar: the date is computed",
    "sunrise": (
        f"before {_FIRST_YEAR_FROM_MIDNIGHT} the day began at sunrise: "
        "the hours after midnight bear the date before"
    ),
    "margin": "the month begins within 35 minutes of midnight: another almanac may differ by a day",
    "hijri": "the Hijri date is computed: where the moon is watched for, its month may begin days off",
    "clock": "the answer is the day alone: the clock beside it is left out",
}


class Notes:
    """Counts the answers that deserve a note."""

    def __init__(self) -> None:
        self._answers = 0
        self._counts = dict.fromkeys(_DOUBTS, 0)

    def take(self, *dates: object, clock: bool = False) -> None:
        """Count an answer that rests on some dates, of which the Bangla and Hijri ones may be doubtful.

        With `clock`, a clock is left out of the answer.
        """
        self._answers += 1
        self._counts["clock"] += clock
        for doubt in {doubt for day in dates for doubt in _doubts(day)}:
            self._counts[doubt] += 1

    def tell(self) -> None:
        """Print the notes: a line each for one answer, for several one line with the counts."""
        told = [(count, _DOUBTS[doubt]) for doubt, count in self._counts.items() if count]
        if self._answers > 1 and told:
            counted = "; ".join(f"{count} of {self._answers}: {note}" for count, note in told)
            click.echo(f"note: {counted}", err=True)
        else:
            for _, note in told:
                click.echo(f"note: {note}", err=True)


def _doubts(day: object) -> Iterator[str]:
    """Yield the keys of the notes that a date deserves."""
    if isinstance(day, PlainDate) and day.family == "hijri":
        yield "hijri"
    if not isinstance(day, BanglaDate):
        return
    calendar = get_calendar(day.calendar)
    basis = calendar.basis(day.year)
    if basis in _DOUBTS:
        yield basis
    if day.year < _FIRST_YEAR_FROM_MIDNIGHT:
        yield "sunrise"
    margin = calendar.ingress_margin(day.year, day.month)
    if margin is not None and margin < DOUBTFUL:
        yield "margin"
