"""What touches an expression: labels, codes, quotes, another date, and days that do not exist."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import find_dates
from tests.finding.found import texts, the_one


@pytest.mark.parametrize(
    "label", ["তারিখ:", "তারিখ-", "তারিখঃ", "ইস্যুর তারিখ:", "জন্ম-", "তাং.", "Date:", "(", "=", "*"]
)
def test_figures_right_after_a_label(label: str) -> None:
    for shown in ("৩০/০৯/২০২৩", "৩০-০৯-২০২৩ইং", "30.09.2023", "2023-09-30"):
        match = the_one(f"জমা {label}{shown} ঢাকা")
        assert (match.text, match.value) == (shown, date(2023, 9, 30))


@pytest.mark.parametrize(
    "text",
    [
        "নং-৫/৬/২০২১",
        "স্মারক নং:০৫/০৬/২০২১",
        "ক-৫/৬/২০২১",
        "১-৫/৬/২০২১",
        "এস.আর.ও.১২.১০.২০০৪",
        "v1.2.2020",
        "৩১.৫/৬/২০২১",
    ],
)
def test_codes_and_versions_are_no_dates(text: str) -> None:
    assert find_dates(f"দেখুন {text} পাতা") == []


@pytest.mark.parametrize("line", ["Published", "Mr. X", "তাং:", "name,day", "9-"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
def test_figures_at_the_beginning_of_a_line(line: str, end: str) -> None:
    for shown in ("2023-09-30", "৩০/০৯/২০২৩"):
        assert texts(f"{line}{end}{shown}\nDhaka") == [shown]


@pytest.mark.parametrize("quotes", ["''", "‘’", "“”", '""', "()"])
def test_an_opening_quote_is_no_apostrophe(quotes: str) -> None:
    opened, closed = quotes[0], quotes[1]
    for shown in ("১৫ আশ্বিন ১৪৩০", "৩০-০৯-২০২৩", "১২/১০/২০২৩", "১২ মার্চ", "২৫ ডিসেম্বর রাত ৮টায়"):
        assert texts(f"মেলা {opened}{shown}{closed} শুরু") == [shown]
    for shown in ("১১ দফা", "৭২ ঘণ্টা", "৫০% ছাড়", "১২", "২৫ জন", "১২টা"):
        assert texts(f"মেলা {opened}{shown}{closed} শুরু") == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("’৭১ মনে পড়ে", "’৭১"),
        ("’৭১-এর ‘মুক্তি’ পত্রিকা", "’৭১"),
        ("’৭১এর যুদ্ধ", "’৭১এর"),
        ("'৭১ মনে পড়ে", "'৭১"),
        ("‘৭১ সালে", "‘৭১ সালে"),
        ("‘৭১-এর যুদ্ধ", "‘৭১"),
        ("’৭১-এর ‘নব্বইয়ের’ কথা", "’৭১"),
        ("'একদিন '৭১ সালে'", "'৭১ সালে"),
    ],
)
def test_an_apostrophe_before_a_year(text: str, shown: str) -> None:
    match = the_one(text)
    assert (match.text, match.kind, match.year) == (shown, "year", 1971)


def test_a_mark_or_a_unit_after_two_digits_tells_that_they_are_no_year() -> None:
    for text in ("’৭২ ঘণ্টা", "’৫০% ছাড়", "’২৫ জন", "’১১:৫", "‘৭১ মনে পড়ে"):
        assert find_dates(text) == []
    assert texts("’৬৯ ও ’৭১") == ["’৬৯", "’৭১"]


@pytest.mark.parametrize("sign", [",", "/", ":", ", ", " / ", "; "])
def test_a_second_date_right_after_the_first(sign: str) -> None:
    bangla, gregorian = find_dates(f"ঢাকা ১৫ আশ্বিন ১৪৩০{sign}৩০ সেপ্টেম্বর ২০২৩ শনিবার")
    assert (bangla.gregorian, gregorian.gregorian) == (date(2023, 9, 30), date(2023, 9, 30))
    assert bangla.agrees_with == gregorian.agrees_with
    assert gregorian.agrees_with
    for first, second in (("৩০/০৯/২০২৩", "০১/১০/২০২৩"), ("2023-09-30", "2023-10-01")):
        found = find_dates(f"ঢাকা {first}{sign}{second} ঢাকা")
        assert [match.value for match in found] == [date(2023, 9, 30), date(2023, 10, 1)]


def test_a_range_in_figures_without_blanks() -> None:
    for text in ("০১/০১/২০২৪-৩১/১২/২০২৪", "০১/০১/২০২৪–৩১/১২/২০২৪", "2024-01-01 - 2024-12-31"):
        assert the_one(text).gregorian == (date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "৩১ জুন ২০২০",
        "৩১ জুনের",
        "৩১শে জুন ২০২০",
        "৩১ শে জুন ২০২০",
        "৩১-শে জুন",
        "৩১\u2004জুন ২০২০",
        "৩১-০৯-২০২৩ ইং",
        "৩১/০৯/২০২৩ ইং",
    ],
)
def test_nothing_is_left_of_a_day_that_does_not_exist(text: str) -> None:
    for before in ("", "সেদিন ছিল ", "ঢাকা, ", "খুলনায় সভা হয় "):
        assert texts(f"{before}{text} সভা") == []


def test_a_figure_before_a_month_may_be_no_day() -> None:
    assert texts("মোট ৪৩১ জুনের") == ["জুনের"]


def test_what_is_far_apart_belongs_to_no_one_date() -> None:
    for figure in ("২০২৩", "২০২৩৪৫"):
        assert texts("১৫ মার্চ" + " " * 500 + figure) == ["১৫ মার্চ"]
    assert texts("১৫ মার্চ      ২০২৩") == ["১৫ মার্চ      ২০২৩"]
