"""Text for speech, against packages that write Bengali text as it is said, on the sentences of the tests.

The table says how many of the phrases each says as they are said, spelling and punctuation aside, for a
reader of all classes takes its time, and one that replaces runs of figures alone does not.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from unicodedata import normalize

from bangla_calendar import find_dates, inverse_normalize, verbalize
from benchmarks.finding import prose
from benchmarks.harness import Peers, Race, Reference, Runner, each
from tests.speech.corpus import DICTATED, SPOKEN

# Of the peers pybangla says the most sentences right; the others say a third of them at best.
TO_BEST_PEER, TO_ANY_PEER, TO_FIND_DATES = 0.5, 1, 1
_MARKS = re.compile("[।,?!;:'\"’‘“”()]")
_PARTS = re.compile("[,;] ")
_SPELLINGS = str.maketrans({"\u200c": "", "\u200d": "", " ": "", "-": ""})
# Counts and nothing else, the commonest of all.
COUNTS = [f"মেলায় {n} জন এসেছিল।" for n in ("৭", "১২", "৮৫", "১২৫", "৪৩০", "৯৯৯")]
COUNTED = [
    f"মেলায় {words} জন এসেছিল।" for words in ("সাত", "বারো", "পঁচাশি", "একশ পঁচিশ", "চারশ ত্রিশ", "নয়শ নিরানব্বই")
]

Say = Callable[[str], str]


def speakers(peers: Peers) -> Iterator[tuple[str, Say]]:
    """Yield the name of each other package and what it says for a text."""
    pybangla = peers.load("pybangla")
    if pybangla is not None:
        normalizer = pybangla.Normalizer()

        def quietly(text: str) -> str:
            with contextlib.redirect_stdout(io.StringIO()):  # it prints
                return str(normalizer.text_normalizer(text, all_operation=True))

        yield "pybangla", quietly
    bangla_normalizer = peers.load("bangla_normalizer")
    if bangla_normalizer is not None:
        yield "bangla-normalizer", bangla_normalizer.normalize_text
    bangla_text_normalizer = peers.load("bangla_text_normalizer")
    if bangla_text_normalizer is not None:
        yield "bangla-text-normalizer", bangla_text_normalizer.BanglaTextNormalizer().normalize
    bnnumerizer = peers.load("bnnumerizer")
    if bnnumerizer is not None:
        yield "bnnumerizer", bnnumerizer.numerize
    num2words = peers.load("num2words")
    if num2words is not None:

        def each_figure(text: str) -> str:
            return re.sub("[0-9০-৯]+", lambda match: num2words.num2words(int(match[0]), lang="bn"), text)

        yield "num2words, each run of figures", each_figure


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    texts, spoken = _phrases()
    others = [*speakers(peers)]
    yield Race(
        f"phrases of all classes, {_right(verbalize, texts, spoken)}",
        each(verbalize, texts),
        [
            Reference(
                f"{name}, {_right(say, texts, spoken)}",
                each(_or_nothing(say), texts),
                TO_BEST_PEER if name == "pybangla" else None,
            )
            for name, say in others
        ],
    )
    yield Race(
        f"counts, {_right(verbalize, COUNTS, COUNTED)}",
        each(verbalize, COUNTS),
        [
            Reference(f"{name}, {_right(say, COUNTS, COUNTED)}", each(_or_nothing(say), COUNTS), TO_ANY_PEER)
            for name, say in others
        ],
    )
    said = [text for _, text, _ in DICTATED]
    yield Race(
        "sentences as they are written",
        each(inverse_normalize, said),
        [Reference("verbalize", each(verbalize, [text for _, text, _ in SPOKEN[: len(said)]]), None)],
    )
    text = re.sub("[0-9০-৯]+", "", prose())
    yield Race(
        "a megabyte of prose without figures",
        Runner(lambda: verbalize(text)),
        [Reference("find_dates", Runner(lambda: find_dates(text)), TO_FIND_DATES)],
    )


def _phrases() -> tuple[list[str], list[str]]:
    """Return the phrases of the rows of the tests, and what is said for each, so that each form counts."""
    texts: list[str] = []
    spoken: list[str] = []
    for _, text, said in SPOKEN:
        written, read = _PARTS.split(text), _PARTS.split(said)
        apart = len(written) == len(read)
        texts += written if apart else [text]
        spoken += read if apart else [said]
    return texts, spoken


def _or_nothing(say: Say) -> Say:
    """Return a function that says nothing where another fails, as some do at a full stop."""

    def said(text: str) -> str:
        try:
            return say(text)
        except (ValueError, TypeError, LookupError, ArithmeticError, AttributeError):
            return ""

    return said


def _right(say: Say, texts: list[str], spoken: list[str]) -> str:
    """Return how many texts are said right: `3 of 4 right`."""
    said = map(_or_nothing(say), texts)
    right = sum(_bare(one) == _bare(other) for one, other in zip(said, spoken, strict=True))
    return f"{right} of {len(texts)} right"


def _bare(text: str) -> str:
    """Return a text without marks and blanks, with hundreds in one spelling and letters in one encoding."""
    text = normalize("NFC", _MARKS.sub("", text).translate(_SPELLINGS))
    return re.sub("(?<=[\u0980-\u09ff])শ(?:ত|ো)", "শ", text)
