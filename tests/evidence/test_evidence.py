"""The ledger as a whole, and the page that is printed from it."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.evidence.ledger import DATA, pairs, rows, set_aside
from tests.evidence.page import PAGE, REASONS, page

PAIRS = pairs()
ASIDE = set_aside()
PLACES = {"Bangladesh", "Bengal before 1947", "West Bengal"}


def test_the_page_is_printed_from_the_ledger() -> None:
    assert PAGE.read_text("utf-8") == page(), f"{PAGE} is out of date: python -m tests.evidence.page"


def test_all_of_it_is_there() -> None:
    assert Counter(pair.calendar for pair in PAIRS) == {
        "bangladesh": 161,
        "west-bengal": 231,
        "west-bengal-drik": 30,
    }
    assert len(ASIDE) == 49
    assert {one.reason for one in ASIDE} == REASONS.keys()


@pytest.mark.parametrize("name", ["printed-pairs", "set-aside"])
def test_every_row_is_whole(name: str) -> None:
    table = rows(DATA / f"{name}.tsv")
    assert all(value and value == value.strip() for row in table for value in row.values())
    assert {row["place"] for row in table} == PLACES
    days = [row["gregorian"] for row in table]
    assert days == sorted(days)


def test_no_pair_stands_there_twice() -> None:
    both = [*PAIRS, *(one.pair for one in ASIDE)]
    assert len({(pair.gregorian, pair.bangla, pair.source) for pair in both}) == len(both)


def test_weekdays_and_places_fit() -> None:
    for pair in PAIRS:
        assert pair.weekday in (None, pair.gregorian.weekday()), pair
        if pair.place == "Bengal before 1947":
            assert pair.gregorian.isoformat() < "1947-08-15", pair
        assert (pair.calendar == "bangladesh") == (pair.place == "Bangladesh"), pair


def test_what_is_said_of_reasons_is_so() -> None:
    by_reason = {reason: [one.pair for one in ASIDE if one.reason == reason] for reason in REASONS}
    for reason, calendar in (
        ("back-conversion", "bangladesh-1995"),
        ("site-still-on-1995-rule", "bangladesh-1995"),
        ("west-bengal-date", "west-bengal"),
    ):
        assert all(pair.holds_by(calendar) for pair in by_reason[reason])
        assert not any(pair.holds_by(pair.calendar) for pair in by_reason[reason])
    for pair in by_reason["weekday-slip"]:
        assert pair.weekday != pair.gregorian.weekday()
        assert pair.holds_by(pair.calendar)
