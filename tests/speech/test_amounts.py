"""Prices and measures for each of something."""

from __future__ import annotations

import pytest

from bangla_calendar import find_numbers, verbalize


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("বেগুন ৫৫৳/কেজি", "বেগুন কেজিতে পঞ্চান্ন টাকা"),
        ("কলা ৮০ টাকা/ডজনের কম", "কলা ডজনে আশি টাকার কম"),
        ("ভাড়া ৳৭০০/রাত, 900 টাকা/মাস", "ভাড়া রাতে সাতশ টাকা, মাসে নয়শ টাকা"),
        ("বিদ্যুৎ ৭.৩৫ টাকা/ইউনিট", "বিদ্যুৎ ইউনিটে সাত টাকা পঁয়ত্রিশ পয়সা"),
        ("ডিম ১১-১২ টাকা/পিস", "ডিম পিসে এগারো থেকে বারো টাকা"),
        ("ডিজেল $১.৪/লি", "ডিজেল লিটারে এক দশমিক চার ডলার"),
        ("বেগ ৭০ কিমি/ঘণ্টায়, ৭০ km/h-এর", "বেগ ঘণ্টায় সত্তর কিলোমিটার, ঘণ্টায় সত্তর কিলোমিটারের"),
        # What is no unit stays.
        ("৭০ km/hour", "সত্তর কিলোমিটার/hour"),
        ("৭০ টাকা/জনতা", "সত্তর টাকা/জনতা"),
    ],
)
def test_for_each(text: str, said: str) -> None:
    assert verbalize(text) == said


def test_the_number_of_a_price_for_each() -> None:
    (match,) = find_numbers("পটোল ৬০ টাকা/কেজি")
    assert (match.text, match.value, match.kind, match.unit) == ("৬০", 60, "money", "টাকা")
