"""How one class of text is read: where it can begin, and what it is read as."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["Reading", "SpokenClass"]


class Reading(NamedTuple):
    """What a class reads from a place on: up to where, as what, and what else it may as well be said as.

    `sure` is False where no cue says which of several readings is meant, and this is the plain one. `start`
    is given where it takes in what stands before the place.
    """

    kind: str
    end: int
    words: str
    alternatives: tuple[str, ...] = ()
    sure: bool = True
    start: int | None = None


class SpokenClass(NamedTuple):
    """A class of text: where it begins, and its reader.

    `signs` is a regular expression for the first sign and, after figures, the three that follow, where
    figures in a row are one: a 1 for one or two that begin with no zero, a 9 for others. `1 টা` stands for
    ১৫ টাকা, `9 টা` for ১৫০ টাকা. `never_after` are the signs after which it does not begin,
    as in a class of a regular expression. Both are asked once for each such row, and so may be long. `begins`
    is for what stands there, and is asked at each place, but where any figure is enough for it. The reader
    gets the text, the place and the options, and returns None where the class is not there.
    """

    signs: str
    never_after: str
    begins: str
    read: Callable[[Sentence, int, Options], Reading | None]
