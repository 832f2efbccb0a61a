"""Printed evidence: days that stand in print in both calendars, read from the tables in `data`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

__all__ = ["KNOWN_DAYS", "Pair", "misprints", "pairs", "rows"]

_DATA = Path(__file__).parent / "data"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Bangla = tuple[int, int, int]

# Days of other calendars that history gives: the calendar, its date, the Gregorian day.
KNOWN_DAYS: list[tuple[str, Bangla, date]] = [
    ("hijri", (1, 1, 1), date(622, 7, 19)),  # 16 July 622 in the Julian calendar
    ("hijri", (1445, 3, 15), date(2023, 9, 30)),  # the press of Dhaka, by the moon, printed the 14th
    ("saka", (1879, 1, 1), date(1957, 3, 22)),  # in force from this day
    ("saka", (1922, 1, 1), date(2000, 3, 21)),  # a leap year begins a day earlier
    ("julian", (1582, 10, 5), date(1582, 10, 15)),  # the day of the reform
    ("julian", (1752, 9, 3), date(1752, 9, 14)),  # the day of Britain's
    ("julian", (1757, 6, 12), date(1757, 6, 23)),  # Plassey
]


class Pair(NamedTuple):
    """One printed day. `kind` says where it was printed, or why the print is wrong."""

    gregorian: date
    bangla: Bangla
    weekday: int | None
    kind: str

    @property
    def name(self) -> str:
        """What the pair is called in a list of tests."""
        return f"{self.gregorian}={'-'.join(map(str, self.bangla))}"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table by the names of its columns; a line that begins with # is a comment."""
    lines = (_DATA / f"{name}.tsv").read_text("utf-8").splitlines()
    head, *body = [line.split("\t") for line in lines if not line.startswith("#")]
    return [dict(zip(head, row, strict=True)) for row in body]


def fields(text: str) -> Bangla:
    """Return the year, month and day of `1430-06-15`."""
    year, month, day = map(int, text.split("-"))
    return year, month, day


def pairs(name: str) -> list[Pair]:
    """Return the printed pairs of a table."""
    return [_pair(row, row["kind"]) for row in rows(name)]


def misprints(name: str) -> list[tuple[Pair, Bangla]]:
    """Return the pairs that are wrong, each with the date that the rule in force gives."""
    return [(_pair(row, row["verdict"]), fields(row["rule"])) for row in rows(name)]


def _pair(row: dict[str, str], kind: str) -> Pair:
    weekday = row["weekday"]
    return Pair(
        date.fromisoformat(row["gregorian"]),
        fields(row["bangla"]),
        None if weekday == "-" else _WEEKDAYS.index(weekday),
        kind,
    )
