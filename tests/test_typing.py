"""The types of choices name what the functions take, no more and no less."""

from __future__ import annotations

from typing import Any, get_args
from unicodedata import normalize

import pytest

from bangla_calendar import arguments, available_calendars, civil, get_calendar, typing
from bangla_calendar.columns import errors, numbers
from bangla_calendar.conversion import EXCEL_EPOCHS
from bangla_calendar.files import answers, rows
from bangla_calendar.finding import match
from bangla_calendar.integrations import values
from bangla_calendar.language import figures, words
from bangla_calendar.language.tables import cardinals
from bangla_calendar.observance import entries, scope, yearly
from bangla_calendar.periods import fiscal
from bangla_calendar.pictures.style import PAPERS

CHOICES: dict[str, Any] = {
    "Basis": {"published", "reconstructed", "attested", "computed"},
    "CalendarFamily": {get_calendar(name).family for name in available_calendars()},
    "ColumnErrors": errors.ERRORS,
    "Country": fiscal.COUNTRIES,
    "DigitSet": arguments.DIGIT_SETS,
    "ExcelEpoch": EXCEL_EPOCHS,
    "Family": arguments.FAMILIES,
    "FileErrors": rows.ERRORS,
    "Grouping": figures.GROUPINGS,
    "Hundred": cardinals.HUNDREDS,
    "JsonForm": values.FORMS,
    "Lakh": cardinals.LAKHS,
    "Language": arguments.LANGUAGES,
    "MatchKind": match.KINDS,
    "Negative": cardinals.NEGATIVES,
    "NumberKind": numbers.KINDS,
    "NumericFamily": ("bangla", "gregorian"),
    "ObservanceKind": entries.KINDS,
    "Order": ("dmy", "mdy", "ymd"),
    "Overflow": yearly.OVERFLOWS,
    "Paper": PAPERS,
    "PlainFamily": civil.PLAIN_CALENDARS,
    "Region": arguments.REGIONS,
    "RowErrors": errors.ROW_ERRORS,
    "Target": answers.TARGETS,
    "Twenty": words.TWENTIES,
    "Weekday": match.WEEKDAYS,
    "YearKind": fiscal.KINDS,
}
IDS = ("BanglaCalendarId", "CalendarId")


def literals(alias: Any) -> set[str]:
    """Return the texts that a type names, in one Unicode form."""
    named = (literals(part) if get_args(part) else {part} for part in get_args(alias))
    return {normalize("NFC", text) for part in named for text in part if isinstance(text, str)}


@pytest.mark.parametrize("name", CHOICES)
def test_a_type_names_the_choices(name: str) -> None:
    assert literals(getattr(typing, name)) == set(CHOICES[name])


def test_ids_of_calendars_are_proposed_and_any_text_is_taken() -> None:
    ids = set(available_calendars())
    assert literals(typing.CalendarId) == ids
    assert literals(typing.BanglaCalendarId) == {
        name for name in ids if get_calendar(name).family == "bangla"
    }
    assert str in get_args(typing.CalendarId)
    assert str in get_args(typing.BanglaCalendarId)


def test_every_type_is_tested_and_the_countries_agree() -> None:
    assert {*CHOICES, *IDS} == set(typing.__all__)
    assert set(fiscal.COUNTRIES) == set(scope.COUNTRIES)
