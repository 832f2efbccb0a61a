from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.errors import ParseError
from bangla_calendar.language.characters import HYPHENS
from bangla_calendar.language.money_reader import parse_money
from bangla_calendar.language.words import number_to_words
from bangla_calendar.language.words_reader import words_to_number
from tests.language.forms import disguises


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("এক শত", 100),
        ("দুশো", 200),
        ("ছ হাজার", 6000),
        ("নশো", 900),
        ("দু লাখ", 200_000),
        ("উনিশশো একাত্তর", 1971),
        ("উনিশ শত একাত্তর", 1971),
        ("উনিশ-শ-একাত্তর", 1971),
        ("দেড়শ", 150),
        ("আড়াইশো", 250),
        ("দেড় হাজার", 1500),
        ("আড়াই হাজার", 2500),
        ("সোয়া লাখ", 125_000),
        ("সওয়া দুই লক্ষ", 225_000),
        ("সাড়ে তিন শ", 350),
        ("সাড়ে তিনশ কোটি", 3_500_000_000),
        ("পৌনে দুইশ", 175),
        ("সাড়ে তিন কোটি", 35_000_000),
        ("এক লাখ সাড়ে তিন হাজার", 103_500),
        ("পৌনে", Fraction(3, 4)),
        ("সোয়া", Fraction(5, 4)),
        ("আধা", Fraction(1, 2)),
        ("সিকি", Fraction(1, 4)),
        ("তেহাই", Fraction(1, 3)),
        ("চার ভাগের তিন", Fraction(3, 4)),
        ("চার ভাগের তিন ভাগ", Fraction(3, 4)),
        ("তিনের চার", Fraction(3, 4)),
        ("তিন চতুর্থাংশ", Fraction(3, 4)),
        ("এক-দ্বিতীয়াংশ", Fraction(1, 2)),
        ("দশ কোটি", 10**8),
        ("শত কোটি", 10**9),
        ("হাজার কোটি", 10**10),
        ("লক্ষ কোটি", 10**12),
        ("এক কোটি কোটি", 10**14),
        ("পাঁচশ লাখ", 50_000_000),
        ("১ লাখ ২৩ হাজার", 123_000),
        ("১.২ কোটি", 12_000_000),
        ("১২.৩ হাজার কোটি", 123 * 10**9),
        ("5 লাখ", 500_000),
        ("১০লাখ", 10**6),
        ("সাড়ে ৯ হাজার", 9500),
        ("১ দশমিক ২ কোটি", 12_000_000),
        ("১.৫০", Decimal("1.50")),
        ("এক দশমিক দুই তিন চার পাঁচ ছয় সাত আট নয় কোটি", Decimal("12345678.9")),
        ("৫ দশমিক ০৫", Decimal("5.05")),
        ("দুই দশমিক পঁচিশ", Decimal("2.25")),
        ("১.২৩৪৫৬৭৮৯ কোটি", Decimal("12345678.9")),
        ("−৫ লাখ", -500_000),
        ("ঋণ পাঁচ", -5),
        ("১২৩", 123),
        ("৫শ", 500),
        ("১৫শত", 1500),
        ("১৫শো", 1500),
        ("২ হাজার ৫শ", 2500),
        ("৪৯ শ", 4900),
        ("পাঁচটি", 5),
        ("দুটো", 2),
        ("তিনটে", 3),
        ("একশজন", 100),
        ("পাঁচ খানা", 5),
        ("৫টি", 5),
        ("উনিশশ সাতাশির", 1987),
        ("দুইয়ের", 2),
        ("পাঁচের", 5),
        ("১৯৮৭-র", 1987),
        ("একাত্তর-এর", 71),
        ("নব্বই এর", 90),
        ("দুজনের", 2),
        ("১,২৩৪ টির", 1234),
        ("-পাঁচ", -5),
        ("−পাঁচ লাখ", -500_000),
        ("দু'শ", 200),
        ("ছ’শো", 600),
        ("পাঁচ শ’", 500),
        ("৫শ’", 500),
        ("৫'শ", 500),
        ("দুহাজার", 2000),
        ("একলাখ দুহাজার", 102_000),
        ("দেড়হাজার", 1500),
        ("একশকোটি", 10**9),
        ("লাখ পাঁচ হাজার", 105_000),
        ("হাজার পাঁচশ", 1500),
        ("দুইয়ের তিন", Fraction(2, 3)),
        ("এক হাজার সিকি", Fraction(4001, 4)),
        ("ঋণাত্মক তিন সিকি", Fraction(-3, 4)),
        ("সাড়ে ৩০০", 350),
        ("সাড়ে ৩০০ কোটি", 3_500_000_000),
        ("পৌনে ২০০", 175),
        ("সোয়া ৯০০ জন", 925),
        ("সাড়ে ৪০০ হাজার", 450_000),
        ("সাড়ে ৯৯", Fraction(199, 2)),
        ("সাত দশমিক ১২৩৪", Decimal("7.1234")),
        ("সোয়াশ", 125),
        ("ছটা", 6),
        ("সোয়াশো টি", 125),
        ("দুই তেহাই", Fraction(2, 3)),
        ("তিন সিকি", Fraction(3, 4)),
        ("তিন-চতুর্থাংশের", Fraction(3, 4)),
        ("এক-তৃতীয়াংশ", Fraction(1, 3)),
        ("চারের চার", 1),
    ],
)
def test_what_people_write_is_read(text: str, number: int | Decimal | Fraction) -> None:
    read = words_to_number(text)
    assert (read, type(read)) == (number, type(number))
    for disguise in disguises(text):
        assert words_to_number(disguise) == number


