"""The laws of the fuzzer, held by what Hypothesis draws and by what broke one before."""

from __future__ import annotations

import json
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import drawn
from tests.fuzz.laws import Target, ViolationError, attempt
from tests.fuzz.targets import TARGETS
from tests.fuzz.texts import FOUND, begins, lines_of, tokens

BY_NAME = {target.name: target for target in TARGETS}
KEPT = [json.loads(line) for line in lines_of(FOUND)]


@st.composite
def texts(draw: st.DrawFn, kind: str) -> str:
    """Draw what the fuzzer draws, or words and signs put together."""
    if draw(st.booleans()):
        return drawn(Random(draw(st.integers(0, 2**32))), kind)
    return "".join(draw(st.lists(st.sampled_from(tokens()) | st.text(max_size=3), max_size=8)))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_every_reader_keeps_the_laws(target: Target, data: st.DataObject) -> None:
    attempt(target, data.draw(texts(target.kind)))


@pytest.mark.parametrize("found", KEPT, ids=lambda found: ascii(found["text"])[:40])
def test_what_was_found_once_is_mended(found: dict[str, str]) -> None:
    attempt(BY_NAME[found["reader"]], found["text"])


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_most_readers_answer_some_of_what_they_are_given(target: Target) -> None:
    random = Random(1)
    assert any(attempt(target, drawn(random, target.kind)).answered for _ in range(200))


def test_a_broken_law_is_told() -> None:
    def fails(text: str) -> int:
        return len(text) // 0

    def holds(text: str, value: int) -> None:
        assert value == 0, "another length"

    for read, told in ((fails, "raises ZeroDivisionError"), (len, "is 2, but another length")):
        with pytest.raises(ViolationError, match=told):
            attempt(Target("a reader", "running", read, holds), "কখ")


def test_the_texts_to_begin_with_are_many() -> None:
    assert len(begins("running")) > 1000
    assert len(tokens()) > 3000
