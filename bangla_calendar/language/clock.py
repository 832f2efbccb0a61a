"""The time of day as it is said, and its reader: সকাল সাড়ে ৯টা, ১০টা ৭ মিনিট."""

from __future__ import annotations

import re
from datetime import time

from bangla_calendar.arguments import DIGIT_SETS, REGIONS, check_text, refuse_unknown
from bangla_calendar.errors import ParseError, UnknownNameError
from bangla_calendar.language.characters import (
    ASCII_DIGITS,
    BANGLA_DIGITS,
    COLONS,
    HYPHENS,
    LONG_DASHES,
    MINUSES,
)
from bangla_calendar.language.counts import counted, ta
from bangla_calendar.language.digits import is_figure, to_bangla_digits
from bangla_calendar.language.hours import hour_of_day, quartered
from bangla_calendar.language.names import day_part, day_part_forms
from bangla_calendar.language.normal_form import fold, normalize_with_offsets
from bangla_calendar.language.number_reader import parse_number
from bangla_calendar.language.tables.counts import TA
from bangla_calendar.language.tables.day_parts import HALVES
from bangla_calendar.language.tables.endings import HOUR_ENDINGS, MINUTES, SECONDS, SURE_HOUR_ENDINGS
from bangla_calendar.language.tables.fractions import (
    HALF_MORE,
    HALF_MORE_THAN,
    QUARTER_LESS,
    QUARTER_MORE,
    QUARTERS,
)
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.words_reader import words_to_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, Protocol

    from bangla_calendar.language.words import Region

    class Clock(Protocol):
        """A time of day: `datetime.time`, `datetime.datetime` and the like."""

        @property
        def hour(self) -> int: ...
        @property
        def minute(self) -> int: ...
        @property
        def second(self) -> int: ...


__all__ = ["clock_to_words", "parse_clock"]

