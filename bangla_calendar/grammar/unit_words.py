"""Units among the words of dates: of time, also with what says past or next; of measure and of money."""

from __future__ import annotations

from bangla_calendar.language.normal_form import fold_row
from bangla_calendar.language.tables.date_words import CURRENT, NEXT, THAT_UNIT, THIS_UNIT
from bangla_calendar.language.tables.durations import TOWARD
from bangla_calendar.language.tables.spoken_units import CURRENCY_WORDS, SUBUNITS, UNITS
from bangla_calendar.language.units import unit_forms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    # Kind, number and name.
    Entry = tuple[str, int, str]

__all__ = ["measure_entries", "unit_entries"]

_KINDS_OF_UNITS = {"month": "U", "minute": "i", "second": "s"}
_SHORTEST_ENGLISH = 3


def unit_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the units, the words for past, present and next, and both in one: গতমাসে, এবছর."""
    units = dict(_plain_units())
    yield from units.items()
    # পরের is seen from the year told before, where there is one.
    directions = ((-1, TOWARD[-1], ""), (0, CURRENT, ""), (1, TOWARD[1], ""), (1, NEXT, "beside"))
    for side, row, name in directions:
        for direction in fold_row(row):
            yield direction, ("P", side, name)
            yield from ((f"{direction}{form}", ("Y", side, entry[2])) for form, entry in units.items())
    for is_told, row in enumerate((THIS_UNIT, THAT_UNIT)):
        for this in fold_row(row):
            yield from (
                (f"{this}{form}", ("A", is_told, unit))
                for form, (_, _, unit) in units.items()
                if unit in ("month", "year")
            )


def _plain_units() -> Iterator[tuple[str, Entry]]:
    """Yield the units of time; of English ones the words alone, for single letters stand for much else."""
    for form, (unit, case) in unit_forms().items():
        if form.isascii() and len(form) < _SHORTEST_ENGLISH:
            continue
        kind = _KINDS_OF_UNITS.get(unit, "u")
        yield form, (kind, 0, unit)
        if case != "of":
            yield from ((f"{form}{particle}", (kind, 0, unit)) for particle in "ইও")


def measure_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the units of measure and money that are one word in Bengali letters: কেজি, বর্গফুট, ইউরো."""
    for form in fold_row("|".join((*UNITS, *CURRENCY_WORDS, *SUBUNITS.values()))):
        if "\u0980" <= form[0] < "\u0a00" and not any(sign in form for sign in " .:ঃ²³"):
            yield form, ("K", 0, "")
