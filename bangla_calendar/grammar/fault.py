"""What the readers of this room raise among themselves."""

from __future__ import annotations

__all__ = ["Fault"]


class Fault(Exception):  # noqa: N818 - it never leaves the readers
    """What was expected at a place; the readers of whole texts make a `ParseError` of it."""

    def __init__(self, place: int, expected: str) -> None:
        super().__init__(place, expected)
        self.place = place
        self.expected = expected
