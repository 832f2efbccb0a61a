"""The words of dates: what their short cuts rest on."""

from __future__ import annotations

import pytest

from bangla_calendar.grammar.tokens import tokens_from
from bangla_calendar.grammar.vocabulary import NONE, OPENING, lexicon, meaning
from bangla_calendar.language.tables.endings import DATE_ENDINGS, YEAR_ENDINGS
from bangla_calendar.language.visible_text import visible
from tests.language.forms import disguises


def test_every_word_is_told_by_its_first_letters_in_every_form() -> None:
    for word in lexicon():
        if "\u0980" <= word[0] <= "\u09ff" and not set(" '’.") & set(word):
            for form in disguises(word):
                assert tokens_from(visible(form)[0]).kinds.rstrip(".") == meaning(word).kind, word


def test_a_word_has_one_kind_wherever_it_stands() -> None:
    for word, (kind, value, name) in lexicon().items():
        found = meaning(word)
        assert (found.kind, found.value, found.name, found.length) == (kind, value, name, len(word)), word


@pytest.mark.parametrize("ending", [*DATE_ENDINGS, *YEAR_ENDINGS])
def test_no_number_is_the_ending_of_a_figure(ending: str) -> None:
    assert meaning(ending).kind in "ejJA"


@pytest.mark.parametrize("word", ["খবর", "মার্চেন্ট", "মেগা", "জুনিয়র", "শনিগ্রহ"])
def test_words_that_only_begin_like_dates_are_none(word: str) -> None:
    assert meaning(word).kind in (NONE, OPENING)
