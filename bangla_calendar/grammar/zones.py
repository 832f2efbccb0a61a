"""Time zones as they are printed after a clock: Z, UTC, +06:00, GMT+6, BST."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timezone

    from bangla_calendar.grammar.shapes import Found

__all__ = ["NAMED", "OFFSET", "PrintedZone", "printed_zone"]

# +06:00, +0600 and, as databases print it, +06.
OFFSET = r"[+-](?:d:d|y|d)(?![:d])"
# UTC, GMT+6, UTC +06:00; a dash with a blank before it leads to something else.
_NAMED = rf"z(?:{OFFSET}| \+(?:d:d|y|d)(?![:d]))?"
# With its brackets if it has any: UTC, (UTC).
NAMED = rf"(?:{_NAMED}(?! ?z)|\( ?{_NAMED} ?\))"
_UTC = ("utc", "gmt", "z", "ইউটিসি", "জিএমটি")
# Names that are those of other zones elsewhere, as of British Summer Time: with the civil zone of the
# calendars that they are read with.
_CIVIL = {
    "bst": "Asia/Dhaka",
    "bdst": "Asia/Dhaka",
    "বিএসটি": "Asia/Dhaka",
    "ist": "Asia/Kolkata",
    "আইএসটি": "Asia/Kolkata",
}
# No clock of the world is further from UTC.
_FARTHEST = 14 * 60


class PrintedZone(NamedTuple):
    """A time zone in a text: its name in small letters, or empty, and where in the text it stands.

    `minutes` is how far east of UTC it is, of a name that several zones have the one most likely meant.
    """

    name: str
    minutes: int
    start: int
    end: int

    def tzinfo(self, civil: str) -> timezone | None:
        """Return the zone for a calendar of a civil zone; None where the name leaves open which it is.

        >>> str(PrintedZone("bst", 360, 0, 3).tzinfo("Asia/Dhaka"))
        'UTC+06:00'
        >>> PrintedZone("bst", 360, 0, 3).tzinfo("Asia/Kolkata") is None
        True
        """
        if self.name not in ("", *_UTC) and _CIVIL.get(self.name) != civil:
            return None
        from datetime import timedelta, timezone

        return timezone(timedelta(minutes=self.minutes))


def printed_zone(found: Found) -> PrintedZone | None:
    """Return the zone of a clock that has one; None where its figures are no distance from UTC."""
    tokens, first, end = found.tokens, found.index("zone"), found.after("zone")
    name, sign, of_name = "", 0, 0
    figures: list[int] = []
    for index in range(first, end):
        kind, token = tokens.kinds[index], tokens[index]
        if kind == "z":
            name, of_name = tokens.text[token.start : token.end].casefold(), token.value
        elif kind in "+-":
            sign = 1 if kind == "+" else -1
        elif kind in "dy":
            figures += divmod(token.value, 100) if kind == "y" else [token.value]
    if tokens.kinds[first] == " ":
        first += 1
    span = tokens.items[first][0], tokens.items[end - 1][1]
    if not figures:
        return PrintedZone(name, of_name, *span)
    hours, minutes = (*figures, 0)[:2]
    if minutes > 59 or hours * 60 + minutes > _FARTHEST:
        return None
    return PrintedZone(name, sign * (hours * 60 + minutes), *span)
