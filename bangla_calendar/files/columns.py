"""Which columns of a file are read, rewritten and added."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError
from bangla_calendar.language.normal_form import normalize, without_joiners

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Columns", "name_key", "places_of", "shown"]

# How many names a message shows, and how long each may be.
_MOST, _LONGEST = 20, 40


class Columns(NamedTuple):
    """Which columns of a file are read, rewritten and added.

    `read` are the names of the columns read, first the one with the values, then of the row's calendar and
    reference where there are such; `added` those of the columns that are put in behind the first.
    """

    read: tuple[str, ...]
    added: tuple[str, ...]


def places_of(columns: Columns, names: Sequence[str]) -> list[int]:
    """Return where the columns that are read stand among those of a file, in whichever Unicode form.

    Raises `BanglaCalendarError` if one is not there, or none, or several are of a name, or one that is to be
    added is there already.
    """
    if not names:
        raise BanglaCalendarError(Phrase("there is no header with the names of the columns"))
    places = []
    for name in columns.read:
        found = [place for place, other in enumerate(names) if other == name] or [
            place for place, other in enumerate(names) if name_key(other) == name_key(name)
        ]
        if not found:
            raise UnknownNameError("column", name, shown(names))
        if len(found) > 1:
            raise BanglaCalendarError(
                Phrase("the column {name!r} is there {count} times", name=name, count=len(found))
            )
        places += found
    added = [name_key(name) for name in columns.added]
    for name, key in zip(columns.added, added, strict=True):
        if key in map(name_key, names) or added.count(key) > 1:
            raise BanglaCalendarError(Phrase("there is a column {name!r} already", name=name))
    return places


@lru_cache(maxsize=1 << 10)
def name_key(name: str) -> str:
    """Return the form in which names of columns are compared: that of the text that one sees.

    >>> name_key("আ\u09df\u200d") == name_key("আয\u09bc\u00a0")
    True
    """
    return " ".join(without_joiners(normalize(name)).split())


def shown(names: Sequence[str]) -> tuple[str, ...]:
    """Return names for a message: not too many, and none too long.

    >>> shown(["day", "x" * 99])
    ('day', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...')
    """
    cut = [name if len(name) <= _LONGEST else f"{name[:_LONGEST]}..." for name in names[:_MOST]]
    return (*cut, f"... ({len(names)} in all)") if len(names) > _MOST else tuple(cut)
