"""What documents print round a number, a number that is stated twice, and text in another encoding."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import parse_money, parse_number, parse_ordinal, words_to_digits, words_to_number
from bangla_calendar.errors import ParseError
from bangla_calendar.language.as_printed import read_as_printed, within
from bangla_calendar.language.characters import BLANKS, INVISIBLE, MINUSES
from bangla_calendar.language.figures import format_number
from bangla_calendar.language.stated_twice import agreed, is_stated_twice
from bangla_calendar.language.tables.labels import LABELS, OTHER_STATEMENTS
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.wrong_encoding import wrong_encoding

READERS: list[tuple[Callable[[str], Any], str]] = [
    (parse_number, "১২"),
    (words_to_number, "একশ বারো"),
    (parse_money, "পাঁচশ টাকা"),
    (parse_ordinal, "১১তম"),
    (words_to_digits, "শূন্য এক"),
]
# In Bijoy: এক হাজার, পাঁচশত টাকা, কোটি, প্রথম, দুই.
BIJOY = ["GK nvRvi", "cuvPkZ UvKv", "†KvwU", "cÖ_g", "`yB", "500 UvKv"]


@pytest.mark.parametrize(("read", "text"), READERS)
def test_what_stands_round_it_is_passed_over(read: Callable[[str], Any], text: str) -> None:
    value = read(text)
    for mark in "।.,;|":
        assert read(f"{text}{mark}") == read(f"{text} {mark} ") == value
    for label in LABELS:
        assert read(f"{label} {text}") == read(f"{label}: {text}") == read(f"{label}ঃ{text}") == value
    assert read(f"মোট কথায়- {text}") == value
    assert read(f"({text})") == read(f"[ {text} ]") == read(f"({text}।),") == value
    for blank in BLANKS + "\n\t":
        assert read(f"{blank}{text}{blank}") == value
    for sign in INVISIBLE:
        assert read(f"{sign}{text}{sign}") == value


@pytest.mark.parametrize(
    ("read", "text"), [(parse_number, "১২,৩৪৫"), (parse_money, "৫০০ টাকা"), (words_to_number, "পাঁচ লাখ")]
)
def test_a_minus_after_a_label_is_that_of_the_number(read: Callable[[str], Any], text: str) -> None:
    value = read(text)
    for label in LABELS:
        for minus in MINUSES:
            assert read(f"{label} {minus}{text}") == read(f"{label}: {minus}{text}") == -value
        for dash in "-–—":
            assert read(f"{label} {dash} {text}") == read(f"{label}{dash}{text}") == value
        with pytest.raises(ParseError):
            read(f"{label}\u2212{text}")


@pytest.mark.parametrize(("read", "text"), READERS)
@pytest.mark.parametrize(
    "form",
    [
        "{}।।",
        "।{}",
        "{}(",
        "({}",
        "{})",
        "([{}])()",
        "(({}))",
        "[({})]",
        "({}) [{}",
        "মোট",
        "'{}'",
        "{} {{}}",
        "({}) ({}) x",
    ],
)
def test_nothing_else_is(read: Callable[[str], Any], text: str, form: str) -> None:
    with pytest.raises(ParseError):
        read(form.format(text, text))


@pytest.mark.parametrize(("read", "text"), READERS)
@pytest.mark.parametrize("word", OTHER_STATEMENTS)
def test_another_statement_is_refused_as_such(read: Callable[[str], Any], text: str, word: str) -> None:
    for form in (f"{word} {text}", f"মোট {word} {text}।"):
        with pytest.raises(ParseError, match=f"{word} .* makes another statement") as refused:
            read(form)
        assert refused.value.position == form.index(word)


@pytest.mark.parametrize(("read", "text"), READERS)
def test_text_in_another_encoding_is_told(read: Callable[[str], Any], text: str) -> None:
    for bijoy in BIJOY:
        with pytest.raises(ParseError, match="looks like Bijoy"):
            read(bijoy)
    for codec in ("cp1252", "latin-1"):
        mojibake = "দুই ৫".encode().decode(codec, "replace")
        with pytest.raises(ParseError, match="looks like UTF-8 read as"):
            read(mojibake)
    with pytest.raises(ParseError) as refused:
        read("five hundred")
    assert "looks like" not in str(refused.value)


@given(st.text("০১২৩৪৫৬৭৮৯ কখগটাািু", min_size=1))
def test_the_repair_of_mojibake_gives_the_text(text: str) -> None:
    mojibake = text.encode().decode("latin-1")
    told = wrong_encoding(mojibake)
    bengali = any(sign > "\u0980" for sign in text)
    assert (told is not None) == bengali
    if told is not None:
        assert repr(text[:40]) in told


@given(st.integers(0, 10**12), st.sampled_from(["{f} ({w})", "{w} ({f})", "{f}[{w}]", "{f} (কথায়: {w})।"]))
def test_figures_and_words_of_one_number(n: int, form: str) -> None:
    text = form.format(f=format_number(n), w=number_to_words(n))
    assert words_to_number(text) == parse_number(text) == parse_money(text) == n
    assert words_to_number(f"{text.rstrip('।')} টি") == n


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_figures_and_words_of_two_numbers(one: int, other: int) -> None:
    text = f"{format_number(one)} ({number_to_words(other)})"
    for read in (words_to_number, parse_number, parse_money):
        if one == other:
            assert read(text) == one
            continue
        with pytest.raises(ParseError) as refused:
            read(text)
        assert f"it is {one} by" in refused.value.expected
        assert f"and {other} by" in refused.value.expected
        assert refused.value.position == text.index("(") + 1


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (parse_money, "২ (দুই) কোটি ৫০ (পঞ্চাশ) লক্ষ টাকা", 25_000_000),
        (parse_money, "এক কোটি পাঁচ লক্ষ (১,০৫,০০,০০০) টাকা", 10_500_000),
        (parse_money, "এক লাখ পঞ্চাশ (৫০) হাজার টাকা", 150_000),
        (parse_money, "১ (এক) লাখ ৫০ (পঞ্চাশ) হাজার ৫০০ (পাঁচশ) টাকা", 150_500),
        (parse_money, "৫ টাকা ৫০ (পঞ্চাশ) পয়সা", Decimal("5.50")),
        (parse_money, "মোট ৫০০/- টাকা, কথায়: পাঁচশত টাকা মাত্র।", 500),
        (parse_money, "৫০০ টাকা কথায় পাঁচশত টাকা", 500),
        (parse_money, "৳৫০০ [পাঁচশত]", 500),
        (parse_money, "Tk 500 (৫০০ টাকা) মাত্র", 500),
        (words_to_number, "৭ (সাত) টি", 7),
        (words_to_number, "৫% (পাঁচ শতাংশ)", 5),
        (words_to_number, "১০(দশ)লক্ষ", 1_000_000),
        (parse_ordinal, "২১শে (একুশে)", 21),
        (words_to_digits, "শূন্য এক (০১)", "০১"),
    ],
)
def test_a_number_stated_twice(read: Callable[[str], Any], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("২ (দুই) কোটি ৫০ (পাঁচ) লক্ষ টাকা", "it is 25000000 BDT by '৫০' and 20500000 BDT by 'পাঁচ'"),
        ("৫০০/- (পাঁচ হাজার টাকা)", "it is 500 by '৫০০/-' and 5000 BDT by 'পাঁচ হাজার টাকা'"),
        ("এক হাজার পাঁচশ (৫০০) টাকা", "it is 1500 BDT by 'এক হাজার পাঁচশ' and 500 BDT by '৫০০'"),
        ("২লাখ ৫০০ (পাঁচশ) টাকা", "it is 200500 BDT by '২লাখ ৫০০' and 500 BDT by 'পাঁচশ'"),
        ("একশ পাঁচ (৫) হাজার টাকা", "it is 105000 BDT by 'একশ পাঁচ' and 5000 BDT by '৫'"),
        ("সাড়ে তিন (৩) লাখ টাকা", "it is 350000 BDT by 'সাড়ে তিন' and 300000 BDT by '৩'"),
        ("এক দশমিক পাঁচ (৫) টাকা", "it is 1.50 BDT by 'এক দশমিক পাঁচ' and 5 BDT by '৫'"),
        ("১০ (দশ) হাজার পাঁচ (৬) টাকা", "it is 10005 BDT by 'পাঁচ' and 10006 BDT by '৬'"),
        ("৫০০ টাকা (ক)", "the number once more"),
        ("৫০০ টাকা ()", "the number once more"),
        ("৫০০ (পাঁচশ] টাকা", "a number word"),
        ("৫০০ [পাঁচশ) টাকা", "a number word"),
        ("৫ (৫) " * 9, "at most 8 numbers in brackets"),
        ("৳৫০০ (Rs. 500)", "it is 500 BDT by '৳৫০০' and 500 INR by 'Rs. 500'"),
    ],
)
def test_a_number_stated_otherwise_the_second_time(text: str, told: str) -> None:
    with pytest.raises(ParseError) as refused:
        parse_money(text)
    assert told in refused.value.expected


def test_both_statements_are_shown_as_they_were_written() -> None:
    for figures, after, words in product(("৭", "১০", "১০৫"), ("", "লাখ", " লাখ", " হাজার টি"), ("আট", "একশ আট")):
        for between in ("", " "):
            text = f"{figures}{between}({words}){after}"
            with pytest.raises(ParseError) as refused:
                words_to_number(text)
            assert f"by {figures!r} and" in refused.value.expected, text
            assert f"by {words!r}," in refused.value.expected
            assert refused.value.position == text.index("(") + 1


def test_any_reader_can_take_the_rule() -> None:
    def hours(text: str) -> int:
        part, _, figures = text.strip().rpartition(" ")
        try:
            return int(figures) + 12 * (part == "pm")
        except ValueError:
            raise ParseError(text, 0, "an hour") from None

    assert is_stated_twice("pm 3 (03)")
    assert agreed("pm 3 (03)", hours) == 15
    assert read_as_printed("মোট pm 3 (15).", hours) == 15
    with pytest.raises(ParseError, match="it is 15 by '3' and 16 by '4'"):
        agreed("pm 3 (4)", hours)
    assert agreed("3 (4)", hours, lambda one, other: one * other) == 12


def test_where_the_number_is() -> None:
    text = "মোট: (পাঁচশ)।"
    start, stop = within(text)
    assert text[start:stop] == "পাঁচশ"
    assert within("৫") == (0, 1)
    assert within("") == (0, 0)


def test_positions_count_in_the_text_as_given() -> None:
    faults = {"\ufeffমোট এক ভুল।": "ভুল", "(পাঁচ কিছু)": "কিছু", "৫ (দুই)": "দুই"}
    faults |= {"১০ (দশ) ভুল": "ভুল", "১০ (দশ)ভুল": "ভুল", "১০ (দশ) লাখ ৫ (পাঁচ) ভুল ২ (দুই)": "ভুল"}
    for text, fault in faults.items():
        with pytest.raises(ParseError) as refused:
            words_to_number(text)
        assert refused.value.position == text.index(fault)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 40_000,
        "(৫)" * 16_000,
        "৫ (" * 16_000,
        "মোট " * 12_000,
        "প্রায় " * 8_000,
        "à¦" * 20_000,
        "কথায়:" * 8_000,
    ],
)
def test_hostile_text_is_refused_at_once(text: str) -> None:
    for read, _ in READERS:
        with pytest.raises(ParseError):
            read(text)
