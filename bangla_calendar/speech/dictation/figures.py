"""Numbers as a typist writes them: ৪১,৫২০, ২ লাখ, ৮০০ কোটি, ২.৫ কোটি, ৫২টি."""

from __future__ import annotations

from typing import NamedTuple

from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.figures import format_number
from bangla_calendar.language.number_words import CRORE, CRORE_VALUE, LAKH_VALUE, SCALE, WESTERN
from bangla_calendar.language.tables.cardinals import CRORE as CRORE_WORD
from bangla_calendar.language.tables.cardinals import LAKHS, SCALES, THOUSAND
from bangla_calendar.language.words_reader import read_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from bangla_calendar.speech.dictation.words import Dictated, Number
    from bangla_calendar.typing import DigitSet, Region

__all__ = ["CASES", "Style", "Written", "plain_figure", "written_number"]

# The ending of a number word, and what is written for it after a hyphen: উনিশশ একাত্তরের is ১৯৭১-এর.
CASES = {"ের": "এর", "য়ের": "এর", "র": "র", "ে": "এ", "য়ে": "এ", "তে": "তে"}


class Style(NamedTuple):
    """How figures are written: in which digits, and whether small numbers are figures too."""

    digits: DigitSet
    small: str
    region: Region


class Written(NamedTuple):
    """What a class writes for some words: how many they are, as what, and the text."""

    length: int
    kind: str
    text: str
    value: int | Decimal | Fraction | None = None


def plain_figure(value: object, style: Style) -> str:
    """Return a number in figures without commas."""
    return to_bangla_digits(str(value)) if style.digits == "bangla" else str(value)


def written_number(spoken: Dictated, index: int, number: Number, style: Style) -> str | None:
    """Return a number in figures, with the scale words that print keeps; None where it stays in words."""
    value = number.value
    if number.has_quarter and (value != int(value) or _has_scale(number)):
        return None
    minus = "-" if number.negative else ""
    first = index + number.negative
    scales = _kept_scales(spoken, index, number)
    counted = [spoken.word(at) for at in range(first, index + number.length - len(scales))]
    if isinstance(value, int) and value % 1000 == 0 and any(map(_is_great, counted)):
        return minus + _in_parts(value, [*counted, *scales], style)
    if scales:
        return f"{minus}{_figure(read_number(' '.join(counted)), style)} {' '.join(scales)}"
    return minus + _figure(value, style)


def _is_great(word: str) -> bool:
    """Return whether a word is লাখ or কোটি, which print keeps after a figure."""
    return SCALES.get(word, 0) >= LAKH_VALUE


def _has_scale(number: Number) -> bool:
    return any(kind in (SCALE, CRORE, WESTERN) for kind in number.kinds)


def _kept_scales(spoken: Dictated, index: int, number: Number) -> list[str]:
    """Return the last words of a number that are লাখ, কোটি, মিলিয়ন and the like, which stay words."""
    scales: list[str] = []
    for at in range(index + number.length - 1, index, -1):
        word = (
            spoken.word(at).removesuffix(number.ending)
            if at == index + number.length - 1
            else spoken.word(at)
        )
        known = spoken.kind_of(word)
        if known is None or known[0] not in (SCALE, CRORE, WESTERN) or word == THOUSAND:
            break
        scales.insert(0, word)
    return scales


def _in_parts(value: int, words: list[str], style: Style) -> str:
    """Return a round number by its scales, each as it was said: ৩ কোটি ২৫ লাখ, ২ লাখ ৫০ হাজার."""
    lakh = next((word for word in words if SCALES.get(word) == LAKH_VALUE), LAKHS[0])
    crores, rest = divmod(value, CRORE_VALUE)
    lakhs, thousands = divmod(rest, LAKH_VALUE)
    parts = ((crores, CRORE_WORD), (lakhs, lakh), (thousands // 1000, THOUSAND))
    return " ".join(f"{_figure(count, style)} {scale}" for count, scale in parts if count)


def _figure(value: int | Decimal | Fraction, style: Style) -> str:
    return format_number(value, digits=style.digits)
