"""Disguises in which the same Bengali text is met: the tests read every form in each of them."""

from __future__ import annotations

import unicodedata
from itertools import product

from hypothesis import strategies as st

# Everything invisible that editors, keyboards and web pages leave in text.
INVISIBLE = "\u200b\u200c\u200d\u00ad\ufeff\u2060\u200e\u200f"


def rows(letters: str, most: int) -> list[str]:
    """Give every row of some letters, from one of them to the most."""
    return ["".join(row) for length in range(1, most + 1) for row in product(letters, repeat=length)]


def precomposed(text: str) -> str:
    """Write the nukta letters as one code point each."""
    return text.replace("য\u09bc", "\u09df").replace("ড\u09bc", "\u09dc").replace("ঢ\u09bc", "\u09dd")


def split(text: str) -> str:
    """Write everything in as many code points as Unicode allows: ো ৌ in halves too."""
    return unicodedata.normalize("NFD", text)


@st.composite
def polluted(draw: st.DrawFn, text: str) -> str:
    """Sprinkle stray joiners and other invisible signs between the letters of a disguised text."""
    text = draw(st.sampled_from([text, precomposed(text), split(text)]))
    pieces = []
    for sign in text:
        pieces.append(sign)
        # After ত্ and between র and ্য a joiner has a meaning: it is no stray there.
        if sign not in "\u09cdর" and draw(st.integers(0, 4)) == 0:
            pieces.append(draw(st.sampled_from(INVISIBLE)))
    return "".join(pieces)


def strewn(text: str) -> list[str]:
    """Give a text with one invisible sign at each place, and at all places at once."""
    one = [text[:at] + sign + text[at:] for sign in INVISIBLE for at in range(len(text) + 1)]
    return one + [sign.join(text) for sign in INVISIBLE]


def disguises(text: str) -> list[str]:
    """Give a text in each canonical equivalent and with joiners strewn between all its letters."""
    strewn = "".join(sign if sign in "\u09cdর" else sign + "\u200c" for sign in text)
    return [text, precomposed(text), split(text), strewn, f"\ufeff{text}\u200d"]
