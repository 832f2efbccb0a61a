"""The language of a page, and what the application itself says in it."""

from __future__ import annotations

from typing import Literal

from django.core.exceptions import ValidationError
from django.utils.translation import get_language

from bangla_calendar.errors import BanglaCalendarError

__all__ = ["TEXTS", "active_language", "invalid", "text"]

# English and Bengali.
TEXTS = {
    "open": ("Choose a date from the calendar", "পঞ্জিকা থেকে তারিখ বাছুন"),
    "dialog": ("Calendar", "পঞ্জিকা"),
    "previous year": ("Previous year", "আগের বছর"),
    "previous month": ("Previous month", "আগের মাস"),
    "next month": ("Next month", "পরের মাস"),
    "next year": ("Next year", "পরের বছর"),
    "today": ("Today", "আজ"),
    "close": ("Close", "বন্ধ করুন"),
    "all dates": ("All dates", "সব তারিখ"),
    "all": ("All", "সব"),
    "none": ("No date", "তারিখ নেই"),
}


def active_language() -> Literal["bn", "en"]:
    """Return bn where the page is in Bengali, en where it is in any other language."""
    return "bn" if (get_language() or "").partition("-")[0] == "bn" else "en"


def text(name: str) -> str:
    """Return one of the texts in the language of the page."""
    return TEXTS[name][active_language() == "bn"]


def invalid(error: BanglaCalendarError) -> ValidationError:
    """Return the validation error for a date that cannot be read, in the language of the page."""
    return ValidationError(error.message(active_language()), code="invalid")
