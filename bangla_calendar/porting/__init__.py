"""The tables and test vectors of which ports to other languages are made.

>>> from bangla_calendar.porting import tables
>>> tables(["names"])["names"]["months"]["bangla"][5]["bn"]
'আশ্বিন'
"""

from __future__ import annotations

from bangla_calendar import __version__
from bangla_calendar.arguments import refuse_unknown
from bangla_calendar.porting.days import observance_table
from bangla_calendar.porting.months import calendar_table
from bangla_calendar.porting.vectors import vector_table
from bangla_calendar.porting.words import name_table, number_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

__all__ = ["LICENSE", "PARTS", "SCHEMA", "VERSION", "tables"]

# The version of the shape, which goes up when a port would have to be changed; not that of the package.
VERSION = 1
SCHEMA = f"urn:bangla_calendar:tables:{VERSION}"
LICENSE = "MIT"
_TABLES = {
    "calendars": calendar_table,
    "names": name_table,
    "numbers": number_table,
    "observances": observance_table,
    "vectors": vector_table,
}
PARTS = tuple(_TABLES)


def tables(parts: Collection[str] = PARTS) -> dict[str, Any]:
    """Return the tables as data for JSON: all of them, or some `parts`, in the order of `PARTS`.

    `calendars` holds the first day of every year and the lengths of its months, `names` the names of months,
    weekdays, seasons and eras with all spellings that are read, `numbers` the digits, ordinals and number
    words, `observances` the days that are kept and their rules, `vectors` 10,000 dates in both calendars and
    the named edge cases. `docs/schemas/tables-1.json` is their schema. A part that is none of `PARTS` is
    `UnknownNameError`.

    >>> [*tables(["observances"])]
    ['schema', 'version', 'package', 'license', 'observances']
    """
    for part in parts:
        refuse_unknown("part", part, PARTS)
    head = {"schema": SCHEMA, "version": VERSION, "package": __version__, "license": LICENSE}
    return {**head, **{part: table() for part, table in _TABLES.items() if part in parts}}
