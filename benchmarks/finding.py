"""Dates in running text, against dateparser, one big alternation, and itself on longer and stranger texts.

The text is made of the sentences that the tests are made of, as few of them with a date as in newspapers.
A file of one's own is measured where the environment variable BENCHMARK_TEXT names it.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from random import Random

from bangla_calendar import find_dates
from bangla_calendar.grammar.vocabulary import lexicon
from benchmarks.harness import Peers, Race, Reference, Runner

SENTENCES = Path(__file__).parent.parent / "tests" / "finding" / "sentences.jsonl"
# A plain labeller finds about 250 expressions of time in a megabyte of Bengali news and blogs.
HITS_PER_MEGABYTE = 250

MEGABYTE = 1_000_000
TO_DATEPARSER, TO_ALTERNATION = 1 / 150, 1 / 10
LONG_TO_SHORT, STRANGE_TO_PROSE, TWO_TO_ONE = 1.3, 5, 1 / 1.6
STRANGE = {
    "one run of digits": "১",
    "figures and blanks": "১২ ",
    "months and blanks": "জানুয়ারি ",
    "short months": "মে ",
    "brackets": "([{",
    "figures and slashes": "১/১/",
}
# So long are the rows of one word or two, of which there are thousands.
ROW, PAIRS = 3000, 400


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    text = prose()
    megabyte = text * (MEGABYTE // _size(text) + 1)
    references = [
        Reference("one alternation", _searches(alternation(), text[: len(text) // 20]), TO_ALTERNATION)
    ]
    search = peers.load("dateparser.search")
    if search is not None:
        piece = text[: len(text) // 8]
        reading = Runner(lambda: search.search_dates(piece, languages=["bn"]), _size(piece))
        references.insert(0, Reference("dateparser", reading, TO_DATEPARSER))
    yield Race("dates in a megabyte of prose, per byte", _finds(megabyte), references)
    yield Race(
        "dates in 64 MB, per byte",
        _finds(megabyte * 64),
        [Reference("1 MB", _finds(megabyte), LONG_TO_SHORT)],
    )
    for name, unit in STRANGE.items():
        strange = unit * (MEGABYTE // _size(unit))
        yield Race(
            f"a megabyte of {name}", _finds(strange), [Reference("prose", _finds(megabyte), STRANGE_TO_PROSE)]
        )
    for name, strange in (("rows of one word", rows_of_words()), ("rows of two words", rows_of_pairs())):
        yield Race(
            f"{name} of every kind", _finds(strange), [Reference("prose", _finds(megabyte), STRANGE_TO_PROSE)]
        )
    # The processes get a name of the text, not the text: a user's would read files of their own.
    pool = until_done.enter_context(ProcessPoolExecutor(2, mp_context=get_context("fork")))
    yield Race(
        "dates in 8 MB, two processes",
        Runner(lambda: list(pool.map(count_four_megabytes, range(2)))),
        [Reference("one process", Runner(lambda: list(map(count_four_megabytes, range(2)))), TWO_TO_ONE)],
    )


def prose() -> str:
    """Return a text of about a megabyte."""
    own = os.environ.get("BENCHMARK_TEXT")
    if own:
        return Path(own).read_text("utf-8")
    rows = [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]
    dated = [(row["text"], len(row["spans"])) for row in rows if row["spans"]]
    plain = [(row["text"], 0) for row in rows if not row["spans"] and not row["ignore"]]
    random = Random(5)
    sentences: list[str] = []
    size = hits = 0
    while size < MEGABYTE:
        sentence, spans = random.choice(dated if hits * MEGABYTE < HITS_PER_MEGABYTE * size else plain)
        sentences.append(sentence)
        size += _size(sentence)
        hits += spans
    return "\n".join(sentences)


def tokens() -> list[str]:
    """Return a word of every kind that a date is made of, figures and signs."""
    by_kind = {kind: form for form, (kind, _, _) in lexicon().items() if " " not in form}
    return [*by_kind.values(), "১", "১২", "২৫০", "২০২৩", "খবর", *",./()[]+%·|-–:’।"]


def rows_of_words() -> str:
    """Return one row after another of one thing only: glued, with blanks between, and in lines."""
    return "খবর\n".join(_row(f"{token}{mark}") for token in tokens() for mark in ("", " ", "\n"))


def rows_of_pairs() -> str:
    """Return one row after another of two things that take turns."""
    random, things, marks = Random(5), tokens(), ("", " ", "\n")
    units = ("".join(map(random.choice, (things, marks, things, marks))) for _ in range(PAIRS))
    return "খবর\n".join(map(_row, units))


def _row(unit: str) -> str:
    return unit * (ROW // _size(unit))


@cache
def four_megabytes() -> str:
    """Return the text that each process reads, made once in each."""
    text = prose()
    return text * (4 * MEGABYTE // _size(text) + 1)


def count_four_megabytes(_: int) -> int:
    """Return how many expressions are found in four megabytes; what a process sends back."""
    return count(four_megabytes())


def count(text: str) -> int:
    """Return how many expressions are found."""
    return len(find_dates(text))


def alternation() -> re.Pattern[str]:
    """Return the shapes that are found as one expression, in the way that lies nearest: the day first."""

    def words(kinds: str) -> str:
        forms = (form for form, (kind, _, _) in lexicon().items() if kind in kinds)
        return f"(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})"

    digit = "[0-9০-৯]"
    month = f"{words('m')}(?:ের|য়ের|র|ে|তে)?"
    day = f"(?:{digit}{{1,2}} ?(?:লা|রা|ঠা|ই|শে)?|{words('o')})"
    era, weekday = f"{words('E')}(?:ের|ে)?", words("w")
    year = f"(?:{digit}{{4}}|’{digit}{{2}})"
    number = f"(?:{digit}{{1,2}}|{words('c')})"
    clock = (
        f"(?:{words('pa')} )?(?:(?:{words('q')} )?{number} ?{words('h')}(?: {number} {words('i')})?"
        f"|{digit}{{1,2}}[:ঃ]{digit}{{2}})(?: {words('a')})?"
    )
    date = f"(?:{weekday},? )?{day},? {month}(?:,? ?{year}(?: {era})?)?(?:,? {weekday})?(?:,? {clock})?"
    shapes = [
        f"{date}(?: ?(?:থেকে|-|–) ?{date})?",
        f"{digit}{{4}}(?: {era}| ?{words('S')})? {day} {month}",
        f"{month} {day},? {year}",
        f"{digit}{{1,2}} ?[/.-] ?{digit}{{1,2}} ?[/.-] ?{digit}{{2,4}}(?: {era})?",
        f"{digit}{{4}}-{digit}{{2}}-{digit}{{2}}",
        f"{digit}{{1,2}} ?(?:-|ও|থেকে) ?{digit}{{1,2}} {month}",
        f"{digit}{{4}}[-–]{digit}{{2,4}} {words('F')}",
        f"{year} ?(?:{words('S')}|{era})",
        f"{number}(?:ের|য়ের)? {words('DC')}",
        clock,
        f"{words('R')}(?: {weekday})?|{words('P')} (?:{weekday}|{words('uU')})",
        f"{number} {words('uUi')} {words('g')}|{weekday}",
    ]
    return re.compile("|".join(shapes))


def _finds(text: str) -> Runner:
    return Runner(lambda: count(text), _size(text))


def _searches(pattern: re.Pattern[str], text: str) -> Runner:
    return Runner(lambda: sum(1 for _ in pattern.finditer(text)), _size(text))


def _size(text: str) -> int:
    return len(text.encode())
