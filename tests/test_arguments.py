from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import pytest

from bangla_calendar import (
    BanglaDate,
    digits_to_words,
    figures_to_words,
    find_dates,
    find_numbers,
    find_stamps,
    format_date,
    format_number,
    inverse_normalize,
    month_number,
    normalize,
    number_to_words,
    parse_clock,
    parse_date,
    parse_duration,
    parse_fiscal_year,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_relative,
    parse_stamp,
    to_ascii_digits,
    to_bangla_digits,
    verbalize,
    words_to_digits,
    words_to_number,
)
from bangla_calendar.arguments import LANGUAGES, checked_pivot, chosen, integer, plain_text, refuse_unknown
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
    plain_text("")
    with pytest.raises(TypeError, match=r"^pattern must be a str, got bytes$"):
        plain_text(b"", "pattern")


# A text whose methods, all but those that every object needs, answer with what no text is.
ANSWERING = {name for name in dir(str) if name not in dir(object)} | {
    "__eq__",
    "__ne__",
    "__hash__",
    "__str__",
    "__repr__",
}
Hostile: Any = type("Hostile", (str,), dict.fromkeys(ANSWERING, lambda *_: 5))


READERS: dict[Callable[..., object], str] = {
    parse_date: "১৫ আশ্বিন ১৪৩০",
    BanglaDate.parse: "১৫ আশ্বিন ১৪৩০",
    BanglaDate.fromisoformat: "1430-06-15",
    find_dates: "১৫ আশ্বিন ১৪৩০",
    find_numbers: "৫ জন",
    partial(find_stamps, tz="Asia/Dhaka"): "৩০ সেপ্টেম্বর ২০২৩, ১০:০৭",
    partial(parse_stamp, tz="Asia/Dhaka"): "৩০ সেপ্টেম্বর ২০২৩, ১০:০৭",
    parse_clock: "রাত ৮টা",
    parse_number: "১২,৩৪৫",
    words_to_number: "পাঁচ শত",
    words_to_digits: "এক দুই",
    digits_to_words: "১২",
    parse_ordinal: "৫ম",
    parse_money: "৳৫",
    partial(parse_relative, reference=date(2023, 9, 30)): "৩ দিন আগে",
    parse_duration: "৩ দিন",
    partial(parse_fiscal_year, country="BD"): "২০২৩-২৪ অর্থবছর",
    number_to_words: "৫",
    format_number: "1234567",
    to_bangla_digits: "123",
    to_ascii_digits: "১২৩",
    normalize: "ব\u09df\u09b8",
    verbalize: "৫ জন",
    inverse_normalize: "পাঁচ জন",
    month_number: "আশ্বিন",
    figures_to_words: "৫",
}


@pytest.mark.parametrize("read", READERS, ids=lambda read: getattr(read, "func", read).__qualname__)
def test_of_a_text_of_another_class_what_it_holds_is_read(read: Callable[[str], object]) -> None:
    text = READERS[read]
    assert read(Hostile(text)) == read(text)


def test_a_pattern_of_another_class_is_the_text_that_it_holds() -> None:
    day = BanglaDate(1430, 6, 15)
    assert BanglaDate.strptime(Hostile("15.6.1430"), Hostile("%d.%-m.%Y")) == day
    assert format_date(day, Hostile("%d.%-m.%Y"), lang="en") == "15.6.1430"


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
