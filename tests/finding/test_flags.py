"""Doubts are told wherever they stand: in every part of a date, at both ends of a range, before and after."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import find_dates, month_name, to_bangla_digits
from tests.finding.found import texts, the_one

REFERENCE = date(2010, 6, 15)
# Shapes of a day of Poush 1352, of which `{}` is the first figure of the day.
DAYS = [
    "{}৩ পৌষ ১৩৫২",
    "{}৩-১৫ পৌষ ১৩৫২",
    "{}৩ ও ১৫ পৌষ ১৩৫২",
    "{}৩ থেকে ১৫ই পৌষ, ১৩৫২",
    "{}৩ পৌষ থেকে ২০ পৌষ ১৩৫২",
]
# And shapes of which it is the last figure of the year.
YEARS = [
    *("১৩ পৌষ ১৩৫{}", "১৩-১৫ পৌষ ১৩৫{}", "১৩ ও ১৫ পৌষ, ১৩৫{}", "পৌষ ১৩, ১৩৫{}"),
    *(
        "পৌষ মাসের ১৩ থেকে ১৫ তারিখ, ১৩৫{}",
        "১৩ পৌষ ১৩৫১ থেকে ২০ পৌষ ১৩৫{}",
        "পৌষ-মাঘ ১৩৫{}",
        "শুক্রবার, ১৩ পৌষ ১৩৫{}",
    ),
]


@pytest.mark.parametrize("shape", DAYS)
def test_a_day_of_which_a_figure_is_unread_is_none(shape: str) -> None:
    for unread in ("১?", "X", "[১]", "□", "1\ufffd", "_", "১ "):
        text = shape.format(unread)
        match = find_dates(text, reference=REFERENCE)[-1]
        assert "uncertain" in match.flags, text
        assert (match.value, match.gregorian) == (None, None), text
    assert the_one(shape.format("১")).flags == ()


@pytest.mark.parametrize("shape", YEARS)
def test_a_year_of_which_a_figure_is_unread_is_none(shape: str) -> None:
    for unread in ("?", "[২]", "x", "২?", "২ (?)", "২ [?]"):
        text = shape.format(unread)
        match = find_dates(text, reference=REFERENCE)[0]
        assert "uncertain" in match.flags, text
        assert (match.value, match.gregorian) == (None, None), text
    match = the_one(shape.format("২"))
    assert match.flags == ()
    assert match.gregorian is not None


@pytest.mark.parametrize(
    "shape",
    [
        *(
            "{}৩ পৌষ ১৩৫২",
            "১৩ পৌষ {}৩৫২",
            "{}৩-১৫ পৌষ ১৩৫২",
            "১৩-{}৫ পৌষ ১৩৫২",
            "১৩-১৫ পৌষ {}৩৫২",
            "পৌষ {}৩, ১৩৫২",
        ),
        *("{}৩ পৌষ ১৩৫২ থেকে ২০ পৌষ ১৩৫২", "১৩ পৌষ ১৩৫২ থেকে {}৯ পৌষ ১৩৫২", "১৩ পৌষ ১৩৫২ থেকে ২০ পৌষ {}৩৫২"),
        *("পৌষ মাসের {}৩ থেকে ১৫ তারিখ, ১৩৫২", "পৌষ-মাঘ {}৩৫২", "{}৩৫২ সালের ১৩ পৌষ", "{}৩৫২ সালের ১৩-১৫ পৌষ"),
    ],
)
def test_a_figure_in_two_scripts_is_told(shape: str) -> None:
    match = the_one(shape.format("1"))
    assert match.flags == ("mixed-script",)
    as_meant = the_one(shape.format("১"))
    assert as_meant.flags == ()
    assert match.gregorian == as_meant.gregorian is not None


# The days whose ordinal has each ending: ১লা, ২রা, ৩রা, ৪ঠা, ৫ই, ১৯শে; ই is printed after all from the fifth on.
FITTING = {"লা": (1,), "রা": (2, 3), "ঠা": (4,), "ই": range(5, 32), "শে": range(19, 32)}


@pytest.mark.parametrize("ending", FITTING)
def test_an_ending_of_another_day_is_told(ending: str) -> None:
    for day in range(1, 32):
        flags = () if day in FITTING[ending] else ("ending-contradicts",)
        text = f"{to_bangla_digits(day)}{ending}"
        for shape in ("{} মার্চ ২০২৩", "মার্চ {}, ২০২৩", "২০২৩ সালের {} মার্চ"):
            match = the_one(shape.format(text))
            assert (match.flags, match.gregorian) == (flags, date(2023, 3, day))
        if day < 31:
            assert the_one(f"{text} থেকে ৩১ মার্চ ২০২৩").flags == flags
            assert the_one(f"মার্চের {text} থেকে ৩১ তারিখ, ২০২৩").flags == flags
        if day > 1:
            assert the_one(f"১ থেকে {text} মার্চ ২০২৩").flags == flags
            assert the_one(f"১ মার্চ ২০২৩ থেকে {text} মার্চ ২০২৩").flags == flags
            assert the_one(f"মার্চের ১ থেকে {text} তারিখ, ২০২৩").flags == flags


@pytest.mark.parametrize(
    "shape",
    [
        *(
            "{}, ৩০ সেপ্টেম্বর ২০২৩",
            "{} (৩০ সেপ্টেম্বর) ২০২৩",
            "{} (৩০ সেপ্টেম্বর ২০২৩)",
            "{} ( ৩০ সেপ্টেম্বর ২০২৩ )",
        ),
        *(
            "৩০ সেপ্টেম্বর ২০২৩, {}",
            "৩০ সেপ্টেম্বর ২০২৩ ({})",
            "৩০ সেপ্টেম্বর ২০২৩ রোজ {}",
            "২০২৩ সালের ৩০ সেপ্টেম্বর {}",
        ),
        *(
            "৩০ সেপ্টেম্বর, {}, ২০২৩",
            "৩০ সেপ্টেম্বর ({}) ২০২৩",
            "৩০ {}, সেপ্টেম্বর ২০২৩",
            "{}, ৩০/৯/২০২৩",
            "৩০/৯/২০২৩ {}",
        ),
        *("{}, ১৫ আশ্বিন ১৪৩০", "১৫ আশ্বিন, {}, ১৪৩০", "{} রাত ৮টা, ৩০ সেপ্টেম্বর ২০২৩"),
    ],
)
def test_a_weekday_of_another_day_is_told_wherever_it_stands(shape: str) -> None:
    # 30 September 2023 was a Saturday.
    assert (the_one(shape.format("শনিবার")).weekday, the_one(shape.format("শনিবার")).flags) == ("sat", ())
    match = the_one(shape.format("রবিবার"))
    assert (match.text, match.weekday, match.flags) == (
        shape.format("রবিবার"),
        "sun",
        ("weekday-contradicts",),
    )


def test_a_weekday_before_a_count_is_that_of_the_day() -> None:
    for count in ("৩০০০ জন", "৩০০০ লোক", "২৫০০ টাকা"):
        for shape in ("১৪ এপ্রিল, বৃহস্পতিবার, {}", "১৪ এপ্রিল (বৃহস্পতিবার) {}"):
            match = the_one(shape.format(count))
            assert (match.text, match.year, match.weekday) == (shape.format("").rstrip(" ,"), None, "thu")


@pytest.mark.parametrize("number", range(1, 13))
def test_the_year_after_a_bracket_is_that_of_the_day_in_it(number: int) -> None:
    bangla, gregorian = (month_name(number, family=family) for family in ("bangla", "gregorian"))
    for month, own, other in ((bangla, "১৪৩০", "২০২৩"), (gregorian, "২০২৩", "১৪৩০")):
        match = find_dates(f"সোমবার (৭ {month}) {own} সভা", reference=REFERENCE)[0]
        assert (match.text, match.flags) == (
            f"সোমবার (৭ {month}) {own}",
            the_one(f"সোমবার, ৭ {month} {own}").flags,
        )
        assert match.gregorian == the_one(f"৭ {month} {own}").gregorian is not None
        match = find_dates(f"সোমবার (৭ {month}) {other} সভা", reference=REFERENCE)[0]
        assert (match.flags, match.gregorian) == (("year-contradicts-month",), None)
        assert find_dates(f"সোমবার (৭ {month}) {other} জন", reference=REFERENCE)[0].year is None
    assert the_one("মঙ্গলবার (৭ মার্চ) ২৩০০").year == 2300
    assert the_one("মঙ্গলবার (৭ মার্চ) ২৩০০ লোক").year is None


@pytest.mark.parametrize("era", ["খ্রিষ্টাব্দ", "খ্রিস্টাব্দ", "খৃষ্টাব্দ"])
def test_the_era_in_full_says_that_a_gregorian_year_is_meant(era: str) -> None:
    for month in range(1, 13):
        name = month_name(month, family="gregorian")
        for text in (f"১৫ {name} ১৪৩০ {era}", f"১৪৩০ {era}ের ১৫ {name}", f"{name} ১৫, ১৪৩০ {era}"):
            assert (the_one(text).flags, the_one(text).gregorian) == ((), date(1430, month, 15))
        assert the_one(f"১৫ {name} ১৪৩০ ইং").flags == ("year-contradicts-month",)
        assert the_one(f"১৫ {name} ১৪৩০").flags == ("year-contradicts-month",)


@pytest.mark.parametrize("number", range(1, 13))
def test_the_era_in_full_says_that_a_bangla_year_is_meant(number: int) -> None:
    name = month_name(number, family="bangla")
    for text in (f"১৫ {name} ১৭০০ বঙ্গাব্দ", f"১৭০০ বঙ্গাব্দের ১৫ {name}", f"{name} ১৫, ১৭০০ বঙ্গাব্দ"):
        assert the_one(text).flags == ()
    assert the_one(f"১৫ {name} ১৭০০ বাং").flags == ("year-contradicts-month",)


@pytest.mark.parametrize("era", ["Bs", "bs", "bS", "Bs.", "Bs,", "Bs সভা", "bs। সভা"])
@pytest.mark.parametrize("blank", ["", " ", "\n"])
def test_a_small_era_leaves_a_date_in_figures_in_doubt(era: str, blank: str) -> None:
    match = find_dates(f"15/06/2023{blank}{era}")[0]
    assert (match.flags, match.gregorian) == (("uncertain",), None)


def test_a_word_that_begins_like_an_era_leaves_no_doubt() -> None:
    for word in ("Bsc", "bsnl", "BSc", "Base", "b"):
        match = find_dates(f"15/06/2023 {word}")[0]
        assert (match.flags, match.gregorian) == ((), date(2023, 6, 15))


@pytest.mark.parametrize("before", ["ক", "কা", "গেরিলা", "মুক্তিযুদ্ধ", "৫", "a", "x "])
def test_an_apostrophe_in_a_word_is_that_of_no_year(before: str) -> None:
    for rest in ("’৭১ সালে", "’৭১-এর কথা", "’৭১"):
        expected = ["’৭১ সালে" if "সালে" in rest else "’৭১"] if before.endswith(" ") else []
        assert texts(f"{before}{rest}") == texts(f"ঢাকা {before}{rest}") == expected


def test_a_digit_on_the_line_before_is_none_of_the_day() -> None:
    for sign in ("২\n", "x২\n", "নং ২\n"):
        assert the_one(f"{sign}৭ মাঘ ১২৯৯").flags == ()
    assert the_one("২ ৭ মাঘ ১২৯৯").flags == ("uncertain",)


@pytest.mark.parametrize("before", ["[১]", "১?", "□", "1\ufffd", "১ ", "X"])
def test_a_year_of_which_the_first_figures_are_unread_is_none(before: str) -> None:
    for rest in ("৪৩০ বঙ্গাব্দ", "৯৭১ সালে", "৪৫ হিজরি", "৬০-এর দশকে"):
        for text in (before + rest, f"সভা হয় {before}{rest}"):
            assert find_dates(text, reference=REFERENCE) == []
        assert texts(f"সভা হয় {rest}") == [rest]


@pytest.mark.parametrize("before", ["[১]", "(১)", "[?]", "[১?]", "১?", "□", "1\ufffd", "_"])
def test_a_clock_or_a_distance_of_which_the_first_figures_are_unread_is_none(before: str) -> None:
    for rest in (
        "০টায়",
        "০টা ৩০ মিনিটে",
        "০:৩০ মিনিটে",
        "2pm",
        "০ দিন আগে",
        "০ দিন পর",
        "২ ঘণ্টা পরে",
        "৫ তারিখে",
    ):
        for text in (before + rest, f"সভা হয় {before}{rest}"):
            assert find_dates(text, reference=REFERENCE) == []
        assert texts(f"কখন? {rest}") == texts(f"ভবন[১] {rest}") == [rest]


@pytest.mark.parametrize("rest", ["[৭১]", "(৭১)", "[৭?]", " ৭১", " ৭১।"])
def test_figures_after_a_day_may_make_a_year_of_it(rest: str) -> None:
    match = find_dates(f"মার্চ ১৯{rest}", reference=REFERENCE)[0]
    assert (match.text, match.flags, match.gregorian) == ("মার্চ ১৯", ("uncertain",), None)
    for after in ("", " সভা", ", সভা", " (শুক্রবার)"):
        assert find_dates(f"মার্চ ১৯{after}", reference=REFERENCE)[0].gregorian == date(2010, 3, 19)
