"""Fonts, and how much room letters take in pictures that do not break lines by themselves."""

from __future__ import annotations

import re
from unicodedata import category

__all__ = ["FONTS", "TITLE_FONTS", "lines_of"]

# Android and Linux, Windows, Apple, and what is often installed.
FONTS = (
    "'Noto Sans Bengali', 'Hind Siliguri', 'Anek Bangla', 'Nirmala UI', 'Kohinoor Bangla', "
    "'Bangla Sangam MN', SolaimanLipi, 'Lohit Bengali', Vrinda, 'Noto Sans', system-ui, sans-serif"
)
TITLE_FONTS = (
    "'Tiro Bangla', 'Noto Serif Bengali', 'Shonar Bangla', 'Bangla MN', Kalpurush, 'Lohit Bengali', "
    "'Noto Serif', serif"
)

# In parts of the size of the type: letters, vowel signs that stand beside them, and what hangs on them.
_LETTER, _SIGN, _HANGING, _LATIN, _BLANK = 0.68, 0.34, 0.0, 0.56, 0.28
# Where a line may break: not at a no-break space.
_BLANKS = re.compile(r"[^\S\u00a0]+")


def lines_of(text: str, width: float, size: float) -> list[str]:
    """Return a text in lines that are not wider than a width, in a size of type; both in the same measure.

    How wide a line is depends on the font: the widest of `FONTS` is taken for granted.
    """
    lines: list[str] = []
    for word in _BLANKS.split(text.strip()):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer) * size <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _width(text: str) -> float:
    return sum(map(_advance, text))


def _advance(sign: str) -> float:
    if sign in " \u00a0":
        return _BLANK
    if sign.isascii():
        return _LATIN
    return {"Mn": _HANGING, "Mc": _SIGN}.get(category(sign), _LETTER)
