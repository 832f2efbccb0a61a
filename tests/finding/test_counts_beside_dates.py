"""Numbers beside a date that count something and are no year, day or hour."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.found import fields, texts, the_one

_DAYS = [
    ("৩০ সেপ্টেম্বর", ("gregorian", None, 9, 30)),
    ("১৫ই আশ্বিন", ("bangla", None, 6, 15)),
    ("May 5", ("gregorian", None, 5, 5)),
]


@pytest.mark.parametrize(("day", "expected"), _DAYS)
@pytest.mark.parametrize(
    "count",
    [
        *("১৪৩০ মণ ধান", "২০২০ বস্তা চাল", "১৭৫০ হেক্টর জমি", "২০২১ বিঘা", "১৯৯০ মেগাওয়াট", "১৪৩০ হাজার টাকা"),
        *("১৬০০ মামলা", "১৯৫০ প্রবাসীর", "২০০০ শরণার্থীকে", "১৭৫০ আসামিরও", "২০০০ নমুনা পরীক্ষা", "১৮৫০ গুণ বেশি"),
        *("২০০০ মানুষ", "১৬৫০ শিক্ষার্থী উপস্থিত", "১৮০০ গাছ", "১৯০০ ঘর হস্তান্তর"),
        *("২০০০ কেজির চালান", "১৬২০ মেগাওয়াটের কেন্দ্র", "১৯৯০ টাকায়ও", "২০২০ জনেরও কম", "১৭৮০ বস্তায় ধান"),
        *("২০০০ বর্গফুটের ঘর", "১৯৫০ ইউরো", "১৬০০ পয়সায়", "২০২৪ ডজন ডিম", "২০০০ শয্যার হাসপাতাল", "১৮০০ আসনে ভোট"),
        *("২০২৪ কি.মি. পথ", "১৯৫০ মি. মি. বৃষ্টি", "২০২০ বর্গ কিলোমিটারের", "২০১৫ বর্গ ফুটে", "২০০০ °সে."),
        *("২০০০-২৫০০ জন", "১৯৯০ থেকে ২,০৫০ টাকা", "১৮০০/২০০০ মানুষের", "২০২০ – ২১০০ কি.মি.", "২০২৪ নং মামলা"),
        *("১৮৩০ ঘটিকায়", "১৯৩০ টায়", "২০০০ সিসির গাড়ি", "১৮২১ এমএএইচ", "২০২৪ আউন্স", "১৯৫২ নটিক্যাল মাইল"),
        *("'১৯৭১' নামের বই", "‘১৯৭১’-এর মোড়ক", "১৭৩২ হর্সপাওয়ারের", "২০২০ মেগাবাইটে", "১৫৬০ বর্গমাইল"),
        *(
            "২০০০-এর বেশি মানুষ",
            "২০২১-এরও অধিক",
            "১৬৫৭ এর কম",
            "২০০০এর বেশী",
            "১৯৫০-এর মতো লোক",
            "১৮৫০-র উপরে",
            "২০২৪+ জন",
        ),
        *("২০১০টিরও বেশি", "২০০০ পরিবারকে চাল", "১৬৫০ শিক্ষার্থীর হাতে", "১৯৫০ ভোটারেরও", "১৯০০ বছরের পুরোনো"),
    ],
)
def test_a_count_after_a_day_is_no_year(day: str, expected: tuple[str, None, int, int], count: str) -> None:
    assert fields(the_one(f"{day} {count}")) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("১২ মে ২০২০ মানুষের পাশে", "১ মে ২০২০ শ্রমিক দিবস", "১২ মে ১৯৫২ শিক্ষার্থী সমাবেশ", "২৩ জুন ১৭৫৭ সৈন্য"),
        *(
            "১ মে ২০০০ সালে শ্রমিক",
            "১ মে ২০০০ খ্রি. মানুষ",
            "১ মে ২০০০, মানুষ",
            "১ মে ২০০০ শ্রমিকদের",
            "১ মে ২০২০ কমের দিকে",
            "১ মে ২০২০ শয্যা বাড়ে",
            "১ মে ২০২৪ সিসি ক্যামেরায়",
            "১ মে '১৯৭১",
            "১ মে ২০২০ মিলিয়ে",
            "১১ মে ১৯৯৪ তোলা",
            "১ মে ২০২০ মি. রহমান",
            "১ মে ২০২০ নং ৫",
            "১ মে ২০২০ - ৫ জন",
            "১ মে ২০২০ থেকে ১০ জন",
            "মে ১, ২০০০ মানুষ",
            "১ মে ২০০০ তারিখে মানুষ",
            "১ মে ২০২৪-এর মতো",
            "১ মে ১৯৭১-এর উপর লেখা বই",
            "১ মে ২০২৪ / - ",
            "১ মে ২০২৪ = ছুটি",
            "১ মে ২০২৪. ০০",
            "১ মে ২০০০-এর রাতে মতবিনিময়",
        ),
        *("০১/০৫/২০০০ মানুষ", "২০০০ সালের ১ মে মানুষ", "১৫ আশ্বিন ১৪৩০ মন ভালো নেই"),
    ],
)
def test_a_year_before_a_word_that_it_does_not_count(text: str) -> None:
    assert the_one(text).kind == "date"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("২০০০-এর বেশি মানুষ", []),
        ("২০২৪-এরও অধিক ভোট", []),
        ("১৯৫০-এর মতো লোক", []),
        ("১ মে, ২০২৪-এর বেশি মানুষ", ["১ মে"]),
        ("মার্চে ১৯০০-এর কম", ["মার্চে"]),
        ("২০২৪-এর মতো বছর", ["২০২৪"]),
        ("২০০০-এর বন্যা, ২০০০-এর বেশি ঘর", ["২০০০"]),
    ],
)
def test_a_count_that_something_is_more_than_is_no_year(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize("text", ["বৈশাখ ১২ মণ", "আশ্বিন ১০ বস্তা", "জুন ৩০ ইঞ্চি", "আগস্ট ৫ ওভার", "জুন ৩০ ওভারে"])
def test_a_count_after_a_month_is_no_day(text: str) -> None:
    assert texts(text) == []


def test_the_day_and_year_after_a_month_are_read() -> None:
    assert the_one("আগস্ট ৫ ২০২৪").value == date(2024, 8, 5)


@pytest.mark.parametrize(
    "unit",
    ["ইঞ্চি", "সেকেন্ড", "বছর", "দিন", "জন", "মিনিট", "মিলি", "%", "কেজির", "ফুটে", "শতাংশের", "জনকে", "মণেরও"],
)
@pytest.mark.parametrize("mark", ["/", "-", "."])
def test_three_figures_before_a_unit_are_no_date(mark: str, unit: str) -> None:
    assert texts(f"মাপ ৫{mark}১০{mark}১৫ {unit}") == []


@pytest.mark.parametrize("rest", ["", " তারিখে", " ইং", " রাত ৮টা", "।", ", ১২ জন", " ও ১২ দিন", " থেকে"])
def test_three_figures_before_anything_else_are_one(rest: str) -> None:
    match = the_one(f"৫/১০/১৫{rest}")
    assert (fields(match), match.flags) == (("gregorian", 2015, 10, 5), ("two-digit-year",))


@pytest.mark.parametrize(
    "text",
    [
        *("উপধারা ৩.১০.২১", "অনুচ্ছেদ ১২.৫.২০", "পরিশিষ্ট ২/১/১৯", "অধ্যায় ২.১২.২১", "বিধি: ৫-৬-২০০১"),
        *("হটলাইন ১০-১২-২০", "ফ্যাক্স: ১২-১১-২০২০", "খতিয়ান ১২/৩/২০২০", "প্লট ৫/৬/২০", "আইপি ১.২.২০"),
        *("বিল্ড ২০.৫.২১", "build 20.5.21", "Section 5.6.2012"),
    ],
)
def test_numbered_things_are_no_dates(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "৫ শতক",
            "১৯ শতক",
            "২০ শতক জমি",
            "পরিমাণ ১৮ শতক।",
            "বিশ শতক জমি",
            "পাঁচ শতক",
            "১২ শতকের জমি",
            "২০ শতকে বাড়ি",
        ),
        *("টেস্টে ১২ শতক", "১৫ শতকের পুকুর", "উনিশ শতকের জমি"),
    ],
)
def test_hundredths_of_an_acre_and_hundreds_of_runs_are_no_centuries(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text", ["১৯শ শতক", "উনিশ শতক", "১৯ শতকে", "১৯ শতকের শেষে", "১৯ শতক পর্যন্ত", "১৯ শতাব্দী", "ঊনবিংশ শতক"]
)
def test_centuries(text: str) -> None:
    assert the_one(text).gregorian == (date(1801, 1, 1), date(1900, 12, 31))


@pytest.mark.parametrize("text", ["৫ মে. টন", "৫ মে.টন", "৫ মে.ও.", "৫ মে. ও.", "১০-১২ মে. টন"])
def test_short_measures_are_no_days_of_may(text: str) -> None:
    assert texts(text) == []


def test_days_of_may_with_a_dot() -> None:
    assert texts("২০ মে. ও ২১ মে.") == ["২০ মে", "২১ মে"]


@pytest.mark.parametrize(
    "text", ["রাতে ১টা ট্যাবলেট", "সকালে ২টা রুটি", "দুপুরে একটা ডিম", "রাতে ২টা করে", "সকাল ১টা ক্যাপসুল"]
)
def test_what_is_taken_at_a_part_of_the_day_is_no_hour(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text", ["রাত ১টায় ট্যাবলেট", "সকাল ৯টা, ট্যাবলেট", "রাত ১টা ৩০ মিনিটে ট্যাবলেট", "সকাল ৯টা পর্যন্ত"]
)
def test_hours_beside_such_words(text: str) -> None:
    assert the_one(text).kind == "time"


@pytest.mark.parametrize("text", ["১৯৩৫ এ.আই.আর. ১২৩", "১৯৩৫ এ.আই.আর ক্যাল"])
def test_reports_of_courts_are_no_years(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("text", ["১৯৩৫ এ জন্ম", "১৯৩৫ এ।", "১৯৩৫ এর শেষে"])
def test_years_with_an_ending_apart(text: str) -> None:
    assert the_one(text).text == "১৯৩৫"


@pytest.mark.parametrize(
    "text",
    [
        *("১২ ফাল্গুনী", "৫ কার্তিকেয়", "২ অগ্রহায়ণী", "৩ জুলাই যোদ্ধা", "১২ আষাঢ়ে গল্প", "১২ আষাড়ে গল্প"),
        *("BS 1363", "BS 1205 দাগ", "CE 1999"),
    ],
)
def test_words_and_letters_that_only_look_like_months_and_eras(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    ["১২ ফাল্গুনে", "১২ কার্তিকের", "৩ জুলাই", "১২ আষাঢ়ে বৃষ্টি", "১৬ জুলাই শহীদ", "1430 BS", "Bangabda 1430", "AH 1445"],
)
def test_months_and_eras(text: str) -> None:
    assert len(texts(text)) == 1
