"""Telephone numbers, help lines, and what else is said digit by digit: codes, accounts, cards."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import in_case
from bangla_calendar.language.tables.cardinals import PLUS, SCALES
from bangla_calendar.language.tables.date_words import COUNTED, COUNTED_ROUNDLY
from bangla_calendar.language.tables.endings import CLASSIFIERS
from bangla_calendar.language.tables.spoken_units import CURRENCY_WORDS
from bangla_calendar.speech.figures import dictated
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["CODE", "DIGITS", "LINE", "TELEPHONE"]

_LONG = re.compile(
    r"\+[0-9](?:[ -]?[0-9]){7,12}(?![0-9])"
    r"|0[0-9]{8,13}(?![0-9]|[.,][0-9])"
    r"|(?:\(0[0-9]{1,4}\) ?|0[0-9]{1,4}[- ])[0-9]{3,8}(?:[- ][0-9]{2,6}){0,2}(?![0-9])"
    r"|880?1[0-9]{9,10}(?![0-9])"
    r"|[6-9][0-9]{4}[- ][0-9]{5}(?![0-9])|[0-9]{3,4}-[0-9]{3}-[0-9]{4}(?!-?[0-9])"
)
_SHORT = re.compile(
    rf"(?P<figures>[1-9][0-9]{{2,4}})(?![0-9%]|[.,/:-][0-9])(?:-(?P<case>এ|তে)(?![{LETTER}]))?"
)
_PLAIN = re.compile(r"[0-9]+(?![0-9]*[.,:/][0-9])")
_GROUPS = re.compile(r"[0-9]{4}(?:[- ][0-9]{4}){2,3}(?![0-9])")
# The digits of accounts and cards in groups, and the signs about what is dialled.
_CODE_IN_GROUPS = re.compile(r"(?=[0-9-]{8})[0-9]+(?:-[0-9]+){1,8}(?![0-9])")
_GLUED, _GOES_ON = re.compile("[\u0985-\u09b9]"), re.compile("[\u0985-\u09ce%/°]|-(?![^0-9])")
_DIALLED = re.compile(r"(?<=\*)[0-9]+(?=#|\*[0-9*]*#)")
_LINES = cues(
    "হটলাইন", "হেল্পলাইন", "ডায়াল", "কল", "ফোন", "টেলিফোন", "মোবাইল", "কলসেন্টার", "হেল্পডেস্ক", "শর্টকোড", "টোলফ্রি"
)
# In these something may be counted: ফোনে ৫০০ ছবি.
_LINES -= {"ফোনে", "মোবাইলে", "টেলিফোনে", "কলে"}
_CALLS = cues("কল", "ফোন", "ডায়াল", "জরুরি", "হটলাইন", "হেল্পলাইন", "যোগাযোগ")
_SERVICES = cues("সেবা", "জরুরি", "নম্বর", "নাম্বার", "ফ্রি")
_FREE = cues("টোল", "ফ্রি")
# Between a word such as কল and the number that is to be called, with other numbers: কল করুন ৯৯৯ বা ৩৩৩ নম্বরে.
_ASKING = frozenset(
    (
        *("করুন", "করো", "করবেন", "দিন", "দাও", "দেবেন", "দিবেন", "করতে", "দিতে", "হবে", "পারেন"),
        *("ও", "বা", "অথবা", "কিংবা", "এবং"),
    )
)
_NUMBERS = cues("নম্বর", "নাম্বার", "নং")
_CODES = cues(
    *("ওটিপি", "পিন", "পিনকোড", "কোড", "আইডি", "পাসওয়ার্ড", "পাসকোড", "ট্র্যাকিং", "এনআইডি", "পাসপোর্ট"),
    *("হিসাব", "হিসাবের", "অ্যাকাউন্ট", "একাউন্ট", "কার্ড", "রেজিস্ট্রেশন", "নিবন্ধন", "লাইসেন্স", "ভোটার", "মিটার", "টিআইএন"),
    *("রেজি", "চালান", "ইনভয়েস", "স্টুডেন্ট", "ব্যাচ", "কুপন", "রোল", "আইএসবিএন", "আইএসএসএন"),
    *(
        "অঙ্ক",
        "সিরিয়াল",
        "রোল",
        "আইএসবিএন",
        "আইএসএসএন",
        "ISBN",
        "ISSN",
        "OTP",
        "PIN",
        "NID",
        "ID",
        "TIN",
        "BIN",
        "CVV",
    ),
)
_CALLED = _LINES | _CALLS | _FREE
# A number of this many digits is looked up; it does not count anything.
_MANY = 6
_COUNTED = cues(
    *CLASSIFIERS,
    *SCALES,
    *CURRENCY_WORDS,
    "লক্ষ",
    "মিলিয়ন",
    "বিলিয়ন",
    "বছর",
    "দিন",
    "কেজি",
    "লিটার",
    "মিনিট",
    "ঘণ্টা",
    "বার",
)
_THINGS = _COUNTED | cues(*COUNTED.split("|"), *COUNTED_ROUNDLY.split("|"))


def _read_telephone(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _LONG.match(sentence.plain, at)
    return _telephone(match, "", options) if match and at not in sentence.dates else None


def _read_code(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read the groups of an account (৩৩২১-৫৬৭৮-৯০), and what is dialled between stars."""
    match = _DIALLED.match(sentence.plain, at) or _CODE_IN_GROUPS.match(sentence.plain, at)
    if match is None or not (match.re is _DIALLED or _is_coded(sentence, at)):
        return None
    return Reading("digits", match.end(), _dictated(match[0], options))


