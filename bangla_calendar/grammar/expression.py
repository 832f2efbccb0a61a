"""An expression of time in a text: its kind, its fields, and how it is seen from a reference."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from bangla_calendar.grammar.fields import Fields
    from bangla_calendar.typing import MatchKind

    # The unit and how many of them away; of a date its unit is that of the year which is not printed.
    Shift = tuple[str, Fraction | int]

__all__ = ["Expression"]


class Expression:
    """An expression of time: its kind, its fields, and the index of the token after it.

    `shifts` says of a relative expression how far from the reference it is, unit by unit: `(("day", -1),)`
    for গতকাল, `(("hour", -5), ("minute", -20))` for ৫ ঘণ্টা ২০ মিনিট আগে, `(("weekday", 1),)` for আগামী রোববার,
    `(("this month", -1),)` for গত মাসে. Of a date it says on which side of the reference the date lies:
    `(("year", -1),)` for ৯ মার্চ in গত ৯ মার্চ. It is None where that is not said.
    """

    __slots__ = ("end", "fields", "kind", "shifts")

    def __init__(
        self, kind: MatchKind, fields: Fields, end: int, shifts: tuple[Shift, ...] | None = None
    ) -> None:
        self.kind = kind
        self.fields = fields
        self.end = end
        self.shifts = shifts
