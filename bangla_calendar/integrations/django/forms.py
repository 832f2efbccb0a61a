"""The field and the widget for forms: a date as people type it, and a calendar to pick it from."""

from __future__ import annotations

from typing import Any

from django import forms

from bangla_calendar import BanglaDate, format_date, get_calendar, month_name, to_bangla_digits, weekday_name
from bangla_calendar.calendars import get_bangla_calendar
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.integrations.django.languages import active_language, invalid, text
from bangla_calendar.integrations.values import loaded, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, Language

__all__ = ["BanglaDateField", "BanglaDateInput"]

# Ordinal of 1 January 1970, from which browsers count days.
_EPOCH = 719163
_SHORTEST_MONTH = 29


class BanglaDateInput(forms.TextInput):
    """A text field with a calendar beside it, which shows the Bangla date and the Gregorian one.

    The calendar is used by mouse or keyboard, and needs the application's static files; without them, and for
    years outside `years` (the first and the last), the text field remains.

    >>> BanglaDateInput().format_value(BanglaDate(1430, 6, 15))
    '15 Ashwin 1430'
    """

    template_name = "bangla_calendar/date_input.html"

    class Media:
        """The calendar."""

        css = {"all": ["bangla_calendar/picker.css"]}  # noqa: RUF012 - as Django has it
        js = ["bangla_calendar/picker.js"]  # noqa: RUF012 - as above

    def __init__(
        self,
        attrs: dict[str, Any] | None = None,
        *,
        calendar: BanglaCalendarId = "bangladesh",
        years: tuple[int, int] = (1300, 1500),
    ) -> None:
        super().__init__({"autocomplete": "off", **(attrs or {})})
        self.calendar = calendar
        self.years = years

    def format_value(self, value: Any) -> str | None:
        """Return what the field shows: a date in the language of the page, anything else as it is."""
        if not isinstance(value, BanglaDate):
            return super().format_value(value)  # type: ignore[no-any-return]
        if active_language() == "bn":
            return str(written(value, "text"))
        return format_date(value, "%-d %B %Y", lang="en")

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Return what the template needs."""
        context: dict[str, Any] = super().get_context(name, value, attrs)
        try:
            day = loaded(value, self.calendar) if value else None
        except BanglaCalendarError:
            day = None
        context["gregorian"] = day and format_date(day.to_gregorian(), "long", lang=active_language())
        context["open"] = text("open")
        context["picker"] = self._picker(day)
        return context

    def _picker(self, day: BanglaDate | None) -> dict[str, Any]:
        """Return what the calendar in the browser needs to know."""
        rule, lang = get_calendar(self.calendar), active_language()
        first, last = max(self.years[0], rule.min_year), min(self.years[1], rule.max_year)
        lengths = [
            rule.month_length(year, month) for year in range(first, last + 1) for month in range(1, 13)
        ]
        return {
            "year": first,
            "firstDay": rule.to_ordinal(first, 1, 1) - _EPOCH,
            # A digit for each month: how many days it has beyond 29.
            "lengths": "".join(str(length - _SHORTEST_MONTH) for length in lengths),
            "day": None if day is None else day.toordinal() - _EPOCH,
            "timeZone": rule.timezone,
            "digits": to_bangla_digits("0123456789") if lang == "bn" else "0123456789",
            "months": [month_name(month, lang=lang) for month in range(1, 13)],
            "gregorianMonths": [month_name(month, lang, family="gregorian") for month in range(1, 13)],
            # Sunday first, as both count them.
            "weekdays": [weekday_name((day + 6) % 7, lang) for day in range(7)],
            "weekdaysShort": [_short((day + 6) % 7, lang) for day in range(7)],
            "texts": {
                name: text(name)
                for name in (
                    *("dialog", "previous year", "previous month", "next month", "next year"),
                    *("today", "close"),
                )
            },
        }


class BanglaDateField(forms.Field):
    """A Bangla date in a form: read strictly, with what is wrong said in the language of the page.

    Read is what `bangla_calendar.integrations.values.loaded` reads. The value is a `BanglaDate` of
    `calendar`.

    >>> class Search(forms.Form):
    ...     printed = BanglaDateField()
    >>> search = Search({"printed": "১৫ই আশ্বিন, ১৪৩০"})
    >>> search.is_valid(), search.cleaned_data
    (True, {'printed': BanglaDate(1430, 6, 15)})
    >>> Search({"printed": "৩০ ফাল্গুন ১৪৩১"}).errors["printed"]
    ['day must be in 1..29 for Falgun 1431 (bangladesh), got 30']
    """

    widget = BanglaDateInput

    def __init__(
        self, *, calendar: BanglaCalendarId = "bangladesh", widget: Any = None, **kwargs: Any
    ) -> None:
        get_bangla_calendar(calendar)
        self.calendar = calendar
        super().__init__(widget=widget, **kwargs)
        if isinstance(self.widget, BanglaDateInput):
            self.widget.calendar = calendar

    def to_python(self, value: Any) -> BanglaDate | None:
        """Return the date that was typed."""
        if isinstance(value, str):
            value = value.strip()
        if value in self.empty_values:
            return None
        try:
            return loaded(value, self.calendar)
        except BanglaCalendarError as error:
            raise invalid(error) from None

    def prepare_value(self, value: Any) -> Any:
        """Return the date that the form begins with; what was typed stays as it is."""
        if value in self.empty_values or isinstance(value, str):
            return value
        return loaded(value, self.calendar)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Return whether another day was typed than the form began with."""
        return super().has_changed(self.prepare_value(initial), data)  # type: ignore[no-any-return]


def _short(weekday: int, lang: Language) -> str:
    """Return the first letters of a weekday, for the head of a column."""
    name = weekday_name(weekday, lang)
    return name.removesuffix("বার") if lang == "bn" else name[:2]
