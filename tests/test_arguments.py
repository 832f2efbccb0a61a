from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from bangla_calendar.arguments import LANGUAGES, check_text, checked_pivot, chosen, integer, refuse_unknown
from bangla_calendar.calendars.years import full_year
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.typing import Family


def test_integers_of_any_kind_are_taken() -> None:
    assert integer("year", 7) == integer("year", np.int64(7)) == 7
    assert type(integer("year", np.int64(7))) is int


@pytest.mark.parametrize("value", [True, np.True_, 7.0, "7", None, 7j])
def test_anything_else_is_named(value: Any) -> None:
    with pytest.raises(TypeError, match=f"^year must be an integer, got {type(value).__name__}$"):
        integer("year", value)


def test_only_a_str_is_a_text() -> None:
    check_text("")
    with pytest.raises(TypeError, match=r"^pattern must be a str, got bytes$"):
        check_text(b"", "pattern")


def test_a_choice_is_found_in_any_unicode_form() -> None:
    known = ("বিশ", "কুড়ি")
    for form in ("কু\u09dcি", "কুড\u09bcি", "\ufeffকু\u200dড\u09bcি"):
        assert chosen("word for twenty", form, known) == known[1]
    wrongs: tuple[object, ...] = ("কুরি", None, 20, [])
    for wrong in wrongs:
        with pytest.raises(UnknownNameError, match="unknown word for twenty"):
            chosen("word for twenty", wrong, known)


def test_a_choice_as_written() -> None:
    refuse_unknown("language", "en", LANGUAGES)
    wrongs: tuple[object, ...] = ("EN", None, [])
    for wrong in wrongs:
        with pytest.raises(UnknownNameError, match="choose from bn, en"):
            refuse_unknown("language", wrong, LANGUAGES)


@pytest.mark.parametrize(
    ("short", "pivot", "family", "year"),
    [
        (30, 30, "bangla", 1430),
        (31, 30, "bangla", 1331),
        (0, 0, "hijri", 1400),
        (30, 30, "gregorian", 2030),
        (71, 30, "gregorian", 1971),
        (99, 99, "gregorian", 2099),
    ],
)
def test_two_digits_stand_for_a_year(short: int, pivot: int, family: Family, year: int) -> None:
    assert full_year(short, pivot, family) == year


@pytest.mark.parametrize("pivot", [-1, 100])
def test_a_pivot_has_two_digits(pivot: int) -> None:
    with pytest.raises(DateRangeError, match=r"pivot must be in 0\.\.99"):
        checked_pivot(pivot)
