"""What was said as a typist writes it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangla_calendar import (
    UnknownNameError,
    date_to_words,
    digits_to_words,
    find_dates,
    format_money,
    inverse_normalize,
    inverse_normalize_spans,
    number_to_words,
    parse_money,
    parse_number,
    to_ascii_digits,
    verbalize,
)

from .corpus import DICTATED, NEVER_WRITTEN


@pytest.mark.parametrize(("kind", "said", "written"), DICTATED)
def test_what_is_written(kind: str, said: str, written: str) -> None:
    assert inverse_normalize(said) == written
    assert inverse_normalize(said, digits="ascii") == to_ascii_digits(written)
    assert kind in {span.kind for span in inverse_normalize_spans(said)}


@pytest.mark.parametrize("text", NEVER_WRITTEN)
def test_what_stays_in_words(text: str) -> None:
    assert inverse_normalize(text) == text


def test_small_numbers_in_figures() -> None:
    assert inverse_normalize("পাঁচ জন, তিনটি", small="figures") == "৫ জন, ৩টি"
    assert inverse_normalize("সে নয়, এক দিন, তিন তিনবার", small="figures") == "সে নয়, এক দিন, তিন তিনবার"


said_texts = st.lists(st.sampled_from([said for _, said, _ in DICTATED] + [*NEVER_WRITTEN]), max_size=4).map(
    "; ".join
)
words = st.lists(
    st.sampled_from(
        ["এক", "দুই", "নয়", "দশ", "বারো", "শত", "হাজার", "লাখ", "কোটি", "দশমিক", "সাড়ে", "টাকা", "জন", "মে"]
    ),
    max_size=9,
).map(" ".join)


@given(st.one_of(said_texts, words, st.text(max_size=30)))
def test_spans_and_the_rest_are_the_output(text: str) -> None:
    parts: list[str] = []
    done = 0
    for span in inverse_normalize_spans(text):
        assert done <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text != span.replacement
        parts += text[done : span.start], span.replacement
        done = span.end
    assert "".join([*parts, text[done:]]) == inverse_normalize(text)


@given(st.one_of(said_texts, words))
@example("এক লাখ দশ শত সাড়ে দশ")
@example("এক শত দশ দশ; দশ দশ মে; দশ দশ বারো জন; দশ দশটায়")
@example("এক দশমিক এক লাখ দশ দশ; দেড় হাজার কোটি বারো বারোটি; এক দশমিক পাঁচ হাজার কোটি দশ দশ")
def test_a_second_time_changes_nothing(text: str) -> None:
    written = inverse_normalize(text)
    assert inverse_normalize(written) == written


@given(st.integers(10, 10**14))
def test_numbers_come_back(n: int) -> None:
    written = inverse_normalize(number_to_words(n))
    assert parse_money(f"{written} টাকা") == n


@given(st.decimals(0, 10**6, places=3))
def test_decimals_come_back(n: object) -> None:
    assert parse_number(inverse_normalize(number_to_words(f"{n}"))) == n


@given(st.dates(date(1100, 1, 1), date(2099, 12, 31)))
def test_dates_come_back(day: date) -> None:
    (match,) = find_dates(inverse_normalize(date_to_words(day)))
    assert (match.year, match.month, match.day) == (day.year, day.month, day.day)


@given(st.text("0123456789", min_size=5, max_size=16))
def test_digits_come_back(figures: str) -> None:
    assert inverse_normalize(f"নম্বর {digits_to_words(figures)}", digits="ascii") == f"নম্বর {figures}"


@given(st.integers(1, 10**9), st.integers(0, 99))
def test_money_survives_both_ways(taka: int, paisa: int) -> None:
    written = format_money(f"{taka}.{paisa:02}")
    assert parse_money(inverse_normalize(verbalize(written))) == parse_money(written)


@given(st.integers(1, 12), st.sampled_from([5, 10, 20, 30, 45]))
def test_clocks_survive_both_ways(hour: int, minute: int) -> None:
    text = f"রাত {hour}:{minute:02}টায়"
    (before,), (after,) = find_dates(text), find_dates(inverse_normalize(verbalize(text)))
    assert (after.hour, after.minute) == (before.hour, before.minute)


def test_both_spellings_of_a_letter() -> None:
    assert inverse_normalize("ছ\u09df কেজি") == inverse_normalize("ছ\u09af\u09bc কেজি") == "৬ কেজি"


def test_wrong_options() -> None:
    with pytest.raises(UnknownNameError, match="unknown small 'none'"):
        inverse_normalize("x", small="none")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        inverse_normalize(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("কৃষি ঋণ বিশ হাজার টাকা", "কৃষি ঋণ ২০,০০০ টাকা"),
        ("ঋণ তিন শতাংশ বেড়েছে", "ঋণ ৩ শতাংশ বেড়েছে"),
        ("ঋণাত্মক তিন শতাংশ", "-৩ শতাংশ"),
    ],
)
def test_a_debt_is_no_minus(said: str, written: str) -> None:
    assert inverse_normalize(said) == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("এক এক গোলে ড্র", "১-১ গোলে ড্র"),
        ("শূন্য শূন্য গোলে শেষ", "০-০ গোলে শেষ"),
        ("দুই দুই টাকা করে", "দুই দুই টাকা করে"),
        ("পাঁচ সাত লাখ টাকা", "৫-৭ লাখ টাকা"),
        ("দশ বারো হাজার লোক", "১০-১২ হাজার লোক"),
        ("ফোন নয় নয় নয়ে, কোড চার পাঁচ ছয় সাতের", "ফোন ৯৯৯-এ, কোড ৪৫৬৭-এর"),
        ("পিন চার ডাবল সাতকে, কোড এক দুই শূন্যর", "পিন ৪৭৭-কে, কোড ১২০-র"),
        ("জিরো ওয়ান সেভেন ওয়ান টু থ্রিতে", "০১৭১২৩-তে"),
        ("এক দুই তিনে পা", "এক দুই তিনে পা"),
        ("পিন ডাবল সাতের", "পিন ডাবল সাতের"),
        ("পনেরোই আশ্বিন চৌদ্দশ ত্রিশে, সাতই মার্চ উনিশশ একাত্তরের রাত", "১৫ আশ্বিন ১৪৩০-এ, ৭ মার্চ ১৯৭১-এর রাত"),
        ("সতেরোশ সাতান্নর তেইশে জুন, চৌদ্দশ ত্রিশের বৈশাখে", "১৭৫৭-র ২৩ জুন, ১৪৩০-এর বৈশাখে"),
        ("চৌদ্দশ ত্রিশের দাম, দুই হাজারের বেশি", "১,৪৩০-এর দাম, ২,০০০-এর বেশি"),
        ("পঁচিশে মার্চ পনেরোশ জন, পঁচিশে মার্চ বারোশর মতো", "২৫ মার্চ ১,৫০০ জন, ২৫ মার্চ ১,২০০-র মতো"),
        ("পঁচিশে মার্চ এগারোশ টাকায়, পঁচিশে মার্চ দুই হাজার চব্বিশ", "২৫ মার্চ ১,১০০ টাকায়, ২৫ মার্চ ২০২৪"),
        ("দুই তিন কোটি টাকা", "২-৩ কোটি টাকা"),
        ("পাঁচ দশ মিনিট, দুই তিন দিন", "৫-১০ মিনিট, দুই তিন দিন"),
        ("আট থেকে পনেরো জন, দুই থেকে তিন জন", "৮ থেকে ১৫ জন, দুই থেকে তিন জন"),
        ("ঢাকা থেকে বিশ কিলোমিটার, তিন থেকে সাড়ে তিন হাজার", "ঢাকা থেকে ২০ কিলোমিটার, তিন থেকে সাড়ে তিন হাজার"),
        ("বাড়ি নম্বর বারো বাই তিন", "বাড়ি নম্বর ১২/৩"),
        ("মামলা নম্বর সাত বাই দুই হাজার তেইশ", "মামলা নম্বর ৭/২০২৩"),
        ("প্রেসার একশ বিশ বাই আশি", "প্রেসার ১২০/৮০"),
        ("চার বাই ছয় ফুট খাট", "৪ বাই ৬ ফুট খাট"),
        ("দুই বাই তিন", "দুই বাই তিন"),
    ],
)
def test_pairs_of_numbers(said: str, written: str) -> None:
    assert inverse_normalize(said) == written
