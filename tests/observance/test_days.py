"""The functions over the table, and their laws."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    UnknownNameError,
    next_observance,
    observances,
    observances_on,
)
from bangla_calendar.observance import KINDS, moon_days
from bangla_calendar.observance.scope import COUNTRIES
from bangla_calendar.typing import Country

countries = st.sampled_from(tuple(COUNTRIES))
bangla_years = st.integers(1372, 1480)


@given(bangla_years, countries)
def test_days_are_in_their_year_in_order_and_found_again(year: int, country: Country) -> None:
    found = observances(year, country=country)
    assert all(kept.day.year == year for kept in found)
    assert [kept.day for kept in found] == sorted(kept.day for kept in found)
    for kept in found:
        for day in {kept.day, kept.last_day}:
            assert kept in observances_on(day, country=country)


@given(st.integers(1970, 2060), countries)
def test_gregorian_years_hold_the_same_days(year: int, country: Country) -> None:
    by_gregorian = set(observances(year, country=country, calendar="gregorian"))
    by_bangla = {
        kept
        for bangla in (year - 594, year - 593)
        for kept in observances(bangla, country=country)
        if kept.gregorian.year == year
    }
    assert by_gregorian == by_bangla


@given(st.integers(1950, 2100), countries, st.sampled_from(["bangladesh", "bangladesh-1995", "west-bengal"]))
def test_national_days_never_move(year: int, country: Country, rule: str) -> None:
    found = observances(year, country=country, calendar="gregorian", bangla=rule, include="national")
    assert all(kept.rule == f"gregorian:{kept.gregorian:%m-%d}" for kept in found)


@given(st.dates(date(1965, 1, 1), date(2060, 1, 1)), countries)
def test_the_next_is_the_first_that_comes(day: date, country: Country) -> None:
    found = next_observance(day, country=country)
    assert found.gregorian >= day
    between = (found.gregorian - day).days
    for past in range(between):
        begun = observances_on(day + timedelta(past), country=country)
        assert all(kept.gregorian < day for kept in begun)


class TestObservances:
    def test_fields(self) -> None:
        kept = observances(1432)[0]
        assert (kept.id, kept.name, kept.name_en) == (
            "pohela-boishakh-bd",
            "পহেলা বৈশাখ",
            "Pohela Boishakh (Bangla New Year)",
        )
        assert kept.day == kept.last_day == BanglaDate(1432, 1, 1)
        assert kept.gregorian == date(2025, 4, 14)
        assert (kept.rule, kept.kind, kept.country) == ("bangla:1-1", "new-year", "BD")
        assert kept.holiday_years == {"executive-order": tuple(range(2016, 2027))}
        assert kept.source
        assert not kept.doubtful
        assert kept.title("en") == kept.name_en

    def test_it_is_a_value(self) -> None:
        kept = observances(1432)[0]
        assert pickle.loads(pickle.dumps(kept)) == copy.copy(kept) == kept
        assert hash(kept) == hash(observances(1432)[0])
        assert kept != observances(1433)[0]
        assert kept != "পহেলা বৈশাখ"
        assert repr(kept) == "<Observance pohela-boishakh-bd on 1432-01-01, 2025-04-14>"
        with pytest.raises(AttributeError):
            kept.day = BanglaDate(1432, 1, 2)  # type: ignore[misc]
        assert kept.to_dict()["gregorian"] == "2025-04-14"

    def test_a_gregorian_day_can_come_twice_in_a_bangla_year(self) -> None:
        # 1431 began and ended on a 14 April.
        found = [kept.gregorian for kept in observances(1431, country="IN-WB") if kept.id == "ambedkar"]
        assert found == [date(2024, 4, 14), date(2025, 4, 14)]

    def test_country_and_calendar_are_separate(self) -> None:
        hindu = {
            kept.id: kept for kept in observances(1432, country="BD", calendar="west-bengal", doubtful=True)
        }
        assert {"vishwakarma", "kartik-puja", "charak-gajan", "poush-sankranti-in"} <= set(hindu)
        # A village of Bogura kept the first rice on this day, two days after the state.
        assert hindu["nabanna-wb"].gregorian == date(2025, 11, 18)
        assert "pohela-boishakh-bd" not in hindu
        assert hindu["victory-day"].day.calendar == "west-bengal"
        same = observances(2025, country="BD", calendar="gregorian", bangla="west-bengal")
        assert {kept.day.calendar for kept in same} == {"west-bengal"}
        assert observances(1432, country="IN-WB", calendar="bangladesh", include=["ritual", "new-year"]) == []

    def test_drik_on_request(self) -> None:
        (kept,) = (
            kept
            for kept in observances(1431, country="IN-WB", calendar="west-bengal-drik")
            if kept.id == "poush-utsav"
        )
        assert kept.gregorian == date(2024, 12, 22)

    def test_india_is_what_its_states_share(self) -> None:
        india = {kept.id for kept in observances(1432, country="IN")}
        states: tuple[Country, ...] = ("IN-WB", "IN-TR", "IN-AS")
        of_states = [{kept.id for kept in observances(1432, country=state)} for state in states]
        assert india == set.intersection(*of_states)
        assert "poila-boishakh-in" in india

    def test_kinds(self) -> None:
        found = {kept.kind for kept in observances(1432, include=("birth", "death"))}
        assert found == {"birth", "death"}
        assert observances(1432, include="birth") == [
            kept for kept in observances(1432) if kept.kind == "birth"
        ]
        assert observances(1432, include=()) == []
        with pytest.raises(UnknownNameError, match="unknown kind of observance 'moon': choose from new-year"):
            observances(1432, include="moon")  # type: ignore[arg-type]

    def test_doubtful_days_are_asked_for(self) -> None:
        sure = observances(1432, country="IN-WB")
        all_days = observances(1432, country="IN-WB", doubtful=True)
        assert {kept.id for kept in all_days} - {kept.id for kept in sure} == {
            "nazrul-death-wb",
            "nabanna-wb",
        }
        assert all(kept.doubtful == (kept not in sure) for kept in all_days)

    @pytest.mark.parametrize("year", [1600, 2025, 9999, 10**6])
    def test_a_gregorian_year_names_both(self, year: int) -> None:
        with pytest.raises(BanglaCalendarError, match=rf"year {year} .*calendar='gregorian'.*{year - 593}"):
            observances(year)

    def test_years_outside(self) -> None:
        assert observances(1) == []  # Bangladesh begins in 1972
        assert observances(1378)[0].gregorian.year == 1972
        with pytest.raises(DateRangeError, match=r"year must be in 1107\.\.1606"):
            observances(1000, calendar="west-bengal-drik")
        with pytest.raises(DateRangeError, match="gregorian date must be in 0594-03-22"):
            observances(500, calendar="gregorian")
        assert observances(9999, calendar="gregorian")[-1].gregorian < date(9999, 4, 14)
        assert observances(1599, country="IN-WB")

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"country": "bd"}, "unknown country 'bd': choose from BD, IN"),
            ({"calendar": "bengal"}, "unknown calendar 'bengal'"),
            ({"calendar": "hijri"}, "unknown Bangla calendar 'hijri'"),
            ({"calendar": "west-bengal", "bangla": "bangladesh"}, "calendar and bangla must agree"),
        ],
    )
    def test_unknown_names(self, arguments: dict[str, str], message: str) -> None:
        with pytest.raises(BanglaCalendarError, match=message):
            observances(1432, **arguments)  # type: ignore[arg-type]

    def test_wrong_types(self) -> None:
        for year in (1432.0, "1432", True, None):
            with pytest.raises(TypeError):
                observances(year)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            observances(1432, country=880)  # type: ignore[arg-type]


class TestOneDay:
    def test_days_of_any_kind(self) -> None:
        expected = observances_on(BanglaDate(1432, 1, 25))
        assert [kept.name for kept in expected] == ["রবীন্দ্রজয়ন্তী"]
        assert observances_on(date(2025, 5, 8)) == expected
        assert observances_on(datetime(2025, 5, 8, 23, 59)) == expected
        # 19:00 UTC on the 7th is the 8th in Dhaka.
        assert observances_on(datetime(2025, 5, 7, 19, 0, tzinfo=UTC)) == expected
        assert observances_on(BanglaDate(1432, 1, 25, calendar="bangladesh-2019")) == expected
        assert observances_on(date(2025, 5, 9)) == []

    def test_every_day_of_several(self) -> None:
        for day in range(22, 26):
            (kept,) = observances_on(date(2024, 6, day), country="IN-WB")
            assert (kept.gregorian, kept.last_day.to_gregorian()) == (date(2024, 6, 22), date(2024, 6, 25))
        # Biju goes on into the new year.
        assert "biju-bd" in [kept.id for kept in observances_on(BanglaDate(1432, 1, 1))]
        assert "biju-bd" not in [kept.id for kept in observances(1432) if kept.day.month == 1]

    def test_wrong_types(self) -> None:
        with pytest.raises(TypeError):
            observances_on("2025-05-08")  # type: ignore[arg-type]


class TestNext:
    @pytest.mark.parametrize(
        ("name", "country", "expected"),
        [
            ("একুশে ফেব্রুয়ারি", "BD", date(2026, 2, 21)),
            ("একুশে ফেব্রু\u09dfারি", "BD", date(2026, 2, 21)),  # the other form of য়
            ("victory-day", "BD", date(2025, 12, 16)),
            ("VICTORY DAY", "BD", date(2025, 12, 16)),
            ("বর্ষা উৎসব", "BD", date(2026, 6, 15)),
            ("নববর্ষ", "IN-WB", date(2026, 4, 15)),
            ("৩৬ জুলাই", "BD", date(2026, 8, 5)),
            ("নবান্ন", "IN-WB", date(2025, 11, 18)),
            ("লালন তিরোধান দিবস", "BD", date(2025, 10, 17)),
        ],
    )
    def test_by_any_name(self, name: str, country: Country, expected: date) -> None:
        assert next_observance(date(2025, 9, 1), name, country=country).gregorian == expected

    def test_the_day_itself_counts(self) -> None:
        assert next_observance(date(2025, 12, 16), "victory-day").gregorian == date(2025, 12, 16)
        assert next_observance(date(2025, 12, 17), "victory-day").gregorian == date(2026, 12, 16)

    def test_one_that_has_begun_is_not_the_next(self) -> None:
        begun = next_observance(date(2025, 6, 1), "ambubachi", country="IN-WB")
        assert begun.day < begun.last_day
        for started in (begun.day + timedelta(1), begun.last_day):
            following = next_observance(started, "ambubachi", country="IN-WB")
            assert following.day.year == begun.day.year + 1

    def test_one_that_begins_later_or_pauses(self) -> None:
        assert next_observance(date(1990, 1, 1), "july-uprising-day").gregorian == date(2025, 8, 5)
        assert next_observance(date(2001, 8, 16), "mourning-day").gregorian == date(2008, 8, 15)

    def test_one_that_is_kept_no_more(self) -> None:
        with pytest.raises(DateRangeError, match=r"year must be in 1996\.\.2023 for শোক দিবস .*got 2025"):
            next_observance(date(2025, 1, 1), "শোক দিবস")

    def test_the_moon(self) -> None:
        with pytest.raises(BanglaCalendarError, match="ঈদুল ফিতর is decided by the moon"):
            next_observance(date(2025, 1, 1), "ঈদুল ফিতর")

    def test_unknown_names(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown observance 'ভাইফোঁটা দিবস'"):
            next_observance(date(2025, 1, 1), "ভাইফোঁটা দিবস")
        with pytest.raises(UnknownNameError):
            next_observance(date(2025, 1, 1), "পৌষ উৎসব")  # not in Bangladesh
        with pytest.raises(TypeError):
            next_observance(date(2025, 1, 1), 5)  # type: ignore[arg-type]


def test_moon_days_have_no_date() -> None:
    days = {day.id: day for day in moon_days()}
    assert days["eid-adha"].decided_by.startswith("hijri:10 Dhu al-Hijja")
    assert "bhai-phonta" not in days
    assert "bhai-phonta" in {day.id for day in moon_days("IN-WB")}
    assert set(days["durga-puja"].to_dict()) == {"id", "name", "name_en", "decided_by", "note"}
    assert repr(days["dol"]) == "MoonDay('dol', 'tithi:full moon of Phalguna')"


def test_kinds_are_all_in_use() -> None:
    met = {kept.kind for country in ("BD", "IN-TR", "IN-WB") for kept in observances(1432, country=country)}
    assert met == set(KINDS)
