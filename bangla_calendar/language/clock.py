"""The time of day as it is said: সকাল সাড়ে ৯টা, ১০টা ৭ মিনিট."""

from __future__ import annotations

from bangla_calendar.arguments import DIGIT_SETS, REGIONS, in_zone, refuse_unknown
from bangla_calendar.language.counts import counted, ta
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.names import day_part
from bangla_calendar.language.tables.counts import TA
from bangla_calendar.language.tables.fractions import (
    HALF_MORE,
    HALF_MORE_THAN,
    QUARTER_LESS,
    QUARTER_MORE,
)
from bangla_calendar.language.words import number_to_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from typing import Protocol

    from bangla_calendar.typing import DigitSet, Region

    class Clock(Protocol):
        """A time of day: `datetime.time`, `datetime.datetime` and the like."""

        @property
        def hour(self) -> int: ...
        @property
        def minute(self) -> int: ...
        @property
        def second(self) -> int: ...


__all__ = ["clock_to_words"]

_HOUR, _MINUTE, _SECOND = TA, "মিনিট", "সেকেন্ড"
_QUARTERS = (15, 30, 45)


def clock_to_words(
    value: Clock,
    *,
    digits: DigitSet | None = None,
    part: bool = True,
    quarters: bool = True,
    region: Region = "BD",
    tz: tzinfo | str | None = None,
) -> str:
    """Return a time of day as it is said, from a `time`, a `datetime` or anything with hour and minute.

    Numbers are in words, or in figures of the digits asked for. `part` puts the part of the day first (ভোর
    from 4, সকাল from 6, দুপুর from 12, বিকাল from 15, সন্ধ্যা from 18, রাত from 20); without it the time is
    that of a clock of twelve hours, and half of it is lost. `quarters` says সোয়া, সাড়ে, পৌনে, দেড়টা and
    আড়াইটা; seconds are said where there are any. `region="IN"` is the usage of West Bengal: দুটো, তিনটে,
    চারটে, ছটা, নটা, বিকেল. A `datetime` with a time zone is moved to `tz`, and refused without one, as by
    `format_date`.

    >>> from datetime import time
    >>> clock_to_words(time(9, 30)), clock_to_words(time(22, 7), digits="bangla")
    ('সকাল সাড়ে নয়টা', 'রাত ১০টা ৭ মিনিট')
    >>> clock_to_words(time(13, 30)), clock_to_words(time(5, 45), part=False, digits="bangla")
    ('দুপুর দেড়টা', 'পৌনে ৬টা')
    >>> clock_to_words(time(15)), clock_to_words(time(15), region="IN")
    ('বিকাল তিনটা', 'বিকেল তিনটে')
    """
    refuse_unknown("region", region, REGIONS)
    if digits is not None:
        refuse_unknown("digit set", digits, DIGIT_SETS)
    value = in_zone("value", value, tz)
    try:
        hour, minute, second = value.hour, value.minute, value.second
    except AttributeError:
        raise TypeError(f"value must be a time of day, got {type(value).__name__}") from None

    def number(n: int) -> str:
        if digits is None:
            return number_to_words(n, region=region)
        return to_bangla_digits(n) if digits == "bangla" else str(n)

    def struck(n: int) -> str:
        return counted(n, _HOUR, region=region) if digits is None else number(n) + ta(n, region)

    words = [day_part(hour, region=region)] if part else []
    hour = (hour - 1) % 12 + 1
    if quarters and not second and minute in _QUARTERS:
        return " ".join([*words, *_quartered(hour, minute, struck)])
    words.append(struck(hour))
    if minute:
        words += [number(minute), _MINUTE]
    if second:
        words += [number(second), _SECOND]
    return " ".join(words)


def _quartered(hour: int, minute: int, struck: Callable[[int], str]) -> tuple[str, ...]:
    """Return the words for a quarter past, half past or a quarter to an hour."""
    if minute == 45:
        return QUARTER_LESS, struck(hour % 12 + 1)
    if minute == 30 and hour in HALF_MORE_THAN:
        return (HALF_MORE_THAN[hour] + _HOUR,)
    return QUARTER_MORE if minute == 15 else HALF_MORE, struck(hour)
