"""From written text to what a speaker says: one pass, each place read by the first class that fits."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.tables.abbreviations import ABBREVIATIONS, AFTER_NAMES, NUMBER
from bangla_calendar.language.tables.letters import NAMES_WITH_FIGURES
from bangla_calendar.language.tables.spoken_units import CURRENCY_SIGNS
from bangla_calendar.speech.classes import CLASSES
from bangla_calendar.speech.figures import VULGAR_SIGNS
from bangla_calendar.speech.plain import plain_count
from bangla_calendar.speech.reading import Reading
from bangla_calendar.speech.sentence import LETTER, Sentence
from bangla_calendar.speech.spans import UNREAD, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bangla_calendar.speech.options import Options

    Asked = Callable[[str], object]
    Read = Callable[[Sentence, int, Options], Reading | None]
    # How the place is checked, where the signs do not say enough, and the reader.
    Class = tuple[Callable[[str, int], object] | None, Read]

__all__ = ["of_sentence", "spoken_spans"]

# What is left as it was, after figures: what is written in one with them.
_UNREAD = re.compile(r"[^\s।]*")
_FIGURES = re.compile("[0-9]+")
# A figure or a mark in one with the word before it, or after it: words in its place are parted from that.
_GLUED = re.compile(rf"(?<=[{LETTER}])[^{LETTER}]")
_GLUED_AFTER, _WORD = re.compile(rf"(?<=[^{LETTER}\s])[{LETTER}]"), re.compile(f"[{LETTER}]")
# A longer row of figures is no number.
_MOST_FIGURES = 1000
_ENDLESS = re.compile(f"(?<![0-9০-৯.,])[0-9০-৯][0-9০-৯.,]{{{_MOST_FIGURES},}}")
# The signs other than figures and letters with which a class begins.
_MARKS = f"@#('+√.×*{VULGAR_SIGNS}{''.join(sign for sign in CURRENCY_SIGNS if len(sign) == 1)}"
# A sentence without any of these is said as it is written: a figure, a mark, a capital letter that may be a
# roman number or a name, what abbreviations end in. Written as one class of signs and what must stand about
# them, so that the search does not stop at other signs.
_ANYTHING = re.compile(
    rf"[0-9০-৯ঌ{VULGAR_SIGNS}@#A-Z.:ঃং(](?:(?<![A-Z.:ঃং(])|(?<=[A-Z])(?![a-z])|(?<=[\u0980-\u09ff]\.)|(?<=ঃ)"
    rf"|(?<=[a-z]\.)(?=[a-z])|(?<=[\u0980-\u09ff]:)(?=\s)|(?:(?<=নং)|(?<=কোং))(?![{LETTER}])"
    r"|(?<=\()(?=(?:সা?|আ|রা|রহ|অব)[.ঃ)]))"
)
# With none of these a sentence has nothing to say but its figures.
_OTHERS = re.compile(f"[{_MARKS}a-zA-Z:ঃং-]")
_END = re.compile(r"\n|।(?=\s)")
_SHORT_FORMS = (*ABBREVIATIONS, *AFTER_NAMES, *NUMBER, *NAMES_WITH_FIGURES)

# The signs with which a class begins, of those that are no figures.
_FIRST = f"{_MARKS}-{''.join({form[0] for form in _SHORT_FORMS if not form[0].isascii()})}"
_FIRST += "".join(map(chr, [*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)]))


def spoken_spans(text: str, options: Options) -> list[Span]:
    """Return what is said otherwise than it is written, and what could not be read."""
    spans: list[Span] = []
    done = border = 0
    while anything := _ANYTHING.search(text, done):
        at = anything.start()
        plain = plain_count(text, at, options)
        if plain is not None:
            spans.append(plain)
            done = plain.end
            continue
        # No cue stands in another sentence, so those without anything are passed over.
        start = max(border, text.rfind("\n", border, at) + 1, text.rfind("।", border, at) + 1)
        end = _END.search(text, at)
        stop = end.start() if end else len(text)
        endless = _ENDLESS.search(text, start, stop) if stop - start > _MOST_FIGURES else None
        sentence = Sentence(text[start : endless.start() if endless else stop])
        spans += of_sentence(sentence, max(done - start, 0), start, options)
        if endless:
            spans.append(Span(*endless.span(), UNREAD, endless[0], endless[0]))
        done = border = endless.end() if endless else stop
    return spans


def of_sentence(sentence: Sentence, first: int, offset: int, options: Options) -> list[Span]:
    """Return the spans of a sentence from one of its places on; it begins at an offset of the whole text."""
    text, plain, given = sentence.text, sentence.plain, sentence.offsets
    spans: list[Span] = []
    done = said = sentence.place(first) if first else 0
    has_others = sentence.is_abbreviated or _OTHERS.search(plain)
    search = (_beginnings() if has_others else _FIGURES).search
    while beginning := search(plain, done):
        at, after = beginning.span()
        signs = plain[at]
        if at < after:
            signs = ("1" if after - at < 3 and signs != "0" else "9") + plain[after : after + 3]
        reading = _reading(sentence, at, signs, options)
        if reading is None:
            if at == after:
                done = at + 1
                continue
            unread = _UNREAD.match(plain, after)
            done = unread.end() if unread else after
            reading = Reading(UNREAD, done, sentence.between(at, done))
        start = at if reading.start is None else reading.start
        if start < said:  # a part of it is said already
            done = at + 1
            continue
        kind, done = reading.kind, reading.end
        if kind not in options.kinds and kind != UNREAD:
            continue
        said = done
        begin, end = given[start], given[done]
        words, others = reading.words, reading.alternatives
        if kind != UNREAD and (_GLUED.match(plain, start) or _GLUED_AFTER.match(plain, done)):
            words = _parted(words, plain, start, done)
            others = tuple(_parted(other, plain, start, done) for other in others)
        spans.append(Span(offset + begin, offset + end, kind, text[begin:end], words, others))
    return spans


def _parted(words: str, plain: str, start: int, end: int) -> str:
    """Return words with a blank where they would run into the letters before and after their place."""
    before = " " if _GLUED.match(plain, start) and _WORD.match(words) else ""
    after = " " if _GLUED_AFTER.match(plain, end) and _WORD.match(words[-1:]) else ""
    return f"{before}{words}{after}"


def _reading(sentence: Sentence, at: int, signs: str, options: Options) -> Reading | None:
    """Return what the first class that fits reads at a place, where some signs stand."""
    plain = sentence.plain
    for begins, read in _classes(plain[at - 1 : at], signs):
        if begins is None or begins(plain, at):
            reading = read(sentence, at, options)
            if reading is not None:
                break
    else:
        return None
    if reading.sure or options.on_ambiguous == "plain":
        return reading
    if options.on_ambiguous == "raise":
        expected = Phrase(
            "a word beside {text} that says what is meant", text=sentence.between(at, reading.end)
        )
        raise ParseError(sentence.text, sentence.given(at), expected)
    return None


@lru_cache(maxsize=1 << 14)
def _classes(before: str, signs: str) -> tuple[Class, ...]:
    """Return the classes that may begin with some signs, after another sign, in the order of trying."""
    return tuple(
        (None if signs[0].isdecimal() and begins(signs[0]) else begins, read)
        for fits, is_barred, begins, read in _compiled()
        if fits(signs) and not is_barred(before)
    )


@cache
def _compiled() -> tuple[tuple[Asked, Asked, Callable[..., object], Read], ...]:
    return tuple(
        (
            re.compile(one.signs, re.DOTALL).fullmatch,
            re.compile(f"[{one.never_after}]").fullmatch,
            re.compile(one.begins).match,
            one.read,
        )
        for one in CLASSES
    )


@cache
def _beginnings() -> re.Pattern[str]:
    """Return where a class begins: what takes in figures, and of other signs nothing."""
    by_classes: dict[str, str] = {}
    for sign in _FIRST:
        one_of = "|".join(
            f"(?<![{one.never_after}])(?:{one.begins})" for one in CLASSES if re.fullmatch(one.signs, sign)
        )
        by_classes[one_of] = by_classes.get(one_of, "") + re.escape(sign)
    branches = {one_of: signs for one_of, signs in by_classes.items() if one_of}
    # Most signs begin nothing: these are passed over by one look instead of one for each branch.
    others = "|".join(f"(?=[{signs}])(?={one_of})" for one_of, signs in branches.items())
    return re.compile(f"[0-9]+|(?=[{''.join(branches.values())}])(?:{others})")
