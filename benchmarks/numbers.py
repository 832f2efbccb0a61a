"""Number words, against `str`, the least that writing a number can cost, and against num2words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from random import Random

from bangla_calendar import number_to_words, words_to_number
from benchmarks.harness import Peers, Race, Reference, each

COUNT = 5_000
LARGE, SMALL = 10**12, 10_000

# At most so many times as long as `str`, for large and for small numbers; num2words at least seven times
# as long as ours.
LARGE_TO_STR, SMALL_TO_STR = 8, 4
TO_NUM2WORDS = 1 / 7


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    random = Random(14)
    num2words = peers.load("num2words")
    for subject, limit, goal in (("large", LARGE, LARGE_TO_STR), ("small", SMALL, SMALL_TO_STR)):
        numbers = [random.randrange(limit) for _ in range(COUNT)]
        references = [Reference("str", each(str, numbers), goal)]
        if num2words is not None:
            spelled = each(lambda n: num2words.num2words(n, lang="bn"), numbers)
            references.append(Reference("num2words bn", spelled, TO_NUM2WORDS))
        yield Race(f"{subject} numbers in words", each(number_to_words, numbers), references)
        words = [number_to_words(number) for number in numbers]
        if [words_to_number(text) for text in words] != numbers:
            raise AssertionError(subject)
        yield Race(
            f"{subject} numbers read from words",
            each(words_to_number, words),
            [Reference("number_to_words", each(number_to_words, numbers), None)],
        )
