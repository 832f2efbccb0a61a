"""From the words of a speaker to written text: one pass, each place read by the first class that fits."""

from __future__ import annotations

import re

from bangla_calendar.speech.dictation.amounts import (
    read_amount,
    read_by,
    read_for_each,
    read_number_alone,
    read_pair,
)
from bangla_calendar.speech.dictation.clocks import read_clock, read_length
from bangla_calendar.speech.dictation.dates import read_date, read_year
from bangla_calendar.speech.dictation.digits import read_digits
from bangla_calendar.speech.dictation.words import Dictated
from bangla_calendar.speech.spans import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.speech.dictation.figures import Style, Written

__all__ = ["written_at", "written_spans"]

# In the order of trying.
_READERS = (
    read_digits,
    read_for_each,
    read_date,
    read_year,
    read_clock,
    read_length,
    read_by,
    read_pair,
    read_amount,
    read_number_alone,
)
_FIGURES = re.compile("[0-9]+")


def written_spans(text: str, style: Style) -> Iterator[Span]:
    """Yield what is written otherwise than it is said."""
    spoken = Dictated(text)
    index = 0
    while index < len(spoken.words):
        written = written_at(spoken, index, style)
        if written is None:
            index += spoken.reach(index)
            continue
        start = spoken.sentence.given(spoken.words[index].start)
        end = spoken.sentence.given(spoken.words[index + written.length - 1].end)
        if text[start:end] != written.text:
            yield Span(start, end, written.kind, text[start:end], written.text)
        index += written.length


def written_at(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Return what the first class that fits writes for the words from one on; figures are written already."""
    for read in _READERS:
        written = read(spoken, index, style)
        if written is not None:
            last = index + written.length
            if all(_FIGURES.fullmatch(spoken.word(at)) for at in range(index, last)):
                return written._replace(text=spoken.given(index, last))
            return written
    return None
