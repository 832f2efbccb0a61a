"""`python -m benchmarks.accuracy`: what ours and dateparser make of timestamps and of relative time.

The texts are those of the tests; `--stamps FILE` and `--relative FILE` take others, as lines of JSON with
`text`, `tz`, `reference` (ISO or null) and `want`: of timestamps a list of `{"label", "datetime"}`, of
relative time an ISO text, two, or null. A day that is wanted is met by any moment of it. What is wanted and
what is found are compared as moments; the row with labels compares those as well.
"""

from __future__ import annotations

import argparse
import json
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bangla_calendar import ParseError, find_stamps, parse_relative
from benchmarks.harness import Peers, machine
from tests.relative.corpus import NOW, READ, REFUSED
from tests.stamps.layouts import LAYOUTS, NONE, REFERENCE

# A moment or a day in ISO form, with its label or None.
Labelled = tuple[str | None, str]
ROUNDS = 5
# All that is wanted; that, and something that is not; some of it; something else; nothing.
VERDICTS = ("right", "right and more", "part", "wrong", "none")


class Item(NamedTuple):
    """A text, the zone and the moment from which it is seen, and what is wanted of it."""

    text: str
    tz: str
    reference: datetime | None
    want: tuple[Labelled, ...]


class Reader(NamedTuple):
    """What is measured: its name, and what it finds in an item."""

    name: str
    read: Callable[[Item], Iterable[Labelled]]
    with_labels: bool = False


def _iso(value: date) -> str:
    return value.isoformat()


def own_items() -> dict[str, list[Item]]:
    """Return the texts of the tests."""
    tz = "Asia/Dhaka"

    def local(value: str) -> str:
        zoned = datetime.fromisoformat(value).replace(tzinfo=ZoneInfo(tz))
        return value if len(value) == len("2024-03-15") else _iso(zoned)

    stamps = [
        Item(layout.text, tz, REFERENCE, tuple((label, local(value)) for label, value in layout.stamps))
        for layout in LAYOUTS
    ]
    stamps += [Item(text, tz, REFERENCE, ()) for text in NONE.values()]
    relative = []
    for text, value, _ in READ:
        ends = value if isinstance(value, tuple) else (value,)
        relative.append(Item(text, tz, NOW, tuple((None, local(_iso(end))) for end in ends)))
    relative += [Item(text, tz, NOW, ()) for text, _ in REFUSED if text]
    return {"stamps": stamps, "relative": relative}


def items_of(path: Path) -> Iterator[Item]:
    """Yield the items of a labelled file."""
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        want = record["want"] or []
        ends = [want] if isinstance(want, str) else want
        labelled = ((end["label"], end["datetime"]) if isinstance(end, dict) else (None, end) for end in ends)
        reference = record.get("reference") and datetime.fromisoformat(record["reference"])
        yield Item(record["text"], record["tz"], reference, tuple(labelled))


def readers(name: str, peers: Peers) -> Iterator[Reader]:
    """Yield what reads a set."""
    if name == "stamps":
        yield Reader("ours", _stamps)
        yield Reader("ours, with labels", _stamps, with_labels=True)
    else:
        yield Reader("ours", _relative)
    parser, search = peers.load("dateparser"), peers.load("dateparser.search")
    if parser is not None and name == "relative":

        def parse(item: Item) -> Iterable[Labelled]:
            return _moments([parser.parse(item.text, languages=["bn", "en"], settings=_settings(item))])

        yield Reader("dateparser.parse", parse)
    if search is not None:

        def find(item: Item) -> Iterable[Labelled]:
            found = search.search_dates(item.text, languages=["bn", "en"], settings=_settings(item)) or []
            return _moments([moment for _, moment in found])

        yield Reader("dateparser.search_dates", find)


def _stamps(item: Item) -> Iterable[Labelled]:
    found = find_stamps(item.text, tz=item.tz, reference=item.reference)
    return [(stamp.label, _iso(stamp.value)) for stamp in found]


def _relative(item: Item) -> Iterable[Labelled]:
    assert item.reference is not None
    try:
        value = parse_relative(item.text, _aware(item.reference, item.tz), tz=item.tz).value
    except ParseError:
        return []
    return [(None, _iso(end)) for end in (value if isinstance(value, tuple) else (value,))]


def _aware(moment: datetime, tz: str) -> datetime:
    return moment.replace(tzinfo=ZoneInfo(tz)) if moment.tzinfo is None else moment.astimezone(ZoneInfo(tz))


def _settings(item: Item) -> dict[str, Any]:
    """Return what dateparser is told of the zone and the present."""
    settings: dict[str, Any] = {"TIMEZONE": item.tz, "RETURN_AS_TIMEZONE_AWARE": True}
    if item.reference is not None:
        settings["RELATIVE_BASE"] = _aware(item.reference, item.tz).replace(tzinfo=None)
    return settings


def _moments(found: Iterable[datetime | None]) -> list[Labelled]:
    return [(None, _iso(moment)) for moment in found if moment is not None]


def verdict(found: list[Labelled], item: Item, *, with_labels: bool) -> str:
    """Return one of `VERDICTS`; where some of what is wanted has a label, the rest may be left out."""

    def met(one: Labelled, wanted: Labelled) -> bool:
        return _same(one[1], wanted[1]) and not (with_labels and wanted[0] and one[0] != wanted[0])

    if not item.want or not found:
        return "wrong" if found else "none" if item.want else "right"
    is_more = any(not any(_same(one[1], wanted[1]) for wanted in item.want) for one in found)
    needed = [wanted for wanted in item.want if wanted[0]] or [*item.want]
    if all(any(met(one, wanted) for one in found) for wanted in needed):
        return "right and more" if is_more else "right"
    return "wrong" if is_more else "part"


def _same(found: str, wanted: str) -> bool:
    """Return whether a moment is the wanted one, or one of the wanted day."""
    if len(wanted) == len("2024-03-15"):
        return found[: len(wanted)] == wanted
    if len(found) == len("2024-03-15"):
        return False
    return datetime.fromisoformat(found) == datetime.fromisoformat(wanted)


def row(reader: Reader, items: list[Item]) -> tuple[Counter[str], float]:
    """Return how many items a reader gets right, and the time for one, the best of some rounds."""
    counts = Counter(verdict([*reader.read(item)], item, with_labels=reader.with_labels) for item in items)
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        for item in items:
            reader.read(item)
        times.append((perf_counter() - start) / len(items))
    return counts, min(times)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    own = own_items()
    for name in own:
        parser.add_argument(f"--{name}", type=Path, metavar="FILE", help="a labelled file")
    options = parser.parse_args()
    peers = Peers()
    warnings.simplefilter("ignore")
    print("| set | reader |", " | ".join(VERDICTS), "| microseconds |")
    print("|---" * (len(VERDICTS) + 3) + "|")
    for name, items in own.items():
        path = getattr(options, name)
        chosen = items if path is None else [*items_of(path)]
        for reader in readers(name, peers):
            counts, seconds = row(reader, chosen)
            cells = " | ".join(str(counts[kind]) for kind in VERDICTS)
            print(f"| {name}, {len(chosen)} | {reader.name} | {cells} | {seconds * 1e6:.0f} |")
    print(f"\n{machine()}; microseconds of a text, the best of {ROUNDS} rounds")
    if peers.missing:
        print(f"left out, not installed: {', '.join(sorted(peers.missing))}")


if __name__ == "__main__":
    main()
