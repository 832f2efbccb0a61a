"""The hours that people put with each part of the day."""

from __future__ import annotations

__all__ = ["hour_of_day", "quartered"]

# For each part of the day the hours of the clock of 12 that people put with it, as hours of 24. The parts
# overlap in speech: রাত is said from six in the evening to five in the morning, বেলা from eight to five.
_HOURS_OF = {
    "ভোর": (3, 4, 5, 6, 7),
    "সকাল": (4, 5, 6, 7, 8, 9, 10, 11),
    "দুপুর": (11, 12, 13, 14, 15),
    "বিকাল": (15, 16, 17, 18),
    "সন্ধ্যা": (17, 18, 19, 20),
    "রাত": (18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5),
    "পূর্বাহ্ণ": tuple(range(12)),
    "অপরাহ্ণ": tuple(range(12, 24)),
    "বেলা": (8, 9, 10, 11, 12, 13, 14, 15, 16, 17),
}


def hour_of_day(hour: int, part: str) -> int | None:
    """Return the hour of 24 that an hour of 0 to 24, as printed, is in a part of the day.

    `part` is a standard name of a part of the day. None where the two do not go together.

    >>> hour_of_day(8, "রাত"), hour_of_day(12, "রাত"), hour_of_day(8, "দুপুর")
    (20, 0, None)
    """
    candidates = [hour % 24] if hour > 12 or hour == 0 else [hour % 12, hour % 12 + 12]
    return next((candidate for candidate in candidates if candidate in _HOURS_OF[part]), None)


def quartered(minutes: int, shift: int) -> int:
    """Return an hour of the clock of 12 moved by সোয়া, সাড়ে or পৌনে, all in minutes.

    A quarter to one is twelve and forty-five minutes.

    >>> quartered(9 * 60, 30), quartered(60, -15)
    (570, 765)
    """
    return (minutes + shift - 60) % (12 * 60) + 60
