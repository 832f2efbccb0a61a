"""pydantic: dates as fields, as they are and by annotation; constraints, errors and JSON schemas."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Annotated, Any

import pytest
from hypothesis import given

from bangla_calendar import BanglaCalendarError, BanglaDate, UnknownNameError

from .test_json import CALENDARS, EDGES, every_date

pydantic = pytest.importorskip("pydantic", reason="needs pydantic: pip install --group web, in this checkout")

from pydantic import BaseModel, Field, TypeAdapter, ValidationError  # noqa: E402 - where pydantic is

from bangla_calendar.integrations.pydantic import BanglaDateField  # noqa: E402

DAY = BanglaDate(1430, 6, 15)


class Deed(BaseModel):
    signed: BanglaDate
    filed: BanglaDate | None = None


def adapter(**options: Any) -> TypeAdapter[BanglaDate]:
    return TypeAdapter(Annotated[BanglaDate, BanglaDateField(**options)])


@given(every_date, every_date)
def test_models_in_json_are_read_back(signed: BanglaDate, filed: BanglaDate) -> None:
    for deed in (Deed(signed=signed), Deed(signed=signed, filed=filed)):
        assert Deed.model_validate_json(deed.model_dump_json()) == deed
        assert Deed.model_validate(deed.model_dump()) == deed
        assert Deed.model_validate(deed.model_dump(mode="json")) == deed


@pytest.mark.parametrize("day", EDGES, ids=repr)
@pytest.mark.parametrize("output", ["iso", "text", "gregorian"])
def test_edges_in_every_calendar_and_form(day: BanglaDate, output: str) -> None:
    field = adapter(calendar=day.calendar, output=output)
    assert field.validate_json(field.dump_json(day)) == day


def test_what_is_read() -> None:
    for value in (
        "1430-06-15",
        "2023-09-30",
        "১৫ই আশ্বিন, ১৪৩০",
        date(2023, 9, 30),
        DAY,
        {"iso": "1430-06-15"},
    ):
        assert Deed(signed=value) == Deed(signed=DAY)


def test_what_is_written() -> None:
    west = DAY.to_calendar("west-bengal")
    assert Deed(signed=DAY, filed=west).model_dump(mode="json") == {
        "signed": "1430-06-15",
        "filed": {"calendar": "west-bengal", "iso": "1430-06-12"},
    }
    assert adapter(output="text").dump_python(DAY, mode="json") == "১৫ আশ্বিন ১৪৩০"
    assert adapter(output="gregorian").dump_python(DAY, mode="json") == "2023-09-30"
    # Also where no field says that it is a date.
    assert json.loads(TypeAdapter(Any).dump_json({"day": DAY})) == {"day": "1430-06-15"}


@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_date_of_another_calendar_is_refused(calendar: str) -> None:
    other = BanglaDate(1430, 6, 15, calendar="west-bengal" if calendar == "bangladesh" else "bangladesh")
    with pytest.raises(ValidationError) as caught:
        adapter(calendar=calendar).validate_python(other)
    assert f"to_calendar('{calendar}')" in caught.value.errors()[0]["msg"]


def test_errors_in_both_languages() -> None:
    with pytest.raises(ValidationError) as caught:
        Deed(signed="৩২ আশ্বিন ১৪৩০")
    english = "day must be in 1..31 for Ashwin 1430 (bangladesh), got 32"
    bengali = "দিন ১ থেকে ৩১-এর মধ্যে হতে হবে (আশ্বিন ১৪৩০, বাংলাদেশ); দেওয়া হয়েছে ৩২"
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"], error["msg"]) == ("bangla_date", ("signed",), english)
    assert error["ctx"] == {"en": english, "bn": bengali}
    with pytest.raises(ValidationError) as caught:
        Deed.model_validate({"signed": "৩২ আশ্বিন ১৪৩০"}, context={"lang": "bn"})
    assert caught.value.errors()[0]["msg"] == bengali


NO_DATES: list[object] = [5, 1.5, None, True, [], {}, {"iso": 5}, {"calendar": "x", "iso": "1430-01-01"}]


@pytest.mark.parametrize("value", NO_DATES)
def test_what_is_no_date_is_a_validation_error(value: object) -> None:
    with pytest.raises(ValidationError):
        Deed(signed=value)
    with pytest.raises(ValidationError):
        Deed.model_validate_json(json.dumps({"signed": value}))


def test_bounds() -> None:
    bounds = Field(ge=BanglaDate(1400, 1, 1), lt=BanglaDate(1500, 1, 1))
    century = TypeAdapter(Annotated[BanglaDate, BanglaDateField(), bounds])
    assert century.validate_python("1400-01-01") == BanglaDate(1400, 1, 1)
    for value, kind in (("1399-12-30", "greater_than_equal"), ("1500-01-01", "less_than")):
        with pytest.raises(ValidationError) as caught:
            century.validate_python(value)
        assert caught.value.errors()[0]["type"] == kind
    with pytest.raises(ValidationError, match="to_calendar"):
        century.validate_python(BanglaDate(1430, 1, 1, calendar="west-bengal"))


def test_inputs_of_a_field() -> None:
    assert adapter(input="text").validate_python("১৫ আশ্বিন ১৪৩০") == DAY
    for options, value in (
        ({"input": "iso"}, "১৫ আশ্বিন ১৪৩০"),
        ({"input": "iso"}, date(2023, 9, 30)),
        ({"input": ("text", "gregorian")}, {"iso": "1430-06-15"}),
    ):
        with pytest.raises(ValidationError):
            adapter(**options).validate_python(value)


def test_options_are_checked() -> None:
    with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'julian'"):
        BanglaDateField("julian")
    with pytest.raises(UnknownNameError, match="unknown form 'roman'"):
        BanglaDateField(output="roman")  # type: ignore[arg-type]
    with pytest.raises(BanglaCalendarError, match="without a calendar the output must be iso"):
        BanglaDateField(None, output="text")


def test_schemas_hold_what_is_written_and_name_examples() -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema: pip install --group web")
    for day in (DAY, DAY.to_calendar("west-bengal")):
        for output in ("iso", "text", "gregorian"):
            field = adapter(calendar=day.calendar, output=output)
            value = field.dump_python(day, mode="json")
            for mode in ("validation", "serialization"):
                schema = field.json_schema(mode=mode)
                jsonschema.validate(value, schema)
                assert "examples" in str(schema)
    iso = adapter().json_schema(mode="serialization")
    assert not jsonschema.Draft202012Validator(iso).is_valid("1430-6-15")
    # Every example of a schema is read.
    for schema in adapter().json_schema()["anyOf"]:
        for example in schema["examples"]:
            assert adapter().validate_python(example) == DAY


def test_pydantic_is_not_imported_by_the_date() -> None:
    code = (
        "import sys; from bangla_calendar import BanglaDate as D; D.min; assert 'pydantic' not in sys.modules"
    )
    subprocess.check_call([sys.executable, "-c", code])
