"""The exception family: every error that bad input can cause, with its parts as attributes.

Wrong *types* are `TypeError`, as everywhere in Python; wrong *values* are one of these.
"""

from __future__ import annotations

__all__ = ["BanglaCalendarError", "DateRangeError", "ParseError", "UnknownNameError"]

_KEPT = 200
# Those of an integer of some 180 digits, which fits a message.
_MOST_BITS = 600


class BanglaCalendarError(ValueError):
    """The root of the family: a value that the calendar or the language does not have."""


class ParseError(BanglaCalendarError):
    """A text that cannot be read.

    `text` is what was given (of a long text the 200 characters round the fault), `position` the
    index of the fault in the whole text as given, `expected` what should have stood there. `reason` is the
    whole message where more is known than that.

    >>> raise ParseError("১৫ আশ্বিন", 9, "a year")
    Traceback (most recent call last):
    bangla_calendar.errors.ParseError: expected a year at position 9 of '১৫ আশ্বিন'
    """

    def __init__(self, text: str, position: int, expected: str, reason: str = "") -> None:
        if len(text) > _KEPT:
            start = max(0, min(position - _KEPT // 2, len(text) - _KEPT))
            text = text[start : start + _KEPT]
        super().__init__(text, position, expected, reason)
        self.text = text
        self.position = position
        self.expected = expected
        self.reason = reason

    def at(self, text: str, position: int) -> ParseError:
        """Return the same error at its place in the text as given, of which a part was read."""
        return ParseError(text, position, self.expected, self.reason)

    def __str__(self) -> str:
        return self.reason or f"expected {self.expected} at position {self.position} of {self.text!r}"


class DateRangeError(BanglaCalendarError):
    """A field outside what the calendar has.

    `field` names it, `value` is what was given (in place of an integer of hundreds of digits a text that
    measures it), `minimum` and `maximum` are the range, `calendar` the calendar's id; `where` tells the month
    for which a day's range holds.

    >>> raise DateRangeError("day", 30, 1, 29, "bangladesh", where="month 11 of 1431")
    Traceback (most recent call last):
    bangla_calendar.errors.DateRangeError: day must be in 1..29 for month 11 of 1431 (bangladesh), got 30
    """

    def __init__(
        self, field: str, value: object, minimum: object, maximum: object, calendar: str, where: str = ""
    ) -> None:
        if isinstance(value, int) and value.bit_length() > _MOST_BITS:
            value = f"an integer of {value.bit_length()} bits"
        super().__init__(field, value, minimum, maximum, calendar, where)
        self.field = field
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
        self.calendar = calendar
        self.where = where

    def __str__(self) -> str:
        where = f" for {self.where}" if self.where else ""
        calendar = f" ({self.calendar})" if self.calendar else ""
        span = f"{self.minimum}..{self.maximum}"
        return f"{self.field} must be in {span}{where}{calendar}, got {self.value!s:.{_KEPT}}"


class UnknownNameError(BanglaCalendarError):
    """A name that is not in its list.

    `kind` says of what (a calendar, a month), `name` is what was given, `choices` are the names there
    are, where the list is short.

    >>> raise UnknownNameError("calendar", "bengal", ("bangladesh", "west-bengal"))
    Traceback (most recent call last):
    bangla_calendar.errors.UnknownNameError: unknown calendar 'bengal': choose from bangladesh, west-bengal
    """

    def __init__(self, kind: str, name: str, choices: tuple[str, ...] = ()) -> None:
        name = name[:_KEPT]
        super().__init__(kind, name, choices)
        self.kind = kind
        self.name = name
        self.choices = choices

    def __str__(self) -> str:
        choices = f": choose from {', '.join(self.choices)}" if self.choices else ""
        return f"unknown {self.kind} {self.name!r}{choices}"
