"""The page of the evidence, printed from the ledger: python -m tests.evidence.page writes it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from bangla_calendar import month_name
from bangla_calendar.calendars import get_calendar
from bangla_calendar.porting.months import bangla_calendars
from tests.evidence.ledger import Bangla, Pair, SetAside, pairs, set_aside

__all__ = ["PAGE", "REASONS", "page"]

PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"
TEXT = Path(__file__).with_name("page.md")

REASONS = {
    "back-conversion": "a life written later, its Bangla date converted back by the fixed calendar of 1995",
    "drafting-error": "an Act pairs the day of a notification with the day from which it holds",
    "month-slip": "a month is misprinted; the weekday or the other dates of the page show it",
    "no-rule": "no rule gives it; the day may be a misprint",
    "scan": "the text of the scanned page is misread",
    "site-day-rollover-at-sunrise": "the day of the site begins at sunrise",
    "site-day-rollover-probable": "the day of the site begins at sunrise, probably",
    "site-software-minus-one": "the site is a day behind",
    "site-still-on-1995-rule": "the site still counts by the rule of 1995",
    "site-wrong-year": "the year of the site changed on 1 January",
    "unexplained-minus-one": "a day behind, and nothing explains it",
    "weekday-slip": "the dates agree, but the weekday is another",
    "west-bengal-date": "the date of West Bengal's almanacs, in Bangladesh",
    "year-slip": "the Bengali year is one off",
}
_CALENDARS = [calendar.id for calendar in bangla_calendars()]


def page() -> str:
    """Return the page: the text by hand, with the tables in their places."""
    printed, aside = pairs(), set_aside()
    tables = {
        "calendars": _score("printed by", printed, lambda pair: f"`{pair.calendar}`"),
        "decades": _score("decade", printed, lambda pair: f"{_decade(pair)}s"),
        "kinds": _score("place and kind", sorted(printed, key=_kind), _kind),
        "misses": _pairs(pair for pair in printed if not pair.holds_by(pair.calendar)),
        "aside": _set_aside(aside),
        "pairs": _all(printed),
    }
    text = TEXT.read_text("utf-8")
    for name, lines in tables.items():
        text = text.replace(f"{{{{{name}}}}}", "\n".join(lines))
    held = [pair for pair in (*printed, *(one.pair for one in aside)) if pair.holds_by(pair.calendar)]
    counts = {
        "count": len(printed),
        "aside-count": len(aside),
        "days": len({pair.gregorian for pair in printed}),
        "all-count": len(printed) + len(aside),
        "held-count": len(held),
    }
    for name, count in counts.items():
        text = text.replace(f"{{{{{name}}}}}", str(count))
    return text


def _decade(pair: Pair) -> int:
    return pair.gregorian.year // 10 * 10


def _kind(pair: Pair) -> str:
    return f"{pair.place}: {pair.kind}"


def _score(head: str, printed: Iterable[Pair], group: Callable[[Pair], Hashable]) -> Iterator[str]:
    """Give a table: of each group of pairs how many there are, hold by their own calendar, and by each."""
    groups: dict[Hashable, list[Pair]] = {}
    for pair in printed:
        groups.setdefault(group(pair), []).append(pair)
    yield f"| {head} | pairs | hold | missed | {' | '.join(f'by `{name}`' for name in _CALENDARS)} |"
    yield "|---|" + "--:|" * (3 + len(_CALENDARS))
    whole = [pair for members in groups.values() for pair in members]
    for name, members in (*groups.items(), ("all", whole)):
        held = sum(pair.holds_by(pair.calendar) for pair in members)
        others = [sum(pair.holds_by(calendar) for pair in members) for calendar in _CALENDARS]
        yield f"| {name} | {' | '.join(map(str, (len(members), held, len(members) - held, *others)))} |"


def _pairs(printed: Iterable[Pair]) -> Iterator[str]:
    yield "| day | printed | by | place, kind | as printed | source |"
    yield "|---|---|---|---|---|---|"
    for pair in printed:
        quote, source = _plain(pair.quote), _plain(pair.source)
        held = "" if pair.holds_by(pair.calendar) else f", which has {_given(pair)}"
        day = f"{pair.gregorian} | {_bangla(pair.bangla)}"
        yield f"| {day} | `{pair.calendar}`{held} | {pair.place}, {pair.kind} | {quote} | {source} |"


def _set_aside(aside: Iterable[SetAside]) -> Iterator[str]:
    yield "| day | printed | the calendar has | reason | place, kind | as printed | source |"
    yield "|---|---|---|---|---|---|---|"
    for pair, reason, _ in aside:
        days = f"{pair.gregorian} | {_bangla(pair.bangla)} | {_given(pair)}"
        where = f"{pair.place}, {pair.kind} | {_plain(pair.quote)} | {_plain(pair.source)}"
        yield f"| {days} | {REASONS[reason]} | {where} |"


def _all(printed: Iterable[Pair]) -> Iterator[str]:
    for decade, members in groupby(printed, _decade):
        yield from (f"### {decade}s", "", *_pairs(members), "")


def _given(pair: Pair) -> str:
    """Return the date that the calendar of a pair has on its Gregorian day."""
    return _bangla(get_calendar(pair.calendar).from_ordinal(pair.gregorian.toordinal()))


def _bangla(date: Bangla) -> str:
    year, month, day = date
    return f"{day} {month_name(month, 'en')} {year}"


def _plain(text: str) -> str:
    """Return a text as it has to stand in a cell."""
    for sign in "\\|[]<>*_`":
        text = text.replace(sign, f"\\{sign}")
    return text


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
