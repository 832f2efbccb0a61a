"""Bangla dates as fields of pydantic models: `BanglaDate` itself, and `BanglaDateField` for one calendar.

>>> from typing import Annotated
>>> from pydantic import BaseModel
>>> from bangla_calendar import BanglaDate
>>> from bangla_calendar.integrations.pydantic import BanglaDateField
>>> class Deed(BaseModel):
...     signed: BanglaDate
...     filed: Annotated[BanglaDate, BanglaDateField(calendar="west-bengal", output="text")]
>>> deed = Deed.model_validate_json('{"signed": "1430-06-15", "filed": "২০২৩-০৯-৩০"}')
>>> deed.model_dump_json()
'{"signed":"1430-06-15","filed":"১২ আশ্বিন ১৪৩০"}'
>>> serializer().to_python(BanglaDate(1430, 6, 15), mode="json"), ANY_CALENDAR.input
('1430-06-15', ('iso', 'text', 'gregorian'))
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from bangla_calendar.calendars import available_calendars, get_bangla_calendar, get_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.integrations import missing
from bangla_calendar.integrations.values import FORMS, loaded, written

try:
    from pydantic_core import PydanticCustomError, SchemaSerializer, core_schema
except ModuleNotFoundError as error:
    raise missing(error, "pydantic_core", "pydantic") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, JsonForm

__all__ = ["ANY_CALENDAR", "BanglaDateField", "serializer"]


_ISO = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


class BanglaDateField:
    """Annotates a `BanglaDate` of a model with how it is read and written.

    `calendar` is the one that counts it; with None a date keeps the calendar it comes with. `input` is one or
    several of `"iso"` (`1430-06-15`, or a pair of `calendar` and `iso`), `"text"` (as in print) and
    `"gregorian"` (a `date`, or an ISO text); all of them where it is None. `output` is the form in JSON:
    `"iso"` is the text alone in the default calendar and the pair in others. With `output="gregorian"` and
    no `input`, ISO texts are Gregorian whatever their year, so that what was written is read back.

    A value that is no date of the calendar is a validation error of the type `bangla_date`; its message is in
    the language that the validation's context asks for (`context={"lang": "bn"}`), else in English, and its
    `ctx` has both.
    """

    def __init__(
        self,
        calendar: BanglaCalendarId | None = "bangladesh",
        *,
        input: JsonForm | tuple[JsonForm, ...] | None = None,  # noqa: A002 - as beside `output`
        output: JsonForm = "iso",
    ) -> None:
        if calendar is not None:
            get_bangla_calendar(calendar)
        elif output != "iso":
            raise BanglaCalendarError("without a calendar the output must be iso")
        self.calendar = calendar
        self.output = output
        self.input: tuple[str, ...]
        if input is None:
            self.input = ("gregorian", "text") if output == "gregorian" else FORMS
        else:
            self.input = (input,) if isinstance(input, str) else tuple(input)
        for form in (*self.input, output):
            if form not in FORMS:
                raise UnknownNameError("form", str(form), FORMS)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Return the schema by which pydantic reads and writes the field."""
        return core_schema.with_info_plain_validator_function(
            self._read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._write, when_used="json-unless-none"
            ),
        )

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON schema of what is read or, in the mode of serialization, written."""
        forms = self.input if handler.mode == "validation" else (self.output,)
        schemas = [schema for form in forms for schema in self._json_schemas(form, handler.mode)]
        title = {"title": f"Bangla date ({self.calendar})" if self.calendar else "Bangla date"}
        return {**title, **schemas[0]} if len(schemas) == 1 else {**title, "anyOf": schemas}

    def _read(self, value: object, info: Any) -> BanglaDate:
        try:
            return loaded(value, self.calendar, self.input)
        except BanglaCalendarError as error:
            messages = {lang: error.message(lang) for lang in ("en", "bn")}
            asked = isinstance(info.context, Mapping) and info.context.get("lang") == "bn"
            raise PydanticCustomError("bangla_date", "{bn}" if asked else "{en}", messages) from None

    def _write(self, day: BanglaDate) -> object:
        return written(day, self.output)

    def _json_schemas(self, form: str, mode: str) -> list[dict[str, Any]]:
        """Return the schemas of the values that a form has in JSON."""
        example = BanglaDate.fromordinal(_EXAMPLE, calendar=self.calendar or "bangladesh")
        if form == "text":
            return [{"type": "string", "examples": [str(example), f"{example:%o %B, %EY}"]}]
        if form == "gregorian":
            return [{"type": "string", "format": "date", "examples": [example.to_gregorian().isoformat()]}]
        iso = {"type": "string", "pattern": _ISO, "examples": [example.isoformat()]}
        calendars = [self.calendar] if self.calendar else _bangla_calendars()
        pair = {
            "type": "object",
            "properties": {"calendar": {"enum": calendars}, "iso": iso},
            "required": ["calendar", "iso"],
            "examples": [{"calendar": calendars[-1], "iso": example.isoformat()}],
        }
        if mode == "validation" or self.calendar is None:
            return [iso, pair]
        return [iso if isinstance(written(example, "iso"), str) else pair]


@cache
def serializer() -> SchemaSerializer:
    """Return what writes a date that no field says how to write."""
    return SchemaSerializer(ANY_CALENDAR.__get_pydantic_core_schema__(BanglaDate, None))


def _bangla_calendars() -> list[str]:
    return [calendar for calendar in available_calendars() if get_calendar(calendar).family == "bangla"]


_EXAMPLE = 738793  # 30 September 2023
ANY_CALENDAR = BanglaDateField(None)
"""How a field is read and written that is annotated as a `BanglaDate` and nothing else."""
