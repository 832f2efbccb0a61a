"""Which columns of a file are read, rewritten and added."""

from __future__ import annotations

from typing import NamedTuple

from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Columns", "places_of", "shown"]

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
    """Return where the columns that are read stand among those of a file.

    Raises `BanglaCalendarError` if one is not there, or several are of a name, or one that is to be added is
    there already.
    """
    for name in columns.read:
        if name not in names:
            raise UnknownNameError("column", name, shown(names))
        if names.count(name) > 1:
            raise BanglaCalendarError(
                Phrase("the column {name!r} is there {count} times", name=name, count=names.count(name))
            )
    for name in columns.added:
        if name in names or columns.added.count(name) > 1:
            raise BanglaCalendarError(Phrase("there is a column {name!r} already", name=name))
    return [names.index(name) for name in columns.read]


def shown(names: Sequence[str]) -> tuple[str, ...]:
    """Return names for a message: not too many, and none too long.

    >>> shown(["day", "x" * 99])
    ('day', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...')
    """
    cut = [name if len(name) <= _LONGEST else f"{name[:_LONGEST]}..." for name in names[:_MOST]]
    return (*cut, f"... ({len(names)} in all)") if len(names) > _MOST else tuple(cut)
