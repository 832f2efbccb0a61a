"""Amounts before a unit, a currency or a percent sign: ৫, -৫, ২.৫ লাখ, ১০-১৫, $2.5 million."""

from __future__ import annotations

import re

from bangla_calendar.language.tables.cardinals import SCALES, WESTERN_SCALES
from bangla_calendar.language.tables.spoken_units import PER, UNITS
from bangla_calendar.speech.figures import FIGURE, MINUS, half, said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bangla_calendar.speech.options import Options

__all__ = [
    "AMOUNT",
    "EACH",
    "FOR_EACH",
    "IN_AMOUNT",
    "SCALE",
    "TO",
    "alternation",
    "amount_said",
    "firsts",
    "forms_of_scales",
    "scale_in_bengali",
]

TO = "থেকে"
_ENGLISH_SCALES = {
    "thousand": "হাজার",
    "million": "মিলিয়ন",
    "billion": "বিলিয়ন",
    "trillion": "ট্রিলিয়ন",
    "lakh": "লাখ",
    "crore": "কোটি",
    "mn": "মিলিয়ন",
    "bn": "বিলিয়ন",
}


def alternation(forms: Iterable[str]) -> str:
    r"""Return some forms as a part of a regular expression: by their first signs, the longer ones first.

    >>> alternation(["কিমি", "%", "কি.মি."])
    'ক(?:ি\\.মি\\.|িমি)|%(?:)'
    """
    by_first: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        by_first.setdefault(form[0], []).append(re.escape(form[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_first.items())


def firsts(*forms: str) -> str:
    """Return how some forms begin, in two signs, as a part of a regular expression.

    >>> firsts("কেজি", "কেবি", "কিমি", "%")
    'কে|কি|%'
    """
    return "|".join(dict.fromkeys(re.escape(form[:2]) for form in forms))


def forms_of_scales(*names: str) -> str:
    """Return some scale words, and the English ones for them, as a part of a regular expression.

    >>> forms_of_scales("লাখ", "লক্ষ")
    'ল(?:ক্ষ|াখ)|l(?:akh)'
    """
    return alternation([*names, *(form for form, name in _ENGLISH_SCALES.items() if name in names)])


def scale_in_bengali(text: str) -> str:
    """Return an amount with the English scale words in Bengali.

    >>> scale_in_bengali("2.5 million")
    '2.5 মিলিয়ন'
    """
    return " ".join(_ENGLISH_SCALES.get(word, word) for word in text.split())


NAMES_OF_UNITS = {form: name for forms, name in UNITS.items() for form in forms.split("|")}
# What an amount is for each of, after a stroke: ৬০ কিমি/ঘণ্টা, ৳৬০/কেজি.
EACH = {form: name for forms, name in PER.items() for form in forms.split("|")}
FOR_EACH = rf"(?:/(?P<per>{alternation(EACH)})(?:য়|ে|তে)?(?![a-zA-Z]))?"
SCALE = alternation([*SCALES, *WESTERN_SCALES, *_ENGLISH_SCALES])
# What may stand after the first figures of an amount, with which it goes on.
IN_AMOUNT = rf"[.,-]|{firsts(*SCALES, *WESTERN_SCALES, *_ENGLISH_SCALES)}"
AMOUNT = (
    rf"(?P<minus>(?<![^\s(])-)?(?P<first>{FIGURE})(?: ?- ?(?P<last>{FIGURE}))?"
    rf"(?: ?(?P<scale>{SCALE})(?![a-zA-Z\u0980-\u09ff]))?"
)


def amount_said(match: re.Match[str], options: Options, *, halves: bool) -> tuple[str, tuple[str, ...]]:
    """Return an amount in words, and other good readings; `halves` allows দেড়, আড়াই and সাড়ে."""
    minus, first, last, scale = match.group("minus", "first", "last", "scale")
    before = f"{MINUS} " if minus else ""
    after = "" if scale is None else f" {_ENGLISH_SCALES.get(scale, scale)}"
    figures = (first, last) if last else (first,)
    words = f" {TO} ".join([said(figure, options) for figure in figures])
    plain = f"{before}{words}{after}"
    if "." not in match[0] or not (halves or scale):
        return plain, ()
    words = f" {TO} ".join([half(figure, options) or said(figure, options) for figure in figures])
    halved = f"{before}{words}{after}"
    return halved, (plain,) * (plain != halved)
