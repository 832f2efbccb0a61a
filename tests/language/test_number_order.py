"""Every short row of number words against the order in which they are said, written down once more.

A letter stands for each word. The reader goes from the left, word by word; here a number is taken apart at
its greatest scale, from which follows the value, or that there is none.
"""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.number_words import lexicon
from bangla_calendar.language.plain_words import of_plain_words
from bangla_calendar.language.words_reader import read_number
from tests.language.forms import rows

WORDS = {"0": "শূন্য", "1": "এক", "2": "বিশ", "3": "তিন", "f": "একশ", "h": "শ"}
WORDS |= {"d": "দেড়", "p": "১.৫", "q": "সোয়া", "s": "সাড়ে"}
WORDS |= {"t": "হাজার", "l": "লাখ", "c": "কোটি", "m": "মিলিয়ন", "b": "বিলিয়ন"}
UNITS = {"0": 0, "1": 1, "2": 20, "3": 3}
PARTS = {"d": Fraction(3, 2), "p": Fraction(3, 2), "q": Fraction(1, 4), "s": Fraction(1, 2)}
# From the greatest on; কোটি takes all that is before it, and so stands above the others of its system.
SCALES = {"b": 10**9, "m": 10**6, "c": 10**7, "l": 10**5, "t": 10**3}
WESTERN, INDIAN = frozenset("mb"), frozenset("lc")
# The words in rows of up to four: whole numbers in all scales, and halves and quarters.
WHOLE, UNEVEN = "012htlcmb", "13fhtcpqs"


def number(said: str, *, first: bool = True) -> Fraction | None:
    """Return the number that a row of letters is, or None; `first` says that there is nothing before it."""
    scale = next((letter for letter in SCALES if letter in said), None)
    return count(said, first=first) if scale is None else scaled(said, scale, first=first)


def scaled(said: str, scale: str, *, first: bool) -> Fraction | None:
    before, _, after = said.rpartition(scale)
    if WESTERN.intersection(said) and INDIAN.intersection(said):
        return None
    smaller = {"t": (), "l": (), "m": "t", "b": "t", "c": SCALES}[scale]
    if not SCALES.keys() & set(before) <= set(smaller) or before == "c":
        return None
    many = number(before, first=first) if before else Fraction(first)
    rest = number(after, first=False) if after else Fraction(0)
    if not many or rest is None or (after and not 0 < rest < SCALES[scale]):
        return None
    either = not before and re.match("([0-3]|[dp]|[qs][1-3]?)([cmb]|$)", after)  # হাজার দুই, হাজার দুই কোটি
    ended = after and PARTS.keys() & set(before)
    return None if either or ended else many * SCALES[scale] + rest


def count(said: str, *, first: bool) -> Fraction | None:
    if said in UNITS:
        return Fraction(UNITS[said])
    if PARTS.keys() & set(said):
        return uneven(said)
    match = re.fullmatch("(?:f|(?P<many>[1-3]?)h)(?P<more>[1-3]?)", said)
    if match is None or (said[0] == "h" and (match["more"] or not first)):
        return None
    return Fraction(UNITS.get(match["many"], 1) * 100 + UNITS.get(match["more"], 0))


def uneven(said: str) -> Fraction | None:
    if not re.fullmatch("([dp]|q[1-3]?|s[23])h?|qf", said):
        return None
    part = said.rstrip("hf")
    whole = UNITS[part[1]] if part[1:] else int(part == "q")
    return (PARTS[part[0]] + whole) * (1 if part == said else 100)


@pytest.mark.parametrize("letters", [WHOLE, UNEVEN])
def test_every_row_is_the_number_that_its_scales_say_or_none(letters: str) -> None:
    known = lexicon(lenient=False)
    for said in rows(letters, 4):
        words = [WORDS[letter] for letter in said]
        try:
            read: Fraction | None = Fraction(read_number(" ".join(words)))
        except ParseError:
            read = None
        assert read == number(said), words
        quick = of_plain_words(words, known)
        assert quick is None or quick == read, words
        if said[0] in "123f" and read is not None and not re.search("[mbdpqs]|cc", said):
            assert quick is not None, words


def answer(text: str, **options: bool) -> object:
    """Return the number that a text is, or where it is refused and why."""
    try:
        return read_number(text, **options)
    except ParseError as error:
        return error.position, error.expected


def test_hyphens_part_the_words_as_blanks_do() -> None:
    for said in rows("013fhtcms", 3):
        words = [WORDS[letter] for letter in said]
        for hyphen in "-\u2011":
            assert answer(hyphen.join(words)) == answer(" ".join(words)), words


def test_figures_are_read_as_the_words_are() -> None:
    for said in rows("013htlcm", 3):
        words = [WORDS[letter] for letter in said]
        figures = ["০১২৩"[int(letter)] if letter.isdecimal() else WORDS[letter] for letter in said]
        read = answer(" ".join(words), counting=True)
        if number(said) is None:
            assert isinstance(answer(" ".join(figures), counting=True), tuple), figures
            continue
        assert answer(" ".join(figures), counting=True) == read
        assert of_plain_words(figures, lexicon(lenient=False)) in (None, read)
        # What follows figures may be written with them.
        assert answer(re.sub("(?<=[০-৯]) (?![০-৯])", "", " ".join(figures)), counting=True) == read


SCALE_AGAIN = "|".join(f"(?<={scale}){scale}" for scale in "htlmb")
# What is expected: what stands there instead, and what before it.
ASKED = {
    "a scale or the end of the number": "[0-3fdqs]",
    "a smaller scale": "[tlmb]",
    "a smaller number": "[123hf](?=[cmb]|$)",
    "a number above zero": "0(?=[cmb]|$)",
    "a number above zero before the scale": "(?<=0)[tlmb]",
    "a number before {word}": f"(?!{SCALE_AGAIN})[htlmb]",
    "one {word}, or no number for the idiom {word} {word},": SCALE_AGAIN,
    'এক {word} {word} for 10 to the power of 14, or no number for the idiom "crores of",': "(?<=c)c",
    "এক {scale} {count} or {count} {scale}, since {scale} {count} is either,": "^[htlcmb]|(?<=^[tlcmb])h",
    "scales of one system, lakh and crore or million and billion,": "[lcmb]",
}


def test_what_is_expected_is_not_what_stands_there() -> None:
    whole = rows(WHOLE, 3)
    beginnings = {said[:end] for said in whole if number(said) is not None for end in range(len(said) + 1)}
    for said in whole:
        if number(said) is not None:
            continue
        words = [WORDS[letter] for letter in said]
        with pytest.raises(ParseError) as refused:
            read_number(" ".join(words))
        place = refused.value.position
        at = next(at for at in range(len(words)) if len(" ".join([*words[:at], ""])) == place)
        assert said[:at] in beginnings or said[0] not in "012f", words
        assert re.compile(ASKED[Phrase(refused.value.expected).template]).match(said, at), words
