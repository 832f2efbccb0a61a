"""The table of observances is clean: names, rules, sources."""

from __future__ import annotations

import re
import unicodedata

import pytest

from bangla_calendar import get_calendar
from bangla_calendar.observance import KINDS, KNOWN_UNTIL
from bangla_calendar.observance.entries import Entry, MoonDay
from bangla_calendar.observance.rules import days_of, is_gregorian
from bangla_calendar.observance.scope import COUNTRIES
from bangla_calendar.observance.tables import ENTRIES, MOON

RULE = re.compile(
    r"bangla:(\d\d?)-(\d\d?|last(-1)?)(\.\.(\d\d?)-(\d\d?|last))?|gregorian:\d\d-\d\d", re.ASCII
)
YEARS = re.compile(r"(\d{4}|\d{4}-(\d{4})?)( (\d{4}|\d{4}-\d{4}))*", re.ASCII)
HOLIDAYS = {
    "BD": {"general", "executive-order", "optional", "regional"},
    "IN": {"ni-act", "state-list", "national", "half-day", "restricted"},
}


def texts(row: Entry | MoonDay) -> list[str]:
    shown = [row.id, row.name, row.name_en, row.note]
    return (
        [*shown, *row.names(), row.source, row.variants]
        if isinstance(row, Entry)
        else [*shown, row.decided_by]
    )


@pytest.mark.parametrize("row", [*ENTRIES, *MOON], ids=lambda row: row.id)
def test_texts(row: Entry | MoonDay) -> None:
    for text in texts(row):
        assert unicodedata.normalize("NFC", text) == text
        assert text == " ".join(text.split())
        assert not re.search("[\u200b-\u200f\u2060\ufeff]", text)
    assert re.fullmatch("[a-z0-9-]+", row.id)
    assert row.name_en.isascii()
    assert row.countries <= set(COUNTRIES)


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: row.id)
def test_rows(row: Entry) -> None:
    assert RULE.fullmatch(row.rule)
    assert row.kind in KINDS
    assert row.source
    assert (row.calendar == "gregorian") == is_gregorian(row.rule)
    assert row.calendar in ("gregorian", "bangladesh", "west-bengal")
    assert not row.years or YEARS.fullmatch(row.years)
    for country, kind, years in row.holidays:
        assert country in row.countries
        assert kind in HOLIDAYS[country[:2]]
        assert YEARS.fullmatch(years)
        told = row.holiday_years(country)[kind]
        assert max(told) <= KNOWN_UNTIL
        assert all(row.kept_in(year, country) for year in told)


def test_ids_are_unique() -> None:
    ids = [row.id for row in (*ENTRIES, *MOON)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "row", [row for row in ENTRIES if not is_gregorian(row.rule)], ids=lambda row: row.id
)
def test_rules_give_days_of_the_month_they_name(row: Entry) -> None:
    calendar = get_calendar(row.calendar)
    month = int(re.findall(r"\d+", row.rule)[0])
    for year in range(1380, 1451):
        first, last = days_of(row.rule, calendar, year)
        found = calendar.from_ordinal(first)
        assert found[:2] == (year, month)
        assert first <= last <= first + 3
        if row.rule.endswith("last"):
            assert found[2] == calendar.month_length(year, month)


def test_a_span_that_the_last_year_cuts_off() -> None:
    calendar = get_calendar("bangladesh")
    first, last = days_of("bangla:12-last-1..1-1", calendar, calendar.max_year)
    assert last == calendar.max_ordinal == first + 1
