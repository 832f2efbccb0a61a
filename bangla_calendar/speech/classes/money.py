"""Money: ৳৫০০/-, ১৪০৳, Tk 1,500, $2.5 million, ১,২৫০.৫০ টাকা."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import in_case
from bangla_calendar.language.tables.cardinals import HUNDREDS, LAKHS, THOUSAND
from bangla_calendar.language.tables.currencies import SLASHES
from bangla_calendar.language.tables.spoken_units import CURRENCY_SIGNS, CURRENCY_WORDS, SUBUNITS
from bangla_calendar.speech.amounts import (
    AMOUNT,
    EACH,
    FOR_EACH,
    IN_AMOUNT,
    alternation,
    amount_said,
    firsts,
    forms_of_scales,
    scale_in_bengali,
)
from bangla_calendar.speech.figures import ENDING, FIGURE, said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["MONEY"]

_SIGN = alternation(CURRENCY_SIGNS)
FIRST_SIGNS = "".join({sign[0] for sign in CURRENCY_SIGNS})
_SLASH = rf"(?P<slash>{alternation(SLASHES)}|/(?![0-9{LETTER}]))"
_WORD = f"(?:{alternation(CURRENCY_WORDS)})"
_AFTER = rf"(?:(?P<unit> ?{_WORD}))?"
# What follows লাখ or হাজার in one number: ১ লাখ ২০ হাজার ৫০০.
_LESS = (
    rf"(?P<less>(?<=[{LETTER}])"
    rf"(?: {FIGURE} ?(?:{forms_of_scales(*LAKHS)})(?![{LETTER}]))?"
    rf"(?: {FIGURE} ?(?:{forms_of_scales(THOUSAND)})(?![{LETTER}]))?"
    rf"(?: [1-9]{HUNDREDS[0]}(?![{LETTER}]))?(?: [0-9]{{1,3}}(?= ?(?:$|[,;।)])))?)?"
)
_PART_OF_LESS = re.compile(f"({FIGURE}) ?([^ ]*)")
_BEFORE_SIGN = re.compile(rf"(?P<sign>{_SIGN}) ?{AMOUNT}{_LESS}(?: ?{_SLASH})?{_AFTER}{FOR_EACH}{ENDING}")
_AFTER_FIGURE = re.compile(
    rf"{AMOUNT} ?(?:(?P<sign>{_SIGN})(?![a-zA-Z]){_SLASH}?|{_SLASH.replace('slash', 'closing')}"
    rf"|(?={_WORD}/[{LETTER}])){_AFTER}{FOR_EACH}{ENDING}"
)
_IN_PARTS = re.compile(
    rf"(?P<whole>[0-9,]*[0-9])\.(?P<part>[0-9]{{2}}) (?P<unit>{alternation(SUBUNITS)})"
    rf"{FOR_EACH}{ENDING}(?![0-9])"
)

# The word stands before the amount, and is not said again for what closes it: টাকা ৫০০/-.
_UNIT_BEFORE = re.compile(rf"(?<![{LETTER}]){_WORD}[:ঃ]? ?$")
_FAR = max(map(len, CURRENCY_WORDS)) + 3


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    match = None if plain[at] in FIRST_SIGNS else _IN_PARTS.match(plain, at)
    if match:
        words = _for_each(match, _in_parts(match["whole"], match["part"], match["unit"], options))
        whole = in_case(words, match["ending"] or "")
        return None if whole is None else Reading("money", match.end(), whole)
    pattern = _BEFORE_SIGN if plain[at] in FIRST_SIGNS else _AFTER_FIGURE
    match = pattern.match(plain, at)
    if match is None:
        return None
    sign = match["sign"]
    unit = (match["unit"] or "").strip() or ("টাকা" if sign is None else _unit(sign, options))
    is_named = _UNIT_BEFORE.search(plain, max(0, at - _FAR), at)
    if is_named and sign is None and not match["unit"] and "." not in match["first"]:
        words, others = amount_said(match, options, halves=False)
    else:
        less = match["less"] if pattern is _BEFORE_SIGN else None
        words, others = _amount(match, _less_said(less or "", options), unit, options)
    ending = match["ending"] or ""
    cased = [
        one for one in (in_case(_for_each(match, one), ending) for one in (words, *others)) if one is not None
    ]
    return Reading("money", match.end(), cased[0], tuple(cased[1:])) if cased else None


def _for_each(match: re.Match[str], words: str) -> str:
    """Return an amount after what it is for each of: কেজিতে ষাট টাকা."""
    return f"{EACH[match['per']]} {words}" if match["per"] else words


def _unit(sign: str, options: Options) -> str:
    unit = CURRENCY_SIGNS[sign]
    return "টাকা" if unit == "রুপি" and options.region == "IN" else unit


def _less_said(less: str, options: Options) -> str:
    """Return what follows the first figure and scale of an amount: বিশ হাজার পাঁচশ."""
    words = []
    for figure, scale in _PART_OF_LESS.findall(less):
        if scale == HUNDREDS[0]:
            words.append(said(f"{figure}00", options))
        else:
            words.append(scale_in_bengali(f"{said(figure, options)} {scale}"))
    return " ".join(words)


def _amount(match: re.Match[str], less: str, unit: str, options: Options) -> tuple[str, tuple[str, ...]]:
    """Return an amount in words, and other good readings; `less` are the words between it and its unit."""
    whole, point, part = match["first"].partition(".")
    if point and len(part) == 2 and not (match["scale"] or match["last"]) and unit in SUBUNITS:
        words = _in_parts(whole, part, unit, options)
        return (f"মাইনাস {words}" if match["minus"] else words), ()
    words, others = amount_said(match, options, halves=False)
    unit = f"{less} {unit}" if less else unit
    return f"{words} {unit}", tuple(f"{one} {unit}" for one in others)


def _in_parts(whole: str, part: str, unit: str, options: Options) -> str:
    """Return an amount with two decimals: পঞ্চাশ টাকা পঁচিশ পয়সা."""
    parts = []
    if int(whole.replace(",", "")) or not int(part):
        parts.append(f"{said(whole, options)} {unit}")
    if int(part):
        parts.append(f"{said(str(int(part)), options)} {SUBUNITS[unit]}")
    return " ".join(parts)


MONEY = SpokenClass(
    rf"[{FIRST_SIGNS}-]|\d ?(?:{firsts(*CURRENCY_SIGNS, *CURRENCY_WORDS)}|/|{IN_AMOUNT}).*",
    f"{LETTER}0-9.,",
    f"(?:{_SIGN}) ?-?[0-9]|-?[0-9]",
    _read,
)
