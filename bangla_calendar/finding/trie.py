"""Many words as one regular expression that looks at each letter once."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["Trie"]


class Trie:
    """Words, each with a pattern of what must follow it.

    `composed` gives a word with one sign for each letter; `apostrophes` is the class of signs that an
    apostrophe stands for. A blank stands for a hyphen too. `rare` are letters that few words of a text begin
    with: any of them is enough to look at the rest, for a text is searched the faster the fewer branches
    there are.
    """

    def __init__(self, composed: Callable[[str], str], apostrophes: str, rare: str = "") -> None:
        self._composed = composed
        self._rare_letters = rare
        self._escapes = {" ": "[ -]", "'": apostrophes, ".": "\\.", "(": "\\(", ")": "\\)"}
        self._root = _Node()
        # Words that begin with a rare letter, without it.
        self._rare = _Node()

    def add(self, words: Iterable[str], following: str = "") -> Trie:
        """Add words, all with the same pattern for what follows; return the trie."""
        if following:
            following = f"(?={following})"
        for word in words:
            word = self._composed(word)
            rare = word[0] in self._rare_letters and len(word) > 1
            node = self._rare if rare else self._root
            for sign in word[1:] if rare else word:
                node = node.branches.setdefault(sign, _Node())
            if following not in node.following:
                node.following.append(following)
        return self

    def pattern(self) -> str:
        """Return the pattern."""
        common = self._root.pattern(self._escapes)
        if not self._rare.branches:
            return common
        rare = f"[{self._rare_letters}]{self._rare.pattern(self._escapes)}"
        return f"(?:{common}|{rare})" if self._root.branches else rare


class _Node:
    """A letter of a trie: the letters after it, and what may follow a word that ends in it."""

    __slots__ = ("branches", "following")

    def __init__(self) -> None:
        self.branches: dict[str, _Node] = {}
        self.following: list[str] = []

    def pattern(self, escapes: Mapping[str, str]) -> str:
        if "" in self.following:  # whatever follows, the word is enough
            return ""
        options = [escapes.get(sign, sign) + node.pattern(escapes) for sign, node in self.branches.items()]
        options += self.following
        return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
