"""What a reader sees of a text: no invisible signs or references, one kind of blank, one kind of line end."""

from __future__ import annotations

import re

from bangla_calendar.language.characters import APOSTROPHES, BLANKS, DASHES, IGNORED, INVISIBLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["visible"]

# What stands further apart than this many blanks belongs to no one date.
# Written so that the search is for two at once, and does not stop at every blank.
_BLANKS_IN_A_ROW, _MOST_BLANKS = re.compile("   *"), 16
_SPACES = tuple(BLANKS)
_LINE_ENDS = ("\x85", "\u2028", "\u2029")
# References of HTML, which are left over where a page was cut into texts: &nbsp;, &#160;, &ndash;. Those to
# letters and figures stay, for with one a date might end.
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_REFERRED = frozenset((*BLANKS, *INVISIBLE, *DASHES, *APOSTROPHES, *" ৳₹"))
_ASCII_BLANKS = (("\t", " "), ("\r", " "), ("\v", "\n"), ("\f", "\n"))


def visible(text: str) -> tuple[str, Callable[[int], int]]:
    r"""Return a text as it looks, and the function from its offsets to those of the text.

    Invisible signs go, every blank is a space and every line end `\n`, a few spaces in a row are one, and a
    reference of HTML to a blank, dash or apostrophe is that.

    >>> shown, offset = visible("আশ্\u200cবিন\u00a0 মাস")
    >>> shown == "আশ্বিন মাস", offset(0), offset(3), offset(7)
    (True, 0, 4, 9)
    >>> visible("১৫&nbsp;আশ্বিন")[0] == "১৫ আশ্বিন"
    True
    """
    if "&" in text:
        text = _REFERENCE.sub(_as_long, text)
    if not text.isascii():
        for blank in _SPACES:
            if blank in text:
                text = text.replace(blank, " ")
        for line_end in _LINE_ENDS:
            text = text.replace(line_end, "\n")
    for blank, plain in _ASCII_BLANKS:
        if blank in text:
            text = text.replace(blank, plain)
    offset: Callable[[int], int] = int
    gone = [] if text.isascii() else sorted(place for sign in INVISIBLE for place in _places(sign, text))
    if gone:
        text, offset = _without(text, [(place, place + 1) for place in gone])
    if "  " not in text:
        return text, offset
    rows = (match.span() for match in _BLANKS_IN_A_ROW.finditer(text))
    text, inner = _without(text, [(start + 1, end) for start, end in rows if end - start <= _MOST_BLANKS])
    return text, inner if offset is int else lambda place: offset(inner(place))


def _as_long(reference: re.Match[str]) -> str:
    """Return the character of a reference, with invisible signs up to its length, for offsets to stay."""
    from html import unescape

    character = unescape(reference[0])
    return character.ljust(len(reference[0]), IGNORED[0]) if character in _REFERRED else reference[0]


def _places(sign: str, text: str) -> Iterator[int]:
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + 1)


def _without(text: str, gone: Sequence[tuple[int, int]]) -> tuple[str, Callable[[int], int]]:
    """Return a text without some spans of it, and the function from its offsets to those of the text."""
    from bisect import bisect_right

    places: list[int] = []
    counts = [0]
    kept: list[str] = []
    done = 0
    for start, end in gone:
        kept.append(text[done:start])
        places.append(start - counts[-1])
        counts.append(counts[-1] + end - start)
        done = end
    kept.append(text[done:])
    return "".join(kept), lambda place: place + counts[bisect_right(places, place)]
