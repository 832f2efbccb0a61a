"""What figures and words look like is not enough: what stands about them says how they are said."""

from __future__ import annotations

from fractions import Fraction

import pytest

from bangla_calendar import find_numbers, inverse_normalize, verbalize, verbalize_spans


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        # An abbreviation has its mark, a name before it where it follows one, and no letters after it.
        ("measure", "নংপো ৫ কিমি দূরে", "নংপো পাঁচ কিলোমিটার দূরে"),
        ("cardinal", "লি: ৫ জন", "লি: পাঁচ জন"),
        ("cardinal", "লি. ৫ জন", "লি. পাঁচ জন"),
        # A ratio has its word beside it.
        ("cardinal", "অনুপাত নিয়ে কথা হলো, পরে দল দেখল ১:২", "অনুপাত নিয়ে কথা হলো, পরে দল দেখল এক:দুই"),
        # A hyphen before a word that is no ending.
        ("cardinal", "৫-তারা হোটেল", "পাঁচ-তারা হোটেল"),
        ("year", "১৯৯৮ ব্যাচের", "উনিশশো আটানব্বই ব্যাচের"),
        # Two years are in order, and may be a count of something else.
        ("range", "২০২৪-৩০০০ জন", "দুই হাজার চব্বিশ থেকে তিন হাজার জন"),
        ("cardinal", "১৯৭৫ থেকে ৮০ জন", "এক হাজার নয়শ পঁচাত্তর থেকে আশি জন"),
        # A clock in a date is that of the date, and the figures of days are no clock.
        ("date", "১-১৫ জানুয়ারি সকাল ১০টা", "পহেলা থেকে পনেরোই জানুয়ারি সকাল দশটা"),
        ("time", "১০:৩০ pm", "রাত সাড়ে দশটা"),
        ("time", "১০:০০টায়", "দশটায়"),
        # A sign before figures opens a quotation, or stands for the century.
        ("cardinal", "‘৪০টি’ বই, ‘৪০ বছর’", "‘চল্লিশটি’ বই, ‘চল্লিশ বছর’"),
        ("year", "‘৪০ সালে", "চল্লিশ সালে"),
        ("cardinal", "লিখুন root@localhost, ৫ জন", "লিখুন root@localhost, পাঁচ জন"),
        # Of thirds and fifths none has a word that holds a whole number too.
        ("fraction", "৩ ১/৩ কাপ", "তিন এক-তৃতীয়াংশ কাপ"),
        ("fraction", "৩/৪-এর বেশি", "তিন-চতুর্থাংশের বেশি"),
        ("identifier", "গাড়ি ১১-২৩৪৫", "গাড়ি এক এক দুই তিন চার পাঁচ"),
        ("address", "বাড়ি ১২-বি", "বাড়ি বারো বি"),
        ("identifier", "বাড়ি ১২-এ", "বাড়ি বারোতে"),
        # Beyond twenty the numbers of names are Bengali.
        ("alnum", "F-35", "এফ পঁয়ত্রিশ"),
        ("measure", "উচ্চতা ৬′", "উচ্চতা ছয় ফুট"),
        ("cardinal", "৫ কেজিওয়ালা", "পাঁচ কেজিওয়ালা"),
        ("percent", "৫%মতো, ৫%-মতো", "পাঁচ শতাংশ মতো, পাঁচ শতাংশ-মতো"),
        ("address", "বি-৫২", "বি বায়ান্ন"),
        # No taka and no paisa are said where there are none.
        ("money", "০.৫০ টাকা, ৫.০০ টাকা, ৳০.০০", "পঞ্চাশ পয়সা, পাঁচ টাকা, শূন্য টাকা"),
        ("cardinal", "৫ - ৩", "পাঁচ - তিন"),
        ("roman", "শ্রেণি IX", "শ্রেণি নয়"),
        # Days before or after games are no score.
        ("range", "গোলের ২-৩ দিন আগে", "গোলের দুই থেকে তিন দিন আগে"),
        ("telephone", "৩৩৩ ডায়াল করুন", "তিন তিন তিন ডায়াল করুন"),
        ("measure", "০০৭ কেজি", "শূন্য শূন্য সাত কেজি"),
        # What a tag has taken is no name of a ruler.
        ("electronic", "#লুই XIV", "হ্যাশট্যাগ লুই XIV"),
    ],
)
def test_what_is_said_by_what_stands_about_it(kind: str, text: str, said: str) -> None:
    assert verbalize(text) == said
    assert kind in {span.kind for span in verbalize_spans(text)}


@pytest.mark.parametrize("text", ["ম্যালকম-X", "IX-X পাতা", "এলিজাবেথ II II"])
def test_roman_figures_without_a_word_that_counts(text: str) -> None:
    assert verbalize(text) == text


def test_what_looks_like_hours_and_is_money() -> None:
    assert "time" not in {span.kind for span in verbalize_spans("১০টাকা-২০টাকা")}


