"""The tables for ports: their schema, what they say of days, and the files that are made of them."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import available_calendars, get_calendar, month_number, weekday_name
from bangla_calendar.calendars.bangladesh import Succession
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.porting import PARTS, tables
from bangla_calendar.porting.edge_cases import EDGE_CASES
from bangla_calendar.porting.writing import json_text
from tests.cli.command import run
from tests.marks import exhaustive
from tests.porting.site import DOCS, HOW, SITE, all_tables, files

BANGLA = [name for name in available_calendars() if get_calendar(name).family == "bangla"]
every_calendar = pytest.mark.parametrize("name", BANGLA)
SCHEMA = json.loads((DOCS / "schemas" / "tables-1.json").read_text("utf-8"))


@cache
def written() -> Any:
    """Return the tables as they stand in a file."""
    return json.loads(json_text(all_tables()))


def calendar_of(name: str) -> Any:
    return next(calendar for calendar in written()["calendars"] if calendar["id"] == name)


def fields(text: str) -> tuple[int, int, int]:
    year, month, day = map(int, text.split("-"))
    return year, month, day


class TestShape:
    @pytest.mark.parametrize("step", [40, exhaustive(1)])
    def test_schema(self, step: int) -> None:
        jsonschema = pytest.importorskip("jsonschema")
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        calendars = [{**table, "years": table["years"][::step]} for table in written()["calendars"]]
        jsonschema.Draft202012Validator(SCHEMA).validate({**written(), "calendars": calendars})

    def test_parts_are_those_of_the_schema(self) -> None:
        head = ["schema", "version", "package", "license"]
        assert [*SCHEMA["properties"]] == [*head, *PARTS] == [*written()]
        assert [*tables(["vectors", "names"])] == [*head, "names", "vectors"]

    def test_unknown_parts_are_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="part"):
            tables(["moons"])

    def test_json_text_is_json(self) -> None:
        value = {"ক": ["x" * 60, "y" * 60, [1, None, 2.5]], "b": {}, "c": []}
        assert json.loads(json_text(value)) == value
        assert max(map(len, json_text(written()["vectors"]).splitlines())) < 300

    @pytest.mark.parametrize("path", SITE, ids=lambda path: str(path.relative_to(DOCS)))
    def test_files_of_the_site(self, path: Path) -> None:
        assert path.read_text("utf-8") == files()[path], f"{path} is out of date: {HOW}"


class TestMonths:
    def test_all_bangla_calendars_are_there(self) -> None:
        assert [table["id"] for table in written()["calendars"]] == BANGLA == [*written()["vectors"]["pairs"]]

    @every_calendar
    def test_years_follow_each_other(self, name: str) -> None:
        table = calendar_of(name)
        years = table["years"]
        assert [year for year, *_ in years] == [*range(table["min_year"], table["max_year"] + 1)]
        for (_, first, lengths), (_, after, _) in pairwise(years):
            days = sum(29 + int(digit) for digit in lengths)
            assert date.fromisoformat(first).toordinal() + days == date.fromisoformat(after).toordinal()

    @every_calendar
    def test_months_of_a_port_begin_as_the_calendar_says(self, name: str) -> None:
        # As docs/porting.md has it: the first day, and the lengths added up.
        calendar, table = get_calendar(name), calendar_of(name)
        for year, first, lengths in table["years"][:: max(1, len(table["years"]) // 300)]:
            start = date.fromisoformat(first).toordinal()
            starts = accumulate((29 + int(digit) for digit in lengths[:11]), initial=start)
            assert [*starts] == [calendar.to_ordinal(year, month, 1) for month in range(1, 13)]

    @every_calendar
    def test_rules_follow_each_other(self, name: str) -> None:
        table = calendar_of(name)
        rules = table["rules"]
        assert (rules[0][0], rules[-1][1]) == (table["min_year"], table["max_year"])
        assert all(after[0] == before[1] + 1 for before, after in pairwise(rules))
        calendar = get_calendar(name)
        if isinstance(calendar, Succession):
            assert all(calendar.rule(year).id == rule for *years, rule in rules for year in years)
            assert len(rules) > 1
        else:
            assert [rule for *_, rule in rules] == [name]

    @every_calendar
    def test_how_well_the_years_are_known(self, name: str) -> None:
        calendar, table = get_calendar(name), calendar_of(name)
        spans = table["basis"]
        assert (spans[0][0], spans[-1][1]) == (calendar.min_year, calendar.max_year)
        assert all(after[0] == before[1] + 1 for before, after in pairwise(spans))
        for first, last, basis in spans:
            assert calendar.basis(first) == calendar.basis(last) == basis
        for year, month, minutes in table["near_midnight"][::50]:
            assert calendar.ingress_margin(year, month) == minutes < 35


class TestVectors:
    def test_there_are_ten_thousand(self) -> None:
        tables = written()["vectors"]["pairs"].values()
        assert sum(map(len, tables)) == 10_000
        assert {len(pairs) for pairs in tables} == {2000}

    @every_calendar
    def test_pairs(self, name: str) -> None:
        calendar, pairs = get_calendar(name), written()["vectors"]["pairs"][name]
        for bangla, gregorian in pairs.items():
            assert calendar.to_gregorian(*fields(bangla)) == fields(gregorian)
            assert calendar.from_gregorian(*fields(gregorian)) == fields(bangla)
        # Half of them in the years of print, in every decade.
        decades = {int(gregorian[:3]) for gregorian in pairs.values()}
        assert {*range(182, 210)} <= decades

    @pytest.mark.parametrize("case", EDGE_CASES, ids=lambda case: case[0])
    def test_edge_cases(self, case: tuple[str, str, str, str, str]) -> None:
        # The expected days are printed, or follow from the rule: see their table.
        _, calendars, bangla, gregorian, reason = case
        assert reason
        for name in calendars.split():
            assert get_calendar(name).to_gregorian(*fields(bangla)) == fields(gregorian)
            assert get_calendar(name).from_gregorian(*fields(gregorian)) == fields(bangla)

    def test_names_of_edge_cases_are_unique_and_most_are_printed(self) -> None:
        names = [name for name, *_ in EDGE_CASES]
        assert len(names) == len({*names}) > 30
        assert sum("printed" in reason for *_, reason in EDGE_CASES) >= 15
        assert {case["name"] for case in written()["vectors"]["cases"]} == {*names}


class TestWords:
    @pytest.mark.parametrize("family", ["bangla", "gregorian", "hijri"])
    def test_every_spelling_of_a_month_is_read(self, family: Any) -> None:
        for n, month in enumerate(written()["names"]["months"][family], 1):
            kinds = ("variants", "misspellings", "abbreviations", "latin")
            for form in (month["bn"], month["en"], *(form for kind in kinds for form in month[kind])):
                assert month_number(form, family=family) == n, form

    def test_weekdays(self) -> None:
        for n, day in enumerate(written()["names"]["weekdays"]):
            assert (day["bn"], day["en"]) == (weekday_name(n), weekday_name(n, "en"))

    def test_numbers_are_in_their_places(self) -> None:
        numbers = written()["numbers"]
        for key, first in (("cardinals", 0), ("ordinals", 1), ("days", 1)):
            assert [row["n"] for row in numbers[key]] == [*range(first, first + len(numbers[key]))]


class TestCommand:
    def test_json(self) -> None:
        code, out, _ = run("tables", "--json", "--part", "names", "--part", "vectors")
        assert code == 0
        assert json.loads(out) == {
            key: value
            for key, value in written().items()
            if key not in ("calendars", "numbers", "observances")
        }

    def test_what_there_is(self) -> None:
        code, out, _ = run("tables")
        assert code == 0
        assert (
            "calendars\tbangladesh, bangladesh-2019, bangladesh-1995, west-bengal, west-bengal-drik\n" in out
        )
        assert [line.partition("\t")[0] for line in out.splitlines()] == [*written()]

    def test_an_unknown_part(self) -> None:
        code, _, err = run("tables", "--part", "moons")
        assert code == 2
        assert "vectors" in err
