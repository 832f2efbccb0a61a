"""The field for serializers of Django REST framework; model serializers use it by themselves."""

from __future__ import annotations

from typing import Any

from bangla_calendar.calendars import get_bangla_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.integrations import missing
from bangla_calendar.integrations.django import models
from bangla_calendar.integrations.django.languages import active_language
from bangla_calendar.integrations.values import FORMS, loaded, written

try:
    from rest_framework import serializers
except ModuleNotFoundError as error:
    raise missing(error, "rest_framework", "drf") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, JsonForm

__all__ = ["BanglaDateField"]


class BanglaDateField(serializers.Field):
    """A Bangla date in JSON.

    Read is what `bangla_calendar.integrations.values.loaded` reads; what cannot be read is a validation error
    in the language of the request. `output` is the form that is written: `"iso"` (`1430-06-15`, or a pair of
    `calendar` and `iso` where the calendar is not the default one), `"text"` or `"gregorian"`; ISO texts are
    read as Gregorian dates, whatever their year, where `output` is that. `calendar` is that of the model's
    field, or `"bangladesh"`.

    >>> printed = BanglaDateField(output="text")
    >>> printed.to_internal_value("2023-09-30"), printed.to_representation(BanglaDate(1430, 6, 15))
    (BanglaDate(1430, 6, 15), '১৫ আশ্বিন ১৪৩০')
    """

    def __init__(
        self, *, calendar: BanglaCalendarId | None = None, output: JsonForm = "iso", **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        if calendar is not None:
            get_bangla_calendar(calendar)
        self.calendar = calendar
        self.output = output
        self.forms = ("gregorian", "text") if output == "gregorian" else FORMS

    def bind(self, field_name: str, parent: Any) -> None:
        """Take the calendar of the model's field, when a serializer has made its fields."""
        super().bind(field_name, parent)
        model = getattr(getattr(parent, "Meta", None), "model", None)
        if self.calendar is None and model is not None:
            fields = {field.name: field for field in model._meta.get_fields()}
            self.calendar = getattr(fields.get(self.source), "calendar", None)

    def to_internal_value(self, data: Any) -> BanglaDate:
        """Return the date that was sent."""
        try:
            return loaded(data, self.calendar or "bangladesh", self.forms)
        except BanglaCalendarError as error:
            raise serializers.ValidationError(error.message(active_language()), code="invalid") from None

    def to_representation(self, value: Any) -> Any:
        """Return the date to be sent."""
        return written(loaded(value, self.calendar or "bangladesh"), self.output)


serializers.ModelSerializer.serializer_field_mapping[models.BanglaDateField] = BanglaDateField
