"""Where in a text an expression of time may begin: a fast sieve before the slow reading.

A page is nearly all words that are no dates, so the text is looked at as bytes of one character each, the
low halves of the code points: Bengali and ASCII letters stay apart, and `bytes.translate` makes every digit
`0` and every sign between words a blank in one pass. A regular expression that begins with one literal
byte is then searched as fast as memory allows. What the sieve lets through by mistake, the reading refuses.
"""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.finding.trie import Trie
from bangla_calendar.language.characters import (
    ASCII_DIGITS,
    BANGLA_DIGITS,
    BLANKS,
    FIGURE_SLIPS,
    SLIPS,
    TWINS,
    VOWEL_SLIPS,
)
from bangla_calendar.language.tables.cardinals import CARDINALS
from bangla_calendar.language.tables.endings import DATE_ENDINGS, YEAR_ENDINGS
from bangla_calendar.parsing.vocabulary import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["places"]

# So many characters are sieved at a time, which stay in the processor's cache.
_PIECE = 1 << 17
# What an expression begins with needs at most so many characters before and after its first.
_BEFORE, _AFTER = 4, 80

_DIGITS = ASCII_DIGITS + BANGLA_DIGITS + "".join(FIGURE_SLIPS)
_BETWEEN = "\n\r\t ,.;:!?()[]{}<>|/\\\"'`*#_-=+~@‘’“”–—…৷•"
# Blanks whose low half is that of another sign; the others have that of a control character.
_MISTAKEN_BLANKS = "\u00a0\u200a\u202f\u205f"
_BLANKS = "".join(sign for sign in BLANKS if sign not in _MISTAKEN_BLANKS)
_APOSTROPHES = "['\x18\x19]"  # the low halves of ‘ and ’
_DASHES = "-\x13\x14"  # those of – and —
_AGO = "[আপবa]"  # how আগে, পরে, বাদে and ago begin


def _low(sign: str) -> int:
    return ord(sign) & 0xFF


def _table(*changes: tuple[str, str]) -> bytes:
    """Return the table for `bytes.translate` that makes Latin letters small, and of each sign another."""
    table = bytearray(bytes(range(256)).lower())
    for signs, to in changes:
        for sign in signs:
            table[_low(sign)] = _low(to)
    return bytes(table)


_FIGURES = _table(*SLIPS.items(), (_DIGITS, "0"), (_BLANKS, " "))
_WORDS = _table(*SLIPS.items(), (_DIGITS, "0"), (_BLANKS + _BETWEEN, " "))


def places(text: str) -> Iterator[int]:
    """Yield the offsets at which an expression may begin, in order."""
    figures, words = _figures(), _words()
    blanks = [blank for blank in _MISTAKEN_BLANKS if blank in text]
    for start in range(0, len(text), _PIECE):
        first = max(0, start - _BEFORE)
        piece = text[first : start + _PIECE + _AFTER]
        for blank in blanks:
            piece = piece.replace(blank, " ")
        plain = _low_halves(piece.replace("।", "|"))  # the low half of the danda is that of d
        found = [match.start() for match in figures.finditer(plain.translate(_FIGURES))]
        found += [match.start() for match in words.finditer(b" " + plain.translate(_WORDS) + b" ")]
        found.sort()
        for place in found:
            if start <= first + place < start + _PIECE:
                yield first + place


def _low_halves(text: str) -> bytes:
    """Return a byte for each character, the lowest of its code point."""
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(text):
        return units[::2]
    return text.encode("utf-32-le", "surrogatepass")[::4]  # there are characters of two units


def _bytes(pattern: str) -> re.Pattern[bytes]:
    """Return a pattern over text, compiled as one over the bytes that `places` searches."""
    pattern = _composed(pattern)
    for sign, twin in TWINS.items():
        slips = [slip for slip, meant in VOWEL_SLIPS.items() if meant == sign]
        pattern = pattern.replace(sign, f"(?:{'|'.join((sign, twin, *slips))})")
    return re.compile(bytes(map(_low, pattern)))


# Letters that begin about one word of Bengali prose in a hundred each or less; Latin ones among them.
_RARE = "abcdefghijklmnopqrstuvwxyzইঈউঊখঘছটডথফভয"


def _forms(kinds: str) -> list[str]:
    """Return the forms of the vocabulary that are of some kinds."""
    return [form for form, (kind, _, _) in lexicon().items() if kind in kinds]


def _months(longest: int = 0) -> list[str]:
    """Return the months in Bengali letters, of more letters than so many."""
    return [form for form in _forms("m") if not form.isascii() and len(form) > longest]


