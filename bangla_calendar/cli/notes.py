"""Notes on stderr: what a reader should know of how well the dates of an answer are known."""

from __future__ import annotations

from bangla_calendar.certainty import DOUBTS, doubts
from bangla_calendar.cli.terminal import say
from bangla_calendar.cli.translation import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Notes", "print_notes"]


class Notes:
    """Counts the answers that deserve a note."""

    def __init__(self) -> None:
        self._answers = 0
        self._counts: dict[str, int] = {}

    def take(self, *dates: object, others: Iterable[str] = ()) -> None:
        """Count an answer that rests on some dates, of which the Bangla and Hijri ones may be doubtful.

        `others` are further keys of `DOUBTS`.
        """
        self._answers += 1
        for key in {*others, *(doubt for day in dates for doubt in doubts(day))}:
            self._counts[key] = self._counts.get(key, 0) + 1

    def add(self, other: Notes) -> None:
        """Count the answers that another has counted."""
        self._answers += other._answers
        for key, count in other._counts.items():
            self._counts[key] = self._counts.get(key, 0) + count

    def print(self) -> None:
        """Print the notes."""
        print_notes(self._answers, self._counts)


def print_notes(answers: int, counts: Mapping[str, int]) -> None:
    """Print what is doubtful: a line each for one answer, for several one line with the counts."""
    noted = [(counts[doubt], note) for doubt, note in DOUBTS.items() if counts.get(doubt)]
    if answers > 1 and noted:
        counted = "; ".join(
            _("{count} of {answers}: {note}", count=count, answers=answers, note=_(note))
            for count, note in noted
        )
        say(_("note: {note}", note=counted))
    else:
        for _count, note in noted:
            say(_("note: {note}", note=_(note)))
