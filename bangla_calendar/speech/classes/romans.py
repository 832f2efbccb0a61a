"""Roman numbers after a key word or a name: অধ্যায় IV, XI শ্রেণি, রাজা হেনরি VIII."""

from __future__ import annotations

import re

from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.ordinals import ordinal
from bangla_calendar.speech.amounts import TO
from bangla_calendar.speech.figures import said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import BANGLA_LETTER, LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["ROMAN", "ROMAN_PART"]

_ONE = "(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
# A vowel sign after a capital letter belongs to it, and it is no number.
_ROMAN = re.compile(
    rf"(?P<first>{_ONE})(?:-(?P<last>{_ONE}))?(?![a-zA-Z0-9.\u0981-\u0983\u09bc\u09be-\u09cd\u09d7]|-[a-zA-Z0-9])"
)
# A name is of one script.
_NAME_BEFORE = re.compile(f"(?<![{LETTER}])([a-zA-Z]+|[{BANGLA_LETTER}]+) $")
_LONGEST_NAME = 40
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_PARTS = cues(
    *("অধ্যায়", "খণ্ড", "পর্ব", "ভাগ", "অংশ", "পরিচ্ছেদ", "ধাপ", "পর্যায়", "সংখ্যা", "তফসিল", "অনুচ্ছেদ", "ধারা", "স্তর"),
    *(
        "টাইপ",
        "গ্রেড",
        "ইউনিট",
        "মডিউল",
        "ফেজ",
        "লেভেল",
        "পাঠ",
        "অঙ্ক",
        "দৃশ্য",
        "পৃষ্ঠা",
        "চিত্র",
        "ভলিউম",
        "পার্ট",
        "সিজন",
        "সারণি",
        "ছক",
        "পরিশিষ্ট",
        "পত্র",
    ),
    *(
        "Part",
        "Chapter",
        "Volume",
        "Book",
        "Section",
        "Phase",
        "Level",
        "Grade",
        "Class",
        "Type",
        "Unit",
        "Act",
    ),
)
_COUNTED = cues("শ্রেণি", "শ্রেণী", "শতক", "শতাব্দী", "শতাব্দি", "অলিম্পিক", "বিশ্বযুদ্ধ", "সংশোধনী", "ক্লাস")
# After a number that is no single letter these are counted too: VIII অধ্যায়.
_CHAPTERS, _NO_LETTER = cues("অধ্যায়", "খণ্ড", "পর্ব", "পরিচ্ছেদ", "পর্যায়"), re.compile("[IVX]{2,}")
_JOINTS = frozenset(("ও", "এবং", "বা", "থেকে"))
_MOST_PARTS = 8
_RULERS = cues("রাজা", "রানি", "রানী", "সম্রাট", "সম্রাজ্ঞী", "পোপ", "জার", "সুলতান", "বাদশাহ", "যুবরাজ", "ফারাও", "কিং", "কুইন")
# A name alone is enough for these.
_RULERS_NAMES = cues(
    "এলিজাবেথ", "হেনরি", "জর্জ", "চার্লস", "লুই", "রামেসিস", "ক্যাথরিন", "নেপোলিয়ন", "উইলিয়াম", "এডওয়ার্ড"
)


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    hyphen = sentence.plain[at] == "-"
    match = _ROMAN.match(sentence.plain, at + hyphen)
    if match is None:
        return None
    before, after = sentence.before(at)[:3], sentence.after(match.end())[:1]
    if match["last"]:
        return _range(match, before, after, options)
    number = _value(match["first"])
    counts = bool(after) and after[0] in _COUNTED
    if (before and before[0] in _PARTS) or (not counts and _is_part(sentence, at)):
        return Reading("roman", match.end(), " " * hyphen + said(str(number), options))
    if hyphen:
        return None
    in_row = bool(after) and _ROMAN.fullmatch(after[0]) is not None
    of_ruler = None if in_row else _of_ruler(sentence, at, number, match.end(), options)
    if of_ruler:
        return of_ruler
    titled = any(word in _RULERS for word in before[1:])
    is_chapter = bool(after) and after[0] in _CHAPTERS and _NO_LETTER.fullmatch(match[0]) is not None
    if counts or titled or is_chapter:
        return Reading("roman", match.end(), ordinal(number, region=options.region))
    if before and before[0] in _COUNTED:
        return Reading("roman", match.end(), said(str(number), options))
    return None


def _is_part(sentence: Sentence, at: int) -> bool:
    """Return whether a number is that of a part of something, alone or with others: খণ্ড I, II ও III."""
    for word in sentence.before(at)[:_MOST_PARTS]:
        if word in _PARTS:
            return True
        if word not in _JOINTS and not _ROMAN.fullmatch(word):
            return False
    return False


def _range(match: re.Match[str], before: list[str], after: list[str], options: Options) -> Reading | None:
    """Read IX-X শ্রেণি and ক্লাস IX-X."""
    if before and (before[0] in _PARTS or before[0] in _COUNTED):
        numbers = (said(str(_value(roman)), options) for roman in match.group("first", "last"))
        return Reading("roman", match.end(), f" {TO} ".join(numbers))
    if not after or after[0] not in _COUNTED:
        return None
    ends = (ordinal(_value(roman), region=options.region) for roman in match.group("first", "last"))
    return Reading("roman", match.end(), f" {TO} ".join(ends))


def _of_ruler(sentence: Sentence, at: int, number: int, end: int, options: Options) -> Reading | None:
    """Return the name and number of a ruler, of which the number is said first: দ্বিতীয় এলিজাবেথ."""
    match = _NAME_BEFORE.search(sentence.plain, max(0, at - _LONGEST_NAME), at)
    if match is None or _ROMAN.fullmatch(match[1]):
        return None
    start, name, before = match.start(1), match[1], sentence.before(match.start(1))[:1]
    known = name in _RULERS_NAMES or (name.istitle() and not (before and before[0].isascii()))
    if not (before and before[0] in _RULERS) and not (known and end - at > 1):
        return None
    said_first = ordinal(number, region=options.region)
    given = normalize(sentence.between(start, at - 1))
    return Reading("roman", end, f"{said_first} {given}", (f"{given} {said_first}",), start=start)


def _value(roman: str) -> int:
    values = [_VALUES[letter] for letter in roman]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


ROMAN = SpokenClass("[IVXLC]", "a-zA-Z0-9.@/-", "[IVXLC]", _read)
ROMAN_PART = SpokenClass("-", "0-9.@/-", f"(?<=[{LETTER}])-[IVXLC]", _read)
