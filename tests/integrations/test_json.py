"""A date as a dictionary, and as the values of JSON that integrations take."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    ParseError,
    UnknownNameError,
    available_calendars,
    get_calendar,
)
from bangla_calendar.integrations.values import FORMS, dumped, loaded, plain, written
from bangla_calendar.strategies import bangla_dates

CALENDARS = [name for name in available_calendars() if get_calendar(name).family == "bangla"]
every_date = st.sampled_from(CALENDARS).flatmap(lambda calendar: bangla_dates(calendar=calendar))
EDGES = [
    BanglaDate.fromordinal(bound, calendar=calendar)
    for calendar in CALENDARS
    for bound in (get_calendar(calendar).min_ordinal, get_calendar(calendar).max_ordinal)
]
SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "docs/schemas/bangla-date-1.json").read_text("utf-8")
)
DAY = BanglaDate(1430, 6, 15)


class TestDictionaries:
    @given(every_date)
    def test_there_and_back(self, day: BanglaDate) -> None:
        assert BanglaDate.from_dict(json.loads(json.dumps(day.to_dict()))) == day

    @pytest.mark.parametrize("day", EDGES, ids=repr)
    def test_edges(self, day: BanglaDate) -> None:
        assert BanglaDate.from_dict(json.loads(json.dumps(day.to_dict()))) == day

    def test_the_form_stays_as_it_is(self) -> None:
        assert DAY.to_dict() == SCHEMA["examples"][0]

    def test_the_recipe(self) -> None:
        assert json.loads(json.dumps({"day": DAY}, default=BanglaDate.to_dict))["day"]["iso"] == "1430-06-15"

    @given(every_date)
    def test_the_schema_has_the_keys_and_bounds(self, day: BanglaDate) -> None:
        fields = day.to_dict()
        assert [*fields] == SCHEMA["required"] == [*SCHEMA["properties"]]
        for key, value in fields.items():
            rule = SCHEMA["properties"][key]
            assert value in rule.get("enum", [value])
            assert value == rule.get("const", value)
            if rule.get("type") == "integer":
                assert rule["minimum"] <= int(value) <= rule["maximum"]
        assert SCHEMA["properties"]["calendar"]["enum"] == CALENDARS

    def test_by_the_schema(self) -> None:
        jsonschema = pytest.importorskip(
            "jsonschema", reason="needs jsonschema: pip install --group web, here"
        )
        validator = jsonschema.Draft202012Validator(SCHEMA)
        validator.check_schema(SCHEMA)
        for day in EDGES:
            validator.validate(day.to_dict())
        assert not validator.is_valid({**DAY.to_dict(), "month": 13})

    @pytest.mark.parametrize(
        "fields",
        [
            {"iso": "1430-06-15"},
            {"calendar": "bangladesh", "iso": "1430-06-15"},
            {"year": 1430, "month": 6, "day": 15},
            {"year": 1430, "month": 6, "day": 15, "gregorian": "2023-09-30"},
        ],
    )
    def test_parts_suffice(self, fields: dict[str, object]) -> None:
        assert BanglaDate.from_dict(fields) == DAY

    @pytest.mark.parametrize(
        ("fields", "error", "told"),
        [
            ({}, BanglaCalendarError, "a date needs iso, or year, month and day"),
            ({"year": 1430, "month": 6}, BanglaCalendarError, "a date needs iso"),
            (
                {**DAY.to_dict(), "gregorian": "2023-10-01"},
                BanglaCalendarError,
                "gregorian must be '2023-09-30'",
            ),
            ({**DAY.to_dict(), "version": 2}, BanglaCalendarError, "version must be 1, .* got 2"),
            ({**DAY.to_dict(), "weekday": "sun"}, BanglaCalendarError, "weekday must be 'sat'"),
            ({**DAY.to_dict(), "era": "BS"}, UnknownNameError, "unknown key 'era': choose from version, "),
            ({"iso": "1431-11-30"}, DateRangeError, "for Falgun 1431"),
            ({"iso": "1430-6-15"}, ParseError, "a month in two digits"),
            ({"iso": "1430-06-15", "calendar": "bengal"}, UnknownNameError, "unknown calendar 'bengal'"),
            ({"year": "1430", "month": 6, "day": 15}, TypeError, "year must be an integer"),
            ({"year": True, "month": 6, "day": 15}, TypeError, "year must be an integer"),
            ("1430-06-15", TypeError, "fields must be a mapping, got str"),
        ],
    )
    def test_what_is_refused(self, fields: Any, error: type[Exception], told: str) -> None:
        with pytest.raises(error, match=told):
            BanglaDate.from_dict(fields)


class TestValues:
    @given(every_date)
    def test_what_is_dumped_is_loaded(self, day: BanglaDate) -> None:
        assert loaded(json.loads(json.dumps(dumped(day)))) == day

    @pytest.mark.parametrize("day", EDGES, ids=repr)
    @pytest.mark.parametrize("form", FORMS)
    def test_every_form_is_read_back_at_the_edges(self, day: BanglaDate, form: str) -> None:
        assert loaded(plain(day), day.calendar) == day
        forms = ("gregorian", "text") if form == "gregorian" else FORMS
        assert loaded(json.loads(json.dumps(written(day, form))), day.calendar, forms) == day

    @given(every_date, st.sampled_from(FORMS))
    def test_every_form_is_read_back(self, day: BanglaDate, form: str) -> None:
        forms = ("gregorian", "text") if form == "gregorian" else FORMS
        assert loaded(json.loads(json.dumps(written(day, form))), day.calendar, forms) == day

    @pytest.mark.parametrize(
        "value",
        [
            *(DAY, date(2023, 9, 30), datetime(2023, 9, 30, 23, 59)),
            datetime(2023, 9, 29, 20, tzinfo=timezone(timedelta())),
            *("1430-06-15", "১৪৩০-০৬-১৫", " 2023-09-30 ", "২০২৩-০৯-৩০", "১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ"),
            *("৩০ সেপ্টেম্বর ২০২৩", "15/06/1430", "৩০/৯/২০২৩"),
            *({"calendar": "bangladesh", "iso": "1430-06-15"}, DAY.to_dict()),
        ],
    )
    def test_all_are_one_day(self, value: object) -> None:
        assert loaded(value) == loaded(value, "bangladesh") == DAY

    @given(every_date)
    def test_plain_texts_are_read_back(self, day: BanglaDate) -> None:
        assert loaded(plain(day), day.calendar) == day

    def test_a_field_has_its_own_calendar(self) -> None:
        assert loaded("2023-09-30", "west-bengal") == BanglaDate(1430, 6, 12, calendar="west-bengal")
        assert loaded("1430-06-12", "west-bengal") == BanglaDate(1430, 6, 12, calendar="west-bengal")
        for other in (DAY, DAY.to_dict()):
            with pytest.raises(
                BanglaCalendarError, match=r"got one of bangladesh: .* to_calendar\('west-beng"
            ):
                loaded(other, "west-bengal")

    @pytest.mark.parametrize(
        "value",
        [
            *("", "৩২ আশ্বিন ১৪৩০", "1430-13-01", "2023-02-30", "আগামীকাল", "১৫ আশ্বিন", "1430-06-15T00:00"),
            *("৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা", "১৪ রবিউল আউয়াল ১৪৪৫", "14৩০-06-15"),
            *(
                None,
                5,
                1.5,
                b"1430-06-15",
                ["1430-06-15"],
                {},
                {"iso": 5},
                {"iso": None},
                {"iso": "2023-09-30", "x": 1},
            ),
        ],
    )
    def test_everything_else_is_refused(self, value: object) -> None:
        with pytest.raises(BanglaCalendarError):
            loaded(value)

    def test_forms_that_are_not_taken(self) -> None:
        for value, forms in (
            ("১৫ আশ্বিন ১৪৩০", ("iso", "gregorian")),
            (date(2023, 9, 30), ("iso", "text")),
            ({"iso": "1430-06-15"}, ("text", "gregorian")),
        ):
            with pytest.raises(BanglaCalendarError):
                loaded(value, forms=forms)
        # Without the other form, figures have one meaning.
        assert loaded("1430-06-15", forms=("gregorian",)).to_gregorian() == date(1430, 6, 15)
        assert loaded("2023-09-30", forms=("iso",)) == BanglaDate(2023, 9, 30)

    def test_an_unknown_form_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown form 'roman': choose from iso, text, gregorian"):
            written(DAY, "roman")
