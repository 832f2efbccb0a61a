"""With which kinds of tokens shapes begin: what is read off their regular expressions, for a quick search.

A search for all shapes at every token would take long. So their first two kinds are found out, blanks aside,
and a text is searched for these alone; whatever begins so is then read.
"""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["first_kinds", "opening"]

# A prefix that nothing more can be said of, for the shape may end there or looks ahead.
_CLOSED = "\0"
_MOST = 2
_BLANKS = " \n"
_QUANTIFIER = re.compile(r"([?*+]|\{(\d+),?\d*\})\??")
# What is passed over at once, and the signs that are looked at one by one.
_PARTS = re.compile(r"(?:\\.|\[(?:\\.|[^\]])+\]|[^\\\[()|])+|.")
_GROUP = re.compile(r"\((?:(?!\?)|\?(?::|P<\w+>|(?P<ahead>=)|(?P<other>!|<=|<!)))")


def opening(patterns: Iterable[str]) -> str:
    r"""Return a regular expression that finds every token at which one of some shapes can begin.

    >>> opening([r"(?P<day>d|o) ?(?P<month>[mM])", r"w(?: ,)?"])
    'd[ \\n]?[Mm]|o[ \\n]?[Mm]|w'
    """
    seconds: dict[str, set[str]] = {}
    for pattern in patterns:
        for prefix in first_kinds(pattern):
            seconds.setdefault(prefix[:1], set()).add(prefix[1:])
    branches = []
    for first, following in sorted(seconds.items()):
        kinds = re.escape(first)
        if "" not in following:
            kinds += rf"[ \n]?[{''.join(map(re.escape, sorted(following)))}]"
        branches.append(kinds)
    return "|".join(branches)


@cache
def first_kinds(pattern: str) -> frozenset[str]:
    """Return the first two kinds, or the one, of all that a shape can match, blanks aside.

    >>> sorted(first_kinds("'?d(?: ?S|x{0,2}k)"))
    ["'d", 'dS', 'dk', 'dx']
    """
    prefixes, _ = _alternatives(pattern, 0)
    return frozenset(prefix.rstrip(_CLOSED)[:_MOST] for prefix in prefixes)


def _alternatives(pattern: str, place: int) -> tuple[set[str], int]:
    """Return the prefixes of alternatives from a place up to the end of their group, and where that is."""
    prefixes: set[str] = set()
    sequence = {""}
    while place < len(pattern) and pattern[place] != ")":
        if pattern[place] == "|":
            prefixes |= sequence
            sequence, place = {""}, place + 1
            continue
        if all(map(_is_whole, sequence)):
            place = _end_of_branch(pattern, place)
            continue
        item, place = _item(pattern, place)
        quantifier = _QUANTIFIER.match(pattern, place)
        if quantifier:
            place = quantifier.end()
            if quantifier[1] != "?":
                item = _joined(item, {"", *item})
            if quantifier[1][0] in "?*" or quantifier[2] == "0":
                item = {"", *item}
        sequence = _joined(sequence, item)
    return prefixes | sequence, place


def _is_whole(prefix: str) -> bool:
    """Return whether nothing more is asked of a prefix."""
    return prefix.endswith(_CLOSED) or len(prefix) >= _MOST


def _end_of_branch(pattern: str, place: int) -> int:
    """Return where the alternative ends in which a place is, at a bar or bracket that is not within it."""
    depth = 0
    for part in _PARTS.finditer(pattern, place):
        if not depth and part[0] in "|)":
            return part.start()
        depth += (part[0] == "(") - (part[0] == ")")
    return len(pattern)


def _joined(before: set[str], after: set[str]) -> set[str]:
    """Return the prefixes of one thing after another; those that nothing more is said of stay as they are."""
    whole = set(filter(_is_whole, before))
    return whole.union((start + end)[: _MOST + 1] for start in before - whole for end in after)


def _item(pattern: str, place: int) -> tuple[set[str], int]:
    """Return the prefixes of one sign, class or group, and the place after it."""
    sign = pattern[place]
    if sign == "(":
        return _group(pattern, place)
    if sign == "[":
        end = pattern.index("]", place + 2)
        signs = re.sub(r"\\(.)", r"\1", pattern[place + 1 : end].replace(r"\n", "\n"))
        return {_kind(sign) for sign in signs}, end + 1
    if sign == "$":
        return {_CLOSED}, place + 1
    if sign == "\\":
        return {_kind("\n" if pattern[place + 1] == "n" else pattern[place + 1])}, place + 2
    return {_kind(sign)}, place + 1


def _kind(sign: str) -> str:
    return "" if sign in _BLANKS else sign


def _group(pattern: str, place: int) -> tuple[set[str], int]:
    """Return the prefixes of a group; of what it looks ahead for, no more than that is known."""
    match = _GROUP.match(pattern, place)
    if match is None:
        raise ValueError(f"a group of a kind that shapes do not have, at {place} of {pattern!r}")
    prefixes, end = _alternatives(pattern, match.end())
    if match["other"]:
        return {""}, end + 1
    if match["ahead"]:
        return {prefix.rstrip(_CLOSED) + _CLOSED for prefix in prefixes}, end + 1
    return prefixes, end + 1
