"""What a reader of running text finds: a span, what it is, and what stands in its place."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["UNREAD", "Span", "rewritten"]

# The kind of what is left as it was, because it was not understood.
UNREAD = "unread"


class Span(NamedTuple):
    """A part of a text and what it is read as.

    >>> span = Span(0, 1, "cardinal", "৫", "পাঁচ")
    >>> span.start, span.end, span.kind, span.text, span.replacement, span.alternatives
    (0, 1, 'cardinal', '৫', 'পাঁচ', ())
    """

    start: int
    """The offset of its first character in the text as given."""
    end: int
    """The offset after its last character."""
    kind: str
    """The class, one of `KINDS`, or `unread` for what is left as it was."""
    text: str
    """What stands there."""
    replacement: str
    """What stands in its place."""
    alternatives: tuple[str, ...] = ()
    """Other good readings."""

    def to_dict(self) -> dict[str, object]:
        """Return the parts as plain data.

        >>> Span(0, 1, "cardinal", "৫", "পাঁচ").to_dict()["replacement"]
        'পাঁচ'
        """
        return {**self._asdict(), "alternatives": list(self.alternatives)}


def rewritten(text: str, spans: Iterable[Span]) -> str:
    """Return a text with its spans replaced; all else stays byte for byte.

    >>> rewritten("৫ জন", [Span(0, 1, "cardinal", "৫", "পাঁচ")])
    'পাঁচ জন'
    """
    parts: list[str] = []
    done = 0
    for start, end, _, _, replacement, _ in spans:
        parts += text[done:start], replacement
        done = end
    return "".join([*parts, text[done:]])
