from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangla_calendar.language import normal_form_steps
from bangla_calendar.language.normal_form import fold, normalize, normalize_with_offsets
from tests.growth import grows_evenly
from tests.language.forms import INVISIBLE, disguises, polluted

# Text of the signs on which the steps turn, in every order.
TANGLED = st.text(
    "\u09feঅআোৗ\u09bcয\u09dfডরত\u09cd৷।৫5 \u00a0\u202f–−-e\u0301\u0344क\u093cা" + INVISIBLE, max_size=12
)
TEXTS = TANGLED | st.text(max_size=30)


@given(TEXTS)
@example(" ৷৷")
@example("র\u200c\u200d\u09cdয\u09bc")
@example("––5")
@example("ক\u09fe\u09cd")
def test_the_normal_form_is_canonical_and_its_own_normal_form(text: str) -> None:
    normal = normalize(text)
    assert normalize(normal) == normal
    assert unicodedata.is_normalized("NFC", normal)
    assert fold(fold(text)) == fold(text)
    assert (
        normalize(unicodedata.normalize("NFC", text))
        == normalize(unicodedata.normalize("NFD", text))
        == normal
    )


@given(TEXTS)
def test_offsets_belong_to_the_normal_form_and_never_decrease(text: str) -> None:
    normal, offsets = normalize_with_offsets(text)
    assert normal == normalize(text)
    assert len(offsets) == len(normal) + 1
    assert offsets[-1] == len(text)
    assert list(offsets) == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets[:-1])


@given(
    st.lists(
        st.sampled_from(["বয়স", "আষাঢ়", "১৪৩০", "কোন", "২০১০–২০১৫", "র\u200d\u09cdযাব", "−৫"]), max_size=6
    ),
    st.data(),
)
def test_words_are_found_where_they_stand_in_the_callers_text(words: list[str], data: st.DataObject) -> None:
    dirty = [data.draw(polluted(word)) for word in words]
    text = " ".join(dirty)
    normal, offsets = normalize_with_offsets(text)
    for match in re.finditer(r"\S+", normal):
        assert normalize(text[offsets[match.start()] : offsets[match.end()]]).strip() == match[0]


@given(polluted("জ্যৈষ্ঠ ফেব্রুয়ারি পৌষ আষাঢ় ছোটো"))
def test_disguised_text_has_one_normal_form(text: str) -> None:
    assert normalize(text) == "জ্যৈষ্ঠ ফেব্রুয়ারি পৌষ আষাঢ় ছোটো"


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("\u09dc\u09dd\u09df", "ড\u09bcঢ\u09bcয\u09bc"),
        ("উত\u09cd\u200dসব", "উৎসব"),
        ("র\u200c\u09cdয\u09beব", "র\u200d\u09cdয\u09beব"),
        ("র\u200d\u09cdয\u09beব", "র\u200d\u09cdয\u09beব"),
        ("ষড়\u09cd\u200cবিংশ", "ষড়\u09cdবিংশ"),
        ("অ\u09beজ", "আজ"),
        ("হয়৷ কি ৷", "হয়। কি ।"),
        ("৪৷৫", "৪৷৫"),
        ("৪\u00a0টা", "৪ টা"),
        ("−৫ ২০১০–২০১৫ – না", "-৫ ২০১০-২০১৫ – না"),
        ("৳৫০০/- ১২3 ৮:৩০", "৳৫০০/- ১২3 ৮:৩০"),
    ],
)
def test_each_step(text: str, normal: str) -> None:
    assert normalize(text) == normal


def test_clean_text_comes_back_as_it_is() -> None:
    for text in ("abc", "১৫ আশ্বিন ১৪৩০", "ছেলেমেয়েদের বাড়ি " * 100):
        assert normalize(text) is text
        assert normalize_with_offsets(text) == (text, range(len(text) + 1))


def test_signs_between_letters_need_no_closer_look() -> None:
    beside = [chr(n) for n in (*range(0x80), *range(0x980, 0xA00))]
    for sign in "।॥‘’“”…—৳₹€£°²³½¼¾×÷√′″":
        for one in beside:
            assert normalize(one + sign + one) == normal_form_steps.of_text(one + sign + one)


def test_fold_makes_one_of_what_readers_take_for_the_same() -> None:
    assert {fold(form) for form in ("Rabi-us Sani", " rabi us\tSANI ", "RABI–US  sani")} == {"rabi us sani"}
    assert len({fold(form) for form in ("শা’বান", "শা'বান", "শা‘বান")}) == 1
    for form in disguises("অগ্রহায়ণ"):
        assert fold(form) == "অগ্রহায়ণ"


def test_what_counts_as_stable_is_stable_under_unicode() -> None:
    attaching = set()
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            attaching.add(int(parts[1], 16))
    bengali = {ord(sign) for sign in normal_form_steps._ATTACHED}
    for code in range(sys.maxunicode + 1):
        sign = chr(code)
        if normal_form_steps._ODD.match(sign) or code in bengali or 0xD800 <= code < 0xE000:
            continue
        assert unicodedata.normalize("NFC", sign) == sign, hex(code)
        assert not unicodedata.combining(sign), hex(code)
        assert code not in attaching, hex(code)
        assert sign not in INVISIBLE


@pytest.mark.parametrize(
    "text",
    [
        "\u09cd\u09bc" * 40_000,
        "\u0344" * 40_000,
        "\u0301\u0316" * 40_000,
        "র" + "\u200d" * 100_000,
        "\u200c" * 100_000,
        "৷" * 100_000,
        "–" * 100_000,
        "ে\u200dা" * 40_000,
        "a\u0301" * 40_000,
    ],
    ids=["nukta", "double", "marks", "joiners", "non-joiners", "danda", "dash", "vowels", "accents"],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    part = text[: len(text) // 4]
    assert grows_evenly(normalize, part)
    assert grows_evenly(normalize_with_offsets, text[: len(text) // 16])
    assert normalize_with_offsets(part)[0] == normalize(part)
    assert len(normalize(text)) <= 2 * len(text)


def test_only_text_is_normalized() -> None:
    for function in (normalize, normalize_with_offsets, fold):
        with pytest.raises(TypeError, match="text must be a str, got bytes"):
            function(b"abc")  # type: ignore[arg-type]
