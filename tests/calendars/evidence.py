"""Printed evidence: days that stand in print in both calendars, read from the tables in `data`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

__all__ = ["Pair", "misprints", "pairs", "rows"]

_DATA = Path(__file__).parent / "data"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Bangla = tuple[int, int, int]


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
