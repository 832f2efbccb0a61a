from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import words_to_number
from bangla_calendar.errors import ParseError
from bangla_calendar.language.misspellings import meant
from bangla_calendar.language.nearest import Spellings
from bangla_calendar.language.number_words import UNIT, lexicon
from bangla_calendar.language.tables.cardinals import CARDINALS
from tests.language.forms import disguises

STANDARD = [(n, standard) for n, standard, *_ in CARDINALS]
# What sounds alike, one for the other.
SOUND_ALIKE = (
    *(("ি", "ী"), ("ী", "ি"), ("ু", "ূ"), ("ূ", "ু"), ("ো", "ৌ"), ("ৌ", "ো"), ("ই", "ঈ"), ("উ", "ঊ"), ("ঁ", "")),
    *(("শ", "ষ"), ("শ", "স"), ("ষ", "শ"), ("স", "শ"), ("ন", "ণ"), ("ঞ্", ""), ("ড়", "র"), ("ড়", "ঢ়")),
)


def edited(word: str, other: str) -> bool:
    """Return whether two words are at most one edit apart, by trying all."""
    if word == other:
        return True
    signs = sorted(set(word + other))
    for at in range(len(word) + 1):
        if (
            other == word[:at] + word[at + 1 :]
            or word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :] == other
        ):
            return True
        if any(other in (word[:at] + sign + word[at:], word[:at] + sign + word[at + 1 :]) for sign in signs):
            return True
    return False


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[("নববই", 90), ("পঁয়ষটি", 65), ("পনোরো", 15), ("পঁচ", 5), ("পাচঁ", 5), ("পয়ঁতাল্লিশ", 45), ("তেহাত্তুর", 73)],
        *[
            ("আঠাড়ো", 18),
            ("পচাশ", 50),
            ("উনসত্তুর", 69),
            ("পচিশশো", 2500),
            ("আঠাড়োটি", 18),
            ("পঁয়ত্রীশ", 35),
            ("আঠত্রীশ", 38),
            ("একশো আষি", 180),
        ],
    ],
)
def test_misspellings_are_read_by_lenient_readers_alone(text: str, number: int) -> None:
    for disguise in disguises(text):
        assert words_to_number(disguise, lenient=True) == number
    with pytest.raises(ParseError):
        words_to_number(text)


def test_a_word_misspelt_by_its_sound_is_its_number_or_none() -> None:
    known = lexicon(lenient=False)
    refused = set()
    for (n, standard), (right, wrong) in product(STANDARD, SOUND_ALIKE):
        word = standard.replace(right, wrong)
        if word == standard or word in known:
            continue
        for text, number in (
            (word, n),
            (f"{word}টি", n),
            (f"{word}জনেরও", n),
            (f"{word}শো", 100 * n),
            (f"{word}শটি", 100 * n),
        ):
            try:
                read = words_to_number(text, lenient=True)
            except ParseError:
                if n or text == word:  # there is no শূন্যশো
                    refused.add(n)
            else:
                assert read == number, text
    # Two are too short to be guessed, সত্তর sounds like সতর, which is 17, and সাতশটি like সাতষট্টি.
    assert refused == {7, 9, 10, 70}


@pytest.mark.parametrize("text", ["সত্তুর", "ছত্তর", "মানুষ", "কত", "লাখো", "দুই লাখো", "হাজারোর"])
def test_what_sounds_like_two_numbers_or_none_is_refused(text: str) -> None:
    with pytest.raises(ParseError):
        words_to_number(text, lenient=True)


def test_every_listed_word_sounds_like_itself_or_like_none() -> None:
    for word, entry in lexicon(lenient=True).items():
        if entry[0] == UNIT:
            assert meant(word) in (entry, None)


@given(st.sampled_from(STANDARD), st.data())
def test_a_word_with_one_sign_less_is_read_as_no_other_number(
    row: tuple[int, str], data: st.DataObject
) -> None:
    n, word = row
    at = data.draw(st.integers(0, len(word) - 1))
    less = word[:at] + word[at + 1 :]
    try:
        number = words_to_number(less)
    except ParseError:
        return
    # What is left may be a word of its own: সাতাশি without its last sign is সাতাশ.
    assert number == n or less in lexicon(lenient=False)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("তেতাল্লিস", "তেতাল্লিশ"),
        ("এক হাজর", "হাজার"),
        ("পাচশো", "পাঁচশো"),
        ("দুই কুটি", "কোটি"),
        ("চুয়াল্লিশটি মানুষ", None),
        ("একশ নববইটি", "নব্বইটি"),
        ("সাট", None),
        ("কখ", None),
    ],
)
def test_the_error_proposes_the_one_word_that_is_near(text: str, suggestion: str | None) -> None:
    with pytest.raises(ParseError) as refused:
        words_to_number(text)
    if suggestion is None:
        assert "did you mean" not in refused.value.expected
    else:
        assert f"(did you mean {suggestion}?)" in refused.value.expected


@given(
    st.text("কখগঘঙ", min_size=3, max_size=5),
    st.lists(st.text("কখগঘঙ", min_size=3, max_size=6), unique=True, max_size=6),
)
def test_the_nearest_is_the_only_one_an_edit_away(word: str, forms: list[str]) -> None:
    near = [form for form in forms if edited(word, form)]
    exact = [form for form in near if form == word]
    expected = exact or near
    found = Spellings({form: form for form in forms}).nearest(word)
    assert found == (expected[0] if len(expected) == 1 else None)


def test_forms_of_one_meaning_are_one() -> None:
    spellings = Spellings({"উনিশ": 19, "ঊনিশ": 19, "বিশ": 20})
    assert spellings.nearest("ওনিশ") == "উনিশ"
    assert spellings.nearest("x" * 1_000_000) is None
