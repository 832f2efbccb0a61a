"""`python -m benchmarks.floods [--quick]`: what text of one thing again and again costs against prose.

Floods are every kind of token, every pair of kinds, and a fuzz of units of up to four things. A ratio is that
of the best times per byte of both in this process, in CPU time; the dearest are printed. What is over the
goal is measured again in more rounds: other programs make a time longer and never shorter.
"""

from __future__ import annotations

import argparse
import gc
import itertools
from collections.abc import Iterable, Iterator
from random import Random
from time import process_time

from bangla_calendar import find_dates
from bangla_calendar.grammar.vocabulary import lexicon
from benchmarks.finding import SENTENCES, STRANGE_TO_PROSE, prose, tokens

MOST_OF_FUZZ = 20
LENGTH, QUICK_LENGTH = 60_000, 12_000
FUZZ, QUICK_FUZZ = 4000, 500
ROUNDS, ROUNDS_AGAIN = 3, 20
MARKS = ("", " ", "\n", ", ", "-")
SHOWN = 12


def cost(text: str, rounds: int = ROUNDS) -> float:
    """Return the seconds of CPU that a byte of a text takes, the best of a few rounds."""
    times = []
    for _ in range(rounds):
        start = process_time()
        find_dates(text)
        times.append(process_time() - start)
    return min(times) / len(text.encode())


def shortest() -> list[str]:
    """Return the shortest word of every kind, for a hit on it costs most per byte."""
    by_kind: dict[str, str] = {}
    for form, (kind, _, _) in lexicon().items():
        if " " not in form and len(form.encode()) < len(by_kind.get(kind, form * 2).encode()):
            by_kind[kind] = form
    return sorted({*by_kind.values(), *tokens()})


def singles(things: list[str]) -> Iterator[str]:
    """Yield each thing with each mark after it."""
    yield from map("".join, itertools.product(things, MARKS))


def pairs(things: list[str]) -> Iterator[str]:
    """Yield each pair of things, with a blank after both."""
    yield from (f"{first} {second} " for first, second in itertools.combinations(things, 2))


def fuzz(things: list[str], count: int) -> Iterator[str]:
    """Yield units of up to four things and marks."""
    random = Random(7)
    for _ in range(count):
        many = random.randint(1, 4)
        yield "".join(f"{random.choice(things)}{random.choice(MARKS)}" for _ in range(many))


def report(name: str, units: Iterable[str], base: float, length: int, most: float) -> None:
    """Print how many floods there are, how many cost more than the goal, and the dearest ones."""
    ratios = []
    for unit in units:
        text = unit * (length // len(unit.encode()) + 1)
        ratio = cost(text) / base
        if ratio > most:
            ratio = cost(text, ROUNDS_AGAIN) / base
        ratios.append((ratio, unit))
    ratios.sort(reverse=True)
    over = sum(ratio > most for ratio, _ in ratios)
    print(f"{name}: {len(ratios)} floods, the dearest {ratios[0][0]:.1f} x prose, {over} over {most} x")
    for ratio, unit in ratios[:SHOWN]:
        if ratio > STRANGE_TO_PROSE:
            print(f"  {ratio:5.1f}  {unit!r}")


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.floods", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="shorter floods, and fewer of the fuzz")
    quick = parser.parse_args().quick
    length, count = (QUICK_LENGTH, QUICK_FUZZ) if quick else (LENGTH, FUZZ)
    things, text = shortest(), prose()
    gc.freeze()  # what stands for good is not looked at again and again
    base = min(cost(text) for _ in range(ROUNDS))
    print(f"prose: {base * 1e9:.0f} ns a byte, made of {SENTENCES.name}")
    report("every kind", singles(things), base, length, STRANGE_TO_PROSE)
    report("every pair of kinds", pairs(things), base, length, STRANGE_TO_PROSE)
    report("fuzz", fuzz(things, count), base, length, MOST_OF_FUZZ)


if __name__ == "__main__":
    main()
