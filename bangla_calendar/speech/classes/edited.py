"""Figures of which an editor put some into brackets: [১]০, ১৯[৭১]. Nobody says which number they are."""

from __future__ import annotations

import re

from bangla_calendar.speech.figures import FIGURE
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.spans import UNREAD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["EDITED"]

# With what is written in one with them, which would be half of something: [১]০-১১টায়.
_EDITED = re.compile(r"\[?(?P<first>[0-9,]*[0-9])(?:\],?[0-9]|\[[0-9]+\])[^\s।]*")
_IN_GROUPS = re.compile(FIGURE)


def _read(sentence: Sentence, at: int, _: Options) -> Reading | None:
    start = at - (sentence.plain[at - 1 : at] == "[")
    match = _EDITED.match(sentence.plain, start)
    if match is None or (
        "," in match["first"] and _IN_GROUPS.fullmatch(match["first"])
    ):  # ১,২৩৪[৫] has a note
        return None
    end = match.end()
    return Reading(UNREAD, end, sentence.between(start, end), start=start)


EDITED = SpokenClass(r"\d(?:[\]\[]|,[0-9]).*", "0-9", "[0-9]", _read)
