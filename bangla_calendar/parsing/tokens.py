"""Text cut into the figures, words and signs of which dates are made, each with its kind."""

from __future__ import annotations

import re
from typing import NamedTuple

from bangla_calendar.errors import ParseError
from bangla_calendar.language.characters import APOSTROPHES, BLANKS, COLONS, DASHES, SLIPS
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables.endings import DATE_ENDINGS, YEAR_ENDINGS
from bangla_calendar.parsing.vocabulary import MOST_WORDS, NONE, Meaning, meaning

__all__ = ["LETTERS", "SLIPPED", "Token", "Tokens", "known_until", "tokens_from"]

LETTERS = "A-Za-z\u0980-\u0982\u0985-\u09b9\u09bc-\u09e3\u09f0\u09f1\u09fc\u09fe"
# The visarga ends abbreviations (খ্রিঃ) and an apostrophe stands within names (শা’বান).
_WORD_FORM = f"[{LETTERS}]+(?:[ঃ{APOSTROPHES}][{LETTERS}]+)*ঃ?"
# Figures with ঌ or a digit of the other script among them are slips of keyboards and scanners.
_TOKEN = re.compile(
    rf"([ {BLANKS}]*)"
    r"(?:([0-9০-৯ঌ]+)"
    rf"|((?:[apAP]|এ|পি)(?:\. ?| )(?:[mM]|এম)\b\.?|{_WORD_FORM})"
    r"|((?s:.)))"
)
_FIGURE, _WORD = 2, 3
# For `str.translate`: a slip of the keyboard in figures, and what is meant.
SLIPPED = str.maketrans(SLIPS)
_WORDS = re.compile(_WORD_FORM)
# An apostrophe ends a word in Latin letters: Rabi' al-Thani.
_NEXT_WORD = rf"[{APOSTROPHES}]?[ {BLANKS}-]{{1,2}}({_WORD_FORM})"
# A figure by the number of its digits: of a day, month or hour; of an early year; of a year.
_FIGURE_KINDS = {1: "d", 2: "d", 3: "t", 4: "y"}
_SIGN_KINDS = {
    **{sign: sign for sign in ",./()[]+%·|"},
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(COLONS, ":"),
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys("।৷", "।"),
}
_LONGEST_WORD = 40
# What stands further apart belongs to no one date.
_WIDEST_GAP = 16
_DAY_ENDING = Meaning("e", 0, "", 0, False, False, False)
_YEAR_ENDING = Meaning("j", 0, "", 0, False, False, False)
_YEAR_IN_WORDS = re.compile("c(?:[ -]c){0,6}(?= (?P<era>[ES]))|(?<=m )c(?:[ -]c){1,6}")


class Token(NamedTuple):
    """A figure, word, sign or gap: where it stands, what it means, and of a figure how many digits it has."""

    start: int
    end: int
    value: int
    name: str
    digits: int


# A token as a plain tuple with the fields of `Token`: of most nothing is ever asked.
Item = tuple[int, int, int, str, int]


class Tokens:
    """A stretch of text as tokens, and as the string of their kinds, one letter each.

    `stop` is the offset at which the stretch ends. The kinds end with `NONE` where it ends before something
    that stands in no date; else the text ends there, or the stretch was broken off for its length.
    """

    __slots__ = ("items", "kinds", "stop", "text")

    def __init__(self, text: str, kinds: str, items: list[Item], stop: int) -> None:
        self.text = text
        self.kinds = kinds
        self.stop = stop
        self.items = items

    def __getitem__(self, index: int) -> Token:
        return Token(*self.items[index])

    def __len__(self) -> int:
        return len(self.items)

    def joined(self, begin: int, end: int) -> Tokens | None:
        """Return the tokens with some words as the one year that they are, None where they are none."""
        from bangla_calendar.language.words_reader import words_to_number

        first, last = self[begin].start, self[end - 1].end
        try:
            year = words_to_number(self.text[first:last], lenient=True)
        except ParseError:
            return None
        if not isinstance(year, int) or not 0 < year < 10000:
            return None
        items = [*self.items[:begin], (first, last, year, "", max(2, len(str(year)))), *self.items[end:]]
        return Tokens(self.text, f"{self.kinds[:begin]}Y{self.kinds[end:]}", items, self.stop)

    def without(self, begin: int, end: int) -> Tokens:
        """Return the tokens but for those of two indices and what is between."""
        return Tokens(
            self.text,
            self.kinds[:begin] + self.kinds[end:],
            self.items[:begin] + self.items[end:],
            self.stop,
        )


def tokens_from(text: str, start: int = 0, stop: int | None = None) -> Tokens:
    """Return the tokens of a text between two offsets, up to what stands in no date."""
    stop = len(text) if stop is None else min(stop, len(text))
    kinds = ""
    items: list[Item] = []
    place = start
    # This loop is where finding spends its time: what stands between blanks comes again, and is remembered.
    while place < stop and kinds[-1:] != NONE:
        blank = text.find(" ", place, stop)
        end = stop if blank < 0 else blank
        piece = _PIECES.get(text[place:end]) or _remembered(text[place:end])
        if piece is _OPEN:
            kinds, place = _read_on(text, place, stop, kinds, items)
            break
        more, tokens, length = piece
        kinds += more
        for begin, after, value, name, digits in tokens:
            items.append((place + begin, place + after, value, name, digits))
        place += length
        if blank == place:
            kinds += " "
            place += 1
            items.append((blank, place, 0, "", 0))
    tokens_read = Tokens(text, kinds, items, place)
    return _with_years_in_words(tokens_read) if "c" in kinds else tokens_read


