"""Roman numbers after a key word or a name: অধ্যায় IV, XI শ্রেণি, রাজা হেনরি VIII."""

from __future__ import annotations

import re

from bangla_calendar.language.ordinals import ordinal
from bangla_calendar.speech.figures import said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, is_cue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["ROMAN", "RULER"]

_ROMAN = re.compile("(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?![a-zA-Z0-9.-])")
_RULER = re.compile(f"([{LETTER}]+) ")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_PARTS = {
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
    ),
}
_COUNTED = {"শ্রেণি", "শ্রেণী", "শতক", "শতাব্দী", "শতাব্দি", "অলিম্পিক", "বিশ্বযুদ্ধ", "সংশোধনী", "ক্লাস"}
_RULERS = {"রাজা", "রানি", "রানী", "সম্রাট", "সম্রাজ্ঞী", "পোপ", "জার", "সুলতান", "বাদশাহ", "যুবরাজ", "ফারাও", "কিং", "কুইন"}
# A name alone is enough for these.
_RULERS_NAMES = {"এলিজাবেথ", "হেনরি", "জর্জ", "চার্লস", "লুই", "রামেসিস", "ক্যাথরিন", "নেপোলিয়ন", "উইলিয়াম", "এডওয়ার্ড"}


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    hyphen = sentence.plain[at] == "-"
    match = _ROMAN.match(sentence.plain, at + hyphen)
    if match is None or not match[0]:
        return None
    number = _value(match[0])
    before, after = sentence.before(at)[:3], sentence.after(match.end())[:1]
    if before and is_cue(before[0], _PARTS):
        return Reading("roman", match.end(), " " * hyphen + said(str(number), options))
    if hyphen:
        return None
    titled = any(is_cue(word, _RULERS) for word in before[1:])
    if (after and is_cue(after[0], _COUNTED)) or titled:
        return Reading("roman", match.end(), ordinal(number, region=options.region))  # type: ignore[arg-type]
    if before and is_cue(before[0], _COUNTED):
        return Reading("roman", match.end(), said(str(number), options))
    return None


def _read_ruler(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read the name and number of a ruler, of which the number is said first: দ্বিতীয় এলিজাবেথ."""
    match = _RULER.match(sentence.plain, at)
    roman = match and _ROMAN.match(sentence.plain, match.end())
    if not match or not roman or not roman[0]:
        return None
    name, before = match[1], sentence.before(at)[:1]
    known = is_cue(name, _RULERS_NAMES) or (name.istitle() and not (before and before[0].isascii()))
    if not (before and is_cue(before[0], _RULERS)) and not (known and len(roman[0]) > 1):
        return None
    said_first = ordinal(_value(roman[0]), region=options.region)  # type: ignore[arg-type]
    given = sentence.between(at, match.end() - 1)
    return Reading("roman", roman.end(), f"{said_first} {given}", (f"{given} {said_first}",))


def _value(roman: str) -> int:
    values = [_VALUES[letter] for letter in roman]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


RULER = SpokenClass(rf"(?<![{LETTER}])[{LETTER}]+ (?=[IVXLC]+(?![a-zA-Z0-9.-]))", _read_ruler)
ROMAN = SpokenClass(r"(?<![a-zA-Z0-9.@/-])-?[IVXLC]", _read)
