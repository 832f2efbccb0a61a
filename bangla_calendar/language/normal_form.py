"""One canonical form for text that looks the same, and the form under which names are compared.

Bengali text reaches a program in many disguises: য় as one code point or as two, ো in halves, joiners
left over by keyboards, a no-break space, a currency sign for a danda. Names, words and numbers are
compared in the normal form that is made here.

The steps are those of Google's `bn` text normaliser (zero-width rule:
https://github.com/google/language-resources/tree/master/bn) on top of Unicode's NFC
(https://www.unicode.org/reports/tr15/), plus the slips that are common in Bengali prose.
"""

from __future__ import annotations

from bangla_calendar.arguments import plain_text
from bangla_calendar.language.characters import (
    APOSTROPHES,
    DASHES,
    LETTER_SLIPS,
    MARK_SLIPS,
    VOWEL_SLIPS,
    ZWJ,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "fold",
    "fold_row",
    "normalize",
    "normalize_with_offsets",
    "without_joiners",
    "without_slips",
]

# What a text may be made of without anything to do, as long as none of `_CHANGING_PAIRS` is in it.
_PLAIN = frozenset(
    {*map(chr, range(0x80)), *map(chr, range(0x980, 0xA00)), *"।॥‘’“”…—৳₹€£°²³½¼¾×÷√′″"}
    - set("\u09dc\u09dd\u09df\u09f7\u09fe")
)
# What a name is made of in which there is nothing to fold.
_ONE_WORD = frozenset(map(chr, range(0x980, 0x9F7)))
_CHANGING_PAIRS = ("ে\u09be", "ে\u09d7", "\u09cd\u09bc", "অ\u09be")
_SHORT = 200
_SLIPS = tuple((VOWEL_SLIPS | LETTER_SLIPS).items())


def normalize(text: str) -> str:
    """Return the canonical form of a text; what is canonical already comes back as it is.

    In order: byte order marks, zero-width spaces, soft hyphens and direction marks go; ত্ with a joiner is
    ৎ; a joiner or non-joiner stays (as a joiner) only between র and ্য and goes everywhere else; Unicode
    NFC, which writes য় ড় ঢ় as two code points and ো ৌ as one; অ with া is আ; a no-break space is a
    space; the currency sign ৷ is a danda after a Bengali letter or a space; a minus sign or en dash before
    a digit is a hyphen. Digits, ৳ and punctuation stay as they are. The function is idempotent and linear.

    >>> normalize("ব\u09df\u09b8") == normalize("বয\u09bcস")
    True
    >>> normalize("উত\u09cd\u200dসব")
    'উৎসব'
    """
    if type(text) is not str:
        text = plain_text(text)
    if _is_plain(text):
        return text
    from bangla_calendar.language.normal_form_steps import of_text

    return of_text(text)


def normalize_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """Return the normal form of a text and, for each of its characters, where in the text it comes from.

    The offsets have one entry more than the normal form: the last is `len(text)`. They never decrease.
    Of characters that became one, the offset is that of the first; of characters that came out of one,
    it is the same.

    >>> normal, offsets = normalize_with_offsets("\ufeffআষা\u09dd")
    >>> len(normal), list(offsets)
    (5, [1, 2, 3, 4, 4, 5])
    """
    if type(text) is not str:
        text = plain_text(text)
    if _is_plain(text):
        return text, range(len(text) + 1)
    from bangla_calendar.language.normal_form_steps import of_text_with_offsets

    return of_text_with_offsets(text)


def fold(text: str) -> str:
    """Return the form under which a name is looked up: what readers take for the same word is the same.

    The normal form without differences of case and slips of keyboards, with hyphens and dashes as spaces, one
    kind of apostrophe, single spaces, and none at the ends.

    >>> fold(" Rabi-us  SANI "), fold("শা’বান") == fold("শা'বান"), fold("স\u09be\u09c7মবার") == "সোমবার"
    ('rabi us sani', True, True)
    """
    text = without_slips(normalize(text))
    if not text.isalnum() and not _ONE_WORD.issuperset(text):
        for dash in DASHES:
            text = text.replace(dash, " ")
        for apostrophe in APOSTROPHES[1:]:
            text = text.replace(apostrophe, "'")
        text = " ".join(text.replace("৷", "।").split())
    return text.casefold()


def fold_row(row: str) -> list[str]:
    """Return the forms of a row, which are parted by bars, each folded.

    >>> fold_row("Rabi-us Sani|রবিউস-সানি")
    ['rabi us sani', 'রবিউস সানি']
    """
    # All at once: the tables of names have hundreds of forms, and a command for one date waits for them.
    if len(row) < _SHORT:
        return [form for form in fold(row).split("|") if form]
    return [fold(form) for form in row.split("|") if form]


def without_joiners(normal: str) -> str:
    """Return the normal form of number words, in which neither ৎ nor র‍্য is meant, but a stray joiner."""
    return normal.replace("ৎ", "ত\u09cd").replace(ZWJ, "")


def without_slips(normal: str) -> str:
    """Return the normal form of a name or number word with the letters that its slips of keyboards mean.

    >>> without_slips("ষ\u09beে\u09b2\u09beে") == "ষোলো"
    True
    """
    if normal.isascii():
        return normal
    for mark, slips in MARK_SLIPS.items():
        if mark in normal and any(slip in normal for slip in slips):
            from bangla_calendar.language.normal_form_steps import with_marks_in_order

            normal = with_marks_in_order(normal)
    for slip, letter in _SLIPS:
        normal = normal.replace(slip, letter)
    return normal


def _is_plain(text: str) -> bool:
    """Return whether a text is seen at a glance to be canonical; False means that a closer look is due."""
    if text.isascii():
        return True
    if len(text) >= _SHORT or not _PLAIN.issuperset(text):
        return False
    # Loops take longer than the look-ups themselves, and every name that is compared comes through here.
    first, second, third, fourth = _CHANGING_PAIRS
    return first not in text and second not in text and third not in text and fourth not in text
