"""The Hypothesis strategies that users are given."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import Phase, find, given, seed, settings
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    UnknownNameError,
    available_calendars,
    get_calendar,
    masthead,
    parse_clock,
    parse_date,
    parse_number,
    words_to_number,
)
from bangla_calendar.strategies import (
    BanglaNumeral,
    ClockText,
    DateText,
    Masthead,
    NumberWords,
    bangla_dates,
    bangla_numerals,
    calendars,
    clock_texts,
    date_texts,
    mastheads,
    number_words,
)
from tests.marks import exhaustive


class TestDates:
    @given(bangla_dates(BanglaDate(1430, 1, 1), BanglaDate(1431, 12, 30)))
    def test_bounds_hold(self, day: BanglaDate) -> None:
        assert BanglaDate(1430, 1, 1) <= day <= BanglaDate(1431, 12, 30)

    @given(st.data())
    def test_any_bounds_hold(self, data: st.DataObject) -> None:
        low, high = sorted(data.draw(st.tuples(bangla_dates(), bangla_dates())))
        assert low <= data.draw(bangla_dates(min_value=low, max_value=high)) <= high

    @pytest.mark.parametrize("bound", [BanglaDate.max, BanglaDate(1430, 6, 15), BanglaDate.min])
    def test_a_single_day(self, bound: BanglaDate) -> None:
        assert find(bangla_dates(bound, bound), lambda day: True) == bound

    @given(bangla_dates(calendar=calendars()))
    def test_a_calendar_may_be_drawn(self, day: BanglaDate) -> None:
        assert get_calendar(day.calendar).family == "bangla"

    @given(calendars(None))
    def test_all_calendars(self, calendar: str) -> None:
        assert calendar in available_calendars()

    def test_the_calendar_of_the_bounds_counts(self) -> None:
        low = BanglaDate(1430, 1, 1, calendar="bangladesh-1995")
        assert find(bangla_dates(low), lambda day: True).calendar == "bangladesh-1995"

    def test_the_older_names_of_the_bounds(self) -> None:
        with pytest.warns(DeprecationWarning, match="min= is now min_value="):
            strategy = bangla_dates(min=BanglaDate(1450, 3, 4))  # type: ignore[call-arg]
        assert find(strategy, lambda day: True) == BanglaDate(1450, 3, 4)

    def test_contradictions(self) -> None:
        low = BanglaDate(1430, 1, 1)
        with pytest.raises(
            DateRangeError, match=r"min_value must be in 0001-01-01\.\.1429-01-01 .*got 1430-01-01"
        ):
            bangla_dates(low, BanglaDate(1429, 1, 1))
        with pytest.raises(ValueError, match="must agree"):
            bangla_dates(low, calendar="bangladesh-2019")
        with pytest.raises(TypeError, match="unexpected keyword argument 'lowest'"):
            bangla_dates(lowest=low)  # type: ignore[call-arg]

    def test_what_is_no_bound_calendar_or_family_is_refused_at_once(self) -> None:
        with pytest.raises(TypeError, match="max_value must be a BanglaDate, got date"):
            bangla_dates(max_value=date(2023, 9, 30))  # type: ignore[arg-type]
        for calendar in ("hijri", "bengal", ""):
            with pytest.raises(UnknownNameError, match=r"unknown .*calendar"):
                bangla_dates(calendar=calendar)
        with pytest.raises(UnknownNameError, match="unknown family 'mayan': choose from bangla, "):
            calendars("mayan")  # type: ignore[arg-type]


def _simplest(wanted: Callable[[BanglaDate], bool], number: int) -> BanglaDate:
    """Return the date that Hypothesis reports for a seed, which is that of its last run."""
    found: list[BanglaDate] = []

    @seed(number)
    @settings(max_examples=2000, database=None)
    @given(bangla_dates())
    def test(day: BanglaDate) -> None:
        found.append(day)
        assert not wanted(day)

    with pytest.raises(AssertionError):
        test()
    return found[-1]


class TestShrinking:
    @pytest.mark.parametrize("number", [0, *map(exhaustive, (1, 2))])
    @pytest.mark.parametrize(
        ("wanted", "simplest"),
        [
            (lambda day: True, BanglaDate(1432, 1, 1)),
            (lambda day: day.day >= 5, BanglaDate(1432, 1, 5)),
            (lambda day: day.month == 8 and day.day == 17, BanglaDate(1432, 8, 17)),
            (lambda day: day.year > 1500, BanglaDate(1501, 1, 1)),
            (lambda day: day < BanglaDate(1300, 6, 1), BanglaDate(1300, 1, 1)),
        ],
    )
    def test_every_seed_to_the_same_date(
        self, wanted: Callable[[BanglaDate], bool], simplest: BanglaDate, number: int
    ) -> None:
        assert _simplest(wanted, number) == simplest

    def test_a_failing_example_is_shown_as_a_date(self) -> None:
        code = (
            "from hypothesis import given, settings\n"
            "from bangla_calendar.strategies import bangla_dates\n"
            "@settings(database=None)\n"
            "@given(bangla_dates())\n"
            "def test(day):\n    assert day.day < 5\n"
            "test()\n"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
        assert b"day=BanglaDate(1432, 1, 5)," in done.stderr

    @pytest.mark.parametrize("number", [0, *map(exhaustive, (1, 2))])
    def test_every_date_is_found(self, number: int) -> None:
        @seed(number)
        @settings(max_examples=2000, database=None, phases=[Phase.generate])
        @given(bangla_dates())
        def test(day: BanglaDate) -> None:
            assert (day.month, day.day) != (8, 17)

        with pytest.raises(AssertionError):
            test()

    def test_last_days_are_common(self) -> None:
        last = find(bangla_dates(), lambda day: day.day == day.days_in_month and day.month == 11)
        assert last.day in (29, 30)


class TestTexts:
    @given(bangla_numerals())
    def test_numerals(self, text: BanglaNumeral) -> None:
        assert parse_number(text) == text.value
        assert not {*"0123456789"} & {*text}

    @given(bangla_numerals(5, 7, places=0))
    def test_numerals_in_bounds(self, text: BanglaNumeral) -> None:
        assert text in ("৫", "৬", "৭")

    @given(number_words())
    def test_words(self, words: NumberWords) -> None:
        assert words_to_number(words) == words.value

    def test_words_of_a_region(self) -> None:
        assert find(number_words(20, 20, region="BD"), lambda words: True) == "বিশ"
        assert find(number_words(20, 20, region="IN"), lambda words: True) == "কুড়ি"

    @given(clock_texts())
    def test_clocks(self, text: ClockText) -> None:
        assert parse_clock(text) == text.value

    @given(mastheads())
    def test_mastheads(self, text: Masthead) -> None:
        assert text == masthead(text.value)
        printed, bangla = text.split("\n")
        assert parse_date(bangla) == text.value
        assert parse_date(printed) == text.value.to_gregorian()

    @pytest.mark.parametrize("noise", [0, 1, 2])
    def test_dates_are_read_as_what_they_mean(self, noise: int) -> None:
        @given(date_texts(noise=noise))  # type: ignore[arg-type]
        def test(found: DateText) -> None:
            text, value = found
            assert parse_date(text) == value
            assert type(parse_date(text)) is type(value)

        test()

    def test_noise_is_what_pages_do(self) -> None:
        assert find(date_texts(), lambda found: "এপ্রিল" in found.text).text == "১৪ এপ্রিল ২০২৫"
        january = BanglaDate(1430, 9, 20), BanglaDate(1430, 9, 29)
        assert find(date_texts(*january, noise=1), lambda found: "\u09df" in found.text)
        joishtho = BanglaDate(1430, 2, 5), BanglaDate(1430, 2, 9)
        assert find(date_texts(*joishtho, noise=2), lambda found: "জৈষ্ঠ" in found.text)
        with pytest.raises(UnknownNameError, match="unknown noise '3': choose from 0, 1, 2"):
            find(date_texts(noise=3), lambda found: True)  # type: ignore[arg-type]

    @given(
        date_texts(max_value=BanglaDate(1008, 1, 1), noise=2)
        | date_texts(min_value=BanglaDate(1598, 12, 1), noise=2)
    )
    def test_the_first_and_the_last_years_are_read(self, found: DateText) -> None:
        assert parse_date(found.text) == found.value

    @pytest.mark.parametrize("texts", [date_texts, mastheads])
    def test_bounds_in_print(self, texts: Callable[..., st.SearchStrategy[DateText | Masthead]]) -> None:
        for early, late in ((BanglaDate(1006, 12, 30), None), (None, BanglaDate(1600, 1, 1))):
            with pytest.raises(
                DateRangeError, match=r"_value must be in 1007-01-01\.\.1599-12-30 \(bangladesh\)"
            ):
                find(texts(early, late), lambda found: True)
        with pytest.raises(TypeError, match="max_value must be a BanglaDate, got date"):
            find(texts(max_value=date(2023, 9, 30)), lambda found: True)
        bound = BanglaDate(1430, 1, 1, calendar="west-bengal")
        for given_bound in ({"min_value": bound}, {"max_value": bound}):
            found = find(texts(**given_bound), lambda found: isinstance(found.value, BanglaDate))
            assert isinstance(found.value, BanglaDate)
            assert found.value.calendar == "west-bengal"

    @given(date_texts(BanglaDate(1430, 1, 1), BanglaDate(1430, 12, 1)))
    def test_bounds(self, found: DateText) -> None:
        value = found.value
        bangla = value if isinstance(value, BanglaDate) else BanglaDate.from_gregorian(value)
        assert bangla.year == 1430

    def test_contradictions(self) -> None:
        for strategy in (bangla_numerals(2, 1), number_words(2, 1)):
            with pytest.raises(BanglaCalendarError, match="min_value must not be above max_value"):
                find(strategy, lambda text: True)


@pytest.mark.parametrize("first", ["hypothesis", "bangla_calendar.strategies"])
def test_the_types_are_enough(first: str) -> None:
    # In a process of its own: the entry point registers the strategies, nothing else does.
    code = (
        f"import {first}\n"
        "from hypothesis import Phase, find, settings, strategies as st\n"
        "from bangla_calendar import BanglaDate\n"
        "from bangla_calendar.strategies import *\n"
        "once = settings(database=None, phases=[Phase.generate])\n"
        "for kind in (BanglaDate, BanglaNumeral, ClockText, DateText, Masthead, NumberWords):\n"
        "    find(st.from_type(kind), lambda value: type(value) is kind, settings=once)\n"
    )
    subprocess.check_call([sys.executable, "-c", code])
