"""What the page of reliability lists: made of the tests' own tables, the calendars and the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bangla_calendar import available_calendars, get_calendar
from extension.tables import code, table
from tests.evidence.ledger import pairs, set_aside
from tests.hostile.places import PLACES
from tests.laws.laws import LAWS
from tests.laws.readers import READERS
from tests.oracles.table import ORACLES

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["RELIABILITY"]


def _tests(tests: Sequence[str]) -> str:
    """Return which tests hold a row, by their files."""
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    return ", ".join(map(code, files))


def _walked() -> Iterator[tuple[str, ...]]:
    whole = 0
    for name in available_calendars():
        calendar = get_calendar(name)
        days = calendar.max_ordinal - calendar.min_ordinal + 1
        whole += days
        yield code(name), f"{calendar.min_year}-{calendar.max_year}", f"{days:,}"
    yield "all", "", f"{whole:,}"


def _held() -> Iterator[tuple[str, ...]]:
    printed = pairs()
    for name in available_calendars():
        own = [pair for pair in printed if pair.calendar == name]
        if own:
            held = sum(pair.holds_by(name) for pair in own)
            days = sorted(pair.gregorian.year for pair in own)
            yield code(name), f"{days[0]}-{days[-1]}", str(len(own)), str(held)
    aside = [one.pair for one in set_aside()]
    held = sum(pair.holds_by(pair.calendar) for pair in aside)
    yield "set aside, with the reason", "", str(len(aside)), str(held)


def _survived() -> str:
    """Return how many hostile places there are and how many tests visit them, and the table."""
    tests = {test for place in PLACES for test in place.tests}
    rows = ((place.name, place.done, place.must, _tests(place.tests)) for place in PLACES)
    shown = table(("place", "what is done", "what must happen", "held by"), rows)
    return f"{len(PLACES)} places, visited by {len(tests)} tests.\n\n{shown}"


RELIABILITY = {
    "walked-days": lambda: table(("calendar", "years", "days walked, both ways"), _walked()),
    "held-pairs": lambda: table(("printed by", "years", "pairs", "hold"), _held()),
    "laws": lambda: table(
        ("law", "runs over", "held by"), ((law.says, law.over, _tests(law.tests)) for law in LAWS)
    ),
    "readers": lambda: ", ".join(code(reader.name) for reader in READERS),
    "hostile-places": _survived,
    "oracles": lambda: table(
        ("oracle", "right in", "wrong in", "held by"),
        ((oracle.name, oracle.right, oracle.wrong, _tests(oracle.tests)) for oracle in ORACLES),
    ),
}
