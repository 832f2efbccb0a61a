"""The application."""

from __future__ import annotations

from importlib.util import find_spec

from django.apps import AppConfig

__all__ = ["BanglaCalendarConfig"]


class BanglaCalendarConfig(AppConfig):
    """The application `bangla_calendar`."""

    name = "bangla_calendar.integrations.django"
    label = "bangla_calendar"
    verbose_name = "Bangla calendar"

    def ready(self) -> None:
        """Register the checks, and the serializer field where Django REST framework is installed.

        Without that, the framework would take the model field for one of Gregorian dates.
        """
        from bangla_calendar.integrations.django import checks  # noqa: F401 - registers itself

        if find_spec("rest_framework") is not None:
            from bangla_calendar.integrations.django import serializers  # noqa: F401 - as above
