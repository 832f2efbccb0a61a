"""Errors in Bengali: the Bengali form of a message, put together of its phrases.

Errors carry `Phrase`s, and load this room only when a message is read. A new phrase of an error is one row
more in `table`; `tests/test_messages.py` names those that are missing.
"""

from __future__ import annotations

from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.tables.standard_names import MONTH_NAMES, WEEKDAY_NAMES
from bangla_calendar.messages.table import EXPECTED, MESSAGES, TERMS
from bangla_calendar.phrases import Phrase

__all__ = ["bengali_form", "in_bengali", "month_of"]

_FAMILIES = ("bangla", "gregorian", "hijri")
_BANGLA = str.maketrans(ASCII_DIGITS, BANGLA_DIGITS)


def in_bengali(text: str) -> str:
    """Return the Bengali form of a message, or of a part of one, that is given in English.

    >>> in_bengali(Phrase("only one {name}", name=Phrase("month")))
    'কেবল একটি মাস'
    """
    phrase = Phrase(text)
    # What has no Bengali form is better read in English than not at all.
    template = bengali_form(phrase.template) or phrase.template
    parameters = {name: _parameter(value) for name, value in phrase.parameters.items()}
    return template.format(**parameters) if parameters else template


def month_of(number: int, family: str) -> Phrase:
    """Return the name of a month of a calendar's family, as part of a message.

    >>> month_of(6, "bangla")
    'Ashwin'
    """
    # The Julian months are named as the Gregorian ones.
    names = MONTH_NAMES["gregorian" if family == "julian" else family, "en"]
    return Phrase(names[number - 1])


def bengali_form(template: str) -> str | None:
    """Return the Bengali form of a template, or None where it has none."""
    for table in (MESSAGES, EXPECTED, TERMS):
        if template in table:
            return table[template]
    return _names().get(template)


def _parameter(value: object) -> object:
    if isinstance(value, Phrase):
        return in_bengali(value)
    return str(value).translate(_BANGLA) if isinstance(value, int) else value


def _names() -> dict[str, str]:
    """Return the Bengali names of months and weekdays by the English ones."""
    pairs = [(MONTH_NAMES[family, "en"], MONTH_NAMES[family, "bn"]) for family in _FAMILIES]
    pairs.append((WEEKDAY_NAMES["en"], WEEKDAY_NAMES["bn"]))
    return {english: bengali for names in pairs for english, bengali in zip(*names, strict=True)}
