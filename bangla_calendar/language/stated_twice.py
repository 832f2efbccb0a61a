"""A number that is stated twice, in figures and in words: ১০ (দশ) লক্ষ টাকা, ৫০০/- (কথায়: পাঁচশত টাকা মাত্র).

The rule is one for numbers, money, ordinals, clocks and dates: the text reads without what is in brackets,
and it reads to the same value with that in place of what stands before the brackets. It shows the misprints
of statutes and cheques, where one of the two is wrong.
"""

from __future__ import annotations

import re

from bangla_calendar.errors import DateRangeError, ParseError, Phrase
from bangla_calendar.language.characters import COLONS, HYPHENS, LONG_DASHES
from bangla_calendar.language.number_words import CRORE, SCALE, WESTERN, lexicon
from bangla_calendar.language.tables.labels import IN_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeVar

    Value = TypeVar("Value")

__all__ = ["agreed", "is_stated_twice", "same"]

_LABEL = rf"{IN_WORDS}\s*[{HYPHENS}{LONG_DASHES}{COLONS}]?"
# What is in brackets, the label apart, or what follows the label without brackets.
_AGAIN = re.compile(
    rf"\(\s*(?:{_LABEL})?(?P<round>[^()\[\]]*)\)|\[\s*(?:{_LABEL})?(?P<square>[^()\[\]]*)\]"
    rf"|(?:(?<=\s)|[,;।])\s*[{HYPHENS}{LONG_DASHES}]?\s*{_LABEL}(?P<following>[^()\[\]]*)$"
)
_OPENING = frozenset("([")
_FIGURES = "0123456789০১২৩৪৫৬৭৮৯.,"
_SCALES = frozenset((SCALE, CRORE, WESTERN))
_MARKS = " \t\n.,;।"
# No number is stated more often, and no more words stand between its beginning and its brackets.
_MOST, _FARTHEST = 8, 16


def is_stated_twice(normal: str) -> bool:
    """Return whether a text in its normal form may state its number twice.

    >>> is_stated_twice("১০ (দশ) লক্ষ"), is_stated_twice("(দশ)")
    (True, False)
    """
    found = _AGAIN.search(normal)
    if found is None:
        return False
    before = normal[: found.start()].strip()
    return before != "" and not _OPENING.intersection(before)


def same(one: Value, other: Value) -> Value | None:
    """Return the value that both are, or None where they are two.

    >>> same(10, 10), same(10, 11)
    (10, None)
    """
    return one if one == other else None


def agreed(
    normal: str,
    read: Callable[[str], Value],
    merged: Callable[[Value, Value], Value | None] = same,
) -> Value:
    """Return the value of a text that states it twice, each of the two read by `read`.

    `normal` is the normal form of the text, in which positions count. `merged` returns what two values that
    agree are together, and None for two that contradict each other: these are a `ParseError` that shows both.

    >>> agreed("10 (0010)", int)
    10
    >>> agreed("10 (11)", int)
    Traceback (most recent call last):
    bangla_calendar.errors.ParseError: expected the same number twice, for it is 10 by '10' and 11 by '11', \
at position 4 of '10 (11)'
    """
    found = [*_AGAIN.finditer(normal)]
    if len(found) > _MOST:
        expected = Phrase("at most {limit} numbers in brackets", limit=_MOST)
        raise ParseError(normal, found[_MOST].start(), expected)
    outside, cuts, done = "", [], 0
    for match in found:  # a blank in the place of each
        outside += f"{normal[done : match.start()]} "
        cuts.append(len(outside))
        done = match.end()
    outside += normal[done:]
    try:
        value = read(outside)
    except ParseError as error:
        gone = sum(len(match[0]) - 1 for match, cut in zip(found, cuts, strict=True) if cut <= error.position)
        raise error.at(normal, error.position + gone) from None
    for match, cut in zip(found, cuts, strict=True):
        group = match.lastgroup or ""
        place, again = match.start(group), match[group].strip(_MARKS)
        words, after = outside[: cut - 1].split(), outside[cut:]
        ways = _ways(words, again, after, in_parts=match is not found[0])
        value = _checked(normal, place, value, words, again, ways, read, merged)
    return value


def _checked(
    normal: str,
    place: int,
    value: Value,
    words: list[str],
    again: str,
    ways: Iterator[tuple[int, str]],
    read: Callable[[str], Value],
    merged: Callable[[Value, Value], Value | None],
) -> Value:
    """Return a value with what is stated again, which stands at a place, after some words."""
    other: tuple[str, Value] | None = None
    for count, text in ways if again else ():
        try:
            found = read(text)
        except (ParseError, DateRangeError):
            continue
        both = merged(value, found)
        if both is not None:
            return both
        other = " ".join(words[len(words) - count :]), found
    if other is None:
        raise ParseError(normal, place, "the number once more")
    by, found = other
    expected = Phrase(
        "the same number twice, for it is {first} by {by!r} and {second} by {again!r},",
        first=str(value),
        by=by[:40],
        second=str(found),
        again=again[:40],
    )
    raise ParseError(normal, place, expected)


def _ways(words: list[str], again: str, after: str, *, in_parts: bool) -> Iterator[tuple[int, str]]:
    """Give each text in which what is stated again stands for the last few words, and how many these are.

    At first it stands for all of them, at last for one; or it is the whole text. It stands for a part of a
    number only if that has a scale of its own, or if a part before it is stated again too (`in_parts`): এক
    হাজার পাঁচশ (৫০০) contradicts itself, এক লাখ পাঁচ (৫) হাজার does not.
    """
    if after.strip():
        yield len(words), again
    yield len(words), f"{again} {after}"
    scaled = in_parts or _kind(next(iter(after.split()), "")) in _SCALES
    for count in range(min(len(words) - 1, _FARTHEST), 0, -1):
        kind = _kind(words[-count - 1])
        if kind is None or (scaled and kind in _SCALES):
            yield count, " ".join((*words[: len(words) - count], again, after))


def _kind(word: str) -> int | None:
    """Return which word of a number a word is, with figures before it or without; None for any other."""
    return lexicon(lenient=True).get(word.lstrip(_FIGURES), (None,))[0]
