"""What holds of text for speech whatever the text: encodings, and values that come back."""

from __future__ import annotations

from datetime import date
from unicodedata import normalize as unicode_form

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    find_dates,
    find_numbers,
    format_date,
    format_number,
    inverse_normalize,
    inverse_normalize_spans,
    verbalize,
    verbalize_spans,
)

from .corpus import DICTATED, NEVER_CHANGED, NEVER_WRITTEN, SPOKEN

WRITTEN = st.sampled_from([text for _, text, _ in SPOKEN] + [*NEVER_CHANGED])
SAID = st.sampled_from([text for _, text, _ in DICTATED] + [*NEVER_WRITTEN])
ONE_SIGN = {"য\u09bc": "\u09df", "ড\u09bc": "\u09dc", "ঢ\u09bc": "\u09dd"}


def in_one_sign(text: str) -> str:
    """Return a text with the dotted letters as one sign each, as most keyboards write them."""
    for two, one in ONE_SIGN.items():
        text = text.replace(two, one)
    return text


@given(WRITTEN)
def test_both_spellings_of_dotted_letters_are_said_alike(text: str) -> None:
    assert unicode_form("NFC", verbalize(in_one_sign(text))) == unicode_form("NFC", verbalize(text))
    kinds = [span.kind for span in verbalize_spans(text)]
    assert [span.kind for span in verbalize_spans(in_one_sign(text))] == kinds


@given(SAID)
def test_both_spellings_of_dotted_letters_are_written_alike(text: str) -> None:
    written = unicode_form("NFC", inverse_normalize(in_one_sign(text)))
    assert written == unicode_form("NFC", inverse_normalize(text))


@given(WRITTEN, st.sampled_from(["\u200b", "\u200c", "\u200d", "\ufeff", "\u200e"]))
def test_signs_that_nobody_sees_change_nothing(text: str, sign: str) -> None:
    figures = [place for place, letter in enumerate(text) if letter in "০১২৩৪৫৬৭৮৯"]
    for place in reversed(figures):
        text = text[:place] + sign + text[place:]
    bare = text.replace(sign, "")
    assert [(span.kind, span.replacement) for span in verbalize_spans(text)] == [
        (span.kind, span.replacement) for span in verbalize_spans(bare)
    ]


@given(WRITTEN)
def test_a_danda_by_another_sign_is_the_same(text: str) -> None:
    assert verbalize(f"{text}৷ {text}").replace("৷", "।") == verbalize(f"{text}। {text}")


@given(st.lists(WRITTEN, min_size=2, max_size=5))
def test_sentences_are_read_one_by_one(texts: list[str]) -> None:
    assert verbalize("\n".join(texts)) == "\n".join(map(verbalize, texts))


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%-d %B %Y", "%d/%m/%Y", "%d-%m-%Y"]),
)
def test_dates_survive_both_ways(day: date, pattern: str) -> None:
    said = verbalize(format_date(day, pattern))
    (match,) = find_dates(inverse_normalize(said))
    assert (match.year, match.month, match.day) == (day.year, day.month, day.day)


@given(st.text("০১২৩৪৫৬৭৮৯", min_size=6, max_size=17), st.booleans(), st.sampled_from(["bengali", "english"]))
def test_codes_survive_both_ways(figures: str, double: bool, digits: object) -> None:
    said = verbalize(f"ওটিপি ০{figures}", double=double, phone_digits=digits)  # type: ignore[arg-type]
    assert inverse_normalize(said) == f"ওটিপি ০{figures}"


def test_words_that_may_be_a_number_in_a_case_are_left() -> None:
    assert verbalize("কক্ষ ৮০১-এ") == "কক্ষ আটশ এক-এ"
    assert inverse_normalize("কক্ষ আটশ এক-এ") == "কক্ষ ৮০১-এ"
    for text in ("পাঁচশ একে দাও", "তিন হাজার আটকে আছে", "আটশ একেই"):
        assert (inverse_normalize(text), find_numbers(text)) == (text, [])
    assert inverse_normalize("একশ একর") == "১০০ একর"


@given(st.integers(10, 10**12))
def test_counts_survive_both_ways(n: int) -> None:
    written = inverse_normalize(verbalize(f"প্রায় {format_number(n)}টি"))
    (match,) = find_numbers(written)
    assert match.value == n


@given(st.integers(-500, 500), st.integers(0, 99), st.sampled_from(["%", " কেজি", "°C"]))
def test_measures_survive_both_ways(whole: int, part: int, unit: str) -> None:
    text = f"মান {whole}.{part:02}{unit}"
    (before,), (after,) = find_numbers(text), find_numbers(inverse_normalize(verbalize(text)))
    assert before.value == after.value


@pytest.mark.parametrize(
    ("hundred", "figure"), [("উনিশশ একাত্তর সালে", "১৯৭১ সালে"), ("উনিশশো একাত্তর সালে", "১৯৭১ সালে")]
)
def test_both_spellings_of_hundreds(hundred: str, figure: str) -> None:
    assert inverse_normalize(hundred) == figure
    assert inverse_normalize("একশতম আসর") == inverse_normalize("শততম আসর") == "১০০তম আসর"


@pytest.mark.parametrize(
    "figures", ["1" * 5000, "0." + "1" * 5000, "1,111," * 1000 + "111", "৳" + "১" * 5000 + " টাকা"]
)
def test_figures_without_end_stay_as_they_are(figures: str) -> None:
    text = f"মান {figures} আর ৫ জন"
    assert verbalize(text) == text.replace("৫", "পাঁচ")
    assert [span.kind for span in verbalize_spans(text)] == ["unread", "cardinal"]
    assert inverse_normalize_spans(text) == []
    assert [match.value for match in find_numbers(text)] == [5]
