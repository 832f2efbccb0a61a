"""Scores of games and votes: ৩-১ গোলে, ২-০ ব্যবধানে, ২৪৫/৭."""

from __future__ import annotations

import re

from bangla_calendar.speech.figures import said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["SCORE"]

_GOALS = re.compile(r"([0-9]{1,3})[:-]([0-9]{1,3})(?:-([0-9]{1,3}))?(?![0-9%]|[./:-][0-9])")
_WICKETS = re.compile(r"([0-9]{1,3})/(10|[0-9])(?![0-9]|[./][0-9])")
_RESULTS = cues("গোল", "ব্যবধান", "ড্র", "সেট", "টাইব্রেকার", "ভোট", "গেম", "স্কোর", "ফল", "পয়েন্ট", "সমতা")
_SERIES = cues("সিরিজ", "ম্যাচ", "জিতল", "জিতেছে", "জয়", "হারল", "হেরেছে", "হারিয়েছে", "হারাল", "এগিয়ে", "পিছিয়ে")
_CRICKET = cues("রান", "ওভার", "ইনিংস", "দিন", "উইকেট", "সংগ্রহ", "স্কোর", "ব্যাটিং", "টেস্ট", "ওভারে")


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    if at in sentence.dates:
        return None
    wickets = _WICKETS.match(sentence.plain, at)
    if wickets and int(wickets[1]) > int(wickets[2]) and _has_cue(sentence, at, wickets.end(), _CRICKET, 6):
        runs, lost = (said(figure, options) for figure in wickets.groups())
        return Reading("score", wickets.end(), f"{lost} উইকেটে {runs}", (f"{runs} রানে {lost} উইকেট",))
    goals = _GOALS.match(sentence.plain, at)
    if goals is None:
        return None
    words = "-".join(said(figure, options) for figure in goals.groups() if figure)
    if _has_cue(sentence, at, goals.end(), _RESULTS, 2) or _has_cue(sentence, at, goals.end(), _SERIES, 2):
        return Reading("score", goals.end(), words)
    return None


def _has_cue(sentence: Sentence, at: int, end: int, among: frozenset[str], reach: int) -> bool:
    """Return whether one of some cues is within N words of the clause, on either side."""
    words = [*sentence.before(at)[:reach], *sentence.after(end)[:reach]]
    return any(word in among for word in words)


SCORE = SpokenClass(r"\d[/:-][0-9].*", "0-9.,/:-", "[0-9]{1,3}[-/:][0-9]", _read)
