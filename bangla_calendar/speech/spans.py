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

    `start` and `end` are offsets into the text as given, `text` is what stands between them, `kind` the class
    (`cardinal`, `date`, `telephone` and the like, or `unread` for what is left as it was), `replacement` what
    stands in its place, and `alternatives` are other good readings.
    """

    start: int
    end: int
    kind: str
    text: str
    replacement: str
    alternatives: tuple[str, ...] = ()

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
    for span in spans:
        parts += text[done : span.start], span.replacement
        done = span.end
    return "".join([*parts, text[done:]])
