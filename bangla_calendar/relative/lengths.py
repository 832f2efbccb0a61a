"""Lengths of time in words: exactly, by days, hours, minutes and seconds, or in one unit, rounded.

The names and arguments are those of humanize (`precisedelta`) and of Babel (`format_timedelta`).
"""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from bangla_calendar.arguments import REGIONS, refuse_unknown
from bangla_calendar.calendars.base import is_real
from bangla_calendar.errors import DateRangeError
from bangla_calendar.language.durations import counted, counted_in_words
from bangla_calendar.language.tables.durations import FUTURE, PAST, RELATIVE_NAMES, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from bangla_calendar.typing import DigitSet, Language, Region

    Amounts = dict[str, int | Fraction | str]

__all__ = ["format_timedelta", "precisedelta", "timedelta_of"]

# How many seconds each unit has for Babel.
_SECONDS = dict(zip(UNITS, (31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1), strict=True))
_MINIMUM_UNITS = ("days", "hours", "minutes", "seconds")


def timedelta_of(name: str, value: timedelta | float) -> timedelta:
    """Return a timedelta, or a number of seconds as one; errors name the argument."""
    if isinstance(value, timedelta):
        return value
    if not is_real(value):
        raise TypeError(f"{name} must be a timedelta or a number of seconds, got {type(value).__name__}")
    try:
        return timedelta(seconds=value)
    except (OverflowError, ValueError):  # NaN is a ValueError
        most = timedelta.max // timedelta(seconds=1)
        raise DateRangeError(name, value, -most, most, "seconds") from None


def precisedelta(
    delta: timedelta | float,
    *,
    words: bool = False,
    minimum_unit: Literal["days", "hours", "minutes", "seconds"] = "seconds",
    lang: Language = "bn",
    digits: DigitSet | None = None,
    region: Region = "BD",
) -> str:
    """Return a length of time exactly: days, hours, minutes and seconds, those that are not 0.

    `delta` is a timedelta or a number of seconds; its sign is left out, as in humanize. Seconds have their
    decimals; what is less than another `minimum_unit` is left out. With `words` the numbers are Bengali
    words, those of `region`, and an hour with a quarter, a half or three is said so: দেড় ঘণ্টা, পৌনে দুই ঘণ্টা.
    `parse_duration` reads what is written.

    >>> precisedelta(timedelta(hours=2, minutes=30, seconds=15)), precisedelta(90061.5)
    ('২ ঘণ্টা ৩০ মিনিট ১৫ সেকেন্ড', '১ দিন ১ ঘণ্টা ১ মিনিট ১.৫ সেকেন্ড')
    >>> precisedelta(timedelta(minutes=90), words=True), precisedelta(timedelta(minutes=105), words=True)
    ('দেড় ঘণ্টা', 'পৌনে দুই ঘণ্টা')
    """
    refuse_unknown("minimum unit", minimum_unit, _MINIMUM_UNITS)
    refuse_unknown("region", region, REGIONS)
    length = abs(timedelta_of("delta", delta))
    amounts: Amounts = {}
    smallest = minimum_unit[:-1]
    for unit in UNITS[UNITS.index("day") : UNITS.index(smallest) + 1]:
        amounts[unit], length = divmod(length, timedelta(seconds=_SECONDS[unit]))
    if length and smallest == "second":
        amounts["second"] = f"{amounts['second']}.{length.microseconds:06}".rstrip("0")
    if words:
        amounts = _in_quarters(amounts)
    said = {unit: amount for unit, amount in amounts.items() if amount} or {smallest: 0}
    if words:
        parts = (counted_in_words(amount, unit, lang=lang, region=region) for unit, amount in said.items())
    else:
        parts = (counted(str(amount), unit, lang=lang, digits=digits) for unit, amount in said.items())
    return " ".join(parts)


def _in_quarters(amounts: Amounts) -> Amounts:
    """Return amounts with the quarters of an hour among the hours, where these are said so."""
    hours, minutes = (amounts.get(unit, 0) for unit in ("hour", "minute"))
    quarters = Fraction(int(minutes), 60)
    if (
        not minutes
        or quarters.denominator not in (2, 4)
        or amounts.get("second")
        or (hours, minutes) == (0, 15)
    ):
        return amounts
    return {**amounts, "hour": int(hours) + quarters, "minute": 0}


def format_timedelta(
    delta: timedelta | float,
    granularity: Literal["year", "month", "week", "day", "hour", "minute", "second"] = "second",
    threshold: float = 0.85,
    add_direction: bool = False,
    format: Literal["long", "short", "narrow"] = "long",  # noqa: A002 - as Babel names it
    *,
    lang: Language = "bn",
    digits: DigitSet | None = None,
) -> str:
    """Return a length of time in one unit, as Babel does by the patterns of CLDR.

    `delta` is a timedelta or a number of seconds. The unit is the largest of which there are at least
    `threshold`, or `granularity`, the smallest that is taken; a month has 30 days, a year 365. The number is
    rounded to the nearest, halves to the even one, and of the smallest unit there is at least 1. With
    `add_direction` a negative length is past, any other future: ৩ ঘণ্টা আগে, ৩ ঘণ্টায়. `format` is `"long"`,
    `"short"` or `"narrow"` (৩ ঘঃ). `lang` and `digits` are as for `naturaltime`.

    >>> format_timedelta(timedelta(hours=23)), format_timedelta(timedelta(hours=23), threshold=1.1)
    ('১ দিন', '২৩ ঘণ্টা')
    >>> format_timedelta(timedelta(days=-400), add_direction=True)
    '১ বছর পূর্বে'
    """
    refuse_unknown("granularity", granularity, UNITS)
    if not is_real(threshold):
        raise TypeError(f"threshold must be a number, got {type(threshold).__name__}")
    seconds = timedelta_of("delta", delta).total_seconds()
    sizes = ((unit, abs(seconds) / _SECONDS[unit]) for unit in UNITS)
    unit, number = next((unit, n) for unit, n in sizes if n >= threshold or unit == granularity)
    if unit == granularity and number > 0:
        number = max(1, number)
    amount = round(number)
    if not add_direction:
        return counted(amount, unit, lang=lang, digits=digits, format=format)
    length = counted(amount, unit, lang=lang, digits=digits, format=format, names=RELATIVE_NAMES)
    row = UNITS.index(unit)
    if seconds >= 0:
        return FUTURE[lang][row].format(length)
    # Only in full are years past as পূর্বে, and otherwise as the other units are.
    return PAST[lang][row or int(format != "long")].format(length)