def test_each_sign_of_comparison() -> None:
    assert verbalize("৫ > ৩, ৫ < ৭") == "পাঁচ তিনের চেয়ে বড়, পাঁচ সাতের চেয়ে ছোট"
    assert verbalize("৩ ≥ ২, ৩ ≤ ৪, ৩ ≠ ৪") == ("তিন দুইয়ের সমান বা বড়, তিন চারের সমান বা ছোট, তিন চারের সমান নয়")


def test_plain_counts_of_classes_that_are_not_asked_for() -> None:
    assert verbalize("মোট ৫ জন, ৮ টাকা", classes=["money"]) == "মোট ৫ জন, আট টাকা"


@pytest.mark.parametrize(
    ("said", "written"),
    [
        # Quarters in figures where they make a whole number without a scale word.
        ("সাড়ে তিনশ টাকা, আড়াই হাজার টাকা", "৩৫০ টাকা, আড়াই হাজার টাকা"),
        ("রাত ত্রিশটা তারা", "রাত ৩০টা তারা"),
        ("উনিশশ ষাটের দশকে", "১৯৬০-এর দশকে"),
        ("তিন লাখের বেশি, পাঁচ কোটিতে", "৩ লাখের বেশি, ৫ কোটিতে"),
        ("এক লাখ বিশ হাজারের, দেড় লাখের", "১ লাখ ২০ হাজারের, দেড় লাখের"),
        ("পাঁচ দশমিক শূন্য পাঁচের, লাখের ঘরে", "৫.০৫-এর, লাখের ঘরে"),
        ("পাঁচ ঘণ্টা পরে", "পাঁচ ঘণ্টা পরে"),
        ("দশতম আসর, এগারোতম আসর", "দশতম আসর, ১১তম আসর"),
        ("নয়শ পঞ্চাশ সাল, এক হাজার একাত্তর সালে", "৯৫০ সাল, ১০৭১ সালে"),
        ("তিনশ ছাব্বিশ খ্রিষ্টপূর্বাব্দে, তিন লাখ সন", "৩২৬ খ্রিষ্টপূর্বাব্দে, ৩ লাখ সন"),
        ("বিকাল চারটা পঁয়তাল্লিশে, রাত আটটা দশের সংবাদ", "বিকাল ৪টা ৪৫-এ, রাত ৮টা ১০-এর সংবাদ"),
        ("চারটা পঁয়তাল্লিশে, রাত আটটায় দশে", "চারটা পঁয়তাল্লিশে, রাত ৮টায় দশে"),
        ("এক লাখ দশ শত সাড়ে দশ, হাজার পৌনে এগারো", "১ লাখ ১ হাজার সাড়ে দশ, হাজার পৌনে এগারো"),
        # Figures stay as they were typed, though they could be digits of one number.
        ("কোড ১ ২ ৩", "কোড ১ ২ ৩"),
    ],
)
def test_what_is_written_by_what_stands_about_it(said: str, written: str) -> None:
    assert inverse_normalize(said) == written


def test_rough_counts_below_ten_are_figures_where_all_are() -> None:
    assert inverse_normalize("পাঁচ সাত জন") == "পাঁচ সাত জন"
    assert inverse_normalize("পাঁচ সাত জন", small="figures") == "৫-৭ জন"