@cache
def _figures() -> re.Pattern[bytes]:
    """Return the sieve of figures: by what follows them, or by the apostrophe before them."""
    months = _initials(_forms("mn"))
    after_list = months + "".join(sorted({form[0] for form in (*_forms("k"), *DATE_ENDINGS)}))
    following = (
        Trie(_composed, _APOSTROPHES)
        .add(_forms("mnTESDCFbaH"))
        .add(_forms("h"), "(?!ক)")  # ৩টা, but not ৩ টাকা
        .add(_forms("uUi"), f"[^ 0]{{0,4}} {_AGO}")
        .add(
            (*DATE_ENDINGS, *(f"-{ending}" for ending in DATE_ENDINGS)),
            f"(?:[ ,/-]{{1,3}}|(?<=[াই]))[{months}]",
        )
        .add(("শ", "ম"), " শত")
        .add(("এ", "ই", "লা", "রা", "ঠা", "শে"), " তা")
        # To or and one more figure, but no chain of them; a list of them with a word at its end.
        .add((*_forms("xk"), *_DASHES), rf" ?0{{1,4}}+(?! ?[{_DASHES},/] ?0| (?:ও|থেকে) )")
        .add(",", rf"(?: ?0{{1,4}}+,){{0,6}} ?0{{1,4}}+ ?[{after_list}]")
    )
    # The second figure of a code begins no date, but what follows a whole one may: 2023-09-30/2023-10-01.
    begins = "(?:(?<!0[./-]0)(?<!0[./-]00)|(?<=000[./-]0)|(?<=000[./-]00))"
    numeric = (
        rf"{begins}[/.-] ?00? ?[/.-] ?00|[:\x83] ?00(?!0)|[.-] ?00 ?[টঘমapএপ]"
        rf"|/ ?00? ?[তইখ{months}]|[{_DASHES}/] ?[{months}]"
    )
    endings = "|".join(YEAR_ENDINGS)
    of_year = f"000(?:[{_DASHES}]?(?:{endings})| (?:{endings}) 0)"
    apostrophe = rf"(?<={_APOSTROPHES}0)(?<!0{_APOSTROPHES}0)0(?!0)"
    return _bytes(
        rf"0(?<!00)(?=0?+0?+0?+(?!0) {{0,2}}+(?:{following.pattern()}|{numeric})|{of_year}|{apostrophe})"
    )


@cache
def _words() -> re.Pattern[bytes]:
    """Return the sieve of words: what an expression begins with, where what follows can belong to it."""
    numbers = {n: [form for form in "|".join(forms).split("|") if form] for n, *forms in CARDINALS if n}
    small = [form for n in range(1, 32) for form in numbers[n]]
    # Of what follows a word the first letters must do, or the pattern would take long to compile.
    unit = f"[{_initials(_forms('uUi'))}]"
    months = _beginnings(_months(), letters=2)
    clock = f"[0{_initials([*_forms('qaB'), *small])}]"
    span = _beginnings([*_forms("wuUCFoR"), *small])
    trie = (
        Trie(_composed, " ", _RARE)
        .add(_forms("R"), "[ 0কইওের]")
        .add(_forms("w"))
        .add(_forms("v"), "[ \x83]{1,3}0")
        .add(_forms("qo"), " ")
        .add(_forms("N"), f" [^ ]+ {clock}")
        .add(_forms("P"), f" (?:0|{span})")
        .add(_forms("pa"), f"[^ 0]{{0,4}} {{1,2}}{clock}")
        .add(_forms("m"), "[^ 0]{0,4} {0,3}(?:0|মাস)")
        .add(_months(longest=2), f" (?:থেকে |হতে )?[{_initials(_months())}]")
        .add((form for form in _months(longest=2) if lexicon()[form][2] == "gregorian"), "[েরয]")
        .add(_forms("E"), "(?:ের|র|ে)?(?: স[^ ]{1,4})? {1,2}0")
        .add((form for form in _forms("O") if len(form) > 3), " শত")
        .add(_forms("B"), " ?ট(?:া|ে|ো)")
        .add(small, f" {months}")
        # একটা is a count, একটায় and একটা পর্যন্ত are hours.
        .add(small, " ?ট(?:ায়|ার|াতে|োয়|োর|েয়|(?:া|ো|ে) (?:বা|থেকে|পর|দিকে|নাগাদ|[^ ]+ মিন))")
    )
    for n, forms in numbers.items():
        trie.add(forms, f" {unit}[^ 0]{{1,8}} {_AGO}")
        if n % 10 == 0:
            trie.add(forms, "[^ 0]{0,4} (?:দশক|ও )")
        if n < 20:
            trie.add(forms, " ?(?:শ(?:ত|ো)? |শত(?:ক|াব)|হাজার [^ ]+ শ)")
    return _bytes(f" {trie.pattern()}")


def _initials(forms: Iterable[str]) -> str:
    """Return the letters that words begin with, for a class of letters."""
    return "".join(sorted({form[0] for form in forms}))


def _beginnings(forms: Iterable[str], letters: int = 3) -> str:
    """Return a pattern of the first letters of words."""
    return Trie(_composed, " ").add(_composed(form)[:letters] for form in forms).pattern()


def _composed(form: str) -> str:
    for sign, twin in TWINS.items():
        form = form.replace(twin, sign)
    return form
