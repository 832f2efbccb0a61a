"""Filters and tags: `{% load bangla_calendar %}`.

The filters are those of `bangla_calendar.integrations.filters`; their names stand for tags too, which take
all their options: `{% bangla_date post.published "long" calendar="west-bengal" %}`. Dates are counted by the
calendar of the setting `BANGLA_CALENDAR`, where there is one.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django import template
from django.conf import settings
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe

from bangla_calendar import BanglaDate, get_calendar
from bangla_calendar import masthead as masthead_of
from bangla_calendar.integrations import filters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["register"]

register = template.Library()


def _calendar() -> str | None:
    """Return the calendar of the site, None where it has chosen none."""
    calendar: BanglaCalendarId | None = getattr(settings, "BANGLA_CALENDAR", None)
    return calendar


def bangla_date(value: Any, pattern: str = "newspaper", **options: Any) -> str:
    """Return the Bangla date of a day; a `BanglaDate` keeps its own calendar unless another is asked for."""
    if not isinstance(value, BanglaDate):
        options.setdefault("calendar", _calendar())
    return filters.bangla_date(value, pattern, **options)


def _with_zone(options: dict[str, Any]) -> dict[str, Any]:
    """Return options with the zone of the site's calendar, so that a moment has one day on a page."""
    calendar = _calendar()
    return options if calendar is None else {"tz": get_calendar(calendar).timezone, **options}


def gregorian_date(value: Any, pattern: str = "newspaper", **options: Any) -> str:
    """Return the Gregorian date of a day, or a moment in the zone of the site's calendar."""
    return filters.gregorian_date(value, pattern, **_with_zone(options))


def bangla_words(value: Any, **options: Any) -> str:
    """Return a number or a date in words."""
    return filters.bangla_words(value, **(_with_zone(options) if isinstance(value, date) else options))


@register.simple_tag
def masthead(value: Any = None, **options: Any) -> str:
    """Return the lines under a newspaper's title, parted by `<br>`; without a value those of today."""
    if (calendar := _calendar()) is not None:
        options.setdefault("calendar", calendar)
    lines = masthead_of(value, **options).splitlines()
    return format_html_join(mark_safe("<br>"), "{}", ([line] for line in lines))  # type: ignore[no-any-return]


register.filter("masthead", masthead)


@register.simple_tag
def bangla_today(**options: Any) -> BanglaDate:
    """Return today's date in the calendar's zone: `{% bangla_today as today %}`."""
    if (calendar := _calendar()) is not None:
        options.setdefault("calendar", calendar)
    return BanglaDate.today(**options)


@register.filter
def is_bangla_path(path: str | None, model: Any) -> bool:
    """Return whether the path of a date hierarchy leads to a Bangla date."""
    from django.contrib.admin.utils import get_fields_from_path

    from bangla_calendar.integrations.django.models import BanglaDateField

    return path is not None and isinstance(get_fields_from_path(model, path)[-1], BanglaDateField)


@register.inclusion_tag("admin/date_hierarchy.html")
def bangla_date_hierarchy(changelist: Any) -> dict[str, Any]:
    """Return the hierarchy of Bangla years, months and days of a list of changes."""
    from bangla_calendar.integrations.django.admin import hierarchy

    return hierarchy(changelist, changelist.date_hierarchy)


_OF_THE_SITE = {function.__name__: function for function in (bangla_date, gregorian_date, bangla_words)}
for name, function in {**filters.FILTERS, **_OF_THE_SITE}.items():
    # A filter takes one argument, a tag all of them.
    register.filter(name, function)
    register.simple_tag(function, name=name)
