"""Checks of a whole project: what would print or select wrong dates is found before it runs."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import Error, register

from bangla_calendar.calendars import get_bangla_calendar
from bangla_calendar.errors import UnknownNameError

__all__ = ["check_admin", "check_settings"]


@register()
def check_settings(app_configs: Any, **kwargs: Any) -> list[Error]:
    """Check the setting `BANGLA_CALENDAR`."""
    calendar = getattr(settings, "BANGLA_CALENDAR", None)
    if calendar is None:
        return []
    try:
        get_bangla_calendar(calendar)
    except (UnknownNameError, TypeError) as error:
        return [Error(f"BANGLA_CALENDAR: {error}", id="bangla_calendar.E004")]
    return []


@register("admin")
def check_admin(app_configs: Any, **kwargs: Any) -> list[Error]:
    """Check that Django's own date hierarchy, which is a Gregorian one, is not put on a Bangla date."""
    from django.apps import apps

    if not apps.is_installed("django.contrib.admin"):
        return []
    from django.contrib.admin.sites import all_sites
    from django.contrib.admin.utils import get_fields_from_path

    from bangla_calendar.integrations.django.admin import BanglaDateAdmin
    from bangla_calendar.integrations.django.models import BanglaDateField

    return [
        Error(
            f"date_hierarchy of {type(admin).__name__} is a Bangla date: it needs a BanglaDateAdmin",
            obj=type(admin),
            id="bangla_calendar.E005",
        )
        for site in all_sites
        for model, admin in site._registry.items()
        if admin.date_hierarchy
        and not isinstance(admin, BanglaDateAdmin)
        and isinstance(get_fields_from_path(model, admin.date_hierarchy)[-1], BanglaDateField)
    ]
