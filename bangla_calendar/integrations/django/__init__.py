"""Bangla dates and numerals in Django: add `bangla_calendar.integrations.django` to `INSTALLED_APPS`.

The application's label is `bangla_calendar`. It has template filters and tags (`{% load bangla_calendar %}`),
a field for models (`models`), forms (`forms`) and serializers of Django REST framework (`serializers`), and a
list filter and a date hierarchy for the admin (`admin`).
"""

from __future__ import annotations

from bangla_calendar.integrations import missing

try:
    import django as _django  # noqa: F401 - for the error that names the extra
except ModuleNotFoundError as error:
    raise missing(error, "django", "django") from None
