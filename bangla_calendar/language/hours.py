"""The hours that people put with each part of the day."""

from __future__ import annotations

from bangla_calendar.language.tables.day_parts import HOURS_OF_PARTS

__all__ = ["hour_of_day", "quartered"]


def hour_of_day(hour: int, part: str) -> int | None:
    """Return the hour of 24 that an hour of 0 to 24, as printed, is in a part of the day.

    `part` is a standard name of a part of the day. None where the two do not go together.

    >>> hour_of_day(8, "রাত"), hour_of_day(12, "রাত"), hour_of_day(8, "দুপুর")
    (20, 0, None)
    """
    candidates = [hour % 24] if hour > 12 or hour == 0 else [hour % 12, hour % 12 + 12]
    return next((candidate for candidate in candidates if candidate in HOURS_OF_PARTS[part]), None)


def quartered(minutes: int, shift: int) -> int:
    """Return an hour of the clock of 12 moved by সোয়া, সাড়ে or পৌনে, all in minutes.

    A quarter to one is twelve and forty-five minutes.

    >>> quartered(9 * 60, 30), quartered(60, -15)
    (570, 765)
    """
    return (minutes + shift - 60) % (12 * 60) + 60
