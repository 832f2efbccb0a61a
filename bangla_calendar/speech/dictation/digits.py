"""Digits said one by one: telephone numbers, codes, accounts; with ডাবল and ট্রিপল and in English words."""

from __future__ import annotations

import re

from bangla_calendar.language.number_words import UNIT
from bangla_calendar.language.tables.cardinals import PLUS
from bangla_calendar.language.tables.letters import ENGLISH_IN_BENGALI
from bangla_calendar.speech.dictation.figures import CASES, Style, Written, plain_figure
from bangla_calendar.speech.sentence import cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.dictation.words import Dictated

__all__ = ["read_digits"]

_TIMES = {"ডাবল": 2, "ডবল": 2, "ট্রিপল": 3}
_ENGLISH = {word: n for n, word in enumerate(ENGLISH_IN_BENGALI[:10])} | {"ও": 0}
_CUES = cues(
    *("নম্বর", "নাম্বার", "নং", "ফোন", "মোবাইল", "কল", "ওটিপি", "পিন", "কোড", "আইডি", "হিসাব", "রোল", "কার্ড"),
    *("অঙ্ক", "হটলাইন", "হেল্পলাইন", "ডায়াল", "পাসওয়ার্ড", "পাসপোর্ট", "এনআইডি", "অ্যাকাউন্ট", "ট্র্যাকিং", "সিরিয়াল"),
)
_ENDINGS = CASES | {"কে": "কে"}
_MANY, _FEW = 5, 3
_FIGURES = re.compile("[0-9]+")


def read_digits(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read three and more digits beside a cue, or five and more without."""
    plus = spoken.word(index) == PLUS
    at, digits, english, case = index + plus, "", 0, ""
    while not case and at < len(spoken.words) and (at == index or spoken.next_to(at)):
        times = _TIMES.get(spoken.word(at), 0)
        word, ending = _without_case(spoken, at + bool(times))
        digit = _digit(spoken, at + bool(times), word)
        if digit is None or (times and (len(digit) > 1 or not spoken.next_to(at + 1))):
            break
        english += word in _ENGLISH
        digits += digit * (times or 1)
        case = _ENDINGS.get(ending, "")
        at += 1 + bool(times)
    said = at - index
    if len(digits) < _FEW or (said == 1 and not plus):
        return None
    near = [spoken.word(place) for place in (index - 3, index - 2, index - 1, at, at + 1)]
    if len(digits) < _MANY and not any(word in _CUES for word in near) and english < _FEW:
        return None
    return Written(
        said,
        "telephone" if digits[0] == "0" and len(digits) > 8 else "digits",
        "+" * plus + plain_figure(digits, style) + f"-{case}" * bool(case),
    )


def _without_case(spoken: Dictated, index: int) -> tuple[str, str]:
    """Return a digit in a case and its ending apart, as of নয়ে in নয় নয় নয়ে, and any other word as it is."""
    word = spoken.word(index)
    ended = ((word.removesuffix(ending), ending) for ending in _ENDINGS if word.endswith(ending))
    return next((parts for parts in ended if _digit(spoken, index, parts[0])), (word, ""))


def _digit(spoken: Dictated, index: int, word: str) -> str | None:
    if _FIGURES.fullmatch(word):
        return word if len(word) == 1 or word[0] == "0" else None
    if word in _ENGLISH and not (word == "ও" and not _digit_before(spoken, index)):
        return str(_ENGLISH[word])
    known = spoken.kind_of(word)
    return (
        str(known[1])
        if known and known[0] == UNIT and known[1] < 10 and word not in ("দু", "ন", "ছ")
        else None
    )


def _digit_before(spoken: Dictated, index: int) -> bool:
    return index > 0 and spoken.word(index - 1) in {*_ENGLISH, *_TIMES} - {"ও"}