@pytest.mark.parametrize(
    ("text", "position", "named"),
    [
        ("কোটি কোটি", 5, ("10 to the power of 14", "crores of")),
        ("দুই মিলিয়ন মিলিয়ন", 12, ("idiom",)),
        ("সাড়ে ১০০", 6, ("দেড়শ",)),
        ("সাড়ে ২০০ কোটি", 6, ("আড়াইশ",)),
        ("সাড়ে ১৫০০", 6, ("below 100", "900")),
        ("পৌনে ১,০০০", 5, ("below 100", "900")),
        ("মাইনাস পাঁচ খ্রিস্টপূর্ব", 7, ("above zero",)),
        ("-৫ খ্রিস্টপূর্ব", 1, ("above zero",)),
        ("ঋণাত্মক পাঁচ বঙ্গাব্দ", 8, ("above zero",)),
        ("১৫শ", 0, ("1500", "ordinal")),
        ("১৫ শ", 0, ("1500", "ordinal")),
        ("11শ", 0, ("1100", "ordinal")),
        ("৪৮শ", 0, ("4800", "ordinal")),
        ("লাখ লাখ", 4, ("idiom",)),
        ("শত শত", 3, ("idiom",)),
        ("  হাজার হাজার", 8, ("idiom",)),
        ("হাজার দুই", 0, ("এক হাজার দুই", "দুই হাজার")),
        ("মাইনাস শ পাঁচ", 7, ("এক শ পাঁচ", "পাঁচ শ")),
        ("লাখ দেড়", 0, ("এক লাখ দেড়", "দেড় লাখ")),
        ("হাজার সিকি", 0, ("এক হাজার সিকি", "সিকি হাজার")),
        ("লাখ সাড়ে তিন", 0, ("এক লাখ সাড়ে তিন", "সাড়ে তিন লাখ")),
        ("হাজার দুই কোটি", 0, ("এক হাজার দুই", "দুই হাজার")),
        ("শ দুই হাজার", 0, ("এক শ দুই", "দুই শ")),
        ("কোটি দুই", 0, ("এক কোটি দুই", "দুই কোটি")),
        ("চারের তিন", 0, ("4/3", "3/4")),
    ],
)
def test_what_is_ambiguous_is_refused_with_both_readings(
    text: str, position: int, named: tuple[str, ...]
) -> None:
    with pytest.raises(ParseError) as refused:
        words_to_number(text)
    assert refused.value.position == position
    assert all(name in refused.value.expected for name in named)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        (" \n", 0),
        ("সাত দশমিক ১,২৩৪", 10),
        ("এক দুই", 3),
        ("পাঁচ এক", 5),
        ("শূন্য পাঁচ", 6),
        ("এক ভুল", 3),
        ("এক হাজার দুই লাখ", 13),
        ("এক হাজার হাজার", 9),
        ("এক লাখ ০.৫ লাখ", 11),
        ("একশ ১০০", 4),
        ("এক হাজার ১০০০ কোটি", 9),
        ("তিন অর্ধেক", 4),
        ("পাঁচ র", 5),
        ("এক দশমিক পাঁচ হাজার এক", 20),
        ("এক কোটি হাজার", 8),
        ("একশ শত", 4),
        ("একশ একশ", 4),
        ("একশ শূন্য", 4),
        ("দুই হাজার উনিশশ", 10),
        ("শূন্য লাখ", 6),
        ("শূন্য কোটি", 0),
        ("সাড়ে", 5),
        ("সাড়ে এক", 6),
        ("সাড়ে দুই লাখ", 6),
        ("সাড়ে লাখ", 6),
        ("সাড়েশ", 0),
        ("সাড়ে সাড়ে তিন", 6),
        ("সাড়ে তিন পাঁচ", 10),
        ("সাড়ে তিন হাজার পাঁচ", 16),
        ("পৌনে শূন্য", 5),
        ("দেড় পাঁচ", 5),
        ("দেড় দশমিক পাঁচ", 0),
        ("এক পূর্ণ দেড়", 9),
        ("পূর্ণ", 5),
        ("দশমিক পাঁচ", 0),
        ("এক দশমিক", 8),
        ("এক দশমিক ১.৫", 9),
        ("এক দশমিক দশ পাঁচ", 12),
        ("এক দশমিক পাঁচ দশমিক এক", 14),
        ("শূন্য ভাগের এক", 0),
        ("৫ ভাগের", 7),
        ("মাইনাস", 6),
        ("মাইনাস মাইনাস পাঁচ", 7),
        ("১,২ লাখ", 1),
        ("1২ লাখ", 1),
        ("এক লাখ ১২3", 9),
        ("এক, দুই", 0),
        ("five", 0),
        ("পাঁচটিটি", 0),
        ("পাঁচটি লাখ", 0),
        ("- ৫", 0),
        ("--৫", 1),
        ("পাঁচ-", 4),
        ("এক--শ", 2),
        ("১ লাখ -২৩", 6),
        ("মাইনাস -৫", 7),
        ("-মাইনাস ৫", 1),
        ("এক – শত", 3),
        ("একশ - পাঁচ", 4),
        ("এক লাখ - ৫০ হাজার", 7),
        ("দুই হাজার – পাঁচশ", 10),
        ("৫ হাজার-২", 7),
        ("৫-৬ হাজার", 1),
        ("পাঁচ হাজার শূন্য কোটি", 11),
        ("৫ হাজার ০ কোটি", 8),
        ("এক হাজার শূন্য", 9),
        ("৫ লাখ ০", 6),
        ("এক লাখ শূন্যটি", 7),
        ("এক কোটি শূন্য কোটি", 8),
        ("দেড় সিকি", 5),
        ("শূন্যের শূন্য", 0),
        ("’৭১", 0),
        ("'পাঁচ'", 0),
        ("৫'", 1),
        ("৫'৬", 1),
        ("১'২৩৪", 1),
        ("৫০০/৬০০", 3),
        ("দুই ৫০০ক লাখ", 4),
        ("১e৫", 1),
    ],
)
def test_what_is_no_number_is_refused(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        words_to_number(text)
    assert refused.value.position == position
    assert refused.value.expected


@pytest.mark.parametrize(
    ("text", "told"),
    [("এক দশমিক পাঁচ শ", "digits one by one after দশমিক"), ("এক দশমিক পাঁচ হাজার এক", "the end of the number")],
)
def test_the_error_says_what_follows_a_point(text: str, told: str) -> None:
    with pytest.raises(ParseError) as refused:
        words_to_number(text)
    assert str(refused.value.expected) == told


@pytest.mark.parametrize("hyphen", HYPHENS)
def test_every_hyphen_joins(hyphen: str) -> None:
    assert words_to_number(hyphen.join(["উনিশ", "শ", "একাত্তর"])) == 1971


@given(st.integers(0, 10**9) | st.decimals(0, 1000, places=2))
def test_percent_is_the_number_before_it(n: int | Decimal) -> None:
    words = number_to_words(n)
    for text in (f"{words} শতাংশ", f"শতকরা {words}", f"শতকরা {words} ভাগ"):
        assert words_to_number(text) == n


def test_positions_count_in_the_text_as_given() -> None:
    with pytest.raises(ParseError) as refused:
        words_to_number("\ufeffএক \u09df\u09bcভুল")
    assert refused.value.position == 4


@pytest.mark.parametrize(
    "text",
    [
        "ক" * 3_000_000,
        "এক " * 1_000_000,
        "কোটি " * 600_000,
        "এক" + " কোটি" * 600_000,
        "এক দশমিক" + " শূন্য" * 500_000,
        "মাইনাস " * 500_000,
        "ভাগের " * 500_000,
        "৯" * 1_000_000,
        "১ " * 1_000_000,
        "-" * 3_000_000,
    ],
    ids=[
        "letters",
        "ones",
        "crores",
        "crores of one",
        "places",
        "minus",
        "parts",
        "figures",
        "ones in figures",
        "hyphens",
    ],
)
def test_hostile_text_is_refused_in_linear_time(text: str) -> None:
    with pytest.raises(ParseError):
        words_to_number(text)


@given(
    st.text("একদুইশতহাজরলখোটিপূ্ণ ড়-.,০১২", max_size=30)
    | st.lists(
        st.sampled_from(
            [
                "এক",
                "দুই",
                "বিশ",
                "শ",
                "একশ",
                "হাজার",
                "লাখ",
                "কোটি",
                "দশমিক",
                "সাড়ে",
                "পৌনে",
                "দেড়",
                "৫",
                "১.৫",
                "ভাগের",
                "পূর্ণ",
                "মাইনাস",
                "শূন্য",
                "অর্ধেক",
                "চতুর্থাংশ",
                "টি",
                "র",
            ]
        ),
        max_size=8,
    ).map(" ".join)
)
def test_any_text_is_a_number_or_an_error(text: str) -> None:
    position = len(text)
    try:
        number = words_to_number(text)
    except ParseError as error:
        position = error.position
    else:
        assert words_to_number(number_to_words(number)) == number
    assert 0 <= position <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        *("নেই", "নেও", "নর", "নের", "ছে", "ছকে", "ছর", "দুর", "দুরও", "শে", "শর", "শটে", "শোকে", "শোর", "শোটা"),
        *("একে", "একেই", "আটকে", "আধার", "একর", "কুড়িয়ে", "চারিয়ে", "সওয়ার", "সোয়ার", "একশ একর", "দুই হাজার একর"),
    ],
)
def test_words_that_look_like_a_number_with_an_ending_are_none(text: str) -> None:
    for disguise in disguises(text):
        for read in (words_to_number, parse_money):
            with pytest.raises(ParseError):
                read(disguise)


def test_short_forms_are_counted_with() -> None:
    for text, number in {"ছটা": 6, "ছটির": 6, "ন'টায়": 9, "নজনকে": 9, "দুয়ের": 2, "দুটোর": 2}.items():
        assert words_to_number(text) == number
    assert words_to_number("আট-কে") == 8
    assert words_to_number("পাঁচ শর") == words_to_number("পাঁচ শোতে") == 500