def _read_line(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read a short number that is called: ৯৯৯, ১৬২৬৩."""
    if not sentence.has(_CALLED):
        return None
    match = _SHORT.match(sentence.plain, at)
    if match is None or at in sentence.dates or not _is_line(sentence, at, match.end("figures")):
        return None
    return _telephone(match, match["case"] or "", options)


def _telephone(match: re.Match[str], case: str, options: Options) -> Reading:
    plus = f"{PLUS} " if match[0].startswith("+") else ""
    digits, others = (_dictated(match[0], options, other=other) for other in (False, True))
    words, alternative = (in_case(plus + said, case) or "" for said in (digits, others))
    return Reading("telephone", match.end(), words, (alternative,))


def _dictated(figures: str, options: Options, *, other: bool = False) -> str:
    """Return digits in the words that are asked for, or in those of the other language."""
    return dictated(figures, options, english=(options.phone_digits == "english") is not other)


def _is_line(sentence: Sentence, at: int, end: int) -> bool:
    """Return whether the words about a short figure say that it is called: ৯৯৯ নম্বরে কল, হটলাইন ১৬২৬৩."""
    if _GLUED.match(sentence.plain, end):
        return False
    before, after = sentence.before(at)[:6], sentence.after(end)[:3]
    if after and after[0] in _COUNTED:
        return False
    caller = next((word for word in before if not (word in _ASKING or word.isdecimal())), "")
    if (before and before[0] in _LINES) or (caller in _CALLS and caller != before[0]):
        return True
    if len(before) > 1 and before[0] in _SERVICES and before[1] in _CALLED:
        return True
    if any(word in _CALLS for word in after[:1]):
        return True
    called = any(word in _CALLS for word in after) or any(word in _CALLS for word in before[:2])
    return called and (bool(after) and (after[0] in _NUMBERS or after[0] in ("এ", "তে")))


def _is_coded(sentence: Sentence, at: int) -> bool:
    """Return whether figures are a code by the word before them, নম্বর aside."""
    names = (word for word in sentence.before(at)[:3] if word not in _NUMBERS)
    return next(names, "") in _CODES


def _read_digits(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _GROUPS.match(sentence.plain, at) or _PLAIN.match(sentence.plain, at)
    if match is None or at in sentence.dates:
        return None
    figures, end = match[0], match.end()
    if _GOES_ON.match(sentence.plain, end):
        return None
    before = sentence.before(at)[:1]
    coded = _is_coded(sentence, at) or (bool(before) and before[0] in _NUMBERS)
    leading_zero = len(figures) > 2 and figures[0] == "0"
    following = sentence.after(end)[:1]
    counts = bool(following) and following[0] in _THINGS
    if not (leading_zero or (coded and len(figures) > 3) or (len(figures) >= _MANY and not counts)):
        return None
    return Reading("digits", end, _dictated(figures, options))


_NEVER_AFTER = "0-9.,/:-"
TELEPHONE = SpokenClass(
    r"[+(]|9.*", _NEVER_AFTER, r"\+[0-9]|\(0|0[0-9]|[6-9][0-9]{4}|[0-9]{3,4}-", _read_telephone
)
CODE = SpokenClass(r"\d(?:-[0-9]{2}|[*#].*)", _NEVER_AFTER, "[0-9]", _read_code)
LINE = SpokenClass("9.*", _NEVER_AFTER, "[1-9][0-9]{2,4}(?![0-9])", _read_line)
DIGITS = SpokenClass("9.*", _NEVER_AFTER, "0[0-9]{2}|[0-9]{4}", _read_digits)
