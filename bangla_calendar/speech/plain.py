"""Counts in their commonest form, ১২৫ জন and ৫টি, read without looking at the rest of the sentence.

They are here for speed alone; a test checks that the classes read them alike.
"""

from __future__ import annotations

import re

from bangla_calendar.language.words import number_to_words
from bangla_calendar.speech.figures import with_ending
from bangla_calendar.speech.spans import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options

__all__ = ["plain_count"]

# After a word and before one that leaves no doubt that it is a count.
_COUNT = re.compile(
    "(?<=[\u0985-\u09e3] )(?P<figure>[1-9১-৯][0-9০-৯]{0,2})"
    "(?:(?P<classifier>টি)(?=[ ,।\n]|$)|"
    "(?= (?:(?P<cardinal>জন|বছর|দিন|মাস)|(?P<money>টাকা)(?!/)|(?P<percent>শতাংশ))))"
)


def plain_count(text: str, at: int, options: Options) -> Span | None:
    """Return the plain count whose figure stands at a place of a text, or None."""
    match = _COUNT.match(text, at)
    if match is None:
        return None
    kind, number = match.lastgroup or "", int(match["figure"])
    if kind == "classifier":
        kind, words = "cardinal", with_ending(str(number), match["classifier"], options)
    else:
        words = number_to_words(number, region=options.region)
    if words is None or kind not in options.kinds:
        return None
    return Span(at, match.end(), kind, match[0], words)
