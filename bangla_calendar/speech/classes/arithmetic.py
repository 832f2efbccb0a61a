"""Arithmetic: ২×৩=৬, ৫+৩, ৫², x > ৫, ৪:১ অনুপাতে."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import genitive
from bangla_calendar.language.tables.cardinals import PLUS
from bangla_calendar.language.tables.letters import LETTERS
from bangla_calendar.speech.figures import FIGURE, MINUS, said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["MATH", "PLUS_AFTER", "PLUS_SIGN", "RATIO"]

_OPERATORS = {
    "+": "যোগ",
    "-": "বিয়োগ",
    "−": "বিয়োগ",
    "×": "গুণ",
    "x": "গুণ",
    "*": "গুণ",
    "÷": "ভাগ",
    "/": "ভাগ",
    "=": "সমান",
}
_COMPARED = {
    ">": "{other} চেয়ে বড়",
    "<": "{other} চেয়ে ছোট",
    "≥": "{other} সমান বা বড়",
    "≤": "{other} সমান বা ছোট",
    "≠": "{other} সমান নয়",
}
_ROOT_WORD, _POWER_WORD = "বর্গমূল", "ঘাত"
_POWERS = {"²": "বর্গ", "³": "ঘন"}
# An exponent: ৫², ১০⁻⁶, ২^৫.
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_EXPONENT = rf"(?:⁻?[{_RAISED}]+|\^-?[0-9]+(?![.,]?[0-9]))"
_LOWERED = str.maketrans(f"⁻{_RAISED}", "-0123456789", "^")
_TERM = rf"-?(?:√?{FIGURE}(?:[a-zA-Z](?![a-zA-Z0-9]))?|[a-zA-Z]){_EXPONENT}?"
# An x between figures is the sign, and no letter: ১০০ x ২.
_OPERATOR = r"(?:[+×*÷=/-]|(?<=[0-9 ])x(?= ?[0-9]))"
# The most terms of a sum: what looks like one is read again from each of its figures on.
_IN_BRACKETS = rf"\(?{_TERM}\)?"
_SUM = re.compile(
    rf"(?P<sum>{_IN_BRACKETS}(?: ?{_OPERATOR} ?{_IN_BRACKETS}){{1,30}})(?![{LETTER}0-9])"
    r"(?P<asked> ?=(?= ?(?:[?।_…]|কত|$)))?"
)
# A group of blood, or a mark, before a number: O+ ৫ ব্যাগ.
_GROUP = re.compile("[A-Z][+-] ")
# Without any of these, figures with strokes between them are no sum.
_SIGNS = re.compile("[=+×÷*x]")
_FACTOR = re.compile("[0-9.,]+|[a-zA-Z]")
_TERM_AND_OPERATOR = re.compile(rf"(\(?)({_TERM})(\)?)(?: ?({_OPERATOR}) ?)?")
_COMPARISON = re.compile(rf"({_TERM}) ?([><≥≤≠]) ?({_TERM})(?![{LETTER}0-9])")
_POWER = re.compile(rf"{FIGURE}{_EXPONENT}(?![{LETTER}0-9])")
_BASE_AND_EXPONENT = re.compile(rf"(.+?)({_EXPONENT})")
_ROOT = re.compile(rf"√{FIGURE}(?![{LETTER}0-9])")
_RATIO = re.compile(rf"[0-9]+(?: ?: ?{FIGURE}){{1,5}}(?! ?: ?[0-9])")
_RATIOS = cues("অনুপাত", "স্কেল", "মিশ্রণ")


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    compared = _COMPARISON.match(plain, at)
    if compared:
        other = genitive(_term(compared[3], options))
        words_after = _COMPARED[compared[2]].format(other=other)
        return Reading("math", compared.end(), f"{_term(compared[1], options)} {words_after}")
    equation = None if _GROUP.match(plain, at) else _SUM.match(plain, at)
    if equation and _SIGNS.search(equation[0]):
        words = _sum(equation["sum"], options)
        return Reading("math", equation.end(), f"{words} {_OPERATORS['=']}" if equation["asked"] else words)
    root = _ROOT.match(plain, at)
    if root:
        return Reading("math", root.end(), _term(root[0], options))
    power = _POWER.match(plain, at)
    return Reading("math", power.end(), _term(power[0], options)) if power else None


def _read_ratio(sentence: Sentence, at: int, options: Options) -> Reading | None:
    ratio = _RATIO.match(sentence.plain, at)
    if ratio is None:
        return None
    is_scale = "," in ratio[0] and " " not in ratio[0]  # ১:৫০,০০০
    if not (is_scale or _is_ratio(sentence, at, ratio.end())):
        return None
    words = [said(figure.strip(), options) for figure in ratio[0].split(":")]
    return Reading("math", ratio.end(), "-".join(words), (" অনুপাত ".join(words),))


def _is_ratio(sentence: Sentence, at: int, end: int) -> bool:
    """Return whether a word such as অনুপাত is near."""
    near = [*sentence.after(end)[:2], *sentence.before(at)[:2]] if sentence.has(_RATIOS) else []
    return not _RATIOS.isdisjoint(near)


def _read_plus(sentence: Sentence, at: int, _: Options) -> Reading:
    """Read the sign before a number: +১.২৫."""
    return Reading("math", at + 1, f"{PLUS} ")


def _read_plus_after(sentence: Sentence, at: int, _: Options) -> Reading:
    """Read the sign after a number, of which there are as many or more: ১৮+, ৫০০+ পদ."""
    return Reading("math", at + 1, f" {PLUS}")


def _sum(text: str, options: Options) -> str:
    parts = _TERM_AND_OPERATOR.findall(text)
    return " ".join(
        f"{opened}{_term(term, options)}{closed} {_OPERATORS.get(operator, '')}"
        for opened, term, closed, operator in parts
    ).rstrip()


def _term(text: str, options: Options) -> str:
    power = _BASE_AND_EXPONENT.fullmatch(text)
    base = power[1] if power else text
    minus = f"{MINUS} " if base.startswith("-") else ""
    base = base.lstrip("-")
    root = base.startswith("√")
    words = " ".join(_factor(factor, options) for factor in _FACTOR.findall(base))
    if root:
        words = f"{genitive(words)} {_ROOT_WORD}"
    return f"{minus}{genitive(words)} {_raised(power[2], options)}" if power else minus + words


def _raised(exponent: str, options: Options) -> str:
    """Return an exponent in words: বর্গ, ঘন, ঘাত মাইনাস তিন."""
    figures = exponent.translate(_LOWERED)
    minus = f"{MINUS} " if figures.startswith("-") else ""
    return _POWERS.get(exponent) or f"{_POWER_WORD} {minus}{said(figures.lstrip('-'), options)}"


def _factor(text: str, options: Options) -> str:
    """Return a figure or a letter in words."""
    return LETTERS[text.upper()] if text.isalpha() else said(text, options)


RATIO = SpokenClass(r"\d ?:[0-9 ].*", f"{LETTER}0-9.,/:", "[0-9]", _read_ratio)
MATH = SpokenClass(
    rf"[√a-zA-Z-]|\d(?: ?[+×*÷=/><≥≤≠⁻{_RAISED}^x-]|[.,][0-9]).*",
    f"{LETTER}0-9.,/:",
    rf"-?[0-9][0-9.,]* ?[+×*÷=/><≥≤≠⁻{_RAISED}^x-]|√[0-9]|[a-zA-Z] ?[><≥≤≠=+×²³]",
    _read,
)
PLUS_SIGN = SpokenClass(r"\+", f"{LETTER}0-9.,/:)+²³-", r"\+[0-9]", _read_plus)
PLUS_AFTER = SpokenClass(r"\+", LETTER, r"(?<=[0-9%])\+(?![\w+/=(-]| ?[0-9(=])", _read_plus_after)
