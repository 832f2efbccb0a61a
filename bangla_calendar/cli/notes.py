"""Notes on stderr: what a reader should know of how well the dates of an answer are known."""

from __future__ import annotations

import click

from bangla_calendar.certainty import DOUBTS, doubts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Notes", "print_notes"]


class Notes:
    """Counts the answers that deserve a note."""

    def __init__(self) -> None:
        self._answers = 0
        self._counts: dict[str, int] = {}

    def take(self, *dates: object, clock: bool = False) -> None:
        """Count an answer that rests on some dates, of which the Bangla and Hijri ones may be doubtful.

        With `clock`, a clock is left out of the answer.
        """
        self._answers += 1
        keys = {doubt for day in dates for doubt in doubts(day)}
        for key in keys | {"clock"} if clock else keys:
            self._counts[key] = self._counts.get(key, 0) + 1

    def print(self) -> None:
        """Print the notes."""
        print_notes(self._answers, self._counts)


def print_notes(answers: int, counts: Mapping[str, int]) -> None:
    """Print what is doubtful: a line each for one answer, for several one line with the counts."""
    noted = [(counts[doubt], note) for doubt, note in DOUBTS.items() if counts.get(doubt)]
    if answers > 1 and noted:
        counted = "; ".join(f"{count} of {answers}: {note}" for count, note in noted)
        click.echo(f"note: {counted}", err=True)
    else:
        for _, note in noted:
            click.echo(f"note: {note}", err=True)
