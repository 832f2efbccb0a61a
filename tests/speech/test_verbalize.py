"""Written text as a speaker reads it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangla_calendar import (
    ParseError,
    UnknownNameError,
    normalize,
    number_to_words,
    to_ascii_digits,
    to_bangla_digits,
    verbalize,
    verbalize_spans,
)
from bangla_calendar.speech import KINDS
from bangla_calendar.speech.options import USUAL
from bangla_calendar.speech.plain import plain_count
from bangla_calendar.speech.sentence import Sentence
from bangla_calendar.speech.verbalizing import of_sentence, spoken_spans

from .corpus import NEVER_CHANGED, SPOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Region

FIGURES = re.compile("[0-9০-৯]")
PIECES = [text for _, text, _ in SPOKEN] + [
    *NEVER_CHANGED,
    "১২/৩/৪৫/৬",
    "৫-৩-",
    "৳",
    "%",
    "৩ক৪",
    "১৫শ",
    "’৭",
    "২৫:৭৮",
]


@pytest.mark.parametrize(("kind", "text", "spoken"), SPOKEN)
def test_what_is_said(kind: str, text: str, spoken: str) -> None:
    assert verbalize(text) == spoken
    assert kind in {span.kind for span in verbalize_spans(text)}


@pytest.mark.parametrize("text", NEVER_CHANGED)
def test_what_is_said_as_it_is_written(text: str) -> None:
    assert verbalize(text) == text
    assert verbalize_spans(text) == []


@pytest.mark.parametrize("text", [text for _, text, _ in SPOKEN])
def test_words_for_figures_are_parted_from_the_word_before_them(text: str) -> None:
    for figure in re.finditer(r"(?<!\S)[0-9০-৯]\S*", text):
        said = verbalize(f"নদী{figure[0]}")
        assert re.match("নদী(?![\u0980-\u09e3])", said), said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ড.মো.আলী, অধ্যা.ডা.খান", "ডক্টর মোহাম্মদ আলী, অধ্যাপক ডাক্তার খান"),
        ("এবিসি প্রা.লি.ঢাকা", "এবিসি প্রাইভেট লিমিটেড ঢাকা"),
        ("পৃ.১২-১৫, পৃঃ১২", "পৃষ্ঠা বারো থেকে পনেরো, পৃষ্ঠা বারো"),
        ("খ্রি.পূ.৩২৬, বি.দ্র.শর্ত", "খ্রিষ্টপূর্ব তিনশ ছাব্বিশ, বিশেষ দ্রষ্টব্য শর্ত"),
        ("১০ কি.মি.পথ, ৫ মি.গ্রা.ওষুধ", "দশ কিলোমিটার পথ, পাঁচ মিলিগ্রাম ওষুধ"),
        ("ক লি.লি.লি., এমডি.আলী", "ক লি.লি.লি., এমডি.আলী"),
    ],
)
def test_abbreviations_in_one_with_what_follows(text: str, said: str) -> None:
    assert verbalize(text) == said
    assert verbalize(said) == said


def test_every_class_is_in_the_corpus() -> None:
    assert {kind for kind, _, _ in SPOKEN} == set(KINDS)


texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map(" ".join)
noisy = st.lists(
    st.sampled_from([*"০১২৩৫৯-/:.,'%৳½+()। ", "টি", "ই", "শে", " জন", " টাকা", "A", "নং"]), max_size=12
)


@given(st.one_of(texts, noisy.map("".join), st.text(max_size=30)))
def test_spans_and_the_rest_are_the_output(text: str) -> None:
    spans = verbalize_spans(text)
    parts: list[str] = []
    done = 0
    for span in spans:
        assert done <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
        parts += text[done : span.start], span.replacement
        done = span.end
    assert "".join([*parts, text[done:]]) == verbalize(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("১৮শ-১৯শ শতাব্দীতে", "অষ্টাদশ থেকে ঊনবিংশ শতাব্দীতে"),
        ("১৫শ ও ১৬শ শতকের", "পঞ্চদশ ও ষোড়শ শতকের"),
        ("অষ্টাদশ-১৯শ শতাব্দী", "অষ্টাদশ-ঊনবিংশ শতাব্দী"),
        ("৯ম-১২শ শ্রেণি", "নবম থেকে দ্বাদশ শ্রেণি"),
        ("১৫শ সংশোধনী, ১১শ সংসদ, ১২শ বর্ষ", "পঞ্চদশ সংশোধনী, একাদশ সংসদ, দ্বাদশ বর্ষ"),
        # Hundreds.
        ("১৫শ বর্গফুটের, ৩শ লিটার, ২শ রিয়াল", "পনেরোশ বর্গফুটের, তিনশ লিটার, দুইশ রিয়াল"),
        # Thousands of something, or no ordinals at all.
        ("১৫শ-২০শ টাকা", "১৫শ-২০শ টাকা"),
        ("৯ম-১২২শ", "নবম-১২২শ"),
        ("১ম - ০শ", "প্রথম - ০শ"),
    ],
)
def test_ordinals_of_centuries_and_classes(text: str, said: str) -> None:
    assert verbalize(text) == said


@given(st.one_of(texts, noisy.map(" ".join)))
@example("+ ০")
@example("১৫শ ১৫শ ১৭শ শতকের পুঁথি")
def test_a_second_time_changes_nothing(text: str) -> None:
    said = verbalize(text)
    assert verbalize(said) == said


@given(st.one_of(texts, noisy.map("".join)))
def test_figures_that_are_left_are_reported(text: str) -> None:
    left = [span for span in verbalize_spans(text) if FIGURES.search(span.replacement)]
    assert all(span.kind == "unread" and span.replacement == span.text for span in left)
    outside = FIGURES.findall(verbalize(text))
    assert len(outside) == sum(len(FIGURES.findall(span.text)) for span in left)


@pytest.mark.parametrize("text", ["৩৪৫২,৩৪৫ জন", "3452,345,678", "৳৩৪৫২,৩৪৫", "১০০,২০,৩০০%"])
def test_commas_where_no_grouping_has_them_are_left(text: str) -> None:
    assert verbalize(text) == text
    assert [span.kind for span in verbalize_spans(text)] == ["unread"]


@pytest.mark.parametrize(
    "text",
    [
        *("২০-২২/০৪/২০২৪", "20-22/04/2024", "২০–২২/০৪/২০২৪", "২০/০৪-২২/০৪/২০২৪", "১৪-১৬/০৬/১৪৩০"),
        *("২০-২২.০৪.২০২৪", "২০.০৪-২২.০৪.২০২৪", "২০/২২-০৪-২০২৪", "১০/১২/১৪-১৫", "১২-৩-৪/৫"),
    ],
)
def test_figures_joined_by_marks_that_do_not_go_together_are_left(text: str) -> None:
    said = f"মেলা {text} তারিখে, ৫ জন"
    assert [(span.kind, span.text) for span in verbalize_spans(said)] == [("unread", text), ("cardinal", "৫")]
    assert verbalize(said) == f"মেলা {text} তারিখে, পাঁচ জন"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("২০/০৪/২০২৪-২২/০৪/২০২৪", "বিশে এপ্রিল দুই হাজার চব্বিশ থেকে বাইশে এপ্রিল দুই হাজার চব্বিশ"),
        ("১.৫-২.৫ কেজি", "দেড় থেকে আড়াই কেজি"),
        ("১২/৩-৪ মিরপুর রোড", "বারো বাই তিন-চার মিরপুর রোড"),
        ("সংস্করণ ৫.২.১-৩", "সংস্করণ পাঁচ দশমিক দুই দশমিক এক-তিন"),
    ],
)
def test_figures_joined_by_marks_that_go_together_are_read(text: str, said: str) -> None:
    assert verbalize(text) == said


@given(texts)
def test_ascii_figures_are_read_as_bengali_ones(text: str) -> None:
    assert verbalize(to_ascii_digits(text)) == to_ascii_digits(verbalize(text))


@given(st.integers(0, 10**9))
def test_numbers_alone(n: int) -> None:
    said = verbalize(f"প্রায় {n:,} লোক")
    assert said == f"প্রায় {number_to_words(n)} লোক"


def test_look_alikes_are_the_same() -> None:
    assert verbalize("১০ঃ৩০টায়") == verbalize("১০:৩০টায়") == "সাড়ে দশটায়"
    assert verbalize("১০–১২ জন") == verbalize("১০-১২ জন") == "দশ থেকে বারো জন"
    assert verbalize("৫ টায়") == verbalize("৫টা\u09df") == "পাঁচটায়"
    assert verbalize("৫০\u200c%") == "পঞ্চাশ শতাংশ"


def test_options() -> None:
    assert verbalize("১৫ মার্চ", date_suffix=False) == "পনেরো মার্চ"
    assert verbalize("১০:৩০টায়", clock="literal") == "দশটা ত্রিশ মিনিটে"
    number = "০১৯১১-০০০১১১"
    assert verbalize(number, double=True) == "শূন্য এক নয় ডাবল এক ট্রিপল শূন্য ট্রিপল এক"
    assert verbalize(number, phone_digits="english", double=True) == (
        "জিরো ওয়ান নাইন ডাবল ওয়ান ট্রিপল জিরো ট্রিপল ওয়ান"
    )
    assert verbalize("a@b.com", latin="letters") == "এ অ্যাট বি ডট সি ও এম"
    assert verbalize("৫০% ও ৫ জন", classes=["percent"]) == "পঞ্চাশ শতাংশ ও ৫ জন"
    assert verbalize("৪টেয়, ৳৫০", region="IN") == "চারটেয়, পঞ্চাশ টাকা"
    assert verbalize("₹৫০") == "পঞ্চাশ রুপি"
    assert verbalize("₹৫০", region="IN") == "পঞ্চাশ টাকা"


def test_what_may_be_meant_in_two_ways() -> None:
    assert verbalize("ফল ১২/৭") == "ফল বারো বাই সাত"
    assert verbalize("ফল ১২/৭", on_ambiguous="keep") == "ফল ১২/৭"
    assert verbalize_spans("ফল ১২/৭", on_ambiguous="keep")[0].kind == "unread"
    with pytest.raises(ParseError, match="expected a word beside ১২/৭ that says what is meant at position 3"):
        verbalize("ফল ১২/৭", on_ambiguous="raise")


def test_wrong_options() -> None:
    with pytest.raises(UnknownNameError, match="unknown class of text 'dates': choose from cardinal"):
        verbalize("৫", classes=["dates"])
    with pytest.raises(UnknownNameError, match="unknown clock 'digital'"):
        verbalize("৫", clock="digital")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="classes must be several names, got a str"):
        verbalize("৫", classes="date")
    with pytest.raises(TypeError):
        verbalize(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("রোড। ৫ জন", "রোডাক্তার"),
        ("4G নেটওয়ার্ক", "গ্রাম"),
        ("১½ কাপ", "এক কাপ"),
        ("১২,৩৪,৫৬৭ জন", "এক দুই তিন"),
        ("০.০৫", "দশমিক পাঁচ"),
        ("০০৭", "সাতশ"),
        ("১৩:৪৫", "বিন্যাস"),
        ("১০,০৫,০০৯", "দশ,পাঁচ"),
        ("০২-৯৫৫৫১২৩", "লাখ"),
        ("+৮৮০১৭১২৩৪৫৬৭৮", "কোটি"),
        ("২য়", "দুইয়"),
    ],
)
def test_wrong_values_that_others_give(text: str, never: str) -> None:
    assert never not in verbalize(text)
    assert not FIGURES.search(verbalize(text))


@given(
    st.integers(1, 999),
    st.sampled_from(["টি বই", "টি", " জন লোক", " জনের", " টাকা", " টাকার", " শতাংশ", " বছর", " দিনে", " মাস"]),
    st.sampled_from(["BD", "IN"]),
    st.booleans(),
)
def test_plain_counts_are_read_as_by_the_classes(n: int, unit: str, region: Region, in_bengali: bool) -> None:
    figure = to_bangla_digits(str(n)) if in_bengali else str(n)
    text = f"মোট {figure}{unit}"
    options = USUAL._replace(region=region)
    (span,) = spoken_spans(text, options)
    (of_classes,) = of_sentence(Sentence(text), 0, 0, options)
    assert span == of_classes == plain_count(text, 4, options)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("১২ মে ২০২৪ রাত ৯-১০টায় সভা", "বারোই মে দুই হাজার চব্বিশ রাত নয়টা থেকে দশটায় সভা"),
        ("আজ সকাল ৭-৮টা", "আজ সকাল সাতটা থেকে আটটা"),
        ("সকাল ৯-৩০টায়", "সকাল সাড়ে নয়টায়"),
    ],
)
def test_two_hours_beside_a_day(text: str, said: str) -> None:
    assert normalize(verbalize(text)) == normalize(said)
