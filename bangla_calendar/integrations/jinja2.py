"""Bangla dates and numerals in Jinja2: an extension with the filters and globals.

>>> from datetime import date
>>> from jinja2 import Environment
>>> environment = Environment(extensions=["bangla_calendar.integrations.jinja2.BanglaCalendar"])
>>> template = environment.from_string("{{ day|bangla_date }}, {{ 1234567|bangla_number }}")
>>> template.render(day=date(2023, 9, 30))
'১৫ আশ্বিন ১৪৩০, ১২,৩৪,৫৬৭'
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from bangla_calendar import BanglaDate, masthead
from bangla_calendar.integrations import missing
from bangla_calendar.integrations.filters import FILTERS

try:
    from jinja2 import Environment, Undefined
    from jinja2.ext import Extension
except ModuleNotFoundError as error:
    raise missing(error, "jinja2", "jinja2") from None

__all__ = ["BanglaCalendar"]


class BanglaCalendar(Extension):
    """Adds the filters `bangla_date`, `gregorian_date`, `bangla_naturaltime`, `bangla_timesince`,
    `bangla_digits`, `bangla_number`, `bangla_words` and `bangla_money` to an environment, and the globals
    `masthead` and `bangla_today`.

    Arguments are those of the functions in `bangla_calendar.integrations.filters`, of `masthead` and of
    `BanglaDate.today`. An undefined value stays undefined, so that the environment decides what comes of it.
    """  # noqa: D205 - a list of names

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.filters.update({name: _defined(function) for name, function in FILTERS.items()})
        environment.globals.update(masthead=masthead, bangla_today=BanglaDate.today)


def _defined(function: Callable[..., str]) -> Callable[..., Any]:
    """Return a filter that passes undefined values on."""

    @wraps(function)
    def filtered(value: Any, *arguments: Any, **options: Any) -> Any:
        return value if isinstance(value, Undefined) else function(value, *arguments, **options)

    return filtered
