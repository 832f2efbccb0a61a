"""Printed evidence: what lists, almanacs and newspapers say, in both directions."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, observances, observances_on
from bangla_calendar.typing import Country
from tests.observance.evidence import Printed, misprints, printed

DRIK = "west-bengal-drik"


@pytest.mark.parametrize("pair", printed(), ids=lambda pair: pair.name)
def test_the_printed_date(pair: Printed) -> None:
    assert pair.bangla.to_gregorian() == pair.gregorian
    assert BanglaDate.from_gregorian(pair.gregorian, calendar=pair.bangla.calendar) == pair.bangla
    assert pair.weekday in (None, pair.gregorian.weekday())


@pytest.mark.parametrize("pair", [pair for pair in printed() if pair.bangla.calendar == DRIK])
def test_a_drik_column_is_no_evidence_for_the_default(pair: Printed) -> None:
    fields = pair.bangla.year, pair.bangla.month, pair.bangla.day
    assert BanglaDate(*fields, calendar="west-bengal").to_gregorian() != pair.gregorian


@pytest.mark.parametrize("pair", [pair for pair in printed() if pair.id], ids=lambda pair: pair.name)
def test_the_day_that_is_kept(pair: Printed) -> None:
    kept = {one.id: one for one in observances_on(pair.gregorian, country=pair.country, doubtful=True)}
    assert kept[str(pair.id)].day == pair.bangla
    # And on no other day of the year.
    in_year = [
        one.gregorian
        for one in observances(pair.bangla.year, country=pair.country, doubtful=True)
        if one.id == pair.id
    ]
    assert in_year == [pair.gregorian]


@pytest.mark.parametrize(("gregorian", "wrong", "right"), misprints())
def test_misprints_are_not_followed(gregorian: date, wrong: tuple[int, int], right: BanglaDate) -> None:
    assert right.to_gregorian() == gregorian
    assert (right.month, right.day) != wrong


def days(key: str, years: range, **whose: str) -> dict[int, str]:
    """Return month and day of an observance in some Gregorian years."""
    return {
        year: f"{kept.gregorian:%m-%d}"
        for year in years
        for kept in observances(year, calendar="gregorian", **whose)  # type: ignore[arg-type]
        if kept.id == key
    }


@pytest.mark.parametrize(
    ("key", "country", "expected"),
    [
        ("pohela-falgun", "BD", {2018: "02-13", 2019: "02-13", 2020: "02-14", 2024: "02-14"}),
        ("lalon-smaran", "BD", {2016: "10-16", 2018: "10-16", 2019: "10-17", 2024: "10-17"}),
        ("lalon-day", "BD", {2025: "10-17"}),
        ("nabanna-bd", "BD", {2018: "11-15", 2019: "11-16", 2025: "11-16"}),
        ("poush-sankranti-bd", "BD", {2019: "01-13", 2020: "01-14"}),
        ("pohela-boishakh-bd", "BD", {1995: "04-14", 2026: "04-14"}),
        ("chaitra-sankranti-bd", "BD", {2024: "04-13", 2025: "04-13"}),
        ("sakrain", "BD", {2019: "01-14", 2021: "01-14"}),
        (
            "vishwakarma",
            "IN-WB",
            {2018: "09-17", 2019: "09-18", 2023: "09-18", 2024: "09-17", 2025: "09-17"},
        ),
        ("rabindra-jayanti-wb", "IN-WB", {2024: "05-08", 2025: "05-09", 2026: "05-09", 2012: "05-08"}),
        (
            "poila-boishakh-in",
            "IN-WB",
            {2016: "04-14", 2019: "04-15", 2020: "04-14", 2024: "04-14", 2026: "04-15"},
        ),
        ("baishe-srabon-wb", "IN-WB", {2011: "08-08"}),
        ("poush-utsav", "IN-WB", {2016: "12-23", 2021: "12-23", 2024: "12-23"}),
        # The state's lists of 2015, 2021, 2023, 2024 and 2025.
        ("biju-tr", "IN-TR", {2015: "04-14", 2021: "04-14", 2023: "04-14", 2024: "04-13", 2025: "04-14"}),
        ("garia-puja", "IN-TR", {2015: "04-21", 2021: "04-21", 2023: "04-21", 2024: "04-20", 2025: "04-21"}),
        ("poush-sankranti-in", "IN-TR", {2021: "01-14", 2023: "01-15", 2024: "01-15", 2025: "01-14"}),
        ("nazrul-jayanti-in", "IN-TR", {2021: "05-26", 2022: "05-26", 2025: "05-26"}),
    ],
)
def test_where_dates_turn(key: str, country: Country, expected: dict[int, str]) -> None:
    found = days(key, range(min(expected), max(expected) + 1), country=country)
    assert {year: found.get(year) for year in expected} == expected


def test_the_day_of_1_falgun_under_both_rules() -> None:
    for gregorian in (date(2019, 2, 13), date(2020, 2, 14)):
        assert (lambda day: (day.month, day.day))(BanglaDate.from_gregorian(gregorian)) == (11, 1)
    for gregorian in (date(2018, 10, 16), date(2019, 10, 17)):
        assert (lambda day: (day.month, day.day))(BanglaDate.from_gregorian(gregorian)) == (7, 1)


@pytest.mark.parametrize(
    ("gregorian", "bangla"),
    [
        (date(1952, 2, 21), (11, 8)),
        (date(1993, 2, 21), (11, 9)),
        (date(2016, 2, 21), (11, 9)),
        (date(2019, 2, 21), (11, 9)),
        (date(2020, 2, 21), (11, 8)),
        (date(1992, 2, 21), (11, 8)),
        (date(1971, 12, 16), (8, 29)),
        (date(2018, 12, 16), (9, 2)),
        (date(2020, 12, 16), (9, 1)),
        (date(2026, 3, 26), (12, 12)),
        (date(2026, 3, 7), (11, 22)),
        (date(2026, 8, 5), (4, 21)),
        (date(2016, 8, 15), (4, 31)),
    ],
)
def test_bangla_dates_of_national_days(gregorian: date, bangla: tuple[int, int]) -> None:
    day = BanglaDate.from_gregorian(gregorian)
    assert (day.month, day.day) == bangla


class TestOrders:
    """What was a public holiday, and what was not."""

    @pytest.mark.parametrize("year", [1972, 2003, 2024, 2025])
    def test_no_mourning_day(self, year: int) -> None:
        kept = observances_on(date(year, 8, 15))
        assert "mourning-day" not in [one.id for one in kept]
        assert all(one.public_holiday is None for one in kept)

    @pytest.mark.parametrize("year", [1996, 2001, 2008, 2023])
    def test_mourning_day(self, year: int) -> None:
        assert [one.public_holiday for one in observances_on(date(year, 8, 15))] == ["general"]

    def test_8_august_was_withdrawn_before_it_came(self) -> None:
        assert not [one for year in range(1972, 2030) for one in observances_on(date(year, 8, 8))]

    def test_5_august_from_2025(self) -> None:
        holidays = {
            year: [one.public_holiday for one in observances_on(date(year, 8, 5))]
            for year in range(1972, 2028)
        }
        assert {year: kinds for year, kinds in holidays.items() if kinds} == {
            2025: ["general"],
            2026: ["general"],
            2027: [None],
        }

    def test_13_april_2025_in_the_hills_alone(self) -> None:
        kept = {one.id: one.public_holiday for one in observances_on(date(2025, 4, 13))}
        assert kept == {"chaitra-sankranti-bd": "regional", "biju-bd": "regional"}

    def test_the_eight_days_that_were_ended(self) -> None:
        ended = {date(2025, 3, 7), date(2025, 3, 17), date(2025, 8, 15), date(2024, 11, 4)}
        assert not [one for day in ended for one in observances_on(day)]
        assert [one.id for one in observances_on(date(2024, 3, 17))] == ["mujib-birthday"]

    @pytest.mark.parametrize(
        ("year", "kind"), [(1976, "general"), (1996, None), (2001, "general"), (2025, None)]
    )
    def test_7_november(self, year: int, kind: str | None) -> None:
        assert [one.public_holiday for one in observances_on(date(year, 11, 7))] == [kind]

    def test_pohela_boishakh_is_by_executive_order(self) -> None:
        kept = {one.id: one for one in observances_on(date(2026, 4, 14))}
        assert kept["pohela-boishakh-bd"].public_holiday == "executive-order"
        # No list of 1980 was read, which is not to say that it was none.
        kept = {one.id: one for one in observances_on(BanglaDate(1387, 1, 1))}
        assert kept["pohela-boishakh-bd"].public_holiday is None

    def test_half_holiday_of_vishwakarma(self) -> None:
        kept = {one.id: one for one in observances_on(date(2019, 9, 18), country="IN-WB")}
        assert kept["vishwakarma"].public_holiday == "half-day"

    def test_what_is_not_known_yet(self) -> None:
        for kept in observances(2027, calendar="gregorian"):
            assert kept.public_holiday is None
            assert kept.known_until == 2026
