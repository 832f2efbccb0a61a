"""Texts to begin with, the tokens that they are made of, and how they are changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from random import Random

from bangla_calendar import BanglaDate, date_ordinal, format_date, month_name, ordinal
from bangla_calendar.formatting.directives import DIRECTIVES
from bangla_calendar.grammar.vocabulary import lexicon
from bangla_calendar.language.number_words import lexicon as number_lexicon
from tests.finding.test_sentences import labelled_sentences
from tests.grammar.test_laws import CLOCKS
from tests.language.forms import INVISIBLE
from tests.language.number_corpus import READ, REFUSED
from tests.relative.corpus import READ as RELATIVE
from tests.speech.corpus import DICTATED, SPOKEN

__all__ = ["CORPUS", "FOUND", "SPLIT", "begins", "lines_of", "mutated", "random_text", "tokens"]

# Between a text and the pattern that reads it.
SPLIT = "\x1f"

# What broke a law once, each text with its reader; what reached new branches, with its kind of reader.
FOUND = Path(__file__).with_name("found.jsonl")
CORPUS = Path(__file__).with_name("corpus.jsonl")
_SIGNS = "\x1f০১২৩৪৫৬৭৮৯0123456789 ,.-–—/:;'’()[]{}\"%&@#।৳₹|+*=<>\n\t\r\x00ঃ\u09bc\u09cd\u09fe\ud800𝟙½²İßΐ"
_MOST = 400


_PATTERNS = (
    *(
        "%A, %-d %B %Y",
        "%d/%m/%Y",
        "%o %B, %EY",
        "%Y-%m-%d",
        "%-d %b %y",
        "%j %Y",
        "long",
        "iso",
        "%d%m%Y",
        "%a %%",
    ),
    *("%-d.%-m.%Y", "official", "newspaper", "%B %-d, %Y", "%Y%-j"),
)
_STAMPS = (
    *("প্রকাশ: ১৭ আগস্ট ২০২২, ২২:০৭", "আপডেট: শুক্রবার, ৫ মে ২০২৩, রাত ১০:৩০", "Published: 17 Aug 2022, 10:07 PM"),
    *("৩০ সেপ্টেম্বর ২০২৩, ১২:২৩ এএম", "২০২২-০৮-১৭ ২২:০৭:১০", "2022-08-17T22:07:00+06:00"),
)
_LENGTHS = ("৩ দিন", "দুই ঘণ্টা ৫ মিনিট", "দেড় বছর", "২ সপ্তাহ ৩ দিন", "1 hour 20 minutes", "আড়াই মাস", "৯০ সেকেন্ড")
_FISCAL = (
    "২০২৩-২৪ অর্থবছর",
    "অর্থবছর ২০২২-২০২৩",
    "FY 2023-24",
    "২০২৩–২৪ করবর্ষ",
    "২০২৩-২৪ অর্থবছরের প্রথম প্রান্তিক",
)
# Begins of files, with the column that is rewritten.
_TABLES = {
    "csv": (
        'name,day\nক,1991-06-02\nখ,\n"গ","১৫ আশ্বিন, ১৪৩০"\n',
        "sep=;\nday;n\n১৫/০৬/১৪৩০;5\n",
        "day\r\n১ মে ২০২৩\r\n",
    ),
    "tsv": ("day\tn\n৩০ সেপ্টেম্বর ২০২৩\t1\n", 'n\tday\n\t"১৫ আশ্বিন ১৪৩০"\n'),
    "jsonl": (
        '{"day": "১৫ আশ্বিন ১৪৩০", "n": [1, {"a": null}]}\n{"day": "2023-09-30"}\n',
        '{"n": "\\u0995\\ud800", "day": "৩০ সেপ্টেম্বর ২০২৩"}\n',
    ),
}


@lru_cache(maxsize=32)
def begins(kind: str) -> tuple[str, ...]:
    """Return the texts that a kind of reader is given to begin with, and what was found before."""
    found = [json.loads(line)["text"] for line in lines_of(FOUND)]
    kept = (line["text"] for line in map(json.loads, lines_of(CORPUS)) if line["kind"] == kind)
    return (*_TABLES.get(kind, ()), *_BEGINS.get(kind, tuple)(), *found, *kept)


def lines_of(path: Path) -> list[str]:
    """Return the lines of a file of JSON lines."""
    return path.read_text("utf-8").splitlines()


def _patterns() -> Iterator[str]:
    for pattern in _PATTERNS:
        yield pattern
        shown = format_date(BanglaDate(1430, 6, 15), pattern)
        yield f"{shown}{SPLIT}{pattern}"


def _spans(*kinds: str) -> Iterator[str]:
    """Yield what is labelled as one of some kinds in the sentences of ours."""
    spans = (span for sentence in labelled_sentences() for span in sentence["spans"])
    yield from (span["text"] for span in spans if span["kind"] in kinds)


def _numbers() -> Iterator[str]:
    yield from (text for row in READ for text in row.texts)
    yield from (row.text for row in REFUSED)


def _ordinals() -> Iterator[str]:
    for n in (1, 2, 3, 6, 11, 21, 31, 45, 100, 1000, 12345):
        yield from (
            ordinal(n),
            ordinal(n, digits="bangla"),
            ordinal(n, style="tatsama") if n <= 100 else ordinal(n),
        )
    yield from (date_ordinal(day) for day in (1, 2, 5, 19, 21, 31))


def _running() -> Iterator[str]:
    yield from (sentence["text"] for sentence in labelled_sentences())
    yield from (text for _, *pair in (*SPOKEN, *DICTATED) for text in pair)
    yield from (*_STAMPS, *_FISCAL, *CLOCKS)


_BEGINS: dict[str, Callable[[], Iterable[str]]] = {
    "date": lambda: _spans("date", "datetime"),
    "iso": lambda: ("1430-06-15", "১৪৩০-০৬-১৫", "0001-01-01", "9405-12-30", "1431-11-29"),
    "pattern": _patterns,
    "clock": lambda: (*CLOCKS, *_spans("time")),
    "number": _numbers,
    "ordinal": _ordinals,
    "relative": lambda: (*(text for text, *_ in RELATIVE), *_spans("relative", "month-day")),
    "length": lambda: _LENGTHS,
    "stamp": lambda: _STAMPS,
    "fiscal": lambda: _FISCAL,
    "month": lambda: (*(month_name(n) for n in range(1, 13)), *(month_name(n, "en") for n in range(1, 13))),
    "running": _running,
}


@lru_cache(maxsize=1)
def tokens() -> tuple[str, ...]:
    """Return the words of dates and of numbers, the directives of patterns, and signs."""
    return (
        *sorted(lexicon()),
        *sorted(number_lexicon(lenient=True)),
        *(f"%{name}" for name in DIRECTIVES),
        *_SIGNS,
        *INVISIBLE,
        *("১৪৩০", "২০২৩", "1971", "৩১", "29", "০", "শে", "ই", "টি", "জন", "টাকা", "পয়সা", "খবর", "text"),
    )


def random_text(random: Random) -> str:
    """Return tokens in any order, with blanks between them or none."""
    count = random.choice((1, 2, 3, 4, 6, 10, 16))
    return "".join(random.choice(tokens()) + random.choice(("", " ", " ", ", ", "-")) for _ in range(count))


def mutated(random: Random, text: str) -> str:
    """Return a text with up to four changes."""
    for _ in range(random.choice((0, 0, 1, 1, 1, 1, 2, 2, 3, 4))):
        text = random.choice(_CHANGES)(random, text)
    return text[:_MOST]


def _insert(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    return text[:at] + random.choice(tokens()) + text[at:]


def _delete(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    return text[:at] + text[at + random.choice((1, 1, 2, 5)) :]


def _replace_word(random: Random, text: str) -> str:
    words = text.split(" ")
    words[random.randrange(len(words))] = random.choice(tokens())
    return " ".join(words)


def _swap(random: Random, text: str) -> str:
    words = text.split(" ")
    one, other = random.randrange(len(words)), random.randrange(len(words))
    words[one], words[other] = words[other], words[one]
    return " ".join(words)


def _replace_figure(random: Random, text: str) -> str:
    places = [at for at, sign in enumerate(text) if sign.isdecimal()]
    if not places:
        return text
    at = random.choice(places)
    return text[:at] + random.choice("০১২৩৯0129") + text[at + 1 :]


def _repeat(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    size = random.choice((1, 2, 5, 12))
    return text[:at] + text[at : at + size] * random.choice((2, 3, 9)) + text[at + size :]


def _cut(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    return text[at : at + random.choice((8, 15, 25, 40))]


def _splice(random: Random, text: str) -> str:
    other = random.choice(begins("running"))
    return text[: random.randint(0, len(text))] + other[random.randint(0, len(other)) :]


_CHANGES: tuple[Callable[[Random, str], str], ...] = (
    _insert,
    _insert,
    _delete,
    _replace_word,
    _replace_word,
    _swap,
    _replace_figure,
    _replace_figure,
    _repeat,
    _cut,
    _splice,
)
