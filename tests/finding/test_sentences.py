"""How well the finder does on labelled sentences.

The sentences of `sentences.jsonl` were written for this test: the spellings and shapes of dates that are met
in newspapers, statutes, letters, mastheads, posts and scans, put into sentences of our own, and others full
of numbers that are no dates. They were labelled by hand before the finder was run on them; those about whose
label readers could argue were left out afterwards. Rare shapes are many among them, so the figures guard
against a change for the worse and say little of real pages. Each line has

- `text`, and the `category` of the sentence
- `spans`: the expressions of time in it, with the keys of `DateMatch.to_dict` whose value is not None. A span
  goes from the first sign that carries the date to the last: weekday, ordinal ending, era and clock are
  inside, and so is the ending of a case that is written onto the last word. Fields are as printed; a year of
  two digits is in full, up to 30 in this century.
- `ignore`: stretches about which readers would argue; what is found there counts neither way.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import DateMatch, find_dates
from tests.finding.scoring import Score, Span

SENTENCES = Path(__file__).with_name("sentences.jsonl")
# The least F1 of each measure, a little under what is reached.
FLOORS = {
    "full dates": 0.998,
    "full dates, gregorian": 0.995,
    "full dates, bangla": 0.99,
    "full dates, hijri": 0.99,
    "exact spans": 0.998,
    "clocks of datetimes": 0.99,
    "times": 0.98,
    "ranges": 0.99,
    "years": 0.99,
    "relative": 0.99,
}


def labelled_sentences() -> list[dict[str, Any]]:
    return [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]


@cache
def score() -> Score:
    total = Score()
    for sentence in labelled_sentences():
        total.add(sentence, [printed(match) for match in find_dates(sentence["text"])])
    return total


def printed(match: DateMatch) -> Span:
    """Give a match as a label: without the fields that are not printed."""
    record = match.to_dict()
    return {key: value for key, value in record.items() if value is not None}


def test_labels_stand_where_they_say() -> None:
    for sentence in labelled_sentences():
        text, done = sentence["text"], 0
        for span in sentence["spans"]:
            assert text[span["start"] : span["end"]] == span["text"], text
            assert done <= span["start"], text
            done = span["end"]


def test_every_measure_has_a_floor() -> None:
    assert score().tallies.keys() == FLOORS.keys()


@pytest.mark.parametrize("measure", FLOORS)
def test_dates_are_found(measure: str) -> None:
    tally = score().tallies[measure]
    print(*score().mistakes_in(measure), sep="\n")
    assert tally.f1 >= FLOORS[measure], tally


def test_no_date_is_found_where_there_is_none() -> None:
    assert score().false_alarms == 0
