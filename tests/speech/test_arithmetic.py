"""Sums, fractions and what is asked in a copybook."""

from __future__ import annotations

import pytest

from bangla_calendar import verbalize, verbalize_spans


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("√৪৯ = ৭", "উনপঞ্চাশের বর্গমূল সমান সাত"),
        ("√২৫ + √৪=৭", "পঁচিশের বর্গমূল যোগ চারের বর্গমূল সমান সাত"),
        ("মান √৩", "মান তিনের বর্গমূল"),
        ("x² + ৩x + ২ = ০", "এক্সের বর্গ যোগ তিন এক্স যোগ দুই সমান শূন্য"),
        ("৪x=৮", "চার এক্স সমান আট"),
        ("৪x৫", "চার গুণ পাঁচ"),
        ("বলো, ৮০ ÷ ৫ = ?", "বলো, আশি ভাগ পাঁচ সমান ?"),
        ("৯০ - ৪৫ = কত", "নব্বই বিয়োগ পঁয়তাল্লিশ সমান কত"),
        ("(৩+৭)×২=২০", "(তিন যোগ সাত) গুণ দুই সমান বিশ"),
        ("৫×(৮ - ৩) = ২৫", "পাঁচ গুণ (আট বিয়োগ তিন) সমান পঁচিশ"),
        ("(৩+৭)", "(তিন যোগ সাত)"),
        ("৯০ - ৪৫", "নব্বই - পঁয়তাল্লিশ"),
        ("২^৫ = ৩২", "দুইয়ের ঘাত পাঁচ সমান বত্রিশ"),
        ("৩² + ৪² = ৫²", "তিনের বর্গ যোগ চারের বর্গ সমান পাঁচের বর্গ"),
        ("১০⁶ কোষ, ১০⁻³ মোলার, ১০^-৩", "দশের ঘাত ছয় কোষ, দশের ঘাত মাইনাস তিন মোলার, দশের ঘাত মাইনাস তিন"),
        ("৬.০২×১০²³", "ছয় দশমিক শূন্য দুই গুণ দশের ঘাত তেইশ"),
    ],
)
def test_sums(text: str, said: str) -> None:
    assert verbalize(text) == said


@pytest.mark.parametrize(
    ("text", "said", "kind"),
    [
        ("১২½%", "সাড়ে বারো শতাংশ", "percent"),
        ("৭½ %-এর", "সাড়ে সাত শতাংশের", "percent"),
        ("৭½ কেজি", "সাড়ে সাত কেজি", "fraction"),
        # A zero before figures is of a month or a code.
        ("মেয়াদ ০৬/২৬", "মেয়াদ ছয় বাই ছাব্বিশ", "identifier"),
        ("৬/২৫ অংশ", "পঁচিশ ভাগের ছয় অংশ", "fraction"),
        ("৩ : ২ অনুপাতে", "তিন-দুই অনুপাতে", "math"),
    ],
)
def test_fractions_and_ratios(text: str, said: str, kind: str) -> None:
    assert verbalize(text) == said
    assert [span.kind for span in verbalize_spans(text)] == [kind]
