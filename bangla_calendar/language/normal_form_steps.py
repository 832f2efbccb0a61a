"""The steps of the normal form and its offsets; loaded when a text first needs a closer look."""

from __future__ import annotations

import re
from itertools import groupby
from unicodedata import combining, normalize

from bangla_calendar.language.characters import (
    CANDRABINDU,
    IGNORED,
    NO_BREAK_BLANKS,
    NUKTA,
    TWINS,
    VOWEL_SIGNS,
    ZWJ,
    ZWNJ,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["of_text", "of_text_with_offsets", "with_marks_in_order"]

# Bengali signs that attach to what stands before them under NFC: nukta, aa, virama, au length, sandhi mark.
_ATTACHED = "\u09bc\u09be\u09cd\u09d7\u09fe"

# Characters that NFC leaves alone wherever they stand and that no step changes by themselves.
_STABLE = (
    "\x00-\x9f\u00a1-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u052f\u0561-\u0586"
    "\u05d0-\u05ea\u0620-\u064a\u0660-\u0669\u06f0-\u06f9\u0904-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939"
    "\u093d-\u094c\u0964-\u096f"
    "\u0980-\u09db\u09de\u09e0-\u09f6\u09f8-\u09fd"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u2199\u2212\u2500-\u27bf\u3001-\u3029\u3041-\u3096\u30a1-\u30fa"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\ue000-\uf8ff\ufe00-\ufe0f\uff01-\uff60\U0001f300-\U0001faff"
)
_ODD = re.compile(f"[^{_STABLE}]")
_CHANGING = re.compile(f"[^{_STABLE}]|\u09c7[\u09be\u09d7]|\u09cd\u09bc|অ\u09be|[\u2013\u2212](?=[0-9০-৯])")
_MORE = re.compile(f"(?:[{_ATTACHED}]|[^{_STABLE}])*")
_PAIRS = ("\u09c7\u09be", "\u09c7\u09d7", "\u09cd\u09bc", "অ\u09be")

_NUKTA_LETTERS = "\u09dc\u09dd\u09df"
_JOINERS = re.compile(f"(?<=র)([{ZWNJ}{ZWJ}]+)(?=\u09cd[\u09af\u09df])|[{ZWNJ}{ZWJ}]+")
_MARKS = re.compile(f"[{NUKTA}{VOWEL_SIGNS}\u09d7{CANDRABINDU}]{{2,}}")
_MARK_ORDER = {NUKTA: 0, CANDRABINDU: 2}
_DANDA = re.compile("(?<=[\u0964\u0980-\u09e5\u09f0\u09f1 ])৷+")
_MINUS = re.compile("[\u2013\u2212](?=[0-9০-৯])")
# No language stacks more marks than this on a letter. Unicode's own limit is 30: https://www.unicode.org/reports/tr15/
_MARK_RUN = re.compile(f"(?:[{_ATTACHED}]|[^{_STABLE}]){{64,}}")
_LONGEST_ALIGNED = 64


def of_text(text: str) -> str:
    """Return the normal form of a text."""
    if _needs_nothing(text):
        return text
    # The usual case by far is the one-code-point nukta letters alone.
    for letter in _NUKTA_LETTERS:
        text = text.replace(letter, TWINS[letter])
    return text if _needs_nothing(text) else _apply(text)


def of_text_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """Return the normal form of a text and the offset in the text of each of its characters."""
    if _needs_nothing(text):
        return text, range(len(text) + 1)
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for start, end in _changing_stretches(text):
        pieces.append(text[done:start])
        offsets.extend(range(done, start))
        for piece, where in _aligned(text, start, end):
            pieces.append(piece)
            offsets.extend(where)
        done = end
    pieces.append(text[done:])
    offsets.extend(range(done, len(text) + 1))
    return "".join(pieces), offsets


def with_marks_in_order(normal: str) -> str:
    """Return a text in which each dot stands before the vowel signs of its letter, and the nasal after them.

    >>> with_marks_in_order("পঁ\u09beচ") == "পাঁচ"
    True
    """

    def in_order(match: re.Match[str]) -> str:
        return "".join(sorted(match[0], key=lambda sign: _MARK_ORDER.get(sign, 1)))

    return normalize("NFC", _MARKS.sub(in_order, normal))


def _needs_nothing(text: str) -> bool:
    if _ODD.search(text) or any(pair in text for pair in _PAIRS):
        return False
    return not (("\u2013" in text or "\u2212" in text) and _MINUS.search(text))


def _apply(text: str) -> str:
    """Take a text through every step, in the order that `normalize` gives."""
    for sign in IGNORED:
        text = text.replace(sign, "")
    text = text.replace(f"ত\u09cd{ZWJ}", "ৎ")
    if ZWNJ in text or ZWJ in text:
        text = _JOINERS.sub(lambda match: ZWJ if match[1] else "", text)
    text = normalize("NFC", _MARK_RUN.sub(_in_canonical_order, text))
    text = text.replace("অ\u09be", "আ")
    for blank in NO_BREAK_BLANKS:
        text = text.replace(blank, " ")
    if "৷" in text:
        text = _DANDA.sub(lambda match: "।" * len(match[0]), text)
    return _MINUS.sub("-", text)


def _in_canonical_order(match: re.Match[str]) -> str:
    """Sort a long run of marks as NFC would, whose own sort takes quadratic time."""
    ordered: list[str] = []
    for marks, group in groupby(match[0], key=lambda sign: combining(sign) > 0):
        run = list(group)
        ordered.extend(sorted(run, key=combining) if marks else run)
    return "".join(ordered)


def _changing_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches outside which nothing changes, each with the letter it hangs on."""
    done = 0
    match = _CHANGING.search(text)
    while match:
        start, end = match.span()
        while start > done and text[start - 1] in _ATTACHED:
            start -= 1
        if start > done:
            start -= 1
        more = _MORE.match(text, end)
        assert more is not None
        done = more.end()
        yield start, done
        match = _CHANGING.search(text, done)


def _aligned(text: str, start: int, end: int) -> Iterator[tuple[str, Sequence[int]]]:
    """Give a stretch letter by letter, each with its marks: its normal form, and the offsets of that."""
    before = ""
    while start < end:
        after = start + 1
        while after < end and not _begins_letter(text[after]):
            after += 1
        letter = text[start:after]
        # The context decides over ৷, a minus sign and the joiner before ্য, and is cut off again.
        following = text[after] if after < len(text) else ""
        normal = _apply(before + letter + following)[len(before) :]
        if following:
            tail = len(_apply(following))
            normal = normal[: len(normal) - tail]
        yield normal, _offsets(letter, normal, start)
        if normal:
            before = normal[-1]
        start = after


def _begins_letter(sign: str) -> bool:
    """Return whether what stands before a sign is without influence on it and the other way round."""
    if sign in _ATTACHED or sign in IGNORED or sign in (ZWNJ, ZWJ) or combining(sign):
        return False
    # A starter that joins the one before it (jamo, vowel signs of other scripts) is no beginning.
    return sign in _NUKTA_LETTERS or _ODD.match(sign) is None or sign == "৷" or sign in NO_BREAK_BLANKS


def _offsets(letter: str, normal: str, start: int) -> Sequence[int]:
    if len(letter) == len(normal):
        return range(start, start + len(normal))
    if len(letter) > _LONGEST_ALIGNED:
        return [start] * len(normal)
    offsets = []
    at = 0
    for sign in normal:
        found = letter.find(sign, at)
        if found >= 0:
            at = found + 1
        offsets.append(start + (found if found >= 0 else max(at - 1, 0)))
    return offsets
