"""Times of day: রাত সাড়ে দশটায়, তিনটা পনেরো মিনিটে, পাঁচটায়; and hours with minutes."""

from __future__ import annotations

from functools import cache

from bangla_calendar.language.names import day_part_forms
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables.endings import MINUTES
from bangla_calendar.speech.dictation.figures import CASES, Style, Written, plain_figure
from bangla_calendar.speech.sentence import cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.dictation.words import Dictated

__all__ = ["read_clock", "read_length"]

_HOURS = ("টা", "টো", "টে")
_AT = ("য়", "র", "য়ও", "তে")
_TEN = 10
_QUARTERS = {"সাড়ে", "সোয়া", "পৌনে"}
_TIME, _MINUTE = cues("ঘণ্টা", "ঘন্টা"), cues("মিনিট")


def read_clock(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read an hour that the words about it say is one of a clock."""
    quarter = spoken.word(index) if spoken.word(index) in _QUARTERS else ""
    at = index + bool(quarter)
    hour = _hour(spoken, at)
    if hour is None:
        return None
    value, ending = hour
    minutes = _minutes(spoken, at + 1) if not quarter else None
    of_day = _is_part_of_day(spoken.word(index - 1)) and spoken.next_to(index)
    is_clock = of_day or minutes is not None or ending[2:] in _AT
    if not is_clock or (quarter and value < _TEN and style.small == "words"):
        return None
    text = f"{quarter} " * bool(quarter) + plain_figure(value, style) + ending
    if minutes is None and of_day and ending == _HOURS[0] and not quarter:
        minute_in_case = _minute_in_case(spoken, at + 1, style)
        if minute_in_case:
            return Written(2, "time", f"{text} {minute_in_case}")
    if minutes is None:
        return Written(1 + bool(quarter), "time", text)
    length, minute = minutes
    return Written(1 + length, "time", f"{text} {plain_figure(minute, style)}")


def _hour(spoken: Dictated, index: int) -> tuple[int, str] | None:
    """Return an hour in one word with its ending: দশটায়."""
    number = spoken.number_at(index)
    if number is None or number.length != 1 or number.has_quarter or not number.ending.startswith(_HOURS):
        return None
    value = number.value
    if not isinstance(value, int) or not 0 < value < 25:
        return None
    return value, number.ending


def _minutes(spoken: Dictated, index: int) -> tuple[int, int] | None:
    """Return how many words the minutes before মিনিট are, and the minutes; বেজে between goes."""
    beats = spoken.word(index) == "বেজে"
    number = spoken.number_at(index + beats) if spoken.next_to(index) else None
    if number is None or number.ending or not isinstance(number.value, int) or not 0 <= number.value < 60:
        return None
    after = spoken.word(index + beats + number.length)
    return (number.length + beats, number.value) if after in MINUTES or after in _MINUTE else None


def _minute_in_case(spoken: Dictated, index: int, style: Style) -> str | None:
    """Return the minutes in one word that ends the clock in a case: চারটা পঁয়তাল্লিশে is ৪টা ৪৫-এ."""
    number = spoken.number_at(index) if spoken.next_to(index) else None
    case = CASES.get(number.ending) if number and number.length == 1 and not number.has_quarter else None
    if number is None or case is None or number.value not in range(1, 60):
        return None
    return f"{plain_figure(number.value, style)}-{case}"


@cache
def _parts() -> frozenset[str]:
    return frozenset(day_part_forms())


def _is_part_of_day(word: str) -> bool:
    return bool(word) and fold(word) in _parts()


def read_length(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read hours and minutes together, in figures below ten too."""
    number = spoken.number_at(index)
    if number is None or number.ending or number.has_quarter or not isinstance(number.value, int):
        return None
    unit = spoken.word(index + number.length)
    if unit in _TIME:
        other = spoken.number_at(index + number.length + 1)
        if other and spoken.word(index + number.length + 1 + other.length) in _MINUTE:
            return Written(number.length, "measure", plain_figure(number.value, style))
    elif unit in _MINUTE and spoken.word(index - 1) in _TIME:
        return Written(number.length, "measure", plain_figure(number.value, style))
    return None
