"""The ledger of printed evidence, `tests/data`: days that print gives in both calendars."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bangla_calendar.calendars import get_calendar

__all__ = ["DATA", "Bangla", "Pair", "SetAside", "fields", "pairs", "rows", "set_aside"]

DATA = Path(__file__).parents[1] / "data"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Bangla = tuple[int, int, int]


class Pair(NamedTuple):
    """One printed day: in both calendars, where it was printed, and by which calendar that place counts."""

    gregorian: date
    bangla: Bangla
    weekday: int | None
    kind: str
    place: str
    calendar: str
    source: str
    quote: str

    @property
    def name(self) -> str:
        """What the pair is called in a list of tests."""
        return f"{self.gregorian}={'-'.join(map(str, self.bangla))}"

    def holds_by(self, calendar: str) -> bool:
        """Whether a calendar gives the pair in both directions."""
        counted = get_calendar(calendar)
        year, month, day = self.bangla
        ordinal = self.gregorian.toordinal()
        return (
            counted.min_year <= year <= counted.max_year
            and day <= counted.month_length(year, month)
            and counted.to_ordinal(year, month, day) == ordinal
            and counted.from_ordinal(ordinal) == self.bangla
        )


class SetAside(NamedTuple):
    """A pair held against no calendar, the reason, and the right Bangla date where it was worked out."""

    pair: Pair
    reason: str
    right: Bangla | None


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table by the names of its columns; a line that begins with # is a comment."""
    lines = path.read_text("utf-8").splitlines()
    head, *body = [line.split("\t") for line in lines if not line.startswith("#")]
    return [dict(zip(head, row, strict=True)) for row in body]


def fields(text: str) -> Bangla:
    """Return the year, month and day of `1430-06-15`."""
    year, month, day = map(int, text.split("-"))
    return year, month, day


def pairs(*calendars: str) -> list[Pair]:
    """Return the printed pairs in the order of days, of all calendars or of some."""
    found = map(_pair, rows(DATA / "printed-pairs.tsv"))
    return [pair for pair in found if not calendars or pair.calendar in calendars]


def set_aside(reasons: Iterable[str] = ()) -> list[SetAside]:
    """Return the pairs that were set aside, for all reasons or for some."""
    found = []
    for row in rows(DATA / "set-aside.tsv"):
        right = None if row["right"] == "-" else fields(row["right"])
        found.append(SetAside(_pair(row), row["reason"], right))
    wanted = {*reasons}
    return [one for one in found if not wanted or one.reason in wanted]


def _pair(row: dict[str, str]) -> Pair:
    weekday = None if row["weekday"] == "-" else _WEEKDAYS.index(row["weekday"])
    return Pair(
        date.fromisoformat(row["gregorian"]),
        fields(row["bangla"]),
        weekday,
        *(row[name] for name in ("kind", "place", "calendar", "source", "quote")),
    )
