"""Tokens of a stretch of text are the same in whatever order they are asked for."""

from __future__ import annotations

from random import Random

import pytest

from bangla_calendar.grammar.tokens import Pieces, tokens_from

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