def test_the_unit_behind_two_figures_is_that_of_the_second() -> None:
    found = find_numbers("দাম ৮-১০ টাকা, ½ কাপ")
    assert [(match.value, match.kind, match.unit) for match in found] == [
        (8, "cardinal", ""),
        (10, "money", "টাকা"),
        (Fraction(1, 2), "fraction", ""),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("১৫ লাখ ২০ লাখ টাকা", [("১৫ লাখ", 1_500_000, ""), ("২০ লাখ", 2_000_000, "টাকা")]),
        ("১.৫ কোটি ৩ কোটি", [("১.৫ কোটি", 15_000_000, ""), ("৩ কোটি", 30_000_000, "")]),
        ("৫ লাখ ৩ হাজার ৫ লাখ", [("৫ লাখ ৩ হাজার", 503_000, ""), ("৫ লাখ", 500_000, "")]),
        ("৫ হাজার ৩২ কোটি ৭ লাখ", [("৫ হাজার ৩২ কোটি ৭ লাখ", 50_320_700_000, "")]),
        ("৳৫ লাখ ২০ জন", [("৫ লাখ", 500_000, "৳"), ("২০", 20, "")]),
        ("$২ মিলিয়ন ৫টি দেশ", [("২ মিলিয়ন", 2_000_000, "$"), ("৫", 5, "")]),
        ("৳৫ লাখ ২০ হাজার ৫০০ লোক", [("৫ লাখ ২০ হাজার", 520_000, "৳"), ("৫০০", 500, "")]),
        ("৮০৳ ৭ জুলাই, ৮০৳৭ জুলাই", [("৮০", 80, "৳"), ("৮০", 80, "৳")]),
        # Thousands again and again are no number.
        ("৫ হাজার হাজার মানুষ", []),
    ],
)
def test_two_numbers_side_by_side_are_two(text: str, found: list[tuple[str, int, str]]) -> None:
    assert [(match.text, match.value, match.unit) for match in find_numbers(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("৫ শত জন, ১৫শত টাকা", [("৫ শত", 500), ("১৫শত", 1500)]),
        ("২ হাজার ৫শ টাকা, ৫শ গ্রাম", [("২ হাজার ৫শ", 2500), ("৫শ", 500)]),
        ("১৫শ টাকা, ১৭শ শতকে", [("১৫শ", 1500), ("১৭", 17)]),
        ("৯ম-১২শ শ্রেণি; ১১শ-১২শ শতকে", [("৯", 9), ("১২", 12), ("১১", 11), ("১২", 12)]),
        ("৫ শতাংশ, ৫ শহর", [("৫", 5), ("৫", 5)]),
    ],
)
def test_hundreds_behind_figures(text: str, found: list[tuple[str, int]]) -> None:
    assert [(match.text, match.value) for match in find_numbers(text)] == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ডায়াল করুন ১০৯৮", "ডায়াল করুন এক শূন্য নয় আট"),
        ("কল করতে হবে: ৩৩৩", "কল করতে হবে: তিন তিন তিন"),
        ("ফোন করবেন ১৬১২৩।", "ফোন করবেন এক ছয় এক দুই তিন।"),
        ("যোগাযোগ করুন ৯৯৯-এ", "যোগাযোগ করুন নয় নয় নয়ে"),
        ("কল করুন ৯৯৯, ১০৯ বা ৩৩৩ নম্বরে", "কল করুন নয় নয় নয়, এক শূন্য নয় বা তিন তিন তিন নম্বরে"),
        ("টোল ফ্রি নম্বর ৩৩৩", "টোল ফ্রি নম্বর তিন তিন তিন"),
        ("শর্টকোড ২৬৯৬৯", "শর্টকোড দুই ছয় নয় ছয় নয়"),
        # What is counted is no number to call.
        ("ডায়াল করুন ৫০০ বার", "ডায়াল করুন পাঁচশ বার"),
        ("কল করুন ২৫০ জনকে", "কল করুন দুইশ পঞ্চাশ জনকে"),
        ("ফোন দিন ১০০০ মিনিট", "ফোন দিন এক হাজার মিনিট"),
        ("ফোনে ৫০০ ছবি", "ফোনে পাঁচশ ছবি"),
        ("কল করেছে ৩৫০ গ্রাহক", "কল করেছে তিনশ পঞ্চাশ গ্রাহক"),
    ],
)
def test_numbers_that_are_to_be_called(text: str, said: str) -> None:
    assert verbalize(text) == said


@pytest.mark.parametrize(
    ("text", "said", "unread"),
    [
        ("[১]০-১১টায় ৫ জন", "[১]০-১১টায় পাঁচ জন", "[১]০-১১টায়"),
        ("রাত [1]0:30টায়", "রাত [1]0:30টায়", "[1]0:30টায়"),
        ("১৯[৭১] সালে", "১৯[৭১] সালে", "১৯[৭১]"),
    ],
)
def test_figures_in_an_editors_brackets_are_left(text: str, said: str, unread: str) -> None:
    assert verbalize(text) == said
    assert verbalize_spans(text)[0].text == unread


def test_a_note_in_brackets_is_read() -> None:
    assert verbalize("ঢাকা[১] ও ১,২৩৪[২], [৩-৫]") == "ঢাকা[এক] ও এক হাজার দুইশ চৌত্রিশ[দুই], [তিন থেকে পাঁচ]"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("মেজর (অব.) আজিজ, কর্নেল (অবঃ) রউফ", "মেজর (অবসরপ্রাপ্ত) আজিজ, কর্নেল (অবসরপ্রাপ্ত) রউফ"),
        ("লে. কর্নেলের আদেশ", "লেফটেন্যান্ট কর্নেলের আদেশ"),
        ("ব্রি. জে. আজিজ, মে. জে. রউফ", "ব্রিগেডিয়ার জেনারেল আজিজ, মেজর জেনারেল রউফ"),
        ("মি: আজিজ", "মিস্টার আজিজ"),
        ("২:১১ মি. মি. রহমান, ৫ মি. মি. মি. রহমান", "দুইটা এগারো মিনিট মিস্টার রহমান, পাঁচ মিলিমিটার মিস্টার রহমান"),
        ("কোং লি. মি. রহমান, ৫ লি. মি. রহমান", "কোং লিমিটেড মিস্টার রহমান, পাঁচ লিটার মিস্টার রহমান"),
        ("মি. মি. রহমান, মি. লি., মি. মি. মি.", "মি. মি. রহমান, মি. লি., মি. মি. মি."),
        ("মো:\u00a0আজিজ", "মোহাম্মদ\u00a0আজিজ"),
        ("(অবশ্য) লে.", "(অবশ্য) লে."),
    ],
)
def test_ranks(text: str, said: str) -> None:
    assert verbalize(text) == said


@pytest.mark.parametrize("text", ["৯৫০ বঙ্গাব্দ", "খ্রিস্টপূর্ব ৩২৭ অব্দে"])
def test_an_early_year_beside_its_era_counts_nothing(text: str) -> None:
    assert [span.kind for span in verbalize_spans(text) if span.kind != "abbrev"] == ["year"]
    assert [*find_numbers(text)] == []
