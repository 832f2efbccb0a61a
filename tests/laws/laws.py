"""The laws: what each says, over which calendars or readers it runs, and which tests hold it.

A new calendar is registered and a new reader has its row in `readers`; the laws run over them by themselves.
"""

from __future__ import annotations

from typing import NamedTuple

from bangla_calendar import available_calendars
from tests.laws.readers import READERS
from tests.laws.sides import SIDES

__all__ = ["LAWS", "Law"]

_CALENDARS = "tests/calendars/test_laws.py"
_FOREIGN = "tests/calendars/test_foreign.py"
_AGREEMENT = "tests/laws/test_agreement.py"
_READERS = "tests/laws/test_readers.py"
_FINDING = "tests/finding/test_laws.py"
_ROUND_TRIPS = "tests/language/test_round_trips.py"

_EVERY_CALENDAR = f"all {len(available_calendars())} calendars"
_EVERY_READER = f"all {len(READERS)} functions that take a text"
_FINDERS = ", ".join(f"`{reader.name}`" for reader in READERS if reader.finds)
_WRITTEN = f"the {sum(reader.write is not None for reader in READERS)} readers that have a writer"


class Law(NamedTuple):
    """A law in words, what it runs over, and its tests, by file and name."""

    says: str
    over: str
    tests: tuple[str, ...]


LAWS = (
    Law(
        "a date and its day lead to each other, and the next date is the next day",
        f"{_EVERY_CALENDAR}: every day",
        (
            f"{_CALENDARS}::test_all_days",
            f"{_CALENDARS}::test_round_the_epochs",
            f"{_CALENDARS}::test_at_the_extremes",
        ),
    ),
    Law(
        "months tile years and years the calendar, without a gap where a rule begins",
        f"{_EVERY_CALENDAR}: every month",
        (f"{_CALENDARS}::test_months_tile_years_and_years_the_calendar",),
    ),
    Law(
        "a year is as long as the common year or a day longer, a month has 28 to 32 days",
        f"{_EVERY_CALENDAR}: every year",
        (
            f"{_CALENDARS}::test_the_common_year_is_the_shortest",
            f"{_CALENDARS}::test_months_tile_years_and_years_the_calendar",
        ),
    ),
    Law(
        "days keep their order and their weekday in every calendar",
        f"pairs of {_EVERY_CALENDAR}",
        (
            f"{_CALENDARS}::test_days_keep_their_order",
            f"{_CALENDARS}::test_weeks_go_on_from_month_to_month",
            f"{_CALENDARS}::test_every_shape_tells_the_same_day",
        ),
    ),
    Law(
        "outside its years a calendar has no date, and says which it has",
        _EVERY_CALENDAR,
        (f"{_CALENDARS}::test_fields_out_of_range", f"{_CALENDARS}::test_days_out_of_range"),
    ),
    Law(
        "one day is one date, one key, one weekday and one text for every side",
        f"{_EVERY_CALENDAR}, and {', '.join(side.name for side in SIDES)}: every day of 1900-2100",
        (
            f"{_AGREEMENT}::test_all_sides_agree_with_the_calendar",
            f"{_AGREEMENT}::test_they_agree_on_every_day_of_two_centuries",
        ),
    ),
    Law(
        "Spark says of a day what the calendar says",
        _EVERY_CALENDAR,
        (
            "tests/columns/test_spark.py::test_every_calendar",
            "tests/columns/test_spark.py::test_every_day_of_the_usual_years",
            "tests/columns/test_spark.py::test_dates_are_written_as_elsewhere",
        ),
    ),
    Law(
        "what is written is read as what it was, with every option of the writer",
        "writers of dates, numbers, words, money, ordinals, clocks, lengths of time, timestamps",
        (
            f"{_ROUND_TRIPS}::test_it_comes_back",
            f"{_ROUND_TRIPS}::test_each_choice_of_each_option_comes_back",
            f"{_FINDING}::test_what_is_written_into_a_sentence_is_found",
            "tests/stamps/test_stamps.py::test_what_a_program_prints_is_read_back",
            "tests/speech/test_numbers.py::test_every_number_is_found_both_ways",
        ),
    ),
    Law(
        "what was read, written again, is read as the same",
        _WRITTEN,
        (f"{_READERS}::test_what_was_read_is_written_and_read_again",),
    ),
    Law(
        "composed, decomposed or strewn with invisible signs a text says the same, at the same places",
        _EVERY_READER,
        (
            f"{_READERS}::test_what_looks_the_same_is_read_the_same",
            f"{_FINDING}::test_invisible_signs_change_no_date",
        ),
    ),
    Law(
        "two texts with a blank line between are read as each alone",
        _FINDERS,
        (
            f"{_READERS}::test_two_texts_are_read_as_each_alone",
            f"{_FINDING}::test_sentences_side_by_side_are_those_alone",
        ),
    ),
    Law(
        "an empty text, a blank or an invisible sign alone is nothing; what is no text is a TypeError",
        _EVERY_READER,
        (f"{_READERS}::test_nothing_is_read_as_nothing", f"{_READERS}::test_only_texts_are_read"),
    ),
    Law(
        "what is found without doubt, the strict reader reads alike",
        "`find_dates` and `parse_date`",
        (
            f"{_FINDING}::test_what_is_found_without_doubt_is_read_strictly",
            "tests/grammar/test_laws.py::test_orders_with_the_month_or_the_year_first",
        ),
    ),
)
