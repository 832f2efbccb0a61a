"""Tokens of a stretch of text are the same in whatever order they are asked for."""

from __future__ import annotations

from random import Random

import pytest

from bangla_calendar.grammar.tokens import Pieces, Tokens, tokens_from

UNITS = ("১৫ ", "খবর ", "১/১/২০২৩ ", "রবিউল আউয়াল ", "\n", " ", "jan.\n", "৭-৮,", "ক" * 300 + "১ ")


@pytest.mark.parametrize("seed", range(20))
def test_tokens_are_the_same_in_any_order(seed: int) -> None:
    random = Random(seed)
    text = "".join(random.choices(UNITS, k=60))
    whole, pieces = tokens_from(text), Pieces(text, 0, len(text))
    for _ in range(200):
        begin, end = sorted(random.sample(range(len(whole) + 1), 2))
        some = pieces.tokens(begin, end)
        assert (some.kinds, some.items) == (whole.kinds[begin:end], whole.items[begin:end])
        assert pieces.around(begin, end) == Pieces(text, 0, len(text)).around(begin, end)


def span(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    return tokens.items[begin][0], tokens.items[end - 1][1]


@pytest.mark.parametrize("seed", range(8))
def test_what_stands_around_tokens_holds_them_and_little_more(seed: int) -> None:
    random = Random(seed)
    text = "".join(random.choices((*UNITS, "ক" * 300 + "১/২," + "খ" * 300 + "৩ "), k=30))
    whole, pieces = tokens_from(text), Pieces(text, 0, len(text))
    for _ in range(60):
        begin = random.randrange(len(whole))
        end = min(begin + random.randrange(1, 9), len(whole))
        first, last = span(whole, begin, end)
        if text[first] in " \n" or text[last - 1] in " \n":
            continue
        start, stop, lead = pieces.around(begin, end)
        assert start <= first < last <= stop
        # Sixty characters beside them are read, or a piece of two hundred as a whole.
        assert first - start <= 200
        assert stop - last <= 200
        if lead < 0:
            assert start - lead == first
        else:
            assert start + tokens_from(text[start:stop]).items[lead][0] == first
            assert text[start - 1 : start] in ("", " ", "\n")
