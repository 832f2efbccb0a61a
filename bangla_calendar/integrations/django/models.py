"""The field for models: a Bangla date, stored as the day it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core import checks
from django.db import models
from django.forms import DateInput

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.integrations.django.languages import invalid
from bangla_calendar.integrations.django.lookups import BanglaDay, BanglaMonth, BanglaYear
from bangla_calendar.integrations.values import loaded, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["BanglaDateField"]


class BanglaDateField(models.DateField):
    """A date of a Bangla calendar: a `BanglaDate` in Python, in the database a date, which it sorts by.

    `calendar` is the id of the rule that counts it; another rule does not change what is stored. Given may be
    whatever `bangla_calendar.integrations.values.loaded` reads, but no date of another calendar. Filters take
    the same, besides `__bangla_year`, `__bangla_month` and `__bangla_day`; `__year` and its like are those of
    the Gregorian date. Other options are those of `DateField`; `auto_now` is the day in the calendar's zone.

    >>> printed = BanglaDateField(calendar="west-bengal")
    >>> printed.to_python("2023-09-30"), printed.get_prep_value("১২ আশ্বিন ১৪৩০")
    (BanglaDate(1430, 6, 12, calendar='west-bengal'), datetime.date(2023, 9, 30))
    """

    description = "Bangla date"

    def __init__(self, *args: Any, calendar: BanglaCalendarId = DEFAULT_CALENDAR, **kwargs: Any) -> None:
        self.calendar = calendar
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Return what a migration needs to make the field anew."""
        name, path, args, kwargs = super().deconstruct()
        if self.calendar != DEFAULT_CALENDAR:
            kwargs["calendar"] = self.calendar
        return name, path, args, kwargs

    def to_python(self, value: Any) -> BanglaDate | None:
        """Return the date of a value, or raise `ValidationError` in the language of the page."""
        if value is None or value == "":
            return None
        try:
            return loaded(value, self.calendar)
        except BanglaCalendarError as error:
            raise invalid(error) from None

    def get_prep_value(self, value: Any) -> date | None:
        """Return the Gregorian date that is stored."""
        # Not that of DateField, which expects another type of `to_python`.
        day = self.to_python(models.Field.get_prep_value(self, value))
        return None if day is None else day.to_gregorian()

    def from_db_value(self, value: date | None, expression: Any, connection: Any) -> BanglaDate | None:
        """Return the date of a stored one."""
        return None if value is None else BanglaDate.from_gregorian(value, calendar=self.calendar)

    def pre_save(self, model_instance: Any, add: bool) -> Any:
        """Return the value to be saved: today's with `auto_now`."""
        if not (self.auto_now or (self.auto_now_add and add)):
            return models.Field.pre_save(self, model_instance, add)
        value = BanglaDate.today(calendar=self.calendar)
        setattr(model_instance, self.attname, value)
        return value

    def value_to_string(self, obj: Any) -> str:
        """Return the date for a fixture."""
        value = self.to_python(self.value_from_object(obj))
        return "" if value is None else plain(value)

    def formfield(self, **kwargs: Any) -> Any:
        """Return the field of a form; a widget of Gregorian dates, as the admin's, gives way to its own."""
        from bangla_calendar.integrations.django.forms import BanglaDateField as FormField

        widget = kwargs.get("widget")
        if isinstance(widget, DateInput) or (isinstance(widget, type) and issubclass(widget, DateInput)):
            del kwargs["widget"]
        return super().formfield(**{"form_class": FormField, "calendar": self.calendar, **kwargs})

    def check(self, **kwargs: Any) -> list[Any]:
        """Return what is wrong with the field's options."""
        try:
            get_bangla_calendar(self.calendar)
        except (UnknownNameError, TypeError) as error:
            return [checks.Error(str(error), obj=self, id="bangla_calendar.E001")]
        return [*super().check(**kwargs), *self._check_default(), *self._check_uniqueness()]

    def _check_default(self) -> list[Any]:
        if not self.has_default() or callable(self.default):
            return []
        try:
            loaded(self.default, self.calendar)
        except BanglaCalendarError as error:
            return [checks.Error(f"default: {error}", obj=self, id="bangla_calendar.E002")]
        return []

    def _check_uniqueness(self) -> list[Any]:
        """Refuse `unique_for_date` and its like, which compare the numbers of Gregorian dates with ours."""
        options = ("unique_for_date", "unique_for_month", "unique_for_year")
        return [
            checks.Error(
                f"{option}={self.name!r} counts by Gregorian dates: use a UniqueConstraint instead",
                obj=other,
                id="bangla_calendar.E003",
            )
            for other in self.model._meta.local_fields
            for option in options
            if getattr(other, option, None) == self.name
        ]


for transform in (BanglaYear, BanglaMonth, BanglaDay):
    BanglaDateField.register_lookup(transform)
