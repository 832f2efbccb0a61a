"""The exceptions as values."""

from __future__ import annotations

import copy
import pickle

import pytest

from bangla_calendar import BanglaCalendarError, DateRangeError, ParseError, UnknownNameError
from bangla_calendar.errors import Phrase

EXAMPLES = [
    ParseError("১৫ আশ্বিন", 9, "a year"),
    ParseError("x" * 10_000, 9_000, "a year"),
    DateRangeError("day", 30, 1, 29, "bangladesh", year=1431, month=11),
    DateRangeError("quarter", 5, 1, 4, "", "২০২৩-২৪ অর্থবছর"),
    DateRangeError("year", 10**5000, 1, 9405, "bangladesh"),
    UnknownNameError("calendar", "bengal", ("bangladesh",)),
    UnknownNameError("month", "x" * 10_000),
    ParseError("x" * 10_000, 0, Phrase("only one {name}", name=Phrase("month"))),
    BanglaCalendarError(Phrase("{value} is not a finite number", value="Infinity")),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_they_survive_pickling_and_copying(error: BanglaCalendarError) -> None:
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert other.message() == error.message()
        assert vars(other) == vars(error)


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_they_are_short_and_one_family(error: BanglaCalendarError) -> None:
    assert isinstance(error, ValueError)
    assert len(str(error)) < 400
    assert len(repr(error)) < 600
    assert len(pickle.dumps(error)) < 1200


def test_the_kept_text_holds_the_fault() -> None:
    text = "x" * 5000 + "!" + "y" * 5000
    error = ParseError(text, 5000, "a digit")
    assert "!" in error.text
    assert error.position == 5000
    assert len(error.text) == 200
