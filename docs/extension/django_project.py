"""A Django project of nothing but the application: its modules can be loaded in a project alone."""

from __future__ import annotations

import django
from django.conf import settings

__all__ = ["configure"]

_APPLICATIONS = ("auth", "contenttypes", "admin", "messages", "sessions")


def configure() -> None:
    """Set the project up, once in a process."""
    if not settings.configured:
        applications = [f"django.contrib.{name}" for name in _APPLICATIONS]
        settings.configure(INSTALLED_APPS=[*applications, "bangla_calendar.integrations.django"])
        django.setup()