_HOUR, _MINUTE, _SECOND = TA, "মিনিট", "সেকেন্ড"
# Between the hour and its minutes past; after a whole time; between the hour and its minutes to; after these.
_STRUCK, _STRIKING, _TO_STRIKE, _LEFT = "বেজে", "বাজে", "বাজতে", "বাকি"
_BEFORE = {word: 60 * numerator // denominator for word, (numerator, denominator) in QUARTERS.items()}
_AFTER = {word: hour for hour, word in HALF_MORE_THAN.items()}
_ENDINGS = (*SURE_HOUR_ENDINGS, *HOUR_ENDINGS)
# A dash, or a hyphen that joins no word to what stands before it.
_DASH = re.compile(rf"[{LONG_DASHES}{MINUSES[1:]}]|(?<!\S)[{HYPHENS}]|[{HYPHENS}](?![^\W\d_])")
# Where a figure is glued to the word before it: রাত১০টা, ১০টা৭ মিনিট.
_GLUED = re.compile(rf"(?<=[^\s\d{COLONS}])(?=\d)")
_COLON = str.maketrans(dict.fromkeys(COLONS, ":"))
_FIGURES = ASCII_DIGITS + BANGLA_DIGITS + COLONS


def clock_to_words(
    value: Clock,
    *,
    digits: Literal["bangla", "ascii"] | None = None,
    part: bool = True,
    quarters: bool = True,
    region: Region = "BD",
) -> str:
    """Return a time of day as it is said, from a `time`, a `datetime` or anything with hour and minute.

    Numbers are in words, or in figures of the digits asked for. `part` puts the part of the day first (ভোর
    from 4, সকাল from 6, দুপুর from 12, বিকাল from 15, সন্ধ্যা from 18, রাত from 20); without it the time is
    that of a clock of twelve hours, and half of it is lost. `quarters` says সোয়া, সাড়ে, পৌনে, দেড়টা and
    আড়াইটা; seconds are said where there are any. `region="IN"` is the usage of West Bengal: দুটো, তিনটে,
    চারটে, ছটা, নটা, বিকেল.

    >>> from datetime import time
    >>> clock_to_words(time(9, 30)), clock_to_words(time(22, 7), digits="bangla")
    ('সকাল সাড়ে নয়টা', 'রাত ১০টা ৭ মিনিট')
    >>> clock_to_words(time(13, 30)), clock_to_words(time(5, 45), part=False, digits="bangla")
    ('দুপুর দেড়টা', 'পৌনে ৬টা')
    >>> clock_to_words(time(15)), clock_to_words(time(15), region="IN")
    ('বিকাল তিনটা', 'বিকেল তিনটে')
    """
    refuse_unknown("region", region, REGIONS)
    if digits not in (None, *DIGIT_SETS):
        raise UnknownNameError("digit set", str(digits), DIGIT_SETS)
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
    if quarters and not second and minute in (15, 30, 45):
        if minute == 30 and hour in HALF_MORE_THAN:
            words.append(HALF_MORE_THAN[hour] + _HOUR)
        elif minute == 45:
            words += [QUARTER_LESS, struck(hour % 12 + 1)]
        else:
            words += [QUARTER_MORE if minute == 15 else HALF_MORE, struck(hour)]
        return " ".join(words)
    words.append(struck(hour))
    if minute:
        words += [number(minute), _MINUTE]
    if second:
        words += [number(second), _SECOND]
    return " ".join(words)


def parse_clock(text: str) -> time:
    """Return the time of day that a text is.

    Read are hours with টা and its case endings in words or figures, minutes and seconds after them (with
    বেজে between or without) and minutes before them (পাঁচটা বাজতে দশ মিনিট), সোয়া, সাড়ে, পৌনে, দেড়টা and
    আড়াইটা, figures with a colon (or the visarga that stands for one) or with AM and PM, and a part of the
    day, which may have a case ending. রাত ১২টা is midnight, দুপুর ১২টা noon. Without a part of the day the
    hour is taken as it is written. An hour that does not go with the part of the day, and whatever else is no
    time, is `ParseError`.

    >>> parse_clock("রাত ৮টা ৫ মিনিট"), parse_clock("বিকেল সাড়ে চারটায়"), parse_clock("দেড়টা")
    (datetime.time(20, 5), datetime.time(16, 30), datetime.time(1, 30))
    """
    check_text(text)
    begin = len(text) - len(text.lstrip())
    if len(text) > 1000:
        raise ParseError(text, begin, "a time of day")
    _refuse_dashes(text)
    words, part = _without_part(_GLUED.sub(" ", fold(text)).split())
    clock = _clock(words, bare=part in HALVES)
    if clock is None:
        raise ParseError(text, begin, "a time of day")
    minutes, seconds = clock
    if part is not None:
        minutes = _placed(text, begin, minutes, part)
    if not 0 <= minutes < 24 * 60:
        raise ParseError(text, begin, "an hour from 0 to 23")
    return time(minutes // 60, minutes % 60, seconds)


def _refuse_dashes(text: str) -> None:
    """Refuse a minus, and the dash of a range; one within a word (৯-টা) is a hyphen."""
    normal, offsets = normalize_with_offsets(text)
    dash = _DASH.search(normal)
    if dash:
        raise ParseError(text, offsets[dash.start()], "a time of day, without a minus or a range,")


def _without_part(words: list[str]) -> tuple[list[str], str | None]:
    """Take the part of the day from before or after a time."""
    parts = day_part_forms()
    if words and words[0] in parts:
        return words[1:], parts[words[0]]
    if words:
        last = words.pop()
        after = last.lstrip(_FIGURES)  # 9:30PM
        if after in parts:
            figures = last.removesuffix(after)
            return [*words, figures] if figures else words, parts[after]
        words.append(last)
    return words, None


def _clock(words: list[str], *, bare: bool) -> tuple[int, int] | None:
    """Read minutes since midnight or noon, as printed, and seconds; None for what is no time.

    `bare` tells that an hour needs no ending, as of 9 PM.
    """
    if not words or len(words) > 7:
        return None
    if bare and len(words) == 1 and is_figure(words[0]) and len(words[0]) <= 2 and int(words[0]) <= 24:
        return int(words[0]) * 60, 0
    return _with_colons(words) or _spoken(words)


def _spoken(words: list[str]) -> tuple[int, int] | None:
    """Read an hour with its ending, and what is said before and after it."""
    if words[-1] == _STRIKING:
        words = words[:-1]
    shift = _BEFORE.get(words[0]) if words else None
    hour, words = _hour(words if shift is None else words[1:])
    if hour is None:
        return None
    if shift is None and words[:1] == [_TO_STRIKE]:
        shift, words = _minutes_left(words[1:])
    elif shift is None:
        return _with_minutes(hour, words)
    whole = not words and not hour % 60 and 60 <= hour <= 12 * 60
    return (quartered(hour, shift), 0) if shift and whole else None


def _minutes_left(words: list[str]) -> tuple[int | None, list[str]]:
    """Read how many minutes an hour is away, as a shift: দশ মিনিট (বাকি) is -10."""
    minutes = _taken(words, MINUTES)
    if words == [_LEFT]:
        words = []
    return (-minutes if minutes and minutes < 60 else None), words


def _with_minutes(hour: int, words: list[str]) -> tuple[int, int] | None:
    """Read the minutes and seconds after an hour."""
    if hour % 60:
        return None if words else (hour, 0)
    if words[:1] == [_STRUCK] and len(words) > 1:
        del words[0]
    if len(words) == 1 and len(words[0]) == 2 and is_figure(words[0]):  # ৯টা ৩০
        words.append(_MINUTE)
    minute, second = _taken(words, MINUTES), _taken(words, SECONDS)
    if words or minute is None or second is None or hour > 24 * 60:
        return None
    return (hour + minute, second) if minute < 60 and second < 60 else None


def _hour(words: list[str]) -> tuple[int | None, list[str]]:
    """Read an hour with its ending off the front, in minutes: দেড়টা and আড়াইটা are 90 and 150."""
    if not words:
        return None, words
    first, rest = words[0], words[1:]
    if rest and rest[0] in _ENDINGS:
        first, rest = first + rest[0], rest[1:]
    for ending in _ENDINGS:
        stem = first.removesuffix(ending)
        if stem != first and stem in _AFTER:
            return _AFTER[stem] * 60 + 30, rest
        if stem and stem != first:
            hour = _number(stem)
            return None if hour is None else hour * 60, rest
    return None, words


def _taken(words: list[str], units: tuple[str, ...]) -> int | None:
    """Take a number and its unit off the front: 0 where there is no such thing, None for a wrong number."""
    if len(words) > 1 and words[1] in units:
        number = _number(words[0])
        del words[:2]
        return number
    for unit in units:
        if words and words[0].endswith(unit) and words[0] != unit:
            return _number(words.pop(0).removesuffix(unit))
    return 0


def _number(word: str) -> int | None:
    try:
        number = parse_number(word) if word[:1].isdecimal() else words_to_number(word)
    except ParseError:
        return None
    return number if isinstance(number, int) and number >= 0 else None


def _with_colons(words: list[str]) -> tuple[int, int] | None:
    """Read figures with colons: ১০:০৭, ২ঃ৩০টা, 18:05:30."""
    text = " ".join(words).translate(_COLON)
    for ending in _ENDINGS:
        text = text.removesuffix(ending).rstrip()
    pieces = text.replace(" :", ":").replace(": ", ":").split(":")
    fitting = 2 <= len(pieces) <= 3 and all(1 <= len(piece) <= 2 for piece in pieces)
    if not (fitting and is_figure("".join(pieces))):
        return None
    hour, minute, second = *map(int, pieces), *([0] * (3 - len(pieces)))
    return (hour * 60 + minute, second) if hour < 25 and minute < 60 and second < 60 else None


def _placed(text: str, position: int, minutes: int, part: str) -> int:
    """Return the minute of the day that a clock of 12 or 24 hours means in a part of the day."""
    hour = hour_of_day(minutes // 60, part)
    if hour is None:
        raise ParseError(text, position, f"an hour that goes with {part}")
    return hour * 60 + minutes % 60
