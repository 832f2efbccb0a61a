"""Text cut into the figures, words and signs of which dates are made, each with its kind.

A text is cut at its blanks and line ends into pieces, and a piece into tokens. What a piece holds depends on
nothing about it, but for names of several words, whose pieces are joined; so it is remembered.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from bangla_calendar.grammar.vocabulary import MOST_WORDS, NONE, OPENING, Meaning, may_mean, meaning
from bangla_calendar.language.characters import APOSTROPHES, COLONS, DASHES, SLIPS
from bangla_calendar.language.tables.endings import DATE_ENDINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LETTERS", "SLIPPED", "SMALL_ERAS", "Pieces", "Token", "Tokens", "tokens_from"]

# Latin with its marks, and Bengali.
LETTERS = (
    "A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"
    "\u0980-\u0982\u0985-\u09b9\u09bc-\u09e3\u09f0\u09f1\u09fc\u09fe"
)
# The visarga ends abbreviations (খ্রিঃ) and an apostrophe stands within names (শা’বান).
_WORD_FORM = f"[{LETTERS}]+(?:[ঃ{APOSTROPHES}][{LETTERS}]+)*ঃ?"
# The parts of a second as programs write them: 12:14:22.123456.
_FRACTION = r"(?<=:[0-9০-৯]{2}:[0-9০-৯]{2})[.,][0-9০-৯]{1,9}(?![.,:]?[0-9০-৯])"
# Figures with ঌ or a digit of the other script among them are slips of keyboards and scanners.
_TOKEN = re.compile(
    rf"([0-9০-৯ঌ]+)|({_FRACTION})"
    rf"|((?:[apAP]|এ|পি)(?:\. ?| )(?:[mM]|এম)\b\.?|(?:[A-Z]\.){{2,3}}|{_WORD_FORM})|((?s:.))"
)
_FIGURE, _PART_OF_SECOND, _WORD = 1, 2, 3
# For `str.translate`: a slip of the keyboard in figures, and what is meant.
SLIPPED = str.maketrans(SLIPS)
# An apostrophe ends a word in Latin letters: Rabi' al-Thani.
_NEXT_WORD = re.compile(rf"[{APOSTROPHES}]?[ {DASHES}]({_WORD_FORM})")
# The era BS is written in capitals; Bs is ইং in an old encoding of fonts.
SMALL_ERAS = ("Bs", "bs", "bS")
# The ending of a day, and a month glued to it.
_ENDING_AND_MONTH = re.compile(rf"({'|'.join(DATE_ENDINGS)})([{LETTERS}]+)")
# Words of one page glued to each other: RothAug 21, UTCPhoto.
_CAPITAL = re.compile(r"(?<=[A-Za-z])(?=[A-Z][a-z])")
# A Bengali word that needs no folding, with the signs about it, among them no apostrophe or dot of its own.
_PLAIN_WORD = re.compile(
    rf"[^\w\u0980-\u09ff{APOSTROPHES}]*([\u0981\u0982\u0985-\u098b\u098f-\u09b9\u09bc-\u09ce]+)"
    rf"[^\w\u0980-\u09ff{APOSTROPHES}./{DASHES}]*"
)
# A figure by the number of its digits: of a day, month or hour; of an early year; of a year.
_FIGURE_KINDS = {1: "d", 2: "d", 3: "t", 4: "y"}
_SIGN_KINDS = {
    **{sign: sign for sign in " \n,./()[]+%·|@"},
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(COLONS, ":"),
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys("।৷", "।"),
}
# A token: where it begins and ends, its number and its name, and of a figure how many digits it has.
Item = tuple[int, int, int, str, int]
# The number, name and digits of what is no word or figure of a date.
_NO_MEANING = 0, "", 0
# What stands between two blanks: its kinds, and its tokens with offsets within it.
Piece = tuple[str, tuple[Item, ...]]


class Token(NamedTuple):
    """A figure, word, sign or blank: where it stands, what it means, and how many digits a figure has."""

    start: int
    end: int
    value: int
    name: str
    digits: int


class Tokens:
    """A stretch of a text as tokens, and as the string of their kinds, one letter each."""

    __slots__ = ("items", "kinds", "text")

    def __init__(self, text: str, kinds: str, items: Sequence[Item]) -> None:
        self.text = text
        self.kinds = kinds
        self.items = items

    def __getitem__(self, index: int) -> Token:
        return Token(*self.items[index])

    def __len__(self) -> int:
        return len(self.items)

    def between(self, begin: int, end: int) -> str:
        """Return the text of the tokens from one index up to another."""
        return self.text[self.items[begin][0] : self.items[end - 1][1]]


class Pieces:
    """A stretch of a text cut at blanks and line ends: the kinds of its tokens, and on request the tokens.

    `kinds` is one letter for each token; a piece without a word or figure of dates counts as one token.
    """

    __slots__ = ("_kinds", "_last", "_pieces", "_start", "kinds", "text")

    def __init__(self, text: str, start: int, stop: int) -> None:
        self.text = text
        self._start = start
        # A text without dates spends its time in these lines, so each is one call for the whole stretch. A
        # line end is a piece too, with blanks of our own about it.
        self._pieces = text[start:stop].replace("\n", " \n ").split(" ")
        self._kinds = list(map(_KINDS.__getitem__, self._pieces))
        kinds = " ".join(self._kinds)
        if OPENING in kinds and _join_names(self._pieces, self._kinds, kinds):
            kinds = " ".join(self._kinds)
        self.kinds = kinds.replace(" \n ", "\n")
        # The index asked for last, and its piece: its number, the index of its first token, and its offset.
        self._last = 0, 0, 0, start

    def _piece_of(self, index: int) -> tuple[int, int, int]:
        """Return the piece to which a token, or the blank before the next piece, belongs.

        That is its number, the index of its first token, and its offset. They are counted on or back from the
        last ones asked for, for places are asked for nearly in their order.
        """
        asked, number, first, offset = self._last
        passed = self.kinds[asked:index] or self.kinds[index:asked]
        blanks, line_ends = passed.count(" "), passed.count("\n")
        if blanks or line_ends:
            before, count = number, blanks + 2 * line_ends
            if index > asked:
                number += count
                offset += blanks + sum(map(len, self._pieces[before:number]))
            else:
                number -= count
                offset -= blanks + sum(map(len, self._pieces[number:before]))
            first = max(self.kinds.rfind(" ", 0, index), self.kinds.rfind("\n", 0, index)) + 1
        self._last = index, number, first, offset
        return number, first, offset

    def tokens(self, begin: int, end: int) -> Tokens:
        """Return the tokens from one index of the kinds up to another."""
        items: list[Item] = []
        number, index, offset = self._piece_of(begin)
        skipped = begin - index
        last = len(self._pieces) - 1
        while index < end:
            piece, kinds = self._pieces[number], self._kinds[number]
            tokens = _as_one(piece) if kinds == NONE else _piece(piece)[1]
            if skipped or index + len(kinds) > end:
                tokens = tokens[skipped : end - index]
                skipped = 0
            for first, after, value, name, digits in tokens:
                items.append((offset + first, offset + after, value, name, digits))
            offset += len(piece)
            index += len(kinds)
            if number == last:
                break
            number += 1
            if piece != "\n" and self._pieces[number] != "\n":
                items.append((offset, offset + 1, *_NO_MEANING))
                offset += 1
                index += 1
        return Tokens(self.text, self.kinds[begin:end], items[: end - begin])

    def around(self, begin: int, end: int) -> tuple[int, int, int]:
        """Return the offsets of the pieces to which the tokens from one index up to another belong.

        Of a long piece that is only what stands near the tokens. The third number says where among these
        pieces the first token is: how many tokens, in a long piece minus how many characters come before it.
        """
        number, first, start = self._piece_of(begin)
        lead = begin - first
        within = self.kinds[begin : end - 1]
        blanks = within.count(" ")
        last = number + blanks + 2 * within.count("\n")
        stop = start + blanks + sum(map(len, self._pieces[number : last + 1]))
        if stop - start > _LONGEST_PIECE:
            piece, kinds = self._pieces[last], self._kinds[last]
            index = len(within) - max(within.rfind(" "), within.rfind("\n")) - 1
            index += lead if last == number else 0
            if len(piece) > _LONGEST_PIECE and index < len(kinds):
                stop -= max(0, len(piece) - _piece(piece)[1][index][1] - _BESIDE)
            piece, kinds = self._pieces[number], self._kinds[number]
            if len(piece) > _LONGEST_PIECE and lead < len(kinds):
                place = _piece(piece)[1][lead][0]
                lead = -min(place, _BESIDE)
                start += place + lead
        return start, stop, lead


def tokens_from(text: str) -> Tokens:
    """Return the tokens of a whole text."""
    pieces = Pieces(text, 0, len(text))
    return pieces.tokens(0, len(pieces.kinds))


_MOST_PIECES, _LONGEST_PIECE = 1 << 17, 200
# How many characters of a longer piece on either side of tokens bear on their meaning.
_BESIDE = 60
# No word of dates is so long, with whatever is glued to it.
_LONGEST_WORD = 200


class _Kinds(dict[str, str]):
    """The kinds of the pieces met before: a text has few others."""

    def __missing__(self, piece: str) -> str:
        word = _PLAIN_WORD.fullmatch(piece)
        kinds = NONE if word is not None and not may_mean(word[1]) else _piece(piece)[0]
        if len(piece) <= _LONGEST_PIECE:
            if len(self) >= _MOST_PIECES:
                self.clear()
            self[piece] = kinds
        return kinds


_KINDS = _Kinds()
# A word that begins a name of several words, at the end of its piece.
_NAME_BEGINS = re.compile(f"{OPENING}[.']*(?= )")


def _join_names(pieces: list[str], kinds: list[str], of_all: str) -> bool:
    """Join the pieces of names of several words, and return whether there are any: রবিউল আউয়াল, অর্থ বছর."""
    before = len(pieces)
    begins = [match.start() for match in _NAME_BEGINS.finditer(of_all)]
    numbers = accumulate(of_all.count(" ", *between) for between in pairwise((0, *begins)))
    for n in reversed(list(numbers)):
        for end in range(min(len(pieces), n + MOST_WORDS), n + 1, -1):
            whole = " ".join(pieces[n:end])
            of_whole = _piece(whole)[0] if len(whole) <= _LONGEST_PIECE else " "
            if " " not in of_whole:
                pieces[n:end], kinds[n:end] = [whole], [of_whole]
                break
    return len(pieces) < before


def _piece(text: str) -> Piece:
    """Return the kinds and the tokens of a piece."""
    return _short_piece(text) if len(text) <= _LONGEST_PIECE else _long_piece(text)


@lru_cache(maxsize=1 << 14)
def _short_piece(text: str) -> Piece:
    return _cut(text)


# Few pieces are so long, and each is large.
@lru_cache(maxsize=4)
def _long_piece(text: str) -> Piece:
    return _cut(text)


def _cut(text: str) -> Piece:
    kinds: list[str] = []
    items: list[Item] = []
    place = 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        assert found is not None  # it takes any sign
        begin, end = found.span()
        digits, value, name = 0, 0, ""
        if found.lastindex == _WORD:
            word = _ending_of_day(found[0]) if kinds[-1:] == ["d"] else found[0]
            (kind, value, name, _), end = _word(text, word, begin + len(word))
        elif found.lastindex == _FIGURE:
            digits = end - begin
            kind = _FIGURE_KINDS.get(digits, NONE)
            if kind != NONE:
                value = int(found[0].translate(SLIPPED))
        elif found.lastindex == _PART_OF_SECOND:
            kind, value = "#", int(found[0][1:7].ljust(6, "0"))
        else:
            kind = _SIGN_KINDS.get(found[0], NONE)
        kinds.append(kind)
        items.append((begin, end, value, name, digits))
        place = end
    shown = "".join(kinds)
    if shown.strip(NONE):
        return shown, tuple(items)
    return (NONE, _as_one(text)) if text else ("", ())


def _ending_of_day(word: str) -> str:
    """Return the ending with which a word after a day begins, if a month is glued to it: ১৫ইআগস্ট."""
    parts = _ENDING_AND_MONTH.fullmatch(word)
    if parts is None:
        return word
    month = meaning(parts[2])
    return parts[1] if month.kind in "mM" and month.length == len(parts[2]) else word


def _as_one(piece: str) -> tuple[Item]:
    """Return a piece without a word or figure of dates as one token."""
    return ((0, len(piece), *_NO_MEANING),)


def _word(text: str, word: str, end: int) -> tuple[Meaning, int]:
    """Return what a word means, alone or with what follows it in its piece, and where it ends."""
    if len(word) > _LONGEST_WORD:
        return Meaning(NONE, 0, "", len(word)), end
    name = _name(text, word, end)
    if name:
        return name
    if word in SMALL_ERAS:
        return Meaning(NONE, 0, "", len(word)), end
    if text.startswith(".", end):
        abbreviated = meaning(f"{word}.")
        if abbreviated.kind not in (NONE, OPENING) and abbreviated.length > len(word):
            return abbreviated, end + 1
    if text.startswith(":", end):  # a colon stands for the dot of an abbreviation: খ্রি: ডিসে:
        abbreviated = meaning(f"{word}.")
        if abbreviated.kind in ("E", "m") and abbreviated.length > len(word):
            return abbreviated, end + 1
    known = meaning(word)
    if known.kind == NONE and word.endswith("ঃ"):
        return meaning(word[:-1]), end - 1
    start, length = end - len(word), known.length
    if known.kind == NONE and word.isascii():
        capital = _CAPITAL.search(word)
        length = capital.start() if capital else length
        if capital and meaning(word[:length]).kind != NONE:
            known = meaning(word[:length])
    return known, start + length


def _name(text: str, word: str, end: int) -> tuple[Meaning, int] | None:
    """Return what the longest name of several words means that begins with a word, and where it ends."""
    longest = None
    for _ in range(MOST_WORDS - 1):
        following = _NEXT_WORD.match(text, end)
        if following is None:
            break
        word, end = f"{word} {following[1]}", following.end()
        found = meaning(word)
        if found.kind not in (NONE, OPENING) and found.length == len(word):
            longest = found, end
    return longest
