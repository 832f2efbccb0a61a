"""From written text to what a speaker says: one pass, each place read by the first class that fits."""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.tables.abbreviations import ABBREVIATIONS, AFTER_NAMES, NUMBER
from bangla_calendar.language.tables.letters import NAMES_WITH_FIGURES
from bangla_calendar.language.tables.spoken_units import CURRENCY_SIGNS
from bangla_calendar.speech.classes import CLASSES
from bangla_calendar.speech.reading import Reading
from bangla_calendar.speech.sentence import Sentence
from bangla_calendar.speech.spans import UNREAD, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bangla_calendar.speech.options import Options

__all__ = ["spoken_spans"]

# What is left as it was: a run of figures and what is written in one with it.
_UNREAD = re.compile(r"[0-9][^\s।]*")
# The signs with which a class begins: figures, Latin letters, marks, and the letters of abbreviations.
_SHORT_FORMS = (*ABBREVIATIONS, *AFTER_NAMES, *NUMBER, *NAMES_WITH_FIGURES, *CURRENCY_SIGNS)
_FIRST = "".join({form[0] for form in _SHORT_FORMS if not form[0].isascii()})
_FIRST += "0-9A-Za-z@#'(+$√.½¼¾⅓⅔⅕⅛-"
# A text without any of these is said as it is written.
_ANYTHING = re.compile(
    "[0-9০-৯ঌ@#A-Z½¼¾⅓⅔⅕⅛]|[\u0980-\u09ff]\\.|ঃ|(?:নং|কোং)|[(](?:সা|আ|রা|রহ)[)]|[a-z]\\.[a-z]"
)


def spoken_spans(text: str, options: Options) -> Iterator[Span]:
    """Yield what is said otherwise than it is written, and what could not be read."""
    if not _ANYTHING.search(text):
        return
    sentence = Sentence(text)
    plain, place = sentence.plain, 0
    beginnings = _beginnings()
    while match := beginnings.search(plain, place):
        at = match.start()
        reading = _reading(sentence, at, options)
        if reading is None:
            unread = _UNREAD.match(plain, at)
            place = unread.end() if unread else at + 1
            if unread:
                yield _span(sentence, at, Reading(UNREAD, place, sentence.between(at, place)))
            continue
        done, place = place, reading.end
        if reading.kind in options.kinds:
            yield _span(sentence, at if reading.start is None else max(done, reading.start), reading)


def _span(sentence: Sentence, at: int, reading: Reading) -> Span:
    start, end = sentence.given(at), sentence.given(reading.end)
    return Span(start, end, reading.kind, sentence.text[start:end], reading.words, reading.alternatives)


def _reading(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Return what the first class that fits reads at a place."""
    for begins, read in _classes():
        reading = read(sentence, at, options) if begins.match(sentence.plain, at) else None
        if reading is None:
            continue
        if reading.sure or options.on_ambiguous == "plain":
            return reading
        if options.on_ambiguous == "raise":
            expected = Phrase(
                "a word beside {text} that says what is meant", text=sentence.between(at, reading.end)
            )
            raise ParseError(sentence.text, sentence.given(at), expected)
        return None
    return None


@cache
def _classes() -> tuple[tuple[re.Pattern[str], Callable[[Sentence, int, Options], Reading | None]], ...]:
    return tuple((re.compile(begins), read) for begins, read in CLASSES)


@cache
def _beginnings() -> re.Pattern[str]:
    # Most letters begin nothing, which one look at a letter tells.
    anything = "|".join([*(f"(?:{begins})" for begins, _ in CLASSES), "[0-9]"])
    return re.compile(f"(?=[{_FIRST}])(?:{anything})")
