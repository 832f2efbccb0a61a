"""The one known word that a misspelt one is nearest to."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

__all__ = ["Spellings"]

# A word of up to this many signs may be one edit away, a longer one two if it begins alike.
_SHORT = 5
_SHORTEST, _LONGEST = 3, 40


class Spellings:
    """Known words, each with what it means, among which the nearest to a misspelt one is found.

    Words are in their normal form. An edit adds, leaves out or changes a sign, or swaps two neighbours.

    >>> numbers = Spellings({"তেতাল্লিশ": 43, "আশি": 80, "সাত": 7, "ষাট": 60})
    >>> numbers.nearest("তেতাল্লিস"), numbers.nearest("আঁশি"), numbers.nearest("সাট")
    ('তেতাল্লিশ', 'আশি', None)
    """

    __slots__ = ("_of_length",)

    def __init__(self, forms: Mapping[str, Hashable]) -> None:
        self._of_length: dict[int, list[tuple[int, str, Hashable]]] = {}
        for form, meaning in forms.items():
            if len(form) < _SHORTEST:
                continue  # nearly every short word is one edit from another
            self._of_length.setdefault(len(form), []).append((_signs(form), form, meaning))

    def nearest(self, word: str) -> str | None:
        """Return the word that is one or two edits from one; None if there is none, or several are as near.

        Of several words of one meaning it is the one that comes first in the table.
        """
        length = len(word)
        if not _SHORTEST <= length <= _LONGEST:
            return None
        limit = 1 if length <= _SHORT else 2
        fewest = limit + 1
        signs = _signs(word)
        found: dict[Hashable, str] = {}
        for other in range(length - limit, length + limit + 1):
            for those, form, meaning in self._of_length.get(other, ()):
                # An edit changes at most two of the signs that a word is made of.
                if (those ^ signs).bit_count() > 2 * limit:
                    continue
                most = limit if form[0] == word[0] else 1
                edits = _edits(word, form, most)
                if edits > most:
                    continue
                if edits < fewest:
                    fewest, found = edits, {meaning: form}
                elif edits == fewest:
                    found.setdefault(meaning, form)
        return next(iter(found.values())) if len(found) == 1 else None


def _signs(word: str) -> int:
    """Return a bit for each sign that a word is made of."""
    bits = 0
    for sign in word:
        bits |= 1 << (ord(sign) % 128)
    return bits


def _edits(one: str, other: str, limit: int) -> int:
    """Return how many edits lie between two words, or a number above a limit."""
    earlier: list[int] = []
    before: list[int] = []
    row: list[int] = [*range(len(other) + 1)]
    for at, sign in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for place, wanted in enumerate(other, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (sign != wanted))
            if at > 1 and place > 1 and sign == other[place - 2] and one[at - 2] == wanted:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
