"""Text for speech, against packages that write Bengali text as it is said, on the sentences of the tests.

`python -m benchmarks.speech` prints how many of them each says as they are said, punctuation aside.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

from bangla_calendar import find_dates, inverse_normalize, verbalize
from benchmarks.finding import prose
from benchmarks.harness import Peers, Race, Reference, Runner, each
from tests.speech.corpus import DICTATED, SPOKEN

# What replaces each run of figures alone is quicker, and says a third of the sentences right.
TO_PYBANGLA, TO_FIND_DATES = 1, 10
_MARKS = re.compile("[।,?!;:'\"’‘“”()]")


def speakers(peers: Peers) -> Iterator[tuple[str, Callable[[str], str]]]:
    """Yield the name of each package and what it says for a text."""
    yield "ours", verbalize
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
    num2words = peers.load("num2words")
    if num2words is not None:

        def each_figure(text: str) -> str:
            return re.sub("[0-9০-৯]+", lambda match: num2words.num2words(int(match[0]), lang="bn"), text)

        yield "num2words, each run of figures", each_figure


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    texts = [text for _, text, _ in SPOKEN]
    references = [
        Reference(name, each(say, texts), TO_PYBANGLA if name == "pybangla" else None)
        for name, say in speakers(peers)
        if name != "ours"
    ]
    yield Race("sentences as they are said", each(verbalize, texts), references)
    said = [text for _, text, _ in DICTATED]
    yield Race(
        "sentences as they are written",
        each(inverse_normalize, said),
        [Reference("verbalize", each(verbalize, texts[: len(said)]), None)],
    )
    text = re.sub("[0-9০-৯]+", "", prose())
    yield Race(
        "a megabyte of prose without figures",
        Runner(lambda: verbalize(text)),
        [Reference("find_dates", Runner(lambda: find_dates(text)), TO_FIND_DATES)],
    )


def _bare(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text).replace("-", " ").split())


def main() -> int:
    """Print how many sentences each package says right."""
    peers = Peers()
    for name, say in speakers(peers):
        right = 0
        for _, text, spoken in SPOKEN:
            try:
                right += _bare(say(text)) == _bare(spoken)
            except (ValueError, TypeError, LookupError, ArithmeticError, AttributeError):
                continue
        print(f"{name}: {right} of {len(SPOKEN)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