def known_until(text: str, start: int, stop: int) -> int:
    """Return the offset at which a stretch ends before a word that stands in no date, without its tokens.

    A piece that only begins with what stands in dates belongs to the stretch. Where one is met that depends
    on what is about it, the stretch has no known end, and its beginning is returned.
    """
    stop = min(stop, len(text))
    place = start
    while place < stop:
        blank = text.find(" ", place, stop)
        end = stop if blank < 0 else blank
        piece = _PIECES.get(text[place:end]) or _remembered(text[place:end])
        if piece is _OPEN:
            return start
        kinds = piece[0]
        if kinds[:1] == NONE:
            return place
        if kinds[-1:] == NONE:
            return end
        place = end + 1
    return min(place, stop)


# What stands between two blanks: its kinds, its tokens with offsets within it, and how much of it they are.
Piece = tuple[str, tuple[Item, ...], int]
# A piece that what is before or after it may change.
_OPEN: Piece = ("", (), 0)
_PIECES: dict[str, Piece] = {}
_MOST_PIECES, _LONGEST_PIECE = 1 << 14, 40


def _remembered(text: str) -> Piece:
    """Return a piece that was not asked for before, and remember it."""
    if len(text) > _LONGEST_PIECE or not text:
        return _OPEN
    if len(_PIECES) >= _MOST_PIECES:
        _PIECES.clear()
    piece = _PIECES[text] = _piece(text)
    return piece


def _piece(text: str) -> Piece:
    words = _WORDS.findall(text)
    if words and text.startswith(words[0]) and meaning(words[0]).is_ending:
        return _OPEN
    if any(meaning(word).opens_name for word in words):
        return _OPEN
    items: list[Item] = []
    kinds, end = _read_on(text, 0, len(text), "", items)
    return kinds, tuple(items), end


def _read_on(text: str, start: int, stop: int, kinds: str, items: list[Item]) -> tuple[str, int]:
    """Read tokens between two offsets after those already read; return all kinds, and where reading ended."""
    place = start
    for found in _TOKEN.finditer(text, start, stop):
        begin, end = found.span()
        if begin < place:  # within a name of several words
            continue
        place = end
        group = found.lastindex or 0
        signs = found[group]
        after = end - len(signs)
        if after > begin:
            if after - begin > _WIDEST_GAP:
                return kinds + NONE, begin
            kinds += " "
            items.append((begin, after, 0, "", 0))
        digits = 0
        if group == _WORD:
            known = meaning(signs)
            if known.is_more:
                known, place = _word(text, signs, after, end, kinds)
            kind, value, name = known[:3]
        elif group == _FIGURE:
            digits = len(signs)
            kind = _FIGURE_KINDS.get(digits, NONE)
            value, name = (0 if kind == NONE else int(signs.translate(SLIPPED))), ""
        else:
            kind, value, name = _SIGN_KINDS.get(signs, NONE), 0, ""
        kinds += kind
        if kind == NONE:
            return kinds, after
        items.append((after, place, value, name, digits))
    return kinds, stop


def _with_years_in_words(tokens: Tokens) -> Tokens:
    """Join the words of each year before its era or after its month: তের শত ঊনআশী বঙ্গাব্দ."""
    for match in reversed(list(_YEAR_IN_WORDS.finditer(tokens.kinds))):
        joined = tokens.joined(*match.span())
        # After a month a round number is a count: ১০ মার্চ দুই হাজার লোক.
        if joined and (match["era"] or joined[match.start()].value % 100):
            tokens = joined
    return tokens


def _word(text: str, word: str, start: int, end: int, before: str) -> tuple[Meaning, int]:
    """Return what a word means after what is before it, or with what follows, and where it ends."""
    if before.endswith(("'d", "'d-")) and fold(word) in YEAR_ENDINGS and meaning(word).kind != "h":
        return _YEAR_ENDING, end  # ’৭১এর, but not ‘১২টা
    if before.endswith(("d", "d ", "d-")) and fold(word) in DATE_ENDINGS:
        return _DAY_ENDING, end
    if before.endswith(("y", "y-", "y ")) and fold(word) in YEAR_ENDINGS:
        return _YEAR_ENDING, end
    name = _name(text, word, end)
    if name:
        return name
    if text.startswith(".", end):
        abbreviated = meaning(f"{word}.")
        if abbreviated.kind != NONE:
            return abbreviated, end + 1
    known = meaning(word)
    if known.kind == NONE and word.endswith("ঃ"):
        return meaning(word[:-1]), end - 1
    return known, start + known.length


def _name(text: str, word: str, end: int) -> tuple[Meaning, int] | None:
    """Return what the longest name of several words means that begins with a word, and where it ends."""
    longest = None
    for _ in range(MOST_WORDS - 1):
        following = re.match(_NEXT_WORD, text[end : end + _LONGEST_WORD])
        if following is None:
            break
        word, end = f"{word} {following[1]}", end + following.end()
        found = meaning(word)
        if found.kind != NONE and found.length == len(word):
            longest = found, end
    return longest
