"""Text cut into the figures, words and signs of which dates are made, each with its kind."""

from __future__ import annotations

import re
from typing import NamedTuple

from bangla_calendar.errors import ParseError
from bangla_calendar.language.endings import DATE_ENDINGS, YEAR_ENDINGS
from bangla_calendar.language.normalize import fold
from bangla_calendar.parsing.vocabulary import MOST_WORDS, NONE, SEEN, Meaning, meaning

__all__ = ["Token", "Tokens", "tokens_from"]

_LETTERS = "A-Za-z\u0980-\u0982\u0985-\u09b9\u09bc-\u09e3\u09f0\u09f1\u09fc\u09fe"
# The visarga ends abbreviations (খ্রিঃ) and an apostrophe stands within names (শা’বান).
_WORD_FORM = f"[{_LETTERS}]+(?:[ঃ'’‘][{_LETTERS}]+)*ঃ?"
# Figures with ঌ or a digit of the other script among them are slips of keyboards and scanners.
_TOKEN = re.compile(
    r"([ \xa0\u2002-\u200a\u202f]*)"
    r"(?:([0-9০-৯ঌ]+)"
    rf"|((?:[apAP]|এ|পি)\. ?(?:[mM]|এম)\b\.?|{_WORD_FORM})"
    r"|((?s:.)))"
)
_FIGURE, _WORD = 2, 3
# An apostrophe ends a word in Latin letters: Rabi' al-Thani.
_NEXT_WORD = rf"['’‘]?[ \xa0-]{{1,2}}({_WORD_FORM})"
# A figure by the number of its digits: of a day, month or hour; of an early year; of a year.
_FIGURE_KINDS = {1: "d", 2: "d", 3: "t", 4: "y"}
_SIGN_KINDS = {
    **{sign: sign for sign in ",./()[]+%·|"},
    **dict.fromkeys("-‐‑–—−", "-"),
    **dict.fromkeys(":ঃ", ":"),
    **dict.fromkeys("'’‘", "'"),
    **dict.fromkeys("।৷", "।"),
}
_LONGEST_WORD = 40
_DAY_ENDING = Meaning("e", 0, "", 0, False)
_YEAR_ENDING = Meaning("j", 0, "", 0, False)
_YEAR_IN_WORDS = "c(?:[ -]c){0,6}(?= [ES])"


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
    place = after = start
    seen = SEEN
    # Gaps come with what follows them, for this loop is where finding spends its time.
    for found in _TOKEN.finditer(text, start, stop):
        begin, end = found.span()
        if begin < place:  # within a name of several words
            continue
        place = end
        group = found.lastindex or 0
        signs = found[group]
        after = end - len(signs)
        if after > begin:
            kinds += " "
            items.append((begin, after, 0, "", 0))
        if group == _WORD:
            kind, value, name, _, is_more = seen.get(signs) or meaning(signs)
            if is_more:
                (kind, value, name, _, _), place = _word(text, signs, after, end, kinds)
            digits = 0
        elif group == _FIGURE:
            digits = len(signs)
            kind = _FIGURE_KINDS.get(digits, NONE)
            value, name = (0 if kind == NONE else int(signs.replace("ঌ", "9"))), ""
        else:
            kind, value, name, digits = _SIGN_KINDS.get(signs, NONE), 0, "", 0
        kinds += kind
        if kind == NONE:
            break
        items.append((after, place, value, name, digits))
    tokens = Tokens(text, kinds, items, after if kinds[-1:] == NONE else stop)
    return _with_years_in_words(tokens) if "c E" in kinds or "c S" in kinds else tokens


def _with_years_in_words(tokens: Tokens) -> Tokens:
    """Join the words of each year before its era: তের শত ঊনআশী বঙ্গাব্দ."""
    for match in reversed(list(re.finditer(_YEAR_IN_WORDS, tokens.kinds))):
        tokens = tokens.joined(*match.span()) or tokens
    return tokens


def _word(text: str, word: str, start: int, end: int, before: str) -> tuple[Meaning, int]:
    """Return what a word means after what is before it, or with what follows, and where it ends."""
    if before.endswith(("d", "d ")) and fold(word) in DATE_ENDINGS:
        return _DAY_ENDING, end
    if before.endswith(("y", "y-")) and fold(word) in YEAR_ENDINGS:
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
