"""Printed days, read from the tables in `data`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple, cast

from bangla_calendar import BanglaDate, get_calendar
from bangla_calendar.typing import Country

__all__ = ["Printed", "misprints", "printed"]

_DATA = Path(__file__).parent / "data"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Printed(NamedTuple):
    """A day that is printed with its Bangla date, or that is defined by it."""

    gregorian: date
    country: Country
    bangla: BanglaDate
    weekday: int | None
    id: str | None

    @property
    def name(self) -> str:
        """What the day is called in a list of tests."""
        return f"{self.gregorian}={self.bangla.isoformat()}"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table by the names of its columns; a line that begins with # is a comment."""
    lines = (_DATA / f"{name}.tsv").read_text("utf-8").splitlines()
    head, *body = [line.split("\t") for line in lines if not line.startswith("#")]
    return [dict(zip(head, row, strict=True)) for row in body]


def printed() -> list[Printed]:
    """Return the printed days."""
    return [_printed(row) for row in rows("pairs")]


def misprints() -> list[tuple[date, tuple[int, int], BanglaDate]]:
    """Return the Gregorian date, the month and day as misprinted, and the right date."""
    found = []
    for row in rows("misprints"):
        month, day = map(int, row["printed"].split("-"))
        found.append(
            (date.fromisoformat(row["gregorian"]), (month, day), BanglaDate.fromisoformat(row["right"]))
        )
    return found


def _printed(row: dict[str, str]) -> Printed:
    year, month = int(row["year"]), int(row["month"])
    length = get_calendar(row["calendar"]).month_length(year, month)
    day = length if row["day"] == "last" else int(row["day"])
    weekday = None if row["weekday"] == "-" else _WEEKDAYS.index(row["weekday"])
    bangla = BanglaDate(year, month, day, calendar=row["calendar"])
    key = None if row["id"] == "-" else row["id"]
    return Printed(date.fromisoformat(row["gregorian"]), cast(Country, row["country"]), bangla, weekday, key)
