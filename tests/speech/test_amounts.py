"""Prices and measures for each of something."""

from __future__ import annotations

from fractions import Fraction

import pytest

from bangla_calendar import find_dates, find_numbers, verbalize


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("১/২ লি. তেল, ১½ কি.মি.", "অর্ধেক লিটার তেল, দেড় কিলোমিটার"),
        ("৩/৪ সেমি, ৩/৪ কেজি", "তিন-চতুর্থাংশ সেন্টিমিটার, তিন-চতুর্থাংশ কেজি"),
        ("১৫.৭ মি. টন চাল, ২ মে. টন গম", "পনেরো দশমিক সাত মেট্রিক টন চাল, দুই মেট্রিক টন গম"),
        # The metre and the minute are shortened alike.
        ("১০ মি. পর, ২০-২৫ মি. ধরে", "দশ মিনিট পর, বিশ থেকে পঁচিশ মিনিট ধরে"),
        ("১০ মি. দূরে", "দশ মিটার দূরে"),
        # No share of a year.
        ("২২/২৩ অর্থবছরে", "বাইশ বাই তেইশ অর্থবছরে"),
    ],
)
def test_units_that_are_shortened(text: str, said: str) -> None:
    assert verbalize(text) == said


def test_the_number_of_a_fraction_before_a_unit_that_is_shortened() -> None:
    assert [(match.text, match.value) for match in find_numbers("৩/৪ লি. দুধ")] == [("৩/৪", Fraction(3, 4))]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("টাকা ৫০০/-", "টাকা পাঁচশ"),
        ("মোট টাকা: ১,৫০০/= মাত্র", "মোট টাকা: এক হাজার পাঁচশ মাত্র"),
        ("রুপি 500/-তে", "রুপি পাঁচশতে"),
        ("ভাড়া ৫০০/-", "ভাড়া পাঁচশ টাকা"),
    ],
)
def test_a_currency_before_the_amount_is_not_said_again(written: str, said: str) -> None:
    assert verbalize(written) == said


@pytest.mark.parametrize(
    ("written", "said", "value"),
    [
        ("৳১ লাখ ২০ হাজার", "এক লাখ বিশ হাজার টাকা", 120_000),
        ("৳ ১ লাখ ২০ হাজার ৫০০", "এক লাখ বিশ হাজার পাঁচশ টাকা", 120_500),
        ("৳৫ কোটি ৩০ লক্ষ", "পাঁচ কোটি ত্রিশ লক্ষ টাকা", 53_000_000),
        ("৳২ হাজার ৫শ", "দুই হাজার পাঁচশ টাকা", 2_500),
        ("৳১ লাখ ২০ হাজার টাকা", "এক লাখ বিশ হাজার টাকা", 120_000),
        ("৳১ লাখ ২০ হাজার-এর", "এক লাখ বিশ হাজার টাকার", 120_000),
        ("Tk 5 crore 30 lakh", "পাঁচ কোটি ত্রিশ লাখ টাকা", 53_000_000),
        ("$১ মিলিয়ন ২০০ হাজার", "এক মিলিয়ন দুইশ হাজার ডলার", 1_200_000),
    ],
)
def test_a_sign_before_several_scales_is_said_after_them_all(written: str, said: str, value: int) -> None:
    assert verbalize(f"খরচ {written}।") == f"খরচ {said}।"
    assert [(match.value, match.kind) for match in find_numbers(written)] == [(value, "money")]


def test_what_is_counted_after_an_amount_is_no_part_of_it() -> None:
    assert verbalize("৳৫ হাজার, ২০ হাজার জন") == "পাঁচ হাজার টাকা, বিশ হাজার জন"
    assert verbalize("৳৫ লাখ ২০ জন") == "পাঁচ লাখ টাকা বিশ জন"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("১২ ফুট × ১০ ফুট ঘর", "বারো ফুট বাই দশ ফুট ঘর"),
        ("১২ফুট×১০ফুট", "বারো ফুট বাই দশ ফুট"),
        ("৩মি.×৪মি., ৩ ফুট x ৪ ফুট", "তিন মিটার বাই চার মিটার, তিন ফুট বাই চার ফুট"),
        ("৫ সেমি × ৬ সেমি × ৭ সেমি", "পাঁচ সেন্টিমিটার বাই ছয় সেন্টিমিটার বাই সাত সেন্টিমিটার"),
        ("৫×৬×৭ ফুট", "পাঁচ বাই ছয় বাই সাত ফুট"),
        ("৫ জন × ২ দিন", "পাঁচ জন × দুই দিন"),
        ("১২ ফুট × ১০", "বারো ফুট × দশ"),
    ],
)
def test_measures_of_two_sides(text: str, said: str) -> None:
    assert verbalize(text) == said


@pytest.mark.parametrize("form", ["মি.{}.", "মি.{}", "মি. {}."])
@pytest.mark.parametrize(("unit", "said"), [("গ্রা", "মিলিগ্রাম"), ("লি", "মিলিলিটার"), ("মি", "মিলিমিটার")])
def test_a_unit_that_begins_like_minutes(form: str, unit: str, said: str) -> None:
    text = f"৩.২৫ {form.format(unit)}"
    assert verbalize(text) == f"তিন দশমিক দুই পাঁচ {said}"
    assert find_dates(text) == []
